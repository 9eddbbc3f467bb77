import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { fullName, mayBeChild, Person, personNoun } from '../people/person.ts'
import { Authority, authorityNoun, Programme, programmeRef, Site, siteNoun } from '../programme/programme.ts'
import { ScreeningResult } from '../screening/result.ts'
import { SiteVisit } from '../site-flow/visit.ts'
import { DischargeCertificate, dischargeCertificateNoun } from './certificate.ts'

/** The rule until version 2, for entries that were decided by it: the visit was not looked at. */
export const issueCertificateUntil2 = defineAction({
  name: 'discharge.certify',
  kind: 'intent',
  noun: dischargeCertificateNoun,
  roles: ['siteManager', 'registrationOfficer'],
  input: DischargeCertificate.pick({ id: true, personId: true, dischargedOn: true, placeCode: true })
    .extend({ visitId: Id.nullable().default(null) })
    .strict(),
  // The paper names its holder, so it is kept sealed.
  sealedUnder: (input) => input.personId,
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    site: Site.nullable(),
    authority: Authority.nullable(),
    placeName: z.string().nullable(),
    issuedBefore: z.int().min(0),
    has: z.string().nullable(),
    merged: z.boolean(),
    listing: ScreeningResult.shape.status,
    /** Whether the last decision that stands on taking part, in any stage, was no. */
    ineligible: z.boolean(),
  }),
  needs: (input, actor) => ({
    programme: programmeRef,
    person: { noun: personNoun, id: input.personId },
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    authority: { noun: authorityNoun, id: actor.sideId },
  }),
  decide(certificate, input, facts, { actor, at, received, actionId }) {
    const { programme, person, site, authority, placeName } = facts
    if (certificate) return refuse('discharge.exists')
    if (!programme || !site || !authority || !person || !reaches(actor, person) || person.siteId !== site.id)
      return refuse('person.unknown', {}, 'personId')
    if (facts.has !== null) return refuse('discharge.hasOne', { number: facts.has })
    if (facts.merged) return refuse('discharge.merged')
    if (facts.listing === 'listed') return refuse('discharge.barred')
    const today = dayOf(received, programme.timeZone)
    if (mayBeChild(person.birth, today)) return refuse('discharge.child')
    if (facts.ineligible) return refuse('discharge.notEligible')
    if (input.dischargedOn > today) return refuse('discharge.future', {}, 'dischargedOn')
    if (input.dischargedOn < dayOf(person.registeredAt, programme.timeZone))
      return refuse('discharge.beforeRegistered', {}, 'dischargedOn')
    if (placeName === null) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const number = printedNumber(`D-${site.code}`, facts.issuedBefore + 1)
    const statement = {
      kind: 'dischargeCertificate',
      number,
      issuer: authority.name.ar,
      issuerLatin: authority.name.en,
      person: {
        name: fullName(person.nameArabic),
        nameLatin: fullName(person.nameLatin),
        reference: person.number,
      },
      dischargedOn: input.dischargedOn,
      place: placeName,
    }
    return accept(
      [
        put(dischargeCertificateNoun, {
          ...input,
          sideId: site.sideId,
          siteId: site.id,
          number,
          issuedBy: actor.id,
          issuedAt: at,
          revokedAt: null,
        }),
      ],
      [{ id: derivedId(actionId, 'certificate'), statement }],
    )
  },
})

/**
 * Issues the certificate that somebody completed the process on a day and at a place, and is a civilian (IDDRS 4.20; ddr.md §1.7). Refuses
 * what the record contradicts: a day in the future or before they were registered, a place that there is not, a registration
 * that leads to another, who is on a list, who may be a child, who was found not to be eligible, a second
 * certificate that counts, who is at a site still, and another visit or day than those of their discharge from a site.
 */
export const issueCertificate = defineAction({
  ...issueCertificateUntil2,
  version: 2,
  sealedUnder: (input) => input.personId,
  facts: issueCertificateUntil2.facts.extend({
    /** The last visit of theirs to a site of the side that ended with a discharge, and whether they are at one now. */
    lastVisit: SiteVisit.nullable(),
    present: z.boolean(),
  }),
  needs: issueCertificateUntil2.needs,
  decide(certificate, input, { lastVisit, present, ...facts }, context) {
    const decision = issueCertificateUntil2.decide(
      certificate,
      { ...input, visitId: lastVisit?.id ?? null },
      facts,
      context,
    )
    if (decision.outcome === 'refused' || !facts.programme) return decision
    if (present) return refuse('discharge.present')
    if (input.visitId !== null && input.visitId !== lastVisit?.id) return refuse('discharge.otherVisit', {}, 'visitId')
    const left = lastVisit?.leftAt ?? null
    if (left !== null && input.dischargedOn !== dayOf(left, facts.programme.timeZone))
      return refuse('discharge.otherDay', { day: dayOf(left, facts.programme.timeZone) }, 'dischargedOn')
    return decision
  },
})

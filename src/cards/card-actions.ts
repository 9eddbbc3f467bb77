import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { PersonPhoto } from '../people/photo.ts'
import { Programme, programmeRef, Site, siteNoun } from '../programme/programme.ts'
import { siteMay } from '../programme/readiness.ts'
import { ScreeningResult } from '../screening/result.ts'
import { Card, cardMay, cardNoun, ended, expiryOf, ReportedFor } from './card.ts'
import { CardNumber, CardNumberText, cardNumberNoun, numberIdOf, numberMisfit } from './number.ts'
import { CardKind, CardSetting, settingOr } from './setting.ts'

/** Why the card that somebody has is replaced. */
const Replaced = z.strictObject({ cardId: Id, reason: ReportedFor, note: plainText(500) })

/**
 * Issues a card at the officer's site (IDDRS 4.20; ddr.md §1.7): who is registered gets one, man or woman, armed or not, each their
 * own (ddr.md §1.13). Refuses a registration that leads to another, who is on a list or waits to be screened, who may be a
 * child, who has no photo, who has a card and does not give it up or say that it is lost, and whose card two people took away.
 * Identity stands on it only where a signed setting says so, and never against the holder's wish.
 */
export const issueCard = defineAction({
  name: 'card.issue',
  version: 2,
  kind: 'intent',
  noun: cardNoun,
  roles: ['registrationOfficer'],
  input: z.strictObject({
    id: Id,
    personId: Id,
    number: CardNumberText,
    kind: CardKind,
    replaced: Replaced.nullable(),
    /** The lease out of which the device gave the number; null where the site gives it at the centre. */
    leaseId: Id.nullable().default(null),
  }),
  sealed: ['replaced'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    site: Site.nullable(),
    number: CardNumber.nullable(),
    photo: PersonPhoto.nullable(),
    setting: CardSetting.nullable(),
    /** How all of their registrations stand against the lists. */
    listing: ScreeningResult.shape.status,
    merged: z.boolean(),
    /** The card that counts, under any of their registrations, and whether one was taken away. */
    card: Card.nullable(),
    penalty: z.boolean(),
    /** The lease in which the number is. */
    leasedIn: Id.nullable(),
  }),
  needs: (input, actor) => ({
    programme: programmeRef,
    person: { noun: personNoun, id: input.personId },
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    number: { noun: cardNumberNoun, id: numberIdOf(input.number) },
  }),
  decide(card, input, facts, { actor, at, received }) {
    const { programme, person, site, number, photo } = facts
    if (card) return refuse('card.exists')
    if (!programme || !site || !person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (person.siteId !== site.id) return refuse('person.unknown', {}, 'personId')
    if (!siteMay('register', site)) return refuse('site.notOpen')
    const today = dayOf(received, programme.timeZone)
    if (facts.merged) return refuse('card.merged')
    if (mayBeChild(person.birth, today)) return refuse('card.child')
    if (facts.listing === 'listed') return refuse('card.barred')
    if (facts.listing === 'pending') return refuse('card.screeningPending')
    if (facts.penalty) return refuse('card.penalty')
    if (!photo) return refuse('card.noPhoto')
    const rules = settingOr(facts.setting)
    if (input.kind === 'identity' && rules.kind !== 'identity') return refuse('card.identityOff', {}, 'kind')
    const { replaced } = input
    const old = facts.card
    if (old && !replaced) return refuse('card.hasOne', { number: old.number })
    if (replaced && (old?.id !== replaced.cardId || !cardMay('replace', old)))
      return refuse('card.notReplaced', {}, 'replaced')
    const misfit = numberMisfit(input.number, number, site.id, { said: input.leaseId, is: facts.leasedIn })
    if (misfit || !number) return refuse(misfit ?? 'cardNumber.unknown', { number: input.number }, 'number')
    const by = { id: actor.id, at }
    const issued = { issuedBy: actor.id, issuedAt: at, printedBy: null, printedAt: null } as const
    const standing = { endedFor: null, endedNote: null, endedBy: null, endedAt: null } as const
    return accept([
      // First the old one ends, so that at no moment somebody has two.
      ...(old && replaced ? [put(cardNoun, ended(old, replaced.reason, replaced.note, by))] : []),
      put(cardNumberNoun, { ...number, status: 'used', cardId: input.id, changedBy: actor.id, changedAt: at }),
      put(cardNoun, {
        id: input.id,
        sideId: site.sideId,
        siteId: site.id,
        personId: person.id,
        number: input.number,
        kind: input.kind,
        photoId: photo.id,
        issuer: rules.issuer,
        expiresOn: expiryOf(today, rules.validMonths),
        replaces: old?.id ?? null,
        status: 'issued',
        ...issued,
        ...standing,
      }),
    ])
  },
})

/** The rule until version 2, for entries that were decided by it: no number was leased to a station. */
export const issueCardUntil2 = defineAction({
  ...issueCard,
  version: 1,
  facts: issueCard.facts.omit({ leasedIn: true }),
  decide: (card, input, facts, context) => issueCard.decide(card, input, { ...facts, leasedIn: null }, context),
})

/** Prints a card, once: whoever needs it again gets another, and the first counts no more. */
export const printCard = defineAction({
  name: 'card.print',
  kind: 'fact',
  noun: cardNoun,
  roles: ['registrationOfficer'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(card, _input, _facts, { actor, at }) {
    if (!card || !reaches(actor, card)) return refuse('card.unknown')
    if (!cardMay('print', card)) return refuse(card.status === 'inHand' ? 'card.printed' : 'card.revoked')
    return accept([put(cardNoun, { ...card, status: 'inHand', printedBy: actor.id, printedAt: at })])
  },
})

/**
 * Reports a card lost, stolen, damaged, handed in or otherwise of no use: it is revoked at once, by one person, and stays so even
 * if it is found again. A report helps its holder and is never a penalty.
 */
export const reportCard = defineAction({
  name: 'card.report',
  kind: 'fact',
  noun: cardNoun,
  roles: ['registrationOfficer', 'siteManager', 'caseworker'],
  input: z.strictObject({ id: Id, reason: ReportedFor, note: plainText(500) }),
  sealed: ['note'],
  sealedUnder: (_input, card) => card?.personId ?? null,
  facts: noFacts,
  decide(card, { reason, note }, _facts, { actor, at }) {
    if (!card || !reaches(actor, card)) return refuse('card.unknown')
    if (!cardMay('report', card)) return refuse('card.revoked')
    return accept([put(cardNoun, ended(card, reason, note, { id: actor.id, at }))])
  },
})

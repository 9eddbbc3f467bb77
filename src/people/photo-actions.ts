import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { mayBeChild, Person, personNoun } from './person.ts'
import { PersonPhoto, personPhotoNoun } from './photo.ts'

/**
 * Keeps a photo of a person's face that was taken at the site; the one before it stays as history (ddr.md §1.7, identity card).
 * Refuses a picture that the server has not received for this person, the picture that is current already, and who may be a
 * child: of them nothing is kept here (R-CHD1).
 */
export const keepPhoto = defineAction({
  name: 'person.keepPhoto',
  kind: 'fact',
  noun: personPhotoNoun,
  roles: ['registrationOfficer', 'siteManager'],
  input: PersonPhoto.pick({ id: true, personId: true, sha256: true }).strict(),
  sealed: ['sha256'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    current: PersonPhoto.nullable(),
    received: z.boolean(),
  }),
  needs: (input) => ({ programme: programmeRef, person: { noun: personNoun, id: input.personId } }),
  decide(photo, input, { programme, person, current, received }, { actor, at, received: on }) {
    if (photo) return refuse('personPhoto.exists')
    if (!person || !programme || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (mayBeChild(person.birth, dayOf(on, programme.timeZone))) return refuse('person.child')
    if (!received) return refuse('personPhoto.notReceived', {}, 'sha256')
    if (current?.sha256 === input.sha256) return refuse('personPhoto.same', {}, 'sha256')
    const place = { sideId: person.sideId, siteId: person.siteId }
    const taken = { status: 'current', takenBy: actor.id, takenAt: at, replacedAt: null } as const
    return accept([
      ...(current ? [put(personPhotoNoun, { ...current, status: 'replaced' as const, replacedAt: at })] : []),
      put(personPhotoNoun, { ...input, ...place, ...taken }),
    ])
  },
})

import type { z } from 'zod'
import { type Id, newId } from '../src/kernel/ids.ts'
import { makeOffer, openMatter } from '../src/talk-offers/matter-actions.ts'
import { acceptText, proposeText } from '../src/talk-texts/text-actions.ts'
import type { MeetingDetail } from '../src/talks/meeting.ts'
import { agreeRecord, holdMeeting, planMeeting, writeMeeting } from '../src/talks/meeting-actions.ts'
import { givePaper } from '../src/talks/paper-actions.ts'
import { writePosition } from '../src/talks/position-actions.ts'
import { openTrack } from '../src/talks/track-actions.ts'
import { type CastName, cast, type World } from './world.ts'

export const said = (words: string) => ({ ar: words, en: words, fr: '' })
export const north = { sideId: cast.jamila.sideId, name: 'north' }
export const south = { sideId: cast.lamia.sideId, name: 'south' }
export const commission = { sideId: cast.nawal.sideId, name: 'commission' }
/** A country that helps, and has no officer here. */
export const friends = { sideId: null, name: 'Friends of Belmora' }

/** A track as an officer opens it: of both sides, called together by the commission. */
export function track(given: Partial<z.input<typeof openTrack.input>> = {}, words = 'Talks of Belmora') {
  return {
    ...{ id: newId(), kind: 'jointCommission' as const, name: said(words), convener: commission },
    parties: [north, south],
    ...given,
  }
}

/** Bilateral talks of the north with its friends. */
export const ownTrack = (given: Partial<z.input<typeof openTrack.input>> = {}, words?: string) =>
  track({ kind: 'bilateral', convener: friends, parties: [friends, north], ...given }, words)

/** A meeting as it is planned: two delegations, two items. */
export function detail(
  given: Partial<z.input<typeof MeetingDetail>> = {},
  words = 'Armed groups',
  parties: readonly z.input<typeof MeetingDetail>['delegations'][number]['party'][] = [north, south],
) {
  return {
    ...{ title: said(words), plannedOn: '2020-06-24', venue: 'virtual' as const, place: '', source: '' },
    languages: ['ar' as const, 'en' as const],
    delegations: parties.map((party) => ({
      ...{ id: newId(), party, others: true },
      people: [{ id: newId(), name: said(`Head of ${party.name}`), title: said('Minister'), isHead: true }],
    })),
    agenda: [
      { id: newId(), title: said(words), askedBy: null },
      { id: newId(), title: said('Ordnance'), askedBy: parties[0] ?? null },
    ],
    points: [],
    ...given,
  }
}
export type DetailGiven = ReturnType<typeof detail>

/** The same with one point that every delegation affirmed. */
export function recorded(of: DetailGiven, words = 'All are protected by forces that answer for what they do') {
  const by = of.delegations.map(({ party }) => party)
  const itemId = of.agenda[0]?.id ?? null
  return { ...of, points: [{ id: newId(), itemId, kind: 'affirmed' as const, by, words: said(words) }] }
}

/** A meeting of a track that was held and written down by whoever keeps it: version 2 stands. */
export async function heldMeeting(
  world: World,
  who: CastName,
  trackId: Id,
  of: DetailGiven = detail(),
  words?: string,
): Promise<Id> {
  const id = newId()
  await world.done(who, planMeeting, { id, trackId, ...of })
  await world.done(who, holdMeeting, { id, heldOn: of.plannedOn })
  await world.done(who, writeMeeting, { id, version: 1, ...recorded(of, words), change: 'What was said' })
  return id
}

/** A text of two articles; `given` says what is different. */
export function text(trackId: Id, given: Partial<z.input<typeof proposeText.input>> = {}, words = 'Firing stops') {
  const article = (number: string, ar: string, en: string) => ({
    ...{ id: newId(), number, heading: said(''), words: { ar, en, fr: '' } },
    brackets: [],
  })
  return {
    ...{ id: newId(), trackId, meetingId: null, kind: 'jointText' as const, title: said(words) },
    articles: [
      article('1', `يقف إطلاق النار في كل مكان ${words}`, words),
      article('2', 'يغادر المقاتلون الأجانب خلال تسعين يوماً', 'Foreign fighters leave within ninety days'),
    ],
    ...given,
  }
}
export type TextGiven = ReturnType<typeof text>

/** What a side's position says, and what both read of a joint text. */
export interface TalksWords {
  readonly secret: string
  readonly shared: string
}

/**
 * What each side has of talks: bilateral ones that the other does not read, with a sealed position; and a joint text that both read. Words of
 * one side say its marker, a position says `secret`, and a joint text says `shared`.
 */
export async function talksOf(
  world: World,
  side: 'north' | 'south',
  words: string,
  { secret, shared }: TalksWords = { secret: 'Secret', shared: 'Told' },
): Promise<void> {
  const [officer, second, own] =
    side === 'north' ? (['jamila', 'kenan', north] as const) : (['lamia', 'munther', south] as const)
  const bilateral = ownTrack({ parties: [friends, own] }, words)
  await world.done(officer, openTrack, bilateral)
  const of = detail({ place: words, source: words }, words, [friends, own])
  const meetingId = await heldMeeting(world, officer, bilateral.id, of, words)
  await world.done(second, agreeRecord, { id: meetingId, version: 2, party: own.name, attestation: '' })
  await world.done(officer, givePaper, {
    ...{ id: newId(), trackId: bilateral.id, meetingId, title: said(words), reference: words, sha256: 'a'.repeat(64) },
    ...{ language: 'en', givenBy: friends, givenTo: own, givenOn: '2020-06-24' },
  })
  const position = { stance: secret, redLines: secret, fallback: secret, change: secret }
  await world.done(officer, writePosition, {
    ...{ id: newId(), meetingId, itemId: of.agenda[0]?.id, version: 0, words: position },
  })
  const joint = track({}, shared)
  await world.done('nawal', openTrack, joint)
  const negotiated = text(joint.id, {}, shared)
  await world.done(officer, proposeText, negotiated)
  await world.done(second, acceptText, { id: negotiated.id, version: 1, party: own.name, attestation: '' })
  const matterId = await world.done('nawal', openMatter, {
    ...{ id: newId(), kind: 'paper', convener: friends, words: said(shared), withinDays: 7, noticeDays: 2 },
  })
  await world.done('nawal', makeOffer, {
    ...{ id: newId(), matterId, partySideId: own.sideId, offeredOn: '2020-06-20', forDay: null, meetingId: null },
  })
}

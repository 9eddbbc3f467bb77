import type { Party } from '../../ceasefire/agreement.ts'
import type { GivenTexts } from '../../ceasefire/given-texts.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import type { MeetingDetail, MeetingLanguage, MeetingVenue, PointKind, TalkMeeting } from '../meeting.ts'

const none: GivenTexts = { ar: '', en: '', fr: '' }

/** A meeting as it is typed: what was not chosen yet is empty. */
export interface MeetingDraft {
  readonly title: GivenTexts
  readonly plannedOn: string
  readonly venue: MeetingVenue | ''
  readonly place: string
  readonly languages: MeetingLanguage[]
  readonly delegations: DelegationDraft[]
  readonly agenda: ItemDraft[]
  readonly points: PointDraft[]
  readonly source: string
}
export interface DelegationDraft {
  readonly id: Id
  readonly party: Party | ''
  readonly people: {
    readonly id: Id
    readonly name: GivenTexts
    readonly title: GivenTexts
    readonly isHead: boolean | ''
  }[]
  readonly others: boolean | ''
}
export interface ItemDraft {
  readonly id: Id
  readonly title: GivenTexts
  readonly askedBy: Party | null | ''
}
export interface PointDraft {
  readonly id: Id
  readonly itemId: Id | null | ''
  readonly kind: PointKind | ''
  readonly by: Party[]
  readonly words: GivenTexts
}

export const blankMeeting: MeetingDraft = {
  ...{ title: none, plannedOn: '', venue: '', place: '', languages: [], delegations: [], agenda: [], points: [] },
  source: '',
}
export const newDelegation = (): DelegationDraft => ({ id: newId(), party: '', people: [], others: '' })
export const newDelegate = () => ({ id: newId(), name: none, title: none, isHead: '' as const })
export const newItem = (): ItemDraft => ({ id: newId(), title: none, askedBy: '' })
export const newPoint = (): PointDraft => ({ id: newId(), itemId: '', kind: '', by: [], words: none })

/** What of a meeting is told anew. */
export function draftOf(meeting: TalkMeeting): MeetingDetail {
  const { title, plannedOn, venue, place, languages, delegations, agenda, points, source } = meeting
  return { title, plannedOn, venue, place, languages, delegations, agenda, points, source }
}

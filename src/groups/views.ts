import { z } from 'zod'
import { Day, Instant, PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { FourPartName } from '../people/person.ts'
import { ScreeningResult } from '../screening/result.ts'
import { MatchRow } from '../screening/views.ts'
import { GroupArea } from './area.ts'
import { Association } from './association.ts'
import { GroupCap } from './cap.ts'
import { Estimate } from './estimate.ts'
import { ArmedGroup } from './group.ts'
import { GroupRelation } from './relation.ts'
import { GroupStep } from './step.ts'

/** Query of `GET /api/groups`. */
export const GroupsQuery = z.object({
  search: z.string().max(100).default(''),
  status: z.enum(['all', ...ArmedGroup.shape.status.options]).default('all'),
  order: orderOf(['code', 'name', 'strength', 'members', 'updated']).default('code'),
  page: PageNumber,
})
export type GroupsQuery = z.infer<typeof GroupsQuery>

/** A group by its names, as everybody who asks somebody for theirs may know it. */
export const GroupName = ArmedGroup.pick({ id: true, code: true, nameArabic: true, nameLatin: true, status: true })
export type GroupName = z.infer<typeof GroupName>

/** `GET /api/groups/names`: for choosing one. */
export const GroupNamesView = z.object({ groups: z.array(GroupName) })
export type GroupNamesView = z.infer<typeof GroupNamesView>

/** A group in the register. `strength` spans all standing estimates; `members` are persons counted. */
export const GroupRow = GroupName.extend({
  placeName: Texts,
  members: z.int(),
  strength: z.object({ low: z.int(), high: z.int(), estimates: z.int() }).nullable(),
  updatedAt: Instant,
})
export type GroupRow = z.infer<typeof GroupRow>
export const GroupsView = z.object({ groups: z.array(GroupRow), ...pageShape })
export type GroupsView = z.infer<typeof GroupsView>

export const EstimateRow = z.object({ estimate: Estimate, placeName: Texts.nullable(), byName: z.string() })
export type EstimateRow = z.infer<typeof EstimateRow>

/** A relation as seen from one of its two groups; `outward` where it is the one that the relation is said of. */
export const RelationRow = z.object({ relation: GroupRelation, other: GroupName, outward: z.boolean() })
export type RelationRow = z.infer<typeof RelationRow>

/** `GET /api/groups/{id}`: everything that the register holds of a group. */
export const GroupView = z.object({
  group: ArmedGroup,
  placeName: Texts,
  /** Where a group that ended went, through mergers of mergers. */
  leadsTo: z.array(GroupName),
  /** Persons counted: the only strength that is verified. */
  members: z.int(),
  estimates: z.array(EstimateRow),
  relations: z.array(RelationRow),
  areas: z.array(GroupArea),
  caps: z.array(z.object({ cap: GroupCap, proposedByName: z.string(), signedByName: z.string().nullable() })),
  steps: z.array(z.object({ step: GroupStep, byName: z.string() })),
  /** Cases of the group and its commanders with the lists. */
  matches: z.array(MatchRow),
  /** How the group stands by its own names, and how its commanders do (`GroupListing`). */
  listing: z.object({ group: ScreeningResult.shape.status, commanders: ScreeningResult.shape.status }),
})
export type GroupView = z.infer<typeof GroupView>

/** Query of the members' list. */
export const MembersQuery = z.object({ order: orderOf(['recorded']).default('-recorded'), page: PageNumber })
export type MembersQuery = z.infer<typeof MembersQuery>

export const ageBands = ['under18', '18to24', '25to34', '35to49', '50andOver'] as const

/** How many of each; null where it is fewer than five, or would tell how many those are. */
export const CountsBy = z.record(z.string(), z.int().nullable())
export type CountsBy = z.infer<typeof CountsBy>

export const MemberRow = z.object({
  personId: Id,
  number: z.string(),
  nameArabic: FourPartName,
  nameLatin: FourPartName,
  birth: PartialDate,
  sex: z.enum(['male', 'female']),
  siteName: Texts,
  association: Association,
})
export type MemberRow = z.infer<typeof MemberRow>

/** `GET /api/groups/{id}/members`: persons whose standing association is with the group. */
export const MembersView = z.object({
  members: z.array(MemberRow),
  ...pageShape,
  counts: z.object({ role: CountsBy, sex: CountsBy, age: CountsBy }),
})
export type MembersView = z.infer<typeof MembersView>

/** Query of the map of influence; today where no day is asked for. */
export const AreasQuery = z.object({ on: Day.optional() })
export const AreaRow = z.object({ area: GroupArea, group: GroupName })
export type AreaRow = z.infer<typeof AreaRow>

/** `GET /api/group-areas?on=DAY`: the areas that hold on the day, and the first day of any, for the slider. */
export const AreasView = z.object({ areas: z.array(AreaRow), earliest: Day.nullable() })
export type AreasView = z.infer<typeof AreasView>

/** `GET /api/people/{id}/associations`: newest first; `leadsTo` says where a group went that has ended. */
export const AssociationsView = z.object({
  associations: z.array(
    z.object({ association: Association, group: GroupName, leadsTo: z.array(GroupName), byName: z.string() }),
  ),
})
export type AssociationsView = z.infer<typeof AssociationsView>

import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { Check } from './check.ts'
import { CheckKind } from './kinds.ts'
import { CheckShare } from './share.ts'
import { CheckStanding } from './standing.ts'

/** Query of an office's work list; `overdue` are those that wait and are due before today. */
export const ChecksQuery = z.object({
  status: z.enum(['waiting', 'overdue', 'answered', 'all']).default('waiting'),
  kind: z.union([CheckKind, z.literal('all')]).default('all'),
  order: orderOf(['due', 'since']).default('due'),
  search: z.string().max(200).default(''),
  page: PageNumber,
})
export type ChecksQuery = z.infer<typeof ChecksQuery>

/** What an office needs of a person to look them up, and no more. */
export const CheckedPerson = Person.pick({ nameArabic: true, nameLatin: true, birth: true, documents: true })
export type CheckedPerson = z.infer<typeof CheckedPerson>

export const CheckRow = z.object({
  check: Check.pick({
    id: true,
    kind: true,
    status: true,
    requestedAt: true,
    dueOn: true,
    result: true,
    answeredAt: true,
    validUntil: true,
  }),
  person: CheckedPerson.pick({ nameArabic: true, nameLatin: true }),
})
export type CheckRow = z.infer<typeof CheckRow>

/** `GET /api/checks`: the requests of the reader's office; of every office for those who oversee them. */
export const ChecksView = z.object({
  checks: z.array(CheckRow),
  ...pageShape,
  today: Day,
  /** The reader's own office; null for those who oversee several, or were appointed to none. */
  officeName: Texts.nullable(),
})
export type ChecksView = z.infer<typeof ChecksView>

/** `GET /api/checks/{id}`. */
export const CheckView = z.object({
  check: Check.omit({ personId: true, siteId: true }),
  person: CheckedPerson,
  officeName: Texts,
  today: Day,
  /** The person's page, for those who may open it; an office may not. */
  personId: Id.nullable(),
  /** Names of those who asked and answered, by their ids. */
  names: z.record(z.string(), z.string()),
  /** False where the reader sees the result and not what the office wrote about it. */
  notesShown: z.boolean(),
})
export type CheckView = z.infer<typeof CheckView>

/** `GET /api/people/{id}/checks`: newest first; notes are left out. */
export const PersonChecks = z.object({
  checks: z.array(
    z.object({
      check: Check.omit({ note: true, earlier: true, purpose: true, withdrawReason: true }),
      officeName: Texts,
    }),
  ),
  standing: z.array(CheckStanding),
  today: Day,
  /** Kinds for which the person's side has an office. */
  kinds: z.array(CheckKind),
})
export type PersonChecks = z.infer<typeof PersonChecks>

/** Query of `GET /api/check-shares`. */
export const CheckSharesQuery = z.object({ page: PageNumber })

/** `GET /api/check-shares`: the packets that the reader's office took out, newest first. */
export const CheckSharesView = z.object({
  shares: z.array(
    z.object({
      share: CheckShare.omit({ checkIds: true }),
      requests: z.int(),
      exportedByName: z.string(),
      expired: z.boolean(),
    }),
  ),
  ...pageShape,
})
export type CheckSharesView = z.infer<typeof CheckSharesView>

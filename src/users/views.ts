import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Role } from '../kernel/roles.ts'
import { requiredText, soughtText, Texts } from '../kernel/texts.ts'
import { User } from '../programme/programme.ts'
import { UserChange } from './user-change.ts'

/** Query of `GET /api/users`; by `name` as the reader's language sorts them. */
export const UsersQuery = z.object({
  status: z.enum(['all', ...User.shape.status.options]).default('all'),
  role: z.enum(['all', ...Role.options]).default('all'),
  site: z.union([z.literal('all'), Id]).default('all'),
  search: soughtText(80).default(''),
  order: orderOf(['login', 'name']).default('login'),
  page: PageNumber,
})
export type UsersQuery = z.infer<typeof UsersQuery>

/** A user with how they sign in: never a password or a code. */
export const UserView = User.extend({
  locked: z.boolean(),
  hasPassword: z.boolean(),
  hasFactor: z.boolean(),
  /** Until when a code waits for them; null where none does. */
  codeUntil: Instant.nullable(),
  lastSeen: Instant.nullable(),
  sessions: z.int(),
})
export type UserView = z.infer<typeof UserView>

/** A change of a user with the names of those who made it. */
export const UserChangeRow = z.object({
  change: UserChange,
  userName: Texts,
  siteName: Texts.nullable(),
  proposedByName: z.string(),
  decidedByName: z.string(),
})
export type UserChangeRow = z.infer<typeof UserChangeRow>

/** `GET /api/users`, for administrators, directors and auditors. */
export const UsersView = z.object({ users: z.array(UserView), ...pageShape })

/** `GET /api/user-changes`: what waits for a second signature. */
export const WaitingChangesView = z.object({ waiting: z.array(UserChangeRow) })

/** `GET /api/users/{id}`: one user and everything that changed of them. */
export const OneUserView = z.object({ user: UserView, history: z.array(UserChangeRow) })
export type OneUserView = z.infer<typeof OneUserView>

/** `POST /api/users/{id}/code`: why, and the id and time of the act that the journal keeps. */
export const CodeRequest = z.strictObject({ id: Id, at: Instant, reason: requiredText(500) })

/** Its answer: the code, shown once to the administrator who hands it over. */
export const IssuedCode = z.object({ code: z.string(), until: Instant })

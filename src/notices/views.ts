import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { WorkKind } from '../work/kinds.ts'
import { WorkItem } from '../work/views.ts'

/** So many pieces of work are looked at, the newest: whoever has more has a work list to clear. */
export const noticesAtMost = 500

/** `GET /api/notices`: what waits for the reader, the newest first, and what of it they have not seen here yet. */
export const NoticesView = z.object({
  items: z.array(WorkItem.extend({ unread: z.boolean() })),
  unread: z.int(),
  /** There is older work than is looked at. */
  older: z.boolean(),
})
export type NoticesView = z.infer<typeof NoticesView>

/** Body of `POST /api/notices/seen`: pieces of work as the list gave them. */
export const SeenNotices = z.strictObject({
  items: z.array(z.strictObject({ kind: WorkKind, id: Id, since: Instant })).max(noticesAtMost),
})

/** A number as the telephone networks write it (E.164). */
const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/)

/** Body of `PUT /api/notice-settings`: how somebody is told outside the application, and how often at most. */
export const NoticeSettings = z.strictObject({
  language: Language,
  byEmail: z.boolean(),
  bySms: z.boolean(),
  phone: z.union([z.literal(''), Phone]),
  every: z.enum(['hour', 'day']),
})
export type NoticeSettings = z.infer<typeof NoticeSettings>

/** `GET /api/notice-settings`: the reader's own, and which ways the operator has opened. */
export const NoticeSettingsView = NoticeSettings.extend({
  phone: z.string(),
  /** Whether they said where they get letters. */
  hasAddress: z.boolean(),
  canEmail: z.boolean(),
  canSms: z.boolean(),
})
export type NoticeSettingsView = z.infer<typeof NoticeSettingsView>

/** `GET /api/text-messages`: those that the gateway did not take, for administrators: to whom and why, never a number. */
export const FailedMessagesView = z.object({
  messages: z.array(
    z.object({
      id: Id,
      userName: z.string(),
      attempts: z.int(),
      queuedAt: Instant,
      settledAt: Instant,
      fault: z.string(),
    }),
  ),
})
export type FailedMessagesView = z.infer<typeof FailedMessagesView>

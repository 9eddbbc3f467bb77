import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'

/** For how many days what was typed and not saved is kept. */
export const draftDaysMost = 30

/** What was typed into a form and not saved yet. */
export const Draft = z.object({
  id: Id,
  /** The page that the form is on, and the act that it records. */
  path: z.string(),
  action: z.string(),
  /** The records that the form is about, by where their ids stand in its input: a page may have the same form many times. */
  ids: z.record(z.string(), z.string()),
  /** The page and what the form's button said, for who looks for what they left. */
  title: z.string(),
  /** When it was typed, in milliseconds since 1970. */
  at: z.int(),
  fields: z.record(z.string(), z.unknown()),
  /** Whether it was sent, and the page ended before an answer came: it may be recorded already. */
  sent: z.boolean(),
})
export type Draft = z.infer<typeof Draft>

/** Where drafts lie, sealed: what opens with the key of who asks, and no other. Throws where the disk is full. */
export interface DraftStore {
  all(): Promise<readonly unknown[]>
  put(draft: Draft): Promise<void>
  remove(ids: readonly Id[]): Promise<void>
}

/** A form that looks for what was typed into it before. */
export type FormPlace = Pick<Draft, 'path' | 'action' | 'ids'>

/** The ids in an input, by where they stand in it. */
export function idsIn(input: unknown, at = ''): Record<string, string> {
  if (typeof input === 'string') return Id.safeParse(input).success ? { [at]: input } : {}
  if (typeof input !== 'object' || input === null) return {}
  const parts = Object.entries(input).map(([key, part]) => idsIn(part, at === '' ? key : `${at}.${key}`))
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)))
}

/**
 * Whether a draft was typed into this form. Ids that were made since the application began are those of what the form is about to
 * record, and were others when it was typed.
 */
export function isTypedInto(draft: FormPlace, form: FormPlace, since: number): boolean {
  if (draft.path !== form.path || draft.action !== form.action) return false
  return Object.entries(form.ids).every(([at, id]) => isMadeSince(id, since) || draft.ids[at] === id)
}

/** Whether an id was made since then (UUIDv7), in milliseconds since 1970. One of another kind was not made by a form. */
export function isMadeSince(id: string, since: number): boolean {
  return id[14] === '7' && Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) >= since
}

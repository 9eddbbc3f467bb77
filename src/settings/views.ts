import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { SettingKind } from './setting-kinds.ts'

/** Query of `GET /api/settings/changes`. */
export const SettingChangesQuery = z.object({
  kind: z.enum(['all', ...SettingKind.options]).default('all'),
  order: orderOf(['changed']).default('-changed'),
  page: PageNumber,
})
export type SettingChangesQuery = z.infer<typeof SettingChangesQuery>

export const SettingChange = z.object({
  /** The entry of the journal. */
  id: Id,
  leafIndex: z.int(),
  kind: SettingKind,
  action: z.string(),
  byName: z.string(),
  at: Instant,
  reason: z.string().nullable(),
  /** What was set, as the journal has it. */
  input: z.record(z.string(), z.json()),
})
export type SettingChange = z.infer<typeof SettingChange>

/** `GET /api/settings/changes`: everything that was set, by whom and when; newest first. */
export const SettingChangesView = z.object({ changes: z.array(SettingChange), ...pageShape })

/** `GET /api/settings`: each setting with how often it was changed, and when last. */
export const SettingsView = z.object({
  settings: z.array(z.object({ kind: SettingKind, changes: z.int(), last: Instant.nullable(), byName: z.string() })),
})
export type SettingRow = z.infer<typeof SettingsView>['settings'][number]

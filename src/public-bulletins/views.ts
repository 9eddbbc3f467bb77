import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Arms, PublicBulletin } from './bulletin.ts'
import { ExplainedMoney } from './money.ts'
import { ExplainedTable } from './tables.ts'

/** `GET /api/public-bulletins`: those that were proposed, the newest first. */
export const BulletinsQuery = z.object({
  state: z.enum(['all', ...PublicBulletin.shape.state.options]).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type BulletinsQuery = z.infer<typeof BulletinsQuery>
export const BulletinsView = z.object({
  bulletins: z.array(
    PublicBulletin.pick({ id: true, fromDay: true, toDay: true, corrects: true, state: true, proposedAt: true }).extend(
      {
        proposedByName: z.string(),
      },
    ),
  ),
  ...pageShape,
})
export type BulletinsView = z.infer<typeof BulletinsView>

/** The names of authorities and regions, by the keys of figures. */
const names = z.record(z.string(), Texts)

/** `GET /api/public-bulletins/{id}`. */
export const BulletinView = z.object({
  bulletin: PublicBulletin,
  correctedAlready: z.boolean(),
  proposedByName: z.string(),
  decidedByName: z.string(),
  names,
})
export type BulletinView = z.infer<typeof BulletinView>

/** `GET /api/public-bulletin-preview`: what would be published of a period that ends on a day, or as a correction of a bulletin. */
export const PreviewQuery = z.object({ toDay: Day.optional(), corrects: Id.optional() })
export type PreviewQuery = z.infer<typeof PreviewQuery>
export const PreviewView = z.object({
  fromDay: Day,
  toDay: Day,
  arms: Arms,
  agrees: z.boolean(),
  tables: z.array(ExplainedTable),
  /** Null of a correction, which says the money again as it stood. */
  money: z.array(ExplainedMoney).nullable(),
  names,
})
export type PreviewView = z.infer<typeof PreviewView>

/**
 * `GET /api/public/bulletins/{id}`, for anybody, and the file that is given of it. `content` is the very text whose SHA-256 is `sha256`;
 * `code` proves the statement of it without this server.
 */
export const PublicBulletinView = z.object({
  id: Id,
  number: z.string(),
  publishedAt: z.string(),
  content: z.string(),
  sha256: z.string(),
  code: z.string(),
})
export type PublicBulletinView = z.infer<typeof PublicBulletinView>

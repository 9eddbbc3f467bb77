import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Tag, TagBlock } from './tag.ts'

/** Query of `GET /api/tag-blocks`. */
export const TagBlocksQuery = z.object({
  /** `unused`: those of which labels are left. */
  status: z.enum(['all', 'unused']).default('all'),
  /** The code of a site, or a part of it. */
  search: z.string().max(20).default(''),
  order: orderOf(['at', 'first']).default('-at'),
  page: PageNumber,
})
export type TagBlocksQuery = z.infer<typeof TagBlocksQuery>

/** A block, and how many of its tags are unused, used and void. */
export const TagBlockRow = z.object({
  block: TagBlock,
  code: z.string(),
  leased: z.int(),
  used: z.int(),
  void: z.int(),
  leasedByName: z.string(),
})
export type TagBlockRow = z.infer<typeof TagBlockRow>
export const TagBlocksView = z.object({ blocks: z.array(TagBlockRow), ...pageShape })
export type TagBlocksView = z.infer<typeof TagBlocksView>

/** `GET /api/tag-blocks/{id}`: a block with each of its tags. */
export const TagBlockView = z.object({
  block: TagBlock,
  code: z.string(),
  siteName: Texts,
  tags: z.array(
    Tag.extend({
      /** What bears it, where that is in the record. */
      on: z.enum(['weapon', 'part']).nullable(),
    }),
  ),
})
export type TagBlockView = z.infer<typeof TagBlockView>

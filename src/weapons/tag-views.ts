import { z } from 'zod'
import { PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Tag, TagBlock } from './tag.ts'

/** Query of `GET /api/tag-blocks`. */
export const TagBlocksQuery = z.object({ page: PageNumber })
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
export const TagBlockView = z.object({ block: TagBlock, code: z.string(), siteName: Texts, tags: z.array(Tag) })
export type TagBlockView = z.infer<typeof TagBlockView>

import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { blockSizes, Tag, TagText, tagBlockNoun, tagIdOf, tagNoun, tagsOf } from './tag.ts'

/** A site that has so many unused labels uses those first: what lies about unused can be stolen. */
export const unusedAtMost = 384

/** Leases a site the next block of its tag numbers, to be printed as labels and used without a network. */
export const leaseTags = defineAction({
  name: 'tagBlock.lease',
  kind: 'intent',
  noun: tagBlockNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({
    id: Id,
    siteId: Id,
    size: z.int().refine((size) => blockSizes.some((one) => one === size), { error: 'tagBlock.size' }),
  }),
  facts: z.object({ site: Site.nullable(), unused: z.int() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(block, { id, size }, { site, unused }, { actor, at }) {
    if (block) return refuse('tagBlock.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (unused + size > unusedAtMost) return refuse('tagBlock.enough', { unused, most: unusedAtMost }, 'size')
    const place = { sideId: site.sideId, siteId: site.id }
    const leased = { id, ...place, first: site.tags + 1, size, leasedBy: actor.id, leasedAt: at }
    const unusedTag = { ...place, blockId: id, status: 'leased', itemId: null, reason: null } as const
    return accept([
      put(siteNoun, { ...site, tags: site.tags + size }),
      put(tagBlockNoun, leased),
      ...tagsOf(site.code, leased).map((tag) =>
        put(tagNoun, { ...unusedTag, id: tagIdOf(tag), tag, changedBy: actor.id, changedAt: at }),
      ),
    ])
  },
})

/** Returns labels that were not used, or makes spoiled and lost ones void, with the reason. They are never used again. */
export const voidTags = defineAction({
  name: 'tagBlock.void',
  kind: 'intent',
  noun: tagBlockNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, tags: z.array(TagText).min(1).max(192), reason: requiredText(500) }),
  facts: z.object({ tags: z.array(Tag) }),
  decide(block, input, { tags }, { actor, at }) {
    if (!block || !reaches(actor, block)) return refuse('tagBlock.unknown')
    const named = new Set(input.tags)
    const ours = tags.filter(({ tag, blockId }) => blockId === block.id && named.has(tag))
    const strange = [...named].find((tag) => !ours.some((one) => one.tag === tag))
    if (strange !== undefined) return refuse('tag.notInBlock', { tag: strange }, 'tags')
    const spent = ours.find(({ status }) => status !== 'leased')
    if (spent) return refuse(spent.status === 'used' ? 'tag.used' : 'tag.void', { tag: spent.tag }, 'tags')
    const change = { status: 'void', reason: input.reason, changedBy: actor.id, changedAt: at } as const
    return accept(ours.map((tag) => put(tagNoun, { ...tag, ...change })))
  },
})

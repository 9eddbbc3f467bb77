import { z } from 'zod'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import type { Language } from '../kernel/texts.ts'
import { PublicRelease, releaseNumber } from './release.ts'

/** What of a release is published and hashed. Who proposed and who released it are people's names, and no part of it. */
export type PublishedParts = Pick<
  PublicRelease,
  'id' | 'kind' | 'title' | 'body' | 'asOf' | 'figures' | 'source' | 'corrects' | 'change'
>

/**
 * The content of a release as canonical JSON (RFC 8785): the very text whose SHA-256 the journal states. Anybody who has it can hash it
 * again.
 */
export function contentOf({ id, kind, title, body, asOf, figures, source, corrects, change }: PublishedParts): string {
  return canonicalJson({
    ...{ format: 'sulh-public-release-1', number: releaseNumber(id), kind, title, body, asOf, figures, source },
    ...{ corrects: corrects === null ? null : releaseNumber(corrects), change },
  })
}

/** SHA-256 of a content, in lowercase hex. */
export function contentHash(content: string): string {
  return hex(hash(utf8(content)))
}

/** A content as it is read again from its text. */
export const ReleaseContent = z.strictObject({
  format: z.literal('sulh-public-release-1'),
  number: z.string(),
  ...PublicRelease.pick({ kind: true, title: true, body: true, asOf: true, figures: true, source: true, change: true })
    .shape,
  corrects: z.string().nullable(),
})
export type ReleaseContent = z.infer<typeof ReleaseContent>

/** The language in which it is shown: English where nobody wrote it in French. */
export function shownIn(french: { readonly length: number }, language: Language): Language {
  return language === 'fr' && french.length === 0 ? 'en' : language
}

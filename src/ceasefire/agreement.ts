import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { anyTexts, givenTexts } from './given-texts.ts'

/**
 * Who is bound: an authority by its id, or a force by the name that the text gives it. `name` of an authority is its code, as in
 * `violations.party`.
 */
export const Party = z.strictObject({ sideId: Id.nullable(), name: requiredText(200) })
export type Party = z.infer<typeof Party>

/** Which party owes what by when: on a day, or so many days after the signature; neither where the text gives no time. */
export const Obligation = z.strictObject({
  id: Id,
  party: Party,
  what: givenTexts(1000),
  dueOn: Day.nullable(),
  dueDays: z.int().min(0).max(3650).nullable(),
})
export type Obligation = z.infer<typeof Obligation>

export const ArticleText = z.strictObject({
  id: Id,
  number: requiredText(20),
  heading: givenTexts(200),
  words: anyTexts(6000),
  obligations: z.array(Obligation).max(30),
})
export type ArticleText = z.infer<typeof ArticleText>

/** A code of the annex: what it is called where it is the agreement's own, and the articles that such an act breaches. */
export const AnnexEntry = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/, { error: 'words.codeShape' }),
  words: anyTexts(200),
  articleIds: z.array(Id).min(1).max(100),
})
export type AnnexEntry = z.infer<typeof AnnexEntry>

/** What stands at the head of an agreement. */
const head = {
  title: givenTexts(300),
  signedOn: Day,
  /** From when it binds: the day of its signature, or a later one that it names. */
  inForceFrom: Day,
  place: requiredText(200),
  parties: z.array(Party).min(2).max(10),
  witnesses: z.array(requiredText(200)).max(20),
  /** Where the authentic text is to be found. */
  source: requiredText(500),
  /** Whether these are words of one's own, and not the authentic text. */
  paraphrase: z.boolean(),
  annex: z.array(AnnexEntry).max(60),
  /** How many days a party has to answer a notice. A setting of the agreement, not of any standard. */
  replyDays: z.int().min(1).max(365),
}

/** An agreement as somebody enters it, article by article (§2.2). */
export const AgreementInput = z.strictObject({ ...head, articles: z.array(ArticleText).min(1).max(100) })
export type AgreementInput = z.infer<typeof AgreementInput>

export const AgreementStatus = z.enum(['draft', 'proposed', 'inForce', 'endProposed', 'ended'])
export type AgreementStatus = z.infer<typeof AgreementStatus>

/** An agreement as it stands; its articles are records of their own. */
export const Agreement = z.object({
  id: Id,
  /** Whose officer entered it. Once put forward it is read by both sides. */
  sideId: Id,
  version: z.int().min(1),
  ...head,
  status: AgreementStatus,
  draftedBy: Id,
  draftedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
  proposedBy: Id.nullable(),
  proposedAt: Instant.nullable(),
  signedBy: Id.nullable(),
  signedAt: Instant.nullable(),
  endedOn: Day.nullable(),
  endReason: plainText(1000),
  endProposedBy: Id.nullable(),
  endProposedAt: Instant.nullable(),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type Agreement = z.infer<typeof Agreement>
export const agreementNoun = defineNoun({
  name: 'ceasefireAgreement',
  table: 'ceasefire_agreements',
  schema: Agreement,
})

/** The whole text of an agreement in one version: a draft, or an amendment with the two people who made it; its words never change. */
export const AgreementVersion = z.object({
  id: Id,
  sideId: Id,
  agreementId: Id,
  version: z.int().min(1),
  detail: AgreementInput,
  change: plainText(1000),
  status: z.enum(['written', 'proposed', 'signed', 'turnedDown']),
  writtenBy: Id,
  writtenAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: plainText(1000),
})
export type AgreementVersion = z.infer<typeof AgreementVersion>
export const agreementVersionNoun = defineNoun({
  name: 'ceasefireAgreementVersion',
  table: 'ceasefire_agreement_versions',
  schema: AgreementVersion,
})

/** An article as it stands. One that a later version leaves out stays, with the version that took it out. */
export const Article = z.object({
  id: Id,
  sideId: Id,
  agreementId: Id,
  position: z.int().min(1),
  number: ArticleText.shape.number,
  heading: ArticleText.shape.heading,
  words: ArticleText.shape.words,
  removedIn: z.int().nullable(),
})
export type Article = z.infer<typeof Article>
export const articleNoun = defineNoun({ name: 'ceasefireArticle', table: 'ceasefire_articles', schema: Article })

/** Whether the annex says that such an act breaches the article. */
export function breaches(annex: readonly AnnexEntry[], code: string, articleId: Id): boolean {
  return annex.some((entry) => entry.code === code && entry.articleIds.includes(articleId))
}

/** Whether the agreement binds on a day. */
export function bindsOn(agreement: Pick<Agreement, 'status' | 'inForceFrom' | 'endedOn'>, day: Day): boolean {
  if (agreement.status === 'draft' || agreement.status === 'proposed' || day < agreement.inForceFrom) return false
  return agreement.status !== 'ended' || agreement.endedOn === null || day <= agreement.endedOn
}

/** What an agreement is called; made of the id's random part. */
export function agreementReference(id: Id): string {
  return shortCode('CF', id)
}

export const agreementDrafters: readonly Role[] = ['ceasefireOfficer']
/** Who puts it into force with another's signature. */
export const agreementSigners: readonly Role[] = ['ceasefireOfficer', 'director']
export const agreementReaders: readonly Role[] = [
  ...(['ceasefireOfficer', 'monitor', 'incidentAnalyst', 'director', 'auditor'] as const),
]

import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Biometric } from './biometric.ts'
import { Card } from './card.ts'
import { DischargeCertificate } from './certificate.ts'
import { CertificateRevocation } from './certificate-revocation.ts'
import { CardBlock, CardNumber } from './number.ts'
import { CardRevocation } from './revocation.ts'
import { CardSetting } from './setting.ts'

/** Query of `GET /api/cards`: searched by a number or a part of it. */
export const CardsQuery = z.object({
  status: z.enum(['all', 'issued', 'inHand', 'revoked']).default('all'),
  search: z.string().max(40).default(''),
  order: orderOf(['issued', 'number', 'expires']).default('-issued'),
  page: PageNumber,
})
export type CardsQuery = z.infer<typeof CardsQuery>

/** A card in a list, with its person's number and its site. */
export const CardRow = z.object({ card: Card, personNumber: z.string(), siteCode: z.string() })
export type CardRow = z.infer<typeof CardRow>
export const CardsView = z.object({ cards: z.array(CardRow), ...pageShape })
export type CardsView = z.infer<typeof CardsView>

/** `GET /api/cards/{id}`: a card, what came before and after it, and what was proposed about it. */
export const CardView = CardRow.extend({
  siteName: Texts,
  /** The cards that this one came after and that came after it. */
  before: z.object({ id: Id, number: z.string() }).nullable(),
  after: z.object({ id: Id, number: z.string() }).nullable(),
  photo: z.string(),
  revocations: z.array(CardRevocation),
  /** Names of those who acted, by their ids. */
  names: z.record(z.string(), z.string()),
})
export type CardView = z.infer<typeof CardView>

/** That a biometric template was taken, and whether it was withdrawn; never what is in it. */
export const TemplateView = z.object({
  template: Biometric.omit({ sha256: true }),
  takenByName: z.string(),
  withdrawnByName: z.string().nullable(),
})
export type TemplateView = z.infer<typeof TemplateView>

/** `GET /api/people/{id}/cards`: a person's cards, and what is there to issue one with. */
export const PersonCardsView = z.object({
  cards: z.array(Card),
  /** What a card may say here now. */
  kind: CardSetting.shape.kind,
  biometrics: z.boolean(),
  hasPhoto: z.boolean(),
  /** The site's next number, and how many it has. */
  nextNumber: z.string().nullable(),
  unused: z.int(),
  /** Whether two people took this person's card away. */
  penalty: z.boolean(),
  /** Their certificates: at most one that counts, which comes first. */
  certificates: z.array(
    DischargeCertificate.extend({
      placeName: Texts,
      visit: z.object({ id: Id, number: z.string() }).nullable(),
      revocations: z.array(CertificateRevocation),
    }),
  ),
  /** The visit to a site that a certificate would attest, and whether they are at a site now. */
  discharged: z.object({ visitId: Id, number: z.string(), at: Instant, placeCode: z.string().nullable() }).nullable(),
  present: z.boolean(),
  templates: z.array(TemplateView),
  /** Names of those who acted, by their ids. */
  names: z.record(z.string(), z.string()),
})
export type PersonCardsView = z.infer<typeof PersonCardsView>

/** Query of `GET /api/card-blocks`. */
export const CardBlocksQuery = z.object({
  status: z.enum(['all', 'unused']).default('all'),
  /** The code of a site, or a part of it. */
  search: z.string().max(20).default(''),
  order: orderOf(['at', 'first']).default('-at'),
  page: PageNumber,
})
export type CardBlocksQuery = z.infer<typeof CardBlocksQuery>

/** A block, and how many of its numbers are unused, used and void. */
export const CardBlockRow = z.object({
  block: CardBlock,
  code: z.string(),
  leased: z.int(),
  used: z.int(),
  void: z.int(),
  leasedByName: z.string(),
})
export type CardBlockRow = z.infer<typeof CardBlockRow>
export const CardBlocksView = z.object({ blocks: z.array(CardBlockRow), ...pageShape })
export type CardBlocksView = z.infer<typeof CardBlocksView>

/** `GET /api/card-blocks/{id}`: a block with each of its numbers. */
export const CardBlockView = z.object({
  block: CardBlock,
  code: z.string(),
  siteName: Texts,
  numbers: z.array(CardNumber),
})
export type CardBlockView = z.infer<typeof CardBlockView>

/** `GET /api/card-settings`: the newest versions of what cards say, with those who signed. */
export const CardSettingsView = z.object({
  settings: z.array(CardSetting),
  names: z.record(z.string(), z.string()),
})
export type CardSettingsView = z.infer<typeof CardSettingsView>

/**
 * `GET /api/card-trust`: the public keys of cards, and the signed list of those revoked, in base64. Public, and kept by /verify for
 * when there is no network; it holds no number and no person.
 */
export const CardTrustView = z.object({
  keys: z.array(z.object({ id: z.string(), publicKey: z.string() })),
  list: z.string(),
})
export type CardTrustView = z.infer<typeof CardTrustView>

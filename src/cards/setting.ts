import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText, Texts } from '../kernel/texts.ts'

/** What a card says: its number alone, or who its holder is. */
export const CardKind = z.enum(['opaque', 'identity'])
export type CardKind = z.infer<typeof CardKind>

/**
 * What the cards of a side say, and whether it keeps biometrics: in versions, proposed by one and signed by another. A card that
 * says who somebody was can kill its holder (trust.md §A10), so without a signed setting cards are opaque.
 */
export const CardSetting = z.object({
  id: Id,
  sideId: Id,
  kind: CardKind,
  biometrics: z.boolean(),
  /** Who issues the card, in words that name no programme, group or war. */
  issuer: Texts,
  validMonths: z.int().min(1).max(60),
  reason: requiredText(500),
  status: z.enum(['proposed', 'inForce', 'retired', 'turnedDown']),
  turnedDownFor: z.string().nullable(),
  ...signatureShape,
})
export type CardSetting = z.infer<typeof CardSetting>
export const cardSettingNoun = defineNoun({ name: 'cardSetting', table: 'card_settings', schema: CardSetting })

type Rules = Pick<CardSetting, 'kind' | 'biometrics' | 'issuer' | 'validMonths'>

/** What holds where nothing was signed: nothing is said, and nothing kept. */
export const unsignedSetting: Rules = {
  kind: 'opaque',
  biometrics: false,
  issuer: { ar: 'مكتب البطاقات', en: 'Card Office', fr: 'Bureau des cartes' },
  validMonths: 12,
}

/** The setting that holds: the signed one, or what holds without. */
export function settingOr(inForce: CardSetting | null): Rules {
  return inForce ?? unsignedSetting
}

/** Words that tell what a card is for, in the three languages; the issuer's name must have none of them. */
const telling =
  /مقاتل|مسلح|تشكيل|كتيب|ميليشيا|مليشيا|تسريح|نزع السلاح|إعادة الإدماج|صلح|militia|combat|armed|group|ddr|demobil|disarm|reintegrat|milice|arm[ée]e?s?|d[ée]sarm|d[ée]mobil|r[ée]int[ée]gr|groupe|sulh/i

/** Whether the issuer's name tells what its holder is. */
export function tellsWho(issuer: Texts): boolean {
  return [issuer.ar, issuer.en, issuer.fr].some((words) => telling.test(words))
}

import type { Texts } from '../kernel/texts.ts'

/** What is registered as somebody's sex. */
export const sexTexts = {
  male: { ar: 'ذكر', en: 'Male', fr: 'Homme' },
  female: { ar: 'أنثى', en: 'Female', fr: 'Femme' },
} as const satisfies Readonly<Record<string, Texts>>

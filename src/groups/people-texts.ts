import type { Texts } from '../kernel/texts.ts'
import type { ageBands } from './views.ts'

/** What age bands and sexes are called where people are counted. */
export const ageTexts: Readonly<Record<(typeof ageBands)[number], Texts>> = {
  under18: { ar: 'دون 18', en: 'Under 18', fr: 'Moins de 18 ans' },
  '18to24': { ar: '18–24', en: '18–24', fr: '18–24 ans' },
  '25to34': { ar: '25–34', en: '25–34', fr: '25–34 ans' },
  '35to49': { ar: '35–49', en: '35–49', fr: '35–49 ans' },
  '50andOver': { ar: '50 فأكثر', en: '50 and over', fr: '50 ans et plus' },
}

export const sexTexts: Readonly<Record<'male' | 'female', Texts>> = {
  male: { ar: 'رجال', en: 'Men', fr: 'Hommes' },
  female: { ar: 'نساء', en: 'Women', fr: 'Femmes' },
}

import type { Texts } from '../kernel/texts.ts'
import type { InterviewLanguage } from './interview.ts'

/** What the languages are called in which interviews are held. */
export const languageTexts = {
  arabic: { ar: 'العربية', en: 'Arabic', fr: 'Arabe' },
  tamazight: { ar: 'الأمازيغية', en: 'Tamazight', fr: 'Tamazight' },
  tamasheq: { ar: 'التماشق (الطوارق)', en: 'Tamasheq (Tuareg)', fr: 'Tamasheq (touareg)' },
  tedaga: { ar: 'التيداوية (التبو)', en: 'Tedaga (Tebu)', fr: 'Tedaga (toubou)' },
  english: { ar: 'الإنجليزية', en: 'English', fr: 'Anglais' },
  french: { ar: 'الفرنسية', en: 'French', fr: 'Français' },
  other: { ar: 'لغة أخرى', en: 'Another', fr: 'Autre' },
} satisfies Record<InterviewLanguage, Texts>

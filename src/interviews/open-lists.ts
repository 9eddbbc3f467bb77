import { OpenList } from '../kernel/open-list.ts'

/** Languages in which interviews are held here, those of minorities by name. */
export const interviewLanguages = new OpenList('interviewLanguage', {
  arabic: { ar: 'العربية', en: 'Arabic', fr: 'Arabe' },
  tamazight: { ar: 'الأمازيغية', en: 'Tamazight', fr: 'Tamazight' },
  tamasheq: { ar: 'التماشق (الطوارق)', en: 'Tamasheq (Tuareg)', fr: 'Tamasheq (touareg)' },
  tedaga: { ar: 'التيداوية (التبو)', en: 'Tedaga (Tebu)', fr: 'Tedaga (toubou)' },
  english: { ar: 'الإنجليزية', en: 'English', fr: 'Anglais' },
  french: { ar: 'الفرنسية', en: 'French', fr: 'Français' },
  other: { ar: 'لغة أخرى', en: 'Another', fr: 'Autre' },
})

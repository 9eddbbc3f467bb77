import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'alarm.thresholdExists': {
    ar: 'ضُبط هذا الحد من قبل. أعد تحميل الصفحة.',
    en: 'This threshold was set already. Reload the page.',
    fr: 'Ce seuil est déjà fixé. Rechargez la page.',
  },
  'alarm.thresholdZero': {
    ar: 'حد الصفر لا ينبّه أبداً أو ينبّه دائماً. أدخل عدداً أكبر من صفر.',
    en: 'A threshold of zero would never warn, or always. Enter a number above zero.',
    fr: 'Un seuil nul n’alerterait jamais, ou toujours. Saisissez un nombre supérieur à zéro.',
  },
} satisfies Record<string, Texts>

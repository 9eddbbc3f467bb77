import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'riskSession.exists': {
    ar: 'سُجّلت هذه التوعية من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Cette sensibilisation est déjà consignée. Rechargez la page.',
  },
  'riskSession.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم التوعية.',
    en: 'That day has not come yet. Give the day on which it was held.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de la séance.',
  },
  'riskSession.endsFirst': {
    ar: 'النهاية قبل البداية أو ناقصة. صحّحها.',
    en: 'The end is before the beginning, or missing. Correct it.',
    fr: 'La fin précède le début, ou manque. Corrigez-la.',
  },
  'riskSession.oneDay': {
    ar: 'الجلسات في يوم واحد. سجّل كل يوم وحده، أو اختر البث.',
    en: 'Sessions are on one day. Record each day by itself, or choose a broadcast.',
    fr: 'Les séances ont lieu un seul jour. Consignez chaque jour, ou choisissez une diffusion.',
  },
  'riskSession.uncounted': {
    ar: 'من يسمع البث لا يُعدّ. اترك الأعداد صفراً واكتب التقدير.',
    en: 'Nobody counts who hears a broadcast. Leave the numbers at nothing and give an estimate.',
    fr: 'On ne compte pas l’audience d’une diffusion. Laissez zéro et donnez une estimation.',
  },
  'riskSession.counted': {
    ar: 'التقدير للبث وحده. في الجلسة يُعدّ الحاضرون.',
    en: 'An estimate is for broadcasts alone. At a session people are counted.',
    fr: 'L’estimation ne vaut que pour une diffusion. En séance, on compte.',
  },
  'riskSession.nobody': {
    ar: 'لا حاضرين. اكتب عددهم حسب الجنس والعمر.',
    en: 'Nobody took part. Give their number by sex and age.',
    fr: 'Aucun participant. Indiquez leur nombre par sexe et âge.',
  },
  'riskSession.moreNew': {
    ar: 'الحاضرون للمرة الأولى أكثر من المجموع. صحّح أحدهما.',
    en: 'There are more newcomers than people. Correct one of them.',
    fr: 'Plus de nouveaux que de participants. Corrigez l’un des deux.',
  },
  'riskSession.materialTwice': {
    ar: 'ذُكرت مادة مرتين. اجمع العددين في سطر واحد.',
    en: 'A material is given twice. Put both numbers in one line.',
    fr: 'Un matériel figure deux fois. Réunissez-les en une ligne.',
  },
  'riskSession.notReplaceable': {
    ar: 'ما تصححه ليس لديكم، أو صُحّح من قبل. أعد تحميل الصفحة.',
    en: 'What you correct is not yours, or was corrected already. Reload the page.',
    fr: 'Ce que vous corrigez n’est pas à vous, ou l’est déjà. Rechargez la page.',
  },
  'riskSession.reasonNeeded': {
    ar: 'اكتب سبب التصحيح.',
    en: 'Say why it is corrected.',
    fr: 'Dites la raison de la correction.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'survey.exists': {
    ar: 'سُجّل هذا الاستطلاع من قبل. أعد تحميل الصفحة.',
    en: 'This survey was recorded already. Reload the page.',
    fr: 'Cette enquête est déjà consignée. Rechargez la page.',
  },
  'survey.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم الاستطلاع.',
    en: 'That day has not come yet. Give the day on which people were asked.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’enquête.',
  },
  'survey.nobody': {
    ar: 'لم يُسأل أحد. اكتب عدد من سُئلوا.',
    en: 'Nobody was asked. Give the number of those who were.',
    fr: 'Personne n’a été interrogé. Indiquez combien l’ont été.',
  },
  'survey.wages': {
    ar: 'أعلى الأجر أقل من أدناه. صحّح أحدهما.',
    en: 'The highest wage is below the lowest. Correct one of them.',
    fr: 'Le salaire le plus haut est inférieur au plus bas. Corrigez l’un des deux.',
  },
  'survey.moreAnswers': {
    ar: 'الأجوبة أكثر ممن سُئلوا. صحّح العدد أو الأجوبة.',
    en: 'There are more answers than people who were asked. Correct one or the other.',
    fr: 'Il y a plus de réponses que de personnes interrogées. Corrigez l’un ou l’autre.',
  },
  'survey.notReplaceable': {
    ar: 'الاستطلاع الذي تصححه ليس من هذا المكان، أو صُحّح من قبل. أعد تحميل الصفحة.',
    en: 'The survey that you correct is not of this place, or was corrected already. Reload the page.',
    fr: 'L’enquête que vous corrigez n’est pas de ce lieu, ou l’est déjà. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>

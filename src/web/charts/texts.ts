import type { Texts } from '../../kernel/texts.ts'

export const chartTexts = {
  failed: {
    ar: 'تعذّر تحميل الرسم؛ الأرقام نفسها في الجدول أدناه.',
    en: 'The drawing could not be loaded; the same figures are in the table below.',
    fr: 'Le graphique n’a pas pu être chargé ; les mêmes chiffres sont dans le tableau ci-dessous.',
  },
  table: { ar: 'الأرقام في جدول', en: 'The figures as a table', fr: 'Les chiffres en tableau' },
  period: { ar: 'الفترة', en: 'Period', fr: 'Période' },
  total: { ar: 'المجموع', en: 'Total', fr: 'Total' },
  count: { ar: 'العدد', en: 'Number', fr: 'Nombre' },
  part: { ar: 'البند', en: 'Item', fr: 'Poste' },
  trendSays: {
    ar: '{title}: {sum} من {from} إلى {until}، منها {last} في آخر عمود؛ وأعلى عمود {most}، وينتهي في {when}.',
    en: '{title}: {sum} from {from} to {until}, {last} of them in the last bar; the highest bar is {most} and ends on {when}.',
    fr: '{title} : {sum} du {from} au {until}, dont {last} dans la dernière barre ; la plus haute, {most}, finit le {when}.',
  },
  nothing: {
    ar: '{title}: لا شيء من {from} إلى {until}.',
    en: '{title}: nothing from {from} to {until}.',
    fr: '{title} : rien du {from} au {until}.',
  },
} satisfies Record<string, Texts>

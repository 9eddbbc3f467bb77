import type { Texts } from '../../kernel/texts.ts'

export const chartTexts = {
  failed: {
    ar: 'تعذّر تحميل الرسم؛ الأرقام نفسها في الجدول أدناه.',
    en: 'The drawing could not be loaded; the same figures are in the table below.',
    fr: 'Le graphique n’a pas pu être chargé ; les mêmes chiffres sont dans le tableau ci-dessous.',
  },
  table: { ar: 'الأرقام في جدول', en: 'The figures as a table', fr: 'Les chiffres en tableau' },
  week: { ar: 'سبعة أيام', en: 'Seven days', fr: 'Sept jours' },
  total: { ar: 'المجموع', en: 'Total', fr: 'Total' },
  count: { ar: 'العدد', en: 'Number', fr: 'Nombre' },
  part: { ar: 'البند', en: 'Item', fr: 'Poste' },
  weeksSay: {
    ar: '{title}: {sum} في {weeks} أسبوعًا، منها {last} في الأيام السبعة الأخيرة؛ أكثرها {most} في الأيام السبعة المنتهية في {when}.',
    en: '{title}: {sum} in {weeks} weeks, {last} of them in the last seven days; at most {most}, in the seven days until {when}.',
    fr: '{title} : {sum} en {weeks} semaines, dont {last} les sept derniers jours ; au plus {most}, dans les sept jours jusqu’au {when}.',
  },
  nothing: {
    ar: '{title}: لا شيء في {weeks} أسبوعًا.',
    en: '{title}: nothing in {weeks} weeks.',
    fr: '{title} : rien en {weeks} semaines.',
  },
} satisfies Record<string, Texts>

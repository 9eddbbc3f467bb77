import { smallCountsHidden } from '../groups/small-cells.ts'
import type { Estimate } from '../incidents/tolls.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { ageTexts, gradeTexts, harmTexts, objectTexts, sexTexts } from './code-lists.ts'
import { estimatesOutside, type Grade, grades } from './harm.ts'
import type { CivilianHarmView, CountsByGrade, Figures } from './views.ts'

const words = {
  period: { ar: 'الفترة', en: 'Period', fr: 'Période' },
  part: { ar: 'الجدول', en: 'Table', fr: 'Tableau' },
  what: { ar: 'البند', en: 'Line', fr: 'Ligne' },
  grade: { ar: 'درجة التحقق', en: 'State of verification', fr: 'État de vérification' },
  count: { ar: 'حوادث', en: 'Incidents', fr: 'Incidents' },
  low: { ar: 'الحد الأدنى', en: 'Least', fr: 'Minimum' },
  best: { ar: 'التقدير', en: 'Best estimate', fr: 'Estimation' },
  high: { ar: 'الحد الأقصى', en: 'Most', fr: 'Maximum' },
  objects: { ar: 'أعيان مدنية متضررة', en: 'Civil objects damaged', fr: 'Biens civils endommagés' },
  incidents: { ar: 'الحوادث', en: 'Incidents', fr: 'Incidents' },
  migrants: { ar: 'حوادث أصابت مهاجرين', en: 'Incidents that hit migrants', fr: 'Incidents touchant des migrants' },
  tolls: { ar: 'مدنيون', en: 'Civilians', fr: 'Civils' },
  statusUnknown: { ar: 'صفتهم غير معروفة', en: 'Status not known', fr: 'Statut inconnu' },
  districts: { ar: 'المناطق', en: 'Districts', fr: 'Districts' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  fewer: { ar: 'أقل من 5', en: 'fewer than 5', fr: 'moins de 5' },
} satisfies Record<string, Texts>

type Cell = number | null
type Line = readonly [part: Texts, what: string, grade: Texts, count: Cell | '', estimate: Estimate | null | '']

/** Counts of incidents by grade; outside, without small cells. */
function countLines(part: Texts, lines: readonly { what: string; counts: CountsByGrade }[], outside: boolean): Line[] {
  const cells = lines.flatMap(({ what, counts }) => grades.map((grade) => ({ what, grade, count: counts[grade] })))
  const counted = cells.map(({ count }) => count)
  const shown = outside ? smallCountsHidden(counted) : counted
  return cells.map(({ what, grade }, i) => [part, what, gradeTexts[grade], shown[i] ?? null, ''])
}

function estimateLines(
  part: Texts,
  lines: readonly { what: string; people: Readonly<Record<Grade, Estimate>> }[],
  outside: boolean,
): Line[] {
  const cells = lines.flatMap(({ what, people }) => grades.map((grade) => ({ what, grade, people: people[grade] })))
  const shown = outside ? estimatesOutside(cells.map(({ people }) => people)) : cells.map(({ people }) => people)
  return cells.map(({ what, grade }, i) => [part, what, gradeTexts[grade], '', shown[i] ?? null])
}

function linesOf(figures: Figures, outside: boolean, language: Language): Line[] {
  const said = (texts: Texts) => texts[language]
  const byHarm = (harm: 'killed' | 'injured'): Line[] => {
    const cells = figures.districts.map((one) => one[harm])
    const shown = outside ? estimatesOutside(cells) : cells
    return figures.districts.map(({ name }, i) => [
      words.districts,
      `${said(name)} · ${said(harmTexts[harm])}`,
      words.all,
      '',
      shown[i] ?? null,
    ])
  }
  return [
    ...countLines(words.incidents, [{ what: said(words.all), counts: figures.incidents }], outside),
    ...countLines(words.migrants, [{ what: said(words.all), counts: figures.migrants }], outside),
    ...countLines(
      words.objects,
      figures.objects.map(({ object, incidents }) => ({ what: said(objectTexts[object]), counts: incidents })),
      outside,
    ),
    ...estimateLines(
      words.tolls,
      figures.tolls.map(({ harm, sex, age, people }) => ({
        what: [harmTexts[harm], sexTexts[sex], ageTexts[age]].map(said).join(' · '),
        people,
      })),
      outside,
    ),
    ...estimateLines(
      words.statusUnknown,
      figures.statusUnknown.map(({ harm, people }) => ({ what: said(harmTexts[harm]), people })),
      outside,
    ),
    ...countLines(
      words.districts,
      figures.districts.map(({ name, incidents }) => ({ what: said(name), counts: incidents })),
      outside,
    ),
    ...byHarm('killed'),
    ...byHarm('injured'),
  ]
}

/**
 * The figures as lines of a file, this period and the one before it. For readers outside the offices small cells say `fewer than 5`
 * (R-SHR), and the file says how it was counted in its part and state of verification.
 */
export function harmTable(
  view: CivilianHarmView,
  cells: 'outside' | 'offices',
  language: Language,
): (string | number)[][] {
  const said = (texts: Texts) => texts[language]
  const head = [words.period, words.part, words.what, words.grade, words.count, words.low, words.best, words.high].map(
    said,
  )
  const of = (period: string, figures: Figures) =>
    linesOf(figures, cells === 'outside', language).map(([part, what, grade, count, estimate]) => [
      ...[period, said(part), what, said(grade), count ?? said(words.fewer)],
      ...(estimate === ''
        ? ['', '', '']
        : estimate === null
          ? Array.from({ length: 3 }, () => said(words.fewer))
          : [estimate.low, estimate.best, estimate.high]),
    ])
  return [
    head,
    ...of(`${view.from} – ${view.to}`, view.figures),
    ...of(`${view.before.from} – ${view.before.to}`, view.figuresBefore),
  ]
}

import type { Estimate } from '../../incidents/tolls.ts'
import { noEstimate } from '../../incidents/tolls.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { LowBestHigh } from '../../web/kit/LowBestHigh.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { ageTexts, gradeTexts, harmTexts, objectTexts, sexTexts } from '../code-lists.ts'
import { type Grade, grades, together } from '../harm.ts'
import type { CivilianHarmView, CountsByGrade, EstimatesByGrade } from '../views.ts'
import { texts } from './texts.ts'

interface Line<V> {
  readonly key: string
  readonly label: string
  readonly now: Readonly<Record<Grade, V>> | undefined
  readonly before: Readonly<Record<Grade, V>> | undefined
}

/** Lines of this period, and those that only the period before has. */
function beside<R, V>(
  now: readonly R[],
  before: readonly R[],
  { keyOf, labelOf, of }: { keyOf: (row: R) => string; labelOf: (row: R) => string; of: (row: R) => Line<V>['now'] },
): Line<V>[] {
  const only = before.filter((row) => !now.some((one) => keyOf(one) === keyOf(row)))
  return [...now, ...only].map((row) => {
    const key = keyOf(row)
    const [here, then] = [now, before].map((rows) => rows.find((one) => keyOf(one) === key))
    return { key, label: labelOf(row), now: here && of(here), before: then && of(then) }
  })
}

const countsTogether = (counts: CountsByGrade | undefined) =>
  counts ? grades.reduce((sum, grade) => sum + counts[grade], 0) : 0
const peopleTogether = (people: EstimatesByGrade | undefined) =>
  people ? together(grades.map((grade) => people[grade])) : noEstimate

/** The figures as tables: by grade, altogether, and the period before beside. */
export function HarmTables({ view: { figures, figuresBefore } }: { view: CivilianHarmView }) {
  const t = useText()
  const { number } = useFormat()
  const estimate = (of: Estimate) => <LowBestHigh of={of} />
  const counts = (header: string): Column<Line<number>>[] =>
    columnsOf(
      header,
      t,
      (of) => number(of),
      (of) => number(countsTogether(of)),
      0,
    )
  const people = (header: string): Column<Line<Estimate>>[] =>
    columnsOf(header, t, estimate, (of) => estimate(peopleTogether(of)), noEstimate)
  const overview: Line<number>[] = [
    { key: 'all', label: t(texts.all), now: figures.incidents, before: figuresBefore.incidents },
    { key: 'migrants', label: t(texts.ofMigrants), now: figures.migrants, before: figuresBefore.migrants },
  ]
  const empty = <Empty>{t(texts.none)}</Empty>
  const keyed = { rowKey: ({ key }: { key: string }) => key, empty }
  return (
    <>
      <Section title={t(texts.overview)}>
        <Table caption={t(texts.overview)} columns={counts(t(texts.incidents))} rows={overview} {...keyed} />
      </Section>
      <Section title={t(texts.objects)}>
        <Table
          caption={t(texts.objects)}
          columns={counts(t(texts.object))}
          rows={beside(figures.objects, figuresBefore.objects, {
            keyOf: ({ object }) => object,
            labelOf: ({ object }) => t(objectTexts[object]),
            of: ({ incidents }) => incidents,
          })}
          {...keyed}
        />
      </Section>
      <Section title={t(texts.people)}>
        <Table
          caption={t(texts.people)}
          columns={people(t(texts.group))}
          rows={beside(figures.tolls, figuresBefore.tolls, {
            keyOf: ({ harm, sex, age }) => `${harm} ${sex} ${age}`,
            labelOf: ({ harm, sex, age }) => [t(harmTexts[harm]), t(sexTexts[sex]), t(ageTexts[age])].join(' · '),
            of: ({ people: of }) => of,
          })}
          {...keyed}
        />
      </Section>
      {figures.statusUnknown.length + figuresBefore.statusUnknown.length > 0 && (
        <Section title={t(texts.statusUnknown)}>
          <Table
            caption={t(texts.statusUnknown)}
            columns={people(t(texts.group))}
            rows={beside(figures.statusUnknown, figuresBefore.statusUnknown, {
              keyOf: ({ harm }) => harm,
              labelOf: ({ harm }) => t(harmTexts[harm]),
              of: ({ people: of }) => of,
            })}
            {...keyed}
          />
        </Section>
      )}
      <Districts view={{ figures, figuresBefore }} estimate={estimate} />
    </>
  )
}

function columnsOf<V>(
  header: string,
  t: ReturnType<typeof useText>,
  shown: (of: V) => React.ReactNode,
  altogether: (of: Line<V>['now']) => React.ReactNode,
  none: V,
): Column<Line<V>>[] {
  return [
    { key: 'what', header, cell: ({ label }) => label },
    ...grades.map((grade) => ({
      key: grade,
      header: t(gradeTexts[grade]),
      end: true,
      cell: ({ now }: Line<V>) => shown(now?.[grade] ?? none),
    })),
    { key: 'all', header: t(texts.all), end: true, cell: ({ now }) => altogether(now) },
    { key: 'before', header: t(texts.before), end: true, cell: ({ before }) => altogether(before) },
  ]
}

function Districts({
  view: { figures, figuresBefore },
  estimate,
}: {
  view: Pick<CivilianHarmView, 'figures' | 'figuresBefore'>
  estimate: (of: Estimate) => React.ReactNode
}) {
  const t = useText()
  const { number } = useFormat()
  const before = (code: string) => figuresBefore.districts.find((one) => one.code === code)?.incidents
  const only = figuresBefore.districts.filter(({ code }) => !figures.districts.some((one) => one.code === code))
  const rows = [
    ...figures.districts,
    ...only.map(({ code, name }) => ({
      ...{ code, name, killed: noEstimate, injured: noEstimate },
      incidents: { verified: 0, corroborated: 0, unconfirmed: 0 },
    })),
  ]
  return (
    <Section title={t(texts.districts)}>
      <Table
        caption={t(texts.districts)}
        rows={rows}
        rowKey={({ code }) => code}
        empty={<Empty>{t(texts.none)}</Empty>}
        columns={[
          { key: 'district', header: t(texts.district), cell: ({ name }) => t(name) },
          ...grades.map((grade) => ({
            key: grade,
            header: t(gradeTexts[grade]),
            end: true,
            cell: ({ incidents }: (typeof rows)[number]) => number(incidents[grade]),
          })),
          {
            key: 'before',
            header: t(texts.before),
            end: true,
            cell: ({ code }) => number(countsTogether(before(code))),
          },
          { key: 'killed', header: t(harmTexts.killed), end: true, cell: ({ killed }) => estimate(killed) },
          { key: 'injured', header: t(harmTexts.injured), end: true, cell: ({ injured }) => estimate(injured) },
        ]}
      />
    </Section>
  )
}

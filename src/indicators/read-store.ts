import { isInside } from '../kernel/compartments.ts'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { type Figures, smallCellsLeftOut } from './cells.ts'
import { type Defined, measuredIndicators, unmeasuredIndicators } from './definitions.ts'
import { figuresOf, recordsOf } from './figure-store.ts'
import type { MeasuredIndicator, Theme } from './indicator.ts'
import { type Period, periodOf, periodsUntil } from './period.ts'
import { indicatorPublicationNoun, PublishedFigure } from './publication.ts'
import { scopeOf } from './store.ts'
import { indicatorTargetNoun } from './target.ts'
import {
  type IndicatorsView,
  IndicatorView,
  MeasuredDefinition,
  type RecordsQuery,
  type RecordsView,
  UnmeasuredDefinition,
} from './views.ts'

type Indicator = Defined<MeasuredIndicator>

/** Whether there is a figure for the reader: inside its compartment, and of the whole programme for joint bodies alone. */
function isCountedFor(actor: Actor, { compartment, wholeProgramme }: Indicator): boolean {
  return (compartment === undefined || isInside(actor, compartment)) && (wholeProgramme !== true || actor.joint)
}

/** Whether the reader may open the records of an indicator, and so is shown its figures whole. */
export function mayOpen(actor: Actor, { opens, compartment }: Indicator): boolean {
  return compartment === undefined ? holds(actor, opens.readers) : isInside(actor, compartment)
}

const definitionOf = (indicator: Indicator) =>
  MeasuredDefinition.parse({ ...indicator, compartment: indicator.compartment ?? null })

/** How many periods are shown in their order. */
const trendLength = 12

/** Figures as the reader is shown them; null where they are counted inside a compartment in which the reader does not work. */
async function shown(
  sulh: Sulh,
  actor: Actor,
  indicator: Indicator,
  periods: readonly Period[],
): Promise<Figures[] | null> {
  const { compartment } = indicator
  if (!isCountedFor(actor, indicator)) return null
  const all = await sulh.database.read(
    actor,
    async (tx) => {
      const figures: Figures[] = []
      for (const period of periods)
        figures.push(await figuresOf(tx, indicator, { period, sideId: scopeOf(actor), now: sulh.now() }))
      return figures
    },
    compartment,
  )
  return mayOpen(actor, indicator) ? all : all.map((figures) => smallCellsLeftOut(figures, indicator.about))
}

/** The indicators of a theme, each with the figure of the period in which today lies, its target and what was published last. */
export async function readIndicators(sulh: Sulh, theme: Theme, actor: Actor): Promise<IndicatorsView> {
  const { today, targets, published } = await sulh.database.read(actor, async (tx) => ({
    today: await todayHere(tx, sulh.now()),
    targets: await newestTargets(tx, actor.sideId),
    published: await lastPublished(tx, actor.sideId),
  }))
  const measured: IndicatorsView['measured'] = []
  for (const indicator of measuredIndicators.filter((one) => one.theme === theme)) {
    const period = periodOf(indicator.frequency, today)
    const figures = await shown(sulh, actor, indicator, [period])
    measured.push({
      definition: definitionOf(indicator),
      period,
      figure: figures?.[0]?.all ?? null,
      target: targets.get(indicator.code) ?? null,
      published: published.get(indicator.code) ?? null,
    })
  }
  const unmeasured = unmeasuredIndicators.filter((one) => one.theme === theme)
  return { today, measured, unmeasured: unmeasured.map((one) => UnmeasuredDefinition.parse(one)) }
}

async function newestTargets(tx: Tx, sideId: Id) {
  const { rows } = await tx.query(
    `select distinct on (code) ${columnsOf(indicatorTargetNoun)} from indicator_targets where side_id = $1
     order by code, set_at desc, id desc`,
    [sideId],
  )
  return new Map(rows.map((row) => [String(row.code), recordOf(indicatorTargetNoun, row)]))
}

async function lastPublished(tx: Tx, sideId: Id) {
  const { rows } = await tx.query<{ figure: unknown; from: Day; to: Day }>(
    `select distinct on (f.figure ->> 'code') f.figure, to_char(p.from_day, 'YYYY-MM-DD') as from, to_char(p.to_day, 'YYYY-MM-DD') as to
     from indicator_publications p cross join jsonb_array_elements(p.figures) f (figure)
     where p.side_id = $1 and p.state = 'published'
     order by f.figure ->> 'code', p.from_day desc, p.decided_at desc, p.id desc`,
    [sideId],
  )
  return new Map(
    rows.map(({ figure, from, to }) => {
      const { code, all } = PublishedFigure.parse(figure)
      return [code, { from, to, figure: all }]
    }),
  )
}

/** One indicator: its definition, the figures of a period, the periods before, its targets, and everything that was published of it. */
export async function readIndicator(
  sulh: Sulh,
  indicator: Indicator,
  actor: Actor,
  { on, language }: { on: Day | undefined; language: string },
): Promise<IndicatorView> {
  const today = await sulh.database.read(actor, (tx) => todayHere(tx, sulh.now()))
  const period = periodOf(indicator.frequency, on ?? today)
  const periods = indicator.window === 'now' ? [period] : periodsUntil(indicator.frequency, period, trendLength)
  const figures = await shown(sulh, actor, indicator, periods)
  const kept = await sulh.database.read(actor, async (tx) => ({
    targets: await targetsOf(tx, indicator.code, actor.sideId, language),
    published: await publishedOf(tx, indicator.code, actor.sideId, language),
    names: await namesOfCells(tx),
  }))
  return IndicatorView.parse({
    ...{ definition: definitionOf(indicator), period, over: period.to < today, ...kept },
    figures: figures?.at(-1) ?? null,
    trend: (figures ?? []).map(({ all }, i) => ({ ...periods[i], figure: all })),
    target: kept.targets[0] ?? null,
    mayOpen: mayOpen(actor, indicator),
  })
}

async function targetsOf(tx: Tx, code: string, sideId: Id, language: string) {
  const { rows } = await tx.query(
    `select ${columnsOf(indicatorTargetNoun)} from indicator_targets where side_id = $1 and code = $2 order by set_at desc, id desc`,
    [sideId, code],
  )
  const targets = rows.map((row) => recordOf(indicatorTargetNoun, row))
  const names = await userNames(
    tx,
    targets.map(({ setBy }) => setBy),
    language,
  )
  return targets.map((target) => ({ ...target, byName: names.get(target.setBy) ?? '' }))
}

async function publishedOf(tx: Tx, code: string, sideId: Id, language: string): Promise<IndicatorView['published']> {
  const { rows } = await tx.query(
    `select ${columnsOf(indicatorPublicationNoun, 'p')}, f.figure from indicator_publications p
       cross join jsonb_array_elements(p.figures) f (figure)
     where p.side_id = $1 and p.state = 'published' and f.figure ->> 'code' = $2
     order by p.from_day desc, p.decided_at desc, p.id desc`,
    [sideId, code],
  )
  const found = rows.map((row) => ({
    publication: recordOf(indicatorPublicationNoun, row),
    figure: PublishedFigure.parse(row.figure),
  }))
  const names = await userNames(
    tx,
    found.map(({ publication }) => publication.decidedBy),
    language,
  )
  return found.map(({ publication: { figures: _, ...publication }, figure }, i) => ({
    ...{ publication, figure, decidedByName: names.get(publication.decidedBy ?? '') ?? '' },
    corrected: found.slice(0, i).some((later) => later.publication.fromDay === publication.fromDay),
  }))
}

/** The names of authorities and regions, by the keys of cells. */
export async function namesOfCells(tx: Tx): Promise<Record<string, Texts>> {
  const { rows } = await tx.query<{ key: string; name: unknown }>(
    `select id::text as key, name from authorities union all select code, name from places where kind = 'region'`,
  )
  return Object.fromEntries(rows.map(({ key, name }) => [key, Texts.parse(name)]))
}

/** The records behind a figure, within the reach of a reader who may open them; the caller has asked whether they may. */
export async function readRecords(
  sulh: Sulh,
  indicator: Indicator,
  actor: Actor,
  query: RecordsQuery,
): Promise<RecordsView> {
  return sulh.database.read(
    actor,
    async (tx) => {
      const on = query.on ?? (await todayHere(tx, sulh.now()))
      return recordsOf(
        tx,
        indicator,
        { period: periodOf(indicator.frequency, on), sideId: scopeOf(actor), now: sulh.now() },
        query,
      )
    },
    indicator.compartment,
  )
}

import type { Day } from '../kernel/dates.ts'
import { dayNumber, dayOfNumber } from '../kernel/deadline.ts'
import { type Actor, reachOf } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { type ColumnsCache, columnsCacheOf } from '../outside-events/columns-store.ts'
import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import { baselineWeeks } from './alert-rule.ts'
import { figuresOf } from './ask-worker.ts'
import { type AnalysisOptions, type Columns, noColumns } from './columns.ts'
import { letThrough, mostEvents, periodAsked, placeNames, readColumns, readGround } from './columns-store.ts'
import type { Figures } from './figures.ts'
import { hoursWatched } from './measures-store.ts'
import { readOutside } from './outside-columns-store.ts'
import type { AnalysisQuery, AnalysisView } from './views.ts'

interface Asked {
  readonly view: Pick<AnalysisView, 'from' | 'until'>
  /** Undefined where there are too many. */
  readonly input: (Named & { readonly columns: Columns; readonly options: AnalysisOptions }) | undefined
}

interface Named {
  readonly ids: readonly string[]
  readonly codes: readonly string[]
  readonly names: ReadonlyMap<string, Texts>
}

const kept = new WeakMap<Sulh, Map<string, Promise<AnalysisView>>>()
const mostKept = 12

/**
 * The figures of what a reader may see. The same question of the same record is worked out once: the record is the same while its
 * journal has not grown. Read in one transaction; worked out after it, so that no connection waits.
 */
export async function readAnalysis(sulh: Sulh, query: AnalysisQuery, actor: Actor): Promise<AnalysisView> {
  const answers = kept.get(sulh) ?? new Map<string, Promise<AnalysisView>>()
  kept.set(sulh, answers)
  const { size, today } = await sulh.database.read(actor, async (tx) => {
    const { rows } = await tx.query<{ size: number }>('select size from journal_head')
    return { size: rows[0]?.size ?? 0, today: await todayHere(tx, sulh.now()) }
  })
  const reach = reachOf(actor) === 'programme' ? 'all' : actor.sideId
  const key = JSON.stringify([size, today, reach, query])
  const known = answers.get(key)
  if (known) return known
  const answer = workOut(sulh, query, actor, today)
  answers.set(key, answer)
  // What failed is tried again by who asks next; of the rest the oldest give way.
  answer.catch(() => answers.delete(key))
  for (const old of [...answers.keys()].slice(0, Math.max(0, answers.size - mostKept))) answers.delete(old)
  return answer
}

async function workOut(sulh: Sulh, query: AnalysisQuery, actor: Actor, today: Day): Promise<AnalysisView> {
  const { view, input } = await sulh.database.read(actor, (tx) =>
    readAsked(tx, columnsCacheOf(sulh), query, actor, today),
  )
  if (!input) return { ...view, tooMany: true, most: mostEvents, figures: null }
  const figures = await figuresOf(input.columns, input.options)
  return { ...view, tooMany: false, most: mostEvents, figures: inWords(figures, input) }
}

async function readAsked(tx: Tx, cache: ColumnsCache, query: AnalysisQuery, actor: Actor, today: Day): Promise<Asked> {
  const { from, until } = await periodAsked(tx, query, today)
  const [first, last] = [dayNumber(from), dayNumber(until)]
  const length = last - first + 1
  const since = first - Math.max(length, 7 * baselineWeeks + 6)
  const read = await readEvents(tx, cache, query, actor, { since, last })
  if (!read) return { view: { from, until }, input: undefined }
  const { districts, places } = await readGround(tx, query.place)
  // Every district is looked at, those without an incident too, and so is a place that lies in none.
  const codes = [...read.codes, ...districts.map(({ code }) => code).filter((code) => !read.codes.includes(code))]
  const side = query.side === 'all' ? null : await sideOf(tx, query.side)
  const of = {
    sideId: reachOf(actor) === 'side' ? actor.sideId : side,
    placeCode: query.place === 'all' ? null : query.place,
  }
  const hours = async (period: { from: Day; until: Day }) => {
    const sums = new Map<string, number>()
    for (const { placeCode, hours: watched } of await hoursWatched(tx, { ...period, ...of }))
      sums.set(placeCode, (sums.get(placeCode) ?? 0) + watched)
    return codes.map((code) => sums.get(code) ?? 0)
  }
  const options: AnalysisOptions = {
    ...{ from: first, until: last, cell: Number(query.cell) / 1000, metres: Number(query.metres) },
    ...{ days: Number(query.days), least: Number(query.least), districts: codes.length, places },
    hoursNow: await hours({ from, until }),
    hoursBefore: await hours({ from: dayOfNumber(first - length), until: dayOfNumber(first - 1) }),
  }
  const names = await placeNames(tx, codes)
  return { view: { from, until }, input: { columns: read.columns, ids: read.ids, codes, options, names } }
}

/** The incidents of the own log, or the events of an import; undefined where they are too many. An import that is none has no events. */
async function readEvents(
  tx: Tx,
  cache: ColumnsCache,
  query: AnalysisQuery,
  actor: Actor,
  { since, last }: { since: number; last: number },
) {
  if (query.source === 'own')
    return readColumns(tx, letThrough(query, actor, { from: dayOfNumber(since), until: dayOfNumber(last) }))
  const outside = await readOutside(tx, cache, query.source, query, { from: since, until: last })
  if (outside === 'tooMany') return undefined
  return { columns: outside?.columns ?? noColumns, codes: [...(outside?.codes ?? [])], ids: [] }
}

async function sideOf(tx: Tx, code: string): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>('select id from authorities where code = $1', [code])
  return rows[0]?.id ?? null
}

/** Figures with days, places and incidents instead of numbers. */
function inWords({ weeks, clusters, trends, ...rest }: Figures, { ids, codes, names }: Named): AnalysisView['figures'] {
  const placeOf = (district: number) => {
    const placeCode = codes[district] ?? ''
    return { placeCode, placeName: names.get(placeCode) ?? { ar: placeCode, en: placeCode, fr: placeCode } }
  }
  const between = <Spanned extends { from: number; until: number }>(spanned: Spanned) => ({
    ...spanned,
    from: dayOfNumber(spanned.from),
    until: dayOfNumber(spanned.until),
  })
  return {
    ...rest,
    clusters: {
      ...clusters,
      found: clusters.found.map(({ members, ...cluster }) => ({
        ...between(cluster),
        ids: members.flatMap((i) => ids[i] ?? []),
      })),
    },
    weeks: {
      ...weeks,
      bars: weeks.bars.map(between),
      anomalies: weeks.anomalies.map(({ district, ...anomaly }) => ({ ...between(anomaly), ...placeOf(district) })),
    },
    trends: trends.map(({ district, ...trend }) => ({ ...trend, ...placeOf(district) })),
  }
}

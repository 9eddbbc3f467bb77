import { itemTexts } from '../dashboards/item-texts.ts'
import type { Scope } from '../dashboards/panel-store.ts'
import { panelTexts } from '../dashboards/panel-texts.ts'
import { panels } from '../dashboards/panels-store.ts'
import type { PanelKey } from '../dashboards/readers.ts'
import { spansOf } from '../dashboards/span.ts'
import { smallCountsHidden } from '../groups/small-cells.ts'
import { findMeasured } from '../indicators/definitions.ts'
import type { Period } from '../indicators/period.ts'
import { PublishedFigure } from '../indicators/publication.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { type Actor, theProgram } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import { readOrdnanceYear } from '../ordnance-year/store.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import { type Block, codesOf } from './block.ts'
import { fieldMapTexts } from './code-lists.ts'
import { squaresOf } from './field-map-store.ts'
import { type OverPeriod, overPeriod } from './over-period.ts'
import type { ReportContent, ReportPart } from './report-content.ts'
import type { ReportTemplate } from './report-template.ts'
import { type DayRow, dayText } from './store.ts'
import { linesForOutside } from './year-outside.ts'

/** How many periods a trend shows. */
const trendLength = 12

/** Panels of which a count is of people, so that few of them are not told apart. */
const aboutPeople: readonly PanelKey[] = ['pathway', 'registrations', 'sites', 'visits', 'cases', 'payments']

type Published = DayRow & { readonly figure: PublishedFigure }
/** What each indicator says of the period of a report. */
type Figures = ReadonlyMap<string, OverPeriod>

/** What a report is of, and how it is called. */
export interface ReportHead extends Pick<ReportContent, 'number' | 'corrects' | 'reason'> {
  readonly period: Period
}

/**
 * Reads all figures of a report at one moment, as the offices of its authority see them: those of indicators as they were published, those
 * of panels by the dashboard itself. So the report says what the pages say (GOV-01).
 */
export async function readReportContent(
  sulh: Sulh,
  template: Pick<ReportTemplate, 'sideId' | 'kind' | 'title' | 'version' | 'blocks'>,
  { period, ...head }: ReportHead,
): Promise<ReportContent> {
  const authority = await authorityOf(sulh, template.sideId)
  const { sideId } = template
  const reader: Actor = { ...theProgram, sideId, side: authority.code, joint: authority.joint, roles: ['director'] }
  return sulh.database.read(reader, async (tx) => {
    const programme = await findProgramme(tx)
    const now = sulh.now()
    const timeZone = programme?.timeZone ?? 'UTC'
    const today = dayOf(now.toISOString(), timeZone)
    const spans = spansOf({ period: 'halfYear' }, { today, begun: today })
    const of = reader.joint ? undefined : sideId
    const scope = { actor: reader, sideId: of, siteId: undefined, now, today, timeZone, spans }
    const figures = await publishedIn(tx, sideId, period, template.blocks.flatMap(codesOf))
    const title = programme?.title ?? { ar: 'صلح', en: 'Sulh', fr: 'Sulh' }
    const about = { programme: title, authority: authority.name, from: period.from, to: period.to, asOf: today }
    const parts: ReportPart[] = []
    for (const block of template.blocks) parts.push(await partOf(tx, block, { scope, period, figures, about }))
    return {
      ...{ format: 'sulh-report-1', kind: template.kind, title: template.title, version: template.version },
      ...{ ...about, ...head, country: programme?.country ?? null, parts },
    }
  })
}

async function authorityOf(sulh: Sulh, id: Id): Promise<{ code: string; joint: boolean; name: Texts }> {
  const { rows } = await sulh.database.writer.query<{ code: string; joint: boolean; name: unknown }>(
    `select code, kind = 'joint' as joint, name from authorities where id = $1`,
    [id],
  )
  const [found] = rows
  if (!found) throw new Error('a template has no authority')
  return { ...found, name: Texts.parse(found.name) }
}

/** What stands as published of periods that ended in this one, of each indicator put together over it. */
async function publishedIn(tx: Tx, sideId: Id, { from, to }: Period, codes: readonly string[]): Promise<Figures> {
  const { rows } = await tx.query<DayRow & { figure: unknown }>(
    `select distinct on (f.figure ->> 'code', p.from_day) f.figure, ${dayText('p.from_day')} as from, ${dayText('p.to_day')} as to
     from indicator_publications p cross join jsonb_array_elements(p.figures) f (figure)
     where p.side_id = $1 and p.state = 'published' and p.to_day between $2 and $3 and f.figure ->> 'code' = any ($4::text[])
     order by f.figure ->> 'code', p.from_day, p.decided_at desc, p.id desc`,
    [sideId, from, to, codes],
  )
  const published = rows.map(({ figure, ...days }) => ({ ...days, figure: PublishedFigure.parse(figure) }))
  return new Map(
    codes.flatMap((code) => {
      const indicator = findMeasured(code)
      const own = published.filter(({ figure }) => figure.code === code)
      const over =
        indicator &&
        overPeriod(
          indicator,
          own.map(({ figure, ...days }) => ({ ...days, version: figure.version, figure: figure.all })),
        )
      return over ? [[code, over] as const] : []
    }),
  )
}

/** What stands as published of the last periods of an indicator, in their order. */
async function trendOf(tx: Tx, sideId: Id, code: string, until: string): Promise<Published[]> {
  const { rows } = await tx.query<DayRow & { figure: unknown }>(
    `select * from (select distinct on (p.from_day) f.figure, ${dayText('p.from_day')} as from, ${dayText('p.to_day')} as to
       from indicator_publications p cross join jsonb_array_elements(p.figures) f (figure)
       where p.side_id = $1 and p.state = 'published' and f.figure ->> 'code' = $2 and p.to_day <= $3
       order by p.from_day desc, p.decided_at desc, p.id desc) last order by "from" desc limit ${trendLength}`,
    [sideId, code, until],
  )
  return rows.map((row) => ({ ...row, figure: PublishedFigure.parse(row.figure) })).reverse()
}

interface Reading {
  readonly scope: Scope
  readonly period: Period
  readonly figures: Figures
  readonly about: Readonly<Record<string, string | Texts>>
}

async function partOf(tx: Tx, block: Block, { scope, period, figures, about }: Reading): Promise<ReportPart> {
  switch (block.kind) {
    case 'text':
      return { kind: 'text', text: filled(block.text, { about, figures }) }
    case 'indicators':
      return {
        kind: 'indicators',
        rows: block.codes.flatMap((code) => {
          const indicator = findMeasured(code)
          const found = figures.get(code)
          const published = found ? publishedOver(found) : null
          return indicator ? [{ code, name: indicator.name, unit: indicator.unit, published }] : []
        }),
      }
    case 'trend': {
      const { name, unit } = findMeasured(block.code) ?? { name: { ar: '', en: '', fr: '' }, unit: 'count' }
      const points = await trendOf(tx, scope.actor.sideId, block.code, period.to)
      const shown = points.map(({ from, to, figure }) => ({ from, to, figure: figure.all }))
      return { kind: 'trend', code: block.code, name, unit, points: shown }
    }
    case 'panel':
      return panelPart(tx, block.panel, scope)
    case 'fieldMap':
      return {
        ...{ kind: 'fieldMap', ...fieldMapTexts[block.shows] },
        squares: await squaresOf(tx, block.shows, scope, period),
      }
    case 'ordnanceYear': {
      const year = Number(period.from.slice(0, 4))
      const lines = linesForOutside(await readOrdnanceYear(tx, year)).map(({ part, what, figure }) => ({
        ...{ part, figure },
        what: inEach((language) => what.map((text) => text[language]).join(' · ')),
      }))
      return { kind: 'ordnanceYear', year, lines }
    }
  }
}

function publishedOver({ periods, ...published }: OverPeriod) {
  return periods === 1 ? published : { ...published, periods }
}

const inEach = (say: (language: keyof Texts) => string): Texts => ({ ar: say('ar'), en: say('en'), fr: say('fr') })

/** A text with what its placeholders stand for. */
function filled(text: Texts, { about, figures }: Pick<Reading, 'about' | 'figures'>): Texts {
  return inEach((language) =>
    text[language].replace(/\{([^{}]*)\}/g, (whole, name: string) => {
      const said = about[name]
      if (said !== undefined) return typeof said === 'string' ? said : said[language]
      const published = figures.get(name)
      return published ? (published.figure.value ?? '–') : findMeasured(name) ? '–' : whole
    }),
  )
}

async function panelPart(tx: Tx, key: PanelKey, scope: Scope): Promise<ReportPart> {
  const source = panels.find((one) => one.key === key)
  if (!source) throw new Error(`there is no panel ${key}`)
  const panel = await source.read(tx, scope)
  const head = panelTexts[key]
  const named = (item: string): Texts => itemTexts[key]?.[item] ?? inEach(() => item)
  const shown = (counts: readonly number[]) => (aboutPeople.includes(key) ? smallCountsHidden(counts) : [...counts])
  switch (panel.kind) {
    case 'trend':
      return {
        ...{ kind: 'weeks', ...head, series: panel.series.map(named) },
        weeks: panel.spans.map((week) => ({ ...week, counts: shown(week.counts) })),
      }
    case 'steps': {
      const counts = shown(panel.steps.map(({ count }) => count))
      return {
        ...{ kind: 'bars', ...head },
        bars: panel.steps.map((step, at) => ({ name: named(step.key), count: counts[at] ?? null })),
      }
    }
    case 'parts': {
      const counts = shown(panel.parts.map(({ count }) => count))
      return {
        ...{ kind: 'bars', ...head },
        bars: panel.parts.map((part, at) => ({ name: part.words ?? named(part.key), count: counts[at] ?? null })),
      }
    }
    case 'amounts':
      return { kind: 'amounts', ...head, amounts: panel.amounts }
    case 'places': {
      const counts = shown(panel.places.map(({ count }) => count))
      return {
        ...{ kind: 'map', ...head },
        places: panel.places.map(({ name, place, point }, at) => ({ name, place, point, count: counts[at] ?? null })),
      }
    }
  }
}

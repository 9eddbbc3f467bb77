import { type Agreement, agreementNoun, breaches } from '../ceasefire/agreement.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { articlesOn } from '../violations/read-store.ts'
import { sidesOf, violationStands } from '../violations/store.ts'
import { Judgement, type Line, lineNoun, type Sighting, sightingNoun } from './line.ts'
import { asksToExamine } from './line-geometry.ts'
import {
  BindingView,
  LineRow,
  type LinesQuery,
  type LinesView,
  type LineView,
  SightingRow,
  type SightingsQuery,
  type SightingsView,
  SightingView,
} from './views.ts'

async function linesOf(tx: Tx, where: string, values: unknown[]): Promise<Line[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(lineNoun)} from ceasefire_lines where ${where} order by valid_from, id`,
    values,
  )
  return rows.map((row) => recordOf(lineNoun, row))
}

async function agreementsOf(tx: Tx, where: string, values: unknown[]): Promise<Agreement[]> {
  const { rows } = await tx.query(`select ${columnsOf(agreementNoun)} from ceasefire_agreements where ${where}`, values)
  return rows.map((row) => recordOf(agreementNoun, row))
}

/** Facts of lines and sightings that need SQL. */
export const lineLookups: Readonly<Record<string, Lookup>> = {
  'ceasefireLine.propose': { facts: async (tx) => ({ sides: await sidesOf(tx) }) },
  'weaponSighting.record': {
    facts: async (tx, { placeCode, seenOn }) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
      sides: await sidesOf(tx),
      lines: await linesOf(
        tx,
        `status = 'inForce' and valid_from <= $1 and (valid_until is null or valid_until >= $1)`,
        [seenOn],
      ),
    }),
  },
  'weaponSighting.examine': {
    facts: async (tx, _input, _actor, sighting) => {
      const wrong = Judgement.array()
        .parse(sighting?.verdicts ?? [])
        .filter((one) => asksToExamine([one]))
      const lines = await linesOf(tx, 'id = any($1)', [wrong.map(({ lineId }) => lineId)])
      const agreements = await agreementsOf(tx, 'id = any($1)', [lines.map(({ agreementId }) => agreementId)])
      const incidentId = sighting?.incidentId ?? null
      const found = new Map<Id, { agreementId: Id; articleId: Id }>()
      for (const { agreementId, articleId } of lines) {
        const agreement = agreements.find(({ id }) => id === agreementId)
        if (!agreement || !breaches(agreement.annex, 'heavyWeapon', articleId)) continue
        const same = { incidentId, articleId, code: 'heavyWeapon', party: sighting?.party }
        if (!(await violationStands(tx, same))) found.set(articleId, { agreementId, articleId })
      }
      return { breaches: [...found.values()] }
    },
  },
}

interface Found extends Record<string, unknown> {
  readonly line: Record<string, unknown>
}
/** Lines `l` with their article `x` and agreement `a`. */
export const joinedLines = `from ceasefire_lines l join ceasefire_articles x on x.id = l.article_id
  join ceasefire_agreements a on a.id = l.agreement_id`
const lineFields = `to_jsonb(l) as line, x.number as "articleNumber", x.heading as "articleHeading", a.title as "agreementTitle"`
const lineRow = ({ line, ...more }: Found) => LineRow.parse({ ...more, line: recordOf(lineNoun, line) })

export const lineOrders = { valid: 'l.valid_from' } as const

/** Which lines and zones a query asks for. */
export function linesAsked(query: LinesQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `l.status = ${place}`, query.status)
  return conditions
}

/** A page of lines and zones. */
export async function readLines(tx: Tx, query: LinesQuery): Promise<LinesView> {
  const conditions = linesAsked(query)
  const from = `${joinedLines} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${lineFields} ${from} ${orderBy(query.order, lineOrders, 'l.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { lines: rows.map(lineRow), ...total, page: query.page, pageSize }
}

/** One line; undefined where the reader may not know it. */
export async function readLine(tx: Tx, id: Id, language: string): Promise<LineView | undefined> {
  const { rows } = await tx.query<Found>(`select ${lineFields} ${joinedLines} where l.id = $1`, [id])
  if (!rows[0]) return undefined
  const row = lineRow(rows[0])
  const names = await userNames(tx, [row.line.proposedBy, row.line.decidedBy], language)
  const nameOf = (user: string | null) => (user === null ? '' : (names.get(user) ?? ''))
  return { ...row, proposedByName: nameOf(row.line.proposedBy), decidedByName: nameOf(row.line.decidedBy) }
}

/** A page of sightings. */
export async function readSightings(tx: Tx, query: SightingsQuery, actor: Actor): Promise<SightingsView> {
  const conditions = new Conditions()
  conditions.within(actor, 's')
  if (query.status !== 'all') conditions.add((place) => `s.status = ${place}`, query.status)
  if (query.weaponClass !== 'all') conditions.add((place) => `s.weapon_class = ${place}`, query.weaponClass)
  const from = `from weapon_sightings s join places p on p.code = s.place_code where ${conditions.where}`
  const orders = { seen: 's.seen_on', recorded: 's.recorded_at' }
  const { rows } = await tx.query<Record<'sighting' | 'name', Record<string, unknown>>>(
    `select to_jsonb(s) as sighting, p.name ${from} ${orderBy(query.order, orders, 's.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  const sightings = rows.map(({ sighting, name }) =>
    SightingRow.parse({ sighting: recordOf(sightingNoun, sighting), placeName: name }),
  )
  return { sightings, ...total, page: query.page, pageSize }
}

/** One sighting with the lines that the machine held it against; undefined outside the reader's reach. */
export async function readSighting(tx: Tx, id: Id, language: string): Promise<SightingView | undefined> {
  const { rows } = await tx.query<Record<'sighting' | 'name', Record<string, unknown>>>(
    'select to_jsonb(s) as sighting, p.name from weapon_sightings s join places p on p.code = s.place_code where s.id = $1',
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const sighting: Sighting = recordOf(sightingNoun, row.sighting)
  const names = await userNames(tx, [sighting.recordedBy, sighting.decidedBy], language)
  return SightingView.parse({
    ...{ sighting, placeName: row.name },
    lines: await linesOf(tx, 'id = any($1)', [sighting.verdicts.map(({ lineId }) => lineId)]),
    recordedByName: names.get(sighting.recordedBy) ?? '',
    decidedByName: (sighting.decidedBy && names.get(sighting.decidedBy)) ?? '',
  })
}

/** Agreements in force with their articles, and lines in force. */
export async function readBinding(tx: Tx): Promise<BindingView> {
  const agreements = await agreementsOf(tx, `status in ('inForce', 'endProposed') order by signed_on desc limit 50`, [])
  const articles = await articlesOn(
    tx,
    agreements.map(({ id }) => id),
  )
  return BindingView.parse({
    agreements: agreements.map((agreement) => ({
      agreement,
      articles: articles.filter(({ agreementId }) => agreementId === agreement.id),
    })),
    lines: await linesOf(tx, `status = 'inForce'`, []),
  })
}

import { ageBands } from '../groups/views.ts'
import { findMeasured } from '../indicators/definitions.ts'
import { figuresOf } from '../indicators/figure-store.ts'
import { namesOfCells } from '../indicators/read-store.ts'
import type { Day } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { Person } from '../people/person.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'
import { reconcile } from '../stock/reconciliation-store.ts'
import { type Arms, beginning, bulletinPublishers, type PublicBulletin, publicBulletinNoun } from './bulletin.ts'
import { type BulletinMoney, type ExplainedMoney, explainMoney, toldMoney } from './money.ts'
import { countMoney } from './money-store.ts'
import {
  type CountedTable,
  type ExplainedTable,
  explain,
  Measure,
  type MeasureTable,
  type Part,
  toldAfter,
} from './tables.ts'
import { type BulletinsQuery, BulletinsView, BulletinView } from './views.ts'

/** The measured indicator of a code that the bulletins name. */
function measured(code: Measure) {
  const indicator = findMeasured(code)
  if (!indicator) throw new Error(`indicator ${code} is not counted`)
  return indicator
}

interface Span {
  readonly from: Day
  readonly to: Day
}

/** The figures of a measure, of each authority and each part, with every key that there is: also those of nobody. */
async function countTable(tx: Tx, code: Measure, period: Span, now: Date): Promise<CountedTable> {
  const indicator = measured(code)
  const { rows: sides } = await tx.query<{ id: Id }>('select id from authorities order by position')
  const { rows: regions } = await tx.query<{ code: string }>(
    `select code from places where kind = 'region' order by code`,
  )
  const keys: Readonly<Record<Part, readonly string[]>> = {
    sex: [...Person.shape.sex.options, ''],
    age: [...ageBands, ''],
    region: [...regions.map((region) => region.code), ''],
  }
  const whole = await figuresOf(tx, indicator, { period, sideId: null, now })
  const counted: CountedTable['sides'][number][] = []
  for (const { id: sideId } of sides) {
    const { all, cells } = await figuresOf(tx, indicator, { period, sideId, now })
    const by = (part: Part) =>
      keys[part].map((key) => ({
        key,
        n: Number(cells.find((cell) => cell.by === part && cell.key === key)?.figure.numerator ?? 0),
      }))
    counted.push({ sideId, n: Number(all.numerator), sex: by('sex'), age: by('age'), region: by('region') })
  }
  return { code, version: indicator.version, n: Number(whole.all.numerator), sides: counted }
}

const tablesIn = (bulletins: readonly PublicBulletin[], code: Measure): MeasureTable[] =>
  bulletins.flatMap(({ tables }) => tables.filter((table) => table.code === code))

/** What would be told of a period now, with the reasons, beside the versions of it that were published. */
export async function countBulletin(
  tx: Tx,
  period: Span,
  former: readonly PublicBulletin[],
  now: Date,
): Promise<{ tables: ExplainedTable[]; arms: Arms; agrees: boolean }> {
  const tables: ExplainedTable[] = []
  for (const code of Measure.options) {
    tables.push(explain(await countTable(tx, code, period, now), tablesIn(former, code)))
  }
  const { total: arms, agrees } = await reconcile(tx, { by: 'class', on: period.to }, now)
  const collected = await figuresOf(tx, measured('DIS-01'), {
    period: { from: beginning, to: period.to },
    ...{ sideId: null, now },
  })
  return { tables, arms, agrees: agrees && Number(collected.all.numerator) === arms.received }
}

/** Everything that was published, in the order in which it was. */
export async function publishedBulletins(tx: Tx): Promise<PublicBulletin[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(publicBulletinNoun)} from public_bulletins where state = 'published' order by decided_at, id`,
  )
  return rows.map((row) => recordOf(publicBulletinNoun, row))
}

/** Until when was published, or undefined before the first bulletin. */
export function publishedUntil(published: readonly PublicBulletin[]): Day | undefined {
  return published
    .map(({ toDay }) => toDay)
    .toSorted()
    .at(-1)
}

/** The period of a new bulletin that ends on a day. */
export function periodUntil(published: readonly PublicBulletin[], toDay: Day): Span {
  const until = publishedUntil(published)
  return { from: until === undefined ? beginning : daysAfter(until, 1), to: toDay }
}

/** From when the money of a new bulletin is counted: from the end of the last that told any, or from the beginning. */
function moneySince(published: readonly PublicBulletin[]): Day {
  const told = publishedUntil(published.filter(({ money }) => money !== null))
  return told === undefined ? beginning : daysAfter(told, 1)
}

/** What would be told of the money of a new bulletin that ends on a day, with the reasons. */
export async function explainedMoney(
  tx: Tx,
  published: readonly PublicBulletin[],
  to: Day,
): Promise<{ from: Day; tables: ExplainedMoney[] }> {
  const from = moneySince(published)
  return { from, tables: (await countMoney(tx, { from, to })).map(explainMoney) }
}

async function moneyToTell(tx: Tx, published: readonly PublicBulletin[], to: Day): Promise<BulletinMoney> {
  const { from, tables } = await explainedMoney(tx, published, to)
  return { from, tables: tables.map(toldMoney) }
}

/** The versions of the period of a bulletin. */
export function versionsOf(published: readonly PublicBulletin[], { toDay }: Pick<PublicBulletin, 'toDay'>) {
  return published.filter((one) => one.toDay === toDay)
}

const waits = (tx: Tx) => exists(tx, `select from public_bulletins where state = 'proposed'`, [])
const correctedAlready = (tx: Tx, id: unknown) =>
  exists(tx, `select from public_bulletins where corrects = $1 and state <> 'turnedDown'`, [id])

async function countedFacts(tx: Tx, period: Span, former: readonly PublicBulletin[], received: string) {
  const { tables, arms, agrees } = await countBulletin(tx, period, former, new Date(received))
  const stands = tables.map((table) => toldAfter(table, tablesIn(former, table.code)))
  return { tables: stands, arms, agrees, waiting: await waits(tx) }
}
const nothingCounted = {
  ...{ tables: [], agrees: false, waiting: false },
  arms: { received: 0, held: 0, inTransit: 0, disputed: 0, missing: 0, writtenOff: 0, destroyed: 0, transferred: 0 },
}

/** Facts of a bulletin: the tables that the machine counts in the same transaction, and what was published before. */
export const publicBulletinLookups: Readonly<Record<string, Lookup>> = {
  'publicBulletin.propose': {
    facts: async (tx, input, _actor, _record, _sealer, received) => {
      const published = await publishedBulletins(tx)
      const toDay = String(input.toDay)
      const today = await todayHere(tx, new Date(received))
      const until = publishedUntil(published) ?? null
      // Of a period that cannot be published nothing is counted: the rule refuses it.
      const isOver = toDay < today && (until === null || toDay > until)
      const counted = isOver ? await countedFacts(tx, periodUntil(published, toDay), [], received) : nothingCounted
      const money = isOver ? await moneyToTell(tx, published, toDay) : null
      return { ...counted, money, today, publishedUntil: until }
    },
  },
  'publicBulletin.correct': {
    facts: async (tx, input, _actor, _record, _sealer, received) => {
      const published = await publishedBulletins(tx)
      const corrected = published.find(({ id }) => id === input.corrects)
      if (!corrected) return { ...nothingCounted, correctedAlready: false }
      const period = { from: corrected.fromDay, to: corrected.toDay }
      const counted = await countedFacts(tx, period, versionsOf(published, corrected), received)
      return { ...counted, correctedAlready: await correctedAlready(tx, corrected.id) }
    },
  },
  'publicBulletin.decide': {
    facts: async (tx, _input, _actor, record) => ({
      anotherAuthority: await exists(
        tx,
        `select from authorities a where a.kind = 'side' and a.id is distinct from $1`,
        [record?.proposedSideId ?? null],
      ),
    }),
  },
}

/** A page of the bulletins, for the offices of every authority. */
export async function readBulletins(tx: Tx, query: BulletinsQuery, language: string): Promise<BulletinsView> {
  const conditions = new Conditions()
  if (query.state !== 'all') conditions.add((place) => `b.state = ${place}`, query.state)
  const from = `from public_bulletins b where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(publicBulletinNoun, 'b')} ${from}
     ${orderBy(query.order, { proposed: 'b.proposed_at' }, 'b.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map((row) => recordOf(publicBulletinNoun, row))
  const names = await userNames(
    tx,
    found.map(({ proposedBy }) => proposedBy),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return BulletinsView.parse({
    bulletins: found.map((one) => ({ ...one, proposedByName: names.get(one.proposedBy) ?? '' })),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** A bulletin, as offices see it. */
export async function findBulletin(tx: Tx, id: Id): Promise<PublicBulletin | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(publicBulletinNoun)} from public_bulletins where id = $1`, [id])
  return rows[0] && recordOf(publicBulletinNoun, rows[0])
}

/** A bulletin with the names of those who took part. */
export async function readBulletin(tx: Tx, id: Id, language: string): Promise<BulletinView | undefined> {
  const bulletin = await findBulletin(tx, id)
  if (!bulletin) return undefined
  const names = await userNames(tx, [bulletin.proposedBy, bulletin.decidedBy], language)
  return BulletinView.parse({
    bulletin,
    correctedAlready: await correctedAlready(tx, id),
    proposedByName: names.get(bulletin.proposedBy) ?? '',
    decidedByName: names.get(bulletin.decidedBy ?? '') ?? '',
    names: await namesOfCells(tx),
  })
}

/** Bulletins that wait for a director of another authority. */
export const publicBulletinWork: readonly WorkSource[] = [
  {
    kind: 'publicBulletin.decide',
    roles: bulletinPublishers,
    sql: `select b.id, ${shortCodeOf('PB', 'b.id')} as label, b.proposed_at as since, ${undated}
      from me, public_bulletins b where b.state = 'proposed' and b.proposed_by is distinct from me.id
        and (me.id is null or ${mySide} <> b.proposed_side_id
          or not exists (select from authorities a where a.kind = 'side' and a.id <> b.proposed_side_id))`,
  },
]

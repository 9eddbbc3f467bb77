import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { matterNoun, matterStepNoun, offerNoun, type TalkMatter, type TalkOffer } from './matter.ts'
import { type MattersQuery, type MattersView, MatterView } from './views.ts'

/**
 * A matter in which the sides are not treated alike, and nobody explained it. The same as `inequalitiesOf`; of days a side sees its own alone,
 * so that for it this is whether each was offered it.
 */
export const isUnequal = `m.status <> 'explained' and cardinality(m.offered_side_ids) > 0 and
  (cardinality(m.offered_side_ids) < (select count(*) from authorities s where s.kind = 'side')
   or exists (select from talk_offers a join talk_offers b on b.matter_id = a.matter_id where a.matter_id = m.id
     and (a.offered_on - b.offered_on > m.within_days
       or (a.for_day - a.offered_on) - (b.for_day - b.offered_on) > m.notice_days)))`

async function offersOf(tx: Tx, matters: readonly TalkMatter[]): Promise<TalkOffer[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(offerNoun)} from talk_offers where matter_id = any($1) order by offered_on, id`,
    [matters.map(({ id }) => id)],
  )
  return rows.map((row) => recordOf(offerNoun, row))
}

/** A page of what is offered to the sides. */
export async function readMatters(tx: Tx, query: MattersQuery): Promise<MattersView> {
  const conditions = new Conditions()
  if (query.kind !== 'all') conditions.add((place) => `m.kind = ${place}`, query.kind)
  if (query.show === 'unequal') conditions.say(isUnequal)
  if (query.show === 'explained') conditions.say(`m.status = 'explained'`)
  const from = `from talk_matters m where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(matterNoun, 'm')} ${from} ${orderBy(query.order, { opened: 'm.opened_at' }, 'm.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const matters = rows.map((row) => recordOf(matterNoun, row))
  const offers = await offersOf(tx, matters)
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  const unequal = await countUpTo(tx, `select from talk_matters m where ${isUnequal}`, [])
  return {
    matters: matters.map((matter) => ({ matter, offers: offers.filter(({ matterId }) => matterId === matter.id) })),
    ...{ ...total, page: query.page, pageSize, unequal: unequal.total },
  }
}

/** One matter with the offers that the reader may read; undefined where there is none. */
export async function readMatter(tx: Tx, id: Id, language: string): Promise<MatterView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(matterNoun)} from talk_matters where id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const matter = recordOf(matterNoun, row)
  const { rows: taken } = await tx.query(
    `select ${columnsOf(matterStepNoun)} from talk_matter_steps where matter_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((one) => recordOf(matterStepNoun, one))
  const names = await userNames(
    tx,
    steps.map(({ takenBy }) => takenBy),
    language,
  )
  return MatterView.parse({
    ...{ matter, offers: await offersOf(tx, [matter]) },
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
  })
}

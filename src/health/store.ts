import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { personNoun } from '../people/person.ts'
import { whereSought } from '../people/sought-store.ts'
import { peopleById } from '../people/store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, orderBy, pageOfIds } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField, sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { HealthDetail, type HealthEntry, healthEntryNoun, healthKey } from './health-entry.ts'
import { travelFitnessNoun } from './travel-fitness.ts'
import type { HealthPeopleQuery, HealthPeopleView, HealthView } from './views.ts'

/** Seals what was entered; of nobody nothing is sealed. */
function sealing(kind: HealthEntry['kind']): Lookup {
  return {
    facts: async (tx, { personId, detail }, _actor, _record, sealer) => {
      if (!(await exists(tx, 'select from people where id = $1', [personId]))) return { sealed: '' }
      const said = { kind, ...(typeof detail === 'object' ? detail : {}) }
      return { sealed: await sealField(tx, sealer, healthKey(String(personId)), said) }
    },
  }
}

export const healthLookups: Readonly<Record<string, Lookup>> = {
  'healthRecord.screen': sealing('screening'),
  'healthRecord.test': sealing('test'),
  'healthRecord.refer': sealing('referral'),
  'healthRecord.vaccinate': sealing('vaccination'),
  'healthRecord.noteOutbreak': sealing('outbreak'),
}

const screened = `exists (select from health_entries e where e.person_id = p.id and e.kind = 'screening')`
const filters = { waiting: `not ${screened}`, screened, all: 'true' }

/** A page of the people whom a clinician sees, first come first. */
export async function readHealthPeople(tx: Tx, query: HealthPeopleQuery, actor: Actor): Promise<HealthPeopleView> {
  const conditions = new Conditions()
  conditions.within(actor, 'p')
  conditions.say(filters[query.status])
  await whereSought(tx, conditions, 'p.id', query.search, actor)
  const from = `from people p where ${conditions.where}`
  const order = orderBy(query.order, { registered: 'p.registered_at' }, 'p.id')
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 'p.id', order }, query)
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')}, f.fit, f.judged_at,
       (select max(e.entered_at) from health_entries e where e.person_id = p.id and e.kind = 'screening') as screened_at
     from people p left join travel_fitness f on f.id = p.id where p.id = any($1) ${order}`,
    [ids],
  )
  return {
    people: rows.map((row) => ({
      person: recordOf(personNoun, row),
      screenedAt: row.screened_at,
      fitness: row.fit === null ? null : { fit: row.fit, judgedAt: row.judged_at },
    })),
    ...total,
    page: query.page,
    pageSize,
  }
}

/** The health of somebody within reach; undefined where there is nobody. */
export async function readHealth(
  tx: Tx,
  id: Id,
  { sealer, now, language }: { sealer: Sealer; now: Date; language: string },
): Promise<HealthView | undefined> {
  const person = (await peopleById(tx, [id])).get(id)
  if (!person) return undefined
  const { rows } = await tx.query(
    `select ${columnsOf(healthEntryNoun)} from health_entries where person_id = $1 order by entered_at desc, id`,
    [id],
  )
  const entries: HealthView['entries'] = []
  for (const { sealed, ...entry } of rows.map((row) => recordOf(healthEntryNoun, row)))
    entries.push({ entry, detail: await openField(tx, sealer, healthKey(id), sealed, HealthDetail) })
  const fitness = await readFitness(tx, id)
  const names = await userNames(
    tx,
    entries.map(({ entry }) => entry.enteredBy),
    language,
  )
  return { person, entries, fitness, names: Object.fromEntries(names), today: await todayHere(tx, now) }
}

/** Whether somebody within reach is fit to travel; null where nobody said so. */
export async function readFitness(tx: Tx, id: Id) {
  const { rows } = await tx.query(`select ${columnsOf(travelFitnessNoun)} from travel_fitness where id = $1`, [id])
  return rows[0] ? recordOf(travelFitnessNoun, rows[0]) : null
}

/** Who is registered and was not screened yet (IDDRS 5.70: on first contact). */
export const healthWork: readonly WorkSource[] = [
  {
    kind: 'healthRecord.screen',
    roles: ['clinician'],
    compartment: 'health',
    sql: `select p.id, p.number as label, p.registered_at as since, ${undated}
      from people p where not ${screened}`,
  },
]

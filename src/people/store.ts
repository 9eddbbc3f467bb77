import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { blockingKeys } from '../names/blocking.ts'
import { compareNames } from '../names/compare.ts'
import { adjust } from '../names/identity.ts'
import type { Evidence } from '../screening/evidence.ts'
import { particularsOf, readMatches, type Screener } from '../screening/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Duplicate, type DuplicateHit, duplicateNoun } from './duplicate.ts'
import { namesOf, Particulars, type Person, personNoun } from './person.ts'
import type { DuplicateView, PeopleView, PersonView } from './views.ts'

/** Where a likeness is worth an officer's look. */
const suspicionThreshold = 0.6
const candidatesCompared = 200
const hitsShown = 10

/** Facts of the people's actions: who on the lists, and who among the registered, may be this applicant. */
export function peopleLookups(screener: Screener): Readonly<Record<string, Lookup>> {
  return {
    'person.register': {
      facts: async (tx, input, actor) => {
        const particulars = Particulars.strip().parse(input)
        const names = namesOf(particulars)
        return {
          placeKnown: await exists(tx, 'select from places where code = $1', [particulars.placeCode]),
          hits: await screener.screen(tx, { ...particulars, names }),
          duplicates: await findDuplicates(tx, particulars, actor),
        }
      },
      accepted: async (tx, { input, writes }) => {
        const person = writes.find((write) => write.noun === personNoun)?.record
        if (person) await keepKeys(tx, personNoun.schema.parse(person))
        else throw new Error(`registering ${String(input.id)} left no person`)
      },
    },
  }
}

function keysOf(particulars: Pick<Particulars, 'nameArabic' | 'nameLatin'>): string[] {
  return [...new Set(namesOf(particulars).flatMap((name) => blockingKeys(name)))]
}

async function keepKeys(tx: Tx, person: Person): Promise<void> {
  await tx.query(
    `insert into person_keys (key, person_id, side_id, site_id) select key, $2, $3, $4 from unnest($1::text[]) key
     on conflict do nothing`,
    [keysOf(person), person.id, person.sideId, person.siteId],
  )
}

/**
 * Who among the registered may be this applicant. Candidates share a key of the name engine; it compares them one by
 * one. Of a person of the other side the officer learns that there is one, and nothing else (trust.md A6).
 */
async function findDuplicates(tx: Tx, particulars: Particulars, actor: Actor): Promise<DuplicateHit[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')} from people p join
       (select person_id, count(*) as shared from person_keys where key = any($1) group by person_id
        order by shared desc limit ${candidatesCompared}) c on c.person_id = p.id`,
    [keysOf(particulars)],
  )
  const hits = rows.flatMap((row) => {
    const other = recordOf(personNoun, row)
    const { score, evidence } = likeness(particulars, other)
    if (score < suspicionThreshold) return []
    const ours = other.sideId === actor.sideId
    const shown: Evidence = ours ? evidence : { name: '', nameScore: evidence.nameScore, parts: [], particulars: [] }
    return [{ personId: other.id, sideId: other.sideId, siteId: ours ? other.siteId : null, score, evidence: shown }]
  })
  return hits.sort((a, b) => b.score - a.score).slice(0, hitsShown)
}

/** How like two registrations are: the best pair of spellings, then the particulars. */
export function likeness(a: Particulars, b: Particulars): { score: number; evidence: Evidence } {
  let best: { score: number; evidence: Evidence } | undefined
  for (const left of namesOf(a)) {
    for (const right of namesOf(b)) {
      const { score, parts } = compareNames(left, right, { kind: 'person' })
      if (score > (best?.score ?? -1)) {
        best = { score, evidence: { name: right, nameScore: score, parts: [...parts], particulars: [] } }
      }
    }
  }
  if (!best) return { score: 0, evidence: { name: '', nameScore: 0, parts: [], particulars: [] } }
  const adjusted = adjust(best.score, { a: particularsOf(a), b: particularsOf(b) })
  return { score: adjusted.score, evidence: { ...best.evidence, particulars: [...adjusted.evidence] } }
}

const pageSize = 50

/** A page of the people within reach, newest first. Searching looks for every word in either script, or the number. */
export async function readPeople(
  tx: Tx,
  query: { search: string; screening: string; page: number },
): Promise<PeopleView> {
  const conditions = ['true']
  const values: unknown[] = []
  for (const word of query.search.split(/\s+/).filter((part) => part !== '')) {
    values.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)
    conditions.push(
      `(p.name_arabic::text ilike $${values.length} or p.name_latin::text ilike $${values.length} or p.number ilike $${values.length})`,
    )
  }
  if (query.screening !== 'all') {
    values.push(query.screening)
    conditions.push(`s.status = $${values.length}`)
  }
  const from = `from people p join screening_results s on s.id = p.id where ${conditions.join(' and ')}`
  const { rows: counted } = await tx.query<{ total: number }>(`select count(*) as total ${from}`, values)
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')}, s.status as screening,
       (select count(*) from weapons w where w.person_id = p.id) as weapons,
       (select count(*) from duplicates d where d.person_id = p.id and d.status in ('open', 'proposed')) as duplicates
     ${from} order by p.registered_at desc, p.id limit ${pageSize} offset ${(query.page - 1) * pageSize}`,
    values,
  )
  return {
    people: rows.map((row) => ({
      person: recordOf(personNoun, row),
      screening: row.screening,
      weapons: row.weapons,
      duplicates: row.duplicates,
    })),
    total: counted[0]?.total ?? 0,
    page: query.page,
    pageSize,
  }
}

/** A person with everything that an officer sees at once after registering. */
export async function readPerson(tx: Tx, id: Id, actor: Actor, language: string): Promise<PersonView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')}, s.status as screening, t.name as site_name, o.name as place_name
     from people p join screening_results s on s.id = p.id join sites t on t.id = p.site_id
     join places o on o.code = p.place_code where p.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const person = recordOf(personNoun, row)
  const { rows: weapons } = await tx.query(
    'select id, tag, class, model, status, receipt_id as "receiptId" from weapons where person_id = $1 order by taken_in_at',
    [id],
  )
  return {
    person,
    screening: row.screening,
    siteName: row.site_name,
    placeName: row.place_name,
    matches: await readMatches(tx, { personId: id }, language),
    duplicates: await readDuplicates(tx, person, actor),
    weapons,
  }
}

async function readDuplicates(tx: Tx, person: Person, actor: Actor): Promise<DuplicateView[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(duplicateNoun)} from duplicates where person_id = $1 order by score desc`,
    [person.id],
  )
  const duplicates = rows.map((row) => recordOf(duplicateNoun, row))
  const { rows: others } = await tx.query(`select ${columnsOf(personNoun)} from people where id = any($1)`, [
    duplicates.map((duplicate) => duplicate.otherId),
  ])
  const byId = new Map(others.map((row) => recordOf(personNoun, row)).map((other) => [other.id, other]))
  return duplicates.map((duplicate) => duplicateView(duplicate, person, byId.get(duplicate.otherId), actor))
}

/** Only a joint reviewer, who sees both people, sees the evidence of a pair across the sides. */
function duplicateView(duplicate: Duplicate, person: Person, other: Person | undefined, actor: Actor): DuplicateView {
  const { evidence, ...rest } = duplicate
  const otherSide = duplicate.sideId !== duplicate.otherSideId
  const shown = otherSide ? (actor.joint && other ? likeness(person, other).evidence : null) : evidence
  return { duplicate: rest, other: other ?? null, evidence: shown, otherSide }
}

import type { Id } from '../kernel/ids.ts'
import { inOne, pageSize } from '../kernel/paging.ts'
import { reviewersOf } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { blockingKeys } from '../names/blocking.ts'
import { userNames } from '../programme/store.ts'
import type { Evidence } from '../screening/evidence.ts'
import { readMatches } from '../screening/match-store.ts'
import { isBarred, type ScreeningResult, screeningResultNoun, standing } from '../screening/result.ts'
import { rescreened, type Screener } from '../screening/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { correctionNoun } from './correction.ts'
import { paperKeys } from './document.ts'
import { type Duplicate, type DuplicateHit, duplicateNoun } from './duplicate.ts'
import { likeness } from './likeness.ts'
import { linked } from './linked.ts'
import { mergeNoun } from './merge.ts'
import { namesOf, Particulars, type Person, personNoun } from './person.ts'
import { photoLookups } from './photo-store.ts'
import { findPeople, forgetWords, keepWords } from './search-store.ts'
import { isTransferred, type PathwayTransfer, pathwayTransferNoun } from './transfer.ts'
import type {
  DuplicateReview,
  DuplicatesQuery,
  DuplicatesView,
  DuplicateView,
  PeopleQuery,
  PeopleView,
  PersonView,
} from './views.ts'

/** Where a likeness is worth an officer's look. */
const suspicionThreshold = 0.36
const candidatesCompared = 200
const hitsShown = 10

/** What a person whom an act wrote is looked for by comes and goes with their record. */
export const findable: NonNullable<Lookup['accepted']> = async (tx, { writes }) => {
  for (const { noun, record } of writes) if (noun === personNoun) await keepKeys(tx, [personNoun.schema.parse(record)])
}

/** Facts of the people's actions: who on the lists, and who among the registered, may be this applicant. */
export function peopleLookups(screener: Screener): Readonly<Record<string, Lookup>> {
  const placeKnown = (tx: Tx, code: string) => exists(tx, 'select from places where code = $1', [code])
  return {
    ...photoLookups,
    'person.register': {
      facts: async (tx, input, actor) => {
        const particulars = Particulars.strip().parse(input)
        return {
          placeKnown: await placeKnown(tx, particulars.placeCode),
          hits: await screener.screen(tx, { ...particulars, names: namesOf(particulars) }),
          duplicates: await findDuplicates(tx, particulars, actor.sideId, null),
        }
      },
      accepted: findable,
    },
    'person.correct': {
      facts: async (tx, input, actor) => {
        const particulars = Particulars.strip().parse(input)
        const id = String(input.id)
        return {
          ...(await rescreened(tx, screener, { ...particulars, id, names: namesOf(particulars) })),
          placeKnown: await placeKnown(tx, particulars.placeCode),
          duplicates: await findDuplicates(tx, particulars, actor.sideId, id),
          questions: await questionsAbout(tx, id),
        }
      },
      accepted: findable,
    },
    'duplicate.decide': {
      facts: async (tx, _input, _actor, duplicate) => {
        const { rows } = await tx.query(
          `select ${columnsOf(mergeNoun)} from merges where status = 'standing' and (duplicate_id = $1 or merged_id = any($2))`,
          [duplicate?.id ?? null, [duplicate?.personId ?? null, duplicate?.otherId ?? null]],
        )
        const merges = rows.map((row) => recordOf(mergeNoun, row))
        const merge = merges.find((one) => one.duplicateId === duplicate?.id) ?? null
        return { links: { merge, leading: merges.map(({ mergedId }) => mergedId) } }
      },
    },
  }
}

async function questionsAbout(tx: Tx, id: Id): Promise<Duplicate[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(duplicateNoun)} from duplicates where person_id = $1 or other_id = $1 order by id`,
    [id],
  )
  return rows.map((row) => recordOf(duplicateNoun, row))
}

/** What a person is looked for by: keys of the name engine, and the numbers of their papers. */
function keysOf(particulars: Pick<Particulars, 'nameArabic' | 'nameLatin' | 'documents'>): string[] {
  return [
    ...new Set([...namesOf(particulars).flatMap((name) => blockingKeys(name)), ...paperKeys(particulars.documents)]),
  ]
}

/** Keeps what people are looked for by, in place of what was kept: of whom was transferred nothing, so nobody finds them. */
export async function keepKeys(tx: Tx, people: readonly Person[]): Promise<void> {
  await tx.query('delete from person_keys where person_id = any($1)', [people.map(({ id }) => id)])
  for (const person of people.filter(isTransferred)) await forgetWords(tx, person)
  const sought = people.filter((person) => !isTransferred(person))
  if (sought.length === 0) return
  const keys = sought.flatMap((person) => keysOf(person).map((key) => ({ key, person })))
  await tx.query(
    `insert into person_keys (key, person_id, side_id, site_id)
     select * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[])`,
    [
      keys.map(({ key }) => key),
      keys.map(({ person }) => person.id),
      keys.map(({ person }) => person.sideId),
      keys.map(({ person }) => person.siteId),
    ],
  )
  await keepWords(tx, sought)
  await tx.query('insert into person_changes (person_id) select unnest($1::uuid[])', [sought.map(({ id }) => id)])
}

/**
 * Who among the registered may be this applicant. Candidates share a key of the name engine; it compares them one by
 * one. Of a person of the other side the officer learns that there is one, and nothing else (trust.md A6).
 */
async function findDuplicates(
  tx: Tx,
  particulars: Particulars,
  sideId: Id,
  except: Id | null,
): Promise<DuplicateHit[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')} from people p join
       (select person_id, count(*) as shared from person_keys where key = any($1) and person_id is distinct from $2
        group by person_id order by shared desc limit ${candidatesCompared}) c on c.person_id = p.id`,
    [keysOf(particulars), except],
  )
  const hits = rows.flatMap((row) => {
    const other = recordOf(personNoun, row)
    const { score, evidence } = likeness(particulars, other)
    if (score < suspicionThreshold) return []
    const ours = other.sideId === sideId
    const shown: Evidence = ours ? evidence : { name: '', nameScore: evidence.nameScore, parts: [], particulars: [] }
    return [{ personId: other.id, sideId: other.sideId, siteId: ours ? other.siteId : null, score, evidence: shown }]
  })
  return hits.sort((a, b) => b.score - a.score).slice(0, hitsShown)
}

/** A page of the people within reach. */
export async function readPeople(tx: Tx, query: PeopleQuery, actor: Actor): Promise<PeopleView> {
  const { ids, total, more } = await findPeople(tx, query, actor)
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')}, s.status as screening,
       (select count(*) from weapons w where w.person_id = p.id) as weapons,
       (select count(*) from duplicates d where d.person_id = p.id and d.status in ('open', 'proposed')) as duplicates,
       exists (select from merges m where m.merged_id = p.id and m.status = 'standing') as merged
     from unnest($1::uuid[]) with ordinality wanted (id, place) join people p on p.id = wanted.id
       join screening_results s on s.id = p.id order by place`,
    [ids],
  )
  return {
    people: rows.map((row) => ({
      person: recordOf(personNoun, row),
      screening: row.screening,
      weapons: row.weapons,
      duplicates: row.duplicates,
      merged: row.merged,
    })),
    total,
    more,
    page: query.page,
    pageSize,
  }
}

/** A person with everything that an officer sees at once after registering. */
export async function readPerson(tx: Tx, id: Id, actor: Actor, language: string): Promise<PersonView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')}, t.name as site_name, o.name as place_name
     from people p join sites t on t.id = p.site_id
     join places o on o.code = p.place_code where p.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const person = recordOf(personNoun, row)
  const links = await readLinks(tx, id)
  const { rows: weapons } = await tx.query(
    `select id, tag, class, model, status, receipt_id as "receiptId" from weapons where person_id = any($1)
     order by taken_in_at`,
    [[id, ...links.mergedHere.map((one) => one.id)]],
  )
  return {
    person,
    screening: await readStanding(tx, id),
    siteName: row.site_name,
    placeName: row.place_name,
    ...links,
    corrections: await readCorrections(tx, id, language),
    matches: await readMatches(tx, { personId: id }, language),
    duplicates: await readDuplicatesOf(tx, person, actor),
    weapons,
  }
}

/** That somebody within reach was transferred to another pathway; undefined for everybody else. */
export async function readTransfer(tx: Tx, id: Id): Promise<PathwayTransfer | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(pathwayTransferNoun)} from pathway_transfers where id = $1 and status = 'transferred'`,
    [id],
  )
  return rows[0] && recordOf(pathwayTransferNoun, rows[0])
}

/**
 * How a person stands against the lists over all their registrations: what was found of one holds for each that is
 * linked with it. A feature that lets people take part asks it for its facts, and refuses who `isBarred`. A reader of
 * one side learns what the registrations within their reach say; facts of actions, which know both sides, say all.
 */
export async function readStanding(tx: Tx, id: Id): Promise<ScreeningResult['status']> {
  const { rows } = await tx.query(
    `${linked}
     select ${columnsOf(screeningResultNoun, 's')} from screening_results s join registration on registration.id = s.id`,
    [id],
  )
  const found = rows.map((row) => recordOf(screeningResultNoun, row).status)
  return standing({ confirmed: found.some(isBarred), waiting: found.includes('pending') })
}

/**
 * Where a registration leads, and which lead to it, through links of links. A registration of the other side is named
 * by its id alone: the number is null where the reader may not see whose it is.
 */
async function readLinks(tx: Tx, id: Id): Promise<Pick<PersonView, 'mergedInto' | 'mergedHere'>> {
  const standing = `select kept_id, merged_id from merges where status = 'standing'`
  const { rows: up } = await tx.query<{ id: Id; number: string | null }>(
    `with recursive link as (${standing}),
       leads as (select kept_id, 1 as step from link where merged_id = $1
         union all select link.kept_id, step + 1 from leads join link on link.merged_id = leads.kept_id)
     select leads.kept_id as id, p.number from leads left join people p on p.id = leads.kept_id order by step desc limit 1`,
    [id],
  )
  const { rows: down } = await tx.query<{ id: Id; number: string | null }>(
    `with recursive link as (${standing}),
       leads as (select merged_id from link where kept_id = $1
         union all select link.merged_id from leads join link on link.kept_id = leads.merged_id)
     select leads.merged_id as id, p.number from leads left join people p on p.id = leads.merged_id order by 2, 1`,
    [id],
  )
  return { mergedInto: up[0] ?? null, mergedHere: down }
}

async function readCorrections(tx: Tx, personId: Id, language: string): Promise<PersonView['corrections']> {
  const { rows } = await tx.query(
    `select ${columnsOf(correctionNoun)} from corrections where person_id = $1 order by corrected_at desc, id`,
    [personId],
  )
  const corrections = rows.map((row) => recordOf(correctionNoun, row))
  const names = await userNames(
    tx,
    corrections.map(({ correctedBy }) => correctedBy),
    language,
  )
  return corrections.map((correction) => ({ correction, byName: names.get(correction.correctedBy) ?? '' }))
}

/** Questions about a person, raised by either of the two registrations; those that are decided as two people come last. */
async function readDuplicatesOf(tx: Tx, person: Person, actor: Actor): Promise<DuplicateView[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(duplicateNoun)} from duplicates where person_id = $1 or (other_id = $1 and side_id = other_side_id)
     order by status = 'different', score desc, id`,
    [person.id],
  )
  const duplicates = rows.map((row) => recordOf(duplicateNoun, row))
  const others = await peopleById(
    tx,
    duplicates.map((one) => (one.personId === person.id ? one.otherId : one.personId)),
  )
  return duplicates.map((duplicate) => {
    const other = others.get(duplicate.personId === person.id ? duplicate.otherId : duplicate.personId)
    return duplicateView(duplicate, person, other, actor)
  })
}

/** People within reach, by their ids. */
export async function peopleById(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, Person>> {
  const { rows } = await tx.query(`select ${columnsOf(personNoun)} from people where id = any($1)`, [ids])
  return new Map(rows.map((row) => recordOf(personNoun, row)).map((person) => [person.id, person]))
}

/** The evidence as the two are now. Only a joint reviewer, who sees both people, sees it of a pair across the sides. */
function duplicateView(duplicate: Duplicate, person: Person, other: Person | undefined, actor: Actor): DuplicateView {
  const { evidence, ...rest } = duplicate
  const otherSide = duplicate.sideId !== duplicate.otherSideId
  const shown = otherSide && !actor.joint ? null : other ? likeness(person, other).evidence : evidence
  return { duplicate: rest, other: otherSide && !actor.joint ? null : (other ?? null), evidence: shown, otherSide }
}

/** How far a question is; an index holds this. */
const stage = `(case when status in ('same', 'different') then 'decided' else status end)`
const duplicateOrder = { raised: 'raised_at', score: 'score' }

/**
 * The reviewers' work list: only questions that the reader can work on; a pair across the two sides waits for a joint
 * reviewer.
 */
export async function readDuplicates(tx: Tx, query: DuplicatesQuery, actor: Actor): Promise<DuplicatesView> {
  const at = (status: string): [sql: string, values: unknown[]] => [
    `from duplicates where ${stage} = $1 and (side_id = other_side_id or $2)`,
    [status, actor.joint],
  ]
  const [from, values] = at(query.status)
  const { rows } = await tx.query(
    `select ${columnsOf(duplicateNoun)} ${from} ${orderBy(query.order, duplicateOrder, 'id')} ${pageAt(query.page)}`,
    values,
  )
  const duplicates = rows.map((row) => recordOf(duplicateNoun, row))
  const people = await peopleById(
    tx,
    duplicates.flatMap(({ personId, otherId }) => [personId, otherId]),
  )
  const count = async (status: string) => {
    const [sql, given] = at(status)
    return countUpTo(tx, `select ${sql}`, given)
  }
  const totals = { open: await count('open'), proposed: await count('proposed'), decided: await count('decided') }
  const counts = { open: inOne(totals.open), proposed: inOne(totals.proposed), decided: inOne(totals.decided) }
  return {
    duplicates: duplicates.flatMap((duplicate) => {
      const person = people.get(duplicate.personId)
      if (!person) return []
      const { other, otherSide } = duplicateView(duplicate, person, people.get(duplicate.otherId), actor)
      const { evidence: _, ...shown } = duplicate
      return [{ duplicate: shown, person, other, otherSide }]
    }),
    counts,
    ...totals[query.status],
    page: query.page,
    pageSize,
  }
}

/** One question with both registrations beside each other, as far as this reader may see them. */
export async function readDuplicate(
  tx: Tx,
  id: Id,
  actor: Actor,
  language: string,
): Promise<DuplicateReview | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(duplicateNoun)} from duplicates where id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const duplicate = recordOf(duplicateNoun, row)
  const people = await peopleById(tx, [duplicate.personId, duplicate.otherId])
  const person = people.get(duplicate.personId)
  if (!person) return undefined
  const view = duplicateView(duplicate, person, people.get(duplicate.otherId), actor)
  const { rows: sites } = await tx.query<{ id: Id; name: Texts }>('select id, name from sites where id = any($1)', [
    [person.siteId, view.other?.siteId ?? null],
  ])
  const nameOf = (siteId: Id | undefined) => sites.find((site) => site.id === siteId)?.name ?? null
  const { rows: linked } = await tx.query(`select from merges where duplicate_id = $1 and status = 'standing'`, [id])
  const names = await userNames(tx, reviewersOf(duplicate), language)
  return {
    ...view,
    person,
    personSite: nameOf(person.siteId),
    otherSite: nameOf(view.other?.siteId),
    linked: linked.length > 0,
    reviewers: Object.fromEntries(names),
  }
}

/** Possible duplicates that wait; a pair across the two sides waits for a joint reviewer. */
export const peopleWork: readonly WorkSource[] = [
  {
    kind: 'duplicate.propose',
    roles: ['screener'],
    sql: `select d.id, p.number as label, d.raised_at as since, ${undated}
      from me, duplicates d join people p on p.id = d.person_id
      where d.status = 'open' and (d.side_id = d.other_side_id or me.joint)`,
  },
  {
    kind: 'duplicate.decide',
    roles: ['screener', 'director'],
    sql: `select d.id, p.number as label, d.proposed_at as since, ${undated}
      from me, duplicates d join people p on p.id = d.person_id
      where d.status = 'proposed' and d.proposed_by is distinct from me.id and (d.side_id = d.other_side_id or me.joint)`,
  },
]

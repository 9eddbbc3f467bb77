import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { whereSought } from '../people/sought-store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, orderBy, pageOfIds } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { clearanceOfTrainee, type How } from '../training/store.ts'
import { TraineePerson } from '../training/views.ts'
import { appealNoun, postingNoun, probationNoun, reviewNoun } from './posting.ts'
import { PostingRow, type PostingsQuery, type PostingsView, TraineePostingsView } from './views.ts'

/** Facts of postings and probations that need SQL. */
export const postingLookups: Readonly<Record<string, Lookup>> = {
  'posting.place': {
    facts: async (tx, { traineeId }) => ({
      clearance: await clearanceOfTrainee(tx, traineeId),
      integrated: await exists(
        tx,
        `select from trainees t join vetting_cases c on c.id = t.case_id
         where t.id = $1 and c.in_service and c.status = 'integrated' and c.post_id = t.post_id`,
        [traineeId],
      ),
      passed: await exists(tx, `select from course_enrolments where trainee_id = $1 and status = 'passed'`, [
        traineeId,
      ]),
      // Whoever they are in training as: a place in another institution is theirs, too.
      placed: await exists(
        tx,
        `select from postings g join trainees t on t.person_id = g.person_id where t.id = $1 and g.status = 'running'`,
        [traineeId],
      ),
    }),
  },
  'posting.end': {
    facts: async (tx, { id }) => ({
      onProbation: await exists(tx, `select from probations where posting_id = $1 and status = 'running'`, [id]),
    }),
  },
  'probationReview.propose': {
    facts: async (tx, { probationId }) => ({
      waits: await exists(tx, `select from probation_reviews where probation_id = $1 and status = 'proposed'`, [
        probationId,
      ]),
    }),
  },
  'probationAppeal.file': {
    facts: async (tx, { reviewId }) => ({
      known: await exists(tx, 'select from probation_appeals where review_id = $1', [reviewId]),
    }),
  },
}

const columns = `to_jsonb(g) as posting, to_jsonb(b) as probation, u.name as unit_name, o.title as post_title`
const joins = `join institution_units u on u.id = g.unit_id join institution_posts o on o.id = g.post_id
  join probations b on b.posting_id = g.id join trainees t on t.id = g.trainee_id`

interface Found extends Record<string, unknown> {
  readonly posting: Record<string, unknown>
  readonly probation: Record<string, unknown>
}

function partsOf(row: Found) {
  return {
    posting: recordOf(postingNoun, row.posting),
    probation: recordOf(probationNoun, row.probation),
    unitName: row.unit_name,
    postTitle: row.post_title,
  }
}

/** A page of those who were placed, with the probation; and those whose clearance ended while they serve. */
export async function readPostings(tx: Tx, query: PostingsQuery, actor: Actor, { now }: How): Promise<PostingsView> {
  const today = await todayHere(tx, now)
  const conditions = new Conditions()
  conditions.within(actor, 'g')
  const { status } = query
  if (status === 'running' || status === 'ended') conditions.add((place) => `g.status = ${place}`, status)
  else if (status !== 'all') conditions.say(`g.status = 'running'`)
  if (status === 'onProbation') conditions.say(`b.status = 'running'`)
  if (status === 'probationDue')
    conditions.add((place) => `b.status = 'running' and b.ends_on <= ${place}::date`, today)
  if (status === 'expired') conditions.add((place) => `t.valid_until < ${place}::date`, today)
  await whereSought(tx, conditions, 'g.person_id', query.search, actor)
  const order = orderBy(query.order, { started: 'g.started_on' }, 'g.id')
  const from = `from postings g join probations b on b.posting_id = g.id join trainees t on t.id = g.trainee_id
    where ${conditions.where}`
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 'g.id', order }, query)
  const { rows } = await tx.query<Found & { person: Record<string, unknown>; expired: boolean }>(
    `select ${columns}, to_jsonb(p) as person, t.valid_until < $2::date as expired
     from unnest($1::uuid[]) with ordinality wanted (id, place) join postings g on g.id = wanted.id ${joins}
       join people p on p.id = g.person_id order by wanted.place`,
    [ids, today],
  )
  const postings = rows.map((row) => {
    const { id, number, name_arabic: nameArabic, name_latin: nameLatin } = row.person
    const person = TraineePerson.parse({ id, number, nameArabic, nameLatin })
    return PostingRow.parse({ ...partsOf(row), person, expired: row.expired })
  })
  return { postings, ...total, page: query.page, pageSize }
}

/** Where one trainee was placed, and what came of each probation; undefined where the reader sees none. */
export async function readTraineePostings(tx: Tx, id: Id, language: string): Promise<TraineePostingsView | undefined> {
  const { rows: trainees } = await tx.query<{ institution: Id }>(
    'select institution_id as institution from trainees where id = $1',
    [id],
  )
  const [trainee] = trainees
  if (!trainee) return undefined
  const { rows } = await tx.query<Found>(
    `select ${columns} from postings g ${joins} where g.trainee_id = $1 order by g.started_on, g.id`,
    [id],
  )
  const { rows: reviewRows } = await tx.query(
    `select ${columnsOf(reviewNoun)} from probation_reviews where trainee_id = $1 order by proposed_at, id`,
    [id],
  )
  const { rows: appealRows } = await tx.query(
    `select ${columnsOf(appealNoun)} from probation_appeals where trainee_id = $1 order by filed_at, id`,
    [id],
  )
  const { rows: units } = await tx.query(
    `select id, name from institution_units where institution_id = $1 and status = 'active' order by name ->> 'en', id limit 1000`,
    [trainee.institution],
  )
  const reviews = reviewRows.map((one) => recordOf(reviewNoun, one))
  const appeals = appealRows.map((one) => recordOf(appealNoun, one))
  const names = await userNames(
    tx,
    [
      ...reviews.flatMap(({ proposedBy, settledBy }) => [proposedBy, settledBy]),
      ...appeals.flatMap(({ filedBy, decidedBy }) => [filedBy, decidedBy]),
    ],
    language,
  )
  const postings = rows.map((row) => {
    const parts = partsOf(row)
    const ofIt = <T extends { probationId: Id }>(all: readonly T[]) =>
      all.filter(({ probationId }) => probationId === parts.probation.id)
    return { ...parts, reviews: ofIt(reviews), appeals: ofIt(appeals) }
  })
  return TraineePostingsView.parse({ postings, units, names: Object.fromEntries(names) })
}

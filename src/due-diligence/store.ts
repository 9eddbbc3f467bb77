import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { answerNoun } from './answer.ts'
import { requestNoun, roundNoun } from './request.ts'
import { eventNoun, measureNoun, questionNoun, riskNoun, supportNoun } from './round-records.ts'
import { type DiligenceList, type DiligenceQuery, DiligenceRecipients, DiligenceRow, DiligenceView } from './views.ts'

/** Facts of due diligence that need SQL. */
export const dueDiligenceLookups: Readonly<Record<string, Lookup>> = {
  'dueDiligence.request': {
    facts: async (tx, { unitId, caseId }) => {
      const { rows } = await tx.query<{ side: Id }>(
        `select side_id as side from institution_units where id = $1
         union all select side_id as side from vetting_cases where id = $2`,
        [unitId, caseId],
      )
      return { recipientSide: rows[0]?.side ?? null }
    },
  },
  'diligenceAnswer.propose': {
    facts: async (tx, { roundId }) => {
      const { rows } = await tx.query<{ kind: string }>(
        'select distinct kind from diligence_risks where round_id = $1 order by kind',
        [roundId],
      )
      return { assessed: rows.map(({ kind }) => kind) }
    },
  },
  'diligenceSupport.start': {
    facts: async (tx, { roundId }) => {
      const { rows } = await tx.query<{ open: number }>(
        `select count(*) as open from diligence_measures where round_id = $1 and kind = 'condition' and status <> 'met'`,
        [roundId],
      )
      return { openConditions: Number(rows[0]?.open ?? 0) }
    },
  },
}

interface Found extends Record<string, unknown> {
  readonly request: Record<string, unknown>
}

const overdue = (today: string) => `coalesce(d.reassess_on <= ${today}, false)`
const running = `(select count(*) from diligence_supports s where s.request_id = d.id and s.status = 'running')`
/** No answer clears it today. */
const notCleared = (today: string) =>
  `not coalesce(d.status in ('cleared', 'conditional') and d.valid_until >= ${today}, false)`
const select = `select to_jsonb(d) as request, u.name as unit_name, ${shortCodeOf('VT', 'd.case_id')} as case_number,
    ${overdue('$1')} as overdue, ${running} as running
  from diligence_requests d left join institution_units u on u.id = d.unit_id`

function rowOf({ request, unit_name, case_number, ...row }: Found): DiligenceRow {
  const record = recordOf(requestNoun, request)
  return DiligenceRow.parse({
    ...{ request: record, number: `DD-${record.id.slice(-8).toUpperCase()}` },
    ...{ unitName: unit_name, caseNumber: case_number, overdue: row.overdue, running: Number(row.running) },
  })
}

/** A page of requests for due diligence. */
export async function readDiligenceList(tx: Tx, query: DiligenceQuery, now: Date): Promise<DiligenceList> {
  const conditions = new Conditions([await todayHere(tx, now)])
  conditions.say('$1::date is not null')
  const { status } = query
  if (status === 'overdue') conditions.say(overdue('$1'))
  else if (status === 'uncovered') conditions.say(`${running} > 0 and ${notCleared('$1')}`)
  else if (status !== 'all') conditions.add((place) => `d.status = ${place}`, status)
  if (query.scheme !== 'all') conditions.add((place) => `d.scheme = ${place}`, query.scheme)
  if (query.search !== '')
    conditions.add(
      (place) => `(d.activity ilike ${place} or d.named ilike ${place} or ${shortCodeOf('DD', 'd.id')} ilike ${place})`,
      anywhere(query.search),
    )
  const order = orderBy(
    query.order,
    { recorded: 'd.recorded_at', reassess: `coalesce(d.reassess_on, 'infinity'::date)` },
    'd.id',
  )
  const { rows } = await tx.query<Found>(
    `${select} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from diligence_requests d where ${conditions.where}`, conditions.values)
  return { requests: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One request with every round; undefined where the reader sees none. */
export async function readDiligence(
  tx: Tx,
  id: Id,
  { language, now }: { language: string; now: Date },
): Promise<DiligenceView | undefined> {
  const { rows } = await tx.query<Found>(`${select} where d.id = $2`, [await todayHere(tx, now), id])
  const [row] = rows
  if (!row) return undefined
  const all = async (noun: Parameters<typeof columnsOf>[0], order: string) =>
    (
      await tx.query(
        `select ${columnsOf(noun)} from ${noun.table} where request_id = $1 order by ${order}, id limit 1000`,
        [id],
      )
    ).rows
  const rounds = (await all(roundNoun, 'n')).map((one) => recordOf(roundNoun, one))
  const answers = (await all(answerNoun, 'proposed_at')).map((one) => recordOf(answerNoun, one))
  const questions = (await all(questionNoun, 'recorded_at')).map((one) => recordOf(questionNoun, one))
  const risks = (await all(riskNoun, 'recorded_at')).map((one) => recordOf(riskNoun, one))
  const measures = (await all(measureNoun, 'due_on')).map((one) => recordOf(measureNoun, one))
  const supports = (await all(supportNoun, 'started_on')).map((one) => recordOf(supportNoun, one))
  const events = (await all(eventNoun, 'recorded_at')).map((one) => recordOf(eventNoun, one))
  const people = [
    ...rounds.map(({ openedBy }) => openedBy),
    ...answers.flatMap(({ proposedBy, settledBy }) => [proposedBy, settledBy]),
    ...[...questions, ...risks, ...measures, ...supports, ...events].map(({ recordedBy }) => recordedBy),
    ...measures.flatMap(({ reportedBy, confirmedBy }) => [reportedBy, confirmedBy]),
    ...supports.map(({ endedBy }) => endedBy),
    ...questions.map(({ answeredBy }) => answeredBy),
  ]
  return DiligenceView.parse({
    ...rowOf(row),
    ...{ rounds, answers, questions, risks, measures, supports, events },
    names: Object.fromEntries(await userNames(tx, people, language)),
  })
}

/** Units and vetting cases that a request can be about. */
export async function readRecipients(tx: Tx): Promise<DiligenceRecipients> {
  const { rows: units } = await tx.query(
    `select id, name from institution_units where status = 'active' order by name ->> 'en', id limit 1000`,
  )
  const { rows: cases } = await tx.query(
    `select id, ${shortCodeOf('VT', 'id')} as number from vetting_cases where status <> 'withdrawn' order by opened_at desc, id limit 1000`,
  )
  return DiligenceRecipients.parse({ units, cases })
}

import { isInside } from '../kernel/compartments.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { questionsIn } from './content.ts'
import { type Questionnaire, questionnaireNoun } from './questionnaire.ts'
import { shareAtMost } from './questionnaire-share.ts'
import { QuestionnaireRow, type QuestionnairesQuery, type QuestionnairesView, type QuestionnaireView } from './views.ts'

/** Facts of the questionnaires' actions that need SQL. */
export const questionnaireLookups: Readonly<Record<string, Lookup>> = {
  'questionnaire.propose': {
    facts: async (tx, { seriesId }) => ({
      newest: await oneOf(tx, seriesId, 'true'),
      waiting: await exists(tx, `select from questionnaires where series_id = $1 and status = 'proposed'`, [
        seriesId ?? null,
      ]),
    }),
  },
  'questionnaire.sign': {
    facts: async (tx, _input, _actor, one) => ({ former: await oneOf(tx, one?.seriesId, `status = 'inForce'`) }),
  },
  'questionnaireShare.export': {
    facts: async (tx, input, actor) => ({ answerIds: await answersToShare(tx, input, actor) }),
  },
}

/** The newest version of a series of which that is so. */
async function oneOf(tx: Tx, seriesId: unknown, condition: string): Promise<Questionnaire | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(questionnaireNoun)} from questionnaires where series_id = $1 and ${condition} order by version desc limit 1`,
    [seriesId ?? null],
  )
  return rows[0] ? recordOf(questionnaireNoun, rows[0]) : null
}

/**
 * The answers within an officer's reach to a version, between two days. It is asked as the writer, whom no policy holds, so what the
 * policies say stands here again: side, site, health, children and who was transferred.
 */
async function answersToShare(tx: Tx, input: Record<string, unknown>, actor: Actor): Promise<Id[]> {
  const conditions = new Conditions()
  conditions.within(actor, 'a')
  conditions.add((place) => `a.questionnaire_id = ${place}`, input.questionnaireId)
  conditions.add((place) => `a.answered_on >= ${place}`, input.fromDay)
  conditions.add((place) => `a.answered_on <= ${place}`, input.untilDay)
  conditions.say(`a.station ${isInside(actor, 'health') ? 'is not null' : `<> 'health'`}`)
  const { rows } = await tx.query<{ id: Id }>(
    `select a.id from questionnaire_answers a join site_visits v on v.id = a.visit_id
     where ${conditions.where} and v.age_group = 'adult'
       and not exists (select from people p where p.id = v.person_id and p.transferred_at is not null)
     order by a.answered_on, a.id limit ${shareAtMost + 1}`,
    conditions.values,
  )
  return rows.map(({ id }) => id)
}

export const questionnaireOrders = { proposed: 'q.proposed_at', station: 'q.station' }

/** Which questionnaires a query asks for: conditions on `q`. */
export function questionnairesAsked(query: QuestionnairesQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `q.status = ${place}`, query.status)
  if (query.station !== 'all') conditions.add((place) => `q.station = ${place}`, query.station)
  if (query.search !== '')
    conditions.add(
      (place) => `(q.title ->> 'ar' ilike ${place} or q.title ->> 'en' ilike ${place} or q.title ->> 'fr' ilike ${place}
        or q.code ilike ${place})`,
      anywhere(query.search),
    )
  return conditions
}

/** A page of the versions of questionnaires within reach. */
export async function readQuestionnaires(tx: Tx, query: QuestionnairesQuery): Promise<QuestionnairesView> {
  const conditions = questionnairesAsked(query)
  const from = `from questionnaires q where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(questionnaireNoun, 'q')} ${from} ${orderBy(query.order, questionnaireOrders, 'q.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  return {
    questionnaires: rows.map((row) => {
      const { content, ...one } = recordOf(questionnaireNoun, row)
      return QuestionnaireRow.parse({ ...one, questions: questionsIn(content) })
    }),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** A version with the others of its series; undefined where it is out of reach. */
export async function readQuestionnaire(tx: Tx, id: Id, language: string): Promise<QuestionnaireView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(questionnaireNoun)} from questionnaires
     where series_id = (select series_id from questionnaires where id = $1) order by version desc limit 200`,
    [id],
  )
  const versions = rows.map((row) => recordOf(questionnaireNoun, row))
  const questionnaire = versions.find((one) => one.id === id)
  if (!questionnaire) return undefined
  const { proposedBy, signedBy, retirementBy, retiredBy } = questionnaire
  const names = await userNames(tx, [proposedBy, signedBy, retirementBy, retiredBy], language)
  return {
    questionnaire,
    versions,
    waiting: versions.some(({ status }) => status === 'proposed'),
    names: Object.fromEntries(names),
  }
}

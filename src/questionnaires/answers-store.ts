import { z } from 'zod'
import { type Compartment, isInside } from '../kernel/compartments.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { whereSought } from '../people/sought-store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt, pageOfIds } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openEntries } from '../server/sealed-entry.ts'
import type { Sulh } from '../server/sulh.ts'
import { stationRoles } from '../site-flow/station.ts'
import { siteVisitNoun } from '../site-flow/visit.ts'
import { Answers } from './answers.ts'
import { answerReaders, questionnaireNoun } from './questionnaire.ts'
import { type QuestionnaireAnswers, questionnaireAnswersNoun } from './questionnaire-answers.ts'
import { questionnaireShareNoun } from './questionnaire-share.ts'
import {
  type AnswersListView,
  type AnswersQuery,
  AnswersRow,
  type AnswersView,
  type PersonAnswersView,
  type SharesQuery,
  SharesView,
  type VisitQuestionnairesView,
} from './views.ts'

/** Clinicians read on the login of health, on which they see everything else as well; nobody else does. */
export function loginOf(actor: Actor): Compartment | undefined {
  return isInside(actor, 'health') ? 'health' : undefined
}

/** Of a visit that turned out to be a child's the flow of a site says nothing. */
const ofAdults = `v.age_group = 'adult'`

/** A page of what was answered within reach. */
export async function readAnswersList(
  tx: Tx,
  query: AnswersQuery,
  actor: Actor,
  language: string,
): Promise<AnswersListView> {
  const conditions = new Conditions()
  conditions.within(actor, 'a')
  conditions.say(ofAdults)
  if (query.questionnaire !== '') conditions.add((place) => `a.questionnaire_id = ${place}`, query.questionnaire)
  if (query.station !== 'all') conditions.add((place) => `a.station = ${place}`, query.station)
  await whereSought(tx, conditions, 'v.person_id', query.search, actor)
  const from = `from questionnaire_answers a join site_visits v on v.id = a.visit_id where ${conditions.where}`
  const order = orderBy(query.order, { recorded: 'a.recorded_at' }, 'a.id')
  const { ids, total, more } = await pageOfIds(tx, { from, values: conditions.values, id: 'a.id', order }, query)
  return { answers: await rowsOf(tx, ids, language), total, more, page: query.page, pageSize }
}

/** Answers as lists show them, in the order of their ids. */
async function rowsOf(tx: Tx, ids: readonly Id[], language: string): Promise<AnswersRow[]> {
  const { rows } = await tx.query(
    `select to_jsonb(a) as answers, q.id, q.title, q.version, v.number as "visitNumber",
       case when p.id is null then null else jsonb_build_object('id', p.id, 'number', p.number, 'nameArabic', p.name_arabic,
         'nameLatin', p.name_latin) end as person
     from unnest($1::uuid[]) with ordinality wanted (id, place) join questionnaire_answers a on a.id = wanted.id
       join questionnaires q on q.id = a.questionnaire_id join site_visits v on v.id = a.visit_id
       left join people p on p.id = v.person_id
     order by wanted.place`,
    [ids],
  )
  const read = rows.map((row) => ({ row, answers: recordOf(questionnaireAnswersNoun, row.answers) }))
  const names = await userNames(
    tx,
    read.map(({ answers }) => answers.recordedBy),
    language,
  )
  return read.map(({ row: { id, title, version, ...row }, answers }) =>
    AnswersRow.parse({
      ...{ ...row, answers, questionnaire: { id, title, version } },
      byName: names.get(answers.recordedBy) ?? '',
    }),
  )
}

async function newestOf(tx: Tx, condition: string, id: Id, language: string): Promise<AnswersRow[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select a.id from questionnaire_answers a join site_visits v on v.id = a.visit_id
     where ${condition} and ${ofAdults} order by a.recorded_at desc, a.id desc limit 100`,
    [id],
  )
  return rowsOf(
    tx,
    rows.map((row) => row.id),
    language,
  )
}

/** What the reader can ask on a visit, and what was answered; undefined where there is no such visit for them. */
export async function readVisitQuestionnaires(
  tx: Tx,
  visitId: Id,
  actor: Actor,
  language: string,
): Promise<VisitQuestionnairesView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(siteVisitNoun)} from site_visits where id = $1`, [visitId])
  if (!rows[0]) return undefined
  const visit = recordOf(siteVisitNoun, rows[0])
  if (visit.ageGroup === 'under18') return { asked: [], answers: [] }
  const mine = visit.stations.filter((station) => holds(actor, stationRoles[station]))
  const { rows: forms } = await tx.query(
    `select ${columnsOf(questionnaireNoun)} from questionnaires
     where status = 'inForce' and station = any($1) and (joint or side_id = $2) order by proposed_at, id limit 100`,
    [visit.status === 'open' ? mine : [], visit.sideId],
  )
  return {
    asked: forms.map((row) => recordOf(questionnaireNoun, row)),
    answers: await newestOf(tx, 'a.visit_id = $1', visitId, language),
  }
}

/** What a person answered on any of their visits, newest first. */
export async function readPersonAnswers(tx: Tx, personId: Id, language: string): Promise<PersonAnswersView> {
  return { answers: await newestOf(tx, 'v.person_id = $1', personId, language) }
}

/**
 * What somebody answered, opened with the key that sealed it. That the reader may see it is decided first, on their own login role;
 * the box is opened by the writer, who alone reads the keys.
 */
export async function readAnswers(
  sulh: Sulh,
  id: Id,
  actor: Actor,
  language: string,
): Promise<AnswersView | 'notAllowed' | undefined> {
  const found = await sulh.database.read(
    actor,
    async (tx) => {
      const { rows } = await tx.query(
        `select ${columnsOf(questionnaireAnswersNoun, 'a')} from questionnaire_answers a join site_visits v on v.id = a.visit_id
         where a.id = $1 and ${ofAdults}`,
        [id],
      )
      const [row] = await rowsOf(tx, rows[0] ? [id] : [], language)
      if (!rows[0] || !row) return undefined
      const answers = recordOf(questionnaireAnswersNoun, rows[0])
      const { rows: forms } = await tx.query(
        `select ${columnsOf(questionnaireNoun)} from questionnaires where id = $1`,
        [answers.questionnaireId],
      )
      return { answers, row, content: recordOf(questionnaireNoun, forms[0] ?? {}).content }
    },
    loginOf(actor),
  )
  if (!found) return undefined
  if (!holds(actor, answerReaders(found.answers.station))) return 'notAllowed'
  const [said = null] = await openAnswers(sulh, [found.answers])
  return { row: found.row, answeredOn: found.answers.answeredOn, content: found.content, said }
}

const sealedAnswers = z.object({ input: z.object({ answers: Answers }) })

/** Answers out of the journal, in the order asked for; null where the key was destroyed. */
async function openAnswers(
  sulh: Sulh,
  wanted: readonly Pick<QuestionnaireAnswers, 'entryId'>[],
): Promise<(Answers | null)[]> {
  const opened = await openEntries(
    sulh,
    wanted.map(({ entryId }) => entryId),
    sealedAnswers,
  )
  return wanted.map(({ entryId }) => opened.get(entryId)?.input.answers ?? null)
}

/** A page of the files of answers that were taken out. */
export async function readShares(
  tx: Tx,
  { questionnaire, page }: SharesQuery,
  actor: Actor,
  { language, now }: { language: string; now: Date },
): Promise<SharesView> {
  const conditions = new Conditions()
  conditions.within(actor, 's')
  if (questionnaire !== '') conditions.add((place) => `s.questionnaire_id = ${place}`, questionnaire)
  const from = `from questionnaire_shares s join questionnaires q on q.id = s.questionnaire_id where ${conditions.where}`
  const { rows } = await tx.query(
    `select to_jsonb(s) as share, q.title ${from} ${orderBy('-taken', { taken: 's.exported_at' }, 's.id')} ${pageAt(page)}`,
    conditions.values,
  )
  const shares = rows.map(({ share, title }) => ({ share: recordOf(questionnaireShareNoun, share), title }))
  const today = await todayHere(tx, now)
  const by = await userNames(
    tx,
    shares.map(({ share }) => share.exportedBy),
    language,
  )
  return SharesView.parse({
    shares: shares.map(({ share, title }) => ({
      ...{ share, title, count: share.answerIds.length, byName: by.get(share.exportedBy) ?? '' },
      ...{ expired: share.expiresOn < today, own: share.exportedBy === actor.id },
    })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page,
    pageSize,
  })
}

/**
 * What the file of a share is made of, for who took it out; undefined for anybody else. Who turned out to be a child meanwhile, or
 * whose key was destroyed, is not in it.
 */
export async function readShare(sulh: Sulh, id: Id, actor: Actor) {
  const found = await sulh.database.read(
    actor,
    async (tx) => {
      const { rows } = await tx.query(
        `select ${columnsOf(questionnaireShareNoun)} from questionnaire_shares where id = $1 and exported_by = $2`,
        [id, actor.id],
      )
      if (!rows[0]) return undefined
      const share = recordOf(questionnaireShareNoun, rows[0])
      const expired = share.expiresOn < (await todayHere(tx, sulh.now()))
      const { rows: forms } = await tx.query(
        `select ${columnsOf(questionnaireNoun)} from questionnaires where id = $1`,
        [share.questionnaireId],
      )
      const { rows: answered } = await tx.query(
        `select to_jsonb(a) as answers, s.code as site from questionnaire_answers a join site_visits v on v.id = a.visit_id
           join sites s on s.id = a.site_id
         where a.id = any($1) and ${ofAdults} order by a.answered_on, a.id`,
        [expired ? [] : share.answerIds],
      )
      return {
        ...{ share, expired, content: recordOf(questionnaireNoun, forms[0] ?? {}).content },
        answered: answered.map((row) => ({
          answers: recordOf(questionnaireAnswersNoun, row.answers),
          site: String(row.site),
        })),
      }
    },
    loginOf(actor),
  )
  if (!found) return undefined
  const opened = await openAnswers(
    sulh,
    found.answered.map(({ answers }) => answers),
  )
  const rows = found.answered.flatMap(({ answers, site }, at) => {
    const said = opened[at]
    return said ? [{ answers, site, said }] : []
  })
  return { share: found.share, expired: found.expired, content: found.content, rows }
}

import { setThreshold } from '../src/alarms/actions.ts'
import { fileAppeal, registerAppeal } from '../src/appeals/actions.ts'
import { answerCheck, requestCheck } from '../src/checks/actions.ts'
import { propose, tell, vote } from '../src/eligibility/actions.ts'
import { Stage } from '../src/eligibility/criteria.ts'
import { draftCriteria, signCriteria } from '../src/eligibility/criteria-actions.ts'
import { presets } from '../src/eligibility/data/presets.ts'
import { gradeInterview, holdInterview } from '../src/interviews/actions.ts'
import { verificationQuestions } from '../src/interviews/data/verification-questions.ts'
import { draftQuestionSet, signQuestionSet } from '../src/interviews/question-set-actions.ts'
import { dayOf } from '../src/kernel/dates.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import type { Actor } from '../src/kernel/roles.ts'
import type { Sulh } from '../src/server/sulh.ts'
import { actorOf, as, idOf } from './acting.ts'
import type { DemoLogin } from './logins.ts'

/** What a voice or a proposal says. */
interface Said {
  readonly outcome: string
  readonly reasonCode: string
  readonly reason: string
}
const granted: Said = { outcome: 'eligible', reasonCode: 'criteriaMet', reason: 'اطّلعنا على كل ما يلزم.' }

class Play {
  readonly sulh: Sulh
  readonly #logins: readonly DemoLogin[]

  constructor(sulh: Sulh, logins: readonly DemoLogin[]) {
    this.sulh = sulh
    this.#logins = logins
  }

  by(login: string): Actor {
    return actorOf(this.#logins, (one) => one.login === login)
  }

  get today(): string {
    return dayOf(this.sulh.now().toISOString(), 'Africa/Tripoli')
  }
}

/** Criteria and questions in force, and people of one group on every part of the way to a decision and beyond. */
export async function playDecisions(sulh: Sulh, logins: readonly DemoLogin[]): Promise<void> {
  const play = new Play(sulh, logins)
  for (const stage of Stage.options) await putInForce(play, stage)
  await draftNext(play)
  await askQuestions(play)
  await askOffices(play)
  await decideCases(play)
  const threshold = { key: 'weaponsPerCombatant', value: 0.6, reason: 'أكثر من نصف المقاتلين جاؤوا بسلاحهم حتى الآن.' }
  await as(sulh, play.by('huda'), setThreshold, { id: idOf('threshold'), ...threshold })
}

const contentOf = (stage: Stage) => {
  const { basis: _, ...content } = presets[stage]
  return content
}

async function putInForce(play: Play, stage: Stage): Promise<void> {
  const id = idOf(`criteria ${stage}`)
  await as(play.sulh, play.by('widad'), draftCriteria, { id, stage, ...contentOf(stage) })
  const { rows } = await play.sulh.database.owner.query<{ at: string }>(
    'select proposed_at as at from criteria_sets where id = $1',
    [id],
  )
  await as(play.sulh, play.by('huda'), signCriteria, { id, effectiveFrom: play.today, proposedAt: rows[0]?.at })
}

/** A next version that waits for its signature. */
async function draftNext(play: Play): Promise<void> {
  const content = { ...contentOf('cvr'), appealDays: 45 }
  await as(play.sulh, play.by('bashir'), draftCriteria, { id: idOf('criteria cvr 2'), stage: 'cvr', ...content })
}

/** One interview passed, one failed, one waits for its graders. */
async function askQuestions(play: Play): Promise<void> {
  const { sulh } = play
  const questionSetId = idOf('questions')
  await as(sulh, play.by('nadir'), draftQuestionSet, { ...verificationQuestions, id: questionSetId, seriesId: null })
  await as(sulh, play.by('huda'), signQuestionSet, { id: questionSetId })
  const asked = (role: string) =>
    verificationQuestions.questions.filter(({ onlyFor }) => onlyFor.length === 0 || onlyFor.some((one) => one === role))
  const hold = async (key: string, role: string, knows: boolean) => {
    const said = (kind: string) =>
      kind === 'date' ? '2014' : kind === 'number' ? '12' : kind === 'yesNo' ? 'yes' : 'كان المقر خلف السوق القديم.'
    const answers = Object.fromEntries(
      asked(role).map(({ key: question, kind, choices }) => [
        question,
        knows ? { state: 'said', value: choices[0]?.key ?? said(kind) } : { state: 'doesNotKnow', value: '' },
      ]),
    )
    const id = idOf(`interview ${key}`)
    const how = { interviewerSex: 'female', sexReason: '', language: 'arabic', companion: false, answers }
    await as(sulh, play.by('salma'), holdInterview, { id, personId: idOf(`person ${key}`), questionSetId, ...how })
    return id
  }
  const grade = async (id: string, role: string, convincing: boolean) => {
    const marks = Object.fromEntries(asked(role).map(({ key }) => [key, convincing ? 2 : 0]))
    const finding = convincing ? 'convincing' : 'notConvincing'
    const reason = convincing ? 'يعرف المكان والناس.' : 'لم يعرف المقر ولا الآمر.'
    for (const login of ['nuri', 'asma']) await as(sulh, play.by(login), gradeInterview, { id, marks, finding, reason })
  }
  await grade(await hold('a01', 'combatant', true), 'combatant', true)
  await grade(await hold('a05', 'associated', true), 'associated', true)
  await grade(await hold('a04', 'combatant', false), 'combatant', false)
  await hold('a03', 'combatant', true)
}

async function askOffices(play: Play): Promise<void> {
  const { sulh } = play
  const ask = async (key: string, kind: string) => {
    const id = idOf(`check ${key} ${kind}`)
    const purpose = 'للنظر في أهليته.'
    await as(sulh, play.by('salma'), requestCheck, { id, personId: idOf(`person ${key}`), kind, purpose, dueOn: null })
    return id
  }
  const clear = { result: 'clear', openAllegation: false, note: '', validUntil: daysAfter(play.today, 180) }
  for (const [login, kind] of [
    ['ramzi', 'criminalRecord'],
    ['ibtisam', 'interpol'],
  ] as const)
    for (const key of ['a01', 'a05'])
      await as(sulh, play.by(login), answerCheck, { id: await ask(key, kind), ...clear })
  const adverse = { result: 'adverse', openAllegation: true, note: 'بلاغ قيد التحقيق لدى النيابة.', validUntil: null }
  await as(sulh, play.by('ramzi'), answerCheck, { id: await ask('a02', 'criminalRecord'), ...adverse })
  for (const kind of ['criminalRecord', 'interpol', 'civilStatus', 'externalVetting', 'trainingRecord'])
    await ask('a03', kind)
}

/** Granted and told, granted to a woman without a gun, deferred, refused and appealed, and one before the panel. */
async function decideCases(play: Play): Promise<void> {
  const { sulh } = play
  const proposed = async (key: string, stage: Stage, said: Said, unmet: readonly string[] = []) => {
    const id = idOf(`eligibility ${key} ${stage}`)
    const results = presets[stage].criteria.map(({ key: criterion }) => ({
      criterion,
      result: unmet.includes(criterion) ? 'notMet' : 'met',
      evidence: 'اطّلع عليه المدقق في الملف.',
    }))
    const about = { id, personId: idOf(`person ${key}`), stage, criteriaSetId: idOf(`criteria ${stage}`), results }
    await as(sulh, play.by('salma'), propose, { ...about, ...said, orientation: 'none' })
    return id
  }
  const decided = async (id: string, said: Said) => {
    for (const login of ['widad', 'bashir']) await as(sulh, play.by(login), vote, { id, ...said })
    return id
  }
  const told = (id: string) => as(sulh, play.by('amal'), tell, { id, language: 'ar', how: 'inPerson' })
  await told(await decided(await proposed('a01', 'disarmament', granted), granted))
  await told(await decided(await proposed('a05', 'demobilization', granted), granted))
  await decided(await proposed('a01', 'demobilization', granted), granted)
  const later: Said = { outcome: 'deferred', reasonCode: 'openAllegation', reason: 'ننتظر رد النيابة.' }
  await told(await decided(await proposed('a02', 'demobilization', later), later))
  const no: Said = { outcome: 'ineligible', reasonCode: 'criteriaNotMet', reason: 'لم تثبت المقابلة انتماءه.' }
  const refused = await decided(await proposed('a04', 'demobilization', no, ['verified']), no)
  await told(refused)
  const appeal = idOf('appeal a04')
  await as(sulh, play.by('amal'), fileAppeal, {
    ...{ id: appeal, subjectKind: 'eligibility', subjectId: refused, personId: idOf('person a04') },
    ...{ grounds: 'سألوني عن مقر لم أعمل فيه؛ كنت في نقطة الميناء.', how: 'inPerson' },
  })
  await as(sulh, play.by('fathia'), registerAppeal, { id: appeal })
  await proposed('a08', 'cvr', granted)
}

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
import { daysAfter } from '../src/kernel/deadline.ts'
import { idOf, type Play } from './acting.ts'

/** What a voice or a proposal says. */
interface Said {
  readonly outcome: string
  readonly reasonCode: string
  readonly reason: string
}
const granted: Said = { outcome: 'eligible', reasonCode: 'criteriaMet', reason: 'اطّلعنا على كل ما يلزم.' }

/** Criteria and questions in force, and people of one group on every part of the way to a decision and beyond. */
export async function playDecisions(play: Play): Promise<void> {
  for (const stage of Stage.options) await putInForce(play, stage)
  await draftNext(play)
  await askQuestions(play)
  await askOffices(play)
  await decideCases(play)
  const threshold = { key: 'weaponsPerCombatant', value: 0.6, reason: 'أكثر من نصف المقاتلين جاؤوا بسلاحهم حتى الآن.' }
  await play.act('huda', setThreshold, { id: idOf('threshold'), ...threshold })
}

const contentOf = (stage: Stage) => {
  const { basis: _, ...content } = presets[stage]
  return content
}

async function putInForce(play: Play, stage: Stage): Promise<void> {
  const id = idOf(`criteria ${stage}`)
  await play.act('widad', draftCriteria, { id, stage, ...contentOf(stage) })
  const proposedAt = await play.proposedAt('criteria_sets', id)
  await play.act('huda', signCriteria, { id, effectiveFrom: play.today, proposedAt })
}

/** A next version that waits for its signature. */
async function draftNext(play: Play): Promise<void> {
  const content = { ...contentOf('cvr'), appealDays: 45 }
  await play.act('bashir', draftCriteria, { id: idOf('criteria cvr 2'), stage: 'cvr', ...content })
}

/** One interview passed, one failed, one waits for its graders. */
async function askQuestions(play: Play): Promise<void> {
  const questionSetId = idOf('questions')
  await play.act('nadir', draftQuestionSet, { ...verificationQuestions, id: questionSetId, seriesId: null })
  await play.act('huda', signQuestionSet, { id: questionSetId })
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
    await play.act('salma', holdInterview, { id, personId: idOf(`person ${key}`), questionSetId, ...how })
    return id
  }
  const grade = async (id: string, role: string, convincing: boolean) => {
    const marks = Object.fromEntries(asked(role).map(({ key }) => [key, convincing ? 2 : 0]))
    const finding = convincing ? 'convincing' : 'notConvincing'
    const reason = convincing ? 'يعرف المكان والناس.' : 'لم يعرف المقر ولا الآمر.'
    for (const login of ['nuri', 'asma']) await play.act(login, gradeInterview, { id, marks, finding, reason })
  }
  await grade(await hold('a01', 'combatant', true), 'combatant', true)
  await grade(await hold('a05', 'associated', true), 'associated', true)
  await grade(await hold('a04', 'combatant', false), 'combatant', false)
  await hold('a03', 'combatant', true)
}

async function askOffices(play: Play): Promise<void> {
  const ask = async (key: string, kind: string) => {
    const id = idOf(`check ${key} ${kind}`)
    const purpose = 'للنظر في أهليته.'
    await play.act('salma', requestCheck, { id, personId: idOf(`person ${key}`), kind, purpose, dueOn: null })
    return id
  }
  const clear = { result: 'clear', openAllegation: false, note: '', validUntil: daysAfter(play.today, 180) }
  for (const [login, kind] of [
    ['ramzi', 'criminalRecord'],
    ['ibtisam', 'interpol'],
  ] as const)
    for (const key of ['a01', 'a05']) await play.act(login, answerCheck, { id: await ask(key, kind), ...clear })
  const adverse = { result: 'adverse', openAllegation: true, note: 'بلاغ قيد التحقيق لدى النيابة.', validUntil: null }
  await play.act('ramzi', answerCheck, { id: await ask('a02', 'criminalRecord'), ...adverse })
  for (const kind of ['criminalRecord', 'interpol', 'civilStatus', 'externalVetting', 'trainingRecord'])
    await ask('a03', kind)
}

/** Granted and told, granted to a woman without a gun, deferred, refused and appealed, and one before the panel. */
async function decideCases(play: Play): Promise<void> {
  const proposed = async (key: string, stage: Stage, said: Said, unmet: readonly string[] = []) => {
    const id = idOf(`eligibility ${key} ${stage}`)
    const results = presets[stage].criteria.map(({ key: criterion }) => ({
      criterion,
      result: unmet.includes(criterion) ? 'notMet' : 'met',
      evidence: 'اطّلع عليه المدقق في الملف.',
    }))
    const about = { id, personId: idOf(`person ${key}`), stage, criteriaSetId: idOf(`criteria ${stage}`), results }
    await play.act('salma', propose, { ...about, ...said, orientation: 'none' })
    return id
  }
  const decided = async (id: string, said: Said) => {
    for (const login of ['widad', 'bashir']) await play.act(login, vote, { id, ...said })
    return id
  }
  const told = (id: string) => play.act('amal', tell, { id, language: 'ar', how: 'inPerson' })
  await told(await decided(await proposed('a01', 'disarmament', granted), granted))
  await told(await decided(await proposed('a05', 'demobilization', granted), granted))
  await decided(await proposed('a01', 'demobilization', granted), granted)
  const later: Said = { outcome: 'deferred', reasonCode: 'openAllegation', reason: 'ننتظر رد النيابة.' }
  await told(await decided(await proposed('a02', 'demobilization', later), later))
  const no: Said = { outcome: 'ineligible', reasonCode: 'criteriaNotMet', reason: 'لم تثبت المقابلة انتماءه.' }
  const refused = await decided(await proposed('a04', 'demobilization', no, ['verified']), no)
  await told(refused)
  const appeal = idOf('appeal a04')
  await play.act('amal', fileAppeal, {
    ...{ id: appeal, subjectKind: 'eligibility', subjectId: refused, personId: idOf('person a04') },
    ...{ grounds: 'سألوني عن مقر لم أعمل فيه؛ كنت في نقطة الميناء.', how: 'inPerson' },
  })
  await play.act('fathia', registerAppeal, { id: appeal })
  await proposed('a08', 'cvr', granted)
}

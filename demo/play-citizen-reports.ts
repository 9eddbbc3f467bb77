import { takeReport } from '../src/citizen-reports/log-actions.ts'
import {
  addToCitizenReport,
  receiveCitizenReport,
  withdrawCitizenReport,
} from '../src/citizen-reports/public-actions.ts'
import { askCitizen, lookAtReport, referCitizen, setReportAside } from '../src/citizen-reports/report-actions.ts'
import { followMarkOf } from '../src/citizen-reports/store.ts'
import { recordIncident } from '../src/incidents/incident-actions.ts'
import { asProgram, idOf, type Play } from './acting.ts'

const qasr = 'LY021203'
const tarhuna = 'LY021005'
const sirte = 'LY020803'

const unsaid = {
  ...{ language: 'ar', where: '', point: null, pointM: null, who: '', killed: null, injured: null, missing: null },
  ...{ witness: 'unsaid', under18: 'unsaid', help: [], contact: '', contactHow: '', mustNot: '' },
}

/**
 * Reports by citizens of 2020, in each of their states: for the joint bodies alone, and two that name an authority. Every one is
 * invented. Their codes are DEMC2345678A to DEMC2345678F, to be followed at /report-incident.
 */
export async function playCitizenReports(play: Play): Promise<void> {
  const told = (key: string, letter: string, report: Record<string, unknown>, words: Record<string, unknown>) =>
    asProgram(play.sulh, receiveCitizenReport, {
      ...{ id: idOf(`citizen ${key}`), sideId: null, dayAbout: false, consent: 'monitors', held: false },
      ...{ followMark: followMarkOf(play.sulh.sealer, `DEMC2345678${letter}`), ...report },
      told: { ...unsaid, ...words },
    })
  await told(
    ...(['house', 'A'] as const),
    { kinds: ['house', 'people'], occurredOn: '2020-05-11', placeCode: qasr, consent: 'parties' },
    {
      ...{ words: 'سقطت قذيفة على بيت الجيران بعد المغرب. أصيب رجل وطفلة.', where: 'قرب مسجد الحي', injured: 2 },
      ...{
        witness: 'seen',
        contact: '091-0000000',
        contactHow: 'رسالة فقط، بعد العصر',
        mustNot: 'ألا يأتي أحد إلى البيت',
      },
    },
  )
  await told(
    ...(['migrants', 'B'] as const),
    { kinds: ['migrants', 'taken'], occurredOn: '2020-05-19', dayAbout: true, placeCode: tarhuna },
    {
      ...{ language: 'fr', words: 'Des hommes en armes ont emmené des voyageurs de la ferme.', witness: 'told' },
      ...{ missing: 12, help: ['migrants', 'protection'], mustNot: 'Ne prévenez pas le poste du village' },
    },
  )
  await told(
    ...(['child', 'C'] as const),
    { kinds: ['school'], occurredOn: '2020-06-02', placeCode: sirte },
    { words: 'مدرستنا تضررت', under18: 'yes', witness: 'seen', help: ['children'] },
  )
  await told(
    ...(['counted', 'D'] as const),
    {
      ...{ kinds: ['house'], occurredOn: '2020-06-03', placeCode: qasr, consent: 'counts' },
      sideId: idOf('authority gna'),
    },
    { words: 'نُهب بيتنا ونحن خارجه', witness: 'seen' },
  )
  await told(
    ...(['vague', 'E'] as const),
    { kinds: ['other'], occurredOn: null, placeCode: null, sideId: idOf('authority command') },
    { words: 'رأيت شيئاً في الطريق' },
  )
  await told(
    ...(['withdrawn', 'F'] as const),
    { kinds: ['people'], occurredOn: '2020-05-28', placeCode: tarhuna },
    { words: 'لا أريد أن يُذكر هذا', witness: 'told' },
  )
  await handled(play)
}

async function handled(play: Play): Promise<void> {
  const [house, migrants] = [idOf('citizen house'), idOf('citizen migrants')]
  await play.act('sigrid', askCitizen, {
    ...{ id: house, feedback: 'شكراً لك. هل تذكر كم قذيفة سمعت؟ لا تعد إلى المكان لتعرف.', note: '' },
  })
  await asProgram(play.sulh, addToCitizenReport, { id: house, said: 'ثلاث، وربما أربع', photos: 0 })
  const incidentId = idOf('incident of a citizen')
  await play.act('sigrid', recordIncident, {
    ...{
      id: incidentId,
      type: 'shelling',
      startedOn: '2020-05-11',
      startedTime: '',
      endedOn: null,
      dayPrecision: 'day',
    },
    ...{ placeCode: qasr, placeTyped: '', radiusM: null, located: 'place', means: 'told', count: 3, weapon: '' },
    ...{
      direction: 'unknown',
      actors: [],
      displaced: null,
      damaged: ['house'],
      migrants: 'no',
      leftOrdnance: 'unknown',
    },
    tolls: [
      { harm: 'injured', sex: 'male', age: 'adult', status: 'civilian', low: 1, best: 1, high: 1 },
      { harm: 'injured', sex: 'female', age: 'child', status: 'civilian', low: 1, best: 1, high: 2 },
    ],
    description: 'قُصف حي سكني مساءً، وتضرر بيت',
  })
  await play.act('sigrid', takeReport, {
    ...{ id: house, incidentId, feedback: 'دوّنّا الحادثة بكلمات محايدة، وسنخبرك هنا بما يجدّ.', note: '' },
  })
  await play.act('sigrid', lookAtReport, {
    ...{ id: migrants, feedback: 'Nous avons lu votre signalement. Personne du village n’est prévenu.', note: '' },
  })
  await play.act('sigrid', referCitizen, {
    ...{ id: migrants, help: 'migrants', to: 'مكتب مساعدة المهاجرين', agreedSince: false, note: '' },
    feedback: 'Une équipe d’aide aux migrants est informée. Elle ne connaît pas votre nom.',
  })
  await play.act('sufyan', lookAtReport, {
    ...{ id: idOf('citizen counted'), feedback: 'قرأنا بلاغك، ونعدّه كما طلبت دون غير ذلك.', note: '' },
  })
  await play.act('mansour', setReportAside, {
    ...{ id: idOf('citizen vague'), note: 'لا يوم ولا مكان، ولا طريقة للسؤال' },
  })
  await asProgram(play.sulh, withdrawCitizenReport, { id: idOf('citizen withdrawn') })
}

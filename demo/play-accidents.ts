import {
  confirmAccident,
  correctAccident,
  investigateAccident,
  recordAccident,
} from '../src/accidents/accident-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { recordRiskSession } from '../src/risk-education/risk-session-actions.ts'
import { answerVictimReferral, followUpReferral, recordVictim, referVictim } from '../src/victims/victim-actions.ts'
import { idOf, type Play } from './acting.ts'

const tajura = 'LY021102'
const none = { boys: 0, girls: 0, men: 0, women: 0 }

/** Accidents south of Tajura, their victims in the compartment, and risk education that followed. All invented. */
export async function playAccidents(play: Play): Promise<void> {
  await accidents(play)
  await victims(play)
  await education(play)
}

async function accidents(play: Play): Promise<void> {
  const herd = {
    ...{ id: idOf('accident herd'), type: 'ordnance', occurredOn: daysAfter(play.today, -40), occurredTime: '07:20' },
    ...{ placeCode: tajura, placeTyped: '33S US 46500 34230', accuracyM: 30, located: 'near' },
    ...{ device: 'antipersonnelMine', setOff: 'pressure', moved: 'no', cause: 'entered', areaType: 'pasture' },
    ...{ markedBefore: 'no', markingBefore: null, markedAfter: 'yes', markingAfter: 'signs' },
    ...{ clearedBefore: 'no', clearedBeforeBy: [], clearedAfter: 'no', clearedAfterBy: [] },
    ...{ killed: 1, injured: 1, hazardId: idOf('hazard road'), reportId: null },
    ...{ description: 'انفجر لغم تحت راعيين خرجا بالغنم قرب الطريق الترابي' },
    casualties: { killed: { ...none, men: 1 }, injured: none },
  }
  await play.act('munir', recordAccident, herd)
  await play.act('dunya', correctAccident, {
    ...{ ...herd, injured: 2, casualties: { killed: { ...none, men: 1 }, injured: { ...none, boys: 1 } } },
    change: 'أفاد المستشفى بجريح ثانٍ',
  })
  await play.act('huda', confirmAccident, { id: herd.id, note: 'طابقنا ما قاله المستشفى والأهالي' })
  const work = {
    ...{ ...herd, id: idOf('accident work'), type: 'demining', occurredOn: daysAfter(play.today, -12) },
    ...{ occurredTime: '10:05', placeTyped: '32.8432, 13.3340', accuracyM: 5, located: 'exact', hazardId: null },
    ...{ device: 'otherErw', setOff: 'impact', cause: 'struckByTool', areaType: 'hazardArea', markedBefore: 'yes' },
    ...{ markingBefore: 'paint', killed: 0, injured: 1, description: 'أصيب مزيل ألغام في يده وهو يحفر' },
    casualties: { killed: none, injured: { ...none, men: 1 } },
  }
  await play.act('wail', recordAccident, work)
  await play.act('sumaya', investigateAccident, {
    ...{ id: work.id, step: 'noted', note: 'فُحصت الأداة، وسُئل ثلاثة من الفريق. زاوية الحفر أكبر من المقرر' },
  })
  await play.act('samia', recordAccident, {
    ...{ ...herd, id: idOf('accident yard'), occurredOn: null, occurredTime: '', placeCode: tajura, placeTyped: '' },
    ...{ accuracyM: null, located: 'community', device: 'cluster', setOff: 'handling', cause: 'movedItem' },
    ...{ areaType: 'housing', hazardId: null, killed: 0, injured: 2, description: 'كرة معدنية في حوش بيت مهجور' },
    casualties: { killed: none, injured: { ...none, girls: 1 } },
  })
}

const unasked = {
  ...{ birth: null, address: '', contact: '', status: 'resident', frequency: 'daily', knewDanger: 'no', sawItem: 'no' },
  ...{ tampered: 'no', hadRiskEducation: 'no', aidOnSite: 'yes', evacuation: 'car', evacuationMinutes: 75 },
  ...{ headOfHousehold: 'unknown', note: '' },
}

async function victims(play: Play): Promise<void> {
  const accidentId = idOf('accident herd')
  await play.act('dunya', recordVictim, {
    ...{ id: idOf('victim herdsman'), accidentId, harm: 'killed', sex: 'male', consent: 'family' },
    detail: {
      ...{ ...unasked, name: 'مسعود الهوني', age: 41, occupation: 'راعٍ', activity: 'herding', wounds: ['lowerLimbs'] },
      ...{ placeOfDeath: 'onTheWay', consequence: 'unknown', losses: [], marital: 'married' },
    },
  })
  const boy = idOf('victim boy')
  await play.act('dunya', recordVictim, {
    ...{ id: boy, accidentId, harm: 'injured', sex: 'male', consent: 'guardian' },
    detail: {
      ...{
        ...unasked,
        name: 'أنس الهوني',
        age: 14,
        occupation: '',
        activity: 'herding',
        wounds: ['lowerLimbs', 'back'],
      },
      ...{ placeOfDeath: null, consequence: 'permanent', losses: ['footOrToe'], marital: 'single' },
    },
  })
  const referral = idOf('victim boy prosthesis')
  await play.act('dunya', referVictim, {
    ...{ id: referral, victimId: boy, referredOn: daysAfter(play.today, -35) },
    detail: { service: 'prosthesis', to: 'مركز الأطراف في طرابلس', note: '' },
  })
  await play.act('dunya', answerVictimReferral, { id: referral, received: 'yes', note: 'أُخذ القياس' })
  await play.act('dunya', followUpReferral, { id: referral, note: 'يتدرب على المشي، وعاد إلى المدرسة' })
}

async function education(play: Play): Promise<void> {
  const school = {
    ...{ id: idOf('risk school'), category: 'session', activity: 'school', method: 'talk', sessions: 3 },
    ...{ locationType: 'school', placeCode: tajura, startsOn: daysAfter(play.today, -20), endsOn: null },
    ...{ startTime: '08:30', endTime: '11:00', otherActivity: 'none', audience: 'children', firstTime: 96 },
    people: { male5to12: 44, female5to12: 51, male13to17: 12, female13to17: 15, male18: 2, female18: 5 },
    ...{
      reachEstimate: null,
      materials: [
        { kind: 'posters', quantity: 10 },
        { kind: 'notebooks', quantity: 120 },
      ],
    },
    ...{ organisation: 'مكتب مكافحة المتفجرات', focalPoint: 'مديرة المدرسة', note: '', replaces: null, change: '' },
  }
  await play.act('munir', recordRiskSession, school)
  await play.act('munir', recordRiskSession, {
    ...{ ...school, id: idOf('risk school again'), replaces: school.id, change: 'صف لم يُحسب' },
    people: { ...school.people, male5to12: 61 },
  })
  await play.act('wail', recordRiskSession, {
    ...{
      ...school,
      id: idOf('risk radio'),
      category: 'broadcast',
      activity: 'radio',
      method: 'broadcast',
      sessions: 1,
    },
    ...{ locationType: null, startsOn: daysAfter(play.today, -30), endsOn: daysAfter(play.today, -16), startTime: '' },
    ...{ endTime: '', audience: 'mixed', firstTime: 0, reachEstimate: 60_000, materials: [], focalPoint: '' },
    people: { male5to12: 0, female5to12: 0, male13to17: 0, female13to17: 0, male18: 0, female18: 0 },
  })
}

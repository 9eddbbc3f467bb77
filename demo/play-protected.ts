import { identifyChild } from '../src/children/actions.ts'
import { openComplaint, planSafety } from '../src/complaints/actions.ts'
import {
  askOrigin,
  disarmForeign,
  documentForeign,
  establishNationality,
  openForeignCase,
  separateForeign,
} from '../src/foreigners/actions.ts'
import {
  agreeRepatriation,
  issueTravel,
  proposeTerm,
  reportDeparture,
  signTerm,
} from '../src/foreigners/departure-actions.ts'
import { judgeFitness, screenHealth } from '../src/health/actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { recordLeaving } from '../src/site-flow/leaving-actions.ts'
import { receiveVisit } from '../src/site-flow/visit-actions.ts'
import { idOf, type Play } from './acting.ts'

/** A child, a patient, a complaint and two foreign fighters, each seen by their own officers alone. */
export async function playProtected(play: Play): Promise<void> {
  await handOver(play)
  await screen(play)
  await hear(play)
  await repatriate(play)
}

/** A boy at the gate: the site keeps a number, child protection of his side a case, and the clock of forty-eight hours runs. */
async function handOver(play: Play): Promise<void> {
  const visitId = idOf('visit child')
  const young = { personId: null, sex: 'male', ageGroup: 'under18', armed: false, accompanies: null }
  await play.actAgo(400, 'amal', receiveVisit, { id: visitId, ...young })
  const firstContactAt = new Date(play.sulh.now().getTime() - 400 * 60_000).toISOString()
  const born = { from: '2010-01-01', to: '2010-12-31', precision: 'year' }
  await play.actAgo(390, 'amal', identifyChild, {
    ...{ id: idOf('child'), inDoubt: true, firstContactAt, reason: 'يقول إنه في السابعة عشرة، ولا ورقة معه.' },
    identity: {
      ...{ name: 'سراج', knownAs: '', birth: born, sex: 'male', language: 'العربية', foundAt: 'بوابة الموقع' },
      ...{ note: '', personId: null },
    },
  })
  await play.actAgo(330, 'amal', recordLeaving, { id: visitId, reason: 'childPathway', note: '' })
}

async function screen(play: Play): Promise<void> {
  const personId = idOf('visitor left')
  const functioning = {
    ...{ seeing: 'none', hearing: 'some', walking: 'some', remembering: 'none', selfCare: 'none' },
    communicating: 'none',
  }
  const found = {
    findings: 'إصابة قديمة في الركبة، وضعف سمع.',
    injuries: 'شظية عام 2016.',
    medication: '',
    urgent: false,
  }
  await play.act('hanan', screenHealth, { id: idOf('health left'), personId, detail: { ...found, functioning } })
  await play.act('hanan', judgeFitness, { id: personId, fit: 'yes' })
}

async function hear(play: Play): Promise<void> {
  const told = {
    ...{ name: '', contact: 'عن طريق القابلة', narrative: 'لا إضاءة على الطريق إلى دورات المياه، وتخاف أن تخرج ليلاً.' },
    wishes: 'ألا يعرف أحد أنها من قالت ذلك.',
  }
  await play.act('iman', openComplaint, { id: idOf('complaint'), siteId: idOf('site TRP'), sex: 'female', told })
  const plan = 'ترافقها مشرفة السكن، ويُطلب من مدير الموقع مصباحان من غير ذكر السبب.'
  await play.act('iman', planSafety, { id: idOf('complaint'), plan })
}

/** One is held apart and reviewed; of another a departure was reported, which nobody verified yet. The clock is both sides’. */
async function repatriate(play: Play): Promise<void> {
  const note = 'سُجّل عند البوابة.'
  const about = { unit: '', recruiterAndPay: '', family: '' }
  const open = async (key: string, name: string, claimedNationality: string, entryRoute: string) => {
    const id = idOf(`foreign ${key}`)
    await play.act('jamal', openForeignCase, { id, personId: null, name, claimedNationality, entryRoute, ...about })
    await play.act('jamal', disarmForeign, { id, note })
    return id
  }
  const held = await open('held', 'محمد زكريا', 'SD', 'عبر الكفرة')
  await play.act('jamal', separateForeign, { id: held, holdingPlace: 'المبنى 4، تاجوراء', note })
  const going = await open('going', 'إدريس عمر', 'TD', 'عبر تيبستي')
  await play.act('jamal', separateForeign, { id: going, holdingPlace: 'المبنى 4، تاجوراء', note })
  await play.act('jamal', documentForeign, { id: going, note })
  await play.act('jamal', askOrigin, { id: going, note })
  const source = {
    ...{ from: 'جواز السفر', asOf: { from: '2018-05-02', to: '2018-05-02', precision: 'day' }, reference: '' },
    ...{ reliability: 'A', credibility: '1' },
  }
  const evidence = [{ text: 'جواز سفر سارٍ', source }]
  await play.act('jamal', establishNationality, { id: going, nationality: 'TD', evidence, note: '' })
  const wish = { wantsToGo: true, destination: 'فايا', familyUnity: 'noFamily', note: 'طلب العودة بنفسه.' }
  await play.act('jamal', agreeRepatriation, { id: going, ...wish })
  await play.act('jamal', issueTravel, { id: going, travelDocument: 'وثيقة مرور 0417', note: '' })
  await play.act('jamal', reportDeparture, { id: going, departedOn: play.today, note: 'غادر مع القافلة.' })
  const term = {
    agreedOn: daysAfter(play.today, -60),
    days: 90,
    basis: 'اتفاق وقف إطلاق النار، 23 أكتوبر 2020، البند الثاني',
  }
  await play.act('huda', proposeTerm, { id: idOf('ceasefire term'), ...term })
  await play.act('fawzi', signTerm, { id: idOf('ceasefire term') })
}

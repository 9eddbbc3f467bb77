import { draftConsentText, recordConsent, signConsentText } from '../src/consents/actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { addCycle, addOpportunity, addProvider } from '../src/opportunities/opportunity-actions.ts'
import { answerReferral, refer } from '../src/opportunities/referral-actions.ts'
import { draftAttendanceRule, signAttendanceRule } from '../src/opportunities/rule-actions.ts'
import { makeAppointment } from '../src/reintegration/appointment-actions.ts'
import { noteCase, openCase } from '../src/reintegration/case-actions.ts'
import { answerPlan, proposePlan } from '../src/reintegration/plan-actions.ts'
import { idOf, type Play } from './acting.ts'

const tajura = 'LY021102'

const employerWords = {
  ar: 'نذكر اسمك ومهنتك لجهة تدريب أو عمل تختارها أنت، ولا نذكر غيرهما. لك أن ترفض أو تتراجع متى شئت.',
  en: 'We tell your name and trade to a provider that you choose, and nothing else. You may refuse, or take it back at any time.',
  fr: 'Nous donnons votre nom et votre métier à l’organisme que vous choisissez, rien d’autre. Vous pouvez refuser ou revenir sur votre accord.',
}

/** Providers with seats in the North, and the first case: of the man who left the site, referred to a workshop that takes him. */
export async function playReintegration(play: Play): Promise<void> {
  await offer(play)
  const caseId = idOf('case left')
  const personId = idOf('visitor left')
  const of = { caseId, personId }
  await play.act('wafa', openCase, {
    ...{ id: caseId, personId, caseworkerId: idOf('user wafa'), need: 'medium', womanWished: false },
    note: 'حضر في اليوم التالي لخروجه ويريد أن يعمل بيده.',
  })
  await play.act('wafa', noteCase, { id: caseId, kind: 'counselling', note: 'تحدثنا عن النجارة وعن دين عليه.' })
  await play.act('wafa', proposePlan, {
    ...{ id: idOf('plan left'), ...of, route: 'training', reviewOn: daysAfter(play.today, 60) },
    ...{ goals: 'أن أفتح ورشة نجارة في بلدتي.', steps: 'دورة نجارة، ثم عدة العمل، ثم محل صغير.' },
  })
  await play.act('wafa', answerPlan, {
    ...{ id: idOf('plan left'), agreed: true, words: 'هذا ما أريده.', how: 'signature' },
  })
  const textId = idOf('consent text shareEmployer')
  await play.act('kamila', draftConsentText, { id: textId, purpose: 'shareEmployer', words: employerWords })
  await play.act('luay', signConsentText, { id: textId })
  await play.act('wafa', recordConsent, {
    ...{ id: idOf('consent left'), personId, textId, answer: 'given' },
    ...{ readBy: idOf('user wafa'), language: 'ar', witness: 'karima', paper: null, note: '' },
  })
  await play.act('wafa', refer, {
    ...{ id: idOf('referral left'), ...of, opportunityId: idOf('opportunity carpentry'), note: '' },
  })
  await play.act('wafa', answerReferral, {
    ...{ id: idOf('referral left'), accepted: true, saidBy: 'مدير المركز', how: 'phone', refusedFor: null, note: '' },
  })
  const startsAt = new Date(play.sulh.now().getTime() + 26 * 3_600_000).toISOString()
  await play.act('wafa', makeAppointment, {
    ...{ id: idOf('appointment left'), ...of, kind: 'office', startsAt, minutes: 30, about: 'التسجيل في الدورة.' },
  })
}

async function offer(play: Play): Promise<void> {
  await play.act('sana', draftAttendanceRule, {
    ...{ id: idOf('attendance rule'), percent: 90, reason: 'كما في برامج مماثلة: من يحضر تسعة أعشار الجلسات.' },
  })
  await play.act('huda', signAttendanceRule, { id: idOf('attendance rule') })
  for (const [key, name, kind] of [
    ['centre', 'مركز التدريب المهني – تاجوراء', 'state'],
    ['farm', 'تعاونية النخيل', 'community'],
  ] as const)
    await play.act('wafa', addProvider, { id: idOf(`provider ${key}`), name, kind, placeCode: tajura, contact: '' })
  const about = { placeCode: tajura, cost: null, currency: null }
  await play.act('wafa', addOpportunity, {
    ...{ id: idOf('opportunity carpentry'), providerId: idOf('provider centre'), title: 'دورة نجارة', ...about },
    ...{ type: 'training', sector: 'construction', childcare: true, accessible: true },
  })
  await play.act('wafa', addOpportunity, {
    ...{ id: idOf('opportunity palms'), providerId: idOf('provider farm'), title: 'العمل في غابة نخيل', ...about },
    ...{ type: 'placement', sector: 'agriculture', childcare: false, accessible: false },
  })
  for (const [key, from, to, seats] of [
    ['carpentry', 7, 120, 12],
    ['palms', 3, 180, 5],
  ] as const)
    await play.act('wafa', addCycle, {
      ...{ id: idOf(`cycle ${key}`), opportunityId: idOf(`opportunity ${key}`), seats },
      ...{ startsOn: daysAfter(play.today, from), endsOn: daysAfter(play.today, to) },
    })
}

import { draftConsentText, recordConsent, signConsentText, withdrawConsent } from '../src/consents/actions.ts'
import type { Purpose } from '../src/consents/purposes.ts'
import { handAccessOver, recordAccess, releaseAccess } from '../src/data-protection/access-actions.ts'
import { recordCorrectionRequest } from '../src/data-protection/correction-actions.ts'
import { requestErasure } from '../src/data-protection/erasure-actions.ts'
import { draftRetentionRule, signRetentionRule } from '../src/data-protection/retention-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import type { Texts } from '../src/kernel/texts.ts'
import { idOf, type Play } from './acting.ts'

/** What is read to people before they answer for a purpose; three that most programmes ask. */
const consentWords = {
  photo: {
    ar: 'نطلب صورة وجهك لبطاقتك ولنعرفك إذا عدت. لا نعطيها لأحد خارج البرنامج. لك أن ترفض، ولا يحرمك ذلك من شيء.',
    en: 'We ask for a photo of your face, for your card and to know you when you come back. Nobody outside the programme gets it. You may refuse, and lose nothing by it.',
    fr: 'Nous demandons une photo de votre visage, pour votre carte et pour vous reconnaître à votre retour. Personne hors du programme ne la reçoit. Vous pouvez refuser sans rien perdre.',
  },
  sharePartner: {
    ar: 'نطلب أن نطلع منظمة تدرّب على اسمك ورقم هاتفك وما تريد تعلّمه. لك أن ترفض، ولا يحرمك ذلك من شيء.',
    en: 'We ask to tell an organisation that trains people your name, your telephone and what you want to learn. You may refuse, and lose nothing by it.',
    fr: 'Nous demandons à communiquer à un organisme de formation votre nom, votre téléphone et ce que vous voulez apprendre. Vous pouvez refuser sans rien perdre.',
  },
  contactAfterDischarge: {
    ar: 'نطلب أن نتصل بك بعد ستة أشهر لنعرف كيف حالك. لك أن ترفض، ولا يحرمك ذلك من شيء.',
    en: 'We ask to call you after six months to learn how you are. You may refuse, and lose nothing by it.',
    fr: 'Nous demandons à vous appeler dans six mois pour prendre de vos nouvelles. Vous pouvez refuser sans rien perdre.',
  },
} as const satisfies Partial<Record<Purpose, Texts>>

/** What people agreed to, took back and asked about their data, and how long each side keeps it. */
export async function playRights(play: Play): Promise<void> {
  await agree(play)
  await ask(play)
  await keep(play)
}

/** The man who went home was asked for three purposes: one given, one refused, one given and taken back. */
async function agree(play: Play): Promise<void> {
  const textOf = (purpose: Purpose) => idOf(`consent text ${purpose}`)
  for (const [purpose, words] of Object.entries(consentWords)) {
    const id = idOf(`consent text ${purpose}`)
    await play.act('kamila', draftConsentText, { id, purpose, words })
    await play.act('luay', signConsentText, { id })
  }
  const personId = idOf('visitor left')
  const how = { personId, language: 'ar', witness: 'مشرف العنبر', paper: null, note: '' }
  const said = [
    ['photo', 'given'],
    ['sharePartner', 'refused'],
    ['contactAfterDischarge', 'given'],
  ] as const
  for (const [purpose, answer] of said) {
    const about = { textId: textOf(purpose), answer, readBy: idOf('user amal') }
    await play.act('amal', recordConsent, { id: idOf(`consent ${purpose}`), ...how, ...about })
  }
  const back = { purpose: 'contactAfterDischarge', note: 'غيّر رقم هاتفه ولا يريد اتصالاً.' }
  await play.act('iman', withdrawConsent, { id: idOf('consent taken back'), ...how, witness: '', ...back })
}

/** One paper waits for its second officer, another is in the hand of who asked; a correction and an erasure wait, too. */
async function ask(play: Play): Promise<void> {
  const inPerson = { how: 'inPerson', language: 'ar' }
  const before = (days: number) => ({ askedOn: daysAfter(play.today, -days) })
  await play.act('kamila', recordAccess, {
    ...{ id: idOf('access waits'), personId: idOf('visitor left'), ...inPerson, ...before(3) },
    ...{ identityCheck: 'faceCompared', identityNote: 'قورن وجهه بصورة بطاقته.' },
  })
  const answered = idOf('access answered')
  await play.act('kamila', recordAccess, {
    ...{ id: answered, personId: idOf('person a05'), ...inPerson, ...before(12) },
    ...{ identityCheck: 'documentShown', identityNote: 'كتيّب العائلة، الأصل.' },
  })
  await play.act('luay', releaseAccess, { id: answered })
  await play.act('kamila', handAccessOver, { id: answered })
  await play.act('kamila', recordCorrectionRequest, {
    ...{ id: idOf('correction request'), personId: idOf('person a06'), ...before(5) },
    what: 'يقول إن اسم جده محمد لا أحمد، وجاء بكتيّب العائلة.',
  })
  const reason = 'طُلب شفوياً في المكتب.'
  await play.act('luay', requestErasure, {
    ...{ id: idOf('erasure'), personId: idOf('person a07'), ground: 'asked', reason },
  })
}

/** Two rules of Tripoli are in force; a rule of the command waits for its second signature. */
async function keep(play: Play): Promise<void> {
  const rules = [
    ['notAdmitted', 2, 'قرار حفظ البيانات 4/2020، المادة 3'],
    ['participant', 10, 'قرار حفظ البيانات 4/2020، المادة 2'],
  ] as const
  for (const [category, years, basis] of rules) {
    const id = idOf(`retention ${category}`)
    await play.act('kamila', draftRetentionRule, { id, category, years, basis })
    await play.act('luay', signRetentionRule, { id })
  }
  const basis = 'لائحة السجلات، الباب الثاني'
  const draft = { id: idOf('retention command'), category: 'participant', years: 7, basis }
  await play.act('ghalia', draftRetentionRule, draft)
}

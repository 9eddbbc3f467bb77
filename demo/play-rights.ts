import { draftConsentText, recordConsent, signConsentText } from '../src/consents/actions.ts'
import { recordAccess } from '../src/data-protection/access-actions.ts'
import { recordCorrectionRequest } from '../src/data-protection/correction-actions.ts'
import { draftRetentionRule, signRetentionRule } from '../src/data-protection/retention-actions.ts'
import { idOf, type Play } from './acting.ts'

const texts = {
  photo: {
    ar: 'نلتقط صورة لوجهك لتوضع على بطاقتك، ولا يراها إلا موظفو الموقع. لك أن ترفض، وتُعطى بطاقة بلا صورة.',
    en: 'We take a photo of your face for your card; only officers of the site see it. You may refuse, and get a card without one.',
    fr: 'Nous prenons une photo de votre visage pour votre carte ; seuls les agents du site la voient. Vous pouvez refuser.',
  },
  shareEmployer: {
    ar: 'نذكر اسمك ومهنتك لجهة تدريب أو عمل تختارها أنت، ولا نذكر غيرهما. لك أن ترفض أو تتراجع متى شئت.',
    en: 'We tell your name and trade to a provider that you choose, and nothing else. You may refuse, or take it back at any time.',
    fr: 'Nous donnons votre nom et votre métier à l’organisme que vous choisissez, rien d’autre. Vous pouvez refuser ou revenir sur votre accord.',
  },
} as const

/** What people of the North agreed to, a request to see one’s record and one to correct it, and how long records are kept. */
export async function playRights(play: Play): Promise<void> {
  for (const purpose of ['photo', 'shareEmployer'] as const) {
    const id = idOf(`consent text ${purpose}`)
    await play.act('kamila', draftConsentText, { id, purpose, words: texts[purpose] })
    await play.act('luay', signConsentText, { id })
  }
  const read = { readBy: idOf('user amal'), language: 'ar', witness: 'karima', paper: null, note: '' }
  for (const [key, answer] of [
    ['a05', 'given'],
    ['a07', 'given'],
    ['a11', 'refused'],
  ] as const)
    await play.act('kamila', recordConsent, {
      ...{
        id: idOf(`consent ${key}`),
        personId: idOf(`person ${key}`),
        textId: idOf('consent text photo'),
        answer,
        ...read,
      },
    })
  const asks = { personId: idOf('person a05'), askedOn: play.today }
  await play.act('kamila', recordAccess, {
    ...{ id: idOf('access a05'), ...asks, how: 'inPerson', identityCheck: 'documentShown', language: 'ar' },
    identityNote: 'أبرزت بطاقتها الوطنية.',
  })
  await play.act('kamila', recordCorrectionRequest, {
    ...{ id: idOf('correction a05'), ...asks, what: 'كُتب اسم الجد خطأ، وهو كما في كتيب العائلة.' },
  })
  await play.act('kamila', draftRetentionRule, {
    ...{ id: idOf('retention notAdmitted'), category: 'notAdmitted', years: 5 },
    basis: 'قرار اللجنة المشتركة بشأن بيانات من لم يُقبلوا.',
  })
  await play.act('luay', signRetentionRule, { id: idOf('retention notAdmitted') })
}

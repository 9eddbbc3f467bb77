import type { Texts } from '../kernel/texts.ts'

/** Why a token is refused, and what to do next. */
export const refusals = {
  'apiToken.exists': {
    ar: 'سُجّل هذا الرمز من قبل. أعد تحميل الصفحة.',
    en: 'This token was recorded already. Reload the page.',
    fr: 'Ce jeton est déjà consigné. Rechargez la page.',
  },
  'apiToken.unknown': {
    ar: 'لا يوجد هذا الرمز، أو ليس لك. اختر رمزاً من القائمة.',
    en: 'There is no such token that you may revoke. Choose one of the list.',
    fr: 'Aucun jeton de ce nom que vous puissiez révoquer. Choisissez dans la liste.',
  },
  'apiToken.notYours': {
    ar: 'لا يفتح الرمز إلا قوائم تقرؤها أنت. اختر منها.',
    en: 'A token opens lists that you read yourself, and no others. Choose among those.',
    fr: 'Un jeton n’ouvre que des listes que vous lisez. Choisissez parmi elles.',
  },
  'apiToken.expiry': {
    ar: 'حدد إلى متى يُستعمل: بعد اليوم، وخلال {days} يوماً.',
    en: 'Say until when it may be used: after today, and within {days} days.',
    fr: 'Indiquez jusqu’à quand il sert : après aujourd’hui et dans les {days} jours.',
  },
  'apiToken.notNow': {
    ar: 'أُبطل هذا الرمز من قبل. أعد تحميل الصفحة.',
    en: 'This token was revoked already. Reload the page.',
    fr: 'Ce jeton est déjà révoqué. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  tokens: { ar: 'رموز البرامج', en: 'Tokens for programs', fr: 'Jetons pour programmes' },
  lead: {
    ar: 'بالرمز يقرأ برنامج آخر قوائم تقرؤها أنت، باسمك، حتى يوم النهاية. كل قراءة تُسجَّل.',
    en: 'With a token another program reads lists that you read, in your name, until its last day. Each reading is written down.',
    fr: 'Avec un jeton, un autre programme lit en votre nom des listes que vous lisez, jusqu’à son dernier jour. Chaque lecture est notée.',
  },
  make: { ar: 'رمز جديد', en: 'New token', fr: 'Nouveau jeton' },
  label: { ar: 'لأي برنامج', en: 'For which program', fr: 'Pour quel programme' },
  lists: { ar: 'القوائم', en: 'Lists', fr: 'Listes' },
  expires: { ar: 'يفتح حتى', en: 'Opens until', fr: 'Ouvre jusqu’au' },
  shownOnce: {
    ar: 'انسخ الرمز الآن: لا يُعرض مرة أخرى، ولا يعرفه الخادم. أرسله في كل طلب بالترويسة Authorization: Bearer.',
    en: 'Copy the token now: it is not shown again, and the server does not know it. Send it with each request as Authorization: Bearer.',
    fr: 'Copiez le jeton : il ne sera plus montré et le serveur l’ignore. Envoyez-le à chaque requête : Authorization: Bearer.',
  },
  madeBy: { ar: 'صنعه', en: 'Made by', fr: 'Créé par' },
  state: { ar: 'الحالة', en: 'State', fr: 'État' },
  stands: { ar: 'يفتح', en: 'Opens', fr: 'Ouvert' },
  revoked: { ar: 'أُبطل', en: 'Revoked', fr: 'Révoqué' },
  expired: { ar: 'انتهت مدته', en: 'Expired', fr: 'Expiré' },
  read: { ar: 'ما قرأ', en: 'What it read', fr: 'Lectures' },
  neverUsed: { ar: 'لم يُستعمل', en: 'Never used', fr: 'Jamais utilisé' },
  uses: { ar: 'قراءات: {uses}', en: '{uses} readings', fr: '{uses} lectures' },
  revoke: { ar: 'أبطِل', en: 'Revoke', fr: 'Révoquer' },
  none: { ar: 'لا رموز.', en: 'No tokens.', fr: 'Aucun jeton.' },
} as const satisfies Readonly<Record<string, Texts>>

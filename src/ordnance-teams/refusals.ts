import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'ordnanceTeam.exists': {
    ar: 'سُجّل هذا الفريق من قبل. أعد تحميل الصفحة.',
    en: 'This team was recorded already. Reload the page.',
    fr: 'Cette équipe est déjà enregistrée. Rechargez la page.',
  },
  'ordnanceTeam.unknown': {
    ar: 'لا فريق كهذا لديكم. اختر فريقاً من القائمة.',
    en: 'You have no such team. Choose one from the list.',
    fr: 'Vous n’avez pas cette équipe. Choisissez-en une dans la liste.',
  },
  'ordnanceTeam.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الفريق الآن. أعد تحميل الصفحة.',
    en: 'The team’s state does not allow this step now. Reload the page.',
    fr: 'L’état de l’équipe ne permet pas cette étape. Rechargez la page.',
  },
  'ordnanceTeam.noLeader': {
    ar: 'ليس لهذا المستخدم دور قائد فريق لديكم. اختر قائداً آخر أو اطلب تعيينه.',
    en: 'This user is no team leader of yours. Choose another, or ask for them to be appointed.',
    fr: 'Cet utilisateur n’est pas chef d’équipe chez vous. Choisissez-en un autre ou faites-le nommer.',
  },
  'teamQualification.exists': {
    ar: 'سُجّل هذا المؤهل من قبل. أعد تحميل الصفحة.',
    en: 'This qualification was recorded already. Reload the page.',
    fr: 'Cette qualification est déjà enregistrée. Rechargez la page.',
  },
  'teamQualification.unknown': {
    ar: 'لا مؤهل كهذا لديكم. ارجع إلى صفحة الفريق.',
    en: 'You have no such qualification. Go back to the team.',
    fr: 'Vous n’avez pas cette qualification. Revenez à l’équipe.',
  },
  'teamQualification.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة المؤهل الآن. أعد تحميل الصفحة.',
    en: 'The qualification’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la qualification ne permet pas cette étape. Rechargez la page.',
  },
  'teamQualification.noUser': {
    ar: 'لا مستخدم كهذا لديكم. اختر من القائمة أو اتركه فارغاً.',
    en: 'You have no such user. Choose one from the list or leave it empty.',
    fr: 'Vous n’avez pas cet utilisateur. Choisissez-en un ou laissez vide.',
  },
  'teamQualification.certificateKnown': {
    ar: 'شهادة بهذا الرقم والمستوى من الجهة نفسها مسجلة. راجع الرقم.',
    en: 'A certificate with this number and level by the same issuer is recorded. Check the number.',
    fr: 'Un certificat de ce numéro et niveau du même émetteur est enregistré. Vérifiez le numéro.',
  },
  'teamQualification.modules': {
    ar: 'التخصصات للمستوى الثالث المتقدم وحده. غيّر المستوى أو أزلها.',
    en: 'Modules belong to level 3+ alone. Change the level or take them away.',
    fr: 'Les modules relèvent du seul niveau 3+. Changez le niveau ou retirez-les.',
  },
} satisfies Readonly<Record<string, Texts>>

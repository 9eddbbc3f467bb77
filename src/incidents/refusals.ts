import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'incident.exists': {
    ar: 'سُجّلت هذه الحادثة من قبل. أعد تحميل الصفحة.',
    en: 'This incident was recorded already. Reload the page.',
    fr: 'Cet incident est déjà consigné. Rechargez la page.',
  },
  'incident.unknown': {
    ar: 'لا حادثة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such incident. Go back to the list.',
    fr: 'Vous n’avez pas cet incident. Revenez à la liste.',
  },
  'incident.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الحادثة الآن. أعد تحميل الصفحة.',
    en: 'The incident’s state does not allow this step now. Reload the page.',
    fr: 'L’état de l’incident ne permet pas cette étape. Rechargez la page.',
  },
  'incident.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم الحادثة.',
    en: 'That day has not come yet. Give the day of the incident.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’incident.',
  },
  'incident.endsBefore': {
    ar: 'تنتهي الحادثة قبل أن تبدأ. صحّح أحد اليومين.',
    en: 'The incident ends before it begins. Correct one of the days.',
    fr: 'L’incident finit avant de commencer. Corrigez l’un des jours.',
  },
  'incident.tollOutOfOrder': {
    ar: 'يجب ألا يزيد الحد الأدنى عن التقدير، ولا التقدير عن الحد الأقصى. صحّح الأرقام.',
    en: 'The least may not be more than the best estimate, nor that more than the most. Correct the numbers.',
    fr: 'Le minimum ne dépasse pas l’estimation, ni celle-ci le maximum. Corrigez les nombres.',
  },
  'incident.noCoordinates': {
    ar: 'قيل إن المكان قيس أو عُرف من صورة، ولا إحداثيات. اكتبها أو غيّر كيف حُدد المكان.',
    en: 'The place is said to be measured or seen on an image, but has no coordinates. Give them, or say how it was found.',
    fr: 'Le lieu est dit mesuré ou vu sur une image, sans coordonnées. Indiquez-les, ou comment il a été trouvé.',
  },
  'incident.bearingOtherwise': {
    ar: 'قيل الاتجاه والمسافة، لكن المكان محدد بطريقة أخرى. اختر «باتجاه ومسافة»، أو احذفهما.',
    en: 'A bearing and distance are given, but the place is said to be found otherwise. Choose “by bearing and distance”, or leave them out.',
    fr: 'Un relèvement est donné, mais le lieu est dit trouvé autrement. Choisissez « par relèvement », ou retirez-le.',
  },
  'incident.placeTwice': {
    ar: 'المكان مكتوب مرتين: إحداثيات واتجاه مع مسافة. أبقِ واحداً منهما.',
    en: 'The place is written twice: as coordinates and as a bearing. Keep one.',
    fr: 'Le lieu est écrit deux fois : coordonnées et relèvement. Gardez-en un.',
  },
  'incident.notAssessed': {
    ar: 'لم يُقدّر بعد ما ثبت من الحادثة. قدّرها أولاً، ثم أبلغ الأطراف.',
    en: 'Nobody has assessed this incident yet. Assess it first, then tell the parties.',
    fr: 'Personne n’a encore évalué cet incident. Évaluez-le, puis informez les parties.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'monitoringPost.exists': {
    ar: 'سُجّلت هذه النقطة من قبل. أعد تحميل الصفحة.',
    en: 'This post was recorded already. Reload the page.',
    fr: 'Ce poste est déjà consigné. Rechargez la page.',
  },
  'monitoringPost.unknown': {
    ar: 'لا نقطة مراقبة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such monitoring post. Go back to the list.',
    fr: 'Vous n’avez pas ce poste d’observation. Revenez à la liste.',
  },
  'monitoringPost.notYet': {
    ar: 'لم يحن هذا الوقت بعد. اكتب وقتاً مضى.',
    en: 'That time has not come yet. Give one that has passed.',
    fr: 'Ce moment n’est pas encore venu. Indiquez-en un qui est passé.',
  },
  'monitoringPost.closesBefore': {
    ar: 'أُغلقت النقطة قبل أن تُفتح. صحّح أحد اليومين.',
    en: 'The post closes before it opens. Correct one of the days.',
    fr: 'Le poste ferme avant d’ouvrir. Corrigez l’un des jours.',
  },
  'monitoringPost.endsBefore': {
    ar: 'ينتهي التوقف قبل أن يبدأ. صحّح الوقت.',
    en: 'The suspension ends before it begins. Correct the time.',
    fr: 'La suspension finit avant de commencer. Corrigez l’heure.',
  },
  'monitoringPost.suspensionsOverlap': {
    ar: 'تتداخل أوقات التوقف أو ليست بالترتيب. صحّح الأوقات.',
    en: 'Times of suspension overlap or are out of order. Correct them.',
    fr: 'Les suspensions se chevauchent ou sont en désordre. Corrigez-les.',
  },
  'monitoringPost.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة النقطة الآن. أعد تحميل الصفحة.',
    en: 'The post’s state does not allow this step now. Reload the page.',
    fr: 'L’état du poste ne permet pas cette étape. Rechargez la page.',
  },
  'patrol.exists': {
    ar: 'سُجّلت هذه الدورية من قبل. أعد تحميل الصفحة.',
    en: 'This patrol was recorded already. Reload the page.',
    fr: 'Cette patrouille est déjà consignée. Rechargez la page.',
  },
  'patrol.unknown': {
    ar: 'لا دورية كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such patrol. Go back to the list.',
    fr: 'Vous n’avez pas cette patrouille. Revenez à la liste.',
  },
  'patrol.placeUnknown': {
    ar: 'أحد الأماكن ليس في قائمة الأماكن. اختره من القائمة.',
    en: 'One of the places is not in the list of places. Choose it from the list.',
    fr: 'L’un des lieux n’est pas dans la liste. Choisissez-le dans la liste.',
  },
  'patrol.endsBefore': {
    ar: 'تنتهي الدورية قبل أن تبدأ. صحّح أحد الوقتين.',
    en: 'The patrol ends before it begins. Correct one of the times.',
    fr: 'La patrouille finit avant de commencer. Corrigez l’une des heures.',
  },
  'patrol.notYet': {
    ar: 'لم يحن هذا الوقت بعد. سجّل كيف جرت الدورية بعد عودتها.',
    en: 'That time has not come yet. Report the patrol when it is back.',
    fr: 'Ce moment n’est pas encore venu. Rendez compte au retour de la patrouille.',
  },
  'patrol.turnedOutside': {
    ar: 'وقت الرجوع خارج وقت الدورية. صحّح أحدهما.',
    en: 'It turned back outside the time of the patrol. Correct one of them.',
    fr: 'Le demi-tour est hors du temps de la patrouille. Corrigez l’un des deux.',
  },
  'patrol.sayWhatChanged': {
    ar: 'سُجّل سير الدورية من قبل. اكتب ما تغيّر ولماذا.',
    en: 'The patrol was reported already. Say what changed and why.',
    fr: 'La patrouille a déjà fait l’objet d’un compte rendu. Dites ce qui change et pourquoi.',
  },
  'patrol.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الدورية الآن. أعد تحميل الصفحة.',
    en: 'The patrol’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la patrouille ne permet pas cette étape. Rechargez la page.',
  },
  'watch.exists': {
    ar: 'سُجّلت هذه المراقبة من قبل. أعد تحميل الصفحة.',
    en: 'This watch was recorded already. Reload the page.',
    fr: 'Cette veille est déjà consignée. Rechargez la page.',
  },
  'watch.unknown': {
    ar: 'لا مراقبة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such watch. Go back to the list.',
    fr: 'Vous n’avez pas cette veille. Revenez à la liste.',
  },
  'watch.notYet': {
    ar: 'لم يحن هذا الوقت بعد. اكتب وقتاً مضى.',
    en: 'That time has not come yet. Give one that has passed.',
    fr: 'Ce moment n’est pas encore venu. Indiquez-en un qui est passé.',
  },
  'watch.endsBefore': {
    ar: 'تنتهي المراقبة قبل أن تبدأ. صحّح أحد الوقتين.',
    en: 'The watch ends before it begins. Correct one of the times.',
    fr: 'La veille finit avant de commencer. Corrigez l’une des heures.',
  },
  'watch.tooLong': {
    ar: 'المراقبة الواحدة لا تزيد على {days} يوماً. سجّلها على أجزاء.',
    en: 'One watch is no longer than {days} days. Write it down in parts.',
    fr: 'Une veille ne dépasse pas {days} jours. Consignez-la en plusieurs parties.',
  },
  'watch.interruptedOutside': {
    ar: 'أحد الانقطاعات خارج وقت المراقبة. صحّح وقته.',
    en: 'An interruption lies outside the watch. Correct its time.',
    fr: 'Une interruption est hors de la veille. Corrigez son heure.',
  },
  'watch.oneWatcher': {
    ar: 'اختر نقطة مراقبة أو دورية، واحدة فقط.',
    en: 'Choose a post or a patrol, one of them.',
    fr: 'Choisissez un poste ou une patrouille, l’un des deux.',
  },
  'watch.patrolCancelled': {
    ar: 'أُلغيت هذه الدورية، فلا مراقبة لها. اختر غيرها.',
    en: 'That patrol was cancelled and did not watch. Choose another.',
    fr: 'Cette patrouille a été annulée et n’a pas veillé. Choisissez-en une autre.',
  },
  'watch.outsidePatrol': {
    ar: 'وقت المراقبة خارج وقت الدورية. صحّح أحدهما.',
    en: 'The watch lies outside the time of the patrol. Correct one of them.',
    fr: 'La veille est hors du temps de la patrouille. Corrigez l’un des deux.',
  },
  'watch.beforePost': {
    ar: 'لم تكن النقطة قد فُتحت بعد. صحّح الوقت، أو يوم فتح النقطة.',
    en: 'The post had not opened yet. Correct the time, or the day on which the post opened.',
    fr: 'Le poste n’était pas encore ouvert. Corrigez l’heure, ou le jour d’ouverture du poste.',
  },
  'watch.afterPost': {
    ar: 'كانت النقطة قد أُغلقت. صحّح الوقت، أو يوم إغلاق النقطة.',
    en: 'The post had closed by then. Correct the time, or the day on which the post closed.',
    fr: 'Le poste était déjà fermé. Corrigez l’heure, ou le jour de fermeture du poste.',
  },
  'watch.overlaps': {
    ar: 'لهذه النقطة أو الدورية مراقبة أخرى في هذا الوقت، ولا تُحسب ساعة مرتين. أنهِ الأخرى أو صحّحها أولاً.',
    en: 'Another watch of the same post or patrol has this time, and no hour counts twice. End or correct that one first.',
    fr: 'Une autre veille du même poste ou de la même patrouille couvre ce temps, et aucune heure ne compte deux fois. Terminez-la ou corrigez-la d’abord.',
  },
  'watch.otherWatcher': {
    ar: 'تبقى المراقبة لنقطتها أو دوريتها. اسحب هذه وسجّل أخرى.',
    en: 'A watch stays with its post or patrol. Withdraw this one and write down another.',
    fr: 'Une veille reste à son poste ou à sa patrouille. Retirez-la et consignez-en une autre.',
  },
  'watch.notNow': {
    ar: 'لا تصح هذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'This step is not possible now. Reload the page.',
    fr: 'Cette étape n’est pas possible. Rechargez la page.',
  },
  'watch.whileSuspended': {
    ar: 'كانت النقطة متوقفة في جزء من هذا الوقت، فلا تُحسب ساعاته. صحّح المراقبة أو التوقف.',
    en: 'The post was suspended for part of this time, whose hours do not count. Correct the watch or the suspension.',
    fr: 'Le poste était suspendu pendant une partie de ce temps, dont les heures ne comptent pas. Corrigez la veille ou la suspension.',
  },
  'sighting.exists': {
    ar: 'سُجّلت هذه المشاهدة من قبل. أعد تحميل الصفحة.',
    en: 'This sighting was recorded already. Reload the page.',
    fr: 'Cette observation est déjà consignée. Rechargez la page.',
  },
  'sighting.unknown': {
    ar: 'لا مشاهدة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such sighting. Go back to the list.',
    fr: 'Vous n’avez pas cette observation. Revenez à la liste.',
  },
  'sighting.otherSide': {
    ar: 'الحادثة ومن شاهدها ليسا من جهة واحدة. اختر نقطة من جهة الحادثة.',
    en: 'The incident and who saw it are not of one side. Choose a post of the incident’s side.',
    fr: 'L’incident et l’observateur ne sont pas de la même partie. Choisissez un poste de la partie de l’incident.',
  },
} satisfies Readonly<Record<string, Texts>>

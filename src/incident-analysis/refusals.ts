import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'analysis.reversed': {
    ar: 'تنتهي الفترة قبل أن تبدأ. صحّح اليومين.',
    en: 'The period ends before it begins. Correct the two days.',
    fr: 'La période finit avant de commencer. Corrigez les deux jours.',
  },
  'analysis.tooLongPeriod': {
    ar: 'الفترة أطول مما يُحلَّل. اختر فترة لا تزيد على {days} يوماً.',
    en: 'The period is longer than is analysed. Choose at most {days} days.',
    fr: 'La période dépasse ce qui s’analyse. Choisissez au plus {days} jours.',
  },
  'analysis.tooLong': {
    ar: 'استغرق هذا التحليل وقتاً أطول من المسموح. اختر فترة أقصر أو مكاناً أصغر، أو أعد المحاولة بعد قليل.',
    en: 'This analysis takes longer than is allowed. Choose a shorter period or a smaller place, or try again a little later.',
    fr: 'Cette analyse dépasse le temps permis. Choisissez une période plus courte ou un lieu plus petit, ou réessayez plus tard.',
  },
  'alertRule.exists': {
    ar: 'كُتبت هذه القاعدة من قبل. أعد تحميل الصفحة.',
    en: 'This rule was written already. Reload the page.',
    fr: 'Cette règle est déjà écrite. Rechargez la page.',
  },
  'alertRule.draftWaits': {
    ar: 'مسودة من هذه القاعدة تنتظر التوقيع. وقّعوها أو اسحبوها أولاً.',
    en: 'A draft of this rule waits for its signature. Sign or withdraw it first.',
    fr: 'Un projet de cette règle attend sa signature. Signez-le ou retirez-le d’abord.',
  },
  'alertRule.unknown': {
    ar: 'لا قاعدة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such rule. Go back to the list.',
    fr: 'Vous n’avez pas cette règle. Revenez à la liste.',
  },
  'alertRule.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة القاعدة الآن. أعد تحميل الصفحة.',
    en: 'The rule’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la règle ne permet pas cette étape. Rechargez la page.',
  },
  'alertRule.shareTooLarge': {
    ar: 'نسبة الإنذارات الكاذبة المقبولة كبيرة جداً. اكتب نسبة لا تزيد على {most}.',
    en: 'That accepts too many false alarms. Give a share of at most {most}.',
    fr: 'Cela accepte trop de fausses alertes. Indiquez une part d’au plus {most}.',
  },
  'alertRule.anomalyByWeek': {
    ar: 'المعتاد يُعرف بالأسابيع. اختر الأسبوع.',
    en: 'What is usual is known by weeks. Choose the week.',
    fr: 'L’habituel se connaît par semaines. Choisissez la semaine.',
  },
  'alertRule.rateByDistrict': {
    ar: 'ساعات المراقبة معروفة لكل مقاطعة، لا لكل بلدة. اختر المقاطعة.',
    en: 'Monitored hours are known by district, not by town. Choose the district.',
    fr: 'Les heures d’observation sont connues par district, non par localité. Choisissez le district.',
  },
  'alertRule.wholeNumber': {
    ar: 'تُعدّ الحوادث والقتلى بأعداد صحيحة. اكتب عدداً بلا كسور.',
    en: 'Incidents and people are counted whole. Give a number without a fraction.',
    fr: 'Incidents et personnes se comptent en entiers. Indiquez un nombre sans fraction.',
  },
  'incidentAlert.exists': {
    ar: 'رُفع هذا الإنذار من قبل لهذه القاعدة والمكان والفترة. لا حاجة إلى غيره.',
    en: 'This alert was raised already for this rule, place and period. No other is needed.',
    fr: 'Cette alerte existe déjà pour cette règle, ce lieu et cette période. Inutile d’en lever une autre.',
  },
  'incidentAlert.unknown': {
    ar: 'لا إنذار كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such alert. Go back to the list.',
    fr: 'Vous n’avez pas cette alerte. Revenez à la liste.',
  },
  'incidentAlert.belowLimit': {
    ar: 'لم يبلغ المقيس حد القاعدة. لا إنذار.',
    en: 'What was measured does not reach the rule’s limit. No alert is raised.',
    fr: 'La mesure n’atteint pas la limite de la règle. Aucune alerte n’est levée.',
  },
  'incidentAlert.notAsked': {
    ar: 'هذا الإنذار موجه إلى غيرك. يجيب عنه من وُجه إليه أو المدير.',
    en: 'This alert asks somebody else. Who is asked answers it, or a director.',
    fr: 'Cette alerte s’adresse à d’autres. La personne désignée ou un directeur y répond.',
  },
} satisfies Readonly<Record<string, Texts>>

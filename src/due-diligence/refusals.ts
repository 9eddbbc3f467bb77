import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'dueDiligence.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Ceci est déjà enregistré. Rechargez la page.',
  },
  'dueDiligence.unknown': {
    ar: 'لا طلب كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such request. Go back to the list.',
    fr: 'Vous n’avez pas cette demande. Revenez à la liste.',
  },
  'dueDiligence.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الطلب الآن. أعد تحميل الصفحة.',
    en: 'The state of the request does not allow this step now. Reload the page.',
    fr: 'L’état de la demande ne permet pas cette étape. Rechargez la page.',
  },
  'dueDiligence.otherRound': {
    ar: 'ليست هذه الجولة الجارية للطلب. أعد تحميل الصفحة.',
    en: 'This is not the round of the request that is under way. Reload the page.',
    fr: 'Ce n’est pas le tour en cours de la demande. Rechargez la page.',
  },
  'dueDiligence.oneRecipient': {
    ar: 'اختر متلقياً واحداً: وحدة، أو ملف تدقيق، أو اسم وحدة.',
    en: 'Choose exactly one recipient: a unit, a vetting case, or a named unit.',
    fr: 'Choisissez un seul bénéficiaire : une unité, un dossier ou une unité nommée.',
  },
  'dueDiligence.recipientUnknown': {
    ar: 'لا وحدة ولا ملف كهذا لديكم. اختر من القائمة.',
    en: 'You have no such unit or case. Choose one from the list.',
    fr: 'Vous n’avez pas cette unité ni ce dossier. Choisissez dans la liste.',
  },
  'dueDiligence.dayAhead': {
    ar: 'هذا اليوم لم يأتِ بعد. اكتب يوماً مضى أو اليوم.',
    en: 'This day has not come yet. Write today or a day before.',
    fr: 'Ce jour n’est pas encore venu. Écrivez ce jour ou un jour passé.',
  },
  'dueDiligence.noAnswer': {
    ar: 'لا يبدأ دعم بلا جواب إيجابي سارٍ أكده شخصان. سجّل الجواب أولاً.',
    en: 'No support begins without a standing answer that clears it and that two people recorded. Record the answer first.',
    fr: 'Aucun appui ne commence sans réponse favorable enregistrée par deux personnes. Enregistrez-la d’abord.',
  },
  'dueDiligence.beforeAnswer': {
    ar: 'هذا اليوم قبل الجواب. لا يبدأ دعم قبله.',
    en: 'This day lies before the answer. No support begins before it.',
    fr: 'Ce jour précède la réponse. Aucun appui ne commence avant.',
  },
  'dueDiligence.answerExpired': {
    ar: 'انتهت صلاحية الجواب في هذا اليوم. أعد التقييم أولاً.',
    en: 'The answer is not valid any more on this day. Have it re-assessed first.',
    fr: 'La réponse n’est plus valable ce jour-là. Demandez d’abord une réévaluation.',
  },
  'dueDiligence.conditionsOpen': {
    ar: 'بقيت شروط غير مستوفاة ({open}). يبدأ الدعم بعد تأكيدها كلها.',
    en: 'Conditions are not met yet ({open}). Support begins once all are confirmed.',
    fr: 'Des conditions restent à remplir ({open}). L’appui commence une fois toutes confirmées.',
  },
  'diligenceAnswer.exists': {
    ar: 'سُجّل هذا الجواب من قبل. أعد تحميل الصفحة.',
    en: 'This answer was recorded already. Reload the page.',
    fr: 'Cette réponse est déjà enregistrée. Rechargez la page.',
  },
  'diligenceAnswer.beforeAsked': {
    ar: 'هذا اليوم قبل إرسال الطلب. صحّحه.',
    en: 'This day lies before the request was submitted. Correct it.',
    fr: 'Ce jour précède l’envoi de la demande. Corrigez-le.',
  },
  'diligenceAnswer.withheldHasNoEnd': {
    ar: 'الجواب بالامتناع لا ينتهي بتاريخ. اترك هذا الحقل فارغاً.',
    en: 'A withheld answer has no last day. Leave this field empty.',
    fr: 'Un refus n’a pas de dernier jour. Laissez ce champ vide.',
  },
  'diligenceAnswer.endMissing': {
    ar: 'اكتب حتى متى يسري الجواب.',
    en: 'Write until when the answer is valid.',
    fr: 'Indiquez jusqu’à quand la réponse vaut.',
  },
  'diligenceAnswer.reassessMissing': {
    ar: 'اكتب يوم إعادة التقييم. لا جواب بلا إعادة نظر.',
    en: 'Write the day of re-assessment. No clearance stands without one.',
    fr: 'Indiquez le jour de réévaluation. Aucune réponse ne vaut sans lui.',
  },
  'diligenceAnswer.reassessLate': {
    ar: 'إعادة التقييم بعد انتهاء الجواب. اختر يوماً قبله.',
    en: 'Re-assessment lies after the answer ends. Choose a day before.',
    fr: 'La réévaluation tombe après la fin de la réponse. Choisissez un jour avant.',
  },
  'diligenceAnswer.conditions': {
    ar: 'الشروط للجواب المشروط وحده، ولا بد له من شرط واحد على الأقل.',
    en: 'Conditions belong to a conditional answer alone, and it has at least one.',
    fr: 'Les conditions relèvent d’une réponse conditionnelle, qui en a au moins une.',
  },
  'diligenceAnswer.remediation': {
    ar: 'استثناء المعالجة في قوانين ليهي وحدها. اترك الحقل فارغاً.',
    en: 'The remediation exception is of the Leahy laws alone. Leave this empty.',
    fr: 'L’exception de remédiation relève des seules lois Leahy. Laissez vide.',
  },
  'diligenceAnswer.notAssessed': {
    ar: 'قيّم المخاطر العامة ومخاطر هذه الوحدة قبل تسجيل الجواب.',
    en: 'Assess the risk in general and that of this unit before the answer is recorded.',
    fr: 'Évaluez le risque général et celui de cette unité avant d’enregistrer la réponse.',
  },
  'diligenceAnswer.reasonMissing': {
    ar: 'اكتب سبب الرد. يبقى في السجل.',
    en: 'Write why it is turned down. It stays in the record.',
    fr: 'Écrivez pourquoi c’est rejeté. Le motif reste au dossier.',
  },
  'diligenceQuestion.answered': {
    ar: 'أُجيب عن هذا السؤال. لتصحيحه سجّل سؤالاً آخر وجوابه.',
    en: 'This question was answered. To set it right, record another question and its answer.',
    fr: 'Cette question a sa réponse. Pour la corriger, enregistrez-en une autre.',
  },
  'diligenceRisk.ofThePolicy': {
    ar: 'تقييم المخاطر من سياسة الأمم المتحدة وحدها.',
    en: 'The risk assessment belongs to the policy of the United Nations alone.',
    fr: 'L’évaluation des risques relève de la seule politique des Nations Unies.',
  },
} satisfies Readonly<Record<string, Texts>>

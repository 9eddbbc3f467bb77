import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'citizenReport.exists': {
    ar: 'وصل هذا البلاغ من قبل. لا حاجة إلى إرساله ثانية.',
    en: 'This report arrived already. There is no need to send it again.',
    fr: 'Ce signalement est déjà arrivé. Inutile de le renvoyer.',
  },
  'citizenReport.unknown': {
    ar: 'لا بلاغ كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such report. Go back to the list.',
    fr: 'Vous n’avez pas ce signalement. Revenez à la liste.',
  },
  'citizenReport.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة البلاغ الآن. أعد تحميل الصفحة.',
    en: 'The report’s state does not allow this step now. Reload the page.',
    fr: 'L’état du signalement ne permet pas cette étape. Rechargez la page.',
  },
  'citizenReport.noSuchCode': {
    ar: 'لا بلاغ بهذا الرمز. تحقق من كل حرف ورقم.',
    en: 'No report has this code. Check each letter and digit.',
    fr: 'Aucun signalement n’a ce code. Vérifiez chaque lettre et chiffre.',
  },
  'citizenReport.noSuchAuthority': {
    ar: 'هذه الجهة غير معروفة. اختر من القائمة، أو اللجنة المشتركة وحدها.',
    en: 'This authority is not known. Choose one from the list, or the joint bodies alone.',
    fr: 'Cette autorité est inconnue. Choisissez dans la liste, ou les seuls organes conjoints.',
  },
  'citizenReport.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم الحادثة أو اتركه فارغاً.',
    en: 'That day has not come yet. Give the day it happened, or leave it empty.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour des faits ou laissez vide.',
  },
  'citizenReport.withdrawn': {
    ar: 'سحب صاحب البلاغ موافقته. لا يُفتح ما قاله ولا يُستعمل. من أراد فليرسل بلاغاً جديداً.',
    en: 'Consent to this report was withdrawn. What was said is neither opened nor used. A new report can be sent.',
    fr: 'Le consentement a été retiré. Ce qui fut dit n’est ni ouvert ni utilisé. Un nouveau signalement reste possible.',
  },
  'citizenReport.nothingAdded': {
    ar: 'لم تكتب شيئاً. اكتب ما تريد إضافته أو أرفق صورة.',
    en: 'Nothing was written. Write what you want to add, or attach a picture.',
    fr: 'Rien n’est écrit. Écrivez ce que vous voulez ajouter, ou joignez une photo.',
  },
  'citizenReport.tooMuch': {
    ar: 'أُضيف إلى هذا البلاغ كثير. أرسل بلاغاً جديداً.',
    en: 'Much was added to this report already. Send a new report.',
    fr: 'Beaucoup a déjà été ajouté. Envoyez un nouveau signalement.',
  },
  'citizenReport.countsOnly': {
    ar: 'وافق صاحب البلاغ على العد وحده. اسأله إن كان يوافق على أكثر في بلاغ جديد.',
    en: 'The citizen agreed to be counted and to no more. Ask whether they send a new report with wider consent.',
    fr: 'La personne n’a consenti qu’au comptage. Demandez-lui si elle veut en envoyer un autre avec un accord plus large.',
  },
  'citizenReport.intoDuplicate': {
    ar: 'هذه الحادثة مكررة. اختر الحادثة التي دُمجت فيها.',
    en: 'This incident is a duplicate. Choose the one that it was merged into.',
    fr: 'Cet incident est un doublon. Choisissez celui dans lequel il a été fusionné.',
  },
  'citizenReport.otherLog': {
    ar: 'أُدخل البلاغ في سجل هيئة أخرى. يوقف استعماله محلل من تلك الهيئة.',
    en: 'The report was taken into the log of another body. An analyst of that body stops its use.',
    fr: 'Le signalement est au registre d’un autre organe. Un analyste de cet organe en fait cesser l’usage.',
  },
  'citizenReport.notAgreed': {
    ar: 'لا يُحال أحد دون موافقته. اسأله أولاً، ثم قل إنه وافق منذ ذلك.',
    en: 'Nobody is referred without their consent. Ask first, then say that they agreed since.',
    fr: 'Personne n’est orienté sans son accord. Demandez d’abord, puis indiquez qu’il a été donné depuis.',
  },
  'citizenReport.byAnother': {
    ar: 'اقترحتَ أنت أنه لا يمكن متابعته. يقرر محلل آخر.',
    en: 'You proposed that it cannot be followed. Another analyst decides.',
    fr: 'Vous avez proposé de ne pas donner suite. Un autre analyste décide.',
  },
} satisfies Record<string, Texts>

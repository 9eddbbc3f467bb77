import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'forceUse.exists': {
    ar: 'دُوّن هذا الاستعمال للقوة من قبل.',
    en: 'This use of force was recorded already.',
    fr: 'Cet usage de la force est déjà consigné.',
  },
  'forceUse.unknown': {
    ar: 'لا استعمال للقوة كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such use of force. Go back to the list.',
    fr: 'Vous n’avez pas cet usage de la force. Revenez à la liste.',
  },
  'forceUse.ofASide': {
    ar: 'يدوّن هذا السجل مكتب السلطة نفسها، لا هيئة مشتركة.',
    en: 'An office of the authority itself keeps this register, not a joint body.',
    fr: 'Ce registre est tenu par un bureau de l’autorité, non par un organe conjoint.',
  },
  'forceUse.noSuchUnit': {
    ar: 'لا وحدة كهذه لديكم. اختر من القائمة أو اتركها فارغة.',
    en: 'You have no such unit. Choose one from the list, or leave it empty.',
    fr: 'Vous n’avez pas cette unité. Choisissez dans la liste ou laissez vide.',
  },
  'forceUse.noSuchLink': {
    ar: 'لا حادثة أو شكوى كهذه لديكم. تحقق من الرمز.',
    en: 'You have no such incident or complaint. Check what is linked.',
    fr: 'Vous n’avez pas cet incident ou cette plainte. Vérifiez le lien.',
  },
  'forceUse.notYet': {
    ar: 'لم يحن هذا الوقت بعد. اكتب متى حدث.',
    en: 'That moment has not come yet. Say when it happened.',
    fr: 'Ce moment n’est pas encore venu. Indiquez quand c’est arrivé.',
  },
  'forceUse.reportedBefore': {
    ar: 'أُبلغ عنه قبل أن يحدث. تحقق من اليومين.',
    en: 'It was reported before it happened. Check both days.',
    fr: 'Il serait signalé avant d’avoir eu lieu. Vérifiez les deux jours.',
  },
  'forceUse.heads': {
    ar: 'العدد الأرجح بين الأقل والأكثر. تحقق من الأعداد.',
    en: 'The most likely number lies between the least and the most. Check the numbers.',
    fr: 'Le nombre le plus probable est entre le moins et le plus. Vérifiez.',
  },
  'forceUse.byAnother': {
    ar: 'دوّنتَ أنت هذا. يراجعه موظف آخر.',
    en: 'You wrote this down. Another officer reviews it.',
    fr: 'Vous l’avez consigné. Un autre agent l’examine.',
  },
  'forceUse.toldAnew': {
    ar: 'صُحح منذ أن فتحته. أعد تحميل الصفحة واقرأ النسخة الجديدة.',
    en: 'It was corrected since you opened it. Reload the page and read the new version.',
    fr: 'Il a été corrigé depuis. Rechargez la page et lisez la nouvelle version.',
  },
  'forceUse.reviewed': {
    ar: 'روجعت هذه النسخة من قبل. تصحيح جديد يُراجع من جديد.',
    en: 'This version was reviewed already. A correction is reviewed anew.',
    fr: 'Cette version est déjà examinée. Une correction l’est à nouveau.',
  },
  'detention.exists': {
    ar: 'دُوّن هذا الاحتجاز من قبل.',
    en: 'This detention was recorded already.',
    fr: 'Cette détention est déjà consignée.',
  },
  'detention.unknown': {
    ar: 'لا احتجاز كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such detention. Go back to the list.',
    fr: 'Vous n’avez pas cette détention. Revenez à la liste.',
  },
  'detention.notNow': {
    ar: 'لا تصح هذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'This step is not possible now. Reload the page.',
    fr: 'Cette étape n’est pas possible maintenant. Rechargez la page.',
  },
  'detention.notYet': {
    ar: 'لم يحن هذا الوقت بعد. اكتب متى حدث.',
    en: 'That moment has not come yet. Say when it happened.',
    fr: 'Ce moment n’est pas encore venu. Indiquez quand c’est arrivé.',
  },
  'detention.tooEarly': {
    ar: 'كان ذلك قبل التوقيف أو قبل الحائز السابق. تحقق من الوقت.',
    en: 'That was before the arrest, or before the holder before. Check the moment.',
    fr: 'C’était avant l’arrestation ou avant le détenteur précédent. Vérifiez l’heure.',
  },
  'detention.tooLate': {
    ar: 'كان ذلك بعد ما تلاه. تحقق من الوقت.',
    en: 'That lies after what followed it. Check the moment.',
    fr: 'C’est après ce qui a suivi. Vérifiez l’heure.',
  },
  'detention.movedSince': {
    ar: 'انتقل إلى حائز آخر منذ أن فتحت الصفحة. أعد تحميلها.',
    en: 'Another holder took them over since you opened this. Reload the page.',
    fr: 'Un autre détenteur l’a repris depuis. Rechargez la page.',
  },
  'detention.noReceipt': {
    ar: 'الإفراج والتسليم لهما إيصال. اكتب رقمه أو من وقّعه.',
    en: 'A release and a hand-over have a receipt. Give its number, or who signed it.',
    fr: 'Une libération ou une remise a un reçu. Donnez son numéro ou le signataire.',
  },
  'detention.noNote': {
    ar: 'اكتب ما حدث: لا تنتهي حيازة بهرب أو وفاة بلا بيان.',
    en: 'Say what happened: an escape or a death is not recorded without an account.',
    fr: 'Dites ce qui s’est passé : une évasion ou un décès ne se consigne pas sans récit.',
  },
  'detention.noChild': {
    ar: 'هذا الشخص مسجل راشداً. صحح العمر أولاً إن كان هناك شك.',
    en: 'This person is recorded as an adult. Correct the age first where there is a doubt.',
    fr: 'Cette personne est notée adulte. Corrigez d’abord l’âge en cas de doute.',
  },
  'detention.childTold': {
    ar: 'أُبلغت حماية الأطفال من قبل.',
    en: 'Child protection was told already.',
    fr: 'La protection de l’enfance est déjà informée.',
  },
  'detention.noSuchChild': {
    ar: 'لا ملف لدى حماية الأطفال بهذا الرمز لديكم. سلّم الطفل أولاً ثم اكتب رمز ملفه.',
    en: 'Child protection has no case of yours with this code. Hand the child over first, then give the code of the case.',
    fr: 'La protection de l’enfance n’a pas ce dossier chez vous. Confiez d’abord l’enfant, puis donnez le code.',
  },
  'detention.byAnother': {
    ar: 'دوّنتَ أنت الوفاة. ينظر فيها موظف آخر.',
    en: 'You wrote the death down. Another officer looks into it.',
    fr: 'Vous avez consigné le décès. Un autre agent l’examine.',
  },
} satisfies Record<string, Texts>

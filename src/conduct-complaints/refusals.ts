import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'conductComplaint.exists': {
    ar: 'وصلت هذه الشكوى من قبل. لا حاجة إلى إرسالها ثانية.',
    en: 'This complaint arrived already. There is no need to send it again.',
    fr: 'Cette plainte est déjà arrivée. Inutile de la renvoyer.',
  },
  'conductComplaint.unknown': {
    ar: 'لا شكوى كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such complaint. Go back to the list.',
    fr: 'Vous n’avez pas cette plainte. Revenez à la liste.',
  },
  'conductComplaint.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الشكوى الآن. أعد تحميل الصفحة.',
    en: 'The complaint’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la plainte ne permet pas cette étape. Rechargez la page.',
  },
  'conductComplaint.noSuchCode': {
    ar: 'لا شكوى بهذا الرمز. تحقق من كل حرف ورقم.',
    en: 'No complaint has this code. Check each letter and digit.',
    fr: 'Aucune plainte n’a ce code. Vérifiez chaque lettre et chiffre.',
  },
  'conductComplaint.noSuchAuthority': {
    ar: 'هذه الجهة غير معروفة. اختر من القائمة، أو الهيئات المشتركة وحدها.',
    en: 'This authority is not known. Choose one from the list, or the joint bodies alone.',
    fr: 'Cette autorité est inconnue. Choisissez dans la liste, ou les seuls organes conjoints.',
  },
  'conductComplaint.otherAuthority': {
    ar: 'هذه الوحدة تتبع سلطة أخرى. اختر سلطتها أو الهيئات المشتركة وحدها.',
    en: 'This unit belongs to another authority. Choose that authority, or the joint bodies alone.',
    fr: 'Cette unité relève d’une autre autorité. Choisissez celle-ci, ou les seuls organes conjoints.',
  },
  'conductComplaint.noSuchUnit': {
    ar: 'هذه الوحدة غير معروفة هنا. اختر من القائمة أو اكتب اسمها.',
    en: 'This unit is not known here. Choose one from the list, or type its name.',
    fr: 'Cette unité est inconnue ici. Choisissez dans la liste, ou écrivez son nom.',
  },
  'conductComplaint.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم الواقعة أو اتركه فارغاً.',
    en: 'That day has not come yet. Give the day it happened, or leave it empty.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour des faits ou laissez vide.',
  },
  'conductComplaint.noSource': {
    ar: 'شكوى نُقلت شفهياً تحتاج إلى مصدرها. اكتب من قالها ومتى.',
    en: 'A complaint told orally needs its source. Say who told it and when.',
    fr: 'Une plainte orale demande sa source. Dites qui l’a faite et quand.',
  },
  'conductComplaint.withdrawn': {
    ar: 'سحب صاحب الشكوى شكواه. لا يُفتح ما قاله. من أراد فليرسل شكوى جديدة.',
    en: 'This complaint was withdrawn. What was said is not opened. A new complaint can be sent.',
    fr: 'Cette plainte a été retirée. Ce qui fut dit n’est plus ouvert. Une nouvelle plainte reste possible.',
  },
  'conductComplaint.nothingAdded': {
    ar: 'لم تكتب شيئاً. اكتب ما تريد إضافته أو أرفق صورة.',
    en: 'Nothing was written. Write what you want to add, or attach a picture.',
    fr: 'Rien n’est écrit. Écrivez ce que vous voulez ajouter, ou joignez une photo.',
  },
  'conductComplaint.tooMuch': {
    ar: 'أُضيف إلى هذه الشكوى كثير. أرسل شكوى جديدة.',
    en: 'Much was added to this complaint already. Send a new one.',
    fr: 'Beaucoup a déjà été ajouté. Envoyez une nouvelle plainte.',
  },
  'conductComplaint.appealedOnce': {
    ar: 'سبق التظلم من هذا القرار. ينظر فيه موظف لم يشارك من قبل.',
    en: 'An appeal against this was made already. Somebody new looks at it.',
    fr: 'Un recours a déjà été formé. Une personne nouvelle l’examine.',
  },
  'conductComplaint.appealLate': {
    ar: 'انقضت مدة التظلم، وهي {days} يوماً. يمكن إرسال شكوى جديدة.',
    en: 'The {days} days for an appeal are over. A new complaint can be sent.',
    fr: 'Les {days} jours du recours sont passés. Une nouvelle plainte reste possible.',
  },
  'conductComplaint.byAnother': {
    ar: 'اقترحتَ أنت هذا أو كتبته. يقرر موظف آخر.',
    en: 'You proposed or wrote this yourself. Another officer decides.',
    fr: 'Vous l’avez proposé ou rédigé vous-même. Un autre agent décide.',
  },
  'conductComplaint.somebodyNew': {
    ar: 'شاركتَ في هذه الشكوى من قبل. يقرر موظف لم يشارك فيها.',
    en: 'You took part in this complaint before. Somebody who did not decides.',
    fr: 'Vous avez déjà pris part à cette plainte. Une personne nouvelle décide.',
  },
  'conductComplaint.notIndependent': {
    ar: 'استلمتَ هذه الشكوى أو شاركتَ فيها. يحقق فيها موظف لم يشارك من قبل.',
    en: 'You took this complaint in, or took part in it. It is investigated by somebody who did not.',
    fr: 'Vous avez reçu cette plainte ou y avez pris part. Quelqu’un d’autre enquête.',
  },
  'conductComplaint.conflict': {
    ar: 'صرّحتَ بتعارض مصالح في هذه الشكوى. لا تتخذ فيها أي خطوة.',
    en: 'You declared a conflict of interest in this complaint. You take no step of it.',
    fr: 'Vous avez déclaré un conflit d’intérêts. Vous n’y prenez aucune mesure.',
  },
  'conductComplaint.tied': {
    ar: 'لا يحقق من له صلة بالأمر. صرّح بتعارض المصالح بدل ذلك.',
    en: 'Nobody with a tie to it investigates. Declare the conflict of interest instead.',
    fr: 'Qui a un lien n’enquête pas. Déclarez plutôt le conflit d’intérêts.',
  },
  'conductComplaint.ownInstitution': {
    ar: 'الشكوى على المؤسسة التي تخدم فيها. يحقق فيها موظف من خارجها.',
    en: 'The complaint is about the institution in which you serve. Somebody outside it investigates.',
    fr: 'La plainte vise l’institution où vous servez. Quelqu’un d’extérieur enquête.',
  },
  'conductComplaint.investigatorOnly': {
    ar: 'يكتب المحقق وحده هذه الخطوة.',
    en: 'The investigator alone takes this step.',
    fr: 'Seul l’enquêteur prend cette mesure.',
  },
  'conductComplaint.notHeard': {
    ar: 'لم يُسمع المشتكى عليه بعد. دوّن أقواله أو امتناعه أو تعذر الوصول إليه أولاً.',
    en: 'Whoever is complained about was not heard yet. Record that they spoke, declined or could not be reached first.',
    fr: 'La personne visée n’a pas été entendue. Notez d’abord qu’elle l’a été, a refusé ou n’a pu être jointe.',
  },
  'conductComplaint.outcomesAgree': {
    ar: 'لا تُذكر نتيجة مرتين، ولا تُجمع «لا شيء» مع غيرها.',
    en: 'No outcome is named twice, and “nothing” goes with no other.',
    fr: 'Aucune suite n’est citée deux fois, et « rien » ne va avec aucune autre.',
  },
  'conductComplaint.nobody': {
    ar: 'لا أحد لديكم بهذا الرقم. تحقق من رقم التسجيل.',
    en: 'Nobody of yours has this number. Check the number of the registration.',
    fr: 'Personne chez vous n’a ce numéro. Vérifiez le numéro d’inscription.',
  },
  'conductComplaint.namedAlready': {
    ar: 'سبق ربط الشكوى بهذا الشخص.',
    en: 'The complaint names this person already.',
    fr: 'La plainte désigne déjà cette personne.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'report.notYours': {
    ar: 'فيه أرقام لا يحق لك الاطلاع عليها. احذف ذلك الجزء أو اطلب من مدير.',
    en: 'It shows figures that you may not read. Take that part out, or ask a director.',
    fr: 'Il montre des chiffres que vous ne pouvez pas lire. Retirez cette partie ou demandez à un directeur.',
  },
  'reportTemplate.exists': {
    ar: 'اقتُرحت هذه النسخة من قبل. أعد تحميل الصفحة.',
    en: 'This version was proposed already. Reload the page.',
    fr: 'Cette version a déjà été proposée. Rechargez la page.',
  },
  'reportTemplate.unknown': {
    ar: 'لا قالب كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such template. Go back to the list.',
    fr: 'Vous n’avez pas ce modèle. Revenez à la liste.',
  },
  'reportTemplate.otherKind': {
    ar: 'لا يتغير نوع قالب. أنشئ قالباً جديداً للنوع الآخر.',
    en: 'The kind of a template does not change. Make a new template of the other kind.',
    fr: 'Le type d’un modèle ne change pas. Créez un modèle de l’autre type.',
  },
  'reportTemplate.waiting': {
    ar: 'لهذا القالب نسخة تنتظر القرار. افتحها أولاً.',
    en: 'A version of this template waits for a decision. Open that one first.',
    fr: 'Une version de ce modèle attend une décision. Ouvrez-la d’abord.',
  },
  'reportTemplate.unknownIndicator': {
    ar: 'لا مؤشر بأرقام رمزه {code} (الجزء {place}). اختر من القائمة.',
    en: 'No indicator with figures has the code {code} (part {place}). Choose one from the list.',
    fr: 'Aucun indicateur chiffré n’a le code {code} (partie {place}). Choisissez dans la liste.',
  },
  'reportTemplate.unknownPlaceholder': {
    ar: 'لا معنى للرمز {word} في الجزء {place}. استعمل مما تحت الحقل.',
    en: '{word} in part {place} stands for nothing. Use one of those under the field.',
    fr: '{word} dans la partie {place} ne remplace rien. Utilisez ceux indiqués sous le champ.',
  },
  'reportTemplate.notNow': {
    ar: 'تقرر أمر هذه النسخة من قبل. أعد تحميل الصفحة.',
    en: 'This version was decided already. Reload the page.',
    fr: 'Cette version est déjà décidée. Rechargez la page.',
  },
  'reportTemplate.twoPersonRule': {
    ar: 'يعتمد النسخة شخص غير من كتبها. اطلب ذلك من زميل.',
    en: 'Somebody else than who wrote the version approves it. Ask a colleague.',
    fr: 'Une autre personne que l’auteur approuve la version. Demandez à un collègue.',
  },
  'reportTemplate.noReason': {
    ar: 'اكتب لماذا لا تُعتمد.',
    en: 'Say why it is not approved.',
    fr: 'Dites pourquoi elle n’est pas approuvée.',
  },
  'reportTemplate.notApproved': {
    ar: 'ليس لهذا القالب نسخة معتمدة. اعتمد نسخة أولاً.',
    en: 'No version of this template is approved. Have one approved first.',
    fr: 'Aucune version de ce modèle n’est approuvée. Faites-en approuver une d’abord.',
  },
  'reportSchedule.exists': {
    ar: 'سُجلت هذه الجدولة من قبل. أعد تحميل الصفحة.',
    en: 'This schedule was set already. Reload the page.',
    fr: 'Cet envoi est déjà programmé. Rechargez la page.',
  },
  'reportSchedule.already': {
    ar: 'لهذا القالب جدولة قائمة. أنهها أولاً.',
    en: 'This template has a schedule. End that one first.',
    fr: 'Ce modèle a déjà un envoi programmé. Terminez-le d’abord.',
  },
  'reportSchedule.notEntitled': {
    ar: 'المستلم رقم {place} لا يحق له الاطلاع على كل ما في التقرير. احذفه من القائمة.',
    en: 'Recipient {place} may not read all that the report shows. Take them off the list.',
    fr: 'Le destinataire n° {place} ne peut pas lire tout ce que montre le rapport. Retirez-le de la liste.',
  },
  'reportSchedule.unknown': {
    ar: 'لا جدولة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such schedule. Go back to the list.',
    fr: 'Vous n’avez pas cet envoi. Revenez à la liste.',
  },
  'reportSchedule.notNow': {
    ar: 'انتهت هذه الجدولة من قبل. أعد تحميل الصفحة.',
    en: 'This schedule has ended already. Reload the page.',
    fr: 'Cet envoi est déjà terminé. Rechargez la page.',
  },
  'reportShare.exists': {
    ar: 'سُجلت هذه المشاركة من قبل. أعد تحميل الصفحة.',
    en: 'This share was recorded already. Reload the page.',
    fr: 'Ce partage est déjà consigné. Rechargez la page.',
  },
  'reportShare.expiry': {
    ar: 'تنتهي المشاركة بعد اليوم وخلال {days} يوماً. اختر يوماً آخر.',
    en: 'A share ends after today and within {days} days. Choose another day.',
    fr: 'Un partage se termine après aujourd’hui et dans les {days} jours. Choisissez un autre jour.',
  },
  'reportShare.noPurpose': {
    ar: 'اكتب لأي غرض يُرسل التقرير.',
    en: 'Say what the report is sent for.',
    fr: 'Dites à quelle fin le rapport est envoyé.',
  },
  'reportShare.unknown': {
    ar: 'لا مشاركة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such share. Go back to the list.',
    fr: 'Vous n’avez pas ce partage. Revenez à la liste.',
  },
  'reportShare.notNow': {
    ar: 'انتهت هذه المشاركة من قبل. أعد تحميل الصفحة.',
    en: 'This share has ended already. Reload the page.',
    fr: 'Ce partage est déjà terminé. Rechargez la page.',
  },
  'reportIssue.exists': {
    ar: 'طُلب هذا التقرير من قبل. أعد تحميل الصفحة.',
    en: 'This report was asked for already. Reload the page.',
    fr: 'Ce rapport a déjà été demandé. Rechargez la page.',
  },
  'reportIssue.unknown': {
    ar: 'لا تقرير كهذا ينتظر الإصدار. ارجع إلى القائمة.',
    en: 'No such report waits to be issued. Go back to the list.',
    fr: 'Aucun rapport de ce type n’attend d’être émis. Revenez à la liste.',
  },
  'reportIssue.notAPeriod': {
    ar: 'تبدأ الفترة في {from}. اختر هذا اليوم.',
    en: 'The period begins on {from}. Choose that day.',
    fr: 'La période commence le {from}. Choisissez ce jour.',
  },
  'reportIssue.notOver': {
    ar: 'تنتهي الفترة في {to}. يصدر تقريرها بعد ذلك اليوم.',
    en: 'The period lasts until {to}. Its report is issued after that day.',
    fr: 'La période dure jusqu’au {to}. Son rapport est émis après ce jour.',
  },
  'reportIssue.waits': {
    ar: 'طُلب تقرير هذه الفترة ويُعد الآن. انتظر قليلاً.',
    en: 'The report of this period was asked for and is being made. Wait a moment.',
    fr: 'Le rapport de cette période est demandé et en préparation. Patientez un instant.',
  },
  'reportIssue.issued': {
    ar: 'صدر تقرير هذه الفترة. افتحه واطلب تصحيحاً.',
    en: 'The report of this period was issued. Open it and ask for a correction.',
    fr: 'Le rapport de cette période est émis. Ouvrez-le et demandez une correction.',
  },
  'reportIssue.notTheNewest': {
    ar: 'صُحح هذا التقرير من قبل. صحح أحدث إصدار.',
    en: 'This report was corrected already. Correct the newest issue.',
    fr: 'Ce rapport est déjà corrigé. Corrigez la dernière émission.',
  },
  'reportIssue.noReason': {
    ar: 'اكتب ما الذي يصححه.',
    en: 'Say what it corrects.',
    fr: 'Dites ce qu’il corrige.',
  },
  'reportIssue.notYet': {
    ar: 'لم يصدر هذا التقرير بعد. أعد المحاولة بعد دقيقة.',
    en: 'This report is not issued yet. Try again in a minute.',
    fr: 'Ce rapport n’est pas encore émis. Réessayez dans une minute.',
  },
} satisfies Readonly<Record<string, Texts>>

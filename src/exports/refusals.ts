import type { Texts } from '../kernel/texts.ts'

/** Why an export is refused, and what to do next. */
export const refusals = {
  'listExport.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Déjà consigné. Rechargez la page.',
  },
  'listExport.unknown': {
    ar: 'لا يوجد هذا التصدير، أو ليس في نطاقك. ابدأ من صفحة التصدير.',
    en: 'There is no such export within your reach. Begin at the page of exports.',
    fr: 'Aucun export de ce nom à votre portée. Partez de la page des exports.',
  },
  'listExport.unknownList': {
    ar: 'لا تُصدَّر هذه القائمة. اختر قائمة فيها زر التصدير.',
    en: 'This list is not exported. Choose one that has the button Export.',
    fr: 'Cette liste ne s’exporte pas. Choisissez-en une qui a le bouton Exporter.',
  },
  'listExport.notYours': {
    ar: 'لا تُصدَّر قائمة إلا ممن يقرؤها. اطلبها ممن يقرؤها.',
    en: 'A list is let out by who reads it. Ask somebody who does.',
    fr: 'Une liste est exportée par qui la lit. Adressez-vous à cette personne.',
  },
  'listExport.filters': {
    ar: 'لا تعرف القائمة هذه المرشحات. عُد إلى القائمة وصدّر من جديد.',
    en: 'The list does not know these filters. Go back to the list and export anew.',
    fr: 'La liste ne connaît pas ces filtres. Retournez à la liste et exportez à nouveau.',
  },
  'listExport.unknownField': {
    ar: 'حقل ليس في هذه القائمة. اختر الحقول من جديد.',
    en: 'A field that this list does not have. Choose the fields anew.',
    fr: 'Champ absent de cette liste. Choisissez à nouveau les champs.',
  },
  'listExport.noEntity': {
    ar: 'لا يخرج بصيغة FollowTheMoney إلا أشخاص وجماعات، ومعهم رقمهم أو رمزهم. اختره بين الحقول أو غيّر الصيغة.',
    en: 'People and groups alone go out as FollowTheMoney, with their number or code. Choose that field, or another format.',
    fr: 'Seuls personnes et groupes sortent en FollowTheMoney, avec leur numéro ou code. Choisissez ce champ ou un autre format.',
  },
  'listExport.noDataValues': {
    ar: 'لا تخرج هذه القائمة بصيغة DHIS2، أو ينقص حقل مما يطلبه. اختر صيغة أخرى أو كل الحقول.',
    en: 'This list does not go out for DHIS2, or a field that it asks for is missing. Choose another format, or every field.',
    fr: 'Cette liste ne sort pas pour DHIS2, ou un champ requis manque. Choisissez un autre format ou tous les champs.',
  },
  'listExport.expiry': {
    ar: 'حدد إلى متى يُستعمل: بعد اليوم، وخلال {days} يوماً.',
    en: 'Say until when it may be used: after today, and within {days} days.',
    fr: 'Indiquez jusqu’à quand il sert : après aujourd’hui et dans les {days} jours.',
  },
  'listExport.notNow': {
    ar: 'بُتّ في هذا التصدير أو انتهى. أعد تحميل الصفحة.',
    en: 'This export was decided or has ended. Reload the page.',
    fr: 'Cet export est décidé ou terminé. Rechargez la page.',
  },
  'listExport.twoPersonRule': {
    ar: 'طلبته أنت، فليبتّ فيه شخص آخر.',
    en: 'You asked for it: let another person decide.',
    fr: 'Vous l’avez demandé : une autre personne décide.',
  },
  'listExport.noReason': {
    ar: 'اكتب لماذا يُرفض.',
    en: 'Say why it is turned down.',
    fr: 'Dites pourquoi il est rejeté.',
  },
  'listExport.waits': {
    ar: 'ينتظر هذا التصدير شخصاً ثانياً يجيزه. عُد حين يُبتّ فيه.',
    en: 'This export waits for a second person. Come back when it is decided.',
    fr: 'Cet export attend une seconde personne. Revenez une fois décidé.',
  },
  'listExport.over': {
    ar: 'انتهت مدة هذا التصدير أو أُنهي، فلا يُعطى ملفه. سجّل تصديراً جديداً.',
    en: 'This export has expired or was ended, and its file is given no more. Record a new one.',
    fr: 'Cet export a expiré ou est terminé : son fichier n’est plus remis. Consignez-en un nouveau.',
  },
  'listExport.busy': {
    ar: 'تُكتب ملفات أخرى الآن. حاول بعد دقيقة.',
    en: 'Other files are being written. Try again in a minute.',
    fr: 'D’autres fichiers sont en cours d’écriture. Réessayez dans une minute.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'emergencyAccess.exists': {
    ar: 'فُتح هذا الاطلاع من قبل. أعد تحميل الصفحة.',
    en: 'This access was opened before. Reload the page.',
    fr: 'Cet accès est déjà ouvert. Rechargez la page.',
  },
  'emergencyAccess.noPerson': {
    ar: 'لا سجل عادي بهذا الرقم لدى جهتك. تحقق من الرقم على البطاقة.',
    en: 'Your side has no ordinary record under this number. Check the number on the card.',
    fr: 'Votre partie n’a pas de dossier ordinaire sous ce numéro. Vérifiez le numéro sur la carte.',
  },
  'emergencyAccess.tooMany': {
    ar: 'لك {count} اطلاعات طارئة لم يراجعها أحد. اطلب من المدير مراجعتها أولاً.',
    en: 'You have {count} emergency accesses that nobody reviewed. Ask the director to review them first.',
    fr: 'Vous avez {count} accès d’urgence non examinés. Demandez d’abord au directeur de les examiner.',
  },
  'emergencyAccess.reviewOverdue': {
    ar: 'اطلاع طارئ لك لم يُراجع منذ أكثر من {hours} ساعة. اطلب من المدير مراجعته أولاً.',
    en: 'An emergency access of yours has waited for its review for more than {hours} hours. Ask the director to review it first.',
    fr: 'Un de vos accès d’urgence attend son examen depuis plus de {hours} heures. Demandez d’abord au directeur de l’examiner.',
  },
  'emergencyAccess.unknown': {
    ar: 'هذا الاطلاع غير معروف أو خارج نطاقك. اختره من القائمة.',
    en: 'This access is not known or outside your reach. Choose from the list.',
    fr: 'Cet accès est inconnu ou hors de votre ressort. Choisissez dans la liste.',
  },
  'emergencyAccess.reviewed': {
    ar: 'روجع هذا الاطلاع من قبل. أعد تحميل الصفحة.',
    en: 'This access was reviewed already. Reload the page.',
    fr: 'Cet accès est déjà examiné. Rechargez la page.',
  },
  'emergencyAccess.twoPersons': {
    ar: 'أنت من فتح هذا السجل، فليراجع ذلك شخص آخر.',
    en: 'You opened this record, so another person reviews it.',
    fr: 'Vous avez ouvert ce dossier ; une autre personne l’examine.',
  },
  'emergencyAccess.shut': {
    ar: 'هذا السجل غير مفتوح لك، أو انتهى وقته. افتحه من جديد مع السبب إن استمر الطارئ.',
    en: 'This record is not open to you, or its time is over. Open it anew with the reason if the emergency goes on.',
    fr: 'Ce dossier ne vous est pas ouvert, ou le délai est passé. Rouvrez-le avec le motif si l’urgence persiste.',
  },
} satisfies Record<string, Texts>

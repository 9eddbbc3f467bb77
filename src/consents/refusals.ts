import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'consentText.exists': {
    ar: 'كُتب هذا النص من قبل. أعد تحميل الصفحة.',
    en: 'This text was written already. Reload the page.',
    fr: 'Ce texte existe déjà. Rechargez la page.',
  },
  'consentText.draftWaits': {
    ar: 'لهذا الغرض مسودة تنتظر التوقيع. وقّعوها قبل كتابة أخرى.',
    en: 'A draft for this purpose waits for its signature. Have it signed before you write another.',
    fr: 'Un projet pour cette finalité attend une signature. Faites-le signer avant d’en écrire un autre.',
  },
  'consentText.unknown': {
    ar: 'هذا النص غير معروف لدى جهتك. اختره من القائمة.',
    en: 'This text is not known to your side. Choose it from the list.',
    fr: 'Ce texte est inconnu de votre partie. Choisissez-le dans la liste.',
  },
  'consent.exists': {
    ar: 'سُجّل هذا الجواب من قبل. أعد تحميل الصفحة.',
    en: 'This answer was recorded already. Reload the page.',
    fr: 'Cette réponse est déjà consignée. Rechargez la page.',
  },
  'consent.textNotInForce': {
    ar: 'النص المقروء ليس النص النافذ. أعد تحميل الصفحة واقرأ النص النافذ على الشخص.',
    en: 'What was read is not the text in force. Reload the page and read the one in force to the person.',
    fr: 'Le texte lu n’est pas celui en vigueur. Rechargez la page et lisez à la personne le texte en vigueur.',
  },
  'consent.readerUnknown': {
    ar: 'من قرأ النص لا يعمل لدى هذه الجهة. اختر من قرأه فعلاً.',
    en: 'Who read the text does not work for this side. Choose who really read it.',
    fr: 'La personne qui a lu le texte ne travaille pas pour cette partie. Choisissez qui l’a réellement lu.',
  },
  'consent.notGiven': {
    ar: 'لا توجد موافقة قائمة لهذا الغرض كي تُسحب. راجع الحالة في الجدول.',
    en: 'There is no consent for this purpose to take back. Look at the table for how it stands.',
    fr: 'Il n’y a pas de consentement à retirer pour cette finalité. Consultez l’état dans le tableau.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'complaint.exists': {
    ar: 'سُجّلت هذه الشكوى من قبل. أعد تحميل الصفحة.',
    en: 'This complaint was taken in already. Reload the page.',
    fr: 'Cette plainte est déjà recueillie. Rechargez la page.',
  },
  'complaint.unknown': {
    ar: 'هذه الشكوى غير معروفة أو ليست لك. ارجع إلى القائمة.',
    en: 'This complaint is not known, or not for you. Go back to the list.',
    fr: 'Cette plainte est inconnue ou ne vous revient pas. Revenez à la liste.',
  },
  'complaint.closed': {
    ar: 'أُغلقت هذه الشكوى. ما يُقال من جديد يُسجَّل شكوى أخرى.',
    en: 'This complaint was closed. What is told anew is taken in as another one.',
    fr: 'Cette plainte est close. Ce qui est dit de nouveau en fait une autre.',
  },
  'complaint.consentNeeded': {
    ar: 'لا يُحال أحد دون موافقته. اسأل صاحب الشكوى أولاً.',
    en: 'Nobody is referred without their consent. Ask the person first.',
    fr: 'Personne n’est orienté sans son consentement. Demandez d’abord à la personne.',
  },
  'complaint.notOfTheDesk': {
    ar: 'ليس هذا من موظفي مكتب الشكاوى لجهتكم. اختر من القائمة.',
    en: 'This is no officer of your side’s desk. Choose one from the list.',
    fr: 'Ce n’est pas un agent du bureau de votre partie. Choisissez dans la liste.',
  },
} satisfies Record<string, Texts>

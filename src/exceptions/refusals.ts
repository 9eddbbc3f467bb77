import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'exception.unknown': {
    ar: 'هذا الاستثناء غير معروف أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This exception is not known or outside your reach. Go back to the list.',
    fr: 'Cette exception est inconnue ou hors de votre ressort. Revenez à la liste.',
  },
  'exception.settled': {
    ar: 'سُوّي هذا الاستثناء من قبل. أعد تحميل الصفحة.',
    en: 'This exception was settled already. Reload the page.',
    fr: 'Cette exception est déjà réglée. Rechargez la page.',
  },
  'exception.twoPersonRule': {
    ar: 'أنت من سجّل هذا الاستثناء، فلا بد أن يسوّيه شخص آخر.',
    en: 'You raised this exception, so another person has to settle it.',
    fr: 'Vous avez soulevé cette exception ; une autre personne doit la régler.',
  },
  'exception.incomplete': {
    ar: 'ما قيل عند الاستلام غير مكتمل فلا يمكن إتمامه. استلم السلاح من جديد.',
    en: 'What was said at the intake is not complete enough to go on. Take the weapon in anew.',
    fr: 'Ce qui a été dit à la réception ne suffit pas pour poursuivre. Refaites la réception de l’arme.',
  },
} satisfies Record<string, Texts>

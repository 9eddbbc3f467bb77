import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'rankFormula.exists': {
    ar: 'سُجّلت هذه الصيغة من قبل. أعد تحميل الصفحة.',
    en: 'This formula was drafted already. Reload the page.',
    fr: 'Cette formule est déjà rédigée. Rechargez la page.',
  },
  'rankFormula.unknown': {
    ar: 'لا صيغة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such formula. Go back to the list.',
    fr: 'Vous n’avez pas cette formule. Revenez à la liste.',
  },
  'rankFormula.noInstitution': {
    ar: 'لا مؤسسة كهذه لديكم. اختر من القائمة.',
    en: 'You have no such institution. Choose one from the list.',
    fr: 'Vous n’avez pas cette institution. Choisissez dans la liste.',
  },
  'rankFormula.draftWaits': {
    ar: 'لهذه المؤسسة مسودة تنتظر التوقيع. وقّعها أو ردّها أولاً.',
    en: 'A draft of this institution waits to be signed. Sign it or turn it down first.',
    fr: 'Un projet de cette institution attend la signature. Signez-le ou rejetez-le d’abord.',
  },
  'rankFormula.fromNothing': {
    ar: 'تبدأ أول رتبة في السلم من صفر نقطة.',
    en: 'The first rank of the ladder begins at no points.',
    fr: 'Le premier grade de l’échelle commence à zéro point.',
  },
  'rankFormula.rises': {
    ar: 'كل درجة في السلم رتبة أعلى بنقاط أكثر من التي قبلها.',
    en: 'Each step of the ladder is a higher rank for more points than the one before.',
    fr: 'Chaque échelon est un grade plus élevé pour plus de points que le précédent.',
  },
  'rankFormula.beyond': {
    ar: 'هذه الرتبة أعلى من أعلى رتبة في الصيغة.',
    en: 'This rank is above the highest rank of the formula.',
    fr: 'Ce grade dépasse le plus élevé de la formule.',
  },
  'rankDecision.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was recorded already. Reload the page.',
    fr: 'Cette proposition est déjà enregistrée. Rechargez la page.',
  },
  'rankDecision.unknown': {
    ar: 'لا قرار رتبة كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such decision on a rank. Go back to the list.',
    fr: 'Vous n’avez pas cette décision de grade. Revenez à la liste.',
  },
  'rankDecision.noFormula': {
    ar: 'لا صيغة سارية لرتب هذه المؤسسة. وقّعوا صيغة أولاً.',
    en: 'No such formula is in force for this institution. Sign one first.',
    fr: 'Aucune formule n’est en vigueur pour cette institution. Signez-en une d’abord.',
  },
  'rankDecision.waits': {
    ar: 'لهذا الشخص اقتراح رتبة ينتظر شخصاً آخر.',
    en: 'A proposal of this person’s rank waits for another person.',
    fr: 'Une proposition de grade attend une autre personne.',
  },
  'rankDecision.commandSource': {
    ar: 'اكتب ما يثبت القيادة. لا يكفي القول.',
    en: 'Write what shows the command. A word for it is not enough.',
    fr: 'Écrivez ce qui prouve le commandement. Une parole ne suffit pas.',
  },
  'rankDecision.aboveHighest': {
    ar: 'هذه الرتبة فوق أعلى رتبة تسمح بها الصيغة الموقعة.',
    en: 'This rank is above the highest that the signed formula allows.',
    fr: 'Ce grade dépasse le plus élevé que permet la formule signée.',
  },
  'rankDecision.reasonMissing': {
    ar: 'اكتب السبب. من يخالف الاقتراح يقول لماذا.',
    en: 'Write the reason. Who departs from what was put forward says why.',
    fr: 'Écrivez le motif. Qui s’écarte de la proposition dit pourquoi.',
  },
  'rankDecision.groundMissing': {
    ar: 'اختر علامَ تستند مخالفة الاقتراح.',
    en: 'Choose on what the departure from the suggestion rests.',
    fr: 'Choisissez sur quoi repose l’écart avec la suggestion.',
  },
  'rankDecision.titleAlone': {
    ar: 'لقب الجماعة وحده لا يمنح رتبة أعلى. اذكر أساساً آخر.',
    en: 'A group’s title alone never gives more. Name another ground.',
    fr: 'Le titre donné par un groupe ne suffit jamais. Indiquez un autre fondement.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'appeal.exists': {
    ar: 'سُجّل هذا التظلم من قبل. افتحه من القائمة.',
    en: 'This appeal is written down already. Open it from the list.',
    fr: 'Ce recours est déjà consigné. Ouvrez-le depuis la liste.',
  },
  'appeal.unknown': {
    ar: 'هذا التظلم غير معروف أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This appeal is not known or outside your reach. Go back to the list.',
    fr: 'Ce recours est inconnu ou hors de votre ressort. Revenez à la liste.',
  },
  'appeal.subjectUnknown': {
    ar: 'القرار المتظلَّم منه غير معروف أو خارج نطاقك. افتح التظلم من صفحة القرار.',
    en: 'The decision appealed against is not known or outside your reach. Appeal from the page of the decision.',
    fr: 'La décision visée est inconnue ou hors de votre ressort. Formez le recours depuis la page de la décision.',
  },
  'appeal.notAppealable': {
    ar: 'لا قرار هنا يُتظلَّم منه الآن. أعد تحميل الصفحة لترى الحالة.',
    en: 'There is no decision to appeal against here now. Reload the page to see how it stands.',
    fr: 'Il n’y a pas de décision à contester ici. Rechargez la page pour voir l’état.',
  },
  'appeal.open': {
    ar: 'تظلم من هذا القرار قيد النظر. أضف ما يقوله الشخص في جلسته.',
    en: 'An appeal against this decision is open already. What the person adds is for its hearing.',
    fr: 'Un recours contre cette décision est déjà ouvert. Ce que la personne ajoute se dira à l’audience.',
  },
  'appeal.late': {
    ar: 'جاء التظلم بعد المهلة بـ{days} يوماً. سُجّل، واللجنة تقرر هل تنظر فيه.',
    en: 'The appeal came {days} days after its time. It is recorded, and the panel decides whether to hear it.',
    fr: 'Le recours arrive {days} jours après le délai. Il est consigné ; la commission décide si elle l’entend.',
  },
  'appeal.differentOfficers': {
    ar: 'شاركت في القرار الأول أو كتبت هذا التظلم، فلا بد أن ينظر فيه آخرون.',
    en: 'You took part in the decision or wrote this appeal down, so others have to deal with it.',
    fr: 'Vous avez pris part à la décision ou consigné ce recours ; d’autres doivent s’en charger.',
  },
  'appeal.decided': {
    ar: 'صدر القرار في هذا التظلم. أعد تحميل الصفحة لتراه.',
    en: 'This appeal is decided. Reload the page to see the decision.',
    fr: 'Ce recours est tranché. Rechargez la page pour voir la décision.',
  },
  'appeal.notYet': {
    ar: 'ليس هذا أوان هذه الخطوة. أعد تحميل الصفحة لترى الخطوة التالية.',
    en: 'This step is not due now. Reload the page to see which one is.',
    fr: 'Ce n’est pas le moment de cette étape. Rechargez la page pour voir la suivante.',
  },
  'appeal.mustBeHeard': {
    ar: 'جاء التظلم في موعده، فلا بد من سماعه.',
    en: 'This appeal came in time, so it has to be heard.',
    fr: 'Ce recours est venu à temps ; il doit être entendu.',
  },
  'appeal.notHeard': {
    ar: 'لم يُسمع هذا التظلم، فلا يُقبل.',
    en: 'This appeal was not heard, so it cannot be upheld.',
    fr: 'Ce recours n’a pas été entendu ; il ne peut être accueilli.',
  },
  'appeal.otherOutcome': {
    ar: 'الاقتراح القائم غير ذلك. إن رأيت خلافه فاقترح، ثم يقرر شخص آخر.',
    en: 'Another outcome is proposed. If you think otherwise, propose it; somebody else then decides.',
    fr: 'Une autre issue est proposée. Si vous pensez autrement, proposez-la ; une autre personne décidera.',
  },
  'appeal.told': {
    ar: 'أُبلغ صاحب التظلم من قبل. أعد تحميل الصفحة.',
    en: 'They were told already. Reload the page to see when.',
    fr: 'L’intéressé est déjà informé. Rechargez la page pour voir quand.',
  },
} satisfies Record<string, Texts>

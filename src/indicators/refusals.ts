import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'indicator.unknown': {
    ar: 'لا مؤشر محسوباً بالرمز {code}. اختر من القائمة.',
    en: 'No indicator with figures has the code {code}. Choose one from the list.',
    fr: 'Aucun indicateur chiffré n’a le code {code}. Choisissez dans la liste.',
  },
  'indicatorTarget.exists': {
    ar: 'ضُبط هذا الهدف من قبل. أعد تحميل الصفحة.',
    en: 'This target was set already. Reload the page.',
    fr: 'Cette cible est déjà fixée. Rechargez la page.',
  },
  'indicatorTarget.withoutDay': {
    ar: 'العدد ويومه معاً. اكتب الناقص أو احذف كليهما.',
    en: 'A number goes with its day. Write the one that is missing, or leave out both.',
    fr: 'Un nombre va avec sa date. Écrivez ce qui manque, ou laissez les deux vides.',
  },
  'indicatorPublication.exists': {
    ar: 'اقتُرح هذا النشر من قبل. أعد تحميل الصفحة.',
    en: 'This publication was proposed already. Reload the page.',
    fr: 'Cette publication a déjà été proposée. Rechargez la page.',
  },
  'indicatorPublication.unknown': {
    ar: 'لا نشر كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such publication. Go back to the list.',
    fr: 'Vous n’avez pas cette publication. Revenez à la liste.',
  },
  'indicatorPublication.notAPeriod': {
    ar: 'تبدأ الفترة في {from}. اختر هذا اليوم.',
    en: 'The period begins on {from}. Choose that day.',
    fr: 'La période commence le {from}. Choisissez ce jour.',
  },
  'indicatorPublication.notOver': {
    ar: 'تنتهي الفترة في {to}. انشرها بعد ذلك اليوم.',
    en: 'The period lasts until {to}. Publish it after that day.',
    fr: 'La période dure jusqu’au {to}. Publiez-la après ce jour.',
  },
  'indicatorPublication.published': {
    ar: 'نُشرت هذه الفترة. افتحها واقترح تصحيحاً.',
    en: 'This period was published. Open it and propose a correction.',
    fr: 'Cette période est publiée. Ouvrez-la et proposez une correction.',
  },
  'indicatorPublication.waiting': {
    ar: 'لهذه الفترة اقتراح ينتظر القرار. افتحه أولاً.',
    en: 'A proposal for this period waits for a decision. Open that one first.',
    fr: 'Une proposition pour cette période attend une décision. Ouvrez-la d’abord.',
  },
  'indicatorPublication.notPublished': {
    ar: 'لم يُنشر هذا فلا يُصحَّح. ارفضه واقترح من جديد.',
    en: 'This was not published, so it is not corrected. Turn it down and propose anew.',
    fr: 'Ceci n’est pas publié et ne se corrige pas. Rejetez-le et proposez à nouveau.',
  },
  'indicatorPublication.notInIt': {
    ar: 'المؤشر {code} ليس في هذا النشر. اختر مما فيه.',
    en: 'Indicator {code} is not in this publication. Choose of those that are.',
    fr: 'L’indicateur {code} n’est pas dans cette publication. Choisissez parmi ceux qui y sont.',
  },
  'indicatorPublication.nothingDifferent': {
    ar: 'الأرقام كما نُشرت: السجلات لا تقول غير ذلك. صحح السجل أولاً.',
    en: 'The figures are as they were published: the records say nothing else. Correct the record first.',
    fr: 'Les chiffres sont ceux publiés : les données ne disent rien d’autre. Corrigez d’abord l’enregistrement.',
  },
  'indicatorPublication.notNow': {
    ar: 'تقرر هذا النشر من قبل. أعد تحميل الصفحة.',
    en: 'This publication was decided already. Reload the page.',
    fr: 'Cette publication est déjà décidée. Rechargez la page.',
  },
  'indicatorPublication.twoPersonRule': {
    ar: 'ينشر الأرقام شخص غير من اقترحها. اطلب ذلك من زميل.',
    en: 'Somebody else than who proposed the figures publishes them. Ask a colleague.',
    fr: 'Une autre personne que l’auteur de la proposition publie les chiffres. Demandez à un collègue.',
  },
  'indicatorPublication.noReason': {
    ar: 'اكتب لماذا لا تُنشر.',
    en: 'Say why they are not published.',
    fr: 'Dites pourquoi ils ne sont pas publiés.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'publicBulletin.exists': {
    ar: 'اقتُرحت هذه النشرة من قبل. أعد تحميل الصفحة.',
    en: 'This bulletin was proposed already. Reload the page.',
    fr: 'Ce bulletin a déjà été proposé. Rechargez la page.',
  },
  'publicBulletin.unknown': {
    ar: 'لا نشرة كهذه. ارجع إلى القائمة.',
    en: 'There is no such bulletin. Go back to the list.',
    fr: 'Ce bulletin n’existe pas. Revenez à la liste.',
  },
  'publicBulletin.notAMonth': {
    ar: 'تنتهي النشرة في آخر يوم من شهر. اختر ذلك اليوم.',
    en: 'A bulletin ends on the last day of a month. Choose such a day.',
    fr: 'Un bulletin finit le dernier jour d’un mois. Choisissez un tel jour.',
  },
  'publicBulletin.notOver': {
    ar: 'لم ينته {to} بعد. انشر بعده.',
    en: '{to} is not over. Publish after it.',
    fr: 'Le {to} n’est pas passé. Publiez ensuite.',
  },
  'publicBulletin.published': {
    ar: 'نُشرت الأرقام حتى {until}. صححها، أو اختر شهراً بعده.',
    en: 'The figures until {until} were published. Correct them, or choose a later month.',
    fr: 'Les chiffres jusqu’au {until} sont publiés. Corrigez-les, ou choisissez un mois suivant.',
  },
  'publicBulletin.waiting': {
    ar: 'اقتراح آخر ينتظر القرار. افتحه أولاً.',
    en: 'Another proposal waits for a decision. Open that one first.',
    fr: 'Une autre proposition attend une décision. Ouvrez-la d’abord.',
  },
  'publicBulletin.doesNotAgree': {
    ar: 'سجل العهدة والأرقام لا يتفقان، فلا يُنشر شيء. افتح المطابقة وابحث عن الفرق.',
    en: 'The chain of custody and the figures do not agree, so nothing is published. Open the reconciliation and find the difference.',
    fr: 'La chaîne de garde et les chiffres ne concordent pas : rien n’est publié. Ouvrez le rapprochement et cherchez l’écart.',
  },
  'publicBulletin.notPublished': {
    ar: 'لم تُنشر هذه فلا تُصحَّح. ارفضها واقترح من جديد.',
    en: 'This was not published, so it is not corrected. Turn it down and propose anew.',
    fr: 'Ceci n’est pas publié et ne se corrige pas. Rejetez-le et proposez à nouveau.',
  },
  'publicBulletin.correctedAlready': {
    ar: 'صُححت هذه النشرة. صحح أحدث تصحيح لها.',
    en: 'This bulletin was corrected. Correct its newest correction.',
    fr: 'Ce bulletin est déjà corrigé. Corrigez sa dernière correction.',
  },
  'publicBulletin.nothingDifferent': {
    ar: 'لا يتغير شيء مما يُنشر. انتظر حتى يزيد الفرق على أربعة، أو صحح السجل أولاً.',
    en: 'Nothing that is told would change. Wait until more than four are different, or correct the record first.',
    fr: 'Rien de ce qui est publié ne changerait. Attendez plus de quatre différences, ou corrigez d’abord l’enregistrement.',
  },
  'publicBulletin.notNow': {
    ar: 'تقررت هذه النشرة من قبل. أعد تحميل الصفحة.',
    en: 'This bulletin was decided already. Reload the page.',
    fr: 'Ce bulletin est déjà décidé. Rechargez la page.',
  },
  'publicBulletin.twoPersonRule': {
    ar: 'ينشر النشرة شخص غير من اقترحها. اطلب ذلك من مدير آخر.',
    en: 'Somebody else than who proposed it publishes a bulletin. Ask another director.',
    fr: 'Une autre personne que l’auteur publie le bulletin. Demandez à un autre directeur.',
  },
  'publicBulletin.otherAuthority': {
    ar: 'الأرقام عن كل الجهات: ينشرها مدير جهة أخرى. اطلب ذلك منه.',
    en: 'The figures are of every side: a director of another authority publishes them. Ask there.',
    fr: 'Les chiffres sont de toutes les parties : un directeur d’une autre autorité les publie. Demandez-le-lui.',
  },
  'publicBulletin.noReason': {
    ar: 'اكتب لماذا لا تُنشر.',
    en: 'Say why it is not published.',
    fr: 'Dites pourquoi il n’est pas publié.',
  },
} satisfies Readonly<Record<string, Texts>>

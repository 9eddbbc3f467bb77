import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'dailyReport.exists': {
    ar: 'صدر هذا التقرير من قبل. أعد تحميل الصفحة.',
    en: 'This report was issued already. Reload the page.',
    fr: 'Ce rapport est déjà émis. Rechargez la page.',
  },
  'dailyReport.ruleExists': {
    ar: 'وُضعت هذه القاعدة من قبل. أعد تحميل الصفحة.',
    en: 'This rule was set already. Reload the page.',
    fr: 'Cette règle est déjà fixée. Rechargez la page.',
  },
  'dailyReport.unknown': {
    ar: 'لا تقرير كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such report. Go back to the list.',
    fr: 'Vous n’avez pas ce rapport. Revenez à la liste.',
  },
  'dailyReport.endsBefore': {
    ar: 'تنتهي الفترة قبل أن تبدأ. صحّح أحد الوقتين.',
    en: 'The period ends before it begins. Correct one of the times.',
    fr: 'La période finit avant de commencer. Corrigez l’une des heures.',
  },
  'dailyReport.notYet': {
    ar: 'لم تنتهِ هذه الفترة بعد. اختر وقتاً مضى.',
    en: 'That period has not ended yet. Choose a time that has passed.',
    fr: 'Cette période n’est pas finie. Choisissez un moment passé.',
  },
  'dailyReport.tooLong': {
    ar: 'التقرير لا يزيد على {days} يوماً. اختر فترة أقصر.',
    en: 'A report is of at most {days} days. Choose a shorter period.',
    fr: 'Un rapport couvre au plus {days} jours. Choisissez une période plus courte.',
  },
  'dailyReport.tooMany': {
    ar: 'في هذه الفترة أكثر من {lines} سطر في الملحق. اختر فترة أقصر.',
    en: 'The annex of that period has more than {lines} lines. Choose a shorter period.',
    fr: 'L’annexe de cette période dépasse {lines} lignes. Choisissez une période plus courte.',
  },
  'dailyReport.ofAnother': {
    ar: 'يصحّح التقرير من أصدرته جهته. اطلب ذلك منهم.',
    en: 'A report is corrected by the office that issued it. Ask them.',
    fr: 'Un rapport est corrigé par le bureau qui l’a émis. Adressez-vous à lui.',
  },
  'dailyReport.superseded': {
    ar: 'لهذا التقرير نسخة أحدث. افتحها.',
    en: 'There is a newer version of this report. Open that one.',
    fr: 'Il existe une version plus récente de ce rapport. Ouvrez-la.',
  },
  'dailyReport.nothingChanged': {
    ar: 'الأرقام لم تتغيّر منذ صدر، فلا نسخة جديدة. صحّح السجل أولاً.',
    en: 'The figures have not changed since it was issued, so there is no new version. Correct the record first.',
    fr: 'Les chiffres n’ont pas changé depuis l’émission : pas de nouvelle version. Corrigez d’abord le registre.',
  },
  'dailyReport.notNow': {
    ar: 'تقرّر أمر هذا التقرير من قبل. أعد تحميل الصفحة.',
    en: 'It was decided about this report already. Reload the page.',
    fr: 'Ce rapport a déjà fait l’objet d’une décision. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'accident.exists': {
    ar: 'سُجّل هذا الحادث من قبل. أعد تحميل الصفحة.',
    en: 'This accident was recorded already. Reload the page.',
    fr: 'Cet accident est déjà consigné. Rechargez la page.',
  },
  'accident.unknown': {
    ar: 'لا حادث كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such accident. Go back to the list.',
    fr: 'Vous n’avez pas cet accident. Revenez à la liste.',
  },
  'accident.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الحادث الآن. أعد تحميل الصفحة.',
    en: 'The accident’s state does not allow this step now. Reload the page.',
    fr: 'L’état de l’accident ne permet pas cette étape. Rechargez la page.',
  },
  'accident.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم الحادث، أو اتركه فارغاً إن لم يُعرف.',
    en: 'That day has not come yet. Give the day of the accident, or leave it empty if it is not known.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’accident, ou laissez vide s’il est inconnu.',
  },
  'accident.notMarked': {
    ar: 'ذُكر نوع العلامات ولم يُذكر أن المنطقة معلّمة. صحّح أحدهما.',
    en: 'A kind of marking is given, but not that the area was marked. Correct one of them.',
    fr: 'Un type de marquage est indiqué sans que la zone soit dite marquée. Corrigez l’un des deux.',
  },
  'accident.notCleared': {
    ar: 'ذُكر من طهّر المنطقة ولم يُذكر أنها طُهّرت. صحّح أحدهما.',
    en: 'It is given who cleared, but not that there was clearance. Correct one of them.',
    fr: 'L’auteur du déminage est indiqué sans qu’il y en ait eu. Corrigez l’un des deux.',
  },
  'accident.moreToldApart': {
    ar: 'مجموع الفئات أكثر من عدد الضحايا. صحّح العدد أو الفئات.',
    en: 'The groups add up to more than the casualties. Correct the number or the groups.',
    fr: 'La somme des groupes dépasse le nombre de victimes. Corrigez le nombre ou les groupes.',
  },
  'accident.fewerThanRecords': {
    ar: 'سجلات الضحايا أكثر من ضحايا الحادث كما صُحّح. راجع الحادث مع مسؤول الضحايا.',
    en: 'More victims are recorded than the corrected accident has casualties. Look at both with the victim officer.',
    fr: 'Plus de victimes consignées que l’accident corrigé n’en compte. Vérifiez avec l’agent d’aide aux victimes.',
  },
} satisfies Readonly<Record<string, Texts>>

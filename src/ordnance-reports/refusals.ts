import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'ordnanceReport.exists': {
    ar: 'وصل هذا البلاغ من قبل. لا حاجة إلى إرساله ثانية.',
    en: 'This report arrived already. There is no need to send it again.',
    fr: 'Ce signalement est déjà arrivé. Inutile de le renvoyer.',
  },
  'ordnanceReport.unknown': {
    ar: 'لا بلاغ بهذا الرقم لديكم. ارجع إلى القائمة.',
    en: 'You have no such report. Go back to the list.',
    fr: 'Vous n’avez pas ce signalement. Revenez à la liste.',
  },
  'ordnanceReport.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة البلاغ الآن. أعد تحميل الصفحة.',
    en: 'The report’s state does not allow this step now. Reload the page.',
    fr: 'L’état du signalement ne permet pas cette étape. Rechargez la page.',
  },
  'ordnanceReport.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب اليوم الذي شوهد فيه الجسم.',
    en: 'That day has not come yet. Give the day on which it was seen.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour où l’objet a été vu.',
  },
  'ordnanceReport.nowhere': {
    ar: 'لا يُعرف أين هو. حدد الموقع على الخريطة أو صِف الطريق إليه.',
    en: 'Nobody could find it. Mark the place on the map or describe how to get there.',
    fr: 'Personne ne le trouverait. Marquez le lieu sur la carte ou décrivez le chemin.',
  },
  'ordnanceReport.noSuchCode': {
    ar: 'لا بلاغ بهذا الرمز. راجع الحروف والأرقام.',
    en: 'No report has this code. Check its letters and digits.',
    fr: 'Aucun signalement n’a ce code. Vérifiez ses lettres et chiffres.',
  },
  'ordnanceReport.itself': {
    ar: 'لا يُدمج البلاغ في نفسه. اختر بلاغاً آخر.',
    en: 'A report cannot be merged into itself. Choose another.',
    fr: 'Un signalement ne se fusionne pas avec lui-même. Choisissez-en un autre.',
  },
  'ordnanceReport.notTakenOn': {
    ar: 'لم تتولوا البلاغ الآخر بعد. تولّوه أولاً ثم ادمجوا هذا فيه.',
    en: 'Your desk has not taken the other report on. Take it on first, then merge.',
    fr: 'Votre bureau n’a pas pris l’autre signalement. Prenez-le d’abord, puis fusionnez.',
  },
  'ordnanceReport.notInto': {
    ar: 'البلاغ الآخر مدموج أو مرفوض. ادمج في البلاغ الأصلي.',
    en: 'The other report is itself merged or was turned down. Merge into the one that stands.',
    fr: 'L’autre signalement est fusionné ou rejeté. Fusionnez dans celui qui reste.',
  },
  'ordnanceReport.hasDuplicates': {
    ar: 'دُمجت بلاغات في هذا البلاغ. أعد فتحها أولاً أو ادمج الآخر في هذا.',
    en: 'Other reports were merged into this one. Open them again first, or merge the other into this.',
    fr: 'D’autres signalements sont fusionnés dans celui-ci. Rouvrez-les d’abord, ou fusionnez l’autre ici.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'list.empty': {
    ar: 'القائمة فارغة فلم تُعتمد، والقائمة السابقة باقية. تحقق من الملف.',
    en: 'The list is empty and was not taken into force; the one before stays. Check the file.',
    fr: 'La liste est vide et n’a pas été adoptée ; la précédente reste. Vérifiez le fichier.',
  },
  'list.shrank': {
    ar: 'فقدت القائمة نصف قيودها أو أكثر ({before} ثم {count}) فعُلّقت، والقائمة السابقة باقية. تحقق من الملف، وإن كان صحيحاً فأكّد بالخيار ‎--confirm-shrink.',
    en: 'The list lost half of its entries or more ({before}, now {count}) and is held; the one before stays in force. Check the file; if it is right, confirm with --confirm-shrink.',
    fr: 'La liste a perdu la moitié de ses entrées ou plus ({before}, désormais {count}) ; elle est suspendue et la précédente reste. Vérifiez le fichier ; s’il est exact, confirmez avec --confirm-shrink.',
  },
  'list.replaced': {
    ar: 'نصف القيود السارية أو أكثر ({removed} من {before}) ليست في هذا الملف، فعُلّقت القائمة والسابقة باقية. إن كانت قائمة أخرى فأعطها رمزاً خاصاً بالخيار ‎--code، وإن كانت النسخة الصحيحة فأكّد بالخيار ‎--confirm-shrink.',
    en: 'Half of the entries in force or more ({removed} of {before}) are not in this file, so it is held; the list before stays in force. If it is another list, give it a code of its own with --code; if it is the right version, confirm with --confirm-shrink.',
    fr: 'La moitié des entrées en vigueur ou plus ({removed} sur {before}) manquent dans ce fichier ; il est suspendu et la liste précédente reste. Si c’est une autre liste, donnez-lui son propre code avec --code ; si la version est exacte, confirmez avec --confirm-shrink.',
  },
  'list.countDiffers': {
    ar: 'في الملف {records} سجلاً، وقُرئ منها {accounted}، فعُلّقت القائمة والسابقة باقية. انظر في الملف وفي ملاحظات القارئ، وإن كان الفرق مفهوماً فأكّد بالخيار ‎--confirm-difference.',
    en: 'The file holds {records} records and the reader accounts for {accounted}, so the list is held; the one before stays in force. Look at the file and the remarks of the reader; if the difference is understood, confirm with --confirm-difference.',
    fr: 'Le fichier contient {records} enregistrements et le lecteur en justifie {accounted} ; la liste est suspendue et la précédente reste. Voyez le fichier et les remarques ; si l’écart s’explique, confirmez avec --confirm-difference.',
  },
  'list.superseded': {
    ar: 'تغيّرت القائمة أثناء الفرز؛ يُعاد الفرز بالنسخة الجديدة.',
    en: 'The list changed while people were screened; they are screened again with the new version.',
    fr: 'La liste a changé pendant le contrôle ; il reprend avec la nouvelle version.',
  },
  'screening.nothingNew': {
    ar: 'لا جديد عن هذا الشخص في القوائم.',
    en: 'The lists say nothing new about this person.',
    fr: 'Les listes ne disent rien de nouveau sur cette personne.',
  },
  'match.unknown': {
    ar: 'هذه المطابقة غير معروفة أو خارج نطاقك. ارجع إلى قائمة العمل.',
    en: 'This match is not known or outside your reach. Go back to the work list.',
    fr: 'Cette correspondance est inconnue ou hors de votre ressort. Revenez à la liste.',
  },
} satisfies Record<string, Texts>

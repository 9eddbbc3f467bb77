import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'list.empty': {
    ar: 'القائمة فارغة فلم تُعتمد، والقائمة السابقة باقية. تحقق من الملف.',
    en: 'The list is empty and was not taken into force; the one before stays. Check the file.',
    fr: 'La liste est vide et n’a pas été adoptée ; la précédente reste. Vérifiez le fichier.',
  },
  'list.shrank': {
    ar: 'فقدت القائمة أكثر من نصف قيودها ({before} ثم {count}) فلم تُعتمد. تحقق من الملف، وإن كان صحيحاً فأكّد بالخيار ‎--confirm-shrink.',
    en: 'The list lost more than half of its entries ({before}, now {count}) and was not taken into force. Check the file; if it is right, confirm with --confirm-shrink.',
    fr: 'La liste a perdu plus de la moitié de ses entrées ({before}, désormais {count}) et n’a pas été adoptée. Vérifiez le fichier ; s’il est exact, confirmez avec --confirm-shrink.',
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

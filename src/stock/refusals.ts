import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'stockCheck.exists': {
    ar: 'هذا الجرد مفتوح من قبل.',
    en: 'This stock check was opened already.',
    fr: 'Cet inventaire est déjà ouvert.',
  },
  'stockCheck.underWay': {
    ar: 'في هذا الموقع جرد مفتوح. أكمله أولاً.',
    en: 'A stock check is open at this site. Finish that one first.',
    fr: 'Un inventaire est déjà ouvert sur ce site. Terminez-le d’abord.',
  },
  'stockCheck.ownStore': {
    ar: 'في عهدتك أسلحة من هذا المخزن، ومن يحفظ لا يجرد. على زميل آخر أن يجرد.',
    en: 'You hold arms of this store, and who keeps does not count. Somebody else has to.',
    fr: 'Vous détenez des armes de ce dépôt : qui garde ne compte pas. Un collègue doit le faire.',
  },
  'stockCheck.unknown': {
    ar: 'لا يوجد هذا الجرد ضمن نطاقك. ارجع إلى قائمة الجرد.',
    en: 'There is no such stock check within your reach. Go back to the list.',
    fr: 'Cet inventaire n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'stockCheck.recorded': {
    ar: 'سُجّلت نتيجة هذا الجرد من قبل. أعد تحميل الصفحة.',
    en: 'The result of this check is recorded already. Reload the page.',
    fr: 'Le résultat de cet inventaire est déjà enregistré. Rechargez la page.',
  },
  'stockCheck.sampleIncomplete': {
    ar: 'لم يُقرأ السلاح {tag} من العينة. ابحث عنه، أو قل إنه غير موجود.',
    en: 'Weapon {tag} of the sample was not read. Look for it, or say that it is not there.',
    fr: 'L’arme {tag} de l’échantillon n’a pas été lue. Cherchez-la, ou dites qu’elle est absente.',
  },
  'stockCheck.difference': {
    ar: 'الجرد لا يطابق السجل في {count} موضع. أُقفل الخروج من المخزن حتى يُحقّق في الأمر.',
    en: 'The count does not agree with the record in {count} places. The store is locked for moves out until it is settled.',
    fr: 'L’inventaire diffère du registre en {count} points. Les sorties du dépôt sont bloquées jusqu’au règlement.',
  },
  'stockCheck.nothingToSettle': {
    ar: 'لا فرق في هذا الجرد ينتظر التسوية.',
    en: 'No difference of this check waits to be settled.',
    fr: 'Aucun écart de cet inventaire n’attend de règlement.',
  },
  'stockCheck.twoPersonRule': {
    ar: 'أنت من جرد، فلا بد أن يسوّي شخص آخر.',
    en: 'You counted, so another person has to settle it.',
    fr: 'C’est vous qui avez compté ; une autre personne doit régler.',
  },
  'loss.exists': {
    ar: 'سُجّل هذا البلاغ من قبل.',
    en: 'This was reported already.',
    fr: 'Cela a déjà été signalé.',
  },
  'loss.waiting': {
    ar: 'بلاغ آخر عن هذا السلاح ينتظر التوقيع. على المدير أن يجيب عنه أولاً.',
    en: 'Another report about this weapon waits for its signature. A director answers that one first.',
    fr: 'Un autre signalement sur cette arme attend sa signature. Un directeur y répond d’abord.',
  },
  'loss.finderIsArmourer': {
    ar: 'من يجد السلاح ويتسلمه هو أمين السلاح. اطلب منه أن يسجّل ذلك.',
    en: 'Who finds a weapon and takes it is an armourer. Ask one to record it.',
    fr: 'Celui qui retrouve et prend l’arme est un armurier. Demandez-lui de l’enregistrer.',
  },
  'loss.unknown': {
    ar: 'لا يوجد هذا البلاغ ضمن نطاقك. ارجع إلى صفحة السلاح.',
    en: 'There is no such report within your reach. Go back to the weapon’s page.',
    fr: 'Ce signalement n’existe pas dans votre ressort. Revenez à la page de l’arme.',
  },
  'loss.answered': {
    ar: 'أُجيب عن هذا البلاغ من قبل. أعد تحميل الصفحة.',
    en: 'This report was answered already. Reload the page.',
    fr: 'Ce signalement a déjà reçu réponse. Rechargez la page.',
  },
} satisfies Record<string, Texts>

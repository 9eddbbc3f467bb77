import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'evidenceHold.exists': {
    ar: 'سُجّل هذا الحجز من قبل.',
    en: 'This hold is recorded already.',
    fr: 'Cette rétention est déjà enregistrée.',
  },
  'evidenceHold.unknown': {
    ar: 'لا يوجد هذا الحجز ضمن نطاقك. ارجع إلى صفحة السلاح.',
    en: 'There is no such hold within your reach. Go back to the weapon’s page.',
    fr: 'Cette rétention n’existe pas dans votre ressort. Revenez à la page de l’arme.',
  },
  'evidenceHold.lifted': {
    ar: 'رُفع هذا الحجز من قبل.',
    en: 'This hold was lifted already.',
    fr: 'Cette rétention est déjà levée.',
  },
  'evidenceHold.twoPersonRule': {
    ar: 'أنت من سجّل الحجز، فلا بد أن يرفعه شخص آخر.',
    en: 'You placed the hold, so another person lifts it.',
    fr: 'C’est vous qui l’avez posée ; une autre personne la lève.',
  },
  'evidenceHold.otherAuthority': {
    ar: 'لا ترفع الحجز إلا الجهة التي طلبته. اكتب اسمها كما هو مسجّل.',
    en: 'Only the authority that asked for the hold lifts it. Write its name as it is recorded.',
    fr: 'Seule l’autorité qui l’a demandée lève la rétention. Écrivez son nom tel qu’enregistré.',
  },
  'disposal.exists': {
    ar: 'هذه الخطة مسجّلة من قبل.',
    en: 'This plan is recorded already.',
    fr: 'Ce plan est déjà enregistré.',
  },
  'disposal.unknown': {
    ar: 'لا توجد هذه الخطة ضمن نطاقك. ارجع إلى قائمة الخطط.',
    en: 'There is no such plan within your reach. Go back to the list.',
    fr: 'Ce plan n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'disposal.wrongStatus': {
    ar: 'لا يمكن هذا والخطة في حالتها الحالية ({status}). أعد تحميل الصفحة.',
    en: 'This cannot be done while the plan stands as it does ({status}). Reload the page.',
    fr: 'Impossible dans l’état actuel du plan ({status}). Rechargez la page.',
  },
  'disposal.unknownItem': {
    ar: 'في الخطة سلاح لا يوجد ضمن نطاقك. أزله منها.',
    en: 'The plan names a weapon that is not within your reach. Take it out.',
    fr: 'Le plan nomme une arme hors de votre ressort. Retirez-la.',
  },
  'disposal.notInStore': {
    ar: 'السلاح {tag} ليس في عهدة هذا المخزن. أزله من الخطة أو استلمه أولاً.',
    en: 'Weapon {tag} is not in custody in this store. Take it out of the plan, or receive it first.',
    fr: 'L’arme {tag} n’est pas détenue dans ce dépôt. Retirez-la du plan ou recevez-la d’abord.',
  },
  'disposal.partsElsewhere': {
    ar: 'نُزع عن السلاح {tag} جزء رئيسي ليس في عهدة هذا المخزن. أحضره إليه أو أعد تركيبه، ثم أتلفهما معاً.',
    en: 'A principal part was taken off weapon {tag} and is not in custody in this store. Bring it here or refit it, and destroy both.',
    fr: 'Une pièce principale retirée de l’arme {tag} n’est pas détenue dans ce dépôt. Apportez-la ou remontez-la, et détruisez les deux.',
  },
  'disposal.evidenceHeld': {
    ar: 'السلاح {tag} محجوز دليلاً. لا يُتلف حتى ترفع الجهة التي طلبته الحجز.',
    en: 'Weapon {tag} is held as evidence. It is not destroyed before the authority that asked lets it go.',
    fr: 'L’arme {tag} est retenue comme preuve. Elle n’est pas détruite avant que l’autorité ne la libère.',
  },
  'disposal.notTraced': {
    ar: 'السلاح {tag} لم يكتمل تتبعه ولم يُعفَ منه. أكمل طلب التتبع أو اقترح الإعفاء أولاً.',
    en: 'The trace of weapon {tag} is neither finished nor waived. Finish the request or have it waived first.',
    fr: 'Le traçage de l’arme {tag} n’est ni terminé ni dispensé. Terminez la demande ou faites-la dispenser.',
  },
  'disposal.photoUnknown': {
    ar: 'صورة من صور ما تبقّى لم تصل إلى الخادم. أرسلها مرة أخرى.',
    en: 'A photo of what was left is not on the server. Send it again.',
    fr: 'Une photo des restes n’est pas sur le serveur. Renvoyez-la.',
  },
  'disposal.plannedElsewhere': {
    ar: 'السلاح {tag} في خطة أخرى. ألغِ تلك أولاً.',
    en: 'Weapon {tag} stands in another plan. Cancel that one first.',
    fr: 'L’arme {tag} figure dans un autre plan. Annulez-le d’abord.',
  },
  'disposal.twice': {
    ar: 'السلاح {tag} مذكور مرتين في الخطة.',
    en: 'Weapon {tag} is named twice in the plan.',
    fr: 'L’arme {tag} est nommée deux fois dans le plan.',
  },
  'disposal.notPlanned': {
    ar: 'السلاح {tag} ليس في الخطة الموقّعة. لا يُتلف إلا ما وُقّع عليه.',
    en: 'Weapon {tag} is not in the signed plan. Only what was signed is destroyed.',
    fr: 'L’arme {tag} ne figure pas au plan signé. On ne détruit que ce qui est signé.',
  },
  'disposal.notDestroyed': {
    ar: 'بقي من الخطة {count} لم يُذكر، منها {tag}. يُتلف ما في الخطة كله، أو تُلغى وتُكتب أخرى.',
    en: '{count} of the plan are not named, {tag} among them. All of a plan is destroyed, or it is cancelled and another made.',
    fr: '{count} du plan ne sont pas nommées, dont {tag}. On détruit tout le plan, ou on l’annule pour en faire un autre.',
  },
} satisfies Record<string, Texts>

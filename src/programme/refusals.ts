import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'programme.founded': {
    ar: 'أُسس البرنامج من قبل، ولا يؤسس مرتين.',
    en: 'The programme was founded already; it is founded once.',
    fr: 'Le programme est déjà fondé ; il ne l’est qu’une fois.',
  },
  'programme.notFounded': {
    ar: 'لم يؤسس البرنامج بعد. أسّسه أولاً.',
    en: 'The programme is not founded yet. Found it first.',
    fr: 'Le programme n’est pas encore fondé. Fondez-le d’abord.',
  },
  'authority.unknown': {
    ar: 'هذه الجهة غير معروفة. اختر جهة من القائمة.',
    en: 'This authority is not known. Choose one from the list.',
    fr: 'Cette autorité est inconnue. Choisissez-en une dans la liste.',
  },
  'authority.notYours': {
    ar: 'هذه الجهة ليست جهتك. اطلب من مسؤولها القيام بذلك.',
    en: 'This authority is not yours. Ask its own administrator.',
    fr: 'Cette autorité n’est pas la vôtre. Demandez à son administrateur.',
  },
  'office.exists': {
    ar: 'هذا المكتب موجود من قبل. افتحه من القائمة.',
    en: 'This office exists already. Open it from the list.',
    fr: 'Ce bureau existe déjà. Ouvrez-le depuis la liste.',
  },
  'office.unknown': {
    ar: 'هذا المكتب غير معروف أو خارج نطاقك. اختره من القائمة.',
    en: 'This office is not known or outside your reach. Choose from the list.',
    fr: 'Ce bureau est inconnu ou hors de votre ressort. Choisissez dans la liste.',
  },
  'office.sameName': {
    ar: 'هذا هو الاسم الحالي. اكتب الاسم الجديد.',
    en: 'This is the present name. Enter the new one.',
    fr: 'C’est le nom actuel. Saisissez le nouveau.',
  },
  'office.closed': {
    ar: 'أُغلق هذا المكتب من قبل. أعد تحميل الصفحة.',
    en: 'This office is closed already. Reload the page.',
    fr: 'Ce bureau est déjà fermé. Rechargez la page.',
  },
  'office.open': {
    ar: 'هذا المكتب مفتوح. أعد تحميل الصفحة.',
    en: 'This office is open. Reload the page.',
    fr: 'Ce bureau est ouvert. Rechargez la page.',
  },
  'office.peopleLeft': {
    ar: 'ما زال يعمل في هذا المكتب أشخاص ({count}). انقلهم إلى مكتب آخر أولاً.',
    en: 'People still work in this office ({count}). Move them to another first.',
    fr: 'Des personnes y travaillent encore ({count}). Affectez-les d’abord ailleurs.',
  },
  'site.exists': {
    ar: 'هذا الموقع موجود من قبل. افتحه من القائمة.',
    en: 'This site exists already. Open it from the list.',
    fr: 'Ce site existe déjà. Ouvrez-le depuis la liste.',
  },
  'site.codeTaken': {
    ar: 'الرمز {code} مستعمل لموقع آخر، والرموز لا يعاد استعمالها. اختر رمزاً آخر.',
    en: 'The code {code} belongs to another site, and codes are never reused. Choose another.',
    fr: 'Le code {code} appartient à un autre site et ne se réutilise pas. Choisissez-en un autre.',
  },
  'site.unknown': {
    ar: 'هذا الموقع غير معروف أو ليس لجهتك. اختر موقعاً من القائمة.',
    en: 'This site is not known or not of your side. Choose one from the list.',
    fr: 'Ce site est inconnu ou n’est pas de votre partie. Choisissez-en un dans la liste.',
  },
  'site.notOpen': {
    ar: 'هذا الموقع غير مفتوح، فلا يُسجَّل فيه أحد. وجّه المتقدم إلى موقع مفتوح، أو اطلب من المدير فتح هذا الموقع.',
    en: 'This site is not open, so nobody is registered here. Direct the applicant to an open site, or ask the director to open this one.',
    fr: 'Ce site n’est pas ouvert : nul n’y est enregistré. Orientez le candidat vers un site ouvert, ou demandez au directeur d’ouvrir celui-ci.',
  },
  'site.notReady': {
    ar: 'بقي في قائمة جاهزية الموقع ما لم يُؤكَّد ({count}). أكّده مع ما يثبته ثم افتح الموقع.',
    en: 'Items of the site’s checklist are not confirmed ({count}). Confirm them with their evidence, then open the site.',
    fr: 'Des points de la liste de contrôle du site ne sont pas confirmés ({count}). Confirmez-les avec leurs preuves, puis ouvrez le site.',
  },
  'site.twoPersonRule': {
    ar: 'أنت من أكّد آخر بنود الجاهزية، فلا بد أن يفتح الموقع شخص آخر.',
    en: 'You confirmed the last items of the checklist, so another person has to open the site.',
    fr: 'C’est vous qui avez confirmé les derniers points ; une autre personne doit ouvrir le site.',
  },
  'site.wrongStatus': {
    ar: 'لا يسمح وضع الموقع الآن بهذا الإجراء. أعد تحميل الصفحة وتحقّق من وضعه.',
    en: 'The site’s present state does not allow this. Reload the page and look at its state.',
    fr: 'L’état actuel du site ne le permet pas. Rechargez la page et vérifiez son état.',
  },
  'site.weaponsLeft': {
    ar: 'ما زالت في عهدة الموقع أو في الطريق إليه أسلحة ({count}). سلّمها إلى موقع آخر ثم أغلق الموقع.',
    en: 'Weapons are still held at the site or on the way to it ({count}). Hand them over to another site, then close this one.',
    fr: 'Des armes sont encore gardées sur le site ou en route vers lui ({count}). Remettez-les à un autre site, puis fermez celui-ci.',
  },
  'site.partsLeft': {
    ar: 'ما زالت في عهدة الموقع أو في الطريق أجزاء أسلحة ({count}). سلّمها إلى موقع آخر ثم أغلق الموقع.',
    en: 'Parts of weapons are still held at the site or on the road ({count}). Hand them over to another site, then close this one.',
    fr: 'Des pièces d’armes sont encore gardées sur le site ou en route ({count}). Remettez-les à un autre site, puis fermez celui-ci.',
  },
  'site.ammunitionLeft': {
    ar: 'ما زالت في الموقع أو في الطريق ذخيرة أو متفجرات ({count} دفعة). أرسلها إلى موقع آخر أو أتلفها ثم أغلق الموقع.',
    en: 'Ammunition or explosives are still at the site or on the road ({count} lots). Send them to another site or destroy them, then close this one.',
    fr: 'Des munitions ou explosifs sont encore sur le site ou en route ({count} lots). Envoyez-les ailleurs ou détruisez-les, puis fermez le site.',
  },
  'readiness.confirmed': {
    ar: 'أُكّد هذا البند من قبل. اسحب تأكيده مع السبب إن تغيّر شيء، ثم أكّده من جديد.',
    en: 'This item stands confirmed already. If something changed, withdraw it with the reason and confirm it anew.',
    fr: 'Ce point est déjà confirmé. Si quelque chose a changé, retirez-le avec le motif, puis confirmez-le de nouveau.',
  },
  'readiness.notConfirmed': {
    ar: 'هذا البند غير مؤكَّد، فلا شيء يُسحب. أعد تحميل الصفحة.',
    en: 'This item is not confirmed, so there is nothing to withdraw. Reload the page.',
    fr: 'Ce point n’est pas confirmé ; il n’y a rien à retirer. Rechargez la page.',
  },
  'readiness.noChecklist': {
    ar: 'المخزن المركزي لا يسجّل أحداً، فلا قائمة جاهزية له. افتحه مباشرة.',
    en: 'A central store registers nobody and has no checklist. Open it as it is.',
    fr: 'Un dépôt central n’enregistre personne et n’a pas de liste de contrôle. Ouvrez-le directement.',
  },
  'site.otherSide': {
    ar: 'هذا الموقع للجهة الأخرى. اختر موقعاً لجهة المستخدم نفسها.',
    en: 'This site belongs to the other side. Choose one of the user’s own side.',
    fr: 'Ce site appartient à l’autre partie. Choisissez-en un de la partie de l’utilisateur.',
  },
  'place.unknown': {
    ar: 'المكان {code} غير موجود في قائمة الأماكن. اختره من القائمة.',
    en: 'The place {code} is not in the list of places. Choose it from the list.',
    fr: 'Le lieu {code} n’est pas dans la liste. Choisissez-le dans la liste.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'lot.evidenceHeld': {
    ar: 'الدفعة {tag} محجوزة دليلاً. لا يُتلف منها شيء حتى ترفع الجهة التي طلبته الحجز.',
    en: 'Lot {tag} is held as evidence. Nothing of it is destroyed before the authority that asked lets it go.',
    fr: 'Le lot {tag} est retenu comme preuve. Rien n’en est détruit avant que l’autorité ne le libère.',
  },
  'lot.notPrinted': {
    ar: 'لم يُطبع هذا الإيصال بعد. اطبعه أولاً من صفحة الدفعة.',
    en: 'This receipt was not printed yet. Print it first from the lot’s page.',
    fr: 'Ce reçu n’est pas encore imprimé. Imprimez-le d’abord depuis la page du lot.',
  },
  'lotHold.exists': {
    ar: 'سُجّل هذا الحجز من قبل.',
    en: 'This hold is recorded already.',
    fr: 'Cette rétention est déjà enregistrée.',
  },
  'lotHold.unknown': {
    ar: 'لا يوجد هذا الحجز ضمن نطاقك. ارجع إلى صفحة الدفعة.',
    en: 'There is no such hold within your reach. Go back to the lot’s page.',
    fr: 'Cette rétention n’existe pas dans votre ressort. Revenez à la page du lot.',
  },
  'lotHold.lifted': {
    ar: 'رُفع هذا الحجز من قبل.',
    en: 'This hold was lifted already.',
    fr: 'Cette rétention est déjà levée.',
  },
  'lotHold.twoPersonRule': {
    ar: 'أنت من سجّل الحجز، فلا بد أن يرفعه شخص آخر.',
    en: 'You placed the hold, so another person lifts it.',
    fr: 'C’est vous qui l’avez posée ; une autre personne la lève.',
  },
  'lotHold.otherAuthority': {
    ar: 'لا ترفع الحجز إلا الجهة التي طلبته. اكتب اسمها كما هو مسجّل.',
    en: 'Only the authority that asked for the hold lifts it. Write its name as it is recorded.',
    fr: 'Seule l’autorité qui l’a demandée lève la rétention. Écrivez son nom tel qu’enregistré.',
  },
  'ammunition.dangerous': {
    ar: 'الدفعة {tag} خطرة: تبقى حيث هي، وفُتحت مهمة للتعامل مع الذخائر.',
    en: 'Lot {tag} is dangerous: it stays where it is, and an ordnance task was raised.',
    fr: 'Le lot {tag} est dangereux : il reste sur place et une tâche de neutralisation est ouverte.',
  },
  'ammunition.limitExceeded': {
    ar: 'أقرب ما يجب حمايته على بعد {metres} متراً ويسمح بـ{allowed} كغ من المتفجرات الصافية، وفي المخزن {kilograms} كغ. هذه أداة تخطيط وليست ترخيصاً.',
    en: 'The exposure at {metres} m allows {allowed} kg net explosive quantity, and the magazine holds {kilograms} kg. This is a planning aid, not a licence.',
    fr: 'L’exposition à {metres} m permet {allowed} kg de matière active nette ; le magasin en contient {kilograms} kg. Aide à la planification, non un permis.',
  },
  'ammunition.nowMixed': {
    ar: 'بهذا الترميز لا يجوز أن تبقى الدفعة مع {tag}. انقل إحداهما.',
    en: 'With this code the lot may not lie with {tag}. Move one of them.',
    fr: 'Avec ce code, le lot ne peut rester avec {tag}. Déplacez l’un des deux.',
  },
  'ammunitionCheck.difference': {
    ar: 'العدّ لا يطابق السجل في {count} موضع. أُقفل خروج الذخيرة من الموقع حتى يُحقّق في الأمر.',
    en: 'The count does not agree with the record in {count} places. Ammunition does not leave the site until that is settled.',
    fr: 'Le comptage diffère du registre en {count} points. Les munitions ne sortent plus du site avant règlement.',
  },
  'ammunitionCheck.exists': {
    ar: 'سُجّل هذا العدّ من قبل.',
    en: 'This count is recorded already.',
    fr: 'Ce comptage est déjà enregistré.',
  },
  'ammunitionCheck.nothingToSettle': {
    ar: 'لا فرق في هذا العدّ ينتظر التسوية.',
    en: 'No difference of this count waits to be settled.',
    fr: 'Aucun écart de ce comptage n’attend de règlement.',
  },
  'ammunitionCheck.ownStore': {
    ar: 'أنت من وضع ذخيرة في هذا المخزن، ومن يحفظ لا يعدّ. على زميل آخر أن يعدّ.',
    en: 'You put ammunition into this store, and who keeps does not count. Somebody else has to.',
    fr: 'Vous avez entreposé des munitions ici : qui garde ne compte pas. Un collègue doit le faire.',
  },
  'ammunitionCheck.twoPersonRule': {
    ar: 'أنت من عدّ، فلا بد أن يسوّي شخص آخر.',
    en: 'You counted, so another person has to settle it.',
    fr: 'C’est vous qui avez compté ; une autre personne doit régler.',
  },
  'ammunitionCheck.unknown': {
    ar: 'لا يوجد هذا العدّ ضمن نطاقك. ارجع إلى القائمة.',
    en: 'There is no such count within your reach. Go back to the list.',
    fr: 'Ce comptage n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'ammunitionWaiver.answered': {
    ar: 'أُجيب عن هذا الاستثناء من قبل.',
    en: 'This waiver was answered already.',
    fr: 'Une réponse a déjà été donnée à cette dérogation.',
  },
  'ammunitionWaiver.day': {
    ar: 'ينتهي الاستثناء في يوم لم يمضِ، وخلال سنة على الأكثر.',
    en: 'A waiver ends on a day that is not past, and within a year.',
    fr: 'Une dérogation prend fin un jour à venir, et dans l’année.',
  },
  'ammunitionWaiver.exists': {
    ar: 'سُجّل هذا الاستثناء من قبل.',
    en: 'This waiver is recorded already.',
    fr: 'Cette dérogation est déjà enregistrée.',
  },
  'ammunitionWaiver.groupsNeeded': {
    ar: 'اختر المجموعتين المسموح بوضعهما معاً هنا.',
    en: 'Choose the two groups that may lie together here.',
    fr: 'Choisissez les deux groupes qui peuvent être ensemble ici.',
  },
  'ammunitionWaiver.unknown': {
    ar: 'هذا الاستثناء غير معروف ضمن نطاقك.',
    en: 'There is no such waiver within your reach.',
    fr: 'Cette dérogation n’existe pas dans votre ressort.',
  },
  'compartment.codeTaken': {
    ar: 'في هذا المخزن حجرة تحمل الرمز {code}. اختر رمزاً آخر.',
    en: 'A compartment of this magazine bears the code {code} already. Choose another.',
    fr: 'Un compartiment de ce magasin porte déjà le code {code}. Choisissez-en un autre.',
  },
  'compartment.exists': {
    ar: 'فُتحت هذه الحجرة من قبل.',
    en: 'This compartment was opened already.',
    fr: 'Ce compartiment est déjà ouvert.',
  },
  'compartment.unknown': {
    ar: 'اختر حجرة من مخازن ذخيرة هذا الموقع.',
    en: 'Choose a compartment of a magazine at this site.',
    fr: 'Choisissez un compartiment d’un magasin de ce site.',
  },
  'consignment.armsUnderSeal': {
    ar: 'تحت هذا الختم أسلحة في الطريق. السلاح والذخيرة لا يُنقلان في شحنة واحدة.',
    en: 'Arms are on the road under this seal. Arms and ammunition are never one shipment.',
    fr: 'Des armes circulent sous ce scellé. Armes et munitions ne forment jamais un même envoi.',
  },
  'consignment.disputed': {
    ar: 'الختم مكسور أو مختلف، أو الكمية ليست كما أُرسلت ({sent} أُرسلت، {counted} عُدّت): وُضعت الدفعة {tag} جانباً حتى يُسوّى ذلك.',
    en: 'The seal is broken or another one, or the quantity is not what was sent ({sent} sent, {counted} counted): {tag} is laid apart until that is settled.',
    fr: 'Scellé brisé ou différent, ou quantité autre que celle envoyée ({sent} envoyés, {counted} comptés) : {tag} est mis à part jusqu’au règlement.',
  },
  'consignment.exists': {
    ar: 'سُجّلت هذه الشحنة من قبل.',
    en: 'This consignment is recorded already.',
    fr: 'Cet envoi est déjà enregistré.',
  },
  'consignment.leadNeeded': {
    ar: 'ذخيرة غير 1.4S لا تُنقل دون مختص مؤهل. اكتب اسمه.',
    en: 'What is not 1.4S does not travel without a qualified lead. Name them.',
    fr: 'Ce qui n’est pas 1.4S ne voyage pas sans responsable qualifié. Nommez-le.',
  },
  'consignment.thirdPerson': {
    ar: 'أنت من أرسل أو استلم، فلا بد أن يسوّي شخص ثالث.',
    en: 'You sent or received it, so a third person has to settle it.',
    fr: 'Vous l’avez envoyé ou reçu ; une troisième personne doit régler.',
  },
  'consignment.unknown': {
    ar: 'هذه الشحنة غير معروفة ضمن نطاقك. ارجع إلى القائمة.',
    en: 'There is no such consignment within your reach. Go back to the list.',
    fr: 'Cet envoi n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'consignment.wrongStatus': {
    ar: 'حالة الشحنة ({status}) لا تسمح بذلك. أعد تحميل الصفحة.',
    en: 'The consignment’s state ({status}) does not allow this. Reload the page.',
    fr: 'L’état de l’envoi ({status}) ne le permet pas. Rechargez la page.',
  },
  'distanceFactors.draftOpen': {
    ar: 'مسودة معاملات مفتوحة. وقّعها أو اتركها أولاً.',
    en: 'A draft of factors is open. Sign or discard that one first.',
    fr: 'Un projet de coefficients est ouvert. Signez-le ou écartez-le d’abord.',
  },
  'distanceFactors.exists': {
    ar: 'سُجّلت هذه المعاملات من قبل.',
    en: 'These factors are recorded already.',
    fr: 'Ces coefficients sont déjà enregistrés.',
  },
  'distanceFactors.notDraft': {
    ar: 'هذه المعاملات ليست مسودة بعد الآن.',
    en: 'These factors are no longer a draft.',
    fr: 'Ces coefficients ne sont plus un projet.',
  },
  'distanceFactors.order': {
    ar: 'المبنى الحساس لا يقل بعداً عن المسكون، ولا المسكون عن الطريق. راجع الأرقام.',
    en: 'A vulnerable building is no nearer than an inhabited one, and that no nearer than a road. Check the numbers.',
    fr: 'Un bâtiment vulnérable n’est pas plus près qu’un bâtiment habité, ni celui-ci qu’une route. Vérifiez les chiffres.',
  },
  'distanceFactors.unknown': {
    ar: 'هذه المعاملات غير معروفة لدى سلطتك.',
    en: 'Your authority has no such factors.',
    fr: 'Votre autorité n’a pas de tels coefficients.',
  },
  'exposure.exists': {
    ar: 'سُجّل هذا الموضع من قبل.',
    en: 'This exposure is recorded already.',
    fr: 'Cette exposition est déjà enregistrée.',
  },
  'exposure.twoPersonRule': {
    ar: 'أنت من سجّل هذا الموضع، فلا بد أن يسحبه شخص آخر.',
    en: 'You recorded this exposure, so another person has to withdraw it.',
    fr: 'Vous avez enregistré cette exposition ; une autre personne doit la retirer.',
  },
  'exposure.unknown': {
    ar: 'اختر موضعاً مسجّلاً قرب مخازن هذا الموقع.',
    en: 'Choose an exposure that is recorded near the magazines of this site.',
    fr: 'Choisissez une exposition enregistrée près des magasins de ce site.',
  },
  'exposure.withdrawn': {
    ar: 'سُحب هذا الموضع من قبل.',
    en: 'This exposure was withdrawn already.',
    fr: 'Cette exposition est déjà retirée.',
  },
  'lot.dangerousStays': {
    ar: 'هذه الدفعة خطرة: لا تُنقل ولا تُخزّن، بل تُتلف أو تُؤمّن حيث هي.',
    en: 'This lot is dangerous: it is not moved or stored, but made safe or destroyed where it is.',
    fr: 'Ce lot est dangereux : on ne le déplace ni ne l’entrepose ; on le neutralise ou le détruit sur place.',
  },
  'lot.dangerousWaits': {
    ar: 'الدفعة خطرة وتنتظر فريق التعامل مع الذخائر. تتغير حالتها بإنجاز مهمته.',
    en: 'The lot is dangerous and waits for the ordnance team. Its condition changes when their task is done.',
    fr: 'Le lot est dangereux et attend l’équipe de neutralisation. Son état change avec la fin de la tâche.',
  },
  'lot.exists': {
    ar: 'سُجّلت هذه الدفعة من قبل. افتح صفحتها.',
    en: 'This lot is recorded already. Open its page.',
    fr: 'Ce lot est déjà enregistré. Ouvrez sa page.',
  },
  'lot.noSuchHazardCode': {
    ar: 'لا يوجد رمز خطر بهذا القسم وهذه المجموعة معاً. راجع الملصق.',
    en: 'There is no hazard code of this division with this group. Check the label.',
    fr: 'Aucun code de danger ne réunit cette division et ce groupe. Vérifiez l’étiquette.',
  },
  'lot.notInStore': {
    ar: 'الكمية من {tag} ليست في مخزن، فلا تُنقل من هناك.',
    en: 'That quantity of {tag} lies in no store and cannot be moved from there.',
    fr: 'Cette quantité de {tag} n’est dans aucun dépôt et ne peut en être déplacée.',
  },
  'lot.notSoMany': {
    ar: 'من {tag} هناك {held} فقط. اكتب كمية لا تزيد عليها.',
    en: 'Of {tag} there are only {held} there. Give a quantity that is no larger.',
    fr: 'De {tag}, il n’y en a que {held} à cet endroit. Indiquez une quantité qui ne dépasse pas.',
  },
  'lot.sameCompartment': {
    ar: 'الكمية في هذه الحجرة أصلاً. اختر حجرة أخرى.',
    en: 'The quantity lies in this compartment already. Choose another.',
    fr: 'La quantité est déjà dans ce compartiment. Choisissez-en un autre.',
  },
  'lot.siteNeeded': {
    ar: 'استلام الذخيرة يكون في موقع، ولست معيّناً في موقع. راجع المسؤول.',
    en: 'Ammunition is taken in at a site, and you are appointed to none. Ask your administrator.',
    fr: 'On reçoit les munitions sur un site et vous n’êtes affecté à aucun. Voyez l’administrateur.',
  },
  'lot.unknown': {
    ar: 'هذه الدفعة غير معروفة أو ليست في موقعك. ارجع إلى القائمة.',
    en: 'This lot is not known or not at your site. Go back to the list.',
    fr: 'Ce lot est inconnu ou n’est pas sur votre site. Revenez à la liste.',
  },
  'lotDisposal.dayPast': {
    ar: 'مضى هذا اليوم. اختر يوماً قادماً.',
    en: 'This day is past. Choose one to come.',
    fr: 'Ce jour est passé. Choisissez un jour à venir.',
  },
  'lotDisposal.exists': {
    ar: 'سُجّلت هذه الخطة من قبل.',
    en: 'This plan is recorded already.',
    fr: 'Ce plan est déjà enregistré.',
  },
  'lotDisposal.otherQuantity': {
    ar: 'في الخطة {planned}، ولا يُسجّل إلا ما خُطط له. ألغِ الخطة واكتب أخرى إن أُتلف غير ذلك.',
    en: 'The plan says {planned}, and only what was planned is recorded. Cancel it and plan anew where another quantity was destroyed.',
    fr: 'Le plan indique {planned}, et seul ce qui est prévu s’enregistre. Annulez-le et refaites-le si une autre quantité a été détruite.',
  },
  'lotDisposal.unknown': {
    ar: 'هذه الخطة غير معروفة ضمن نطاقك.',
    en: 'There is no such plan within your reach.',
    fr: 'Ce plan n’existe pas dans votre ressort.',
  },
  'lotDisposal.wrongStatus': {
    ar: 'حالة الخطة ({status}) لا تسمح بذلك. أعد تحميل الصفحة.',
    en: 'The plan’s state ({status}) does not allow this. Reload the page.',
    fr: 'L’état du plan ({status}) ne le permet pas. Rechargez la page.',
  },
  'lotLoss.answered': {
    ar: 'أُجيب عن هذا البلاغ من قبل.',
    en: 'This report was answered already.',
    fr: 'Une réponse a déjà été donnée à ce signalement.',
  },
  'lotLoss.exists': {
    ar: 'سُجّل هذا البلاغ من قبل.',
    en: 'This report is recorded already.',
    fr: 'Ce signalement est déjà enregistré.',
  },
  'lotLoss.unknown': {
    ar: 'هذا البلاغ غير معروف ضمن نطاقك.',
    en: 'There is no such report within your reach.',
    fr: 'Ce signalement n’existe pas dans votre ressort.',
  },
  'lotLoss.waiting': {
    ar: 'بلاغ آخر عن هذه الدفعة ينتظر التوقيع. على المدير أن يجيب عنه أولاً.',
    en: 'Another report about this lot waits for its signature. A director answers that one first.',
    fr: 'Un autre signalement sur ce lot attend sa signature. Un directeur y répond d’abord.',
  },
  'magazine.codeTaken': {
    ar: 'في هذا الموقع مخزن ذخيرة يحمل الرمز {code}. اختر رمزاً آخر.',
    en: 'A magazine of this site bears the code {code} already. Choose another.',
    fr: 'Un magasin de ce site porte déjà le code {code}. Choisissez-en un autre.',
  },
  'magazine.exists': {
    ar: 'فُتح مخزن الذخيرة هذا من قبل.',
    en: 'This magazine was opened already.',
    fr: 'Ce magasin est déjà ouvert.',
  },
  'magazine.halfPoint': {
    ar: 'اكتب خط العرض وخط الطول معاً، أو اتركهما فارغين.',
    en: 'Give latitude and longitude together, or neither.',
    fr: 'Indiquez latitude et longitude ensemble, ou ni l’une ni l’autre.',
  },
  'magazine.unknown': {
    ar: 'مخزن الذخيرة هذا غير معروف ضمن نطاقك.',
    en: 'There is no such magazine within your reach.',
    fr: 'Ce magasin n’existe pas dans votre ressort.',
  },
  'mixing.noTable': {
    ar: 'لا جدول موقّعاً لخلط المجموعات، فلا توضع المجموعة {a} مع {b} (الدفعة {tag}). اختر حجرة فارغة.',
    en: 'No mixing table is signed, so group {a} is not put to group {b} (lot {tag}). Choose an empty compartment.',
    fr: 'Aucun tableau de compatibilité n’est signé : le groupe {a} ne va pas avec le groupe {b} (lot {tag}). Choisissez un compartiment vide.',
  },
  'mixing.notTogether': {
    ar: 'المجموعة {a} لا توضع مع المجموعة {b} (الدفعة {tag}). اختر حجرة أخرى.',
    en: 'Group {a} may not lie with group {b} (lot {tag}). Choose another compartment.',
    fr: 'Le groupe {a} ne peut être avec le groupe {b} (lot {tag}). Choisissez un autre compartiment.',
  },
  'mixing.unknownGroup': {
    ar: 'مجموعة التوافق غير معروفة هنا أو هناك، فلا توضع الدفعة مع {tag}. اختر حجرة فارغة.',
    en: 'A compatibility group is unknown here or there, so the lot is not put to {tag}. Choose an empty compartment.',
    fr: 'Un groupe de compatibilité est inconnu d’un côté ou de l’autre : le lot ne va pas avec {tag}. Choisissez un compartiment vide.',
  },
  'mixingTable.diagonal': {
    ar: 'المجموعة {a} يجب أن توضع مع نفسها (L مع المماثل فقط). صحّح الخانة.',
    en: 'Group {a} must lie with itself (L only with the identical). Correct the cell.',
    fr: 'Le groupe {a} doit aller avec lui-même (L seulement avec l’identique). Corrigez la case.',
  },
  'mixingTable.draftOpen': {
    ar: 'مسودة جدول مفتوحة. وقّعها أو اتركها أولاً.',
    en: 'A draft of the table is open. Sign or discard that one first.',
    fr: 'Un projet de tableau est ouvert. Signez-le ou écartez-le d’abord.',
  },
  'mixingTable.exists': {
    ar: 'سُجّل هذا الجدول من قبل.',
    en: 'This table is recorded already.',
    fr: 'Ce tableau est déjà enregistré.',
  },
  'mixingTable.identicalIsForL': {
    ar: '«المماثل فقط» للمجموعة L وحدها، لا لـ{a} مع {b}.',
    en: '“Only the identical” is for group L alone, not for {a} with {b}.',
    fr: '« Identique seulement » ne vaut que pour le groupe L, non pour {a} avec {b}.',
  },
  'mixingTable.lAlone': {
    ar: 'المجموعة L لا توضع مع {b} ولا مع غيرها. صحّح الخانة.',
    en: 'Group L lies with no other group, so not with {b}. Correct the cell.',
    fr: 'Le groupe L ne va avec aucun autre, donc pas avec {b}. Corrigez la case.',
  },
  'mixingTable.notDraft': {
    ar: 'هذا الجدول ليس مسودة بعد الآن.',
    en: 'This table is no longer a draft.',
    fr: 'Ce tableau n’est plus un projet.',
  },
  'mixingTable.notSquare': {
    ar: 'الجدول {groups} صفاً في {groups} عموداً، لا أقل ولا أكثر.',
    en: 'The table has {groups} rows of {groups} cells, no fewer and no more.',
    fr: 'Le tableau a {groups} lignes de {groups} cases, ni plus ni moins.',
  },
  'mixingTable.notSymmetric': {
    ar: 'ما يقوله صف {a} عن {b} ليس ما يقوله صف {b} عن {a}. صحّح أحدهما.',
    en: 'What row {a} says of {b} is not what row {b} says of {a}. Correct one of them.',
    fr: 'La ligne {a} ne dit pas de {b} ce que la ligne {b} dit de {a}. Corrigez l’une des deux.',
  },
  'mixingTable.unknown': {
    ar: 'هذا الجدول غير معروف لدى سلطتك.',
    en: 'Your authority has no such table.',
    fr: 'Votre autorité n’a pas un tel tableau.',
  },
  'ordnanceTask.exists': {
    ar: 'سُجّلت هذه المهمة من قبل.',
    en: 'This task is recorded already.',
    fr: 'Cette tâche est déjà enregistrée.',
  },
  'ordnanceTask.notUnsafe': {
    ar: 'السلاح غير مسجّل خطراً، فلا مهمة له.',
    en: 'The weapon is not recorded as unsafe, so there is no task for it.',
    fr: 'L’arme n’est pas enregistrée comme dangereuse ; il n’y a pas de tâche.',
  },
  'ordnanceTask.unknown': {
    ar: 'هذه المهمة غير معروفة ضمن نطاقك.',
    en: 'There is no such task within your reach.',
    fr: 'Cette tâche n’existe pas dans votre ressort.',
  },
  'ordnanceTask.waiting': {
    ar: 'لهذا السلاح مهمة مفتوحة.',
    en: 'A task for this weapon is open already.',
    fr: 'Une tâche est déjà ouverte pour cette arme.',
  },
  'ordnanceTask.wrongStatus': {
    ar: 'حالة المهمة ({status}) لا تسمح بذلك. كلّف فريقاً أولاً، أو أعد تحميل الصفحة.',
    en: 'The task’s state ({status}) does not allow this. Assign a team first, or reload the page.',
    fr: 'L’état de la tâche ({status}) ne le permet pas. Désignez d’abord une équipe, ou rechargez la page.',
  },
} satisfies Record<string, Texts>

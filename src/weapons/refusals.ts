import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'custody.storeLocked': {
    ar: 'آخر جرد للسلاح أو الذخيرة في هذا الموقع وجد فرقاً، فلا يخرج منه شيء حتى تُسوّى القضية. راجع صفحتي جرد السلاح والذخيرة.',
    en: 'The last count of the arms or the ammunition of this site did not agree, so nothing leaves it until that is settled. See both stock checks.',
    fr: 'Le dernier inventaire des armes ou des munitions de ce site ne concorde pas ; rien n’en sort avant règlement. Voyez les deux inventaires.',
  },
  'custody.storeShut': {
    ar: 'السلاح في مخزن له أكثر من مفتاح ولم يُفتح بها كلها، فلا يخرج. سجّل فتح المخزن وليوقّع كل صاحب مفتاح؛ وإن فُتح بلا توقيعهم فسجّل ذلك.',
    en: 'The weapon lies in a store under several keys that is not open under all of them. Record its opening and let each key holder sign; if it was opened without them, record that.',
    fr: 'L’arme se trouve dans un dépôt à plusieurs clés qui n’est pas ouvert sous toutes. Enregistrez l’ouverture et faites signer chaque détenteur ; s’il fut ouvert sans eux, enregistrez-le.',
  },
  'custody.openingUnsettled': {
    ar: 'فُتح مخزن هذا السلاح على غير الأصول، فلا يخرج منه شيء حتى يسوّي المدير ذلك. راجع صفحة المخزن.',
    en: 'The store of this weapon was opened irregularly, so nothing leaves it until a director has settled that. See the store’s page.',
    fr: 'Le dépôt de cette arme a été ouvert irrégulièrement ; rien n’en sort avant règlement par un directeur. Voyez la page du dépôt.',
  },
  'weapon.exists': {
    ar: 'سُجّل هذا السلاح من قبل. افتح صفحته.',
    en: 'This weapon is recorded already. Open its page.',
    fr: 'Cette arme est déjà enregistrée. Ouvrez sa page.',
  },
  'weapon.siteNeeded': {
    ar: 'استلام الأسلحة يكون في موقع، ولست معيّناً في موقع. راجع المسؤول.',
    en: 'Weapons are taken in at a site, and you are appointed to none. Ask your administrator.',
    fr: 'On reçoit les armes sur un site et vous n’êtes affecté à aucun. Voyez l’administrateur.',
  },
  'weapon.serialNeeded': {
    ar: 'الرقم مقروء كلياً أو جزئياً: اكتبه كما هو منقوش، أو غيّر وضوح الرقم.',
    en: 'The number can be read, at least in part: write it as it is marked, or change its legibility.',
    fr: 'Le numéro est lisible, au moins en partie : écrivez-le tel quel, ou changez sa lisibilité.',
  },
  'weapon.serialUnreadable': {
    ar: 'كُتب رقم مع أنه ممسوح أو غير موجود. احذف الرقم أو غيّر وضوحه.',
    en: 'A number is given although it is erased or missing. Leave it out, or change its legibility.',
    fr: 'Un numéro est donné alors qu’il est effacé ou absent. Retirez-le ou changez sa lisibilité.',
  },
  'weapon.sameSerial': {
    ar: 'يوجد في العهدة سلاح بهذا الرقم {tag}. لم يُسجّل سلاح ثانٍ؛ على المدير أن ينظر في الاثنين ثم يقرر.',
    en: 'A weapon with this number is in custody already {tag}. No second one was recorded; the director has to look at both and settle it.',
    fr: 'Une arme portant ce numéro est déjà sous garde {tag}. Aucune seconde n’a été enregistrée ; le directeur doit examiner les deux et trancher.',
  },
  'weapon.unknown': {
    ar: 'هذا السلاح غير معروف أو ليس في موقعك. ارجع إلى القائمة.',
    en: 'This weapon is not known or not at your site. Go back to the list.',
    fr: 'Cette arme est inconnue ou n’est pas sur votre site. Revenez à la liste.',
  },
  'weapon.wrongStatus': {
    ar: 'حالة السلاح ({status}) لا تسمح بذلك. أعد تحميل الصفحة لترى أين هو.',
    en: 'The weapon’s state ({status}) does not allow this. Reload the page to see where it is.',
    fr: 'L’état de l’arme ({status}) ne le permet pas. Rechargez la page pour voir où elle est.',
  },
  'weapon.inShipment': {
    ar: 'السلاح في شحنة مع غيره. استلم الشحنة كلها من صفحتها.',
    en: 'The weapon travels in a shipment with others. Receive the whole shipment on its page.',
    fr: 'L’arme voyage dans un envoi avec d’autres. Recevez tout l’envoi sur sa page.',
  },
  'custody.ammunitionUnderSeal': {
    ar: 'بهذا الختم ذخيرة في الطريق. لا تُنقل الأسلحة والذخيرة معاً؛ استعمل ختماً آخر.',
    en: 'Ammunition is on the road under this seal. Arms and ammunition never travel together: use another seal.',
    fr: 'Des munitions circulent sous ce scellé. Armes et munitions ne voyagent jamais ensemble : prenez un autre scellé.',
  },
  'source.byNeeded': {
    ar: 'اكتب الوحدة أو الجهة التي وجدت السلاح أو صادرته.',
    en: 'Write which unit or office found or seized it.',
    fr: 'Indiquez l’unité ou le service qui l’a trouvée ou saisie.',
  },
  'source.referenceNeeded': {
    ar: 'اكتب رقم محضر المصادرة.',
    en: 'Write the number of the record of the seizure.',
    fr: 'Indiquez le numéro du procès-verbal de saisie.',
  },
  'source.noteNeeded': {
    ar: 'اكتب كيف وصل السلاح إلى هنا.',
    en: 'Write how it came here.',
    fr: 'Indiquez comment elle est arrivée ici.',
  },
  'weapon.loaded': {
    ar: 'في السلاح ذخيرة، فلا يدخل المخزن. فرّغه في موضع التفريغ ثم سجّله؛ وإن تعذّر فأبعد الناس واستدعِ فريق الذخائر.',
    en: 'The weapon is loaded and does not enter a store. Unload it at the unloading bay, then record it; where that cannot be done, keep people away and call the ordnance team.',
    fr: 'L’arme est chargée et n’entre pas au dépôt. Désapprovisionnez-la au poste prévu, puis enregistrez-la ; si c’est impossible, éloignez les gens et appelez les artificiers.',
  },
  'intake.noGiver': {
    ar: 'لا يُكتب اسم هنا: من سلّم السلاح مسجّل أو غير معروف. احذف الاسم.',
    en: 'No name is written here: who gave it is registered, or nobody is known. Leave it out.',
    fr: 'Aucun nom ici : la personne est enregistrée, ou inconnue. Retirez-le.',
  },
  'part.exists': {
    ar: 'سُجّل هذا الجزء من قبل. افتح صفحته.',
    en: 'This part is recorded already. Open its page.',
    fr: 'Cette pièce est déjà enregistrée. Ouvrez sa page.',
  },
  'part.removed': {
    ar: 'هذا الجزء مسجّل منزوعاً عن السلاح من قبل. راجع أجزاءه.',
    en: 'This part is recorded as taken off already. See the weapon’s parts.',
    fr: 'Cette pièce est déjà enregistrée comme retirée. Voyez les pièces de l’arme.',
  },
  'part.unknown': {
    ar: 'هذا الجزء غير معروف أو ليس في موقعك. ارجع إلى قائمة الأجزاء.',
    en: 'This part is not known or not at your site. Go back to the list of parts.',
    fr: 'Cette pièce est inconnue ou hors de votre site. Revenez à la liste des pièces.',
  },
  'part.wrongStatus': {
    ar: 'حالة الجزء ({status}) لا تسمح بذلك. أعد تحميل الصفحة.',
    en: 'The part’s state ({status}) does not allow this. Reload the page.',
    fr: 'L’état de la pièce ({status}) ne le permet pas. Rechargez la page.',
  },
  'part.withItsWeapon': {
    ar: 'السلاح وجزؤه الرئيسي لا يُشحنان تحت ختم واحد. استعمل صندوقاً وختماً آخرين.',
    en: 'A weapon and its principal part do not travel under one seal. Use another box and seal.',
    fr: 'Une arme et sa pièce principale ne voyagent pas sous un même scellé. Prenez une autre caisse.',
  },
  'part.weaponElsewhere': {
    ar: 'السلاح ليس في عهدتك هنا، فلا يُركّب الجزء عليه. استلمه أولاً.',
    en: 'The weapon is not in your hands here, so the part cannot be put on it. Receive it first.',
    fr: 'L’arme n’est pas entre vos mains ici ; la pièce ne peut être remontée. Recevez-la d’abord.',
  },
  'tag.wrongCheckDigit': {
    ar: 'رقم البطاقة {tag} غير صحيح: رقم التحقق لا يطابق. اقرأه مرة أخرى أو امسحه.',
    en: 'The tag {tag} is not whole: its check digit does not fit. Read it again, or scan it.',
    fr: 'L’étiquette {tag} est inexacte : la clé ne correspond pas. Relisez-la ou scannez-la.',
  },
  'tag.unknown': {
    ar: 'البطاقة {tag} ليست من دفعة مؤجّرة لهذا الموقع. استعمل بطاقة من دفعة الموقع.',
    en: 'The tag {tag} is of no block that was leased. Use a label of the site’s block.',
    fr: 'L’étiquette {tag} n’appartient à aucun lot attribué. Utilisez-en une du lot du site.',
  },
  'tag.otherSite': {
    ar: 'البطاقة {tag} لموقع آخر. استعمل بطاقة من دفعة هذا الموقع.',
    en: 'The tag {tag} is another site’s. Use a label of this site’s block.',
    fr: 'L’étiquette {tag} est celle d’un autre site. Utilisez-en une du lot de ce site.',
  },
  'tag.leased': {
    ar: 'البطاقة {tag} مؤجَّرة لجهاز آخر وله وحده أن يعطيها. اربط بطاقة من دفعة جهازك مكانها وسجّل من جديد.',
    en: 'The tag {tag} is leased to another device, which alone gives it. Tie on a label of your own in its place and record it again.',
    fr: 'L’étiquette {tag} est attribuée à un autre appareil, seul à pouvoir la donner. Posez-en une du vôtre à la place et enregistrez de nouveau.',
  },
  'tag.used': {
    ar: 'البطاقة {tag} معلّقة على قطعة من قبل. استعمل غيرها.',
    en: 'The tag {tag} is on an item already. Use another.',
    fr: 'L’étiquette {tag} est déjà sur un objet. Utilisez-en une autre.',
  },
  'tag.void': {
    ar: 'البطاقة {tag} ملغاة. استعمل غيرها واقطع هذه.',
    en: 'The tag {tag} is void. Use another, and cut this one.',
    fr: 'L’étiquette {tag} est annulée. Utilisez-en une autre et coupez celle-ci.',
  },
  'tag.notInBlock': {
    ar: 'البطاقة {tag} ليست من هذه الدفعة. راجع الأرقام.',
    en: 'The tag {tag} is not of this block. Check the numbers.',
    fr: 'L’étiquette {tag} n’est pas de ce lot. Vérifiez les numéros.',
  },
  'tagBlock.exists': {
    ar: 'أُجّرت هذه الدفعة من قبل. افتح صفحتها.',
    en: 'This block was leased already. Open its page.',
    fr: 'Ce lot a déjà été attribué. Ouvrez sa page.',
  },
  'tagBlock.unknown': {
    ar: 'لا توجد هذه الدفعة ضمن نطاقك. ارجع إلى قائمة البطاقات.',
    en: 'There is no such block within your reach. Go back to the list of tags.',
    fr: 'Ce lot n’existe pas dans votre ressort. Revenez à la liste des étiquettes.',
  },
  'tagBlock.enough': {
    ar: 'في الموقع {unused} بطاقة لم تُستعمل، والحد {most}. استعملها أو ألغِ التالف منها أولاً.',
    en: 'The site has {unused} unused labels; {most} is the most. Use them, or make spoiled ones void, first.',
    fr: 'Le site a {unused} étiquettes inutilisées ; le maximum est {most}. Utilisez-les ou annulez-en d’abord.',
  },
  'custody.notYours': {
    ar: 'السلاح ليس في عهدتك. لا يسلّمه إلا من هو في عهدته.',
    en: 'The weapon is not in your custody. Only who holds it can hand it over.',
    fr: 'L’arme n’est pas sous votre garde. Seul son détenteur peut la remettre.',
  },
  'custody.sameSite': {
    ar: 'السلاح موجود في هذا الموقع. اختر موقعاً آخر.',
    en: 'The weapon is at this site already. Choose another.',
    fr: 'L’arme est déjà sur ce site. Choisissez-en un autre.',
  },
  'custody.otherSite': {
    ar: 'أُرسل السلاح إلى موقع آخر، فلا يستلمه إلا أمين السلاح هناك.',
    en: 'The weapon was sent to another site; the armourer there receives it.',
    fr: 'L’arme a été envoyée à un autre site ; l’armurier de ce site la reçoit.',
  },
  'custody.twoPersonRule': {
    ar: 'أنت من أرسله، فلا بد أن يستلمه شخص آخر.',
    en: 'You sent it, so another person has to receive it.',
    fr: 'C’est vous qui l’avez envoyée ; une autre personne doit la recevoir.',
  },
  'custody.sealBroken': {
    ar: 'الختم مكسور أو مختلف: سُجّل السلاح {tag} متنازعاً عليه حتى يُسوّى ذلك.',
    en: 'The seal is broken or another one: {tag} is recorded as disputed until somebody has settled it.',
    fr: 'Le scellé est brisé ou différent : {tag} est enregistrée comme contestée jusqu’au règlement.',
  },
  'receipt.unknown': {
    ar: 'هذا الإيصال غير معروف أو خارج نطاقك. افتحه من صفحة السلاح.',
    en: 'This receipt is not known or outside your reach. Open it from the weapon’s page.',
    fr: 'Ce reçu est inconnu ou hors de votre ressort. Ouvrez-le depuis la page de l’arme.',
  },
  'receipt.notPrinted': {
    ar: 'لم يُطبع هذا الإيصال بعد. اطبعه من صفحة السلاح أولاً.',
    en: 'This receipt was not printed yet. Print it from the weapon’s page first.',
    fr: 'Ce reçu n’a pas encore été imprimé. Imprimez-le d’abord depuis la page de l’arme.',
  },
  'photo.unknown': {
    ar: 'لم تصل الصورة بعد. أرسلها مرة أخرى قبل حفظ السلاح.',
    en: 'The photo has not arrived. Send it again before saving the weapon.',
    fr: 'La photo n’est pas arrivée. Renvoyez-la avant d’enregistrer l’arme.',
  },
  'photo.notAnImage': {
    ar: 'هذا الملف ليس صورة. اختر صورة JPEG أو PNG أو WebP.',
    en: 'This file is no picture. Choose a JPEG, PNG or WebP.',
    fr: 'Ce fichier n’est pas une image. Choisissez un JPEG, PNG ou WebP.',
  },
  'photo.tooLarge': {
    ar: 'الصورة أكبر من 15 ميغابايت. التقط صورة أصغر.',
    en: 'The picture is larger than 15 MB. Take a smaller one.',
    fr: 'L’image dépasse 15 Mo. Prenez-en une plus petite.',
  },
  'photo.tooManyPixels': {
    ar: 'أبعاد الصورة أكبر من المسموح. التقط صورة أصغر.',
    en: 'The picture has too many pixels. Take a smaller one.',
    fr: 'L’image a trop de pixels. Prenez-en une plus petite.',
  },
} satisfies Record<string, Texts>

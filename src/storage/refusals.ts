import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'armoury.exists': {
    ar: 'هذا المخزن مسجّل من قبل.',
    en: 'This store is on record already.',
    fr: 'Ce dépôt est déjà enregistré.',
  },
  'armoury.codeTaken': {
    ar: 'في الموقع مخزن آخر بالرمز {code}. اختر رمزاً آخر.',
    en: 'Another store of this site bears the code {code}. Choose another.',
    fr: 'Un autre dépôt du site porte le code {code}. Choisissez-en un autre.',
  },
  'armoury.unknown': {
    ar: 'لا يوجد هذا المخزن ضمن نطاقك. ارجع إلى قائمة المخازن.',
    en: 'There is no such store within your reach. Go back to the list.',
    fr: 'Ce dépôt n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'armoury.shut': {
    ar: 'المخزن {store} غير مفتوح بمفاتيحه كلها. سجّل فتحه أولاً وليوقّع كل صاحب مفتاح.',
    en: 'Store {store} is not open under all of its keys. Record its opening first and let each key holder sign.',
    fr: 'Le dépôt {store} n’est pas ouvert sous toutes ses clés. Enregistrez d’abord l’ouverture et faites signer chaque détenteur.',
  },
  'armoury.locked': {
    ar: 'المخزن {store} مقفل للإخراج حتى يسوّي المدير خللاً في فتحه.',
    en: 'Store {store} is locked for moves out until a director has settled an irregular opening.',
    fr: 'Les sorties du dépôt {store} sont bloquées jusqu’au règlement d’une ouverture irrégulière.',
  },
  'armouryChange.exists': {
    ar: 'سُجّل هذا التغيير من قبل.',
    en: 'This change is on record already.',
    fr: 'Ce changement est déjà enregistré.',
  },
  'armouryChange.unknown': {
    ar: 'لا يوجد هذا التغيير ضمن نطاقك. ارجع إلى صفحة المخزن.',
    en: 'There is no such change within your reach. Go back to the store’s page.',
    fr: 'Ce changement n’existe pas dans votre ressort. Revenez à la page du dépôt.',
  },
  'armouryChange.answered': {
    ar: 'وُقّع هذا التغيير أو رُفض من قبل. أعد تحميل الصفحة.',
    en: 'This change was signed or turned down already. Reload the page.',
    fr: 'Ce changement est déjà signé ou rejeté. Rechargez la page.',
  },
  'armouryChange.waiting': {
    ar: 'تغيير آخر لهذا المخزن ينتظر التوقيع. ليُوقّع أو يُرفض أولاً.',
    en: 'Another change of this store waits to be signed. Have it signed or turned down first.',
    fr: 'Un autre changement de ce dépôt attend une signature. Faites-le signer ou rejeter d’abord.',
  },
  'armouryChange.nothing': {
    ar: 'هذا هو الاسم نفسه والساعات نفسها. غيّر أحدهما.',
    en: 'This is the same name and the same hours. Change one of them.',
    fr: 'C’est le même nom et les mêmes heures. Changez l’un d’eux.',
  },
  'armouryChange.underWay': {
    ar: 'المخزن مفتوح أو يُفتح الآن. أغلقه أولاً ثم وقّع التغيير.',
    en: 'The store is open or being opened. Close it first, then sign the change.',
    fr: 'Le dépôt est ouvert ou en cours d’ouverture. Refermez-le, puis signez le changement.',
  },
  'storagePlace.exists': {
    ar: 'هذا المكان مسجّل من قبل.',
    en: 'This place is on record already.',
    fr: 'Cet emplacement est déjà enregistré.',
  },
  'storagePlace.noRoom': {
    ar: 'لم يبق في سعة المخزن إلا {left}. اكتب سعة أصغر.',
    en: 'The store has room for {left} more only. Give a smaller capacity.',
    fr: 'Il ne reste au dépôt que {left} places. Indiquez une capacité moindre.',
  },
  'storagePlace.unknown': {
    ar: 'لا يوجد هذا المكان ضمن نطاقك. امسح رمزه مرة أخرى.',
    en: 'There is no such place within your reach. Scan its code again.',
    fr: 'Cet emplacement n’existe pas dans votre ressort. Scannez de nouveau son code.',
  },
  'storagePlace.partsOnly': {
    ar: 'هذا مخزن للأجزاء الرئيسية، وهي تُحفظ بعيداً عن الأسلحة. اختر مكاناً آخر.',
    en: 'This store is for principal parts, which lie apart from weapons. Choose another place.',
    fr: 'Ce dépôt est réservé aux pièces principales, gardées à part des armes. Choisissez un autre emplacement.',
  },
  'storagePlace.tagUnknown': {
    ar: 'لا يوجد سلاح بالبطاقة {tag} ضمن نطاقك. امسحها مرة أخرى أو اكتبها.',
    en: 'There is no weapon with tag {tag} within your reach. Scan it again, or type it.',
    fr: 'Aucune arme à l’étiquette {tag} dans votre ressort. Scannez-la de nouveau ou saisissez-la.',
  },
  'storagePlace.notInCustody': {
    ar: 'السلاح {tag} ليس في عهدة هذا الموقع الآن. استلمه أولاً، أو راجع صفحته.',
    en: 'Weapon {tag} is not in custody at this site now. Receive it first, or see its page.',
    fr: 'L’arme {tag} n’est pas sous garde sur ce site. Réceptionnez-la d’abord, ou voyez sa page.',
  },
  'storagePlace.scannedTwice': {
    ar: 'بطاقة واحدة مُسحت مرتين. احذف المكرر.',
    en: 'One tag was scanned twice. Leave the repetition out.',
    fr: 'Une étiquette a été scannée deux fois. Retirez le doublon.',
  },
  'storagePlace.hereAlready': {
    ar: 'السلاح {tag} في هذا المكان من قبل. احذفه من القائمة.',
    en: 'Weapon {tag} lies in this place already. Take it off the list.',
    fr: 'L’arme {tag} est déjà à cet emplacement. Retirez-la de la liste.',
  },
  'storagePlace.full': {
    ar: 'المكان {code} لا يسع إلا {free} بعد. ضع الباقي في مكان آخر.',
    en: 'Place {code} has room for {free} more. Put the rest elsewhere.',
    fr: 'L’emplacement {code} n’a plus que {free} places. Rangez le reste ailleurs.',
  },
  'storagePlace.notHere': {
    ar: 'السلاح {tag} ليس في هذا المكان حسب السجل. راجع صفحته.',
    en: 'By the record weapon {tag} does not lie in this place. See its page.',
    fr: 'D’après le registre, l’arme {tag} n’est pas à cet emplacement. Voyez sa page.',
  },
  'storagePlace.liesShut': {
    ar: 'السلاح {tag} في {place} حسب السجل، ومخزنه غير مفتوح بمفاتيحه كلها. سجّل فتحه أولاً.',
    en: 'By the record weapon {tag} lies in {place}, in a store that is not open under all of its keys. Record its opening first.',
    fr: 'D’après le registre, l’arme {tag} est en {place}, dans un dépôt qui n’est pas ouvert sous toutes ses clés. Enregistrez d’abord l’ouverture.',
  },
  'storagePlace.liesLocked': {
    ar: 'السلاح {tag} في {place} حسب السجل، ومخزنه مقفل للإخراج حتى يسوّي المدير خللاً في فتحه.',
    en: 'By the record weapon {tag} lies in {place}, in a store that is locked until a director has settled an opening.',
    fr: 'D’après le registre, l’arme {tag} est en {place}, dans un dépôt bloqué jusqu’au règlement d’une ouverture.',
  },
  'keyRegime.exists': {
    ar: 'هذا الاقتراح مسجّل من قبل.',
    en: 'This proposal is on record already.',
    fr: 'Cette proposition est déjà enregistrée.',
  },
  'keyRegime.waiting': {
    ar: 'اقتراح آخر لمفاتيح هذا المخزن ينتظر التوقيع. ليُجب عنه أولاً.',
    en: 'Another proposal for the keys of this store waits for its signature. That one is answered first.',
    fr: 'Une autre proposition pour les clés de ce dépôt attend sa signature. Elle reçoit réponse d’abord.',
  },
  'keyRegime.wrongNumber': {
    ar: 'هذا النظام يحتاج إلى {count} مفاتيح، لكل جهة واحد. صحّح الجهات.',
    en: 'This regime has {count} keys, one for each party. Correct the parties.',
    fr: 'Ce régime compte {count} clés, une par partie. Corrigez les parties.',
  },
  'keyRegime.noAuthority': {
    ar: 'أحد المفاتيح للسلطة التي عندها المخزن. أضفه.',
    en: 'One of the keys is the authority’s, whose store it is. Add it.',
    fr: 'L’une des clés revient à l’autorité dont c’est le dépôt. Ajoutez-la.',
  },
  'keyRegime.twoKeys': {
    ar: 'اسم دخول واحد ورد مرتين. لا يحمل أحد مفتاحين.',
    en: 'One login stands there twice. Nobody carries two keys.',
    fr: 'Un identifiant figure deux fois. Personne ne porte deux clés.',
  },
  'keyRegime.groupByName': {
    ar: 'مفتاح المجموعة يحمله أشخاص من خارج البرنامج. اكتب أسماءهم لا أسماء دخول.',
    en: 'The key of a group is carried by people outside the programme. Give their names and no logins.',
    fr: 'La clé du groupe est portée par des personnes hors programme. Donnez leurs noms, pas d’identifiants.',
  },
  'keyRegime.usersByLogin': {
    ar: 'هذا المفتاح يحمله مستخدمون. اكتب أسماء دخولهم.',
    en: 'This key is carried by users. Give their logins.',
    fr: 'Cette clé est portée par des utilisateurs. Donnez leurs identifiants.',
  },
  'keyRegime.noParty': {
    ar: 'اكتب اسم الجهة صاحبة المفتاح.',
    en: 'Say what the party is called that has the key.',
    fr: 'Indiquez le nom de la partie qui détient la clé.',
  },
  'keyRegime.cannotHold': {
    ar: 'لا يمكن أن يحمل {login} هذا المفتاح: مفتاح السلطة لمستخدم منها يصل إلى المخزن، ومفتاح الطرف الثالث لعضو في هيئة مشتركة، ولكل منهما دور يفتح صفحة المخزن.',
    en: '{login} cannot carry this key: the authority’s is for a user of it who reaches the store, the third party’s for a member of a joint body, both with a role that opens the store’s page.',
    fr: '{login} ne peut porter cette clé : celle de l’autorité revient à un de ses utilisateurs qui accède au dépôt, celle du tiers à un membre d’un organe conjoint, tous deux d’un rôle qui ouvre la page du dépôt.',
  },
  'keyRegime.unknown': {
    ar: 'لا يوجد هذا الاقتراح ضمن نطاقك. ارجع إلى صفحة المخزن.',
    en: 'There is no such proposal within your reach. Go back to the store’s page.',
    fr: 'Cette proposition n’existe pas dans votre ressort. Revenez à la page du dépôt.',
  },
  'keyRegime.answered': {
    ar: 'أُجيب عن هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was answered already. Reload the page.',
    fr: 'Cette proposition a déjà reçu réponse. Rechargez la page.',
  },
  'keyRegime.thirdSigns': {
    ar: 'للطرف الثالث مفتاح في هذا المخزن، فلا يتغيّر إلا بتوقيع من يحمله.',
    en: 'A third party has a key of this store, so only who carries it signs the change.',
    fr: 'Un tiers détient une clé de ce dépôt ; seul celui qui la porte signe le changement.',
  },
  'keyRegime.directorSigns': {
    ar: 'يوقّع مدير غير من اقترح.',
    en: 'A director signs who is another than who proposed.',
    fr: 'Un directeur autre que l’auteur de la proposition signe.',
  },
  'keyRegime.underWay': {
    ar: 'المخزن مفتوح أو قيد الفتح. أغلقه أولاً ثم وقّع.',
    en: 'The store is open or being opened. Close it first, then sign.',
    fr: 'Le dépôt est ouvert ou en cours d’ouverture. Fermez-le d’abord, puis signez.',
  },
  'opening.exists': {
    ar: 'هذا الفتح مسجّل من قبل.',
    en: 'This opening is on record already.',
    fr: 'Cette ouverture est déjà enregistrée.',
  },
  'opening.noKey': {
    ar: 'لا تحمل مفتاحاً لهذا المخزن. اطلب ممن يحمله.',
    en: 'You carry no key of this store. Ask somebody who does.',
    fr: 'Vous ne portez aucune clé de ce dépôt. Demandez à qui en porte une.',
  },
  'opening.underWay': {
    ar: 'المخزن مفتوح أو قيد الفتح. أكمل ذلك أولاً.',
    en: 'The store is open or being opened. Finish that first.',
    fr: 'Le dépôt est ouvert ou en cours d’ouverture. Terminez d’abord.',
  },
  'opening.unknown': {
    ar: 'لا يوجد هذا الفتح ضمن نطاقك. ارجع إلى صفحة المخزن.',
    en: 'There is no such opening within your reach. Go back to the store’s page.',
    fr: 'Cette ouverture n’existe pas dans votre ressort. Revenez à la page du dépôt.',
  },
  'opening.wrongStatus': {
    ar: 'حالة هذا الفتح ({status}) لا تسمح بذلك. أعد تحميل الصفحة.',
    en: 'The state of this opening ({status}) does not allow it. Reload the page.',
    fr: 'L’état de cette ouverture ({status}) ne le permet pas. Rechargez la page.',
  },
  'opening.partySigned': {
    ar: 'وقّعت هذه الجهة من قبل. أعد تحميل الصفحة.',
    en: 'This party has signed already. Reload the page.',
    fr: 'Cette partie a déjà signé. Rechargez la page.',
  },
  'opening.noHolder': {
    ar: 'هذا الشخص لا يحمل مفتاحاً لهذا المخزن. اختر من القائمة.',
    en: 'This person carries no key of the store. Choose from the list.',
    fr: 'Cette personne ne porte aucune clé du dépôt. Choisissez dans la liste.',
  },
  'opening.holderSigns': {
    ar: 'صاحب هذا المفتاح مستخدم، فيوقّع بنفسه.',
    en: 'The holder of this key is a user, who signs in person.',
    fr: 'Le détenteur de cette clé est un utilisateur ; il signe lui-même.',
  },
  'opening.nothingWitnessed': {
    ar: 'لا شهادة تنتظر توقيعاً ثانياً. أعد تحميل الصفحة.',
    en: 'No witness’s statement waits to be countersigned. Reload the page.',
    fr: 'Aucune attestation n’attend de contreseing. Rechargez la page.',
  },
  'opening.twoWitnesses': {
    ar: 'أنت من شهد، فلا بد أن يوقّع شخص آخر.',
    en: 'You witnessed it, so another person has to countersign.',
    fr: 'C’est vous qui avez attesté ; une autre personne doit contresigner.',
  },
  'opening.thirdWitness': {
    ar: 'لا تشهد السلطة وحدها عن المجموعة: أحد الشاهدين ممن يحمل مفتاح الطرف الثالث.',
    en: 'The authority alone does not speak for the group: one of the two witnesses carries the third party’s key.',
    fr: 'L’autorité seule ne témoigne pas pour le groupe : l’un des deux témoins porte la clé du tiers.',
  },
  'opening.unsigned': {
    ar: 'فُتح المخزن {store} بلا توقيع كل أصحاب المفاتيح. لا يخرج منه شيء حتى يسوّي ذلك مدير لم يفتحه.',
    en: 'Store {store} was opened without the signature of every key. Nothing leaves it until a director who did not open it has settled that.',
    fr: 'Le dépôt {store} a été ouvert sans la signature de chaque clé. Rien n’en sort avant règlement par un directeur qui ne l’a pas ouvert.',
  },
  'opening.sealDiffers': {
    ar: 'الأختام على المخزن {store} ليست التي تُركت عليه. لا يخرج منه شيء حتى يسوّي المدير ذلك.',
    en: 'The seals of store {store} are not those that were left on it. Nothing leaves it until a director has settled that.',
    fr: 'Les scellés du dépôt {store} ne sont pas ceux qui y furent laissés. Rien n’en sort avant règlement par un directeur.',
  },
  'opening.outsideHours': {
    ar: 'المخزن {store} فُتح أو أُغلق خارج ساعاته. سينظر المدير في ذلك.',
    en: 'Store {store} was opened or closed outside its hours. A director will look at it.',
    fr: 'Le dépôt {store} a été ouvert ou fermé hors de ses heures. Un directeur l’examinera.',
  },
  'opening.overlong': {
    ar: 'بقي المخزن {store} مفتوحاً أطول مما يُسمح. سينظر المدير في ذلك.',
    en: 'Store {store} stood open for longer than allowed. A director will look at it.',
    fr: 'Le dépôt {store} est resté ouvert plus longtemps que permis. Un directeur l’examinera.',
  },
  'opening.overnight': {
    ar: 'بقي المخزن {store} مفتوحاً إلى ما بعد نهاية اليوم. سينظر المدير في ذلك.',
    en: 'Store {store} stood open over the end of the day. A director will look at it.',
    fr: 'Le dépôt {store} est resté ouvert après la fin du jour. Un directeur l’examinera.',
  },
  'opening.stillOpen': {
    ar: 'المخزن ما زال مفتوحاً. ليُسجَّل إغلاقه أولاً ثم سوِّ.',
    en: 'The store still stands open. Its closing is recorded first; then settle.',
    fr: 'Le dépôt est encore ouvert. Enregistrez sa fermeture, puis réglez.',
  },
  'opening.nothingToSettle': {
    ar: 'لا خلل في هذا الفتح ينتظر التسوية.',
    en: 'Nothing about this opening waits to be settled.',
    fr: 'Rien de cette ouverture n’attend de règlement.',
  },
  'opening.twoPersonRule': {
    ar: 'شاركت في هذا الفتح، فلا بد أن يسوّي مدير آخر.',
    en: 'You took part in this opening, so another director has to settle it.',
    fr: 'Vous avez pris part à cette ouverture ; un autre directeur doit régler.',
  },
  'armouryEntry.exists': {
    ar: 'هذا الدخول مسجّل من قبل.',
    en: 'This entry is on record already.',
    fr: 'Cette entrée est déjà enregistrée.',
  },
  'armouryEntry.onePerson': {
    ar: 'سجّل شخصاً واحداً: مستخدماً باسم دخوله، أو زائراً باسمه.',
    en: 'Record one person: a user by login, or a visitor by name.',
    fr: 'Enregistrez une personne : un utilisateur par identifiant, ou un visiteur par son nom.',
  },
  'armouryEntry.loginUnknown': {
    ar: 'لا يوجد مستخدم باسم الدخول هذا. تحقّق منه، أو سجّله زائراً.',
    en: 'There is no user with this login. Check it, or record a visitor.',
    fr: 'Aucun utilisateur n’a cet identifiant. Vérifiez-le, ou enregistrez un visiteur.',
  },
  'armouryEntry.withOneself': {
    ar: 'المرافق شخص آخر غير الداخل. صحّح أحدهما.',
    en: 'The companion is another person than who went in. Correct one of the two.',
    fr: 'L’accompagnant est une autre personne que celle qui est entrée. Corrigez l’un des deux.',
  },
  'armouryEntry.alone': {
    ar: 'دخل وحده إلى المخزن {store}. لا يدخل أحد وحده.',
    en: 'Somebody was alone in store {store}. Nobody goes in alone.',
    fr: 'Une personne était seule dans le dépôt {store}. Nul n’y entre seul.',
  },
  'armouryEntry.shut': {
    ar: 'دخول إلى المخزن {store} وهو غير مفتوح بمفاتيحه حسب السجل.',
    en: 'By the record store {store} was not open under its keys when somebody went in.',
    fr: 'D’après le registre, le dépôt {store} n’était pas ouvert sous ses clés lors de cette entrée.',
  },
  'armouryEntry.unknown': {
    ar: 'لا يوجد هذا الدخول ضمن نطاقك. ارجع إلى صفحة المخزن.',
    en: 'There is no such entry within your reach. Go back to the store’s page.',
    fr: 'Cette entrée n’existe pas dans votre ressort. Revenez à la page du dépôt.',
  },
  'armouryEntry.left': {
    ar: 'سُجّل الخروج من قبل. أعد تحميل الصفحة.',
    en: 'The leaving is on record already. Reload the page.',
    fr: 'La sortie est déjà enregistrée. Rechargez la page.',
  },
} satisfies Record<string, Texts>

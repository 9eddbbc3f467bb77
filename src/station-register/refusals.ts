import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'lease.exists': {
    ar: 'هذا التأجير مسجّل من قبل. افتح صفحة الأجهزة.',
    en: 'This lease is recorded already. Open the page of devices.',
    fr: 'Cette attribution est déjà enregistrée. Ouvrez la page des appareils.',
  },
  'lease.unknown': {
    ar: 'لا يوجد هذا التأجير ضمن نطاقك. اختره من صفحة الأجهزة.',
    en: 'There is no such lease within your reach. Choose one on the page of devices.',
    fr: 'Aucune attribution de ce genre dans votre ressort. Choisissez-la sur la page des appareils.',
  },
  'lease.notInForce': {
    ar: 'هذا الجهاز غير معتمد. سجّله برمز أولاً.',
    en: 'This device is not in force. Enrol it with a code first.',
    fr: 'Cet appareil n’est pas autorisé. Inscrivez-le d’abord avec un code.',
  },
  'lease.enough': {
    ar: 'لدى الجهاز {unused} رقماً لم تُستعمل، والحد {most}. أجّر أقل، أو انتظر حتى يستعملها.',
    en: 'The device has {unused} unused numbers; {most} is the most. Lease fewer, or wait until it used them.',
    fr: 'L’appareil a {unused} numéros inutilisés ; le maximum est {most}. Attribuez-en moins, ou attendez qu’il les utilise.',
  },
  'lease.ended': {
    ar: 'انتهى هذا التأجير، فلا يُعطى منه شيء. أجّر دفعة جديدة.',
    en: 'This lease has ended and nothing is given out of it. Lease another block.',
    fr: 'Cette attribution a pris fin et plus rien n’en est donné. Attribuez un autre lot.',
  },
  'lease.notInIt': {
    ar: 'هذا الرقم ليس في التأجير. اختر رقماً بين أوله وآخره.',
    en: 'This number is not in the lease. Choose one between its first and its last.',
    fr: 'Ce numéro n’est pas dans l’attribution. Choisissez-en un entre son premier et son dernier.',
  },
  'lease.spent': {
    ar: 'استُعمل من هذه الأرقام {count}. ابدأ بعد آخر رقم مستعمل.',
    en: '{count} of these numbers are used. Begin after the last one that is.',
    fr: '{count} de ces numéros sont utilisés. Commencez après le dernier qui l’est.',
  },
  'station.passNeeded': {
    ar: 'لم يوقّع هذا الطلب جهاز مسجّل هنا. سجّل الجهاز برمز جديد.',
    en: 'No device that is enrolled here signed this request. Enrol the device with a new code.',
    fr: 'Aucun appareil inscrit ici n’a signé cette demande. Inscrivez l’appareil avec un nouveau code.',
  },
  'station.notInForce': {
    ar: 'لم يعد هذا الجهاز معتمداً. تحدّث إلى مدير الموقع، وأخرج ما لم يُرسَل إلى ملف.',
    en: 'This device is not in force any more. Speak to the site manager, and save what was not sent to a file.',
    fr: 'Cet appareil n’est plus autorisé. Voyez le responsable du site et enregistrez dans un fichier ce qui n’est pas parti.',
  },
  'station.clockOff': {
    ar: 'ساعة هذا الجهاز بعيدة عن الوقت الصحيح بأكثر من يوم. اضبطها ثم أرسل مرة أخرى.',
    en: 'The clock of this device is off by more than a day. Set it right and send again.',
    fr: 'L’horloge de cet appareil est décalée de plus d’un jour. Réglez-la puis renvoyez.',
  },
  'station.heardBefore': {
    ar: 'وصل هذا الطلب بعينه من قبل. أرسل طلباً جديداً.',
    en: 'This very request was heard before. Send a new one.',
    fr: 'Cette même demande est déjà parvenue. Envoyez-en une nouvelle.',
  },
  'station.otherProtocol': {
    ar: 'يتكلم هذا الجهاز بصيغة لا تُفهم هنا. حدّث البرنامج في الجهاز أو في المركز.',
    en: 'This device speaks a form that is not understood here. Update the program on the device or at the centre.',
    fr: 'Cet appareil parle une forme qui n’est pas comprise ici. Mettez à jour le programme de l’appareil ou du centre.',
  },
  'station.proofWrong': {
    ar: 'لم يُثبت الجهاز أن المفتاح مفتاحه. ابدأ التسجيل من جديد.',
    en: 'The device did not prove that the key is its own. Begin the enrolment anew.',
    fr: 'L’appareil n’a pas prouvé que la clé est la sienne. Recommencez l’inscription.',
  },
  'station.codeWrong': {
    ar: 'هذا الرمز غير صحيح أو استُعمل من قبل. اطلب من مدير الموقع رمزاً جديداً.',
    en: 'This code is wrong or was used already. Ask the site manager for a new one.',
    fr: 'Ce code est faux ou a déjà servi. Demandez-en un nouveau au responsable du site.',
  },
  'station.codeExpired': {
    ar: 'مضى على هذا الرمز أكثر من يوم. اطلب من مدير الموقع رمزاً جديداً.',
    en: 'This code is older than a day. Ask the site manager for a new one.',
    fr: 'Ce code a plus d’un jour. Demandez-en un nouveau au responsable du site.',
  },
  'station.otherKind': {
    ar: 'هذا الرمز لنوع آخر من الأجهزة. استعمله على الجهاز الذي دُعي.',
    en: 'This code is for another kind of device. Use it on the one that was invited.',
    fr: 'Ce code est destiné à un autre type d’appareil. Utilisez-le sur celui qui a été invité.',
  },
  'station.exists': {
    ar: 'دُعي هذا الجهاز من قبل. أعد تحميل الصفحة.',
    en: 'This device was invited already. Reload the page.',
    fr: 'Cet appareil est déjà invité. Rechargez la page.',
  },
  'station.noSite': {
    ar: 'هذا الموقع غير معروف أو خارج نطاقك. اختر موقعاً آخر.',
    en: 'This site is not known or outside your reach. Choose another.',
    fr: 'Ce site est inconnu ou hors de votre ressort. Choisissez-en un autre.',
  },
  'station.unknown': {
    ar: 'هذا الجهاز غير معروف أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This device is not known or outside your reach. Go back to the list.',
    fr: 'Cet appareil est inconnu ou hors de votre ressort. Revenez à la liste.',
  },
  'station.alreadyRevoked': {
    ar: 'أُلغي اعتماد هذا الجهاز من قبل. أعد تحميل الصفحة.',
    en: 'This device was shut out already. Reload the page.',
    fr: 'Cet appareil est déjà exclu. Rechargez la page.',
  },
  'station.unreadable': {
    ar: 'لا يُفتح ما كُتب: لم يُختم لهذا المركز أو غُيّر في الطريق.',
    en: 'What was typed cannot be opened: it was not sealed for this centre, or it was changed on the way.',
    fr: 'La saisie ne s’ouvre pas : elle n’a pas été scellée pour ce centre, ou elle a été modifiée en route.',
  },
  'station.unknownAction': {
    ar: 'لا يعرف المركز هذا النوع من الأعمال. قد يكون برنامج الجهاز أحدث من برنامج المركز.',
    en: 'The centre does not know this kind of act. The program on the device may be newer than the centre’s.',
    fr: 'Le centre ne connaît pas ce type d’acte. Le programme de l’appareil est peut-être plus récent que celui du centre.',
  },
  'station.otherVersion': {
    ar: 'كُتب هذا بنسخة أخرى من البرنامج ولا يوافق قواعد اليوم.',
    en: 'This was typed with another version of the program and does not fit the rules of today.',
    fr: 'Cela a été saisi avec une autre version du programme et ne correspond pas aux règles actuelles.',
  },
  'station.unknownAuthor': {
    ar: 'لا يعرف المركز من فعل هذا. سجّل حسابه إن كان يعمل هنا، ثم أدخل القيد.',
    en: 'The centre does not know who did this. If they work here, open their account, then take the entry in.',
    fr: 'Le centre ne connaît pas l’auteur. S’il travaille ici, ouvrez son compte, puis admettez l’entrée.',
  },
  'station.authorSuspended': {
    ar: 'لم يعد من فعل هذا يعمل في البرنامج.',
    en: 'Who did this does not work in the programme any more.',
    fr: 'L’auteur ne travaille plus dans le programme.',
  },
  'station.foreignAuthor': {
    ar: 'من فعل هذا يعمل في موقع آخر غير موقع الجهاز.',
    en: 'Who did this works at another site than the device’s.',
    fr: 'L’auteur travaille sur un autre site que celui de l’appareil.',
  },
  'station.factorNeeded': {
    ar: 'هذا العمل يحتاج إلى عامل ثانٍ عند الدخول، ولا يضمنه جهاز بلا شبكة. يؤكده شخص هنا.',
    en: 'This act needs a second factor at signing in, for which a device without a network cannot vouch. A person confirms it here.',
    fr: 'Cet acte exige un second facteur, dont un appareil hors réseau ne peut répondre. Une personne le confirme ici.',
  },
  'station.hubStays': {
    ar: 'حاسوب الموقع نسخة من موقعه، فلا يُنقل. ادعُ حاسوباً آخر في الموقع الجديد، وألغِ اعتماد هذا بعد أن يُرسل ما عنده.',
    en: 'A site’s own laptop is a copy of its site and does not change it. Invite one at the other site, and shut this one out once it sent what it has.',
    fr: 'Le portable d’un site en est la copie et n’en change pas. Invitez-en un sur l’autre site, puis excluez celui-ci quand il aura tout envoyé.',
  },
  'station.scopeNotInForce': {
    ar: 'هذا الجهاز غير معتمد، فلا يتغير عمله. اصنع له رمزاً جديداً أولاً.',
    en: 'This device is not in force, so its work cannot change. Make it a new code first.',
    fr: 'Cet appareil n’est pas autorisé ; son travail ne peut changer. Créez d’abord un nouveau code.',
  },
  'station.sameScope': {
    ar: 'هذا عمله الآن. اختر موقعاً آخر أو أعمالاً أخرى.',
    en: 'That is its work already. Choose another site, or other parts of the work.',
    fr: 'C’est déjà son travail. Choisissez un autre site ou d’autres tâches.',
  },
  'station.hasShards': {
    ar: 'للجهاز نصيب لم يُعَد من قوائم دفع ({count}). يعيده من عنده أو ينهيه شخص مسمّى، ثم غيّر عمله.',
    en: 'The device has shares of payment lists that were not given back ({count}). Give them back on it, or end them, then change its work.',
    fr: 'L’appareil a des parts de listes de paiement non rendues ({count}). Rendez-les depuis l’appareil ou mettez-y fin, puis changez son travail.',
  },
  'station.otherScope': {
    ar: 'سُجّل هذا لعمل أُعطي للجهاز ولا يعرفه هذا الخادم، فقد استُعيد من نسخة أقدم. أعطِ الجهاز عمله من جديد في صفحة «الأجهزة»، ثم أدخل القيد.',
    en: 'This was recorded under a site or work of the device that is not known here: the centre came back from an older backup. Give the device its work again on the page “Devices”, then take the entry in.',
    fr: 'Ceci a été enregistré pour un site ou un travail inconnu ici : le centre a été restauré d’une sauvegarde antérieure. Redonnez son travail à l’appareil à la page « Appareils », puis admettez l’entrée.',
  },
  'station.notItsWork': {
    ar: 'هذا العمل ليس مما يحمله الجهاز. إن كان صحيحاً فأدخل القيد.',
    en: 'This act is no part of the work that the device carried. If it is right, take the entry in.',
    fr: 'Cet acte ne fait pas partie du travail confié à l’appareil. S’il est juste, admettez l’entrée.',
  },
  'station.shutOut': {
    ar: 'أُلغي اعتماد الجهاز قبل البت في هذا القيد.',
    en: 'The device was shut out before this entry was decided.',
    fr: 'L’appareil a été exclu avant la décision sur cette entrée.',
  },
  'station.failed': {
    ar: 'أخفق البرنامج في هذا القيد. حاول إدخاله مرة أخرى، وأبلغ الدعم إن أخفق ثانية.',
    en: 'The program failed at this entry. Try to take it in again, and tell support if it fails once more.',
    fr: 'Le programme a échoué sur cette entrée. Réessayez de l’admettre et prévenez l’assistance en cas de nouvel échec.',
  },
  'station.afterHeld': {
    ar: 'ينتظر قيداً أسبق عن الشيء نفسه.',
    en: 'It waits for an earlier entry about the same subject.',
    fr: 'Elle attend une entrée antérieure sur le même objet.',
  },
  'photo.notOpened': {
    ar: 'لا تُفتح الصورة: لم تُختم لهذا المركز أو تلفت في الطريق. التقطها من جديد إن أمكن.',
    en: 'The photo cannot be opened: it was not sealed for this centre, or was damaged on the way. Take it again if you can.',
    fr: 'La photo ne s’ouvre pas : elle n’a pas été scellée pour ce centre ou a été abîmée en route. Reprenez-la si possible.',
  },
  'photo.otherHash': {
    ar: 'ما وصل ليس الصورة التي يسمّيها القيد. التقطها من جديد إن أمكن.',
    en: 'What arrived is not the photo that the entry names. Take it again if you can.',
    fr: 'Ce qui est arrivé n’est pas la photo que nomme l’entrée. Reprenez-la si possible.',
  },
  'picture.notNow': {
    ar: 'لا يأخذ الخادم هذه الصورة الآن: لهذا الجهاز صور كثيرة لم تكتمل. تُرسل حين تكتمل تلك.',
    en: 'The server does not take this photo now: too many of this device are half sent. It is sent once those are whole.',
    fr: 'Le serveur ne prend pas cette photo pour l’instant : trop de photos de cet appareil sont incomplètes. Elle partira ensuite.',
  },
  'station.setAside': {
    ar: 'نحّاه شخص مسمّى مع ذكر السبب.',
    en: 'A named person set it aside, with a reason.',
    fr: 'Une personne nommée l’a écartée, avec un motif.',
  },
  'station.cameOtherwise': {
    ar: 'وصل العمل نفسه بطريق آخر وتم.',
    en: 'The same act came by another way and was done.',
    fr: 'Le même acte est venu par une autre voie et a été accompli.',
  },
  'heldEntry.unknown': {
    ar: 'هذا القيد غير معروف، أو خارج نطاقك، أو لم يعد ينتظر. أعد تحميل القائمة.',
    en: 'This entry is not known, outside your reach, or does not wait any more. Reload the list.',
    fr: 'Cette entrée est inconnue, hors de votre ressort ou n’attend plus. Rechargez la liste.',
  },
  'heldEntry.settled': {
    ar: 'سُوّي هذا القيد من قبل. أعد تحميل القائمة.',
    en: 'This entry was settled already. Reload the list.',
    fr: 'Cette entrée est déjà réglée. Rechargez la liste.',
  },
  'heldEntry.behind': {
    ar: 'ينتظر قيد أسبق عن الشيء نفسه. سوِّه أولاً.',
    en: 'An earlier entry about the same subject waits. Settle that one first.',
    fr: 'Une entrée antérieure sur le même objet attend. Réglez-la d’abord.',
  },
  'heldEntry.notDone': {
    ar: 'لم يتم العمل بعد. أدخل القيد من صفحته.',
    en: 'The act is not done yet. Take the entry in from its page.',
    fr: 'L’acte n’est pas encore accompli. Admettez l’entrée depuis sa page.',
  },
  'heldEntry.doneByNow': {
    ar: 'تم هذا العمل في هذه الأثناء، فلا يُنحّى. أدخل القيد.',
    en: 'This act was done by now, so it cannot be set aside. Take the entry in.',
    fr: 'Cet acte a été accompli entre-temps et ne peut être écarté. Admettez l’entrée.',
  },
  'heldEntry.ownAct': {
    ar: 'أنت من فعل هذا، فلا بد أن ينحّيه شخص آخر.',
    en: 'You did this, so another person has to set it aside.',
    fr: 'Vous en êtes l’auteur ; une autre personne doit l’écarter.',
  },
  'heldEntry.directorAlone': {
    ar: 'هذا خبر عن شيء وقع، فلا ينحّيه إلا مدير.',
    en: 'This says that something happened, so only a director sets it aside.',
    fr: 'Ceci rapporte un fait ; seul un directeur l’écarte.',
  },
} satisfies Record<string, Texts>

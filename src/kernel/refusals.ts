import type { Texts } from './texts.ts'

/** What every feature may answer: what is wrong, and what to do next. */
export const refusals = {
  'input.invalid': {
    ar: 'بعض الحقول غير صحيحة. صحّحها ثم أرسل مرة أخرى.',
    en: 'Some fields are not right. Correct them and send again.',
    fr: 'Certains champs sont incorrects. Corrigez-les puis renvoyez.',
  },
  'input.unknownField': {
    ar: 'هذا الحقل غير معروف. احذفه ثم أرسل مرة أخرى.',
    en: 'This field is not known. Leave it out and send again.',
    fr: 'Ce champ est inconnu. Retirez-le puis renvoyez.',
  },
  'input.brokenText': {
    ar: 'في هذا النص رمز ناقص لا يُقرأ. احذفه واكتبه من جديد.',
    en: 'This text holds half of a character. Delete it and type it again.',
    fr: 'Ce texte contient une moitié de caractère. Effacez-la et retapez-la.',
  },
  'code.notOffered': {
    ar: 'لم يعد هذا الرمز ({code}) معروضاً في قائمته. اختر رمزاً آخر.',
    en: 'The list offers this code ({code}) no longer. Choose another one.',
    fr: 'La liste ne propose plus ce code ({code}). Choisissez-en un autre.',
  },
  'coordinates.unreadable': {
    ar: 'لا يُقرأ هذا موقعاً. اكتبه بالدرجات (\u206632.8872, 13.1913\u2069) أو بالدقائق والثواني أو UTM أو MGRS.',
    en: 'This cannot be read as a place. Write degrees (32.8872, 13.1913), minutes and seconds, UTM or MGRS.',
    fr: 'Ceci ne se lit pas comme un lieu. Écrivez des degrés (32.8872, 13.1913), minutes et secondes, UTM ou MGRS.',
  },
  'coordinates.noSquare': {
    ar: 'لا وجود لهذا المربع في نظام MGRS. راجع الحروف وعدد الأرقام.',
    en: 'MGRS has no such square. Check the letters and that both numbers have the same length.',
    fr: 'Ce carré n’existe pas en MGRS. Vérifiez les lettres et la longueur des deux nombres.',
  },
  'coordinates.outsideZone': {
    ar: 'هذا الموقع خارج نطاق UTM المذكور. راجع رقم النطاق والمسافتين.',
    en: 'This place lies outside that UTM zone. Check the zone and both distances.',
    fr: 'Ce lieu est hors de ce fuseau UTM. Vérifiez le fuseau et les deux distances.',
  },
  'coordinates.sixty': {
    ar: 'الدقائق والثواني أقل من 60، ولا كسر إلا في آخر عدد. صحّحها.',
    en: 'Minutes and seconds are below 60, and only the last number has a fraction. Correct them.',
    fr: 'Minutes et secondes sont inférieures à 60, et seul le dernier nombre a une fraction. Corrigez-les.',
  },
  'coordinates.directions': {
    ar: 'اتجاهان من نوع واحد. اكتب شمالاً أو جنوباً، ثم شرقاً أو غرباً.',
    en: 'Both directions are of one kind. Write north or south, and east or west.',
    fr: 'Les deux directions sont du même type. Écrivez nord ou sud, puis est ou ouest.',
  },
  'coordinates.noPlace': {
    ar: 'لا موقع بهذه الدرجات. خط العرض حتى 90 وخط الطول حتى 180.',
    en: 'No place has these degrees. Latitude goes to 90 and longitude to 180.',
    fr: 'Aucun lieu n’a ces degrés. La latitude va jusqu’à 90 et la longitude jusqu’à 180.',
  },
  'coordinates.noStart': {
    ar: 'يلزم للاتجاه والمسافة نقطة يبدآن منها. اكتب إحداثيات النقطة الأولى.',
    en: 'A bearing and distance need a point to start from. Give the coordinates of the first point.',
    fr: 'Un azimut et une distance partent d’un point. Donnez les coordonnées du premier point.',
  },
  'coordinates.bearing': {
    ar: 'الاتجاه من 0 إلى 360 درجة والمسافة أكثر من صفر. صحّحهما.',
    en: 'A bearing is from 0 to 360 degrees and a distance more than nothing. Correct them.',
    fr: 'Un azimut va de 0 à 360 degrés et une distance est plus grande que zéro. Corrigez-les.',
  },
  'money.amount': {
    ar: 'اكتب المبلغ بالأرقام، وبثلاث منازل على الأكثر بعد الفاصلة، مثل 1200.500.',
    en: 'Write the amount in figures, with at most three places, as 1200.500.',
    fr: 'Écrivez le montant en chiffres, avec trois décimales au plus, comme 1200.500.',
  },
  'money.places': {
    ar: 'ليس في هذه العملة ({currency}) جزء بهذا الصغر. اكتب المبلغ بأصغر جزء منها.',
    en: 'No coin of {currency} is that small. Write the amount with the places the currency has.',
    fr: 'Aucune pièce de {currency} n’est si petite. Écrivez le montant avec les décimales de la monnaie.',
  },
  'money.currency': {
    ar: 'لا يمسك البرنامج حسابات بهذه العملة. اختر عملة من القائمة.',
    en: 'The program keeps no accounts in this currency. Choose one from the list.',
    fr: 'Le programme ne tient pas de comptes dans cette monnaie. Choisissez-en une dans la liste.',
  },
  'words.oneLanguage': {
    ar: 'اكتب النص بلغة واحدة على الأقل.',
    en: 'Write it in one language at least.',
    fr: 'Écrivez-le dans une langue au moins.',
  },
  'words.hashShape': {
    ar: 'بصمة الملف 64 رقماً وحرفاً من 0 إلى 9 ومن a إلى f. اختر الملف لتُحسب.',
    en: 'The hash of a file is 64 signs from 0–9 and a–f. Choose the file and it is computed.',
    fr: 'L’empreinte compte 64 signes de 0–9 et a–f. Choisissez le fichier pour la calculer.',
  },
  'cardBlock.size': {
    ar: 'تؤجّر الأرقام دفعات: 25 أو 50 أو 100 أو 200. اختر إحداها.',
    en: 'Numbers are leased in blocks of 25, 50, 100 or 200. Choose one of these.',
    fr: 'Les numéros s’attribuent par 25, 50, 100 ou 200. Choisissez.',
  },
  'tagBlock.size': {
    ar: 'تؤجّر البطاقات بالأوراق: 24 أو 48 أو 96 أو 192. اختر إحداها.',
    en: 'Tags are leased by the sheet: 24, 48, 96 or 192. Choose one of these.',
    fr: 'Les étiquettes s’attribuent par feuille : 24, 48, 96 ou 192. Choisissez.',
  },
  'words.codeShape': {
    ar: 'الرمز كلمة لاتينية بلا فراغات تبدأ بحرف صغير.',
    en: 'A code is one Latin word without spaces that begins with a small letter.',
    fr: 'Un code est un mot latin sans espace, commençant par une minuscule.',
  },
  'dates.reversed': {
    ar: 'التاريخ الأخير أسبق من الأول. صحّح أحدهما.',
    en: 'The last day lies before the first. Correct one of them.',
    fr: 'Le dernier jour précède le premier. Corrigez l’un des deux.',
  },
  'action.notAllowed': {
    ar: 'دورك لا يسمح بهذا الإجراء. اطلب ممن يملك هذا الدور القيام به.',
    en: 'Your role does not allow this. Ask somebody who holds the role to do it.',
    fr: 'Votre rôle ne le permet pas. Demandez à une personne qui en a le rôle.',
  },
  'action.unknown': {
    ar: 'لا يوجد إجراء بهذا الاسم. حدّث الصفحة وحاول مرة أخرى.',
    en: 'There is no such action. Reload the page and try again.',
    fr: 'Cette action n’existe pas. Rechargez la page et réessayez.',
  },
  'envelope.reused': {
    ar: 'استُعمل رقم هذا الطلب لطلب آخر. أعد فتح النموذج وأرسل من جديد.',
    en: 'The number of this request was used for another one. Open the form again and send anew.',
    fr: 'Le numéro de cette demande a servi à une autre. Rouvrez le formulaire et renvoyez.',
  },
  'subject.erased': {
    ar: 'مُحيت بيانات صاحب هذا السجل نهائياً، ولا يُكتب عنه شيء بعد الآن. إن عاد الشخص فسجّله من جديد.',
    en: 'The person of this record was erased for good, and nothing more is written of them. If they come back, register them anew.',
    fr: 'La personne de ce dossier a été effacée définitivement et plus rien n’est écrit sur elle. Si elle revient, enregistrez-la de nouveau.',
  },
  'record.conflict': {
    ar: 'رفضت قاعدة البيانات هذا الإجراء حفاظاً على السجل ({rule}). أعد تحميل الصفحة وتحقّق من الحالة.',
    en: 'The database refused this to keep the record whole ({rule}). Reload the page and look at the state.',
    fr: 'La base de données l’a refusé pour préserver le registre ({rule}). Rechargez la page et vérifiez l’état.',
  },
  'body.tooLarge': {
    ar: 'الطلب أكبر من المسموح. أرسل أقل أو صورة أصغر.',
    en: 'The request is too large. Send less, or a smaller picture.',
    fr: 'La demande est trop volumineuse. Envoyez moins, ou une image plus petite.',
  },
  'body.notJson': {
    ar: 'تعذّرت قراءة الطلب. حدّث الصفحة وأرسل مرة أخرى.',
    en: 'The request could not be read. Reload the page and send again.',
    fr: 'La demande est illisible. Rechargez la page et renvoyez.',
  },
  'session.needed': {
    ar: 'انتهت جلستك. سجّل الدخول من جديد؛ لم يُفقد ما كتبته في هذه الصفحة.',
    en: 'You are not signed in any more. Sign in again; what you typed on this page is not lost.',
    fr: 'Vous n’êtes plus connecté. Reconnectez-vous ; ce que vous avez saisi n’est pas perdu.',
  },
  'session.wrong': {
    ar: 'اسم الدخول أو كلمة المرور غير صحيح. حاول مرة أخرى.',
    en: 'The login or the password is wrong. Try again.',
    fr: 'L’identifiant ou le mot de passe est incorrect. Réessayez.',
  },
  'session.codeNeeded': {
    ar: 'أدخل الرمز المكوّن من ستة أرقام من تطبيق المصادقة.',
    en: 'Enter the six digits from your authenticator application.',
    fr: 'Saisissez les six chiffres de votre application d’authentification.',
  },
  'session.codeWrong': {
    ar: 'الرمز غير صحيح أو استُعمل من قبل. انتظر الرمز التالي وأدخله.',
    en: 'The code is wrong or was used before. Wait for the next one and enter it.',
    fr: 'Le code est incorrect ou a déjà servi. Attendez le suivant et saisissez-le.',
  },
  'session.locked': {
    ar: 'أُقفل الحساب بعد محاولات خاطئة كثيرة. حاول مرة أخرى بعد ربع ساعة أو راجع المسؤول.',
    en: 'The account is locked after too many wrong attempts. Try again in a quarter of an hour, or ask your administrator.',
    fr: 'Le compte est verrouillé après trop d’essais. Réessayez dans un quart d’heure ou voyez l’administrateur.',
  },
  'session.factorNeeded': {
    ar: 'دورك يتطلب عاملاً ثانياً. فعّله من صفحة «حسابي» أولاً.',
    en: 'Your role needs a second factor. Set it up under “My account” first.',
    fr: 'Votre rôle exige un second facteur. Activez-le d’abord sous « Mon compte ».',
  },
  'session.factorOn': {
    ar: 'العامل الثاني مفعّل من قبل. لاستبداله اطلب من المسؤول كلمة مرور جديدة.',
    en: 'The second factor is already on. To replace it, ask your administrator for a new password.',
    fr: 'Le second facteur est déjà actif. Pour le remplacer, demandez un nouveau mot de passe à l’administrateur.',
  },
  'session.passwordCodeWrong': {
    ar: 'هذا الرمز ليس لاسم الدخول هذا، أو استُعمل، أو انتهت مدته. تحقق منهما، أو اطلب رمزاً جديداً من مسؤول النظام.',
    en: 'This code does not belong to this login, was used, or is over. Check both, or ask an administrator for a new one.',
    fr: 'Ce code n’est pas celui de cet identifiant, a déjà servi ou a expiré. Vérifiez-les ou demandez-en un à un administrateur.',
  },
  'session.passkeyWrong': {
    ar: 'لم يُثبت مفتاح المرور نفسه هنا. حاول مرة أخرى أو ادخل بكلمة المرور.',
    en: 'The passkey did not prove itself here. Try again, or sign in with your password.',
    fr: 'La clé d’accès n’a pas fait ses preuves ici. Réessayez ou utilisez votre mot de passe.',
  },
  'session.endedBefore': {
    ar: 'انتهت هذه الجلسة من قبل. أعد تحميل الصفحة.',
    en: 'This session ended before. Reload the page.',
    fr: 'Cette session est déjà close. Rechargez la page.',
  },
  'session.wrongPassword': {
    ar: 'كلمة المرور الحالية غير صحيحة. أدخلها مرة أخرى.',
    en: 'The present password is wrong. Enter it again.',
    fr: 'Le mot de passe actuel est incorrect. Saisissez-le de nouveau.',
  },
  notAllowed: {
    ar: 'دورك لا يسمح بفتح هذه الصفحة. إن كنت تحتاجها في عملك فراجع المسؤول.',
    en: 'Your role does not open this page. If your work needs it, ask your administrator.',
    fr: 'Votre rôle n’ouvre pas cette page. Si votre travail l’exige, voyez l’administrateur.',
  },
  notFound: {
    ar: 'لا يوجد شيء هنا، أو أنه خارج نطاقك. ارجع إلى القائمة.',
    en: 'There is nothing here, or it is outside your reach. Go back to the list.',
    fr: 'Il n’y a rien ici, ou c’est hors de votre ressort. Revenez à la liste.',
  },
  'server.failed': {
    ar: 'حدث خطأ عندنا ولم يُحفظ شيء. حاول مرة أخرى، وإن تكرر فأبلغ المسؤول.',
    en: 'Something failed on our side and nothing was saved. Try again; if it goes on, tell your administrator.',
    fr: 'Une erreur s’est produite de notre côté et rien n’a été enregistré. Réessayez ; si cela persiste, prévenez l’administrateur.',
  },
  'server.busy': {
    ar: 'الخادم مشغول الآن. انتظر لحظات ثم حاول مرة أخرى.',
    en: 'The server is busy now. Wait a moment and try again.',
    fr: 'Le serveur est occupé. Attendez un instant et réessayez.',
  },
  'review.notDecided': {
    ar: 'هذا السؤال لم يُقرَّر بعد، فلا يُعاد طرحه.',
    en: 'This question is not decided yet, so it cannot be asked again.',
    fr: 'Cette question n’est pas encore décidée ; elle ne peut être reposée.',
  },
  'review.decided': {
    ar: 'حُسمت هذه المسألة من قبل. أعد تحميل الصفحة لترى القرار.',
    en: 'This question was decided already. Reload the page to see the decision.',
    fr: 'Cette question est déjà tranchée. Rechargez la page pour voir la décision.',
  },
  'review.notProposed': {
    ar: 'لم يقترح أحد شيئاً بعد. على شخص أن يقترح أولاً ثم يقرر شخص آخر.',
    en: 'Nobody has proposed anything yet. One person proposes first, then another decides.',
    fr: 'Personne n’a encore rien proposé. Une personne propose d’abord, une autre décide.',
  },
  'review.twoPersonRule': {
    ar: 'أنت من اقترح، فلا بد أن يقرر شخص آخر.',
    en: 'You proposed, so another person has to decide.',
    fr: 'C’est vous qui avez proposé ; une autre personne doit décider.',
  },
  'signature.signed': {
    ar: 'وقّع شخص ثانٍ من قبل. أعد تحميل الصفحة لترى ذلك.',
    en: 'A second person has signed already. Reload the page to see it.',
    fr: 'Une seconde personne a déjà signé. Rechargez la page pour le voir.',
  },
  'signature.otherAuthority': {
    ar: 'هذا يسري على كل السلطات، فيوقّعه شخص من سلطة أخرى أو من هيئة مشتركة.',
    en: 'This holds for every authority: somebody of another authority, or of a joint body, signs it.',
    fr: 'Cela vaut pour toutes les autorités : une personne d’une autre autorité ou d’un organe commun signe.',
  },
  'signature.twoPersonRule': {
    ar: 'أنت من اقترح، فلا بد أن يوقّع شخص آخر.',
    en: 'You proposed it, so another person has to sign.',
    fr: 'C’est vous qui l’avez proposé ; une autre personne doit signer.',
  },
  'journal.noSuchSize': {
    ar: 'لا يوجد سجل بهذا الحجم. اختر حجمين لا يتجاوزان حجم السجل.',
    en: 'The journal never had this size. Choose two sizes up to its present one.',
    fr: 'Le journal n’a jamais eu cette taille. Choisissez deux tailles jusqu’à l’actuelle.',
  },
  'area.tooFewPoints': {
    ar: 'المنطقة تحتاج إلى ثلاث نقاط على الأقل. أضف نقاطاً.',
    en: 'An area needs three corners at the least. Add some.',
    fr: 'Une zone a au moins trois sommets. Ajoutez-en.',
  },
  'area.repeatedPoint': {
    ar: 'النقطة نفسها واردة مرتين. احذف إحداهما.',
    en: 'One corner stands there twice. Take one of the two out.',
    fr: 'Un sommet figure deux fois. Retirez-en un.',
  },
  'area.crossesItself': {
    ar: 'حدود المنطقة تتقاطع. رتّب النقاط كما تُقطع الحدود سيراً.',
    en: 'The border crosses itself. Put the corners in the order in which one walks around.',
    fr: 'Le contour se croise. Mettez les sommets dans l’ordre du tour à pied.',
  },
  'area.tooSmall': {
    ar: 'المنطقة أصغر من ساحة دار. تحقق من الإحداثيات.',
    en: 'The area is smaller than a courtyard. Check the coordinates.',
    fr: 'La zone est plus petite qu’une cour. Vérifiez les coordonnées.',
  },
  'area.tooLarge': {
    ar: 'المنطقة أكبر من {limit} كم². تحقق من الإحداثيات.',
    en: 'The area is larger than {limit} km². Check the coordinates.',
    fr: 'La zone dépasse {limit} km². Vérifiez les coordonnées.',
  },
  'lease.size': {
    ar: 'تؤجَّر أرقام البطاقات الشخصية بدفعات 25 أو 50 أو 100 أو 200، وبطاقات السلاح بدفعات 24 أو 48 أو 96 أو 192. اختر واحدة منها.',
    en: 'Card numbers are leased by 25, 50, 100 or 200, tags by 24, 48, 96 or 192. Choose one of these.',
    fr: 'Les numéros de carte s’attribuent par 25, 50, 100 ou 200, les étiquettes par 24, 48, 96 ou 192. Choisissez l’un de ces nombres.',
  },
} satisfies Record<string, Texts>

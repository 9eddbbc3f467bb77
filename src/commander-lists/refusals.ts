import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'commanderList.exists': {
    ar: 'استُلمت هذه القائمة من قبل.',
    en: 'This list was received already.',
    fr: 'Cette liste a déjà été reçue.',
  },
  'commanderList.unknown': {
    ar: 'لا توجد هذه القائمة ضمن نطاقك. ارجع إلى قوائم التشكيل.',
    en: 'There is no such list within your reach. Go back to the group’s lists.',
    fr: 'Cette liste n’existe pas dans votre ressort. Revenez aux listes du groupe.',
  },
  'commanderList.groupNotSigned': {
    ar: 'لم يوقّع التشكيل الاتفاق بعد. سجّل توقيعه مع السقف وتاريخ الحد قبل استلام القائمة.',
    en: 'The group has not signed. Record its agreement with cap and cut-off before its list.',
    fr: 'Le groupe n’a pas signé. Enregistrez son accord, avec plafond et date limite, avant sa liste.',
  },
  'commanderList.openVersion': {
    ar: 'هناك نسخة لم تُجمَّد بعد. جمّدها أو استبعدها قبل استلام نسخة جديدة.',
    en: 'A version is still open. Freeze or discard it before you receive another.',
    fr: 'Une version est encore ouverte. Gelez-la ou rejetez-la avant d’en recevoir une autre.',
  },
  'commanderList.noFile': {
    ar: 'لا يوجد هذا الملف أو هذه الورقة. أرسل الملف مرة أخرى واختر الورقة.',
    en: 'There is no such file or sheet. Send the file again and choose the sheet.',
    fr: 'Ce fichier ou cette feuille n’existe pas. Renvoyez le fichier et choisissez la feuille.',
  },
  'commanderList.noNameColumn': {
    ar: 'لم تحدد عمود الاسم. اختر العمود الذي فيه الاسم أو أجزاؤه.',
    en: 'No column holds the name. Choose the column of the name, or of its parts.',
    fr: 'Aucune colonne ne contient le nom. Choisissez celle du nom ou de ses parties.',
  },
  'commanderList.columnTwice': {
    ar: 'اختير المعنى نفسه لأعمدة أكثر من اللازم. اجعل لكل معنى عموداً واحداً، وللاسم عموداً لكل خط.',
    en: 'Too many columns have one meaning. Give each meaning one column; a name may have one for each script.',
    fr: 'Trop de colonnes ont le même sens. Une colonne par sens ; un nom peut en avoir une par écriture.',
  },
  'commanderList.closed': {
    ar: 'هذه النسخة مجمَّدة أو مستبعدة أو حلّت محلها نسخة أحدث، فلا تتغيّر. أعد تحميل الصفحة.',
    en: 'This version is frozen, discarded or replaced and does not change. Reload the page.',
    fr: 'Cette version est gelée, rejetée ou remplacée et ne change plus. Rechargez la page.',
  },
  'commanderList.held': {
    ar: 'الاستيراد موقوف. اختر «متابعة» ليكمل من حيث توقف.',
    en: 'The import is stopped. Choose “go on”, and it continues where it was.',
    fr: 'L’import est arrêté. Choisissez « continuer » ; il reprend où il en était.',
  },
  'commanderList.rowsTaken': {
    ar: 'أُخذت هذه الصفوف من قبل. لا حاجة لفعل شيء.',
    en: 'These rows were taken already. Nothing needs to be done.',
    fr: 'Ces lignes ont déjà été reprises. Rien à faire.',
  },
  'commanderList.notComplete': {
    ar: 'لم تُقرأ القائمة كلها بعد. انتظر حتى ينتهي الاستيراد.',
    en: 'The list is not read to its end yet. Wait until the import is done.',
    fr: 'La liste n’est pas encore lue jusqu’au bout. Attendez la fin de l’import.',
  },
  'commanderList.nobody': {
    ar: 'رُفضت كل الصفوف، فلا يوجد ما يُجمَّد. صحّح الملف أو الأعمدة واستلمه من جديد.',
    en: 'Every row was refused, so there is nothing to freeze. Correct the file or its columns and receive it anew.',
    fr: 'Toutes les lignes sont refusées ; rien à geler. Corrigez le fichier ou ses colonnes et recevez-le à nouveau.',
  },
  'commanderList.twoPersonRule': {
    ar: 'أنت من استلم هذه القائمة، فلا بد أن يجمّدها شخص آخر.',
    en: 'You received this list, so another person has to freeze it.',
    fr: 'C’est vous qui avez reçu cette liste ; une autre personne doit la geler.',
  },
  'commanderList.overCap': {
    ar: 'القائمة تتجاوز سقف التشكيل ({cap}) بعدد {excess}. أقرّ بالزيادة لتجميدها، أو استبعدها واطلب قائمة مصححة.',
    en: 'The list exceeds the group’s cap ({cap}) by {excess}. Acknowledge the excess to freeze it, or discard it and ask for a corrected list.',
    fr: 'La liste dépasse le plafond du groupe ({cap}) de {excess}. Reconnaissez l’excédent pour la geler, ou rejetez-la et demandez une liste corrigée.',
  },
  'commanderList.frozenOverCap': {
    ar: 'جُمّدت قائمة تتجاوز السقف ({cap}) بعدد {excess}، بعد الإقرار بذلك. على الإدارة أن تقرر ما يلي.',
    en: 'A list was frozen that exceeds the cap ({cap}) by {excess}, which was acknowledged. The director has to decide what follows.',
    fr: 'Une liste gelée dépasse le plafond ({cap}) de {excess}, ce qui a été reconnu. La direction doit décider de la suite.',
  },
  'commanderList.newerOpen': {
    ar: 'تُحضَّر نسخة أحدث من هذه القائمة. طابق الأسماء فيها، أو استبعدها أولاً.',
    en: 'A newer version of this list is being prepared. Match its entries there, or discard it first.',
    fr: 'Une version plus récente se prépare. Rapprochez les entrées dans celle-là, ou rejetez-la d’abord.',
  },
  'commanderListEntry.unknown': {
    ar: 'أحد الأسماء ليس في هذه القائمة، أو ذُكر مرتين. أعد تحميل الصفحة.',
    en: 'An entry is not on this list, or was named twice. Reload the page.',
    fr: 'Une entrée n’est pas sur cette liste, ou est nommée deux fois. Rechargez la page.',
  },
  'commanderListEntry.wrongState': {
    ar: 'حالة الصف {row} لا تسمح بهذا. أعد تحميل الصفحة لترى حالته.',
    en: 'The state of row {row} does not allow this. Reload the page to see it.',
    fr: 'L’état de la ligne {row} ne le permet pas. Rechargez la page pour le voir.',
  },
  'commanderListEntry.noPerson': {
    ar: 'لا يوجد ضمن نطاقك الشخص المختار للصف {row}. اختر من المسجّلين.',
    en: 'The person chosen for row {row} is not within your reach. Choose one who is registered.',
    fr: 'La personne choisie pour la ligne {row} n’est pas dans votre ressort. Choisissez une personne enregistrée.',
  },
  'listFile.empty': {
    ar: 'الملف فارغ. أرسل ملف القائمة.',
    en: 'The file is empty. Send the file of the list.',
    fr: 'Le fichier est vide. Envoyez le fichier de la liste.',
  },
  'listFile.unknown': {
    ar: 'هذا ليس ملف XLSX ولا CSV. احفظ القائمة بإحدى الصيغتين وأرسلها.',
    en: 'This is neither XLSX nor CSV. Save the list as one of them and send it.',
    fr: 'Ce n’est ni XLSX ni CSV. Enregistrez la liste sous l’un de ces formats et envoyez-la.',
  },
  'listFile.damaged': {
    ar: 'الملف تالف أو ناقص. احفظه من جديد وأرسله مرة أخرى.',
    en: 'The file is damaged or cut off. Save it anew and send it again.',
    fr: 'Le fichier est endommagé ou incomplet. Enregistrez-le à nouveau et renvoyez-le.',
  },
  'listFile.encrypted': {
    ar: 'الملف محمي بكلمة مرور. احفظه بدونها وأرسله.',
    en: 'The file is protected by a password. Save it without one and send it.',
    fr: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans et envoyez-le.',
  },
  'listFile.oldFormat': {
    ar: 'صيغة XLS قديمة أو الملف محمي بكلمة مرور. احفظه بصيغة XLSX بدون كلمة مرور وأرسله.',
    en: 'This is an old XLS file, or one under a password. Save it as XLSX without a password and send it.',
    fr: 'C’est un ancien fichier XLS ou protégé. Enregistrez-le en XLSX sans mot de passe et envoyez-le.',
  },
  'listFile.tooLarge': {
    ar: 'الملف أكبر من المسموح (48 ميغابايت) أو يتضخم عند فتحه. قسّم القائمة.',
    en: 'The file is larger than allowed (48 MB), or unfolds to more than is read. Divide the list.',
    fr: 'Le fichier dépasse la taille permise (48 Mo) ou se déplie au-delà. Divisez la liste.',
  },
  'listFile.tooManyRows': {
    ar: 'في القائمة أكثر من 400000 صف. قسّمها.',
    en: 'The list has more than 400,000 rows. Divide it.',
    fr: 'La liste a plus de 400 000 lignes. Divisez-la.',
  },
  'listFile.noSheet': {
    ar: 'لا توجد في الملف ورقة ظاهرة بهذا الرقم. اختر ورقة أخرى.',
    en: 'The file has no visible sheet of this number. Choose another.',
    fr: 'Le fichier n’a pas de feuille visible de ce numéro. Choisissez-en une autre.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'incident.notCorroborated': {
    ar: 'يلزم قولان على الأقل من أصلين مختلفين، كل منهما بدرجة A–C و1–3 وموافق في المكان والوقت والنوع. المحسوب الآن {counted}.',
    en: 'It takes two statements of different roots, each graded A–C and 1–3 and agreeing on place, time and what. Counted now: {counted}. Grade more, or choose a lower state.',
    fr: 'Il faut deux déclarations de racines différentes, cotées A–C et 1–3, concordant sur lieu, moment et fait. Comptées : {counted}. Cotez-en d’autres ou choisissez un état inférieur.',
  },
  'incident.notPartly': {
    ar: 'يلزم قول محسوب وقول آخر من أصل غيره، ولو كان بلا درجة كافية. المحسوب الآن {counted}.',
    en: 'It takes one statement that counts and another of a different root. Counted now: {counted}. Record or grade more, or choose a lower state.',
    fr: 'Il faut une déclaration qui compte et une autre de racine différente. Comptées : {counted}. Complétez, ou choisissez un état inférieur.',
  },
  'incident.notVerified': {
    ar: 'لا معاينة من مراقب ولا مادة موثقة توافق الحادثة. أضف معاينة أو وثّق ملفاً أولاً.',
    en: 'No observation of a monitor and no authenticated material agrees with the incident. Add one first.',
    fr: 'Aucune observation d’un moniteur ni pièce authentifiée ne concorde. Ajoutez-en une d’abord.',
  },
  'incident.notRefuted': {
    ar: 'لا شيء مقدّراً بدرجة كافية ينفي الحادثة. قدّر القول النافي أو عاين أولاً.',
    en: 'Nothing that is graded well enough contradicts the incident. Grade what contradicts it, or observe first.',
    fr: 'Rien d’assez bien coté ne contredit l’incident. Cotez la contradiction ou observez d’abord.',
  },
  'incident.notClaimed': {
    ar: 'لا قول يسمي هذا الفاعل. سجّل القول أولاً.',
    en: 'No statement names this actor. Record the statement first.',
    fr: 'Aucune déclaration ne nomme cet acteur. Consignez-la d’abord.',
  },
  'incident.notAttributed': {
    ar: 'يلزم أن تكون الحادثة ثابتة بالدرجة نفسها، وقولان مستقلان محسوبان يسميان الفاعل نفسه.',
    en: 'The incident itself must be established so far, and two independent statements that count must name the same actor.',
    fr: 'L’incident doit être établi d’autant, et deux déclarations indépendantes qui comptent nommer le même acteur.',
  },
  'incident.actorNeeded': {
    ar: 'اختر الجهة التي تُنسب إليها الحادثة.',
    en: 'Say whom the incident is laid to.',
    fr: 'Dites à qui l’incident est attribué.',
  },
  'incident.observedByYou': {
    ar: 'عاينت الحادثة بنفسك: على غيرك أن يقترح ويوافق.',
    en: 'You observed it yourself: others propose and approve.',
    fr: 'Vous l’avez observé vous-même : à d’autres de proposer et d’approuver.',
  },
  'incident.ofItself': {
    ar: 'لا تكون الحادثة مكررة من نفسها. اختر أخرى.',
    en: 'An incident is no duplicate of itself. Choose another.',
    fr: 'Un incident n’est pas son propre doublon. Choisissez-en un autre.',
  },
  'incident.ofDuplicate': {
    ar: 'تلك الحادثة مكررة هي نفسها. اختر الأصلية.',
    en: 'That incident is a duplicate itself. Choose the one that is kept.',
    fr: 'Cet incident est lui-même un doublon. Choisissez celui qui est gardé.',
  },
  'incident.hasDuplicates': {
    ar: 'لهذه الحادثة مكررات. اجعلها الأصلية، أو افصلها أولاً.',
    en: 'This incident has duplicates. Keep it, or part them first.',
    fr: 'Cet incident a des doublons. Gardez-le, ou séparez-les d’abord.',
  },
  'incidentSource.exists': {
    ar: 'سُجّل هذا المصدر من قبل. أعد تحميل الصفحة.',
    en: 'This source was recorded already. Reload the page.',
    fr: 'Cette source est déjà consignée. Rechargez la page.',
  },
  'incidentSource.unknown': {
    ar: 'لا مصدر كهذا لديكم. اختر من القائمة أو سجّله.',
    en: 'You have no such source. Choose one of the list, or record it.',
    fr: 'Vous n’avez pas cette source. Choisissez dans la liste ou consignez-la.',
  },
  'incidentSource.namedInClear': {
    ar: 'اسم الشخص أو المصدر المحمي يُكتب في الخانة المختومة وحدها. افرغ هذه الخانة.',
    en: 'A person or a protected source is named in the sealed field alone. Empty this field.',
    fr: 'Une personne ou source protégée n’est nommée que dans le champ scellé. Videz ce champ.',
  },
  'incidentSource.nobody': {
    ar: 'اكتب من هو المصدر أو ما يُعرف عنه؛ يُختم ولا يفتحه إلا محلل الطرف.',
    en: 'Write who the source is, or what is known of them; it is sealed and opened by analysts of the side alone.',
    fr: 'Écrivez qui est la source ou ce qu’on en sait ; c’est scellé et réservé aux analystes de la partie.',
  },
  'incidentSource.unnamed': {
    ar: 'اكتب اسم الجهة أو الوسيلة أو المنظمة.',
    en: 'Give the name of the office, medium or organisation.',
    fr: 'Donnez le nom du service, du média ou de l’organisation.',
  },
  'incidentStatement.exists': {
    ar: 'سُجّل هذا القول من قبل. أعد تحميل الصفحة.',
    en: 'This statement was recorded already. Reload the page.',
    fr: 'Cette déclaration est déjà consignée. Rechargez la page.',
  },
  'incidentStatement.unknown': {
    ar: 'لا قول كهذا لديكم. أعد تحميل الصفحة.',
    en: 'You have no such statement. Reload the page.',
    fr: 'Vous n’avez pas cette déclaration. Rechargez la page.',
  },
  'incidentStatement.chainTurns': {
    ar: 'يظهر مصدر مرتين في السلسلة. اذكر كل مصدر مرة واحدة.',
    en: 'A source is twice in the chain. Name each once.',
    fr: 'Une source figure deux fois dans la chaîne. Nommez-la une fois.',
  },
  'incidentStatement.withdrawn': {
    ar: 'سُحب هذا القول ولم يعد يُحسب.',
    en: 'This statement was withdrawn and counts no more.',
    fr: 'Cette déclaration a été retirée et ne compte plus.',
  },
  'incidentStatement.ownGrade': {
    ar: 'كتبت هذا القول بنفسك: على محلل آخر أن يقدّره.',
    en: 'You wrote this statement down: another analyst grades it.',
    fr: 'Vous avez consigné cette déclaration : à un autre analyste de la coter.',
  },
  'incidentStatement.reasonNeeded': {
    ar: 'اكتب لماذا تغيّر الدرجة.',
    en: 'Say why it is graded anew.',
    fr: 'Dites pourquoi la cote change.',
  },
  'incidentProposal.exists': {
    ar: 'أُرسل هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was made already. Reload the page.',
    fr: 'Cette proposition est déjà faite. Rechargez la page.',
  },
  'incidentProposal.open': {
    ar: 'ينتظر اقتراح من هذا النوع القرار. ليُحسم أولاً.',
    en: 'A proposal of this kind waits already. Decide it first.',
    fr: 'Une telle proposition attend déjà. Tranchez-la d’abord.',
  },
  'incidentProposal.unknown': {
    ar: 'لا اقتراح كهذا لديكم. أعد تحميل الصفحة.',
    en: 'You have no such proposal. Reload the page.',
    fr: 'Vous n’avez pas cette proposition. Rechargez la page.',
  },
  'incidentProposal.decided': {
    ar: 'حُسم هذا الاقتراح من قبل.',
    en: 'This proposal was decided already.',
    fr: 'Cette proposition est déjà tranchée.',
  },
  'incidentProposal.toldAnew': {
    ar: 'صُححت الحادثة بعد الاقتراح. ردّه، وقدّر الصيغة الجديدة.',
    en: 'The incident was corrected since. Turn this down, and assess the new version.',
    fr: 'L’incident a été corrigé depuis. Rejetez, et évaluez la nouvelle version.',
  },
  'incidentFile.exists': {
    ar: 'هذا الملف محفوظ مع الحادثة من قبل.',
    en: 'This file is with the incident already.',
    fr: 'Ce fichier est déjà joint à l’incident.',
  },
  'incidentFile.unknown': {
    ar: 'لا ملف كهذا لديكم. أعد تحميل الصفحة.',
    en: 'You have no such file. Reload the page.',
    fr: 'Vous n’avez pas ce fichier. Rechargez la page.',
  },
  'incidentFile.notReceived': {
    ar: 'لم يصل ملف بهذه البصمة. أرسله مرة أخرى.',
    en: 'No file with this hash arrived. Send it again.',
    fr: 'Aucun fichier de cette empreinte n’est arrivé. Renvoyez-le.',
  },
  'incidentFile.otherHash': {
    ar: 'بصمة ما وصل ليست بصمة الملف عندك: تغيّر في الطريق. أرسله مرة أخرى.',
    en: 'What arrived does not have the hash of your file: it changed on the way. Send it again.',
    fr: 'L’empreinte reçue n’est pas celle de votre fichier : il a changé en route. Renvoyez-le.',
  },
  'incidentFile.empty': {
    ar: 'الملف فارغ. اختر غيره.',
    en: 'The file is empty. Choose another.',
    fr: 'Le fichier est vide. Choisissez-en un autre.',
  },
  'incidentFile.unreadable': {
    ar: 'نوع هذا الملف غير مقبول. أرسل صورة أو فيلماً أو صوتاً أو PDF أو مستنداً أو جدولاً أو ملفاً مضغوطاً.',
    en: 'Files of this type are not taken in. Send a picture, film, sound, PDF, document, table or ZIP.',
    fr: 'Type de fichier refusé. Envoyez image, vidéo, son, PDF, document, tableau ou ZIP.',
  },
  'incidentFile.noteNeeded': {
    ar: 'اكتب إلى من سُلّم أو لماذا نُسخ.',
    en: 'Say to whom it was handed, or why it was copied.',
    fr: 'Dites à qui il fut remis, ou pourquoi il fut copié.',
  },
  'fileFinding.exists': {
    ar: 'سُجّلت هذه النتيجة من قبل. أعد تحميل الصفحة.',
    en: 'This finding was recorded already. Reload the page.',
    fr: 'Ce constat est déjà consigné. Rechargez la page.',
  },
  'fileFinding.unknown': {
    ar: 'لا نتيجة كهذه لديكم. أعد تحميل الصفحة.',
    en: 'You have no such finding. Reload the page.',
    fr: 'Vous n’avez pas ce constat. Rechargez la page.',
  },
  'fileFinding.reasonNeeded': {
    ar: 'اكتب لماذا تُرد النتيجة.',
    en: 'Say why the finding is turned down.',
    fr: 'Dites pourquoi le constat est rejeté.',
  },
  'incidentObservation.exists': {
    ar: 'سُجّلت هذه المعاينة من قبل. أعد تحميل الصفحة.',
    en: 'This observation was recorded already. Reload the page.',
    fr: 'Cette observation est déjà consignée. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'user.exists': {
    ar: 'هذا المستخدم معيّن من قبل. غيّر أدواره بدلاً من تعيينه.',
    en: 'This user is appointed already. Change their roles instead.',
    fr: 'Cet utilisateur est déjà nommé. Modifiez plutôt ses rôles.',
  },
  'user.loginTaken': {
    ar: 'اسم الدخول هذا مستعمل. اختر اسماً آخر.',
    en: 'This login is taken. Choose another.',
    fr: 'Cet identifiant est pris. Choisissez-en un autre.',
  },
  'user.unknown': {
    ar: 'هذا المستخدم غير معروف أو خارج نطاقك. اختره من القائمة.',
    en: 'This user is not known or outside your reach. Choose from the list.',
    fr: 'Cet utilisateur est inconnu ou hors de votre ressort. Choisissez dans la liste.',
  },
  'user.dismissed': {
    ar: 'أُنهي تعيين هذا المستخدم، فلا يمكن تغييره. اقترح إعادته أولاً.',
    en: 'This user was dismissed and cannot be changed. Propose to take them back first.',
    fr: 'Cet utilisateur a été relevé et ne peut être modifié. Proposez d’abord sa réintégration.',
  },
  'user.notYourself': {
    ar: 'لا يمكنك تغيير تعيينك بنفسك. اطلب ذلك من مسؤول آخر.',
    en: 'You cannot change your own appointment. Ask another administrator.',
    fr: 'Vous ne pouvez modifier votre propre nomination. Demandez à un autre administrateur.',
  },
  'user.siteNeeded': {
    ar: 'موظف التسجيل وأمين السلاح يعملان في موقع. اختر الموقع.',
    en: 'A registration officer and an armourer work at a site. Choose the site.',
    fr: 'L’agent d’enregistrement et l’armurier travaillent sur un site. Choisissez le site.',
  },
  'user.officeUnknown': {
    ar: 'هذا المكتب غير معروف أو مغلق أو ليس لجهة المستخدم. اختر مكتباً من القائمة.',
    en: 'This office is not known, is closed, or is not of the user’s side. Choose one from the list.',
    fr: 'Ce bureau est inconnu, fermé, ou n’est pas de la partie de l’utilisateur. Choisissez-en un dans la liste.',
  },
  'user.notDismissed': {
    ar: 'هذا المستخدم معيّن. غيّر أدواره بدلاً من إعادته.',
    en: 'This user is appointed. Change their roles instead of taking them back.',
    fr: 'Cet utilisateur est en fonction. Modifiez ses rôles au lieu de le réintégrer.',
  },
  'user.twoNeeded': {
    ar: 'بعض هذه الأدوار واسع الصلاحية، فيقترحها شخص ويوقّعها آخر. أرسلها اقتراحاً.',
    en: 'Some of these roles reach far: one person proposes them and another signs. Send them as a proposal.',
    fr: 'Certains de ces rôles ont une grande portée : une personne les propose, une autre les signe. Envoyez une proposition.',
  },
  'user.lastAdministrator': {
    ar: 'هذا آخر مسؤول نظام يصل إلى هذه الجهة. عيّن آخر أولاً.',
    en: 'This is the last administrator who reaches this side. Appoint another first.',
    fr: 'C’est le dernier administrateur pour cette partie. Nommez-en d’abord un autre.',
  },
  'user.notYourCode': {
    ar: 'لا يصدر أحد رمزاً لنفسه. غيّر كلمة مرورك في صفحة حسابك، أو اطلب الرمز من مسؤول آخر.',
    en: 'Nobody issues a code to themselves. Change your password on your account’s page, or ask another administrator.',
    fr: 'Nul ne s’émet un code. Changez votre mot de passe sur la page de votre compte ou demandez à un autre administrateur.',
  },
  'user.administratorAlone': {
    ar: 'مسؤول النظام يمنح الأدوار فلا يحمل غيرها. اختر دوره وحده، أو أدواراً أخرى دونه.',
    en: 'An administrator gives roles and holds no other. Choose that role alone, or others without it.',
    fr: 'L’administrateur attribue les rôles et n’en tient pas d’autre. Choisissez ce rôle seul, ou d’autres sans lui.',
  },
  'user.auditorAlone': {
    ar: 'المدقق يراجع عمل الآخرين فلا يحمل دوراً آخر. اختر دوره وحده، أو أدواراً أخرى دونه.',
    en: 'An auditor looks into what others did and holds no other role. Choose that role alone, or others without it.',
    fr: 'L’auditeur examine le travail des autres et ne tient pas d’autre rôle. Choisissez ce rôle seul, ou d’autres sans lui.',
  },
  'user.moneyApart': {
    ar: 'من يعدّ القوائم ومن يعتمدها ومن يصرف ومن يمسك الدفاتر أربعة أشخاص. اختر دوراً واحداً منها.',
    en: 'Who lists, who approves, who pays and who keeps the books are four people. Choose one of these roles.',
    fr: 'Dresser les listes, les approuver, payer et tenir les comptes : quatre personnes. Choisissez un seul de ces rôles.',
  },
  'user.registersOrPays': {
    ar: 'من يسجّل المتقدمين لا يعتمد صرفاً ولا يدفع. اختر أحدهما.',
    en: 'Who registers applicants neither approves payments nor pays. Choose one of the two.',
    fr: 'Qui enregistre les candidats n’approuve ni ne verse de paiements. Choisissez l’un des deux.',
  },
  'user.projectsApart': {
    ar: 'من يقترح المشاريع لا يوافق عليها. اختر أحد الدورين.',
    en: 'Who proposes projects does not approve them. Choose one of the two roles.',
    fr: 'Qui propose les projets ne les approuve pas. Choisissez l’un des deux rôles.',
  },
  'user.appealsApart': {
    ar: 'من يبتّ في الأهلية لا ينظر في الاستئناف عليها. اختر أحد الدورين.',
    en: 'Who decides about eligibility does not hear appeals against it. Choose one of the two roles.',
    fr: 'Qui décide de l’admissibilité n’entend pas les recours. Choisissez l’un des deux rôles.',
  },
  'user.recordsApart': {
    ar: 'المدير لا يرى سجلات صحية ولا سجلات أطفال لأشخاص بعينهم. اختر أحد الدورين.',
    en: 'A director sees no individual record of health or of a child. Choose one of the two roles.',
    fr: 'Le directeur ne voit aucun dossier individuel de santé ou d’enfant. Choisissez l’un des deux rôles.',
  },
  'user.childrenApart': {
    ar: 'من يحمي الأطفال لا يجمع المعلومات عن الحوادث أو لملفات العقوبات. اختر أحد الدورين.',
    en: 'Who protects children does not gather intelligence on incidents or for dossiers. Choose one of the two roles.',
    fr: 'Qui protège les enfants ne recueille pas de renseignement sur les incidents ou pour les dossiers. Choisissez l’un des deux rôles.',
  },
  'userChange.waits': {
    ar: 'ثمة تغيير مقترح لهذا المستخدم أو لاسم الدخول هذا. وقّعه أو ارفضه أولاً.',
    en: 'A change is proposed already for this user or this login. Sign it or turn it down first.',
    fr: 'Une modification est déjà proposée pour cet utilisateur ou cet identifiant. Signez-la ou refusez-la d’abord.',
  },
  'userChange.unknown': {
    ar: 'هذا التغيير غير معروف أو خارج نطاقك. اختره من القائمة.',
    en: 'This change is not known or outside your reach. Choose from the list.',
    fr: 'Cette modification est inconnue ou hors de votre ressort. Choisissez dans la liste.',
  },
  'userChange.decided': {
    ar: 'بُتّ في هذا التغيير من قبل. أعد تحميل الصفحة.',
    en: 'This change was decided already. Reload the page.',
    fr: 'Cette modification est déjà tranchée. Rechargez la page.',
  },
  'userChange.twoPersons': {
    ar: 'أنت من اقترح هذا التغيير، فلا بد أن يوقّعه شخص آخر.',
    en: 'You proposed this change, so another person has to sign it.',
    fr: 'Vous avez proposé cette modification ; une autre personne doit la signer.',
  },
  'userChange.outOfDate': {
    ar: 'تغيّر تعيين هذا المستخدم منذ الاقتراح. ارفضه واقترح من جديد.',
    en: 'This user’s appointment changed since this was proposed. Turn it down and propose anew.',
    fr: 'La nomination a changé depuis la proposition. Refusez-la et proposez de nouveau.',
  },
} satisfies Record<string, Texts>

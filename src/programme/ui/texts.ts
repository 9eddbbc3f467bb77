import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  signIn: { ar: 'تسجيل الدخول', en: 'Sign in', fr: 'Connexion' },
  login: { ar: 'اسم الدخول', en: 'Login', fr: 'Identifiant' },
  password: { ar: 'كلمة المرور', en: 'Password', fr: 'Mot de passe' },
  code: {
    ar: 'رمز تطبيق المصادقة',
    en: 'Code of the authenticator application',
    fr: 'Code de l’application d’authentification',
  },
  enter: { ar: 'دخول', en: 'Sign in', fr: 'Se connecter' },
  demo: { ar: 'أشخاص العرض التجريبي', en: 'People of the demonstration', fr: 'Personnes de la démonstration' },
  demoLead: {
    ar: 'كلهم مخترعون. اختر واحداً لملء الحقلين، ثم ادخل.',
    en: 'All are invented. Choose one to fill the fields, then sign in.',
    fr: 'Toutes inventées. Choisissez-en une pour remplir les champs, puis connectez-vous.',
  },
  demoFind: { ar: 'ابحث بالاسم أو العمل', en: 'Find by name or work', fr: 'Chercher par nom ou fonction' },
  demoNobody: {
    ar: 'لا أحد بهذا الاسم أو العمل.',
    en: 'Nobody by that name or work.',
    fr: 'Personne de ce nom ou de cette fonction.',
  },
  publicArms: { ar: 'أين ذهبت الأسلحة', en: 'What became of the arms', fr: 'Ce que les armes sont devenues' },
  reportOrdnance: { ar: 'أبلغ عن جسم خطر', en: 'Report something dangerous', fr: 'Signaler un objet dangereux' },
  reportIncident: {
    ar: 'أبلغ عن أذى لحق بمدنيين',
    en: 'Report harm to civilians',
    fr: 'Signaler une atteinte à des civils',
  },
  verify: {
    ar: 'التحقق من إيصال دون تسجيل دخول',
    en: 'Check a receipt without signing in',
    fr: 'Vérifier un reçu sans se connecter',
  },
  account: { ar: 'حسابي', en: 'My account', fr: 'Mon compte' },
  who: { ar: 'من أنا', en: 'Who I am', fr: 'Qui je suis' },
  name: { ar: 'الاسم', en: 'Name', fr: 'Nom' },
  roles: { ar: 'الأدوار', en: 'Roles', fr: 'Rôles' },
  changePassword: { ar: 'تغيير كلمة المرور', en: 'Change the password', fr: 'Changer le mot de passe' },
  current: { ar: 'كلمة المرور الحالية', en: 'Present password', fr: 'Mot de passe actuel' },
  next: { ar: 'كلمة المرور الجديدة', en: 'New password', fr: 'Nouveau mot de passe' },
  nextHint: {
    ar: 'اثنا عشر حرفاً على الأقل. جملة تتذكرها أفضل من رموز.',
    en: 'At least twelve characters. A sentence that you remember is better than symbols.',
    fr: 'Au moins douze caractères. Une phrase mémorable vaut mieux que des symboles.',
  },
  change: { ar: 'تغيير', en: 'Change', fr: 'Changer' },
  changed: {
    ar: 'تغيّرت كلمة المرور وانتهت جلساتك الأخرى.',
    en: 'The password is changed and your other sessions have ended.',
    fr: 'Le mot de passe est changé et vos autres sessions sont closes.',
  },
  factor: { ar: 'العامل الثاني', en: 'Second factor', fr: 'Second facteur' },
  factorOn: { ar: 'العامل الثاني مفعّل.', en: 'The second factor is on.', fr: 'Le second facteur est actif.' },
  factorLead: {
    ar: 'امسح الرمز بتطبيق مصادقة على هاتفك، ثم أدخل الأرقام الستة التي يعرضها.',
    en: 'Scan the code with an authenticator application on your telephone, then enter the six digits that it shows.',
    fr: 'Scannez le code avec une application d’authentification, puis saisissez les six chiffres affichés.',
  },
  factorBegin: { ar: 'تفعيل العامل الثاني', en: 'Set up the second factor', fr: 'Activer le second facteur' },
  factorSecret: {
    ar: 'أو أدخل هذا المفتاح يدوياً',
    en: 'Or enter this key by hand',
    fr: 'Ou saisissez cette clé à la main',
  },
  confirm: { ar: 'تأكيد', en: 'Confirm', fr: 'Confirmer' },
} satisfies Record<string, Texts>

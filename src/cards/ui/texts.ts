import type { Texts } from '../../kernel/texts.ts'
import type { Card, EndedFor } from '../card.ts'
import type { CardRevocation } from '../revocation.ts'
import type { CardSetting } from '../setting.ts'

export const texts = {
  cards: { ar: 'البطاقات', en: 'Cards', fr: 'Cartes' },
  cardsLead: {
    ar: 'بطاقات الهوية الصادرة في نطاقك. تُطبع البطاقة مرة واحدة، والملغاة لا تعود.',
    en: 'The cards issued within your reach. A card is printed once, and one that was revoked does not come back.',
    fr: 'Les cartes émises dans votre ressort. Une carte s’imprime une fois, et une carte révoquée le reste.',
  },
  card: { ar: 'بطاقة', en: 'Card', fr: 'Carte' },
  searchNumber: { ar: 'بحث برقم البطاقة', en: 'Search by card number', fr: 'Chercher par numéro de carte' },
  all: { ar: 'الكل', en: 'All', fr: 'Toutes' },
  status: { ar: 'الحالة', en: 'Status', fr: 'État' },
  number: { ar: 'رقم البطاقة', en: 'Number', fr: 'Numéro' },
  person: { ar: 'رقم التسجيل', en: 'Registration', fr: 'Enregistrement' },
  site: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  issued: { ar: 'أُصدرت', en: 'Issued', fr: 'Émise' },
  printed: { ar: 'طُبعت', en: 'Printed', fr: 'Imprimée' },
  expires: { ar: 'صالحة حتى', en: 'Valid until', fr: 'Valable jusqu’au' },
  ended: { ar: 'أُلغيت', en: 'Revoked', fr: 'Révoquée' },
  kind: { ar: 'ما تقوله', en: 'What it says', fr: 'Ce qu’elle dit' },
  opaque: { ar: 'الرقم والصورة فقط', en: 'Number and photo alone', fr: 'Numéro et photo seuls' },
  identity: { ar: 'هوية صاحبها كاملة', en: 'Who its holder is', fr: 'L’identité du porteur' },
  noCards: { ar: 'لا بطاقات هنا.', en: 'No cards here.', fr: 'Aucune carte ici.' },
  none: { ar: 'لم تصدر له بطاقة بعد.', en: 'No card was issued yet.', fr: 'Aucune carte encore émise.' },
  before: { ar: 'حلّت محل', en: 'Came after', fr: 'Remplace' },
  after: { ar: 'حلّت محلها', en: 'Was replaced by', fr: 'Remplacée par' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Remarque' },
  photo: { ar: 'الصورة', en: 'Photo', fr: 'Photo' },
  issue: { ar: 'إصدار بطاقة', en: 'Issue a card', fr: 'Émettre une carte' },
  issueLead: {
    ar: 'لكل شخص بطاقته، رجلاً كان أو امرأة، معه سلاح أو لا. لا تذكر البطاقة برنامجاً ولا تشكيلاً.',
    en: 'Each person has their own card, man or woman, armed or not. It names no programme and no group.',
    fr: 'Chacun a sa propre carte, homme ou femme, armé ou non. Elle ne nomme ni programme ni groupe.',
  },
  replace: { ar: 'إصدار بدل', en: 'Issue another in its place', fr: 'Émettre une carte de remplacement' },
  replaceWhy: { ar: 'لماذا تُستبدل', en: 'Why it is replaced', fr: 'Motif du remplacement' },
  print: { ar: 'طباعة البطاقة', en: 'Print the card', fr: 'Imprimer la carte' },
  printOnce: {
    ar: 'تُطبع مرة واحدة. جهّز الطابعة قبل الضغط؛ بعدها يبقى الملف مفتوحاً لك ربع ساعة.',
    en: 'It is printed once. Make the printer ready first; the file then stays open to you for a quarter of an hour.',
    fr: 'Une seule impression. Préparez l’imprimante ; le fichier vous reste ouvert un quart d’heure.',
  },
  openPaper: { ar: 'فتح البطاقة للطباعة', en: 'Open the card to print', fr: 'Ouvrir la carte à imprimer' },
  report: { ar: 'إبلاغ وإلغاء', en: 'Report and revoke', fr: 'Signaler et révoquer' },
  reportLead: {
    ar: 'تُلغى فوراً، وتصل إلى كل من يتحقق من البطاقات. لا تعود ولو وُجدت.',
    en: 'It is revoked at once, for everybody who checks cards. It does not come back even if it is found.',
    fr: 'Révoquée aussitôt, pour tous ceux qui vérifient. Elle ne revient pas, même retrouvée.',
  },
  reportWhy: { ar: 'ما الذي حدث', en: 'What happened', fr: 'Ce qui s’est passé' },
  revocations: { ar: 'سحب البطاقة', en: 'Taking the card away', fr: 'Retrait de la carte' },
  revocationLead: {
    ar: 'السحب عقوبة: يقترحه شخص ويوقّعه مدير آخر، ولا تصدر بطاقة أخرى حتى يُرفع.',
    en: 'This is a penalty: one proposes, another, a director, signs, and no other card is issued until it is lifted.',
    fr: 'C’est une sanction : l’un propose, un autre, directeur, signe, et aucune carte n’est émise avant la levée.',
  },
  propose: { ar: 'اقتراح السحب', en: 'Propose it', fr: 'Proposer' },
  ground: { ar: 'السبب', en: 'Ground', fr: 'Motif' },
  reason: { ar: 'التعليل', en: 'Reasons', fr: 'Raisons' },
  proposedBy: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposé par' },
  signedBy: { ar: 'وقّعه', en: 'Signed by', fr: 'Signé par' },
  liftedBy: { ar: 'رفعه', en: 'Lifted by', fr: 'Levé par' },
  lift: { ar: 'رفع السحب', en: 'Lift it', fr: 'Lever le retrait' },
  youSigned: {
    ar: 'أنت من وقّعه، فيرفعه مدير آخر.',
    en: 'You signed it, so another director lifts it.',
    fr: 'Vous l’avez signé ; un autre directeur le lève.',
  },
  directorOnly: {
    ar: 'هذا عمل المدير.',
    en: 'This is the work of a director.',
    fr: 'C’est le travail d’un directeur.',
  },
  officerOnly: {
    ar: 'هذا عمل موظف التسجيل في الموقع.',
    en: 'This is the work of a registration officer of the site.',
    fr: 'C’est le travail d’un agent d’enregistrement du site.',
  },
  siteOnly: {
    ar: 'هذا عمل موظفي الموقع.',
    en: 'This is the work of the site’s officers.',
    fr: 'C’est le travail des agents du site.',
  },
  needPhoto: {
    ar: 'التقط صورة الشخص أولاً.',
    en: 'Take the person’s photo first.',
    fr: 'Prenez d’abord la photo de la personne.',
  },
  needNumbers: {
    ar: 'لا أرقام لدى الموقع. استأجر دفعة أولاً.',
    en: 'The site has no numbers. Lease a block first.',
    fr: 'Le site n’a plus de numéros. Demandez d’abord un lot.',
  },
  taken: {
    ar: 'سحب اثنان بطاقة هذا الشخص، فلا تصدر أخرى قبل الرفع.',
    en: 'Two people took this person’s card away; no other is issued before that is lifted.',
    fr: 'Deux personnes ont retiré la carte ; aucune autre n’est émise avant la levée.',
  },
  identityOff: {
    ar: 'لم يوقّع أحد على ذلك.',
    en: 'Nobody signed that.',
    fr: 'Personne ne l’a signé.',
  },
  // Numbers.
  blocks: { ar: 'أرقام البطاقات', en: 'Card numbers', fr: 'Numéros de carte' },
  blocksLead: {
    ar: 'دفعات من أرقام البرنامج المتتالية، لا تدل على موقع. تُصدر منها البطاقات ولو انقطعت الشبكة.',
    en: 'Blocks of the programme’s next numbers, which name no site. Cards are issued from them, also without a network.',
    fr: 'Des lots des numéros suivants du programme, qui ne nomment aucun site. On émet les cartes avec, même sans réseau.',
  },
  block: { ar: 'دفعة', en: 'Block', fr: 'Lot' },
  lease: { ar: 'استئجار دفعة', en: 'Lease a block', fr: 'Demander un lot' },
  size: { ar: 'عدد الأرقام', en: 'Numbers', fr: 'Numéros' },
  firstNumber: { ar: 'من الرقم', en: 'From', fr: 'À partir de' },
  leased: { ar: 'غير مستعملة', en: 'Unused', fr: 'Inutilisés' },
  used: { ar: 'مستعملة', en: 'Used', fr: 'Utilisés' },
  void: { ar: 'ملغاة', en: 'Void', fr: 'Annulés' },
  leasedBy: { ar: 'استأجرها', en: 'Leased by', fr: 'Demandé par' },
  leasedAt: { ar: 'متى', en: 'When', fr: 'Quand' },
  withUnused: { ar: 'فيها غير مستعمل', en: 'With unused ones', fr: 'Avec des inutilisés' },
  searchSite: { ar: 'بحث برمز الموقع', en: 'Search by site code', fr: 'Chercher par code de site' },
  noBlocks: { ar: 'لا دفعات هنا.', en: 'No blocks here.', fr: 'Aucun lot ici.' },
  voidNumbers: { ar: 'إلغاء أرقام', en: 'Make numbers void', fr: 'Annuler des numéros' },
  voidWhich: { ar: 'الأرقام، كل رقم في سطر', en: 'The numbers, one a line', fr: 'Les numéros, un par ligne' },
  voidWhy: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  voidThem: { ar: 'إلغاء', en: 'Make void', fr: 'Annuler' },
  // Settings.
  settings: { ar: 'إعداد البطاقات', en: 'What cards say', fr: 'Contenu des cartes' },
  settingsLead: {
    ar: 'ما لم يوقّع اثنان غير ذلك: رقم وصورة فقط، وجهة محايدة، ولا بصمات. بطاقة تقول من كان صاحبها قد تقتله.',
    en: 'Unless two people signed otherwise: number and photo alone, a neutral issuer, no biometrics. A card that says who its holder was can kill them.',
    fr: 'Sauf double signature contraire : numéro et photo seuls, émetteur neutre, pas de biométrie. Une carte qui dit qui était son porteur peut le tuer.',
  },
  holds: { ar: 'الساري الآن', en: 'In force now', fr: 'En vigueur' },
  unsigned: {
    ar: 'لم يوقّع أحد شيئاً، فالبطاقات بلا هوية.',
    en: 'Nothing was signed, so cards do not say who their holder is.',
    fr: 'Rien n’est signé : les cartes ne nomment pas leur porteur.',
  },
  waiting: { ar: 'ينتظر التوقيع', en: 'Waits for its signature', fr: 'En attente de signature' },
  history: { ar: 'ما سبق', en: 'What was before', fr: 'Antérieurs' },
  noHistory: { ar: 'لا شيء سبق.', en: 'Nothing before.', fr: 'Rien avant.' },
  proposeCardSetting: { ar: 'اقتراح إعداد', en: 'Propose a setting', fr: 'Proposer un réglage' },
  issuerAr: { ar: 'اسم الجهة بالعربية', en: 'Issuer’s name in Arabic', fr: 'Nom de l’émetteur en arabe' },
  issuerEn: { ar: 'اسم الجهة بالإنجليزية', en: 'Issuer’s name in English', fr: 'Nom de l’émetteur en anglais' },
  issuerFr: { ar: 'اسم الجهة بالفرنسية', en: 'Issuer’s name in French', fr: 'Nom de l’émetteur en français' },
  issuer: { ar: 'الجهة', en: 'Issuer', fr: 'Émetteur' },
  months: { ar: 'مدة الصلاحية بالأشهر', en: 'Months of validity', fr: 'Mois de validité' },
  biometrics: { ar: 'البصمات', en: 'Biometrics', fr: 'Biométrie' },
  biometricsOn: {
    ar: 'تُحفظ بموافقة صاحبها، ولا تُطلب أبداً',
    en: 'Kept with consent, never required',
    fr: 'Conservée avec consentement, jamais exigée',
  },
  biometricsOff: { ar: 'لا تُحفظ', en: 'Not kept', fr: 'Non conservée' },
  settersOnly: {
    ar: 'هذا عمل المدير أو مسؤول حماية البيانات.',
    en: 'This is the work of a director or a data protection officer.',
    fr: 'C’est le travail d’un directeur ou du délégué à la protection des données.',
  },
  youProposed: {
    ar: 'أنت من اقترح، فيوقّع شخص آخر.',
    en: 'You proposed it, so another person signs.',
    fr: 'Vous l’avez proposé ; une autre personne signe.',
  },
  otherAuthority: { ar: 'إعداد سلطة أخرى.', en: 'Another authority’s setting.', fr: 'Réglage d’une autre autorité.' },
  sign: { ar: 'توقيع', en: 'Sign', fr: 'Signer' },
  turnDown: { ar: 'رفض', en: 'Turn down', fr: 'Refuser' },
  // Certificate.
  certificate: { ar: 'شهادة الإتمام', en: 'Discharge certificate', fr: 'Certificat de sortie' },
  certificateLead: {
    ar: 'تشهد أن حاملها أتم الإجراءات وأنه مدني. لا تذكر تشكيلاً.',
    en: 'It attests that its holder completed the process and is a civilian. It names no group.',
    fr: 'Il atteste que le porteur a accompli le processus et est un civil. Il ne nomme aucun groupe.',
  },
  dischargedOn: { ar: 'يوم الإتمام', en: 'Completed on', fr: 'Achevé le' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  certify: { ar: 'إصدار الشهادة', en: 'Issue the certificate', fr: 'Établir le certificat' },
  certificateNumber: { ar: 'رقم الشهادة', en: 'Certificate number', fr: 'Numéro du certificat' },
} satisfies Record<string, Texts>

export const certificateTexts = {
  none: { ar: 'لا شهادة بعد.', en: 'No certificate yet.', fr: 'Pas encore de certificat.' },
  counts: { ar: 'سارية', en: 'Valid', fr: 'Valable' },
  revoked: { ar: 'أُبطلت', en: 'Revoked', fr: 'Révoqué' },
  visit: { ar: 'عن الزيارة', en: 'Of the visit', fr: 'De la visite' },
  noVisit: {
    ar: 'لا زيارة لموقع مسجلة له انتهت بخروج. تأكد من يوم الإتمام.',
    en: 'No visit to a site that ended with a discharge is recorded. Make sure of the day.',
    fr: 'Aucune visite de site close par une sortie n’est consignée. Vérifiez le jour.',
  },
  present: {
    ar: 'هو في الموقع الآن. سجّل خروجه أولاً.',
    en: 'They are at a site now. Discharge them first.',
    fr: 'La personne est sur un site. Enregistrez d’abord son départ.',
  },
  revocation: { ar: 'الإبطال', en: 'Revocation', fr: 'Révocation' },
  propose: { ar: 'اقتراح إبطال الشهادة', en: 'Propose to revoke it', fr: 'Proposer de le révoquer' },
  proposeHint: {
    ar: 'لشهادة صدرت خطأ. لا يتغير شيء حتى يوقّع مدير آخر؛ عندها تقول صفحة التحقق إنها أُبطلت، ويمكن إصدار غيرها.',
    en: 'For one issued in error. Nothing changes until another person, a director, signs; then /verify says that it is revoked, and another can be issued.',
    fr: 'Pour un certificat établi par erreur. Rien ne change avant la signature d’un directeur ; /verify le dit alors révoqué, et un autre peut être établi.',
  },
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits for a signature', fr: 'Attend une signature' },
  signed: { ar: 'موقّع', en: 'Signed', fr: 'Signée' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Refusée' },
  turnedDownFor: { ar: 'سبب الرفض', en: 'Turned down because', fr: 'Motif du refus' },
} satisfies Record<string, Texts>

export const statusTexts: Record<Card['status'], Texts> = {
  issued: { ar: 'تنتظر الطباعة', en: 'To be printed', fr: 'À imprimer' },
  inHand: { ar: 'سارية', en: 'Valid', fr: 'Valable' },
  revoked: { ar: 'ملغاة', en: 'Revoked', fr: 'Révoquée' },
}

export const endedTexts: Record<EndedFor, Texts> = {
  lost: { ar: 'فُقدت', en: 'Lost', fr: 'Perdue' },
  stolen: { ar: 'سُرقت', en: 'Stolen', fr: 'Volée' },
  damaged: { ar: 'تلفت', en: 'Damaged', fr: 'Abîmée' },
  misprint: { ar: 'خطأ في الطباعة', en: 'Misprinted', fr: 'Mal imprimée' },
  outOfDate: { ar: 'انتهت مدتها', en: 'Out of date', fr: 'Périmée' },
  particularsChanged: {
    ar: 'تغيّرت البيانات أو الصورة',
    en: 'Particulars or photo changed',
    fr: 'Données ou photo changées',
  },
  handedIn: { ar: 'سُلّمت أو وُجدت', en: 'Handed in or found', fr: 'Rendue ou trouvée' },
  penalty: { ar: 'سُحبت بقرار', en: 'Taken away', fr: 'Retirée par sanction' },
}

export const groundTexts: Record<CardRevocation['ground'], Texts> = {
  misuse: { ar: 'أعارها أو باعها', en: 'Lent or sold it', fr: 'Prêtée ou vendue' },
  falseStatement: { ar: 'بيانات كاذبة', en: 'False statements', fr: 'Fausses déclarations' },
  notEligible: { ar: 'تبيّن أنه غير مؤهل', en: 'Found not eligible', fr: 'Non admissible' },
  other: { ar: 'سبب آخر', en: 'Another ground', fr: 'Autre motif' },
}

export const revocationTexts: Record<CardRevocation['status'], Texts> = {
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits for its signature', fr: 'En attente de signature' },
  signed: { ar: 'ساري', en: 'In force', fr: 'En vigueur' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Refusé' },
  lifted: { ar: 'مرفوع', en: 'Lifted', fr: 'Levé' },
}

export const settingTexts: Record<CardSetting['status'], Texts> = {
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits for its signature', fr: 'En attente de signature' },
  inForce: { ar: 'ساري', en: 'In force', fr: 'En vigueur' },
  retired: { ar: 'سابق', en: 'Retired', fr: 'Remplacé' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Refusé' },
}

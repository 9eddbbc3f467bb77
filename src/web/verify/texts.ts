import type { ReceiptFault } from '../../journal/receipt-code.ts'
import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  title: {
    ar: 'التحقق من إيصال أو بطاقة',
    en: 'Check a receipt or card',
    fr: 'Vérifier un reçu ou une carte',
  },
  lead: {
    ar: 'امسح الرمز المطبوع على الإيصال أو البطاقة أو الصق نصه. يعمل التحقق دون شبكة بعد أول زيارة لهذه الصفحة.',
    en: 'Scan the code printed on the receipt or card, or paste its text. The check works without a network after the first visit to this page.',
    fr: 'Scannez le code imprimé sur le reçu ou la carte, ou collez son texte. La vérification fonctionne sans réseau après une première visite de cette page.',
  },
  code: { ar: 'نص الرمز', en: 'Text of the code', fr: 'Texte du code' },
  codeHint: {
    ar: 'رمز الإيصال يبدأ بـ SULH1:، ورمز البطاقة حروف كبيرة وأرقام.',
    en: 'A receipt’s begins with SULH1:, a card’s is capitals and digits.',
    fr: 'Celui d’un reçu commence par SULH1:, celui d’une carte est en capitales et chiffres.',
  },
  check: { ar: 'تحقق', en: 'Check', fr: 'Vérifier' },
  camera: { ar: 'مسح بالكاميرا', en: 'Scan with the camera', fr: 'Scanner avec l’appareil photo' },
  stop: { ar: 'إيقاف الكاميرا', en: 'Stop the camera', fr: 'Arrêter l’appareil photo' },
  cameraAway: {
    ar: 'لا يمكن استعمال الكاميرا هنا. اختر صورة للرمز أو الصق نصه.',
    en: 'The camera cannot be used here. Choose a picture of the code, or paste its text.',
    fr: 'L’appareil photo n’est pas utilisable ici. Choisissez une image du code ou collez son texte.',
  },
  picture: { ar: 'صورة للرمز', en: 'Picture of the code', fr: 'Image du code' },
  noCode: {
    ar: 'لا رمز في هذه الصورة. صوّر الرمز كله من قرب وبإضاءة جيدة.',
    en: 'No code was found in this picture. Take the whole code, close and in good light.',
    fr: 'Aucun code dans cette image. Photographiez tout le code, de près et bien éclairé.',
  },
  genuine: {
    ar: 'الإيصال صحيح ولم يُغيَّر فيه شيء',
    en: 'The receipt is genuine and unaltered',
    fr: 'Le reçu est authentique et inchangé',
  },
  notGenuine: {
    ar: 'هذا ليس إيصالاً صحيحاً',
    en: 'This is not a genuine receipt',
    fr: 'Ce n’est pas un reçu authentique',
  },
  compare: {
    ar: 'قارن كل سطر بما هو مطبوع على الورقة. إن اختلف سطر فالورقة مزوّرة ولو كان الرمز صحيحاً.',
    en: 'Compare every line with what is printed on the paper. If one differs, the paper was altered, even if the code is genuine.',
    fr: 'Comparez chaque ligne avec le papier. Si l’une diffère, le papier a été modifié, même si le code est authentique.',
  },
  state: {
    ar: 'هذا يثبت ما صدر يوم الإصدار، ولا يقول أين السلاح اليوم ولا من يستحق شيئاً.',
    en: 'This proves what was issued on that day. It does not say where the weapon is today, nor who is entitled to anything.',
    fr: 'Cela prouve ce qui a été émis ce jour-là. Cela ne dit ni où est l’arme aujourd’hui, ni qui a droit à quoi.',
  },
  paperRevoked: { ar: 'أُبطلت هذه الورقة', en: 'This paper is revoked', fr: 'Ce document est révoqué' },
  paperRevokedText: {
    ar: 'صدرت حقاً، ثم أبطلها شخصان لأنها صدرت خطأ. لا تقبلها.',
    en: 'It was truly issued, and two people revoked it since, because it was issued in error. Do not accept it.',
    fr: 'Il a bien été émis, puis révoqué par deux personnes car émis par erreur. Ne l’acceptez pas.',
  },
  statePaper: {
    ar: 'هذا يثبت ما صدر يوم الإصدار: عدد الأسلحة وقائمتها بالبطاقة والرقم، ولا يُضاف إليها شيء.',
    en: 'This proves what was issued on that day: how many arms, and their list by tag and serial, to which nothing can be added.',
    fr: 'Cela prouve ce qui a été émis ce jour-là : combien d’armes, et leur liste par étiquette et numéro, close.',
  },
  keysFresh: {
    ar: 'فُحص بالمفاتيح التي أعطاها الخادم الآن.',
    en: 'Checked with the keys that the server gave just now.',
    fr: 'Vérifié avec les clés données à l’instant par le serveur.',
  },
  keysKept: {
    ar: 'فُحص دون شبكة، بالمفاتيح المحفوظة في هذا الجهاز.',
    en: 'Checked without the network, with the keys kept on this device.',
    fr: 'Vérifié sans réseau, avec les clés conservées sur cet appareil.',
  },
  noKeys: {
    ar: 'لم يزر هذا الجهاز الصفحة من قبل متصلاً بالشبكة، فلا مفاتيح لديه. اتصل مرة واحدة ثم تحقق.',
    en: 'This device never visited the page with a network, so it has no keys. Connect once, then check.',
    fr: 'Cet appareil n’a jamais visité la page avec un réseau et n’a pas de clés. Connectez-vous une fois, puis vérifiez.',
  },
  journal: {
    ar: 'القيد {index} من {size} في السجل {origin}',
    en: 'Entry {index} of {size} in the journal {origin}',
    fr: 'Entrée {index} sur {size} du journal {origin}',
  },
  number: { ar: 'رقم الإيصال', en: 'Receipt number', fr: 'Numéro du reçu' },
  programme: { ar: 'البرنامج', en: 'Programme', fr: 'Programme' },
  person: { ar: 'سُلّم إلى', en: 'Given to', fr: 'Remis à' },
  reference: { ar: 'رقم التسجيل', en: 'Registration number', fr: 'Numéro d’enregistrement' },
  date: { ar: 'التاريخ', en: 'Date', fr: 'Date' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  weapon: { ar: 'السلاح', en: 'Weapon', fr: 'Arme' },
  tag: { ar: 'البطاقة', en: 'Tag', fr: 'Étiquette' },
  calibre: { ar: 'العيار', en: 'Calibre', fr: 'Calibre' },
  serial: { ar: 'الرقم التسلسلي', en: 'Serial number', fr: 'Numéro de série' },
  condition: { ar: 'الحالة', en: 'Condition', fr: 'État' },
  ammunition: { ar: 'الذخيرة', en: 'Ammunition', fr: 'Munitions' },
  lot: { ar: 'رقم التشغيلة', en: 'Lot number', fr: 'Numéro de lot' },
  quantity: { ar: 'الكمية', en: 'Quantity', fr: 'Quantité' },
  paper: { ar: 'الورقة', en: 'Paper', fr: 'Document' },
  paperNumber: { ar: 'رقمها', en: 'Its number', fr: 'Son numéro' },
  destruction: { ar: 'شهادة إتلاف أسلحة', en: 'Certificate of destruction', fr: 'Certificat de destruction' },
  transfer: {
    ar: 'محضر تسليم أسلحة للدولة',
    en: 'Protocol of transfer to the state',
    fr: 'Procès-verbal de transfert',
  },
  method: { ar: 'الطريقة', en: 'Method', fr: 'Méthode' },
  witness: { ar: 'الشاهد', en: 'Witness', fr: 'Témoin' },
  recipient: { ar: 'الجهة المستلمة', en: 'Recipient', fr: 'Destinataire' },
  count: { ar: 'عدد الأسلحة', en: 'Arms', fr: 'Armes' },
  items: { ar: 'بصمة القائمة', en: 'Hash of the list', fr: 'Empreinte de la liste' },
  photos: { ar: 'بصمة الصور', en: 'Hash of the photos', fr: 'Empreinte des photos' },
  discharge: { ar: 'شهادة إتمام', en: 'Certificate of completion', fr: 'Attestation d’achèvement' },
  holder: { ar: 'صاحبها', en: 'Holder', fr: 'Titulaire' },
  completed: { ar: 'يوم الإتمام', en: 'Completed on', fr: 'Achevé le' },
  attested: {
    ar: 'تشهد بأن صاحبها',
    en: 'It attests that the holder is a',
    fr: 'Elle atteste que le titulaire est un',
  },
  civilian: { ar: 'مدني', en: 'civilian', fr: 'civil' },
  issuedBy: { ar: 'أصدرها', en: 'Issued by', fr: 'Établie par' },
  cashReceipt: { ar: 'إيصال صرف نقدي', en: 'Receipt for cash', fr: 'Reçu d’espèces' },
  instalment: { ar: 'القسط', en: 'Instalment', fr: 'Versement' },
  amount: { ar: 'المبلغ', en: 'Amount', fr: 'Montant' },
  paidBy: { ar: 'صرفه', en: 'Paid by', fr: 'Payé par' },
  receivedBy: { ar: 'استلمه', en: 'Received by', fr: 'Reçu par' },
} satisfies Record<string, Texts>

/** Why a code does not prove anything, and what to do. */
export const faultTexts: Record<ReceiptFault, Texts> = {
  unreadable: {
    ar: 'هذا النص ليس رمز إيصال، أو أنه ناقص. امسح الرمز كله مرة أخرى.',
    en: 'This text is no receipt code, or part of it is missing. Scan the whole code again.',
    fr: 'Ce texte n’est pas un code de reçu, ou il est incomplet. Scannez le code entier de nouveau.',
  },
  unsupportedVersion: {
    ar: 'صدر الإيصال عن نسخة أحدث. حدّث هذه الصفحة ثم أعد التحقق.',
    en: 'The receipt was made by a newer version. Update this page, then check again.',
    fr: 'Le reçu vient d’une version plus récente. Mettez cette page à jour, puis vérifiez.',
  },
  unknownKey: {
    ar: 'وقّع هذا الرمز سجل لا تعرفه هذه الصفحة. تحقق من عنوان الموقع، واسأل البرنامج.',
    en: 'The code was signed by a journal that this page does not know. Check the address of the page, and ask the programme.',
    fr: 'Le code est signé par un journal inconnu de cette page. Vérifiez l’adresse du site et demandez au programme.',
  },
  badSignature: {
    ar: 'التوقيع لا يوافق المحتوى: غُيّر شيء أو لم يُوقّع قط. لا تأخذ هذه الورقة، وأبلغ البرنامج.',
    en: 'The signature does not fit the content: something was altered, or never signed. Do not take this paper, and tell the programme.',
    fr: 'La signature ne correspond pas au contenu : altéré ou jamais signé. N’acceptez pas ce papier et prévenez le programme.',
  },
  badProof: {
    ar: 'البرهان لا يوصل إلى السجل. لا تأخذ هذه الورقة، وأبلغ البرنامج.',
    en: 'The proof does not lead to the journal. Do not take this paper, and tell the programme.',
    fr: 'La preuve ne mène pas au journal. N’acceptez pas ce papier et prévenez le programme.',
  },
  tooLarge: {
    ar: 'الرمز أطول من أي إيصال. امسح رمز الإيصال وحده.',
    en: 'The code is longer than any receipt. Scan the receipt’s code alone.',
    fr: 'Le code est plus long que celui d’un reçu. Scannez seulement le code du reçu.',
  },
}

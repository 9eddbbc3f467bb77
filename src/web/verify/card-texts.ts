import type { CodeFault } from '../../cards/claim169/code.ts'
import type { Texts } from '../../kernel/texts.ts'

export const cardTexts = {
  genuine: {
    ar: 'البطاقة صحيحة ولم يُغيَّر فيها شيء',
    en: 'The card is genuine and unaltered',
    fr: 'La carte est authentique et inchangée',
  },
  notGenuine: {
    ar: 'هذه ليست بطاقة صحيحة',
    en: 'This is not a genuine card',
    fr: 'Ce n’est pas une carte authentique',
  },
  revoked: { ar: 'هذه البطاقة ملغاة', en: 'This card is revoked', fr: 'Cette carte est révoquée' },
  compareOpaque: {
    ar: 'قارن الرقم بالمطبوع، والصورة بوجه حاملها. لا تقول البطاقة غير ذلك.',
    en: 'Compare the number with the one printed, and the photo with who carries it. The card says nothing else.',
    fr: 'Comparez le numéro à celui qui est imprimé, et la photo au porteur. La carte ne dit rien d’autre.',
  },
  compare: {
    ar: 'قارن كل سطر بالمطبوع، والصورة بوجه حاملها.',
    en: 'Compare every line with what is printed, and the photo with who carries it.',
    fr: 'Comparez chaque ligne à ce qui est imprimé, et la photo au porteur.',
  },
  asOf: {
    ar: 'قورنت بقائمة الملغاة الصادرة في',
    en: 'Held against the list of revoked cards of',
    fr: 'Comparée à la liste des cartes révoquées du',
  },
  noList: {
    ar: 'لا قائمة ملغاة في هذا الجهاز، فقد تكون البطاقة أُلغيت. اتصل بالشبكة مرة ثم تحقق.',
    en: 'This device has no list of revoked cards, so the card may have been revoked. Connect once, then check.',
    fr: 'Cet appareil n’a pas de liste des cartes révoquées ; celle-ci l’est peut-être. Connectez-vous une fois, puis vérifiez.',
  },
  outdated: {
    ar: 'قائمة الملغاة في هذا الجهاز قديمة، فقد تكون البطاقة أُلغيت بعدها. اتصل بالشبكة لتحديثها.',
    en: 'The list of revoked cards on this device is out of date; the card may have been revoked since. Connect to renew it.',
    fr: 'La liste des cartes révoquées de cet appareil est périmée ; la carte a pu l’être depuis. Connectez-vous pour la renouveler.',
  },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  name: { ar: 'الاسم', en: 'Name', fr: 'Nom' },
  born: { ar: 'تاريخ الميلاد', en: 'Date of birth', fr: 'Date de naissance' },
  sex: { ar: 'الجنس', en: 'Sex', fr: 'Sexe' },
  male: { ar: 'ذكر', en: 'Male', fr: 'Masculin' },
  female: { ar: 'أنثى', en: 'Female', fr: 'Féminin' },
  nationality: { ar: 'الجنسية', en: 'Nationality', fr: 'Nationalité' },
  legalStatus: { ar: 'الصفة', en: 'Status', fr: 'Statut' },
  civilian: { ar: 'مدني', en: 'Civilian', fr: 'Civil' },
  issuer: { ar: 'الجهة', en: 'Issuer', fr: 'Émetteur' },
  issued: { ar: 'أُصدرت', en: 'Issued', fr: 'Émise' },
  expires: { ar: 'صالحة حتى', en: 'Valid until', fr: 'Valable jusqu’au' },
} satisfies Record<string, Texts>

/** Why a card's code proves nothing, and what to do. */
export const cardFaultTexts: Record<CodeFault | 'revoked', Texts> = {
  unreadable: {
    ar: 'هذا النص ليس رمز بطاقة ولا إيصال، أو أنه ناقص. امسح الرمز كله مرة أخرى.',
    en: 'This text is no code of a card or receipt, or part of it is missing. Scan the whole code again.',
    fr: 'Ce texte n’est pas un code de carte ni de reçu, ou il est incomplet. Scannez le code entier de nouveau.',
  },
  tooLarge: {
    ar: 'الرمز أطول من أي بطاقة. امسح رمز البطاقة وحده.',
    en: 'The code is longer than any card’s. Scan the card’s code alone.',
    fr: 'Le code est plus long que celui d’une carte. Scannez seulement celui de la carte.',
  },
  encrypted: {
    ar: 'هذا الرمز مشفّر، ولا نصدر رموزاً مشفّرة. ليست من بطاقاتنا.',
    en: 'This code is encrypted, and ours never are. It is no card of ours.',
    fr: 'Ce code est chiffré, et les nôtres ne le sont jamais. Ce n’est pas une carte à nous.',
  },
  unsigned: {
    ar: 'لا توقيع على هذا الرمز، فيمكن أن يكون كتبه أي أحد. لا تقبل البطاقة.',
    en: 'This code carries no signature, so anybody can have written it. Do not accept the card.',
    fr: 'Ce code ne porte pas de signature ; n’importe qui a pu l’écrire. N’acceptez pas la carte.',
  },
  unknownKey: {
    ar: 'وقّع هذا الرمز من لا تعرفه هذه الصفحة. تحقق من عنوان الموقع، واسأل المكتب الذي أصدرها.',
    en: 'The code was signed by somebody whom this page does not know. Check the page’s address, and ask the office that issued it.',
    fr: 'Le code est signé par un inconnu de cette page. Vérifiez l’adresse du site et demandez au bureau émetteur.',
  },
  wrongAlgorithm: {
    ar: 'بُدّلت طريقة التوقيع في هذا الرمز. لا تقبل البطاقة، وأبلغ المكتب.',
    en: 'The way of signing was changed in this code. Do not accept the card, and tell the office.',
    fr: 'Le mode de signature a été changé dans ce code. N’acceptez pas la carte et prévenez le bureau.',
  },
  badSignature: {
    ar: 'التوقيع لا يوافق المحتوى: غُيّر شيء أو لم يُوقّع قط. لا تقبل البطاقة، وأبلغ المكتب.',
    en: 'The signature does not fit the content: something was altered, or never signed. Do not accept the card, and tell the office.',
    fr: 'La signature ne correspond pas au contenu : altéré ou jamais signé. N’acceptez pas la carte et prévenez le bureau.',
  },
  noIdentity: {
    ar: 'الرمز موقّع لكنه ليس بطاقة. امسح رمز البطاقة.',
    en: 'The code is signed, but it is no card. Scan the card’s code.',
    fr: 'Le code est signé, mais ce n’est pas une carte. Scannez celui de la carte.',
  },
  notYetValid: {
    ar: 'لم تبدأ مدة هذه البطاقة بعد. راجع تاريخ هذا الجهاز.',
    en: 'This card does not count yet. Check the date of this device.',
    fr: 'Cette carte n’est pas encore valable. Vérifiez la date de cet appareil.',
  },
  expired: {
    ar: 'انتهت مدة هذه البطاقة. على حاملها طلب بطاقة جديدة من المكتب.',
    en: 'This card is out of date. Its holder asks the office for a new one.',
    fr: 'Cette carte est périmée. Son porteur en demande une nouvelle au bureau.',
  },
  revoked: {
    ar: 'أُلغيت: فُقدت أو استُبدلت أو سُحبت. لا تقبلها، وسلّمها إلى المكتب إن أمكن.',
    en: 'It was lost, replaced or taken away. Do not accept it, and hand it in at the office if you can.',
    fr: 'Elle a été perdue, remplacée ou retirée. Ne l’acceptez pas et remettez-la au bureau si possible.',
  },
}

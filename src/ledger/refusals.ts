import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'moneyAccount.exists': {
    ar: 'فُتح هذا الحساب من قبل. أعد تحميل الصفحة.',
    en: 'This account was opened already. Reload the page.',
    fr: 'Ce compte est déjà ouvert. Rechargez la page.',
  },
  'moneyAccount.unknown': {
    ar: 'هذا الحساب ليس من دفاتر جهتك، أو ليس من النوع المطلوب. اختره من القائمة.',
    en: 'This account is not in the books of your side, or not of the kind that is needed. Choose it from the list.',
    fr: 'Ce compte n’est pas dans les livres de votre partie, ou pas du genre voulu. Choisissez-le dans la liste.',
  },
  'moneyAccount.alike': {
    ar: 'لجهتك حساب مفتوح كهذا بالعملة نفسها. استعمله، أو أغلقه أولاً.',
    en: 'Your side has such an account open in this currency. Use it, or close it first.',
    fr: 'Votre partie a déjà un tel compte ouvert dans cette monnaie. Utilisez-le, ou fermez-le d’abord.',
  },
  'moneyAccount.site': {
    ar: 'الصندوق يكون لموقع من مواقع جهتك، ولا يكون الموقع لغيره. صحّح الموقع.',
    en: 'A cash desk is of a site of your side, and no other account has a site. Correct the site.',
    fr: 'Une caisse est d’un site de votre partie, et nul autre compte n’a de site. Corrigez le site.',
  },
  'moneyAccount.iban': {
    ar: 'للحساب المصرفي رقم آيبان صحيح، ولا يكون لغيره. انقله كما كتبه المصرف.',
    en: 'A bank account has a valid IBAN, and no other account has one. Copy it as the bank wrote it.',
    fr: 'Un compte bancaire a un IBAN valable, et nul autre n’en a. Recopiez-le tel que la banque l’a écrit.',
  },
  'moneyAccount.donor': {
    ar: 'لبند الميزانية مانح مفتوح بالعملة نفسها، ولا يكون لغيره. اختر المانح.',
    en: 'A budget line has an open donor in the same currency, and no other account has one. Choose the donor.',
    fr: 'Une ligne budgétaire a un donateur ouvert dans la même monnaie, et nul autre compte n’en a. Choisissez-le.',
  },
  'moneyAccount.closed': {
    ar: 'الحساب «{account}» مغلق. اختر حساباً مفتوحاً.',
    en: 'The account “{account}” is closed. Choose one that is open.',
    fr: 'Le compte « {account} » est fermé. Choisissez-en un ouvert.',
  },
  'moneyAccount.notEmpty': {
    ar: 'لا يُغلق حساب وفيه رصيد. انقل رصيده أولاً.',
    en: 'An account closes only when nothing is on it. Move what is on it first.',
    fr: 'Un compte ne se ferme que vide. Déplacez d’abord son solde.',
  },
  'moneyEntry.exists': {
    ar: 'سُجّل هذا القيد من قبل. أعد تحميل الصفحة.',
    en: 'This entry was recorded already. Reload the page.',
    fr: 'Cette écriture est déjà passée. Rechargez la page.',
  },
  'moneyEntry.unknown': {
    ar: 'هذا القيد ليس من دفاتر جهتك. اختره من القائمة.',
    en: 'This entry is not in the books of your side. Choose it from the list.',
    fr: 'Cette écriture n’est pas dans les livres de votre partie. Choisissez-la dans la liste.',
  },
  'moneyEntry.unbalanced': {
    ar: 'المدين لا يساوي الدائن. صحّح المبالغ حتى يتساويا.',
    en: 'The debits are not the credits. Correct the amounts until they are.',
    fr: 'Les débits ne font pas les crédits. Corrigez les montants.',
  },
  'moneyEntry.nothing': {
    ar: 'المبلغ صفر. اكتب كم هو.',
    en: 'The amount is nothing. Say how much it is.',
    fr: 'Le montant est nul. Indiquez combien.',
  },
  'moneyEntry.currency': {
    ar: 'الحساب «{account}» ليس بعملة {currency}. اختر حسابات بعملة واحدة.',
    en: 'The account “{account}” is not kept in {currency}. Choose accounts of one currency.',
    fr: 'Le compte « {account} » n’est pas en {currency}. Choisissez des comptes d’une même monnaie.',
  },
  'moneyEntry.overdrawn': {
    ar: 'ليس في «{account}» ما يكفي. أنقص المبلغ، أو زد رصيد الحساب أولاً.',
    en: 'There is not enough on “{account}”. Take a smaller amount, or add to the account first.',
    fr: 'Il n’y a pas assez sur « {account} ». Réduisez le montant, ou approvisionnez d’abord le compte.',
  },
  'moneyEntry.otherDonor': {
    ar: 'هذا البند يموّله مانح آخر. اختر بنداً من بنود هذا المانح.',
    en: 'Another donor feeds this line. Choose one of the lines of this donor.',
    fr: 'Un autre donateur alimente cette ligne. Choisissez une ligne de ce donateur.',
  },
  'moneyEntry.future': {
    ar: 'لم يحن هذا اليوم بعد. سجّل القبض بتاريخ وصوله.',
    en: 'This day has not come yet. Record the receipt with the day on which it arrived.',
    fr: 'Ce jour n’est pas encore venu. Consignez la recette au jour de son arrivée.',
  },
  'cashMove.exists': {
    ar: 'سُجّل تسليم هذا النقد من قبل. أعد تحميل الصفحة.',
    en: 'This hand-over of cash was recorded already. Reload the page.',
    fr: 'Cette remise d’espèces est déjà consignée. Rechargez la page.',
  },
  'cashMove.unknown': {
    ar: 'هذا النقد ليس في طريقه إليك. اختره من القائمة.',
    en: 'This cash is not on its way to you. Choose it from the list.',
    fr: 'Ces espèces ne sont pas en route vers vous. Choisissez-les dans la liste.',
  },
  'cashMove.received': {
    ar: 'استُلم هذا النقد من قبل. أعد تحميل الصفحة.',
    en: 'This cash was received already. Reload the page.',
    fr: 'Ces espèces sont déjà reçues. Rechargez la page.',
  },
  'cashMove.notYours': {
    ar: 'المحاسب يسلّم أمين الصندوق، وأمين الصندوق يعيد إلى المحاسب. اطلبها ممن هي له.',
    en: 'The accountant hands over to the cashier, and the cashier hands back to the accountant. Ask whose turn it is.',
    fr: 'Le comptable remet au caissier, et le caissier rend au comptable. Demandez à qui de le faire.',
  },
  'cashMove.noTransit': {
    ar: 'لا حساب معلّق مفتوح بهذه العملة يقف عليه النقد في الطريق. افتحه أولاً.',
    en: 'No suspense account is open in this currency for cash that is under way. Open one first.',
    fr: 'Aucun compte d’attente n’est ouvert dans cette monnaie pour les espèces en route. Ouvrez-en un d’abord.',
  },
  'cashMove.counts': {
    ar: 'سُلّم {handedOver} {currency} واستُلم {received}. يبقى الفرق معلّقاً حتى يُفسَّر.',
    en: '{handedOver} {currency} were handed over and {received} received. The difference stays in suspense until it is explained.',
    fr: '{handedOver} {currency} ont été remis et {received} reçus. La différence reste en attente jusqu’à explication.',
  },
  'moneyCorrection.exists': {
    ar: 'اقتُرح هذا التصحيح من قبل. أعد تحميل الصفحة.',
    en: 'This correction was proposed already. Reload the page.',
    fr: 'Cette correction est déjà proposée. Rechargez la page.',
  },
  'moneyCorrection.unknown': {
    ar: 'هذا التصحيح ليس من دفاتر جهتك. اختره من القائمة.',
    en: 'This correction is not in the books of your side. Choose it from the list.',
    fr: 'Cette correction n’est pas dans les livres de votre partie. Choisissez-la dans la liste.',
  },
  'moneyCorrection.elsewhere': {
    ar: 'هذا القيد من دفعة أو من نقد في الطريق، فيُعكس هناك. افتح ما سبّبه.',
    en: 'This entry is of a payment or of cash under way, and is taken back there. Open what caused it.',
    fr: 'Cette écriture relève d’un paiement ou d’espèces en route, et s’annule là. Ouvrez sa cause.',
  },
  'moneyCorrection.twice': {
    ar: 'لهذا القيد تصحيح قائم. انظره في صفحة القيد.',
    en: 'This entry has a correction already. See it on the page of the entry.',
    fr: 'Cette écriture a déjà une correction. Voyez-la sur sa page.',
  },
  'moneyCorrection.decided': {
    ar: 'بُتّ في هذا التصحيح. أعد تحميل الصفحة.',
    en: 'This correction was decided already. Reload the page.',
    fr: 'Cette correction est déjà tranchée. Rechargez la page.',
  },
} as const satisfies Readonly<Record<string, Texts>>

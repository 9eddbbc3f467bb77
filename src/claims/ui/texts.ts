import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  claims: { ar: 'المطالبة بالمستحق', en: 'Claim to a benefit', fr: 'Droit à une prestation' },
  claimsLead: {
    ar: 'لكل سلاح مطالبة واحدة، وللسلاح الذي يخدمه طاقم بقدر الطاقم. المطالبة ليست دفعاً.',
    en: 'One claim for a weapon, for a crew-served one as many as its crew. A claim is not a payment.',
    fr: 'Un droit par arme, pour une arme collective autant que de servants. Un droit n’est pas un paiement.',
  },
  used: { ar: 'استُعمل {used} من {seats}', en: '{used} of {seats} used', fr: '{used} sur {seats} utilisés' },
  noRight: {
    ar: 'لا مطالبة: لم يحضره أحد من البرنامج.',
    en: 'No claim: nobody of the programme brought it.',
    fr: 'Aucun droit : personne du programme ne l’a apportée.',
  },
  noClaims: { ar: 'لم يطالب أحد بعد.', en: 'Nobody has claimed yet.', fr: 'Personne n’a encore fait valoir ce droit.' },
  person: { ar: 'الشخص', en: 'Person', fr: 'Personne' },
  acceptedBy: { ar: 'قبلها', en: 'Accepted by', fr: 'Acceptée par' },
  claim: { ar: 'قبول المطالبة', en: 'Accept the claim', fr: 'Accepter la demande' },
  onlyDirector: { ar: 'يقبلها المدير.', en: 'The director accepts it.', fr: 'C’est le directeur qui l’accepte.' },
  youIssued: {
    ar: 'أنت من أصدر الإيصال، فيقبلها شخص آخر.',
    en: 'You issued the receipt, so another person accepts it.',
    fr: 'Vous avez établi le reçu ; une autre personne l’accepte.',
  },
  usedUp: { ar: 'استُعمل الحق كله.', en: 'All of it is used up.', fr: 'Tout est épuisé.' },
  nobody: {
    ar: 'ليس بين أصحاب هذا السلاح من هو مؤهل ولم يطالب.',
    en: 'Nobody whom this weapon serves is eligible and has not claimed.',
    fr: 'Personne que cette arme concerne n’est admissible sans avoir déjà demandé.',
  },
  receipts: { ar: 'إيصالات ما سُلّم', en: 'Receipts for what was handed in', fr: 'Reçus de ce qui a été remis' },
  receiptsLead: {
    ar: 'يُعطى الإيصال لمن يحق له ومن لا يحق له، ويمكن تقديمه في الطعن.',
    en: 'Who is eligible and who is not gets a receipt, and can show it at an appeal.',
    fr: 'Admissible ou non, chacun reçoit un reçu et peut le présenter en recours.',
  },
  noReceipts: { ar: 'لم يُسلّم شيئاً.', en: 'Nothing was handed in.', fr: 'Rien n’a été remis.' },
  number: { ar: 'رقم الإيصال', en: 'Receipt', fr: 'Reçu' },
  issued: { ar: 'التاريخ', en: 'Date', fr: 'Date' },
  what: { ar: 'ما سُلّم', en: 'What was handed in', fr: 'Ce qui a été remis' },
  serial: { ar: 'الرقم التسلسلي', en: 'Serial number', fr: 'Numéro de série' },
  condition: { ar: 'الحالة', en: 'Condition', fr: 'État' },
  claimed: { ar: 'المطالبة', en: 'Claim', fr: 'Droit' },
  open: { ar: 'فتح', en: 'Open', fr: 'Ouvrir' },
  notClaimed: { ar: 'لا', en: 'None', fr: 'Aucun' },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'claim.exists': {
    ar: 'سُجّلت هذه المطالبة من قبل. أعد تحميل الصفحة.',
    en: 'This claim is recorded already. Reload the page.',
    fr: 'Cette demande est déjà enregistrée. Rechargez la page.',
  },
  'claim.twoPersonRule': {
    ar: 'أنت من أصدر هذا الإيصال، فلا بد أن يقبل المطالبة شخص آخر.',
    en: 'You issued this receipt, so another person has to accept the claim.',
    fr: 'Vous avez établi ce reçu ; une autre personne doit accepter la demande.',
  },
  'claim.noRight': {
    ar: 'السلاح {tag} لم يحضره صاحبه ولا تشكيله، فلا مطالبة عليه.',
    en: 'Weapon {tag} was brought by nobody of the programme, so there is no claim on it.',
    fr: 'L’arme {tag} n’a été apportée par personne du programme : aucun droit n’en découle.',
  },
  'claim.notTheirs': {
    ar: 'الإيصال {number} ليس لهذا الشخص. الإيصال لا يُباع ولا يُعطى؛ اطلب إيصاله هو.',
    en: 'Receipt {number} is not this person’s. A receipt cannot be sold or given away; ask for their own.',
    fr: 'Le reçu {number} n’est pas celui de cette personne. Un reçu ne se cède pas ; demandez le sien.',
  },
  'claim.barred': {
    ar: 'هذا الشخص مدرج في قائمة جزاءات، فلا يستفيد من البرنامج. راجع صفحته.',
    en: 'This person is on a sanctions list and takes no part in the programme. See their page.',
    fr: 'Cette personne figure sur une liste de sanctions et ne participe pas au programme. Voyez sa fiche.',
  },
  'claim.notEligible': {
    ar: 'لم يُقرَّر أن هذا الشخص مؤهل. انتظر قرار اللجنة أو الطعن.',
    en: 'This person was not found eligible. Wait for the panel’s decision, or for the appeal.',
    fr: 'Cette personne n’a pas été reconnue admissible. Attendez la décision, ou le recours.',
  },
  'claim.once': {
    ar: 'طالب هذا الشخص بحقه من قبل، عن هذا السلاح أو غيره.',
    en: 'This person made a claim before, for this weapon or another.',
    fr: 'Cette personne a déjà fait valoir son droit, pour cette arme ou une autre.',
  },
  'claim.usedUp': {
    ar: 'استُعمل حق السلاح {tag} كله ({count}).',
    en: 'All claims on weapon {tag} are used up ({count}).',
    fr: 'Tous les droits liés à l’arme {tag} sont épuisés ({count}).',
  },
} as const satisfies Readonly<Record<string, Texts>>

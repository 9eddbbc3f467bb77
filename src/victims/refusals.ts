import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'victim.exists': {
    ar: 'سُجّلت هذه الضحية من قبل. أعد تحميل الصفحة.',
    en: 'This victim was recorded already. Reload the page.',
    fr: 'Cette victime est déjà consignée. Rechargez la page.',
  },
  'victim.unknown': {
    ar: 'لا ضحية كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such victim. Go back to the list.',
    fr: 'Vous n’avez pas cette victime. Revenez à la liste.',
  },
  'victim.bornAfter': {
    ar: 'تاريخ الميلاد بعد يوم الحادث، أو لم يحن بعد. صحّح أحدهما.',
    en: 'The day of birth is after the accident, or has not come yet. Correct one of them.',
    fr: 'La naissance est après l’accident, ou n’est pas encore venue. Corrigez l’une des deux dates.',
  },
  'victim.lossWithout': {
    ar: 'ذُكر فقدان دائم ولم يُذكر عجز دائم. صحّح أحدهما.',
    en: 'A permanent loss is given, but no permanent impairment. Correct one of them.',
    fr: 'Une perte définitive est indiquée sans séquelle permanente. Corrigez l’une des deux.',
  },
  'victim.notDead': {
    ar: 'ذُكر مكان الوفاة ولم تُذكر وفاة. صحّح أحدهما.',
    en: 'A place of death is given, but no death. Correct one of them.',
    fr: 'Un lieu de décès est indiqué sans décès. Corrigez l’un des deux.',
  },
  'victim.familyConsents': {
    ar: 'قُتلت الضحية، فالموافقة لأهلها. اختر الأهل أو «لا موافقة».',
    en: 'The victim was killed, so the family agrees. Choose the family, or no consent.',
    fr: 'La victime est décédée : c’est la famille qui consent. Choisissez la famille, ou aucun consentement.',
  },
  'victim.guardianConsents': {
    ar: 'الضحية طفل، فيوافق ولي أمره. اختر ولي الأمر أو «لا موافقة».',
    en: 'The victim is a child, so a guardian agrees. Choose the guardian, or no consent.',
    fr: 'La victime est un enfant : le tuteur consent. Choisissez le tuteur, ou aucun consentement.',
  },
  'victim.consentNeeded': {
    ar: 'بلا موافقة لا يُحفظ اسم ولا ميلاد ولا عنوان ولا وسيلة اتصال ولا مهنة ولا ملاحظة. أفرغها، أو سجّل من وافق.',
    en: 'Without consent no name, birth, address, contact, occupation or note is kept. Leave them empty, or say who agreed.',
    fr: 'Sans consentement, ni nom, naissance, adresse, contact, profession ou note. Videz-les, ou dites qui a consenti.',
  },
  'victim.moreThanCasualties': {
    ar: 'عدد الضحايا المسجلين أكبر من عدد ضحايا الحادث. راجع الحادث والسجلات.',
    en: 'More victims are recorded than the accident has casualties. Look at the accident and at the records.',
    fr: 'Plus de victimes consignées que l’accident n’en compte. Vérifiez l’accident et les fiches.',
  },
  'victimReferral.exists': {
    ar: 'سُجّلت هذه الإحالة من قبل. أعد تحميل الصفحة.',
    en: 'This referral was recorded already. Reload the page.',
    fr: 'Cette orientation est déjà consignée. Rechargez la page.',
  },
  'victimReferral.unknown': {
    ar: 'لا إحالة كهذه لديكم. أعد تحميل الصفحة.',
    en: 'You have no such referral. Reload the page.',
    fr: 'Vous n’avez pas cette orientation. Rechargez la page.',
  },
  'victimReferral.consentNeeded': {
    ar: 'لا يُحال أحد بلا موافقة. سجّل من وافق أولاً.',
    en: 'Nobody is referred without consent. Record first who agreed.',
    fr: 'Personne n’est orienté sans consentement. Consignez d’abord qui a consenti.',
  },
  'victimReferral.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم الإحالة.',
    en: 'That day has not come yet. Give the day of the referral.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’orientation.',
  },
  'victimReferral.over': {
    ar: 'انتهت مواعيد المتابعة لهذه الإحالة. أحل الضحية من جديد إن لزم.',
    en: 'The follow-ups of this referral are over. Refer the victim anew where that is needed.',
    fr: 'Le suivi de cette orientation est terminé. Orientez de nouveau si besoin.',
  },
} satisfies Readonly<Record<string, Texts>>

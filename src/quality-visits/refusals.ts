import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'qualityVisit.exists': {
    ar: 'سُجّلت هذه الزيارة من قبل. أعد تحميل الصفحة.',
    en: 'This visit was recorded already. Reload the page.',
    fr: 'Cette visite est déjà consignée. Rechargez la page.',
  },
  'qualityVisit.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم الزيارة.',
    en: 'That day has not come yet. Give the day of the visit.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de la visite.',
  },
  'qualityVisit.noSample': {
    ar: 'اكتب مساحة العيّنة بالمتر المربع.',
    en: 'Say how many square metres were sampled.',
    fr: 'Indiquez combien de mètres carrés ont été contrôlés.',
  },
  'qualityVisit.noCount': {
    ar: 'اكتب كم جسماً وُجد في العيّنة، وصفراً إن لم يوجد شيء.',
    en: 'Say how many items the sample found, and 0 where it found none.',
    fr: 'Indiquez combien d’engins ont été trouvés, et 0 s’il n’y en a aucun.',
  },
  'qualityVisit.itemIsCritical': {
    ar: 'جسم وُجد في أرض عولجت عدم مطابقة حرج. أضفه إلى ما لا يطابق.',
    en: 'An item in ground that was worked is a critical non-conformity. Add it to what does not conform.',
    fr: 'Un engin dans un terrain traité est une non-conformité critique. Ajoutez-la.',
  },
  'qualityVisit.notConform': {
    ar: 'في الزيارة ما لا يطابق: غيّر النتيجة، أو صحّح الأجوبة.',
    en: 'The visit names what does not conform. Change the result, or correct the answers.',
    fr: 'La visite relève des non-conformités. Changez le résultat ou corrigez les réponses.',
  },
  'qualityVisit.nothingNamed': {
    ar: 'سمِّ ما لا يطابق، أو غيّر النتيجة.',
    en: 'Name what does not conform, or change the result.',
    fr: 'Nommez ce qui n’est pas conforme, ou changez le résultat.',
  },
  'qualityVisit.dueBefore': {
    ar: 'موعد التصحيح قبل الزيارة. اختر يوماً بعدها.',
    en: 'It is due before the visit. Choose a later day.',
    fr: 'L’échéance précède la visite. Choisissez un jour ultérieur.',
  },
  'nonConformity.unknown': {
    ar: 'لا عدم مطابقة كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such non-conformity. Go back to the list.',
    fr: 'Vous n’avez pas cette non-conformité. Revenez à la liste.',
  },
  'nonConformity.notNow': {
    ar: 'لا تصح هذه الخطوة في حالته الآن. أعد تحميل الصفحة.',
    en: 'Its state does not allow this step now. Reload the page.',
    fr: 'Son état ne permet pas cette étape. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>

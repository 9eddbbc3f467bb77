import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'withdrawal.exists': {
    ar: 'خُطط لهذا الانسحاب من قبل. أعد تحميل الصفحة.',
    en: 'This withdrawal was planned already. Reload the page.',
    fr: 'Ce retrait est déjà planifié. Rechargez la page.',
  },
  'withdrawal.unknown': {
    ar: 'لا انسحاب كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such withdrawal. Go back to the list.',
    fr: 'Vous n’avez pas ce retrait. Revenez à la liste.',
  },
  'withdrawal.notNow': {
    ar: 'تحقق هذا الانسحاب أو أُلغي. أعد تحميل الصفحة.',
    en: 'This withdrawal was verified or called off. Reload the page.',
    fr: 'Ce retrait est vérifié ou annulé. Rechargez la page.',
  },
  'withdrawal.itemNeeded': {
    ar: 'لا يُتجاوز هذا البند. أجب بنعم أو لا.',
    en: 'This item cannot be skipped. Answer yes or no.',
    fr: 'Ce point ne peut être omis. Répondez oui ou non.',
  },
  'withdrawal.notAnswered': {
    ar: 'لم يُجب أحد عن أي بند. على المراقب أن يجيب أولاً.',
    en: 'Nobody has answered any item. A monitor has to answer first.',
    fr: 'Aucun point n’a de réponse. Un observateur répond d’abord.',
  },
  'declaredWeapon.exists': {
    ar: 'سلاح في القائمة مكرر أو سُجّل من قبل. أعد تحميل الصفحة وأدخل القائمة من جديد.',
    en: 'A weapon stands twice, or was recorded already. Reload the page and enter the list again.',
    fr: 'Une arme figure deux fois ou est déjà consignée. Rechargez et saisissez la liste à nouveau.',
  },
  'declaredWeapon.unknown': {
    ar: 'ليس هذا السلاح في القائمة. اختر من القائمة.',
    en: 'That weapon is not on the list. Choose one of the list.',
    fr: 'Cette arme n’est pas dans la liste. Choisissez dans la liste.',
  },
  'declaredWeapon.serialOfOne': {
    ar: 'الرقم المتسلسل لسلاح واحد. اكتب لكل سلاح سطراً.',
    en: 'A serial is of one weapon. Give each weapon a line.',
    fr: 'Un numéro de série désigne une seule arme. Une ligne par arme.',
  },
  'declaredWeapon.serialTwice': {
    ar: 'رقم متسلسل صُرّح به مرتين. قارن القائمتين.',
    en: 'A serial was declared twice. Compare the lists.',
    fr: 'Un numéro de série est déclaré deux fois. Comparez les listes.',
  },
  'weaponSite.exists': {
    ar: 'سُجّل هذا الموقع من قبل. أعد تحميل الصفحة.',
    en: 'This site was recorded already. Reload the page.',
    fr: 'Ce site est déjà consigné. Rechargez la page.',
  },
  'weaponSite.unknown': {
    ar: 'لا موقع كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such site. Go back to the list.',
    fr: 'Vous n’avez pas ce site. Revenez à la liste.',
  },
  'weaponSite.side': {
    ar: 'الموقع لأحد الجانبين، وكل جانب يفتح مواقعه. اختر الجانب.',
    en: 'A site is of one of the sides, and each opens its own. Choose the side.',
    fr: 'Un site relève d’un camp, et chacun ouvre les siens. Choisissez le camp.',
  },
  'weaponSite.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب اليوم الذي فُتح فيه.',
    en: 'That day has not come yet. Give the day on which it was opened.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’ouverture.',
  },
  'siteInspection.exists': {
    ar: 'سُجّل هذا التفتيش من قبل. أعد تحميل الصفحة.',
    en: 'This inspection was recorded already. Reload the page.',
    fr: 'Cette inspection est déjà consignée. Rechargez la page.',
  },
  'siteInspection.unknown': {
    ar: 'لا تفتيش كهذا لديكم. ارجع إلى الموقع.',
    en: 'You have no such inspection. Go back to the site.',
    fr: 'Vous n’avez pas cette inspection. Revenez au site.',
  },
  'siteInspection.notNow': {
    ar: 'لا شيء يُدرس في هذا التفتيش الآن. أعد تحميل الصفحة.',
    en: 'There is nothing to examine in this inspection now. Reload the page.',
    fr: 'Rien à examiner dans cette inspection. Rechargez la page.',
  },
  'siteInspection.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم التفتيش.',
    en: 'That day has not come yet. Give the day of the inspection.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’inspection.',
  },
  'siteInspection.beforeOpening': {
    ar: 'هذا اليوم قبل فتح الموقع. صحّح اليوم.',
    en: 'That day lies before the site was opened. Correct it.',
    fr: 'Ce jour précède l’ouverture du site. Corrigez-le.',
  },
  'siteInspection.notAll': {
    ar: 'يُنظر في كل سلاح من القائمة، ولا سلاح غيره. أكمل القائمة.',
    en: 'Every weapon of the list is looked at, and no other. Complete the list.',
    fr: 'Chaque arme de la liste est examinée, et aucune autre. Complétez la liste.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'ceasefireLine.exists': {
    ar: 'سُجّل هذا الخط من قبل. أعد تحميل الصفحة.',
    en: 'This line was recorded already. Reload the page.',
    fr: 'Cette ligne est déjà consignée. Rechargez la page.',
  },
  'ceasefireLine.unknown': {
    ar: 'لا خط كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such line. Go back to the list.',
    fr: 'Vous n’avez pas cette ligne. Revenez à la liste.',
  },
  'ceasefireLine.notNow': {
    ar: 'بُتّ في هذا الخط من قبل. أعد تحميل الصفحة.',
    en: 'This line was decided already. Reload the page.',
    fr: 'Cette ligne est déjà tranchée. Rechargez la page.',
  },
  'ceasefireLine.notInForce': {
    ar: 'الاتفاق ليس سارياً. اختر اتفاقاً سارياً.',
    en: 'The agreement is not in force. Choose one that is.',
    fr: 'L’accord n’est pas en vigueur. Choisissez-en un qui l’est.',
  },
  'ceasefireLine.noSide': {
    ar: 'لكل خط طرف، وجهة تبقى أسلحته فيها. اختر الطرف واليد.',
    en: 'A line is of a party, whose weapons stay on one hand of it. Choose the party and the hand.',
    fr: 'Une ligne concerne une partie, dont les armes restent d’un côté. Choisissez la partie et le côté.',
  },
  'ceasefireLine.zoneHasNoSide': {
    ar: 'ليس للمنطقة جهة يمنى ويسرى. اترك الجهة فارغة.',
    en: 'A zone has no left and right hand. Leave it empty.',
    fr: 'Une zone n’a ni gauche ni droite. Laissez vide.',
  },
  'ceasefireLine.noLength': {
    ar: 'نقاط الخط كلها مكان واحد. ارسمه بنقطتين مختلفتين على الأقل.',
    en: 'All points of the line are one place. Draw it with two different points at least.',
    fr: 'Tous les points sont au même endroit. Tracez-la avec deux points différents au moins.',
  },
  'ceasefireLine.classTwice': {
    ar: 'صنف سلاح مكرر. أعط كل صنف مسافة واحدة.',
    en: 'A class of weapons stands twice. Give each class one distance.',
    fr: 'Une classe d’armes figure deux fois. Donnez une distance par classe.',
  },
  'ceasefireLine.endsBefore': {
    ar: 'ينتهي الخط قبل أن يبدأ. صحّح أحد اليومين.',
    en: 'The line ends before it begins. Correct one of the days.',
    fr: 'La ligne finit avant de commencer. Corrigez l’un des jours.',
  },
  'ceasefireLine.replacesNone': {
    ar: 'لا يحل محل خط سارٍ بدأ قبله. اختر الخط أو اتركه فارغاً.',
    en: 'It replaces no line in force that began before it. Choose the line, or leave it empty.',
    fr: 'Elle ne remplace aucune ligne en vigueur commencée avant elle. Choisissez-la ou laissez vide.',
  },
  'weaponSighting.exists': {
    ar: 'سُجّلت هذه المشاهدة من قبل. أعد تحميل الصفحة.',
    en: 'This sighting was recorded already. Reload the page.',
    fr: 'Cette observation est déjà consignée. Rechargez la page.',
  },
  'weaponSighting.unknown': {
    ar: 'لا مشاهدة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such sighting. Go back to the list.',
    fr: 'Vous n’avez pas cette observation. Revenez à la liste.',
  },
  'weaponSighting.notNow': {
    ar: 'لا شيء يُدرس في هذه المشاهدة الآن. أعد تحميل الصفحة.',
    en: 'There is nothing to examine in this sighting now. Reload the page.',
    fr: 'Rien à examiner dans cette observation. Rechargez la page.',
  },
  'weaponSighting.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب اليوم الذي شوهدت فيه.',
    en: 'That day has not come yet. Give the day on which they were seen.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’observation.',
  },
  'weaponSighting.noIncident': {
    ar: 'لا رمز للواقعة التي ستُكتب. أعد فتح النموذج.',
    en: 'The incident that is to be written has no id. Open the form again.',
    fr: 'L’incident à écrire n’a pas d’identifiant. Rouvrez le formulaire.',
  },
} satisfies Readonly<Record<string, Texts>>

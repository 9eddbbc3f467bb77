import type { Texts } from '../../kernel/texts.ts'
import { safetyTexts } from '../safety-texts.ts'

/** Words of the page for everybody: short, plain, and the same whether the network is there or not. */
export const publicTexts = {
  ...safetyTexts,
  title: { ar: 'أبلغ عن جسم خطر', en: 'Report something dangerous', fr: 'Signaler un objet dangereux' },
  lead: {
    ar: 'بلا حساب وبلا اسم. تعمل الصفحة دون شبكة، ويُرسل البلاغ حين تعود.',
    en: 'No account and no name. The page works without a network; the report goes out when it is back.',
    fr: 'Sans compte ni nom. La page marche sans réseau ; le signalement part dès son retour.',
  },
  safe: {
    ar: 'هل أنت بعيد عن الجسم وفي مكان آمن؟',
    en: 'Are you away from it and in a safe place?',
    fr: 'Êtes-vous loin de l’objet et en lieu sûr ?',
  },
  yes: { ar: 'نعم، أنا في أمان', en: 'Yes, I am safe', fr: 'Oui, je suis en sécurité' },
  no: { ar: 'لا، ما زلت قريباً', en: 'No, I am still near', fr: 'Non, je suis encore près' },
  goFirst: { ar: 'ابتعد أولاً', en: 'Get away first', fr: 'Éloignez-vous d’abord' },
  comeBack: {
    ar: 'حين تصير بعيداً عُد إلى هذه الصفحة.',
    en: 'Come back to this page when you are far away.',
    fr: 'Revenez à cette page une fois loin.',
  },
  what: { ar: 'ماذا رأيت؟', en: 'What did you see?', fr: 'Qu’avez-vous vu ?' },
  near: { ar: 'ما الذي قربه؟', en: 'What is near it?', fr: 'Qu’y a-t-il à côté ?' },
  where: { ar: 'أين هو؟', en: 'Where is it?', fr: 'Où est-ce ?' },
  description: {
    ar: 'صِف المكان والطريق إليه',
    en: 'Describe the place and the way to it',
    fr: 'Décrivez le lieu et le chemin',
  },
  descriptionHint: {
    ar: 'معلم قريب، كم خطوة، وأي جهة. لا تكتب أسماء الناس.',
    en: 'A landmark, how many steps, which side. Write no names of people.',
    fr: 'Un repère, combien de pas, quel côté. N’écrivez aucun nom.',
  },
  position: { ar: 'موقع هاتفي', en: 'Where my telephone is', fr: 'Position de mon téléphone' },
  positionHint: {
    ar: 'هذا مكانك أنت لا مكان الجسم: صِف البعد عنه.',
    en: 'That is where you are, not where it lies: describe how far it is.',
    fr: 'C’est votre place, pas la sienne : décrivez la distance.',
  },
  noPosition: {
    ar: 'لم يعطِ الهاتف موقعاً. استعمل الخريطة أو الوصف.',
    en: 'The telephone gave no position. Use the map or describe it.',
    fr: 'Pas de position. Utilisez la carte ou décrivez.',
  },
  onMap: { ar: 'أشر على الخريطة', en: 'Point at the map', fr: 'Montrer sur la carte' },
  unmark: { ar: 'احذف الموقع', en: 'Take the mark away', fr: 'Retirer le repère' },
  photos: {
    ar: 'صورة من بعيد إن كانت عندك',
    en: 'A picture from afar, if you have one',
    fr: 'Une photo prise de loin, si vous en avez',
  },
  photosHint: {
    ar: 'تُصغّر ويُمحى ما كتبه الهاتف فيها. ثلاث على الأكثر.',
    en: 'Made smaller, and what the telephone wrote into it is taken out. Three at most.',
    fr: 'Réduite, sans ce que le téléphone y a inscrit. Trois au plus.',
  },
  noPhotos: { ar: 'احذف الصور', en: 'Take the pictures away', fr: 'Retirer les photos' },
  contact: {
    ar: 'هاتف أو طريقة للوصول إليك',
    en: 'A telephone or another way to reach you',
    fr: 'Téléphone ou autre moyen de vous joindre',
  },
  contactHint: {
    ar: 'ليس ضرورياً. يُختم ولا يقرؤه غير مكتب المتفجرات.',
    en: 'Not needed. It is sealed and read by the ordnance desk alone.',
    fr: 'Facultatif. Scellé, lu par le seul bureau des engins explosifs.',
  },
  send: { ar: 'أرسل البلاغ', en: 'Send the report', fr: 'Envoyer' },
  chooseWhat: {
    ar: 'اختر أولاً ما رأيت.',
    en: 'Choose first what you saw.',
    fr: 'Choisissez d’abord ce que vous avez vu.',
  },
  sayWhere: {
    ar: 'قل أين هو: وصفاً أو على الخريطة.',
    en: 'Say where it is: in words or on the map.',
    fr: 'Dites où : par des mots ou sur la carte.',
  },
  preparing: { ar: 'نجهّز البلاغ…', en: 'Getting the report ready…', fr: 'Préparation…' },
  thanks: { ar: 'وصل البلاغ. شكراً لك.', en: 'The report arrived. Thank you.', fr: 'Le signalement est arrivé. Merci.' },
  waiting: {
    ar: 'لا شبكة الآن. البلاغ محفوظ مختوماً في هذا الجهاز ويُرسل وحده.',
    en: 'No network now. The report is kept sealed on this device and goes out by itself.',
    fr: 'Pas de réseau. Le signalement est gardé scellé sur cet appareil et partira seul.',
  },
  inMemory: {
    ar: 'لا شبكة الآن، ولا يستطيع هذا المتصفح أن يحفظ البلاغ: اترك هذه الصفحة مفتوحة.',
    en: 'No network now, and this browser cannot keep the report: leave this page open.',
    fr: 'Pas de réseau, et ce navigateur ne peut rien garder : laissez la page ouverte.',
  },
  code: { ar: 'رمز المتابعة', en: 'Code to follow it', fr: 'Code de suivi' },
  codeHint: {
    ar: 'اكتبه في مكان آمن. من يملكه يعرف حالة البلاغ فقط.',
    en: 'Write it down somewhere safe. Who has it learns how far the report is and nothing else.',
    fr: 'Notez-le en lieu sûr. Qui l’a connaît l’avancement, rien d’autre.',
  },
  another: { ar: 'بلاغ آخر', en: 'Another report', fr: 'Un autre signalement' },
  follow: { ar: 'متابعة بلاغ سابق', en: 'Follow a report', fr: 'Suivre un signalement' },
  ask: { ar: 'اسأل', en: 'Ask', fr: 'Demander' },
  waitingCount: {
    ar: '{count} بلاغات تنتظر الشبكة في هذا الجهاز',
    en: '{count, plural, one {# report waits} other {# reports wait}} for the network on this device',
    fr: '{count, plural, one {# signalement attend} other {# signalements attendent}} le réseau sur cet appareil',
  },
} satisfies Record<string, Texts>

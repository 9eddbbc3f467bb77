import type { Texts } from '../../kernel/texts.ts'
import type { BiometricTemplate } from '../biometric.ts'

export const modalityTexts: Record<BiometricTemplate['modality'], Texts> = {
  fingerprint: { ar: 'بصمة إصبع', en: 'Fingerprint', fr: 'Empreinte digitale' },
  face: { ar: 'الوجه', en: 'Face', fr: 'Visage' },
  iris: { ar: 'القزحية', en: 'Iris', fr: 'Iris' },
}

export const biometricTexts = {
  title: { ar: 'البصمات', en: 'Biometrics', fr: 'Données biométriques' },
  lead: {
    ar: 'اختيارية دائماً: لا خطوة تحتاج إليها، ومن لا يريد يُخدم كغيره، ومن وافق يسحبها متى شاء فتُمحى.',
    en: 'Always optional: no step needs them, who does not want to is served like all, and who agreed can withdraw at any time; then they are wiped.',
    fr: 'Toujours facultatives : aucune étape n’en a besoin, qui refuse est servi comme les autres, qui a consenti peut se rétracter à tout moment ; elles sont alors effacées.',
  },
  take: { ar: 'حفظ بصمة', en: 'Keep a template', fr: 'Conserver un gabarit' },
  modality: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  chooseModality: { ar: 'اختر النوع.', en: 'Choose the kind.', fr: 'Choisissez le type.' },
  position: { ar: 'أي إصبع أو عين', en: 'Which finger or eye', fr: 'Quel doigt ou œil' },
  quality: {
    ar: 'الجودة كما يقيسها الجهاز (0–100)',
    en: 'Quality as the device says (0–100)',
    fr: 'Qualité selon l’appareil (0–100)',
  },
  device: { ar: 'الجهاز', en: 'Device', fr: 'Appareil' },
  format: { ar: 'صيغة القالب، مثل ISO 19794-2', en: 'Format, as ISO 19794-2', fr: 'Format, par exemple ISO 19794-2' },
  template: {
    ar: 'القالب كما أعطاه الجهاز',
    en: 'The template as the device gave it',
    fr: 'Le gabarit donné par l’appareil',
  },
  templateHint: {
    ar: 'نص Base64. يُرسل مختوماً إلى الخادم ولا يُعرض بعدها لأحد.',
    en: 'Base64. It is sealed on the server and shown to nobody afterwards.',
    fr: 'Base64. Il est scellé sur le serveur et n’est plus montré à personne.',
  },
  templateFault: {
    ar: 'ليس هذا نص Base64 كاملاً. انسخه من الجهاز مرة أخرى.',
    en: 'This is no whole Base64 text. Copy it from the device again.',
    fr: 'Ce n’est pas un texte Base64 complet. Recopiez-le de l’appareil.',
  },
  consent: { ar: 'كيف وافق', en: 'How they agreed', fr: 'Comment la personne a consenti' },
  consentHint: {
    ar: 'من سأله، وبأي لغة، وهل وقّع أو قال.',
    en: 'Who asked, in which language, signed or said.',
    fr: 'Qui a demandé, dans quelle langue, signé ou dit.',
  },
  kept: { ar: 'محفوظة', en: 'Kept', fr: 'Conservé' },
  wiped: { ar: 'سُحبت ومُحيت', en: 'Withdrawn and wiped', fr: 'Retiré et effacé' },
  taken: { ar: 'أُخذت', en: 'Taken', fr: 'Pris' },
  withdrawn: { ar: 'سُحبت', en: 'Withdrawn', fr: 'Retiré' },
  withdraw: { ar: 'سحب الموافقة ومحو القالب', en: 'Withdraw and wipe', fr: 'Retirer et effacer' },
  withdrawHint: {
    ar: 'يُمحى القالب فوراً ولا يعود. يبقى أنه كان هنا، ولا يفقد صاحبه شيئاً.',
    en: 'The template is wiped at once and for good. That it was here stays; its person loses nothing.',
    fr: 'Le gabarit est effacé aussitôt, pour de bon. Il reste qu’il a existé ; la personne ne perd rien.',
  },
  said: { ar: 'كيف طلب ذلك', en: 'How they asked for it', fr: 'Comment la personne l’a demandé' },
} satisfies Record<string, Texts>

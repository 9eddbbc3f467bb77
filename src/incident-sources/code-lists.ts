import type { Texts } from '../kernel/texts.ts'
import type { FileKind, Method, Says, Verdict } from './evidence.ts'
import type { CustodyKind, IncidentProposal } from './evidence-file.ts'
import type { Medium, SourceKind } from './source.ts'
import type { ExclusionKey } from './views.ts'

type Words<Key extends string> = Readonly<Record<Key, Texts>>

export const sourceKindTexts: Words<SourceKind> = {
  person: { ar: 'شخص', en: 'Person', fr: 'Personne' },
  office: { ar: 'مكتب أو سلطة', en: 'Office or authority', fr: 'Service ou autorité' },
  monitor: { ar: 'مراقب', en: 'Monitor', fr: 'Moniteur' },
  media: { ar: 'وسيلة إعلام', en: 'Media', fr: 'Média' },
  organisation: { ar: 'منظمة', en: 'Organisation', fr: 'Organisation' },
  satellite: { ar: 'صور أقمار', en: 'Satellite imagery', fr: 'Imagerie satellite' },
  social: { ar: 'تواصل اجتماعي', en: 'Social media', fr: 'Réseaux sociaux' },
  provider: { ar: 'قاعدة أحداث', en: 'Provider of events', fr: 'Base d’événements' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const mediumTexts: Words<Medium> = {
  interview: { ar: 'مقابلة', en: 'Interview', fr: 'Entretien' },
  telephone: { ar: 'هاتف', en: 'Telephone', fr: 'Téléphone' },
  writing: { ar: 'كتابة', en: 'In writing', fr: 'Par écrit' },
  broadcast: { ar: 'بث', en: 'Broadcast', fr: 'Diffusion' },
  online: { ar: 'على الشبكة', en: 'Online', fr: 'En ligne' },
  image: { ar: 'صورة أو فيلم', en: 'Image or film', fr: 'Image ou film' },
  sensor: { ar: 'جهاز رصد', en: 'Sensor', fr: 'Capteur' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const saysTexts: Words<Says> = {
  occurred: { ar: 'يقول إنها وقعت', en: 'Says that it happened', fr: 'Dit que c’est arrivé' },
  contradicts: { ar: 'ينفيها', en: 'Contradicts it', fr: 'Le contredit' },
}

export const exclusionTexts: Words<ExclusionKey> = {
  withdrawn: { ar: 'سُحب', en: 'It was withdrawn', fr: 'Retirée' },
  ungraded: { ar: 'لم يُقدّر بعد', en: 'Not graded yet', fr: 'Pas encore cotée' },
  lowGrade: { ar: 'درجته أقل من A–C و1–3', en: 'Graded below A–C and 1–3', fr: 'Cote inférieure à A–C et 1–3' },
  sameRoot: {
    ar: 'من أصل قول آخر محسوب',
    en: 'Goes back to a source that another one counts for',
    fr: 'Même origine qu’une autre déjà comptée',
  },
  unsaidPlace: { ar: 'لا يذكر المكان', en: 'Says no place', fr: 'Ne dit pas le lieu' },
  otherPlace: {
    ar: 'المكان أبعد مما تسمح به الدقة',
    en: 'Its place is beyond the precision',
    fr: 'Lieu hors de la précision',
  },
  unsaidDay: { ar: 'لا يذكر اليوم', en: 'Says no day', fr: 'Ne dit pas le jour' },
  otherDay: { ar: 'يوم آخر', en: 'Another day', fr: 'Un autre jour' },
  unsaidType: { ar: 'لا يذكر ما هي', en: 'Does not say what it was', fr: 'Ne dit pas ce que c’était' },
  otherType: { ar: 'نوع آخر', en: 'Something of another kind', fr: 'Un autre type' },
}

export const fileKindTexts: Words<FileKind> = {
  image: { ar: 'صورة', en: 'Image', fr: 'Image' },
  video: { ar: 'فيلم', en: 'Film', fr: 'Vidéo' },
  audio: { ar: 'صوت', en: 'Sound', fr: 'Son' },
  document: { ar: 'مستند', en: 'Document', fr: 'Document' },
  satellite: { ar: 'صورة قمر', en: 'Satellite picture', fr: 'Image satellite' },
  crater: { ar: 'تحليل حفرة', en: 'Crater analysis', fr: 'Analyse de cratère' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const methodTexts: Words<Method> = {
  reverseImage: { ar: 'بحث عكسي عن الصورة', en: 'Reverse image search', fr: 'Recherche inversée' },
  metadata: { ar: 'بيانات الملف', en: 'Metadata', fr: 'Métadonnées' },
  geolocation: { ar: 'تحديد المكان', en: 'Geolocation', fr: 'Géolocalisation' },
  chronolocation: { ar: 'تحديد الوقت', en: 'Chronolocation', fr: 'Chronolocalisation' },
  craterAnalysis: { ar: 'تحليل الحفرة', en: 'Crater analysis', fr: 'Analyse de cratère' },
  comparison: { ar: 'مقارنة بصور أخرى', en: 'Comparison with others', fr: 'Comparaison' },
}

export const verdictTexts: Words<Verdict> = {
  authentic: { ar: 'أصيل', en: 'Authentic', fr: 'Authentique' },
  doubtful: { ar: 'مشكوك فيه', en: 'Doubtful', fr: 'Douteux' },
  false: { ar: 'زائف أو من غير الحادثة', en: 'False, or of something else', fr: 'Faux, ou d’autre chose' },
}

export const custodyTexts: Words<CustodyKind> = {
  takenIn: { ar: 'استُلم', en: 'Taken in', fr: 'Reçu' },
  viewed: { ar: 'فُتح', en: 'Viewed', fr: 'Consulté' },
  copied: { ar: 'نُسخ', en: 'Copied', fr: 'Copié' },
  handedTo: { ar: 'سُلّم إلى', en: 'Handed to', fr: 'Remis à' },
  returned: { ar: 'أُعيد', en: 'Returned', fr: 'Rendu' },
}

export const proposalTexts: Words<IncidentProposal['what']> = {
  verified: { ar: 'إثبات وقوعها', en: 'That it is verified', fr: 'Que c’est vérifié' },
  refuted: { ar: 'نفي وقوعها', en: 'That it is refuted', fr: 'Que c’est réfuté' },
  attribution: { ar: 'إثبات من فعلها', en: 'That it is verified who did it', fr: 'Que l’auteur est vérifié' },
}

export const proposalStatusTexts: Words<IncidentProposal['status']> = {
  proposed: { ar: 'ينتظر شخصاً ثانياً', en: 'Waits for a second person', fr: 'Attend une seconde personne' },
  approved: { ar: 'مقبول', en: 'Approved', fr: 'Approuvé' },
  turnedDown: { ar: 'مردود', en: 'Turned down', fr: 'Rejeté' },
}

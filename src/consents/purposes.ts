import { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'

/**
 * For what somebody's data may be used, each asked by itself (ddr.md §1.4 "purpose-by-purpose consent"). Being refused
 * any of them bars nobody from the programme: what the law lets the programme keep is no matter of consent.
 */
export const Purpose = z.enum([
  'registration',
  'photo',
  'biometric',
  'healthReferral',
  'familyTracing',
  'shareStateOffice',
  'shareUnitedNations',
  'sharePartner',
  'shareEmployer',
  'contactAfterDischarge',
  'research',
])
export type Purpose = z.infer<typeof Purpose>

export const purposeTexts: Readonly<Record<Purpose, Texts>> = {
  registration: { ar: 'حفظ بيانات التسجيل', en: 'Keeping what was registered', fr: 'Conservation de l’enregistrement' },
  photo: { ar: 'صورة الوجه', en: 'A photo of the face', fr: 'Photo du visage' },
  biometric: { ar: 'بصمة أو قياس حيوي', en: 'Biometrics', fr: 'Données biométriques' },
  healthReferral: { ar: 'إحالة صحية', en: 'Referral to health care', fr: 'Orientation médicale' },
  familyTracing: { ar: 'البحث عن العائلة', en: 'Tracing of the family', fr: 'Recherche de la famille' },
  shareStateOffice: {
    ar: 'إطلاع جهة حكومية على البيانات',
    en: 'Sharing with an office of the state',
    fr: 'Partage avec un service de l’État',
  },
  shareUnitedNations: {
    ar: 'إطلاع الأمم المتحدة على البيانات',
    en: 'Sharing with the United Nations',
    fr: 'Partage avec les Nations Unies',
  },
  sharePartner: {
    ar: 'إطلاع منظمة شريكة على البيانات',
    en: 'Sharing with a partner organisation',
    fr: 'Partage avec une organisation partenaire',
  },
  shareEmployer: {
    ar: 'إطلاع مركز تدريب أو رب عمل',
    en: 'Sharing with a training centre or employer',
    fr: 'Partage avec un centre de formation ou un employeur',
  },
  contactAfterDischarge: {
    ar: 'الاتصال بعد التسريح',
    en: 'Contact after discharge',
    fr: 'Contact après la démobilisation',
  },
  research: { ar: 'الدراسة والتقييم', en: 'Research and evaluation', fr: 'Recherche et évaluation' },
}

/** What ends when a consent is withdrawn, told to the person before and to the officer after. */
export const hangsOnTexts: Readonly<Record<Purpose, Texts>> = {
  registration: {
    ar: 'يبقى ما يوجبه القانون، ويمكن طلب محو الباقي.',
    en: 'What the law demands is kept; erasure of the rest can be asked for.',
    fr: 'Ce que la loi exige est conservé ; l’effacement du reste peut être demandé.',
  },
  photo: {
    ar: 'لا تُلتقط صورة جديدة، وتصدر البطاقة من دون صورة.',
    en: 'No new photo is taken, and the card is made without one.',
    fr: 'Aucune nouvelle photo ; la carte est établie sans photo.',
  },
  biometric: {
    ar: 'لا تُؤخذ بصمة، ويُعرف الشخص بطريق آخر.',
    en: 'No biometric is taken; the person is identified in another way.',
    fr: 'Aucune donnée biométrique ; la personne est identifiée autrement.',
  },
  healthReferral: {
    ar: 'تتوقف الإحالات الجديدة، ولا يُرسل شيء إلى مستشفى.',
    en: 'New referrals end; nothing is sent to a hospital.',
    fr: 'Plus d’orientation ; rien n’est envoyé à un hôpital.',
  },
  familyTracing: {
    ar: 'يتوقف البحث عن العائلة حتى يُطلب من جديد.',
    en: 'Tracing ends until it is asked for again.',
    fr: 'La recherche s’arrête jusqu’à nouvelle demande.',
  },
  shareStateOffice: {
    ar: 'لا يُرسل شيء جديد، ويُطلب ممن استلم أن يحذف.',
    en: 'Nothing new is sent; who received something is asked to delete it.',
    fr: 'Plus aucun envoi ; les destinataires sont priés de supprimer.',
  },
  shareUnitedNations: {
    ar: 'لا يُرسل شيء جديد، ويُطلب ممن استلم أن يحذف.',
    en: 'Nothing new is sent; who received something is asked to delete it.',
    fr: 'Plus aucun envoi ; les destinataires sont priés de supprimer.',
  },
  sharePartner: {
    ar: 'لا يُرسل شيء جديد، ويُطلب ممن استلم أن يحذف.',
    en: 'Nothing new is sent; who received something is asked to delete it.',
    fr: 'Plus aucun envoi ; les destinataires sont priés de supprimer.',
  },
  shareEmployer: {
    ar: 'لا يُرسل شيء جديد إلى مركز تدريب أو رب عمل.',
    en: 'Nothing new is sent to a training centre or employer.',
    fr: 'Plus aucun envoi à un centre de formation ou employeur.',
  },
  contactAfterDischarge: {
    ar: 'لا يتصل به أحد بعد التسريح.',
    en: 'Nobody gets in touch after discharge.',
    fr: 'Personne ne prend contact après la démobilisation.',
  },
  research: {
    ar: 'لا تُستعمل بياناته في دراسة جديدة.',
    en: 'The data goes into no new study.',
    fr: 'Les données n’entrent dans aucune nouvelle étude.',
  },
}

import type { Texts } from '../kernel/texts.ts'

const caseHref = (id: string) => `/vetting-cases/${id}`

/** The kinds of work of vetting, training and conduct of the security forces: the page where each is done, and what it is called. */
export const vettingKinds = {
  'conductComplaint.intake': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'شكوى من السلوك تنتظر النظر',
      en: 'Complaint about conduct: take it in',
      fr: 'Plainte sur la conduite : à examiner',
    },
  },
  'conductComplaint.answer': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'أضاف صاحب شكوى شيئاً',
      en: 'Something was added to a complaint: read and answer',
      fr: 'Ajout à une plainte : lire et répondre',
    },
  },
  'conductComplaint.settle': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'اقتراح عدم متابعة شكوى ينتظر القرار',
      en: 'Proposed not to follow a complaint: decide',
      fr: 'Classement d’une plainte : décider',
    },
  },
  'conductComplaint.takeUp': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'شكوى مقبولة تنتظر محققاً',
      en: 'Admissible complaint: take up the investigation',
      fr: 'Plainte recevable : prendre l’enquête',
    },
  },
  'conductComplaint.investigate': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'تحقيق لديك لم ينته',
      en: 'Your investigation of a complaint goes on',
      fr: 'Votre enquête sur une plainte se poursuit',
    },
  },
  'conductComplaint.decide': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'نتيجة شكوى تنتظر القرار',
      en: 'Finding of a complaint: decide',
      fr: 'Conclusion d’une plainte : décider',
    },
  },
  'conductComplaint.outcome': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'شكوى ثبتت: ماذا يترتب؟',
      en: 'Complaint that was found: propose what follows',
      fr: 'Plainte établie : proposer les suites',
    },
  },
  'conductComplaint.tellOutcome': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'ما يترتب ينتظر المراجعة',
      en: 'What follows of a complaint: look over and tell',
      fr: 'Suites d’une plainte : relire et informer',
    },
  },
  'forceUse.review': {
    href: (id: string) => `/force-uses/${id}`,
    words: { ar: 'استعمال قوة ينتظر المراجعة', en: 'Use of force: review it', fr: 'Usage de la force : examiner' },
  },
  'detention.judge': {
    href: (id: string) => `/detentions/${id}`,
    words: { ar: 'محتجز لم يُعرض على قاض', en: 'Somebody held: before a judge', fr: 'Détenu à présenter à un juge' },
  },
  'detention.child': {
    href: (id: string) => `/detentions/${id}`,
    words: {
      ar: 'طفل محتجز: حماية الأطفال',
      en: 'A child held: tell child protection',
      fr: 'Enfant détenu : prévenir la protection',
    },
  },
  'detention.safeguards': {
    href: (id: string) => `/detentions/${id}`,
    words: {
      ar: 'محتجز: حقوقه أو أسرته أو طبيب',
      en: 'Somebody held: rights, family or a doctor',
      fr: 'Détenu : droits, famille ou médecin',
    },
  },
  'detention.death': {
    href: (id: string) => `/detentions/${id}`,
    words: { ar: 'وفاة أثناء الاحتجاز', en: 'A death in custody: look into it', fr: 'Décès en détention : examiner' },
  },
  'conductComplaint.appeal': {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: {
      ar: 'تظلم في شكوى ينتظر من لم يشارك',
      en: 'Appeal of a complaint: decide, as somebody new',
      fr: 'Recours sur une plainte : décider, à neuf',
    },
  },
  'vettingCase.begin': {
    href: caseHref,
    words: {
      ar: 'ملف تدقيق ينتظر الإفادة أو الفحوص',
      en: 'Vetting case: declaration and checks',
      fr: 'Vérification : déclaration et contrôles',
    },
  },
  'vettingCase.find': {
    href: caseHref,
    words: { ar: 'ملف تدقيق ينتظر نتيجة', en: 'Vetting case: propose a finding', fr: 'Vérification : conclure' },
  },
  'vettingCase.vote': {
    href: caseHref,
    words: { ar: 'نتيجة تدقيق أمام اللجنة', en: 'Vetting finding: vote', fr: 'Conclusion : voter' },
  },
  'vettingCase.tell': {
    href: caseHref,
    words: { ar: 'قرار تدقيق لم يُبلَّغ', en: 'Vetting decision: tell the person', fr: 'Décision : informer la personne' },
  },
  'vettingCondition.settle': {
    href: caseHref,
    words: { ar: 'شرط قبول ينتظر الحسم', en: 'Condition of a clearance: settle', fr: 'Condition : régler' },
  },
  'vettingAppeal.decide': {
    href: caseHref,
    words: { ar: 'تظلم من تدقيق ينتظر الحسم', en: 'Vetting appeal: decide', fr: 'Recours : trancher' },
  },
  'vettingCase.recheck': {
    href: caseHref,
    words: {
      ar: 'موافقة أو فحص انتهى لشخص في الخدمة',
      en: 'In service: clearance or check ends',
      fr: 'En service : habilitation ou contrôle échu',
    },
  },
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>

import type { Texts } from '../kernel/texts.ts'

const caseHref = (id: string) => `/vetting-cases/${id}`

/** The kinds of work of vetting, training and conduct of the security forces: the page where each is done, and what it is called. */
export const vettingKinds = {
  'dueDiligence.confirm': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'جواب خارجي ينتظر التأكيد', en: 'Outside answer: confirm', fr: 'Réponse extérieure à confirmer' },
  },
  'dueDiligence.confirmMeasure': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'دليل إجراء ينتظر التأكيد', en: 'Evidence of a measure: confirm', fr: 'Preuve de mesure à confirmer' },
  },
  'dueDiligence.measure': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'شرط أو إجراء تخفيف مستحق', en: 'Condition or mitigation due', fr: 'Condition ou mesure à échéance' },
  },
  'dueDiligence.reassess': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'إعادة تقييم الدعم الخارجي', en: 'Outside support: re-assess', fr: 'Appui extérieur à réévaluer' },
  },
  'dueDiligence.uncovered': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'دعم جارٍ بلا جواب سارٍ', en: 'Support without a standing answer', fr: 'Appui sans réponse en cours' },
  },
  'trainee.enrol': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'متدرب بلا دورة', en: 'Trainee without a course', fr: 'Stagiaire sans stage' },
  },
  'trainee.clearance': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'تدقيق متدرب ينتهي', en: 'Clearance of a trainee ends', fr: 'Habilitation d’un stagiaire finit' },
  },
  'course.results': {
    href: (id: string) => `/training-courses/${id}`,
    words: { ar: 'دورة بلا نتائج', en: 'Course without results', fr: 'Stage sans résultats' },
  },
  'rankFormula.sign': {
    href: (id: string) => `/rank-formulas/${id}`,
    words: { ar: 'صيغة رتب تنتظر التوقيع', en: 'Formula of ranks: sign', fr: 'Formule de grades à signer' },
  },
  'rankDecision.settle': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'رتبة تنتظر شخصاً آخر', en: 'Rank: settle', fr: 'Grade à trancher' },
  },
  'probation.review': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'فترة تجربة تنتهي', en: 'Probation ends: review', fr: 'Essai à évaluer' },
  },
  'probationReview.settle': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'مراجعة تجربة تنتظر شخصاً آخر', en: 'Review of a probation: settle', fr: 'Évaluation à trancher' },
  },
  'probationAppeal.decide': {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'تظلم من مراجعة تجربة', en: 'Appeal against a review: decide', fr: 'Recours contre une évaluation' },
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
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>

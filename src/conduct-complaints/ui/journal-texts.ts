import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'conductComplaint.receive': { ar: 'شكوى من السلوك', en: 'Complaint about conduct', fr: 'Plainte sur la conduite' },
  'conductComplaint.add': { ar: 'إضافة إلى شكوى', en: 'Added to a complaint', fr: 'Ajout à une plainte' },
  'conductComplaint.withdraw': { ar: 'سحب شكوى', en: 'Withdrew a complaint', fr: 'Plainte retirée' },
  'conductComplaint.appeal': { ar: 'تظلم من قرار شكوى', en: 'Appealed a complaint', fr: 'Recours sur une plainte' },
  'conductComplaint.record': { ar: 'تدوين شكوى', en: 'Wrote down a complaint', fr: 'Plainte consignée' },
  'conductComplaint.tell': { ar: 'إخبار صاحب شكوى', en: 'Told a complainant', fr: 'Auteur de plainte informé' },
  'conductComplaint.ask': { ar: 'سؤال صاحب شكوى', en: 'Asked a complainant', fr: 'Auteur de plainte interrogé' },
  'conductComplaint.admit': { ar: 'قبول شكوى', en: 'Found a complaint admissible', fr: 'Plainte recevable' },
  'conductComplaint.refer': { ar: 'إحالة شكوى', en: 'Referred a complaint', fr: 'Plainte transmise' },
  'conductComplaint.setAside': {
    ar: 'اقتراح عدم متابعة شكوى',
    en: 'Proposed not to follow a complaint',
    fr: 'Classement d’une plainte proposé',
  },
  'conductComplaint.settle': {
    ar: 'قرار في متابعة شكوى',
    en: 'Decided whether a complaint is followed',
    fr: 'Suite d’une plainte décidée',
  },
  'conductComplaint.nameUnit': { ar: 'تحديد وحدة في شكوى', en: 'Named a unit', fr: 'Unité désignée' },
  'conductComplaint.namePerson': { ar: 'ربط شكوى بشخص', en: 'Named a person', fr: 'Personne désignée' },
  'conductComplaint.declareConflict': {
    ar: 'تصريح بتعارض مصالح',
    en: 'Declared a conflict of interest',
    fr: 'Conflit d’intérêts déclaré',
  },
  'conductComplaint.takeUp': { ar: 'تولي تحقيق', en: 'Took up an investigation', fr: 'Enquête prise' },
  'conductComplaint.look': { ar: 'خطوة في تحقيق', en: 'A step of an investigation', fr: 'Acte d’enquête' },
  'conductComplaint.measure': { ar: 'تدبير مؤقت', en: 'Interim measure', fr: 'Mesure provisoire' },
  'conductComplaint.hear': { ar: 'سماع المشتكى عليه', en: 'Heard an officer', fr: 'Agent entendu' },
  'conductComplaint.propose': { ar: 'اقتراح نتيجة', en: 'Proposed a finding', fr: 'Conclusion proposée' },
  'conductComplaint.decide': { ar: 'قرار في نتيجة', en: 'Decided of a finding', fr: 'Conclusion décidée' },
  'conductComplaint.proposeOutcome': { ar: 'اقتراح ما يترتب', en: 'Proposed what follows', fr: 'Suites proposées' },
  'conductComplaint.tellOutcome': { ar: 'إخبار بما ترتب', en: 'Told what follows', fr: 'Suites annoncées' },
  'conductComplaint.recordAppeal': { ar: 'تدوين تظلم', en: 'Recorded an appeal', fr: 'Recours consigné' },
  'conductComplaint.decideAppeal': { ar: 'قرار في تظلم', en: 'Decided of an appeal', fr: 'Recours décidé' },
} as const satisfies Readonly<Record<string, Texts>>

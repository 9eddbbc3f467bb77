import type { Texts } from '../kernel/texts.ts'
import type {
  AppealParty,
  ComplaintTold,
  ConductComplaint,
  ConductFinding,
  ConductKind,
  ConductOutcome,
  ConductStep,
} from './conduct-complaint.ts'
import type { ConductNotice } from './conduct-notice.ts'

export const kindTexts: Readonly<Record<ConductKind, Texts>> = {
  illTreatment: { ar: 'ضرب أو معاملة سيئة', en: 'Beating or ill-treatment', fr: 'Coups ou mauvais traitements' },
  unlawfulDetention: { ar: 'احتجاز بلا حق', en: 'Held without right', fr: 'Détention sans droit' },
  excessiveForce: { ar: 'قوة أكثر من اللازم', en: 'Too much force', fr: 'Force excessive' },
  extortion: { ar: 'ابتزاز أو رشوة', en: 'Extortion or a bribe', fr: 'Extorsion ou pot-de-vin' },
  looting: { ar: 'نهب أو تخريب', en: 'Looting or damage', fr: 'Pillage ou dégâts' },
  sexualViolence: { ar: 'عنف جنسي', en: 'Sexual violence', fr: 'Violence sexuelle' },
  discrimination: { ar: 'تمييز', en: 'Discrimination', fr: 'Discrimination' },
  other: { ar: 'شيء آخر', en: 'Something else', fr: 'Autre chose' },
}

export const statusTexts: Readonly<Record<ConductComplaint['status'], Texts>> = {
  received: { ar: 'وصلت', en: 'Received', fr: 'Reçue' },
  setAside: { ar: 'اقتُرح عدم متابعتها', en: 'Proposed: not followed', fr: 'Proposé : sans suite' },
  notFollowed: { ar: 'لم تُتابع', en: 'Not followed', fr: 'Sans suite' },
  referred: { ar: 'أُحيلت إلى جهة أخرى', en: 'Referred elsewhere', fr: 'Transmise ailleurs' },
  admissible: {
    ar: 'مقبولة، تنتظر محققاً',
    en: 'Admissible, waits for an investigator',
    fr: 'Recevable, attend un enquêteur',
  },
  investigating: { ar: 'قيد التحقيق', en: 'Under investigation', fr: 'En cours d’enquête' },
  proposed: { ar: 'اقتُرحت نتيجة', en: 'A finding is proposed', fr: 'Conclusion proposée' },
  decided: { ar: 'تقررت النتيجة', en: 'Decided', fr: 'Décidée' },
  outcome: { ar: 'ما يترتب ينتظر المراجعة', en: 'What follows waits for review', fr: 'Suites à relire' },
  closed: { ar: 'مغلقة', en: 'Closed', fr: 'Close' },
  appealed: { ar: 'تظلم قيد النظر', en: 'Under appeal', fr: 'En recours' },
}

export const findingTexts: Readonly<Record<ConductFinding, Texts>> = {
  substantiated: { ar: 'ثبتت', en: 'Substantiated', fr: 'Établie' },
  partly: { ar: 'ثبتت جزئياً', en: 'Partly substantiated', fr: 'Établie en partie' },
  not: { ar: 'لم تثبت', en: 'Not substantiated', fr: 'Non établie' },
  unfounded: { ar: 'لا أساس لها', en: 'Unfounded', fr: 'Sans fondement' },
  inconclusive: { ar: 'تعذر الحسم', en: 'Inconclusive', fr: 'Non concluante' },
}

export const outcomeTexts: Readonly<Record<ConductOutcome, Texts>> = {
  discipline: { ar: 'إجراء تأديبي', en: 'Discipline', fr: 'Mesure disciplinaire' },
  prosecutor: { ar: 'إحالة إلى النيابة', en: 'Referred to the prosecutor', fr: 'Transmise au parquet' },
  compensation: { ar: 'تعويض', en: 'Compensation', fr: 'Indemnisation' },
  apology: { ar: 'اعتذار', en: 'An apology', fr: 'Des excuses' },
  training: { ar: 'تدريب', en: 'Training', fr: 'Formation' },
  other: { ar: 'إجراء آخر', en: 'Something else', fr: 'Autre mesure' },
  none: { ar: 'لا شيء', en: 'Nothing', fr: 'Rien' },
}

export const stepTexts: Readonly<Record<ConductStep['kind'], Texts>> = {
  received: { ar: 'وصلت الشكوى', en: 'The complaint arrived', fr: 'La plainte est arrivée' },
  recorded: { ar: 'دوّنها موظف', en: 'Written down by an officer', fr: 'Consignée par un agent' },
  added: { ar: 'أضاف صاحب الشكوى', en: 'The complainant added something', fr: 'Ajout de l’auteur de la plainte' },
  withdrawn: { ar: 'سُحبت الشكوى', en: 'The complaint was withdrawn', fr: 'Plainte retirée' },
  appealed: { ar: 'تظلم صاحب الشكوى', en: 'The complainant appealed', fr: 'Recours de l’auteur de la plainte' },
  told: { ar: 'خبر', en: 'News', fr: 'Des nouvelles' },
  asked: { ar: 'سؤال', en: 'A question', fr: 'Une question' },
  admitted: { ar: 'قُبلت للتحقيق', en: 'Found admissible', fr: 'Jugée recevable' },
  referred: { ar: 'أُحيلت إلى جهة أخرى', en: 'Referred elsewhere', fr: 'Transmise ailleurs' },
  setAside: { ar: 'اقتُرح عدم متابعتها', en: 'Proposed: not followed', fr: 'Proposé : sans suite' },
  notFollowed: { ar: 'لم تُتابع', en: 'Not followed', fr: 'Sans suite' },
  keptOn: { ar: 'قُبلت للتحقيق', en: 'Found admissible', fr: 'Jugée recevable' },
  conflict: { ar: 'تعارض مصالح', en: 'A conflict of interest', fr: 'Conflit d’intérêts' },
  takenUp: { ar: 'بدأ التحقيق', en: 'The investigation began', fr: 'L’enquête a commencé' },
  witness: { ar: 'أقوال شاهد', en: 'A witness was heard', fr: 'Témoin entendu' },
  document: { ar: 'مستند', en: 'A document', fr: 'Un document' },
  siteVisit: { ar: 'زيارة المكان', en: 'A visit to the place', fr: 'Visite des lieux' },
  measure: { ar: 'تدبير مؤقت', en: 'An interim measure', fr: 'Mesure provisoire' },
  heard: { ar: 'حق الرد', en: 'The right to be heard', fr: 'Droit d’être entendu' },
  proposed: { ar: 'اقتُرحت نتيجة', en: 'A finding was proposed', fr: 'Conclusion proposée' },
  sentBack: { ar: 'أُعيدت إلى المحقق', en: 'Sent back to the investigator', fr: 'Renvoyée à l’enquêteur' },
  decided: { ar: 'تقررت النتيجة', en: 'Decided', fr: 'Décidée' },
  outcomeProposed: { ar: 'اقتُرح ما يترتب', en: 'What follows was proposed', fr: 'Suites proposées' },
  outcomeTold: { ar: 'ما ترتب على ذلك', en: 'What follows from it', fr: 'Les suites' },
  unitNamed: { ar: 'حُددت الوحدة', en: 'The unit was named', fr: 'Unité désignée' },
  personNamed: { ar: 'رُبطت بشخص مسجل', en: 'A registered person was named', fr: 'Personne inscrite désignée' },
  appealRecorded: { ar: 'دُوّن تظلم', en: 'An appeal was recorded', fr: 'Recours consigné' },
  appealRejected: { ar: 'رُفض التظلم', en: 'The appeal was rejected', fr: 'Recours rejeté' },
  appealGranted: {
    ar: 'قُبل التظلم ويُحقق من جديد',
    en: 'The appeal was granted: investigated anew',
    fr: 'Recours admis : nouvelle enquête',
  },
}

export const measureTexts = {
  suspended: { ar: 'إيقاف عن العمل', en: 'Suspended from duty', fr: 'Suspension' },
  moved: { ar: 'نقل إلى عمل آخر', en: 'Moved to other duties', fr: 'Changement d’affectation' },
  unarmed: { ar: 'سحب السلاح', en: 'Weapon taken', fr: 'Arme retirée' },
  apart: {
    ar: 'منع الاقتراب من صاحب الشكوى',
    en: 'Kept away from the complainant',
    fr: 'Éloignement de l’auteur de la plainte',
  },
  protection: {
    ar: 'حماية لشاهد أو لصاحب الشكوى',
    en: 'Protection of a witness or the complainant',
    fr: 'Protection d’un témoin ou de l’auteur',
  },
  other: { ar: 'تدبير آخر', en: 'Another measure', fr: 'Autre mesure' },
} satisfies Record<string, Texts>

export const hearingTexts = {
  spoke: { ar: 'تكلم', en: 'Spoke', fr: 'A parlé' },
  wrote: { ar: 'كتب رده', en: 'Answered in writing', fr: 'A répondu par écrit' },
  declined: { ar: 'امتنع', en: 'Declined', fr: 'A refusé' },
  notReached: { ar: 'تعذر الوصول إليه', en: 'Could not be reached', fr: 'N’a pu être jointe' },
} satisfies Record<string, Texts>

export const partyTexts: Readonly<Record<AppealParty, Texts>> = {
  complainant: { ar: 'صاحب الشكوى', en: 'The complainant', fr: 'L’auteur de la plainte' },
  officer: { ar: 'المشتكى عليه', en: 'The officer complained about', fr: 'L’agent visé' },
}

export const standingTexts: Readonly<Record<ConductNotice['standing'], Texts>> = {
  open: { ar: 'قيد النظر', en: 'Open', fr: 'En cours' },
  substantiated: { ar: 'ثبتت', en: 'Was substantiated', fr: 'Établie' },
  partly: { ar: 'ثبتت جزئياً', en: 'Was partly substantiated', fr: 'Établie en partie' },
  notFound: { ar: 'لم تثبت', en: 'Was not substantiated', fr: 'Non établie' },
  ended: { ar: 'انتهت دون قرار', en: 'Ended without a finding', fr: 'Terminée sans conclusion' },
}

export const witnessTexts: Readonly<Record<ComplaintTold['witness'], Texts>> = {
  seen: { ar: 'حدث لي أو رأيته', en: 'It happened to me, or I saw it', fr: 'Cela m’est arrivé, ou je l’ai vu' },
  told: { ar: 'قيل لي', en: 'I was told', fr: 'On me l’a dit' },
  unsaid: { ar: 'لا أقول', en: 'I do not say', fr: 'Je ne le dis pas' },
}

/** Words of the codes that a step may be of; a step whose sort is typed has none of them. */
export const whatTexts: Readonly<Record<string, Texts>> = {
  ...outcomeTexts,
  ...findingTexts,
  ...measureTexts,
  ...hearingTexts,
  ...partyTexts,
}

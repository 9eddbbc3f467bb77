import type { Schooling } from '../institutions/requirements.ts'
import type { Texts } from '../kernel/texts.ts'
import type { DepartureGround, RankDecision } from './rank-decision.ts'
import type { Command, RankFormula, RankLine } from './rank-formula.ts'

export const shownSchoolingTexts: Readonly<Record<Schooling, Texts>> = {
  none: { ar: 'بلا دراسة', en: 'None', fr: 'Aucune' },
  primary: { ar: 'ابتدائية', en: 'Primary', fr: 'Primaire' },
  preparatory: { ar: 'إعدادية', en: 'Preparatory', fr: 'Préparatoire' },
  secondary: { ar: 'ثانوية', en: 'Secondary', fr: 'Secondaire' },
  diploma: { ar: 'دبلوم', en: 'Diploma', fr: 'Diplôme' },
  degree: { ar: 'شهادة جامعية', en: 'Degree', fr: 'Licence' },
}

export const commandTexts: Readonly<Record<Command, Texts>> = {
  none: { ar: 'لم يقد أحداً', en: 'Led nobody', fr: 'Aucun commandement' },
  squad: { ar: 'حظيرة', en: 'A squad', fr: 'Un groupe' },
  platoon: { ar: 'فصيل', en: 'A platoon', fr: 'Une section' },
  company: { ar: 'سرية', en: 'A company', fr: 'Une compagnie' },
  battalion: { ar: 'كتيبة', en: 'A battalion', fr: 'Un bataillon' },
}

export const formulaTexts: Readonly<Record<RankFormula['status'], Texts>> = {
  draft: { ar: 'مسودة تنتظر التوقيع', en: 'Draft to sign', fr: 'Projet à signer' },
  inForce: { ar: 'سارية', en: 'In force', fr: 'En vigueur' },
  retired: { ar: 'حلت محلها أخرى', en: 'Replaced', fr: 'Remplacée' },
  turnedDown: { ar: 'رُدت', en: 'Turned down', fr: 'Rejetée' },
}

export const lineTexts: Readonly<Record<RankLine['key'], Texts>> = {
  years: { ar: 'سنوات الخدمة المثبتة', en: 'Years of service that are shown', fr: 'Années de service prouvées' },
  schooling: { ar: 'الدراسة', en: 'Schooling', fr: 'Scolarité' },
  courses: { ar: 'دورات اجتازها', en: 'Courses passed', fr: 'Stages réussis' },
  command: { ar: 'قيادة مثبتة', en: 'Command that is shown', fr: 'Commandement prouvé' },
  groupTitle: {
    ar: 'لقب الجماعة (لا نقاط له)',
    en: 'Title of the group (no points)',
    fr: 'Titre du groupe (aucun point)',
  },
}

export const groundTexts: Readonly<Record<DepartureGround, Texts>> = {
  service: { ar: 'خدمة لم تحسبها الصيغة', en: 'Service that the formula leaves out', fr: 'Service non compté' },
  schooling: { ar: 'دراسة لم تحسبها الصيغة', en: 'Schooling that it leaves out', fr: 'Scolarité non comptée' },
  training: { ar: 'تدريب لم تحسبه الصيغة', en: 'Training that it leaves out', fr: 'Formation non comptée' },
  command: { ar: 'قيادة لم تحسبها الصيغة', en: 'Command that it leaves out', fr: 'Commandement non compté' },
  conduct: { ar: 'السلوك في التدريب', en: 'Conduct in training', fr: 'Conduite en stage' },
  shortage: { ar: 'حاجة المؤسسة', en: 'What the institution needs', fr: 'Besoin de l’institution' },
  groupTitle: { ar: 'لقب الجماعة', en: 'Title of the group', fr: 'Titre du groupe' },
}

export const decisionTexts: Readonly<Record<RankDecision['status'], Texts>> = {
  proposed: { ar: 'ينتظر شخصاً آخر', en: 'Waits for another person', fr: 'Attend une autre personne' },
  confirmed: { ar: 'مقرّر', en: 'Decided', fr: 'Décidé' },
  turnedDown: { ar: 'رُدّ', en: 'Turned down', fr: 'Rejeté' },
  replaced: { ar: 'حل محله قرار آخر', en: 'Replaced', fr: 'Remplacé' },
}

import { areaTypes } from '../accidents/open-lists.ts'
import { themes } from '../community-projects/open-lists.ts'
import { warningMeans } from '../cordons/open-lists.ts'
import { outcomeTexts, reasonTexts, stageTexts } from '../eligibility/code-lists.ts'
import { facilityKinds } from '../facilities/open-lists.ts'
import { interviewLanguages } from '../interviews/open-lists.ts'
import type { OpenList } from '../kernel/open-list.ts'
import type { Texts } from '../kernel/texts.ts'
import { enrolmentTexts, referralTexts } from '../opportunities/code-lists.ts'
import { dropReasons, refusalReasons, sectors } from '../opportunities/open-lists.ts'
import { grantUses } from '../reintegration/open-lists.ts'
import { leaveTexts, stationTexts } from '../site-flow/code-lists.ts'
import { courseTexts } from '../training/code-lists.ts'
import { courseKinds } from '../training/open-lists.ts'
import { classTexts, conditionTexts, statusTexts as weaponStatusTexts } from '../weapons/code-lists.ts'

/** A list to which the programme adds, whose codes it retires and words anew. */
export interface OpenListEntry {
  readonly words: Texts
  readonly list: OpenList
}

const opened = (list: OpenList, words: Texts): [string, OpenListEntry] => [list.name, { words, list }]

/** The lists that are open by nature: no rule compares with what they hold, but with the fixed codes of some. */
export const openLists: Readonly<Record<string, OpenListEntry>> = Object.fromEntries([
  opened(sectors, { ar: 'مجالات العمل', en: 'Sectors of work', fr: 'Secteurs d’activité' }),
  opened(refusalReasons, {
    ar: 'أسباب رفض مقدم الفرصة',
    en: 'Reasons why a provider refuses',
    fr: 'Motifs de refus d’un prestataire',
  }),
  opened(dropReasons, { ar: 'أسباب الانقطاع', en: 'Reasons for dropping out', fr: 'Motifs d’abandon' }),
  opened(grantUses, { ar: 'أغراض المنح', en: 'What grants are for', fr: 'Usages des subventions' }),
  opened(themes, {
    ar: 'مجالات المشاريع المحلية',
    en: 'Themes of community projects',
    fr: 'Thèmes des projets communautaires',
  }),
  opened(courseKinds, { ar: 'موضوعات الدورات', en: 'Kinds of training courses', fr: 'Types de stages' }),
  opened(interviewLanguages, {
    ar: 'لغات المقابلات',
    en: 'Languages of interviews',
    fr: 'Langues des entretiens',
  }),
  opened(areaTypes, {
    ar: 'أنواع الأرض في الحوادث',
    en: 'Kinds of land in accidents',
    fr: 'Types de terrain des accidents',
  }),
  opened(facilityKinds, { ar: 'أنواع المرافق', en: 'Kinds of facilities', fr: 'Types d’installations' }),
  opened(warningMeans, { ar: 'وسائل الإنذار', en: 'Means of warning', fr: 'Moyens d’alerte' }),
])

/** Why a list is closed. */
export const closedTexts = {
  state: {
    ar: 'تقارن القواعد بهذه الحالات: ما يجوز في كل حالة مكتوب في البرنامج، وحالة لا يعرفها البرنامج لا يخرج منها سجل.',
    en: 'Rules compare with these states: what may be done in each is part of the program, and a record would never leave a state that it does not know.',
    fr: 'Des règles comparent ces états : ce qui se fait dans chacun est dans le programme, et un dossier ne sortirait jamais d’un état inconnu.',
  },
  outcome: {
    ar: 'يتوقف على هذه النتائج ما يستحقه الشخص وما يُقال له. تتغير مع القواعد التي تقرر.',
    en: 'What somebody is due, and is told, depends on these outcomes. They change with the rules that decide.',
    fr: 'Ce à quoi la personne a droit, et ce qu’on lui dit, en dépend. Ils changent avec les règles qui décident.',
  },
  rule: {
    ar: 'تعرف قواعد البرنامج كل رمز من هذه القائمة. رمز جديد يحتاج إلى قاعدة جديدة.',
    en: 'Rules of the program know each code of this list. A new code takes a new rule.',
    fr: 'Des règles du programme connaissent chaque code. Un nouveau code demande une nouvelle règle.',
  },
  standard: {
    ar: 'تتبع القائمة معياراً دولياً يُبلَّغ به إلى جهات أخرى، فيُجمع ما فيها معاً.',
    en: 'The list follows an international standard by which others are reported to, so that figures can be added up.',
    fr: 'La liste suit une norme internationale de compte rendu, pour que les chiffres s’additionnent.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** A list that changes with the program alone, and why. */
export interface ClosedListEntry {
  readonly words: Texts
  readonly texts: Readonly<Record<string, Texts>>
  readonly why: keyof typeof closedTexts
}

/** The lists that people ask for most, and that stay closed. */
export const closedLists: Readonly<Record<string, ClosedListEntry>> = {
  weaponStatus: {
    ...{ words: { ar: 'حالات السلاح', en: 'States of weapons', fr: 'États des armes' } },
    ...{ texts: weaponStatusTexts, why: 'state' },
  },
  referralStatus: {
    ...{ words: { ar: 'حالات الإحالة', en: 'States of referrals', fr: 'États des orientations' } },
    ...{ texts: referralTexts, why: 'state' },
  },
  enrolmentStatus: {
    ...{ words: { ar: 'حالات التسجيل في الفرص', en: 'States of enrolments', fr: 'États des inscriptions' } },
    ...{ texts: enrolmentTexts, why: 'state' },
  },
  courseStatus: {
    ...{ words: { ar: 'حالات الدورات', en: 'States of training courses', fr: 'États des stages' } },
    ...{ texts: courseTexts, why: 'state' },
  },
  eligibilityOutcome: {
    ...{ words: { ar: 'نتائج الأهلية', en: 'Outcomes of eligibility', fr: 'Issues de l’admissibilité' } },
    ...{ texts: outcomeTexts, why: 'outcome' },
  },
  eligibilityReason: {
    ...{ words: { ar: 'أسباب قرار الأهلية', en: 'Reasons of decisions', fr: 'Motifs des décisions' } },
    ...{ texts: reasonTexts, why: 'outcome' },
  },
  eligibilityStage: {
    ...{ words: { ar: 'مراحل الأهلية', en: 'Stages of eligibility', fr: 'Étapes de l’admissibilité' } },
    ...{ texts: stageTexts, why: 'rule' },
  },
  station: {
    ...{ words: { ar: 'محطات الموقع', en: 'Stations of a site', fr: 'Postes d’un site' } },
    ...{ texts: stationTexts, why: 'rule' },
  },
  leaveReason: {
    ...{ words: { ar: 'أسباب مغادرة الموقع', en: 'Reasons for leaving a site', fr: 'Motifs de départ d’un site' } },
    ...{ texts: leaveTexts, why: 'rule' },
  },
  weaponClass: {
    ...{ words: { ar: 'أصناف السلاح', en: 'Classes of weapons', fr: 'Classes d’armes' } },
    ...{ texts: classTexts, why: 'standard' },
  },
  weaponCondition: {
    ...{ words: { ar: 'حال السلاح', en: 'Condition of weapons', fr: 'État de service des armes' } },
    ...{ texts: conditionTexts, why: 'standard' },
  },
}

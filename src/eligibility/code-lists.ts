import type { Texts } from '../kernel/texts.ts'
import type { Stage } from './criteria.ts'
import type { CriterionResult, Orientation, Outcome, ReasonCode, ToldHow } from './decision.ts'

/** The stages as screens and notices name them. */
export const stageTexts: Record<Stage, Texts> = {
  disarmament: { ar: 'نزع السلاح', en: 'Disarmament', fr: 'Désarmement' },
  demobilization: { ar: 'التسريح', en: 'Demobilization', fr: 'Démobilisation' },
  reintegration: { ar: 'إعادة الإدماج', en: 'Reintegration', fr: 'Réintégration' },
  cvr: { ar: 'الحد من العنف المجتمعي', en: 'Community violence reduction', fr: 'Réduction de la violence' },
  integration: {
    ar: 'الإدماج في القوات الأمنية',
    en: 'Integration into the security forces',
    fr: 'Intégration dans les forces de sécurité',
  },
}

export const outcomeTexts: Record<Outcome, Texts> = {
  eligible: { ar: 'مؤهّل', en: 'Eligible', fr: 'Admissible' },
  ineligible: { ar: 'غير مؤهّل', en: 'Not eligible', fr: 'Non admissible' },
  deferred: { ar: 'مؤجّل', en: 'Deferred', fr: 'Différé' },
  revoked: { ar: 'سُحبت الأهلية', en: 'Taken back', fr: 'Retirée' },
  kept: { ar: 'بقي القرار كما هو', en: 'Stands as it was', fr: 'Maintenue' },
}

export const resultTexts: Record<CriterionResult['result'], Texts> = {
  met: { ar: 'مستوفى', en: 'Met', fr: 'Rempli' },
  notMet: { ar: 'غير مستوفى', en: 'Not met', fr: 'Non rempli' },
  cannotTell: { ar: 'لم يمكن التحقق منه', en: 'Could not be established', fr: 'N’a pu être établi' },
  exempt: { ar: 'لا يُطلب منك', en: 'Not asked of you', fr: 'Ne vous est pas demandé' },
}

/** Why, as the person is told: plain, and without anything that endangers who carries the paper. */
export const reasonTexts: Record<ReasonCode, Texts> = {
  criteriaMet: {
    ar: 'استُوفيت جميع الشروط المطلوبة.',
    en: 'All conditions that are asked are met.',
    fr: 'Toutes les conditions demandées sont remplies.',
  },
  criteriaNotMet: {
    ar: 'لم يُستوفَ شرط واحد على الأقل من الشروط المطلوبة.',
    en: 'At least one of the conditions that are asked is not met.',
    fr: 'Au moins une des conditions demandées n’est pas remplie.',
  },
  evidenceNotAccepted: {
    ar: 'لم تقبل اللجنة ما قُدّم من أدلة.',
    en: 'The panel did not accept what was brought forward as evidence.',
    fr: 'La commission n’a pas retenu les éléments présentés.',
  },
  listed: {
    ar: 'الاسم في قائمة عقوبات، وقد أكد ذلك شخصان.',
    en: 'The name is on a sanctions list, as two people confirmed.',
    fr: 'Le nom figure sur une liste de sanctions, ce que deux personnes ont confirmé.',
  },
  graveCrime: {
    ar: 'يوجد مؤشر واضح ومعقول على جريمة جسيمة. القرار في ذلك للقضاء.',
    en: 'There is a clear and reasonable indication of a grave crime. That is for the courts to decide.',
    fr: 'Il existe un indice clair et raisonnable de crime grave. Il revient à la justice d’en décider.',
  },
  lateRecruit: {
    ar: 'كان الانضمام بعد اليوم المحدد.',
    en: 'The day of joining lies after the day that was set.',
    fr: 'L’adhésion est postérieure à la date fixée.',
  },
  openAllegation: {
    ar: 'لم يُبتّ بعد في تحقيق أو ادعاء جدي.',
    en: 'An investigation or a credible allegation is not settled yet.',
    fr: 'Une enquête ou une allégation crédible n’est pas encore close.',
  },
  falseStatement: {
    ar: 'تبيّن أن قولاً أساسياً غير صحيح.',
    en: 'Something essential that was stated turned out to be untrue.',
    fr: 'Une déclaration essentielle s’est révélée inexacte.',
  },
  evidenceMissing: {
    ar: 'ما زالت أدلة ناقصة. يمكن تقديمها ثم يُنظر من جديد.',
    en: 'Evidence is still missing. It can be brought, and the case is looked at again.',
    fr: 'Des éléments manquent encore. Ils peuvent être apportés et le dossier sera revu.',
  },
  screeningPending: {
    ar: 'لم يكتمل بعد التحقق من القوائم.',
    en: 'The comparison with the lists is not finished yet.',
    fr: 'La comparaison avec les listes n’est pas terminée.',
  },
  interviewNeeded: {
    ar: 'يلزم إجراء مقابلة التحقق أولاً.',
    en: 'The verification interview has to be passed first.',
    fr: 'L’entretien de vérification doit d’abord être réussi.',
  },
  capReached: {
    ar: 'بلغ العدد الحد المتفق عليه. رُفع الأمر إلى المدير.',
    en: 'The number that was agreed is reached. The matter lies with the director.',
    fr: 'Le nombre convenu est atteint. La question est soumise au directeur.',
  },
  decidedInError: {
    ar: 'وقع خطأ في القرار السابق.',
    en: 'There was an error in the decision before.',
    fr: 'La décision précédente comportait une erreur.',
  },
  newEvidence: {
    ar: 'ظهرت أدلة جديدة.',
    en: 'New evidence has come up.',
    fr: 'De nouveaux éléments sont apparus.',
  },
  notFounded: {
    ar: 'لم تجد اللجنة سبباً لسحب القرار.',
    en: 'The panel found no ground to take the decision back.',
    fr: 'La commission n’a trouvé aucun motif de retirer la décision.',
  },
}

export const orientationTexts: Record<Orientation, Texts> = {
  none: { ar: 'لا إحالة', en: 'Nowhere else', fr: 'Aucune orientation' },
  cvr: {
    ar: 'مشاريع الحد من العنف المجتمعي',
    en: 'Projects of community violence reduction',
    fr: 'Projets de réduction de la violence communautaire',
  },
  childProtection: { ar: 'حماية الطفل', en: 'Child protection', fr: 'Protection de l’enfance' },
  refugee: { ar: 'الجهة المعنية باللاجئين', en: 'The office for refugees', fr: 'L’organisme chargé des réfugiés' },
  justice: { ar: 'القضاء المختص', en: 'The competent court', fr: 'La justice compétente' },
}

export const howTexts: Record<ToldHow, Texts> = {
  inPerson: { ar: 'وجهاً لوجه', en: 'In person', fr: 'En personne' },
  phone: { ar: 'بالهاتف', en: 'By telephone', fr: 'Par téléphone' },
  letter: { ar: 'برسالة', en: 'By letter', fr: 'Par courrier' },
  relative: { ar: 'بواسطة قريب اختاره', en: 'Through a relative whom they chose', fr: 'Par un proche choisi' },
}

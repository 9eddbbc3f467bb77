import type { MercenaryGround } from '../foreigners/foreign-case.ts'
import type { Texts } from '../kernel/texts.ts'
import type { BalanceFlag, BalanceRow } from './balance.ts'
import type { ForceKind, ForceStep, ForeignForce } from './force.ts'
import type { TravelMeans, VerifiedHow } from './movement.ts'

export const kindTexts: Readonly<Record<ForceKind, Texts>> = {
  stateForces: { ar: 'قوات دولة', en: 'Forces of a State', fr: 'Forces d’un État' },
  privateMilitary: { ar: 'شركة عسكرية خاصة', en: 'Private military company', fr: 'Société militaire privée' },
  armedGroup: { ar: 'جماعة مسلحة من الخارج', en: 'Armed group from abroad', fr: 'Groupe armé étranger' },
  trainers: { ar: 'مدربون', en: 'Trainers', fr: 'Instructeurs' },
  crews: { ar: 'أطقم تشغيل', en: 'Crews', fr: 'Équipages' },
}

export const mercenaryTexts: Readonly<Record<ForeignForce['mercenary'], Texts>> = {
  notAssessed: { ar: 'لم يُقيَّم', en: 'Not assessed', fr: 'Non évalué' },
  mercenary: { ar: 'مرتزقة', en: 'Mercenaries', fr: 'Mercenaires' },
  notMercenary: { ar: 'ليسوا مرتزقة', en: 'No mercenaries', fr: 'Pas de mercenaires' },
}

export const groundTexts: Readonly<Record<MercenaryGround, Texts>> = {
  recruitedToFight: { ar: 'جُنّدوا ليقاتلوا', en: 'Recruited to fight', fr: 'Recrutés pour combattre' },
  tookPart: { ar: 'شاركوا في القتال', en: 'Took part in fighting', fr: 'Ont pris part aux combats' },
  privateGain: { ar: 'لكسب خاص', en: 'For private gain', fr: 'Pour un gain privé' },
  paidFarMore: { ar: 'أجر أكبر كثيراً', en: 'Paid far more', fr: 'Bien mieux payés' },
  noNational: { ar: 'ليسوا من أطراف النزاع', en: 'No nationals of a party', fr: 'Ni ressortissants d’une partie' },
  noForces: { ar: 'ليسوا من قوات طرف', en: 'Of no party’s forces', fr: 'Ni membres de ses forces' },
}

export const meansTexts: Readonly<Record<TravelMeans, Texts>> = {
  air: { ar: 'جواً', en: 'By air', fr: 'Par air' },
  sea: { ar: 'بحراً', en: 'By sea', fr: 'Par mer' },
  road: { ar: 'براً', en: 'By road', fr: 'Par route' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const howTexts: Readonly<Record<VerifiedHow, Texts>> = {
  ownCount: { ar: 'عدّ المراقبين عند نقطة الخروج', en: 'Own count where they left', fr: 'Comptage au point de sortie' },
  documents: { ar: 'وثائق', en: 'Documents', fr: 'Documents' },
  onwardArrival: { ar: 'وصولهم إلى مكان آخر', en: 'Their arrival elsewhere', fr: 'Arrivée ailleurs' },
}

export const rowTexts: Readonly<Record<BalanceRow['kind'], Texts>> = {
  presence: { ar: 'وجود', en: 'Presence', fr: 'Présence' },
  arrival: { ar: 'وصول', en: 'Arrival', fr: 'Arrivée' },
  departure: { ar: 'مغادرة مُبلَّغ عنها', en: 'Reported departure', fr: 'Départ signalé' },
  verification: { ar: 'تحقق', en: 'Verification', fr: 'Vérification' },
  return: { ar: 'عودة', en: 'Return', fr: 'Retour' },
}

export const flagTexts: Readonly<Record<BalanceFlag, Texts>> = {
  verifiedMoreThanPresent: {
    ar: 'من تُحقق من مغادرتهم أكثر من أعلى تقدير للموجودين: أحد العددين خطأ.',
    en: 'More were verified to have left than the highest estimate of those present: one of the two is wrong.',
    fr: 'Plus de départs vérifiés que l’estimation haute des présents : l’un des deux est faux.',
  },
  verifiedMoreThanReported: {
    ar: 'في مغادرة تُحقق من عدد أكبر مما أُبلغ عنه.',
    en: 'Of one departure more were verified than were reported.',
    fr: 'Pour un départ, plus de vérifiés que de signalés.',
  },
  outOfSight: {
    ar: 'شوهدوا من قبل في مكان ولا يُعرف أين هم الآن، ولا مغادرة تفسر ذلك.',
    en: 'Some were seen at a place earlier and nowhere since, and no departure explains it.',
    fr: 'Certains, vus auparavant, ne le sont plus nulle part, sans départ qui l’explique.',
  },
  returned: {
    ar: 'عاد بعضهم بعد مغادرتهم.',
    en: 'Some came back after they had left.',
    fr: 'Certains sont revenus après leur départ.',
  },
}

export const stepTexts: Readonly<Record<ForceStep['kind'], Texts>> = {
  recorded: { ar: 'سُجلت', en: 'Recorded', fr: 'Consignée' },
  corrected: { ar: 'صُححت', en: 'Corrected', fr: 'Corrigée' },
  unitAdded: { ar: 'أُضيفت وحدة', en: 'Unit added', fr: 'Unité ajoutée' },
  alleged: { ar: 'ادعاء بدعم طرف', en: 'Alleged to support', fr: 'Soutien allégué' },
  suspended: { ar: 'تعليق التدريب', en: 'Suspension of training', fr: 'Suspension de la formation' },
  assessed: { ar: 'اقتُرح تقييم', en: 'Finding proposed', fr: 'Évaluation proposée' },
  assessmentSigned: { ar: 'وُقّع التقييم', en: 'Finding signed', fr: 'Évaluation signée' },
  assessmentTurnedDown: { ar: 'رُفض التقييم', en: 'Finding turned down', fr: 'Évaluation rejetée' },
  noted: { ar: 'ملاحظة', en: 'Noted', fr: 'Noté' },
}

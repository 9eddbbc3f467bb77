import type { Texts } from '../kernel/texts.ts'
import type { AmmunitionCheck } from './ammunition-check.ts'
import type { AmmunitionType, AmmunitionUnit, LotCondition } from './code-lists.ts'
import type { Consignment } from './consignment.ts'
import type { ExposureKind } from './limits.ts'
import type { Lot } from './lot.ts'
import type { LotDisposal, LotDisposalMethod } from './lot-disposal.ts'
import type { MixingCell } from './mixing.ts'
import type { OrdnanceTask } from './ordnance-task.ts'
import type { Reconciled } from './views.ts'

export const typeTexts: Record<AmmunitionType, Texts> = {
  ball: { ar: 'رصاص عادي', en: 'Ball', fr: 'Balle ordinaire' },
  tracer: { ar: 'رصاص كاشف', en: 'Tracer', fr: 'Traçante' },
  armourPiercing: { ar: 'خارق للدروع', en: 'Armour-piercing', fr: 'Perforante' },
  incendiary: { ar: 'حارق', en: 'Incendiary', fr: 'Incendiaire' },
  blank: { ar: 'خلّبي', en: 'Blank', fr: 'À blanc' },
  shotgun: { ar: 'خرطوش صيد', en: 'Shotgun', fr: 'Cartouche de chasse' },
  cannon: { ar: 'قذائف مدفع رشاش', en: 'Cannon', fr: 'Obus de canon automatique' },
  handGrenade: { ar: 'قنبلة يدوية', en: 'Hand grenade', fr: 'Grenade à main' },
  projectedGrenade: { ar: 'قنبلة قاذف', en: 'Projected grenade', fr: 'Grenade projetée' },
  mortarBomb: { ar: 'قذيفة هاون', en: 'Mortar bomb', fr: 'Obus de mortier' },
  rocket: { ar: 'صاروخ غير موجّه', en: 'Rocket', fr: 'Roquette' },
  missile: { ar: 'صاروخ موجّه', en: 'Missile', fr: 'Missile' },
  artilleryShell: { ar: 'قذيفة مدفعية', en: 'Artillery shell', fr: 'Obus d’artillerie' },
  propellant: { ar: 'بارود دافع', en: 'Propellant', fr: 'Poudre propulsive' },
  fuze: { ar: 'صمامة', en: 'Fuze', fr: 'Fusée' },
  detonator: { ar: 'كبسولة تفجير', en: 'Detonator', fr: 'Détonateur' },
  bulkExplosive: { ar: 'متفجرات سائبة', en: 'Bulk explosive', fr: 'Explosif en vrac' },
  mine: { ar: 'لغم', en: 'Mine', fr: 'Mine' },
  pyrotechnic: { ar: 'ألعاب نارية وإشارات', en: 'Pyrotechnic', fr: 'Artifice' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const unitTexts: Record<AmmunitionUnit, Texts> = {
  round: { ar: 'طلقة', en: 'rounds', fr: 'coups' },
  piece: { ar: 'قطعة', en: 'pieces', fr: 'pièces' },
  gram: { ar: 'غرام', en: 'grams', fr: 'grammes' },
  metre: { ar: 'متر', en: 'metres', fr: 'mètres' },
}

export const conditionTexts: Record<LotCondition, Texts> = {
  serviceable: { ar: 'صالحة', en: 'Serviceable', fr: 'Bonne' },
  restricted: { ar: 'صالحة بقيود', en: 'Restricted', fr: 'Sous restriction' },
  unserviceable: { ar: 'غير صالحة', en: 'Unserviceable', fr: 'Hors service' },
  dangerousInSitu: { ar: 'خطرة، تُتلف حيث هي', en: 'Dangerous: destroy in situ', fr: 'Dangereuse : détruire sur place' },
}

export const sourceTexts: Record<Lot['sourceKind'], Texts> = {
  person: { ar: 'شخص', en: 'Person', fr: 'Personne' },
  group: { ar: 'تشكيل', en: 'Group', fr: 'Groupe' },
  cache: { ar: 'مخبأ', en: 'Cache', fr: 'Cache' },
  seizure: { ar: 'مصادرة', en: 'Seizure', fr: 'Saisie' },
  spontaneous: { ar: 'تسليم عفوي', en: 'Spontaneous hand-in', fr: 'Remise spontanée' },
}

/** Kinds of holders; a compartment bears its own code instead. */
export const holderTexts: Readonly<Record<string, Texts>> = {
  origin: { ar: 'المصدر', en: 'Origin', fr: 'Origine' },
  inSitu: { ar: 'وُضعت جانباً', en: 'Laid apart', fr: 'Mise à part' },
  compartment: { ar: 'حجرة', en: 'Compartment', fr: 'Compartiment' },
  transit: { ar: 'في الطريق', en: 'On the road', fr: 'En route' },
  disputed: { ar: 'متنازع عليها', en: 'Under dispute', fr: 'Contestée' },
  missing: { ar: 'مفقودة', en: 'Missing', fr: 'Manquante' },
  disposed: { ar: 'أُتلفت', en: 'Disposed of', fr: 'Éliminée' },
}

export const consignmentTexts: Record<Consignment['status'], Texts> = {
  inTransit: { ar: 'في الطريق', en: 'On the road', fr: 'En route' },
  received: { ar: 'استُلمت', en: 'Received', fr: 'Reçu' },
  disputed: { ar: 'متنازع عليها', en: 'Disputed', fr: 'Contesté' },
  settled: { ar: 'سُوّيت', en: 'Settled', fr: 'Réglé' },
}

export const exposureTexts: Record<ExposureKind, Texts> = {
  inhabitedBuilding: { ar: 'مبنى مسكون', en: 'Inhabited building', fr: 'Bâtiment habité' },
  publicRoad: { ar: 'طريق عام', en: 'Public road', fr: 'Voie publique' },
  processBuilding: { ar: 'مبنى عمل', en: 'Process building', fr: 'Bâtiment de travail' },
  vulnerableBuilding: { ar: 'مبنى حساس', en: 'Vulnerable building', fr: 'Bâtiment vulnérable' },
  interMagazine: { ar: 'مخزن ذخيرة آخر', en: 'Another magazine', fr: 'Autre magasin' },
}

export const cellTexts: Record<MixingCell, Texts> = {
  yes: { ar: 'معاً', en: 'Together', fr: 'Ensemble' },
  no: { ar: 'لا', en: 'Not together', fr: 'Pas ensemble' },
  identical: { ar: 'المماثل فقط', en: 'Only the identical', fr: 'Identique seulement' },
}

export const taskTexts: Record<OrdnanceTask['status'], Texts> = {
  open: { ar: 'تنتظر فريقاً', en: 'Waits for a team', fr: 'Attend une équipe' },
  assigned: { ar: 'لدى الفريق', en: 'With the team', fr: 'Confiée à l’équipe' },
  done: { ar: 'أُنجزت', en: 'Done', fr: 'Terminée' },
}

export const outcomeTexts: Record<'renderedSafe' | 'destroyedInSitu', Texts> = {
  renderedSafe: { ar: 'أُمّنت', en: 'Rendered safe', fr: 'Neutralisée' },
  destroyedInSitu: { ar: 'أُتلفت في مكانها', en: 'Destroyed in situ', fr: 'Détruite sur place' },
}

export const methodTexts: Record<LotDisposalMethod, Texts> = {
  openBurning: { ar: 'حرق في العراء', en: 'Open burning', fr: 'Brûlage à l’air libre' },
  openDetonation: { ar: 'تفجير في العراء', en: 'Open detonation', fr: 'Pétardage à l’air libre' },
  industrial: { ar: 'إتلاف صناعي', en: 'Industrial', fr: 'Industriel' },
}

export const planTexts: Record<LotDisposal['status'], Texts> = {
  proposed: { ar: 'تنتظر التوقيع', en: 'Waits to be signed', fr: 'À signer' },
  signed: { ar: 'موقّعة', en: 'Signed', fr: 'Signé' },
  executed: { ar: 'نُفّذت', en: 'Carried out', fr: 'Exécuté' },
  cancelled: { ar: 'ملغاة', en: 'Cancelled', fr: 'Annulé' },
}

export const checkTexts: Record<AmmunitionCheck['status'], Texts> = {
  agreed: { ar: 'مطابق', en: 'Agreed', fr: 'Concordant' },
  difference: { ar: 'فرق، المخزن مقفل', en: 'Difference: store locked', fr: 'Écart : dépôt bloqué' },
  settled: { ar: 'سُوّي', en: 'Settled', fr: 'Réglé' },
}

export const reconciledTexts: Record<Reconciled, Texts> = {
  received: { ar: 'المستلم', en: 'Received', fr: 'Reçu' },
  held: { ar: 'في المخازن', en: 'Held', fr: 'Détenu' },
  inTransit: { ar: 'في الطريق', en: 'In transit', fr: 'En route' },
  disputed: { ar: 'متنازع عليه', en: 'Disputed', fr: 'Contesté' },
  missing: { ar: 'مفقود', en: 'Missing', fr: 'Manquant' },
  disposed: { ar: 'أُتلف', en: 'Disposed', fr: 'Éliminé' },
}

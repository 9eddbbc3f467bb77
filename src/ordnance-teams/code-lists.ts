import type { Texts } from '../kernel/texts.ts'
import type { Level, Module, Qualification } from './qualification.ts'
import type { Asset, OrdnanceTeam, OrdnanceTeamStep } from './team.ts'

export const assetTexts: Readonly<Record<Asset, Texts>> = {
  survey: { ar: 'مسح', en: 'Survey', fr: 'Enquête' },
  marking: { ar: 'وضع علامات', en: 'Marking', fr: 'Marquage' },
  manual: { ar: 'إزالة يدوية', en: 'Manual clearance', fr: 'Dépollution manuelle' },
  mechanical: { ar: 'آليات', en: 'Machines', fr: 'Moyens mécaniques' },
  dogs: { ar: 'كلاب كشف', en: 'Detection dogs', fr: 'Chiens détecteurs' },
  battleVisual: { ar: 'تطهير ساحة قتال بالنظر', en: 'Battle area, by sight', fr: 'Zone de combats, à vue' },
  battleInstrument: {
    ar: 'تطهير ساحة قتال بالأجهزة',
    en: 'Battle area, by instrument',
    fr: 'Zone de combats, détecteurs',
  },
  disposal: { ar: 'التخلص من المتفجرات', en: 'Disposal (EOD)', fr: 'Neutralisation (NEDEX)' },
  underwater: { ar: 'تحت الماء', en: 'Under water', fr: 'Sous l’eau' },
}

/** `IMAS 09.30` writes levels so in any language. */
export const levelTexts: Readonly<Record<Level, Texts>> = {
  level1: { ar: 'المستوى 1', en: 'Level 1', fr: 'Niveau 1' },
  level2: { ar: 'المستوى 2', en: 'Level 2', fr: 'Niveau 2' },
  level3: { ar: 'المستوى 3', en: 'Level 3', fr: 'Niveau 3' },
  level3Plus: { ar: 'المستوى 3 المتقدم', en: 'Level 3+', fr: 'Niveau 3+' },
  improvised: { ar: 'العبوات المصنوعة (IEDD)', en: 'Improvised devices (IEDD)', fr: 'Engins improvisés (IEDD)' },
}

export const moduleTexts: Readonly<Record<Module, Texts>> = {
  guidedWeapons: { ar: 'أسلحة موجهة', en: 'Guided weapons', fr: 'Armes guidées' },
  bulkDemolition: { ar: 'تفجير كميات كبيرة', en: 'Bulk demolition', fr: 'Destruction en masse' },
  depotExplosion: { ar: 'انفجار مخازن ذخيرة', en: 'Explosion of a depot', fr: 'Explosion de dépôt' },
  chemical: { ar: 'اشتباه بمواد كيميائية', en: 'Suspected chemical (CBRN)', fr: 'Suspicion chimique (NRBC)' },
  underwater: { ar: 'تحت الماء', en: 'Under water', fr: 'Sous l’eau' },
}

export const teamStatusTexts: Readonly<Record<OrdnanceTeam['status'], Texts>> = {
  standing: { ar: 'يتلقى المهام', en: 'Takes tasks', fr: 'Disponible' },
  stoodDown: { ar: 'متوقف', en: 'Stood down', fr: 'Au repos' },
}

export const teamStepTexts: Readonly<Record<OrdnanceTeamStep['kind'], Texts>> = {
  recorded: { ar: 'سُجّل', en: 'Recorded', fr: 'Enregistrée' },
  changed: { ar: 'تغيّر', en: 'Changed', fr: 'Modifiée' },
  stoodDown: { ar: 'أوقف', en: 'Stood down', fr: 'Mise au repos' },
  returned: { ar: 'عاد إلى العمل', en: 'Brought back', fr: 'Rappelée' },
}

/** A qualification's state, and why one that is confirmed does not count on a day. */
export const standingTexts: Readonly<
  Record<Qualification['status'] | 'unconfirmed' | 'notYet' | 'expired' | 'counts', Texts>
> = {
  recorded: { ar: 'ينتظر التأكيد', en: 'Waits for confirmation', fr: 'À confirmer' },
  unconfirmed: { ar: 'ينتظر التأكيد', en: 'Waits for confirmation', fr: 'À confirmer' },
  confirmed: { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmée' },
  withdrawn: { ar: 'مسحوب', en: 'Withdrawn', fr: 'Retirée' },
  notYet: { ar: 'لم يبدأ بعد', en: 'Not valid yet', fr: 'Pas encore valable' },
  expired: { ar: 'انتهى', en: 'Expired', fr: 'Expirée' },
  counts: { ar: 'سارٍ', en: 'Valid', fr: 'Valable' },
}

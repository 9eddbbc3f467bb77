import { facilityKinds } from '../facilities/open-lists.ts'
import { kindTexts as hazardKindTexts } from '../hazards/code-lists.ts'
import { HazardKind } from '../hazards/hazard.ts'
import type { Texts } from '../kernel/texts.ts'
import { classTexts } from '../ordnance-reports/code-lists.ts'
import type { Situation } from '../ordnance-reports/danger-area.ts'
import { ItemClass } from '../ordnance-reports/ordnance-report.ts'
import type { Affected } from './consequences.ts'
import type { Cordon, CordonEvacuation, CordonStep } from './cordon.ts'

export const situationTexts: Readonly<Record<Situation, Texts>> = {
  publicAccess: { ar: 'قد يدخل الناس المكان', en: 'The public may enter', fr: 'Accessible au public' },
  noPublicAccess: { ar: 'لا يدخله الناس', en: 'The public cannot enter', fr: 'Fermé au public' },
  bareExplosive: { ar: 'متفجر مكشوف بلا شظايا', en: 'Bare explosive, no fragments', fr: 'Explosif nu, sans éclats' },
  linearArray: {
    ar: 'أجسام في صف تُفجَّر معاً',
    en: 'Items in a line, fired together',
    fr: 'Engins alignés, détruits ensemble',
  },
}

export const statusTexts: Readonly<Record<Cordon['status'], Texts>> = {
  planned: { ar: 'مخطط، لم يؤمر به', en: 'Planned, not ordered', fr: 'Prévu, non ordonné' },
  ordered: { ar: 'قائم', en: 'In force', fr: 'En vigueur' },
  lifted: { ar: 'رُفع', en: 'Lifted', fr: 'Levé' },
  withdrawn: { ar: 'سُحبت خطته', en: 'Plan withdrawn', fr: 'Plan retiré' },
}

export const stepTexts: Readonly<Record<CordonStep['kind'], Texts>> = {
  planned: { ar: 'خُطط', en: 'Planned', fr: 'Prévu' },
  ordered: { ar: 'أُمر به', en: 'Ordered', fr: 'Ordonné' },
  extended: { ar: 'مُدد', en: 'Extended', fr: 'Prolongé' },
  lifted: { ar: 'رُفع', en: 'Lifted', fr: 'Levé' },
  withdrawn: { ar: 'سُحبت الخطة', en: 'Plan withdrawn', fr: 'Plan retiré' },
}

export const evacuationTexts: Readonly<Record<CordonEvacuation['kind'], Texts>> = {
  evacuated: { ar: 'أُخلوا', en: 'Evacuated', fr: 'Évacués' },
  returned: { ar: 'رجعوا', en: 'Returned', fr: 'Revenus' },
}

const siteTexts: Readonly<Record<string, Texts>> = {
  registrationSite: {
    ar: 'موقع تسجيل للبرنامج',
    en: 'Registration site of the programme',
    fr: 'Site d’enregistrement',
  },
  centralStore: { ar: 'مخزن سلاح للبرنامج', en: 'Weapons store of the programme', fr: 'Dépôt d’armes du programme' },
}

/** What something inside a cordon is. */
export function affectedKindTexts({ what, kind }: Pick<Affected, 'what' | 'kind'>): Texts {
  const plain = { ar: kind, en: kind, fr: kind }
  if (what === 'facility') return facilityKinds.words(kind)
  if (what === 'hazard') {
    const known = HazardKind.safeParse(kind)
    const words = known.success ? hazardKindTexts[known.data] : plain
    return { ar: `منطقة خطرة: ${words.ar}`, en: `Hazardous area: ${words.en}`, fr: `Zone dangereuse : ${words.fr}` }
  }
  if (what === 'report') {
    const known = ItemClass.safeParse(kind)
    const words = known.success ? classTexts[known.data] : plain
    return { ar: `بلاغ: ${words.ar}`, en: `Report: ${words.en}`, fr: `Signalement : ${words.fr}` }
  }
  return siteTexts[kind] ?? plain
}

import type { Language, Texts } from '../kernel/texts.ts'
import type { Facility, FacilityKind, FacilityStep } from './facility.ts'

export const kindTexts: Readonly<Record<FacilityKind, Texts>> = {
  settlement: { ar: 'تجمع سكني', en: 'Settlement', fr: 'Localité' },
  school: { ar: 'مدرسة', en: 'School', fr: 'École' },
  hospital: { ar: 'مستشفى', en: 'Hospital', fr: 'Hôpital' },
  clinic: { ar: 'مركز صحي', en: 'Clinic', fr: 'Centre de santé' },
  mosque: { ar: 'مسجد', en: 'Mosque', fr: 'Mosquée' },
  market: { ar: 'سوق', en: 'Market', fr: 'Marché' },
  fuel: { ar: 'وقود', en: 'Fuel', fr: 'Carburant' },
  water: { ar: 'مورد ماء', en: 'Water point', fr: 'Point d’eau' },
  camp: { ar: 'مخيم نازحين', en: 'Camp of displaced people', fr: 'Camp de déplacés' },
  utility: { ar: 'كهرباء أو اتصالات', en: 'Power or telecom', fr: 'Électricité ou télécoms' },
  road: { ar: 'طريق', en: 'Road', fr: 'Route' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const statusTexts: Readonly<Record<Facility['status'], Texts>> = {
  open: { ar: 'قائم', en: 'In use', fr: 'En service' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Fermé' },
}

export const stepTexts: Readonly<Record<FacilityStep['kind'], Texts>> = {
  recorded: { ar: 'سُجّل', en: 'Recorded', fr: 'Consigné' },
  changed: { ar: 'تغيّر في ملف أحدث', en: 'Changed by a newer file', fr: 'Modifié par un fichier plus récent' },
  closed: { ar: 'أُغلق', en: 'Closed', fr: 'Fermé' },
  reopened: { ar: 'أُعيد فتحه', en: 'In use again', fr: 'De nouveau en service' },
}

/** The name in a language, or in the other where it has none. */
export function nameIn(language: Language, { nameAr, nameEn }: { nameAr: string; nameEn: string }): string {
  return language === 'ar' ? nameAr || nameEn : nameEn || nameAr
}

import type { Language, Texts } from '../kernel/texts.ts'
import type { Facility, FacilityStep } from './facility.ts'

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

import type { Texts } from '../../kernel/texts.ts'
import type { DocumentKind } from '../document.ts'

/** What each kind of paper is called. */
export const documentTexts: Readonly<Record<DocumentKind, Texts>> = {
  nationalId: { ar: 'بطاقة شخصية', en: 'National identity card', fr: 'Carte d’identité nationale' },
  passport: { ar: 'جواز سفر', en: 'Passport', fr: 'Passeport' },
  familyBook: { ar: 'كتيّب العائلة', en: 'Family book', fr: 'Livret de famille' },
  drivingLicence: { ar: 'رخصة قيادة', en: 'Driving licence', fr: 'Permis de conduire' },
  militaryCard: { ar: 'بطاقة عسكرية', en: 'Military card', fr: 'Carte militaire' },
  other: { ar: 'وثيقة أخرى', en: 'Another paper', fr: 'Autre document' },
}

import { OpenList } from '../kernel/open-list.ts'

/** What could be hit, or has to be warned (ordnance-incidents-maps.md SD-4). Cordons and files know some of the kinds. */
export const facilityKinds = new OpenList(
  'facilityKind',
  {
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
  },
  [...['settlement', 'road', 'school', 'mosque', 'market', 'clinic', 'other']],
)

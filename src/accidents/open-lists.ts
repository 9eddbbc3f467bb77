import { OpenList } from '../kernel/open-list.ts'

/** On what land an accident happened. */
export const areaTypes = new OpenList('accidentArea', {
  farmland: { ar: 'أرض زراعية', en: 'Farmland', fr: 'Terre agricole' },
  pasture: { ar: 'مرعى', en: 'Pasture', fr: 'Pâturage' },
  road: { ar: 'طريق', en: 'Road', fr: 'Route' },
  path: { ar: 'درب', en: 'Path', fr: 'Sentier' },
  housing: { ar: 'مساكن', en: 'Homes', fr: 'Habitations' },
  school: { ar: 'مدرسة', en: 'School', fr: 'École' },
  public: { ar: 'مكان عام', en: 'Public place', fr: 'Lieu public' },
  military: { ar: 'موقع عسكري', en: 'Military place', fr: 'Site militaire' },
  water: { ar: 'وادٍ أو ماء', en: 'Wadi or water', fr: 'Oued ou eau' },
  desert: { ar: 'صحراء', en: 'Desert', fr: 'Désert' },
  hazardArea: { ar: 'منطقة خطرة مسجلة', en: 'Known hazardous area', fr: 'Zone dangereuse connue' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
})

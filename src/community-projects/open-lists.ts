import { OpenList } from '../kernel/open-list.ts'

/** What a community project is about. */
export const themes = new OpenList('communityTheme', {
  livelihoods: { ar: 'سبل العيش', en: 'Livelihoods', fr: 'Moyens de subsistance' },
  infrastructure: { ar: 'مرافق محلية', en: 'Local infrastructure', fr: 'Infrastructures locales' },
  education: { ar: 'تعليم وتدريب', en: 'Education and training', fr: 'Éducation et formation' },
  psychosocial: { ar: 'دعم نفسي واجتماعي', en: 'Psychosocial support', fr: 'Soutien psychosocial' },
  dialogue: { ar: 'حوار ومصالحة', en: 'Dialogue and reconciliation', fr: 'Dialogue et réconciliation' },
  culture: { ar: 'رياضة وثقافة', en: 'Sport and culture', fr: 'Sport et culture' },
  weapons: { ar: 'إدارة السلاح في المجتمع', en: 'Weapons management in the community', fr: 'Gestion des armes' },
})

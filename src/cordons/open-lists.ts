import { OpenList } from '../kernel/open-list.ts'

/** How somebody was warned. */
export const warningMeans = new OpenList('warningMeans', {
  phone: { ar: 'هاتف', en: 'Telephone', fr: 'Téléphone' },
  visit: { ar: 'زيارة', en: 'Visit', fr: 'Visite' },
  radio: { ar: 'لاسلكي', en: 'Radio', fr: 'Radio' },
  loudspeaker: { ar: 'مكبر صوت', en: 'Loudspeaker', fr: 'Haut-parleur' },
  message: { ar: 'رسالة', en: 'Message', fr: 'Message' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
})

import { OpenList } from '../kernel/open-list.ts'

/** What a course is about. */
export const courseKinds = new OpenList('courseKind', {
  basic: { ar: 'تأسيسية', en: 'Basic', fr: 'De base' },
  humanRights: { ar: 'حقوق الإنسان', en: 'Human rights', fr: 'Droits humains' },
  policing: { ar: 'عمل الشرطة', en: 'Policing', fr: 'Police' },
  border: { ar: 'حراسة الحدود', en: 'Border guard', fr: 'Garde-frontières' },
  leadership: { ar: 'قيادة', en: 'Leadership', fr: 'Commandement' },
  firstAid: { ar: 'إسعاف أولي', en: 'First aid', fr: 'Premiers secours' },
  driving: { ar: 'قيادة المركبات', en: 'Driving', fr: 'Conduite' },
  specialist: { ar: 'تخصصية', en: 'Specialist', fr: 'Spécialité' },
})

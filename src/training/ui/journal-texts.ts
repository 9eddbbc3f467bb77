import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'trainee.handOver': { ar: 'إحالة إلى التدريب', en: 'Handed over to training', fr: 'Confié à la formation' },
  'trainee.tell': { ar: 'إبلاغ التدريب', en: 'Told training anew', fr: 'Formation informée' },
  'trainee.close': { ar: 'إنهاء تدريب شخص', en: 'Ended a training', fr: 'Formation close' },
  'course.plan': { ar: 'تقرير دورة', en: 'Planned a course', fr: 'Stage prévu' },
  'course.end': { ar: 'إنهاء دورة أو إلغاؤها', en: 'Ended a course', fr: 'Stage clos' },
  'courseEnrolment.enrol': { ar: 'تسجيل في دورة', en: 'Enrolled in a course', fr: 'Inscription à un stage' },
  'courseEnrolment.result': { ar: 'نتيجة دورة', en: 'Result of a course', fr: 'Résultat de stage' },
  'courseAttendance.record': { ar: 'حضور دورة', en: 'Attendance of a course', fr: 'Présence à un stage' },
} as const satisfies Readonly<Record<string, Texts>>

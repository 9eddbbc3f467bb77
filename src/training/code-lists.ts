import type { Texts } from '../kernel/texts.ts'
import type { Course, CourseAttendance, CourseEnrolment } from './course.ts'
import type { ClearanceResult, Trainee, TraineeStep } from './trainee.ts'

export const resultTexts: Readonly<Record<ClearanceResult, Texts>> = {
  cleared: { ar: 'اجتاز التدقيق', en: 'Cleared', fr: 'Habilité' },
  conditional: { ar: 'اجتازه بشروط', en: 'Cleared with conditions', fr: 'Habilité sous conditions' },
}

export const traineeTexts: Readonly<Record<Trainee['status'], Texts>> = {
  open: { ar: 'لدى التدريب', en: 'With training', fr: 'À la formation' },
  closed: { ar: 'انتهى', en: 'Ended', fr: 'Terminé' },
}

export const traineeStepTexts: Readonly<Record<TraineeStep['kind'], Texts>> = {
  handed: { ar: 'أُحيل إلى التدريب', en: 'Handed over to training', fr: 'Confié à la formation' },
  told: { ar: 'أُبلغ التدريب من جديد', en: 'Training was told anew', fr: 'Formation de nouveau informée' },
  closed: { ar: 'أنهاه مكتب التدقيق', en: 'Ended by the vetting office', fr: 'Clos par le bureau' },
}

export const stageTexts: Readonly<Record<'waiting' | 'inTraining' | 'posted', Texts>> = {
  waiting: { ar: 'لا دورة ولا وحدة الآن', en: 'In no course or unit now', fr: 'Sans stage ni unité' },
  inTraining: { ar: 'في التدريب', en: 'In training', fr: 'En stage' },
  posted: { ar: 'في وحدة', en: 'In a unit', fr: 'En unité' },
}

export const courseTexts: Readonly<Record<Course['status'], Texts>> = {
  planned: { ar: 'مقررة أو جارية', en: 'Planned or running', fr: 'Prévu ou en cours' },
  held: { ar: 'انعقدت', en: 'Held', fr: 'Tenu' },
  cancelled: { ar: 'ألغيت', en: 'Cancelled', fr: 'Annulé' },
}

export const enrolmentTexts: Readonly<Record<CourseEnrolment['status'], Texts>> = {
  enrolled: { ar: 'مسجل', en: 'Enrolled', fr: 'Inscrit' },
  passed: { ar: 'نجح', en: 'Passed', fr: 'Réussi' },
  failed: { ar: 'لم ينجح', en: 'Not passed', fr: 'Non réussi' },
  left: { ar: 'ترك الدورة', en: 'Left', fr: 'Parti' },
}

export const cameTexts: Readonly<Record<CourseAttendance['came'], Texts>> = {
  came: { ar: 'حضر', en: 'Came', fr: 'Présent' },
  excused: { ar: 'غاب بعذر', en: 'Excused', fr: 'Excusé' },
  absent: { ar: 'غاب', en: 'Absent', fr: 'Absent' },
}

import type { Texts } from '../kernel/texts.ts'

const ofCase = (id: string) => `/reintegration/${id}`

/** The kinds of work of reintegration: the page where each is done, and what it is called. */
export const reintegrationKinds = {
  'reintegrationCase.open': {
    href: () => '/reintegration',
    words: { ar: 'مسرَّح بلا ملف إدماج', en: 'Discharged, no case yet', fr: 'Sorti, sans dossier' },
  },
  'reintegrationCase.plan': {
    href: ofCase,
    words: { ar: 'ملف بلا خطة', en: 'Case without a plan', fr: 'Dossier sans plan' },
  },
  'reintegrationCase.takeOver': {
    href: ofCase,
    words: { ar: 'ملف سُلّم إليك', en: 'A case handed to you', fr: 'Dossier qui vous est transmis' },
  },
  'reintegrationCase.reassign': {
    href: () => '/reintegration',
    words: { ar: 'ملف بلا موظف متابعة', en: 'Case without a caseworker', fr: 'Dossier sans titulaire' },
  },
  'caseFollowUp.do': {
    href: ofCase,
    words: { ar: 'متابعة مستحقة', en: 'Follow-up due', fr: 'Suivi à faire' },
  },
  'caseAppointment.keep': {
    href: ofCase,
    words: { ar: 'موعد', en: 'Appointment', fr: 'Rendez-vous' },
  },
  'reintegrationGrant.approve': {
    href: () => '/reintegration-grants',
    words: { ar: 'منحة تنتظر الاعتماد', en: 'Grant: approve', fr: 'Aide : approuver' },
  },
  'referral.answer': {
    href: ofCase,
    words: { ar: 'إحالة تنتظر الجواب', en: 'Referral: answer', fr: 'Orientation : réponse' },
  },
  'enrolment.enrol': {
    href: ofCase,
    words: { ar: 'مقبول ينتظر التسجيل', en: 'Accepted: enrol', fr: 'Accepté : inscrire' },
  },
  'attendance.record': {
    href: ofCase,
    words: { ar: 'حضور لم يُسجّل', en: 'Attendance to record', fr: 'Présence à consigner' },
  },
  'attendanceRule.sign': {
    href: () => '/opportunities/attendance-rule',
    words: { ar: 'قاعدة حضور تنتظر التوقيع', en: 'Rule of attendance: sign', fr: 'Règle de présence : signer' },
  },
} as const satisfies Record<string, { href: (id: string) => string; words: Texts }>

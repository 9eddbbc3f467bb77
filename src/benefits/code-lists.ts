import type { Texts } from '../kernel/texts.ts'
import type { BenefitException, ExceptionKind } from './benefit-exception.ts'
import type { BenefitRule, Ground, Support } from './benefit-rule.ts'
import type { Entitlement } from './entitlement.ts'
import type { BenefitHold, HoldKind } from './hold.ts'
import type { Channel, PayeeAccount } from './payee-account.ts'
import type { PresenceProof } from './presence-proof.ts'
import type { SalaryNotice } from './salary-notice.ts'

export const supportTexts: Readonly<Record<Support, Texts>> = {
  transitional: { ar: 'منحة الخروج', en: 'Transitional allowance', fr: 'Allocation transitoire' },
  reinsertion: { ar: 'دعم الإدماج الأولي', en: 'Reinsertion support', fr: 'Aide à la réinsertion' },
}

export const groundTexts: Readonly<Record<Ground, Texts>> = {
  dependants: { ar: 'يعيل آخرين', en: 'Supports others', fr: 'Personnes à charge' },
  longService: { ar: 'خدمة طويلة', en: 'Long service', fr: 'Long service' },
  remotePlace: { ar: 'يسكن بعيداً', en: 'Lives far away', fr: 'Habite loin' },
  disability: { ar: 'ذو إعاقة', en: 'Has a disability', fr: 'En situation de handicap' },
  singleParent: { ar: 'يعيل وحده', en: 'Single parent', fr: 'Parent seul' },
}

export const ruleTexts: Readonly<Record<BenefitRule['status'], Texts>> = {
  draft: { ar: 'مسودة', en: 'Draft', fr: 'Projet' },
  inForce: { ar: 'نافذة', en: 'In force', fr: 'En vigueur' },
  retired: { ar: 'حلّت محلها أخرى', en: 'Replaced', fr: 'Remplacée' },
  turnedDown: { ar: 'لم تُعتمد', en: 'Turned down', fr: 'Écartée' },
}

export const entitlementTexts: Readonly<Record<Entitlement['status'], Texts>> = {
  running: { ar: 'جارية', en: 'Running', fr: 'En cours' },
  ended: { ar: 'منتهية', en: 'Ended', fr: 'Terminée' },
}

export const channelTexts: Readonly<Record<Channel, Texts>> = {
  cashDesk: { ar: 'صندوق الصرف', en: 'Cash desk', fr: 'Guichet' },
  bank: { ar: 'حساب مصرفي', en: 'Bank account', fr: 'Compte bancaire' },
  mobileMoney: { ar: 'محفظة الهاتف', en: 'Mobile money', fr: 'Argent mobile' },
}

export const accountTexts: Readonly<Record<PayeeAccount['status'], Texts>> = {
  proposed: { ar: 'ينتظر التأكيد', en: 'Waits to be confirmed', fr: 'À confirmer' },
  confirmed: { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmé' },
  turnedDown: { ar: 'لم يؤكد', en: 'Turned down', fr: 'Écarté' },
  shared: { ar: 'لشخص آخر أيضاً', en: 'Somebody else’s too', fr: 'Partagé' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Fermé' },
}

export const presenceTexts: Readonly<Record<PresenceProof['how'], Texts>> = {
  card: { ar: 'بالبطاقة', en: 'By their card', fr: 'Par la carte' },
  photo: { ar: 'بالصورة', en: 'By their photo', fr: 'Par la photo' },
  twoOfficers: { ar: 'بموظفين يعرفانه', en: 'By two officers', fr: 'Par deux agents' },
}

export const holdTexts: Readonly<Record<HoldKind, Texts>> = {
  allegation: { ar: 'ادعاء لم يُحسم', en: 'Unresolved allegation', fr: 'Allégation non tranchée' },
  suspended: { ar: 'وقف مؤقت', en: 'Suspended', fr: 'Suspendu' },
  revoked: { ar: 'سحب المنفعة', en: 'Revoked', fr: 'Retiré' },
  deceased: { ar: 'وفاة', en: 'Deceased', fr: 'Décédé' },
}

export const holdStatusTexts: Readonly<Record<BenefitHold['status'], Texts>> = {
  standing: { ar: 'قائم', en: 'Standing', fr: 'En place' },
  lifted: { ar: 'مرفوع', en: 'Lifted', fr: 'Levée' },
}

export const salaryTexts: Readonly<Record<SalaryNotice['status'], Texts>> = {
  entered: { ar: 'ينتظر التأكيد', en: 'Waits to be confirmed', fr: 'À confirmer' },
  confirmed: { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmé' },
  wrong: { ar: 'لا راتب له', en: 'Draws none', fr: 'N’en perçoit pas' },
}

export const exceptionKindTexts: Readonly<Record<ExceptionKind, Texts>> = {
  receiver: { ar: 'يستلم عنه غيره', en: 'Somebody else receives', fr: 'Un tiers reçoit' },
  presence: { ar: 'لا يستطيع الحضور', en: 'Cannot come', fr: 'Ne peut venir' },
  salary: { ar: 'يُصرف رغم الراتب', en: 'Paid beside a salary', fr: 'Payé malgré un salaire' },
}

export const exceptionTexts: Readonly<Record<BenefitException['status'], Texts>> = {
  proposed: { ar: 'أمام اللجنة', en: 'Before the panel', fr: 'Devant le comité' },
  seconded: { ar: 'وافق عضو، وينتظر الثاني', en: 'One agreed, another is needed', fr: 'Un accord, un second requis' },
  granted: { ar: 'مُنح', en: 'Granted', fr: 'Accordée' },
  refused: { ar: 'مرفوض أو منتهٍ', en: 'Refused or ended', fr: 'Refusée ou close' },
}

import type { Texts } from '../kernel/texts.ts'
import type { CitizenConsent, CitizenKind, CitizenReport, CitizenReportStep, Help } from './citizen-report.ts'

export const kindTexts: Readonly<Record<CitizenKind, Texts>> = {
  people: { ar: 'قُتل ناس أو أصيبوا', en: 'People were killed or hurt', fr: 'Des gens ont été tués ou blessés' },
  taken: { ar: 'خُطف أحد أو احتُجز', en: 'Somebody was taken or held', fr: 'Quelqu’un a été enlevé ou détenu' },
  house: { ar: 'بيت أو محل', en: 'A house or shop', fr: 'Une maison ou un commerce' },
  hospital: { ar: 'مستشفى أو سيارة إسعاف', en: 'A hospital or ambulance', fr: 'Un hôpital ou une ambulance' },
  school: { ar: 'مدرسة', en: 'A school', fr: 'Une école' },
  migrants: { ar: 'مهاجرون أو لاجئون', en: 'Migrants or refugees', fr: 'Des migrants ou réfugiés' },
  forcedOut: { ar: 'أُجبر ناس على الرحيل', en: 'People were forced to leave', fr: 'Des gens ont dû fuir' },
  other: { ar: 'شيء آخر', en: 'Something else', fr: 'Autre chose' },
}

export const consentTexts: Readonly<Record<CitizenConsent, Texts>> = {
  counts: { ar: 'العد فقط', en: 'Count it and no more', fr: 'Compter, sans plus' },
  monitors: {
    ar: 'العد، وإبلاغ المراقبين ليتحققوا',
    en: 'Count it, and tell monitors, who look for themselves',
    fr: 'Compter et informer des observateurs, qui vérifient',
  },
  parties: {
    ar: 'ذلك، وإبلاغ الأطراف بما حدث دون كلماتي',
    en: 'That, and tell the parties what happened without my words',
    fr: 'Cela, et dire aux parties ce qui s’est passé, sans mes mots',
  },
}

export const helpTexts: Readonly<Record<Help, Texts>> = {
  medical: { ar: 'علاج', en: 'A doctor', fr: 'Des soins' },
  protection: { ar: 'حماية لأن هناك خطراً', en: 'Protection: there is danger', fr: 'Une protection : il y a danger' },
  migrants: { ar: 'مساعدة للمهاجرين', en: 'Help for migrants', fr: 'Une aide aux migrants' },
  children: { ar: 'حماية الأطفال', en: 'Child protection', fr: 'La protection de l’enfance' },
  psychosocial: { ar: 'دعم نفسي', en: 'Somebody to talk to', fr: 'Un soutien psychologique' },
  legal: { ar: 'مشورة قانونية', en: 'Legal advice', fr: 'Un conseil juridique' },
}

export const statusTexts: Readonly<Record<CitizenReport['status'], Texts>> = {
  received: { ar: 'وصل', en: 'Received', fr: 'Reçu' },
  looked: { ar: 'قيد النظر', en: 'Being looked at', fr: 'À l’étude' },
  asked: { ar: 'ينتظر جواباً', en: 'Waits for an answer', fr: 'Attend une réponse' },
  taken: { ar: 'في سجل الحوادث', en: 'In the incident log', fr: 'Au registre des incidents' },
  referred: { ar: 'أُحيل إلى من يساعد', en: 'Referred to help', fr: 'Orienté vers une aide' },
  setAside: { ar: 'اقتُرح عدم متابعته', en: 'Proposed: cannot be followed', fr: 'Proposé : sans suite' },
  notFollowed: { ar: 'تعذرت متابعته', en: 'Cannot be followed', fr: 'Sans suite possible' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Clos' },
}

export const stepTexts: Readonly<Record<CitizenReportStep['kind'], Texts>> = {
  received: { ar: 'وصل البلاغ', en: 'The report arrived', fr: 'Le signalement est arrivé' },
  added: { ar: 'أضاف صاحب البلاغ', en: 'The citizen added something', fr: 'La personne a ajouté quelque chose' },
  withdrawn: { ar: 'سُحبت الموافقة', en: 'Consent withdrawn', fr: 'Consentement retiré' },
  looked: { ar: 'نُظر فيه', en: 'Looked at', fr: 'Examiné' },
  asked: { ar: 'سؤال', en: 'A question', fr: 'Une question' },
  taken: { ar: 'أُدخل في سجل الحوادث', en: 'Taken into the incident log', fr: 'Inscrit au registre des incidents' },
  referred: { ar: 'أُحيل إلى من يساعد', en: 'Referred to help', fr: 'Orienté vers une aide' },
  setAside: { ar: 'اقتُرح عدم متابعته', en: 'Proposed: cannot be followed', fr: 'Proposé : sans suite' },
  notFollowed: { ar: 'تعذرت متابعته', en: 'Cannot be followed', fr: 'Sans suite possible' },
  keptOn: { ar: 'تُواصل متابعته', en: 'It is followed on', fr: 'Le suivi continue' },
  closed: { ar: 'أُغلق', en: 'Closed', fr: 'Clos' },
  reopened: { ar: 'أُعيد فتحه', en: 'Opened again', fr: 'Rouvert' },
  useStopped: { ar: 'أُوقف استعماله', en: 'Its use was stopped', fr: 'Son usage a cessé' },
}

export const verdictTexts: Readonly<Record<'notFollowed' | 'keptOn', Texts>> = {
  notFollowed: stepTexts.notFollowed,
  keptOn: stepTexts.keptOn,
}

export const witnessTexts: Readonly<Record<'seen' | 'told' | 'unsaid', Texts>> = {
  seen: { ar: 'رأيته بنفسي', en: 'I saw it myself', fr: 'Je l’ai vu moi-même' },
  told: { ar: 'قيل لي', en: 'I was told', fr: 'On me l’a dit' },
  unsaid: { ar: 'لا أقول', en: 'I do not say', fr: 'Je ne le dis pas' },
}

export const under18Texts: Readonly<Record<'yes' | 'no' | 'unsaid', Texts>> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  unsaid: { ar: 'لا أقول', en: 'I do not say', fr: 'Je ne le dis pas' },
}

import { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'
import { administrationKinds } from './administration-kinds.ts'
import { custodyKinds } from './custody-kinds.ts'
import { incidentKinds } from './incident-kinds.ts'
import { moneyKinds } from './money-kinds.ts'
import { ordnanceKinds } from './ordnance-kinds.ts'
import { pathwayKinds } from './pathway-kinds.ts'
import { reintegrationKinds } from './reintegration-kinds.ts'
import { stationKinds } from './station-kinds.ts'
import { talksKinds } from './talks-kinds.ts'
import { vettingKinds } from './vetting-kinds.ts'

const kinds = {
  'match.propose': {
    href: (id: string) => `/matches/${id}`,
    words: { ar: 'مطابقة تنتظر اقتراحاً', en: 'Match: propose', fr: 'Correspondance : proposer' },
  },
  'match.decide': {
    href: (id: string) => `/matches/${id}`,
    words: { ar: 'مطابقة تنتظر القرار', en: 'Match: decide', fr: 'Correspondance : décider' },
  },
  'duplicate.propose': {
    href: (id: string) => `/duplicates/${id}`,
    words: { ar: 'تكرار محتمل ينتظر اقتراحاً', en: 'Possible duplicate: propose', fr: 'Doublon possible : proposer' },
  },
  'duplicate.decide': {
    href: (id: string) => `/duplicates/${id}`,
    words: { ar: 'تكرار محتمل ينتظر القرار', en: 'Possible duplicate: decide', fr: 'Doublon possible : décider' },
  },
  'listExport.decide': {
    href: () => '/list-exports?state=proposed',
    words: { ar: 'تصدير ينتظر القرار', en: 'Export: decide', fr: 'Export : à décider' },
  },
  'exception.settle': {
    href: () => '/exceptions',
    words: { ar: 'استثناء ينتظر التسوية', en: 'Exception: settle', fr: 'Exception : régler' },
  },
  'group.inventory': {
    href: (id: string) => `/groups/${id}`,
    words: { ar: 'تشكيل أُبلغ عنه ينتظر الجرد', en: 'Reported group: inventory', fr: 'Groupe signalé : inventaire' },
  },
  'cap.sign': {
    href: (id: string) => `/groups/${id}`,
    words: { ar: 'سقف تشكيل ينتظر التوقيع', en: 'Cap of a group: sign', fr: 'Plafond d’un groupe : signer' },
  },
  'scheme.sign': {
    href: (id: string) => `/classification-schemes/${id}`,
    words: { ar: 'نظام تصنيف ينتظر التوقيع', en: 'Classification scheme: sign', fr: 'Grille de classement : signer' },
  },
  'classification.sign': {
    href: (id: string) => `/groups/${id}/classification`,
    words: { ar: 'تصنيف تشكيل ينتظر التوقيع', en: 'Class of a group: sign', fr: 'Classement d’un groupe : signer' },
  },
  'classification.review': {
    href: (id: string) => `/groups/${id}/classification`,
    words: { ar: 'تصنيف حان وقت مراجعته', en: 'Class of a group: look again', fr: 'Classement à revoir' },
  },
  'waiver.sign': {
    href: () => '/preconditions?show=waiting',
    words: {
      ar: 'تنازل عن شرط ينتظر التوقيع',
      en: 'Waiver of a precondition: sign',
      fr: 'Dérogation à un préalable : signer',
    },
  },
  'reviewMeeting.hold': {
    href: () => '/community-meetings?status=planned',
    words: { ar: 'اجتماع مراجعة يُسجّل انعقاده', en: 'Review meeting: record it', fr: 'Réunion de revue à consigner' },
  },
  'communityProject.review': {
    href: (id: string) => `/community-projects/${id}`,
    words: { ar: 'مشروع مجتمعي ينتظر المراجعة', en: 'Community project: review', fr: 'Projet communautaire : avis' },
  },
  'communityProject.signOff': {
    href: (id: string) => `/community-projects/${id}`,
    words: {
      ar: 'مشروع أُوصي به تعتمده اللجنة المحلية',
      en: 'Community project: sign off',
      fr: 'Projet communautaire : approbation',
    },
  },
  'communityProject.start': {
    href: (id: string) => `/community-projects/${id}`,
    words: {
      ar: 'مشروع معتمد ينتظر البدء',
      en: 'Community project: let begin',
      fr: 'Projet communautaire : lancement',
    },
  },
  'communityProject.report': {
    href: (id: string) => `/community-projects/${id}`,
    words: {
      ar: 'مشروع بلا تقرير منذ ثلاثة أشهر',
      en: 'Community project: report due',
      fr: 'Projet communautaire : rapport dû',
    },
  },
  'marketSurvey.record': {
    href: () => '/market-surveys',
    words: {
      ar: 'سوق عمل لم يُستطلع منذ ثلاثة أشهر',
      en: 'Labour market: survey due',
      fr: 'Marché du travail : enquête due',
    },
  },
  'perceptionSurvey.record': {
    href: () => '/perception-surveys',
    words: {
      ar: 'رأي الناس لم يُسأل منذ نصف سنة',
      en: 'What people think: survey due',
      fr: 'Perception : enquête due',
    },
  },
  'precondition.renew': {
    href: () => '/preconditions?show=open',
    words: { ar: 'تقييم شرط مسبق تنتهي صلاحيته', en: 'Precondition: assess again', fr: 'Préalable à réévaluer' },
  },
  'site.open': {
    href: (id: string) => `/sites/${id}`,
    words: { ar: 'موقع جاهز ينتظر الفتح', en: 'Site is ready: open', fr: 'Site prêt : ouvrir' },
  },
  'commanderList.freeze': {
    href: (id: string) => `/commander-lists/${id}`,
    words: { ar: 'قائمة قائد تنتظر التثبيت', en: 'Commander’s list: freeze', fr: 'Liste d’un commandant : figer' },
  },
  'commanderList.match': {
    href: (id: string) => `/commander-lists/${id}`,
    words: {
      ar: 'قائمة قائد فيها تطابقات مقترحة',
      en: 'Commander’s list: suggestions to decide',
      fr: 'Liste d’un commandant : rapprochements à décider',
    },
  },
  'check.answer': {
    href: (id: string) => `/checks/${id}`,
    words: {
      ar: 'فحص مطلوب من المكتب',
      en: 'Check asked of the office: answer',
      fr: 'Vérification demandée : répondre',
    },
  },
  'interview.grade': {
    href: (id: string) => `/interviews/${id}`,
    words: { ar: 'مقابلة تنتظر التقييم', en: 'Interview: grade', fr: 'Entretien à noter' },
  },
  'questionSet.sign': {
    href: (id: string) => `/question-sets/${id}`,
    words: { ar: 'أسئلة مقابلة تنتظر التوقيع', en: 'Interview questions: sign', fr: 'Questions d’entretien : signer' },
  },
  'questionSet.retire': {
    href: (id: string) => `/question-sets/${id}`,
    words: {
      ar: 'سحب أسئلة ينتظر التوقيع',
      en: 'Interview questions: sign their end',
      fr: 'Questions d’entretien : signer leur retrait',
    },
  },
  'criteria.sign': {
    href: (id: string) => `/criteria/${id}`,
    words: { ar: 'معايير أهلية تنتظر التوقيع', en: 'Criteria: sign', fr: 'Critères : signer' },
  },
  'eligibility.vote': {
    href: (id: string) => `/eligibility/${id}`,
    words: { ar: 'اقتراح أهلية ينتظر صوتك', en: 'Eligibility: your vote', fr: 'Admissibilité : votre voix' },
  },
  'eligibility.tell': {
    href: (id: string) => `/people/${id}`,
    words: { ar: 'قرار ينتظر إبلاغ صاحبه', en: 'Decision: tell the person', fr: 'Décision à annoncer' },
  },
  'eligibility.proposeAgain': {
    href: (id: string) => `/eligibility/${id}`,
    words: {
      ar: 'قرار مؤجل ينتظر اقتراحاً جديداً',
      en: 'Deferred: propose anew',
      fr: 'Décision différée : proposer à nouveau',
    },
  },
  'siteVisit.overstay': {
    href: (id: string) => `/site-visits/${id}`,
    words: { ar: 'إقامة في الموقع بلغت حدها', en: 'Stay at its limit', fr: 'Séjour à sa limite' },
  },
  'siteVisit.under18': {
    href: (id: string) => `/site-visits/${id}`,
    words: { ar: 'مهلة 48 ساعة جارية', en: '48-hour clock is running', fr: 'Délai de 48 heures en cours' },
  },
  'site.full': {
    href: (id: string) => `/site-board/${id}`,
    words: { ar: 'الموقع ممتلئ', en: 'Site is full', fr: 'Site plein' },
  },
  'siteVisit.reviewSkip': {
    href: (id: string) => `/site-visits/${id}`,
    words: { ar: 'محطة تُجاوزت تنتظر النظر', en: 'Skipped station: look at it', fr: 'Étape omise : examiner' },
  },
  'siteSetting.sign': {
    href: (id: string) => `/site-board/${id}/settings`,
    words: { ar: 'عمل موقع ينتظر التوقيع', en: 'How a site works: sign', fr: 'Réglages d’un site : signer' },
  },
  'card.print': {
    href: (id: string) => `/cards/${id}`,
    words: { ar: 'بطاقة تنتظر الطباعة', en: 'Card: print', fr: 'Carte : imprimer' },
  },
  'cardRevocation.sign': {
    href: (id: string) => `/cards/${id}`,
    words: { ar: 'سحب بطاقة ينتظر التوقيع', en: 'Revocation of a card: sign', fr: 'Retrait d’une carte : signer' },
  },
  'certificateRevocation.sign': {
    href: (id: string) => `/people/${id}`,
    words: {
      ar: 'إبطال شهادة ينتظر التوقيع',
      en: 'Revocation of a certificate: sign',
      fr: 'Révocation d’un certificat : signer',
    },
  },
  'cardSetting.sign': {
    href: () => '/card-settings',
    words: { ar: 'إعداد البطاقات ينتظر التوقيع', en: 'What cards say: sign', fr: 'Contenu des cartes : signer' },
  },
  'codeChange.sign': {
    href: () => '/code-lists',
    words: { ar: 'تغيير قائمة رموز ينتظر التوقيع', en: 'Code list: sign', fr: 'Liste de codes : signer' },
  },
  'translationChange.sign': {
    href: () => '/translations?tab=changes',
    words: { ar: 'ترجمة تنتظر التوقيع', en: 'Translation: sign', fr: 'Traduction : signer' },
  },
  'questionnaire.sign': {
    href: (id: string) => `/questionnaires/${id}`,
    words: { ar: 'استبيان ينتظر التوقيع', en: 'Questionnaire: sign', fr: 'Questionnaire : signer' },
  },
  'questionnaire.retire': {
    href: (id: string) => `/questionnaires/${id}`,
    words: {
      ar: 'سحب استبيان ينتظر التوقيع',
      en: 'Retire a questionnaire: sign',
      fr: 'Retrait d’un questionnaire : signer',
    },
  },
  'appeal.act': {
    href: (id: string) => `/appeals/${id}`,
    words: { ar: 'تظلم ينتظر خطوته التالية', en: 'Appeal: next step', fr: 'Recours : étape suivante' },
  },
  'appeal.tell': {
    href: (id: string) => `/appeals/${id}`,
    words: { ar: 'نتيجة تظلم تنتظر الإبلاغ', en: 'Outcome of an appeal: tell', fr: 'Issue d’un recours à annoncer' },
  },
  'consentText.sign': {
    href: () => '/consent-texts',
    words: { ar: 'نص موافقة ينتظر التوقيع', en: 'Text of a consent: sign', fr: 'Texte de consentement : signer' },
  },
  'accessRequest.decide': {
    href: (id: string) => `/access-requests/${id}`,
    words: { ar: 'طلب اطلاع ينتظر القرار', en: 'Request to see one’s record: decide', fr: 'Demande d’accès : décider' },
  },
  'accessRequest.handOver': {
    href: (id: string) => `/access-requests/${id}`,
    words: {
      ar: 'وثيقة اطلاع تنتظر التسليم',
      en: 'Record of a person: hand it over',
      fr: 'Dossier à remettre à la personne',
    },
  },
  'correctionRequest.decide': {
    href: (id: string) => `/correction-requests/${id}`,
    words: {
      ar: 'طلب تصحيح ينتظر القرار',
      en: 'Request for correction: decide',
      fr: 'Demande de rectification : décider',
    },
  },
  'correctionRequest.decideAppeal': {
    href: (id: string) => `/correction-requests/${id}`,
    words: {
      ar: 'تظلم من رفض تصحيح',
      en: 'Correction declined: decide the appeal',
      fr: 'Rectification rejetée : trancher le recours',
    },
  },
  'correctionRequest.finish': {
    href: (id: string) => `/correction-requests/${id}`,
    words: {
      ar: 'تصحيح مقبول ينتظر التنفيذ',
      en: 'Correction accepted: carry it out',
      fr: 'Rectification acceptée : à faire',
    },
  },
  'erasure.recommend': {
    href: (id: string) => `/erasures/${id}`,
    words: { ar: 'طلب محو ينتظر التوصية', en: 'Erasure: recommend', fr: 'Effacement : recommander' },
  },
  'erasure.decide': {
    href: (id: string) => `/erasures/${id}`,
    words: { ar: 'طلب محو ينتظر القرار', en: 'Erasure: decide', fr: 'Effacement : décider' },
  },
  'retentionRule.sign': {
    href: () => '/retention',
    words: { ar: 'قاعدة حفظ تنتظر التوقيع', en: 'Rule of retention: sign', fr: 'Règle de conservation : signer' },
  },
  ...administrationKinds,
  ...custodyKinds,
  ...ordnanceKinds,
  ...pathwayKinds,
  ...reintegrationKinds,
  ...moneyKinds,
  ...incidentKinds,
  ...vettingKinds,
  ...talksKinds,
  ...stationKinds,
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>

/** What can wait for people. */
export type WorkKind = keyof typeof kinds

function isWorkKind(word: string): word is WorkKind {
  return Object.hasOwn(kinds, word)
}

export const WorkKind = z.enum(Object.keys(kinds).filter(isWorkKind))

/** The kinds of work that wait for people: the page where each is done, and what it is called. */
export const workKinds: Readonly<Record<WorkKind, { readonly href: (id: string) => string; readonly words: Texts }>> =
  kinds

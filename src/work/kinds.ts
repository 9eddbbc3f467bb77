import { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'
import { incidentKinds } from './incident-kinds.ts'
import { moneyKinds } from './money-kinds.ts'
import { pathwayKinds } from './pathway-kinds.ts'
import { reintegrationKinds } from './reintegration-kinds.ts'

/** What can wait for people. */
export const WorkKind = z.enum([
  'match.propose',
  'match.decide',
  'duplicate.propose',
  'duplicate.decide',
  'weapon.receive',
  'shipment.receive',
  'shipment.late',
  'shipment.settle',
  'part.separate',
  'part.receive',
  'part.settle',
  'exception.settle',
  'stockCheck.do',
  'stockCheck.settle',
  'loss.sign',
  'trace.release',
  'trace.answer',
  'traceWaiver.sign',
  'disposal.sign',
  'disposal.execute',
  'transfer.embargo',
  'transfer.dueDiligence',
  'transfer.marking',
  'transfer.inspection',
  'transferGate.sign',
  'transfer.sign',
  'transfer.execute',
  'consignment.receive',
  'consignment.settle',
  'lotLoss.sign',
  'lotDisposal.sign',
  'lotDisposal.execute',
  'ammunitionSetting.sign',
  'ammunitionWaiver.sign',
  'ordnanceTask.raise',
  'ordnanceTask.assign',
  'ordnanceTask.finish',
  'ammunitionCheck.do',
  'ammunitionCheck.settle',
  'keyRegime.sign',
  'armouryChange.sign',
  'opening.sign',
  'opening.close',
  'opening.settle',
  'group.inventory',
  'cap.sign',
  'scheme.sign',
  'classification.sign',
  'classification.review',
  'waiver.sign',
  'precondition.renew',
  'reviewMeeting.hold',
  'communityProject.review',
  'communityProject.signOff',
  'communityProject.start',
  'communityProject.report',
  'cashMove.receive',
  'cashMove.receiveBack',
  'moneyCorrection.sign',
  'bankEntry.explain',
  'bankEntry.sign',
  'marketSurvey.record',
  'perceptionSurvey.record',
  'ordnanceReport.judge',
  'ordnanceReport.follow',
  'hazard.confirm',
  'nonConformity.correct',
  'nonConformity.close',
  'landRelease.sample',
  'landRelease.complete',
  'landHandover.draft',
  'landHandover.sign',
  'landRelease.close',
  'missedItem.conclude',
  'teamQualification.confirm',
  'teamQualification.renew',
  'taskOrder.prioritise',
  'taskOrder.issue',
  'taskOrder.accept',
  'taskOrder.begin',
  'taskOrder.rework',
  'taskOrder.resume',
  'taskOrder.askQuality',
  'taskOrder.judge',
  'taskOrder.handOver',
  'demolition.decide',
  'accident.confirm',
  'accident.investigate',
  'monitoringPost.watch',
  'watch.stop',
  'patrol.report',
  'dailyReport.issue',
  'dailyReport.release',
  'victimReferral.followUp',
  'eventImport.look',
  'eventPair.decide',
  'incidentRelease.decide',
  'cordon.order',
  'cordon.lift',
  'citizenReport.look',
  'citizenReport.answer',
  'citizenReport.unanswered',
  'citizenReport.feedback',
  'citizenReport.settle',
  'citizenReport.stopUse',
  'incident.grade',
  'incident.assess',
  'incident.reassess',
  'incident.settle',
  'incident.approve',
  'incident.approveFinding',
  'incident.reportOrdnance',
  'forceDeparture.verify',
  'forceDeadline.due',
  'forceAssessment.sign',
  'embargoDelivery.report',
  'embargoFinding.sign',
  'embargoReply.overdue',
  'embargoMatch.confirm',
  'embargoReport.release',
  'site.open',
  'commanderList.freeze',
  'commanderList.match',
  'check.answer',
  'interview.grade',
  'questionSet.sign',
  'questionSet.retire',
  'criteria.sign',
  'eligibility.vote',
  'eligibility.tell',
  'eligibility.proposeAgain',
  'siteVisit.overstay',
  'siteVisit.under18',
  'site.full',
  'siteVisit.reviewSkip',
  'siteSetting.sign',
  'card.print',
  'cardRevocation.sign',
  'certificateRevocation.sign',
  'cardSetting.sign',
  'questionnaire.sign',
  'questionnaire.retire',
  'appeal.act',
  'appeal.tell',
  'child.act',
  'childFollowUp.visit',
  'childAge.sign',
  'healthRecord.screen',
  'complaint.plan',
  'foreign.review',
  'foreign.verify',
  'foreign.signMercenary',
  'ceasefireTerm.sign',
  'ceasefireAgreement.sign',
  'commitment.confirm',
  'commitment.assess',
  'violation.confirm',
  'violation.tell',
  'violationNotice.reply',
  'violationNotice.late',
  'violationFinding.propose',
  'violationFinding.sign',
  'ceasefireLine.sign',
  'weaponSighting.examine',
  'withdrawal.do',
  'withdrawal.verify',
  'weaponSite.inspect',
  'siteInspection.examine',
  'consentText.sign',
  'accessRequest.decide',
  'accessRequest.handOver',
  'correctionRequest.decide',
  'correctionRequest.decideAppeal',
  'correctionRequest.finish',
  'erasure.recommend',
  'erasure.decide',
  'retentionRule.sign',
  'alertRule.sign',
  'incidentAlert.answer',
  'reintegrationCase.open',
  'reintegrationCase.plan',
  'reintegrationCase.takeOver',
  'reintegrationCase.reassign',
  'caseFollowUp.do',
  'caseAppointment.keep',
  'reintegrationGrant.approve',
  'referral.answer',
  'enrolment.enrol',
  'attendance.record',
  'attendanceRule.sign',
  'benefitRule.sign',
  'entitlement.grant',
  'payeeAccount.confirm',
  'salaryNotice.answer',
  'benefitException.agree',
  'presenceProof.record',
  'paymentList.fill',
  'paymentList.approve',
  'paymentList.release',
  'cashHandout.pay',
  'paymentList.reconcile',
  'payment.cameBack',
])
export type WorkKind = z.infer<typeof WorkKind>

/** The kinds of work that wait for people: the page where each is done, and what it is called. */
export const workKinds: Readonly<Record<WorkKind, { href: (id: string) => string; words: Texts }>> = {
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
  'weapon.receive': {
    href: (id: string) => `/weapons/${id}`,
    words: { ar: 'سلاح في الطريق إلى هنا', en: 'Weapon on the way here: receive', fr: 'Arme en route : recevoir' },
  },
  'shipment.receive': {
    href: (id: string) => `/shipments/${id}`,
    words: {
      ar: 'شحنة أسلحة في الطريق إلى هنا',
      en: 'Shipment on the way here: receive',
      fr: 'Envoi en route : recevoir',
    },
  },
  'shipment.late': {
    href: (id: string) => `/shipments/${id}`,
    words: { ar: 'شحنة أسلحة تأخرت في الطريق', en: 'Shipment late on the road', fr: 'Envoi en retard' },
  },
  'shipment.settle': {
    href: (id: string) => `/shipments/${id}`,
    words: { ar: 'شحنة أسلحة متنازع عليها', en: 'Disputed shipment: settle', fr: 'Envoi contesté : régler' },
  },
  'part.separate': {
    href: (id: string) => `/parts/${id}`,
    words: {
      ar: 'جزء ما زال عند أمين سلاحه',
      en: 'Part still with its weapon’s keeper: hand it on',
      fr: 'Pièce encore chez le gardien de son arme : la remettre',
    },
  },
  'part.receive': {
    href: (id: string) => `/parts/${id}`,
    words: { ar: 'جزء سلاح في الطريق إلى هنا', en: 'Part on the way here: receive', fr: 'Pièce en route : recevoir' },
  },
  'part.settle': {
    href: (id: string) => `/parts/${id}`,
    words: { ar: 'ختم جزء ينتظر التسوية', en: 'Seal of a part: settle', fr: 'Scellé d’une pièce : régler' },
  },
  'exception.settle': {
    href: () => '/exceptions',
    words: { ar: 'استثناء ينتظر التسوية', en: 'Exception: settle', fr: 'Exception : régler' },
  },
  'stockCheck.do': {
    href: () => '/stock',
    words: { ar: 'جرد مستحق', en: 'Stock check due', fr: 'Inventaire à faire' },
  },
  'stockCheck.settle': {
    href: (id: string) => `/stock-checks/${id}`,
    words: { ar: 'فرق في الجرد ينتظر التسوية', en: 'Stock difference: settle', fr: 'Écart d’inventaire : régler' },
  },
  'loss.sign': {
    href: (id: string) => `/weapons/${id}`,
    words: {
      ar: 'بلاغ عن سلاح ينتظر التوقيع',
      en: 'Report about a weapon: sign',
      fr: 'Signalement d’une arme : signer',
    },
  },
  'trace.release': {
    href: (id: string) => `/traces/${id}`,
    words: { ar: 'طلب تتبع ينتظر الاعتماد', en: 'Trace request: release', fr: 'Demande de traçage : émettre' },
  },
  'trace.answer': {
    href: (id: string) => `/traces/${id}`,
    words: {
      ar: 'طلب تتبع حان جوابه أو تأخر',
      en: 'Trace request: answer due',
      fr: 'Demande de traçage : réponse attendue',
    },
  },
  'traceWaiver.sign': {
    href: () => '/traces/waivers?status=proposed',
    words: { ar: 'إعفاء من التتبع ينتظر التوقيع', en: 'Waiver of tracing: sign', fr: 'Dispense de traçage : signer' },
  },
  'transfer.embargo': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة: شرط حظر السلاح',
      en: 'Transfer to the state: embargo',
      fr: 'Transfert à l’État : embargo',
    },
  },
  'transfer.dueDiligence': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة: العناية الواجبة',
      en: 'Transfer to the state: due diligence',
      fr: 'Transfert à l’État : diligence voulue',
    },
  },
  'transfer.marking': {
    href: (id: string) => `/transfers/${id}`,
    words: { ar: 'تسليم للدولة: الوسم', en: 'Transfer to the state: marking', fr: 'Transfert à l’État : marquage' },
  },
  'transfer.inspection': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة: المعاينة',
      en: 'Transfer to the state: inspection',
      fr: 'Transfert à l’État : inspection',
    },
  },
  'transferGate.sign': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'جواب عن شرط تسليم ينتظر التوقيع',
      en: 'Gate of a transfer: sign',
      fr: 'Condition de transfert : signer',
    },
  },
  'transfer.sign': {
    href: (id: string) => `/transfers/${id}`,
    words: { ar: 'تسليم للدولة ينتظر التوقيع', en: 'Transfer to the state: sign', fr: 'Transfert à l’État : signer' },
  },
  'transfer.execute': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة موقّع',
      en: 'Transfer to the state: hand over',
      fr: 'Transfert à l’État : remettre',
    },
  },
  'disposal.sign': {
    href: (id: string) => `/disposals/${id}`,
    words: { ar: 'خطة إتلاف تنتظر التوقيع', en: 'Plan of destruction: sign', fr: 'Plan de destruction : signer' },
  },
  'disposal.execute': {
    href: (id: string) => `/disposals/${id}`,
    words: { ar: 'خطة إتلاف موقّعة', en: 'Plan of destruction: carry out', fr: 'Plan de destruction : exécuter' },
  },
  'consignment.receive': {
    href: (id: string) => `/consignments/${id}`,
    words: {
      ar: 'ذخيرة في الطريق إلى هنا',
      en: 'Ammunition on the way here: receive',
      fr: 'Munitions en route : recevoir',
    },
  },
  'consignment.settle': {
    href: (id: string) => `/consignments/${id}`,
    words: { ar: 'شحنة ذخيرة متنازع عليها', en: 'Disputed consignment: settle', fr: 'Envoi contesté : régler' },
  },
  'lotLoss.sign': {
    href: (id: string) => `/ammunition/${id}`,
    words: {
      ar: 'بلاغ عن ذخيرة ينتظر التوقيع',
      en: 'Report about ammunition: sign',
      fr: 'Signalement de munitions : signer',
    },
  },
  'lotDisposal.sign': {
    href: (id: string) => `/ammunition/${id}`,
    words: {
      ar: 'إتلاف ذخيرة ينتظر التوقيع',
      en: 'Destruction of ammunition: sign',
      fr: 'Destruction de munitions : signer',
    },
  },
  'lotDisposal.execute': {
    href: (id: string) => `/ammunition/${id}`,
    words: {
      ar: 'إتلاف ذخيرة موقّع',
      en: 'Destruction of ammunition: carry out',
      fr: 'Destruction de munitions : exécuter',
    },
  },
  'ammunitionSetting.sign': {
    href: () => '/ammunition-rules',
    words: { ar: 'قواعد تخزين تنتظر التوقيع', en: 'Rules of storage: sign', fr: 'Règles d’entreposage : signer' },
  },
  'ammunitionWaiver.sign': {
    href: (id: string) => `/magazines/${id}`,
    words: {
      ar: 'استثناء تخزين ينتظر التوقيع',
      en: 'Waiver of storage: sign',
      fr: 'Dérogation d’entreposage : signer',
    },
  },
  'ordnanceTask.raise': {
    href: (id: string) => `/weapons/${id}`,
    words: { ar: 'سلاح خطر دون مهمة', en: 'Unsafe weapon without a task', fr: 'Arme dangereuse sans tâche' },
  },
  'ordnanceTask.assign': {
    href: () => '/ordnance',
    words: { ar: 'مهمة ذخائر تنتظر فريقاً', en: 'Ordnance task: assign', fr: 'Neutralisation : désigner une équipe' },
  },
  'ordnanceTask.finish': {
    href: () => '/ordnance?status=assigned',
    words: {
      ar: 'مهمة ذخائر قيد التنفيذ',
      en: 'Ordnance task: record the end',
      fr: 'Neutralisation : consigner la fin',
    },
  },
  'ammunitionCheck.do': {
    href: () => '/ammunition-checks',
    words: { ar: 'عدّ الذخيرة مستحق', en: 'Count of ammunition due', fr: 'Comptage de munitions à faire' },
  },
  'ammunitionCheck.settle': {
    href: () => '/ammunition-checks',
    words: {
      ar: 'فرق في الذخيرة ينتظر التسوية',
      en: 'Difference of ammunition: settle',
      fr: 'Écart de munitions : régler',
    },
  },
  'keyRegime.sign': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'مفاتيح مخزن: توقيع', en: 'Keys of a store: sign', fr: 'Clés d’un dépôt : signer' },
  },
  'armouryChange.sign': {
    href: (id: string) => `/armouries/${id}?tab=changes`,
    words: {
      ar: 'اسم مخزن أو ساعاته: توقيع',
      en: 'Name or hours of a store: sign',
      fr: 'Nom ou heures d’un dépôt : signer',
    },
  },
  'opening.sign': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'فتح مخزن: توقيع صاحب المفتاح', en: 'Opening of a store: sign', fr: 'Ouverture d’un dépôt : signer' },
  },
  'opening.close': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'مخزن مفتوح أكثر مما ينبغي', en: 'Store left open', fr: 'Dépôt resté ouvert' },
  },
  'opening.settle': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'فتح مخزن: خلل للتسوية', en: 'Opening of a store: settle', fr: 'Ouverture d’un dépôt : régler' },
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
  'teamQualification.confirm': {
    href: (id: string) => `/ordnance-teams/${id}`,
    words: { ar: 'مؤهل ينتظر التأكيد', en: 'Qualification: confirm', fr: 'Qualification à confirmer' },
  },
  'teamQualification.renew': {
    href: (id: string) => `/ordnance-teams/${id}`,
    words: { ar: 'مؤهل يوشك على الانتهاء', en: 'Qualification ends soon', fr: 'Qualification bientôt expirée' },
  },
  'taskOrder.prioritise': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مسودة مهمة تنتظر الأولوية', en: 'Task drafted: prioritise', fr: 'Mission à prioriser' },
  },
  'taskOrder.issue': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر الإصدار', en: 'Task order: issue', fr: 'Ordre de mission à émettre' },
  },
  'taskOrder.accept': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'أمر مهمة ينتظر قبولك', en: 'Task order: accept', fr: 'Ordre de mission à accepter' },
  },
  'taskOrder.begin': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر البدء', en: 'Task: begin', fr: 'Mission à commencer' },
  },
  'taskOrder.rework': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة أعادتها الجودة', en: 'Task sent back: rework', fr: 'Mission à reprendre' },
  },
  'taskOrder.resume': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة معلّقة', en: 'Task is suspended', fr: 'Mission suspendue' },
  },
  'taskOrder.askQuality': {
    href: (id: string) => `/task-orders/${id}`,
    words: {
      ar: 'مهمة تامة تنتظر الإحالة إلى الجودة',
      en: 'Task done: ask for quality control',
      fr: 'Mission finie : demander le contrôle',
    },
  },
  'taskOrder.judge': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر حكم الجودة', en: 'Task: quality control', fr: 'Mission : contrôle qualité' },
  },
  'taskOrder.handOver': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر التسليم أو الإغلاق', en: 'Task: hand over or close', fr: 'Mission à remettre ou clore' },
  },
  'demolition.decide': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'تفجير ينتظر الموافقة', en: 'Demolition: approve', fr: 'Destruction à approuver' },
  },
  'cordon.order': {
    href: (id: string) => `/cordons/${id}`,
    words: { ar: 'طوق مخطط ينتظر الأمر', en: 'Cordon planned: order', fr: 'Périmètre prévu : à ordonner' },
  },
  'cordon.lift': {
    href: (id: string) => `/cordons/${id}`,
    words: {
      ar: 'طوق ينتهي وقته: مدده أو ارفعه',
      en: 'Cordon’s time is up: extend or lift',
      fr: 'Périmètre à terme : prolonger ou lever',
    },
  },
  'hazard.confirm': {
    href: (id: string) => `/hazards/${id}`,
    words: { ar: 'منطقة مشتبه بها تنتظر التأكيد', en: 'Suspected area: confirm', fr: 'Zone suspecte : à confirmer' },
  },
  'nonConformity.correct': {
    href: (id: string) => `/quality-visits/${id}`,
    words: { ar: 'عدم مطابقة يُصحَّح', en: 'Non-conformity: put right', fr: 'Non-conformité : à corriger' },
  },
  'nonConformity.close': {
    href: (id: string) => `/quality-visits/${id}`,
    words: { ar: 'تصحيح ينتظر التحقق', en: 'Corrected non-conformity: verify', fr: 'Correction : à vérifier' },
  },
  'landRelease.sample': {
    href: (id: string) => `/quality-visits/new?hazard=${id}`,
    words: {
      ar: 'أرض عولجت تنتظر عيّنة الجودة',
      en: 'Land worked: take a sample',
      fr: 'Terrain traité : échantillon à prendre',
    },
  },
  'landRelease.complete': {
    href: (id: string) => `/land-release/${id}`,
    words: { ar: 'أرض تنتظر قرار الإفراج', en: 'Land: release', fr: 'Terrain : à libérer' },
  },
  'landHandover.draft': {
    href: (id: string) => `/land-release/${id}`,
    words: { ar: 'أرض مفرج عنها تنتظر التسليم', en: 'Released land: hand over', fr: 'Terrain libéré : à remettre' },
  },
  'landHandover.sign': {
    href: (id: string) => `/land-release/${id}`,
    words: {
      ar: 'شهادة تسليم تنتظر التوقيع',
      en: 'Certificate of handover: sign',
      fr: 'Certificat de remise : à signer',
    },
  },
  'landRelease.close': {
    href: (id: string) => `/land-release/${id}`,
    words: { ar: 'أرض سُلّمت يُعاد النظر إليها', en: 'Land handed over: look again', fr: 'Terrain remis : à revoir' },
  },
  'missedItem.conclude': {
    href: (id: string) => `/land-release/${id}`,
    words: {
      ar: 'جسم في أرض مفرج عنها: تحقيق',
      en: 'Item in released land: investigate',
      fr: 'Engin en terrain libéré : enquête',
    },
  },
  'accident.confirm': {
    href: (id: string) => `/accidents/${id}`,
    words: { ar: 'حادث ينتظر التأكيد', en: 'Accident: confirm', fr: 'Accident : à confirmer' },
  },
  'accident.investigate': {
    href: (id: string) => `/accidents/${id}`,
    words: { ar: 'حادث ينتظر التحقيق', en: 'Accident: investigate', fr: 'Accident : enquête à mener' },
  },
  'victimReferral.followUp': {
    href: (id: string) => `/victims/${id}`,
    words: { ar: 'إحالة ضحية: متابعة', en: 'Victim referred: follow up', fr: 'Victime orientée : suivi' },
  },
  'ordnanceReport.judge': {
    href: (id: string) => `/ordnance-reports/${id}`,
    words: { ar: 'بلاغ عن متفجرات ينتظر الحكم', en: 'Ordnance report: judge', fr: 'Engin signalé : à évaluer' },
  },
  'ordnanceReport.follow': {
    href: (id: string) => `/ordnance-reports/${id}`,
    words: { ar: 'بلاغ عن متفجرات يُتابَع', en: 'Ordnance report: follow up', fr: 'Engin signalé : à suivre' },
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
  ...pathwayKinds,
  ...reintegrationKinds,
  ...moneyKinds,
  ...incidentKinds,
}

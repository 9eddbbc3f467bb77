import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of incidents and the ceasefire: the page where each is done, and what it is called. */
export const incidentKinds = {
  'citizenReport.look': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'بلاغ من مواطن ينتظر النظر',
      en: 'Citizen’s report: look at it',
      fr: 'Signalement d’un citoyen : examiner',
    },
  },
  'citizenReport.answer': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'أضاف مواطن إلى بلاغه',
      en: 'A citizen added to a report: read and answer',
      fr: 'Un citoyen a complété son signalement : lire et répondre',
    },
  },
  'citizenReport.unanswered': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'سؤال لمواطن بقي دون جواب',
      en: 'A question to a citizen stays unanswered',
      fr: 'Question à un citoyen restée sans réponse',
    },
  },
  'citizenReport.feedback': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'بلاغ مواطن ينتظر خبراً جديداً',
      en: 'Citizen’s report: tell how far it is',
      fr: 'Signalement d’un citoyen : donner des nouvelles',
    },
  },
  'citizenReport.settle': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'اقتراح عدم متابعة بلاغ ينتظر القرار',
      en: 'Report cannot be followed: decide',
      fr: 'Signalement sans suite : décider',
    },
  },
  'citizenReport.stopUse': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'سُحبت الموافقة على بلاغ: أوقف استعماله',
      en: 'Consent withdrawn: stop the report’s use',
      fr: 'Consentement retiré : cesser l’usage',
    },
  },
  'alertRule.sign': {
    href: (id: string) => `/alert-rules/${id}`,
    words: { ar: 'قاعدة إنذار تنتظر التوقيع', en: 'Alert rule: sign', fr: 'Règle d’alerte : signer' },
  },
  'incidentAlert.answer': {
    href: (id: string) => `/incident-alerts/${id}`,
    words: {
      ar: 'إنذار بحوادث ينتظر النظر',
      en: 'Alert on incidents: look at it',
      fr: 'Alerte sur des incidents : examiner',
    },
  },
  'monitoringPost.watch': {
    href: (id: string) => `/monitoring/${id}`,
    words: { ar: 'نقطة لا يراقبها أحد منذ مدة', en: 'Post that nobody watches', fr: 'Poste sans veille' },
  },
  'watch.stop': {
    href: (id: string) => `/watches/${id}`,
    words: { ar: 'مراقبة لم يُنهها أحد', en: 'Watch that nobody ended', fr: 'Veille jamais terminée' },
  },
  'patrol.report': {
    href: (id: string) => `/patrols/${id}`,
    words: { ar: 'دورية لم يُسجل كيف جرت', en: 'Patrol: report how it went', fr: 'Patrouille : rendre compte' },
  },
  'dailyReport.issue': {
    href: () => '/daily-reports',
    words: { ar: 'حان التقرير اليومي', en: 'Daily report is due', fr: 'Rapport quotidien à émettre' },
  },
  'dailyReport.release': {
    href: (id: string) => `/daily-reports/${id}`,
    words: {
      ar: 'تقرير يومي ينتظر الموافقة',
      en: 'Daily report: approve the release',
      fr: 'Rapport quotidien à approuver',
    },
  },
  'eventImport.look': {
    href: (id: string) => `/event-imports/${id}`,
    words: { ar: 'ملف أحداث فيه ما يُراجع', en: 'File of events: look at it', fr: 'Fichier d’événements : à revoir' },
  },
  'eventPair.decide': {
    href: (_id: string) => '/event-pairs',
    words: { ar: 'أحداث قد تكون واحدة', en: 'Events that may be one', fr: 'Événements peut-être identiques' },
  },
  'incidentRelease.decide': {
    href: (_id: string) => '/incident-exports?tab=releases',
    words: { ar: 'نشر حادثة ينتظر القرار', en: 'Publication: decide', fr: 'Publication : à décider' },
  },
  'incident.grade': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'قول عن حادثة ينتظر الدرجة',
      en: 'Statement of an incident: grade it',
      fr: 'Déclaration à coter',
    },
  },
  'incident.assess': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة لم تُقدّر بعد',
      en: 'Incident: assess it',
      fr: 'Incident à évaluer',
    },
  },
  'incident.reassess': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة فقدت سندها: قدّرها من جديد',
      en: 'Incident no longer supported: assess it anew',
      fr: 'Incident qui n’est plus étayé : à réévaluer',
    },
  },
  'incident.settle': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة عليها خلاف',
      en: 'Disputed incident: settle it',
      fr: 'Incident contesté : à trancher',
    },
  },
  'incident.approve': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'اقتراح عن حادثة ينتظر شخصاً ثانياً',
      en: 'Incident: second person needed',
      fr: 'Incident : seconde personne requise',
    },
  },
  'incident.approveFinding': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'نتيجة فحص ملف تنتظر الموافقة',
      en: 'Finding on a file: approve',
      fr: 'Constat sur un fichier : approuver',
    },
  },
  'incident.reportOrdnance': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة خلّفت ذخائر: أبلغ المكتب',
      en: 'Ordnance left behind: report it',
      fr: 'Engins laissés sur place : à signaler',
    },
  },
  'ceasefireAgreement.sign': {
    href: (id: string) => `/ceasefire/${id}`,
    words: { ar: 'اتفاق ينتظر التوقيع', en: 'Agreement: sign', fr: 'Accord : signer' },
  },
  'commitment.confirm': {
    href: (id: string) => `/ceasefire/${id}?tab=commitments`,
    words: {
      ar: 'تقييم التزام ينتظر التأكيد',
      en: 'Commitment: confirm an assessment',
      fr: 'Engagement : confirmer une évaluation',
    },
  },
  'commitment.assess': {
    href: (id: string) => `/ceasefire/${id}?tab=commitments`,
    words: { ar: 'التزام حان أجله', en: 'Commitment due: assess', fr: 'Engagement échu : évaluer' },
  },
  'violation.confirm': {
    href: (id: string) => `/violations/${id}`,
    words: { ar: 'خرق ينتظر التأكيد', en: 'Violation: confirm', fr: 'Violation : confirmer' },
  },
  'violation.tell': {
    href: (id: string) => `/violations/${id}`,
    words: { ar: 'خرق مؤكد لم يُبلَّغ', en: 'Violation: tell the party', fr: 'Violation : aviser la partie' },
  },
  'violationNotice.reply': {
    href: (id: string) => `/violation-notices/${id}`,
    words: { ar: 'تبليغ ينتظر جوابكم', en: 'Notice: answer it', fr: 'Notification : répondre' },
  },
  'violationNotice.late': {
    href: (id: string) => `/violation-notices/${id}`,
    words: {
      ar: 'تبليغ لم يُجب عنه في أجله',
      en: 'Notice not answered in time',
      fr: 'Notification sans réponse à temps',
    },
  },
  'violationFinding.propose': {
    href: (id: string) => `/violation-notices/${id}`,
    words: { ar: 'خرق ينتظر نتيجة الهيئة المشتركة', en: 'Violation: find on it', fr: 'Violation : conclure' },
  },
  'violationFinding.sign': {
    href: (id: string) => `/violation-notices/${id}`,
    words: { ar: 'نتيجة تنتظر التوقيع', en: 'Finding: sign', fr: 'Conclusion : signer' },
  },
  'ceasefireLine.sign': {
    href: (id: string) => `/ceasefire-lines/${id}`,
    words: { ar: 'خط انسحاب ينتظر التوقيع', en: 'Withdrawal line: sign', fr: 'Ligne de retrait : signer' },
  },
  'weaponSighting.examine': {
    href: (id: string) => `/weapon-sightings/${id}`,
    words: {
      ar: 'سلاح ثقيل في غير مكانه',
      en: 'Heavy weapon out of place: examine',
      fr: 'Arme lourde mal placée : examiner',
    },
  },
  'withdrawal.do': {
    href: (id: string) => `/withdrawals/${id}`,
    words: { ar: 'انسحاب مستحق أو متأخر', en: 'Withdrawal due or late', fr: 'Retrait dû ou en retard' },
  },
  'withdrawal.verify': {
    href: (id: string) => `/withdrawals/${id}`,
    words: { ar: 'انسحاب ينتظر التحقق', en: 'Withdrawal: verify', fr: 'Retrait : vérifier' },
  },
  'weaponSite.inspect': {
    href: (id: string) => `/weapon-sites/${id}`,
    words: { ar: 'إعادة تفتيش موقع مستحقة', en: 'Storage site: inspect again', fr: 'Site de stockage : réinspecter' },
  },
  'siteInspection.examine': {
    href: (id: string) => `/weapon-sites/${id}`,
    words: {
      ar: 'نقص في موقع: يُدرس',
      en: 'Site inspection: examine what lacks',
      fr: 'Inspection : examiner ce qui manque',
    },
  },
  'forceDeparture.verify': {
    href: (id: string) => `/foreign-forces/${id}`,
    words: {
      ar: 'مغادرة قوة أجنبية: تحقق منها',
      en: 'Departure of a foreign force: verify',
      fr: 'Départ d’une force étrangère : vérifier',
    },
  },
  'forceDeadline.due': {
    href: () => '/force-deadlines',
    words: {
      ar: 'أجل مغادرة القوات الأجنبية',
      en: 'Deadline for foreign forces to leave',
      fr: 'Délai de départ des forces étrangères',
    },
  },
  'forceAssessment.sign': {
    href: (id: string) => `/foreign-forces/${id}`,
    words: {
      ar: 'تقييم قوة أجنبية ينتظر التوقيع',
      en: 'Finding about a foreign force: second signature',
      fr: 'Évaluation d’une force étrangère : seconde signature',
    },
  },
  'embargoDelivery.report': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'توريد سلاح لم تُبلَّغ به اللجنة',
      en: 'Arms delivery: not reported to the Committee yet',
      fr: 'Livraison d’armes : non signalée au Comité',
    },
  },
  'embargoFinding.sign': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'نتيجة في توريد سلاح تنتظر التوقيع',
      en: 'Finding on an arms delivery: second signature',
      fr: 'Conclusion sur une livraison : seconde signature',
    },
  },
  'embargoReply.overdue': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'توريد سلاح: انقضت مهلة الرد',
      en: 'Arms delivery: the time to reply is over',
      fr: 'Livraison d’armes : délai de réponse échu',
    },
  },
  'embargoMatch.confirm': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'رقم في توريد سلاح يطابق سجل الأسلحة: أكّد أو انفِ',
      en: 'Number of an arms delivery is in the register: confirm or deny',
      fr: 'Numéro d’une livraison présent au registre : confirmer ou écarter',
    },
  },
  'embargoReport.release': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'تقرير إلى اللجنة ينتظر من يجيزه',
      en: 'Report to the Committee: release',
      fr: 'Rapport au Comité : à autoriser',
    },
  },
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>

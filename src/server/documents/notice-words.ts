import type { DocumentLanguage } from './receipt-words.ts'

export interface NoticeWords {
  title: string
  reference: string
  stage: string
  outcome: string
  reason: string
  decidedOn: string
  criteria: string
  criterion: string
  result: string
  orientation: string
  appeal: string
  appealHow: string
  appealUntil: string
  appealDays: string
  others: string
  free: string
  told: string
  signPerson: string
  signOfficer: string
  keepSafe: string
}

/** The fixed words of the notice of a decision, in the three languages. `{days}` is filled in. */
export const noticeWords: Record<DocumentLanguage, NoticeWords> = {
  ar: {
    title: 'إشعار بقرار',
    reference: 'رقم التسجيل',
    stage: 'المرحلة',
    outcome: 'القرار',
    reason: 'السبب',
    decidedOn: 'تاريخ القرار',
    criteria: 'الشروط وما وُجد في كل منها',
    criterion: 'الشرط',
    result: 'النتيجة',
    orientation: 'الجهة التي نوجّهك إليها',
    appeal: 'حقك في الاستئناف',
    appealHow:
      'إن رأيت أن القرار غير صحيح فقل ذلك أو اكتبه لأي موظف في أي موقع. تنظر فيه لجنة أخرى لم يشارك أعضاؤها في هذا القرار.',
    appealUntil: 'آخر يوم للاستئناف',
    appealDays: 'خلال {days} يوماً من يوم إبلاغك بهذا القرار',
    others: 'هذا القرار لهذه المرحلة وحدها، ولا يمنع النظر في غيرها.',
    free: 'الاستئناف مجاني، ولا يُعاقَب أحد عليه.',
    told: 'أُبلغت في',
    signPerson: 'توقيع صاحب الإشعار أو بصمته',
    signOfficer: 'توقيع الموظف',
    keepSafe: 'هذه الورقة لك وحدك. لا تمنح حقاً بذاتها، ولا يلزمك أن تحملها معك.',
  },
  en: {
    title: 'Notice of a decision',
    reference: 'Registration number',
    stage: 'Stage',
    outcome: 'Decision',
    reason: 'Reason',
    decidedOn: 'Date of the decision',
    criteria: 'The conditions, and what was found of each',
    criterion: 'Condition',
    result: 'Finding',
    orientation: 'Where you can turn now',
    appeal: 'Your right to appeal',
    appealHow:
      'If you think that the decision is wrong, say so or write it to any officer at any site. Another panel looks at it, and nobody who took part in this decision sits on it.',
    appealUntil: 'Last day to appeal',
    appealDays: 'within {days} days of being told of this decision',
    others: 'This decision is for this stage alone and stands in the way of no other.',
    free: 'An appeal costs nothing, and nobody is punished for it.',
    told: 'Told on',
    signPerson: 'Signature or thumbprint of the holder',
    signOfficer: 'Signature of the officer',
    keepSafe: 'This paper is for you alone. It gives no right by itself, and you need not carry it with you.',
  },
  fr: {
    title: 'Notification de décision',
    reference: 'Numéro d’enregistrement',
    stage: 'Étape',
    outcome: 'Décision',
    reason: 'Motif',
    decidedOn: 'Date de la décision',
    criteria: 'Les conditions, et ce qui a été constaté pour chacune',
    criterion: 'Condition',
    result: 'Constat',
    orientation: 'Vers qui vous tourner',
    appeal: 'Votre droit de recours',
    appealHow:
      'Si la décision vous paraît erronée, dites-le ou écrivez-le à tout agent, sur tout site. Une autre commission l’examine ; aucun de ses membres n’a participé à cette décision.',
    appealUntil: 'Dernier jour pour le recours',
    appealDays: 'dans les {days} jours suivant la communication de cette décision',
    others: 'Cette décision ne vaut que pour cette étape et n’en empêche aucune autre.',
    free: 'Le recours est gratuit et n’entraîne aucune sanction.',
    told: 'Communiquée le',
    signPerson: 'Signature ou empreinte du titulaire',
    signOfficer: 'Signature de l’agent',
    keepSafe:
      'Ce papier est pour vous seul. Il ne confère par lui-même aucun droit et vous n’avez pas à le porter sur vous.',
  },
}

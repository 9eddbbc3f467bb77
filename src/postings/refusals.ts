import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'posting.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Ceci est déjà enregistré. Rechargez la page.',
  },
  'posting.unknown': {
    ar: 'لا تعيين كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such posting. Go back to the list.',
    fr: 'Vous n’avez pas cette affectation. Revenez à la liste.',
  },
  'posting.notNow': {
    ar: 'انتهى هذا التعيين. أعد تحميل الصفحة.',
    en: 'This posting has ended. Reload the page.',
    fr: 'Cette affectation est terminée. Rechargez la page.',
  },
  'posting.notIntegrated': {
    ar: 'لم يُدمج هذا الشخص في الوظيفة التي دُقّق لأجلها. راجع مكتب التدقيق.',
    en: 'This person was not integrated into the post they were vetted for. Ask the vetting office.',
    fr: 'Cette personne n’a pas été intégrée au poste pour lequel elle fut vérifiée. Voyez le bureau.',
  },
  'posting.notTrained': {
    ar: 'لم ينجح هذا الشخص في أي دورة بعد.',
    en: 'This person has passed no course yet.',
    fr: 'Cette personne n’a encore réussi aucun stage.',
  },
  'posting.placed': {
    ar: 'هذا الشخص معيّن في وحدة. أنهِ تعيينه أولاً.',
    en: 'This person has a place already. End that posting first.',
    fr: 'Cette personne est déjà affectée. Terminez d’abord cette affectation.',
  },
  'posting.noUnit': {
    ar: 'لا وحدة عاملة كهذه في المؤسسة. اختر من القائمة.',
    en: 'The institution has no such active unit. Choose one from the list.',
    fr: 'L’institution n’a pas cette unité active. Choisissez dans la liste.',
  },
  'posting.noRank': {
    ar: 'لم تُقرّ رتبة هذا الشخص من شخصين. أكملوا ذلك أولاً.',
    en: 'Two people have not decided this person’s rank. Do that first.',
    fr: 'Deux personnes n’ont pas décidé de son grade. Faites-le d’abord.',
  },
  'posting.dayAhead': {
    ar: 'هذا اليوم لم يأتِ بعد. اكتب يوماً مضى أو اليوم.',
    en: 'This day has not come yet. Write today or a day before.',
    fr: 'Ce jour n’est pas encore venu. Écrivez ce jour ou un jour passé.',
  },
  'posting.onProbation': {
    ar: 'فترة التجربة جارية. أنهوها بمراجعة من شخصين أولاً.',
    en: 'The probation is running. Settle it first by a review of two.',
    fr: 'La période d’essai court. Réglez-la d’abord par une évaluation à deux.',
  },
  'probation.unknown': {
    ar: 'لا فترة تجربة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such probation. Go back to the list.',
    fr: 'Vous n’avez pas cette période d’essai. Revenez à la liste.',
  },
  'probation.notNow': {
    ar: 'لا تصح هذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'This step is not possible now. Reload the page.',
    fr: 'Cette étape n’est pas possible maintenant. Rechargez la page.',
  },
  'probation.length': {
    ar: 'تدوم فترة التجربة من 30 يوماً إلى سنتين مع التمديد، ولا يكون التمديد إلى يوم أسبق.',
    en: 'A probation lasts from 30 days to two years with all extensions, and is extended to a later day alone.',
    fr: 'L’essai dure de 30 jours à deux ans, prolongations comprises, et ne se prolonge que vers un jour ultérieur.',
  },
  'probation.extension': {
    ar: 'اكتب اليوم الجديد عند التمديد أو قبول التظلم وحدهما.',
    en: 'A new last day goes with an extension or an appeal upheld, and with nothing else.',
    fr: 'Un nouveau dernier jour accompagne une prolongation ou un recours accueilli, rien d’autre.',
  },
  'probation.reviewWaits': {
    ar: 'مراجعة تنتظر شخصاً آخر. أكملوها أولاً.',
    en: 'A review waits for another person. Settle it first.',
    fr: 'Une évaluation attend une autre personne. Réglez-la d’abord.',
  },
  'probation.reasonMissing': {
    ar: 'اكتب سبب الرد. يبقى في السجل.',
    en: 'Write why it is turned down. It stays in the record.',
    fr: 'Écrivez pourquoi c’est rejeté. Le motif reste au dossier.',
  },
  'probation.noAppeal': {
    ar: 'لا تظلم من هذه المراجعة: يُتظلم من مراجعة مؤكدة مددت الفترة أو أنهتها.',
    en: 'No appeal lies here: it is against a confirmed review that extended or ended the probation.',
    fr: 'Pas de recours ici : il vise une évaluation confirmée qui prolonge ou met fin à l’essai.',
  },
  'probation.appealed': {
    ar: 'قُدّم تظلم من هذه المراجعة.',
    en: 'There is an appeal against this review already.',
    fr: 'Un recours vise déjà cette évaluation.',
  },
  'probation.otherPeople': {
    ar: 'شاركت في المراجعة أو تسلمت التظلم، فيبت فيه غيرك.',
    en: 'You took part in the review or took the appeal in. Another person decides.',
    fr: 'Vous avez participé à l’évaluation ou reçu le recours. Une autre personne décide.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'scope.one': {
    ar: 'اختر تشكيلاً أو إقليماً أو منطقة، واحداً منها فقط.',
    en: 'Choose a group, or a region or district: exactly one of them.',
    fr: 'Choisissez un groupe, ou une région ou un district : un seul d’entre eux.',
  },
  'scope.place': {
    ar: 'تُقيَّم الشروط لإقليم أو منطقة، لا لبلدية. اختر من القائمة.',
    en: 'Preconditions are assessed for a region or district, not for a town. Choose one from the list.',
    fr: 'Les préalables s’évaluent pour une région ou un district, non pour une commune. Choisissez dans la liste.',
  },
  'scope.ofASide': {
    ar: 'تقييم المناطق عمل كل طرف في نطاقه. اطلبه من مسؤول التشكيلات لدى الطرف.',
    en: 'Each side assesses its own regions. Ask a groups officer of that side.',
    fr: 'Chaque partie évalue ses propres régions. Demandez à un agent chargé des groupes de cette partie.',
  },
  'precondition.exists': {
    ar: 'سُجّل هذا التقييم من قبل. أعد تحميل الصفحة.',
    en: 'This assessment is recorded already. Reload the page.',
    fr: 'Cette évaluation est déjà enregistrée. Rechargez la page.',
  },
  'precondition.evidenceNeeded': {
    ar: 'لا يُقبل تقييم دون ما يثبته. أضف دليلاً واحداً على الأقل، أو اختر «غير معروف».',
    en: 'No assessment without evidence. Add at least one piece, or choose “unknown”.',
    fr: 'Pas d’évaluation sans preuve. Ajoutez-en au moins une, ou choisissez « inconnu ».',
  },
  'precondition.expired': {
    ar: 'يوم انتهاء صلاحية التقييم قد مضى. اختر يوماً لاحقاً.',
    en: 'The last day of validity is past. Choose a later day.',
    fr: 'Le dernier jour de validité est passé. Choisissez un jour ultérieur.',
  },
  'waiver.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal is recorded already. Reload the page.',
    fr: 'Cette proposition est déjà enregistrée. Rechargez la page.',
  },
  'waiver.waiting': {
    ar: 'ينتظر اقتراح سابق لهذه الأداة توقيعاً. يُوقَّع أو يُرفض أولاً.',
    en: 'An earlier proposal of this tool waits for a signature. It is signed or turned down first.',
    fr: 'Une proposition antérieure de cet outil attend une signature. Elle est d’abord signée ou écartée.',
  },
  'waiver.unknown': {
    ar: 'هذا الاستثناء من الشروط غير معروف أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This waiver is not known or outside your reach. Go back to the list.',
    fr: 'Cette dérogation est inconnue ou hors de votre ressort. Revenez à la liste.',
  },
  'waiver.decided': {
    ar: 'حُسم هذا الاقتراح من قبل. أعد تحميل الصفحة لترى ما تقرر.',
    en: 'This proposal was settled already. Reload the page to see how.',
    fr: 'Cette proposition est déjà réglée. Rechargez la page pour voir comment.',
  },
  'phase.exists': {
    ar: 'فُتحت هذه المرحلة من قبل. أعد تحميل الصفحة.',
    en: 'This phase was opened already. Reload the page.',
    fr: 'Cette phase est déjà ouverte. Rechargez la page.',
  },
  'phase.openAlready': {
    ar: 'مرحلة من هذا النوع مفتوحة هنا. أغلقها قبل فتح غيرها.',
    en: 'A phase of this kind is open here. Close it before you open another.',
    fr: 'Une phase de cette nature est ouverte ici. Fermez-la avant d’en ouvrir une autre.',
  },
  'phase.preconditions': {
    ar: 'لا يُفتح البرنامج إلا إذا توفرت الشروط الأربعة بأدلة ما زالت صالحة. غير متوفر: {missing} (1 اتفاق موقّع، 2 الثقة بالعملية، 3 رغبة الأطراف، 4 حد أدنى من ضمان الأمن). أكمل التقييم، أو اقترح أداة بديلة.',
    en: 'A programme opens only when all four preconditions are met with evidence that is still valid. Missing: {missing} (1 signed agreement, 2 trust in the process, 3 willingness of the parties, 4 minimum guarantee of security). Assess what is missing, or propose a related tool.',
    fr: 'Un programme n’ouvre que si les quatre préalables sont réunis avec des preuves encore valables. Manquent : {missing} (1 accord signé, 2 confiance dans le processus, 3 volonté des parties, 4 garantie minimale de sécurité). Évaluez ce qui manque, ou proposez un outil connexe.',
  },
  'phase.twoPersonRule': {
    ar: 'أنت من قيّم أحد الشروط، فلا بد أن يفتح البرنامج شخص آخر.',
    en: 'You assessed one of the preconditions, so another person has to open the programme.',
    fr: 'Vous avez évalué l’un des préalables ; une autre personne doit ouvrir le programme.',
  },
  'phase.waiverNeeded': {
    ar: 'لا تُفتح أداة بديلة إلا باستثناء موقّع من شخصين يسمّيها لهذا النطاق. اقترحه ثم يوقّعه المدير.',
    en: 'A related tool opens only with a waiver that names it for this scope, signed by two people. Propose it; a director signs.',
    fr: 'Un outil connexe n’ouvre qu’avec une dérogation qui le nomme pour ce ressort, signée par deux personnes. Proposez-la ; un directeur signe.',
  },
  'phase.unknown': {
    ar: 'هذه المرحلة غير معروفة أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This phase is not known or outside your reach. Go back to the list.',
    fr: 'Cette phase est inconnue ou hors de votre ressort. Revenez à la liste.',
  },
  'phase.closed': {
    ar: 'أُغلقت هذه المرحلة من قبل. أعد تحميل الصفحة.',
    en: 'This phase was closed already. Reload the page.',
    fr: 'Cette phase est déjà fermée. Rechargez la page.',
  },
} satisfies Record<string, Texts>

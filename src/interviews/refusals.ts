import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'questionSet.exists': {
    ar: 'حُفظت هذه المسودة من قبل. افتحها من القائمة.',
    en: 'This draft is kept already. Open it from the list.',
    fr: 'Ce projet est déjà enregistré. Ouvrez-le depuis la liste.',
  },
  'questionSet.unknown': {
    ar: 'مجموعة الأسئلة هذه غير معروفة أو ليست لجهتكم. اختر من القائمة.',
    en: 'This set of questions is not known, or not your side’s. Choose one from the list.',
    fr: 'Ce questionnaire est inconnu ou n’est pas celui de votre partie. Choisissez dans la liste.',
  },
  'questionSet.drafted': {
    ar: 'لهذه المجموعة مسودة من قبل. عدّلها بدلاً من كتابة أخرى.',
    en: 'This set has a draft already. Change that one instead of writing another.',
    fr: 'Ce questionnaire a déjà un projet. Modifiez-le au lieu d’en écrire un autre.',
  },
  'questionSet.notDraft': {
    ar: 'هذه النسخة لم تعد مسودة فلا تتغير. اكتب نسخة جديدة.',
    en: 'This version is no draft any more and does not change. Write a new version.',
    fr: 'Cette version n’est plus un projet et ne change plus. Rédigez une nouvelle version.',
  },
  'questionSet.notInForce': {
    ar: 'هذه النسخة غير نافذة. اختر النسخة النافذة.',
    en: 'This version is not in force. Choose the one that is.',
    fr: 'Cette version n’est pas en vigueur. Choisissez celle qui l’est.',
  },
  'questionSet.keyRepeats': {
    ar: 'الرمز {key} مستعمل مرتين. غيّر أحدهما.',
    en: 'The key {key} is there twice. Change one of them.',
    fr: 'La clé {key} y est deux fois. Changez-en une.',
  },
  'questionSet.choices': {
    ar: 'السؤال {key}: أعطِ خيارين على الأقل لسؤال الاختيار، ولا تعطِ خيارات لغيره.',
    en: 'Question {key}: give two choices or more where one is to be chosen, and none elsewhere.',
    fr: 'Question {key} : donnez au moins deux choix si l’on doit choisir, et aucun sinon.',
  },
  'questionSet.retirementProposed': {
    ar: 'اقتُرح إنهاء هذه النسخة من قبل. على شخص آخر أن يوقّع.',
    en: 'It was proposed already to retire this version. Somebody else has to sign.',
    fr: 'Le retrait de cette version est déjà proposé. Une autre personne doit signer.',
  },
  'questionSet.retirementNeeded': {
    ar: 'لم يقترح أحد إنهاء هذه النسخة. اقترح ذلك أولاً ثم يوقّع شخص آخر.',
    en: 'Nobody has proposed to retire this version. Propose it first; then somebody else signs.',
    fr: 'Personne n’a proposé de retirer cette version. Proposez-le d’abord ; une autre personne signe ensuite.',
  },
  'interview.otherSex': {
    ar: 'جنس من أجرى المقابلة ليس كما سُجّل عند تعيينه. اختر الجنس المسجّل، أو اطلب من المسؤول تصحيحه.',
    en: 'The interviewer’s sex is not the one recorded at their appointment. Choose that one, or ask your administrator to correct it.',
    fr: 'Le sexe indiqué n’est pas celui enregistré à la nomination. Choisissez celui-ci ou demandez à l’administrateur de le corriger.',
  },
  'interview.exists': {
    ar: 'سُجّلت هذه المقابلة من قبل. افتحها من القائمة.',
    en: 'This interview is recorded already. Open it from the list.',
    fr: 'Cet entretien est déjà enregistré. Ouvrez-le depuis la liste.',
  },
  'interview.unknown': {
    ar: 'هذه المقابلة غير معروفة أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This interview is not known or outside your reach. Go back to the list.',
    fr: 'Cet entretien est inconnu ou hors de votre ressort. Revenez à la liste.',
  },
  'interview.child': {
    ar: 'قد يكون عمره أقل من ثماني عشرة سنة، فلا تُجرى له هذه المقابلة: استدعِ مسؤول حماية الطفل الآن. لم يُحفظ شيء مما كُتب هنا.',
    en: 'This person may be under eighteen and is not interviewed here: call the child protection officer now. Nothing written here was kept.',
    fr: 'Cette personne a peut-être moins de dix-huit ans et n’est pas interrogée : appelez l’agent de protection de l’enfance. Rien de ce qui est écrit ici n’a été conservé.',
  },
  'interview.noAssociation': {
    ar: 'لم يُسجَّل انتماء هذا الشخص إلى تشكيل. سجّل الانتماء أولاً.',
    en: 'No association of this person with a group is recorded. Record it first.',
    fr: 'Aucune appartenance de cette personne à un groupe n’est enregistrée. Enregistrez-la d’abord.',
  },
  'interview.unfinished': {
    ar: 'مقابلة سابقة لهذا الشخص تنتظر التقييم. لا تُجرى أخرى قبل نتيجتها.',
    en: 'An earlier interview of this person waits for its grades. No other is held before its outcome.',
    fr: 'Un entretien antérieur attend ses notes. Aucun autre n’a lieu avant son résultat.',
  },
  'interview.sexReasonNeeded': {
    ar: 'تُجري المقابلة مع المرأة امرأة. إن تعذّر ذلك فاكتب السبب.',
    en: 'A woman is interviewed by a woman. Where that was not possible, write why.',
    fr: 'Une femme est entendue par une femme. Si ce n’était pas possible, écrivez pourquoi.',
  },
  'interview.answerNeeded': {
    ar: 'لا جواب عن هذا السؤال. اكتب ما قاله، أو أنه لا يعرف، أو أنه لا يريد القول.',
    en: 'This question has no answer. Write what was said, or that they do not know or do not want to say.',
    fr: 'Cette question est sans réponse. Écrivez ce qui a été dit, ou que la personne ne sait pas ou ne veut pas dire.',
  },
  'interview.answerForm': {
    ar: 'ليس للجواب الشكل الذي يطلبه السؤال. صحّحه.',
    en: 'The answer does not have the form that the question asks for. Correct it.',
    fr: 'La réponse n’a pas la forme demandée. Corrigez-la.',
  },
  'interview.notAsked': {
    ar: 'هذا السؤال لا يُطرح على هذا الشخص. أعد تحميل الصفحة.',
    en: 'This question is not put to this person. Reload the page.',
    fr: 'Cette question n’est pas posée à cette personne. Rechargez la page.',
  },
  'interview.finished': {
    ar: 'لهذه المقابلة نتيجة من قبل. أعد تحميل الصفحة لتراها.',
    en: 'This interview has its outcome already. Reload the page to see it.',
    fr: 'Cet entretien a déjà son résultat. Rechargez la page pour le voir.',
  },
  'grade.ownInterview': {
    ar: 'أنت من أجرى هذه المقابلة، فلا بد أن يقيّمها آخرون.',
    en: 'You held this interview, so others have to grade it.',
    fr: 'Vous avez mené cet entretien ; d’autres doivent le noter.',
  },
  'grade.given': {
    ar: 'قيّمت هذه المقابلة من قبل، والتقييم لا يتغير.',
    en: 'You have graded this interview already, and a grade does not change.',
    fr: 'Vous avez déjà noté cet entretien ; une note ne change pas.',
  },
  'grade.markNeeded': {
    ar: 'أعطِ درجة من 0 إلى 3 لكل جواب.',
    en: 'Give each answer a mark from 0 to 3.',
    fr: 'Donnez à chaque réponse une note de 0 à 3.',
  },
  'grade.reasonNeeded': {
    ar: 'اكتب السبب: الرأي غير مقنع أو لا يوافق الدرجات.',
    en: 'Write why: the finding is not convincing, or differs from the marks.',
    fr: 'Écrivez pourquoi : l’avis n’est pas convaincant ou diffère des notes.',
  },
  'grade.thirdDecides': {
    ar: 'اختلف المقيّمان الأولان ورأيك هو الفاصل: مقنع أو غير مقنع.',
    en: 'The first two graders differ and yours decides: convincing or not convincing.',
    fr: 'Les deux premiers avis diffèrent et le vôtre tranche : convaincant ou non.',
  },
} satisfies Record<string, Texts>

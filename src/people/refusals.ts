import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'person.womanByMan': {
    ar: 'سجّل رجل هذه المرأة دون ذكر السبب. ليراجع مدير الموقع ذلك، ولتسجّل النساء موظفة متى أمكن.',
    en: 'A man registered this woman and gave no reason. The site manager should look at it; women are registered by women wherever possible.',
    fr: 'Un homme a enregistré cette femme sans donner de motif. Le responsable du site doit l’examiner ; les femmes sont enregistrées par des femmes autant que possible.',
  },
  'person.transferred': {
    ar: 'نُقل هذا الشخص إلى مسار آخر، ولا يُسجَّل عنه شيء هنا. لا حاجة إلى فعل شيء آخر.',
    en: 'This person was transferred to another pathway; nothing more is recorded of them here. There is nothing else to do.',
    fr: 'Cette personne a été orientée vers un autre parcours ; rien de plus n’est consigné ici. Il n’y a rien d’autre à faire.',
  },
  'person.exists': {
    ar: 'سُجّل هذا الشخص من قبل بهذا الرقم. افتح ملفه.',
    en: 'This person is registered already under this id. Open their record.',
    fr: 'Cette personne est déjà enregistrée sous cet identifiant. Ouvrez son dossier.',
  },
  'person.siteNeeded': {
    ar: 'التسجيل يكون في موقع، ولست معيّناً في موقع. راجع المسؤول.',
    en: 'People are registered at a site, and you are appointed to none. Ask your administrator.',
    fr: 'On enregistre sur un site et vous n’êtes affecté à aucun. Voyez l’administrateur.',
  },
  'person.nameTooShort': {
    ar: 'أدخل الاسم الأول مع اسم الأب أو اللقب، بالعربية أو باللاتينية.',
    en: 'Enter the given name and the father’s or family name, in Arabic or in Latin letters.',
    fr: 'Saisissez le prénom et le nom du père ou de famille, en arabe ou en lettres latines.',
  },
  'person.nameWithoutLetter': {
    ar: 'هذا الجزء من الاسم أرقام أو رموز بلا حروف. اكتبه بالحروف، أو اتركه فارغاً إن كان غير معروف.',
    en: 'This part of the name is digits or signs without a letter. Write it in letters, or leave it empty if it is not known.',
    fr: 'Cette partie du nom n’a que des chiffres ou des signes. Écrivez-la en lettres ou laissez-la vide si elle est inconnue.',
  },
  'person.bornInFuture': {
    ar: 'تاريخ الميلاد في المستقبل. صحّحه.',
    en: 'The date of birth lies in the future. Correct it.',
    fr: 'La date de naissance est dans le futur. Corrigez-la.',
  },
  'person.child': {
    ar: 'قد يكون عمره أقل من ثماني عشرة سنة. لا تكمل هذه المقابلة: استدعِ مسؤول حماية الطفل الآن. لم يُحفظ شيء مما كُتب هنا.',
    en: 'This person may be under eighteen. Do not go on with this interview: call the child protection officer now. Nothing written here was kept.',
    fr: 'Cette personne a peut-être moins de dix-huit ans. Arrêtez l’entretien et appelez l’agent de protection de l’enfance. Rien de ce qui est écrit ici n’a été conservé.',
  },
  'person.unknown': {
    ar: 'هذا الشخص غير مسجل في موقعك. سجّله أولاً أو اختره من القائمة.',
    en: 'This person is not registered at your site. Register them first, or choose from the list.',
    fr: 'Cette personne n’est pas enregistrée sur votre site. Enregistrez-la d’abord ou choisissez dans la liste.',
  },
  'person.nothingCorrected': {
    ar: 'لم يتغير شيء. صحّح ما يلزم أو عد دون حفظ.',
    en: 'Nothing is different. Change what is wrong, or go back without saving.',
    fr: 'Rien n’a changé. Corrigez ce qui est faux ou revenez sans enregistrer.',
  },
  'duplicate.mergedAlready': {
    ar: 'التسجيل الأحدث مرتبط بتسجيل آخر من قبل. قارن ذلك التسجيل بدلاً منه.',
    en: 'The later registration already leads to another one. Compare that one instead.',
    fr: 'L’enregistrement le plus récent est déjà lié à un autre. Comparez plutôt celui-là.',
  },
  'duplicate.unknown': {
    ar: 'هذا الاشتباه غير معروف أو خارج نطاقك. أعد تحميل الصفحة.',
    en: 'This question is not known or outside your reach. Reload the page.',
    fr: 'Cette question est inconnue ou hors de votre ressort. Rechargez la page.',
  },
  'duplicate.jointReview': {
    ar: 'التسجيل الآخر لدى الجهة الأخرى. لا يقارن بينهما إلا مراجع مشترك.',
    en: 'The other registration belongs to the other side. Only a joint reviewer compares the two.',
    fr: 'L’autre enregistrement appartient à l’autre partie. Seul un examinateur conjoint les compare.',
  },
  'personPhoto.exists': {
    ar: 'حُفظت هذه الصورة من قبل. أعد تحميل الصفحة.',
    en: 'This photo is kept already. Reload the page.',
    fr: 'Cette photo est déjà conservée. Rechargez la page.',
  },
  'personPhoto.notReceived': {
    ar: 'لم تصل الصورة إلى الخادم. التقطها أو اخترها مرة أخرى.',
    en: 'The picture did not reach the server. Take it, or choose it, again.',
    fr: 'L’image n’est pas parvenue au serveur. Prenez-la ou choisissez-la de nouveau.',
  },
  'personPhoto.same': {
    ar: 'هذه هي الصورة المحفوظة نفسها. التقط صورة أحدث.',
    en: 'This is the photo that is kept already. Take a newer one.',
    fr: 'C’est la photo déjà conservée. Prenez-en une plus récente.',
  },
} satisfies Record<string, Texts>

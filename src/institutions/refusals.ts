import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'institution.exists': {
    ar: 'سُجلت هذه المؤسسة من قبل. أعد تحميل الصفحة.',
    en: 'This institution was recorded already. Reload the page.',
    fr: 'Cette institution est déjà enregistrée. Rechargez la page.',
  },
  'institution.ofASide': {
    ar: 'المؤسسة لإحدى السلطتين، وليست لهيئة مشتركة. يسجلها ضابط من تلك السلطة.',
    en: 'An institution belongs to a side, not to a joint body. An officer of that side records it.',
    fr: 'Une institution relève d’une partie, non d’un organe conjoint. Un agent de cette partie l’enregistre.',
  },
  'institution.unknown': {
    ar: 'لا مؤسسة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such institution. Go back to the list.',
    fr: 'Vous n’avez pas cette institution. Revenez à la liste.',
  },
  'institutionUnit.exists': {
    ar: 'سُجلت هذه الوحدة من قبل. أعد تحميل الصفحة.',
    en: 'This unit was recorded already. Reload the page.',
    fr: 'Cette unité est déjà enregistrée. Rechargez la page.',
  },
  'institutionUnit.unknown': {
    ar: 'لا وحدة قائمة كهذه في المؤسسة. اختر وحدة منها.',
    en: 'The institution has no such active unit. Choose one of its units.',
    fr: 'L’institution n’a pas cette unité active. Choisissez-en une.',
  },
  'institutionUnit.dissolved': {
    ar: 'حُلّت هذه الوحدة من قبل.',
    en: 'This unit is dissolved already.',
    fr: 'Cette unité est déjà dissoute.',
  },
  'institutionPost.exists': {
    ar: 'سُجلت هذه الوظيفة من قبل. أعد تحميل الصفحة.',
    en: 'This post was recorded already. Reload the page.',
    fr: 'Ce poste est déjà enregistré. Rechargez la page.',
  },
  'institutionPost.unknown': {
    ar: 'لا وظيفة كهذه لديكم. اختر وظيفة من المؤسسة.',
    en: 'You have no such post. Choose a post of the institution.',
    fr: 'Vous n’avez pas ce poste. Choisissez un poste de l’institution.',
  },
  'institutionPost.taken': {
    ar: 'شُغل منها {filled} شاغراً. لا يقل العدد عن ذلك.',
    en: '{filled} of its places are taken. It cannot have fewer.',
    fr: '{filled} de ses places sont prises. Il ne peut en avoir moins.',
  },
  'institutionPost.unchanged': {
    ar: 'هذا ما هو عليه الآن. غيّره أو اتركه.',
    en: 'That is how it is now. Change it, or leave it.',
    fr: 'C’est déjà le cas. Changez-le ou laissez-le.',
  },
  'institutionRequirements.exists': {
    ar: 'كُتبت هذه الشروط من قبل. أعد تحميل الصفحة.',
    en: 'These requirements were drafted already. Reload the page.',
    fr: 'Ces exigences sont déjà rédigées. Rechargez la page.',
  },
  'institutionRequirements.unknown': {
    ar: 'لا شروط كهذه لديكم. ارجع إلى المؤسسة.',
    en: 'You have no such requirements. Go back to the institution.',
    fr: 'Vous n’avez pas ces exigences. Revenez à l’institution.',
  },
  'institutionRequirements.draftWaits': {
    ar: 'مسودة أخرى تنتظر التوقيع. وقّعوها أو اسحبوها أولاً.',
    en: 'Another draft waits for its signature. Have it signed, or withdraw it first.',
    fr: 'Un autre projet attend sa signature. Faites-le signer ou retirez-le d’abord.',
  },
  'institutionRequirements.noChildren': {
    ar: 'لا ينضم أحد دون {age} سنة إلى أي مؤسسة. ارفع العمر الأدنى.',
    en: 'Nobody under {age} joins any institution. Raise the lowest age.',
    fr: 'Personne de moins de {age} ans n’entre dans une institution. Relevez l’âge minimal.',
  },
  'institutionRequirements.agesReversed': {
    ar: 'العمر الأعلى أقل من الأدنى. صحّح أحدهما.',
    en: 'The highest age is below the lowest. Correct one of them.',
    fr: 'L’âge maximal est inférieur au minimal. Corrigez l’un des deux.',
  },
  'institutionRequirements.commonCriteria': {
    ar: 'المعايير الأربعة المشتركة للجميع: البحث الجنائي والإنتربول وحقوق الإنسان والنزاهة المالية. زد عليها ولا تنقص منها.',
    en: 'Four checks are common to all: criminal investigation, INTERPOL, human rights, finances. Ask for more, never for fewer.',
    fr: 'Quatre vérifications valent pour tous : investigation criminelle, INTERPOL, droits de l’homme, finances. Jamais moins.',
  },
  'institutionRequirements.notNow': {
    ar: 'لم تعد هذه مسودة. أعد تحميل الصفحة.',
    en: 'This is no draft any more. Reload the page.',
    fr: 'Ce n’est plus un projet. Rechargez la page.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'ceasefireAgreement.exists': {
    ar: 'أُدخل هذا الاتفاق من قبل. أعد تحميل الصفحة.',
    en: 'This agreement was entered already. Reload the page.',
    fr: 'Cet accord est déjà saisi. Rechargez la page.',
  },
  'ceasefireAgreement.unknown': {
    ar: 'لا اتفاق كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such agreement. Go back to the list.',
    fr: 'Vous n’avez pas cet accord. Revenez à la liste.',
  },
  'ceasefireAgreement.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الاتفاق الآن. أعد تحميل الصفحة.',
    en: 'The agreement’s state does not allow this step now. Reload the page.',
    fr: 'L’état de l’accord ne permet pas cette étape. Rechargez la page.',
  },
  'ceasefireAgreement.turnedDown': {
    ar: 'رُدّت هذه المسودة. عدّلها قبل أن تعرضها من جديد.',
    en: 'This draft was turned down. Edit it before you put it forward again.',
    fr: 'Ce projet a été écarté. Modifiez-le avant de le présenter à nouveau.',
  },
  'ceasefireAgreement.partyUnknown': {
    ar: 'أحد الأطراف ليس سلطة معروفة. اختره من القائمة أو اكتب اسمه بلا سلطة.',
    en: 'A party is no known authority. Choose it from the list, or write its name without an authority.',
    fr: 'Une partie n’est pas une autorité connue. Choisissez-la dans la liste ou écrivez son nom seul.',
  },
  'ceasefireAgreement.idsTaken': {
    ar: 'مادة أو التزام مكرر أو لاتفاق آخر. أعد تحميل الصفحة وأدخلها من جديد.',
    en: 'An article or obligation stands twice, or is another agreement’s. Reload the page and enter it again.',
    fr: 'Un article ou une obligation figure deux fois, ou relève d’un autre accord. Rechargez et saisissez à nouveau.',
  },
  'ceasefireAgreement.notYet': {
    ar: 'لم يحن يوم التوقيع بعد. اكتب اليوم الذي وُقّع فيه.',
    en: 'The day of signature has not come yet. Give the day on which it was signed.',
    fr: 'Le jour de signature n’est pas encore venu. Indiquez le jour où il fut signé.',
  },
  'ceasefireAgreement.beforeSignature': {
    ar: 'لا يسري اتفاق قبل توقيعه. صحّح أحد اليومين.',
    en: 'An agreement does not bind before it is signed. Correct one of the days.',
    fr: 'Un accord ne lie pas avant sa signature. Corrigez l’un des jours.',
  },
  'ceasefireAgreement.numberTwice': {
    ar: 'رقم المادة {number} مكرر. أعط كل مادة رقماً.',
    en: 'Article {number} stands twice. Give each article its own number.',
    fr: 'L’article {number} figure deux fois. Donnez à chacun son numéro.',
  },
  'ceasefireAgreement.dueTwice': {
    ar: 'اكتب يوماً أو عدد أيام بعد التوقيع، لا كليهما.',
    en: 'Give a day, or days after the signature, and not both.',
    fr: 'Indiquez un jour, ou des jours après la signature, pas les deux.',
  },
  'ceasefireAgreement.codeTwice': {
    ar: 'الرمز {code} مكرر في الملحق. اجمع مواده في سطر واحد.',
    en: 'The annex has the code {code} twice. Put its articles in one line.',
    fr: 'Le code {code} figure deux fois dans l’annexe. Réunissez ses articles sur une ligne.',
  },
  'ceasefireAgreement.codeUnnamed': {
    ar: 'الرمز {code} خاص بهذا الاتفاق. اكتب ما يعنيه.',
    en: 'The code {code} is this agreement’s own. Write what it means.',
    fr: 'Le code {code} est propre à cet accord. Écrivez ce qu’il signifie.',
  },
  'ceasefireAgreement.annexArticle': {
    ar: 'يشير الرمز {code} إلى مادة ليست في الاتفاق. اختر مواده من جديد.',
    en: 'The code {code} points to an article that the agreement does not have. Choose its articles again.',
    fr: 'Le code {code} renvoie à un article absent de l’accord. Choisissez à nouveau ses articles.',
  },
  'ceasefireAgreement.amendmentWaits': {
    ar: 'هناك تعديل ينتظر التوقيع. انتظر البتّ فيه أولاً.',
    en: 'An amendment waits to be signed. Let it be decided first.',
    fr: 'Un amendement attend la signature. Attendez d’abord la décision.',
  },
  'ceasefireAgreement.endsBefore': {
    ar: 'لا ينتهي اتفاق قبل أن يسري. صحّح اليوم.',
    en: 'An agreement does not end before it binds. Correct the day.',
    fr: 'Un accord ne finit pas avant de lier. Corrigez le jour.',
  },
  'ceasefireAgreement.otherSigns': {
    ar: 'يوقّع هذا الطرف الآخر أو هيئة مشتركة. اطلب منهم التوقيع.',
    en: 'The other side or a joint body signs this. Ask them to sign.',
    fr: 'L’autre partie ou une instance commune signe. Demandez-leur de signer.',
  },
  'commitmentAssessment.exists': {
    ar: 'سُجّل هذا التقييم من قبل. أعد تحميل الصفحة.',
    en: 'This assessment was recorded already. Reload the page.',
    fr: 'Cette évaluation est déjà consignée. Rechargez la page.',
  },
  'ceasefireCommitment.unknown': {
    ar: 'لا التزام كهذا في اتفاق سارٍ. ارجع إلى الاتفاق.',
    en: 'No agreement in force has such a commitment. Go back to the agreement.',
    fr: 'Aucun accord en vigueur n’a cet engagement. Revenez à l’accord.',
  },
  'commitmentAssessment.unknown': {
    ar: 'لا تقييم كهذا لديكم. ارجع إلى الاتفاق.',
    en: 'You have no such assessment. Go back to the agreement.',
    fr: 'Vous n’avez pas cette évaluation. Revenez à l’accord.',
  },
  'commitmentAssessment.notNow': {
    ar: 'بُتّ في هذا التقييم من قبل. أعد تحميل الصفحة.',
    en: 'This assessment was decided already. Reload the page.',
    fr: 'Cette évaluation est déjà tranchée. Rechargez la page.',
  },
  'commitmentAssessment.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوماً مضى أو اليوم.',
    en: 'That day has not come yet. Give today or an earlier day.',
    fr: 'Ce jour n’est pas encore venu. Indiquez aujourd’hui ou un jour passé.',
  },
  'commitmentAssessment.noEvidence': {
    ar: 'لا يُحكم على التزام بلا دليل. أضف دليلاً أو اختر «غير معروف».',
    en: 'Nothing is judged without evidence. Add some, or choose “not known”.',
    fr: 'Rien ne se juge sans preuve. Ajoutez-en une ou choisissez « inconnu ».',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'reintegrationCase.exists': {
    ar: 'فُتح هذا الملف من قبل. أعد تحميل الصفحة.',
    en: 'This case was opened already. Reload the page.',
    fr: 'Ce dossier est déjà ouvert. Rechargez la page.',
  },
  'reintegrationCase.unknown': {
    ar: 'هذا الملف غير معروف في موقعك. اختره من قائمة ملفاتك.',
    en: 'This case is not known at your site. Choose it from the list of your cases.',
    fr: 'Ce dossier est inconnu de votre site. Choisissez-le dans votre liste.',
  },
  'reintegrationCase.notNow': {
    ar: 'حالة الملف لا تسمح بهذه الخطوة الآن. انظر إلى حالته وخذ الخطوة التالية.',
    en: 'The case is not where this step is possible. Look at how it stands and take the next step.',
    fr: 'Le dossier n’en est pas à cette étape. Voyez son état et passez à l’étape suivante.',
  },
  'reintegrationCase.womanWished': {
    ar: 'طلب صاحب الملف أن تتابعه امرأة. سلّم الملف إلى موظفة في الموقع.',
    en: 'They wish a woman as their caseworker. Hand the case to a woman of the site.',
    fr: 'La personne souhaite une femme. Confiez le dossier à une collègue du site.',
  },
  'reintegrationCase.handOverFirst': {
    ar: 'من يتابع الملف ليس امرأة. سلّمه إلى موظفة أولاً، ثم تسجل هي الرغبة.',
    en: 'Who has the case is no woman. Hand it to one first; she then records the wish.',
    fr: 'Le dossier n’est pas suivi par une femme. Confiez-le d’abord à une collègue, qui notera le souhait.',
  },
  'reintegrationCase.child': {
    ar: 'قد يكون دون الثامنة عشرة. سلّمه إلى حماية الطفل ولا تفتح ملف إدماج.',
    en: 'They may be under eighteen. Hand them over to child protection; no case is opened here.',
    fr: 'Cette personne a peut-être moins de dix-huit ans. Confiez-la à la protection de l’enfance.',
  },
  'reintegrationCase.barred': {
    ar: 'تأكد إدراجه في قائمة جزاءات، فلا يشارك. ارجع إلى مسؤول الفحص.',
    en: 'Their listing was confirmed, so they take no part. Ask the screening office.',
    fr: 'L’inscription sur une liste est confirmée : pas de participation. Voyez le service de filtrage.',
  },
  'reintegrationCase.notDischarged': {
    ar: 'لم يُسرَّح ولم تُقرَّر أهليته للإدماج. يُفتح الملف بعد أحدهما.',
    en: 'They were neither discharged nor found eligible for reintegration. A case is opened after either.',
    fr: 'Ni sortie du site ni admissibilité à la réintégration. Le dossier s’ouvre après l’une des deux.',
  },
  'reintegrationCase.ineligible': {
    ar: 'تقرر أنه غير مؤهل للإدماج. يمكنه التظلم، ولا يُفتح الملف قبل قرار جديد.',
    en: 'It was decided that they are not eligible. They can appeal; a case needs another decision.',
    fr: 'La personne a été jugée non admissible. Un recours est possible ; il faut une autre décision.',
  },
  'reintegrationCase.openAlready': {
    ar: 'له ملف مفتوح، ربما بتسجيل آخر مرتبط به. تابع العمل فيه.',
    en: 'A case of theirs is open, perhaps under a linked registration. Go on there.',
    fr: 'Un dossier est déjà ouvert, peut-être sous un enregistrement lié. Continuez dans celui-là.',
  },
  'reintegrationCase.noCaseworker': {
    ar: 'اختر موظف متابعة آخر يعمل في هذا الموقع.',
    en: 'Choose another caseworker who works at this site.',
    fr: 'Choisissez un autre travailleur social de ce site.',
  },
  'reintegrationCase.notYours': {
    ar: 'ليس هذا ملفك. يسلّمه من يتابعه أو مدير الموقع.',
    en: 'This case is not yours. Its caseworker hands it over, or the site manager.',
    fr: 'Ce dossier n’est pas le vôtre. Son titulaire ou le responsable du site le transmet.',
  },
  'reintegrationCase.notHandedOver': {
    ar: 'لم يُسلَّم إليك هذا الملف. أعد تحميل الصفحة.',
    en: 'This case was not handed to you. Reload the page.',
    fr: 'Ce dossier ne vous a pas été transmis. Rechargez la page.',
  },
  'reintegrationCase.stillRuns': {
    ar: 'ما زال فيه {count} من تسجيل أو إحالة أو منحة دون نهاية. أنهها أولاً.',
    en: '{count} enrolments, referrals or grants of it still run. Bring them to an end first.',
    fr: '{count} inscriptions, orientations ou aides sont encore en cours. Terminez-les d’abord.',
  },
  'reintegrationCase.followUpsDue': {
    ar: 'بقيت {count} متابعات. لا يُغلق الملف بنجاح قبلها؛ أو اختر نهاية أخرى.',
    en: '{count} follow-ups are still due. It is not closed as a success before them; or choose another end.',
    fr: 'Il reste {count} suivis. Le dossier ne se clôt pas en réussite avant ; ou choisissez une autre issue.',
  },
  'reintegrationPlan.exists': {
    ar: 'قُدّمت هذه الخطة من قبل. أعد تحميل الصفحة.',
    en: 'This plan was proposed already. Reload the page.',
    fr: 'Ce plan est déjà proposé. Rechargez la page.',
  },
  'reintegrationPlan.unknown': {
    ar: 'هذه الخطة غير معروفة. أعد تحميل الصفحة واخترها من الملف.',
    en: 'This plan is not known. Reload the page and choose it in the case.',
    fr: 'Ce plan est inconnu. Rechargez la page et choisissez-le dans le dossier.',
  },
  'reintegrationPlan.answered': {
    ar: 'أُجيب عن هذه الخطة. لتغييرها قدّم خطة جديدة.',
    en: 'This plan was answered. To change it, propose a new one.',
    fr: 'Ce plan a reçu une réponse. Pour le changer, proposez-en un nouveau.',
  },
  'reintegrationPlan.reviewPast': {
    ar: 'اختر يوماً قادماً لمراجعة الخطة.',
    en: 'Choose a day to come on which the plan is looked at again.',
    fr: 'Choisissez un jour à venir pour revoir le plan.',
  },
  'placement.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This placement was recorded already. Reload the page.',
    fr: 'Ce placement est déjà consigné. Rechargez la page.',
  },
  'placement.ahead': {
    ar: 'اليوم لم يأت بعد. سجّل ما بدأ فعلاً.',
    en: 'That day is still to come. Record what has begun.',
    fr: 'Ce jour n’est pas encore venu. Consignez ce qui a commencé.',
  },
  'caseFollowUp.unknown': {
    ar: 'هذه المتابعة غير معروفة. أعد تحميل الصفحة.',
    en: 'This follow-up is not known. Reload the page.',
    fr: 'Ce suivi est inconnu. Rechargez la page.',
  },
  'caseFollowUp.settled': {
    ar: 'سُجّلت هذه المتابعة أو حلّت محلها أخرى. أعد تحميل الصفحة.',
    en: 'This follow-up was recorded, or another took its place. Reload the page.',
    fr: 'Ce suivi est consigné ou remplacé. Rechargez la page.',
  },
  'caseFollowUp.ahead': {
    ar: 'اليوم لم يأت بعد. اكتب اليوم الذي جرت فيه.',
    en: 'That day is still to come. Give the day on which it was done.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour du suivi.',
  },
  'caseFollowUp.early': {
    ar: 'موعدها {day}. لا تُجرى قبل ثلاثين يوماً منه.',
    en: 'It is due on {day}. It is not done more than thirty days before.',
    fr: 'Prévu le {day}. Pas plus de trente jours avant.',
  },
  'caseFollowUp.workNeeded': {
    ar: 'إن وصلت إليه فقل كيف يعيش، وإلا فاتركه فارغاً.',
    en: 'Where they were reached, say how they earn their living; else leave it empty.',
    fr: 'Si la personne a été jointe, dites de quoi elle vit ; sinon laissez vide.',
  },
  'caseFollowUp.noConsent': {
    ar: 'لا توجد موافقة على الاتصال بعد التسريح في الملف {number}. اسأله عنها.',
    en: 'There is no consent to contact after discharge in case {number}. Ask them for it.',
    fr: 'Pas de consentement au contact après la sortie, dossier {number}. Demandez-le.',
  },
  'caseAppointment.exists': {
    ar: 'حُدّد هذا الموعد من قبل. أعد تحميل الصفحة.',
    en: 'This appointment was made already. Reload the page.',
    fr: 'Ce rendez-vous est déjà pris. Rechargez la page.',
  },
  'caseAppointment.unknown': {
    ar: 'هذا الموعد غير معروف. أعد تحميل الصفحة.',
    en: 'This appointment is not known. Reload the page.',
    fr: 'Ce rendez-vous est inconnu. Rechargez la page.',
  },
  'caseAppointment.past': {
    ar: 'مضى هذا الوقت. اختر وقتاً قادماً.',
    en: 'That moment is past. Choose one to come.',
    fr: 'Ce moment est passé. Choisissez-en un à venir.',
  },
  'caseAppointment.busy': {
    ar: 'لموظف المتابعة موعد آخر في هذا الوقت. اختر وقتاً آخر.',
    en: 'The caseworker has another appointment then. Choose another time.',
    fr: 'Il y a déjà un rendez-vous à ce moment. Choisissez une autre heure.',
  },
  'caseAppointment.settled': {
    ar: 'سُجّلت نتيجة هذا الموعد. أعد تحميل الصفحة.',
    en: 'What became of it was recorded. Reload the page.',
    fr: 'L’issue de ce rendez-vous est consignée. Rechargez la page.',
  },
  'caseAppointment.notYet': {
    ar: 'لم يبدأ الموعد بعد. سجّل النتيجة بعده، أو ألغه.',
    en: 'It has not begun. Record it afterwards, or call it off.',
    fr: 'Il n’a pas commencé. Consignez-le après, ou annulez-le.',
  },
  'reintegrationGrant.exists': {
    ar: 'اقتُرحت هذه المنحة من قبل. أعد تحميل الصفحة.',
    en: 'This grant was proposed already. Reload the page.',
    fr: 'Cette aide est déjà proposée. Rechargez la page.',
  },
  'reintegrationGrant.unknown': {
    ar: 'هذه المنحة غير معروفة. اخترها من القائمة.',
    en: 'This grant is not known. Choose it from the list.',
    fr: 'Cette aide est inconnue. Choisissez-la dans la liste.',
  },
  'reintegrationGrant.answered': {
    ar: 'بُتّ في هذه المنحة. أعد تحميل الصفحة.',
    en: 'This grant was answered. Reload the page.',
    fr: 'Cette aide a reçu une réponse. Rechargez la page.',
  },
  'reintegrationGrant.nothing': {
    ar: 'اكتب مبلغاً أكبر من الصفر، بثلاث خانات بعد الفاصلة.',
    en: 'Give an amount above zero, with three places behind the point.',
    fr: 'Indiquez un montant supérieur à zéro, avec trois décimales.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'questionnaire.exists': {
    ar: 'هذا الاستبيان مسجّل من قبل.',
    en: 'This questionnaire is on record already.',
    fr: 'Ce questionnaire est déjà enregistré.',
  },
  'questionnaire.unknown': {
    ar: 'لا يوجد هذا الاستبيان ضمن نطاقك. اختر من القائمة.',
    en: 'There is no such questionnaire within your reach. Choose from the list.',
    fr: 'Ce questionnaire n’existe pas dans votre ressort. Choisissez dans la liste.',
  },
  'questionnaire.waiting': {
    ar: 'نسخة أخرى من هذا الاستبيان تنتظر توقيع المدير. ليُجب عنها أولاً.',
    en: 'Another version of this questionnaire waits for a director. That one is answered first.',
    fr: 'Une autre version de ce questionnaire attend un directeur. Elle reçoit réponse d’abord.',
  },
  'questionnaire.otherStation': {
    ar: 'تُطرح نسخ الاستبيان كلها في محطة واحدة. اقترح استبياناً جديداً للمحطة الأخرى.',
    en: 'All versions of a questionnaire are asked at one station. Propose a new one for another station.',
    fr: 'Toutes les versions d’un questionnaire vont à la même étape. Proposez-en un nouveau pour une autre.',
  },
  'questionnaire.content': {
    ar: 'في الاستبيان خطأ عند «{item}» ({column}). صحّح الملف واقرأه من جديد.',
    en: 'The form has a mistake at “{item}” ({column}). Correct the workbook and read it again.',
    fr: 'Le formulaire a une erreur à « {item} » ({column}). Corrigez le classeur et relisez-le.',
  },
  'questionnaire.answered': {
    ar: 'أُجيب عن هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was answered already. Reload the page.',
    fr: 'Cette proposition a déjà reçu réponse. Rechargez la page.',
  },
  'questionnaire.notInForce': {
    ar: 'هذه النسخة غير معمول بها. أعد تحميل الصفحة واستعمل النسخة النافذة.',
    en: 'This version is not in force. Reload the page and use the one that is.',
    fr: 'Cette version n’est pas en vigueur. Rechargez la page et prenez celle qui l’est.',
  },
  'questionnaire.retirementProposed': {
    ar: 'اقتُرح سحب هذا الاستبيان من قبل، وينتظر توقيع شخص آخر.',
    en: 'Retiring it was proposed already, and waits for another person.',
    fr: 'Son retrait est déjà proposé et attend une autre personne.',
  },
  'questionnaire.retirementNeeded': {
    ar: 'لم يقترح أحد سحب هذا الاستبيان. يُقترح ذلك أولاً.',
    en: 'Nobody proposed to retire it. That comes first.',
    fr: 'Personne n’a proposé son retrait. Cela vient d’abord.',
  },
  'questionnaireAnswers.exists': {
    ar: 'هذه الأجوبة مسجّلة من قبل.',
    en: 'These answers are on record already.',
    fr: 'Ces réponses sont déjà enregistrées.',
  },
  'questionnaireAnswers.otherStation': {
    ar: 'لا يُطرح هذا الاستبيان في محطات هذه الزيارة. اختر استبياناً من قائمة الزيارة.',
    en: 'This questionnaire is not asked at the stations of this visit. Choose one from the visit.',
    fr: 'Ce questionnaire ne se pose pas aux étapes de cette visite. Choisissez-en un dans la visite.',
  },
  'questionnaireAnswers.required': {
    ar: 'هذا السؤال يلزمه جواب. أجب عنه ثم أرسل.',
    en: 'This question needs an answer. Answer it, then send.',
    fr: 'Cette question exige une réponse. Répondez, puis envoyez.',
  },
  'questionnaireAnswers.constraint': {
    ar: 'لا يقبل الاستبيان هذا الجواب. صحّحه ثم أرسل.',
    en: 'The form does not take this answer. Correct it, then send.',
    fr: 'Le formulaire n’accepte pas cette réponse. Corrigez-la, puis envoyez.',
  },
  'questionnaireAnswers.type': {
    ar: 'ليس هذا جواباً من نوع السؤال. اكتب رقماً أو يوماً أو موضعاً كما يُطلب.',
    en: 'This is no answer of the kind that is asked. Give a number, a day or a place as asked.',
    fr: 'Ce n’est pas une réponse du genre demandé. Indiquez un nombre, un jour ou un lieu.',
  },
  'questionnaireAnswers.choice': {
    ar: 'هذا ليس من الخيارات. اختر من القائمة.',
    en: 'This is none of the choices. Choose from the list.',
    fr: 'Ce n’est pas un des choix. Choisissez dans la liste.',
  },
  'questionnaireAnswers.rounds': {
    ar: 'عدد المرات أكبر من المسموح. احذف بعضها.',
    en: 'There are more rounds than a form takes. Take some out.',
    fr: 'Il y a plus de répétitions que permis. Retirez-en.',
  },
  'questionnaireAnswers.notAsked': {
    ar: 'هذا السؤال لا يُطرح مع هذه الأجوبة. أعد تحميل الصفحة وأجب من جديد.',
    en: 'This question is not asked with these answers. Reload the page and answer again.',
    fr: 'Cette question ne se pose pas avec ces réponses. Rechargez la page et répondez de nouveau.',
  },
  'questionnaireShare.exists': {
    ar: 'أُخرجت هذه الأجوبة من قبل. تجد الملف في القائمة.',
    en: 'These answers were taken out already. The file is in the list.',
    fr: 'Ces réponses sont déjà extraites. Le fichier est dans la liste.',
  },
  'questionnaireShare.notYours': {
    ar: 'أجوبة الصحة يخرجها طبيب الموقع وحده، وغيرها يخرجه المدير. اطلب ذلك ممن له هذا الدور.',
    en: 'Answers of health are taken out by a clinician alone, all others by a director. Ask who holds that role.',
    fr: 'Les réponses de santé sont extraites par un clinicien seul, les autres par un directeur. Demandez à qui de droit.',
  },
  'questionnaireShare.fieldUnknown': {
    ar: 'أحد الحقول ليس سؤالاً في هذه النسخة. اختر من أسئلتها.',
    en: 'A field is no question of this version. Choose among its questions.',
    fr: 'Un champ n’est pas une question de cette version. Choisissez parmi ses questions.',
  },
  'questionnaireShare.nothing': {
    ar: 'لا أجوبة بين هذين اليومين. غيّر المدة.',
    en: 'There are no answers between these days. Choose others.',
    fr: 'Aucune réponse entre ces jours. Choisissez-en d’autres.',
  },
  'questionnaireShare.tooMany': {
    ar: 'الأجوبة أكثر من {limit}. اختر مدة أقصر وأخرجها في ملفات.',
    en: 'There are more than {limit} answers. Choose fewer days, and take them out in several files.',
    fr: 'Il y a plus de {limit} réponses. Choisissez moins de jours, en plusieurs fichiers.',
  },
  'questionnaireShare.expired': {
    ar: 'انتهت مدة هذا الملف. أخرج الأجوبة من جديد إن لزمت.',
    en: 'This file has expired. Take the answers out anew if they are needed.',
    fr: 'Ce fichier a expiré. Extrayez les réponses de nouveau s’il le faut.',
  },
} satisfies Record<string, Texts>

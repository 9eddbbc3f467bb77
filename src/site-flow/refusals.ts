import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'siteSetting.exists': {
    ar: 'هذا الاقتراح مسجّل من قبل.',
    en: 'This proposal is on record already.',
    fr: 'Cette proposition est déjà enregistrée.',
  },
  'siteSetting.store': {
    ar: 'هذا مخزن مركزي ولا يُستقبل فيه أحد. اختر موقع تسجيل.',
    en: 'This is a central store, where nobody is received. Choose a registration site.',
    fr: 'C’est un dépôt central ; personne n’y est accueilli. Choisissez un site d’enregistrement.',
  },
  'siteSetting.waiting': {
    ar: 'اقتراح آخر لعمل هذا الموقع ينتظر توقيع المدير. ليُجب عنه أولاً.',
    en: 'Another proposal for this site waits for a director. That one is answered first.',
    fr: 'Une autre proposition pour ce site attend un directeur. Elle reçoit réponse d’abord.',
  },
  'siteSetting.stationAmiss': {
    ar: 'لكل محطة سطر واحد، ولا يعمل موقع بلا استقبال وتسجيل وخروج للجميع. صحّح المحطات.',
    en: 'Each station stands once, and no site works without reception, registration and discharge for everybody. Correct the stations.',
    fr: 'Chaque étape figure une fois, et aucun site ne va sans accueil, enregistrement et départ pour tous. Corrigez les étapes.',
  },
  'siteSetting.unknown': {
    ar: 'لا يوجد هذا الاقتراح ضمن نطاقك. ارجع إلى لوحة الموقع.',
    en: 'There is no such proposal within your reach. Go back to the board.',
    fr: 'Cette proposition n’existe pas dans votre ressort. Revenez au tableau du site.',
  },
  'siteSetting.answered': {
    ar: 'أُجيب عن هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was answered already. Reload the page.',
    fr: 'Cette proposition a déjà reçu réponse. Rechargez la page.',
  },
  'siteSector.exists': {
    ar: 'هذا القسم مسجّل من قبل.',
    en: 'This sector is on record already.',
    fr: 'Ce secteur est déjà enregistré.',
  },
  'siteSector.codeTaken': {
    ar: 'في الموقع قسم آخر بالرمز {code}. اختر رمزاً آخر.',
    en: 'Another sector of this site bears the code {code}. Choose another.',
    fr: 'Un autre secteur du site porte le code {code}. Choisissez-en un autre.',
  },
  'siteSector.tooMany': {
    ar: 'لا يبيت في موقع أكثر من 600. بقي {left} سريراً؛ اكتب عدداً أصغر.',
    en: 'No more than 600 sleep at a site. {left} beds are left; give a smaller number.',
    fr: 'Pas plus de 600 personnes dorment sur un site. Il reste {left} lits ; indiquez un nombre moindre.',
  },
  'siteSector.unknown': {
    ar: 'لا يوجد هذا القسم في الموقع. اختر من القائمة.',
    en: 'There is no such sector at this site. Choose from the list.',
    fr: 'Ce secteur n’existe pas sur le site. Choisissez dans la liste.',
  },
  'siteSector.closed': {
    ar: 'هذا القسم مغلق. اختر قسماً آخر.',
    en: 'This sector is closed. Choose another.',
    fr: 'Ce secteur est fermé. Choisissez-en un autre.',
  },
  'siteSector.slept': {
    ar: 'يبيت في القسم {count}. انقلهم أولاً ثم أغلقه.',
    en: '{count} sleep in the sector. Move them first, then close it.',
    fr: '{count} personnes dorment dans le secteur. Déplacez-les d’abord, puis fermez-le.',
  },
  'siteSector.full': {
    ar: 'لا سرير فارغ في القسم {code}. اختر قسماً آخر أو افتح قسماً.',
    en: 'No bed is free in sector {code}. Choose another, or open one.',
    fr: 'Aucun lit libre dans le secteur {code}. Choisissez-en un autre, ou ouvrez-en un.',
  },
  'siteSector.noSuchBed': {
    ar: 'أسرّة القسم مرقمة من 1 إلى {beds}. صحّح الرقم.',
    en: 'The beds of the sector are numbered 1 to {beds}. Correct the number.',
    fr: 'Les lits du secteur vont de 1 à {beds}. Corrigez le numéro.',
  },
  'siteSector.bedTaken': {
    ar: 'السرير {bed} مشغول. اختر غيره أو اترك الرقم فارغاً.',
    en: 'Bed {bed} is taken. Choose another, or leave the number empty.',
    fr: 'Le lit {bed} est occupé. Choisissez-en un autre ou laissez vide.',
  },
  'siteVisit.exists': {
    ar: 'هذه الزيارة مسجّلة من قبل.',
    en: 'This visit is on record already.',
    fr: 'Cette visite est déjà enregistrée.',
  },
  'siteVisit.siteNeeded': {
    ar: 'يُستقبل الناس في موقع، وحسابك ليس لموقع. ليسجّل ذلك موظف الموقع.',
    en: 'People are received at a site, and your account is of none. Let an officer of the site record it.',
    fr: 'On accueille sur un site, et votre compte n’est d’aucun. Qu’un agent du site l’enregistre.',
  },
  'siteVisit.personUnknown': {
    ar: 'لا يوجد هذا الشخص ضمن نطاقك، أو ليست الزيارة له. ابحث برقم تسجيله.',
    en: 'There is no such person within your reach, or the visit is not theirs. Search by the registration number.',
    fr: 'Cette personne n’existe pas dans votre ressort, ou la visite n’est pas la sienne. Cherchez par son numéro.',
  },
  'siteVisit.hereAlready': {
    ar: 'لهذا الشخص زيارة مفتوحة. ليُسجَّل خروجه منها أولاً.',
    en: 'This person has an open visit. Let their leaving be recorded first.',
    fr: 'Cette personne a une visite ouverte. Enregistrez d’abord son départ.',
  },
  'siteVisit.sexNeeded': {
    ar: 'اختر: رجل أو امرأة. به يُعرف القسم الذي يبيت فيه.',
    en: 'Choose man or woman: the sector where they sleep follows from it.',
    fr: 'Choisissez homme ou femme : le secteur où l’on dort en dépend.',
  },
  'siteVisit.accompaniesNobody': {
    ar: 'يرافق الطفل الصغير امرأة لها زيارة مفتوحة في هذا الموقع. صحّح رقم زيارتها.',
    en: 'A small child accompanies a woman with an open visit here. Correct the number of hers.',
    fr: 'Un petit enfant accompagne une femme dont la visite est ouverte ici. Corrigez son numéro.',
  },
  'siteVisit.siteFull': {
    ar: 'الموقع ممتلئ: فيه {present} وسعته {capacity}. استُقبل الشخص، وعلى مدير الموقع أن يخفف العدد.',
    en: 'The site is full: {present} are here and it takes {capacity}. The person was received; the site manager has to make room.',
    fr: 'Le site est plein : {present} personnes pour {capacity} places. La personne est accueillie ; le responsable doit libérer des places.',
  },
  'siteVisit.siteNotOpen': {
    ar: 'الموقع غير مفتوح، واستُقبل فيه شخص. ليُفتح أو يُنقل الشخص.',
    en: 'The site is not open, and somebody was received there. Let it be opened, or the person be moved.',
    fr: 'Le site n’est pas ouvert et une personne y a été accueillie. Qu’on l’ouvre ou qu’on la déplace.',
  },
  'siteVisit.unknown': {
    ar: 'لا توجد هذه الزيارة ضمن نطاقك. امسح الرقم مرة أخرى.',
    en: 'There is no such visit within your reach. Scan the number again.',
    fr: 'Cette visite n’existe pas dans votre ressort. Scannez de nouveau le numéro.',
  },
  'siteVisit.over': {
    ar: 'انتهت هذه الزيارة. إن عاد الشخص فاستقبله من جديد.',
    en: 'This visit is over. If the person came back, receive them anew.',
    fr: 'Cette visite est terminée. Si la personne est revenue, accueillez-la de nouveau.',
  },
  'siteVisit.bound': {
    ar: 'رُبطت هذه الزيارة بشخص من قبل.',
    en: 'This visit was bound to a person already.',
    fr: 'Cette visite est déjà liée à une personne.',
  },
  'siteVisit.child': {
    ar: 'الزيارة لمن هو دون الثامنة عشرة أو يُحتمل ذلك، وهذه الخطوة ليست له. استدعِ موظف حماية الطفل.',
    en: 'The visit is of somebody who is or may be under eighteen, and this step is not theirs. Call the child protection officer.',
    fr: 'La visite est celle d’une personne qui a ou pourrait avoir moins de dix-huit ans ; cette étape ne la concerne pas. Appelez l’agent de protection de l’enfance.',
  },
  'siteVisit.bedGivenUp': {
    ar: 'الزيارة {number}: السرير في قسم لا يناسب الشخص وأُخلي. عيّن له سريراً آخر.',
    en: 'Visit {number}: the bed was in a sector that is not theirs, and is given up. Assign another.',
    fr: 'Visite {number} : le lit était dans un secteur qui n’est pas le sien et est libéré. Attribuez-en un autre.',
  },
  'siteVisit.wrongSector': {
    ar: 'هذا القسم ليس لهذا الشخص: الرجال والنساء والأطفال كلٌّ في قسمه. اختر قسماً آخر.',
    en: 'This sector is not for this person: men, women and children sleep apart. Choose another.',
    fr: 'Ce secteur n’est pas pour cette personne : hommes, femmes et enfants dorment à part. Choisissez-en un autre.',
  },
  'siteVisit.childAlready': {
    ar: 'سُجّل من قبل أنه دون الثامنة عشرة أو يُحتمل ذلك.',
    en: 'It is on record already that they are or may be under eighteen.',
    fr: 'Il est déjà enregistré que la personne a ou pourrait avoir moins de dix-huit ans.',
  },
  'siteVisit.toChildren': {
    ar: 'الزيارة {number} لمن قد يكون طفلاً: انقله من بين الكبار واستدعِ موظف حماية الطفل.',
    en: 'Visit {number} is of somebody who may be a child: move them from among adults and call child protection.',
    fr: 'La visite {number} est celle d’une personne peut-être mineure : séparez-la des adultes et appelez la protection de l’enfance.',
  },
  'siteVisit.barred': {
    ar: 'هذا الشخص مدرج في قائمة جزاءات، فلا يشارك في البرنامج. راجع صفحته.',
    en: 'This person is on a sanctions list and takes no part in the programme. See their page.',
    fr: 'Cette personne figure sur une liste de sanctions et ne participe pas au programme. Voyez sa fiche.',
  },
  'siteVisit.stationsLeft': {
    ar: 'بقيت {count} محطات لم تُنجز ولم تُتجاوز بسبب. أكملها أولاً.',
    en: '{count} stations were neither passed nor skipped with a reason. Finish them first.',
    fr: '{count} étapes ne sont ni faites ni omises avec motif. Terminez-les d’abord.',
  },
  'siteVisit.childStays': {
    ar: 'معها طفل صغير لم يُسجَّل خروجه. سجّل خروجه أولاً.',
    en: 'A small child with her has not left yet. Record that first.',
    fr: 'Un petit enfant qui l’accompagne n’est pas encore parti. Enregistrez d’abord son départ.',
  },
  'siteVisit.noChild': {
    ar: 'لم يُسجَّل أن هذا الشخص دون الثامنة عشرة. سجّل ذلك أولاً.',
    en: 'It is not on record that this person is or may be under eighteen. Record that first.',
    fr: 'Il n’est pas enregistré que la personne pourrait être mineure. Enregistrez-le d’abord.',
  },
  'siteVisit.nothingOfChild': {
    ar: 'لا يُكتب هنا شيء عن طفل. ما يلزم يكتبه موظف حماية الطفل في ملفه. احذف الملاحظة.',
    en: 'Nothing is written of a child here; the child protection officer keeps what is needed. Leave the note empty.',
    fr: 'Rien n’est écrit ici d’un enfant ; l’agent de protection garde ce qu’il faut. Laissez la note vide.',
  },
  'siteVisit.leftUnfinished': {
    ar: 'غادر صاحب الزيارة {number} وبقيت له {count} محطات.',
    en: 'Who made visit {number} left with {count} stations not passed.',
    fr: 'La personne de la visite {number} est partie avec {count} étapes non faites.',
  },
  'siteVisit.childLeftBehind': {
    ar: 'غادرت صاحبة الزيارة {number} وما زال طفل صغير جاء معها في الموقع. استدعِ موظف حماية الطفل.',
    en: 'Who made visit {number} left, and a small child who came with her is still here. Call child protection.',
    fr: 'La personne de la visite {number} est partie et un petit enfant venu avec elle est encore ici. Appelez la protection de l’enfance.',
  },
  'station.notTheirs': {
    ar: 'هذه المحطة ليست من محطات هذه الزيارة.',
    en: 'This station is none of this visit.',
    fr: 'Cette étape ne fait pas partie de cette visite.',
  },
  'station.notYours': {
    ar: 'لا تعمل في هذه المحطة. اختر محطتك.',
    en: 'You do not work at this station. Choose yours.',
    fr: 'Vous ne travaillez pas à cette étape. Choisissez la vôtre.',
  },
  'station.notWaiting': {
    ar: 'صاحب الزيارة {number} لا ينتظر هنا الآن: نودي من مكتب آخر أو ذهب إلى محطة أخرى.',
    en: 'Visit {number} does not wait here now: another desk called them, or they went on.',
    fr: 'La visite {number} n’attend plus ici : un autre guichet l’a appelée, ou elle est ailleurs.',
  },
  'station.notCalled': {
    ar: 'لم يُنادَ صاحب الزيارة {number} إلى هذه المحطة. نادِه أولاً.',
    en: 'Visit {number} was not called to this station. Call them first.',
    fr: 'La visite {number} n’a pas été appelée à cette étape. Appelez-la d’abord.',
  },
  'station.notAhead': {
    ar: 'هذه المحطة أُنجزت أو هو فيها الآن. اختر محطة لم تأتِ بعد.',
    en: 'This station is passed, or they are there now. Choose one that lies ahead.',
    fr: 'Cette étape est faite, ou la personne y est. Choisissez-en une à venir.',
  },
  'station.stillThere': {
    ar: 'صاحب الزيارة {number} عند مكتب الآن. لتنتهِ محطته أو يُعَد إلى الصف أولاً.',
    en: 'Visit {number} is at a desk now. Let that station end, or put them back into the queue first.',
    fr: 'La visite {number} est à un guichet. Terminez cette étape ou remettez-la dans la file d’abord.',
  },
  'station.dischargeApart': {
    ar: 'الخروج يُسجَّل في صفحة الزيارة بعد كل المحطات.',
    en: 'Discharge is recorded on the visit’s page, after all stations.',
    fr: 'Le départ s’enregistre sur la page de la visite, après toutes les étapes.',
  },
  'station.nothingOfHealth': {
    ar: 'عن الصحة لا يُكتب هنا إلا أن المحطة أُنجزت. احذف الملاحظة.',
    en: 'Of health nothing is written here but that the station was passed. Leave the note empty.',
    fr: 'De la santé, on n’écrit ici que le passage. Laissez la note vide.',
  },
  'station.topicsLeft': {
    ar: 'بقيت {count} مواضيع لم تُذكر. اذكرها ثم علّمها.',
    en: '{count} topics were not said yet. Say them, then tick them.',
    fr: '{count} sujets n’ont pas été dits. Dites-les, puis cochez-les.',
  },
  'station.notRegistered': {
    ar: 'لم تُربط الزيارة بشخص مسجّل بعد. سجّله أو اربطها أولاً.',
    en: 'The visit is not bound to a registered person yet. Register them, or bind it, first.',
    fr: 'La visite n’est pas encore liée à une personne enregistrée. Enregistrez-la ou liez-la d’abord.',
  },
  'station.termsOpen': {
    ar: 'لم تُقبل الشروط. سجّل قراءتها وتوقيعها، أو تجاوز المحطة بسبب.',
    en: 'The terms were not accepted. Record their reading and signature, or skip the station with a reason.',
    fr: 'Les conditions ne sont pas acceptées. Enregistrez lecture et signature, ou omettez l’étape avec motif.',
  },
  'station.profileOpen': {
    ar: 'لم يُسجَّل الملف الشخصي. سجّله، أو تجاوز المحطة بسبب.',
    en: 'No profile was made. Make it, or skip the station with a reason.',
    fr: 'Aucun profil n’a été fait. Faites-le, ou omettez l’étape avec motif.',
  },
  'station.planOpen': {
    ar: 'لا خطة للخروج بعد: إلى أين وبأي وسيلة. سجّلها أولاً.',
    en: 'There is no plan for leaving yet: where to and how. Record it first.',
    fr: 'Pas encore de plan de départ : où et comment. Enregistrez-le d’abord.',
  },
  'station.neverSkipped': {
    ar: 'لا يُتجاوز الاستقبال ولا التسجيل ولا الخروج. من يغادر دونها يُسجَّل خروجه بسبب.',
    en: 'Reception, registration and discharge are never skipped. Who leaves without them is recorded as having left.',
    fr: 'Accueil, enregistrement et départ ne s’omettent pas. Qui part sans eux est enregistré comme parti.',
  },
  'station.past': {
    ar: 'انتهت هذه المحطة للزيارة {number} من قبل.',
    en: 'This station is over for visit {number} already.',
    fr: 'Cette étape est déjà terminée pour la visite {number}.',
  },
  'station.notSkipped': {
    ar: 'لم تُتجاوز هذه المحطة. أعد تحميل الصفحة.',
    en: 'This station was not skipped. Reload the page.',
    fr: 'Cette étape n’a pas été omise. Rechargez la page.',
  },
  'station.reviewed': {
    ar: 'نظر مدير في هذا التجاوز من قبل.',
    en: 'A director looked at this already.',
    fr: 'Un directeur a déjà examiné ce cas.',
  },
  'station.twoPersonRule': {
    ar: 'أنت من تجاوز المحطة، فلا بد أن ينظر مدير آخر.',
    en: 'You skipped the station, so another director has to look at it.',
    fr: 'C’est vous qui avez omis l’étape ; un autre directeur doit l’examiner.',
  },
  'terms.exists': {
    ar: 'هذا الجواب عن الشروط مسجّل من قبل.',
    en: 'This answer to the terms is on record already.',
    fr: 'Cette réponse aux conditions est déjà enregistrée.',
  },
  'terms.acceptedBefore': {
    ar: 'قُبلت الشروط في هذه الزيارة من قبل.',
    en: 'The terms were accepted in this visit already.',
    fr: 'Les conditions ont déjà été acceptées lors de cette visite.',
  },
  'terms.witnessUnknown': {
    ar: 'لا مستخدم بهذا الاسم في سلطتك ولا في هيئة مشتركة. اكتب اسم دخول الشاهد.',
    en: 'No user of your authority or of a joint body has this login. Give the witness’s login.',
    fr: 'Aucun utilisateur de votre autorité ni d’un organe conjoint n’a cet identifiant. Indiquez celui du témoin.',
  },
  'terms.twoPersonRule': {
    ar: 'من يقرأ الشروط لا يشهد على نفسه. اكتب شاهداً آخر.',
    en: 'Who reads the terms out is not their own witness. Name somebody else.',
    fr: 'Qui lit les conditions n’est pas son propre témoin. Nommez quelqu’un d’autre.',
  },
  'terms.signatureNeeded': {
    ar: 'القبول يكون بتوقيع أو بصمة، والرفض بلا توقيع. صحّح ذلك.',
    en: 'Accepting takes a signature or a mark, refusing takes none. Correct it.',
    fr: 'Accepter demande une signature ou une marque ; refuser, aucune. Corrigez.',
  },
  'terms.photoNeeded': {
    ar: 'التوقيع على الورق يحتاج إلى صورته. صوّر الورقة وأرسلها أولاً.',
    en: 'A signature on paper needs its photo. Take it and let it be sent first.',
    fr: 'Une signature sur papier demande sa photo. Prenez-la et laissez-la s’envoyer d’abord.',
  },
  'profile.exists': {
    ar: 'هذا الملف مسجّل من قبل.',
    en: 'This profile is on record already.',
    fr: 'Ce profil est déjà enregistré.',
  },
  'profile.purposeUnread': {
    ar: 'اقرأ على الشخص غاية الأسئلة وحدودها ثم علّم أنك قرأتها.',
    en: 'Read the purpose of the questions and their limits out, then tick that you did.',
    fr: 'Lisez le but des questions et ses limites, puis cochez que c’est fait.',
  },
  'profile.answerNeeded': {
    ar: 'اكتب الجواب، أو اختر أنه لا يعرف أو لا يريد أن يجيب.',
    en: 'Write the answer, or choose that they do not know or do not say.',
    fr: 'Écrivez la réponse, ou choisissez qu’elle ne sait pas ou ne veut pas dire.',
  },
  'dischargePlan.exists': {
    ar: 'هذه الخطة مسجّلة من قبل.',
    en: 'This plan is on record already.',
    fr: 'Ce plan est déjà enregistré.',
  },
  'dischargePlan.past': {
    ar: 'يوم السفر مضى. اختر اليوم أو يوماً بعده.',
    en: 'The day of travel is past. Choose today or a later day.',
    fr: 'Le jour du départ est passé. Choisissez aujourd’hui ou plus tard.',
  },
  'dischargePlan.notHere': {
    ar: 'من يسافر معه له زيارة مفتوحة في هذا الموقع، ويُذكر مرة واحدة. صحّح الأرقام.',
    en: 'Who travels along has an open visit here, and is named once. Correct the numbers.',
    fr: 'Qui voyage avec a une visite ouverte ici, et est nommé une fois. Corrigez les numéros.',
  },
  'dischargePlan.counselling': {
    ar: 'لا خروج بلا إرشاد. تحدّث مع الشخص أولاً ثم علّم ذلك.',
    en: 'Nobody leaves without counselling. Talk with the person first, then tick it.',
    fr: 'Personne ne part sans conseil. Parlez d’abord avec la personne, puis cochez.',
  },
} satisfies Record<string, Texts>

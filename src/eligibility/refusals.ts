import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'criteriaSet.ofASide': {
    ar: 'المعايير لطرف واحد. يكتبها ويوقّعها من عُيّن لدى ذلك الطرف.',
    en: 'Criteria belong to a side. Somebody appointed there writes and signs them.',
    fr: 'Les critères appartiennent à une partie. Une personne de cette partie les rédige et les signe.',
  },
  'criteriaSet.unknown': {
    ar: 'هذه المعايير غير موجودة ضمن نطاقك. اختر من القائمة.',
    en: 'There are no such criteria within your reach. Choose from the list.',
    fr: 'Ces critères n’existent pas dans votre ressort. Choisissez dans la liste.',
  },
  'criteriaSet.signedAlready': {
    ar: 'هذه النسخة موقّعة ولا تتغير. ابدأ مسودة للنسخة التالية.',
    en: 'This version is signed and does not change. Begin a draft of the next one.',
    fr: 'Cette version est signée et ne change plus. Commencez un projet de la suivante.',
  },
  'criteriaSet.otherStage': {
    ar: 'المسودة لمرحلة أخرى. ابدأ مسودة لهذه المرحلة.',
    en: 'The draft is for another stage. Begin a draft for this one.',
    fr: 'Le projet concerne une autre étape. Commencez-en un pour celle-ci.',
  },
  'criteriaSet.draftExists': {
    ar: 'توجد مسودة لهذه المرحلة. افتحها وعدّلها بدلاً من بدء أخرى.',
    en: 'There is a draft for this stage already. Open and change it instead of beginning another.',
    fr: 'Un projet existe déjà pour cette étape. Ouvrez-le et modifiez-le.',
  },
  'criteriaSet.keyTwice': {
    ar: 'معياران لهما الرمز نفسه. غيّر رمز أحدهما.',
    en: 'Two criteria have the same key. Change one of them.',
    fr: 'Deux critères ont la même clé. Changez l’une d’elles.',
  },
  'criteriaSet.nothingMandatory': {
    ar: 'لا معيار إلزامي هنا، فيصبح كل أحد مؤهلاً. اجعل معياراً واحداً على الأقل إلزامياً.',
    en: 'No criterion is mandatory, so everybody would be eligible. Make at least one mandatory.',
    fr: 'Aucun critère n’est obligatoire : tout le monde serait admissible. Rendez-en au moins un obligatoire.',
  },
  'criteriaSet.weaponExcludes': {
    ar: 'السلاح لا يكون شرطاً للنساء والمساندين. أعفهم من هذا المعيار أو لا تجعله إلزامياً.',
    en: 'A weapon is no condition for women and associated persons. Exempt both, or make it not mandatory.',
    fr: 'L’arme n’est pas une condition pour les femmes et les personnes associées. Exemptez-les ou rendez ce critère facultatif.',
  },
  'criteriaSet.exemptsEverybody': {
    ar: 'هذا المعيار إلزامي لكنه يعفي الجميع. أبقِه على من يُطلب منه.',
    en: 'This criterion is mandatory and exempts everybody. Leave those out of whom it is asked.',
    fr: 'Ce critère est obligatoire mais exempte tout le monde. Retirez ceux à qui il s’applique.',
  },
  'criteriaSet.weaponAlone': {
    ar: 'لا يكفي السلاح وحده. أضف معياراً إلزامياً آخر.',
    en: 'A weapon alone is never enough. Add another mandatory criterion.',
    fr: 'Une arme seule ne suffit jamais. Ajoutez un autre critère obligatoire.',
  },
  'criteriaSet.changedMeanwhile': {
    ar: 'عُدّلت المسودة بعد أن قرأتها. اقرأها من جديد ثم وقّع.',
    en: 'The draft was changed after you read it. Read it again, then sign.',
    fr: 'Le projet a été modifié après votre lecture. Relisez-le puis signez.',
  },
  'criteriaSet.inThePast': {
    ar: 'لا تسري المعايير على ما مضى. اختر اليوم أو يوماً بعده.',
    en: 'Criteria do not reach back. Choose today or a later day.',
    fr: 'Les critères ne sont pas rétroactifs. Choisissez aujourd’hui ou un jour ultérieur.',
  },
  'criteriaSet.beforeTheLast': {
    ar: 'النسخة السابقة تسري من {day}. اختر ذلك اليوم أو يوماً بعده.',
    en: 'The version before begins on {day}. Choose that day or a later one.',
    fr: 'La version précédente prend effet le {day}. Choisissez ce jour ou un jour ultérieur.',
  },
  'eligibility.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل. افتحه من القائمة.',
    en: 'This proposal is recorded already. Open it from the list.',
    fr: 'Cette proposition est déjà enregistrée. Ouvrez-la depuis la liste.',
  },
  'eligibility.unknown': {
    ar: 'هذا القرار غير معروف أو خارج نطاقك. أعد تحميل الصفحة.',
    en: 'This decision is not known or outside your reach. Reload the page.',
    fr: 'Cette décision est inconnue ou hors de votre ressort. Rechargez la page.',
  },
  'eligibility.child': {
    ar: 'قد يكون عمره أقل من ثماني عشرة سنة. توقف هنا واستدعِ مسؤول حماية الطفل الآن. لم يُحفظ شيء مما كُتب هنا.',
    en: 'This person may be under eighteen. Stop here and call the child protection officer now. Nothing written here was kept.',
    fr: 'Cette personne a peut-être moins de dix-huit ans. Arrêtez ici et appelez l’agent de protection de l’enfance. Rien de ce qui est écrit ici n’a été conservé.',
  },
  'eligibility.otherRegistration': {
    ar: 'هذا التسجيل مرتبط بتسجيل أسبق للشخص نفسه. اقترح هناك.',
    en: 'This registration leads to an earlier one of the same person. Propose there.',
    fr: 'Cet enregistrement renvoie à un précédent de la même personne. Proposez là-bas.',
  },
  'eligibility.registeredThem': {
    ar: 'أنت من سجّل هذا الشخص، فلا تشارك في القرار عليه. اترك ذلك لزميل.',
    en: 'You registered this person, so you take no part in deciding on them. Leave it to a colleague.',
    fr: 'Vous avez enregistré cette personne ; vous ne participez pas à la décision. Laissez-la à un collègue.',
  },
  'eligibility.criteriaNotInForce': {
    ar: 'هذه المعايير ليست النافذة اليوم لهذه المرحلة. اسحب الاقتراح واقترح من جديد بالمعايير النافذة.',
    en: 'These are not the criteria in force today for this stage. Withdraw the proposal and propose again by those in force.',
    fr: 'Ces critères ne sont pas ceux en vigueur aujourd’hui pour cette étape. Retirez la proposition et proposez de nouveau.',
  },
  'eligibility.proposedAlready': {
    ar: 'يوجد اقتراح مفتوح لهذا الشخص في هذه المرحلة. انتظر قراره أو اسحبه أولاً.',
    en: 'A proposal on this person and stage is open. Wait for its decision, or have it withdrawn first.',
    fr: 'Une proposition est ouverte pour cette personne et cette étape. Attendez la décision ou faites-la retirer.',
  },
  'eligibility.decidedAlready': {
    ar: 'يوجد قرار نافذ لهذه المرحلة. اقترح سحبه إن ظهر جديد، أو انتظر الاستئناف.',
    en: 'A decision on this stage stands. Propose to take it back if there is news, or leave it to an appeal.',
    fr: 'Une décision est en vigueur pour cette étape. Proposez son retrait s’il y a du nouveau, ou laissez place au recours.',
  },
  'eligibility.resultsIncomplete': {
    ar: 'لا بد من نتيجة واحدة لكل معيار، بترتيب المعايير. أعد تحميل الصفحة واملأها كلها.',
    en: 'Each criterion needs one result, in the order of the criteria. Reload the page and fill in all of them.',
    fr: 'Chaque critère demande un résultat, dans l’ordre. Rechargez la page et remplissez-les tous.',
  },
  'eligibility.evidenceNeeded': {
    ar: 'اكتب ما الذي يُظهر ذلك. النتيجة بلا دليل لا تُقبل.',
    en: 'Write what shows it. A result without evidence does not count.',
    fr: 'Écrivez ce qui le montre. Un résultat sans élément ne compte pas.',
  },
  'eligibility.notExempt': {
    ar: 'هذا المعيار يُطلب من هذا الشخص. اختر نتيجة أخرى.',
    en: 'This criterion is asked of this person. Choose another result.',
    fr: 'Ce critère s’applique à cette personne. Choisissez un autre résultat.',
  },
  'eligibility.listed': {
    ar: 'تأكد أن الشخص مدرج في قائمة عقوبات. القرار الوحيد الممكن: غير مؤهّل.',
    en: 'It is confirmed that this person is on a sanctions list. The only possible outcome is: not eligible.',
    fr: 'Il est confirmé que cette personne figure sur une liste de sanctions. Seule issue possible : non admissible.',
  },
  'eligibility.screeningPending': {
    ar: 'مطابقة مع قائمة تنتظر القرار. أجّل إلى أن يُبتّ فيها.',
    en: 'A match with a list waits for its decision. Defer until it is settled.',
    fr: 'Une correspondance avec une liste attend sa décision. Différez jusque-là.',
  },
  'eligibility.interviewNeeded': {
    ar: 'لم تُجتز مقابلة التحقق. أجّل إلى أن تُجرى وتُقيّم.',
    en: 'The verification interview is not passed. Defer until it was held and graded.',
    fr: 'L’entretien de vérification n’est pas réussi. Différez jusqu’à ce qu’il soit tenu et noté.',
  },
  'eligibility.openAllegation': {
    ar: 'يوجد تحقيق أو ادعاء جدي لم يُبتّ فيه. أجّل، أو قرّر عدم الأهلية.',
    en: 'An investigation or a credible allegation is open. Defer, or find not eligible.',
    fr: 'Une enquête ou une allégation crédible est ouverte. Différez ou concluez à la non-admissibilité.',
  },
  'eligibility.lateRecruit': {
    ar: 'انضم بعد اليوم المحدد في اتفاق مجموعته. لا يكون مؤهلاً إلا إذا نصّت المعايير على ذلك واستُوفي المعيار.',
    en: 'They joined after the cut-off day of their group. Eligible only where the criteria provide for it and that criterion is met.',
    fr: 'L’adhésion est postérieure à la date limite du groupe. Admissible seulement si un critère le prévoit et est rempli.',
  },
  'eligibility.associationNeeded': {
    ar: 'لم يُسجّل مع أي تشكيل كان. سجّل الانتماء أولاً، ليُحسب ضمن العدد المتفق عليه.',
    en: 'It is not recorded which group they were with. Record that first, so that they count towards its agreed number.',
    fr: 'Le groupe auquel la personne appartenait n’est pas enregistré. Enregistrez-le d’abord, pour le décompte convenu.',
  },
  'eligibility.capReached': {
    ar: 'بلغت المجموعة العدد المتفق عليه ({cap}). أجّل بسبب «بلوغ العدد»: يُرفع الأمر إلى المدير.',
    en: 'The group has reached its agreed number ({cap}). Defer for “number reached”: the matter then lies with the director.',
    fr: 'Le groupe a atteint le nombre convenu ({cap}). Différez pour « nombre atteint » : le directeur est saisi.',
  },
  'eligibility.criteriaUnmet': {
    ar: 'معيار إلزامي غير مستوفى بدليل. لا يكون مؤهلاً إلا إذا استُوفيت كلها.',
    en: 'A mandatory criterion is not found met with evidence. Eligible is only who meets all of them.',
    fr: 'Un critère obligatoire n’est pas rempli avec preuve. N’est admissible que qui les remplit tous.',
  },
  'eligibility.weaponNotSufficient': {
    ar: 'لا يكفي السلاح وحده للأهلية. لا بد من معيار آخر مستوفى.',
    en: 'A weapon alone never makes eligible. Another criterion has to be met.',
    fr: 'Une arme seule ne rend jamais admissible. Un autre critère doit être rempli.',
  },
  'eligibility.reasonOfAnother': {
    ar: 'هذا السبب لا يناسب هذه النتيجة. اختر سبباً آخر.',
    en: 'This reason does not belong to this outcome. Choose another reason.',
    fr: 'Ce motif ne correspond pas à cette issue. Choisissez-en un autre.',
  },
  'eligibility.reasonNotInRecord': {
    ar: 'لا يُظهر السجل هذا السبب. اختر سبباً آخر أو صحّح السجل أولاً.',
    en: 'The record does not show this reason. Choose another, or correct the record first.',
    fr: 'Le registre ne montre pas ce motif. Choisissez-en un autre ou corrigez d’abord le registre.',
  },
  'eligibility.otherQuestion': {
    ar: 'هذه النتيجة تجيب عن سؤال آخر. اختر من النتائج المعروضة.',
    en: 'This outcome answers another question. Choose one of those shown.',
    fr: 'Cette issue répond à une autre question. Choisissez parmi celles affichées.',
  },
  'eligibility.decided': {
    ar: 'لم يعد هذا الاقتراح مفتوحاً. أعد تحميل الصفحة لترى حالته.',
    en: 'This proposal is no longer open. Reload the page to see how it stands.',
    fr: 'Cette proposition n’est plus ouverte. Rechargez la page pour voir son état.',
  },
  'eligibility.notDecided': {
    ar: 'لا قرار نافذ هنا ليُبلَّغ به. أعد تحميل الصفحة.',
    en: 'No decision stands here that could be told. Reload the page.',
    fr: 'Aucune décision en vigueur à communiquer ici. Rechargez la page.',
  },
  'eligibility.twoPersonRule': {
    ar: 'أنت من اقترح، فيقرر أعضاء آخرون.',
    en: 'You proposed, so other members decide.',
    fr: 'C’est vous qui l’avez proposé ; d’autres membres décident.',
  },
  'eligibility.votedAlready': {
    ar: 'أعطيت رأيك من قبل. يُنتظر عضو آخر.',
    en: 'You gave your finding already. Another member is waited for.',
    fr: 'Vous avez déjà donné votre avis. On attend un autre membre.',
  },
  'eligibility.nothingToRevoke': {
    ar: 'لا قرار نافذ هنا ليُسحب. المؤجّل يُقترح من جديد.',
    en: 'No decision stands here that could be taken back. What is deferred is proposed anew.',
    fr: 'Aucune décision en vigueur à retirer ici. Ce qui est différé se propose à nouveau.',
  },
  'eligibility.notYours': {
    ar: 'يسحب الاقتراح من قدّمه، أو المدير عند غيابه.',
    en: 'A proposal is withdrawn by who made it, or by a director where they cannot.',
    fr: 'Une proposition est retirée par son auteur, ou par un directeur à défaut.',
  },
  'eligibility.toldAlready': {
    ar: 'سُجّل إبلاغه من قبل، وبدأت مهلة الاستئناف منذ ذلك اليوم.',
    en: 'That they were told is recorded already; the time to appeal runs since that day.',
    fr: 'L’information est déjà enregistrée ; le délai de recours court depuis ce jour.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'committee.exists': {
    ar: 'سُجّلت هذه اللجنة من قبل. أعد تحميل الصفحة.',
    en: 'This committee was recorded already. Reload the page.',
    fr: 'Ce comité est déjà consigné. Rechargez la page.',
  },
  'committee.unknown': {
    ar: 'هذه اللجنة غير معروفة لدى جهتك. اخترها من القائمة.',
    en: 'This committee is not known to your side. Choose it from the list.',
    fr: 'Ce comité est inconnu de votre partie. Choisissez-le dans la liste.',
  },
  'committee.place': {
    ar: 'هذا المكان غير معروف. اختره من القائمة.',
    en: 'This place is not known. Choose it from the list.',
    fr: 'Ce lieu est inconnu. Choisissez-le dans la liste.',
  },
  'committee.numbers': {
    ar: 'لا بد أن يكون في اللجنة أعضاء، وأن تكون القيادات والشباب من بينهم. صحّح الأعداد.',
    en: 'A committee has members, and who leads it and the young are among them. Correct the numbers.',
    fr: 'Un comité a des membres, et ceux qui le dirigent et les jeunes en font partie. Corrigez les nombres.',
  },
  'committee.dissolved': {
    ar: 'حُلّت هذه اللجنة، فلا تقدّم مشاريع بعد. سجّل اللجنة التي خلفتها.',
    en: 'This committee was dissolved and puts no projects forward any more. Record the one that followed it.',
    fr: 'Ce comité est dissous et ne présente plus de projets. Consignez celui qui lui a succédé.',
  },
  'committee.fewWomen': {
    ar: 'النساء أقل من ثلاث من كل عشرة في: {quotas}. لا تعتمد اللجنة مشروعاً حتى يبلغن ذلك.',
    en: 'Women are fewer than three in ten among: {quotas}. The committee signs no project off before they are.',
    fr: 'Les femmes sont moins de trois sur dix parmi : {quotas}. Le comité n’approuve aucun projet avant cela.',
  },
  'reviewMeeting.exists': {
    ar: 'سُجّل هذا الاجتماع من قبل. أعد تحميل الصفحة.',
    en: 'This meeting was recorded already. Reload the page.',
    fr: 'Cette réunion est déjà consignée. Rechargez la page.',
  },
  'reviewMeeting.unknown': {
    ar: 'هذا الاجتماع غير معروف لدى جهتك. اختره من القائمة.',
    en: 'This meeting is not known to your side. Choose it from the list.',
    fr: 'Cette réunion est inconnue de votre partie. Choisissez-la dans la liste.',
  },
  'reviewMeeting.past': {
    ar: 'ينعقد الاجتماع في يوم قادم، لأن الأوراق تصل قبله بأسبوع. اختر يوماً آخر.',
    en: 'A meeting is convened for a day to come, since papers reach it a week before. Choose another day.',
    fr: 'Une réunion se convoque pour un jour à venir, car les dossiers lui parviennent une semaine avant. Choisissez un autre jour.',
  },
  'reviewMeeting.ended': {
    ar: 'انعقد هذا الاجتماع أو أُلغي. اختر اجتماعاً قادماً.',
    en: 'This meeting was held or called off. Choose one that is to come.',
    fr: 'Cette réunion a eu lieu ou fut annulée. Choisissez-en une à venir.',
  },
  'reviewMeeting.notYet': {
    ar: 'لم يحن يوم هذا الاجتماع. سجّله بعد انعقاده.',
    en: 'The day of this meeting has not come. Record it once it was held.',
    fr: 'Le jour de cette réunion n’est pas venu. Consignez-la une fois tenue.',
  },
  'reviewMeeting.nobody': {
    ar: 'سجّل كم امرأة وكم رجلاً حضر.',
    en: 'Record how many women and men were present.',
    fr: 'Indiquez combien de femmes et d’hommes étaient présents.',
  },
  'communityProject.exists': {
    ar: 'سُجّل هذا المشروع من قبل. أعد تحميل الصفحة.',
    en: 'This project was entered already. Reload the page.',
    fr: 'Ce projet est déjà inscrit. Rechargez la page.',
  },
  'communityProject.unknown': {
    ar: 'هذا المشروع غير معروف لدى جهتك. اختره من القائمة.',
    en: 'This project is not known to your side. Choose it from the list.',
    fr: 'Ce projet est inconnu de votre partie. Choisissez-le dans la liste.',
  },
  'communityProject.notNow': {
    ar: 'لا تُتخذ هذه الخطوة في حالة المشروع الآن. أعد تحميل الصفحة لترى حالته.',
    en: 'This step is not possible as the project stands. Reload the page to see how it does.',
    fr: 'Cette étape n’est pas possible dans l’état du projet. Rechargez la page pour le voir.',
  },
  'communityProject.nobody': {
    ar: 'قل كم شخصاً من كل فئة يستهدفه المشروع.',
    en: 'Say how many people of each group the project is for.',
    fr: 'Dites pour combien de personnes de chaque groupe est ce projet.',
  },
  'communityProject.days': {
    ar: 'ينتهي المشروع بعد أن يبدأ. صحّح اليومين.',
    en: 'A project ends after it began. Correct the days.',
    fr: 'Un projet finit après avoir commencé. Corrigez les dates.',
  },
  'communityProject.tooLong': {
    ar: 'بهذا التمويل ينتهي المشروع في {last} على الأبعد. قصّر المدة أو غيّر التمويل.',
    en: 'With this money a project ends on {last} at the latest. Shorten it, or change where the money comes from.',
    fr: 'Avec ce financement, un projet finit au plus tard le {last}. Raccourcissez-le ou changez de financement.',
  },
  'communityProject.late': {
    ar: 'تصل الأوراق قبل الاجتماع بـ {needed} أيام على الأقل، وبقي {days}. اختر اجتماعاً لاحقاً.',
    en: 'Papers reach a meeting at least {needed} days before; {days} are left. Choose a later meeting.',
    fr: 'Les dossiers parviennent au moins {needed} jours avant la réunion ; il en reste {days}. Choisissez une réunion ultérieure.',
  },
  'communityProject.notMet': {
    ar: 'لم يُسجّل انعقاد الاجتماع الذي قُدّم إليه المشروع. سجّل الاجتماع أولاً.',
    en: 'The meeting to which this project was submitted was not recorded as held. Record it first.',
    fr: 'La réunion saisie de ce projet n’est pas consignée comme tenue. Consignez-la d’abord.',
  },
  'communityProject.quota': {
    ar: 'النساء أقل من ثلاث من كل عشرة في اللجنة أو في قيادتها، فلا تعتمد المشروع. سجّل عضوية تبلغ ذلك.',
    en: 'Women are fewer than three in ten in the committee or among who leads it, so it signs nothing off. Record a membership that reaches that.',
    fr: 'Les femmes sont moins de trois sur dix dans le comité ou à sa tête : il n’approuve rien. Consignez une composition qui y parvienne.',
  },
  'communityProject.votes': {
    ar: 'صوّت أكثر من أعضاء اللجنة وعددهم {members}. صحّح الأصوات.',
    en: 'More voted than the committee has members, who are {members}. Correct the votes.',
    fr: 'Plus de votes que de membres, qui sont {members}. Corrigez les votes.',
  },
  'communityProject.against': {
    ar: 'لم توافق الأغلبية، فلا يُعتمد المشروع. عدّله أو أوقفه.',
    en: 'Most were not in favour, so it is not signed off. Revise it, or stop it.',
    fr: 'La majorité n’était pas favorable : il n’est pas approuvé. Révisez-le ou arrêtez-le.',
  },
  'communityProject.unreported': {
    ar: 'أُنهي المشروع ولم يُسجّل عنه تقرير: لا يُعرف من بلغه ولا ما أُنفق.',
    en: 'The project was completed without a report: whom it reached and what it spent is not known.',
    fr: 'Le projet s’achève sans aucun rapport : on ignore qui il a touché et ce qu’il a dépensé.',
  },
  'communityReport.exists': {
    ar: 'سُجّل هذا التقرير من قبل. أعد تحميل الصفحة.',
    en: 'This report was recorded already. Reload the page.',
    fr: 'Ce rapport est déjà consigné. Rechargez la page.',
  },
  'communityReport.days': {
    ar: 'تنتهي الفترة بعد أن تبدأ. صحّح اليومين.',
    en: 'A period ends after it began. Correct the days.',
    fr: 'Une période finit après avoir commencé. Corrigez les dates.',
  },
  'communityReport.notYet': {
    ar: 'لم تنتهِ هذه الفترة. يُسجّل التقرير بعد انتهائها.',
    en: 'This period has not ended. A report is recorded once it has.',
    fr: 'Cette période n’est pas finie. Un rapport se consigne ensuite.',
  },
  'communityReport.overlaps': {
    ar: 'لهذا المشروع تقرير عن أيام من هذه الفترة، فيُحسب الناس مرتين. اختر فترة تليه.',
    en: 'Days of this period were reported already, and people would be counted twice. Choose a period after it.',
    fr: 'Des jours de cette période ont déjà un rapport : on compterait les gens deux fois. Choisissez une période ultérieure.',
  },
  'communityReport.lines': {
    ar: 'بنود الإنفاق غير بنود الميزانية النافذة. أعد تحميل الصفحة.',
    en: 'The lines of spending are not those of the budget in force. Reload the page.',
    fr: 'Les lignes de dépense ne sont pas celles du budget en vigueur. Rechargez la page.',
  },
  'communityReport.overspent': {
    ar: 'أُنفق أكثر مما في بنود الميزانية: {lines}. اشرح ذلك في التقرير القادم أو عدّل الميزانية.',
    en: 'More was spent than the budget holds in lines {lines}. Explain it, or revise the budget.',
    fr: 'Dépense supérieure au budget aux lignes {lines}. Expliquez-la, ou révisez le budget.',
  },
  'communityReport.ages': {
    ar: 'بلغ المشروع {reached} شخصاً، ومجموع الأعمار {byAge}. تحقق من الأعداد.',
    en: '{reached} people were reached, and the ages add up to {byAge}. Check the numbers.',
    fr: '{reached} personnes touchées, mais les âges totalisent {byAge}. Vérifiez les nombres.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'taskOrder.exists': {
    ar: 'صيغت هذه المهمة من قبل. أعد تحميل الصفحة.',
    en: 'This task was drafted already. Reload the page.',
    fr: 'Cette mission est déjà rédigée. Rechargez la page.',
  },
  'taskOrder.unknown': {
    ar: 'لا مهمة كهذه لديكم. ارجع إلى القائمة.',
    en: 'You have no such task. Go back to the list.',
    fr: 'Vous n’avez pas cette mission. Revenez à la liste.',
  },
  'taskOrder.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة المهمة الآن. أعد تحميل الصفحة.',
    en: 'The task’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la mission ne permet pas cette étape. Rechargez la page.',
  },
  'taskOrder.aboutNothing': {
    ar: 'المهمة عن منطقة خطرة أو عن بلاغ. اختر أحدهما.',
    en: 'A task is about a hazardous area or a report. Choose one.',
    fr: 'Une mission porte sur une zone dangereuse ou un signalement. Choisissez.',
  },
  'taskOrder.notDrafter': {
    ar: 'يغيّر المسودة من صاغها. اطلب منه ذلك، أو ألغها وصغ غيرها.',
    en: 'Who drafted an order changes it. Ask them, or cancel it and draft another.',
    fr: 'Seul son rédacteur modifie l’ordre. Demandez-lui, ou annulez-le et rédigez-en un autre.',
  },
  'taskOrder.otherAsset': {
    ar: 'لا يُنجز هذا النوع من العمل بهذه الوسائل. اختر وسيلة تناسبه.',
    en: 'This kind of work is not done with these assets. Choose one that fits.',
    fr: 'Ce travail ne se fait pas avec ces moyens. Choisissez-en un qui convient.',
  },
  'taskOrder.tooNear': {
    ar: 'المسافة أقل من {aid} م التي يعطيها الحساب. زدها، أو سمّ مؤهلاً من المستوى 2 فأعلى واكتب السبب.',
    en: 'The distance is below the {aid} m of the aid. Raise it, or name somebody of level 2 or higher and the reason.',
    fr: 'La distance est sous les {aid} m calculés. Augmentez-la, ou nommez un qualifié de niveau 2 ou plus et le motif.',
  },
  'taskOrder.noMedevac': {
    ar: 'خطة الإخلاء الطبي ناقصة: المستشفى والوسيلة والدقائق ووسيلة الاتصال. أكملها.',
    en: 'The medevac plan lacks hospital, means, minutes or contact. Complete it before you issue the order.',
    fr: 'Le plan d’évacuation manque d’hôpital, de moyen, de durée ou de contact. Complétez-le avant d’émettre.',
  },
  'taskOrder.noMedic': {
    ar: 'لا يُرسل فريق إلى عمل كهذا بلا مسعف. عيّن مسعفاً أولاً.',
    en: 'No team is sent to such work without a medic. Have one assigned first.',
    fr: 'Aucune équipe n’est envoyée à ce travail sans secouriste. Désignez-en un d’abord.',
  },
  'taskOrder.noSecurity': {
    ar: 'لم يُكتب من أذن أمنياً ومتى. أضفه إلى المسودة.',
    en: 'It is not said who cleared security, and when. Add it to the draft.',
    fr: 'Il n’est pas dit qui a donné l’accord de sécurité, ni quand. Ajoutez-le.',
  },
  'taskOrder.teamDown': {
    ar: 'الفريق {team} متوقف عن المهام. اختر غيره.',
    en: 'The team {team} takes no tasks for now. Choose another.',
    fr: 'L’équipe {team} ne prend pas de mission pour le moment. Choisissez-en une autre.',
  },
  'taskOrder.noAsset': {
    ar: 'ينقص الفريق {team} من الوسائل المطلوبة: {count}. اختر فريقاً غيره أو غيّر الوسائل.',
    en: 'The team {team} lacks {count} of the assets asked for. Choose another team or change the assets.',
    fr: 'Il manque à l’équipe {team} {count} des moyens demandés. Choisissez une autre équipe ou changez les moyens.',
  },
  'taskOrder.unqualified': {
    ar: 'ليس في الفريق {team} يوم {day} مؤهل سارٍ: {missing}. منتهٍ أو مسحوب أو غير مؤكد: {blocked}. اختر فريقاً غيره أو أكّد المؤهلات.',
    en: 'On {day} nobody in {team} is validly qualified: {missing}. Expired, withdrawn or unconfirmed: {blocked}. Choose another team, or have them confirmed.',
    fr: 'Le {day}, personne dans {team} n’est valablement qualifié : {missing}. Expirés, retirés ou non confirmés : {blocked}. Changez d’équipe ou faites confirmer.',
  },
  'taskOrder.notLeader': {
    ar: 'هذه الخطوة لقائد الفريق المكلف. اطلبها منه.',
    en: 'This step is for the leader of the task’s team. Ask them.',
    fr: 'Cette étape revient au chef de l’équipe chargée. Demandez-lui.',
  },
  'taskOrder.ownWork': {
    ar: 'صغت هذه المهمة أو قدتها: يحكم عليها مسؤول جودة آخر.',
    en: 'You drafted or led this task: another quality officer judges it.',
    fr: 'Vous avez rédigé ou dirigé cette mission : un autre contrôleur l’évalue.',
  },
  'taskOrder.openItems': {
    ar: 'لم يُعرف مصير {count} من الأجسام. سجّل تدميرها أو تسليمها أو تركها معلَّمة.',
    en: 'Of {count} items nobody wrote what became of them. Record that they were destroyed, handed over or left marked.',
    fr: 'Le sort de {count} engins n’est pas consigné. Indiquez s’ils sont détruits, remis ou laissés marqués.',
  },
  'taskProgress.exists': {
    ar: 'سُجّل هذا القيد من قبل. أعد تحميل الصفحة.',
    en: 'This entry was recorded already. Reload the page.',
    fr: 'Cette entrée est déjà consignée. Rechargez la page.',
  },
  'taskProgress.unknown': {
    ar: 'لا قيد كهذا لديكم. ارجع إلى صفحة المهمة.',
    en: 'You have no such entry. Go back to the task.',
    fr: 'Vous n’avez pas cette entrée. Revenez à la mission.',
  },
  'taskProgress.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم العمل.',
    en: 'That day has not come yet. Give the day of the work.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour du travail.',
  },
  'taskProgress.stoppage': {
    ar: 'التوقف له سبب وساعات معاً. أكملهما أو اتركهما.',
    en: 'A stoppage has both a reason and hours. Give both or neither.',
    fr: 'Un arrêt a un motif et des heures. Donnez les deux ou aucun.',
  },
  'taskProgress.takenBack': {
    ar: 'أُلغي هذا القيد من قبل. سجّل الأرقام الصحيحة في قيد جديد.',
    en: 'This entry was taken back already. Record the right figures in a new one.',
    fr: 'Cette entrée est déjà annulée. Consignez les bons chiffres dans une nouvelle.',
  },
  'taskProgress.notUnderWay': {
    ar: 'سُجّل عمل والمهمة ليست جارية. راجع الحالة والأيام.',
    en: 'Work was recorded while the task is not under way. Check its state and the days.',
    fr: 'Du travail est consigné alors que la mission n’est pas en cours. Vérifiez l’état et les jours.',
  },
  'taskItem.exists': {
    ar: 'سُجّل هذا الجسم من قبل. أعد تحميل الصفحة.',
    en: 'This item was recorded already. Reload the page.',
    fr: 'Cet engin est déjà consigné. Rechargez la page.',
  },
  'taskItem.unknown': {
    ar: 'لا جسم كهذا في هذه المهمة. أعد تحميل الصفحة.',
    en: 'There is no such item in this task. Reload the page.',
    fr: 'Cet engin n’est pas dans cette mission. Rechargez la page.',
  },
  'taskItem.notYet': {
    ar: 'هذا الوقت لم يأت بعد. اكتب متى حدث.',
    en: 'That time has not come yet. Give when it happened.',
    fr: 'Ce moment n’est pas encore venu. Indiquez quand c’est arrivé.',
  },
  'taskItem.otherKind': {
    ar: 'هذا النوع من صنف آخر. اختر نوعاً من الصنف المختار.',
    en: 'This kind belongs to another class. Choose one of the class.',
    fr: 'Ce type relève d’une autre classe. Choisissez-en un de la classe.',
  },
  'taskItem.weights': {
    ar: 'المادة المتفجرة أثقل من الجسم كله. صحّح أحد الوزنين.',
    en: 'The explosive weighs more than the whole item. Correct one of the weights.',
    fr: 'L’explosif pèse plus que l’engin entier. Corrigez l’un des poids.',
  },
  'taskItem.notUnderWay': {
    ar: 'سُجّل جسم والمهمة ليست جارية. راجع الحالة والأيام.',
    en: 'An item was recorded while the task is not under way. Check its state and the days.',
    fr: 'Un engin est consigné alors que la mission n’est pas en cours. Vérifiez l’état et les jours.',
  },
  'taskItem.aboveLevel': {
    ar: 'عُثر على جسم يحتاج إلى {level} وهو أكثر مما صدر به الأمر. قرروا من يتعامل معه.',
    en: 'An item was found that needs {level}, more than the order was issued for. Decide who deals with it.',
    fr: 'Un engin trouvé exige {level}, plus que prévu par l’ordre. Décidez qui s’en charge.',
  },
  'taskItemEvent.aboveLevel': {
    ar: 'لم يكن في الفريق ذلك اليوم مؤهل سارٍ لما فُعل: {missing}. اسألوا من فعله.',
    en: 'On that day nobody in the team was validly qualified for what was done: {missing}. Ask who did it.',
    fr: 'Ce jour-là, personne dans l’équipe n’était valablement qualifié pour cet acte : {missing}. Demandez qui l’a fait.',
  },
  'taskItemEvent.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Ceci est déjà consigné. Rechargez la page.',
  },
  'taskItemEvent.tooMany': {
    ar: 'بقي {remaining} فقط: ما دُمّر أو سُلّم أو تُرك لا ينتهي مرتين. صحّح العدد.',
    en: 'Only {remaining} remain: what was destroyed, handed over or left does not end twice. Correct the number.',
    fr: 'Il n’en reste que {remaining} : ce qui est détruit, remis ou laissé ne finit pas deux fois. Corrigez le nombre.',
  },
  'taskItemEvent.where': {
    ar: 'اكتب إلى أين نُقل أو أين تُرك وكيف عُلّم.',
    en: 'Say where it was moved to, or where it was left and how it is marked.',
    fr: 'Dites où il a été déplacé, ou laissé et comment il est marqué.',
  },
  'taskItemEvent.noLot': {
    ar: 'لا دفعة ذخيرة لديكم بهذا الوسم أو رقم الإيصال. يتسلمها المخزن أولاً ثم اكتب رقمها.',
    en: 'No lot of ammunition of yours has this tag or receipt number. The store takes it in first; then give its number.',
    fr: 'Aucun lot de munitions chez vous n’a cette étiquette ou ce reçu. Le dépôt le prend d’abord ; donnez ensuite son numéro.',
  },
  'taskItemEvent.lotTooSmall': {
    ar: 'في الدفعة {quantity} وسُمّي منها {named} في أجسام أخرى. راجع العدد أو الدفعة.',
    en: 'The lot holds {quantity}, of which {named} are named by other items. Check the number or the lot.',
    fr: 'Le lot compte {quantity}, dont {named} sont cités par d’autres engins. Vérifiez le nombre ou le lot.',
  },
  'taskItemEvent.noDemolition': {
    ar: 'دُمّرت أجسام دون خطة تفجير وافق عليها شخص ثانٍ. اسأل الفريق لماذا.',
    en: 'Items were destroyed without a demolition that a second person approved. Ask the team why.',
    fr: 'Des engins ont été détruits sans destruction approuvée par une seconde personne. Demandez pourquoi.',
  },
  'demolition.exists': {
    ar: 'خُطط لهذا التفجير من قبل. أعد تحميل الصفحة.',
    en: 'This demolition was planned already. Reload the page.',
    fr: 'Cette destruction est déjà prévue. Rechargez la page.',
  },
  'demolition.unknown': {
    ar: 'لا تفجير كهذا لديكم. ارجع إلى صفحة المهمة.',
    en: 'You have no such demolition. Go back to the task.',
    fr: 'Vous n’avez pas cette destruction. Revenez à la mission.',
  },
  'demolition.notNow': {
    ar: 'لا تصح هذه الخطوة الآن: يُخطط للتفجير ثم يوافق عليه آخر ثم يُنفذ. أعد تحميل الصفحة.',
    en: 'This step is not possible now: a demolition is planned, approved by another, then carried out. Reload the page.',
    fr: 'Étape impossible : une destruction est prévue, approuvée par un autre, puis exécutée. Rechargez la page.',
  },
  'demolition.itemTwice': {
    ar: 'جسم مذكور مرتين. اجمع العددين في سطر واحد.',
    en: 'An item is listed twice. Put both numbers in one line.',
    fr: 'Un engin figure deux fois. Réunissez les nombres en une ligne.',
  },
  'demolition.tooMany': {
    ar: 'المذكور أكثر مما بقي من أحد الأجسام. صحّح العدد.',
    en: 'More is listed than remains of an item. Correct the number.',
    fr: 'Il est indiqué plus qu’il ne reste d’un engin. Corrigez le nombre.',
  },
  'demolition.neqUnknown': {
    ar: 'وزن المادة المتفجرة لأحد الأجسام مجهول، فلا يُعرف هل الحد محفوظ. قدّره وسجّل الجسم به.',
    en: 'The explosive weight of an item is unknown, so no limit can be kept. Estimate it and record the item with it.',
    fr: 'La masse d’explosif d’un engin est inconnue : aucune limite ne peut être tenue. Estimez-la et consignez-la.',
  },
  'demolition.overLimit': {
    ar: 'المجموع {neq} كغ والحد {limit} كغ. اكتب الإذن الخطي أو قسّم التفجير.',
    en: 'It is {neq} kg in all and the limit {limit} kg. Name the written authorisation or divide the demolition.',
    fr: 'Le total est de {neq} kg et la limite de {limit} kg. Citez l’autorisation écrite ou divisez la destruction.',
  },
  'demolition.unqualified': {
    ar: 'يلزم لهذا التفجير مؤهل سارٍ: {missing}. اختر منفذاً أو موافقاً يحمله.',
    en: 'This demolition needs a valid qualification: {missing}. Choose an operator or approver who holds it.',
    fr: 'Cette destruction exige une qualification valide : {missing}. Choisissez un opérateur ou un approbateur qui la détient.',
  },
  'demolition.notPlanned': {
    ar: 'دُمّر أكثر مما خُطط له. سجّل الزائد في صفحة الأجسام.',
    en: 'More was destroyed than was planned. Record the rest at the items.',
    fr: 'Il a été détruit plus que prévu. Consignez le reste avec les engins.',
  },
  'demolition.firedBefore': {
    ar: 'نُفّذ التفجير قبل الموافقة عليه. راجع الوقت واسأل الفريق لماذا.',
    en: 'The demolition was fired before it was approved. Check the time, and ask the team why.',
    fr: 'La destruction a eu lieu avant d’être approuvée. Vérifiez l’heure et demandez pourquoi à l’équipe.',
  },
  'demolition.usedMore': {
    ar: 'استُعمل متفجر أكثر من المخطط فصار المجموع {neq} كغ والحد {limit} كغ. اسأل من أذن بذلك.',
    en: 'More explosive was used than planned: {neq} kg in all, and the limit is {limit} kg. Ask who authorised it.',
    fr: 'Plus d’explosif que prévu a été utilisé : {neq} kg au total pour une limite de {limit} kg. Demandez qui l’a autorisé.',
  },
  'demolition.otherResult': {
    ar: 'النتيجة لا توافق الأعداد: كاملة لكل المخطط، وفاشلة إن لم يُدمر شيء. صحّح إحداهما.',
    en: 'The result does not fit the numbers: complete is all that was planned, failed is nothing. Correct one.',
    fr: 'Le résultat ne concorde pas avec les nombres : complet vaut tout, échec vaut rien. Corrigez.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'paymentList.exists': {
    ar: 'بدأت هذه القائمة من قبل. أعد تحميل الصفحة.',
    en: 'This list was begun already. Reload the page.',
    fr: 'Cette liste est déjà commencée. Rechargez la page.',
  },
  'paymentList.unknown': {
    ar: 'لا توجد قائمة كهذه لديكم. اخترها من القوائم.',
    en: 'There is no such list within your reach. Choose one from the lists.',
    fr: 'Aucune liste de ce genre à votre portée. Choisissez-en une.',
  },
  'paymentList.notNow': {
    ar: 'هذه الخطوة لا تناسب حال القائمة. أعد تحميل الصفحة.',
    en: 'The list is not at this step. Reload the page.',
    fr: 'La liste n’est pas à cette étape. Rechargez la page.',
  },
  'paymentList.fourPeople': {
    ar: 'كانت لك يد في هذه القائمة. يلزم شخص آخر لهذه الخطوة.',
    en: 'You had a hand in this list. Another person has to take this step.',
    fr: 'Vous êtes déjà intervenu sur cette liste. Une autre personne doit agir.',
  },
  'paymentList.noSuchInstalment': {
    ar: 'ليس في القاعدة قسط بهذا الرقم. اختر قسطاً منها.',
    en: 'The rule has no instalment of this number. Choose one that it has.',
    fr: 'La règle n’a pas ce versement. Choisissez-en un.',
  },
  'paymentList.site': {
    ar: 'لقائمة صندوق الصرف موقع واحد، ولغيرها لا موقع. صحّح ذلك.',
    en: 'A list of a cash desk is of one site; the others are of none. Correct that.',
    fr: 'Une liste de guichet est d’un site ; les autres d’aucun. Corrigez.',
  },
  'paymentList.notYours': {
    ar: 'يُتم القائمة من بدأها. اطلب منه ذلك.',
    en: 'Whoever began a list completes it. Ask them to.',
    fr: 'Qui a commencé une liste l’achève. Demandez-le-lui.',
  },
  'paymentList.empty': {
    ar: 'ليس في القائمة أحد. راجع ما يمنع صرف الأقساط.',
    en: 'Nobody is on the list. Look at what blocks the instalments.',
    fr: 'La liste est vide. Voyez ce qui bloque les versements.',
  },
  'paymentList.changed': {
    ar: 'أسطر القائمة ليست كما جُمّدت. لا تصرف شيئاً، وأبلغ المدقق.',
    en: 'The lines are not those that were frozen. Pay nothing, and tell the auditor.',
    fr: 'Les lignes ne sont plus celles qui furent figées. Ne payez rien et avisez l’auditeur.',
  },
  'paymentList.bankAnswers': {
    ar: 'تنتهي أسطر المصرف والمحافظ بجوابها. انتظر ملف الجواب.',
    en: 'Lines of a bank or operator end by its answer. Wait for its file.',
    fr: 'Les lignes d’une banque se closent par sa réponse. Attendez son fichier.',
  },
  'paymentList.nothingLeft': {
    ar: 'لا سطر ينتظر. يمكن الآن مطابقة القائمة.',
    en: 'No line waits any more. The list can be reconciled now.',
    fr: 'Aucune ligne n’attend. La liste peut être rapprochée.',
  },
  'paymentList.waiting': {
    ar: '{waiting} سطراً بلا نتيجة. أنهها قبل المطابقة.',
    en: '{waiting} lines have no end yet. Settle them before reconciling.',
    fr: '{waiting} lignes sans issue. Réglez-les avant le rapprochement.',
  },
  'paymentList.difference': {
    ar: 'المعدود {counted} والمسجل {paid}. سُجل الفرق وينتظر تفسيراً.',
    en: 'Counted {counted}, recorded {paid}. The difference is kept, and waits for an explanation.',
    fr: 'Compté {counted}, enregistré {paid}. L’écart est gardé et attend explication.',
  },
  'paymentList.paidAgain': {
    ar: 'صُرف {again} مرة فوق المستحق في هذه القائمة. على المدقق أن ينظر فيها.',
    en: '{again} payments of this list were handed out twice. The auditor has to look at them.',
    fr: '{again} paiements de la liste ont été remis deux fois. L’auditeur doit les examiner.',
  },
  'payment.unknown': {
    ar: 'لا يوجد صرف كهذا في هذه القائمة. ابحث عنه من جديد.',
    en: 'There is no such payment on this list. Search for it again.',
    fr: 'Aucun paiement de ce genre sur la liste. Cherchez à nouveau.',
  },
  'payment.paid': {
    ar: 'صُرف هذا القسط من قبل. لا تصرفه مرة أخرى.',
    en: 'This was paid already. Do not pay it again.',
    fr: 'C’est déjà payé. Ne payez pas une seconde fois.',
  },
  'payment.notNow': {
    ar: 'القائمة ليست مفتوحة للصرف، أو انتهى هذا السطر. أعد تحميل الصفحة.',
    en: 'The list is not open for payment, or this line ended. Reload the page.',
    fr: 'La liste n’est pas ouverte au paiement, ou la ligne est close. Rechargez.',
  },
  'payment.notOfList': {
    ar: 'السطر {line}: ليس من هذه القائمة. لم يتغير شيء.',
    en: 'Line {line}: not of this list. Nothing was changed.',
    fr: 'Ligne {line} : pas de cette liste. Rien n’a changé.',
  },
  'payment.contradicted': {
    ar: 'السطر {line}: قيل {said} وكان {was}. لم يتغير، وينتظر من ينظر فيه.',
    en: 'Line {line}: said {said} and was {was}. It was left, and waits for somebody to look.',
    fr: 'Ligne {line} : dit {said}, était {was}. Inchangé, à examiner.',
  },
  'cashHandout.exists': {
    ar: 'سُجل هذا التسليم من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'C’est déjà enregistré. Rechargez la page.',
  },
  'cashHandout.card': {
    ar: 'البطاقة ليست لهذا الشخص، أو لم تعد سارية. تحقق بالصورة أو البصمة.',
    en: 'The card is not this person’s, or counts no more. Go by the photo or a thumbprint.',
    fr: 'La carte n’est pas la sienne ou n’est plus valable. Vérifiez par photo ou empreinte.',
  },
  'cashHandout.receiver': {
    ar: 'لم تأذن لجنة بأن يستلم غيره عنه. يأتي بنفسه.',
    en: 'No panel allowed that somebody else receives. The person comes themselves.',
    fr: 'Aucun comité n’a permis qu’un tiers reçoive. La personne vient elle-même.',
  },
  'cashHandout.provedByYou': {
    ar: 'أنت من أثبت حضور هذا الشخص. يصرف له أمين صندوق آخر.',
    en: 'You proved that this person was present. Another cashier pays them.',
    fr: 'Vous avez attesté la présence de cette personne. Un autre caissier la paie.',
  },
  'cashHandout.again': {
    ar: 'صُرف القسط نفسه من قبل: سُجل التسليم الثاني وعلى المدقق أن ينظر فيه.',
    en: 'The same was paid before: the second handing out is kept, and the auditor has to look at it.',
    fr: 'Déjà payé auparavant : la seconde remise est gardée, l’auditeur doit l’examiner.',
  },
  'cashHandout.listNotOpen': {
    ar: 'سُلّم المبلغ والقائمة غير مفتوحة للصرف. على المدقق أن ينظر فيه.',
    en: 'Money was handed out while the list was not open. The auditor has to look at it.',
    fr: 'Remis alors que la liste n’était pas ouverte. L’auditeur doit l’examiner.',
  },
  'cashHandout.lineSettled': {
    ar: 'سُلّم المبلغ بعد أن انتهى السطر. على المدقق أن ينظر فيه.',
    en: 'Money was handed out after the line had ended. The auditor has to look at it.',
    fr: 'Remis après la clôture de la ligne. L’auditeur doit l’examiner.',
  },
  'deskSheet.exists': {
    ar: 'أُخذ هذا الكشف من قبل. أعد تحميل الصفحة.',
    en: 'This sheet was taken already. Reload the page.',
    fr: 'Cette feuille est déjà prise. Rechargez la page.',
  },
  'deskSheet.unknown': {
    ar: 'لا يوجد كشف كهذا لديكم. أعد تحميل الصفحة.',
    en: 'There is no such sheet within your reach. Reload the page.',
    fr: 'Aucune feuille de ce genre à votre portée. Rechargez la page.',
  },
  'deskSheet.nothingLeft': {
    ar: 'كل سطر منتهٍ أو في كشف مأخوذ. انتظر عودة الكشوف.',
    en: 'Every line is settled or on a sheet. Wait until the sheets are back.',
    fr: 'Chaque ligne est réglée ou sur une feuille. Attendez leur retour.',
  },
  'deskSheet.back': {
    ar: 'عاد هذا الكشف من قبل. أعد تحميل الصفحة.',
    en: 'This sheet is back already. Reload the page.',
    fr: 'Cette feuille est déjà revenue. Rechargez la page.',
  },
  'deskSheet.notYours': {
    ar: 'يعيد الكشف من أخذه، أو مدير الموقع عنه.',
    en: 'Whoever took a sheet brings it back, or the manager of the site does.',
    fr: 'Qui a pris la feuille la rapporte, ou le responsable du site.',
  },
  'payment.onASheet': {
    ar: 'هذا السطر في كشف ورقي مع أمين صندوق. يُصرف من الكشف وحده حتى يعود.',
    en: 'This line is on a sheet that a cashier has out. It is paid from the sheet alone until that is back.',
    fr: 'Cette ligne est sur une feuille sortie. Elle n’est payée que là jusqu’à son retour.',
  },
  'payment.otherDesk': {
    ar: 'هذا السطر من نصيب جهاز «{desk}» ويُصرف هناك وحده. أرسل الشخص إليه، أو اطلب أن يُعاد النصيب أولاً.',
    en: 'This line belongs to the share of the desk “{desk}”, which alone pays it. Send the person there, or have the share given back first.',
    fr: 'Cette ligne est de la part du guichet « {desk} », qui seul la paie. Envoyez-y la personne ou faites d’abord rendre la part.',
  },
  'payment.noShare': {
    ar: 'ليس هذا السطر في نصيب حاسوب الموقع، وقد يُصرف في مكان آخر. اطلب من المركز نصيباً من القائمة لهذا الحاسوب.',
    en: 'This line is in no share of this site’s laptop and may be paid elsewhere. Have the centre lease it a share of the list.',
    fr: 'Cette ligne n’est dans aucune part du portable du site et peut être payée ailleurs. Faites-lui attribuer une part par le centre.',
  },
  'cashHandout.noSheet': {
    ar: 'لم يكن السطر في كشف بيد من صرفه. على المدقق أن ينظر فيه.',
    en: 'The line was on no sheet in the hands of who paid. The auditor has to look at it.',
    fr: 'La ligne n’était sur aucune feuille aux mains du payeur. L’auditeur doit l’examiner.',
  },
  'paymentList.sheetsOut': {
    ar: '{sheetsOut} من الكشوف والأنصبة لم يعد بعد. أعدها وسجّل ما صُرف منها أولاً.',
    en: '{sheetsOut} sheets or shares are still with a desk. Have them back, with what was paid from them, first.',
    fr: '{sheetsOut} feuilles ou parts sont encore à un guichet. Faites-les rendre, avec ce qui fut payé, d’abord.',
  },
  'paymentList.budgetLine': {
    ar: 'هذا ليس بند ميزانية لطرفكم بعملة القاعدة. اختره من القائمة.',
    en: 'That is no budget line of your side in the currency of the rule. Choose one from the list.',
    fr: 'Ce n’est pas une ligne budgétaire de votre partie dans la monnaie de la règle. Choisissez-en une.',
  },
  'paymentList.bank': {
    ar: 'هذا ليس حساباً مصرفياً لطرفكم بعملة القائمة. اختره من القائمة.',
    en: 'That is no bank account of your side in the currency of the list. Choose one.',
    fr: 'Ce n’est pas un compte bancaire de votre partie dans la monnaie de la liste. Choisissez-en un.',
  },
  'paymentList.noBooks': {
    ar: 'تنقص حسابات في الدفاتر: المستحق أو الصندوق أو الأوامر الجارية. اطلب من المحاسب فتحها.',
    en: 'The books lack an account: what is owed, the desk, or what was ordered. Ask the accountant to open it.',
    fr: 'Il manque un compte aux livres : dû, guichet ou ordres en cours. Demandez au comptable de l’ouvrir.',
  },
  'cashHandout.deskShort': {
    ar: 'في دفتر الصندوق أقل مما سُلّم. قُيّد في المعلّق وعلى المحاسب أن يفسره.',
    en: 'The desk’s book holds less than was handed out. It is in suspense, for the accountant to explain.',
    fr: 'Le livre du guichet contient moins que ce qui fut remis. C’est en suspens, à expliquer.',
  },
  'payment.notBooked': {
    ar: 'لم يمكن قيد ما قاله المصرف كله في حساباته. على المحاسب أن ينظر فيه.',
    en: 'What the bank said could not all be booked on its accounts. The accountant has to look at it.',
    fr: 'Ce que dit la banque n’a pu être entièrement comptabilisé. Le comptable doit l’examiner.',
  },
  'paymentList.noIban': {
    ar: 'لا رقم دولياً لحساب المصرف في الدفاتر. أضفه أولاً.',
    en: 'The bank account in the books has no IBAN. Enter it first.',
    fr: 'Le compte bancaire des livres n’a pas d’IBAN. Saisissez-le d’abord.',
  },
} satisfies Readonly<Record<string, Texts>>

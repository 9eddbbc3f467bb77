import type { Texts } from '../kernel/texts.ts'

/** What the program answers when something about a foreign force cannot be written, and what stands and is to be looked at. */
export const refusals = {
  'foreignForce.unknown': {
    ar: 'لا توجد قوة أجنبية بهذا الرقم فيما تطّلع عليه. اخترها من القائمة.',
    en: 'There is no such foreign force among those you may see. Choose it from the list.',
    fr: 'Aucune force étrangère de ce numéro parmi celles que vous voyez. Choisissez-la dans la liste.',
  },
  'foreignForce.exists': {
    ar: 'سُجلت هذه القوة من قبل. افتحها من القائمة وصححها هناك.',
    en: 'This force is recorded already. Open it from the list and correct it there.',
    fr: 'Cette force est déjà consignée. Ouvrez-la depuis la liste et corrigez-la.',
  },
  'foreignForce.rowExists': {
    ar: 'سُجل هذا من قبل. حدّث الصفحة، وإن كان فيه خطأ فسجّل تصحيحاً له.',
    en: 'This is recorded already. Reload the page; where it is wrong, record a correction.',
    fr: 'C’est déjà consigné. Rechargez la page ; en cas d’erreur, consignez une correction.',
  },
  'foreignUnit.unknown': {
    ar: 'هذه الوحدة ليست من هذه القوة. اختر وحدة من وحداتها أو اترك الخانة فارغة.',
    en: 'This unit is not of this force. Choose one of its units, or none.',
    fr: 'Cette unité n’est pas de cette force. Choisissez-en une de la force, ou aucune.',
  },
  'foreignForce.notYet': {
    ar: 'هذا اليوم لم يأتِ بعد. اكتب يوماً مضى أو اليوم.',
    en: 'That day has not come yet. Give today or an earlier day.',
    fr: 'Ce jour n’est pas encore venu. Indiquez aujourd’hui ou un jour antérieur.',
  },
  'foreignForce.endsBefore': {
    ar: 'آخر يوم شوهدت فيه قبل أول يوم، أو لم يأتِ بعد. صحّح اليومين.',
    en: 'The last day on which they were seen lies before the first, or has not come yet. Correct the days.',
    fr: 'Le dernier jour d’observation précède le premier, ou n’est pas venu. Corrigez les dates.',
  },
  'foreignForce.strengthOutside': {
    ar: 'يوم تقدير العدد خارج مدة وجودها هناك. اكتب يوماً من تلك المدة.',
    en: 'The strength is of a day on which they were not there. Give a day of their stay.',
    fr: 'L’effectif porte sur un jour où ils n’y étaient pas. Indiquez un jour de leur présence.',
  },
  'foreignForce.notReplaceable': {
    ar: 'ما تصححه ليس من هذه القوة أو صُحّح من قبل. حدّث الصفحة وصحّح أحدث صف.',
    en: 'What you correct is not of this force, or was corrected already. Reload, and correct the newest row.',
    fr: 'La ligne à corriger n’est pas de cette force ou l’est déjà. Rechargez, puis corrigez la plus récente.',
  },
  'foreignForce.reasonNeeded': {
    ar: 'اكتب لماذا يُصحَّح ما سبق.',
    en: 'Say why the earlier row is corrected.',
    fr: 'Dites pourquoi la ligne antérieure est corrigée.',
  },
  'foreignForce.noTrainers': {
    ar: 'تعليق التدريب للمدربين والأطقم وحدهم. سجّل لغيرهم المغادرة.',
    en: 'Only the training of trainers and crews is suspended. For others, record departures.',
    fr: 'Seule la formation par des instructeurs et équipages se suspend. Pour les autres, consignez les départs.',
  },
  'foreignForce.backBefore': {
    ar: 'العودة قبل المغادرة التي تنسبها إليها. صحّح اليوم أو اختر مغادرة أخرى.',
    en: 'They cannot come back before they left. Correct the day, or choose another departure.',
    fr: 'Le retour précède le départ indiqué. Corrigez le jour ou choisissez un autre départ.',
  },
  'forceDeparture.unknown': {
    ar: 'لا توجد مغادرة بهذا الرقم فيما تطّلع عليه. اخترها من صفحة القوة.',
    en: 'There is no such departure among those you may see. Choose it on the page of the force.',
    fr: 'Aucun départ de ce numéro parmi ceux que vous voyez. Choisissez-le sur la page de la force.',
  },
  'forceDeparture.replaced': {
    ar: 'صُححت هذه المغادرة بصف أحدث. تحقق من الأحدث.',
    en: 'A newer row stands in place of this departure. Verify the newer one.',
    fr: 'Une ligne plus récente remplace ce départ. Vérifiez celle-là.',
  },
  'forceDeparture.twoPersonRule': {
    ar: 'من كتب المغادرة لا يتحقق منها. اطلب من مراقب آخر أن يتحقق.',
    en: 'Who wrote the departure down does not verify it. Ask another monitor to.',
    fr: 'Qui a consigné le départ ne le vérifie pas. Demandez-le à un autre observateur.',
  },
  'forceDeparture.verifiedBefore': {
    ar: 'يوم التحقق قبل يوم المغادرة. صحّح اليوم.',
    en: 'It cannot be verified before the day they left. Correct the day.',
    fr: 'La vérification précède le départ. Corrigez le jour.',
  },
  'foreignForce.reportedMoreThanPresent': {
    ar: 'سُجل، لكن المبلَّغ عنهم أكثر من أعلى تقدير للموجودين ({present}). راجع التقدير أو مصدر البلاغ.',
    en: 'Recorded, but more are said to have left than the highest estimate of those present ({present}). Check the estimate or the report.',
    fr: 'Consigné, mais les départs signalés dépassent l’estimation haute des présents ({present}). Vérifiez l’une ou l’autre.',
  },
  'foreignForce.verifiedMoreThanReported': {
    ar: 'سُجل، لكن من تحققتم من مغادرتهم أكثر من المبلَّغ عنهم ({reported}). راجع البلاغ.',
    en: 'Recorded, but more were verified than were reported ({reported}). Check the report.',
    fr: 'Consigné, mais plus de départs vérifiés que signalés ({reported}). Vérifiez le signalement.',
  },
  'foreignForce.verifiedMoreThanPresent': {
    ar: 'سُجل، لكن من غادروا أكثر من أعلى تقدير للموجودين ({present}). التقدير ناقص أو العدّ زائد: راجعهما.',
    en: 'Recorded, but more left than the highest estimate of those present ({present}). One of the two is wrong: check both.',
    fr: 'Consigné, mais plus de départs que l’estimation haute des présents ({present}). L’un des deux est faux : vérifiez.',
  },
  'foreignForce.returned': {
    ar: 'سُجلت عودة {best} بعد مغادرتهم. أبلغ مسؤول وقف إطلاق النار.',
    en: 'Recorded: {best} came back after they had left. Tell the ceasefire officer.',
    fr: 'Consigné : {best} sont revenus après leur départ. Prévenez le responsable du cessez-le-feu.',
  },
  'forceDeadline.noTerm': {
    ar: 'لا توجد شروط نافذة لوقف إطلاق النار بهذا الرقم. اختر الشروط النافذة أو أساساً آخر.',
    en: 'There are no such terms of the ceasefire in force. Choose those in force, or another basis.',
    fr: 'Aucun terme du cessez-le-feu en vigueur de ce numéro. Choisissez celui en vigueur ou un autre fondement.',
  },
  'forceDeadline.otherDay': {
    ar: 'شروط وقف إطلاق النار تنتهي في يوم آخر. اكتب يومها أو اجعل الأساس غيرها.',
    en: 'The terms of the ceasefire end on another day. Give their day, or another basis.',
    fr: 'Les termes du cessez-le-feu échoient un autre jour. Indiquez-le, ou un autre fondement.',
  },
  'forceAssessment.waits': {
    ar: 'اقتراح سابق ينتظر التوقيع. وقّعه أو ارفضه أولاً.',
    en: 'An earlier proposal waits for its signature. Sign it or turn it down first.',
    fr: 'Une proposition attend sa signature. Signez-la ou rejetez-la d’abord.',
  },
  'forceAssessment.noGrounds': {
    ar: 'كون القوة أجنبية ليس سبباً. اختر سبباً واحداً على الأقل لكونها من المرتزقة.',
    en: 'Being foreign is no ground. Choose at least one ground for mercenaries.',
    fr: 'Être étranger n’est pas un motif. Choisissez au moins un motif de mercenariat.',
  },
  'forceAssessment.notNow': {
    ar: 'لا ينتظر هذا التقييم توقيعاً. حدّث الصفحة.',
    en: 'This assessment does not wait for a signature. Reload the page.',
    fr: 'Cette évaluation n’attend pas de signature. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>

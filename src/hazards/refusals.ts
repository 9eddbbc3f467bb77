import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'hazard.exists': {
    ar: 'سُجّلت هذه المنطقة من قبل. أعد تحميل الصفحة.',
    en: 'This area was recorded already. Reload the page.',
    fr: 'Cette zone est déjà consignée. Rechargez la page.',
  },
  'hazard.evidenceExists': {
    ar: 'سُجّل هذا الدليل من قبل. أعد تحميل الصفحة.',
    en: 'This evidence was recorded already. Reload the page.',
    fr: 'Cet indice est déjà consigné. Rechargez la page.',
  },
  'hazard.unknown': {
    ar: 'لا منطقة كهذه لديكم. ارجع إلى السجل.',
    en: 'You have no such area. Go back to the register.',
    fr: 'Vous n’avez pas cette zone. Revenez au registre.',
  },
  'hazard.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة المنطقة الآن. أعد تحميل الصفحة.',
    en: 'The area’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la zone ne permet pas cette étape. Rechargez la page.',
  },
  'hazard.groundReleased': {
    ar: 'أُفرج عن أرض منها، فلا تتغير إلا في دفتر أرضها. زدها هناك، أو استرجع ما أُفرج عنه.',
    en: 'Ground of it was released: it changes in its land ledger alone. Extend it there, or take the work back.',
    fr: 'Du terrain en a été libéré : elle ne change que dans son registre foncier. Étendez-la là, ou retirez le travail.',
  },
  'hazard.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب اليوم الذي شوهد فيه الدليل.',
    en: 'That day has not come yet. Give the day on which it was seen.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’observation.',
  },
  'hazard.noDirectEvidence': {
    ar: 'لا دليل مباشراً: جسم أو علامة أو انفجار شوهد أو وُثّق. سجّله أولاً.',
    en: 'There is no direct evidence: an item, marking or detonation that was seen or is on record. Add it first.',
    fr: 'Aucune preuve directe : engin, marquage ou détonation vus ou documentés. Ajoutez-la d’abord.',
  },
  'hazard.noSuchPoint': {
    ar: 'لا نقطة انعطاف بهذا الرقم، أو الرقمان واحد. اختر نقطتين من الجدول.',
    en: 'There is no such turning point, or both are one. Choose two from the table.',
    fr: 'Ce point n’existe pas, ou les deux sont le même. Choisissez-en deux dans le tableau.',
  },
  'hazard.cut': {
    ar: 'هذا الخط يخرج من المنطقة أو لا يقسمها. اختر نقطتين أخريين أو نقاطاً بينهما.',
    en: 'This cut leaves the area or divides nothing. Choose other turning points, or points on the way.',
    fr: 'Cette coupe sort de la zone ou ne divise rien. Choisissez d’autres points ou des points de passage.',
  },
  'hazard.otherKind': {
    ar: 'إحداهما مشتبه بها والأخرى مؤكدة. أكّد الأولى قبل الجمع.',
    en: 'One is suspected and the other confirmed. Confirm the first before you unite them.',
    fr: 'L’une est suspecte, l’autre confirmée. Confirmez la première avant de les réunir.',
  },
  'hazard.areaChanged': {
    ar: 'كانت المساحتان {was} م² معاً وصارت {is} م². صحّح النقاط؛ وما زاد يُرسم بعد الجمع.',
    en: 'The areas were {was} m² together and this is {is} m². Correct the points; more ground is drawn in afterwards.',
    fr: 'Les aires faisaient {was} m² ensemble, et ceci fait {is} m². Corrigez les points ; le surplus se dessine après.',
  },
  'perimeter.tooFewPoints': {
    ar: 'ثلاث نقاط على الأقل تحيط بمنطقة. أضف نقاطاً.',
    en: 'Three turning points at least enclose an area. Add some.',
    fr: 'Il faut au moins trois points pour entourer une zone. Ajoutez-en.',
  },
  'perimeter.repeatedPoint': {
    ar: 'نقطة مكتوبة مرتين: {at}. احذف إحداهما؛ لا حاجة إلى تكرار الأولى في الآخر.',
    en: 'A point is written twice: {at}. Take one away; the first needs not come again at the end.',
    fr: 'Un point est écrit deux fois : {at}. Retirez-en un ; le premier ne se répète pas à la fin.',
  },
  'perimeter.repeatedLabel': {
    ar: 'اسم نقطة مكتوب مرتين: {at}. أعط كل نقطة اسماً.',
    en: 'A name stands at two points: {at}. Give each its own.',
    fr: 'Un nom désigne deux points : {at}. Donnez à chacun le sien.',
  },
  'perimeter.crossesItself': {
    ar: 'يقطع المحيط نفسه. راجع ترتيب النقاط.',
    en: 'The perimeter crosses itself. Check the order of the points.',
    fr: 'Le périmètre se croise. Vérifiez l’ordre des points.',
  },
  'perimeter.noArea': {
    ar: 'النقاط على خط واحد ولا تحيط بشيء. صحّح إحداها.',
    en: 'The points lie in one line and enclose nothing. Correct one.',
    fr: 'Les points sont alignés et n’entourent rien. Corrigez-en un.',
  },
  'perimeter.notClosed': {
    ar: 'آخر مسافة لا ترجع إلى النقطة الأولى (أكثر من 5 م و1٪ من المحيط). راجع الاتجاهات.',
    en: 'The last leg does not come back to the first point (more than 5 m and 1% of the way around). Check the bearings.',
    fr: 'Le dernier tronçon ne revient pas au premier point (plus de 5 m et 1 % du tour). Vérifiez les azimuts.',
  },
} satisfies Readonly<Record<string, Texts>>

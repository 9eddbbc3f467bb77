import type { Texts } from '../kernel/texts.ts'

/** What the program answers when something of the embargo file cannot be done, and what to do next. */
export const refusals = {
  'embargo.unknown': {
    ar: 'لا يوجد توريد بهذا الرقم فيما تطّلع عليه. اختره من القائمة.',
    en: 'There is no such delivery among those you may see. Choose it from the list.',
    fr: 'Aucune livraison de ce numéro parmi celles que vous voyez. Choisissez-la dans la liste.',
  },
  'embargo.exists': {
    ar: 'سُجل هذا التوريد من قبل. افتحه من القائمة وصححه هناك.',
    en: 'This delivery is recorded already. Open it from the list and correct it there.',
    fr: 'Cette livraison est déjà consignée. Ouvrez-la depuis la liste et corrigez-la.',
  },
  'embargo.rowExists': {
    ar: 'سُجل هذا من قبل. حدّث الصفحة.',
    en: 'This is recorded already. Reload the page.',
    fr: 'C’est déjà consigné. Rechargez la page.',
  },
  'embargo.notNow': {
    ar: 'حال الملف لا تسمح بهذا الآن. انظر الخطوات الممكنة في صفحته.',
    en: 'The file does not allow this now. See the possible steps on its page.',
    fr: 'L’état du dossier ne le permet pas. Voyez les étapes possibles sur sa page.',
  },
  'embargo.notYet': {
    ar: 'هذا اليوم لم يأتِ بعد. اكتب يوماً مضى أو اليوم.',
    en: 'That day has not come yet. Give today or an earlier day.',
    fr: 'Ce jour n’est pas encore venu. Indiquez aujourd’hui ou un jour antérieur.',
  },
  'embargo.endsBefore': {
    ar: 'النهاية قبل البداية أو لم تأتِ بعد. صحّح اليومين.',
    en: 'The end lies before the beginning, or has not come yet. Correct the days.',
    fr: 'La fin précède le début, ou n’est pas venue. Corrigez les dates.',
  },
  'embargo.imo': {
    ar: 'رقم المنظمة البحرية سبعة أرقام آخرها رقم تحقق، وهذا لا يصح. راجع المصدر أو اترك الخانة فارغة.',
    en: 'An IMO number has seven digits and the last is a check digit; this one does not fit. Check it, or leave it empty.',
    fr: 'Un numéro OMI a sept chiffres dont le dernier est une clé ; celui-ci est faux. Vérifiez-le ou laissez vide.',
  },
  'embargo.mmsi': {
    ar: 'رقم الخدمة البحرية المتنقلة تسعة أرقام أولها من 2 إلى 7. صححه أو اتركه فارغاً.',
    en: 'An MMSI has nine digits and begins with 2 to 7. Correct it, or leave it empty.',
    fr: 'Un MMSI a neuf chiffres et commence par 2 à 7. Corrigez-le ou laissez vide.',
  },
  'embargo.icao24': {
    ar: 'عنوان الطائرة ستة رموز من 0-9 وA-F. صححه أو اتركه فارغاً.',
    en: 'An aircraft address has six signs of 0–9 and A–F. Correct it, or leave it empty.',
    fr: 'Une adresse d’aéronef a six signes parmi 0–9 et A–F. Corrigez-la ou laissez vide.',
  },
  'embargo.carrierUnnamed': {
    ar: 'اكتب اسماً أو رقماً واحداً على الأقل للناقلة، أو احذفها.',
    en: 'Give at least one name or number of what carried it, or remove it.',
    fr: 'Indiquez au moins un nom ou numéro du moyen de transport, ou retirez-le.',
  },
  'embargo.itemTwice': {
    ar: 'المادة نفسها وردت مرتين. احذف إحداهما.',
    en: 'One item is there twice. Remove one of the two.',
    fr: 'Un article figure deux fois. Retirez-en un.',
  },
  'embargo.otherIncident': {
    ar: 'الحادثة ليست توريد سلاح ولا ضبطه. اختر حادثة أخرى أو لا شيء.',
    en: 'The incident is no delivery or seizure of arms. Choose another, or none.',
    fr: 'L’incident n’est ni livraison ni saisie d’armes. Choisissez-en un autre, ou aucun.',
  },
  'embargo.notReleased': {
    ar: 'لم يُجِز شخصان تقريراً بما هو معروف الآن. أعدّ تقريراً واطلب من آخر أن يجيزه.',
    en: 'No two people let out a report of what is known now. Draw one up, and ask another to release it.',
    fr: 'Aucun rapport à jour n’a été autorisé à deux. Préparez-en un et faites-le autoriser par un autre.',
  },
  'embargo.reportDay': {
    ar: 'يوم الإبلاغ قبل التوريد أو لم يأتِ بعد. صححه.',
    en: 'The day of the report lies before the delivery, or has not come yet. Correct it.',
    fr: 'Le jour du signalement précède la livraison ou n’est pas venu. Corrigez-le.',
  },
  'embargo.notReported': {
    ar: 'ثبت خرق ولم تُبلَّغ به اللجنة. أبلغها ثم أغلق الملف.',
    en: 'A breach was found, and the Committee was not told. Report it first, then close.',
    fr: 'Une violation est établie et le Comité n’en est pas saisi. Signalez-la avant de clore.',
  },
  'embargoEvidence.unknown': {
    ar: 'الدليل الذي يستند إليه ليس من هذا الملف. اختر دليلاً من الملف أو لا شيء.',
    en: 'The evidence that it goes back to is not in this file. Choose one of the file, or none.',
    fr: 'L’élément d’origine n’est pas de ce dossier. Choisissez-en un du dossier, ou aucun.',
  },
  'embargoEvidence.notReplaceable': {
    ar: 'الدليل الذي تصححه ليس من هذا الملف أو صُحّح من قبل. حدّث الصفحة.',
    en: 'The evidence you correct is not in this file, or was corrected already. Reload the page.',
    fr: 'L’élément à corriger n’est pas de ce dossier ou l’est déjà. Rechargez la page.',
  },
  'embargoEvidence.reasonNeeded': {
    ar: 'اكتب لماذا يُصحَّح الدليل.',
    en: 'Say why the evidence is corrected.',
    fr: 'Dites pourquoi l’élément est corrigé.',
  },
  'embargoReply.unknown': {
    ar: 'لا يوجد طلب رد بهذا الرقم في الملف. اختره من الصفحة.',
    en: 'There is no such request to reply in this file. Choose it on the page.',
    fr: 'Aucune demande de réponse de ce numéro au dossier. Choisissez-la sur la page.',
  },
  'embargoReply.noTime': {
    ar: 'مهلة الرد يجب أن تكون بعد يوم الطلب. اكتب يوماً لاحقاً.',
    en: 'The time to reply must end after the day of asking. Give a later day.',
    fr: 'Le délai doit finir après le jour de la demande. Indiquez un jour ultérieur.',
  },
  'embargoReply.day': {
    ar: 'يوم الرد قبل الطلب أو لم يأتِ بعد. صححه.',
    en: 'The day of the reply lies before the request, or has not come yet. Correct it.',
    fr: 'Le jour de la réponse précède la demande ou n’est pas venu. Corrigez-le.',
  },
  'embargoFinding.waits': {
    ar: 'نتيجة سابقة تنتظر التوقيع. وقّعها أو ارفضها أولاً.',
    en: 'An earlier finding waits for its signature. Sign it or turn it down first.',
    fr: 'Une conclusion attend sa signature. Signez-la ou rejetez-la d’abord.',
  },
  'embargoFinding.notNow': {
    ar: 'لا تنتظر هذه النتيجة توقيعاً. حدّث الصفحة.',
    en: 'This finding does not wait for a signature. Reload the page.',
    fr: 'Cette conclusion n’attend pas de signature. Rechargez la page.',
  },
  'embargoFinding.outdated': {
    ar: 'صُحّح التوريد بعد اقتراح النتيجة. ارفضها واقترح نتيجة جديدة.',
    en: 'The delivery was told anew since this was proposed. Turn it down, and propose a new finding.',
    fr: 'La livraison a été corrigée depuis la proposition. Rejetez-la et proposez-en une nouvelle.',
  },
  'embargoFinding.notAsked': {
    ar: 'لم يُطلب الرد من كل من ذُكر ({role}). اطلب رده وانتظر المهلة.',
    en: 'Not everyone named was asked to reply ({role}). Ask them, and wait for the time to pass.',
    fr: 'Tous ceux qui sont nommés n’ont pas été invités à répondre ({role}). Demandez-le et attendez le délai.',
  },
  'embargoFinding.replyPending': {
    ar: 'مهلة الرد لم تنقضِ، وآخرها {due}. انتظر الرد أو انقضاء المهلة.',
    en: 'Somebody named can still reply until {due}. Wait for the reply, or for that day to pass.',
    fr: 'Une personne nommée peut répondre jusqu’au {due}. Attendez la réponse ou l’échéance.',
  },
  'embargoFinding.notWeighed': {
    ar: 'وصلت ردود. اكتب كيف وُزنت.',
    en: 'There are replies. Say how they were weighed.',
    fr: 'Des réponses existent. Dites comment elles ont été pesées.',
  },
  'embargoFinding.noExemption': {
    ar: 'لا يُدّعى استثناء في هذا التوريد. سجله في تصحيح أو اقترح نتيجة أخرى.',
    en: 'Nobody claims an exemption for this delivery. Record it in a correction, or propose another finding.',
    fr: 'Aucune exemption n’est invoquée. Consignez-la par une correction ou proposez une autre conclusion.',
  },
  'embargoFinding.exemptionUnproven': {
    ar: 'هذا الاستثناء يشترط علم اللجنة برقم مرجعي. سجّلهما في تصحيح أولاً.',
    en: 'This exemption needs the Committee to have been told, under a reference. Record both in a correction first.',
    fr: 'Cette exemption exige que le Comité ait été informé, sous référence. Consignez-le d’abord.',
  },
  'embargoFinding.belowStandard': {
    ar: 'اقتُرح، لكن الأدلة دون المعيار المقترح: مصادر مستقلة {independent} ولا مشاهدة مباشرة ولا صورة موثقة.',
    en: 'Proposed, but the evidence is below the suggested standard: {independent} independent, none first-hand, no authenticated image.',
    fr: 'Proposé, mais sous le seuil suggéré : {independent} origine(s) indépendante(s), rien de direct, pas d’image authentifiée.',
  },
  'embargoLink.noMatch': {
    ar: 'لا رقم مشتركاً بين المادة وهذا السلاح أو الذخيرة في سجل جهة الملف. حدّث الصفحة.',
    en: 'The item and that weapon or lot share no number in the register of the file’s authority. Reload the page.',
    fr: 'L’article et cette arme ou ce lot ne partagent aucun numéro au registre du dossier. Rechargez la page.',
  },
  'embargoReport.waits': {
    ar: 'تقرير سابق ينتظر الإجازة. أجزه أو ارفضه أولاً.',
    en: 'An earlier report waits to be released. Release it or turn it down first.',
    fr: 'Un rapport attend son autorisation. Autorisez-le ou rejetez-le d’abord.',
  },
  'embargoReport.notNow': {
    ar: 'لا ينتظر هذا التقرير إجازة. حدّث الصفحة.',
    en: 'This report does not wait to be released. Reload the page.',
    fr: 'Ce rapport n’attend pas d’autorisation. Rechargez la page.',
  },
  'embargoReport.outdated': {
    ar: 'أُضيف إلى الملف شيء بعد إعداد التقرير. ارفضه وأعدّ تقريراً جديداً.',
    en: 'Something was added to the file since the report was drawn up. Turn it down, and draw up a new one.',
    fr: 'Le dossier a changé depuis la préparation. Rejetez ce rapport et préparez-en un nouveau.',
  },
} satisfies Readonly<Record<string, Texts>>

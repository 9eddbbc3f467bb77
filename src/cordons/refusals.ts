import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'cordon.exists': {
    ar: 'سُجّل هذا الطوق من قبل. أعد تحميل الصفحة.',
    en: 'This cordon was recorded already. Reload the page.',
    fr: 'Ce périmètre est déjà consigné. Rechargez la page.',
  },
  'cordon.warningExists': {
    ar: 'سُجّل هذا التنبيه من قبل. أعد تحميل الصفحة.',
    en: 'This warning was recorded already. Reload the page.',
    fr: 'Cette alerte est déjà consignée. Rechargez la page.',
  },
  'cordon.evacuationExists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Ceci est déjà consigné. Rechargez la page.',
  },
  'cordon.weightsExist': {
    ar: 'سُجّل هذا الجدول من قبل. أعد تحميل الصفحة.',
    en: 'This table was recorded already. Reload the page.',
    fr: 'Ce tableau est déjà consigné. Rechargez la page.',
  },
  'cordon.unknown': {
    ar: 'لا طوق كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such cordon. Go back to the list.',
    fr: 'Vous n’avez pas ce périmètre. Revenez à la liste.',
  },
  'cordon.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الطوق الآن. أعد تحميل الصفحة.',
    en: 'The cordon’s state does not allow this step now. Reload the page.',
    fr: 'L’état du périmètre ne permet pas cette étape. Rechargez la page.',
  },
  'cordon.ofNothing': {
    ar: 'الطوق حول جسم مبلّغ عنه أو منطقة خطرة. ابدأ من بلاغ أو من منطقة.',
    en: 'A cordon is around a reported item or a hazardous area. Start from a report or an area.',
    fr: 'Un périmètre entoure un engin signalé ou une zone. Partez d’un signalement ou d’une zone.',
  },
  'cordon.nowhere': {
    ar: 'لا إحداثيات في البلاغ، فلا يُعرف أين الطوق. سجّل بلاغاً بالإحداثيات أو منطقة خطرة.',
    en: 'The report has no coordinates, so nobody knows where the cordon is. Record a report with them, or an area.',
    fr: 'Le signalement n’a pas de coordonnées. Consignez-en un avec, ou une zone.',
  },
  'cordon.untilBeforeFrom': {
    ar: 'ينتهي قبل أن يبدأ. صحّح وقت الانتهاء.',
    en: 'It ends before it begins. Correct the end.',
    fr: 'Il finit avant de commencer. Corrigez la fin.',
  },
  'cordon.tooLarge': {
    ar: 'نصف القطر أكبر من {most} م. راجع الوزن ودقة الموقع.',
    en: 'The radius is more than {most} m. Check the weight and how exact the place is.',
    fr: 'Le rayon dépasse {most} m. Vérifiez la masse et la précision du lieu.',
  },
  'cordon.askSomebody': {
    ar: 'عند هذا الوزن يبلغ العصف أبعد من الشظايا. اسأل خبيراً واكتب اسمه.',
    en: 'At this weight blast reaches further than fragments. Ask an expert and write their name.',
    fr: 'À cette masse, le souffle va plus loin que les éclats. Demandez à un expert et notez son nom.',
  },
  'cordon.smaller': {
    ar: 'أصغر من المحسوب ({computed} م). اكتب اسم من يجيزه ومستواه (2 أو 3) والسبب، أو كبّره.',
    en: 'Smaller than computed ({computed} m). Name who answers for it, their level (2 or 3) and the reason, or enlarge it.',
    fr: 'Plus petit que le calcul ({computed} m). Indiquez qui en répond, son niveau (2 ou 3) et la raison, ou agrandissez.',
  },
  'cordon.over': {
    ar: 'انتهى وقت الخطة. اسحبها وخطط طوقاً جديداً.',
    en: 'The plan’s time is over. Withdraw it and plan a new one.',
    fr: 'Le délai du plan est passé. Retirez-le et faites-en un nouveau.',
  },
  'cordon.notLonger': {
    ar: 'هذا ليس أطول مما هو. اكتب وقتاً بعد الآن وبعد الانتهاء الحالي.',
    en: 'That is no longer than it is. Give a time after now and after the present end.',
    fr: 'Ce n’est pas plus long. Indiquez une heure après maintenant et après la fin actuelle.',
  },
  'cordon.notYet': {
    ar: 'لم يحن هذا الوقت بعد. اكتب متى حدث.',
    en: 'That time has not come yet. Say when it happened.',
    fr: 'Cette heure n’est pas encore venue. Dites quand cela s’est passé.',
  },
  'cordon.assemblyInside': {
    ar: 'مكان التجمع داخل الطوق. انقل الناس إلى خارجه.',
    en: 'The assembly place lies inside the cordon. Move the people out of it.',
    fr: 'Le lieu de rassemblement est dans le périmètre. Déplacez les gens dehors.',
  },
  'cordon.returnedEarly': {
    ar: 'رجع أناس والطوق قائم. تحقق من الأمر.',
    en: 'People came back while the cordon stands. Look into it.',
    fr: 'Des gens sont revenus alors que le périmètre tient. Vérifiez.',
  },
} satisfies Readonly<Record<string, Texts>>

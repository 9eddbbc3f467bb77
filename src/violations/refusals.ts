import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'violation.exists': {
    ar: 'سُجّل هذا الخرق من قبل. أعد تحميل الصفحة.',
    en: 'This violation was recorded already. Reload the page.',
    fr: 'Cette violation est déjà consignée. Rechargez la page.',
  },
  'violation.unknown': {
    ar: 'لا خرق كهذا لديكم. ارجع إلى السجل.',
    en: 'You have no such violation. Go back to the register.',
    fr: 'Vous n’avez pas cette violation. Revenez au registre.',
  },
  'violation.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الخرق الآن. أعد تحميل الصفحة.',
    en: 'The violation’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la violation ne permet pas cette étape. Rechargez la page.',
  },
  'violation.incidentFell': {
    ar: 'نُفيت هذه الواقعة أو وُجدت مكررة. صنّف الواقعة الأصلية إن وُجدت.',
    en: 'This incident was refuted or found to be another. Classify the other incident, if there is one.',
    fr: 'Cet incident est réfuté ou fait double emploi. Classez l’autre incident, s’il existe.',
  },
  'violation.notBinding': {
    ar: 'لم يكن الاتفاق سارياً في ذلك اليوم. اختر اتفاقاً كان سارياً.',
    en: 'The agreement did not bind on that day. Choose one that did.',
    fr: 'L’accord ne liait pas ce jour-là. Choisissez-en un qui liait.',
  },
  'violation.articleUnknown': {
    ar: 'ليست هذه المادة من هذا الاتفاق. اختر مادة منه.',
    en: 'That is no article of this agreement. Choose one of its articles.',
    fr: 'Ce n’est pas un article de cet accord. Choisissez un de ses articles.',
  },
  'violation.notInAnnex': {
    ar: 'لا يقول ملحق الاتفاق إن هذا الفعل يخرق هذه المادة. اختر رمزاً آخر أو مادة أخرى.',
    en: 'The agreement’s annex does not say that such an act breaches this article. Choose another code or article.',
    fr: 'L’annexe ne dit pas qu’un tel acte viole cet article. Choisissez un autre code ou article.',
  },
  'violation.partySide': {
    ar: 'الطرف لا يتفق مع الجهة المختارة. صحّح أحدهما.',
    en: 'The party does not go with the side that was chosen. Correct one of them.',
    fr: 'La partie ne correspond pas au camp choisi. Corrigez l’un des deux.',
  },
  'violation.standsAlready': {
    ar: 'قيل هذا عن الواقعة من قبل. افتح الخرق القائم.',
    en: 'This was said of the incident already. Open the violation that stands.',
    fr: 'Cela a déjà été dit de l’incident. Ouvrez la violation existante.',
  },
  'violation.another': {
    ar: 'اقترحته أو كتبت واقعته: التأكيد لشخص آخر.',
    en: 'You proposed it or wrote its incident: somebody else has to judge it.',
    fr: 'Vous l’avez proposée ou avez écrit son incident : à une autre personne de juger.',
  },
  'violation.notCorroborated': {
    ar: 'لم تثبت الواقعة ولو جزئياً. انتظر حتى تتأيد.',
    en: 'The incident is not corroborated, not even in part. Wait until it is.',
    fr: 'L’incident n’est pas corroboré, même en partie. Attendez qu’il le soit.',
  },
  'violation.withdrawn': {
    ar: 'سُحب الخرق: نُفيت واقعته أو وُجدت مكررة. أبلغ من أُخبر به.',
    en: 'The violation was withdrawn: its incident was refuted or found to be another. Tell whoever was told of it.',
    fr: 'Violation retirée : incident réfuté ou en double. Avisez qui en avait été informé.',
  },
  'violation.lapsed': {
    ar: 'سقط تأكيد الخرق: واقعته تُدرس من جديد. أكده ثانية حين تتأيد.',
    en: 'The confirmation lapsed: the incident is assessed anew. Confirm it again once that is corroborated.',
    fr: 'Confirmation caduque : l’incident est réévalué. Confirmez à nouveau une fois corroboré.',
  },
  'violationNotice.exists': {
    ar: 'أُبلغ الطرف بهذا الخرق من قبل. افتح التبليغ.',
    en: 'The party was told of this violation already. Open the notice.',
    fr: 'La partie a déjà été avisée. Ouvrez la notification.',
  },
  'violationNotice.unknown': {
    ar: 'لا تبليغ كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such notice. Go back to the list.',
    fr: 'Vous n’avez pas cette notification. Revenez à la liste.',
  },
  'violationNotice.noSide': {
    ar: 'لا يُعرف لأي جانب هذا الطرف، فلا أحد يُبلَّغ.',
    en: 'It is not known which side the party belongs to, so there is nobody to tell. Propose it anew with the side.',
    fr: 'On ignore à quel camp appartient la partie ; nul ne peut être avisé. Proposez à nouveau avec le camp.',
  },
  'violationNotice.notNow': {
    ar: 'سُحب هذا التبليغ أو تغيرت حالته. أعد تحميل الصفحة.',
    en: 'This notice was withdrawn or its state changed. Reload the page.',
    fr: 'Cette notification est retirée ou a changé. Rechargez la page.',
  },
  'violationFinding.exists': {
    ar: 'سُجّلت هذه النتيجة من قبل. أعد تحميل الصفحة.',
    en: 'This finding was recorded already. Reload the page.',
    fr: 'Cette conclusion est déjà consignée. Rechargez la page.',
  },
  'violationFinding.unknown': {
    ar: 'لا نتيجة كهذه لديكم. ارجع إلى التبليغ.',
    en: 'You have no such finding. Go back to the notice.',
    fr: 'Vous n’avez pas cette conclusion. Revenez à la notification.',
  },
  'violationFinding.joint': {
    ar: 'النتيجة للهيئات المشتركة وحدها. أحل الأمر إليها.',
    en: 'Joint bodies alone find. Refer it to them.',
    fr: 'Seules les instances communes concluent. Saisissez-les.',
  },
  'violationFinding.beforeReply': {
    ar: 'للطرف أن يجيب حتى {replyBy}. انتظر جوابه أو انقضاء المهلة.',
    en: 'The party may answer until {replyBy}. Wait for its answer or that day.',
    fr: 'La partie peut répondre jusqu’au {replyBy}. Attendez sa réponse ou ce jour.',
  },
  'violationFinding.found': {
    ar: 'هناك نتيجة قائمة أو مقترحة. لا تُدرس من جديد إلا بطلب، ومرة واحدة.',
    en: 'There is a finding, or one is proposed. It is examined again only when asked, and once.',
    fr: 'Une conclusion existe ou est proposée. Réexamen sur demande seulement, une fois.',
  },
  'violationFinding.others': {
    ar: 'شاركت في النتيجة الأولى: إعادة الدراسة لآخرين.',
    en: 'You took part in the first finding: others examine it again.',
    fr: 'Vous avez pris part à la première conclusion : d’autres réexaminent.',
  },
  'violationFinding.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة النتيجة الآن. أعد تحميل الصفحة.',
    en: 'The finding’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la conclusion ne permet pas cette étape. Rechargez la page.',
  },
  'violationFinding.askedAlready': {
    ar: 'أُعيدت الدراسة أو طُلبت من قبل، وهي مرة واحدة.',
    en: 'It was examined again, or that was asked already; it is done once. Read the finding.',
    fr: 'Le réexamen a été fait ou demandé ; il n’a lieu qu’une fois. Lisez la conclusion.',
  },
} satisfies Readonly<Record<string, Texts>>

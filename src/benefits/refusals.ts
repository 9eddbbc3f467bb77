import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'block.paid': {
    ar: 'صُرف هذا القسط من قبل. راجع قائمة الصرف التي دُفع فيها.',
    en: 'This instalment was paid. Look at the list on which it was.',
    fr: 'Ce versement est déjà payé. Consultez la liste concernée.',
  },
  'block.onAList': {
    ar: 'هذا القسط في قائمة صرف لم تنته بعد. انتظر نتيجتها.',
    en: 'This instalment is on a list that is not finished. Wait for its end.',
    fr: 'Ce versement est sur une liste en cours. Attendez-en la fin.',
  },
  'block.transferred': {
    ar: 'نُقل هذا الشخص إلى مسار آخر. أحِل السؤال إلى مدير الموقع.',
    en: 'This person was transferred to another pathway. Ask the site manager.',
    fr: 'Cette personne suit un autre parcours. Voyez le responsable du site.',
  },
  'block.barred': {
    ar: 'مطابقة مؤكدة مع قائمة عقوبات. لا يُصرف شيء حتى يُحسم الأمر.',
    en: 'A match with a sanctions list is confirmed. Nothing is paid until that is settled.',
    fr: 'Une correspondance avec une liste de sanctions est confirmée. Rien n’est payé avant règlement.',
  },
  'block.ended': {
    ar: 'انتهت هذه المنفعة. يمكن الطعن في إنهائها.',
    en: 'This benefit was ended. Its end can be appealed.',
    fr: 'Cette prestation a pris fin. Un recours est possible.',
  },
  'block.deceased': {
    ar: 'سُجلت وفاة صاحب القسط. تحقق قبل أي صرف.',
    en: 'The person is recorded as deceased. Find out before anything is paid.',
    fr: 'La personne est signalée décédée. Vérifiez avant tout paiement.',
  },
  'block.revoked': {
    ar: 'سُحبت أهلية هذا الشخص. يمكن الطعن في ذلك.',
    en: 'The person’s benefits were revoked. That can be appealed.',
    fr: 'Les droits de la personne ont été retirés. Un recours est possible.',
  },
  'block.suspended': {
    ar: 'الصرف موقوف لهذا الشخص. يرفع الوقف مدير غير من وضعه.',
    en: 'Payments to this person are suspended. Another director lifts the hold.',
    fr: 'Les paiements sont suspendus. Un autre directeur peut lever la mesure.',
  },
  'block.allegation': {
    ar: 'ادعاء لم يُحسم بعد. انتظر نتيجة التحقيق.',
    en: 'An allegation is not resolved yet. Wait for the outcome.',
    fr: 'Une allégation n’est pas encore tranchée. Attendez l’issue.',
  },
  'block.duplicate': {
    ar: 'سؤال مفتوح: هل هذا الشخص مسجل مرتين؟ يحسمه شخصان أولاً.',
    en: 'It is an open question whether this person is registered twice. Two people settle that first.',
    fr: 'La question d’un double enregistrement est ouverte. Deux personnes doivent d’abord trancher.',
  },
  'block.linked': {
    ar: 'تسجيل آخر للشخص نفسه نال هذا الدعم. يُصرف له هناك فقط.',
    en: 'Another registration of the same person has this support. It is paid there alone.',
    fr: 'Un autre enregistrement de la même personne reçoit ce soutien. Il n’est payé que là.',
  },
  'block.salary': {
    ar: 'لهذا الشخص راتب عام في هذه المدة. لا يُصرف الاثنان معاً إلا بقرار لجنة.',
    en: 'The person draws a public salary in this time. Both are not paid, unless a panel decides so.',
    fr: 'La personne perçoit un salaire public sur la période. Pas de cumul sans décision d’un comité.',
  },
  'block.notYetOpen': {
    ar: 'لم يبدأ موعد هذا القسط بعد. عُد في يوم استحقاقه.',
    en: 'The time of this instalment has not begun. Come back on its day.',
    fr: 'La période de ce versement n’a pas commencé. Revenez à sa date.',
  },
  'block.windowClosed': {
    ar: 'انقضى موعد هذا القسط. اطلب من المدير النظر فيه.',
    en: 'The time of this instalment is over. Ask the director to look at it.',
    fr: 'La période de ce versement est close. Demandez au directeur.',
  },
  'block.noAccount': {
    ar: 'لا حساب مؤكداً لهذا الشخص. سجّل حسابه واطلب تأكيده.',
    en: 'The person has no confirmed account. Enter one and have it confirmed.',
    fr: 'Aucun compte confirmé. Saisissez-en un et faites-le confirmer.',
  },
  'block.accountShared': {
    ar: 'الحساب مسجل لشخص آخر أيضاً. لا يُصرف لأي منهما حتى يُعرف صاحبه.',
    en: 'The account is somebody else’s too. Neither is paid until it is known whose it is.',
    fr: 'Le compte est aussi celui d’une autre personne. Aucun paiement avant éclaircissement.',
  },
  'block.notProved': {
    ar: 'لم يُثبت حضور الشخص لهذا القسط. سجّل حضوره أولاً.',
    en: 'Nobody recorded that the person was seen for this instalment. Record it first.',
    fr: 'La présence pour ce versement n’est pas attestée. Consignez-la d’abord.',
  },
  'block.attendance': {
    ar: 'لم يحضر ما يكفي مما التحق به. راجع سجل الحضور.',
    en: 'The person did not come often enough to what they are enrolled in. Look at the attendance.',
    fr: 'La présence à la formation est insuffisante. Consultez l’assiduité.',
  },
  'benefitRule.exists': {
    ar: 'سُجلت هذه القاعدة من قبل. أعد تحميل الصفحة.',
    en: 'This rule was recorded already. Reload the page.',
    fr: 'Cette règle est déjà enregistrée. Rechargez la page.',
  },
  'benefitRule.ofASide': {
    ar: 'لكل طرف قواعد صرفه. لا تضعها الهيئات المشتركة.',
    en: 'Each side has its own rules of pay. Joint bodies draft none.',
    fr: 'Chaque partie a ses règles. Les organes communs n’en rédigent pas.',
  },
  'benefitRule.draftWaits': {
    ar: 'توجد مسودة تنتظر التوقيع. وقّعها أو ارفضها أولاً.',
    en: 'A draft waits for its signature. Have it signed or declined first.',
    fr: 'Un projet attend sa signature. Faites-le signer ou refuser d’abord.',
  },
  'benefitRule.unknown': {
    ar: 'لا توجد قاعدة صرف كهذه لديكم. اخترها من القائمة.',
    en: 'Your side has no such rule of benefits. Choose one from the list.',
    fr: 'Votre partie n’a pas cette règle. Choisissez dans la liste.',
  },
  'benefitRule.notAnnounced': {
    ar: 'لم يحن يوم إعلانها. توقَّع بعد أن تُعلن للناس.',
    en: 'The day on which it is announced has not come. Sign it once it is public.',
    fr: 'Le jour d’annonce n’est pas venu. Signez-la une fois publique.',
  },
  'benefitRule.nothing': {
    ar: 'القسط بلا مبلغ. اكتب مبلغه.',
    en: 'An instalment has no amount. Give its amount.',
    fr: 'Un versement est sans montant. Indiquez-le.',
  },
  'benefitRule.window': {
    ar: 'آخر يوم للقسط قبل أوله. صحّح الأيام.',
    en: 'The last day of an instalment lies before its first. Correct the days.',
    fr: 'Le dernier jour d’un versement précède le premier. Corrigez les jours.',
  },
  'benefitRule.order': {
    ar: 'الأقساط ليست بترتيب أيامها. رتّبها.',
    en: 'The instalments are not in the order of their days. Put them in order.',
    fr: 'Les versements ne sont pas dans l’ordre. Ordonnez-les.',
  },
  'benefitRule.grows': {
    ar: 'قسط أكبر من الذي قبله. الأقساط تتناقص أو تبقى كما هي.',
    en: 'An instalment is larger than the one before. They decrease, or stay the same.',
    fr: 'Un versement dépasse le précédent. Ils diminuent ou restent égaux.',
  },
  'benefitRule.groundTwice': {
    ar: 'ذُكر سبب زيادة مرتين. اذكر كل سبب مرة.',
    en: 'A ground stands there twice. Name each ground once.',
    fr: 'Un motif figure deux fois. Citez chaque motif une fois.',
  },
  'entitlement.exists': {
    ar: 'مُنحت هذه المنفعة من قبل. أعد تحميل الصفحة.',
    en: 'This benefit was granted already. Reload the page.',
    fr: 'Cette prestation est déjà accordée. Rechargez la page.',
  },
  'entitlement.unknown': {
    ar: 'لا توجد منفعة كهذه لديكم. أعد تحميل الصفحة.',
    en: 'There is no such benefit within your reach. Reload the page.',
    fr: 'Aucune prestation de ce genre à votre portée. Rechargez la page.',
  },
  'entitlement.ended': {
    ar: 'انتهت هذه المنفعة. أعد تحميل الصفحة.',
    en: 'This benefit was ended already. Reload the page.',
    fr: 'Cette prestation a déjà pris fin. Rechargez la page.',
  },
  'entitlement.child': {
    ar: 'قد يكون دون الثامنة عشرة. للأطفال مسارهم، ولا تُصرف لهم مبالغ هنا.',
    en: 'The person may be under eighteen. Children have their own pathway, and are not paid here.',
    fr: 'La personne peut avoir moins de dix-huit ans. Les enfants ont leur parcours.',
  },
  'entitlement.barred': {
    ar: 'مطابقة مؤكدة مع قائمة عقوبات. لا تُمنح منفعة.',
    en: 'A match with a sanctions list is confirmed. No benefit is granted.',
    fr: 'Une correspondance avec une liste de sanctions est confirmée. Aucune prestation.',
  },
  'entitlement.ineligible': {
    ar: 'تقرر أن هذا الشخص غير مؤهل. يمكنه الطعن أولاً.',
    en: 'The person was found ineligible. They can appeal first.',
    fr: 'La personne a été jugée inéligible. Un recours est possible.',
  },
  'entitlement.notDischarged': {
    ar: 'لم يغادر هذا الشخص أي موقع بعد. تُمنح المنفعة عند المغادرة.',
    en: 'The person has not left a site yet. Benefits are granted on leaving.',
    fr: 'La personne n’a pas encore quitté un site. L’octroi se fait au départ.',
  },
  'entitlement.already': {
    ar: 'لهذا الشخص هذا الدعم من قبل، في هذا التسجيل أو تسجيل مرتبط به.',
    en: 'The person has this support already, under this registration or a linked one.',
    fr: 'La personne a déjà ce soutien, sous cet enregistrement ou un autre lié.',
  },
  'entitlement.noSuchGround': {
    ar: 'هذا السبب ليس في القاعدة المعلنة. اختر من أسبابها.',
    en: 'The rule that was announced has no such ground. Choose among its grounds.',
    fr: 'La règle annoncée ne connaît pas ce motif. Choisissez parmi les siens.',
  },
  'instalment.unknown': {
    ar: 'لا يوجد قسط كهذا لديكم. أعد تحميل الصفحة.',
    en: 'There is no such instalment within your reach. Reload the page.',
    fr: 'Aucun versement de ce genre à votre portée. Rechargez la page.',
  },
  'payeeAccount.exists': {
    ar: 'سُجل هذا الحساب من قبل. أعد تحميل الصفحة.',
    en: 'This account was entered already. Reload the page.',
    fr: 'Ce compte est déjà saisi. Rechargez la page.',
  },
  'payeeAccount.unknown': {
    ar: 'لا يوجد حساب كهذا لديكم. أعد تحميل الصفحة.',
    en: 'There is no such account within your reach. Reload the page.',
    fr: 'Aucun compte de ce genre à votre portée. Rechargez la page.',
  },
  'payeeAccount.answered': {
    ar: 'أُجيب عن هذا الحساب من قبل. أعد تحميل الصفحة.',
    en: 'This account was answered already. Reload the page.',
    fr: 'Ce compte a déjà reçu réponse. Rechargez la page.',
  },
  'payeeAccount.noNumber': {
    ar: 'صندوق الصرف بلا رقم. اترك الرقم فارغاً.',
    en: 'A cash desk has no number. Leave the number empty.',
    fr: 'Un guichet n’a pas de numéro. Laissez le champ vide.',
  },
  'payeeAccount.iban': {
    ar: 'رقم الحساب الدولي غير صحيح. قارنه بورقة المصرف.',
    en: 'The IBAN is not right. Compare it with the paper of the bank.',
    fr: 'L’IBAN est incorrect. Comparez-le au document de la banque.',
  },
  'payeeAccount.wallet': {
    ar: 'رقم المحفظة من ثمانية إلى خمسة عشر رقماً مع رمز البلد. صحّحه.',
    en: 'A wallet has eight to fifteen digits with the country’s code. Correct it.',
    fr: 'Un portefeuille a de huit à quinze chiffres avec l’indicatif. Corrigez.',
  },
  'payeeAccount.known': {
    ar: 'هذا الحساب مسجل لهذا الشخص من قبل، أو لتسجيل مرتبط به.',
    en: 'The person has this account already, or a linked registration of theirs.',
    fr: 'La personne a déjà ce compte, ou un enregistrement lié.',
  },
  'payeeAccount.shared': {
    ar: 'الحساب نفسه لشخص آخر: سُجل ولن يُصرف إليه. أبلغ المدقق.',
    en: 'Somebody else has the same account: it is recorded, and nobody is paid there. Tell the auditor.',
    fr: 'Une autre personne a le même compte : il est consigné, sans paiement. Avisez l’auditeur.',
  },
  'presenceProof.exists': {
    ar: 'سُجل هذا الحضور من قبل. أعد تحميل الصفحة.',
    en: 'This presence was recorded already. Reload the page.',
    fr: 'Cette présence est déjà consignée. Rechargez la page.',
  },
  'presenceProof.proved': {
    ar: 'أُثبت الحضور لهذا القسط من قبل. أعد تحميل الصفحة.',
    en: 'The presence for this instalment was proved already. Reload the page.',
    fr: 'La présence pour ce versement est déjà attestée. Rechargez la page.',
  },
  'presenceProof.window': {
    ar: 'القسط ليس في موعده اليوم. يُثبت الحضور في أيامه فقط.',
    en: 'Today is not within the days of the instalment. Presence is proved on those alone.',
    fr: 'Aujourd’hui est hors période. La présence s’atteste dans les jours du versement.',
  },
  'presenceProof.card': {
    ar: 'البطاقة ليست لهذا الشخص، أو لم تعد سارية. تحقق من هويته بطريقة أخرى.',
    en: 'The card is not this person’s, or counts no more. Prove who they are in another way.',
    fr: 'La carte n’est pas la sienne ou n’est plus valable. Vérifiez autrement.',
  },
  'presenceProof.witness': {
    ar: 'يلزم موظف ثانٍ غيرك يعرف الشخص. اختره.',
    en: 'A second officer who knows the person is needed, other than you. Choose them.',
    fr: 'Il faut un second agent, autre que vous. Choisissez-le.',
  },
  'benefitHold.exists': {
    ar: 'سُجل هذا الوقف من قبل. أعد تحميل الصفحة.',
    en: 'This hold was placed already. Reload the page.',
    fr: 'Cette suspension est déjà posée. Rechargez la page.',
  },
  'benefitHold.unknown': {
    ar: 'لا يوجد وقف كهذا لديكم. أعد تحميل الصفحة.',
    en: 'There is no such hold within your reach. Reload the page.',
    fr: 'Aucune suspension de ce genre à votre portée. Rechargez la page.',
  },
  'benefitHold.lifted': {
    ar: 'رُفع هذا الوقف من قبل. أعد تحميل الصفحة.',
    en: 'This hold was lifted already. Reload the page.',
    fr: 'Cette suspension est déjà levée. Rechargez la page.',
  },
  'salaryNotice.exists': {
    ar: 'سُجل هذا الراتب من قبل. أعد تحميل الصفحة.',
    en: 'This salary was entered already. Reload the page.',
    fr: 'Ce salaire est déjà saisi. Rechargez la page.',
  },
  'salaryNotice.unknown': {
    ar: 'لا يوجد راتب كهذا لديكم. أعد تحميل الصفحة.',
    en: 'There is no such salary within your reach. Reload the page.',
    fr: 'Aucun salaire de ce genre à votre portée. Rechargez la page.',
  },
  'salaryNotice.answered': {
    ar: 'أُجيب عن هذا الراتب من قبل. أعد تحميل الصفحة.',
    en: 'This salary was answered already. Reload the page.',
    fr: 'Ce salaire a déjà reçu réponse. Rechargez la page.',
  },
  'salaryNotice.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب آخر يوم صُرف فيه الراتب.',
    en: 'That day has not come yet. Give the last day of the salary.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le dernier jour du salaire.',
  },
  'benefitException.exists': {
    ar: 'طُلب هذا الاستثناء من قبل. أعد تحميل الصفحة.',
    en: 'This exception was asked for already. Reload the page.',
    fr: 'Cette exception est déjà demandée. Rechargez la page.',
  },
  'benefitException.unknown': {
    ar: 'لا يوجد استثناء كهذا لديكم. أعد تحميل الصفحة.',
    en: 'There is no such exception within your reach. Reload the page.',
    fr: 'Aucune exception de ce genre à votre portée. Rechargez la page.',
  },
  'benefitException.answered': {
    ar: 'أُجيب عن هذا الاستثناء من قبل. أعد تحميل الصفحة.',
    en: 'This exception was answered already. Reload the page.',
    fr: 'Cette exception a déjà reçu réponse. Rechargez la page.',
  },
  'benefitException.receiver': {
    ar: 'اكتب من يستلم حين يستلم غيره عنه، واتركه فارغاً في غير ذلك.',
    en: 'Give who receives where somebody else does, and leave it empty otherwise.',
    fr: 'Indiquez qui reçoit à sa place ; sinon laissez vide.',
  },
  'benefitException.until': {
    ar: 'ينتهي الاستثناء خلال سنة. اكتب يوماً بين اليوم وسنة من اليوم.',
    en: 'An exception ends within a year. Give a day between today and a year from now.',
    fr: 'Une exception prend fin dans l’année. Donnez un jour d’ici un an.',
  },
} satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'erasure.keptOpenAppeal': {
    ar: 'لا يُمحى الآن: يمنعه تظلم لم يُبتّ فيه (عدد الأسباب {count}). انتظر قرار التظلم.',
    en: 'Not to be erased now because of an appeal that is not decided (grounds in all: {count}). Wait until the appeal is decided.',
    fr: 'Effacement impossible pour l’instant : un recours non tranché (motifs en tout : {count}). Attendez la décision.',
  },
  'erasure.keptOpenCheck': {
    ar: 'لا يُمحى الآن: يمنعه فحص مطلوب من مكتب لم يُجب (عدد الأسباب {count}). انتظر الجواب أو اسحب الطلب.',
    en: 'Not to be erased now because of a check that an office has not answered (grounds in all: {count}). Wait for the answer or withdraw the request.',
    fr: 'Effacement impossible pour l’instant : une vérification sans réponse (motifs en tout : {count}). Attendez la réponse ou retirez la demande.',
  },
  'erasure.keptOpenInterview': {
    ar: 'لا يُمحى الآن: يمنعه مقابلة لم يكتمل تقييمها (عدد الأسباب {count}). أكملوا التقييم.',
    en: 'Not to be erased now because of an interview that is not graded to the end (grounds in all: {count}). Have it graded to the end.',
    fr: 'Effacement impossible pour l’instant : un entretien non noté jusqu’au bout (motifs en tout : {count}). Faites achever la notation.',
  },
  'erasure.keptOpenEligibility': {
    ar: 'لا يُمحى الآن: يمنعه اقتراح أهلية لم يُبتّ فيه (عدد الأسباب {count}). انتظر قرار اللجنة.',
    en: 'Not to be erased now because of a proposal on eligibility that is not decided (grounds in all: {count}). Wait for the panel.',
    fr: 'Effacement impossible pour l’instant : une proposition d’admissibilité non tranchée (motifs en tout : {count}). Attendez la commission.',
  },
  'erasure.keptOpenMatch': {
    ar: 'لا يُمحى الآن: يمنعه مطابقة مع قائمة لم يُبتّ فيها (عدد الأسباب {count}). انتظر قرار المراجعين.',
    en: 'Not to be erased now because of a match with a list that is not decided (grounds in all: {count}). Wait for the reviewers.',
    fr: 'Effacement impossible pour l’instant : une correspondance avec une liste non tranchée (motifs en tout : {count}). Attendez les examinateurs.',
  },
  'erasure.keptListed': {
    ar: 'لا يُمحى الآن: يمنعه مطابقة مؤكدة مع قائمة جزاءات (عدد الأسباب {count}). لا يُمحى ما دامت المطابقة قائمة.',
    en: 'Not to be erased now because of a confirmed match with a sanctions list (grounds in all: {count}). Nothing is erased while it stands.',
    fr: 'Effacement impossible pour l’instant : une correspondance confirmée avec une liste de sanctions (motifs en tout : {count}). Rien n’est effacé tant qu’elle tient.',
  },
  'erasure.keptOpenDuplicate': {
    ar: 'لا يُمحى الآن: يمنعه تكرار محتمل لم يُبتّ فيه (عدد الأسباب {count}). انتظر قرار المراجعين.',
    en: 'Not to be erased now because of a possible duplicate that is not decided (grounds in all: {count}). Wait for the reviewers.',
    fr: 'Effacement impossible pour l’instant : un doublon possible non tranché (motifs en tout : {count}). Attendez les examinateurs.',
  },
  'erasure.keptEvidenceHold': {
    ar: 'لا يُمحى الآن: يمنعه سلاح محفوظ دليلاً لجهة قضائية (عدد الأسباب {count}). انتظر رفع الحجز.',
    en: 'Not to be erased now because of a weapon that is held as evidence (grounds in all: {count}). Wait until the hold is lifted.',
    fr: 'Effacement impossible pour l’instant : une arme conservée comme preuve (motifs en tout : {count}). Attendez la levée.',
  },
  'erasure.keptWeaponUnsettled': {
    ar: 'لا يُمحى الآن: يمنعه سلاح في الطريق أو مفقود أو متنازع عليه (عدد الأسباب {count}). سوّوا أمر السلاح أولاً.',
    en: 'Not to be erased now because of a weapon that is on the road, missing or disputed (grounds in all: {count}). Settle the weapon first.',
    fr: 'Effacement impossible pour l’instant : une arme en route, manquante ou contestée (motifs en tout : {count}). Réglez d’abord le cas de l’arme.',
  },
  'erasure.keptOnCommanderList': {
    ar: 'لا يُمحى الآن: يمنعه اسم مطابق في قائمة قائد (عدد الأسباب {count}). ألغوا المطابقة أو انتظروا نهاية القائمة.',
    en: 'Not to be erased now because of a name that is matched on a commander’s list (grounds in all: {count}). Have the match undone first.',
    fr: 'Effacement impossible pour l’instant : un nom rapproché sur la liste d’un commandant (motifs en tout : {count}). Faites d’abord annuler le rapprochement.',
  },
  'erasure.keptUnpaid': {
    ar: 'لا يُمحى الآن: يمنعه استحقاق لم يُصرف (عدد الأسباب {count}). سجّلوا المطالبة أو سقوطها.',
    en: 'Not to be erased now because of a benefit that is not claimed yet (grounds in all: {count}). Record the claim or its end first.',
    fr: 'Effacement impossible pour l’instant : une prestation non encore demandée (motifs en tout : {count}). Consignez d’abord la demande.',
  },
  'erasure.keptOpenVisit': {
    ar: 'لا يُمحى الآن: ما زال الشخص في موقع تسريح (عدد الأسباب {count}). انتظر تسريحه أو مغادرته.',
    en: 'Not to be erased now: the person is still at a site (grounds in all: {count}). Wait for the discharge or for their leaving.',
    fr: 'Effacement impossible pour l’instant : la personne est encore sur un site (motifs en tout : {count}). Attendez la sortie.',
  },
  'erasure.keptCardInUse': {
    ar: 'لا يُمحى الآن: بطاقة الشخص سارية أو اقتُرح إلغاؤها (عدد الأسباب {count}). استلم البطاقة وسجّل إنهاءها أولاً.',
    en: 'Not to be erased now: the person’s card is in use, or its revocation is proposed (grounds in all: {count}). Take the card in and end it first.',
    fr: 'Effacement impossible pour l’instant : la carte est en usage, ou sa révocation proposée (motifs en tout : {count}). Reprenez la carte et mettez-y fin d’abord.',
  },
  'erasure.keptOpenForeignCase': {
    ar: 'لا يُمحى الآن: ملف المقاتل الأجنبي مفتوح (عدد الأسباب {count}). انتظر التحقق من المغادرة أو حلاً آخر.',
    en: 'Not to be erased now: the case of the foreign combatant is open (grounds in all: {count}). Wait until the departure is verified or another way is found.',
    fr: 'Effacement impossible pour l’instant : le dossier du combattant étranger est ouvert (motifs en tout : {count}). Attendez le départ vérifié ou une autre issue.',
  },
  'erasure.keptOpenReintegrationCase': {
    ar: 'لا يُمحى الآن: ملف إدماجه مفتوح (عدد الأسباب {count}). أغلقه أولاً.',
    en: 'Not to be erased now: their reintegration case is open (grounds in all: {count}). Have it closed first.',
    fr: 'Effacement impossible pour l’instant : le dossier de réintégration est ouvert (motifs en tout : {count}). Clôturez-le d’abord.',
  },
  'erasure.keptOtherPathway': {
    ar: 'لا يُمحى الآن: سُلّم الشخص إلى مسار آخر (عدد الأسباب {count}). القرار لذلك المسار.',
    en: 'Not to be erased now: the person was handed over to another pathway (grounds in all: {count}). That pathway decides.',
    fr: 'Effacement impossible pour l’instant : la personne a été confiée à un autre parcours (motifs en tout : {count}). C’est à lui de décider.',
  },
  'erasure.keptOpenRequest': {
    ar: 'لا يُمحى الآن: يمنعه طلب اطلاع أو تصحيح لم يُنجز (عدد الأسباب {count}). أنجزوا الطلب أولاً.',
    en: 'Not to be erased now because of a request to see or correct that is not finished (grounds in all: {count}). Finish the request first.',
    fr: 'Effacement impossible pour l’instant : une demande d’accès ou de rectification en cours (motifs en tout : {count}). Achevez d’abord la demande.',
  },
  'erasure.keptRetention': {
    ar: 'لا يُمحى الآن: يمنعه مدة حفظ لم تنته (عدد الأسباب {count}). انتظر نهاية المدة المبيّنة في الصفحة.',
    en: 'Not to be erased now because of a time of retention that is not over (grounds in all: {count}). Wait for the day that the page shows.',
    fr: 'Effacement impossible pour l’instant : un délai de conservation non écoulé (motifs en tout : {count}). Attendez le jour indiqué sur la page.',
  },
  'erasure.keptNoRetentionRule': {
    ar: 'لا يُمحى الآن: يمنعه عدم وجود قاعدة حفظ نافذة لهذه الفئة (عدد الأسباب {count}). اكتبوا قاعدة ووقّعوها.',
    en: 'Not to be erased now because of that no rule of retention is in force for this category (grounds in all: {count}). Write a rule and have it signed.',
    fr: 'Effacement impossible pour l’instant : l’absence de règle de conservation en vigueur pour cette catégorie (motifs en tout : {count}). Rédigez une règle et faites-la signer.',
  },
  'erasure.exists': {
    ar: 'طُلب هذا المحو من قبل. أعد تحميل الصفحة.',
    en: 'This erasure was asked for already. Reload the page.',
    fr: 'Cet effacement est déjà demandé. Rechargez la page.',
  },
  'erasure.open': {
    ar: 'هناك طلب محو قائم لهذا الشخص. أكملوه أولاً.',
    en: 'An erasure of this person is under way. Finish that one first.',
    fr: 'Un effacement de cette personne est en cours. Achevez-le d’abord.',
  },
  'erasure.unknown': {
    ar: 'هذا الطلب غير معروف أو خارج نطاقك. أعد تحميل الصفحة.',
    en: 'This erasure is not known or outside your reach. Reload the page.',
    fr: 'Cet effacement est inconnu ou hors de votre ressort. Rechargez la page.',
  },
  'erasure.decided': {
    ar: 'بُتّ في هذا الطلب من قبل. أعد تحميل الصفحة.',
    en: 'This erasure was decided already. Reload the page.',
    fr: 'Cet effacement est déjà tranché. Rechargez la page.',
  },
  'erasure.notRecommended': {
    ar: 'لم يوصِ أحد بعد. يبدأ موظف حماية البيانات بالتوصية.',
    en: 'Nobody has recommended yet. A data protection officer recommends first.',
    fr: 'Personne n’a encore recommandé. Un délégué à la protection recommande d’abord.',
  },
  'erasure.twoPersonRule': {
    ar: 'من أوصى لا يقرر. يقرر شخص آخر.',
    en: 'Who recommended does not decide. Somebody else decides.',
    fr: 'Qui a recommandé ne décide pas. Une autre personne décide.',
  },
  'erasure.notAgreed': {
    ar: 'التوصية هي الإبقاء. لا يُمحى أحد إلا باتفاق اثنين.',
    en: 'The recommendation is to keep. Nobody is erased unless two agree.',
    fr: 'La recommandation est de conserver. Nul n’est effacé sans l’accord de deux personnes.',
  },
  'erasure.notApproved': {
    ar: 'لم يُعتمد هذا المحو من شخصين. لا يُنفذ.',
    en: 'This erasure was not approved by two people. It is not carried out.',
    fr: 'Cet effacement n’a pas été approuvé par deux personnes. Il n’est pas exécuté.',
  },
  'erasure.moved': {
    ar: 'سُجّل شيء عن هذا الشخص أثناء التحضير. سيُعاد التحضير تلقائياً.',
    en: 'Something was recorded of this person meanwhile. It is worked out again by itself.',
    fr: 'Quelque chose a été consigné entre-temps. La préparation reprend d’elle-même.',
  },
  'accessRequest.exists': {
    ar: 'سُجّل هذا الطلب من قبل. أعد تحميل الصفحة.',
    en: 'This request was recorded already. Reload the page.',
    fr: 'Cette demande est déjà consignée. Rechargez la page.',
  },
  'accessRequest.open': {
    ar: 'لهذا الشخص طلب قائم. أكملوه أولاً.',
    en: 'A request of this person is under way. Finish that one first.',
    fr: 'Une demande de cette personne est en cours. Achevez-la d’abord.',
  },
  'accessRequest.askedInFuture': {
    ar: 'يوم الطلب في المستقبل. صحّحه.',
    en: 'The day on which they asked lies in the future. Correct it.',
    fr: 'Le jour de la demande est dans le futur. Corrigez-le.',
  },
  'accessRequest.unknown': {
    ar: 'هذا الطلب غير معروف أو خارج نطاقك. أعد تحميل الصفحة.',
    en: 'This request is not known or outside your reach. Reload the page.',
    fr: 'Cette demande est inconnue ou hors de votre ressort. Rechargez la page.',
  },
  'accessRequest.decided': {
    ar: 'بُتّ في هذا الطلب من قبل. أعد تحميل الصفحة.',
    en: 'This request was decided already. Reload the page.',
    fr: 'Cette demande est déjà tranchée. Rechargez la page.',
  },
  'accessRequest.twoPersonRule': {
    ar: 'من سجّل الطلب لا يفرج عن الوثيقة. يقرر شخص آخر.',
    en: 'Who recorded the request does not let the paper out. Somebody else decides.',
    fr: 'Qui a consigné la demande ne libère pas le document. Une autre personne décide.',
  },
  'accessRequest.notReleased': {
    ar: 'لم يُفرج عن الوثيقة بعد. اطلب ذلك من موظف آخر.',
    en: 'The paper was not let out yet. Ask another officer to do it.',
    fr: 'Le document n’est pas encore libéré. Demandez-le à un autre agent.',
  },
  'correctionRequest.exists': {
    ar: 'سُجّل هذا الطلب من قبل. أعد تحميل الصفحة.',
    en: 'This request was recorded already. Reload the page.',
    fr: 'Cette demande est déjà consignée. Rechargez la page.',
  },
  'correctionRequest.open': {
    ar: 'لهذا الشخص طلب تصحيح قائم. أكملوه أولاً.',
    en: 'A request of this person is under way. Finish that one first.',
    fr: 'Une demande de cette personne est en cours. Achevez-la d’abord.',
  },
  'correctionRequest.unknown': {
    ar: 'هذا الطلب غير معروف أو خارج نطاقك. أعد تحميل الصفحة.',
    en: 'This request is not known or outside your reach. Reload the page.',
    fr: 'Cette demande est inconnue ou hors de votre ressort. Rechargez la page.',
  },
  'correctionRequest.decided': {
    ar: 'بُتّ في هذا الطلب من قبل. أعد تحميل الصفحة.',
    en: 'This request was decided already. Reload the page.',
    fr: 'Cette demande est déjà tranchée. Rechargez la page.',
  },
  'correctionRequest.twoPersonRule': {
    ar: 'من كتب الطلب أو رفضه لا يقرر فيه الآن. يقرر شخص آخر.',
    en: 'Who wrote the request down or declined it does not decide now. Somebody else does.',
    fr: 'Qui a consigné ou rejeté la demande ne décide pas ici. Une autre personne décide.',
  },
  'correctionRequest.notDeclined': {
    ar: 'لا يُتظلّم إلا من طلب رُفض. راجع حالته.',
    en: 'Only what was declined can be appealed. Look at how it stands.',
    fr: 'Seul un rejet peut faire l’objet d’un recours. Vérifiez l’état.',
  },
  'correctionRequest.notAppealed': {
    ar: 'لا تظلم قائماً على هذا الطلب. راجع حالته.',
    en: 'There is no appeal to decide here. Look at how it stands.',
    fr: 'Aucun recours à trancher ici. Vérifiez l’état.',
  },
  'correctionRequest.notAccepted': {
    ar: 'لم يُقبل هذا الطلب. لا يُنجز إلا ما قُبل.',
    en: 'This request was not accepted. Only what was accepted is finished.',
    fr: 'Cette demande n’est pas acceptée. Seul ce qui est accepté s’achève.',
  },
  'correctionRequest.notCorrected': {
    ar: 'لم يُصحّح شيء بعد القبول. يصحّح موظف التسجيل أولاً.',
    en: 'Nothing was corrected since it was accepted. The registration officer corrects first.',
    fr: 'Rien n’a été corrigé depuis l’acceptation. L’agent d’enregistrement corrige d’abord.',
  },
  'retentionRule.exists': {
    ar: 'كُتبت هذه القاعدة من قبل. أعد تحميل الصفحة.',
    en: 'This rule was written already. Reload the page.',
    fr: 'Cette règle existe déjà. Rechargez la page.',
  },
  'retentionRule.draftWaits': {
    ar: 'لهذه الفئة مسودة تنتظر التوقيع. وقّعوها أولاً.',
    en: 'A draft for this category waits for its signature. Have it signed first.',
    fr: 'Un projet pour cette catégorie attend une signature. Faites-le signer d’abord.',
  },
  'retentionRule.unknown': {
    ar: 'هذه القاعدة غير معروفة لدى جهتك. اخترها من القائمة.',
    en: 'This rule is not known to your side. Choose it from the list.',
    fr: 'Cette règle est inconnue de votre partie. Choisissez-la dans la liste.',
  },
} satisfies Record<string, Texts>

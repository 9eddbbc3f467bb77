import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'vettingCase.exists': {
    ar: 'فُتح هذا الملف من قبل. أعد تحميل الصفحة.',
    en: 'This case was opened already. Reload the page.',
    fr: 'Ce dossier est déjà ouvert. Rechargez la page.',
  },
  'vettingCase.unknown': {
    ar: 'لا ملف تدقيق كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such vetting case. Go back to the list.',
    fr: 'Vous n’avez pas ce dossier de vérification. Revenez à la liste.',
  },
  'vettingCase.notNow': {
    ar: 'لا يمكن ذلك في حالة الملف الآن. أعد تحميل الصفحة.',
    en: 'That is not possible as the case stands now. Reload the page.',
    fr: 'Ce n’est pas possible dans l’état actuel du dossier. Rechargez la page.',
  },
  'vettingCase.child': {
    ar: 'قد يكون عمره أقل من ثماني عشرة سنة، ولا يُدقَّق في طفل ولا يُدمج. استدعِ مسؤول حماية الطفل.',
    en: 'This person may be under eighteen: no child is vetted or integrated. Call the child protection officer.',
    fr: 'Cette personne a peut-être moins de dix-huit ans : aucun enfant n’est vérifié ni intégré. Appelez l’agent de protection.',
  },
  'vettingCase.barred': {
    ar: 'تأكد إدراجه في قائمة جزاءات، فلا يُدقَّق فيه ولا يُدمج. ارجع إلى مسؤول الفحص.',
    en: 'Their listing was confirmed, so they are neither vetted nor integrated. Ask the screening office.',
    fr: 'L’inscription sur une liste est confirmée : ni vérification ni intégration. Voyez le service de filtrage.',
  },
  'vettingCase.postFull': {
    ar: 'لا شاغر مفتوح في هذه الوظيفة. اختر وظيفة أخرى.',
    en: 'This post has no open place. Choose another post.',
    fr: 'Ce poste n’a pas de place ouverte. Choisissez un autre poste.',
  },
  'vettingCase.noRequirements': {
    ar: 'ليس لهذه المؤسسة شروط سارية موقّعة. وقّعوها أولاً.',
    en: 'This institution has no signed requirements in force. Have them signed first.',
    fr: 'Cette institution n’a pas d’exigences signées en vigueur. Faites-les d’abord signer.',
  },
  'vettingCase.open': {
    ar: 'لهذا الشخص ملف في هذه المؤسسة. أعد التدقيق فيه بدل فتح ملف جديد.',
    en: 'This person has a case for this institution. Vet them again there instead of opening another.',
    fr: 'Cette personne a déjà un dossier pour cette institution. Reprenez-le au lieu d’en ouvrir un autre.',
  },
  'vettingCase.told': {
    ar: 'أُبلغ الشخص بهذا القرار من قبل.',
    en: 'The person was told of this decision already.',
    fr: 'La personne a déjà été informée de cette décision.',
  },
  'vettingCase.inService': {
    ar: 'هذا الشخص في الخدمة. سجّل تركه الخدمة أو أعد التدقيق فيه.',
    en: 'This person is in service. Record that they left, or vet them again.',
    fr: 'Cette personne est en service. Enregistrez son départ ou reprenez la vérification.',
  },
  'vettingCase.notInService': {
    ar: 'هذا الشخص ليس في الخدمة.',
    en: 'This person is not in service.',
    fr: 'Cette personne n’est pas en service.',
  },
  'vettingCase.stillGood': {
    ar: 'الموافقة الأمنية سارية ولم يُخلف شرط. لا تنتهي قبل أوانها.',
    en: 'The clearance is still good and no condition has failed. It does not end before its day.',
    fr: 'L’habilitation est encore valable et aucune condition n’a échoué. Elle ne finit pas avant son terme.',
  },
  'vettingCase.everyRequirement': {
    ar: 'اذكر كل شرط مرة واحدة مع سببه. ينقص: {key}.',
    en: 'Say of every requirement once whether it is met, and why. Missing: {key}.',
    fr: 'Dites une fois pour chaque exigence si elle est remplie, et pourquoi. Manque : {key}.',
  },
  'vettingCase.ageNotMet': {
    ar: 'العمر المسجل خارج ما تشترطه المؤسسة. لا يُعدّ الشرط مستوفى.',
    en: 'The recorded age is outside what the institution asks. It cannot be found as met.',
    fr: 'L’âge enregistré est hors de ce qu’exige l’institution. Il ne peut être dit rempli.',
  },
  'vettingCase.checkNotGood': {
    ar: 'فحص غير سليم أو غير ساري اليوم: {kind}. اطلبه من جديد.',
    en: 'A required check is not clear or not valid today: {kind}. Ask for it again.',
    fr: 'Une vérification exigée n’est pas favorable ou plus valable : {kind}. Redemandez-la.',
  },
  'vettingCase.notAllMet': {
    ar: 'لم تُستوف كل الشروط، فلا يُقترح القبول. اقترح شرطاً أو عدم القبول.',
    en: 'Not every requirement is met, so clearance cannot be proposed. Propose conditions, or not cleared.',
    fr: 'Toutes les exigences ne sont pas remplies ; l’habilitation ne peut être proposée.',
  },
  'vettingCase.nothingUnmet': {
    ar: 'كل الشروط مستوفاة بحسب ما كتبت. لا يُرفض أحد بلا سبب.',
    en: 'By what you wrote every requirement is met. Nobody is refused for nothing.',
    fr: 'D’après vos réponses tout est rempli. Personne n’est refusé sans motif.',
  },
  'vettingCase.integrityHasNoCondition': {
    ar: 'في فحص مشترك للنزاهة ما هو ضده أو ادعاء مفتوح. لا يعوّض عنه شرط.',
    en: 'A common integrity check is adverse or has an open allegation. No condition makes up for that.',
    fr: 'Une vérification d’intégrité est défavorable ou une allégation reste ouverte. Aucune condition n’y supplée.',
  },
  'vettingCase.conditionNeeded': {
    ar: 'اكتب شرطاً واحداً على الأقل مع موعده.',
    en: 'Write at least one condition with its day.',
    fr: 'Écrivez au moins une condition avec son échéance.',
  },
  'vettingCase.noConditions': {
    ar: 'الشروط للقبول المشروط وحده. احذفها أو اختر القبول المشروط.',
    en: 'Conditions belong to a conditional clearance alone. Remove them, or propose that.',
    fr: 'Les conditions ne valent que pour une habilitation sous conditions. Retirez-les ou proposez-la.',
  },
  'vettingCase.conditionInPast': {
    ar: 'موعد هذا الشرط قد مضى. اختر يوماً لاحقاً.',
    en: 'The day of this condition is over. Choose a later one.',
    fr: 'L’échéance de cette condition est passée. Choisissez-en une plus tard.',
  },
  'vettingCase.otherFinding': {
    ar: 'تغيّر الاقتراح منذ فتحت الصفحة. أعد تحميلها واقرأه.',
    en: 'The finding has changed since you opened the page. Reload it and read the new one.',
    fr: 'La proposition a changé depuis l’ouverture de la page. Rechargez et relisez-la.',
  },
  'vettingCase.panelOfOthers': {
    ar: 'أنت من فتح الملف أو اقترح، فاللجنة من غيرك.',
    en: 'You opened this case or proposed the finding, so the panel is others.',
    fr: 'Vous avez ouvert ce dossier ou proposé la conclusion ; la commission est composée d’autres.',
  },
  'vettingCase.votedAlready': {
    ar: 'صوّتَّ على هذا الاقتراح. ينتظر الآن غيرك.',
    en: 'You voted on this finding already. It waits for somebody else.',
    fr: 'Vous avez déjà voté. On attend une autre personne.',
  },
  'vettingCase.notCleared': {
    ar: 'لم تقرر اللجنة قبول هذا الشخص. لا يُدمج.',
    en: 'No panel has cleared this person. They are not integrated.',
    fr: 'Aucune commission n’a habilité cette personne. Elle n’est pas intégrée.',
  },
  'vettingCase.clearanceOver': {
    ar: 'انتهت مدة الموافقة. أعد التدقيق.',
    en: 'The clearance is over. Vet the person again.',
    fr: 'L’habilitation est échue. Reprenez la vérification.',
  },
  'vettingCase.notTold': {
    ar: 'لم يُبلغ الشخص بالقرار بعد. أبلغه أولاً.',
    en: 'The person was not told the decision yet. Tell them first.',
    fr: 'La personne n’a pas encore été informée. Informez-la d’abord.',
  },
  'vettingCase.conditionsNotMet': {
    ar: 'لم تتحقق كل الشروط بعد. سجّل ما تحقق بدليله.',
    en: 'Not every condition is met. Record those that are, with their evidence.',
    fr: 'Toutes les conditions ne sont pas remplies. Enregistrez celles qui le sont, avec la preuve.',
  },
  'vettingCase.byAnother': {
    ar: 'أنت من اقترح النتيجة، فلا بد أن يدمجه شخص آخر.',
    en: 'You proposed the finding, so somebody else integrates the person.',
    fr: 'Vous avez proposé la conclusion ; une autre personne procède à l’intégration.',
  },
  'vettingCase.inServiceElsewhere': {
    ar: 'هذا الشخص في خدمة مؤسسة أخرى. لا يُدفع لأحد مرتين.',
    en: 'This person serves in another institution. Nobody is paid twice.',
    fr: 'Cette personne sert dans une autre institution. Nul n’est payé deux fois.',
  },
  'vettingCase.concernsUnseen': {
    ar: 'هناك ما يجب أن تؤكد أنك رأيته قبل الدمج. ضع علامة على كل بند.',
    en: 'There is something that you have to confirm having seen. Tick each point.',
    fr: 'Il y a des points à confirmer avant l’intégration. Cochez chacun.',
  },
  'vettingCase.concernsNote': {
    ar: 'اكتب ما يُفعل بشأن ذلك.',
    en: 'Write what is done about it.',
    fr: 'Écrivez ce qui est fait à ce sujet.',
  },
  'vettingCondition.settled': {
    ar: 'حُسم هذا الشرط من قبل.',
    en: 'This condition was settled already.',
    fr: 'Cette condition est déjà réglée.',
  },
  'vettingCondition.byAnother': {
    ar: 'أنت من وضع هذا الشرط، فيحسمه غيرك.',
    en: 'You set this condition, so somebody else settles it.',
    fr: 'Vous avez posé cette condition ; une autre personne la règle.',
  },
  'vettingCheck.exists': {
    ar: 'سُجل هذا الفحص من قبل. أعد تحميل الصفحة.',
    en: 'This check was recorded already. Reload the page.',
    fr: 'Cette vérification est déjà enregistrée. Rechargez la page.',
  },
  'vettingCheck.nothingAnswered': {
    ar: 'لا جواب سابق من هذا المكتب. اطلب الفحص من جديد.',
    en: 'The office has answered nothing before. Ask it anew.',
    fr: 'Le bureau n’a encore rien répondu. Demandez de nouveau.',
  },
  'vettingCheck.officeUnknown': {
    ar: 'هذا المكتب ليس من مكاتب جهتكم. اختر مكتباً آخر.',
    en: 'This is no office of your side. Choose another.',
    fr: 'Ce bureau n’est pas de votre partie. Choisissez-en un autre.',
  },
  'vettingCheck.inFuture': {
    ar: 'يوم الفحص لم يأت بعد.',
    en: 'The day of the check has not come yet.',
    fr: 'Le jour de la vérification n’est pas encore venu.',
  },
  'vettingAppeal.exists': {
    ar: 'سُجل هذا التظلم من قبل. أعد تحميل الصفحة.',
    en: 'This appeal was filed already. Reload the page.',
    fr: 'Ce recours est déjà déposé. Rechargez la page.',
  },
  'vettingAppeal.unknown': {
    ar: 'لا تظلم كهذا لديكم. ارجع إلى الملف.',
    en: 'You have no such appeal. Go back to the case.',
    fr: 'Vous n’avez pas ce recours. Revenez au dossier.',
  },
  'vettingAppeal.notTold': {
    ar: 'لم يُبلغ الشخص بالقرار بعد. أبلغه أولاً.',
    en: 'The person was not told the decision yet. Tell them first.',
    fr: 'La personne n’a pas encore été informée. Informez-la d’abord.',
  },
  'vettingAppeal.open': {
    ar: 'سُجل تظلم على قرار هذه الجولة من قبل.',
    en: 'An appeal against the decision of this round was filed already.',
    fr: 'Un recours contre cette décision est déjà déposé.',
  },
  'vettingAppeal.decided': {
    ar: 'حُسم هذا التظلم من قبل.',
    en: 'This appeal was decided already.',
    fr: 'Ce recours est déjà tranché.',
  },
  'vettingAppeal.notDecided': {
    ar: 'لم يُحسم هذا التظلم بعد.',
    en: 'This appeal is not decided yet.',
    fr: 'Ce recours n’est pas encore tranché.',
  },
  'vettingAppeal.told': {
    ar: 'أُبلغ الشخص بنتيجة التظلم من قبل.',
    en: 'The person was told how the appeal was decided already.',
    fr: 'La personne a déjà été informée du résultat.',
  },
  'vettingAppeal.differentPeople': {
    ar: 'شاركت في هذا القرار أو كتبت التظلم، فيحسمه غيرك.',
    en: 'You took part in this decision or wrote the appeal down, so others decide it.',
    fr: 'Vous avez pris part à cette décision ou rédigé le recours ; d’autres le tranchent.',
  },
  'vettingShare.exists': {
    ar: 'أُعدت هذه الحزمة من قبل. أعد تحميل الصفحة.',
    en: 'This packet was made already. Reload the page.',
    fr: 'Ce paquet est déjà fait. Rechargez la page.',
  },
  'vettingShare.expired': {
    ar: 'انتهت مدة هذه الحزمة. أعد حزمة جديدة.',
    en: 'This packet can no longer be fetched. Make a new one.',
    fr: 'Ce paquet n’est plus disponible. Faites-en un nouveau.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'landProduct.exists': {
    ar: 'سُجّل هذا العمل من قبل. أعد تحميل الصفحة.',
    en: 'This work was entered already. Reload the page.',
    fr: 'Ce travail est déjà saisi. Rechargez la page.',
  },
  'landProduct.unknown': {
    ar: 'لا عمل كهذا قائم في هذه المنطقة. أعد تحميل الصفحة.',
    en: 'No such work stands in this area. Reload the page.',
    fr: 'Aucun travail de ce genre dans cette zone. Rechargez la page.',
  },
  'landProduct.taskUnknown': {
    ar: 'لا مهمة كهذه في هذه المنطقة. اختر مهمة منها أو لا شيء.',
    en: 'This area has no such task. Choose one of its tasks, or none.',
    fr: 'Cette zone n’a pas cette mission. Choisissez-en une, ou aucune.',
  },
  'landProduct.method': {
    ar: 'هذه الطريقة لا تفرج عن الأرض هكذا: الإلغاء بالمسح غير التقني، والتقليص بالمسح التقني، والتطهير بالإزالة.',
    en: 'That method does not release ground so: cancelled by non-technical survey, reduced by technical survey, cleared by clearance.',
    fr: 'Cette méthode ne libère pas ainsi : annulé par enquête non technique, réduit par enquête technique, dépollué par dépollution.',
  },
  'landProduct.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب اليوم الذي انتهى فيه العمل.',
    en: 'That day has not come yet. Give the day on which the work ended.',
    fr: 'Ce jour n’est pas encore venu. Indiquez la fin du travail.',
  },
  'landProduct.reversed': {
    ar: 'ينتهي العمل قبل أن يبدأ. صحّح أحد اليومين.',
    en: 'It ends before it begins. Correct one of the days.',
    fr: 'Il finit avant de commencer. Corrigez une des dates.',
  },
  'landProduct.noDepth': {
    ar: 'اكتب العمق المطلوب والعمق الذي بُلغ بالسنتيمتر: لا أرض مطهّرة دونهما.',
    en: 'Give the depth that was required and the depth that was reached, in centimetres: no ground is cleared without.',
    fr: 'Indiquez la profondeur requise et atteinte, en centimètres : sans elles rien n’est dépollué.',
  },
  'landProduct.depth': {
    ar: 'أقل من العمق المطلوب ({required} سم). ما لم يُبلغ عمقه لم يُطهَّر: لا تسجله هنا.',
    en: 'Less than the depth that was required ({required} cm). Ground that was not worked that deep is not cleared: leave it out.',
    fr: 'Moins que la profondeur requise ({required} cm). Un terrain travaillé moins profond n’est pas dépollué : ne le saisissez pas.',
  },
  'landProduct.confirmedCancelled': {
    ar: 'المنطقة مؤكدة: لا يلغيها مسح وحده. المدير وحده يسجل ذلك بأسبابه.',
    en: 'The area is confirmed: survey alone does not cancel it. Only a director enters that, with reasons.',
    fr: 'La zone est confirmée : l’enquête seule ne l’annule pas. Seul un directeur le saisit, motifs à l’appui.',
  },
  'landProduct.noOverride': {
    ar: 'اكتب لماذا تُلغى أرض مؤكدة، وما الأدلة التي رُوجعت.',
    en: 'Say why confirmed ground is cancelled, and which evidence was reviewed.',
    fr: 'Dites pourquoi un terrain confirmé est annulé, et quelles preuves ont été revues.',
  },
  'landProduct.outside': {
    ar: 'هذه الأرض خارج المنطقة. راجع الإحداثيات.',
    en: 'This ground lies outside the area. Check the coordinates.',
    fr: 'Ce terrain est hors de la zone. Vérifiez les coordonnées.',
  },
  'landProduct.allReleased': {
    ar: 'أُفرج عن هذه الأرض كلها من قبل، فلا يُحسب منها شيء. راجع النقاط أو الأعمال السابقة.',
    en: 'All of this ground was released before, so that nothing of it counts. Check the points, or the work before it.',
    fr: 'Tout ce terrain a déjà été libéré ; rien ne compte. Vérifiez les points ou le travail antérieur.',
  },
  'landProduct.uncuttable': {
    ar: 'تعذّر قصّ هذه الأرض. باعد بين النقاط المتلاصقة وأعد المحاولة.',
    en: 'This ground cannot be cut. Move turning points that nearly touch apart, and try again.',
    fr: 'Ce terrain ne peut être découpé. Écartez les points presque confondus et réessayez.',
  },
  'landRelease.redrawn': {
    ar: 'تغيّر محيط المنطقة. أعد تحميل الصفحة.',
    en: 'The perimeter of the area changed. Reload the page.',
    fr: 'Le périmètre de la zone a changé. Rechargez la page.',
  },
  'landRelease.nothingReleased': {
    ar: 'لم يُفرج عن شيء منها بعد. أعد رسمها في صفحة المنطقة.',
    en: 'Nothing of it was released yet. Draw it anew on the page of the area.',
    fr: 'Rien n’en a encore été libéré. Redessinez-la sur la page de la zone.',
  },
  'landRelease.leavesGround': {
    ar: 'الرسم الجديد يترك أرضاً خارجه. ما يخرج من المنطقة يُفرج عنه بعمل، لا برسم.',
    en: 'The new drawing leaves ground out. What leaves an area is released by work, not by drawing.',
    fr: 'Le nouveau tracé laisse du terrain dehors. On sort d’une zone par un travail, pas par un dessin.',
  },
  'landRelease.addsNothing': {
    ar: 'الرسم الجديد لا يزيد شيئاً. راجع النقاط.',
    en: 'The new drawing adds nothing. Check the points.',
    fr: 'Le nouveau tracé n’ajoute rien. Vérifiez les points.',
  },
  'landRelease.remains': {
    ar: 'يبقى {m2} م² لم يُفرج عنها. سجّل العمل فيها أولاً.',
    en: '{m2} m² remain. Enter the work on them first.',
    fr: 'Il reste {m2} m². Saisissez d’abord le travail sur ceux-ci.',
  },
  'landRelease.noSample': {
    ar: 'لا عيّنة جودة بعد آخر عمل. اطلب من مسؤول الجودة أن يأخذها.',
    en: 'Quality control took no sample after the last work. Ask a quality officer to take one.',
    fr: 'Aucun échantillon de contrôle après le dernier travail. Demandez-en un.',
  },
  'landRelease.noVisit': {
    ar: 'لا زيارة جودة بعد آخر عمل. اطلبها من مسؤول الجودة.',
    en: 'There was no quality visit after the last work. Ask a quality officer for one.',
    fr: 'Aucune visite qualité après le dernier travail. Demandez-en une.',
  },
  'landRelease.notConform': {
    ar: 'آخر زيارة جودة لم تجد العمل مطابقاً. صحّحه واطلب زيارة أخرى.',
    en: 'The last quality visit did not find the work conforming. Put it right and ask for another.',
    fr: 'La dernière visite a trouvé le travail non conforme. Corrigez et demandez-en une autre.',
  },
  'landRelease.severe': {
    ar: '{count} من عدم المطابقة الحرج أو الكبير لم يُغلق. أغلقه أولاً.',
    en: 'Critical or major non-conformities are open: {count}. Have them closed first.',
    fr: 'Non-conformités critiques ou majeures ouvertes : {count}. Faites-les clore.',
  },
  'landRelease.notInvestigated': {
    ar: '{count} من الأجسام التي وُجدت في أرض مفرج عنها لم يُحقق فيها. أنهِ التحقيق أولاً.',
    en: 'Items found in released ground are not investigated: {count}. Have that concluded first.',
    fr: 'Engins trouvés en terrain libéré sans enquête : {count}. Faites-la conclure.',
  },
  'landHandover.exists': {
    ar: 'كُتبت هذه الشهادة من قبل. أعد تحميل الصفحة.',
    en: 'This certificate was drafted already. Reload the page.',
    fr: 'Ce certificat est déjà rédigé. Rechargez la page.',
  },
  'landHandover.unknown': {
    ar: 'لا شهادة كهذه لديكم. ارجع إلى المنطقة.',
    en: 'You have no such certificate. Go back to the area.',
    fr: 'Vous n’avez pas ce certificat. Revenez à la zone.',
  },
  'landHandover.notNow': {
    ar: 'وُقّعت هذه الشهادة أو أُلغيت. أعد تحميل الصفحة.',
    en: 'This certificate was signed or taken back. Reload the page.',
    fr: 'Ce certificat est signé ou retiré. Rechargez la page.',
  },
  'landHandover.changed': {
    ar: 'عولجت الأرض من جديد بعد كتابة هذه المسودة. ألغها واكتب غيرها.',
    en: 'The ground was worked anew since this was drafted. Take the draft back and make another.',
    fr: 'Le terrain a été retravaillé depuis ce projet. Retirez-le et rédigez-en un autre.',
  },
  'landHandover.hasDraft': {
    ar: 'لهذه المنطقة مسودة شهادة. وقّعها أو ألغها أولاً.',
    en: 'This area has a draft. Have it signed or taken back first.',
    fr: 'Cette zone a un brouillon. Faites-le signer ou retirer.',
  },
  'landHandover.checkBefore': {
    ar: 'الفحص اللاحق قبل التسليم. اختر يوماً بعده.',
    en: 'The later check is before the handover. Choose a later day.',
    fr: 'Le contrôle ultérieur précède la remise. Choisissez un jour après.',
  },
  'missedItem.exists': {
    ar: 'سُجّل هذا الجسم من قبل. أعد تحميل الصفحة.',
    en: 'This item was recorded already. Reload the page.',
    fr: 'Cet engin est déjà consigné. Rechargez la page.',
  },
  'missedItem.unknown': {
    ar: 'لا تحقيق كهذا لديكم. ارجع إلى المنطقة.',
    en: 'You have no such investigation. Go back to the area.',
    fr: 'Vous n’avez pas cette enquête. Revenez à la zone.',
  },
  'missedItem.nowhere': {
    ar: 'اكتب أين وُجد، أو المس الخريطة.',
    en: 'Say where it was found, or tap the map.',
    fr: 'Dites où il a été trouvé, ou touchez la carte.',
  },
  'missedItem.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب اليوم الذي وُجد فيه.',
    en: 'That day has not come yet. Give the day on which it was found.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de la découverte.',
  },
  'missedItem.notReleased': {
    ar: 'لم يُفرج عن الأرض في هذا المكان. سجّل الجسم في العمل القائم.',
    en: 'Ground was not released there. Record the item with the work that goes on.',
    fr: 'Le terrain n’y est pas libéré. Consignez l’engin avec le travail en cours.',
  },
  'missedItem.concluded': {
    ar: 'انتهى هذا التحقيق. أعد تحميل الصفحة.',
    en: 'This investigation was concluded. Reload the page.',
    fr: 'Cette enquête est conclue. Rechargez la page.',
  },
} satisfies Readonly<Record<string, Texts>>

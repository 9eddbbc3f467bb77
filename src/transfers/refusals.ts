import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'transfer.exists': {
    ar: 'سُجّلت خطة التسليم هذه من قبل.',
    en: 'This transfer is recorded already.',
    fr: 'Ce transfert est déjà enregistré.',
  },
  'transfer.unknown': {
    ar: 'لا توجد خطة التسليم هذه ضمن نطاقك. ارجع إلى القائمة.',
    en: 'There is no such transfer within your reach. Go back to the list.',
    fr: 'Ce transfert n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'transfer.wrongStatus': {
    ar: 'لا يمكن هذا والتسليم في حالته الحالية ({status}). أعد تحميل الصفحة.',
    en: 'This cannot be done while the transfer stands as it does ({status}). Reload the page.',
    fr: 'Impossible dans l’état actuel du transfert ({status}). Rechargez la page.',
  },
  'transfer.twice': {
    ar: 'السلاح {tag} مذكور مرتين.',
    en: 'Weapon {tag} is named twice.',
    fr: 'L’arme {tag} est nommée deux fois.',
  },
  'transfer.unknownItem': {
    ar: 'في القائمة سلاح لا يوجد ضمن نطاقك. أزله منها.',
    en: 'The list names a weapon that is not within your reach. Take it out.',
    fr: 'La liste nomme une arme hors de votre ressort. Retirez-la.',
  },
  'transfer.notInStore': {
    ar: 'السلاح {tag} ليس في عهدة هذا المخزن. أزله من القائمة أو استلمه أولاً.',
    en: 'Weapon {tag} is not in custody in this store. Take it out of the list, or receive it first.',
    fr: 'L’arme {tag} n’est pas détenue dans ce dépôt. Retirez-la de la liste ou recevez-la d’abord.',
  },
  'transfer.evidenceHeld': {
    ar: 'السلاح {tag} محجوز دليلاً. لا يُسلّم حتى ترفع الجهة التي طلبته الحجز.',
    en: 'Weapon {tag} is held as evidence. It is not handed over before the authority that asked lets it go.',
    fr: 'L’arme {tag} est retenue comme preuve. Elle n’est pas remise avant que l’autorité ne la libère.',
  },
  'transfer.plannedElsewhere': {
    ar: 'السلاح {tag} في خطة أخرى للإتلاف أو التسليم. ألغِ تلك أولاً.',
    en: 'Weapon {tag} stands in another plan of destruction or transfer. Cancel that one first.',
    fr: 'L’arme {tag} figure dans un autre plan de destruction ou de transfert. Annulez-le d’abord.',
  },
  'transfer.prohibitedType': {
    ar: 'السلاح {tag} من نوع لا يُسلّم لأحد. ضعه في خطة إتلاف.',
    en: 'Weapon {tag} is of a type that is given to nobody. Put it into a plan of destruction.',
    fr: 'L’arme {tag} est d’un type qui n’est remis à personne. Mettez-la dans un plan de destruction.',
  },
  'transfer.partsOff': {
    ar: 'نُزع عن السلاح {tag} جزء رئيسي. أعد تركيبه قبل التسليم، أو أبقِ السلاح خارج الخطة.',
    en: 'A principal part is off weapon {tag}. Refit it before the transfer, or leave the weapon out of the plan.',
    fr: 'Une pièce principale de l’arme {tag} est retirée. Remontez-la avant la cession, ou retirez l’arme du plan.',
  },
  'transfer.unsafe': {
    ar: 'السلاح {tag} خطر. أحله إلى فريق الذخائر أولاً.',
    en: 'Weapon {tag} is unsafe. Pass it to the ordnance team first.',
    fr: 'L’arme {tag} est dangereuse. Confiez-la d’abord aux démineurs.',
  },
  'transfer.notTraced': {
    ar: 'السلاح {tag} لم يكتمل تتبعه ولم يُعفَ منه. أكمل طلب التتبع أو اقترح الإعفاء أولاً.',
    en: 'The trace of weapon {tag} is neither finished nor waived. Finish the request or have it waived first.',
    fr: 'Le traçage de l’arme {tag} n’est ni terminé ni dispensé. Terminez la demande ou faites-la dispenser.',
  },
  'transfer.gateClosed': {
    ar: 'شرط من الشروط الأربعة لم يتحقق أو انتهت صلاحيته ({gate}). يجيب عنه مكتبه ثم يوقّعه شخص آخر.',
    en: 'A gate is not open, or no longer ({gate}). Its office answers it, and another person signs.',
    fr: 'Une condition n’est pas remplie, ou ne l’est plus ({gate}). Son bureau y répond, une autre personne signe.',
  },
  'transfer.notPlanned': {
    ar: 'السلاح {tag} ليس في الخطة الموقّعة. لا يُسلّم إلا ما وُقّع عليه.',
    en: 'Weapon {tag} is not in the signed plan. Only what was signed is handed over.',
    fr: 'L’arme {tag} ne figure pas au plan signé. On ne remet que ce qui est signé.',
  },
  'transfer.notHanded': {
    ar: 'بقي من الخطة {count} لم يُذكر، منها {tag}. يُسلّم ما في الخطة كله، أو تُلغى وتُكتب أخرى.',
    en: '{count} of the plan are not named, {tag} among them. All of a plan is handed over, or it is cancelled and another made.',
    fr: '{count} du plan ne sont pas nommées, dont {tag}. On remet tout le plan, ou on l’annule pour en faire un autre.',
  },
  'transfer.photoUnknown': {
    ar: 'صورة المحضر الموقّع لم تصل إلى الخادم. أرسلها مرة أخرى.',
    en: 'The photo of the signed protocol is not on the server. Send it again.',
    fr: 'La photo du procès-verbal signé n’est pas sur le serveur. Renvoyez-la.',
  },
  'transferGate.exists': {
    ar: 'سُجّل هذا الجواب من قبل.',
    en: 'This answer is recorded already.',
    fr: 'Cette réponse est déjà enregistrée.',
  },
  'transferGate.unknown': {
    ar: 'لا يوجد هذا الجواب ضمن نطاقك. ارجع إلى خطة التسليم.',
    en: 'There is no such answer within your reach. Go back to the transfer.',
    fr: 'Cette réponse n’existe pas dans votre ressort. Revenez au transfert.',
  },
  'transferGate.wrongStatus': {
    ar: 'لا يمكن هذا والجواب في حالته الحالية ({status}). أعد تحميل الصفحة.',
    en: 'This cannot be done while the answer stands as it does ({status}). Reload the page.',
    fr: 'Impossible dans l’état actuel de la réponse ({status}). Rechargez la page.',
  },
  'transferGate.otherOffice': {
    ar: 'يجيب عن هذا الشرط مكتب آخر. أحله إليه.',
    en: 'Another office answers this gate. Pass it on.',
    fr: 'Un autre bureau répond à cette condition. Transmettez-la.',
  },
  'transferGate.onePerson': {
    ar: 'أجبت عن شرط آخر لهذا التسليم. كل شرط يجيب عنه شخص مختلف.',
    en: 'You answered another gate of this transfer. Each gate takes another person.',
    fr: 'Vous avez répondu à une autre condition de ce transfert. Chaque condition demande une autre personne.',
  },
  'transferGate.waits': {
    ar: 'جواب عن هذا الشرط ينتظر التوقيع. وقّعه أو ردّه أولاً.',
    en: 'An answer to this gate waits for a signature. Have it signed or turned down first.',
    fr: 'Une réponse à cette condition attend une signature. Faites-la signer ou refuser d’abord.',
  },
  'transferGate.validNeeded': {
    ar: 'اذكر إلى متى يصلح الفحص. لا فحص يصلح إلى الأبد.',
    en: 'Say until when the vetting holds. None holds for ever.',
    fr: 'Indiquez jusqu’à quand vaut la vérification. Aucune ne vaut pour toujours.',
  },
  'transferGate.validInPast': {
    ar: 'انتهت هذه الصلاحية. اكتب يوماً لم يمضِ.',
    en: 'This validity has ended. Give a day that has not passed.',
    fr: 'Cette validité est échue. Indiquez un jour à venir.',
  },
  'transferGate.noItems': {
    ar: 'هذا الشرط يُجاب عنه للتسليم كله، لا سلاحاً سلاحاً.',
    en: 'This gate is answered for the whole transfer, not weapon by weapon.',
    fr: 'Cette condition se traite pour tout le transfert, pas arme par arme.',
  },
  'transferGate.everyItem': {
    ar: 'أجب عن كل سلاح في الخطة مرة واحدة ({count}).',
    en: 'Answer for every weapon of the plan, once each ({count}).',
    fr: 'Répondez pour chaque arme du plan, une fois chacune ({count}).',
  },
  'transferGate.notTheSum': {
    ar: 'يتحقق الشرط إذا تحقق لكل سلاح، ولا يتحقق إن لم يتحقق لواحد منها. صحّح النتيجة.',
    en: 'The gate is passed where every weapon passed, and not otherwise. Correct the result.',
    fr: 'La condition est remplie si chaque arme l’est, et pas autrement. Corrigez le résultat.',
  },
  'transferGate.markNeeded': {
    ar: 'رقم السلاح {tag} لا يُقرأ. اكتب الوسم الجديد الذي وُضع عليه، أو ضعه في خطة إتلاف.',
    en: 'The number of weapon {tag} cannot be read. Write the new mark that it was given, or have it destroyed.',
    fr: 'Le numéro de l’arme {tag} est illisible. Écrivez sa nouvelle marque, ou faites-la détruire.',
  },
} satisfies Record<string, Texts>

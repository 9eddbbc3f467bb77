import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'cardSetting.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal is recorded already. Reload the page.',
    fr: 'Cette proposition est déjà enregistrée. Rechargez la page.',
  },
  'cardSetting.waiting': {
    ar: 'هناك اقتراح ينتظر التوقيع. وقّعه أو ارفضه أولاً.',
    en: 'A proposal waits for its signature. Sign it, or turn it down, first.',
    fr: 'Une proposition attend sa signature. Signez-la ou refusez-la d’abord.',
  },
  'cardSetting.issuerTells': {
    ar: 'اسم الجهة يكشف حال حامل البطاقة ويعرّضه للخطر. اكتب اسماً محايداً بلا ذكر للبرنامج أو التشكيل أو السلاح.',
    en: 'The issuer’s name tells what its holder was, and endangers them. Write a neutral one, without programme, group or arms.',
    fr: 'Le nom de l’émetteur révèle qui est le porteur et le met en danger. Écrivez un nom neutre, sans programme, groupe ni arme.',
  },
  'cardSetting.unknown': {
    ar: 'لا يوجد هذا الاقتراح لدى سلطتك. أعد تحميل الصفحة.',
    en: 'Your authority has no such proposal. Reload the page.',
    fr: 'Votre autorité n’a pas cette proposition. Rechargez la page.',
  },
  'cardSetting.answered': {
    ar: 'وُقّع هذا الاقتراح أو رُفض من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was signed or turned down already. Reload the page.',
    fr: 'Cette proposition a déjà été signée ou refusée. Rechargez la page.',
  },
  'cardBlock.exists': {
    ar: 'أُجّرت هذه الدفعة من قبل. افتح صفحتها.',
    en: 'This block was leased already. Open its page.',
    fr: 'Ce lot a déjà été attribué. Ouvrez sa page.',
  },
  'cardBlock.unknown': {
    ar: 'لا توجد هذه الدفعة ضمن نطاقك. ارجع إلى قائمة الأرقام.',
    en: 'There is no such block within your reach. Go back to the list of numbers.',
    fr: 'Ce lot n’existe pas dans votre ressort. Revenez à la liste des numéros.',
  },
  'cardBlock.enough': {
    ar: 'في الموقع {unused} رقماً لم يُستعمل، والحد {most}. استعملها أولاً.',
    en: 'The site has {unused} unused numbers; {most} is the most. Use them first.',
    fr: 'Le site a {unused} numéros inutilisés ; le maximum est {most}. Utilisez-les d’abord.',
  },
  'cardNumber.wrongCheckDigit': {
    ar: 'الرقم {number} غير صحيح: رقم التحقق لا يطابق. اقرأه مرة أخرى.',
    en: 'The number {number} is not whole: its check digit does not fit. Read it again.',
    fr: 'Le numéro {number} est inexact : la clé ne correspond pas. Relisez-le.',
  },
  'cardNumber.unknown': {
    ar: 'الرقم {number} ليس من دفعة مؤجّرة. استعمل رقماً من دفعة الموقع.',
    en: 'The number {number} is of no block that was leased. Use one of the site’s block.',
    fr: 'Le numéro {number} n’appartient à aucun lot attribué. Utilisez-en un du lot du site.',
  },
  'cardNumber.otherSite': {
    ar: 'الرقم {number} لموقع آخر. استعمل رقماً من دفعة هذا الموقع.',
    en: 'The number {number} is another site’s. Use one of this site’s block.',
    fr: 'Le numéro {number} est celui d’un autre site. Utilisez-en un du lot de ce site.',
  },
  'cardNumber.leased': {
    ar: 'الرقم {number} مؤجَّر لجهاز آخر وله وحده أن يعطيه. استعمل رقماً من دفعة جهازك، وإن طُبعت البطاقة فألغِها وأصدر غيرها.',
    en: 'The number {number} is leased to another device, which alone gives it. Use one of your own; a card that was printed with it is destroyed and another issued.',
    fr: 'Le numéro {number} est attribué à un autre appareil, seul à pouvoir le donner. Prenez-en un du vôtre ; une carte déjà imprimée avec lui est détruite et refaite.',
  },
  'cardNumber.used': {
    ar: 'الرقم {number} على بطاقة من قبل. استعمل الرقم التالي.',
    en: 'The number {number} is on a card already. Use the next one.',
    fr: 'Le numéro {number} est déjà sur une carte. Utilisez le suivant.',
  },
  'cardNumber.void': {
    ar: 'الرقم {number} ملغى. استعمل الرقم التالي.',
    en: 'The number {number} is void. Use the next one.',
    fr: 'Le numéro {number} est annulé. Utilisez le suivant.',
  },
  'cardNumber.notInBlock': {
    ar: 'الرقم {number} ليس من هذه الدفعة. راجع الأرقام.',
    en: 'The number {number} is not of this block. Check the numbers.',
    fr: 'Le numéro {number} n’est pas de ce lot. Vérifiez les numéros.',
  },
  'card.exists': {
    ar: 'صدرت هذه البطاقة من قبل. افتح صفحتها.',
    en: 'This card is issued already. Open its page.',
    fr: 'Cette carte est déjà émise. Ouvrez sa page.',
  },
  'card.unknown': {
    ar: 'لا توجد هذه البطاقة ضمن نطاقك. ارجع إلى قائمة البطاقات.',
    en: 'There is no such card within your reach. Go back to the list of cards.',
    fr: 'Cette carte n’existe pas dans votre ressort. Revenez à la liste des cartes.',
  },
  'card.merged': {
    ar: 'هذا التسجيل مربوط بتسجيل أقدم للشخص نفسه. أصدر البطاقة من ملفه.',
    en: 'This registration leads to an earlier one of the same person. Issue the card from there.',
    fr: 'Cet enregistrement renvoie à un autre, antérieur, de la même personne. Émettez la carte depuis celui-là.',
  },
  'card.child': {
    ar: 'قد يكون هذا الشخص دون الثامنة عشرة. لا تصدر له بطاقة، ونادِ مسؤول حماية الأطفال.',
    en: 'This person may be under eighteen. Issue no card, and call the child protection officer.',
    fr: 'Cette personne a peut-être moins de dix-huit ans. N’émettez pas de carte et appelez le responsable de la protection de l’enfance.',
  },
  'card.barred': {
    ar: 'هذا الشخص مدرج في قائمة جزاءات، فلا تصدر له بطاقة. راجع صفحته.',
    en: 'This person is on a sanctions list and is issued no card. See their page.',
    fr: 'Cette personne figure sur une liste de sanctions et ne reçoit pas de carte. Voyez sa fiche.',
  },
  'card.screeningPending': {
    ar: 'هناك مطابقة محتملة لم يُبتّ فيها. انتظر قرار المدققين ثم أصدر البطاقة.',
    en: 'A possible match is not decided yet. Wait for the screeners’ decision, then issue the card.',
    fr: 'Une correspondance possible n’est pas tranchée. Attendez la décision, puis émettez la carte.',
  },
  'card.penalty': {
    ar: 'سُحبت بطاقة هذا الشخص بقرار من اثنين. لا تصدر له أخرى قبل رفع القرار.',
    en: 'Two people took this person’s card away. No other is issued until that is lifted.',
    fr: 'Deux personnes ont retiré la carte de cette personne. Aucune autre n’est émise avant la levée.',
  },
  'card.noPhoto': {
    ar: 'لا صورة لهذا الشخص. التقط صورته ثم أصدر البطاقة.',
    en: 'There is no photo of this person. Take one, then issue the card.',
    fr: 'Il n’y a pas de photo de cette personne. Prenez-en une, puis émettez la carte.',
  },
  'card.identityOff': {
    ar: 'لم يوقّع أحد أن تحمل البطاقات هوية صاحبها. أصدر بطاقة برقم فقط.',
    en: 'Nobody signed that cards say who their holder is. Issue a card with a number alone.',
    fr: 'Il n’est pas signé que les cartes nomment leur porteur. Émettez une carte à numéro seul.',
  },
  'card.hasOne': {
    ar: 'لدى هذا الشخص البطاقة {number}. قل لماذا تُستبدل، أو أبلغ عن فقدها.',
    en: 'This person has card {number}. Say why it is replaced, or report it lost.',
    fr: 'Cette personne a la carte {number}. Dites pourquoi elle est remplacée, ou signalez sa perte.',
  },
  'card.notReplaced': {
    ar: 'هذه ليست البطاقة السارية لهذا الشخص. أعد تحميل الصفحة.',
    en: 'That is not the card that this person has now. Reload the page.',
    fr: 'Ce n’est pas la carte que cette personne a actuellement. Rechargez la page.',
  },
  'card.printed': {
    ar: 'طُبعت هذه البطاقة من قبل. أصدر بدلاً منها، فتُلغى الأولى.',
    en: 'This card was printed already. Issue another in its place; the first then counts no more.',
    fr: 'Cette carte a déjà été imprimée. Émettez-en une autre ; la première ne vaudra plus.',
  },
  'card.notPrinting': {
    ar: 'لا تُفتح البطاقة إلا لمن طبعها، بعد الطباعة مباشرة. أصدر بدلاً منها عند الحاجة.',
    en: 'A card opens only for who printed it, right after printing. Issue another if it is needed again.',
    fr: 'Une carte ne s’ouvre que pour qui l’a imprimée, juste après l’impression. Émettez-en une autre au besoin.',
  },
  'card.revoked': {
    ar: 'أُلغيت هذه البطاقة ولا تعود سارية. أصدر بطاقة جديدة.',
    en: 'This card is revoked, and stays so. Issue a new one.',
    fr: 'Cette carte est révoquée et le reste. Émettez-en une nouvelle.',
  },
  'cardRevocation.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal is recorded already. Reload the page.',
    fr: 'Cette proposition est déjà enregistrée. Rechargez la page.',
  },
  'cardRevocation.waiting': {
    ar: 'هناك اقتراح بسحب هذه البطاقة ينتظر التوقيع.',
    en: 'A proposal to take this card away waits for its signature.',
    fr: 'Une proposition de retirer cette carte attend sa signature.',
  },
  'cardRevocation.unknown': {
    ar: 'لا يوجد هذا الاقتراح ضمن نطاقك. أعد تحميل الصفحة.',
    en: 'There is no such proposal within your reach. Reload the page.',
    fr: 'Cette proposition n’existe pas dans votre ressort. Rechargez la page.',
  },
  'cardRevocation.answered': {
    ar: 'وُقّع هذا الاقتراح أو رُفض من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was signed or turned down already. Reload the page.',
    fr: 'Cette proposition a déjà été signée ou refusée. Rechargez la page.',
  },
  'cardRevocation.notYours': {
    ar: 'يرد الاقتراح المدير، أو من اقترحه.',
    en: 'A director turns this down, or who proposed it.',
    fr: 'C’est un directeur qui refuse, ou l’auteur de la proposition.',
  },
  'cardRevocation.notSigned': {
    ar: 'هذا السحب غير ساري، فلا شيء يُرفع. أعد تحميل الصفحة.',
    en: 'This revocation is not in force, so there is nothing to lift. Reload the page.',
    fr: 'Ce retrait n’est pas en vigueur ; il n’y a rien à lever. Rechargez la page.',
  },
  'cardRevocation.twoPersonRule': {
    ar: 'أنت من وقّع السحب، فيرفعه مدير آخر.',
    en: 'You signed the revocation, so another director lifts it.',
    fr: 'Vous avez signé le retrait ; un autre directeur le lève.',
  },
  'discharge.exists': {
    ar: 'صدرت هذه الشهادة من قبل. أعد تحميل الصفحة.',
    en: 'This certificate is issued already. Reload the page.',
    fr: 'Ce certificat est déjà établi. Rechargez la page.',
  },
  'discharge.hasOne': {
    ar: 'لهذا الشخص الشهادة {number}. اطبعها من ملفه.',
    en: 'This person has certificate {number}. Print it from their page.',
    fr: 'Cette personne a le certificat {number}. Imprimez-le depuis sa fiche.',
  },
  'discharge.merged': {
    ar: 'هذا التسجيل مربوط بتسجيل أقدم للشخص نفسه. أصدر الشهادة من ملفه.',
    en: 'This registration leads to an earlier one of the same person. Issue the certificate from there.',
    fr: 'Cet enregistrement renvoie à un autre, antérieur, de la même personne. Établissez le certificat depuis celui-là.',
  },
  'discharge.barred': {
    ar: 'هذا الشخص مدرج في قائمة جزاءات، فلا شهادة له. راجع صفحته.',
    en: 'This person is on a sanctions list and gets no certificate. See their page.',
    fr: 'Cette personne figure sur une liste de sanctions et ne reçoit pas de certificat. Voyez sa fiche.',
  },
  'discharge.child': {
    ar: 'قد يكون هذا الشخص دون الثامنة عشرة. نادِ مسؤول حماية الأطفال.',
    en: 'This person may be under eighteen. Call the child protection officer.',
    fr: 'Cette personne a peut-être moins de dix-huit ans. Appelez le responsable de la protection de l’enfance.',
  },
  'discharge.notEligible': {
    ar: 'تقرر أن هذا الشخص غير مؤهل، فلا شهادة له. انتظر نتيجة التظلم إن وُجد.',
    en: 'This person was found not to be eligible and gets no certificate. Wait for the appeal, if there is one.',
    fr: 'Cette personne n’a pas été reconnue admissible et ne reçoit pas de certificat. Attendez le recours éventuel.',
  },
  'discharge.future': {
    ar: 'هذا اليوم لم يأت بعد. اكتب يوم الإتمام.',
    en: 'That day has not come yet. Enter the day on which they completed.',
    fr: 'Ce jour n’est pas encore venu. Saisissez le jour de l’achèvement.',
  },
  'discharge.beforeRegistered': {
    ar: 'هذا اليوم قبل تسجيل الشخص. راجع التاريخ.',
    en: 'That day is before this person was registered. Check the date.',
    fr: 'Ce jour précède l’enregistrement de la personne. Vérifiez la date.',
  },
  'biometric.exists': {
    ar: 'سُجّلت هذه البصمة من قبل. أعد تحميل الصفحة.',
    en: 'This template is recorded already. Reload the page.',
    fr: 'Ce gabarit est déjà enregistré. Rechargez la page.',
  },
  'biometric.off': {
    ar: 'لم يوقّع أحد أن تُحفظ البصمات. تابع دونها، فلا خطوة تحتاج إليها.',
    en: 'Nobody signed that biometrics are kept. Go on without: no step needs them.',
    fr: 'Il n’est pas signé que des données biométriques sont conservées. Continuez sans : aucune étape n’en a besoin.',
  },
  'biometric.child': {
    ar: 'قد يكون هذا الشخص دون الثامنة عشرة، فلا تُحفظ له بصمة.',
    en: 'This person may be under eighteen; no template of theirs is kept.',
    fr: 'Cette personne a peut-être moins de dix-huit ans ; aucun gabarit n’est conservé.',
  },
  'biometric.notReceived': {
    ar: 'لم تصل البصمة إلى الخادم. أرسلها مرة أخرى.',
    en: 'The template did not reach the server. Send it again.',
    fr: 'Le gabarit n’est pas parvenu au serveur. Renvoyez-le.',
  },
  'biometric.same': {
    ar: 'هذه البصمة محفوظة له من قبل.',
    en: 'This template of theirs is kept already.',
    fr: 'Ce gabarit est déjà conservé.',
  },
  'biometric.unknown': {
    ar: 'لا توجد هذه البصمة ضمن نطاقك.',
    en: 'There is no such template within your reach.',
    fr: 'Aucun gabarit de ce genre dans votre ressort.',
  },
  'biometric.withdrawn': {
    ar: 'سُحبت هذه البصمة ومُحيت من قبل.',
    en: 'This template was withdrawn and wiped already.',
    fr: 'Ce gabarit a déjà été retiré et effacé.',
  },
  'discharge.present': {
    ar: 'هذا الشخص في موقع الآن. سجّل خروجه أولاً، ثم أصدر الشهادة.',
    en: 'This person is at a site now. Discharge them first, then issue the certificate.',
    fr: 'Cette personne est sur un site. Enregistrez d’abord son départ.',
  },
  'discharge.otherVisit': {
    ar: 'ليست هذه الزيارة التي خرج منها هذا الشخص آخر مرة. أعد تحميل الصفحة.',
    en: 'This is not the visit from which this person was last discharged. Reload the page.',
    fr: 'Ce n’est pas la visite de la dernière sortie de cette personne. Rechargez la page.',
  },
  'discharge.otherDay': {
    ar: 'خرج هذا الشخص من الموقع يوم {day}. اكتب ذلك اليوم.',
    en: 'This person was discharged from the site on {day}. Write that day.',
    fr: 'Cette personne est sortie du site le {day}. Indiquez ce jour.',
  },
  'certificateRevocation.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal is recorded already. Reload the page.',
    fr: 'Cette proposition est déjà enregistrée. Rechargez la page.',
  },
  'certificateRevocation.noCertificate': {
    ar: 'لا توجد هذه الشهادة ضمن نطاقك.',
    en: 'There is no such certificate within your reach.',
    fr: 'Aucun certificat de ce genre dans votre ressort.',
  },
  'certificateRevocation.revoked': {
    ar: 'أُبطلت هذه الشهادة من قبل.',
    en: 'This certificate was revoked already.',
    fr: 'Ce certificat a déjà été révoqué.',
  },
  'certificateRevocation.waiting': {
    ar: 'اقتراح إبطال هذه الشهادة ينتظر التوقيع.',
    en: 'A proposal to revoke this certificate waits for its signature.',
    fr: 'Une proposition de révocation attend sa signature.',
  },
  'certificateRevocation.unknown': {
    ar: 'لا يوجد هذا الاقتراح ضمن نطاقك.',
    en: 'There is no such proposal within your reach.',
    fr: 'Aucune proposition de ce genre dans votre ressort.',
  },
  'certificateRevocation.answered': {
    ar: 'أُجيب عن هذا الاقتراح من قبل.',
    en: 'This proposal was answered already.',
    fr: 'Cette proposition a déjà reçu une réponse.',
  },
  'certificateRevocation.notYours': {
    ar: 'يرفضه مدير، أو يستعيده من اقترحه.',
    en: 'A director turns it down, or who proposed it takes it back.',
    fr: 'Un directeur la refuse, ou son auteur la reprend.',
  },
} satisfies Record<string, Texts>

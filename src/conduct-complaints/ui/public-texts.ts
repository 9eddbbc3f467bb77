import type { Texts } from '../../kernel/texts.ts'

/** Words of the page for everybody that are not those of the page for harm (`citizen-reports/ui/public-texts.ts`): short and plain. */
export const publicTexts = {
  title: {
    ar: 'اشتكِ من سلوك قوات الأمن',
    en: 'Complain about the security forces',
    fr: 'Se plaindre des forces de sécurité',
  },
  lead: {
    ar: 'بلا حساب وبلا اسم إن أردت. يحقق موظف لا يتبع الوحدة، وتقرأ الجواب هنا برمزك.',
    en: 'No account, and no name unless you want. Somebody outside the unit investigates; you read the answer here by your code.',
    fr: 'Sans compte, ni nom si vous préférez. L’enquête est faite hors de l’unité ; la réponse se lit ici avec votre code.',
  },
  report: { ar: 'شكوى جديدة', en: 'A new complaint', fr: 'Nouvelle plainte' },
  follow: { ar: 'متابعة شكوى برمزها', en: 'Follow a complaint by its code', fr: 'Suivre une plainte par son code' },
  what: { ar: 'مم تشتكي؟', en: 'What do you complain of?', fr: 'De quoi vous plaignez-vous ?' },
  confidential: {
    ar: 'للعنف الجنسي مكتب سري فيه موظفات مدربات: اطلبيه أو اطلبه في أي موقع للبرنامج، بلا موعد وبلا سبب. ويمكنك أن تكتب هنا أيضاً؛ لا يُسأل عن التفاصيل.',
    en: 'For sexual violence there is a confidential desk with trained women: ask for it at any site, without a reason. You can also write here; you are asked for no details.',
    fr: 'Pour les violences sexuelles, un bureau confidentiel avec des femmes formées vous reçoit sur chaque site, sans motif. Vous pouvez aussi écrire ici, sans détails.',
  },
  unit: { ar: 'أي وحدة؟', en: 'Which unit?', fr: 'Quelle unité ?' },
  unitHint: {
    ar: 'اختر من القائمة، أو اكتب اسمها أدناه كما تعرفه. ليس ضرورياً.',
    en: 'Choose it from the list, or type what you call it below. Not needed.',
    fr: 'Choisissez dans la liste, ou écrivez son nom ci-dessous. Facultatif.',
  },
  unitUnknown: {
    ar: 'لا أعرف أو ليست في القائمة',
    en: 'I do not know, or it is not here',
    fr: 'Je ne sais pas, ou absente',
  },
  unitTyped: { ar: 'الوحدة بكلماتك', en: 'The unit in your words', fr: 'L’unité, avec vos mots' },
  officer: { ar: 'من هو؟', en: 'Who was it?', fr: 'Qui était-ce ?' },
  officerHint: {
    ar: 'اسم أو رقم أو رتبة أو مركبة أو وصف. ليس ضرورياً.',
    en: 'A name, a number, a rank, a vehicle, what they looked like. Not needed.',
    fr: 'Un nom, un numéro, un grade, un véhicule, une description. Facultatif.',
  },
  name: { ar: 'اسمك', en: 'Your name', fr: 'Votre nom' },
  nameHint: {
    ar: 'ليس ضرورياً. لا يُقال للمشتكى عليه.',
    en: 'Not needed. It is not told to whoever you complain about.',
    fr: 'Facultatif. Il n’est pas dit à la personne visée.',
  },
  wordsHint: {
    ar: 'تُختم كلماتك، ولا يقرؤها إلا مكتب الشكاوى.',
    en: 'Your words are sealed. The desk for complaints alone reads them.',
    fr: 'Vos mots sont scellés. Seul le bureau des plaintes les lit.',
  },
  audienceHint: {
    ar: 'لا تقرؤها الوحدة نفسها ولا قائدها.',
    en: 'The unit itself and its commander do not read it.',
    fr: 'L’unité elle-même et son chef ne la lisent pas.',
  },
  chooseAudience: { ar: 'اختر من يقرأ الشكوى.', en: 'Choose who may read it.', fr: 'Choisissez qui peut la lire.' },
  noList: {
    ar: 'لم تصل قائمة السلطات. لا يمكن الآن إلا اختيار الهيئات المشتركة وحدها. ما كتبته باقٍ.',
    en: 'The list of authorities did not come. Now the joint bodies alone can be chosen. What you wrote is still here.',
    fr: 'La liste des autorités n’est pas arrivée. Seuls les organes conjoints peuvent être choisis. Vos mots sont toujours là.',
  },
  deskOf: {
    ar: 'مكتب الشكاوى لدى {side}، والهيئات المشتركة',
    en: 'The complaints desk of {side}, and the joint bodies',
    fr: 'Le bureau des plaintes de {side}, et les organes conjoints',
  },
  send: { ar: 'أرسل الشكوى', en: 'Send the complaint', fr: 'Envoyer la plainte' },
  finding: { ar: 'النتيجة', en: 'What was found', fr: 'Conclusion' },
  outcomes: { ar: 'ما ترتب عليها', en: 'What follows', fr: 'Suites' },
  appeal: { ar: 'تظلم من القرار', en: 'Appeal against this', fr: 'Former un recours' },
  appealHint: {
    ar: 'ينظر فيه موظف لم يشارك من قبل. مرة واحدة، خلال ثلاثين يوماً.',
    en: 'Somebody who took no part before looks at it. Once, within thirty days.',
    fr: 'Une personne nouvelle l’examine. Une fois, sous trente jours.',
  },
  appealWords: { ar: 'لماذا لا توافق؟', en: 'Why do you disagree?', fr: 'Pourquoi n’êtes-vous pas d’accord ?' },
  sendAppeal: { ar: 'أرسل التظلم', en: 'Send the appeal', fr: 'Envoyer le recours' },
  withdraw: { ar: 'اسحب الشكوى', en: 'Withdraw the complaint', fr: 'Retirer la plainte' },
  withdrawHint: {
    ar: 'لا يفتح أحد بعدها ما كتبته، وتتوقف الإجراءات. لا رجعة في ذلك.',
    en: 'Nobody opens what you wrote from then on, and no step follows. It is final.',
    fr: 'Plus personne n’ouvre vos mots et rien ne suit. C’est définitif.',
  },
  withdrawn: {
    ar: 'سحبت الشكوى. لا يفتح أحد ما كتبته.',
    en: 'You withdrew it. Nobody opens what you wrote.',
    fr: 'Vous l’avez retirée. Personne n’ouvre vos mots.',
  },
  thirtyDays: {
    ar: 'يُنظر فيها خلال ثلاثة أيام، ويُقرر خلال ثلاثين يوماً.',
    en: 'It is looked at within three days and decided within thirty.',
    fr: 'Elle est examinée sous trois jours et décidée sous trente.',
  },
} satisfies Record<string, Texts>

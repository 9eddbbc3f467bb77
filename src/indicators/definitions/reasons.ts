import type { Texts } from '../../kernel/texts.ts'

/** Why an indicator of the standards has no figure here. */
export const reasons = {
  population: {
    ar: 'لا يملك البرنامج أعداد السكان. الحوادث نفسها في LBY-04.',
    en: 'The programme holds no numbers of population. The incidents themselves are LBY-04.',
    fr: 'Le programme n’a pas de chiffres de population. Les incidents eux-mêmes sont en LBY-04.',
  },
  verify: {
    ar: 'تفحصه «sulh verify» التي تعيد بناء السجل كله؛ سؤال في قاعدة البيانات لا يثبته.',
    en: '`sulh verify` checks it, which decides the whole record again; a query proves nothing.',
    fr: '`sulh verify` le contrôle en rejouant tout le journal ; une requête ne prouve rien.',
  },
  expiry: {
    ar: 'لا سجل يقول إن المتلقي أتلف ما أُرسل إليه؛ ينتهي الإذن بنفسه في يومه.',
    en: 'No record says that a recipient destroyed what was sent; the permission ends by itself on its day.',
    fr: 'Rien n’enregistre que le destinataire a détruit l’envoi ; l’autorisation s’éteint d’elle-même.',
  },
  notAsked: {
    ar: 'لا يُسأل عنه في أي نموذج من نماذج البرنامج.',
    en: 'No form of the programme asks for it.',
    fr: 'Aucun formulaire du programme ne le demande.',
  },
  sealed: {
    ar: 'الإجابات مختومة، يقرؤها من يعمل بها وحده، ولا تُعد.',
    en: 'The answers are sealed, read by those who work with them alone, and not counted.',
    fr: 'Les réponses sont scellées, lues par ceux qui y travaillent seuls, et non comptées.',
  },
  sessions: {
    ar: 'لا يسجل البرنامج حملات الإعلام والتدريب والجلسات حسب الجنس.',
    en: 'The programme does not record campaigns, trainings and sessions by sex.',
    fr: 'Le programme n’enregistre pas campagnes, formations et séances par sexe.',
  },
  facilities: {
    ar: 'لا يسجل البرنامج المرافق والخدمات في الموقع واحدة واحدة.',
    en: 'The programme does not record facilities and services of a site one by one.',
    fr: 'Le programme n’enregistre pas les installations et services d’un site un à un.',
  },
  talks: {
    ar: 'سجل المحادثات يسمي الوفود ولا يسجل الجنس.',
    en: 'The record of the talks names delegations and no sex.',
    fr: 'Le dossier des pourparlers nomme des délégations et pas le sexe.',
  },
  budget: {
    ar: 'سجل المال لا يوزع المصروف على النساء والرجال.',
    en: 'The books do not divide what is spent between women and men.',
    fr: 'Les comptes ne répartissent pas les dépenses entre femmes et hommes.',
  },
  outside: {
    ar: 'يُقاس بمسح خارج البرنامج بعد سنة إلى ثلاث، وليس في سجلاته.',
    en: 'It takes a survey outside the programme, one to three years later, and is in no record of it.',
    fr: 'Il faut une enquête hors programme, un à trois ans après ; ses données n’y sont pas.',
  },
} satisfies Record<string, Texts>

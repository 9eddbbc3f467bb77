import type { QuestionSet } from '../question-set.ts'

/**
 * Questions to begin with, for an editor to take into a draft of their own and change: about places, battles and people
 * that only somebody who was there knows (ddr.md §1.3; IDDRS 4.20 §6.1). Those about fighting are put to combatants alone.
 */
export const verificationQuestions: Pick<QuestionSet, 'title' | 'questions' | 'passMark'> = {
  title: { ar: 'أسئلة التحقق من الانتماء', en: 'Questions to verify membership', fr: 'Questions de vérification' },
  passMark: 50,
  questions: [
    {
      key: 'joined',
      text: {
        ar: 'متى انضممت إلى التشكيل؟',
        en: 'When did you join the group?',
        fr: 'Quand avez-vous rejoint le groupe ?',
      },
      hint: {
        ar: 'قارن بتاريخ تأسيس التشكيل وبتاريخ الإغلاق.',
        en: 'Compare with the day the group was formed, and with the cut-off date.',
        fr: 'Comparez avec la date de création du groupe et la date limite.',
      },
      kind: 'date',
      choices: [],
      mandatory: true,
      onlyFor: ['combatant', 'associated'],
    },
    {
      key: 'howJoined',
      text: {
        ar: 'من عرّفك على التشكيل، وكيف انضممت إليه؟',
        en: 'Who brought you to the group, and how did you join it?',
        fr: 'Qui vous a amené au groupe et comment l’avez-vous rejoint ?',
      },
      hint: null,
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: ['combatant', 'associated'],
    },
    {
      key: 'base',
      text: {
        ar: 'أين كان مقر التشكيل؟ صف الطريق إليه ومدخله.',
        en: 'Where was the base of the group? Describe the way there and its entrance.',
        fr: 'Où était la base du groupe ? Décrivez le chemin et l’entrée.',
      },
      hint: {
        ar: 'من كان هناك يعرف المدخل ونقاط الحراسة وأين يُطبخ الطعام.',
        en: 'Who was there knows the entrance, where guards stood and where food was cooked.',
        fr: 'Qui y était connaît l’entrée, les postes de garde et la cuisine.',
      },
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: [],
    },
    {
      key: 'commanders',
      text: {
        ar: 'من كان آمرك المباشر، ومن كان فوقه؟',
        en: 'Who was your immediate commander, and who was above them?',
        fr: 'Qui était votre chef direct, et qui était au-dessus de lui ?',
      },
      hint: {
        ar: 'تُقبل الكنى والألقاب. قارن بسجل التشكيل.',
        en: 'Nicknames count. Compare with the register of the group.',
        fr: 'Les surnoms comptent. Comparez avec le registre du groupe.',
      },
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: ['combatant', 'associated'],
    },
    {
      key: 'subUnit',
      text: {
        ar: 'ما اسم فصيلتك أو سريتك، وكم كان عددكم فيها؟',
        en: 'What was your platoon or company called, and how many were you in it?',
        fr: 'Comment s’appelait votre section ou compagnie, et combien étiez-vous ?',
      },
      hint: null,
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: ['combatant'],
    },
    {
      key: 'battle',
      text: {
        ar: 'في أي معركة أو موقع كنت؟ متى، ومن كان معك، وأين وقفتم؟',
        en: 'In which battle or position were you? When, who was with you, and where did you stand?',
        fr: 'À quelle bataille ou position étiez-vous ? Quand, avec qui et où vous teniez-vous ?',
      },
      hint: {
        ar: 'المكان والطقس والخسائر وما حدث بعدها. لا يُحتج بالجواب ضد قائله.',
        en: 'Place, weather, losses, what came after. The answer is not used against who gives it.',
        fr: 'Lieu, temps, pertes, suites. La réponse n’est pas retenue contre son auteur.',
      },
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: ['combatant'],
    },
    {
      key: 'weapon',
      text: {
        ar: 'ما السلاح الذي كنت تحمله، وممن تسلمته؟',
        en: 'Which weapon did you carry, and from whom did you get it?',
        fr: 'Quelle arme portiez-vous, et de qui l’aviez-vous reçue ?',
      },
      hint: {
        ar: 'السلاح قرينة وليس شرطاً.',
        en: 'A weapon is evidence and no condition.',
        fr: 'Une arme est un indice et non une condition.',
      },
      kind: 'text',
      choices: [],
      mandatory: false,
      onlyFor: ['combatant'],
    },
    {
      key: 'task',
      text: {
        ar: 'ماذا كنت تعمل في يوم عادي، ولمن؟',
        en: 'What did you do on an ordinary day, and for whom?',
        fr: 'Que faisiez-vous un jour ordinaire, et pour qui ?',
      },
      hint: {
        ar: 'الطبخ والتمريض والحراسة والنقل والرسائل والمحاسبة.',
        en: 'Cooking, nursing, guarding, driving, messages, accounts.',
        fr: 'Cuisine, soins, garde, transport, messages, comptes.',
      },
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: ['combatant', 'associated'],
    },
    {
      key: 'paid',
      text: {
        ar: 'كيف كان التشكيل يدفع لكم؟',
        en: 'How were you paid by the group?',
        fr: 'Comment étiez-vous payés par le groupe ?',
      },
      hint: null,
      kind: 'choice',
      choices: [
        { key: 'state', text: { ar: 'راتب من الدولة', en: 'A salary from the state', fr: 'Un salaire de l’État' } },
        {
          key: 'commander',
          text: { ar: 'نقداً من الآمر', en: 'Cash from the commander', fr: 'En espèces, par le chef' },
        },
        {
          key: 'food',
          text: { ar: 'طعام ومأوى فقط', en: 'Food and shelter alone', fr: 'Nourriture et abri seulement' },
        },
        { key: 'nothing', text: { ar: 'لا شيء', en: 'Nothing', fr: 'Rien' } },
      ],
      mandatory: true,
      onlyFor: ['combatant', 'associated'],
    },
    {
      key: 'relative',
      text: {
        ar: 'من الذي تعتمد عليه من أفراد التشكيل، وما صلتك به؟',
        en: 'On whom in the group do you depend, and how are you related?',
        fr: 'De qui dépendez-vous dans le groupe, et quel est votre lien ?',
      },
      hint: null,
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: ['dependant'],
    },
    {
      key: 'lived',
      text: {
        ar: 'أين سكنتم مع التشكيل، ومنذ متى؟',
        en: 'Where did you live with the group, and since when?',
        fr: 'Où avez-vous vécu avec le groupe, et depuis quand ?',
      },
      hint: null,
      kind: 'text',
      choices: [],
      mandatory: true,
      onlyFor: ['dependant', 'associated'],
    },
    {
      key: 'vouch',
      text: {
        ar: 'من غير آمرك يعرف أنك كنت في التشكيل؟',
        en: 'Who besides your commander knows that you were with the group?',
        fr: 'Qui, hormis votre chef, sait que vous étiez avec le groupe ?',
      },
      hint: {
        ar: 'لا يكفي اسم الآمر: القائمة وحدها لا تثبت شيئاً.',
        en: 'The commander’s word is not enough: a list alone proves nothing.',
        fr: 'La parole du chef ne suffit pas : une liste seule ne prouve rien.',
      },
      kind: 'text',
      choices: [],
      mandatory: false,
      onlyFor: [],
    },
  ],
}

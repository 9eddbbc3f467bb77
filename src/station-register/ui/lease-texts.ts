import type { Texts } from '../../kernel/texts.ts'

export const leaseTexts = {
  title: { ar: 'الأرقام المؤجَّرة', en: 'Leased numbers', fr: 'Numéros attribués' },
  lead: {
    ar: 'أرقام يعطيها جهاز واحد دون غيره، بشبكة أو بلا شبكة، فلا يُعطى رقم مرتين. تُجدَّد الدفعة تلقائياً قبل أن تنفد. وما لم يُستعمل من دفعة انتهت لا يؤجَّر أبداً.',
    en: 'Numbers that one device alone gives, with or without a network, so that none is given twice. Another block follows by itself before one runs out. What is unused when a lease ends is never leased again.',
    fr: 'Numéros qu’un seul appareil donne, avec ou sans réseau, pour qu’aucun ne serve deux fois. Un autre lot suit de lui-même avant la fin du premier. Ce qui reste d’une attribution terminée n’est plus jamais attribué.',
  },
  none: { ar: 'لا أرقام مؤجَّرة بعد.', en: 'No numbers are leased yet.', fr: 'Aucun numéro attribué.' },
  series: { ar: 'أرقام ماذا', en: 'Numbers of', fr: 'Numéros de' },
  card: { ar: 'بطاقات الأشخاص', en: 'Cards', fr: 'Cartes' },
  tag: { ar: 'بطاقات السلاح', en: 'Tags of weapons', fr: 'Étiquettes d’armes' },
  from: { ar: 'من – إلى', en: 'From – to', fr: 'De – à' },
  left: { ar: 'الباقي', en: 'Left', fr: 'Restants' },
  used: { ar: 'المستعمل', en: 'Used', fr: 'Utilisés' },
  leased: { ar: 'متى ومن أجّرها', en: 'Leased when, and by', fr: 'Attribués quand et par' },
  renewed: { ar: 'جُدِّدت تلقائياً', en: 'renewed by itself', fr: 'renouvelé de lui-même' },
  givenOn: { ar: 'من دفعة حاسوب الموقع', en: 'out of the laptop’s lease', fr: 'pris sur le lot du portable' },
  ofBefore: {
    ar: 'لتسجيل أو موقع سابق',
    en: 'Of an earlier enrolment or site',
    fr: 'D’une inscription ou d’un site antérieurs',
  },
  returned: { ar: 'أُعيدت', en: 'Returned', fr: 'Rendus' },
  lost: { ar: 'ضاعت', en: 'Lost', fr: 'Perdus' },
  retiredNumbers: {
    ar: 'أرقام قد تكون طُبعت، فلا يعطيها أحد',
    en: 'Numbers that may be printed, so nobody gives them',
    fr: 'Numéros peut-être imprimés, que personne ne donne plus',
  },
  retired: { ar: 'لا يُستعمل منها {count}.', en: '{count} are retired.', fr: '{count} sont retirés.' },
  manage: { ar: 'أرقام {name}', en: 'Numbers of {name}', fr: 'Numéros de {name}' },
  lease: { ar: 'أجّر دفعة', en: 'Lease a block', fr: 'Attribuer un lot' },
  size: { ar: 'كم رقماً', en: 'How many', fr: 'Combien' },
  notInForce: {
    ar: 'الجهاز غير معتمد. سجّله برمز أولاً.',
    en: 'The device is not in force. Enrol it with a code first.',
    fr: 'L’appareil n’est pas autorisé. Inscrivez-le d’abord avec un code.',
  },
  end: { ar: 'استعد الأرقام', en: 'Take the numbers back', fr: 'Reprendre les numéros' },
  endLead: {
    ar: 'يعلم الجهاز عند اتصاله التالي، وقد يطبع منها حتى ذلك الحين: فما أعطاه يُقبل متى وصل، وما لم يُستعمل لا يعطيه أحد أبداً ويُذكر في القائمة.',
    en: 'The device learns it when it next connects and may print some until then. So what it gave is taken whenever it comes, and what is unused is given by nobody, ever; the list above names it.',
    fr: 'L’appareil l’apprend à sa prochaine connexion et peut en imprimer jusque-là. Ce qu’il a donné est donc admis à tout moment, et plus personne ne donne ce qui reste ; la liste ci-dessus le nomme.',
  },
  giveOn: {
    ar: 'أعطِ اللوح من أرقام هذا الحاسوب',
    en: 'Give the tablet some of this laptop’s numbers',
    fr: 'Céder à la tablette des numéros de ce portable',
  },
  giveOnLead: {
    ar: 'تصير هذه الأرقام للوح وحده، ولا يعطيها هذا الحاسوب بعدها. يعلم بها اللوح حين يتصل بهذا الحاسوب.',
    en: 'From then on these numbers are the tablet’s alone, and this laptop gives them no more. The tablet learns of them when it next connects here.',
    fr: 'Ces numéros sont dès lors à la tablette seule, et ce portable ne les donne plus. Elle l’apprend à sa prochaine connexion ici.',
  },
  whichNumbers: { ar: 'الأرقام التي تُعطى', en: 'The numbers that are given', fr: 'Les numéros cédés' },
  noneToGive: {
    ar: 'ليس لهذا الحاسوب أرقام باقية من هذا النوع. يؤجَّر له غيرها في المركز.',
    en: 'This laptop has no numbers of this kind left. It is leased others at the centre.',
    fr: 'Ce portable n’a plus de numéros de ce type. Le centre lui en attribue d’autres.',
  },
  setBack: {
    ar: 'أُعيد هذا الحاسوب إلى نسخة قديمة، فلا يعلم ما أعطاه. سجّله من جديد قبل أن يعطي رقماً.',
    en: 'This laptop was set back to an old copy and does not know what it gave. Enrol it anew before it gives a number.',
    fr: 'Ce portable a été remis à une ancienne copie et ignore ce qu’il a donné. Réinscrivez-le d’abord.',
  },
  endedFor: { ar: 'لماذا', en: 'Why', fr: 'Pourquoi' },
} as const satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../../kernel/texts.ts'
import type { WitnessState } from '../views.ts'
import type { Quorum, WitnessRule } from '../witness-rule.ts'

export const texts = {
  title: { ar: 'شهود السجل', en: 'Witnesses of the journal', fr: 'Témoins du journal' },
  lead: {
    ar: 'الشاهد برنامج على جهاز سلطة أو جهة محايدة، لا على خادم المركز. يوقّع نقطة تثبيت السجل إن كانت امتداداً لما رآه من قبل، ويرفض سجلاً قُصّ أو أُعيدت كتابته أو انشق.',
    en: 'A witness is a program on a machine of an authority or of a neutral body, not of the centre. It cosigns the head of the journal where that continues what it saw before, and refuses a journal that was cut, rewritten or forked.',
    fr: 'Un témoin est un programme sur une machine d’une autorité ou d’un organe neutre, pas du centre. Il cosigne le point de contrôle du journal s’il prolonge ce qu’il a vu, et refuse un journal coupé, réécrit ou dédoublé.',
  },
  none: {
    ar: 'لا شهود بعد. يقترح مدير من هم وكم منهم يلزم، ويوقّع مدير من سلطة أخرى.',
    en: 'There are no witnesses yet. A director proposes who they are and how many it takes, and one of another authority signs.',
    fr: 'Pas encore de témoins. Un directeur propose qui ils sont et combien il en faut, et un autre d’une autre autorité signe.',
  },
  inForce: { ar: 'القاعدة السارية', en: 'The rule in force', fr: 'La règle en vigueur' },
  quorum: { ar: 'النصاب', en: 'Quorum', fr: 'Quorum' },
  ofAll: {
    ar: '{needed} من {all} شهود',
    en: '{needed} of {all} witnesses',
    fr: '{needed} témoins sur {all}',
  },
  ofEachAlone: {
    ar: '{authorities} من شهود كل سلطة',
    en: '{authorities} of each authority’s witnesses',
    fr: '{authorities} des témoins de chaque autorité',
  },
  ofEach: {
    ar: '{authorities} من شهود كل سلطة، و{neutral} من المحايدين',
    en: '{authorities} of each authority’s witnesses, and {neutral} of the neutral',
    fr: '{authorities} des témoins de chaque autorité, et {neutral} des neutres',
  },
  witnessed: {
    ar: 'آخر نقطة تثبيت اكتمل نصابها',
    en: 'Newest head with its quorum',
    fr: 'Dernier point de contrôle avec son quorum',
  },
  leaves: {
    ar: '{size, plural, one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}',
    en: '{size, plural, one {# leaf} other {# leaves}}',
    fr: '{size, plural, one {# feuille} other {# feuilles}}',
  },
  notYet: { ar: 'لم يكتمل بعد', en: 'Not yet', fr: 'Pas encore' },
  added: {
    ar: 'أُضيف بعده: {size}',
    en: 'added since: {size}',
    fr: 'ajoutées depuis : {size}',
  },
  logKey: {
    ar: 'مفتاح السجل، يُعطى لكل شاهد',
    en: 'Key of the journal, given to each witness',
    fr: 'Clé du journal, à donner à chaque témoin',
  },
  policy: {
    ar: 'ملف القاعدة للتحقق خارج الخادم',
    en: 'The rule as a file, to check with elsewhere',
    fr: 'La règle en fichier, pour vérifier ailleurs',
  },
  cosigned: { ar: 'نقطة التثبيت بتواقيعها', en: 'The head with its cosignatures', fr: 'Le point de contrôle cosigné' },
  alarm: {
    ar: 'شاهد متأخر أو يرفض. اسألوا من يشغّله: قد يكون جهازه متوقفاً، أو أن السجل تغيّر.',
    en: 'A witness is behind or refuses. Ask who runs it: its machine may be off, or the journal was changed.',
    fr: 'Un témoin est en retard ou refuse. Demandez à qui le fait tourner : machine arrêtée, ou journal modifié.',
  },
  contradicted: {
    ar: 'وُقّعت بمفتاح السجل نقاط تثبيت لا يمتد منها السجل الآن. قُصّ السجل أو أُعيدت كتابته، أو استُرجعت نسخة قديمة. على السلطات أن تنظر في ذلك معاً.',
    en: 'The journal’s key signed heads that the journal does not continue. It was cut, rewritten, or restored from an old backup. The authorities look into it together.',
    fr: 'La clé du journal a signé des points de contrôle que le journal ne prolonge plus : il a été coupé, réécrit ou restauré d’une ancienne sauvegarde. Les autorités l’examinent ensemble.',
  },
  witness: { ar: 'الشاهد', en: 'Witness', fr: 'Témoin' },
  whose: { ar: 'لمن', en: 'Whose', fr: 'À qui' },
  neutral: { ar: 'محايد', en: 'Neutral', fr: 'Neutre' },
  runBy: { ar: 'من يشغّله', en: 'Run by', fr: 'Exploité par' },
  state: { ar: 'الحال', en: 'State', fr: 'État' },
  lastCosigned: { ar: 'آخر ما وقّعه', en: 'Last cosigned', fr: 'Dernière cosignature' },
  never: { ar: 'لم يوقّع قط', en: 'Never', fr: 'Jamais' },
  answer: { ar: 'جوابه الأخير: {answer}', en: 'Its last answer: {answer}', fr: 'Sa dernière réponse : {answer}' },
  comesItself: { ar: 'يأتي بنفسه', en: 'Comes by itself', fr: 'Vient de lui-même' },
  waiting: { ar: 'اقتراح ينتظر', en: 'A proposal waits', fr: 'Une proposition attend' },
  by: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposée par' },
  settledBy: { ar: 'بتّ فيه', en: 'Settled by', fr: 'Réglée par' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  settle: { ar: 'البت في الاقتراح', en: 'Settle the proposal', fr: 'Régler la proposition' },
  verdict: { ar: 'القرار', en: 'Verdict', fr: 'Décision' },
  sign: { ar: 'توقيع', en: 'Sign', fr: 'Signer' },
  turnDown: { ar: 'رد', en: 'Turn down', fr: 'Rejeter' },
  note: { ar: 'ملاحظة؛ لازمة عند الرد', en: 'Note; needed to turn it down', fr: 'Note ; nécessaire pour rejeter' },
  youProposed: {
    ar: 'اقترحته أنت. يبتّ فيه غيرك.',
    en: 'You proposed it. Another settles it.',
    fr: 'Vous l’avez proposée. Un autre la règle.',
  },
  sameAuthority: {
    ar: 'اقترحته سلطتكم. يوقّعه مدير من السلطة الأخرى، ولك أن ترده.',
    en: 'Your authority proposed it. A director of another authority signs it; you may turn it down.',
    fr: 'Votre autorité l’a proposée. Un directeur d’une autre autorité signe ; vous pouvez la rejeter.',
  },
  propose: { ar: 'اقتراح قاعدة', en: 'Propose a rule', fr: 'Proposer une règle' },
  proposeHint: {
    ar: 'تُستبدل القاعدة كلها: اذكر كل الشهود، لا الجدد وحدهم.',
    en: 'It takes the place of the whole rule: name every witness, not the new ones alone.',
    fr: 'Elle remplace toute la règle : nommez chaque témoin, pas seulement les nouveaux.',
  },
  witnessNumber: { ar: 'الشاهد {n}', en: 'Witness {n}', fr: 'Témoin {n}' },
  vkey: { ar: 'مفتاحه العلني', en: 'Its public key', fr: 'Sa clé publique' },
  vkeyHint: {
    ar: 'السطر الذي يطبعه sulh witness-key',
    en: 'The line that sulh witness-key prints',
    fr: 'La ligne qu’affiche sulh witness-key',
  },
  url: {
    ar: 'عنوانه، إن كان المركز هو من يذهب إليه',
    en: 'Its address, if the centre goes to it',
    fr: 'Son adresse, si le centre va à lui',
  },
  urlHint: {
    ar: 'اتركه فارغاً إن كان يأتي بنفسه',
    en: 'Leave it empty if it comes by itself',
    fr: 'Laissez vide s’il vient de lui-même',
  },
  addWitness: { ar: 'شاهد آخر', en: 'Another witness', fr: 'Un autre témoin' },
  remove: { ar: 'احذفه', en: 'Take it off', fr: 'Le retirer' },
  needed: { ar: 'كم من جميعهم', en: 'How many of all', fr: 'Combien de tous' },
  perAuthority: { ar: 'كم من شهود كل سلطة', en: 'How many of each authority’s', fr: 'Combien de chaque autorité' },
  perNeutral: { ar: 'كم من المحايدين', en: 'How many of the neutral', fr: 'Combien de neutres' },
  stale: {
    ar: 'بعد كم دقيقة يُعدّ متأخراً',
    en: 'Minutes after which a witness is behind',
    fr: 'Minutes après lesquelles un témoin est en retard',
  },
  history: { ar: 'القواعد السابقة والمقترحة', en: 'Rules so far', fr: 'Règles jusqu’ici' },
  version: { ar: 'الإصدار', en: 'Version', fr: 'Version' },
} satisfies Record<string, Texts>

export const stateTexts: Readonly<Record<WitnessState, Texts>> = {
  good: { ar: 'يوقّع', en: 'Cosigns', fr: 'Cosigne' },
  behind: { ar: 'متأخر', en: 'Behind', fr: 'En retard' },
  refuses: { ar: 'يرفض', en: 'Refuses', fr: 'Refuse' },
  never: { ar: 'لم يبدأ', en: 'Not begun', fr: 'Pas commencé' },
}

export const ruleStateTexts: Readonly<Record<WitnessRule['status'], Texts>> = {
  proposed: { ar: 'مقترحة', en: 'Proposed', fr: 'Proposée' },
  signed: { ar: 'موقّعة', en: 'Signed', fr: 'Signée' },
  turnedDown: { ar: 'مردودة', en: 'Turned down', fr: 'Rejetée' },
}

export const quorumTexts: Readonly<Record<Quorum['kind'], Texts>> = {
  ofEach: { ar: 'عدد من شهود كل سلطة', en: 'So many of each authority’s', fr: 'Tant de chaque autorité' },
  ofAll: { ar: 'عدد من جميعهم', en: 'So many of all', fr: 'Tant sur tous' },
}

import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  several: { ar: 'افعل على عدة صفوف…', en: 'Act on several rows…', fr: 'Agir sur plusieurs lignes…' },
  onSeveral: { ar: 'فعل على عدة صفوف', en: 'Act on several rows', fr: 'Agir sur plusieurs lignes' },
  needsServer: {
    ar: 'يلزمه الخادم: افعله حين تعود الشبكة، أو صفاً صفاً الآن.',
    en: 'It takes the server: do it once there is a network, or row by row now.',
    fr: 'Il faut le serveur : faites-le au retour du réseau, ou ligne par ligne maintenant.',
  },
  chosen: {
    ar: 'اختير {count, plural, zero {لا شيء} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}} من {most} على الأكثر.',
    en: '{count, plural, =0 {No row} one {# row} other {# rows}} chosen, of at most {most}.',
    fr: '{count, plural, =0 {Aucune ligne choisie} one {# ligne choisie} other {# lignes choisies}}, au plus {most}.',
  },
  tooMany: {
    ar: 'أكثر من {most}. ألغِ اختيار بعضها.',
    en: 'More than {most}. Take some off.',
    fr: 'Plus de {most}. Enlevez-en.',
  },
  chooseFirst: {
    ar: 'اختر صفوفاً من القائمة أولاً.',
    en: 'Choose rows of the list first.',
    fr: 'Choisissez d’abord des lignes de la liste.',
  },
  chooseAll: {
    ar: 'اختر كل ما تعرضه القائمة ({most} على الأكثر)',
    en: 'Choose all that the list shows (at most {most})',
    fr: 'Choisir tout ce que montre la liste (au plus {most})',
  },
  firstOnly: {
    ar: 'في القائمة أكثر: اختيرت أول {most}. افعل الباقي بعدها.',
    en: 'The list has more: the first {most} are chosen. Do the rest afterwards.',
    fr: 'La liste en a plus : les {most} premières sont choisies. Faites le reste ensuite.',
  },
  clear: { ar: 'ألغِ الاختيار', en: 'Choose none', fr: 'Ne rien choisir' },
  leave: { ar: 'أغلق', en: 'Close', fr: 'Fermer' },
  act: { ar: 'ماذا تفعل عليها؟', en: 'What do you do on them?', fr: 'Que faire sur elles ?' },
  preview: { ar: 'عاين', en: 'Preview', fr: 'Aperçu' },
  previewTitle: { ar: 'معاينة: {act}', en: 'Preview: {act}', fr: 'Aperçu : {act}' },
  previewHint: {
    ar: 'لم يُكتب شيء بعد. كل صف فعل مستقل باسمك، وما يتغير حتى ذلك الحين يُترك ويُذكر.',
    en: 'Nothing is recorded yet. Each row is an act of its own in your name; what changes until then is left alone and named.',
    fr: 'Rien n’est encore consigné. Chaque ligne est un acte à votre nom ; ce qui change d’ici là est laissé et signalé.',
  },
  would: {
    ar: 'سيتم {done}، وسيُرفض {refused}.',
    en: '{done} would be done, {refused} would be refused.',
    fr: '{done} seraient faits, {refused} seraient refusés.',
  },
  goes: { ar: 'سيتم', en: 'Would be done', fr: 'Serait fait' },
  wouldRefuse: { ar: 'سيُرفض', en: 'Would be refused', fr: 'Serait refusé' },
  back: { ar: 'عد وغيّر', en: 'Back, to change it', fr: 'Revenir modifier' },
  confirm: {
    ar: 'افعل على {count, plural, one {صف واحد} two {صفين} few {# صفوف} many {# صفاً} other {# صف}}',
    en: 'Do it on {count, plural, one {# row} other {# rows}}',
    fr: 'Le faire sur {count, plural, one {# ligne} other {# lignes}}',
  },
  nothing: {
    ar: 'لا صف يُقبل: عد وغيّر.',
    en: 'No row would be accepted: go back and change it.',
    fr: 'Aucune ligne ne serait acceptée : revenez modifier.',
  },
  runs: { ar: 'أفعال على سجلات كثيرة', en: 'Acts on many records', fr: 'Actes sur plusieurs fiches' },
  runsLead: {
    ar: 'ما بدأته من القوائم: إلى أين وصل، وما كان من كل صف.',
    en: 'What you began from lists: how far it came, and what became of each row.',
    fr: 'Ce que vous avez lancé depuis les listes : l’avancement et le sort de chaque ligne.',
  },
  none: {
    ar: 'لا شيء بعد. تحت القوائم: «افعل على عدة صفوف».',
    en: 'Nothing yet. Under the lists stands “Act on several rows”.',
    fr: 'Rien encore. Sous les listes : « Agir sur plusieurs lignes ».',
  },
  what: { ar: 'الفعل', en: 'Act', fr: 'Acte' },
  state: { ar: 'الحال', en: 'State', fr: 'État' },
  rows: { ar: 'الصفوف', en: 'Rows', fr: 'Lignes' },
  done: { ar: 'تم', en: 'Done', fr: 'Faits' },
  refused: { ar: 'رُفض', en: 'Refused', fr: 'Refusés' },
  notReached: { ar: 'لم يُبلغ', en: 'Not reached', fr: 'Pas atteints' },
  begun: { ar: 'بدأه', en: 'Begun by', fr: 'Commencé par' },
  progress: { ar: 'التقدم', en: 'Progress', fr: 'Avancement' },
  outcomes: { ar: 'ما كان من كل صف', en: 'What became of each row', fr: 'Le sort de chaque ligne' },
} satisfies Readonly<Record<string, Texts>>

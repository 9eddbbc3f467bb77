import type { Texts } from '../../kernel/texts.ts'
import type { GateKind, TransferGate } from '../gate.ts'
import type { StateTransfer } from '../transfer.ts'

export const statusTexts: Readonly<Record<StateTransfer['status'], Texts>> = {
  proposed: { ar: 'قيد الشروط', en: 'At the gates', fr: 'Conditions en cours' },
  signed: { ar: 'موقّع', en: 'Signed', fr: 'Signé' },
  executed: { ar: 'سُلّم', en: 'Handed over', fr: 'Remis' },
  cancelled: { ar: 'أُلغي', en: 'Cancelled', fr: 'Annulé' },
}

export const gateStatusTexts: Readonly<Record<TransferGate['status'], Texts>> = {
  answered: { ar: 'ينتظر التوقيع', en: 'Waits for a signature', fr: 'Attend une signature' },
  signed: { ar: 'موقّع', en: 'Signed', fr: 'Signée' },
  declined: { ar: 'مردود', en: 'Turned down', fr: 'Refusée' },
  replaced: { ar: 'حلّ محله جواب أحدث', en: 'Replaced by a later answer', fr: 'Remplacée par une réponse ultérieure' },
}

/** What each gate asks, and of whom. */
export const gateHints: Readonly<Record<GateKind, Texts>> = {
  embargo: {
    ar: 'هل يسمح حظر السلاح بهذا التسليم؟ القرار والفقرة، ورقم الاستثناء أو الإشعار إلى لجنة الجزاءات. يجيب مكتب الفرز.',
    en: 'Does the arms embargo allow it? The resolution and paragraph, and the number of the exemption or of the notification to the Committee. Screening answers.',
    fr: 'L’embargo le permet-il ? La résolution et le paragraphe, et le numéro de la dérogation ou de la notification au Comité. Le contrôle répond.',
  },
  dueDiligence: {
    ar: 'هل فُحصت الجهة المستلمة وفق سياسة العناية الواجبة لحقوق الإنسان، وإلى متى؟ يجيب مكتب التحقق.',
    en: 'Was the recipient vetted under the human rights due diligence policy, and until when? A checking office answers.',
    fr: 'Le destinataire a-t-il été vérifié selon la politique de diligence voulue, et jusqu’à quand ? Un bureau de vérification répond.',
  },
  marking: {
    ar: 'هل وُسم كل سلاح بوسم الدولة؟ ما مُسح رقمه يُوسم من جديد أو يُتلف. يجيب أمين السلاح.',
    en: 'Does every weapon bear the state’s mark? One whose number was erased is marked anew or destroyed. The armourer answers.',
    fr: 'Chaque arme porte-t-elle la marque de l’État ? Celle au numéro effacé est remarquée ou détruite. L’armurier répond.',
  },
  inspection: {
    ar: 'هل عاين فريق مشترك كل سلاح ووجده صالحاً؟ يجيب أمين سلاح آخر أو المدير.',
    en: 'Did a joint team inspect every weapon and find it serviceable? Another armourer or a director answers.',
    fr: 'Une équipe conjointe a-t-elle inspecté chaque arme ? Un autre armurier ou un directeur répond.',
  },
}

export const texts = {
  title: { ar: 'تسليم الأسلحة للدولة', en: 'Transfer to the state', fr: 'Transfert à l’État' },
  lead: {
    ar: 'خطة يقترحها شخص ويوقّعها آخر بعد أربعة شروط، ثم تُسلّم الأسلحة قطعة قطعة لمسؤول يوقّع باستلامها.',
    en: 'A plan that one proposes and another signs behind four gates; then the arms are handed over, item by item, to an official who signs for them.',
    fr: 'Un plan proposé par l’un et signé par un autre après quatre conditions ; puis les armes sont remises, pièce par pièce, à un responsable qui signe.',
  },
  plan: { ar: 'تسليم للدولة', en: 'Transfer to the state', fr: 'Transfert à l’État' },
  newPlan: { ar: 'تسليم جديد', en: 'New transfer', fr: 'Nouveau transfert' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  search: {
    ar: 'بحث بالجهة أو رقم المحضر',
    en: 'Search by recipient or protocol',
    fr: 'Chercher par destinataire ou procès-verbal',
  },
  none: { ar: 'لا تسليم بعد.', en: 'No transfers yet.', fr: 'Aucun transfert pour l’instant.' },
  status: { ar: 'الحالة', en: 'State', fr: 'État' },
  plannedOn: { ar: 'اليوم المقرر', en: 'Planned for', fr: 'Prévu le' },
  site: { ar: 'المخزن', en: 'Store', fr: 'Dépôt' },
  place: { ar: 'مكان التسليم', en: 'Place of handing over', fr: 'Lieu de remise' },
  recipient: { ar: 'الجهة المستلمة', en: 'Recipient', fr: 'Destinataire' },
  recipientHint: {
    ar: 'مؤسسة من مؤسسات الدولة، لا شخص.',
    en: 'An institution of the state, not a person.',
    fr: 'Une institution de l’État, pas une personne.',
  },
  unit: { ar: 'الوحدة', en: 'Unit', fr: 'Unité' },
  legalBasis: { ar: 'السند القانوني', en: 'Legal basis', fr: 'Fondement juridique' },
  count: { ar: 'عدد الأسلحة', en: 'Arms', fr: 'Armes' },
  protocol: { ar: 'رقم المحضر', en: 'Protocol', fr: 'Procès-verbal' },
  paper: { ar: 'المحضر للطباعة', en: 'Protocol to print', fr: 'Procès-verbal à imprimer' },
  items: { ar: 'الأسلحة', en: 'Arms', fr: 'Armes' },
  itemsHint: {
    ar: 'تظهر الأسلحة التي اكتمل تتبعها أو أُعفيت منه، وليست خطرة ولا محجوزة دليلاً ولا في خطة أخرى ولا من نوع يجب إتلافه.',
    en: 'Arms that were traced or waived, and that are neither unsafe, held as evidence, planned elsewhere, nor of a type to be destroyed.',
    fr: 'Armes tracées ou dispensées, ni dangereuses, ni retenues, ni prévues ailleurs, ni d’un type à détruire.',
  },
  noCandidates: {
    ar: 'لا سلاح في هذا المخزن يمكن تسليمه الآن.',
    en: 'No arm of this store can be handed over now.',
    fr: 'Aucune arme de ce dépôt ne peut être remise.',
  },
  propose: { ar: 'اقتراح التسليم', en: 'Propose the transfer', fr: 'Proposer le transfert' },
  onlyKeepers: {
    ar: 'لأمين السلاح أو المدير.',
    en: 'For an armourer or a director.',
    fr: 'Pour un armurier ou un directeur.',
  },
  proposedBy: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposé par' },
  signedBy: { ar: 'وقّعه', en: 'Signed by', fr: 'Signé par' },
  executedBy: { ar: 'سلّمها', en: 'Handed over by', fr: 'Remises par' },
  official: { ar: 'استلمها', en: 'Received by', fr: 'Reçues par' },
  received: { ar: 'إقرار المستلم', en: 'What the official declared', fr: 'Déclaration du responsable' },
  tag: { ar: 'البطاقة', en: 'Tag', fr: 'Étiquette' },
  serial: { ar: 'الرقم', en: 'Serial', fr: 'Numéro' },
  class: { ar: 'النوع', en: 'Type', fr: 'Type' },
  mark: { ar: 'الوسم', en: 'Mark', fr: 'Marque' },
  inspection: { ar: 'المعاينة', en: 'Inspection', fr: 'Inspection' },
  ready: { ar: 'جاهز', en: 'Ready', fr: 'Prête' },
  held: { ar: 'محجوز دليلاً', en: 'Held as evidence', fr: 'Retenue comme preuve' },
  notTraced: { ar: 'لم يكتمل تتبعه', en: 'Not traced', fr: 'Non tracée' },
  notInStore: { ar: 'ليس في المخزن', en: 'Not in the store', fr: 'Hors du dépôt' },
  blocked: { ar: 'لا يُسلّم', en: 'May not be handed over', fr: 'Non transférable' },
  transferred: { ar: 'سُلّم', en: 'Handed over', fr: 'Remise' },
  gates: { ar: 'الشروط الأربعة', en: 'The four gates', fr: 'Les quatre conditions' },
  open: { ar: 'متحقق', en: 'Open', fr: 'Remplie' },
  closed: { ar: 'غير متحقق', en: 'Shut', fr: 'Non remplie' },
  passed: { ar: 'النتيجة', en: 'Result', fr: 'Résultat' },
  yes: { ar: 'متحقق', en: 'Passed', fr: 'Remplie' },
  no: { ar: 'غير متحقق', en: 'Not passed', fr: 'Non remplie' },
  basis: { ar: 'السند', en: 'By which rule', fr: 'Selon quelle règle' },
  reference: { ar: 'الرقم أو المرجع', en: 'Number or reference', fr: 'Numéro ou référence' },
  validUntil: { ar: 'صالح حتى', en: 'Valid until', fr: 'Valable jusqu’au' },
  evidence: { ar: 'الدليل', en: 'Evidence', fr: 'Preuves' },
  evidenceNeeded: {
    ar: 'اكتب دليلاً واحداً على الأقل بمصدره كاملاً.',
    en: 'Give at least one piece of evidence with its whole source.',
    fr: 'Donnez au moins une preuve avec sa source complète.',
  },
  notes: { ar: 'ما يُستثنى، سلاحاً سلاحاً', en: 'Exceptions, weapon by weapon', fr: 'Exceptions, arme par arme' },
  notesHint: {
    ar: 'كل سلاح يُعد متحققاً بالمرجع أعلاه. اكتب هنا، في كل سطر، بطاقة ثم وسماً أو ملاحظة. ابدأ الملاحظة بعلامة ! إن لم يتحقق السلاح.',
    en: 'Every weapon counts as passed with the reference above. Write here, one a line, a tag and then its mark or note; begin the note with ! where the weapon did not pass.',
    fr: 'Chaque arme compte comme remplie avec la référence ci-dessus. Écrivez ici, une par ligne, une étiquette puis sa marque ou sa note ; commencez la note par ! si l’arme ne convient pas.',
  },
  unknownTag: { ar: 'ليست في الخطة: {tag}', en: 'Not in the plan: {tag}', fr: 'Absente du plan : {tag}' },
  answer: { ar: 'الجواب عن الشرط', en: 'Answer the gate', fr: 'Répondre' },
  otherOffice: { ar: 'يجيب عنه مكتب آخر.', en: 'Another office answers it.', fr: 'Un autre bureau y répond.' },
  failedItems: { ar: 'لم يتحقق منها {count}', en: '{count} did not pass', fr: '{count} non conformes' },
  sign: { ar: 'توقيع التسليم', en: 'Sign the transfer', fr: 'Signer le transfert' },
  gatesFirst: {
    ar: 'لا يُوقّع قبل أن تتحقق الشروط الأربعة كلها.',
    en: 'It is signed once all four gates are open.',
    fr: 'Il se signe une fois les quatre conditions remplies.',
  },
  onlyDirector: { ar: 'يوقّع المدير.', en: 'A director signs.', fr: 'Un directeur signe.' },
  youProposed: {
    ar: 'أنت من اقترح، فلا بد أن يوقّع شخص آخر.',
    en: 'You proposed it, so another person signs.',
    fr: 'C’est vous qui l’avez proposé ; une autre personne signe.',
  },
  execute: { ar: 'تسجيل التسليم', en: 'Record the handing over', fr: 'Enregistrer la remise' },
  executeHint: {
    ar: 'امسح أو اكتب بطاقة كل سلاح سُلّم، بطاقة في كل سطر.',
    en: 'Scan or type the tag of every arm handed over, one a line.',
    fr: 'Scannez ou saisissez l’étiquette de chaque arme remise, une par ligne.',
  },
  tags: { ar: 'بطاقات ما سُلّم', en: 'Tags handed over', fr: 'Étiquettes remises' },
  officialName: { ar: 'اسم المسؤول المستلم', en: 'Name of the official', fr: 'Nom du responsable' },
  officialTitle: { ar: 'صفته', en: 'Title', fr: 'Fonction' },
  receiptPhoto: { ar: 'صورة المحضر موقّعاً', en: 'Photo of the signed receipt', fr: 'Photo du reçu signé' },
  cancel: { ar: 'إلغاء التسليم', en: 'Cancel the transfer', fr: 'Annuler le transfert' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
} satisfies Record<string, Texts>

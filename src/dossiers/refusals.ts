import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'dossier.unknown': {
    ar: 'لا ملف كهذا لدى جهتكم. ارجع إلى القائمة.',
    en: 'Your authority has no such dossier. Go back to the list.',
    fr: 'Votre autorité n’a pas ce dossier. Revenez à la liste.',
  },
  'dossier.exists': {
    ar: 'فُتح هذا الملف من قبل. لا حاجة إلى إرساله ثانية.',
    en: 'This dossier was opened already. There is no need to send it again.',
    fr: 'Ce dossier est déjà ouvert. Inutile de le renvoyer.',
  },
  'dossier.rowExists': {
    ar: 'سُجل هذا من قبل. لا حاجة إلى إرساله ثانية.',
    en: 'This was recorded already. There is no need to send it again.',
    fr: 'Ceci est déjà consigné. Inutile de le renvoyer.',
  },
  'dossier.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الملف الآن. أعد تحميل الصفحة.',
    en: 'The dossier’s state does not allow this step now. Reload the page.',
    fr: 'L’état du dossier ne permet pas cette étape. Rechargez la page.',
  },
  'dossier.otherForm': {
    ar: 'بيانات الهوية لا تناسب نوع الملف: للشخص هوية شخص، وللجماعة والشبكة هوية كيان.',
    en: 'The identity block does not fit the kind: a person’s for a person, an entity’s for a group or a network.',
    fr: 'Le bloc d’identité ne convient pas au type : celui d’une personne, ou d’une entité pour groupe et réseau.',
  },
  'dossier.notAGroup': {
    ar: 'يشير إلى السجل من كان جماعة. اختر النوع «جماعة» أو اترك الجماعة فارغة.',
    en: 'Only a group refers to the register of groups. Choose that kind, or leave the group empty.',
    fr: 'Seul un groupe renvoie au registre des groupes. Choisissez ce type ou laissez vide.',
  },
  'dossier.groupUnknown': {
    ar: 'لا جماعة كهذه في سجل جهتكم. اختر من القائمة.',
    en: 'No such group is in your authority’s register. Choose from the list.',
    fr: 'Aucun groupe de ce genre dans votre registre. Choisissez dans la liste.',
  },
  'dossier.entryUnknown': {
    ar: 'لا قيد كهذا في قوائم الفحص. ابحث عنه بالاسم.',
    en: 'No such entry is on the screening lists. Look for it by its name.',
    fr: 'Aucune entrée de ce genre sur les listes. Cherchez-la par son nom.',
  },
  'dossier.noFinding': {
    ar: 'لا استنتاج في الملف بعد. سجل استنتاجاً واحداً على الأقل ومعياره.',
    en: 'The dossier has no finding yet. Record at least one, with its criterion.',
    fr: 'Le dossier n’a pas encore de constat. Consignez-en un, avec son critère.',
  },
  'dossier.findingWithoutEvidence': {
    ar: 'استنتاج بلا دليل يؤيده. أضف دليلاً لكل استنتاج أو أسقطه.',
    en: 'A finding has no evidence that supports it. Add some to each, or drop it.',
    fr: 'Un constat n’a aucun élément qui l’appuie. Ajoutez-en à chacun, ou retirez-le.',
  },
  'dossier.basisEnded': {
    ar: 'دليل من بيانات البرنامج انتهى سنده القانوني. جدد السند أو بدل الدليل.',
    en: 'Evidence from programme data has no legal basis that still holds. Renew the basis or replace the evidence.',
    fr: 'Un élément issu du programme n’a plus de base légale. Renouvelez-la ou remplacez l’élément.',
  },
  'dossier.notSearched': {
    ar: 'لم يوقع أحد ما بُحث عنه في صالح صاحب الملف. هذا شرط قبل المراجعة.',
    en: 'Nobody has signed what was looked for in the subject’s favour. That comes before review.',
    fr: 'Personne n’a signé ce qui fut cherché à décharge. C’est requis avant la relecture.',
  },
  'dossier.searchOutdated': {
    ar: 'تغير استنتاج بعد آخر بحث عن أدلة النفي. ابحث ثانية ووقع.',
    en: 'A finding changed after the last search for exculpatory material. Search again and sign.',
    fr: 'Un constat a changé depuis la dernière recherche à décharge. Cherchez de nouveau et signez.',
  },
  'dossier.nothingFoundRecorded': {
    ar: 'يقول البيان إن أدلة نفي وُجدت ولا شيء منها مسجل. سجلها أولاً.',
    en: 'The statement says that exculpatory material was found, and none is recorded. Record it first.',
    fr: 'La déclaration dit qu’il y a des éléments à décharge, et aucun n’est consigné. Consignez-les.',
  },
  'dossier.foundButDenied': {
    ar: 'يقول البيان إنه لم يوجد شيء، وفي الملف دليل نفي. وقع بياناً جديداً يقول ما وُجد.',
    en: 'The statement says that nothing was found, and exculpatory evidence is recorded. Sign one that says so.',
    fr: 'La déclaration dit que rien n’a été trouvé, or un élément à décharge existe. Signez-en une conforme.',
  },
  'dossierFinding.unknown': {
    ar: 'لا استنتاج كهذا قائم في هذا الملف. أعد تحميل الصفحة.',
    en: 'No such finding stands in this dossier. Reload the page.',
    fr: 'Aucun constat de ce genre ne tient dans ce dossier. Rechargez la page.',
  },
  'dossierFinding.changeUnsaid': {
    ar: 'هذه صيغة جديدة لاستنتاج قائم. قل ما الذي تغير ولماذا.',
    en: 'This words a finding anew. Say what is different, and why.',
    fr: 'Ceci reformule un constat. Dites ce qui change, et pourquoi.',
  },
  'dossierFinding.criterionNotInForce': {
    ar: 'هذه الصيغة من المعيار غير موقعة أو غير سارية اليوم. اختر الصيغة السارية.',
    en: 'This version of the criterion is not signed, or not in force today. Choose the one in force.',
    fr: 'Cette version du critère n’est pas signée ou pas en vigueur. Choisissez celle en vigueur.',
  },
  'dossierEvidence.unknown': {
    ar: 'لا دليل كهذا قائم في هذا الملف. أعد تحميل الصفحة واختر من القائمة.',
    en: 'No such evidence stands in this dossier. Reload the page and choose from the list.',
    fr: 'Aucun élément de ce genre ne tient dans ce dossier. Rechargez et choisissez dans la liste.',
  },
  'dossierEvidence.replaced': {
    ar: 'حل دليل آخر محل هذا من قبل. صحح الأحدث.',
    en: 'Another piece of evidence stands in place of this one already. Correct the newest.',
    fr: 'Un autre élément remplace déjà celui-ci. Corrigez le plus récent.',
  },
  'dossierEvidence.ofNothing': {
    ar: 'قل أي استنتاج يؤيده الدليل أو ينفيه.',
    en: 'Say which finding the evidence supports or contradicts.',
    fr: 'Dites quel constat l’élément appuie ou contredit.',
  },
  'dossierEvidence.withheldUnsaid': {
    ar: 'ما يُحجب يُقال سببه. اكتب لماذا لا يُفرج عنه.',
    en: 'What is withheld says why. Write why it may not be released.',
    fr: 'Ce qui est retenu dit pourquoi. Écrivez pourquoi il ne peut être remis.',
  },
  'dossierEvidence.notWithheld': {
    ar: 'يمكن الإفراج عن هذا الدليل، فلا سبب لحجبه. اترك السبب فارغاً أو احجب الدليل.',
    en: 'This evidence may be released, so nothing says why it is withheld. Leave that empty, or withhold it.',
    fr: 'Cet élément peut être remis : laissez vide la raison de retenue, ou retenez-le.',
  },
  'dossierEvidence.changeUnsaid': {
    ar: 'يُكتب سبب التغيير حين يحل الدليل محل آخر، وحينها فقط.',
    en: 'Say why it changed where it replaces other evidence, and only there.',
    fr: 'Dites pourquoi il change s’il remplace un autre élément, et seulement alors.',
  },
  'dossierEvidence.financeUnsaid': {
    ar: 'للدليل المالي مبلغ وعملة ومصدر دخل، ولغيره لا شيء منها.',
    en: 'Financial evidence has an amount, a currency and a stream; other evidence has none.',
    fr: 'Un élément financier a un montant, une devise et une filière ; les autres n’en ont pas.',
  },
  'dossierEvidence.endsBefore': {
    ar: 'تنتهي المدة قبل أن تبدأ. صحح أحد اليومين.',
    en: 'The period ends before it begins. Correct one of the two days.',
    fr: 'La période finit avant de commencer. Corrigez l’un des deux jours.',
  },
  'dossierEvidence.recordUnsaid': {
    ar: 'دليل من سجلات البرنامج يذكر أي سجل هو، ليظهر سنده القانوني.',
    en: 'Evidence from programme records names the record, so that its legal basis shows.',
    fr: 'Un élément issu du programme nomme le dossier d’origine, pour que sa base légale se voie.',
  },
  'dossierEvidence.recordUnknown': {
    ar: 'لا سجل كهذا لدى جهتكم. تحقق من النوع والرقم.',
    en: 'Your authority has no such record. Check its kind and its id.',
    fr: 'Votre autorité n’a pas ce dossier d’origine. Vérifiez son type et son identifiant.',
  },
  'dossierEvidence.noLegalBasis': {
    ar: 'بيانات شخص في البرنامج لا تُستعمل دون سند قانوني مؤكد لهذا الملف يشمل هذا النوع اليوم.',
    en: 'Data of a person in the programme need a confirmed legal basis of this dossier that covers the kind today.',
    fr: 'Les données d’une personne du programme exigent une base légale confirmée couvrant ce type aujourd’hui.',
  },
  'dossierEvidence.basisNotNeeded': {
    ar: 'السند القانوني لبيانات البرنامج وحدها. اتركه فارغاً هنا.',
    en: 'A legal basis is for programme data alone. Leave it empty here.',
    fr: 'La base légale ne vaut que pour les données du programme. Laissez vide ici.',
  },
  'dossierLegalBasis.unknown': {
    ar: 'لا سند قانوني كهذا لدى جهتكم. ارجع إلى الملف.',
    en: 'Your authority has no such legal basis. Go back to the dossier.',
    fr: 'Votre autorité n’a pas cette base légale. Revenez au dossier.',
  },
  'dossierLegalBasis.notNow': {
    ar: 'بُت في هذا السند من قبل. أعد تحميل الصفحة.',
    en: 'This legal basis was settled already. Reload the page.',
    fr: 'Cette base légale est déjà tranchée. Rechargez la page.',
  },
  'dossierLegalBasis.kindTwice': {
    ar: 'ذُكر نوع مرتين. اذكر كل نوع مرة.',
    en: 'A kind is named twice. Name each once.',
    fr: 'Un type est nommé deux fois. Nommez chacun une fois.',
  },
  'dossierLegalBasis.notYet': {
    ar: 'لم يحن يوم صدور هذا السند. اكتب اليوم الذي صدر فيه.',
    en: 'The day on which it was given has not come. Write the day it was given.',
    fr: 'Le jour où elle fut donnée n’est pas venu. Indiquez le jour réel.',
  },
  'dossierLegalBasis.over': {
    ar: 'انتهى هذا السند. اطلب سنداً جديداً من السلطة المختصة.',
    en: 'This legal basis is over. Ask the authority for a new one.',
    fr: 'Cette base légale est échue. Demandez-en une nouvelle à l’autorité.',
  },
  'dossierLink.unknown': {
    ar: 'لا صلة كهذه قائمة في هذا الملف. أعد تحميل الصفحة.',
    en: 'No such link stands in this dossier. Reload the page.',
    fr: 'Aucun lien de ce genre ne tient dans ce dossier. Rechargez la page.',
  },
  'dossierLink.changeUnsaid': {
    ar: 'هذه صيغة جديدة لصلة قائمة. قل ما الذي تغير ولماذا.',
    en: 'This tells a link anew. Say what is different, and why.',
    fr: 'Ceci redit un lien. Dites ce qui change, et pourquoi.',
  },
  'dossierLink.ends': {
    ar: 'تصل الصلة بين طرفين مختلفين مذكورين في هذا الملف.',
    en: 'A link joins two different actors that this dossier names.',
    fr: 'Un lien joint deux acteurs différents nommés dans ce dossier.',
  },
  'dossierLink.endsBefore': {
    ar: 'تنتهي الصلة قبل أن تبدأ. صحح أحد اليومين.',
    en: 'The link ends before it begins. Correct one of the two days.',
    fr: 'Le lien finit avant de commencer. Corrigez l’un des deux jours.',
  },
  'dossierReview.twoPersonRule': {
    ar: 'كتبت في هذا الملف أو أرسلته، فيراجعه غيرك.',
    en: 'You wrote in this dossier or sent it, so another reviews it.',
    fr: 'Vous avez écrit dans ce dossier ou l’avez envoyé : une autre personne le relit.',
  },
  'dossierReview.outdated': {
    ar: 'ليس الملف كما قرأته. أعد تحميل الصفحة واقرأه ثانية.',
    en: 'The dossier is not the one that you read. Reload the page and read it again.',
    fr: 'Le dossier n’est plus celui que vous avez lu. Rechargez et relisez-le.',
  },
  'dossierReview.everyFinding': {
    ar: 'قل في كل استنتاج قائم أقُبل أم أُعيد، مرة واحدة لكل منها.',
    en: 'Say of each finding that stands whether it is accepted or goes back, once for each.',
    fr: 'Dites de chaque constat s’il est accepté ou renvoyé, une fois pour chacun.',
  },
  'dossierReview.reasonUnsaid': {
    ar: 'ما يُعاد يُقال سببه. اكتب ما ينقص هذا الاستنتاج.',
    en: 'What goes back says why. Write what this finding lacks.',
    fr: 'Ce qui est renvoyé dit pourquoi. Écrivez ce qui manque à ce constat.',
  },
} as const satisfies Readonly<Record<string, Texts>>

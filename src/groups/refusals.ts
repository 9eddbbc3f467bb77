import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'group.exists': {
    ar: 'هذا التشكيل مسجّل من قبل.',
    en: 'This group is in the register already.',
    fr: 'Ce groupe est déjà au registre.',
  },
  'group.codeTaken': {
    ar: 'الرمز {code} مستخدم لتشكيل آخر. اختر رمزاً آخر.',
    en: 'The code {code} belongs to another group. Choose another.',
    fr: 'Le code {code} appartient à un autre groupe. Choisissez-en un autre.',
  },
  'group.nameWithoutLetter': {
    ar: 'هذا الاسم أرقام أو رموز بلا حروف. اكتب الاسم كاملاً بالحروف، مثل «كتيبة 166».',
    en: 'This name is digits or signs without a letter. Write the whole name, such as “166 Battalion”.',
    fr: 'Ce nom n’a que des chiffres ou des signes. Écrivez le nom entier, par exemple « bataillon 166 ».',
  },
  'estimate.nameWithoutLetter': {
    ar: 'اسم القائد أرقام أو رموز بلا حروف. اكتب الاسم كما قاله المصدر.',
    en: 'The commander’s name is digits or signs without a letter. Write the name as the source said it.',
    fr: 'Le nom du commandant n’a que des chiffres ou des signes. Écrivez-le comme la source l’a dit.',
  },
  'group.unknown': {
    ar: 'لا يوجد هذا التشكيل ضمن نطاقك. اختر من القائمة.',
    en: 'There is no such group within your reach. Choose one from the list.',
    fr: 'Ce groupe n’existe pas dans votre ressort. Choisissez dans la liste.',
  },
  'association.exists': {
    ar: 'سُجّل هذا الانتماء من قبل.',
    en: 'This association is recorded already.',
    fr: 'Cette appartenance est déjà enregistrée.',
  },
  'group.mayBeListed': {
    ar: 'قد يكون التشكيل مدرجاً: {count} من الأسماء المدرجة تشبه أسماءه. انظر المطابقات المحتملة في صفحته.',
    en: 'The group may be listed: {count} listed names are like its own. See the possible matches on its page.',
    fr: 'Le groupe figure peut-être sur une liste : {count} noms inscrits ressemblent aux siens. Voyez sa page.',
  },
  'group.isListed': {
    ar: 'ثبّت شخصان أن هذا التشكيل على قائمة، فلا يشارك في البرنامج. أحِله إلى جهة أخرى، أو أعد طرح المطابقة. أعضاؤه يُنظر في كل منهم وحده.',
    en: 'Two people confirmed that this group is on a list, so it cannot take part. Refer it, or ask the match again. Its members are judged one by one.',
    fr: 'Deux personnes ont confirmé que ce groupe figure sur une liste ; il ne peut participer. Renvoyez-le ou reposez la question. Ses membres sont jugés un par un.',
  },
  'group.notNow': {
    ar: 'لا يمكن اتخاذ هذه الخطوة في حالة التشكيل الحالية. راجع مراحله في صفحته.',
    en: 'The group’s status does not allow this step now. See its life on its page.',
    fr: 'Le statut du groupe ne permet pas cette étape. Voyez son parcours sur sa page.',
  },
  'group.ended': {
    ar: 'ذلك التشكيل اندمج في غيره أو انقسم أو أنهى العملية. اختر تشكيلاً قائماً.',
    en: 'That group has merged, split or completed the process itself. Choose one that goes on.',
    fr: 'Ce groupe a lui-même fusionné, éclaté ou terminé. Choisissez-en un qui continue.',
  },
  'group.splitIntoTwo': {
    ar: 'الانقسام يكون إلى تشكيلين على الأقل. أضف تشكيلاً، أو سجّل علاقة «انشق عن» إن بقي الأصل.',
    en: 'A group falls apart into two at the least. Add one, or record “broke away from” where the group goes on.',
    fr: 'Un groupe éclate en deux au moins. Ajoutez-en un, ou notez « issu d’une scission » si le groupe continue.',
  },
  'day.notCome': {
    ar: 'هذا اليوم لم يأت بعد. أدخل يوماً مضى أو اليوم.',
    en: 'That day has not come yet. Enter today or a day before.',
    fr: 'Ce jour n’est pas encore venu. Indiquez aujourd’hui ou un jour passé.',
  },
  'cap.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل.',
    en: 'This proposal is recorded already.',
    fr: 'Cette proposition est déjà enregistrée.',
  },
  'cap.unknown': {
    ar: 'لا يوجد هذا الاقتراح ضمن نطاقك. أعد تحميل الصفحة.',
    en: 'There is no such proposal within your reach. Reload the page.',
    fr: 'Cette proposition n’existe pas dans votre ressort. Rechargez la page.',
  },
  'cap.notSigned': {
    ar: 'لا حد أقصى لتشكيل لم يوقّع اتفاقاً أو أنهى العملية. سجّل توقيعه أولاً.',
    en: 'A group that has not signed, or is done, has no cap to change. Record its agreement first.',
    fr: 'Un groupe qui n’a pas signé, ou qui a terminé, n’a pas de plafond à changer. Enregistrez d’abord l’accord.',
  },
  'cap.same': {
    ar: 'الحد والتاريخ المقترحان هما المعمول بهما الآن. غيّر أحدهما.',
    en: 'This cap and cut-off day are in force already. Change one of them.',
    fr: 'Ce plafond et cette date sont déjà en vigueur. Changez l’un des deux.',
  },
  'cap.notProposed': {
    ar: 'هذا الاقتراح وُقّع أو حل غيره محله. انظر الحدود في صفحة التشكيل.',
    en: 'This proposal was signed or replaced. See the caps on the group’s page.',
    fr: 'Cette proposition a été signée ou remplacée. Voyez les plafonds sur la page du groupe.',
  },
  'estimate.exists': {
    ar: 'سُجّل هذا التقدير من قبل.',
    en: 'This estimate is recorded already.',
    fr: 'Cette estimation est déjà enregistrée.',
  },
  'estimate.unknown': {
    ar: 'لا يوجد هذا التقدير ضمن نطاقك. أعد تحميل الصفحة.',
    en: 'There is no such estimate within your reach. Reload the page.',
    fr: 'Cette estimation n’existe pas dans votre ressort. Rechargez la page.',
  },
  'estimate.withdrawn': {
    ar: 'سُحب هذا التقدير من قبل، وهو باقٍ للاطلاع.',
    en: 'This estimate was withdrawn already; it stays readable.',
    fr: 'Cette estimation est déjà retirée ; elle reste lisible.',
  },
  'estimate.mayBeListed': {
    ar: 'قد يكون القائد مدرجاً: {count} من الأسماء المدرجة تشبه اسمه. انظر المطابقات المحتملة في صفحة التشكيل.',
    en: 'The commander may be listed: {count} listed names are like this one. See the possible matches on the group’s page.',
    fr: 'Le commandant figure peut-être sur une liste : {count} noms inscrits ressemblent au sien. Voyez la page du groupe.',
  },
  'estimate.amountNeeded': {
    ar: 'هذا النوع يُقدّر بالأعداد وحدها: الأدنى والأرجح والأقصى.',
    en: 'This kind is estimated in numbers, and numbers alone: least, likeliest, most.',
    fr: 'Ce genre s’estime en nombres seulement : minimum, probable, maximum.',
  },
  'estimate.amountOrder': {
    ar: 'الأدنى لا يزيد على الأرجح، والأرجح لا يزيد على الأقصى. صحّح الأعداد.',
    en: 'The least is not above the likeliest, nor that above the most. Correct the numbers.',
    fr: 'Le minimum ne dépasse pas le probable, ni celui-ci le maximum. Corrigez les nombres.',
  },
  'estimate.textNeeded': {
    ar: 'اكتب ما قاله المصدر، بأحد الخطين على الأقل.',
    en: 'Write what the source says, in one of the two scripts at least.',
    fr: 'Écrivez ce que dit la source, dans l’une des deux écritures au moins.',
  },
  'estimate.placeNeeded': {
    ar: 'اختر المكان لتقدير المنطقة، ولا مكان لغيره من الأنواع.',
    en: 'An area is estimated by a place of the list, and no other kind is. Choose one.',
    fr: 'Une zone s’estime par un lieu de la liste, et elle seule. Choisissez-en un.',
  },
  'estimate.interestNeeded': {
    ar: 'اختر المصلحة من القائمة لهذا النوع وحده.',
    en: 'An interest is one of the list, and no other kind has one. Choose it.',
    fr: 'Un intérêt se choisit dans la liste, et lui seul. Choisissez-le.',
  },
  'relation.exists': {
    ar: 'سُجّلت هذه العلاقة من قبل.',
    en: 'This relation is recorded already.',
    fr: 'Cette relation est déjà enregistrée.',
  },
  'relation.unknown': {
    ar: 'لا توجد هذه العلاقة ضمن نطاقك. أعد تحميل الصفحة.',
    en: 'There is no such relation within your reach. Reload the page.',
    fr: 'Cette relation n’existe pas dans votre ressort. Rechargez la page.',
  },
  'relation.itself': {
    ar: 'لا علاقة للتشكيل بنفسه. اختر تشكيلاً آخر.',
    en: 'A group has no relation to itself. Choose another.',
    fr: 'Un groupe n’a pas de relation avec lui-même. Choisissez-en un autre.',
  },
  'relation.standing': {
    ar: 'هذه العلاقة بين التشكيلين قائمة. أنهها أولاً إن تغيّرت.',
    en: 'This relation between the two stands already. End it first where it changed.',
    fr: 'Cette relation entre les deux existe déjà. Terminez-la d’abord si elle a changé.',
  },
  'relation.circle': {
    ar: 'التشكيل الآخر تحت هذا التشكيل. راجع أيهما المظلة.',
    en: 'The other group is part of this one. See which of the two is the umbrella.',
    fr: 'L’autre groupe fait partie de celui-ci. Voyez lequel est la structure faîtière.',
  },
  'relation.lasts': {
    ar: 'الانشقاق والاندماج حدثا ولا نهاية لهما.',
    en: 'A split or a merger happened once and has no end.',
    fr: 'Une scission ou une fusion a eu lieu et n’a pas de fin.',
  },
  'relation.ended': {
    ar: 'انتهت هذه العلاقة من قبل، وهي باقية للاطلاع.',
    en: 'This relation ended already; it stays readable.',
    fr: 'Cette relation est déjà terminée ; elle reste lisible.',
  },
  'area.exists': {
    ar: 'سُجّلت هذه المنطقة من قبل.',
    en: 'This area is recorded already.',
    fr: 'Cette zone est déjà enregistrée.',
  },
  'area.unknown': {
    ar: 'لا توجد هذه المنطقة ضمن نطاقك. أعد تحميل الصفحة.',
    en: 'There is no such area within your reach. Reload the page.',
    fr: 'Cette zone n’existe pas dans votre ressort. Rechargez la page.',
  },
  'area.ended': {
    ar: 'انتهت هذه المنطقة أو سُحبت من قبل، وهي باقية للاطلاع.',
    en: 'This area ended or was withdrawn already; it stays readable.',
    fr: 'Cette zone est déjà terminée ou retirée ; elle reste lisible.',
  },
  'area.outsideCountry': {
    ar: 'بعض نقاط المنطقة خارج البلد. سُجّلت، فتحقق من الإحداثيات.',
    en: 'Some corners lie outside the country. It is recorded; check the coordinates.',
    fr: 'Certains sommets sont hors du pays. C’est enregistré ; vérifiez les coordonnées.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  lines: { ar: 'خطوط الانسحاب ومناطقه', en: 'Withdrawal lines and zones', fr: 'Lignes et zones de retrait' },
  linesLead: {
    ar: 'الخطوط التي تبقى الأسلحة الثقيلة خلفها، والمناطق التي تبقى خارجها. يقرؤها الطرفان.',
    en: 'Lines that heavy weapons stay behind, and zones that they stay out of. Both sides read them.',
    fr: 'Lignes derrière lesquelles restent les armes lourdes, et zones qu’elles évitent. Les deux parties les lisent.',
  },
  noLines: { ar: 'لا خطوط هنا.', en: 'No lines here.', fr: 'Aucune ligne ici.' },
  proposeLine: { ar: 'اقتراح خط أو منطقة', en: 'Propose a line or zone', fr: 'Proposer une ligne ou une zone' },
  name: { ar: 'الاسم', en: 'Name', fr: 'Nom' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  article: { ar: 'المادة', en: 'Article', fr: 'Article' },
  whose: { ar: 'أسلحة من', en: 'Whose weapons', fr: 'Armes de qui' },
  everybody: { ar: 'الجميع (لمنطقة)', en: 'Everybody (of a zone)', fr: 'Tous (pour une zone)' },
  behind: { ar: 'تبقى الأسلحة على', en: 'The weapons stay on the', fr: 'Les armes restent à' },
  behindHint: {
    ar: 'اليد كما يسير الخط من نقطته الأولى إلى الأخيرة.',
    en: 'The hand as the line runs from its first point to its last.',
    fr: 'La main en suivant la ligne du premier au dernier point.',
  },
  corners: {
    ar: 'النقاط (خط العرض، خط الطول، سطر لكل نقطة)',
    en: 'Points (latitude, longitude; one a line)',
    fr: 'Points (latitude, longitude ; un par ligne)',
  },
  drawn: {
    ar: 'ارسمه على الخريطة أو اكتب نقاطه',
    en: 'Draw it on the map, or type its points',
    fr: 'Tracez-la sur la carte ou saisissez ses points',
  },
  unreadable: {
    ar: 'سطر لا يُقرأ كنقطة.',
    en: 'A line cannot be read as a point.',
    fr: 'Une ligne n’est pas un point lisible.',
  },
  undo: { ar: 'حذف آخر نقطة', en: 'Take the last point back', fr: 'Retirer le dernier point' },
  noPoint: { ar: 'لا نقاط بعد.', en: 'There is no point yet.', fr: 'Aucun point encore.' },
  bands: {
    ar: 'المسافة خلف الخط لكل صنف (م)',
    en: 'Distance behind it, class by class (m)',
    fr: 'Distance derrière, par classe (m)',
  },
  bandsHint: {
    ar: 'اترك الصنف فارغاً إن لم يشمله الخط. المسافات مما اتُّفق عليه، لا من معيار.',
    en: 'Leave a class empty where the line is not about it. The distances are what was agreed, not a standard.',
    fr: 'Laissez vide une classe non visée. Les distances sont convenues, non d’une norme.',
  },
  validFrom: { ar: 'يسري من', en: 'Valid from', fr: 'Valable du' },
  validUntil: { ar: 'حتى', en: 'Until', fr: 'Jusqu’au' },
  replaces: { ar: 'يحل محل', en: 'Takes the place of', fr: 'Remplace' },
  none: { ar: 'لا شيء', en: 'None', fr: 'Aucune' },
  status: { ar: 'الحالة', en: 'State', fr: 'État' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  sign: { ar: 'توقيع', en: 'Sign', fr: 'Signer' },
  turnDown: { ar: 'ردّ', en: 'Turn down', fr: 'Écarter' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  proposedBy: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposé par' },
  decidedBy: { ar: 'وقّعه أو ردّه', en: 'Signed or turned down by', fr: 'Signé ou écarté par' },
  own: {
    ar: 'اقترحته أنت: هذا لغيرك.',
    en: 'You proposed it: this is for somebody else.',
    fr: 'Vous l’avez proposé : à un autre.',
  },
  ofOthers: {
    ar: 'من الطرف الآخر أو هيئة مشتركة',
    en: 'Of the other side or a joint body',
    fr: 'De l’autre partie ou d’une instance commune',
  },
  ownSide: {
    ar: 'اقترحه جانبكم: يوقّعه الطرف الآخر أو هيئة مشتركة.',
    en: 'Your side proposed it: the other side or a joint body signs.',
    fr: 'Votre partie l’a proposé : l’autre ou une instance commune signe.',
  },
  sightings: { ar: 'مشاهدات الأسلحة الثقيلة', en: 'Heavy weapons seen', fr: 'Armes lourdes observées' },
  sightingsLead: {
    ar: 'ما شوهد من أسلحة ثقيلة، وما تقوله الخريطة عن مكانها. القرار للناس.',
    en: 'Heavy weapons that were seen, and what the map says of where. People decide.',
    fr: 'Armes lourdes observées, et ce que dit la carte de leur place. Les personnes décident.',
  },
  noSightings: { ar: 'لا مشاهدات هنا.', en: 'No sightings here.', fr: 'Aucune observation ici.' },
  record: { ar: 'تسجيل مشاهدة', en: 'Record a sighting', fr: 'Consigner une observation' },
  sighting: { ar: 'مشاهدة', en: 'Sighting', fr: 'Observation' },
  seenOn: { ar: 'شوهدت في', en: 'Seen on', fr: 'Observée le' },
  seenTime: { ar: 'الساعة (مثل 09:30)', en: 'Time (such as 09:30)', fr: 'Heure (par ex. 09:30)' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  coordinates: { ar: 'الإحداثيات', en: 'Coordinates', fr: 'Coordonnées' },
  radius: { ar: 'ضمن (م)', en: 'Within (m)', fr: 'À (m) près' },
  weaponClass: { ar: 'الصنف', en: 'Class', fr: 'Classe' },
  count: { ar: 'العدد', en: 'Number', fr: 'Nombre' },
  party: { ar: 'لمن', en: 'Whose', fr: 'À qui' },
  otherParty: { ar: 'جماعة أو قوة أخرى', en: 'Another group or force', fr: 'Autre groupe ou force' },
  partyName: { ar: 'اسمها', en: 'Its name', fr: 'Son nom' },
  seenBy: {
    ar: 'من شاهدها (موقع، دورية، كاميرا)',
    en: 'Seen by (post, patrol, camera)',
    fr: 'Vue par (poste, patrouille, caméra)',
  },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
  machine: { ar: 'ما تقوله الهندسة', en: 'What the geometry says', fr: 'Ce que dit la géométrie' },
  machineHint: {
    ar: 'حساب مسافات بالأمتار، للمساعدة فقط. الخطأ نصف بالمئة حتى مئة كيلومتر.',
    en: 'Distances in metres, an aid alone; half a per cent off up to a hundred kilometres.',
    fr: 'Distances en mètres, simple aide ; à un demi pour cent près jusqu’à cent kilomètres.',
  },
  noLine: {
    ar: 'لا خط سارٍ يشمل هذا الصنف وهذا الطرف في ذلك اليوم.',
    en: 'No line in force that day is about this class and party.',
    fr: 'Aucune ligne en vigueur ce jour-là ne vise cette classe et cette partie.',
  },
  line: { ar: 'الخط', en: 'Line', fr: 'Ligne' },
  metres: { ar: 'خلفه (م)', en: 'Behind it (m)', fr: 'Derrière (m)' },
  required: { ar: 'المطلوب (م)', en: 'Required (m)', fr: 'Exigé (m)' },
  verdict: { ar: 'الحكم', en: 'Verdict', fr: 'Verdict' },
  pastEnd: { ar: 'بعد طرف الخط', en: 'past the line’s end', fr: 'au-delà du bout de la ligne' },
  examine: { ar: 'دراسة المشاهدة', en: 'Examine the sighting', fr: 'Examiner l’observation' },
  outcome: { ar: 'النتيجة', en: 'Outcome', fr: 'Issue' },
  toIncident: {
    ar: 'كتابة واقعة واقتراح خرق',
    en: 'Write an incident and propose a violation',
    fr: 'Écrire un incident et proposer une violation',
  },
  dismiss: { ar: 'لا شيء فيها', en: 'Nothing in it', fr: 'Rien à signaler' },
  incident: { ar: 'الواقعة', en: 'Incident', fr: 'Incident' },
  recordedBy: { ar: 'سجّلها', en: 'Recorded by', fr: 'Consignée par' },
  examinedBy: { ar: 'درسها', en: 'Examined by', fr: 'Examinée par' },
} satisfies Record<string, Texts>

export const kindTexts = {
  line: { ar: 'خط', en: 'Line', fr: 'Ligne' },
  zone: { ar: 'منطقة', en: 'Zone', fr: 'Zone' },
} satisfies Record<string, Texts>

export const handTexts = {
  left: { ar: 'اليسار', en: 'left', fr: 'gauche' },
  right: { ar: 'اليمين', en: 'right', fr: 'droite' },
} satisfies Record<string, Texts>

export const lineStatusTexts = {
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits to be signed', fr: 'Attend la signature' },
  inForce: { ar: 'سارٍ', en: 'In force', fr: 'En vigueur' },
  turnedDown: { ar: 'مردود', en: 'Turned down', fr: 'Écarté' },
} satisfies Record<string, Texts>

export const sightingStatusTexts = {
  clear: { ar: 'في مكانها', en: 'In its place', fr: 'À sa place' },
  toExamine: { ar: 'تُدرس', en: 'To examine', fr: 'À examiner' },
  incident: { ar: 'كُتبت واقعة', en: 'An incident was written', fr: 'Incident écrit' },
  dismissed: { ar: 'لا شيء فيها', en: 'Nothing in it', fr: 'Rien à signaler' },
} satisfies Record<string, Texts>

export const verdictTexts = {
  behind: { ar: 'خلف الخط', en: 'Behind the line', fr: 'Derrière la ligne' },
  tooClose: { ar: 'أقرب من المسافة', en: 'Too close', fr: 'Trop près' },
  across: { ar: 'تجاوز الخط', en: 'Across the line', fr: 'Au-delà de la ligne' },
  outside: { ar: 'خارج المنطقة', en: 'Outside the zone', fr: 'Hors de la zone' },
  inside: { ar: 'داخل المنطقة', en: 'Inside the zone', fr: 'Dans la zone' },
  uncertain: { ar: 'غير محسوم بهذه الدقة', en: 'Uncertain at this precision', fr: 'Incertain à cette précision' },
} satisfies Record<string, Texts>

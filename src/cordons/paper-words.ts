import type { Language } from '../kernel/texts.ts'

export interface CordonWords {
  readonly title: string
  readonly draft: string
  readonly lifted: string
  readonly withdrawn: string
  readonly aid: string
  readonly noApproach: string
  readonly name: string
  readonly of: string
  readonly item: string
  readonly weight: string
  readonly upper: string
  readonly situation: string
  readonly radius: string
  readonly computed: string
  readonly accuracy: string
  readonly asked: string
  readonly operator: string
  readonly acoustic: string
  readonly from: string
  readonly until: string
  readonly plannedBy: string
  readonly orderedBy: string
  readonly sketch: string
  readonly corners: string
  readonly corner: string
  readonly degrees: string
  readonly inside: string
  readonly asOf: string
  readonly number: string
  readonly what: string
  readonly called: string
  readonly metres: string
  readonly bearing: string
  readonly people: string
  readonly roads: string
  readonly residents: string
  readonly estimate: string
  readonly unknown: string
  readonly notify: string
  readonly contact: string
  readonly warned: string
  readonly nothing: string
  readonly assembly: string
  readonly suggested: string
  readonly signPlanner: string
  readonly signOrderer: string
  readonly signLeader: string
}

/** The fixed words of a cordon order, in the three languages. */
export const cordonWords: Readonly<Record<Language, CordonWords>> = {
  ar: {
    title: 'أمر طوق',
    draft: 'خطة لم يؤمر بها',
    lifted: 'رُفع الطوق، ولم يعد سارياً',
    withdrawn: 'خطة سُحبت ولم يؤمر بها',
    aid: 'حُسبت المسافات والقوائم عوناً لمن أُهّل للتخطيط. لا يعرف الحساب الأرض ولا الحواجز، وقد ينقص السجل أماكن وناساً. افحص المكان.',
    noApproach: 'هذا الأمر يُبعد الناس. لا يأذن لأحد بالاقتراب، ولا يُعلن أرضاً آمنة.',
    name: 'الطوق',
    of: 'حول',
    item: 'الصنف',
    weight: 'الوزن الكلي (كغ)',
    upper: 'أكبر وزن لصنفه، الجدول {version}',
    situation: 'الحال',
    radius: 'نصف القطر المأمور به (م)',
    computed: 'المحسوب (م)',
    accuracy: 'ومنه دقة الموقع (م)',
    asked: 'الخبير الذي سُئل',
    operator: 'من أجاز أصغر من المحسوب',
    acoustic: 'مدى الصوت 140 ديسيبل (م)، للعلم',
    from: 'من',
    until: 'حتى',
    plannedBy: 'خططه',
    orderedBy: 'أمر به',
    sketch: 'رسم تقريبي',
    corners: 'نقاط الطوق',
    corner: 'الجهة',
    degrees: 'الإحداثيات',
    inside: 'ما في داخل الطوق',
    asOf: 'كما كان عند الأمر',
    number: 'الرقم',
    what: 'ما هو',
    called: 'الاسم',
    metres: 'البعد (م)',
    bearing: 'الاتجاه',
    people: 'الناس (نهاراً / ليلاً)',
    roads: 'طرق تُغلق',
    residents: 'سكان يُقدَّر أنهم داخل الطوق',
    estimate: 'تقدير: كأن سكان كل تجمع موزعون بالتساوي على قرص بكثافة {density} في الكيلومتر المربع.',
    unknown: 'تجمعات لا يُعرف عدد سكانها: {count}',
    notify: 'من يُنبَّه',
    contact: 'جهة الاتصال',
    warned: 'نُبّه في',
    nothing: 'لا شيء في السجل.',
    assembly: 'أماكن تجمع خارج الطوق',
    suggested: 'اقتراحات بحسب القرب وحده؛ يُفحص المكان قبل استعماله.',
    signPlanner: 'توقيع من خطط',
    signOrderer: 'توقيع من أمر',
    signLeader: 'توقيع قائد الفريق',
  },
  en: {
    title: 'Cordon order',
    draft: 'Plan, not ordered',
    lifted: 'Lifted, no longer in force',
    withdrawn: 'Plan that was withdrawn, never ordered',
    aid: 'Distances and lists are an aid for qualified planners. They know neither ground nor cover, and the register may lack places and people. Look at the place.',
    noApproach: 'This order keeps people away. It permits nobody to approach and declares no land safe.',
    name: 'Cordon',
    of: 'Around',
    item: 'Item class',
    weight: 'All-up weight (kg)',
    upper: 'largest of its class, table {version}',
    situation: 'Situation',
    radius: 'Radius ordered (m)',
    computed: 'Computed (m)',
    accuracy: 'of which accuracy of the place (m)',
    asked: 'Expert who was asked',
    operator: 'Who answers for less than computed',
    acoustic: 'Sound of 140 dB reaches (m), for information',
    from: 'From',
    until: 'Until',
    plannedBy: 'Planned by',
    orderedBy: 'Ordered by',
    sketch: 'Sketch',
    corners: 'Corners of the cordon',
    corner: 'Direction',
    degrees: 'Coordinates',
    inside: 'What lies inside',
    asOf: 'as it was when ordered',
    number: 'No.',
    what: 'What',
    called: 'Name',
    metres: 'Distance (m)',
    bearing: 'Bearing',
    people: 'People (day / night)',
    roads: 'Roads to be closed',
    residents: 'Residents estimated inside',
    estimate: 'Estimate: as if the people of each settlement lived evenly on a disc of {density} to the km².',
    unknown: 'Settlements of unknown population: {count}',
    notify: 'Whom to warn',
    contact: 'Contact',
    warned: 'Warned at',
    nothing: 'Nothing in the register.',
    assembly: 'Assembly places outside the cordon',
    suggested: 'Suggested by distance alone; look at the place before it is used.',
    signPlanner: 'Signature of the planner',
    signOrderer: 'Signature of who ordered',
    signLeader: 'Signature of the team leader',
  },
  fr: {
    title: 'Ordre de périmètre',
    draft: 'Plan, non ordonné',
    lifted: 'Levé, n’est plus en vigueur',
    withdrawn: 'Plan retiré, jamais ordonné',
    aid: 'Distances et listes aident les planificateurs qualifiés. Elles ignorent terrain et protections, et le registre peut être incomplet. Vérifiez sur place.',
    noApproach: 'Cet ordre éloigne les gens. Il n’autorise personne à approcher et ne déclare aucun terrain sûr.',
    name: 'Périmètre',
    of: 'Autour de',
    item: 'Type d’engin',
    weight: 'Masse totale (kg)',
    upper: 'la plus forte du type, table {version}',
    situation: 'Situation',
    radius: 'Rayon ordonné (m)',
    computed: 'Calculé (m)',
    accuracy: 'dont précision du lieu (m)',
    asked: 'Expert consulté',
    operator: 'Qui répond d’un rayon inférieur',
    acoustic: 'Portée du son de 140 dB (m), pour information',
    from: 'De',
    until: 'Jusqu’à',
    plannedBy: 'Prévu par',
    orderedBy: 'Ordonné par',
    sketch: 'Croquis',
    corners: 'Sommets du périmètre',
    corner: 'Direction',
    degrees: 'Coordonnées',
    inside: 'Ce qui est à l’intérieur',
    asOf: 'au moment de l’ordre',
    number: 'N°',
    what: 'Nature',
    called: 'Nom',
    metres: 'Distance (m)',
    bearing: 'Azimut',
    people: 'Personnes (jour / nuit)',
    roads: 'Routes à fermer',
    residents: 'Habitants estimés à l’intérieur',
    estimate: 'Estimation : comme si les habitants de chaque localité vivaient sur un disque de {density} au km².',
    unknown: 'Localités de population inconnue : {count}',
    notify: 'Qui prévenir',
    contact: 'Contact',
    warned: 'Prévenu à',
    nothing: 'Rien dans le registre.',
    assembly: 'Lieux de rassemblement hors périmètre',
    suggested: 'Proposés selon la seule distance ; vérifiez le lieu avant usage.',
    signPlanner: 'Signature de qui a prévu',
    signOrderer: 'Signature de qui a ordonné',
    signLeader: 'Signature du chef d’équipe',
  },
}

import type { Texts } from '../kernel/texts.ts'
import type {
  ActorKind,
  Attribution,
  DamagedObject,
  HowLocated,
  Incident,
  IncidentActor,
  IncidentState,
  IncidentStep,
  Means,
} from './incident.ts'
import type { IncidentType } from './incident-types.ts'
import type { Toll } from './tolls.ts'

type Words<Key extends string> = Readonly<Record<Key, Texts>>

export const typeTexts: Words<IncidentType> = {
  armedClash: { ar: 'اشتباك مسلح', en: 'Armed clash', fr: 'Affrontement armé' },
  stateRegainsTerritory: {
    ar: 'الدولة تستعيد أرضاً',
    en: 'State regains territory',
    fr: 'L’État reprend un territoire',
  },
  nonStateTakesTerritory: {
    ar: 'جماعة تستولي على أرض',
    en: 'Group takes territory',
    fr: 'Un groupe prend un territoire',
  },
  chemicalWeapon: { ar: 'سلاح كيميائي', en: 'Chemical weapon', fr: 'Arme chimique' },
  airStrike: { ar: 'غارة جوية أو مسيّرة', en: 'Air or drone strike', fr: 'Frappe aérienne ou de drone' },
  suicideBomb: { ar: 'تفجير انتحاري', en: 'Suicide bomb', fr: 'Attentat-suicide' },
  shelling: { ar: 'قصف مدفعي أو صاروخي', en: 'Shelling or missile attack', fr: 'Tirs d’artillerie ou de missiles' },
  remoteExplosive: { ar: 'لغم أو عبوة', en: 'Mine or explosive device', fr: 'Mine ou engin explosif' },
  grenade: { ar: 'قنبلة يدوية', en: 'Grenade', fr: 'Grenade' },
  sexualViolence: { ar: 'عنف جنسي', en: 'Sexual violence', fr: 'Violence sexuelle' },
  attackOnCivilians: { ar: 'اعتداء على مدنيين', en: 'Attack on civilians', fr: 'Attaque contre des civils' },
  abduction: { ar: 'خطف أو إخفاء', en: 'Abduction or disappearance', fr: 'Enlèvement ou disparition' },
  peacefulProtest: { ar: 'احتجاج سلمي', en: 'Peaceful protest', fr: 'Manifestation pacifique' },
  protestWithIntervention: {
    ar: 'احتجاج تدخلت فيه قوة',
    en: 'Protest with intervention',
    fr: 'Manifestation avec intervention',
  },
  excessiveForce: {
    ar: 'قوة مفرطة ضد محتجين',
    en: 'Excessive force against protesters',
    fr: 'Force excessive contre des manifestants',
  },
  violentDemonstration: { ar: 'مظاهرة عنيفة', en: 'Violent demonstration', fr: 'Manifestation violente' },
  mobViolence: { ar: 'عنف جمهور', en: 'Mob violence', fr: 'Violence de foule' },
  agreement: { ar: 'اتفاق', en: 'Agreement', fr: 'Accord' },
  arrests: { ar: 'اعتقالات', en: 'Arrests', fr: 'Arrestations' },
  groupChange: {
    ar: 'تغير في جماعة أو نشاطها',
    en: 'Change to a group or activity',
    fr: 'Changement d’un groupe ou de son activité',
  },
  disruptedWeapons: { ar: 'إحباط استعمال سلاح', en: 'Weapons use disrupted', fr: 'Emploi d’armes déjoué' },
  headquarters: { ar: 'إقامة مقر أو قاعدة', en: 'Headquarters or base set up', fr: 'Quartier général ou base établi' },
  looting: { ar: 'نهب أو إتلاف', en: 'Looting or destruction', fr: 'Pillage ou destruction' },
  territoryTransfer: {
    ar: 'انتقال أرض بلا عنف',
    en: 'Territory changes hands peacefully',
    fr: 'Transfert pacifique de territoire',
  },
  otherDevelopment: { ar: 'تطور آخر', en: 'Other development', fr: 'Autre évolution' },
  otherViolence: { ar: 'عنف آخر', en: 'Other violence', fr: 'Autre violence' },
  firing: { ar: 'إطلاق نار', en: 'Firing', fr: 'Tirs' },
  overflight: { ar: 'تحليق', en: 'Overflight', fr: 'Survol' },
  movement: { ar: 'تحرك أو تعزيز نحو الخط', en: 'Movement or reinforcement', fr: 'Mouvement ou renfort' },
  heavyWeapon: { ar: 'سلاح ثقيل في المنطقة', en: 'Heavy weapon in the zone', fr: 'Arme lourde dans la zone' },
  notWithdrawn: { ar: 'عدم انسحاب', en: 'Failure to withdraw', fr: 'Non-retrait' },
  fortification: { ar: 'تحصين', en: 'Fortification', fr: 'Fortification' },
  mineLaying: { ar: 'زرع ألغام', en: 'Mine-laying', fr: 'Pose de mines' },
  foreignFighters: { ar: 'مقاتلون أجانب', en: 'Foreign fighters', fr: 'Combattants étrangers' },
  foreignTrainers: { ar: 'مدربون أجانب', en: 'Foreign trainers', fr: 'Instructeurs étrangers' },
  armsDelivery: { ar: 'توريد سلاح', en: 'Delivery of arms', fr: 'Livraison d’armes' },
  roadClosure: { ar: 'إغلاق طريق', en: 'Road closed', fr: 'Route fermée' },
  identityArrest: { ar: 'توقيف على الهوية', en: 'Arrest by identity', fr: 'Arrestation selon l’identité' },
  obstruction: { ar: 'عرقلة مراقبين', en: 'Obstruction of monitors', fr: 'Entrave aux moniteurs' },
  hateSpeech: { ar: 'خطاب كراهية', en: 'Hate speech', fr: 'Discours de haine' },
  attackOnObject: { ar: 'اعتداء على منشأة مدنية', en: 'Attack on a civilian object', fr: 'Attaque d’un bien civil' },
  jamming: { ar: 'تشويش على الملاحة', en: 'Navigation jammed', fr: 'Brouillage' },
  displacement: { ar: 'نزوح', en: 'Displacement', fr: 'Déplacement de population' },
}

export const stateTexts: Words<IncidentState> = {
  logged: { ar: 'مسجّلة', en: 'Logged', fr: 'Consigné' },
  assessing: { ar: 'قيد التقدير', en: 'Being assessed', fr: 'En évaluation' },
  unverified: { ar: 'غير مثبتة', en: 'Unverified', fr: 'Non vérifié' },
  partlyCorroborated: { ar: 'مؤيدة جزئياً', en: 'Partly corroborated', fr: 'Partiellement corroboré' },
  corroborated: { ar: 'مؤيدة', en: 'Corroborated', fr: 'Corroboré' },
  verified: { ar: 'مثبتة', en: 'Verified', fr: 'Vérifié' },
  refuted: { ar: 'منفية', en: 'Refuted', fr: 'Réfuté' },
  duplicate: { ar: 'مكررة', en: 'Duplicate', fr: 'Doublon' },
}

export const attributionTexts: Words<Attribution> = {
  none: { ar: 'لم تُنسب', en: 'Not attributed', fr: 'Non attribué' },
  claimed: { ar: 'منسوبة بقول', en: 'Claimed', fr: 'Allégué' },
  corroborated: { ar: 'نسبة مؤيدة', en: 'Corroborated', fr: 'Corroborée' },
  verified: { ar: 'نسبة مثبتة', en: 'Verified', fr: 'Vérifiée' },
}

export const handlingTexts: Words<Incident['handling']> = {
  open: { ar: 'مفتوحة', en: 'Open', fr: 'Ouvert' },
  shared: { ar: 'أُبلغ بها الأطراف', en: 'Parties told', fr: 'Parties informées' },
  responded: { ar: 'ورد الرد', en: 'Answered', fr: 'Réponse reçue' },
  closed: { ar: 'مغلقة', en: 'Closed', fr: 'Clos' },
}

export const locatedTexts: Words<HowLocated> = {
  gps: { ar: 'جهاز تحديد الموقع', en: 'GPS', fr: 'GPS' },
  bearing: {
    ar: 'اتجاه ومسافة من نقطة',
    en: 'Bearing and distance from a point',
    fr: 'Relèvement et distance d’un point',
  },
  image: { ar: 'صورة محددة المكان', en: 'Geolocated image', fr: 'Image géolocalisée' },
  place: { ar: 'البلدة أو الحي', en: 'The town or quarter', fr: 'La localité ou le quartier' },
  district: { ar: 'البلدية فقط', en: 'The district alone', fr: 'Le district seul' },
  none: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const meansTexts: Words<Means> = {
  heard: { ar: 'سُمع', en: 'Heard', fr: 'Entendu' },
  seen: { ar: 'شوهد', en: 'Seen', fr: 'Vu' },
  camera: { ar: 'آلة تصوير', en: 'Camera', fr: 'Caméra' },
  drone: { ar: 'مسيّرة', en: 'Drone', fr: 'Drone' },
  told: { ar: 'رُوي', en: 'Told', fr: 'Rapporté' },
}

export const precisionTexts: Words<Incident['dayPrecision']> = {
  day: { ar: 'اليوم معروف', en: 'The day', fr: 'Le jour' },
  week: { ar: 'في حدود أسبوع', en: 'Within a week', fr: 'À une semaine près' },
  month: { ar: 'الشهر', en: 'The month', fr: 'Le mois' },
  year: { ar: 'السنة', en: 'The year', fr: 'L’année' },
}

export const directionTexts: Words<Incident['direction']> = {
  incoming: { ar: 'واردة', en: 'Incoming', fr: 'Entrant' },
  outgoing: { ar: 'صادرة', en: 'Outgoing', fr: 'Sortant' },
  between: { ar: 'متبادلة', en: 'Between two', fr: 'Échangé' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const actorKindTexts: Words<ActorKind> = {
  stateForces: { ar: 'قوات الدولة', en: 'State forces', fr: 'Forces de l’État' },
  rebels: { ar: 'متمردون', en: 'Rebels', fr: 'Rebelles' },
  politicalMilitia: { ar: 'تشكيل مسلح سياسي', en: 'Political militia', fr: 'Milice politique' },
  identityMilitia: { ar: 'تشكيل محلي أو قبلي', en: 'Identity militia', fr: 'Milice identitaire' },
  rioters: { ar: 'مشاغبون', en: 'Rioters', fr: 'Émeutiers' },
  protesters: { ar: 'محتجون', en: 'Protesters', fr: 'Manifestants' },
  civilians: { ar: 'مدنيون', en: 'Civilians', fr: 'Civils' },
  external: { ar: 'قوة خارجية أو أخرى', en: 'External or other', fr: 'Force extérieure ou autre' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const actorRoleTexts: Words<IncidentActor['role']> = {
  actor: { ar: 'الفاعل', en: 'Actor', fr: 'Acteur' },
  opponent: { ar: 'الخصم', en: 'Opponent', fr: 'Adversaire' },
  associated: { ar: 'مشارك', en: 'Associated', fr: 'Associé' },
  target: { ar: 'المستهدف', en: 'Target', fr: 'Cible' },
  thirdParty: { ar: 'طرف ثالث', en: 'Third party', fr: 'Tiers' },
}

export const damagedTexts: Words<DamagedObject> = {
  house: { ar: 'بيوت', en: 'Houses', fr: 'Maisons' },
  hospital: { ar: 'مستشفى أو مركز صحي', en: 'Hospital or clinic', fr: 'Hôpital ou centre de santé' },
  school: { ar: 'مدرسة', en: 'School', fr: 'École' },
  mosque: { ar: 'دار عبادة', en: 'Place of worship', fr: 'Lieu de culte' },
  market: { ar: 'سوق', en: 'Market', fr: 'Marché' },
  camp: { ar: 'مخيم', en: 'Camp', fr: 'Camp' },
  detentionCentre: { ar: 'مركز احتجاز', en: 'Detention centre', fr: 'Centre de détention' },
  waterOrPower: { ar: 'ماء أو كهرباء', en: 'Water or power', fr: 'Eau ou électricité' },
  road: { ar: 'طريق', en: 'Road', fr: 'Route' },
  airport: { ar: 'مطار', en: 'Airport', fr: 'Aéroport' },
  port: { ar: 'ميناء', en: 'Port', fr: 'Port' },
  oilFacility: { ar: 'منشأة نفط', en: 'Oil facility', fr: 'Installation pétrolière' },
  aidConvoy: { ar: 'قافلة إغاثة', en: 'Aid convoy', fr: 'Convoi d’aide' },
  mission: { ar: 'بعثة أو مراقبون', en: 'Mission or monitors', fr: 'Mission ou moniteurs' },
  farmland: { ar: 'أرض زراعية', en: 'Farmland', fr: 'Terres agricoles' },
  other: { ar: 'شيء آخر', en: 'Something else', fr: 'Autre' },
}

export const yesNoTexts: Words<Incident['migrants']> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const harmTexts: Words<Toll['harm']> = {
  killed: { ar: 'قتلى', en: 'Killed', fr: 'Tués' },
  injured: { ar: 'جرحى', en: 'Injured', fr: 'Blessés' },
  abducted: { ar: 'مخطوفون', en: 'Abducted', fr: 'Enlevés' },
  detained: { ar: 'موقوفون', en: 'Detained', fr: 'Détenus' },
  missing: { ar: 'مفقودون', en: 'Missing', fr: 'Disparus' },
}
export const sexTexts: Words<Toll['sex']> = {
  female: { ar: 'إناث', en: 'Female', fr: 'Femmes' },
  male: { ar: 'ذكور', en: 'Male', fr: 'Hommes' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const ageTexts: Words<Toll['age']> = {
  child: { ar: 'أطفال', en: 'Children', fr: 'Enfants' },
  adult: { ar: 'بالغون', en: 'Adults', fr: 'Adultes' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const statusTexts: Words<Toll['status']> = {
  civilian: { ar: 'مدنيون', en: 'Civilians', fr: 'Civils' },
  combatant: { ar: 'مقاتلون', en: 'Combatants', fr: 'Combattants' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const stepTexts: Words<IncidentStep['kind']> = {
  recorded: { ar: 'سُجّلت', en: 'Recorded', fr: 'Consigné' },
  corrected: { ar: 'صُححت', en: 'Corrected', fr: 'Corrigé' },
  assessed: { ar: 'قُدّرت', en: 'Assessed', fr: 'Évalué' },
  proposed: { ar: 'اقتُرح', en: 'Proposed', fr: 'Proposé' },
  verified: { ar: 'أُثبتت', en: 'Verified', fr: 'Vérifié' },
  turnedDown: { ar: 'رُد الاقتراح', en: 'Turned down', fr: 'Rejeté' },
  refuted: { ar: 'نُفيت', en: 'Refuted', fr: 'Réfuté' },
  duplicate: { ar: 'مكررة من', en: 'Duplicate of', fr: 'Doublon de' },
  attributed: { ar: 'نُسبت', en: 'Attributed', fr: 'Attribué' },
  shared: { ar: 'أُبلغ الأطراف', en: 'Parties told', fr: 'Parties informées' },
  responded: { ar: 'ورد رد', en: 'Answered', fr: 'Réponse' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Clos' },
  reopened: { ar: 'فُتحت من جديد', en: 'Opened again', fr: 'Rouvert' },
  noted: { ar: 'أُضيف', en: 'Noted', fr: 'Noté' },
  restored: { ar: 'لم تعد مكررة', en: 'No duplicate after all', fr: 'N’est plus un doublon' },
  merged: { ar: 'ضُمت إليها', en: 'Joined by', fr: 'Rejoint par' },
  parted: { ar: 'فُصلت عنها', en: 'Parted from', fr: 'Séparé de' },
  disputed: { ar: 'صارت محل خلاف', en: 'Disputed', fr: 'Contesté' },
  settled: { ar: 'حُسم الخلاف', en: 'Dispute settled', fr: 'Contestation tranchée' },
  unsupported: { ar: 'فقدت سندها', en: 'No longer supported', fr: 'N’est plus étayé' },
  ordnanceReported: { ar: 'أُبلغ عن الذخائر', en: 'Ordnance reported', fr: 'Engins signalés' },
}

/** How a state looks in a badge. */
export const stateTones = {
  ...{ logged: 'neutral', assessing: 'waiting', unverified: 'neutral', partlyCorroborated: 'waiting' },
  ...{ corroborated: 'good', verified: 'good', refuted: 'bad', duplicate: 'neutral' },
} as const satisfies Readonly<Record<IncidentState, 'neutral' | 'waiting' | 'good' | 'bad'>>

import type { Texts } from '../../kernel/texts.ts'
import type { Armoury } from '../armoury.ts'
import type { KeyRegime, Party } from '../key-regime.ts'
import type { Opening, OpeningFault, Purpose } from '../opening.ts'
import type { StoragePlace } from '../storage-place.ts'
import type { ArmouryRow } from '../views.ts'

export const kindTexts: Readonly<Record<Armoury['kind'], Texts>> = {
  armoury: { ar: 'غرفة سلاح', en: 'Armoury', fr: 'Armurerie' },
  container: { ar: 'حاوية', en: 'Container', fr: 'Conteneur' },
  partsStore: { ar: 'مخزن الأجزاء الرئيسية', en: 'Store for principal parts', fr: 'Dépôt de pièces principales' },
}

export const placeKindTexts: Readonly<Record<StoragePlace['kind'], Texts>> = {
  rack: { ar: 'حامل أسلحة', en: 'Rack', fr: 'Râtelier' },
  shelf: { ar: 'رف', en: 'Shelf', fr: 'Étagère' },
  box: { ar: 'صندوق', en: 'Box', fr: 'Caisse' },
}

export const modeTexts: Readonly<Record<KeyRegime['mode'], Texts>> = {
  single: { ar: 'مفتاح واحد', en: 'One key', fr: 'Une clé' },
  dual: { ar: 'مفتاحان', en: 'Two keys', fr: 'Deux clés' },
  triple: { ar: 'ثلاثة مفاتيح', en: 'Three keys', fr: 'Trois clés' },
}

export const partyTexts: Readonly<Record<Party, Texts>> = {
  group: { ar: 'التشكيل المسلح', en: 'Armed group', fr: 'Groupe armé' },
  authority: { ar: 'السلطة', en: 'Authority', fr: 'Autorité' },
  third: { ar: 'الطرف الثالث', en: 'Third party', fr: 'Tiers' },
}

export const stateTexts: Readonly<Record<ArmouryRow['state'], Texts>> = {
  open: { ar: 'مفتوح', en: 'Open', fr: 'Ouvert' },
  signing: { ar: 'ينتظر التواقيع', en: 'Waits for signatures', fr: 'Attend des signatures' },
  shut: { ar: 'مغلق', en: 'Shut', fr: 'Fermé' },
}

export const openingStatusTexts: Readonly<Record<Opening['status'], Texts>> = {
  signing: stateTexts.signing,
  open: stateTexts.open,
  closed: { ar: 'أُغلق', en: 'Closed', fr: 'Refermé' },
  cancelled: { ar: 'أُلغي', en: 'Called off', fr: 'Annulé' },
}

export const purposeTexts: Readonly<Record<Purpose, Texts>> = {
  stockCheck: { ar: 'جرد', en: 'Stock check', fr: 'Inventaire' },
  intake: { ar: 'إيداع', en: 'Intake', fr: 'Entrée d’armes' },
  inspection: { ar: 'تفتيش', en: 'Inspection', fr: 'Inspection' },
  handOver: { ar: 'تسليم', en: 'Hand-over', fr: 'Remise' },
  emergency: { ar: 'طوارئ', en: 'Emergency', fr: 'Urgence' },
}

export const faultTexts: Readonly<Record<OpeningFault, Texts>> = {
  unsigned: { ar: 'بلا توقيع كل المفاتيح', en: 'Not signed for every key', fr: 'Sans signature de chaque clé' },
  sealDiffers: { ar: 'أختام غير التي تُركت', en: 'Seals differ', fr: 'Scellés différents' },
  outsideHours: { ar: 'خارج الساعات', en: 'Outside the hours', fr: 'Hors des heures' },
  overlong: { ar: 'أطول مما يُسمح', en: 'For too long', fr: 'Trop longtemps' },
  overnight: { ar: 'إلى ما بعد نهاية اليوم', en: 'Over the end of the day', fr: 'Après la fin du jour' },
}

export const texts = {
  title: { ar: 'مخازن السلاح', en: 'Arms stores', fr: 'Dépôts d’armes' },
  lead: {
    ar: 'أين تُحفظ الأسلحة، وتحت كم مفتاح. كل فتح يُسجَّل ويوقّعه كل صاحب مفتاح.',
    en: 'Where arms are kept, and under how many keys. Every opening is recorded and signed by each key holder.',
    fr: 'Où les armes sont gardées, et sous combien de clés. Chaque ouverture est enregistrée et signée par chaque détenteur.',
  },
  store: { ar: 'مخزن السلاح', en: 'Arms store', fr: 'Dépôt d’armes' },
  site: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  code: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  name: { ar: 'الاسم', en: 'Name', fr: 'Nom' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Nature' },
  capacity: { ar: 'السعة (قطعة سلاح)', en: 'Capacity (weapons)', fr: 'Capacité (armes)' },
  keys: { ar: 'المفاتيح', en: 'Keys', fr: 'Clés' },
  state: { ar: 'الحالة', en: 'State', fr: 'État' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  search: { ar: 'بحث بالرمز أو الاسم', en: 'Search by code or name', fr: 'Recherche par code ou nom' },
  none: { ar: 'لا مخازن سلاح هنا.', en: 'No arms stores here.', fr: 'Aucun dépôt d’armes ici.' },
  locked: { ar: 'مقفل للإخراج', en: 'Locked for moves out', fr: 'Sorties bloquées' },
  lockedText: {
    ar: 'فُتح المخزن على غير الأصول. لا يخرج منه شيء حتى يسوّي ذلك مدير لم يشارك في الفتح.',
    en: 'The store was opened irregularly. Nothing leaves it until a director who took no part has settled that.',
    fr: 'Le dépôt a été ouvert irrégulièrement. Rien n’en sort avant règlement par un directeur qui n’y a pas pris part.',
  },
  toSettle: { ar: 'للتسوية', en: 'To settle', fr: 'À régler' },
  establish: { ar: 'إنشاء مخزن سلاح', en: 'Establish a store', fr: 'Créer un dépôt' },
  opensAt: { ar: 'يُفتح من الساعة', en: 'Opened from', fr: 'Ouvert dès' },
  closesAt: { ar: 'إلى الساعة', en: 'until', fr: 'jusqu’à' },
  hours: { ar: 'ساعات الفتح', en: 'Hours', fr: 'Heures' },
  hoursHint: { ar: 'مثال: 08:00', en: 'For example 08:00', fr: 'Par exemple 08:00' },
  longest: { ar: 'أطول فتح (دقيقة)', en: 'Longest opening (minutes)', fr: 'Ouverture la plus longue (minutes)' },
  settings: {
    ar: 'الساعات وأطول مدة إعدادات للبرنامج وليست معياراً.',
    en: 'Hours and the longest opening are settings of the programme, not a standard.',
    fr: 'Heures et durée sont des réglages du programme, non une norme.',
  },
  onlyKeepers: {
    ar: 'هذا عمل أمين السلاح أو المدير.',
    en: 'This is for an armourer or a director.',
    fr: 'Cela revient à un armurier ou à un directeur.',
  },
  onlyArmourer: { ar: 'هذا عمل أمين السلاح.', en: 'This is for an armourer.', fr: 'Cela revient à un armurier.' },
  onlyDirector: { ar: 'هذا عمل المدير.', en: 'This is for a director.', fr: 'Cela revient à un directeur.' },
  scanPlace: { ar: 'امسح رمز حامل أو صندوق', en: 'Scan a rack or box', fr: 'Scanner un râtelier ou une caisse' },
  go: { ar: 'افتح', en: 'Go to it', fr: 'Y aller' },
  noPlace: {
    ar: 'لا مكان بهذا الرمز ضمن نطاقك.',
    en: 'No place with this code within your reach.',
    fr: 'Aucun emplacement de ce code dans votre ressort.',
  },
  now: { ar: 'الآن', en: 'Now', fr: 'Maintenant' },
  places: { ar: 'الأماكن', en: 'Racks and boxes', fr: 'Emplacements' },
  openings: { ar: 'مرات الفتح', en: 'Openings', fr: 'Ouvertures' },
  log: { ar: 'سجل الدخول', en: 'Access log', fr: 'Registre d’accès' },
  held: { ar: 'فيه الآن', en: 'Held now', fr: 'Contenu actuel' },
  heldOf: { ar: '{held} من {room}', en: '{held} of {room}', fr: '{held} sur {room}' },
  inside: { ar: 'في الداخل الآن', en: 'Inside now', fr: 'À l’intérieur' },
  unplaced: {
    ar: 'أسلحة في عهدة الموقع لم تُوضع في مكان، فلا مفتاح عليها في السجل: {count}',
    en: 'Weapons in custody at the site that lie in no place, and so under no key of the record: {count}',
    fr: 'Armes sous garde sur le site sans emplacement, donc sous aucune clé du registre : {count}',
  },
  place: { ar: 'المكان', en: 'Place', fr: 'Emplacement' },
  label: { ar: 'المكتوب عليه', en: 'Label', fr: 'Inscription' },
  filled: { ar: 'فيه', en: 'Filled', fr: 'Occupé' },
  full: { ar: 'ممتلئ', en: 'Full', fr: 'Plein' },
  noPlaces: {
    ar: 'لا أماكن في هذا المخزن بعد.',
    en: 'No places in this store yet.',
    fr: 'Aucun emplacement dans ce dépôt.',
  },
  addPlace: {
    ar: 'إضافة حامل أو رف أو صندوق',
    en: 'Add a rack, shelf or box',
    fr: 'Ajouter un râtelier, une étagère ou une caisse',
  },
  contents: { ar: 'ما فيه', en: 'Contents', fr: 'Contenu' },
  empty: { ar: 'لا شيء فيه.', en: 'Nothing lies here.', fr: 'Rien ne s’y trouve.' },
  tag: { ar: 'البطاقة', en: 'Tag', fr: 'Étiquette' },
  class: { ar: 'الصنف', en: 'Class', fr: 'Catégorie' },
  model: { ar: 'الطراز', en: 'Model', fr: 'Modèle' },
  serial: { ar: 'الرقم', en: 'Serial', fr: 'Numéro' },
  putAt: { ar: 'وُضع', en: 'Put there', fr: 'Rangé' },
  print: { ar: 'طباعة القائمة', en: 'Print the list', fr: 'Imprimer la liste' },
  scanTags: {
    ar: 'امسح البطاقات واحدة بعد أخرى',
    en: 'Scan the tags one after the other',
    fr: 'Scannez les étiquettes l’une après l’autre',
  },
  scanHint: {
    ar: 'بطاقة في كل سطر، حتى {most}. تُقبل كلها أو لا تُقبل واحدة.',
    en: 'One tag on each line, up to {most}. All of them are taken, or none.',
    fr: 'Une étiquette par ligne, jusqu’à {most}. Toutes sont prises, ou aucune.',
  },
  scanned: { ar: 'مُسحت: {count}', en: 'Scanned: {count}', fr: 'Scannées : {count}' },
  wrongDigit: {
    ar: 'رقم التحقق لا يطابق في: {tags}',
    en: 'The check digit is wrong in: {tags}',
    fr: 'Chiffre de contrôle faux : {tags}',
  },
  putIn: { ar: 'وضع هنا', en: 'Put in here', fr: 'Ranger ici' },
  takeOut: { ar: 'إخراج من هنا', en: 'Take out of here', fr: 'Sortir d’ici' },
  inOrOut: { ar: 'الحركة', en: 'Movement', fr: 'Mouvement' },
  notOpen: {
    ar: 'المخزن غير مفتوح بمفاتيحه كلها.',
    en: 'The store is not open under all of its keys.',
    fr: 'Le dépôt n’est pas ouvert sous toutes ses clés.',
  },
  partsOnly: {
    ar: 'الأجزاء الرئيسية تُحفظ بعيداً عن الأسلحة.',
    en: 'Principal parts lie apart from weapons.',
    fr: 'Les pièces principales sont gardées à part des armes.',
  },
  lies: { ar: 'مكانه في المخزن', en: 'Place in the store', fr: 'Emplacement au dépôt' },
  liesNowhere: { ar: 'لم يُوضع في مكان.', en: 'It was put into no place.', fr: 'Rangée nulle part.' },
  earlierPlaces: { ar: 'أماكن سابقة', en: 'Earlier places', fr: 'Emplacements antérieurs' },
  left: { ar: 'خرج', en: 'Taken out', fr: 'Sortie' },
  movedOn: { ar: 'انتقل السلاح', en: 'The weapon moved on', fr: 'L’arme est partie' },
} satisfies Record<string, Texts>

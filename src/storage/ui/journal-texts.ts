import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'armoury.establish': { ar: 'إنشاء مخزن سلاح', en: 'Established a store for arms', fr: 'Création d’un dépôt d’armes' },
  'armouryChange.propose': {
    ar: 'اقتراح اسم أو ساعات أخرى لمخزن',
    en: 'Proposed another name or hours of a store',
    fr: 'Proposition d’un autre nom ou d’autres heures d’un dépôt',
  },
  'armouryChange.sign': {
    ar: 'توقيع اسم أو ساعات مخزن',
    en: 'Signed the name or hours of a store',
    fr: 'Signature du nom ou des heures d’un dépôt',
  },
  'armouryChange.turnDown': {
    ar: 'رفض تغيير في مخزن',
    en: 'Turned down a change of a store',
    fr: 'Rejet d’un changement d’un dépôt',
  },
  'storagePlace.add': {
    ar: 'إضافة حامل أو صندوق',
    en: 'Added a rack or box',
    fr: 'Ajout d’un râtelier ou d’une caisse',
  },
  'storagePlace.putIn': { ar: 'وضع أسلحة في مكانها', en: 'Put weapons into a place', fr: 'Rangement d’armes' },
  'storagePlace.takeOut': {
    ar: 'إخراج أسلحة من مكانها',
    en: 'Took weapons out of a place',
    fr: 'Sortie d’armes d’un emplacement',
  },
  'keyRegime.propose': {
    ar: 'اقتراح مفاتيح مخزن',
    en: 'Proposed the keys of a store',
    fr: 'Proposition de clés d’un dépôt',
  },
  'keyRegime.sign': { ar: 'توقيع مفاتيح مخزن', en: 'Signed the keys of a store', fr: 'Signature des clés d’un dépôt' },
  'keyRegime.turnDown': {
    ar: 'رفض مفاتيح مخزن',
    en: 'Turned the keys of a store down',
    fr: 'Rejet des clés d’un dépôt',
  },
  'opening.begin': { ar: 'بدء فتح مخزن', en: 'Began to open a store', fr: 'Début d’ouverture d’un dépôt' },
  'opening.sign': { ar: 'توقيع صاحب مفتاح', en: 'Signed for a key', fr: 'Signature pour une clé' },
  'opening.witness': { ar: 'شهادة بإدارة مفتاح', en: 'Witnessed a key turned', fr: 'Attestation d’une clé tournée' },
  'opening.countersign': {
    ar: 'توقيع ثانٍ على شهادة',
    en: 'Countersigned a witness',
    fr: 'Contreseing d’une attestation',
  },
  'opening.recordForced': {
    ar: 'تسجيل فتح مخزن بلا توقيع أصحاب المفاتيح',
    en: 'Recorded a store opened without its keys',
    fr: 'Dépôt ouvert sans ses clés',
  },
  'opening.close': { ar: 'إغلاق مخزن', en: 'Closed a store', fr: 'Fermeture d’un dépôt' },
  'opening.cancel': { ar: 'إلغاء فتح مخزن', en: 'Called an opening off', fr: 'Annulation d’une ouverture' },
  'opening.settle': {
    ar: 'تسوية خلل في فتح مخزن',
    en: 'Settled an irregular opening',
    fr: 'Règlement d’une ouverture irrégulière',
  },
  'armouryEntry.record': {
    ar: 'تسجيل دخول إلى مخزن',
    en: 'Recorded an entry into a store',
    fr: 'Entrée dans un dépôt',
  },
  'armouryEntry.leave': { ar: 'تسجيل خروج من مخزن', en: 'Recorded leaving a store', fr: 'Sortie d’un dépôt' },
} as const satisfies Readonly<Record<string, Texts>>

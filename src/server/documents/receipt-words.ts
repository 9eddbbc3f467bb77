export type DocumentLanguage = 'ar' | 'en' | 'fr'

export interface ReceiptWords {
  title: string
  number: string
  person: string
  reference: string
  date: string
  place: string
  tag: string
  weapon: string
  calibre: string
  serial: string
  condition: string
  receivedBy: string
  notTransferable: string
  check: string
  signPerson: string
  signArmourer: string
  copy: string
  copyMark: string
  printed: string
}

/** The fixed words of a weapon receipt, in the three languages. */
export const receiptWords: Record<DocumentLanguage, ReceiptWords> = {
  ar: {
    title: 'إيصال استلام سلاح',
    number: 'رقم الإيصال',
    person: 'الاسم',
    reference: 'الرقم المرجعي',
    date: 'التاريخ',
    place: 'المكان',
    tag: 'رقم البطاقة',
    weapon: 'السلاح',
    calibre: 'العيار',
    serial: 'الرقم التسلسلي',
    condition: 'الحالة',
    receivedBy: 'استلمه',
    notTransferable: 'هذا الإيصال غير قابل للتحويل إلى الغير، ولا يمنح بذاته أي حق.',
    check: 'للتحقق من صحته: امسح الرمز أو ألصق نصه في الصفحة',
    signPerson: 'توقيع صاحب الإيصال أو بصمته',
    signArmourer: 'توقيع أمين السلاح',
    copy: 'نسخة رقم',
    copyMark: 'نسخة',
    printed: 'طُبعت في',
  },
  en: {
    title: 'Weapon receipt',
    number: 'Receipt no.',
    person: 'Name',
    reference: 'Reference',
    date: 'Date',
    place: 'Place',
    tag: 'Tag',
    weapon: 'Weapon',
    calibre: 'Calibre',
    serial: 'Serial number',
    condition: 'Condition',
    receivedBy: 'Received by',
    notTransferable: 'This receipt is not transferable and gives no right by itself.',
    check: 'To check it, scan the code or paste its text at',
    signPerson: 'Signature or thumbprint of the holder',
    signArmourer: 'Signature of the armourer',
    copy: 'COPY no.',
    copyMark: 'COPY',
    printed: 'printed',
  },
  fr: {
    title: 'Reçu de remise d’arme',
    number: 'Reçu n°',
    person: 'Nom',
    reference: 'Référence',
    date: 'Date',
    place: 'Lieu',
    tag: 'Étiquette',
    weapon: 'Arme',
    calibre: 'Calibre',
    serial: 'Numéro de série',
    condition: 'État',
    receivedBy: 'Reçue par',
    notTransferable: 'Ce reçu est incessible et ne confère par lui-même aucun droit.',
    check: 'Pour le vérifier, scannez le code ou collez son texte sur',
    signPerson: 'Signature ou empreinte du titulaire',
    signArmourer: 'Signature de l’armurier',
    copy: 'COPIE n°',
    copyMark: 'COPIE',
    printed: 'imprimée le',
  },
}

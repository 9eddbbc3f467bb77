import type { Texts } from '../../kernel/texts.ts'

/** Words of papers that a tablet prints by itself, and of papers and photographs that it cannot make. */
export const paperTexts = {
  provisional: {
    ar: 'مؤقت: لم يؤكده المركز بعد',
    en: 'Provisional: not confirmed by the centre yet',
    fr: 'Provisoire : pas encore confirmé par le centre',
  },
  copy: {
    ar: 'نسخة من هذا الجهاز، ليست الورقة الرسمية',
    en: 'A copy made by this tablet, not the official paper',
    fr: 'Copie faite par cette tablette, pas le papier officiel',
  },
  copyHint: {
    ar: 'تقول ما كان محفوظاً على الجهاز. الورقة الرسمية تحمل توقيع البرنامج وتُطبع حين تعود الشبكة.',
    en: 'It says what the tablet held. The official paper carries the signature of the programme and is printed once the network is back.',
    fr: 'Elle dit ce que la tablette gardait. Le papier officiel porte la signature du programme et s’imprime au retour du réseau.',
  },
  provisionalHint: {
    ar: 'هذه الورقة تقول ما سُجِّل على هذا الجهاز، لا أكثر. الرقم والورقة الرسمية يأتيان حين يؤكد المركز العمل.',
    en: 'This paper says what was recorded on this tablet, and no more. The number and the official paper come once the centre has confirmed it.',
    fr: 'Ce papier dit ce qui a été enregistré sur cette tablette, rien de plus. Le numéro et le papier officiel viennent une fois l’acte confirmé par le centre.',
  },
  print: { ar: 'طباعة الورقة المؤقتة', en: 'Print the provisional paper', fr: 'Imprimer le papier provisoire' },
  recordedAt: { ar: 'سُجِّل في', en: 'Recorded', fr: 'Enregistré' },
  recordedBy: { ar: 'سجَّله', en: 'Recorded by', fr: 'Enregistré par' },
  site: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  reference: { ar: 'مرجع العمل', en: 'Reference of the act', fr: 'Référence de l’acte' },
  signOfficer: { ar: 'توقيع الموظف', en: 'Signature of the officer', fr: 'Signature de l’agent' },
  signPerson: {
    ar: 'توقيع الشخص أو بصمته',
    en: 'Signature or mark of the person',
    fr: 'Signature ou marque de la personne',
  },
  needsServer: {
    ar: 'هذه الورقة يصنعها الخادم ويوقّعها: تُفتح حين تعود الشبكة.',
    en: 'The server makes and signs this paper: it opens once the network is back.',
    fr: 'Le serveur établit et signe ce papier : il s’ouvre au retour du réseau.',
  },
  photoLater: {
    ar: 'هذه الصورة لا تُحفظ بلا شبكة: سجِّل العمل بدونها، والتقطها حين تعود الشبكة.',
    en: 'This photograph cannot be kept without a network: record without it, and take it once the network is back.',
    fr: 'Cette photo ne peut être gardée sans réseau : enregistrez sans elle et prenez-la au retour du réseau.',
  },
} as const satisfies Record<string, Texts>

import type { Texts } from '../../kernel/texts.ts'

export const leasedNumbersTexts = {
  take: { ar: 'خذ الرقم التالي', en: 'Take the next number', fr: 'Prendre le numéro suivant' },
  final: {
    ar: 'نهائي: من دفعة هذا الجهاز. يمكنك طباعته. الباقي {count}.',
    en: 'Final: out of this device’s own lease, so it may be printed. {count} are left.',
    fr: 'Définitif : pris sur le lot de cet appareil, il peut être imprimé. Il en reste {count}.',
  },
  takeOwn: {
    ar: 'خذ رقماً من دفعة هذا الجهاز ليكون نهائياً؛ وأي رقم آخر مؤقت حتى يؤكده المركز. الباقي {count}.',
    en: 'Take one of this device’s own lease to have a final number; any other is provisional until the centre confirms it. {count} are left.',
    fr: 'Prenez-en un du lot de cet appareil pour un numéro définitif ; tout autre est provisoire jusqu’à confirmation du centre. Il en reste {count}.',
  },
  noLease: {
    ar: 'مؤقت: لم تُؤجَّر لهذا الجهاز أرقام، والمركز يؤكد الرقم أو يعطي غيره. اطلب دفعة من مدير الموقع.',
    en: 'Provisional: this device has no leased numbers left, so the centre confirms the number or gives another. Ask the site manager to lease it a block.',
    fr: 'Provisoire : cet appareil n’a plus de numéros attribués ; le centre confirme le numéro ou en donne un autre. Demandez un lot au responsable du site.',
  },
  setBack: {
    ar: 'مؤقت: أُعيد هذا الحاسوب إلى نسخة احتياطية فلا يعرف ما أعطاه. لا يعطي رقماً حتى يُسجَّل من جديد.',
    en: 'Provisional: this server was set back to a backup and does not know what it gave. It gives no number until it is enrolled anew.',
    fr: 'Provisoire : ce serveur a été ramené à une sauvegarde et ignore ce qu’il a donné. Il ne donne aucun numéro avant d’être réinscrit.',
  },
} as const satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'
import type { PanelKey } from './readers.ts'

/** What a panel is called, and a sentence on what it counts. */
export const panelTexts: Readonly<Record<PanelKey, { readonly title: Texts; readonly says: Texts }>> = {
  pathway: {
    title: {
      ar: 'من القوائم إلى إعادة الإدماج',
      en: 'From the lists to reintegration',
      fr: 'Des listes à la réintégration',
    },
    says: {
      ar: 'كل مرحلة تعدّ الأشخاص مرة واحدة، ولا يشترط أن يكونوا قد مرّوا بما قبلها.',
      en: 'Each step counts a person once; nobody has to have passed the one before.',
      fr: 'Chaque étape compte une personne une fois ; nul n’a à avoir passé la précédente.',
    },
  },
  registrations: {
    title: { ar: 'المسجلون عبر الزمن', en: 'Registered, over time', fr: 'Inscrits, dans le temps' },
    says: {
      ar: 'من سُجّل مرتين ورُبط تسجيلاه يُعدّ مرة واحدة.',
      en: 'Who was registered twice, and found, counts once.',
      fr: 'Qui a été inscrit deux fois, et retrouvé, compte une fois.',
    },
  },
  sites: {
    title: { ar: 'المسجلون في المواقع', en: 'Registered at the sites', fr: 'Inscrits par site' },
    says: {
      ar: 'منذ بداية البرنامج.',
      en: 'Since the programme began.',
      fr: 'Depuis le début du programme.',
    },
  },
  visits: {
    title: { ar: 'النزلاء في المواقع', en: 'People staying at sites', fr: 'Séjours sur les sites' },
    says: {
      ar: 'كل إقامة مرة، ومعها المرافقون والأطفال.',
      en: 'Each stay once, with companions and children.',
      fr: 'Chaque séjour une fois, accompagnants et enfants compris.',
    },
  },
  cases: {
    title: { ar: 'ملفات إعادة الإدماج', en: 'Reintegration cases', fr: 'Dossiers de réintégration' },
    says: { ar: 'كما هي الآن.', en: 'As they stand now.', fr: 'En l’état.' },
  },
  armsReceived: {
    title: { ar: 'الأسلحة المستلمة عبر الزمن', en: 'Weapons taken in, over time', fr: 'Armes reçues, dans le temps' },
    says: { ar: 'حسب مصدرها.', en: 'By where they came from.', fr: 'Selon leur provenance.' },
  },
  armsStock: {
    title: { ar: 'أين الأسلحة', en: 'Where the weapons are', fr: 'Où sont les armes' },
    says: {
      ar: 'مجموعها كل ما استُلم منذ البداية.',
      en: 'Together they are all that were ever taken in.',
      fr: 'Ensemble, toutes celles jamais reçues.',
    },
  },
  payments: {
    title: { ar: 'المدفوعات عبر الزمن', en: 'Payments, over time', fr: 'Paiements, dans le temps' },
    says: { ar: 'حسب ما آلت إليه.', en: 'By how they ended.', fr: 'Selon leur issue.' },
  },
  amounts: {
    title: { ar: 'المبالغ', en: 'Amounts', fr: 'Montants' },
    says: {
      ar: 'لكل عملة على حدة، منذ بداية البرنامج.',
      en: 'Each currency by itself, since the programme began.',
      fr: 'Chaque monnaie à part, depuis le début du programme.',
    },
  },
  ordnanceReports: {
    title: {
      ar: 'بلاغات الذخائر عبر الزمن',
      en: 'Ordnance reports, over time',
      fr: 'Signalements d’engins, dans le temps',
    },
    says: { ar: 'حسب من أبلغ.', en: 'By how they came.', fr: 'Selon leur voie.' },
  },
  ordnanceStates: {
    title: { ar: 'أين وصلت البلاغات', en: 'How far the reports are', fr: 'Où en sont les signalements' },
    says: {
      ar: 'كل البلاغات كما هي الآن.',
      en: 'All reports, as they stand now.',
      fr: 'Tous les signalements, en l’état.',
    },
  },
  hazards: {
    title: { ar: 'مناطق الخطر المفتوحة', en: 'Open hazard areas', fr: 'Zones dangereuses ouvertes' },
    says: {
      ar: 'ما لم يُعلن آمنًا بعد.',
      en: 'What is not released yet.',
      fr: 'Ce qui n’est pas encore rendu.',
    },
  },
  incidents: {
    title: { ar: 'الحوادث عبر الزمن', en: 'Incidents, over time', fr: 'Incidents, dans le temps' },
    says: {
      ar: 'حسب يوم وقوعها؛ ما لا يُعرف أسبوعه لا يُعدّ هنا.',
      en: 'By when they began; one whose week is not known is not here.',
      fr: 'Selon leur début ; ceux dont la semaine est inconnue n’y sont pas.',
    },
  },
  commitments: {
    title: { ar: 'الالتزامات', en: 'Commitments', fr: 'Engagements' },
    says: { ar: 'آخر ما ثبت عن كل منها.', en: 'By what was last found of each.', fr: 'Selon le dernier constat.' },
  },
}

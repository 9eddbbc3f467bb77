import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'ordnanceTeam.record': { ar: 'تسجيل فريق', en: 'Recorded an ordnance team', fr: 'Équipe enregistrée' },
  'ordnanceTeam.change': { ar: 'تغيير بيانات فريق', en: 'Changed an ordnance team', fr: 'Équipe modifiée' },
  'ordnanceTeam.standDown': { ar: 'إيقاف فريق', en: 'Stood a team down', fr: 'Équipe mise au repos' },
  'ordnanceTeam.bringBack': { ar: 'إعادة فريق إلى العمل', en: 'Brought a team back', fr: 'Équipe rappelée' },
  'teamQualification.record': { ar: 'تسجيل مؤهل', en: 'Recorded a qualification', fr: 'Qualification enregistrée' },
  'teamQualification.confirm': { ar: 'تأكيد مؤهل', en: 'Confirmed a qualification', fr: 'Qualification confirmée' },
  'teamQualification.withdraw': { ar: 'سحب مؤهل', en: 'Withdrew a qualification', fr: 'Qualification retirée' },
} as const satisfies Readonly<Record<string, Texts>>

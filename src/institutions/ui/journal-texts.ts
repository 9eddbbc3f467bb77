import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'institution.record': { ar: 'تسجيل مؤسسة', en: 'Recorded an institution', fr: 'Institution enregistrée' },
  'institutionUnit.record': { ar: 'تسجيل وحدة', en: 'Recorded a unit', fr: 'Unité enregistrée' },
  'institutionUnit.dissolve': { ar: 'حلّ وحدة', en: 'Dissolved a unit', fr: 'Unité dissoute' },
  'institutionPost.record': { ar: 'فتح وظيفة', en: 'Opened a post', fr: 'Poste ouvert' },
  'institutionPost.changePlaces': {
    ar: 'تغيير عدد شواغر وظيفة',
    en: 'Changed the places of a post',
    fr: 'Places d’un poste modifiées',
  },
  'institutionPost.setOpen': { ar: 'فتح أو إغلاق وظيفة', en: 'Opened or closed a post', fr: 'Poste ouvert ou fermé' },
  'institutionRequirements.draft': {
    ar: 'كتابة شروط مؤسسة',
    en: 'Drafted requirements of an institution',
    fr: 'Exigences d’une institution rédigées',
  },
  'institutionRequirements.sign': {
    ar: 'توقيع شروط مؤسسة',
    en: 'Signed requirements of an institution',
    fr: 'Exigences d’une institution signées',
  },
  'institutionRequirements.withdraw': {
    ar: 'سحب مسودة شروط',
    en: 'Withdrew drafted requirements',
    fr: 'Projet d’exigences retiré',
  },
} as const satisfies Readonly<Record<string, Texts>>

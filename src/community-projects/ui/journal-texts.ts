import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'committee.form': { ar: 'تسجيل لجنة محلية', en: 'Recorded a committee', fr: 'Comité consigné' },
  'committee.recompose': { ar: 'تغيير عضوية لجنة محلية', en: 'Changed a committee', fr: 'Composition d’un comité' },
  'committee.dissolve': { ar: 'حل لجنة محلية', en: 'Dissolved a committee', fr: 'Dissolution d’un comité' },
  'reviewMeeting.convene': { ar: 'دعوة لجنة المراجعة', en: 'Convened a review meeting', fr: 'Réunion convoquée' },
  'reviewMeeting.hold': { ar: 'انعقاد لجنة المراجعة', en: 'Held a review meeting', fr: 'Réunion tenue' },
  'reviewMeeting.cancel': { ar: 'إلغاء اجتماع مراجعة', en: 'Called a meeting off', fr: 'Réunion annulée' },
  'communityProject.draft': { ar: 'مسودة مشروع مجتمعي', en: 'Drafted a project', fr: 'Projet rédigé' },
  'communityProject.revise': { ar: 'نسخة جديدة من مشروع', en: 'Revised a project', fr: 'Projet révisé' },
  'communityProject.submit': { ar: 'تقديم مشروع للمراجعة', en: 'Submitted a project', fr: 'Projet soumis' },
  'communityProject.review': { ar: 'مراجعة مشروع', en: 'Reviewed a project', fr: 'Avis sur un projet' },
  'communityProject.signOff': { ar: 'اعتماد مشروع', en: 'Signed a project off', fr: 'Projet approuvé' },
  'communityProject.start': { ar: 'بدء مشروع', en: 'Began a project', fr: 'Projet lancé' },
  'communityProject.complete': { ar: 'إنهاء مشروع', en: 'Completed a project', fr: 'Projet achevé' },
  'communityProject.stop': { ar: 'إيقاف مشروع', en: 'Stopped a project', fr: 'Projet arrêté' },
  'communityReport.record': { ar: 'تقرير مشروع', en: 'Reported on a project', fr: 'Rapport de projet' },
} as const satisfies Readonly<Record<string, Texts>>

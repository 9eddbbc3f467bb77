import { column, defineExportedList } from '../kernel/exported-list.ts'
import { formulaReaders } from './rank-formula.ts'
import { FormulasQuery } from './views.ts'

/** The formulas of ranks as they go out: what each weighs, and its ladder. */
export const rankFormulasList = defineExportedList({
  name: 'rankFormulas',
  path: '/api/rank-formulas',
  title: { ar: 'معادلات الرتب', en: 'Rank formulas', fr: 'Formules de grade' },
  readers: formulaReaders,
  query: FormulasQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('institution', { ar: 'المؤسسة', en: 'Institution', fr: 'Institution' }, '#org+name'),
    column('version', { ar: 'الإصدار', en: 'Version', fr: 'Version' }, '#meta+version'),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('yearPoints', { ar: 'نقاط السنة', en: 'Points for a year', fr: 'Points par année' }),
    column('yearsAtMost', { ar: 'السنوات، الأقصى', en: 'Years at most', fr: 'Années au plus' }),
    column('schooling', { ar: 'نقاط التعليم', en: 'Points for schooling', fr: 'Points d’instruction' }),
    column('coursePoints', { ar: 'نقاط الدورة', en: 'Points for a course', fr: 'Points par stage' }),
    column('coursesAtMost', { ar: 'الدورات، الأقصى', en: 'Courses at most', fr: 'Stages au plus' }),
    column('command', { ar: 'نقاط القيادة', en: 'Points for command', fr: 'Points de commandement' }),
    column('ladder', { ar: 'السلّم', en: 'Ladder', fr: 'Échelle' }),
    column('highest', { ar: 'أعلى رتبة', en: 'Highest rank', fr: 'Grade le plus haut' }),
    column('proposedAt', { ar: 'اقتُرح في', en: 'Proposed', fr: 'Proposé' }, '#date+recorded'),
    column('signedAt', { ar: 'وُقّع في', en: 'Signed', fr: 'Signé' }, '#date+signed'),
  ],
})

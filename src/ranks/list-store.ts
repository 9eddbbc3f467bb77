import { defineListRows } from '../server/list-rows.ts'
import { rankFormulasList } from './formula-list.ts'
import { formulasAsked, newestFormulas } from './store.ts'

/** Points by what they are given for, in one cell. */
const pointsIn = (column: string) =>
  `(select string_agg(p.key || ' ' || p.value, ' | ' order by p.value::integer, p.key) from jsonb_each_text(${column}) p)`

/** The formulas that a query asks for. */
export const rankFormulasRows = defineListRows(rankFormulasList, async (_tx, query, { language }) => {
  const conditions = formulasAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ id: 'f.id', institution: `i.name ->> ${words}`, version: 'f.version', title: 'f.title', status: 'f.status' },
      ...{ yearPoints: 'f.year_points', yearsAtMost: 'f.years_at_most', schooling: pointsIn('f.schooling_points') },
      ...{ coursePoints: 'f.course_points', coursesAtMost: 'f.courses_at_most', command: pointsIn('f.command_points') },
      ladder: `(select string_agg((l ->> 'rank') || ' ' || (l ->> 'points'), ' | ') from jsonb_array_elements(f.ladder) l)`,
      ...{ highest: 'f.highest', proposedAt: 'f.proposed_at', signedAt: 'f.signed_at' },
    },
    from: `from rank_formulas f join institutions i on i.id = f.institution_id
      where ${words}::text is not null and ${conditions.where} ${newestFormulas}`,
    values: conditions.values,
  }
})

/** By what settings a file was linked, in words: what was learnt from it, and which records were compared at all. */
import type { RecordTable } from './columns.ts'
import { levelsOf } from './fields.ts'
import type { ColumnModel } from './score.ts'
import type { Trained } from './train.ts'

/** Lines for a person to read and to keep beside the pairs: two runs with the same report give the same pairs. */
export function reportOf(table: RecordTable, { model, plan, blocks }: Trained): string {
  const across = table.firstFile < table.size
  const records = across
    ? `${count(table.firstFile)} and ${count(table.size - table.firstFile)} records, linked across`
    : `${count(table.size)} records`
  const recall = (100 * plan.expectedRecall).toFixed(1)
  return [
    `${records}. Learnt from them alone: of all pairs, one in ${oneIn(model.shareSame)} is one person${
      model.shareKin > 0 ? `, one in ${oneIn(model.shareKin)} is kin` : ''
    }.`,
    '',
    `Compared, to find ${recall} % of the pairs of one person:`,
    ...plan.rules.map(({ text, expectedPairs }, at) => {
      const passedOver = blocks.form.rules[at]?.passedOver ?? 0
      const tooMany =
        passedOver > 0 ? `; ${count(passedOver)} records share it with too many others to be compared` : ''
      return `  ${text} (about ${count(Math.round(expectedPairs))} pairs${tooMany})`
    }),
    '',
    'What each field says, in bits (1 doubles the odds that two records are one person; rare values say more):',
    ...model.columns.map((column) => `  ${column.column} as ${column.role}: ${weightsOf(column)}`),
    '',
  ].join('\n')
}

function weightsOf({ role, same, strangers }: ColumnModel): string {
  return levelsOf(role)
    .flatMap((name, level) => {
      const [m = 0, u = 0] = [same[level], strangers[level]]
      // Levels that this role cannot have are left out.
      if (level === 0 || (m < 0.001 && u < 0.001)) return []
      const bits = Math.log2(Math.max(m, 1e-9) / Math.max(u, 1e-9))
      return [{ name, bits }]
    })
    .sort((x, y) => y.bits - x.bits)
    .map(({ name, bits }) => `${name} ${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`)
    .join(', ')
}

function oneIn(share: number): string {
  return share > 0 ? count(Math.round(1 / share)) : '∞'
}

function count(number: number): string {
  return number.toLocaleString('en')
}

import { stringify } from 'csv-stringify/sync'
import { FilledForm } from './answers.ts'
import type { readShare } from './answers-store.ts'
import { textOf } from './evaluate.ts'

type Parts = NonNullable<Awaited<ReturnType<typeof readShare>>>

/**
 * The answers of a share as CSV: a line for each time that somebody answered, a column for each question that the share lists, and
 * for what repeats one for each round (`child[0]/age`). Nobody's name or number is in it.
 */
export function sharedFile({ share, content, rows }: Parts): string {
  const lines = rows.map(({ answers, site, said }) => {
    const form = new FilledForm(content, said, answers.answeredOn)
    const cells = form
      .places()
      .filter(({ read }) => share.fields.includes(read.item.name))
      .map(({ path, read, rounds }) => [path, textOf(form.value(read, rounds))] as const)
    return { fixed: [answers.id, answers.answeredOn, site], cells: new Map(cells) }
  })
  const columns = share.fields.flatMap((field) => {
    const paths = new Set(
      lines.flatMap(({ cells }) => [...cells.keys()].filter((path) => path.split('/').at(-1) === field)),
    )
    return paths.size === 0 ? [field] : [...paths].sort()
  })
  // A cell that begins like a formula is written so that no spreadsheet runs it.
  return stringify(
    [
      ['reference', 'answered_on', 'site', ...columns],
      ...lines.map(({ fixed, cells }) => [...fixed, ...columns.map((column) => cells.get(column) ?? '')]),
    ],
    { bom: true, escape_formulas: true },
  )
}

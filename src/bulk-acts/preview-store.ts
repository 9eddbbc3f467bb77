import { derivedId, type Id, newId } from '../kernel/ids.ts'
import type { AnyRecord } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Language } from '../kernel/texts.ts'
import { fieldProblems, textOf } from '../server/http/language.ts'
import type { Foreseen } from '../server/perform.ts'
import type { Sulh } from '../server/sulh.ts'
import type { BulkAct, SaidOnce } from './bulk-act.ts'
import type { SaidForAll } from './bulk-run.ts'
import { markOf, rowNames, rowRecords } from './row-store.ts'
import type { BulkPreview, BulkPreviewRequest } from './views.ts'

/** What was said of a field; empty where it was left so. */
export function saidOnce(said: SaidForAll): SaidOnce {
  const words = new Map(Object.entries(said))
  return (key) => words.get(key) ?? ''
}

/** Row by row what would come of an act now, decided as it will be and written nowhere. */
export async function bulkPreviewOf(
  sulh: Sulh,
  act: BulkAct,
  asked: BulkPreviewRequest,
  { actor, language }: { actor: Actor; language: Language },
): Promise<BulkPreview> {
  const ids = [...new Set(asked.rows)]
  const [records, names] = await sulh.database.read(actor, async (tx) => {
    const found = await rowRecords(tx, act.row, ids)
    return [found, await rowNames(tx, act, found)] as const
  })
  const said = saidOnce(asked.said)
  const run = newId()
  const seen = ids.flatMap((id) => {
    const record = records.get(id)
    return record ? [{ id, record, input: act.inputOf(record, said, derivedId(run, `record ${id}`)) }] : []
  })
  const faults = faultsOf(sulh, act, seen[0]?.input, language)
  if (faults.length > 0) return { faults, rows: [] }
  const at = sulh.now().toISOString()
  const foreseen = await sulh.performer.foresee(
    seen.map(({ id, input }) => ({
      ...{ action: act.action, actor, envelope: { id: derivedId(run, `act ${id}`), at, input } },
    })),
  )
  const outcomes = new Map(seen.map(({ id, record }, i) => [id, { record, outcome: foreseen[i] }]))
  return { faults: [], rows: ids.map((id) => rowOf(sulh, id, names.get(id), outcomes.get(id), language)) }
}

/** What is wrong with what was filled in once: it is the same for every row. */
function faultsOf(
  sulh: Pick<Sulh, 'texts'>,
  { action, fields }: BulkAct,
  input: Record<string, unknown> | undefined,
  language: Language,
): BulkPreview['faults'] {
  if (!input) return []
  const keys = new Set(fields.map(({ key }) => key))
  return fieldProblems(action.input, input, language, sulh.texts)
    .map(({ field, text }) => ({ field: field.split('.')[0] ?? field, text }))
    .filter(({ field }) => keys.has(field))
}

function rowOf(
  sulh: Pick<Sulh, 'texts' | 'keys'>,
  id: Id,
  name: string | undefined,
  found: { record: AnyRecord; outcome: Foreseen | undefined } | undefined,
  language: Language,
): BulkPreview['rows'][number] {
  const { record, outcome } = found ?? {}
  if (!record || !outcome)
    return { id, name: '', seen: null, why: textOf(sulh.texts, 'bulkRun.unseenRow', {}, language) }
  const said = outcome.outcome === 'refused' ? [outcome] : outcome.flags
  const why = said.map(({ code, facts }) => textOf(sulh.texts, code, facts, language)).join(' ')
  return { id, name: name ?? '', seen: outcome.outcome === 'refused' ? null : markOf(sulh, record), why }
}

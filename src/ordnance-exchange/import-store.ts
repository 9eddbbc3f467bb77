import { createHash } from 'node:crypto'
import { recordHazard } from '../hazards/hazard-actions.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Language } from '../kernel/texts.ts'
import { recordReport } from '../ordnance-reports/report-actions.ts'
import { envelopeOf } from '../server/http/action-routes.ts'
import { textOf } from '../server/http/language.ts'
import type { Sulh } from '../server/sulh.ts'
import { type OpenedFile, openFile } from './formats/open-file.ts'
import { recordedOf } from './store.ts'
import type { TakeRowsRequest, TakeRowsView } from './views.ts'

/** What a file says, with the hash by which the same file is known again. Throws `FileRefusal`. */
export async function readFile(file: Buffer): Promise<OpenedFile & { readonly sha256: string }> {
  return { ...(await openFile(file)), sha256: createHash('sha256').update(file).digest('hex') }
}

/**
 * Records rows, each by the action that a person's form would send, so that each is decided and proved alone. A row that was recorded
 * before is passed over; one that is refused leaves the others as they are, and can be sent again.
 */
export async function takeRows(
  sulh: Sulh,
  by: { actor: Actor; session: Buffer; language: Language },
  { rows }: TakeRowsRequest,
): Promise<TakeRowsView> {
  const ids = rows.map(({ input }) => input.id)
  const known = await sulh.database.read(by.actor, (tx) => recordedOf(tx, ids))
  const taken = await Promise.all(
    rows.map(async ({ kind, input }) => {
      if (known.has(input.id)) return { id: input.id, outcome: 'known' as const, text: null }
      const action = kind === 'report' ? recordReport : recordHazard
      const envelope = envelopeOf(input, sulh.now())
      const done = await sulh.performer.perform({ action, envelope, actor: by.actor, session: by.session })
      if (done.outcome !== 'refused') return { id: input.id, outcome: 'recorded' as const, text: null }
      if (done.code === 'ordnanceReport.exists' || done.code === 'hazard.exists')
        return { id: input.id, outcome: 'known' as const, text: null }
      return { id: input.id, outcome: 'refused' as const, text: textOf(sulh.texts, done.code, done.facts, by.language) }
    }),
  )
  return { rows: taken }
}

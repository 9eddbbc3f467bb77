import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { exporters, mdrFormats, OrdnanceExport, ordnanceExportNoun } from './ordnance-export.ts'

/**
 * Records that ordnance data goes out, for whom and why, before its file is given. Refused where there is nothing to give, and where
 * the format has no place for it.
 */
export const recordExport = defineAction({
  name: 'ordnanceExport.record',
  kind: 'intent',
  noun: ordnanceExportNoun,
  roles: exporters,
  input: OrdnanceExport.omit({ sideId: true, rows: true, exportedBy: true, exportedAt: true }).strict(),
  facts: z.object({ rows: z.int() }),
  decide(found, input, { rows }, { actor, received }) {
    if (found) return refuse('ordnanceExport.exists')
    if (input.what === 'reports' && mdrFormats.includes(input.format))
      return refuse('ordnanceExport.noGroup', {}, 'format')
    if (rows === 0) return refuse('ordnanceExport.nothing', {}, 'chosen')
    const { sideId, id: exportedBy } = actor
    return accept([put(ordnanceExportNoun, { ...input, rows, sideId, exportedBy, exportedAt: received })])
  },
})

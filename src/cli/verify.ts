import { verifyAmmunition } from '../ammunition/verify.ts'
import { verifyCards } from '../cards/number-store.ts'
import { verifyCommanderLists } from '../commander-lists/verify.ts'
import { verifyLand } from '../land-release/store.ts'
import { verifyOutsideEvents } from '../outside-events/verify.ts'
import { verifyPhotos } from '../people/photo-store.ts'
import { verifyLists } from '../screening/verify.ts'
import { verifyStationLogs } from '../server/stations/verify-logs.ts'
import { verifyRecord } from '../server/verify.ts'
import { verifyTransfers } from '../transfers/verify.ts'
import { verifyParts } from '../weapons/part-store.ts'
import { verifyTags } from '../weapons/tag-store.ts'
import { verifyCustody } from '../weapons/verify.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'

export const recordChecks = [
  verifyLists,
  verifyCustody,
  verifyParts,
  verifyTags,
  verifyCommanderLists,
  verifyAmmunition,
  verifyTransfers,
  verifyCards,
  verifyPhotos,
  verifyLand,
  verifyOutsideEvents,
  verifyStationLogs,
]
const findingsShown = 100

/** `sulh verify`: 0 where everything holds, 1 with the rows where it does not. */
export async function verifyCommand(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, { data: { type: 'string' } })
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  try {
    const result = await verifyRecord(sulh, recordChecks, (done, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\rverified ${done} of ${of} leaves`)
    })
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
    const { leaves, entries, heads, proofs, records, erased, findings } = result
    process.stdout.write(
      `${leaves} leaves (${entries} entries), ${heads} signed heads, ${proofs} inclusion proofs, ${records} records${erased > 0 ? `, ${erased} entries of erased persons` : ''}\n`,
    )
    for (const { table, row, what } of findings.slice(0, findingsShown))
      process.stdout.write(`  ${table}: ${row} ${what}\n`)
    if (findings.length > findingsShown) process.stdout.write(`  and ${findings.length - findingsShown} more\n`)
    process.stdout.write(
      findings.length === 0 ? 'The record holds.\n' : `The record does NOT hold: ${findings.length} findings.\n`,
    )
    return findings.length === 0 ? 0 : 1
  } finally {
    await close()
  }
}

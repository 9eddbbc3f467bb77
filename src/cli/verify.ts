import { readFileSync } from 'node:fs'
import { verifyAmmunition } from '../ammunition/verify.ts'
import { verifyCards } from '../cards/number-store.ts'
import { verifyCommanderLists } from '../commander-lists/verify.ts'
import { verifyLand } from '../land-release/store.ts'
import { verifyOutsideEvents } from '../outside-events/verify.ts'
import { verifyPhotos } from '../people/photo-store.ts'
import { verifyLists } from '../screening/verify.ts'
import { readLink } from '../server/hub/link.ts'
import { verifyHubLogs } from '../server/hub/verify.ts'
import { verifyStationLogs } from '../server/stations/verify-logs.ts'
import type { Sulh } from '../server/sulh.ts'
import { type ExtraCheck, type Verification, verifyJournal, verifyRecord } from '../server/verify.ts'
import { verifyLeases } from '../station-register/lease-store.ts'
import { verifyTransfers } from '../transfers/verify.ts'
import { verifyParts } from '../weapons/part-store.ts'
import { verifyTags } from '../weapons/tag-store.ts'
import { verifyCustody } from '../weapons/verify.ts'
import { cosignaturesCheck, keptHeadsCheck } from '../witnesses/verify.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { Progress } from './progress.ts'
import { askedQuorum, proveQuorum, quorumOptions } from './verify-quorum.ts'

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
  verifyLeases,
]
const findingsShown = 100

/**
 * `sulh verify`: 0 where everything holds, 1 with the rows where it does not. With a quorum it also demands that witnesses cosigned the journal
 * lately, and with heads that somebody kept, that the journal continues them.
 */
export async function verifyCommand(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, {
    ...{ data: { type: 'string' }, head: { type: 'string', multiple: true } },
    ...quorumOptions,
  })
  const quorum = askedQuorum(values)
  const kept = (values.head ?? []).map((file) => ({ from: file, note: readFileSync(file, 'utf8') }))
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  try {
    const holds = await proveHere(sulh, new Progress(), [cosignaturesCheck(sulh), keptHeadsCheck(sulh, kept)])
    const witnessed = quorum === undefined || (await proveQuorum(sulh, quorum))
    return holds && witnessed ? 0 : 1
  } finally {
    await close()
  }
}

/** Proves what a server can prove of its record, and writes what came of it. A site's own server has copies of records alone. */
export async function proveHere(
  sulh: Sulh,
  progress: Progress,
  checks: readonly ExtraCheck[] = [cosignaturesCheck(sulh)],
): Promise<boolean> {
  const atHub = (await readLink(sulh)) !== undefined
  const verify = atHub ? verifyJournal : verifyRecord
  const result = await verify(sulh, [...(atHub ? [verifyHubLogs] : recordChecks), ...checks], (done, of) =>
    progress.show(`verified ${done} of ${of} leaves`, of === 0 ? 1 : done / of),
  )
  progress.end()
  if (atHub)
    process.stdout.write(
      'This is a site’s own server: its journal and the logs of its site are proven here; the records were copied from the centre, where they are proven.\n',
    )
  sayVerified(result)
  return result.findings.length === 0
}

/** Writes what a verification came to, with the rows where the record does not hold. */
function sayVerified(result: Verification): void {
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
}

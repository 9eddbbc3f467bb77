import { parseCheckpoint } from '../journal/checkpoint.ts'
import type { Centre } from './centre.ts'
import type { Witness } from './witness.ts'

/**
 * One round of a witness that goes to the centre by itself: fetches the head, has it proven that it continues the one that is known, keeps
 * it, cosigns it and hands the cosignature in. `refused` where the centre contradicts what it signed before; throws where there is no answer.
 */
export async function cosignOnce(witness: Witness, centre: Centre): Promise<'cosigned' | 'refused'> {
  // What was known before the head was asked for: the centre may push a newer one meanwhile.
  const known = witness.known?.checkpoint
  const note = await centre.headToCosign()
  const offered = parseCheckpoint(note)
  if (offered === undefined) throw new Error('what the centre gives as its head is none')
  const old = known?.size ?? 0
  if (known && offered.size < known.size) {
    const answer = witness.add({ old, proof: [], checkpoint: note })
    if (answer.status === 403 || answer.status === 404) throw new Error(strangeHead[answer.status])
    witness.refuse(note, { proof: [] })
    await tellCentre(witness, centre)
    return 'refused'
  }
  const proof = old === 0 || offered.size === old ? [] : await centre.consistency(old, offered.size)
  const answer = witness.add({ old, proof: proof ?? [], checkpoint: note })
  if (answer.status === 200) {
    await centre.give(`${note}${answer.cosignature}`)
    return 'cosigned'
  }
  if (answer.status === 422) {
    await showRewriting(witness, centre, note, { first: old, second: offered.size })
    await tellCentre(witness, centre)
    return 'refused'
  }
  throw new Error(answer.status === 409 ? 'a newer head was cosigned meanwhile' : strangeHead[answer.status])
}

const strangeHead = {
  400: 'what the centre gives as its head is none',
  403: 'the head of the centre is not signed with the key of its log',
  404: 'the head of the centre is of another log',
} as const

/** Where the centre's own proof did not show it, its tiles may show that the new tree begins with other leaves. */
async function showRewriting(
  witness: Witness,
  centre: Centre,
  note: string,
  { first, second }: { first: number; second: number },
): Promise<void> {
  if (first === second) return
  try {
    witness.refuse(note, await centre.prefix(first, second))
  } catch {
    // It hides its tiles: the evidence without them stands.
  }
}

/** Those at the centre who are honest learn of it at once; the others gain nothing by it. */
async function tellCentre(witness: Witness, centre: Centre): Promise<void> {
  if (witness.known) await centre.tellKept(witness.known.note).catch(() => undefined)
}

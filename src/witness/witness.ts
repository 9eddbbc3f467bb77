import type { AddCheckpoint } from '../journal/add-checkpoint.ts'
import { cosignCheckpoint } from '../journal/checkpoint.ts'
import { type Evidence, evidenceOf } from '../journal/evidence.ts'
import type { SigningKey } from '../journal/note.ts'
import { judgeHead, type KnownHead } from '../journal/witnessing.ts'
import type { StateFolder } from './state-folder.ts'

/** What a witness answers to a head that it is offered: the statuses of C2SP tlog-witness. */
export type WitnessAnswer =
  | { status: 200; cosignature: string }
  | { status: 400 | 403 | 404 | 422 }
  | { status: 409; size: number }

/** What a witness says of its work; a line of a log each. */
export type WitnessSays = (level: 'info' | 'error', line: string) => void

/**
 * Holds to the largest head that it found to continue the one before, and cosigns it. Everything between the look at the known head and the
 * new one on the disk happens in one go, so that two requests cannot pass one another.
 */
export class Witness {
  readonly key: SigningKey
  readonly #state: StateFolder
  readonly #now: () => Date
  readonly #say: WitnessSays

  constructor(parts: { key: SigningKey; state: StateFolder; now: () => Date; say: WitnessSays }) {
    if (parts.key.type !== 'cosignature') throw new TypeError('A witness signs with a key for cosignatures')
    this.key = parts.key
    this.#state = parts.state
    this.#now = parts.now
    this.#say = parts.say
  }

  get known(): KnownHead | undefined {
    return this.#state.known
  }

  /** Judges a head, keeps it, and only then cosigns it. What contradicts the head that is known is kept as evidence. */
  add(request: AddCheckpoint): WitnessAnswer {
    const judged = judgeHead(this.#state.known, request, [this.#state.logKey])
    if (judged.status === 200) {
      this.#state.persist(judged.head)
      return { status: 200, cosignature: this.#cosign(judged.head) }
    }
    if ('contradicts' in judged && judged.contradicts !== null)
      this.refuse(judged.contradicts.note, { proof: request.proof })
    return judged.status === 409 ? { status: 409, size: judged.size } : { status: judged.status }
  }

  /** Refuses a head loudly: a line of the log, and a file of evidence that anybody can check. */
  refuse(offered: string, given: Parameters<typeof evidenceOf>[2]): Evidence | undefined {
    const known = this.#state.known
    if (known === undefined) return undefined
    const heads = { known: known.note, offered, seenAt: this.#now().toISOString() }
    const evidence = evidenceOf(heads, [this.#state.logKey], given)
    if (evidence === undefined) return undefined
    const file = this.#state.keepEvidence(evidence)
    this.#say('error', `REFUSED: ${refusalWords[evidence.kind]} Nothing was cosigned. Evidence: ${file}`)
    return evidence
  }

  #cosign({ note, checkpoint }: KnownHead): string {
    const cosigned = cosignCheckpoint(note, this.key, Math.floor(this.#now().getTime() / 1000))
    this.#state.keepCosigned(cosigned)
    this.#say('info', `cosigned the head of ${checkpoint.size} leaves`)
    return cosigned.slice(note.length)
  }
}

const refusalWords: Readonly<Record<Evidence['kind'], string>> = {
  fork: 'the log signed two heads of the same size with different content: it forked.',
  rewritten: 'the log signed a head that provably begins with other leaves than before: it was rewritten.',
  rewound:
    'the log offers a shorter journal than it signed before: leaves were cut off, or an old backup was restored.',
  unproven: 'the log does not prove that its head continues the one that it signed before.',
}

/** From names that were compared one by one to the entries that bear them. */

/** A name compared with the query: what the entry's other names are judged by, too. */
export interface Candidate {
  readonly slot: number
  readonly entry: number
  readonly score: number
  readonly agreed: number
  readonly clash: boolean
  /** Bit i is set where part i of the query stands in this name. */
  readonly explained: number
}

/** The likest name of an entry and what the entry as a whole scores. */
export interface EntryScore {
  readonly slot: number
  readonly score: number
}

/** What a contradicting fuller name of the same entry takes from the log-odds. */
const fullerNameDiffers = 2
/** What it gives back when another name of the entry explains the rest. */
const otherNameExplains = 2

function shifted(score: number, by: number): number {
  const odds = (score / (1 - score)) * Math.exp(by)
  return odds / (1 + odds)
}

interface Judged {
  readonly top: Candidate
  score: number
  explained: number
  settled: boolean
}

/**
 * The likest name of each entry, seen beside its other names. A part of the query that one name leaves unexplained may
 * stand in another one, and then it is no contradiction. Where it stands in none and a fuller name says something
 * else, that counts against a short alias: Zaki-ur-Rehman Makki is not the Zaki-ur-Rehman who is also listed as Lakhvi.
 * `complete` says whether such bits hold every part of the query that is a name.
 */
export function bestOfEntries(
  candidates: readonly Candidate[],
  complete: (explained: number) => boolean,
): Map<number, EntryScore> {
  const judged = new Map<number, Judged>()
  for (const candidate of candidates) {
    const known = judged.get(candidate.entry)
    const explained = (known?.explained ?? 0) | candidate.explained
    if (known && known.top.score >= candidate.score) known.explained = explained
    else judged.set(candidate.entry, { top: candidate, score: candidate.score, explained, settled: false })
  }
  for (const candidate of candidates) {
    const entry = judged.get(candidate.entry)
    if (!entry || entry.settled) continue
    const { top } = entry
    if (top.clash && top === candidate && complete(entry.explained)) {
      entry.score = shifted(top.score, otherNameExplains)
      entry.settled = true
    } else if (!top.clash && candidate.clash && candidate.agreed >= 0.8 * top.agreed && !complete(entry.explained)) {
      entry.score = Math.max(candidate.score, shifted(top.score, -fullerNameDiffers))
      entry.settled = true
    }
  }
  return new Map([...judged].map(([entry, { top, score }]) => [entry, { slot: top.slot, score }]))
}

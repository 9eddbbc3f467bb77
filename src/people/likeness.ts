import { compareNames } from '../names/compare.ts'
import { adjust } from '../names/identity.ts'
import type { Evidence } from '../screening/evidence.ts'
import { particularsOf } from '../screening/screened.ts'
import { nearPapers } from './document.ts'
import { namesOf, type Particulars } from './person.ts'

/**
 * How like two registrations are (0–1): the best pair of spellings, what the commonness of the names and kinship leave
 * of it, then birth, nationality, sex and papers. Each finding is named. Source: trust.md D3.
 */
export function likeness(a: Particulars, b: Particulars): { score: number; evidence: Evidence } {
  let best: Evidence = { name: namesOf(b)[0] ?? '', nameScore: 0, parts: [], particulars: [] }
  for (const left of namesOf(a)) {
    for (const right of namesOf(b)) {
      const { score, parts } = compareNames(left, right, { kind: 'person' })
      if (score > best.nameScore) best = { name: right, nameScore: score, parts: [...parts], particulars: [] }
    }
  }
  const findings: Evidence['particulars'] = []
  let named = best.nameScore
  const atMost = (code: string, bound: number) => {
    if (bound >= named) return
    // A hundredth more or less is nothing that a person should read about.
    if (named - bound > 0.01) findings.push({ code, effect: Math.round((bound - named) * 10_000) / 10_000 })
    named = bound
  }
  atMost('name.common', onePersonByName(best.parts))
  if (areKin(a, b)) atMost('kin.likely', kinScore)
  const adjusted = adjust(named, { a: particularsOf(a), b: particularsOf(b) })
  findings.push(...adjusted.evidence)
  const near = findings.some(({ code }) => code === 'identifier.same')
    ? undefined
    : nearPapers(a.documents, b.documents)
  const score = near === undefined ? adjusted.score : withNearPapers(adjusted.score, near)
  if (near !== undefined)
    findings.push({ code: `document.${near}`, effect: Math.round((score - adjusted.score) * 10_000) / 10_000 })
  return { score, evidence: { ...best, particulars: findings } }
}

/** What a near paper adds to the log-odds: less than the same number (8), as much as the same day of birth and more. */
const nearLogOdds = { lookAlike: 6, misread: 2 } as const
/** A number that differs only in how O and 0 were typed brings a pair up for a look by itself, whatever the names. */
const lookAlikeAlone = 0.65

function withNearPapers(score: number, near: keyof typeof nearLogOdds): number {
  const odds = Math.min(0.9995, Math.max(0.0005, score))
  const shifted = 1 / (1 + Math.exp(-(Math.log(odds / (1 - odds)) + nearLogOdds[near])))
  return Math.max(score, near === 'lookAlike' ? Math.max(shifted, lookAlikeAlone) : shifted)
}

/** How many people about the same place and age could be registered beside somebody; an order of magnitude. */
const peers = 55_000

/**
 * The chance that two who bear these names are one person, were nothing else known: of so many peers, how many would
 * bear them too? Four of the commonest names leave a doubt that one rare name does not.
 */
export function onePersonByName(parts: readonly Pick<Evidence['parts'][number], 'weight' | 'similarity'>[]): number {
  const shared = parts.reduce((sum, { weight, similarity }) => sum + weight * similarity, 0)
  return 1 / (1 + peers * Math.exp(-shared))
}

/**
 * How like the names of brothers count at the most. They share father, grandfather, family, town and often the clerk's
 * 1 January; only the given name tells them apart (trust.md D3). The same document number still brings a pair up.
 */
const kinScore = 0.04

/** Whether two people have one father and one family and plainly different given names, in a script that both gave. */
function areKin(a: Particulars, b: Particulars): boolean {
  return (['nameArabic', 'nameLatin'] as const).some((script) => {
    const [one, two] = [a[script], b[script]]
    const alike = (part: 'given' | 'father' | 'family') =>
      one[part] === '' || two[part] === '' ? undefined : spellingLikeness(one[part], two[part])
    const [given, father, family] = [alike('given'), alike('father'), alike('family')]
    if (given === undefined || father === undefined) return false
    return given < sameGiven && father > sameForebear && (family ?? 1) > sameForebear
  })
}

/** Mohamed and Emhemed are one given name (0.88); Hassan and Hussein, Mohamed and Mahmoud are two (below 0.8). */
const sameGiven = 0.85
const sameForebear = 0.75

/** How like two single names are as they are spelt; how common they are does not matter here. */
function spellingLikeness(a: string, b: string): number {
  const { parts } = compareNames(a, b, { kind: 'person' })
  return parts.reduce((most, { similarity }) => Math.max(most, similarity), 0)
}

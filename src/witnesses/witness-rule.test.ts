import { describe, expect, it } from 'vitest'
import { hash, utf8 } from '../journal/bytes.ts'
import { encodeVerifierKey, signingKey } from '../journal/note.ts'
import { formatWitnessPolicy, meetsQuorum, parseWitnessPolicy } from '../journal/witness-policy.ts'
import { newId } from '../kernel/ids.ts'
import { policyOf, type Quorum, WitnessKeyText, type WitnessSeat } from './witness-rule.ts'

const [east, west] = [newId(), newId()]
const vkey = (name: string) => encodeVerifierKey(signingKey(`witness.example/${name}`, 'cosignature', hash(utf8(name))))
const seat = (name: string, holderId: string | null): WitnessSeat => ({
  ...{ vkey: vkey(name), holderId, runBy: name, url: null },
})
const witnesses = [seat('e1', east), seat('e2', east), seat('w1', west), seat('un', null), seat('ngo', null)]

function met(quorum: Quorum, ...signed: string[]): boolean {
  const policy = policyOf({ witnesses, quorum })
  // What other programs read of it means the same.
  const read = parseWitnessPolicy(formatWitnessPolicy(policy))
  if ('line' in read) throw new Error(read.what)
  const names = new Set(signed.map((name) => `witness.example/${name}`))
  expect(meetsQuorum(read, names)).toBe(meetsQuorum(policy, names))
  return meetsQuorum(policy, names)
}

describe('a quorum', () => {
  it('of all counts everybody alike', () => {
    const two: Quorum = { kind: 'ofAll', needed: 2 }
    expect(met(two, 'e1', 'e2')).toBe(true)
    expect(met(two, 'un')).toBe(false)
    expect(met(two, 'un', 'somebody else')).toBe(false)
  })

  it('of each is met by no authority alone, and by none without the other', () => {
    const each: Quorum = { kind: 'ofEach', authorities: 1, neutral: 0 }
    expect(met(each, 'e1', 'w1')).toBe(true)
    expect(met(each, 'e1', 'e2', 'un', 'ngo')).toBe(false)
    const withNeutral: Quorum = { kind: 'ofEach', authorities: 1, neutral: 1 }
    expect(met(withNeutral, 'e1', 'w1')).toBe(false)
    expect(met(withNeutral, 'e2', 'w1', 'ngo')).toBe(true)
  })
})

it('takes the public key of a witness alone, as sulh witness-key prints it', () => {
  expect(WitnessKeyText.parse(` ${vkey('e1')}\n`)).toBe(vkey('e1'))
  const log = encodeVerifierKey(signingKey('sulh.example/journal', 'log', hash(utf8('log'))))
  for (const wrong of ['', 'witness.example/e1', vkey('e1').replace('e1', 'e2'), log])
    expect(WitnessKeyText.safeParse(wrong).success).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { hash, utf8 } from './bytes.ts'
import { cosignCheckpoint, signCheckpoint } from './checkpoint.ts'
import { encodeVerifierKey, signingKey } from './note.ts'
import {
  fewestForQuorum,
  formatWitnessPolicy,
  meetsQuorum,
  parseWitnessPolicy,
  type WitnessPolicy,
} from './witness-policy.ts'
import { judgeWitnessed } from './witnessed-head.ts'

const log = signingKey('sulh.example/journal', 'log', hash(utf8('log')))
const names = ['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3'] as const
const keys = names.map((name) => signingKey(`witness.example/${name}`, 'cosignature', hash(utf8(name))))
const vkey = (at: number) => encodeVerifierKey(keys[at] ?? log)

/** The example of https://c2sp.org/tlog-policy, with keys of our own: its are left out for brevity. */
const example = `# Two organisations.
log ${encodeVerifierKey(log)}

${names.map((name, at) => `witness ${name} ${vkey(at)}`).join('\n')}
group X-witnesses 2 X1 X2 X3
group Y-witnesses any Y1\tY2  Y3

  group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`

function read(text: string): WitnessPolicy {
  const policy = parseWitnessPolicy(text)
  if ('line' in policy) throw new Error(`line ${policy.line}: ${policy.what}`)
  return policy
}

describe('a policy', () => {
  it('is read as the specification says, and means what it says', () => {
    const policy = read(example)
    const met = (...signed: string[]) => meetsQuorum(policy, new Set(signed))
    expect(met('X1', 'X3', 'Y2')).toBe(true)
    expect(met(...names)).toBe(true)
    expect(met('X1', 'X2', 'X3')).toBe(false)
    expect(met('X1', 'Y1', 'Y2', 'Y3')).toBe(false)
    // A witness cannot pass for a group.
    expect(met('X1', 'Y1')).toBe(false)
    expect(read(formatWitnessPolicy(policy))).toEqual(policy)
    expect(meetsQuorum(read('quorum none\n'), new Set())).toBe(true)
    expect(meetsQuorum(read(`witness A ${vkey(0)} https://a.example/\nquorum A`), new Set(['A']))).toBe(true)
  })

  it.each([
    ['X-and-Y', 3],
    ['X-witnesses', 2],
    ['Y-witnesses', 1],
    ['either', 1],
    ['Y1', 1],
    ['none', 0],
  ])('with the quorum %s is met by %i at the fewest', (quorum, fewest) => {
    const either = 'group either any X-and-Y X9\n'
    const more = `witness X9 ${encodeVerifierKey(signingKey('witness.example/X9', 'cosignature', hash(utf8('X9'))))}\n`
    const policy = read(example.replace(/quorum .*\n$/, `${more}${either}quorum ${quorum}\n`))
    expect(fewestForQuorum(policy)).toBe(fewest)
  })

  it.each([
    ['no quorum', `witness A ${vkey(0)}`],
    ['two quorums', `witness A ${vkey(0)}\nquorum A\nquorum A`],
    ['a name that comes later', `group G any A\nwitness A ${vkey(0)}\nquorum G`],
    ['an unknown name', 'quorum A'],
    ['the same key under two names', `witness A ${vkey(0)}\nwitness B ${vkey(0)}\nquorum A`],
    ['the same name twice', `witness A ${vkey(0)}\nwitness A ${vkey(1)}\nquorum A`],
    ['none as a member', `group G any none\nquorum G`],
    ['a member of two groups', `witness A ${vkey(0)}\ngroup G any A\ngroup H any A\nquorum H`],
    ['more than there are', `witness A ${vkey(0)}\ngroup G 2 A\nquorum G`],
    ['none needed', `witness A ${vkey(0)}\ngroup G 0 A\nquorum G`],
    ['an empty group', 'group G all\nquorum G'],
    ['a log that is a witness', `log ${vkey(0)}\nquorum none`],
    ['a witness that is a log', `witness A ${encodeVerifierKey(log)}\nquorum A`],
    ['another word', 'witnesses A\nquorum none'],
  ])('with %s is refused, with the line', (_what, text) => {
    expect(parseWitnessPolicy(text)).toMatchObject({ line: expect.any(Number), what: expect.any(String) })
  })
})

describe('a cosigned head', () => {
  const policy = read(example)
  const now = 1_795_000_000
  const head = signCheckpoint({ origin: log.name, size: 5, root: hash(utf8('root')) }, log)
  const cosigned = (signers: readonly number[], time = now - 60) =>
    signers.reduce((note, at) => cosignCheckpoint(note, keys[at] ?? log, time), head)
  const judge = (note: string, maxAge = 3600) =>
    judgeWitnessed(note, policy, { logKeys: [log], now, notBefore: now - maxAge })

  it('has its quorum by enough of them, late enough', () => {
    expect(judge(cosigned([0, 1, 3]))).toMatchObject({ met: true, checkpoint: { size: 5 } })
    expect(judge(cosigned([0, 1]))?.met).toBe(false)
    expect(judge(cosigned([0, 1, 3], now - 7200))?.met).toBe(false)
    expect(judge(cosigned([0, 1, 3], now + 7200))?.met).toBe(false)
    // The switch that shows that the check can fail: without an age, old cosignatures do.
    expect(judge(cosigned([0, 1, 3], now - 7200), now)?.met).toBe(true)
  })

  it('says of each witness when it signed, and is none with a false signature', () => {
    expect(judge(cosigned([0]))?.witnesses.slice(0, 2)).toEqual([
      { name: 'X1', time: now - 60, counts: true },
      { name: 'X2', time: null, counts: false },
    ])
    const other = signCheckpoint({ origin: log.name, size: 6, root: hash(utf8('another')) }, log)
    const borrowed = `${other}${cosigned([0, 1, 3]).slice(head.length)}`
    expect(judge(borrowed)).toBeUndefined()
    const impostor = signingKey(log.name, 'log', hash(utf8('another key')))
    const forged = signCheckpoint({ origin: log.name, size: 5, root: hash(utf8('root')) }, impostor)
    expect(judge(forged)).toBeUndefined()
  })
})

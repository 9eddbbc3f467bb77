import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LyingLog, leavesOf, log, openssl } from '../../test/lying-log.ts'
import { encodeAddCheckpoint, parseAddCheckpoint } from './add-checkpoint.ts'
import { hash, hex, utf8 } from './bytes.ts'
import { cosignCheckpoint, parseCheckpoint, signCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import { type Evidence, evidenceOf, judgeEvidence } from './evidence.ts'
import { encodeSigningKey, encodeVerifierKey, parseSigningKey, parseVerifierKey, signingKey } from './note.ts'
import { judgeHead, type KnownHead } from './witnessing.ts'

const witness = signingKey('witness.example/north', 'cosignature', hash(utf8('north')))

const known = (one: LyingLog): KnownHead => {
  const note = one.head()
  const checkpoint = parseCheckpoint(note)
  if (!checkpoint) throw new Error('not a head')
  return { note, checkpoint }
}
const offer = (known: KnownHead, one: LyingLog) => {
  const { size } = known.checkpoint
  return judgeHead(known, { old: size, proof: one.proof(size), checkpoint: one.head() }, [log], openssl)
}

describe('a witness', () => {
  const seen = known(new LyingLog(leavesOf(9)))

  it('takes a journal that grew, the same head again, and the first that it sees', () => {
    expect(offer(seen, new LyingLog(leavesOf(14))).status).toBe(200)
    expect(offer(seen, new LyingLog(leavesOf(9))).status).toBe(200)
    expect(
      judgeHead(undefined, { old: 0, proof: [], checkpoint: new LyingLog(leavesOf(3)).head() }, [log]).status,
    ).toBe(200)
  })

  it('refuses a fork: another head of the same size, with evidence that proves it', () => {
    const fork = new LyingLog([...leavesOf(8), 'another'])
    const judged = offer(seen, fork)
    expect(judged).toMatchObject({ status: 422, contradicts: { note: fork.head() } })
    expect(evidenceFor(seen, fork)).toMatchObject({ kind: 'fork', proven: true })
  })

  it('refuses a journal that was cut shorter, which only the log could explain', () => {
    const cut = new LyingLog(leavesOf(5))
    expect(offer(seen, cut).status).toBe(400)
    expect(judgeHead(seen, { old: 5, proof: [], checkpoint: cut.head() }, [log])).toMatchObject({
      status: 409,
      size: 9,
    })
    expect(evidenceFor(seen, cut)).toMatchObject({ kind: 'rewound', proven: false })
  })

  it('refuses a journal that was rewritten and signed again, with evidence that its beginning is another', () => {
    const rewritten = new LyingLog(['forged', ...leavesOf(14).slice(1)])
    expect(offer(seen, rewritten)).toMatchObject({ status: 422, contradicts: { note: rewritten.head() } })
    expect(evidenceFor(seen, rewritten)).toMatchObject({ kind: 'rewritten', proven: true })
  })

  it('asks for the beginning where the proof starts at the known root itself, since the log hides it there', () => {
    const eight = known(new LyingLog(leavesOf(8)))
    const rewritten = new LyingLog(['forged', ...leavesOf(14).slice(1)])
    expect(offer(eight, rewritten).status).toBe(422)
    expect(evidenceFor(eight, rewritten)).toMatchObject({ kind: 'unproven', proven: false })
    expect(evidenceFor(eight, rewritten, rewritten.root(8))).toMatchObject({ kind: 'rewritten', proven: true })
  })

  it('answers by the rules of C2SP tlog-witness, in their order', () => {
    const grown = new LyingLog(leavesOf(14))
    const asked = { old: 9, proof: grown.proof(9), checkpoint: grown.head() }
    const stranger = signingKey('other.example/journal', 'log', hash(utf8('other')))
    const impostor = signingKey(log.name, 'log', hash(utf8('another key of the same name')))
    const head = (key: typeof log) => signCheckpoint({ origin: key.name, size: 14, root: grown.root() }, key)
    const status = (change: Partial<typeof asked>) => judgeHead(seen, { ...asked, ...change }, [log]).status
    expect(status({ checkpoint: 'no checkpoint' })).toBe(400)
    expect(status({ checkpoint: head(stranger) })).toBe(404)
    expect(status({ checkpoint: head(impostor) })).toBe(403)
    expect(status({ old: 15 })).toBe(400)
    expect(judgeHead(seen, { ...asked, old: 8 }, [log])).toMatchObject({ status: 409, size: 9 })
    expect(status({ proof: [] })).toBe(422)
    expect(status({ proof: [...asked.proof, hash(utf8('surplus'))] })).toBe(422)
    expect(judgeHead(undefined, { ...asked, old: 0 }, [log]).status).toBe(422)
    const emptyWithRoot = signCheckpoint({ origin: log.name, size: 0, root: grown.root() }, log)
    expect(judgeHead(undefined, { old: 0, proof: [], checkpoint: emptyWithRoot }, [log]).status).toBe(422)
    expect(judgeHead(undefined, { old: 0, proof: [], checkpoint: new LyingLog([]).head() }, [log]).status).toBe(200)
  })
})

function evidenceFor(known: KnownHead, lying: LyingLog, prefixRoot?: Uint8Array) {
  const heads = { known: known.note, offered: lying.head(), seenAt: '2026-11-28T12:00:00.000Z' }
  const given = { proof: lying.proof(known.checkpoint.size), prefixRoot }
  const evidence = evidenceOf(heads, [log], given, openssl)
  if (!evidence) throw new Error('no evidence')
  const judged = judgeEvidence(evidence, [log], openssl)
  return { kind: evidence.kind, proven: judged.holds && judged.proven }
}

/** What somebody with the log's key and the whole database can do to leaves that were witnessed. */
const tamperings: Readonly<Record<string, (leaves: readonly string[], at: number) => string[]>> = {
  alter: (leaves, at) => leaves.toSpliced(at, 1, `${leaves[at]} altered`),
  delete: (leaves, at) => leaves.toSpliced(at, 1),
  insert: (leaves, at) => leaves.toSpliced(at, 0, 'inserted'),
  reorder: (leaves, at) => leaves.toSpliced(at, 1).toSpliced((at + 1) % leaves.length, 0, leaves[at] ?? ''),
  backDate: (leaves, at) => leaves.toSpliced(at, 1, String(leaves[at]).replace('2026', '2019')),
  rollBack: (leaves, at) => [...leaves.slice(0, at), ...leaves.slice(at).map((leaf) => `${leaf} done anew`)],
}
type Tampering = keyof typeof tamperings

/** A verifier with the check switched off: believes whatever is signed and not shorter. */
const credulous = (known: KnownHead, one: LyingLog) =>
  verifyCheckpoint(one.head(), [log], openssl).valid && one.leaves.length >= known.checkpoint.size

describe('whatever is done to leaves that were witnessed', () => {
  const cases = fc.record({
    size: fc.integer({ min: 2, max: 70 }),
    grown: fc.integer({ min: 0, max: 30 }),
    place: fc.nat(),
    how: fc.constantFrom<Tampering[]>(...Object.keys(tamperings)),
  })

  it('is refused by the witness every time, and believed by a verifier that does not check: 400 seeded forgeries', () => {
    let believed = 0
    let proven = 0
    const how = new Set<string>()
    fc.assert(
      fc.property(cases, (one) => {
        const honest = leavesOf(one.size + one.grown)
        const seen = known(new LyingLog(honest.slice(0, one.size)))
        const forged = new LyingLog(tamperings[one.how]?.(honest, one.place % (one.size - 1)) ?? [])
        if (hex(forged.root(Math.min(one.size, forged.leaves.length))) === hex(seen.checkpoint.root)) return
        how.add(one.how)
        expect(offer(seen, forged).status).not.toBe(200)
        if (credulous(seen, forged)) believed++
        if (forged.leaves.length >= one.size) if (evidenceFor(seen, forged, forged.root(one.size)).proven) proven++
      }),
      { seed: 20_261_128, numRuns: 400 },
    )
    expect([...how].sort()).toEqual(Object.keys(tamperings).sort())
    expect(believed).toBeGreaterThan(300)
    // Each that is not shorter than what was witnessed is proven to anybody by two heads that the log signed.
    expect(proven).toBe(believed)
  })

  it('leaves an honest journal alone: the same witness takes every growth', () => {
    fc.assert(
      fc.property(cases, ({ size, grown }) => {
        const honest = leavesOf(size + grown)
        expect(offer(known(new LyingLog(honest.slice(0, size))), new LyingLog(honest)).status).toBe(200)
      }),
      { seed: 20_261_128, numRuns: 200 },
    )
  })

  it('is never proven by a proof that somebody made up', () => {
    const seen = known(new LyingLog(leavesOf(9)))
    const honest = new LyingLog(leavesOf(14))
    const evidence: Evidence = {
      ...{ format: 'sulh-evidence-1', kind: 'rewritten', known: seen.note, offered: honest.head(), seenAt: '' },
      prefix: { root: hex(hash(utf8('no root'))), proof: honest.proof(9).map(hex) },
    }
    expect(judgeEvidence(evidence, [log])).toMatchObject({ holds: true, proven: false })
    expect(judgeEvidence({ ...evidence, offered: evidence.known }, [log])).toEqual({ holds: false, why: 'together' })
    const other = signingKey('sulh.example/journal', 'log', hash(utf8('other')))
    expect(judgeEvidence(evidence, [other])).toEqual({ holds: false, why: 'notSigned' })
  })
})

describe('two readers who are shown different journals', () => {
  it('find out by comparing the heads that witnesses cosigned for each', () => {
    const north = new LyingLog(leavesOf(20))
    const south = new LyingLog([...leavesOf(19), 'what the south is told'])
    const shown = [north, south].map((one, at) => {
      const own = signingKey(`witness.example/${at}`, 'cosignature', hash(utf8(`${at}`)))
      return cosignCheckpoint(one.head(), own, 1_795_000_000)
    })
    const [known = '', offered = ''] = shown
    // Each alone is in order: signed by the log, and by a witness.
    for (const note of shown) expect(verifyCheckpoint(note, [log]).valid).toBe(true)
    const evidence = evidenceOf({ known, offered, seenAt: '' }, [log], { proof: [] })
    expect(evidence?.kind).toBe('fork')
    expect(evidenceOf({ known, offered: known, seenAt: '' }, [log], { proof: [] })).toBeUndefined()
  })

  it('cannot both have the cosignature of a witness that they share: 200 seeded forks to one audience', () => {
    const forks = fc.record({
      common: fc.integer({ min: 1, max: 40 }),
      first: fc.integer({ min: 1, max: 20 }),
      second: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(forks, ({ common, first, second }) => {
        const toldTo = (whom: string, count: number) =>
          new LyingLog([...leavesOf(common), ...Array.from({ length: count }, (_, n) => `${whom} ${n}`)])
        const [north, south] = [toldTo('north', first), toldTo('south', second)]
        const witnessed = known(new LyingLog(leavesOf(common)))
        const judged = offer(witnessed, north)
        if (judged.status !== 200) throw new Error(`refused with ${judged.status}`)
        // The witness saw the North's journal: it cosigns no more of the South's, however long that is.
        expect(offer(judged.head, south).status).not.toBe(200)
        // Laid side by side, the two heads show it to anybody.
        const [shorter, longer] = first <= second ? [north, south] : [south, north]
        expect(evidenceFor(known(shorter), longer, longer.root(shorter.leaves.length)).proven).toBe(true)
      }),
      { seed: 20_261_128, numRuns: 200 },
    )
  })
})

describe('the body of add-checkpoint', () => {
  it('reads the example of the specification, and what it writes', () => {
    const body = `old 20852014
PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`
    const parsed = parseAddCheckpoint(body)
    expect(parsed).toMatchObject({ old: 20_852_014 })
    expect(parsed?.proof).toHaveLength(4)
    expect(parsed && encodeAddCheckpoint(parsed)).toBe(body)
    expect(parsed && parseCheckpoint(parsed.checkpoint)?.size).toBe(20_852_163)
  })

  it.each([
    ['nothing', ''],
    ['no empty line', 'old 1\n'],
    ['a leading zero', 'old 01\n\nx'],
    ['a negative size', 'old -1\n\nx'],
    ['a blank', 'old 1 \n\nx'],
    ['a short hash', 'old 1\nAAAA\n\nx'],
    ['64 hashes', `old 1\n${'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'.repeat(64)}\nx`],
  ])('refuses %s', (_what, body) => expect(parseAddCheckpoint(body)).toBeUndefined())
})

describe('what other programs wrote', () => {
  it('a cosignature of the Go library of transparency-dev, byte for byte', () => {
    // Made by github.com/transparency-dev/formats v0.1.1 and golang.org/x/mod/sumdb/note from fixed seeds.
    const key = parseSigningKey(
      'PRIVATE+KEY+witness.example.com/vector+416f103d+BJEX3xv88eoQIKT4E+GkxZcXaJCYlQfi/GJ3NDFmZIW8',
    )
    const logKey = parseVerifierKey('example.com/vector-log+4516a1da+ARGkVJ4QEa2MOOLGBO6i7NVSJ1FQ97tIX+w+Ku0RZ6Em')
    if (!key || !logKey) throw new Error('the keys of the vector cannot be read')
    expect(encodeVerifierKey(key)).toBe(
      'witness.example.com/vector+416f103d+BK/QmJFVP3SKJOqAMhFxBQPtylo3sjwWibyFDAlZKK8B',
    )
    const head =
      'example.com/vector-log\n1234\nSBNJTRN+FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I=\n\n— example.com/vector-log RRah2qlLrSlk6J8DA1HmNewppUM15Quhs5cAIb1KjBsV3otVirJTW8AFVsQtJkTW1Zny7GuoAxZpI6bUPcpM68QOIgE=\n'
    const line =
      '— witness.example.com/vector QW8QPQAAAABqwLUbDdj7sDNRIVjmjYgqFI6y4UJhPg/UAA8J8wAdqSd3q4PedRhkgXA4xFN/Jg5uWn7ZkBA+H/UHQs5d9hITdXmQAA==\n'
    expect(cosignCheckpoint(head, key, 1_791_014_171)).toBe(`${head}${line}`)
    expect(verifyCheckpoint(`${head}${line}`, [logKey, key])).toMatchObject({ cosignedBy: [{ time: 1_791_014_171 }] })
  })

  it('the heads and the proof of the Go witness of transparency-dev, which it takes and refuses', () => {
    const logKey = parseVerifierKey('monkeys+db4d9f7e+AULaJMvTtDLHPUcUrjdDad9vDlh/PTfC2VV60JUtCfWT')
    if (!logKey) throw new Error('the key of the vector cannot be read')
    const five =
      'monkeys\n5\n41smjBUiAU70EtKlT6lIOIYtRTYxYXsDB+XHfcvu/BE=\n\n— monkeys 202fftzGl3LVoqjXfwCFZZXs8I+5G22+Ek2K0AOyBuSJ/8/CZawNF+6fNlTKOCd622pbzJNkkJFWuw9DbicZCkEx9AY=\n'
    const eight =
      'monkeys\n8\nV8K9aklZ4EPB+RMOk1/8VsJUdFZR77GDtZUQq84vSbo=\n\n— monkeys 202ffoUEboiQYpHzICeaFmoy3RNviHTpAxYrq/eO4QQVQMvu9UebKBMX2MJC76NLthZaKsnKbCA8GxrjePZhvDCH7Ag=\n'
    const proof = [
      'b9e1d62618f7fee8034e4c5010f727ab24d8e4705cb296c374bf2025a87a10d2',
      'aac66cd7a79ce4012d80762fe8eec3a77f22d1ca4145c3f4cee022e7efcd599d',
      '89d0f753f66a290c483b39cd5e9eafb12021293395fad3d4a2ad053cfbcfdc9e',
      '29e40bb79c966f4c6fe96aff6f30acfce5f3e8d84c02215175d6e018a5dee833',
    ].map((text) => new Uint8Array(Buffer.from(text, 'hex')))
    const first = judgeHead(undefined, { old: 0, proof: [], checkpoint: five }, [logKey])
    if (first.status !== 200) throw new Error(`refused with ${first.status}`)
    const asked = { old: 5, proof, checkpoint: eight }
    expect(judgeHead(first.head, asked, [logKey]).status).toBe(200)
    expect(judgeHead(first.head, { ...asked, old: 2 }, [logKey])).toMatchObject({ status: 409, size: 5 })
    expect(judgeHead(first.head, { ...asked, proof: proof.slice(1) }, [logKey]).status).toBe(422)
    expect(judgeHead(undefined, { ...asked, old: 0 }, [logKey]).status).toBe(422)
    expect(judgeHead(first.head, { old: 5, proof: [], checkpoint: five }, [logKey]).status).toBe(200)
  })

  it('keys in files, which it reads back', () => {
    expect(parseSigningKey(encodeSigningKey(witness))).toEqual(witness)
    const text = encodeSigningKey(witness)
    for (const wrong of ['', text.slice(8), text.replace('north', 'south'), `${text}A`])
      expect(parseSigningKey(wrong)).toBeUndefined()
  })
})

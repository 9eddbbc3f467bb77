import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LyingLog, leavesOf, log } from '../../test/lying-log.ts'
import { encodeAddCheckpoint } from '../journal/add-checkpoint.ts'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { parseCheckpoint, verifyCheckpoint } from '../journal/checkpoint.ts'
import { Evidence, judgeEvidence } from '../journal/evidence.ts'
import { encodeVerifierKey, signingKey } from '../journal/note.ts'
import { addCheckpointServer } from './add-checkpoint-server.ts'
import { Centre } from './centre.ts'
import { cosignOnce } from './round.ts'
import { StateFolder } from './state-folder.ts'
import { Witness } from './witness.ts'

const key = signingKey('witness.example/un', 'cosignature', hash(utf8('un')))
const at = new Date('2026-11-28T12:00:00Z')
const folders: string[] = []
const opened: StateFolder[] = []
const said: string[] = []

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sulh-witness-'))
  folders.push(made)
  return made
}

/** The witness as it starts, on a folder that it may have worked in before. */
function start(path: string, now: () => Date = () => at): Witness {
  const state = StateFolder.open(path, log)
  opened.push(state)
  return new Witness({ key, state, now, say: (level, line) => said.push(`${level} ${line}`) })
}

const evidenceIn = (path: string) =>
  readdirSync(join(path, 'evidence')).map((file) =>
    Evidence.parse(JSON.parse(readFileSync(join(path, 'evidence', file), 'utf8'))),
  )

afterEach(() => {
  for (const state of opened.splice(0)) state.close()
  said.splice(0)
})
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true })
})

describe('what a witness keeps', () => {
  const five = new LyingLog(leavesOf(5))
  const request = (one: LyingLog, old: number) => ({ old, proof: one.proof(old), checkpoint: one.head() })

  it('is on the disk before the cosignature is made: killed in between, it holds to it and refuses the fork', () => {
    const path = folder()
    // The clock is asked for the cosignature alone: this is a machine that dies after the head was kept.
    const dying = start(path, () => {
      throw new Error('killed')
    })
    expect(() => dying.add(request(five, 0))).toThrow('killed')
    opened.pop()
    const again = start(path)
    expect(again.known?.checkpoint.size).toBe(5)
    const fork = new LyingLog([...leavesOf(4), 'forged'])
    expect(again.add({ old: 0, proof: [], checkpoint: fork.head() })).toEqual({ status: 409, size: 5 })
    expect(again.add(request(fork, 5))).toEqual({ status: 422 })
    expect(evidenceIn(path).map(({ kind }) => kind)).toEqual(['fork'])
    // The head itself it cosigns now, and what continues it.
    expect(again.add({ old: 5, proof: [], checkpoint: five.head() }).status).toBe(200)
    expect(again.add(request(new LyingLog(leavesOf(9)), 5)).status).toBe(200)
  })

  it('is the whole head or the one before: a write that was cut short counts for nothing', () => {
    const path = folder()
    start(path).add(request(five, 0))
    writeFileSync(join(path, 'head.new'), new LyingLog(leavesOf(9)).head().slice(0, 30))
    opened.pop()
    expect(start(path).known?.checkpoint.size).toBe(5)
  })

  it('is of one log and of one program at a time, and was changed by nobody else', () => {
    const path = folder()
    start(path).add(request(five, 0))
    const other = signingKey(log.name, 'log', hash(utf8('another key')))
    expect(() => StateFolder.open(path, other)).toThrow('of the log')
    // Another program that runs: the one that started this one.
    writeFileSync(join(path, 'lock'), `${process.ppid}\n`)
    expect(() => StateFolder.open(path, log)).toThrow('Another witness')
    // One of the number of a program that runs now, from before the power was cut.
    writeFileSync(join(path, 'lock'), `${process.ppid}\n7 an earlier life of the machine\n`)
    StateFolder.open(path, log).close()
    // One that was killed long ago.
    writeFileSync(join(path, 'lock'), '4194305\n')
    writeFileSync(join(path, 'head'), five.head().replace('\n5\n', '\n4\n'))
    expect(() => StateFolder.open(path, log)).toThrow('somebody changed it')
  })

  it('is compared again on every request, so that two at once cannot roll it back', () => {
    const witness = start(folder())
    const [nine, twelve] = [new LyingLog(leavesOf(9)), new LyingLog(leavesOf(12))]
    witness.add(request(five, 0))
    expect(witness.add(request(twelve, 5)).status).toBe(200)
    expect(witness.add(request(nine, 5))).toEqual({ status: 409, size: 12 })
    expect(witness.known?.checkpoint.size).toBe(12)
  })
})

/** A centre that shows whatever it is told to: what a witness meets over the network. */
describe('a witness that goes to the centre', () => {
  let shown = new LyingLog(leavesOf(5))
  let hidesProofs = false
  const given: string[] = []
  const told: string[] = []
  let server: Server
  let centre: Centre

  beforeAll(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://centre')
      const answer = (status: number, body: string | Uint8Array = '') => response.writeHead(status).end(body)
      if (url.pathname === '/log/to-cosign') return answer(200, shown.head())
      if (url.pathname === '/api/journal/consistency') {
        const first = Number(url.searchParams.get('first'))
        return hidesProofs ? answer(400) : answer(200, JSON.stringify({ path: shown.proof(first).map(hex) }))
      }
      const tile = /^\/log\/tile\/0\/000\.p\/(\d+)$/.exec(url.pathname)?.[1]
      if (tile !== undefined) return answer(200, shown.tile(Number(tile)))
      if (url.pathname !== '/log/cosignatures' && url.pathname !== '/log/kept-heads') return answer(404)
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      return request.on('end', () => {
        const { checkpoint } = JSON.parse(body)
        ;(url.pathname === '/log/cosignatures' ? given : told).push(String(checkpoint))
        answer(204)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    centre = new Centre(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`)
  })
  afterAll(() => server.close())

  it('cosigns what grows, and hands it in', async () => {
    const witness = start(folder())
    for (const size of [5, 5, 8, 14]) {
      shown = new LyingLog(leavesOf(size))
      expect(await cosignOnce(witness, centre)).toBe('cosigned')
    }
    expect(given.map((note) => parseCheckpoint(note)?.size)).toEqual([5, 5, 8, 14])
    const [last = ''] = given.slice(-1)
    expect(verifyCheckpoint(last, [log, key])).toMatchObject({
      cosignedBy: [{ time: at.getTime() / 1000, key: { name: 'witness.example/un' } }],
    })
  })

  it.each([
    ['forks', 9, new LyingLog([...leavesOf(8), 'forged']), 'fork'],
    ['truncates', 9, new LyingLog(leavesOf(6)), 'rewound'],
    ['rewrites', 9, new LyingLog(['forged', ...leavesOf(14).slice(1)]), 'rewritten'],
    // Of eight leaves the proof begins at the root that is known: here the tiles show what the log holds now.
    ['rewrites, where its proof does not show it', 8, new LyingLog(['forged', ...leavesOf(14).slice(1)]), 'rewritten'],
  ] as const)('refuses a centre that %s, says so and keeps what proves it', async (_what, seen, lying, kind) => {
    const path = folder()
    const witness = start(path)
    shown = new LyingLog(leavesOf(seen))
    await cosignOnce(witness, centre)
    const before = given.length
    shown = lying
    expect(await cosignOnce(witness, centre)).toBe('refused')
    expect(given).toHaveLength(before)
    expect(told.at(-1)).toBe(new LyingLog(leavesOf(seen)).head())
    expect(said.at(-1)).toMatch(/^error REFUSED: the log .*Evidence: /)
    const evidence = evidenceIn(path).find((one) => one.kind === kind)
    expect(evidence && judgeEvidence(evidence, [log])).toMatchObject({ holds: true, kind, proven: kind !== 'rewound' })
    // It holds to what it knew, and takes the honest journal still.
    shown = new LyingLog(leavesOf(20))
    expect(await cosignOnce(witness, centre)).toBe('cosigned')
  })

  it('refuses a centre that hides its proofs', async () => {
    const witness = start(folder())
    shown = new LyingLog(leavesOf(5))
    await cosignOnce(witness, centre)
    shown = new LyingLog(leavesOf(9))
    hidesProofs = true
    expect(await cosignOnce(witness, centre)).toBe('refused')
    hidesProofs = false
    expect(await cosignOnce(witness, centre)).toBe('cosigned')
  })

  it('says what is wrong where the centre is another, or away', async () => {
    const stranger = signingKey('other.example/journal', 'log', hash(utf8('other')))
    const state = StateFolder.open(folder(), stranger)
    opened.push(state)
    const witness = new Witness({ key, state, now: () => at, say: () => {} })
    await expect(cosignOnce(witness, centre)).rejects.toThrow('of another log')
    await expect(cosignOnce(witness, new Centre('http://127.0.0.1:9'))).rejects.toThrow('does not answer')
  })
})

describe('a witness that waits for the centre', () => {
  let server: Server
  let url = ''
  let witness: Witness

  beforeAll(async () => {
    const state = StateFolder.open(folder(), log)
    witness = new Witness({ key, state, now: () => at, say: () => {} })
    server = addCheckpointServer(witness)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/w1/add-checkpoint`
  })
  afterAll(() => server.close())

  const ask = async (body: string, path = url, method = 'POST') => {
    const response = await fetch(path, method === 'POST' ? { method, body } : { method })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }

  it('answers as C2SP tlog-witness says', async () => {
    const [five, nine] = [new LyingLog(leavesOf(5)), new LyingLog(leavesOf(9))]
    const body = (one: LyingLog, old: number) =>
      encodeAddCheckpoint({ old, proof: one.proof(old), checkpoint: one.head() })
    const first = await ask(body(five, 0))
    expect(first.status).toBe(200)
    expect(first.text).toMatch(/^— witness\.example\/un [A-Za-z0-9+/=]+\n$/)
    expect(verifyCheckpoint(`${five.head()}${first.text}`, [log, key])).toMatchObject({ cosignedBy: [{}] })
    expect(await ask(body(nine, 2))).toEqual({ status: 409, type: 'text/x.tlog.size', text: '5\n' })
    expect((await ask(body(nine, 5))).status).toBe(200)
    expect((await ask(body(five, 9))).status).toBe(400)
    expect((await ask(body(new LyingLog([...leavesOf(8), 'forged']), 9))).status).toBe(422)
    const stranger = signingKey('other.example/journal', 'log', hash(utf8('other')))
    expect((await ask(body(nine, 9).replaceAll(log.name, stranger.name))).status).toBe(404)
    expect((await ask(body(nine, 9).replace('\n9\n', '\n10\n'))).status).toBe(403)
  })

  it('says no to everything else, of any size', async () => {
    expect((await ask('')).status).toBe(400)
    expect((await ask('x'.repeat(100_000)).catch(() => ({ status: 413 }))).status).toBe(413)
    expect((await ask('', url, 'GET')).status).toBe(405)
    expect((await ask('', url.replace('add-checkpoint', 'keys'))).status).toBe(404)
    expect(witness.known?.checkpoint.size).toBe(9)
    expect(encodeVerifierKey(key)).toContain('witness.example/un+')
  })
})

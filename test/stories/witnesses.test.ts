import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { setIndicatorTarget } from '../../src/indicators/target-actions.ts'
import { hash, utf8 } from '../../src/journal/bytes.ts'
import { cosignCheckpoint, parseCheckpoint } from '../../src/journal/checkpoint.ts'
import { Evidence, judgeEvidence } from '../../src/journal/evidence.ts'
import { encodeVerifierKey, signingKey } from '../../src/journal/note.ts'
import { TileEdge } from '../../src/journal/tiles.ts'
import { parseWitnessPolicy, type WitnessPolicy } from '../../src/journal/witness-policy.ts'
import { judgeWitnessed } from '../../src/journal/witnessed-head.ts'
import { newId } from '../../src/kernel/ids.ts'
import { inTransaction } from '../../src/server/database.ts'
import { checkHandOver } from '../../src/server/hand-over/check-hand-over.ts'
import { writeHandOver } from '../../src/server/hand-over/write-hand-over.ts'
import { type Job, Jobs, runJob } from '../../src/server/jobs.ts'
import type { Sulh } from '../../src/server/sulh.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { addCheckpointServer } from '../../src/witness/add-checkpoint-server.ts'
import { Centre } from '../../src/witness/centre.ts'
import { cosignOnce } from '../../src/witness/round.ts'
import { StateFolder } from '../../src/witness/state-folder.ts'
import { Witness } from '../../src/witness/witness.ts'
import { proposeWitnessRule, settleWitnessRule } from '../../src/witnesses/actions.ts'
import { collectCosignaturesJob } from '../../src/witnesses/collect-job.ts'
import { cosignaturesCheck, findQuorum, keptHeadsCheck } from '../../src/witnesses/verify.ts'
import { WitnessesView } from '../../src/witnesses/views.ts'
import { WorkView } from '../../src/work/views.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let centre: Centre
let clock = new Date()
const folder = mkdtempSync(join(tmpdir(), 'sulh-witnesses-'))
const keyOf = (name: string) => signingKey(`witness.example/${name}`, 'cosignature', hash(utf8(name)))
const keys = { north: keyOf('north'), south: keyOf('south'), un: keyOf('un') }
type Name = keyof typeof keys
const running = new Map<Name, { witness: Witness; state: StateFolder }>()
let server: Server
let host = ''

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    // The South's witness waits for the centre; which witness answers there is said once its log is known.
    server = addCheckpointServer({ add: (request) => run('south').add(request) })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  host = `127.0.0.1:${port}`
  world = await newHttpWorld({ webhookHosts: [host] }, () => clock)
  centre = new Centre(await world.http.listen({ port: 0, host: '127.0.0.1' }))
})
afterAll(async () => {
  for (const { state } of running.values()) state.close()
  server.close()
  await world.end()
  rmSync(folder, { recursive: true, force: true })
})

/** A witness on the machine of whoever runs it, with a folder of its own. */
function run(name: Name): Witness {
  const known = running.get(name)
  if (known) return known.witness
  const state = StateFolder.open(join(folder, name), world.sulh.journal.publicKey)
  const witness = new Witness({ key: keys[name], state, now: () => clock, say: () => {} })
  running.set(name, { witness, state })
  return witness
}

const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)
const seat = (name: Name, given: Record<string, unknown> = {}) => ({
  ...{ vkey: encodeVerifierKey(keys[name]), holderId: name === 'un' ? null : idOf(`authority ${name}`) },
  ...{ runBy: `Office of ${name}`, url: name === 'south' ? `http://${host}/` : null, ...given },
})
const rule = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), witnesses: [seat('north'), seat('south'), seat('un')], staleMinutes: 60 },
  ...{ quorum: { kind: 'ofEach', authorities: 1, neutral: 0 }, reason: 'The Geneva agreement, annex 4', ...given },
})
const seen = async (who: CastName) => WitnessesView.parse(JSON.parse((await world.get(who, '/api/witnesses')).body))
const states = async () => (await seen('fatou')).witnesses.map(({ state }) => state)
const round = () => runJob(world.sulh, collectCosignaturesJob, () => {})
const act = () =>
  world.done('fatou', setIndicatorTarget, {
    ...{ id: newId(), code: 'DIS-01', baseline: null, baselineOn: null, target: '100', targetOn: '2027-01-01' },
    ...{ owner: 'Directorate', reason: `Plan of ${clock.toISOString()}` },
  })
const read = <T>(work: Parameters<typeof inTransaction<T>>[1]) => inTransaction(world.sulh.database.writer, work)
const asked = async (): Promise<WitnessPolicy> => {
  const policy = parseWitnessPolicy((await world.get(null, '/log/witness-policy')).body)
  if ('line' in policy) throw new Error(policy.what)
  return policy
}
const quorum = (policy: WitnessPolicy, hours = 24) => read((tx) => findQuorum(world.sulh, tx, policy, hours * 3600))
const findings = async (kept: readonly string[] = []) => {
  const checks = [
    cosignaturesCheck(world.sulh),
    keptHeadsCheck(
      world.sulh,
      kept.map((note) => ({ from: 'kept', note })),
    ),
  ]
  return (await verifyRecord(world.sulh, [...recordChecks, ...checks])).findings.map(({ what }) => what)
}

it('has its witnesses named by a director and signed by one of another authority, who can all be met', async () => {
  expect(code(await world.do('awa', proposeWitnessRule, rule()))).toBe('action.notAllowed')
  const never = { quorum: { kind: 'ofEach', authorities: 1, neutral: 2 } }
  expect(code(await world.do('fatou', proposeWitnessRule, rule(never)))).toBe('witnessRule.neverMet')
  expect(code(await world.do('fatou', proposeWitnessRule, rule({ witnesses: [seat('north'), seat('un')] })))).toBe(
    'witnessRule.neverMet',
  )
  const twice = { witnesses: [seat('north'), seat('south'), seat('north', { holderId: null })] }
  expect(code(await world.do('fatou', proposeWitnessRule, rule(twice)))).toBe('witnessRule.twice')
  const joint = { witnesses: [seat('north'), seat('south'), seat('un', { holderId: idOf('authority commission') })] }
  expect(code(await world.do('fatou', proposeWitnessRule, rule(joint)))).toBe('witnessRule.noAuthority')
  const logKey = { witnesses: [seat('north', { vkey: encodeVerifierKey(world.sulh.journal.publicKey) })] }
  expect(code(await world.do('fatou', proposeWitnessRule, rule(logKey)))).toBe('input.invalid')
  const inside = { witnesses: [seat('north', { url: 'http://10.1.2.3/' }), seat('south'), seat('un')] }
  expect((await world.post('fatou', 'witnessRule.propose', rule(inside))).body).toMatchObject({
    code: 'witnessRule.address',
  })

  const { id, ...rest } = rule()
  await world.done('fatou', proposeWitnessRule, { id, ...rest })
  expect(code(await world.do('ismail', proposeWitnessRule, rule()))).toBe('witnessRule.waits')
  expect(code(await world.do('fatou', settleWitnessRule, { id, verdict: 'signed', note: '' }))).toBe(
    'signature.twoPersonRule',
  )
  expect(code(await world.do('omran', settleWitnessRule, { id, verdict: 'signed', note: '' }))).toBe(
    'witnessRule.otherAuthority',
  )
  expect(code(await world.do('omran', settleWitnessRule, { id, verdict: 'turnedDown', note: '' }))).toBe(
    'witnessRule.noReason',
  )
  expect(
    await stoppedBy(
      world,
      'sulh_writer',
      `update witness_rules set status = 'signed', signed_by = '${idOf('user omran')}', signed_at = now(),
         signed_side_id = proposed_side_id where id = '${id}'`,
    ),
  ).toBe('23001')
  expect((await seen('ismail')).inForce).toBeNull()
  expect((await world.get(null, '/log/witness-policy')).status).toBe(404)
  await world.done('ismail', settleWitnessRule, { id, verdict: 'signed', note: '' })
  expect(await stoppedBy(world, 'sulh_writer', `update witness_rules set witnesses = '[{}]'`)).toBe('23001')
  expect(await states()).toEqual(['never', 'never', 'never'])
  // Every office of every side reads it, and no officer of a site.
  const rules = (who: CastName) =>
    world.sulh.database.read(cast[who], async (tx) => (await tx.query('select from witness_rules')).rowCount)
  expect(await Promise.all([rules('fatou'), rules('ismail'), rules('awa')])).toEqual([1, 1, 0])
})

it('collects cosignatures onto one head: a witness that comes, one that is gone to, and the quorum of both', async () => {
  await round()
  expect(await states()).toEqual(['never', 'good', 'never'])
  expect((await quorum(await asked())).met).toBeUndefined()
  expect((await world.get(null, '/log/cosigned-checkpoint')).status).toBe(404)
  expect(await cosignOnce(run('north'), centre)).toBe('cosigned')
  const met = await quorum(await asked())
  expect(met).toMatchObject({ met: { met: true }, findings: [] })
  expect(met.met?.witnesses.map(({ time }) => time !== null)).toEqual([true, true, false])
  expect(await states()).toEqual(['good', 'good', 'never'])
  // Acts that follow belong to the next round, and the witnesses take it from there.
  await act()
  expect(await cosignOnce(run('un'), centre)).toBe('cosigned')
  const before = (await seen('fatou')).witnessed
  clock = new Date(clock.getTime() + 61_000)
  expect(await collectCosignaturesJob.isDue(world.sulh)).toBe(true)
  await round()
  await cosignOnce(run('north'), centre)
  await cosignOnce(run('un'), centre)
  expect(await collectCosignaturesJob.isDue(world.sulh)).toBe(false)
  const after = await seen('ismail')
  expect(after.witnessed?.size).toBeGreaterThan(before?.size ?? Number.POSITIVE_INFINITY)
  expect(after.witnessed?.leavesBehind).toBe(0)
})

it('shows anybody the head with its cosignatures, which another program checks with the rule', async () => {
  const { body } = await world.get(null, '/log/cosigned-checkpoint')
  const policy = await asked()
  const logKeys = policy.logs
  expect(logKeys.map(encodeVerifierKey)).toEqual([encodeVerifierKey(world.sulh.journal.publicKey)])
  const now = clock.getTime() / 1000
  const judged = judgeWitnessed(body, policy, { logKeys, now, notBefore: now - 60 })
  expect(judged).toMatchObject({ met: true })
  expect(judged?.witnesses.every(({ counts }) => counts)).toBe(true)
})

it('finds the quorum that was met, however many heads too few cosigned since', async () => {
  const policy = await asked()
  const [before, after] = await inTransaction(world.sulh.database.owner, async (tx) => {
    const { met } = await findQuorum(world.sulh, tx, policy, 3600)
    // Of one witness, and of two whose quorum is not met: more than are looked at together.
    await tx.query('set local session_replication_role = replica')
    await tx.query(
      `insert into journal_checkpoints (size, checkpoint, signed_at)
       select size + n, checkpoint, signed_at from journal_checkpoints, generate_series(1, 450) n where size = $1`,
      [met?.checkpoint.size],
    )
    await tx.query(
      `insert into cosignatures (size, vkey, cosigned_at, line) select size + n, vkey, cosigned_at, line
       from cosignatures, generate_series(1, 450) n where size = $1 and (vkey = $2 or vkey = $3 and n % 2 = 0)`,
      [met?.checkpoint.size, ...[keys.north, keys.un].map(encodeVerifierKey)],
    )
    const again = await findQuorum(world.sulh, tx, policy, 3600)
    await tx.query('rollback')
    return [met, again.met]
  })
  expect(before?.met).toBe(true)
  expect(after).toEqual(before)
})

it('takes no cosignature of a stranger, of another head, or of a clock that runs ahead', async () => {
  const send = (checkpoint: unknown) =>
    world.http.inject({ method: 'POST', url: '/log/cosignatures', payload: { checkpoint } })
  const note = (await world.get(null, '/log/to-cosign')).body
  const seconds = Math.floor(clock.getTime() / 1000)
  const stranger = signingKey('witness.example/stranger', 'cosignature', hash(utf8('stranger')))
  expect((await send(cosignCheckpoint(note, stranger, seconds))).statusCode).toBe(403)
  expect((await send(cosignCheckpoint(note, keys.un, seconds + 4000))).statusCode).toBe(422)
  const forged = cosignCheckpoint(note, keys.un, seconds).replace(/(.{8})\n$/, 'AAAAAAAA\n')
  expect([403, 409, 422]).toContain((await send(forged)).statusCode)
  expect((await send(note.replace(/\n\d+\n/, '\n1\n'))).statusCode).toBe(409)
  for (const wrong of ['', 'x', null, 5, 'x'.repeat(30_000)]) expect((await send(wrong)).statusCode).toBeLessThan(500)
  expect((await send(cosignCheckpoint(note, keys.un, seconds))).statusCode).toBe(204)
})

it('demands the quorum of lately, and says so where it is old', async () => {
  const policy = await asked()
  clock = new Date(clock.getTime() + 25 * 3600_000)
  const late = await quorum(policy)
  expect(late.met).toBeUndefined()
  expect(late.before?.met).toBe(true)
  expect((await quorum(policy, 48)).met?.met).toBe(true)
  // A stranger's rule, with witnesses that never signed here.
  const strangers = signingKey('witness.example/elsewhere', 'cosignature', hash(utf8('elsewhere')))
  const other = { name: 'elsewhere', key: strangers, url: null }
  expect((await quorum({ ...policy, witnesses: [other], groups: [], quorum: 'elsewhere' }, 48)).before).toBeUndefined()
})

it('tells both authorities of a witness that is behind, until it cosigns again', async () => {
  world.forgetSessions()
  expect(await states()).toEqual(['behind', 'behind', 'behind'])
  for (const who of ['fatou', 'ismail'] as const) {
    const { counts } = WorkView.parse(JSON.parse((await world.get(who, '/api/work?kind=witness.behind')).body))
    expect(counts).toContainEqual({ kind: 'witness.behind', count: 3, overdue: 0 })
  }
  // The same head, cosigned anew: nothing was added, and the journal still stands.
  await round()
  await cosignOnce(run('north'), centre)
  await cosignOnce(run('un'), centre)
  expect(await states()).toEqual(['good', 'good', 'good'])
  expect((await quorum(await asked(), 1)).met?.met).toBe(true)
})

it('is brought the head while a long job runs', async () => {
  clock = new Date(clock.getTime() + 61_000)
  expect(await collectCosignaturesJob.isDue(world.sulh)).toBe(true)
  let longRuns = false
  const long: Job = {
    name: 'a long one',
    isDue: async () => true,
    run: async (_sulh, _onProgress, signal) => {
      longRuns = true
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    },
  }
  const sulh: Sulh = Object.create(world.sulh, { jobs: { value: [long, collectCosignaturesJob] } })
  const jobs = new Jobs(sulh, 10)
  jobs.start()
  await expect.poll(() => collectCosignaturesJob.isDue(world.sulh), { timeout: 5000 }).toBe(false)
  await expect.poll(() => longRuns).toBe(true)
  await jobs.stop()
})

/** Takes the newest acts out as if they had never been: rows, leaves, tiles, heads and cosignatures, and signs nothing anew. */
async function rollBack(size: number, targets: readonly string[]): Promise<void> {
  const { rows } = await world.sulh.database.owner.query<{ hashes: Buffer }>(
    'select hashes from journal_tiles where level = 0 order by tile',
  )
  const all = Buffer.concat(rows.map(({ hashes }) => hashes))
  const leaves = Array.from({ length: size }, (_, at) => new Uint8Array(all.subarray(at * 32, at * 32 + 32)))
  const tiles = new Map(new TileEdge().append(leaves).map((tile) => [`${tile.level}/${tile.tile}`, tile]))
  const values = [...tiles.values()].map(
    ({ level, tile, hashes }) => `(${level}, ${tile}, '\\x${Buffer.from(hashes).toString('hex')}')`,
  )
  await world.asOwner(`set session_replication_role = replica;
    delete from indicator_targets where id in (${targets.map((id) => `'${id}'`).join(', ')});
    delete from journal where leaf_index >= ${size};
    delete from cosignatures where size > ${size}; delete from witness_rounds where size > ${size};
    update witness_standings set size = null, cosigned_at = null where size > ${size};
    delete from journal_checkpoints where size > ${size};
    update journal_head set size = c.size, checkpoint = c.checkpoint from journal_checkpoints c where c.size = ${size};
    delete from journal_tiles; insert into journal_tiles (level, tile, hashes) values ${values.join(', ')};`)
  world.sulh.journal.forget()
}

it('catches a centre that cuts the journal, forks it and rewrites it, where the record alone looks right', async () => {
  const size = (await seen('fatou')).size
  const taken = [await act(), await act()]
  clock = new Date(clock.getTime() + 61_000)
  await round()
  await cosignOnce(run('north'), centre)
  const kept = readFileSync(join(folder, 'north', 'cosigned'), 'utf8')
  const handed = join(folder, 'handed')
  await writeHandOver(world.sulh, { ownerUrl: world.ownerUrl, folder: handed, keysFile: undefined }, () => {})
  const policy = await asked()
  expect(await findings([kept])).toEqual([])
  expect((await quorum(policy, 1)).met?.checkpoint.size).toBe(size + 2)

  // Cut: everything that a verifier without witnesses looks at is in order.
  await rollBack(size, taken)
  expect(await findings()).toEqual([])
  expect(await findings([kept])).toEqual([expect.stringMatching(/cut shorter/)])
  expect(await cosignOnce(run('north'), centre)).toBe('refused')
  // The North's witness handed in what it keeps, which proves itself: every authority sees it.
  world.forgetSessions()
  expect((await seen('ismail')).contradicted).toEqual([{ size: size + 2, reportedAt: clock.toISOString() }])
  // The centre goes to the South's witness by itself, and the page says that it refuses.
  await round()
  expect(await states()).toEqual(['never', 'refuses', 'good'])

  // Forked: as many acts as before, but others.
  const others = [await act(), await act()]
  expect((await seen('fatou')).size).toBe(size + 2)
  await round()
  expect(await findings()).toEqual([])
  expect(await findings([kept])).toEqual([expect.stringMatching(/rewritten/)])
  expect(await cosignOnce(run('north'), centre)).toBe('refused')

  // Rewritten, and gone on with.
  await act()
  await round()
  expect(await findings([kept])).toEqual([expect.stringMatching(/rewritten/)])
  expect(await cosignOnce(run('north'), centre)).toBe('refused')
  expect(others).toHaveLength(2)
  const evidence = readdirSync(join(folder, 'north', 'evidence')).map((file) =>
    Evidence.parse(JSON.parse(readFileSync(join(folder, 'north', 'evidence', file), 'utf8'))),
  )
  const proven = evidence.filter((one) => {
    const judged = judgeEvidence(one, [world.sulh.journal.publicKey])
    return judged.holds && judged.proven
  })
  expect(new Set(proven.map(({ kind }) => kind))).toEqual(new Set(['fork', 'rewritten']))

  // Whoever demands the quorum of lately gets none of this journal: the North did not cosign it.
  clock = new Date(clock.getTime() + 3 * 3600_000)
  await round()
  await cosignOnce(run('un'), centre).catch(() => 'away')
  expect((await quorum(policy, 2)).met).toBeUndefined()

  // What was handed over before is whole, offline, with the quorum of its day.
  expect(await checkHandOver(handed, { policy })).toEqual([])
  expect(await checkHandOver(handed, { policy: { ...policy, quorum: 'unheard-of' } })).toEqual([
    expect.stringMatching(/quorum/),
  ])
  writeFileSync(join(handed, 'journal/cosigned-checkpoint'), kept.replace(/\n\d+\n/, '\n3\n'))
  expect(await checkHandOver(handed, { policy })).toEqual([expect.stringMatching(/quorum/)])
})

it('names its own heads: a cosignature under another head is found', async () => {
  const head = parseCheckpoint((await world.get(null, '/log/checkpoint')).body)
  const cosigned = readFileSync(join(folder, 'north', 'cosigned'), 'utf8').split('\n')
  const [line, key] = [cosigned.at(-2), encodeVerifierKey(keys.north)]
  await world.asOwner(`insert into cosignatures (size, vkey, cosigned_at, line) values (${head?.size}, '${key}', 1, '${line}\n')
    on conflict (size, vkey) do update set line = excluded.line`)
  expect(await findings()).toEqual([expect.stringMatching(/another head/)])
})

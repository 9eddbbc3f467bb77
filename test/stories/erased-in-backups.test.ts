import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { backup } from '../../src/cli/backup.ts'
import { masterKeyRotate } from '../../src/cli/master-key.ts'
import { restore } from '../../src/cli/restore.ts'
import { eraseJob } from '../../src/data-protection/erase-job.ts'
import { decideErasure, recommendErasure, requestErasure } from '../../src/data-protection/erasure-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { attempt } from '../attempt.ts'
import { databaseUrl, query } from '../database-server.ts'
import { keepNobody, Markers, type Searched } from '../erasing.ts'
import { scratch } from '../sulh-command.ts'
import { adoptInventedList, applicant, newWorld, type World } from '../world.ts'

/** Somebody is erased after a backup was taken, the master key is exchanged, and then that old backup is restored. */
const at = scratch({ passphrase: 'nine camels under one tree\n' })
const server = inject('databaseUrl')
const restored = `erased_${process.pid}`
let world: World
let personId: Id
let searched: Searched
const markers = new Markers(() => searched, 'ظضغثقذ')
const words = (file: string, data: string) => [at(file), '--passphrase-file', at('passphrase'), '--data', at(data)]

beforeAll(async () => {
  world = await newWorld()
  searched = world
  await keepNobody(world)
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Nobody Of This Story' }])
  personId = await world.done('awa', register, {
    ...applicant({ claimedGroup: markers.mark() }),
    nameArabic: { given: markers.arabic, father: 'نوري', grandfather: 'ضو', family: 'الورفلي' },
    nameLatin: { given: markers.mark(), father: markers.mark(), grandfather: '', family: markers.mark() },
  })
  await world.done('awa', register, applicant())
  const { master, journal, card, box } = world.sulh.keys
  const pem = (key: typeof journal) => Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }))
  mkdirSync(at('data/keys'), { recursive: true })
  writeFileSync(at('data/keys/master.key'), master)
  writeFileSync(at('data/keys/journal.pem'), pem(journal))
  writeFileSync(at('data/keys/card.pem'), pem(card.signing))
  writeFileSync(at('data/keys/box.key'), Buffer.from(box.privateKey, 'base64'))
  process.env.DATABASE_URL = world.ownerUrl
  expect(await backup(words('before.backup', 'data'))).toBe(0)

  const id = newId()
  await world.done('kamila', requestErasure, { id, personId, ground: 'unlawful', reason: 'Never needed.' })
  await world.done('luay', recommendErasure, { id, verdict: 'erase', reason: 'It was never needed.' })
  await world.done('fatou', decideErasure, { id, verdict: 'erase', reason: 'Both agree.' })
  await runJob(world.sulh, eraseJob, () => {})
  expect(await markers.found()).toEqual([])

  expect(await masterKeyRotate(['--data', at('data')])).toBe(0)
  expect(await backup(words('after.backup', 'data'))).toBe(0)
  await query(server, `create database ${restored}`)
})
afterAll(async () => {
  delete process.env.DATABASE_URL
  await world.end()
  await query(server, `drop database ${restored} with (force)`)
  rmSync(at('.'), { recursive: true, force: true })
})

it('the list beside a newer backup has the person, by an id and no word', () => {
  const text = readFileSync(at('after.backup.erasures'), 'utf8')
  expect(text).toContain(personId)
  expect(markers.all.filter((word) => text.includes(word))).toEqual([])
  expect(readFileSync(at('before.backup.erasures'), 'utf8')).not.toContain(personId)
})

it('a list that somebody changed restores nothing', async () => {
  const text = readFileSync(at('after.backup.erasures'), 'utf8')
  writeFileSync(at('forged.erasures'), text.replace(personId, newId()))
  process.env.DATABASE_URL = databaseUrl(server, restored)
  await expect(restore(words('before.backup', 'restored'))).rejects.toThrow('was not signed by the key of this journal')
  rmSync(at('forged.erasures'))
})

it('the person is erased again: no word of them is in the restored record, which holds', async () => {
  process.env.DATABASE_URL = databaseUrl(server, restored)
  expect(await restore(words('before.backup', 'restored'))).toBe(0)
  const owner = new pg.Pool({ connectionString: databaseUrl(server, restored) })
  searched = { sulh: { database: { owner } } }
  try {
    expect(await markers.found()).toEqual([])
    const { rows } = await owner.query(
      `select p.erased_at is not null as erased, e.origin, e.status, k.wrapped, (select count(*)::integer from people) as people
       from people p join erasures e on e.person_id = p.id join subject_keys k on k.subject_id = p.id where p.id = $1`,
      [personId],
    )
    expect(rows).toEqual([{ erased: true, origin: 'restored', status: 'executed', wrapped: null, people: 2 }])
    expect((await owner.query('select from erasures_to_repeat')).rowCount).toBe(0)
  } finally {
    searched = world
    await owner.end()
  }
})

it('without a list the old backup has them again, and says so: that the list is what erases is no accident', async () => {
  mkdirSync(at('alone'))
  copyFileSync(at('before.backup'), at('alone/before.backup'))
  await query(server, `drop database ${restored} with (force)`)
  await query(server, `create database ${restored}`)
  const said: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  expect(await restore(words('alone/before.backup', 'again'))).toBe(0)
  write.mockRestore()
  expect(said.join('')).toContain('whoever was erased since it was taken is in this record again')
})

it('past the program nobody is erased as restored whom no list names', async () => {
  const { rows } = await world.sulh.database.owner.query<{ id: Id }>('select id from people where erased_at is null')
  const born = `insert into erasures (id, side_id, site_id, person_id, number, origin, ground, reason, status, requested_at, executed_at)
    select gen_random_uuid(), side_id, site_id, id, number, 'restored', 'unlawful', 'x', 'executed', now(), now() from people where id = '${rows[0]?.id}'`
  expect(await attempt(world, 'sulh_writer', born)).toBe('23514')
  const named = `insert into erasures_to_repeat values (gen_random_uuid(), '${rows[0]?.id}', now())`
  expect(await attempt(world, 'sulh_writer', named)).toBe('42501')
})

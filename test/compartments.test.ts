import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAccident } from '../src/accidents/accident-actions.ts'
import { identifyChild } from '../src/children/actions.ts'
import { openComplaint } from '../src/complaints/actions.ts'
import { screenHealth } from '../src/health/actions.ts'
import { Compartment, compartmentRole, isInside } from '../src/kernel/compartments.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { asRole } from '../src/server/postgres.ts'
import { recordVictim, referVictim } from '../src/victims/victim-actions.ts'
import { accident, victim } from './accidents.ts'
import { citizenReported } from './citizen-reports.ts'
import { complained } from './conduct.ts'
import { readyToLeave } from './dossier-releases.ts'
import { collected, linked } from './dossiers.ts'
import { diligenceOf } from './due-diligence.ts'
import { type HttpWorld, newHttpWorld } from './http.ts'
import { caseOfSide } from './vetting.ts'
import { applicant, type CastName, cast } from './world.ts'

let world: HttpWorld
let found: Record<Compartment, { north: Id; south: Id }>
const everybody = Object.keys(cast).filter((name): name is CastName => name in cast)

/** The tables of each compartment that its readers may select. */
const tables: Readonly<Record<Compartment, readonly string[]>> = {
  child: ['child_cases', 'child_steps', 'child_relatives', 'child_follow_ups', 'child_ages'],
  health: ['health_entries'],
  sgbv: ['complaints', 'complaint_steps'],
  victim: ['victims', 'victim_referrals', 'victim_steps'],
  citizen: ['citizen_reports', 'citizen_report_steps', 'citizen_photos'],
  vetting: [
    ...['vetting_cases', 'vetting_steps', 'vetting_checks', 'vetting_findings', 'vetting_votes'],
    'diligence_answers',
    'diligence_events',
    'diligence_measures',
    'diligence_questions',
    'diligence_requests',
    'diligence_risks',
    'diligence_rounds',
    'diligence_supports',
    ...['vetting_conditions', 'vetting_appeals', 'vetting_shares', 'conduct_notices'],
  ],
  conduct: [
    ...['conduct_complaints', 'conduct_steps', 'conduct_photos', 'force_uses', 'force_use_versions', 'force_reviews'],
    ...['detentions', 'detention_versions', 'detention_holders', 'detention_steps'],
  ],
  dossier: [
    ...[
      'dossiers',
      'dossier_identities',
      'dossier_steps',
      'dossier_findings',
      'dossier_legal_bases',
      'dossier_evidence',
    ],
    ...['dossier_searches', 'dossier_actors', 'dossier_links', 'dossier_reviews'],
    ...['dossier_releases', 'dossier_copies', 'dossier_suggestions', 'dossier_outcomes'],
  ],
}
const list: Readonly<Record<Compartment, string>> = {
  child: '/api/child-cases?status=all',
  health: '/api/health/people?status=all',
  sgbv: '/api/complaints?status=all',
  victim: '/api/victims?status=all',
  citizen: '/api/citizen-reports?status=all',
  vetting: '/api/vetting-cases?status=all',
  conduct: '/api/conduct-complaints?status=all',
  dossier: '/api/dossiers?status=all',
}
const one: Readonly<Record<Compartment, string>> = {
  child: '/api/child-cases',
  health: '/api/health/people',
  sgbv: '/api/complaints',
  victim: '/api/victims',
  citizen: '/api/citizen-reports',
  vetting: '/api/vetting-cases',
  conduct: '/api/conduct-complaints',
  dossier: '/api/dossiers',
}

beforeAll(async () => {
  world = await newHttpWorld()
  const children = async (who: CastName) => {
    const identity = {
      name: 'x',
      knownAs: '',
      birth: null,
      sex: 'male',
      language: '',
      foundAt: '',
      note: '',
      personId: null,
    }
    const firstContactAt = new Date().toISOString()
    return world.done(who, identifyChild, { id: newId(), inDoubt: true, firstContactAt, identity, reason: 'x' })
  }
  await diligenceOf(world, ['amira', 'badr'], 'x')
  await diligenceOf(world, ['lamia', 'munther'], 'x')
  const functioning = Object.fromEntries(
    ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'].map((key) => [key, 'none']),
  )
  const health = async (registrar: CastName, who: CastName) => {
    const personId = await world.done(registrar, register, applicant({ placeCode: registrar === 'awa' ? 'B1' : 'B3' }))
    const detail = { findings: 'x', injuries: '', medication: '', urgent: false, functioning }
    await world.done(who, screenHealth, { id: newId(), personId, detail })
    return personId
  }
  const sgbv = (who: CastName) =>
    world.done(who, openComplaint, {
      ...{ id: newId(), siteId: null, sex: 'female', told: { name: '', contact: '', narrative: 'x', wishes: '' } },
    })
  const victims = async (who: CastName, placeCode: string) => {
    const accidentId = await world.done(who, recordAccident, accident({ placeCode }))
    const victimId = await world.done(who, recordVictim, victim(accidentId))
    const referral = { id: newId(), victimId, referredOn: '2020-03-05' }
    await world.done(who, referVictim, { ...referral, detail: { service: 'surgery', to: 'x', note: '' } })
    return victimId
  }
  const dossiers = async (side: 'north' | 'south') => {
    const of = await collected(world, side)
    await linked(world, side, of, 'x')
    await readyToLeave(world, side, of, 'x')
    return of.dossierId
  }
  found = {
    child: { north: await children('awa'), south: await children('hania') },
    health: { north: await health('awa', 'farida'), south: await health('hania', 'omayma') },
    sgbv: { north: await sgbv('iman'), south: await sgbv('nizar') },
    victim: { north: await victims('dunya', 'B1'), south: await victims('zaki', 'B3') },
    citizen: {
      north: await citizenReported(world, { sideId: cast.othman.sideId }),
      south: await citizenReported(world, { sideId: cast.qasim.sideId }),
    },
    vetting: {
      north: await caseOfSide(world, 'amira', 'awa', ['amira', 'badr']),
      south: await caseOfSide(world, 'lamia', 'hania', ['lamia', 'munther']),
    },
    conduct: {
      north: await complained(world, { sideId: cast.fares.sideId }),
      south: await complained(world, { sideId: cast.lamia.sideId }),
    },
    dossier: { north: await dossiers('north'), south: await dossiers('south') },
  }
})
afterAll(() => world.end())

/** Rows of a table as a login role, or the code of the refusal. */
async function seen(role: string, table: string, site: string | null = 'side'): Promise<number | string> {
  const client = new pg.Client({ connectionString: asRole(world.ownerUrl, role) })
  await client.connect()
  try {
    await client.query('begin')
    if (site !== null) await client.query(`set local sulh.site = ${pg.escapeLiteral(site)}`)
    const { rows } = await client.query(`select from ${table}`)
    return rows.length
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  } finally {
    await client.end()
  }
}

describe('a compartment, straight in SQL', () => {
  const readers = ['sulh_side_north', 'sulh_side_south', 'sulh_joint']

  it.each(Compartment.options)('%s has no grant for anybody but its own login', async (compartment) => {
    for (const table of [...tables[compartment], ...(compartment === 'child' ? ['child_recruiters'] : [])]) {
      for (const role of [...readers, 'sulh_accounts'])
        expect(await seen(role, table), `${table} as ${role}`).toBe('42501')
      for (const other of Compartment.options.filter((one) => one !== compartment))
        for (const role of readers) expect(await seen(`${role}_${other}`, table), `${table} in ${other}`).toBe('42501')
    }
  })

  it.each(Compartment.options)(
    '%s shows each side its own rows inside, and nothing before a site is set',
    async (compartment) => {
      for (const table of tables[compartment]) {
        const [north, south, joint] = await Promise.all(readers.map((role) => seen(`${role}_${compartment}`, table)))
        // A joint body has dossiers of its own, of which there are none here, and sees those of no side.
        expect(compartment === 'dossier' ? 0 : Number(north) + Number(south), table).toBe(joint)
        expect(await seen(`sulh_side_north_${compartment}`, table, null), table).toBe(0)
        expect(await seen(`sulh_side_north_${compartment}`, table, ''), table).toBe(0)
      }
      const first = tables[compartment][0] ?? ''
      expect(await seen(`sulh_side_north_${compartment}`, first)).toBe(1)
      expect(await seen(`sulh_side_south_${compartment}`, first)).toBe(1)
    },
  )

  it('gives keys of its own cases alone, and no ordinary reader any', async () => {
    for (const role of readers) expect(await seen(role, 'subject_keys'), role).toBe('42501')
    for (const compartment of Compartment.options)
      expect(await seen(`sulh_side_north_${compartment}`, 'subject_keys'), compartment).toBe(1)
  })

  it('cannot be entered by a setting, by another role, or by changing which login reads for whom', async () => {
    for (const sql of [
      'set role sulh_side_north_child',
      'set role sulh_child_reader',
      `update reader_roles set compartment = 'child'`,
    ]) {
      const client = new pg.Client({ connectionString: asRole(world.ownerUrl, 'sulh_side_north') })
      await client.connect()
      await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
      await client.end()
    }
  })

  it('is opened by the program for nobody without its role', async () => {
    for (const who of everybody) {
      for (const compartment of Compartment.options) {
        const read = world.sulh.database.read(cast[who], (tx) => tx.query('select 1'), compartment)
        if (isInside(cast[who], compartment)) await expect(read).resolves.toBeDefined()
        else await expect(read, `${who} in ${compartment}`).rejects.toThrow('not in the compartment')
      }
    }
  })
})

describe('a compartment, by every member of the cast over HTTP', () => {
  it.each(Compartment.options)(
    '%s answers its own people, and nobody else but as an address that leads nowhere',
    async (compartment) => {
      const nowhere = await world.get('karim', '/api/nothing-is-here', { 'accept-language': 'en' })
      for (const who of everybody) {
        const actor = cast[who]
        for (const side of ['north', 'south'] as const) {
          const path = `${one[compartment]}/${found[compartment][side]}`
          const { status, body } = await world.get(who, path, { 'accept-language': 'en' })
          const reaches = (actor.joint && compartment !== 'dossier') || actor.side === side
          const opens = actor.roles.includes(compartmentRole[compartment]) && reaches
          expect(status, `${path} as ${who}`).toBe(opens ? 200 : 404)
          if (!opens) expect(body).toBe(nowhere.body)
        }
        const { status, body } = await world.get(who, list[compartment], { 'accept-language': 'en' })
        if (isInside(actor, compartment)) expect(status).toBe(200)
        else expect([status, body]).toEqual([404, nowhere.body])
      }
      expect((await world.get(null, list[compartment])).status).toBe(401)
    },
  )
})

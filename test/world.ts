import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import type { Action } from '../src/kernel/action.ts'
import { type Day, dayOf } from '../src/kernel/dates.ts'
import { derivedId, type Id, newId } from '../src/kernel/ids.ts'
import { type Actor, type Role, theProgram } from '../src/kernel/roles.ts'
import { composeFeatures } from '../src/main.server.ts'
import { register } from '../src/people/actions.ts'
import { adoptPlaces, found, openOffice, planSite } from '../src/programme/actions.ts'
import { programmeId } from '../src/programme/programme.ts'
import { ReadinessItem } from '../src/programme/readiness.ts'
import { confirmReadiness, openSite } from '../src/programme/readiness-actions.ts'
import { adoptList } from '../src/screening/actions.ts'
import { readList } from '../src/screening/formats/read-list.ts'
import { fileOfText } from '../src/screening/formats/source.ts'
import { KeyRing } from '../src/server/key-ring.ts'
import { boxKeysOf, type Keys } from '../src/server/keys.ts'
import type { Outcome } from '../src/server/perform.ts'
import { asRole } from '../src/server/postgres.ts'
import { Sulh, type SulhOptions } from '../src/server/sulh.ts'
import { appoint } from '../src/users/actions.ts'
import { takeIn } from '../src/weapons/actions.ts'
import { databaseUrl, query } from './database-server.ts'

/**
 * Belmora, a small country that does not exist: the North and the South, two sites and a store in the North, one site
 * in the South, a joint commission. Every story plays in it; its people are invented.
 */
export const idOf = (label: string): Id => derivedId(programmeId, label)

const texts = (name: string) => ({ ar: name, en: name, fr: name })
const side = (code: string) => idOf(`authority ${code}`)

function person(login: string, name: string, authority: string, site: string | null, roles: Role[]): Actor {
  const siteId = site === null ? null : idOf(`site ${site}`)
  return {
    id: idOf(`user ${login}`),
    name,
    sideId: side(authority),
    side: authority,
    joint: authority === 'commission',
    siteId,
    roles,
  }
}

/** Who works in Belmora. */
export const cast = {
  awa: person('awa', 'آوى', 'north', 'TAR', ['registrationOfficer']),
  bakary: person('bakary', 'بكري', 'north', 'TAR', ['armourer']),
  celine: person('celine', 'سيلين', 'north', 'STO', ['armourer']),
  dalia: person('dalia', 'داليا', 'north', null, ['screener']),
  emad: person('emad', 'عماد', 'north', null, ['screener']),
  fatou: person('fatou', 'فاتو', 'north', null, ['director']),
  gaston: person('gaston', 'غاستون', 'north', 'BEL', ['registrationOfficer', 'armourer']),
  hania: person('hania', 'هنية', 'south', 'SUD', ['registrationOfficer', 'armourer']),
  ismail: person('ismail', 'إسماعيل', 'south', null, ['screener', 'director']),
  jana: person('jana', 'جنى', 'commission', null, ['administrator']),
  karim: person('karim', 'كريم', 'commission', null, ['auditor']),
  lina: person('lina', 'لينا', 'commission', null, ['screener']),
  marwan: person('marwan', 'مروان', 'commission', null, ['screener']),
  nadia: person('nadia', 'نادية', 'north', null, ['groupOfficer']),
  omran: person('omran', 'عمران', 'north', null, ['groupOfficer', 'director']),
  paul: person('paul', 'بول', 'north', null, ['checkOfficer']),
  qamar: person('qamar', 'قمر', 'north', null, ['checkOfficer']),
  rabia: person('rabia', 'رابعة', 'north', null, ['adjudicator']),
  samir: person('samir', 'سمير', 'north', null, ['adjudicator']),
  tala: person('tala', 'تالا', 'north', null, ['adjudicator']),
  umar: person('umar', 'عمر', 'south', null, ['groupOfficer', 'adjudicator']),
  wahid: person('wahid', 'وحيد', 'commission', null, ['appealsOfficer']),
  basma: person('basma', 'بسمة', 'north', 'TAR', ['siteManager']),
  farida: person('farida', 'فريدة', 'north', 'TAR', ['clinician']),
  mona: person('mona', 'منى', 'north', 'TAR', ['caseworker']),
  ghada: person('ghada', 'غادة', 'north', null, ['childProtectionOfficer']),
  hadi: person('hadi', 'هادي', 'north', null, ['childProtectionOfficer']),
  iman: person('iman', 'إيمان', 'north', null, ['complaintsOfficer']),
  jamal: person('jamal', 'جمال', 'north', null, ['repatriationOfficer']),
  kamila: person('kamila', 'كاملة', 'north', null, ['dataProtectionOfficer']),
  luay: person('luay', 'لؤي', 'north', null, ['dataProtectionOfficer']),
  omayma: person('omayma', 'أميمة', 'south', 'SUD', ['siteManager', 'clinician', 'caseworker']),
  nizar: person('nizar', 'نزار', 'south', null, [
    ...(['childProtectionOfficer', 'complaintsOfficer', 'repatriationOfficer', 'dataProtectionOfficer'] as const),
  ]),
  sana: person('sana', 'سناء', 'north', null, ['benefitsOfficer']),
  tariq: person('tariq', 'طارق', 'north', null, ['paymentApprover']),
  warda: person('warda', 'وردة', 'north', null, ['accountant']),
  zeid: person('zeid', 'زيد', 'north', 'TAR', ['cashier']),
  bilal: person('bilal', 'بلال', 'north', 'BEL', ['cashier', 'caseworker']),
  malak: person('malak', 'ملاك', 'north', null, ['cvrOfficer']),
  rashid: person('rashid', 'رشيد', 'commission', null, ['reviewCommittee']),
  idris: person('idris', 'إدريس', 'south', null, ['benefitsOfficer', 'cvrOfficer']),
  salwa: person('salwa', 'سلوى', 'south', null, ['paymentApprover']),
  hisham: person('hisham', 'هشام', 'south', null, ['accountant']),
  ruba: person('ruba', 'ربى', 'south', 'SUD', ['cashier']),
  khalil: person('khalil', 'خليل', 'north', null, ['ordnanceOfficer']),
  safa: person('safa', 'صفاء', 'south', null, ['ordnanceOfficer']),
  rami: person('rami', 'رامي', 'north', null, ['teamLeader']),
  sawsan: person('sawsan', 'سوسن', 'north', null, ['qualityOfficer']),
  dunya: person('dunya', 'دنيا', 'north', null, ['victimOfficer']),
  zaki: person('zaki', 'زكي', 'south', null, ['teamLeader', 'qualityOfficer', 'victimOfficer']),
  mourad: person('mourad', 'مراد', 'north', null, ['monitor']),
  najat: person('najat', 'نجاة', 'north', null, ['ceasefireOfficer']),
  othman: person('othman', 'عثمان', 'north', null, ['incidentAnalyst']),
  petra: person('petra', 'بترا', 'north', null, ['incidentAnalyst']),
  qasim: person('qasim', 'قاسم', 'south', null, ['monitor', 'ceasefireOfficer', 'incidentAnalyst']),
  viola: person('viola', 'فيولا', 'commission', null, ['monitor', 'ceasefireOfficer', 'incidentAnalyst']),
  amira: person('amira', 'أميرة', 'north', null, ['vettingOfficer']),
  badr: person('badr', 'بدر', 'north', null, ['vettingOfficer']),
  darin: person('darin', 'دارين', 'north', null, ['vettingOfficer']),
  elias: person('elias', 'إلياس', 'north', null, ['trainingOfficer']),
  fares: person('fares', 'فارس', 'north', null, ['conductOfficer']),
  ghalia: person('ghalia', 'غالية', 'north', null, ['conductOfficer']),
  haytham: person('haytham', 'هيثم', 'north', null, ['dossierOfficer']),
  ilham: person('ilham', 'إلهام', 'north', null, ['dossierOfficer']),
  jamila: person('jamila', 'جميلة', 'north', null, ['talksOfficer']),
  kenan: person('kenan', 'كنان', 'north', null, ['talksOfficer']),
  lamia: person('lamia', 'لمياء', 'south', null, [
    ...(['vettingOfficer', 'trainingOfficer', 'conductOfficer', 'dossierOfficer', 'talksOfficer'] as const),
  ]),
  munther: person('munther', 'منذر', 'south', null, [
    'vettingOfficer',
    'conductOfficer',
    'dossierOfficer',
    'talksOfficer',
  ]),
  nawal: person('nawal', 'نوال', 'commission', null, ['vettingOfficer', 'conductOfficer', 'talksOfficer']),
  osman: person('osman', 'عثمان', 'commission', null, ['talksOfficer']),
  yusra: person('yusra', 'يسرى', 'commission', null, ['appealsOfficer']),
} as const
export type CastName = keyof typeof cast

/** Offices of the North, and who works in them. */
const offices: Readonly<Record<string, readonly string[]>> = {
  'criminal-investigation': ['paul'],
  interpol: ['qamar'],
}
const officeOf = (login: string) => Object.keys(offices).find((code) => offices[code]?.includes(login))

export const password = 'belmora-belmora'

/** A story's own database and server parts. */
export interface World {
  readonly sulh: Sulh
  readonly ownerUrl: string
  /** Does an action as somebody of the cast; the id may be given to repeat a request. */
  do(who: CastName, action: Action, input: Record<string, unknown>, id?: Id): Promise<Outcome>
  /** The same, and fails the test unless it was accepted or flagged. */
  done(who: CastName, action: Action, input: Record<string, unknown>): Promise<Id>
  /** As owner of the database, past every rule of the program: what a hostile administrator could do. */
  asOwner(sql: string): Promise<void>
  end(): Promise<void>
}

let worlds = 0

/** One root for all worlds: database roles belong to the whole server, and their passwords come from it. */
export function testRing(master = Buffer.alloc(32, 7)): Pick<Keys, 'master' | 'ring'> {
  return { master, ring: new KeyRing(new Map([[1, master]])) }
}

/**
 * A fresh Belmora with its programme founded; about a second on a machine at rest. A story that takes months brings its own clock, and what is no
 * test the server of its databases.
 */
export async function newWorld(
  options: Partial<SulhOptions> = {},
  now = () => new Date(),
  server = inject('databaseUrl'),
): Promise<World> {
  const name = `world_${process.pid}_${++worlds}_${randomBytes(3).toString('hex')}`
  await cloneTemplate(server, name)
  const ownerUrl = databaseUrl(server, name)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const card = { signing: generateKeyPairSync('ed25519').privateKey, former: [] }
  const keys = {
    ...testRing(),
    journal: privateKey,
    journalPublic: publicKey,
    card,
    box: boxKeysOf(randomBytes(32)),
  }
  const connectionOf = (role?: string) => (role === undefined ? ownerUrl : asRole(ownerUrl, role))
  const sulh = new Sulh({
    connectionOf,
    keys,
    features: composeFeatures(),
    options: { logLevel: 'silent', ...options },
    now,
  })
  return foundBelmora(sulh, ownerUrl, async () => {
    await sulh.end()
    await query(server, `drop database ${name} with (force)`)
  })
}

/** Founds Belmora on an empty database, and gives the world that it is; `end` is what becomes of it. */
export async function foundBelmora(sulh: Sulh, ownerUrl: string, end: () => Promise<void>): Promise<World> {
  const asActor = (actor: Actor, action: Action, input: Record<string, unknown>, id = newId()) =>
    sulh.performer.perform({ action, actor, envelope: { id, at: new Date().toISOString(), input } })
  const asProgram = async (action: Action, input: Record<string, unknown>) =>
    demand(await asActor(theProgram, action, input))
  await prepareOnce(sulh)
  await asProgram(found, {
    id: programmeId,
    title: texts('Belmora'),
    timeZone: 'Africa/Tripoli',
    country: 'LY',
    demonstration: true,
    authorities: [
      { id: side('north'), code: 'north', name: texts('North'), kind: 'side', position: 0 },
      { id: side('south'), code: 'south', name: texts('South'), kind: 'side', position: 1 },
      { id: side('commission'), code: 'commission', name: texts('Commission'), kind: 'joint', position: 2 },
    ],
  })
  await prepareOnce(sulh)
  await asProgram(adoptPlaces, {
    id: programmeId,
    places: [town('B1', 'Tarsa'), town('B2', 'Belmo'), town('B3', 'Suda')],
  })
  for (const [code, authority, kind, placeCode] of sites) {
    const input = { id: idOf(`site ${code}`), sideId: side(authority), code, name: texts(code), kind, placeCode }
    await asProgram(planSite, input)
    if (kind === 'registrationSite') await asProgram(confirmReadiness, { id: input.id, items: readyItems })
  }
  for (const code of Object.keys(offices)) {
    const unnamed = { headName: null, headTitle: null, members: [], parentCode: null }
    const input = { id: idOf(`office ${code}`), sideId: side('north'), code, name: texts(code), kind: 'office' }
    await asProgram(openOffice, { ...input, ...unnamed })
  }
  // Together, so that the server decides them in a few transactions.
  const appointed = Object.entries(cast).map(([login, { id, sideId, siteId, roles, name }]) => {
    const office = officeOf(login)
    const officeId = office === undefined ? null : idOf(`office ${office}`)
    return asProgram(appoint, { id, sideId, siteId, officeId, login, name: texts(name), roles })
  })
  await Promise.all(appointed)
  // The program confirmed what each site has, so somebody else opens it.
  for (const [code] of sites) demand(await asActor(cast.jana, openSite, { id: idOf(`site ${code}`) }))
  return {
    sulh,
    ownerUrl,
    do: (who, action, input, id) => asActor(cast[who], action, input, id),
    done: async (who, action, input) => demand(await asActor(cast[who], action, input)),
    asOwner: (sql) => query(ownerUrl, sql),
    end,
  }
}

/** Every item of the checklist of a site, confirmed. */
export const readyItems = ReadinessItem.options.map((item) => ({ item, evidence: `Procedure ${item}`, note: '' }))

const sites = [
  ['TAR', 'north', 'registrationSite', 'B1'],
  ['BEL', 'north', 'registrationSite', 'B2'],
  ['STO', 'north', 'centralStore', 'B2'],
  ['SUD', 'south', 'registrationSite', 'B3'],
] as const

function town(code: string, name: string) {
  return {
    id: idOf(`place ${code}`),
    code,
    kind: 'town',
    parentCode: null,
    name: texts(name),
    latitude: 30,
    longitude: 15,
  }
}

function demand(outcome: Outcome): Id {
  if (outcome.outcome !== 'refused') return outcome.subject
  const fields = outcome.issues?.map((issue) => `${issue.path.join('.')} ${issue.message}`).join(', ') ?? ''
  throw new Error(`refused: ${outcome.code} ${outcome.field ?? ''} ${fields}`)
}

/** Roles belong to the server, so two test files that prepare at the same moment can meet; then once more. */
export async function prepareOnce(sulh: Sulh): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sulh.prepare()
    } catch (error) {
      if (attempt === 5) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt))
    }
  }
}

/** A template can be cloned by one at a time. */
export async function cloneTemplate(server: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await query(server, `create database ${name} template sulh_template strategy file_copy`)
    } catch (error) {
      if (attempt === 40) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** An invented applicant; what differs is given. */
export function applicant(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: newId(),
    nameArabic: { given: 'منصور', father: 'عثمان', grandfather: 'بلقاسم', family: 'التاورغي' },
    nameLatin: { given: 'Mansour', father: 'Othman', grandfather: 'Belgacem', family: 'al-Tawergi' },
    birth: { from: '1988-05-14', to: '1988-05-14', precision: 'day' },
    sex: 'male',
    nationality: 'LY',
    placeCode: 'B1',
    claimedGroup: 'Hill Company',
    ...given,
  }
}

/** An invented rifle; what differs is given. */
export function rifle(personId: Id, given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: newId(),
    source: { kind: 'person', personId },
    giver: null,
    tag: null,
    clearing: 'empty',
    markingPhoto: null,
    class: 'assaultRifle',
    make: 'Izhmash',
    model: 'AKM',
    calibre: '7.62×39',
    serial: `BM-${randomBytes(4).toString('hex')}`,
    legibility: 'clear',
    condition: 'serviceable',
    photo: null,
    ...given,
  }
}

/** Registers somebody and takes a rifle in from them, at Tarsa. */
export async function armedApplicant(
  world: World,
  given: Record<string, unknown> = {},
): Promise<{ personId: Id; weaponId: Id }> {
  const personId = await world.done('awa', register, applicant(given))
  const weaponId = await world.done('bakary', takeIn, rifle(personId))
  return { personId, weaponId }
}

/** Takes a version of an invented list into force, in plain CSV. */
export async function adoptInventedList(
  world: World,
  rows: readonly { id: string; name: string; dob?: string; kind?: 'person' | 'organisation' }[],
  version = '1',
): Promise<void> {
  const csv = [
    'id,name,dob,country,kind',
    ...rows.map(({ id, name, dob = '', kind = 'person' }) => `${id},${name},${dob},LY,${kind}`),
  ].join('\n')
  const list = await readList([fileOfText('invented.csv', `${csv}\n`)])
  const input = {
    id: idOf('list invented'),
    code: 'invented',
    title: 'Invented list',
    version,
    format: list.format,
    invented: true,
    fileHash: '0'.repeat(64),
    contentHash: list.contentHash,
    persons: list.counts.persons,
    organisations: list.counts.organisations,
    others: list.counts.other,
    names: list.counts.names,
    added: list.entries.length,
    removed: 0,
    changed: 0,
    records: rows.length,
    ...list.accounted,
    note: '',
    shrinkConfirmed: false,
    differenceConfirmed: false,
  }
  demand(await world.sulh.performAsProgram(adoptList, input, list.entries))
}

/** Today where the programme is, or so many days later: around midnight it is another day there. */
export function dayHere(ahead = 0): Day {
  return dayOf(new Date(Date.now() + ahead * 86_400_000).toISOString(), 'Africa/Tripoli')
}

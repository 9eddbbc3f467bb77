import type { Language } from '../../kernel/texts.ts'
import type { DeviceDatabase, SealedRead } from './device-database.ts'
import { sealValue, slotOf, unsealValue } from './store-keys.ts'

/** An officer at an unlocked tablet: under their key lies what they read. */
export interface OpenOfficer {
  readonly login: string
  readonly key: CryptoKey
  readonly naming: CryptoKey
}

/** How much of what was read a tablet keeps, in bytes, and for how long, in days. */
export const readsBytesMost = 80_000_000
export const readsDaysMost = 30

const day = 24 * 60 * 60 * 1000

/**
 * What no tablet keeps: sessions, users and how they are told; what lies in a compartment or is about persons who never came to a site; lists to
 * screen against and their hits. Prefixes of addresses.
 */
const neverKept = [
  ...['/api/session', '/api/users', '/api/public', '/api/journal', '/api/card-trust', '/api/stations'],
  '/api/notice',
  ...[
    '/api/child-cases',
    '/api/health',
    '/api/complaints',
    '/api/foreign-cases',
    '/api/conduct',
    '/api/citizen-reports',
  ],
  ...[
    '/api/vetting',
    '/api/due-diligence',
    '/api/diligence',
    '/api/dossier',
    '/api/lists',
    '/api/matches',
    '/api/access-requests',
  ],
]

/** Whether an answer under this address may lie on a tablet. A search names a person, and is asked again in other words: it is not kept. */
export function isKept(path: string): boolean {
  if (neverKept.some((prefix) => path.startsWith(prefix))) return false
  return !new URLSearchParams(path.split('?')[1] ?? '').get('search')
}

/** Keeps an answer, sealed for the officer who read it, in place of the one before it. */
export async function keepRead(
  database: DeviceDatabase,
  officer: OpenOfficer,
  of: { path: string; language: Language; json: unknown; at: number },
): Promise<void> {
  const slot = await slotOf(officer.naming, `${of.language} ${of.path}`)
  const sealed = await sealValue(officer.key, slot, of)
  const read: SealedRead = { at: of.at, bytes: sealed.length, sealed }
  await database.put('reads', slot, read)
}

/** What was kept of an address: the answer and when it came. Undefined where there is nothing, or it is older than is kept. */
export async function keptRead(
  database: DeviceDatabase,
  officer: OpenOfficer,
  path: string,
  language: Language,
  now: number,
): Promise<{ json: unknown; at: number } | undefined> {
  const slot = await slotOf(officer.naming, `${language} ${path}`)
  const read = await database.get('reads', slot)
  if (typeof read !== 'object' || read === null || !('sealed' in read)) return undefined
  const opened = await unsealValue(officer.key, slot, read.sealed)
  if (typeof opened !== 'object' || opened === null || !('json' in opened) || !('at' in opened)) return undefined
  if (typeof opened.at !== 'number' || now - opened.at > readsDaysMost * day) return undefined
  return { json: opened.json, at: opened.at }
}

/** Forgets what was kept of an address: the server said that it is not theirs to read any more, or gone. */
export async function forgetRead(
  database: DeviceDatabase,
  officer: OpenOfficer,
  path: string,
  language: Language,
): Promise<void> {
  await database.remove('reads', [await slotOf(officer.naming, `${language} ${path}`)])
}

/** Lets the oldest of what was read go: all that is too old, and as much as is over the measure. Gives how many went. */
export async function boundReads(database: DeviceDatabase, now: number, bytesMost = readsBytesMost): Promise<number> {
  const sizes = await database.readSizes()
  let left = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const gone: string[] = []
  for (const { key, at, bytes } of sizes) {
    if (left <= bytesMost && now - at <= readsDaysMost * day) break
    gone.push(key)
    left -= bytes
  }
  if (gone.length > 0) await database.remove('reads', gone)
  return gone.length
}

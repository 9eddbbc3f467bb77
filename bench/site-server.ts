import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { newId } from '../src/kernel/ids.ts'
import { codeHashOf, newEnrolmentCode } from '../src/station-register/enrolment-code.ts'
import { envelope, idOf } from './actions.ts'
import { LoadClient } from './load-client.ts'
import { cookieOf } from './server.ts'

/** The site of the demonstration whose own server is measured, and who of it invites devices, registers and keeps arms. */
export const site = { code: 'TRP', manager: 'karima', registrar: 'amal', armourer: 'omar' }

/**
 * Puts a demonstration that was loaded before into a new data folder, where SULH_DEMO_DATA names the folder of a server that was
 * stopped; without it the demonstration is loaded when a server starts on the folder.
 */
export function copyDemo(folder: string): void {
  const kept = process.env.SULH_DEMO_DATA
  if (kept !== undefined) execFileSync('cp', ['-a', kept, folder])
}

/** Invites a device to the site as its manager does at the centre; gives the code that enrols it. */
export async function inviteDevice(
  port: number,
  kind: 'hub' | 'tablet',
  name: string,
  address?: string,
): Promise<string> {
  const code = newEnrolmentCode()
  const input = { id: newId(), siteId: idOf(`site ${site.code}`), kind, name, codeHash: codeHashOf(code) }
  const client = new LoadClient(port, address)
  const cookie = await cookieOf(port, site.manager, address)
  const { status, body } = await client.post('/api/actions/station.invite', cookie, envelope(input))
  client.end()
  if (status !== 200) throw new Error(`the device was not invited: ${status} ${body}`)
  return code
}

/** The most memory that a process held in RAM at once, in MB. */
export function mostMemory(pid: number | undefined): number {
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

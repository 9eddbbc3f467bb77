import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Notes in the file of a folder that this process holds it: over whatever is there, or with `wx` where the file is not there alone. */
export function hold(file: string, flag: 'w' | 'wx' = 'w'): void {
  writeFileSync(file, `${process.pid}\n${lifeOf(process.pid)}\n`, { flag })
}

/** Notes that nobody holds it. */
export function letGo(file: string): void {
  rmSync(file, { force: true })
}

/**
 * The process of the Sulh that holds a folder. After a power cut its number may be another program's, even another Sulh's: it
 * is the one only if it was begun when that one was.
 */
export function holderOf(file: string): number | undefined {
  const pid = readPid(file)
  if (pid === undefined || !isAlive(pid) || !/node|sulh/.test(commandOf(pid))) return undefined
  const [, life] = readFileSync(file, 'utf8').split('\n')
  return life === lifeOf(pid) || !life ? pid : undefined
}

/** When a process was begun, and in which life of the machine; empty where the system does not tell. */
function lifeOf(pid: number): string {
  const [, after = ''] = procFile(pid, 'stat').split(') ')
  const began = after.split(' ')[19] ?? ''
  return began === '' ? '' : `${began} ${procFile('sys', 'kernel/random/boot_id').trim()}`
}

/** The number of a process in the first line of a file; undefined where there is none. */
export function readPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return Number.isInteger(pid) && pid > 1 ? pid : undefined
}

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return !/^State:\s+Z/m.test(procFile(pid, 'status'))
}

/** With which words it was started, as far as the system tells. */
function commandOf(pid: number): string {
  return existsSync('/proc/self') ? procFile(pid, 'cmdline') : 'node postgres'
}

/** Whether a process of this number is a PostgreSQL, by the program that it was started from. */
export function isPostgres(pid: number): boolean {
  return commandOf(pid).split('\0')[0]?.endsWith('postgres') === true
}

function procFile(pid: number | 'sys', name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

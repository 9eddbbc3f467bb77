import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPostgres, readPid } from '../src/server/processes.ts'

/** Kills every process of the PostgreSQL on a data folder at once, as when its machine is gone; gives how many there were. */
export function killPostgres(dataDir: string): number {
  const postmaster = readPid(join(dataDir, 'postgres', 'postmaster.pid'))
  // The file may be left from before, and the number be another program's by now.
  if (postmaster === undefined || !isPostgres(postmaster)) return 0
  const all = [postmaster, ...childrenOf(postmaster)]
  for (const pid of all) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It had ended by itself.
    }
  }
  return all.length
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const [, after = ''] = readFileSync(`/proc/${name}/stat`, 'latin1').split(') ')
      return Number(after.split(' ')[1]) === parent ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

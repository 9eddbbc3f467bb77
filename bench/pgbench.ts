import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a statement answers on the server of a data folder, as text. Needs Debian's postgresql-client. */
export function psql(folder: string, sql: string): string {
  const result = spawnSync('psql', ['-h', join(folder, 'run'), '-U', 'sulh_owner', '-Atc', sql, 'sulh'], {
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new Error(result.stderr || 'psql is needed: install postgresql-client')
  return result.stdout
}

/** pgbench's own figure for inserting one row of so many bytes. Needs Debian's postgresql-contrib. */
export function pgbench(
  folder: string,
  bytes: number,
  { connections, seconds }: { connections: number; seconds: number },
): number {
  psql(folder, 'create table if not exists bench_raw (id bigserial primary key, body text not null)')
  const script = join(folder, 'raw.sql')
  writeFileSync(script, `insert into bench_raw (body) values ('${'x'.repeat(bytes)}');\n`)
  const program =
    ['/usr/lib/postgresql/15/bin/pgbench', 'pgbench'].find((path) => path === 'pgbench' || existsSync(path)) ??
    'pgbench'
  const given = [
    '-h',
    join(folder, 'run'),
    '-U',
    'sulh_owner',
    '-n',
    '-c',
    String(connections),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-M',
    'prepared',
    '-f',
    script,
    'sulh',
  ]
  const { stdout, stderr } = spawnSync(program, given, { encoding: 'utf8' })
  const found = /tps = ([\d.]+)/.exec(stdout)?.[1]
  if (found === undefined) throw new Error(`pgbench gave no figure: ${stderr}`)
  return Number(found)
}

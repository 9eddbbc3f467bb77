import { join } from 'node:path'
import { takeBaseCopy } from '../server/archive/base-copy.ts'
import { joinPostgres, startPostgres } from '../server/postgres.ts'
import { UsageError } from './fault.ts'
import { dataFolder, readOptions, walArchive } from './options.ts'
import { demandWhole } from './restored-folder.ts'

/** `sulh base-copy`: the files of the database into the archive of its log, from which a restoration to a time begins. */
export async function baseCopy(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, { data: { type: 'string' } })
  const archive = walArchive()
  if (archive === undefined)
    throw new UsageError('set SULH_WAL_ARCHIVE to the folder of the archive, here and for the server')
  if (process.env.DATABASE_URL !== undefined)
    throw new UsageError('with DATABASE_URL, archive your PostgreSQL with its own tools (pg_basebackup)')
  const dataDir = dataFolder(values.data)
  demandWhole(dataDir)
  const postgres = joinPostgres(dataDir) ?? (await startPostgres({ dataDir, archive }))
  try {
    const { folder } = await takeBaseCopy(postgres.connectionString(), join(dataDir, 'postgres'), archive)
    process.stdout.write(`A copy of the database is in ${folder}; its keys are not: keep those apart.\n`)
    return 0
  } finally {
    await postgres.stop()
  }
}

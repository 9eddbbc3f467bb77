import { existsSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { checkHandOver } from '../server/hand-over/check-hand-over.ts'
import { writeHandOver } from '../server/hand-over/write-hand-over.ts'
import { UsageError } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { Progress } from './progress.ts'
import { askedQuorum } from './verify-quorum.ts'

/**
 * `sulh hand-over FOLDER`: the whole programme in a form that another system reads, also beside a running Sulh. The folder appears when it is
 * whole; one that is there is not written over.
 */
export async function handOver(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { data: { type: 'string' }, keys: { type: 'string' } })
  const folder = onlyOne(positionals)
  const { keys: keysFile } = values
  for (const path of [folder, ...(keysFile === undefined ? [] : [keysFile])])
    if (existsSync(path)) throw new Error(`${path} is there already: name another.`)
  const { sulh, postgres, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  const unfinished = `${folder}.unfinished`
  const progress = new Progress()
  try {
    rmSync(unfinished, { recursive: true, force: true })
    const given = { ownerUrl: postgres.connectionString(), folder: unfinished, keysFile }
    const { tables, journal } = await writeHandOver(sulh, given, (table, share) => progress.show(table, share))
    await rename(unfinished, folder)
    progress.end()
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(
      `${rows} rows of ${tables.length} tables and ${journal.rows} leaves of the journal are in ${folder}.\n`,
    )
    process.stdout.write(
      keysFile === undefined
        ? 'What is sealed stays sealed: name a file with --keys to hand its keys over too.\n'
        : `The keys of what is sealed are in ${keysFile}: carry them apart from the folder.\n`,
    )
    return 0
  } finally {
    progress.end()
    rmSync(unfinished, { recursive: true, force: true })
    await close()
  }
}

/**
 * `sulh hand-over check FOLDER`: 0 where the folder is what was handed over, 1 with what does not hold. With `--witness-keys` the quorum of
 * witnesses has to have cosigned it, within so many hours before it was made.
 */
export async function checkHandOverCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    ...{ 'witness-keys': { type: 'string' }, 'max-age': { type: 'string' } },
  })
  const folder = onlyOne(positionals)
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  const quorum = askedQuorum(values)
  const faults = await checkHandOver(folder, quorum?.policy ? { ...quorum, policy: quorum.policy } : undefined)
  for (const fault of faults) process.stdout.write(`  ${fault}\n`)
  process.stdout.write(
    faults.length === 0 ? 'The hand-over is whole.\n' : `The hand-over is NOT whole: ${faults.length} faults.\n`,
  )
  return faults.length === 0 ? 0 : 1
}

function onlyOne([folder, ...more]: readonly string[]): string {
  if (folder === undefined || more.length > 0) throw new UsageError('name one folder')
  return folder
}

import { UsageError } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'

/** `sulh database-password backup|reporting`: prints the password of one of the two logins that are for tools of the operator's. */
export async function databasePassword(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { data: { type: 'string' } })
  const [login] = positionals
  if (login !== 'backup' && login !== 'reporting') throw new UsageError('name the login: backup or reporting')
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  try {
    process.stdout.write(`${sulh.database.passwordOf(`sulh_${login}`)}\n`)
    return 0
  } finally {
    await close()
  }
}

import { newId } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { makeCode } from '../server/account-codes.ts'
import { issueCode } from '../users/actions.ts'
import { proposeFactorReset, signUserChange } from '../users/change-actions.ts'
import { UsageError } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { asProgram } from './program-act.ts'

/**
 * `sulh user-code`: where no administrator can sign in any more, the operator of the server gives a user a code; with
 * `--without-factor` their second factor goes too. The journal says that it was the program itself, and why.
 */
export async function userCode(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    reason: { type: 'string' },
    'without-factor': { type: 'boolean' },
    data: { type: 'string' },
  })
  const [login, ...others] = positionals
  if (login === undefined || others.length > 0) throw new UsageError('name one user, e.g. sulh user-code first.name')
  const { reason } = values
  if (reason === undefined) throw new UsageError('say why with --reason: it stands in the journal')
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  try {
    const { rows } = await sulh.database.owner.query<{ id: string }>('select id from users where login = $1', [login])
    const [user] = rows
    if (!user) throw new Error(`No user has the login ${login}.`)
    await asProgram(sulh, issueCode, { id: user.id, reason })
    if (values['without-factor'] === true) {
      const id = newId()
      await asProgram(sulh, proposeFactorReset, { id, userId: user.id, reason })
      await asProgram(sulh, signUserChange, { id })
    }
    const { code, until } = await makeCode(sulh.database, user.id, theProgram.id, sulh.now())
    process.stdout.write(`${code}   until ${until}; a password is chosen with it at /choose-password\n`)
    return 0
  } finally {
    await close()
  }
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { derivedId } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { adoptPlaces, found as foundProgramme } from '../programme/actions.ts'
import { Authority, Place, Programme, programmeId, User } from '../programme/programme.ts'
import { makeCode } from '../server/account-codes.ts'
import type { Sulh } from '../server/sulh.ts'
import { appoint } from '../users/actions.ts'
import { UsageError } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { asProgram } from './program-act.ts'

/** What a programme is founded with: its name, its authorities, the country's places, and who administers it first. */
const Founding = z.strictObject({
  ...Programme.pick({ title: true, timeZone: true, country: true }).shape,
  authorities: z
    .array(Authority.omit({ id: true, position: true }).strict())
    .min(1)
    .max(20),
  places: z
    .array(Place.omit({ id: true }).strict())
    .min(1)
    .max(5000),
  administrators: z
    .array(User.pick({ login: true, name: true }).extend({ authority: Authority.shape.code }).strict())
    .min(2, 'name two administrators: what one proposes another signs')
    .max(5),
})
type Founding = z.infer<typeof Founding>

/** `sulh found`: founds the programme of an empty database and prints the codes by which its administrators choose their passwords. */
export async function found(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { data: { type: 'string' } })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0)
    throw new UsageError('name one file that says what is founded, e.g. sulh found programme.json')
  const founding = readFounding(file)
  const { sulh, close } = await openSulh(dataFolder(values.data), fromEnvironment(), 'beside')
  try {
    for (const { login, code, until } of await foundAs(sulh, founding)) {
      process.stdout.write(`  ${login.padEnd(20)} ${code}   until ${until}\n`)
    }
    process.stdout.write('Hand each code to its owner in person. They choose a password at /choose-password.\n')
    return 0
  } finally {
    await close()
  }
}

/** Reads a founding and says of each field that does not fit where it stands and why. */
export function readFounding(file: string): Founding {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`${file} cannot be read as JSON.`)
  }
  const read = Founding.safeParse(json)
  if (read.success) return read.data
  throw new Error(
    read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('\n'),
  )
}

/** Founds it and gives a code for each administrator. Refuses a database that has a programme. */
export async function foundAs(
  sulh: Sulh,
  { authorities, places, administrators, ...programme }: Founding,
): Promise<{ login: string; code: string; until: string }[]> {
  const { rows } = await sulh.database.owner.query('select from programmes')
  if (rows.length > 0)
    throw new Error('A programme was founded here before. Its administrators give codes on the page of users.')
  const unknown = administrators.find(({ authority }) => !authorities.some(({ code }) => code === authority))
  if (unknown) throw new Error(`${unknown.login}: no authority of the file has the code ${unknown.authority}.`)
  const idOf = (label: string) => derivedId(programmeId, label)
  await asProgram(sulh, foundProgramme, {
    ...{ id: programmeId, ...programme, demonstration: false },
    authorities: authorities.map((one, position) => ({ ...one, id: idOf(`authority ${one.code}`), position })),
  })
  await sulh.prepare()
  await asProgram(sulh, adoptPlaces, {
    id: programmeId,
    places: places.map((one) => ({ ...one, id: idOf(`place ${one.code}`) })),
  })
  const made = []
  for (const { login, name, authority } of administrators) {
    const id = idOf(`user ${login}`)
    const sideId = idOf(`authority ${authority}`)
    await asProgram(sulh, appoint, { id, sideId, siteId: null, officeId: null, login, name, roles: ['administrator'] })
    made.push({ login, ...(await makeCode(sulh.database, id, theProgram.id, sulh.now())) })
  }
  return made
}

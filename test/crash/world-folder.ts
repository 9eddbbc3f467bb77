import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openSulh } from '../../src/cli/open-sulh.ts'
import { Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { discharge } from '../../src/site-flow/leaving-actions.ts'
import { stationsFor, usualWorking } from '../../src/site-flow/site-setting.ts'
import { receiveVisit } from '../../src/site-flow/visit-actions.ts'
import { drawn, fullBooks, opened, paymentsOf, readyToBePaid, ruleInForce } from '../benefits.ts'
import { arrival, paperOf, pass } from '../site-flow.ts'
import { applicant, type CastName, cast, foundBelmora, idOf, password, type World } from '../world.ts'

/** Who works while the rig kills: each signs in over HTTP. */
export const workers = ['awa', 'bakary', 'celine', 'warda', 'zeid'] as const satisfies readonly CastName[]

/** What the load needs to know of the world: accounts to move money between, and payments that are to be handed out. */
export const Stakes = z.object({
  ...{ bank: Id, desk: Id, donor: Id },
  payments: z.array(z.object({ id: Id, listId: Id, personId: Id })),
})
export type Stakes = z.infer<typeof Stakes>

/**
 * Makes a data folder with Belmora in it: people who may sign in, books with money, and a released list with so many payments.
 * Everything is done by actions, so that `sulh verify` proves all of it.
 */
export async function makeWorldFolder(dataDir: string, payees: number): Promise<Stakes> {
  const { sulh, postgres, close } = await openSulh(dataDir, { logLevel: 'silent' })
  const world = await foundBelmora(sulh, postgres.connectionString(), close)
  try {
    for (const who of workers) await sulh.accounts.issuePassword(cast[who].id, password)
    const { bank, desk, donor, line } = await fullBooks(world)
    const ruleId = await ruleInForce(world, ['sana', 'fatou'])
    for (let n = 0; n < payees; n++) await readyToBePaid(world, ruleId, await discharged(world, n))
    const list = { ruleId, n: 1, channel: 'cashDesk', siteId: idOf('site TAR'), budgetLineId: line } as const
    const listId = await drawn(world, 'sana', list)
    await opened(world, listId)
    const payments = await paymentsOf(world, 'list_id', listId)
    return { bank, desk, donor, payments: payments.map(({ id, personId }) => ({ id, listId, personId })) }
  } finally {
    await world.end()
  }
}

/** Makes a data folder as a copy of a world that was made before; makes that one where there is none yet. */
export async function copyWorldFolder(kept: string, dataDir: string, payees: number): Promise<Stakes> {
  const about = join(kept, 'stakes.json')
  if (!existsSync(about)) {
    // One that was cut short while it was made is none.
    rmSync(join(kept, 'data'), { recursive: true, force: true })
    const stakes = await makeWorldFolder(join(kept, 'data'), payees)
    writeFileSync(about, JSON.stringify(stakes))
  }
  execFileSync('cp', ['-a', join(kept, 'data'), dataDir])
  return Stakes.parse(JSON.parse(readFileSync(about, 'utf8')))
}

/** Somebody who went through the whole site and left it. */
async function discharged(world: World, n: number): Promise<Id> {
  const personId = await world.done('awa', register, applicant(nobodyElse(`payee${n}`)))
  const visitId = await world.done('awa', receiveVisit, arrival({ personId, sex: null }))
  for (const station of stationsFor(usualWorking, { armed: false, ageGroup: 'adult' })) {
    if (station === 'discharge') break
    await paperOf(world, station, visitId, personId)
    await pass(world, visitId, station)
  }
  await world.done('basma', discharge, { id: visitId, note: '' })
  return personId
}

/** A name and a day of birth that are nobody else's, so that nobody is found to be somebody else. */
export function nobodyElse(seed: string): Record<string, unknown> {
  const letters = [...`${seed} ${newId()}`].map((one) =>
    'abcdefghijklmnopqrstuvwxyz'.charAt((one.codePointAt(0) ?? 0) % 26),
  )
  const word = letters.join('')
  const year = 1960 + ((letters.length * 7 + (word.codePointAt(9) ?? 0)) % 40)
  return {
    nameArabic: { given: '', father: '', grandfather: '', family: '' },
    nameLatin: {
      given: word.slice(-6),
      father: word.slice(-13, -6),
      grandfather: word.slice(-20, -13),
      family: word.slice(-28, -20),
    },
    birth: { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' },
  }
}

import { normalNumber } from '../kernel/numbers.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sidesOf } from '../violations/store.ts'
import { type DeclaredWeapon, declaredWeaponNoun, type WithdrawalAnswer, withdrawalAnswerNoun } from './withdrawal.ts'
import { Declaring } from './withdrawal-actions.ts'

/** Weapons of a withdrawal, or of a site, in the order in which they were declared. */
export async function weaponsOf(tx: Tx, of: 'withdrawal_id' | 'site_id', id: unknown): Promise<DeclaredWeapon[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(declaredWeaponNoun)} from declared_weapons where ${of} = $1 order by recorded_at, id`,
    [id],
  )
  return rows.map((row) => recordOf(declaredWeaponNoun, row))
}

/** The newest answer to each item of a withdrawal's checklist. */
export async function newestAnswers(tx: Tx, withdrawalId: unknown): Promise<WithdrawalAnswer[]> {
  const { rows } = await tx.query(
    `select distinct on (item) ${columnsOf(withdrawalAnswerNoun)} from withdrawal_answers where withdrawal_id = $1
     order by item, answered_at desc, id desc`,
    [withdrawalId],
  )
  return rows.map((row) => recordOf(withdrawalAnswerNoun, row))
}

/** Whether ids of declared weapons are taken, and which of their serials the side declared before. */
async function declared(tx: Tx, input: unknown, sideId: unknown) {
  const weapons = Declaring.parse(input)
  const serials = weapons.map(({ serial }) => normalNumber(serial)).filter((serial) => serial !== '')
  const { rows } = await tx.query<{ serial: string }>(
    'select distinct serial_normal as serial from declared_weapons where side_id = $1 and serial_normal = any($2)',
    [sideId, serials],
  )
  return {
    taken: await exists(tx, 'select from declared_weapons where id = any($1)', [weapons.map(({ id }) => id)]),
    serials: rows.map(({ serial }) => serial),
  }
}

/** Facts of withdrawals and storage sites that need SQL. */
export const withdrawalLookups: Readonly<Record<string, Lookup>> = {
  'withdrawal.plan': {
    facts: async (tx, { placeCode, lineId, siteId, weapons }) => {
      const { rows } = await tx.query<{ side: string }>('select side_id as side from weapon_sites where id = $1', [
        siteId,
      ])
      return {
        placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
        lineKnown:
          lineId === null ||
          (await exists(tx, `select from ceasefire_lines where id = $1 and status = 'inForce'`, [lineId])),
        ...(await declared(tx, weapons, rows[0]?.side ?? null)),
      }
    },
  },
  'withdrawal.answer': { facts: async (tx, { id }) => ({ weapons: await weaponsOf(tx, 'withdrawal_id', id) }) },
  'withdrawal.verify': {
    facts: async (tx, { id }, actor) => ({
      weapons: await weaponsOf(tx, 'withdrawal_id', id),
      answers: await newestAnswers(tx, id),
      answered: await exists(tx, 'select from withdrawal_answers where withdrawal_id = $1 and answered_by = $2', [
        id,
        actor.id,
      ]),
    }),
  },
  'weaponSite.open': {
    facts: async (tx, { placeCode }) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
      sides: await sidesOf(tx),
    }),
  },
  'weaponSite.declare': { facts: async (tx, { weapons }, _actor, site) => declared(tx, weapons, site?.sideId ?? null) },
  'siteInspection.record': { facts: async (tx, { siteId }) => ({ weapons: await weaponsOf(tx, 'site_id', siteId) }) },
}

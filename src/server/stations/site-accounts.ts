import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { factorKeyOf } from '../accounts.ts'
import { inTransaction } from '../database.ts'
import { open, seal } from '../seal.ts'
import type { Sulh } from '../sulh.ts'

/** How officers of a site prove who they are, for the hub of that site alone. Always in a box. */
export const SiteAccount = z.strictObject({
  userId: Id,
  passwordHash: z.string(),
  mustChange: z.boolean(),
  /** The secret of the second factor in base32; null where there is none. */
  factor: z.string().nullable(),
  factorConfirmed: z.boolean(),
})
export type SiteAccount = z.infer<typeof SiteAccount>
export const SiteAccounts = z.strictObject({ accounts: z.array(SiteAccount) })

interface Row {
  user_id: Id
  password_hash: string
  must_change: boolean
  factor_sealed: Buffer | null
  factor_confirmed: boolean
}

/** The accounts of who is appointed at a site, and of nobody else. */
export async function accountsOfSite(sulh: Sulh, siteId: Id): Promise<SiteAccount[]> {
  const key = factorKeyOf(sulh.keys.master)
  const { rows } = await sulh.database.accounts.query<Row>(
    `select a.user_id, a.password_hash, a.must_change, a.factor_sealed, a.factor_confirmed
     from accounts a join users u on u.id = a.user_id where u.site_id = $1 and u.status = 'appointed' order by a.user_id`,
    [siteId],
  )
  return rows.map((row) => ({
    userId: row.user_id,
    passwordHash: row.password_hash,
    mustChange: row.must_change,
    factor: row.factor_sealed && (open(key, row.factor_sealed, row.user_id)?.toString() ?? null),
    factorConfirmed: row.factor_confirmed,
  }))
}

/** Keeps accounts as the centre has them; who is not among them can sign in no more, and who was signed in no longer is. */
export async function keepAccounts(sulh: Sulh, accounts: readonly SiteAccount[]): Promise<void> {
  const key = factorKeyOf(sulh.keys.master)
  await inTransaction(sulh.database.accounts, async (tx) => {
    const users = accounts.map(({ userId }) => userId)
    await tx.query('delete from sessions where user_id <> all($1)', [users])
    await tx.query('delete from accounts where user_id <> all($1)', [users])
    for (const { userId, passwordHash, mustChange, factor, factorConfirmed } of accounts)
      await tx.query(
        `insert into accounts (user_id, password_hash, must_change, factor_sealed, factor_confirmed) values ($1, $2, $3, $4, $5)
         on conflict (user_id) do update set password_hash = excluded.password_hash, must_change = excluded.must_change,
           factor_sealed = excluded.factor_sealed, factor_confirmed = excluded.factor_confirmed`,
        [userId, passwordHash, mustChange, factor && seal(key, Buffer.from(factor), userId), factorConfirmed],
      )
  })
}

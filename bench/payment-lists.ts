import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorOf, idOf } from '../demo/acting.ts'
import { loadDemo } from '../demo/load.ts'
import { moneyLogins } from '../demo/money-logins.ts'
import { openSulh } from '../src/cli/open-sulh.ts'
import type { Action } from '../src/kernel/action.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { allot, recordReceipt } from '../src/ledger/receipt-actions.ts'
import { approveList, drawList, fillList, freezeList, releaseList } from '../src/payment-lists/list-actions.ts'
import { checkedOrder, openOrder, readOrder } from '../src/payment-lists/order-store.ts'
import { envelopeOf } from '../src/server/http/action-routes.ts'
import type { Sulh } from '../src/server/sulh.ts'

const instalments = 100_000
const iban = 'LY83002048000020100120361'

/** A list of a hundred thousand instalments, from its first line to the file for the bank, through the actions of four people. */
export async function benchPaymentLists(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const { sulh, close } = await openSulh(folder, { benchmark: true })
  try {
    await loadDemo(sulh, () => undefined)
    await fill(sulh)
    await run(sulh)
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const by = (login: string) => actorOf(moneyLogins, (one) => one.login === login)

async function act(sulh: Sulh, login: string, action: Action, input: Record<string, unknown>): Promise<void> {
  const outcome = await sulh.performer.perform({ action, actor: by(login), envelope: envelopeOf(input, sulh.now()) })
  if (outcome.outcome === 'refused') throw new Error(`${action.name}: ${outcome.code} ${outcome.field ?? ''}`)
}

async function timed(what: string, work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  const took = (performance.now() - from) / 1000
  process.stdout.write(`${what.padEnd(44)} ${took.toFixed(1)} s\n`)
  return took
}

async function run(sulh: Sulh): Promise<void> {
  const id = newId()
  const of = { ruleId: idOf('rule reinsertion'), n: 1, channel: 'bank', siteId: null }
  await act(sulh, 'sana', drawList, { id, ...of, budgetLineId: idOf('account instalments') })
  const read = async () => {
    const { rows } = await sulh.database.owner.query<{ status: string; digest: string | null; lines: number }>(
      'select status, digest, lines from payment_lists where id = $1',
      [id],
    )
    return rows[0]
  }
  const step = async (login: string, action: Action, more: Record<string, unknown>, while_: readonly string[]) => {
    do await act(sulh, login, action, { id, ...more })
    while (while_.includes((await read())?.status ?? ''))
  }
  let sum = await timed('drawing the lines, a thousand at a time', () => step('sana', fillList, {}, ['drawing']))
  process.stdout.write(`${(await read())?.lines} lines\n`)
  sum += await timed('freezing them under a digest', () => step('sana', freezeList, {}, []))
  const digest = (await read())?.digest
  sum += await timed('approving, and owing it in the books', () => step('lutfi', approveList, { digest }, []))
  const drawn = sum
  sum += await timed('looking at each again before release', () =>
    step('warda', releaseList, { bankId: idOf('account bank') }, ['approved', 'releasing']),
  )
  sum += await timed('opening the accounts and writing pain.001', () => order(sulh, id))
  const say = (what: string, took: number) => process.stdout.write(`${what.padEnd(44)} ${took.toFixed(1)} s\n`)
  say('from the approved list to the file', sum - drawn)
  say('from the first line to the file', sum)
}

async function order(sulh: Sulh, id: Id): Promise<void> {
  const found = await sulh.database.read(by('warda'), (tx) => readOrder(tx, id))
  const opened = found && (await openOrder(sulh, found))
  const pieces = opened && (await checkedOrder(opened, sulh.now()))
  if (!pieces || 'code' in pieces) throw new Error('there is no order')
  let characters = 0
  for await (const piece of pieces) characters += piece.length
  process.stdout.write(`${opened.transfers.length} transfers, ${(characters / 1024 / 1024).toFixed(0)} MB\n`)
}

/** Everybody is invented, and put in past the actions: registering and granting is not what is measured. */
async function fill(sulh: Sulh): Promise<void> {
  const { owner } = sulh.database
  const client = await owner.connect()
  try {
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    await client.query(
      `create temp table payees as select gen_random_uuid() as id, gen_random_uuid() as entitlement, gen_random_uuid() as instalment,
         gen_random_uuid() as account, n from generate_series(1, ${instalments}) n`,
    )
    const { rows: kept } = await client.query<{ columns: string }>(
      `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
       where table_name = 'people' and table_schema = 'public' and is_generated = 'NEVER'`,
    )
    const columns = kept[0]?.columns
    await client.query(
      `insert into people (${columns}) select ${columns} from (select (jsonb_populate_record(p, jsonb_build_object('id', y.id, 'number',
         'P-BENCH-' || y.n))).* from payees y, people p where p.id = $1) filled`,
      [idOf('visitor left')],
    )
    await client.query(
      `insert into entitlements select (jsonb_populate_record(e, jsonb_build_object('id', y.entitlement, 'person_id', y.id))).*
      from payees y, entitlements e where e.id = $1`,
      [idOf('entitlement left')],
    )
    await client.query(
      `insert into instalments select (jsonb_populate_record(i, jsonb_build_object('id', y.instalment, 'person_id', y.id,
        'entitlement_id', y.entitlement))).* from payees y, instalments i where i.entitlement_id = $1 and i.n = 1`,
      [idOf('entitlement left')],
    )
    await client.query(
      `insert into presence_proofs select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(),
        'person_id', y.id, 'instalment_id', y.instalment))).* from payees y, presence_proofs f where f.id = $1`,
      [idOf('presence left')],
    )
    const { rows } = await client.query<{ id: Id; account: Id }>('select id, account from payees order by n')
    for (let from = 0; from < rows.length; from += 1000) {
      const piece = rows.slice(from, from + 1000)
      const sealed = []
      for (const { id } of piece)
        sealed.push(await sulh.sealer.seal(client, id, Buffer.from(JSON.stringify(iban)), `field of ${id}`))
      await client.query(
        `insert into payee_accounts select (jsonb_populate_record(a, jsonb_build_object('id', y.account, 'person_id', y.id,
           'channel', 'bank', 'sealed', y.sealed, 'fingerprint', y.id, 'tail', '0361'))).*
         from unnest($1::uuid[], $2::uuid[], $3::text[]) y (account, id, sealed), payee_accounts a where a.id = $4`,
        [piece.map(({ account }) => account), piece.map(({ id }) => id), sealed, idOf('payee account left')],
      )
    }
    await client.query('set session_replication_role = origin; analyze')
  } finally {
    client.release(true)
  }
  const money = { bankId: idOf('account bank'), donorId: idOf('account fund'), amount: '200000000', note: '' }
  await act(sulh, 'warda', recordReceipt, { id: newId(), ...money, day: '2026-01-15' })
  const given = {
    donorId: idOf('account fund'),
    budgetLineId: idOf('account instalments'),
    amount: '190000000',
    note: '',
  }
  await act(sulh, 'warda', allot, { id: newId(), ...given })
}

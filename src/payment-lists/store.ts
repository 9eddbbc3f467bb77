import { deskBlocks } from '../benefits/blocks.ts'
import { standingsOf } from '../benefits/blocks-store.ts'
import { cardCounts } from '../benefits/store.ts'
import type { Day, Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord } from '../kernel/record.ts'
import { type AccountKind, accountNoun } from '../ledger/account.ts'
import { todayHere } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openShardOf, shardOf } from '../server/stations/shard-of-payment.ts'
import type { ListAccounts } from './booking.ts'
import { type DeskSheet, deskSheetNoun } from './desk-sheet.ts'
import { type Payment, paymentNoun } from './payment.ts'
import { linesAtOnce, linesLookedAt, linesOfSheet, type PaymentList, paymentListNoun } from './payment-list.ts'

const listOf = (record: AnyRecord | undefined): PaymentList | undefined => paymentListNoun.schema.safeParse(record).data

/**
 * The next instalments that a list looks at, and which of them nothing blocks. Only those are looked at whose window is open, who are
 * paid by this channel and are on no other list: whoever lacks anything else is counted as blocked.
 */
async function nextLines(tx: Tx, list: PaymentList | undefined, today: Day) {
  if (!list) return { lines: [], blocked: 0, to: null, done: true }
  const standings = await standingsOf(
    tx,
    today,
    `join payee_accounts c on c.person_id = i.person_id and c.status = 'confirmed' and c.channel = $4
     where i.rule_id = $2 and i.n = $3 and i.side_id = $5 and ($6::uuid is null or i.site_id = $6)
       and i.opens_on <= $1::date and i.closes_on >= $1::date and ($7::uuid is null or i.id > $7)
       and not exists (select from payments p where p.instalment_id = i.id and p.status in ('listed', 'paid'))
     order by i.id limit ${linesAtOnce}`,
    [list.ruleId, list.n, list.channel, list.sideId, list.siteId, list.drawnTo],
  )
  const free = standings.filter(({ blocks, accountId }) => blocks.length === 0 && accountId !== null)
  return {
    lines: free.map(({ instalment: { id, personId, siteId, amount }, accountId }) => ({
      ...{ instalmentId: id, personId, siteId, amount, accountId },
    })),
    blocked: standings.length - free.length,
    to: standings.at(-1)?.instalment.id ?? null,
    done: standings.length < linesAtOnce,
  }
}

/** Every line as it was drawn, counted, added up, and as one digest: what can change of a line, its end, is no part of it. */
async function wholeOf(tx: Tx, listId: unknown) {
  const { rows } = await tx.query<{ lines: number; total: string; digest: string }>(
    `select count(*) as lines, coalesce(sum(amount::numeric), 0)::text as total,
       encode(sha256(convert_to(coalesce(string_agg(id || '|' || instalment_id || '|' || person_id || '|' || account_id || '|' || amount
         || '|' || currency, E'\\n' order by id), ''), 'UTF8')), 'hex') as digest
     from payments where list_id = $1`,
    [listId],
  )
  return rows[0] ?? { lines: 0, total: '0', digest: '' }
}

const asFrozen = (list: PaymentList | undefined) => ({
  ...{ lines: list?.lines ?? 0, total: list?.total ?? '0', digest: list?.digest ?? '' },
})

async function listedOf(tx: Tx, listId: unknown, after: Id | null, atMost = linesAtOnce): Promise<Payment[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(paymentNoun)} from payments where list_id = $1 and status = 'listed' and ($2::uuid is null or id > $2)
     order by id limit ${atMost}`,
    [listId, after],
  )
  return rows.map((row) => recordOf(paymentNoun, row))
}

/** The next lines of a bank’s list whose people are blocked by now; a desk looks at each as they come. */
async function nextBlocked(tx: Tx, list: PaymentList | undefined, today: Day) {
  if (!list || list.channel === 'cashDesk') return { blocked: [], to: null, done: true }
  const next = await listedOf(tx, list.id, list.releasedTo, linesLookedAt)
  const standings = await standingsOf(tx, today, 'where i.id = any($2)', [next.map(({ instalmentId }) => instalmentId)])
  const held = new Set(
    standings.filter(({ blocks }) => deskBlocks(blocks).length > 0).map(({ instalment }) => instalment.id),
  )
  return {
    blocked: next.filter(({ instalmentId }) => held.has(instalmentId)),
    to: next.at(-1)?.id ?? null,
    done: next.length < linesLookedAt,
  }
}

/** How the person of a payment stands at the desk now. */
export async function standingAtDesk(tx: Tx, instalmentId: Id, today: Day) {
  const [standing] = await standingsOf(tx, today, 'where i.id = $2', [instalmentId])
  return {
    blocks: standing ? deskBlocks(standing.blocks) : [],
    receiverAllowed: standing?.exceptions.includes('receiver') ?? false,
  }
}

const dayHere = (tx: Tx, received: Instant) => todayHere(tx, new Date(received))

const noAccounts: ListAccounts = { line: null, payable: null, ordered: null, bank: null, desk: null, suspense: null }

/** What is known at the desk of a payment that there is not. */
const noPayment = {
  ...{ blocks: [], cardCounts: null, receiverAllowed: false, provedByCashier: false, livingElsewhere: false },
  ...{ sheet: null, accounts: noAccounts, shard: null },
}

const deskLookup: Lookup = {
  facts: async (tx, { paymentId, personId, identity, cardNumber }, actor, _record, _sealer, received) => {
    const today = await dayHere(tx, received)
    const { rows } = await tx.query<{ instalment_id: Id }>('select instalment_id from payments where id = $1', [
      paymentId,
    ])
    const instalmentId = rows[0]?.instalment_id
    const alone = await exists(tx, 'select from hub_link', [])
    if (instalmentId === undefined) return { ...noPayment, alone }
    const shard = await shardOf(tx, paymentId)
    return {
      alone,
      shard: shard && { id: shard.id, desk: shard.desk },
      ...(await standingAtDesk(tx, instalmentId, today)),
      cardCounts:
        identity === 'card'
          ? await cardCounts(tx, { personId: String(personId), number: String(cardNumber), today })
          : null,
      livingElsewhere: await exists(
        tx,
        `select from payments where instalment_id = $1 and id <> $2 and status in ('listed', 'paid')`,
        [instalmentId, paymentId],
      ),
      sheet: await sheetWith(tx, paymentId),
      accounts: await accountsFor(tx, await listWith(tx, paymentId)),
      provedByCashier: await exists(
        tx,
        'select from presence_proofs where instalment_id = $1 and $2 in (proved_by, witness_id)',
        [instalmentId, actor.id],
      ),
    }
  },
}

/** Facts of payment lists that need SQL. */
export const paymentListLookups: Readonly<Record<string, Lookup>> = {
  'paymentList.draw': {
    facts: async (tx, _input, actor) => {
      const { rows } = await tx.query<{ last: number }>(
        'select coalesce(max(sequence), 0) as last from payment_lists where side_id = $1',
        [actor.sideId],
      )
      return { last: rows[0]?.last ?? 0 }
    },
  },
  'paymentList.fill': {
    facts: async (tx, _input, _actor, list, _sealer, received) =>
      nextLines(tx, listOf(list), await dayHere(tx, received)),
  },
  'paymentList.freeze': { facts: (tx, { id }) => wholeOf(tx, id) },
  'paymentList.approve': {
    facts: async (tx, { id }, _actor, list) => ({
      ...(await wholeOf(tx, id)),
      accounts: await accountsFor(tx, listOf(list)),
    }),
  },
  'paymentList.release': {
    facts: async (tx, { id }, _actor, list, _sealer, received) => ({
      // Looked at when releasing begins; its lines cannot change, and reading all of them again for each thousand is for nothing.
      ...(list?.status === 'releasing' ? asFrozen(listOf(list)) : await wholeOf(tx, id)),
      ...(await nextBlocked(tx, listOf(list), await dayHere(tx, received))),
      accounts: await accountsFor(tx, listOf(list)),
    }),
  },
  'paymentList.return': {
    facts: async (tx, { id }) => {
      const next = await listedOf(tx, id, null)
      const { rows } = await tx.query<{ n: number }>(
        `select count(*) as n from payments where list_id = $1 and status = 'listed'`,
        [id],
      )
      return { next, left: (rows[0]?.n ?? 0) - next.length }
    },
  },
  'paymentList.lapse': {
    facts: async (tx, { id }, _actor, list) => ({
      next: await listedOf(tx, id, null),
      sheetsOut: await sheetsOut(tx, id),
      accounts: await accountsFor(tx, listOf(list)),
    }),
  },
  'deskSheet.take': {
    facts: async (tx, { listId }) => {
      const { rows } = await tx.query(
        `select ${columnsOf(paymentNoun, 'p')} from payments p where ${freeOfDesks} order by p.id limit ${linesOfSheet}`,
        [listId],
      )
      const { rows: sheets } = await tx.query<{ taken: number }>(
        'select count(*) as taken from desk_sheets where list_id = $1',
        [listId],
      )
      return { next: rows.map((row) => recordOf(paymentNoun, row)), taken: sheets[0]?.taken ?? 0 }
    },
  },
  'deskSheet.bringBack': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query(
        `select ${columnsOf(paymentNoun)} from payments where sheet_id = $1 and status = 'listed' order by id`,
        [id],
      )
      return { waiting: rows.map((row) => recordOf(paymentNoun, row)) }
    },
  },
  'paymentList.reconcile': { facts: (tx, { id }) => reckoningOf(tx, id) },
  'payment.answer': { facts: async (tx, _input, _actor, list) => ({ accounts: await accountsFor(tx, listOf(list)) }) },
  'cashHandout.pay': deskLookup,
  'cashHandout.record': deskLookup,
}

/** Waiting lines of list $1 that are on no sheet and in no desk's share. */
export const freeOfDesks = `p.list_id = $1 and p.status = 'listed' and p.sheet_id is null and not exists (${openShardOf})`

/** How many sheets and shares of a list are with a desk that may still pay from them. */
async function sheetsOut(tx: Tx, listId: unknown): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    `select (select count(*) from desk_sheets where list_id = $1 and status = 'out')
       + (select count(*) from payment_shards where list_id = $1 and ended_for is null) as n`,
    [listId],
  )
  return rows[0]?.n ?? 0
}

async function sheetWith(tx: Tx, paymentId: unknown): Promise<DeskSheet | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(deskSheetNoun, 's')} from desk_sheets s join payments p on p.sheet_id = s.id where p.id = $1`,
    [paymentId],
  )
  return rows[0] ? recordOf(deskSheetNoun, rows[0]) : null
}

/** The accounts that a list books on, as they stand now. */
async function accountsFor(tx: Tx, list: PaymentList | undefined): Promise<ListAccounts> {
  if (!list) return noAccounts
  const { rows } = await tx.query(
    `select ${columnsOf(accountNoun)} from money_accounts where id in ($1, $2)
       or side_id = $3 and currency = $4 and closed_at is null and (kind in ('payable', 'paid', 'suspense')
         or kind = 'cashDesk' and site_id = $5)`,
    [list.budgetLineId, list.bankId, list.sideId, list.currency, list.siteId],
  )
  const accounts = rows.map((row) => recordOf(accountNoun, row))
  const of = (kind: AccountKind) => accounts.find((account) => account.kind === kind) ?? null
  return {
    ...{ line: of('budgetLine'), payable: of('payable'), ordered: of('paid'), suspense: of('suspense') },
    ...{ desk: of('cashDesk'), bank: of('bank') },
  }
}

async function listWith(tx: Tx, paymentId: unknown): Promise<PaymentList | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(paymentListNoun, 'l')} from payment_lists l join payments p on p.list_id = l.id where p.id = $1`,
    [paymentId],
  )
  return rows[0] && recordOf(paymentListNoun, rows[0])
}

async function reckoningOf(tx: Tx, listId: unknown) {
  const { rows } = await tx.query<{ waiting: number; paid: string; handed_out_by: Id[]; again: number }>(
    `select count(*) filter (where status = 'listed') as waiting,
       coalesce(sum(amount::numeric) filter (where status = 'paid'), 0)::text as paid,
       array(select distinct paid_by from cash_handouts where list_id = $1) as handed_out_by,
       (select count(*) from cash_handouts where list_id = $1 and again) as again
     from payments where list_id = $1`,
    [listId],
  )
  const [found] = rows
  return {
    waiting: found?.waiting ?? 0,
    paid: found?.paid ?? '0',
    handedOutBy: found?.handed_out_by ?? [],
    again: found?.again ?? 0,
  }
}

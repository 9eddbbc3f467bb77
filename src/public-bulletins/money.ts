import { z } from 'zod'
import { Support } from '../benefits/benefit-rule.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Currency, isNothing, sumOf } from '../kernel/money.ts'
import { Balance } from '../ledger/account.ts'
import { type Known, ownWhy, type Why, whyWithheld } from './withheld.ts'

/** An amount as it is told, null where it is withheld; below nothing where more came back than went out. */
const told = Balance.nullable()

/** What was paid out in a currency: by authority, and within each by the kind of support. */
export const MoneyTable = z.strictObject({
  currency: Currency,
  amount: told,
  sides: z
    .array(
      z.strictObject({
        sideId: Id,
        amount: told,
        kinds: z.array(z.strictObject({ key: Support, amount: told })).max(20),
      }),
    )
    .max(20),
})
export type MoneyTable = z.infer<typeof MoneyTable>

/** The money of a bulletin, and from when it is counted: from the end of the last bulletin that told any. */
export const BulletinMoney = z.strictObject({ from: Day, tables: z.array(MoneyTable).max(60) })
export type BulletinMoney = z.infer<typeof BulletinMoney>

/** An amount with how many people at least it went to. */
interface Counted {
  readonly amount: string
  readonly recipients: number
}
interface CountedSide extends Counted {
  readonly sideId: Id
  /** Whether the payments that stand add up to what the ledger has of the period. */
  readonly agrees: boolean
  readonly kinds: readonly (Counted & { readonly key: Support })[]
}
/** The same before anything is left out. */
export interface CountedMoney extends Counted {
  readonly currency: Currency
  readonly sides: readonly CountedSide[]
}

/** Why an amount is not told: as of figures, or because payments and ledger differ, such as by what a bank sent back meanwhile. */
const MoneyWhy = z.enum(['few', 'wouldTell', 'above', 'books', 'notYours']).nullable()
type MoneyWhy = z.infer<typeof MoneyWhy>
const explained = { amount: told, why: MoneyWhy }
/** The same with the reason of each amount that is not told, for those who prepare a bulletin. */
export const ExplainedMoney = z.strictObject({
  ...{ currency: Currency, ...explained },
  sides: z.array(
    z.strictObject({ sideId: Id, ...explained, kinds: z.array(z.strictObject({ key: Support, ...explained })) }),
  ),
})
export type ExplainedMoney = z.infer<typeof ExplainedMoney>

/** Nobody was paid where there is no amount; somebody was where there is, also where their payment is not found any more. */
const known = ({ amount, recipients }: Counted): Known => ({
  n: isNothing(amount) ? 0 : Math.max(1, recipients),
  former: [],
})
const asMoney = (why: Why | null): MoneyWhy => (why === 'few' || why === null ? why : 'wouldTell')

/**
 * Decides which amounts are told: one that went to one to four people is not, nor one by which it could be computed. Somebody can be paid for two
 * kinds of support, so that two kinds together can be of few people: where one is withheld, all of that authority are.
 */
export function explainMoney({ sides, ...whole }: CountedMoney): ExplainedMoney {
  const why = asMoney(ownWhy(known(whole)))
  const whySides =
    why === null ? whyWithheld(known(whole), sides.map(known)).map(asMoney) : sides.map(() => 'above' as const)
  return {
    ...{ currency: whole.currency, amount: whole.amount, why },
    sides: sides.map((side, i) => {
      const own = whySides[i] ?? null
      const reasons = own === null ? whyOfKinds(side) : side.kinds.map(() => 'above' as const)
      const kinds = side.kinds.map(({ key, amount }, kind) => ({ key, amount, why: reasons[kind] ?? null }))
      return { sideId: side.sideId, amount: side.amount, why: own, kinds }
    }),
  }
}

function whyOfKinds({ agrees, kinds }: CountedSide): MoneyWhy[] {
  if (!agrees) return kinds.map(() => 'books')
  const few = kinds.map((kind) => asMoney(ownWhy(known(kind))))
  return few.some((why) => why !== null) ? few.map((why) => why ?? 'wouldTell') : few
}

/** What is told of it: the amounts without reasons, and null where there is one. */
export function toldMoney({ sides, currency, ...whole }: ExplainedMoney): MoneyTable {
  const amount = (of: { readonly amount: string | null; readonly why: MoneyWhy }) =>
    of.why === null ? of.amount : null
  return {
    ...{ currency, amount: amount(whole) },
    sides: sides.map((side) => ({
      ...{ sideId: side.sideId, amount: amount(side) },
      kinds: side.kinds.map((kind) => ({ key: kind.key, amount: amount(kind) })),
    })),
  }
}

/** The same for a reader of one authority: of the others, and of the whole, what is withheld is not shown. */
export function moneySeenBy(sideId: Id, table: ExplainedMoney): ExplainedMoney {
  const veiled = <A extends { readonly amount: string | null; readonly why: MoneyWhy }>(of: A): A =>
    of.why === null ? of : { ...of, amount: null, why: 'notYours' }
  return {
    ...veiled(table),
    sides: table.sides.map((side) =>
      side.sideId === sideId ? side : { ...veiled(side), kinds: side.kinds.map(veiled) },
    ),
  }
}

/** A sum of what was told of several periods; `whole` is false where some of it was withheld, so that it is not all. */
export interface MoneySum {
  readonly amount: string
  readonly whole: boolean
}
export interface MoneySums extends MoneySum {
  readonly currency: Currency
  readonly sides: readonly (MoneySum & {
    readonly sideId: Id
    readonly kinds: readonly (MoneySum & { readonly key: Support })[]
  })[]
}

/** What was told since the beginning, by currency, from the money of each period; where a currency has no table nothing was paid in it. */
export function sumsOfMoney(periods: readonly BulletinMoney[]): MoneySums[] {
  const tables = periods.flatMap((period) => period.tables)
  const currencies = [...new Set(tables.map(({ currency }) => currency))].toSorted()
  return currencies.map((currency) => {
    const own = tables.filter((table) => table.currency === currency)
    const sum = (amounts: readonly (string | null)[]): MoneySum => ({
      amount: sumOf(
        amounts.map((amount) => amount ?? '0'),
        currency,
      ),
      whole: !amounts.includes(null),
    })
    const sideIds = [...new Set(own.flatMap(({ sides }) => sides.map(({ sideId }) => sideId)))]
    const sides = sideIds.map((sideId) => {
      const of = own.flatMap((table) => table.sides.filter((side) => side.sideId === sideId))
      const kinds = Support.options.map((key) => ({
        key,
        ...sum(of.flatMap((side) => side.kinds.flatMap((kind) => (kind.key === key ? [kind.amount] : [])))),
      }))
      return { sideId, ...sum(of.map(({ amount }) => amount)), kinds }
    })
    return { currency, ...sum(own.map(({ amount }) => amount)), sides }
  })
}

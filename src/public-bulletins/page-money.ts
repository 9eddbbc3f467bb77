import { supportTexts } from '../benefits/code-lists.ts'
import { type Html, html } from '../kernel/html.ts'
import { isNothing } from '../kernel/money.ts'
import type { PublicBulletin } from './bulletin.ts'
import { type BulletinMoney, type MoneySum, type MoneySums, sumsOfMoney } from './money.ts'
import { pageTexts } from './page-words.ts'
import type { PageWriter } from './page-writer.ts'

interface Authority {
  readonly id: string
  readonly name: Parameters<PageWriter['t']>[0]
  readonly joint: boolean
}

/** An amount with its currency, thousands apart; of what is not all told, that there is more. */
function sumCell(writer: PageWriter, { amount, whole }: MoneySum, currency: string): Html {
  const said = `${writer.amount(amount)} ${currency}`
  if (whole) return html`<td class="n"><bdi>${said}</bdi></td>`
  if (isNothing(amount)) return html`<td class="n w">${writer.t(pageTexts.withheld)}</td>`
  return html`<td class="n w"><bdi>${said}</bdi> ${writer.t(pageTexts.andMore)}</td>`
}

/** What was paid out since the beginning, by authority, kind of support and period; nothing where no bulletin told any. */
export function moneySection(
  writer: PageWriter,
  authorities: readonly Authority[],
  bulletins: readonly PublicBulletin[],
): Html | '' {
  const periods = standingMoney(bulletins)
  const last = periods.at(-1)
  if (!last) return ''
  const sums = sumsOfMoney(periods.map(({ money }) => money))
  const tables = sums.map((sum) => currencyTable(writer, authorities, sum, periods))
  return html`<section><h2>${writer.t(pageTexts.money)}</h2>
<p>${writer.t(pageTexts.moneyLead, { day: writer.day(last.bulletin.toDay) })}</p>
${sums.length === 0 ? html`<p class="note">${writer.t(pageTexts.noMoney)}</p>` : tables}</section>
`
}

interface ToldPeriod {
  readonly bulletin: PublicBulletin
  readonly money: BulletinMoney
}

/** The money of each period once: a correction says it again. The oldest period first. */
function standingMoney(bulletins: readonly PublicBulletin[]): ToldPeriod[] {
  const told = bulletins.flatMap((bulletin) => (bulletin.money === null ? [] : [{ bulletin, money: bulletin.money }]))
  const first = told.filter(({ bulletin }, i) => told.findIndex((one) => one.bulletin.toDay === bulletin.toDay) === i)
  return first.toSorted((one, other) => (one.bulletin.toDay < other.bulletin.toDay ? -1 : 1))
}

function currencyTable(
  writer: PageWriter,
  authorities: readonly Authority[],
  sums: MoneySums,
  periods: readonly ToldPeriod[],
): Html {
  const { currency } = sums
  const nothing: MoneySum = { amount: '0', whole: true }
  const line = (name: string, sum: MoneySum) =>
    html`<tr><th scope="row">${name}</th>${sumCell(writer, sum, currency)}</tr>`
  const shown = authorities.flatMap((authority) => {
    const side = sums.sides.find(({ sideId }) => sideId === authority.id)
    return side && !(authority.joint && side.whole && isNothing(side.amount)) ? [{ authority, side }] : []
  })
  const head = (first: string) =>
    html`<thead><tr><th scope="col">${first}</th><th scope="col" class="n">${writer.t(pageTexts.amount)}</th></tr></thead>`
  const kinds = shown.map(
    ({ authority, side }) =>
      html`<details><summary>${writer.t(pageTexts.kindsOf, { who: writer.t(authority.name) })}</summary><table>${head(writer.t(pageTexts.kind))}<tbody>${side.kinds.map(
        (kind) => line(writer.t(supportTexts[kind.key]), kind),
      )}</tbody></table></details>`,
  )
  const byPeriod = periods.map(({ bulletin, money }) =>
    line(writer.period({ fromDay: money.from, toDay: bulletin.toDay }), inPeriod(money, currency) ?? nothing),
  )
  return html`<div class="scroll"><table>${head(writer.t(pageTexts.authority))}<tbody>${line(writer.t(pageTexts.all), sums)}${shown.map(
    ({ authority, side }) => line(writer.t(authority.name), side),
  )}</tbody></table></div>${kinds}${
    periods.length > 1
      ? html`<details><summary>${writer.t(pageTexts.byPeriod)}</summary><table>${head(writer.t(pageTexts.period))}<tbody>${byPeriod}</tbody></table></details>`
      : ''
  }`
}

function inPeriod({ tables }: BulletinMoney, currency: string): MoneySum | undefined {
  const table = tables.find((one) => one.currency === currency)
  return table && { amount: table.amount ?? '0', whole: table.amount !== null }
}

import type { Day, Instant } from '../kernel/dates.ts'
import { type Html, html } from '../kernel/html.ts'
import { fill, type Language, type Texts } from '../kernel/texts.ts'
import { beginning, type PublicBulletin } from './bulletin.ts'
import { pageTexts } from './page-words.ts'
import type { Sum } from './sums.ts'

const locales: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB', fr: 'fr-FR' }

/** Writes in one language. */
export class PageWriter {
  readonly language: Language
  readonly #number: Intl.NumberFormat
  readonly #day: Intl.DateTimeFormat
  readonly #point: string
  constructor(language: Language) {
    this.language = language
    this.#number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 })
    this.#point = this.#number.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.'
    this.#day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
  }

  t(texts: Texts, facts: Readonly<Record<string, string>> = {}): string {
    return fill(texts[this.language], facts)
  }
  number(n: number): string {
    return this.#number.format(n)
  }
  day(day: Day | Instant): string {
    return this.#day.format(new Date(day.length === 10 ? `${day}T12:00:00Z` : day))
  }
  period({ fromDay, toDay }: Pick<PublicBulletin, 'fromDay' | 'toDay'>): string {
    if (fromDay === beginning) return this.t(pageTexts.until, { day: this.day(toDay) })
    return this.t(pageTexts.between, { from: this.day(fromDay), to: this.day(toDay) })
  }
  /** An amount of money, whose digits behind the point are those of its currency. */
  amount(amount: string): string {
    const places = amount.split('.')[1]?.length ?? 0
    const [whole = '0'] = amount.split('.')
    // Digits are never made a floating number: what is behind the point is put there as it stands.
    const digits = `${amount.startsWith('-') && BigInt(whole) === 0n ? '-' : ''}${this.#number.format(BigInt(whole))}`
    return places === 0 ? digits : `${digits}${this.#point}${amount.slice(-places)}`
  }
  figure(n: number | null): Html {
    return n === null
      ? html`<td class="n w">${this.t(pageTexts.withheld)}</td>`
      : html`<td class="n">${this.number(n)}</td>`
  }
  sum({ n, whole }: Sum): Html {
    if (whole) return this.figure(n)
    if (n === 0) return this.figure(null)
    return html`<td class="n">${this.t(pageTexts.atLeast, { n: this.number(n) })}</td>`
  }
}

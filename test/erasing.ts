import type pg from 'pg'
import { draftRetentionRule, signRetentionRule } from '../src/data-protection/retention-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import type { World } from './world.ts'

/** A database that planted words are looked for in, by its owner. */
export interface Searched {
  readonly sulh: { readonly database: { readonly owner: Pick<pg.Pool, 'query'> } }
}

/** Words that nobody else says, planted in every field that holds what is known of a person, and looked for afterwards. */
export class Markers {
  /** A name of the person that nobody else has, beside the Latin words. */
  readonly arabic: string
  readonly #planted: string[] = []
  readonly #world: () => Searched

  constructor(world: () => Searched, arabic: string) {
    this.#world = world
    this.arabic = arabic
  }

  readonly mark = (): string => {
    const planted = this.#planted.length
    const marker = `Zqv${'abcdefghijklmnopqrstuvwxyz'[planted % 26]}${'kxwjbn'[Math.floor(planted / 26)]}rkelm`
    this.#planted.push(marker)
    return marker
  }

  get all(): readonly string[] {
    return [...this.#planted, this.arabic]
  }

  /** Every row of every table as text, and every byte string as what it may hide. */
  async dump(): Promise<string> {
    const { owner } = this.#world().sulh.database
    const { rows: tables } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    )
    const texts: string[] = []
    for (const { name } of tables) {
      const { rows } = await owner.query<{ text: string }>(`select t::text as text from ${name} t`)
      for (const { text } of rows) texts.push(`${name}: ${text}`)
    }
    return texts.join('\n')
  }

  /** Where a planted word stands, in clear, in hexadecimal or in base 64. */
  async found(): Promise<string[]> {
    const lines = (await this.dump()).split('\n').map((line) => ({ line, lower: line.toLowerCase() }))
    return this.all.flatMap((marker) => {
      const bytes = Buffer.from(marker)
      const forms = [marker, bytes.toString('hex'), bytes.toString('base64')].map((form) => form.toLowerCase())
      return lines
        .filter(({ lower }) => forms.some((form) => lower.includes(form)))
        .map(({ line }) => `${marker} in ${line.slice(0, 160)}`)
    })
  }
}

/** Nobody of the North is kept longer than their case. */
export async function keepNobody(world: World): Promise<void> {
  for (const category of ['notAdmitted', 'participant']) {
    const id = await world.done('kamila', draftRetentionRule, { id: newId(), category, years: 0, basis: 'Law 12' })
    await world.done('luay', signRetentionRule, { id })
  }
}

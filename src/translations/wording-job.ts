import { createHash } from 'node:crypto'
import { readCodeStates } from '../code-lists/store.ts'
import type { Tx } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import type { Sulh } from '../server/sulh.ts'
import { applied, wordsShown } from './applied.ts'
import { loadCatalogue } from './catalogue-store.ts'
import { readHeldLines } from './store.ts'
import type { WordingView } from './wording-view.ts'

/** The wording that a server says, as browsers are given it. */
interface Wording {
  readonly revision: string
  readonly view: WordingView
  readonly etag: string
}

const said = new WeakMap<Sulh, Wording>()

/** What changes with every signature under codes or translations, and with nothing else. */
async function revisionOf(tx: Tx): Promise<string> {
  const { rows } = await tx.query<{ revision: string }>(
    `select concat_ws(' ', (select concat(count(*), ' ', max(signed_at)) from code_changes where status = 'signed'),
       (select concat(count(*), ' ', max(signed_at)) from translation_changes where status = 'signed')) as revision`,
  )
  return rows[0]?.revision ?? ''
}

/** The wording of this moment: where something was signed since it was last asked for, read anew and said by this process from now on. */
export async function wordingOf(sulh: Sulh): Promise<Wording> {
  const before = said.get(sulh)
  const read = await reading(sulh, async (tx) => {
    const revision = await revisionOf(tx)
    if (before?.revision === revision) return undefined
    return { revision, codes: await readCodeStates(tx), lines: await readHeldLines(tx) }
  })
  if (!read && before) return before
  const { revision = '', codes = [], lines = [] } = read ?? {}
  const texts: WordingView['texts'] = []
  // Without any words of the programme's own there is nothing to look for, and nothing to put back.
  if (lines.length > 0 || (before && before.view.texts.length > 0)) {
    const catalogue = await loadCatalogue()
    const shown = wordsShown(applied(lines, (place, shipped) => catalogue.find(place, shipped)))
    catalogue.say((text, language) => shown.get(text)?.[language])
    texts.push(...[...shown].map(([{ shipped }, words]) => ({ shipped, words })))
  }
  const view: WordingView = { texts, codes }
  const etag = `"${createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 32)}"`
  const wording = { revision, view, etag }
  said.set(sulh, wording)
  return wording
}

async function isNew(sulh: Sulh): Promise<boolean> {
  return said.get(sulh)?.revision !== (await reading(sulh, revisionOf))
}

const run: Job['run'] = async (sulh) => {
  await wordingOf(sulh)
}

/** Before a server answers it says what was signed; later, what was signed in another process or came by a copy. */
export const wordingJobs: readonly Job[] = [
  { name: 'wordingAtStart', beforeStart: true, isDue: isNew, run },
  { name: 'wording', isDue: isNew, run },
]

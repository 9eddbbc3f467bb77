import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Language } from '../../kernel/texts.ts'
import type { SessionView } from '../../programme/views.ts'
import { ask, NetworkError } from '../request.ts'
import { currentTab } from './current.ts'
import { pageOf, pagesMost, referenceOf, rowsIn, type WorkingList, workingLists } from './working-lists.ts'

/** How long what was read in the background is fresh enough, in milliseconds: lists and choices, and records. */
const listFresh = 10 * 60 * 1000
const recordFresh = 6 * 60 * 60 * 1000
const pause = 10 * 60 * 1000

/** Reads what this officer needs without a network, and again every ten minutes, until the signal. */
export async function keepWorkingSet(session: SessionView, language: Language, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await readInBackground(session, language, stop)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Reads an address of the working set, where what is kept of it is not as fresh as this, in milliseconds. */
type ReadKept = (path: string, fresh: number) => Promise<unknown>

async function readInBackground(session: SessionView, language: Language, stop: AbortSignal): Promise<void> {
  try {
    await readWorkingSet(session, async (path, fresh) => {
      const tablet = currentTab()?.tablet
      if (stop.aborted || !tablet?.keeps(path)) return undefined
      const kept = await tablet.keptRead(path, language)
      if (kept && Date.now() - kept.at < fresh) return kept.json
      return ask(path, z.unknown(), { language })
    })
  } catch (error) {
    // Without a network it goes on where it was the next time.
    if (!(error instanceof NetworkError)) throw error
  }
}

/** Reads once what an officer of a site needs without a network: what forms choose from, the lists, and the records of their first pages. */
export async function readWorkingSet(session: Pick<SessionView, 'actor' | 'site'>, ask: ReadKept): Promise<void> {
  const mine = ({ roles }: { roles: readonly Role[] }) => session.actor.roles.some((role) => roles.includes(role))
  const read = (path: string, fresh: number) => unlessRefused(ask(path, fresh))
  for (const path of referenceOf(session)) await read(path, listFresh)
  const asked = workingLists.filter(mine)
  const found: string[] = []
  for (const list of asked) found.push(...idsIn(await read(pageOf(list, 1), listFresh), list).flatMap(list.reads))
  for (const path of found) await read(path, recordFresh)
  // The pages behind the first are for searching: a number that is typed or scanned is found in them.
  for (const list of asked)
    for (let page = 2; page <= pagesMost; page++) {
      const answer = await read(pageOf(list, page), recordFresh)
      if (rowsIn(answer, list).length === 0) break
    }
}

/** What the officer may not read is not for them; the page says so, too. */
async function unlessRefused(read: Promise<unknown>): Promise<unknown> {
  try {
    return await read
  } catch (error) {
    if (error instanceof NetworkError) throw error
    return undefined
  }
}

const WithId = z.looseObject({ id: Id })

function idsIn(answer: unknown, list: WorkingList): Id[] {
  return rowsIn(answer, list).flatMap(
    (row) => WithId.safeParse(list.record === undefined ? row : row[list.record]).data?.id ?? [],
  )
}

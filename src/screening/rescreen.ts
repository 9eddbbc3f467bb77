import type { Id } from '../kernel/ids.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { listScreened, rescreen } from './actions.ts'
import { isScreened, type List } from './list.ts'
import { casesAfter } from './match.ts'
import { PeopleIndex } from './people-index.ts'
import {
  peopleAfter,
  peopleWithCases,
  readLists,
  rescreened,
  type ScreenedPerson,
  type Screener,
  screenedPeople,
  unscreenedEntries,
} from './store.ts'

const batchSize = 200

/** What screening people again asked of the reviewers. */
export interface News {
  raised: number
  reopened: number
}

/**
 * Screens everybody registered against what changed in the lists since the last time. Only what is new becomes a
 * question; what was decided stays quiet until its entry or its person changes.
 */
export function rescreenJob(screener: Screener): Job {
  const people = new PeopleIndex()
  return {
    name: 'rescreen',
    isDue: async (sulh) => (await reading(sulh, readLists)).some((list) => !isScreened(list)),
    run: async (sulh, onProgress, signal) => {
      for (const list of await reading(sulh, readLists)) {
        if (!isScreened(list)) await screenAgainst(sulh, { screener, people, list }, onProgress, signal)
      }
    },
  }
}

async function screenAgainst(
  sulh: Sulh,
  { screener, people, list }: { screener: Screener; people: PeopleIndex; list: List },
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> {
  const { news, left } = await reading(sulh, (tx) => unscreenedEntries(tx, list.id))
  const concerned = new Set(await reading(sulh, (tx) => peopleWithCases(tx, [...news.map(({ id }) => id), ...left])))
  if (news.length > 0) {
    await reading(sulh, (tx) =>
      people.catchUp(tx, async (done) => {
        onProgress(`${done} people by name`, 0)
        await breathe(signal)
      }),
    )
  }
  for (const [at, { entry }] of news.entries()) {
    for (const id of people.candidates(entry)) concerned.add(id)
    onProgress(`${list.code}: ${at} of ${news.length} entries`, (0.5 * at) / news.length)
    await breathe(signal)
  }
  const asked: News = { raised: 0, reopened: 0 }
  const ids = [...concerned]
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = await reading(sulh, (tx) => screenedPeople(tx, ids.slice(from, from + batchSize)))
    await screenPeople(sulh, screener, batch, asked)
    onProgress(`${list.code}: ${from} of ${ids.length} people`, 0.5 + (0.5 * from) / ids.length)
    await breathe(signal)
  }
  // Refused where a newer version came meanwhile: that one is due then.
  await sulh.performAsProgram(listScreened, { id: list.id, contentHash: list.contentHash, ...asked })
}

/** Screens each of these people against all lists, and performs what is new. */
async function screenPeople(
  sulh: Sulh,
  screener: Screener,
  people: readonly ScreenedPerson[],
  asked: News,
): Promise<void> {
  const changed = await reading(sulh, async (tx) => {
    const found: { id: Id; raised: number; reopened: number }[] = []
    for (const person of people) {
      const facts = await rescreened(tx, screener, person.id, person)
      const known = new Set(facts.cases.map(({ id }) => id))
      // Whose case it is and since when does not matter for counting.
      const changes = casesAfter(
        facts,
        { id: person.id, sideId: person.id, siteId: person.id },
        { actionId: person.id, at: '' },
      )
      const reopened = changes.filter(({ id }) => known.has(id)).length
      if (changes.length > 0) found.push({ id: person.id, raised: changes.length - reopened, reopened })
    }
    return found
  })
  const outcomes = await Promise.all(changed.map(({ id }) => sulh.performAsProgram(rescreen, { id })))
  for (const [at, one] of changed.entries()) {
    if (outcomes[at]?.outcome === 'refused') continue
    asked.raised += one.raised
    asked.reopened += one.reopened
  }
}

/** Screens everybody against every list, changed or not: after a new version of the name engine, or a doubt. */
export async function screenEverybody(
  sulh: Sulh,
  screener: Screener,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<News & { people: number }> {
  const count = await reading(
    sulh,
    async (tx) => (await tx.query<{ n: number }>('select count(*) as n from people')).rows,
  )
  const all = count[0]?.n ?? 0
  const asked: News = { raised: 0, reopened: 0 }
  let people = 0
  for (let after: Id | '' = ''; ; ) {
    const page = await reading(sulh, (tx) => peopleAfter(tx, after, batchSize))
    const last = page.at(-1)
    if (!last) return { ...asked, people }
    after = last.id
    people += page.length
    await screenPeople(sulh, screener, page, asked)
    onProgress(`${people} of ${all} people`, people / Math.max(1, all))
    await breathe(signal)
  }
}

async function reading<T>(sulh: Sulh, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(sulh.database.writer, work, 'begin read only')
}

/** Lets requests that wait be answered, and stops where it was asked to. */
async function breathe(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise((resolve) => setImmediate(resolve))
}

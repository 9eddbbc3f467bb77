import type { Id } from '../kernel/ids.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import type { Sulh } from '../server/sulh.ts'
import { listScreened, rescreen } from './actions.ts'
import { isScreened, type List } from './list.ts'
import { casesAfter, personSubject } from './match.ts'
import { PeopleIndex } from './people-index.ts'
import {
  peopleAfter,
  peopleWithCases,
  readLists,
  rescreenedAll,
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
 * question; what was decided stays quiet until its entry or its person changes. Those whose names are like a new or
 * changed entry come first, within seconds; then everybody, so that nobody is missed, and only then is it called done.
 */
export function rescreenJob(screener: Screener): Job {
  const people = new PeopleIndex()
  return {
    name: 'rescreen',
    isDue: async (sulh) => (await reading(sulh, readLists)).some((list) => !isScreened(list)),
    run: async (sulh, onProgress, signal) => {
      const due = (await reading(sulh, readLists)).filter((list) => !isScreened(list))
      const askedBy = new Map<Id, News>()
      for (const list of due) {
        askedBy.set(list.id, await screenLikeliest(sulh, { screener, people, list }, onProgress, signal))
      }
      const rest = due.length === 0 ? none : await screenEverybody(sulh, screener, onProgress, signal)
      for (const list of due) {
        const first = askedBy.get(list.id) ?? none
        const raised = first.raised + rest.raised
        const reopened = first.reopened + rest.reopened
        // Refused where a newer version came meanwhile: that one is due then.
        await sulh.performAsProgram(listScreened, { id: list.id, contentHash: list.contentHash, raised, reopened })
      }
    },
  }
}

const none: News = { raised: 0, reopened: 0 }

/** Those with a case on an entry that changed or left, and those whose names are like a new or changed entry. */
async function screenLikeliest(
  sulh: Sulh,
  { screener, people, list }: { screener: Screener; people: PeopleIndex; list: List },
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<News> {
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
    onProgress(`${list.code}: ${at} of ${news.length} entries`, 0)
    await breathe(signal)
  }
  const asked = { ...none }
  const ids = [...concerned]
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = await reading(sulh, (tx) => screenedPeople(tx, ids.slice(from, from + batchSize)))
    await screenPeople(sulh, screener, batch, asked)
    onProgress(`${list.code}: ${from} of ${ids.length} people whose names are like`, 0)
    await breathe(signal)
  }
  return asked
}

/** Screens each of these people against all lists, performs what is new, and adds it to `asked`. */
async function screenPeople(
  sulh: Sulh,
  screener: Screener,
  people: readonly ScreenedPerson[],
  asked: News,
): Promise<void> {
  const all = await reading(sulh, (tx) => rescreenedAll(tx, screener, people))
  const changed = all.flatMap((facts, at) => {
    const id = people[at]?.id
    if (id === undefined) return []
    // Whose case it is and since when does not matter for counting.
    const changes = casesAfter(facts, personSubject({ id, sideId: id, siteId: id }), { actionId: id, at: '' })
    const known = new Set(facts.cases.map((one) => one.id))
    const reopened = changes.filter((one) => known.has(one.id)).length
    return changes.length > 0 ? [{ id, raised: changes.length - reopened, reopened }] : []
  })
  const outcomes = await Promise.all(changed.map(({ id }) => sulh.performAsProgram(rescreen, { id })))
  for (const [at, one] of changed.entries()) {
    if (outcomes[at]?.outcome === 'refused') continue
    asked.raised += one.raised
    asked.reopened += one.reopened
  }
}

/** Screens everybody against every list: after those who are likeliest, or after a new version of the name engine. */
export async function screenEverybody(
  sulh: Sulh,
  screener: Screener,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<News & { people: number }> {
  const count = await reading(sulh, (tx) => tx.query<{ n: number }>('select count(*) as n from people'))
  const all = count.rows[0]?.n ?? 0
  const asked = { ...none }
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

/** Lets requests that wait be answered, and stops where it was asked to. */
async function breathe(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise((resolve) => setImmediate(resolve))
}

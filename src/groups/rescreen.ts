import type { Id } from '../kernel/ids.ts'
import { casesAfter, commanderSubject, groupSubject, type Rescreened, type Subject } from '../screening/match.ts'
import { readLists, type Screener } from '../screening/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { screenCommanderAgain, screenGroupAgain } from './screening-actions.ts'
import { rescreenedCommander, rescreenedGroup, screenedCommanders, screenedGroups } from './screening-store.ts'

/**
 * Screens every group and commander against the lists when one changed, and once when the program starts, which takes in
 * those who were entered before groups were screened. They are some hundreds, so that looking at all of them takes less
 * than finding out which could be concerned. Only news is performed.
 */
export function rescreenGroupsJob(screener: Screener): Job {
  let screenedAgainst: string | undefined
  return {
    name: 'rescreen-groups',
    isDue: async (sulh) => (await versionsOf(sulh)) !== screenedAgainst,
    run: async (sulh, onProgress, signal) => {
      const versions = await versionsOf(sulh)
      await screenGroups(
        sulh,
        screener,
        (done, of) => onProgress(`${done} of ${of} groups and commanders`, done / of),
        signal,
      )
      screenedAgainst = versions
    },
  }
}

async function versionsOf(sulh: Sulh): Promise<string> {
  const lists = await reading(sulh, readLists)
  return lists.map(({ id, contentHash }) => `${id} ${contentHash}`).join('\n')
}

/** Screens every group and commander now; says of how many there is news. */
export async function screenGroups(
  sulh: Sulh,
  screener: Screener,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<{ screened: number; news: number }> {
  const groups = await reading(sulh, screenedGroups)
  const commanders = await reading(sulh, screenedCommanders)
  const all = groups.length + commanders.length
  const waiting: { action: typeof screenGroupAgain | typeof screenCommanderAgain; id: Id }[] = []
  let done = 0
  const look = async (
    action: (typeof waiting)[number]['action'],
    subject: Subject,
    id: Id,
    facts: (tx: Tx) => Promise<Rescreened>,
  ) => {
    signal.throwIfAborted()
    // Since when does not matter for finding out whether there is news.
    if (casesAfter(await reading(sulh, facts), subject, { actionId: id, at: '' }).length > 0)
      waiting.push({ action, id })
    onProgress(++done, all)
  }
  for (const group of groups)
    await look(screenGroupAgain, groupSubject(group), group.id, (tx) => rescreenedGroup(tx, screener, group))
  for (const one of commanders)
    await look(screenCommanderAgain, commanderSubject(one), one.id, (tx) => rescreenedCommander(tx, screener, one))
  for (const { action, id } of waiting) await sulh.performAsProgram(action, { id })
  return { screened: all, news: waiting.length }
}

async function reading<T>(sulh: Sulh, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(sulh.database.writer, work, 'begin read only')
}

import { z } from 'zod'
import { LogName, StationEntry } from '../../stations/entry.ts'
import { entriesPerPush, type LogAnswer } from '../../stations/exchange.ts'
import { readLink } from '../hub/link.ts'
import { centreIntake } from '../stations/station-intake.ts'
import type { Sulh } from '../sulh.ts'
import { CarryProblem } from './problem.ts'

/** The first line of what a tablet writes to rescue its outbox; an entry a line follows, as it would send them. */
export const ExportHead = z.strictObject({ sulh: z.literal('station export'), v: z.literal(1), ...LogName.shape })

export interface TakenExport {
  readonly log: LogAnswer
  readonly entries: number
  /** Numbers of lines that hold no entry of the station's log. */
  readonly damaged: readonly number[]
}

/**
 * Takes in what a tablet exported to rescue it. Each entry is proven by its own signature; a line that is damaged is named, and
 * those beside it are taken: what they say has happened. Refuses what is no export.
 */
export async function takeExport(sulh: Sulh, lines: AsyncIterable<string>): Promise<TakenExport> {
  if (await readLink(sulh)) throw new CarryProblem('noCentre')
  let log: LogName | undefined
  let [number, entries] = [0, 0]
  let waiting: StationEntry[] = []
  const damaged: number[] = []
  const centre = centreIntake(sulh)
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    if (!log) {
      log = headOf(line)
      continue
    }
    const entry = StationEntry.safeParse(jsonOf(line)).data
    if (!entry || entry.station !== log.station || entry.epoch !== log.epoch) {
      damaged.push(number)
      continue
    }
    entries++
    waiting.push(entry)
    if (waiting.length < entriesPerPush) continue
    await centre.intake.receive(waiting)
    waiting = []
  }
  if (!log) throw new CarryProblem('noCarry')
  await centre.intake.receive(waiting)
  await centre.decide(log)
  return { log: await centre.intake.answer(log, 0), entries, damaged }
}

function headOf(line: string): LogName {
  const head = ExportHead.safeParse(jsonOf(line))
  if (!head.success) throw new CarryProblem('noCarry')
  return { station: head.data.station, epoch: head.data.epoch }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

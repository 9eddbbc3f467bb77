import { z } from 'zod'
import { LogName, StationEntry } from '../../stations/entry.ts'
import { entriesPerPush, type LogAnswer } from '../../stations/exchange.ts'
import { readLink } from '../hub/link.ts'
import { takeWhole } from '../stations/picture-store.ts'
import { enrolledAs } from '../stations/station-auth.ts'
import { centreIntake, openerOfCentre } from '../stations/station-intake.ts'
import type { Sulh } from '../sulh.ts'
import { CarriedPicture } from './content.ts'
import { CarryProblem } from './problem.ts'

/** The first line of what a tablet writes to rescue its outbox; an entry a line follows, as it would send them. */
export const ExportHead = z.strictObject({ sulh: z.literal('station export'), v: z.literal(1), ...LogName.shape })

/** A line with a picture, sealed as the tablet keeps it. */
const ExportedPicture = z.strictObject({ picture: CarriedPicture.omit({ of: true }) })

export interface TakenExport {
  readonly log: LogAnswer
  readonly entries: number
  readonly pictures: number
  /** Numbers of lines that hold no entry and no picture of the station's log. */
  readonly damaged: readonly number[]
}

/**
 * Takes in what a tablet exported to rescue it. Each entry is proven by its own signature; a line that is damaged is named, and
 * those beside it are taken: what they say has happened. Refuses what is no export.
 */
export async function takeExport(sulh: Sulh, lines: AsyncIterable<string>): Promise<TakenExport> {
  if (await readLink(sulh)) throw new CarryProblem('noCentre')
  let log: LogName | undefined
  let [number, entries, pictures] = [0, 0, 0]
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
    const json = jsonOf(line)
    const picture = ExportedPicture.safeParse(json).data?.picture
    if (picture) {
      if (await takeRescued(sulh, log, picture)) pictures++
      else damaged.push(number)
      continue
    }
    const entry = StationEntry.safeParse(json).data
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
  return { log: await centre.intake.answer(log, 0), entries, pictures, damaged }
}

/** A picture of a station of this centre that opens under its name; false where it is none. */
async function takeRescued(
  sulh: Sulh,
  log: LogName,
  picture: z.infer<typeof ExportedPicture>['picture'],
): Promise<boolean> {
  if (!(await enrolledAs(sulh, log))) return false
  return (await takeWhole(sulh, openerOfCentre(sulh), log.station, picture))?.state === 'kept'
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

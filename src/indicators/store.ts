import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { todayHere } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { smallCellsLeftOut } from './cells.ts'
import { measuredIndicators } from './definitions.ts'
import { figuresOf } from './figure-store.ts'
import { Frequency } from './indicator.ts'
import { type Period, periodOf } from './period.ts'
import { PublishedFigure } from './publication.ts'

/** Whose figures an office publishes: an authority its own, a joint body those of the whole programme. */
export function scopeOf(actor: Actor): Id | null {
  return actor.joint ? null : actor.sideId
}

/** The figures of a period as they would be published now, of all indicators of the frequency or of those named. */
async function publishable(
  tx: Tx,
  actor: Actor,
  { frequency, period, now, codes }: { frequency: Frequency; period: Period; now: Date; codes?: readonly string[] },
): Promise<PublishedFigure[]> {
  const published: PublishedFigure[] = []
  for (const indicator of measuredIndicators) {
    const isLeftOut = codes?.includes(indicator.code) === false || (indicator.wholeProgramme === true && !actor.joint)
    if (indicator.frequency !== frequency || isLeftOut) continue
    const figures = await figuresOf(tx, indicator, { period, now, sideId: scopeOf(actor) })
    published.push({
      ...{ code: indicator.code, version: indicator.version },
      ...smallCellsLeftOut(figures, indicator.about),
    })
  }
  return published
}

/** What stands as published of a period, by code: of each the newest that was published. */
export async function standingFigures(
  tx: Tx,
  { sideId, frequency, from }: { sideId: Id; frequency: Frequency; from: Day },
): Promise<PublishedFigure[]> {
  const { rows } = await tx.query<{ figure: unknown }>(
    `select distinct on (f.figure ->> 'code') f.figure from indicator_publications p cross join jsonb_array_elements(p.figures) f (figure)
     where p.side_id = $1 and p.frequency = $2 and p.from_day = $3 and p.state = 'published'
     order by f.figure ->> 'code', p.decided_at desc, p.id desc`,
    [sideId, frequency, from],
  )
  return rows.map(({ figure }) => PublishedFigure.parse(figure))
}

const waitingFor = (tx: Tx, of: unknown[]) =>
  exists(
    tx,
    `select from indicator_publications where side_id = $1 and frequency = $2 and from_day = $3 and state = 'proposed'`,
    of,
  )

/** Facts of publishing: figures that the machine computes in the same transaction, and what was published of the period before. */
export const indicatorLookups: Readonly<Record<string, Lookup>> = {
  'indicatorPublication.propose': {
    facts: async (tx, input, actor, _record, _sealer, received) => {
      const frequency = Frequency.parse(input.frequency)
      const period = periodOf(frequency, String(input.fromDay))
      const of = [actor.sideId, frequency, period.from]
      return {
        figures: await publishable(tx, actor, { frequency, period, now: new Date(received) }),
        today: await todayHere(tx, new Date(received)),
        waiting: await waitingFor(tx, of),
        published: await exists(
          tx,
          `select from indicator_publications where side_id = $1 and frequency = $2 and from_day = $3 and state = 'published'`,
          of,
        ),
      }
    },
  },
  'indicatorPublication.correct': {
    facts: async (tx, input, actor, _record, _sealer, received) => {
      const { rows } = await tx.query<{ frequency: Frequency; from: Day; to: Day }>(
        `select frequency, to_char(from_day, 'YYYY-MM-DD') as from, to_char(to_day, 'YYYY-MM-DD') as to
         from indicator_publications where id = $1 and side_id = $2`,
        [input.corrects, actor.sideId],
      )
      const today = await todayHere(tx, new Date(received))
      const [found] = rows
      if (!found) return { figures: [], today, waiting: false, standing: [] }
      const { frequency, from, to } = found
      const codes = Array.isArray(input.codes) ? input.codes.map(String) : []
      return {
        figures: await publishable(tx, actor, { frequency, period: { from, to }, now: new Date(received), codes }),
        today,
        waiting: await waitingFor(tx, [actor.sideId, frequency, from]),
        standing: await standingFigures(tx, { sideId: actor.sideId, frequency, from }),
      }
    },
  },
}

import type { Instant } from '../kernel/dates.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Line, Sighting } from '../withdrawal-lines/line.ts'
import { asksToExamine, isWrong, judgements } from '../withdrawal-lines/line-geometry.ts'
import type { Compared, HeavyByLine } from './report-content.ts'

/** Heavy weapons that somebody saw, with the words of their party and place. */
export interface HeavySeen
  extends Pick<Sighting, 'point' | 'radiusM' | 'weaponClass' | 'seenOn' | 'partySideId' | 'count' | 'incidentId'> {
  readonly at: Instant
  readonly party: Texts
  readonly place: Texts
  /** It is part of an incident that is itself of heavy weapons: that one is counted, or was refuted. */
  readonly isIncident: boolean
}

type Span = 'now' | 'before'
const none: Compared = { now: 0, before: 0 }
const more = (of: Compared, span: Span, by = 1): Compared => ({ ...of, [span]: of[span] + by })

/**
 * Heavy weapons on the wrong side of a line or within a zone that was in force on the day they were seen, by party, line and place (§2.2).
 * A sighting that became an incident counts as that incident, once, however often it was seen; what the radius leaves open is told
 * apart and stands with no line. Of an incident that nobody measured against a line there is no line here, but it is in the sum.
 */
export function heavyByLine(
  incidents: Readonly<Record<Span, readonly { readonly id: string }[]>>,
  seen: readonly HeavySeen[],
  { lines, fromAt }: { readonly lines: readonly Line[]; readonly fromAt: Instant },
): HeavyByLine {
  const rows = new Map<string, HeavyByLine['lines'][number]>()
  const told = new Set<string>()
  const nameOf = new Map(lines.map(({ id, name }) => [id, name]))
  let sum = {
    incidents: { now: incidents.now.length, before: incidents.before.length },
    ...{ sightings: none, uncertain: none },
  }
  for (const one of seen) {
    const verdicts = judgements(lines, one)
    const span = one.isIncident ? spanOf(incidents, one.incidentId) : one.at >= fromAt ? 'now' : 'before'
    if (!span || !asksToExamine(verdicts)) continue
    const wrong = verdicts.filter((verdict) => (one.isIncident ? asksToExamine([verdict]) : isWrong(verdict)))
    if (!one.isIncident && wrong.length === 0) sum = { ...sum, uncertain: more(sum.uncertain, span) }
    else if (!one.isIncident) sum = { ...sum, sightings: more(sum.sightings, span) }
    for (const { lineId } of wrong) {
      const key = JSON.stringify([one.party, nameOf.get(lineId), lineId, one.place])
      const row = rows.get(key) ?? {
        ...{ party: one.party, line: nameOf.get(lineId) ?? '', place: one.place },
        ...{ incidents: none, sightings: none, weapons: none },
      }
      const counted = one.isIncident ? 'incidents' : 'sightings'
      const again = one.isIncident && told.has(`${key} ${one.incidentId}`)
      if (one.isIncident) told.add(`${key} ${one.incidentId}`)
      rows.set(key, {
        ...{ ...row, [counted]: again ? row[counted] : more(row[counted], span) },
        weapons: more(row.weapons, span, one.count),
      })
    }
  }
  return { ...sum, lines: [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) }
}

/** In which period an incident counts; undefined where it counts in neither. */
function spanOf(incidents: Parameters<typeof heavyByLine>[0], id: string | null): Span | undefined {
  return (['now', 'before'] as const).find((span) => incidents[span].some((one) => one.id === id))
}

import { typeTexts } from '../../incidents/code-lists.ts'
import { isIncidentType } from '../../incidents/incident-types.ts'
import type { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import type { Column } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import type { OutsideEvent } from '../formats/outside-event.ts'
import { texts } from './texts.ts'

type T = ReturnType<typeof useText>

/** A type by its name, in words; one that is none stays as it is. */
export function typeWord(t: T, type: string): string {
  return isIncidentType(type) ? t(typeTexts[type]) : type
}

/** Numbers as they were told: least, best and most, of which any may be missing. */
export function tollText({
  killedLow,
  killedBest,
  killedHigh,
}: Pick<OutsideEvent, 'killedLow' | 'killedBest' | 'killedHigh'>): string {
  const told = [killedLow, killedBest, killedHigh]
  if (told.every((one) => one === null)) return '–'
  return killedLow === null && killedHigh === null
    ? String(killedBest)
    : leftToRight(told.map((one) => one ?? '–').join(' / '))
}

/** The columns of a table of events of others. */
export function eventColumns(t: T): Column<OutsideEvent>[] {
  return [
    {
      ...{ key: 'started', header: t(texts.day), ordered: true },
      cell: ({ startedOn, endedOn }) => (
        <>
          <DateText value={startedOn} plain />
          {endedOn !== startedOn && (
            <>
              {' – '}
              <DateText value={endedOn} plain />
            </>
          )}
        </>
      ),
    },
    { key: 'type', header: t(texts.type), cell: ({ type }) => typeWord(t, type) },
    {
      ...{ key: 'place', header: t(texts.place) },
      cell: ({ place, adm2, adm1, country }) => (
        <Bidi>{[place, adm2 || adm1, country].filter(Boolean).join(', ')}</Bidi>
      ),
    },
    {
      ...{ key: 'actors', header: t(texts.actors), wide: true },
      cell: ({ actors }) => <Bidi>{actors.map(({ name }) => name).join(' · ')}</Bidi>,
    },
    { key: 'killed', header: t(texts.killed), end: true, cell: (event) => <Bidi>{tollText(event)}</Bidi> },
  ]
}

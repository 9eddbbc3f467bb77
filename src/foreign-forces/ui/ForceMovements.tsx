import type { ReactNode } from 'react'
import { incidentReference } from '../../incidents/incident.ts'
import { circleAround } from '../../kernel/geo.ts'
import { newId } from '../../kernel/ids.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Grade, SourceText } from '../../web/kit/SourceFields.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { meansTexts } from '../code-lists.ts'
import { addUnit } from '../force-actions.ts'
import type { ForceArrival, ForceDeparture, ForcePresence, ForceReturn } from '../movement.ts'
import { recordArrival } from '../movement-actions.ts'
import type { DepartureRow, ForceView, PresenceRow } from '../views.ts'
import { EstimateText } from './figures.tsx'
import { useForceName } from './force-name.ts'
import { ArrivalForm, DepartureForm, PresenceForm, ReturnForm } from './MovementForms.tsx'
import { texts } from './texts.ts'
import { Verifications, VerifyDeparture } from './VerifyDeparture.tsx'

type About = ForcePresence | ForceArrival | ForceDeparture | ForceReturn

/** Units of a force, where it was, who came, left and came back. */
export function ForceMovements({ view }: { view: ForceView }) {
  const t = useText()
  const { number } = useFormat()
  const may = useRoleBar(recordArrival) === undefined
  const when = (day: string) => <DateText value={day} plain />
  return (
    <>
      <Units view={view} />
      <PresenceMap view={view} />
      <Section title={t(texts.presences)}>
        <Table
          caption={t(texts.presences)}
          rows={view.presences}
          rowKey={({ presence }) => presence.id}
          empty={<p>{t(texts.nothing)}</p>}
          columns={[
            { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
            { key: 'from', header: t(texts.fromOn), cell: ({ presence }) => when(presence.fromOn) },
            {
              key: 'until',
              header: t(texts.untilOn),
              cell: ({ presence }) => (presence.untilOn ? when(presence.untilOn) : t(texts.stillThere)),
            },
            {
              key: 'strength',
              header: t(texts.strength),
              end: true,
              cell: ({ presence }) => (
                <>
                  <EstimateText of={presence} /> · {when(presence.strengthOn)}
                </>
              ),
            },
            {
              key: 'equipment',
              header: t(texts.equipment),
              cell: ({ presence }) => <Bidi>{presence.equipment || '—'}</Bidi>,
            },
            about<PresenceRow>(t, view, ({ presence }) => presence),
            correcting<PresenceRow>(t, may, ({ presence, replacedBy }, close) =>
              replacedBy === null ? <PresenceForm view={view} replaces={presence.id} onDone={close} /> : null,
            ),
          ]}
        />
        {may && (
          <Disclosure title={t(texts.addPresence)}>{(close) => <PresenceForm view={view} onDone={close} />}</Disclosure>
        )}
      </Section>
      <Section title={t(texts.arrivals)}>
        <Table
          caption={t(texts.arrivals)}
          rows={view.arrivals}
          rowKey={({ arrival }) => arrival.id}
          empty={<p>{t(texts.nothing)}</p>}
          columns={[
            { key: 'day', header: t(texts.arrivedOn), cell: ({ arrival }) => when(arrival.arrivedOn) },
            { key: 'number', header: t(texts.number), end: true, cell: ({ arrival }) => <EstimateText of={arrival} /> },
            {
              key: 'route',
              header: t(texts.route),
              cell: ({ arrival }) => (
                <>
                  {t(meansTexts[arrival.means])} <Bidi>{arrival.route}</Bidi>
                </>
              ),
            },
            about<ForceView['arrivals'][number]>(t, view, ({ arrival }) => arrival),
            correcting<ForceView['arrivals'][number]>(t, may, ({ arrival, replacedBy }, close) =>
              replacedBy === null ? <ArrivalForm view={view} replaces={arrival.id} onDone={close} /> : null,
            ),
          ]}
        />
        {may && (
          <Disclosure title={t(texts.addArrival)}>{(close) => <ArrivalForm view={view} onDone={close} />}</Disclosure>
        )}
      </Section>
      <Section title={t(texts.leftTitle)}>
        <Table
          caption={t(texts.leftTitle)}
          rows={view.departures}
          rowKey={({ departure }) => departure.id}
          empty={<p>{t(texts.nothing)}</p>}
          columns={[
            { key: 'day', header: t(texts.leftOn), cell: ({ departure }) => when(departure.leftOn) },
            { key: 'number', header: t(texts.reported), end: true, cell: ({ departure }) => number(departure.number) },
            { key: 'by', header: t(texts.reportedBy), cell: ({ departure }) => <Bidi>{departure.reportedBy}</Bidi> },
            {
              key: 'route',
              header: t(texts.route),
              cell: ({ departure }) => (
                <>
                  {t(meansTexts[departure.means])}{' '}
                  <Bidi>{[departure.route, departure.exitPoint].filter(Boolean).join(' · ')}</Bidi>
                </>
              ),
            },
            {
              key: 'verified',
              header: t(texts.verified),
              wide: true,
              cell: (row) =>
                row.replacedBy === null ? (
                  <>
                    <Verifications row={row} />
                    <VerifyDeparture row={row} />
                  </>
                ) : (
                  '—'
                ),
            },
            about<DepartureRow>(t, view, ({ departure }) => departure),
            correcting<DepartureRow>(t, may, ({ departure, replacedBy }, close) =>
              replacedBy === null ? <DepartureForm view={view} replaces={departure.id} onDone={close} /> : null,
            ),
          ]}
        />
        {may && (
          <Disclosure title={t(texts.addDeparture)}>
            {(close) => <DepartureForm view={view} onDone={close} />}
          </Disclosure>
        )}
      </Section>
      <Section title={t(texts.returns)}>
        <Table
          caption={t(texts.returns)}
          rows={view.returns}
          rowKey={({ row }) => row.id}
          empty={<p>{t(texts.nothing)}</p>}
          columns={[
            { key: 'day', header: t(texts.returnedOn), cell: ({ row }) => when(row.returnedOn) },
            { key: 'number', header: t(texts.number), end: true, cell: ({ row }) => <EstimateText of={row} /> },
            { key: 'route', header: t(texts.route), cell: ({ row }) => <Bidi>{row.route || '—'}</Bidi> },
            about<ForceView['returns'][number]>(t, view, ({ row }) => row),
            correcting<ForceView['returns'][number]>(t, may, ({ row, replacedBy }, close) =>
              replacedBy === null ? <ReturnForm view={view} replaces={row.id} onDone={close} /> : null,
            ),
          ]}
        />
        {may && (
          <Disclosure title={t(texts.addReturn)}>{(close) => <ReturnForm view={view} onDone={close} />}</Disclosure>
        )}
      </Section>
    </>
  )
}

/** Unit, source with its grade, incident and note of a row, and whether another stands in its place. */
function about<Row extends { replacedBy: string | null }>(
  t: ReturnType<typeof useText>,
  view: ForceView,
  of: (row: Row) => About,
): Column<Row> {
  return {
    key: 'source',
    header: t(texts.source),
    wide: true,
    cell: (row) => {
      const { unitId, source, note, incidentId } = of(row)
      const unit = view.units.find(({ id }) => id === unitId)
      return (
        <>
          {row.replacedBy !== null && <Badge tone="neutral">{t(texts.replaced)}</Badge>}{' '}
          {unit && (
            <>
              <UnitName unit={unit} /> ·{' '}
            </>
          )}
          <SourceText source={source} /> <Grade source={source} />
          {incidentId && (
            <>
              {' '}
              · <Code>{incidentReference(incidentId)}</Code>
            </>
          )}
          {note && (
            <>
              {' '}
              · <Bidi>{note}</Bidi>
            </>
          )}
        </>
      )
    },
  }
}

function UnitName({ unit }: { unit: ForceView['units'][number] }) {
  return <Bidi>{useForceName()(unit)}</Bidi>
}

/** The way to say a row anew. */
function correcting<Row extends { replacedBy: string | null }>(
  t: ReturnType<typeof useText>,
  may: boolean,
  form: (row: Row, close: () => void) => ReactNode,
): Column<Row> {
  return {
    key: 'correct',
    header: t(texts.correct),
    cell: (row) =>
      may && row.replacedBy === null ? (
        <Disclosure title={t(texts.correct)}>{(close) => form(row, close)}</Disclosure>
      ) : (
        '—'
      ),
  }
}

function Units({ view }: { view: ForceView }) {
  const t = useText()
  const bar = useRoleBar(addUnit)
  const text = (key: 'nameArabic' | 'nameLatin') => ({ key, label: t(texts[key]), lines: 1 })
  return (
    <Section title={t(texts.units)}>
      {view.units.length === 0 ? (
        <p>{t(texts.wholeForce)}</p>
      ) : (
        <ul>
          {view.units.map((unit) => (
            <li key={unit.id}>
              <Bidi>{[unit.nameArabic, unit.nameLatin, unit.role].filter(Boolean).join(' · ')}</Bidi>
            </li>
          ))}
        </ul>
      )}
      <StepForm
        title={t(texts.addUnit)}
        action={addUnit}
        disabledReason={bar}
        fields={[
          text('nameArabic'),
          { ...text('nameLatin'), optional: true },
          { key: 'role', label: t(texts.unitRole), lines: 1, optional: true },
        ]}
        input={(said) => ({
          ...{ id: newId(), forceId: view.force.id, nameArabic: said('nameArabic') },
          ...{ nameLatin: said('nameLatin'), role: said('role') },
        })}
      />
    </Section>
  )
}

/** A circle that can be seen on a map of the country even where the place is known to a few metres. */
const leastRadius = 3000

function PresenceMap({ view }: { view: ForceView }) {
  const t = useText()
  const standing = view.presences.filter(({ replacedBy, presence }) => replacedBy === null && presence.point !== null)
  if (standing.length === 0) return null
  return (
    <Section title={t(texts.map)}>
      <CountryMap
        label={t(texts.map)}
        shapes={standing.flatMap(({ presence, placeName }) =>
          presence.point
            ? [
                {
                  key: presence.id,
                  points: circleAround(presence.point, Math.max(leastRadius, presence.radiusM ?? 0)),
                  look: presence.untilOn === null ? ('crossed' as const) : ('dots' as const),
                  label: `${t(placeName)} · ${presence.best}`,
                },
              ]
            : [],
        )}
        keys={[
          { look: 'crossed', word: t(texts.stillThere) },
          { look: 'dots', word: t(texts.thereBefore) },
        ]}
      />
    </Section>
  )
}

import { useState } from 'react'
import { meansTexts } from '../../incidents/code-lists.ts'
import { incidentReference, Means } from '../../incidents/incident.ts'
import { IncidentsView } from '../../incidents/views.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { courseTexts, observationTexts } from '../code-lists.ts'
import { Course, Observation } from '../sighting.ts'
import { recordSighting, withdrawSighting } from '../sighting-actions.ts'
import { SightingsView } from '../views.ts'
import { MomentField, momentOf, noMoment } from './MomentField.tsx'
import { texts } from './texts.ts'

interface Watcher {
  readonly postId: Id | null
  readonly patrolId: Id | null
}

/** What a post or patrol saw of incidents: the lines of the daily report's annex. */
export function SightingsSection({ of, sideId }: { of: Watcher; sideId: Id }) {
  const t = useText()
  const { number } = useFormat()
  const [page, setPage] = useState(1)
  const path = of.postId === null ? `patrol=${of.patrolId ?? ''}` : `post=${of.postId}`
  const read = useRead(`/api/sightings?${path}&page=${page}`, SightingsView)
  const bar = useRoleBar(withdrawSighting)
  return (
    <Section title={t(texts.sightings)}>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.sightings)}
              rows={data.sightings}
              rowKey={({ sighting }) => sighting.id}
              empty={<Empty>{t(texts.noSightings)}</Empty>}
              columns={[
                { key: 'at', header: t(texts.seenAt), cell: ({ sighting }) => <Moment value={sighting.seenAt} /> },
                {
                  key: 'incident',
                  header: t(texts.incident),
                  cell: ({ sighting }) => (
                    <Link href={`/incidents/${sighting.incidentId}`}>
                      <Code>{incidentReference(sighting.incidentId)}</Code>
                    </Link>
                  ),
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                { key: 'means', header: t(texts.means), cell: ({ sighting }) => t(meansTexts[sighting.means]) },
                {
                  key: 'number',
                  header: t(texts.number),
                  end: true,
                  cell: ({ sighting }) => (sighting.number === null ? '—' : number(sighting.number)),
                },
                {
                  key: 'what',
                  header: t(texts.observation),
                  cell: ({ sighting }) =>
                    `${t(observationTexts[sighting.observation])} · ${t(courseTexts[sighting.course])}`,
                },
                {
                  key: 'withdraw',
                  header: t(texts.state),
                  cell: ({ sighting: { id, withdrawnBecause } }) =>
                    withdrawnBecause === null ? (
                      <StepForm
                        title={t(texts.withdraw)}
                        action={withdrawSighting}
                        disabledReason={bar}
                        fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
                        input={(said) => ({ id, reason: said('reason') })}
                      />
                    ) : (
                      <>
                        {t(texts.withdrawn)} · <Bidi>{withdrawnBecause}</Bidi>
                      </>
                    ),
                },
              ]}
            />
            <Pagination {...data} onPage={setPage} />
          </>
        )}
      </Loaded>
      <Disclosure title={t(texts.recordSighting)}>
        {(close) => <SightingForm of={of} sideId={sideId} onDone={close} />}
      </Disclosure>
    </Section>
  )
}

function SightingForm({ of, sideId, onDone }: { of: Watcher; sideId: Id; onDone: () => void }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(recordSighting)
  const bar = useRoleBar(recordSighting)
  const incidents = useRead('/api/incidents?order=-recorded', IncidentsView)
  const [id] = useState(() => newId())
  const [seen, setSeen] = useState(noMoment)
  const [means, setMeans] = useState<Means | ''>('')
  const [observation, setObservation] = useState<Observation | ''>('')
  const [course, setCourse] = useState<Course>('undetermined')
  const [said, setSaid] = useState({ incidentId: '', number: '', bearing: '', distance: '', weapon: '', note: '' })
  const put = (next: Partial<typeof said>) => setSaid((now) => ({ ...now, ...next }))
  const count = (typed: string) => (typed.trim() === '' ? null : wholeNumber(typed))
  const input = () => ({
    ...{ id, ...of, incidentId: said.incidentId, seenAt: momentOf(seen, zone), means, observation, course },
    ...{ number: count(said.number), bearing: count(said.bearing), distanceM: count(said.distance) },
    ...{ weapon: said.weapon, note: said.note },
  })
  const number = (key: 'number' | 'bearing' | 'distance', name: string, label: string) => (
    <TextField
      name={name}
      label={label}
      value={said[key]}
      onChange={(typed) => put({ [key]: typed })}
      inputMode="numeric"
      maxLength={6}
      optional
    />
  )
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.recordSighting)} disabledReason={bar}>
      <Loaded read={incidents}>
        {({ incidents: rows }) =>
          rows.length === 0 ? (
            <p className="hint">{t(texts.noIncidents)}</p>
          ) : (
            <Select
              name="incidentId"
              label={t(texts.incident)}
              value={said.incidentId}
              onChange={(incidentId) => put({ incidentId })}
              choices={rows
                .filter(({ incident }) => incident.sideId === sideId)
                .map(({ incident, placeName }) => ({
                  key: incident.id,
                  label: `${incidentReference(incident.id)} · ${incident.startedOn} ${incident.startedTime} · ${t(placeName)}`,
                }))}
            />
          )
        }
      </Loaded>
      <MomentField name="seenAt" label={t(texts.seenAt)} value={seen} onChange={setSeen} />
      <Pick
        name="means"
        label={texts.means}
        words={meansTexts}
        options={Means.options}
        value={means}
        onChange={setMeans}
      />
      <Pick
        name="observation"
        label={texts.observation}
        words={observationTexts}
        options={Observation.options}
        value={observation}
        onChange={setObservation}
      />
      <Pick
        name="course"
        label={texts.course}
        words={courseTexts}
        options={Course.options}
        value={course}
        onChange={setCourse}
      />
      {number('number', 'number', t(texts.number))}
      {number('bearing', 'bearing', t(texts.bearing))}
      {number('distance', 'distanceM', t(texts.distance))}
      <TextField
        name="weapon"
        label={t(texts.weapon)}
        value={said.weapon}
        onChange={(weapon) => put({ weapon })}
        optional
      />
      <TextField
        name="note"
        label={t(texts.note)}
        value={said.note}
        onChange={(note) => put({ note })}
        lines={2}
        optional
      />
    </Form>
  )
}

import { useState } from 'react'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { incidentReference } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { classTexts } from '../code-lists.ts'
import { sightingReference } from '../line.ts'
import { examineSighting } from '../sighting-actions.ts'
import { SightingView } from '../views.ts'
import { sightingTones } from './SightingsPage.tsx'
import { sightingStatusTexts, texts, verdictTexts } from './texts.ts'

const outcomes = ['incident', 'dismissed'] as const

/** One sighting: what was seen, what the geometry says of it, and what became of it. */
export function SightingPage() {
  const t = useText()
  const { number } = useFormat()
  const nameOf = usePartyName()
  const barOf = useRoleBars()
  const [incidentId] = useState(() => newId())
  const read = useRead(`/api/weapon-sightings/${useParam('id')}`, SightingView)
  return (
    <Loaded read={read}>
      {({ sighting, placeName, lines, recordedByName, decidedByName }) => (
        <Page
          title={`${t(texts.sighting)} ${sightingReference(sighting.id)}`}
          crumbs={[{ title: t(texts.sightings), href: '/weapon-sightings' }]}
        >
          <Section
            title={t(classTexts[sighting.weaponClass])}
            actions={<Badge tone={sightingTones[sighting.status]}>{t(sightingStatusTexts[sighting.status])}</Badge>}
          >
            <DescriptionList
              items={[
                {
                  term: t(texts.seenOn),
                  value: (
                    <>
                      <DateText value={sighting.seenOn} /> {sighting.seenTime && <Code>{sighting.seenTime}</Code>}
                    </>
                  ),
                },
                { term: t(texts.place), value: t(placeName) },
                { term: t(texts.coordinates), value: <Code long>{sighting.placeTyped}</Code> },
                { term: t(texts.radius), value: number(sighting.radiusM) },
                { term: t(texts.count), value: number(sighting.count) },
                { term: t(texts.party), value: <Bidi>{nameOf(sighting.party)}</Bidi> },
                { term: t(texts.seenBy), value: <Bidi>{sighting.seenBy}</Bidi> },
                { term: t(texts.note), value: sighting.note === '' ? '—' : <Bidi>{sighting.note}</Bidi> },
                {
                  term: t(texts.incident),
                  value:
                    sighting.incidentId === null ? (
                      '—'
                    ) : (
                      <Link href={`/incidents/${sighting.incidentId}`}>
                        <Code>{incidentReference(sighting.incidentId)}</Code>
                      </Link>
                    ),
                },
                { term: t(texts.recordedBy), value: <ByWhom name={recordedByName} at={sighting.recordedAt} /> },
                { term: t(texts.examinedBy), value: <ByWhom name={decidedByName} at={sighting.decidedAt} /> },
                ...(sighting.reason === '' ? [] : [{ term: t(texts.reason), value: <Bidi>{sighting.reason}</Bidi> }]),
              ]}
            />
          </Section>
          <Section title={t(texts.machine)}>
            <p className="hint">{t(texts.machineHint)}</p>
            <Table
              caption={t(texts.machine)}
              rows={sighting.verdicts}
              rowKey={({ lineId }) => lineId}
              empty={<p>{t(texts.noLine)}</p>}
              columns={[
                {
                  key: 'line',
                  header: t(texts.line),
                  cell: ({ lineId }) => (
                    <Link href={`/ceasefire-lines/${lineId}`}>
                      <Bidi>{lines.find(({ id }) => id === lineId)?.name ?? ''}</Bidi>
                    </Link>
                  ),
                },
                {
                  key: 'verdict',
                  header: t(texts.verdict),
                  cell: ({ verdict, pastEnd }) =>
                    `${t(verdictTexts[verdict])}${pastEnd ? ` · ${t(texts.pastEnd)}` : ''}`,
                },
                { key: 'metres', header: t(texts.metres), end: true, cell: ({ metres }) => number(metres) },
                { key: 'required', header: t(texts.required), end: true, cell: ({ required }) => number(required) },
              ]}
            />
          </Section>
          {sighting.status === 'toExamine' && (
            <StepForm
              title={t(texts.examine)}
              action={examineSighting}
              disabledReason={barOf(examineSighting)}
              fields={[
                {
                  key: 'outcome',
                  label: t(texts.outcome),
                  choices: [
                    { key: 'incident', label: t(texts.toIncident) },
                    { key: 'dismissed', label: t(texts.dismiss) },
                  ],
                },
                { key: 'note', label: t(texts.reason), lines: 3 },
              ]}
              input={(said) => ({
                ...{
                  id: sighting.id,
                  incidentId: sighting.incidentId === null ? incidentId : null,
                  note: said('note'),
                },
                outcome: outcomes.find((one) => one === said('outcome')) ?? '',
              })}
            />
          )}
        </Page>
      )}
    </Loaded>
  )
}

import { useState } from 'react'
import { stateTexts, typeTexts } from '../../incidents/code-lists.ts'
import { incidentReference } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { ListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { decideRelease, proposeRelease, withdrawRelease } from '../actions.ts'
import { type IncidentRelease, releaseDeciders, releaseProposers } from '../incident-release.ts'
import { type IncidentReleaseRow, IncidentReleasesView } from '../views.ts'
import { texts } from './texts.ts'

export const releaseStates = ['proposed', 'candidates', 'released', 'turnedDown', 'withdrawn'] as const

/** What may be published: proposed by one person, released by another. */
export function ReleasesTab({ list }: { list: ListQuery<'shown' | 'tab'> }) {
  const t = useText()
  const shown = list.filter('shown')
  const read = useRead(`/api/incident-releases?shown=${shown}&page=${list.page}`, IncidentReleasesView)
  return (
    <>
      <div className="filters">
        <Select
          {...list.select('shown')}
          label={t(texts.shown)}
          choices={releaseStates.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.releases)}
              columns={[
                {
                  ...{ key: 'incident', header: t(texts.incident) },
                  cell: ({ incident }) => (
                    <Link href={`/incidents/${incident.id}`}>
                      <Bidi>{incidentReference(incident.id)}</Bidi>
                    </Link>
                  ),
                },
                {
                  ...{ key: 'what', header: t(texts.place), wide: true },
                  cell: ({ incident, placeName }) => (
                    <>
                      {t(typeTexts[incident.type])} · {t(placeName)} · <DateText value={incident.startedOn} plain />
                    </>
                  ),
                },
                { key: 'state', header: t(texts.state), cell: ({ incident }) => t(stateTexts[incident.state]) },
                {
                  ...{ key: 'reason', header: t(texts.reason), wide: true },
                  cell: ({ release, proposedByName }) =>
                    release && (
                      <>
                        <Bidi>{release.reason}</Bidi> · <ByWhom name={proposedByName} at={release.proposedAt} />
                      </>
                    ),
                },
                { key: 'step', header: t(texts.step), cell: (row) => <Step row={row} /> },
              ]}
              rows={data.releases}
              rowKey={({ incident, release }) => release?.id ?? incident.id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Step({ row: { incident, release, standing } }: { row: IncidentReleaseRow }) {
  const t = useText()
  const { actor } = useSession()
  const proposes = releaseProposers.some((role) => actor.roles.includes(role))
  const decides = releaseDeciders.some((role) => actor.roles.includes(role))
  if (!release) return proposes ? <Propose incidentId={incident.id} /> : null
  if (release.state === 'released')
    return (
      <>
        {!standing && <Notice kind="warning">{t(texts.changed)}</Notice>}
        {decides && <Withdraw release={release} />}
      </>
    )
  if (release.state !== 'proposed' || !decides) return null
  return release.proposedBy === actor.id ? <span>{t(texts.ownProposal)}</span> : <Decide release={release} />
}

function Propose({ incidentId }: { incidentId: string }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const state = useAction(proposeRelease)
  return (
    <Disclosure title={t(texts.propose)}>
      {(close) => (
        <Form state={state} submit={t(texts.propose)} input={() => ({ id, incidentId, reason })} onDone={close}>
          <TextField
            name="reason"
            label={t(texts.reason)}
            value={reason}
            onChange={setReason}
            lines={2}
            maxLength={1000}
          />
        </Form>
      )}
    </Disclosure>
  )
}

function Decide({ release }: { release: IncidentRelease }) {
  const t = useText()
  const [verdict, setVerdict] = useState<'release' | 'turnDown'>('release')
  const [note, setNote] = useState('')
  const state = useAction(decideRelease)
  return (
    <Disclosure title={t(texts.decision)}>
      {(close) => (
        <Form
          state={state}
          submit={t(texts[verdict])}
          input={() => ({ id: release.id, release: verdict === 'release', note })}
          onDone={close}
        >
          <RadioGroup
            name="release"
            label={t(texts.decision)}
            value={verdict}
            onChange={setVerdict}
            choices={(['release', 'turnDown'] as const).map((key) => ({ key, label: t(texts[key]) }))}
          />
          <TextField
            name="note"
            label={t(texts.reason)}
            value={note}
            onChange={setNote}
            lines={2}
            maxLength={1000}
            optional={verdict === 'release'}
          />
        </Form>
      )}
    </Disclosure>
  )
}

function Withdraw({ release }: { release: IncidentRelease }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const state = useAction(withdrawRelease)
  return (
    <Disclosure title={t(texts.withdraw)}>
      {(close) => (
        <Form state={state} submit={t(texts.withdraw)} input={() => ({ id: release.id, reason })} onDone={close}>
          <TextField
            name="reason"
            label={t(texts.reason)}
            value={reason}
            onChange={setReason}
            lines={2}
            maxLength={1000}
          />
        </Form>
      )}
    </Disclosure>
  )
}

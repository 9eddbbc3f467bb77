import { useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { requestCheck } from '../actions.ts'
import { checkDueDays } from '../check.ts'
import { type CheckKind, checkKindTexts } from '../kinds.ts'
import { checkOverseers } from '../readers.ts'
import { PersonChecks } from '../views.ts'
import { CheckBadge } from './CheckBadge.tsx'
import { texts } from './texts.ts'

type Row = PersonChecks['checks'][number]

/** What the offices were asked about a person and how it stands, and asking another; to whom sees checks, on the person's page. */
export function ChecksPanel({ personId }: { personId: string }) {
  const { actor } = useSession()
  return actor.roles.some((role) => checkOverseers.some((one) => one === role)) ? <Panel personId={personId} /> : null
}

function Panel({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/checks`, PersonChecks)
  return (
    <Section title={t(texts.checks)}>
      <Loaded read={read}>
        {({ checks, kinds, today }) => (
          <>
            <PersonTable rows={checks} today={today} />
            <details className="ask-again">
              <summary>{t(texts.request)}</summary>
              <RequestForm key={checks.length} personId={personId} kinds={kinds} />
            </details>
          </>
        )}
      </Loaded>
    </Section>
  )
}

function PersonTable({ rows, today }: { rows: readonly Row[]; today: string }) {
  const t = useText()
  const columns: Column<Row>[] = [
    {
      key: 'kind',
      header: t(texts.kind),
      cell: ({ check }) => <Link href={`/checks/${check.id}`}>{t(checkKindTexts[check.kind])}</Link>,
    },
    { key: 'office', header: t(texts.office), cell: ({ officeName }) => t(officeName) },
    {
      key: 'status',
      header: t(texts.result),
      cell: ({ check }) => (
        <div>
          <CheckBadge check={check} today={today} />{' '}
          {check.openAllegation && <Badge tone="bad">{t(texts.openAllegation)}</Badge>}
        </div>
      ),
    },
    { key: 'due', header: t(texts.due), cell: ({ check }) => <DateText value={check.dueOn} plain /> },
    {
      key: 'until',
      header: t(texts.validUntil),
      cell: ({ check }) => (check.validUntil ? <DateText value={check.validUntil} plain /> : '—'),
    },
  ]
  return (
    <Table
      caption={t(texts.checks)}
      columns={columns}
      rows={rows}
      rowKey={({ check }) => check.id}
      empty={<Empty>{t(texts.panelEmpty)}</Empty>}
    />
  )
}

function RequestForm({ personId, kinds }: { personId: string; kinds: readonly CheckKind[] }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(requestCheck)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<CheckKind | ''>('')
  const [purpose, setPurpose] = useState('')
  const [due, setDue] = useState<PartialDate | null>(null)
  const allowed = actor.roles.some((role) => role === 'screener' || role === 'adjudicator' || role === 'groupOfficer')
  const why = allowed ? (kinds.length === 0 ? t(texts.noOffices) : undefined) : t(texts.notRequester)
  return (
    <Form
      state={state}
      input={() => ({
        id,
        personId,
        kind,
        purpose,
        dueOn: due === null ? null : due.precision === 'day' ? due.from : '',
      })}
      onDone={() => undefined}
      submit={t(texts.request)}
      disabledReason={why}
    >
      <p className="hint">{t(texts.requestLead)}</p>
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={kinds.map((key) => ({ key, label: t(checkKindTexts[key]) }))}
      />
      <TextField name="purpose" label={t(texts.purpose)} value={purpose} onChange={setPurpose} lines={2} />
      <p className="hint">{t(texts.dueHint, { days: checkDueDays })}</p>
      <DateField name="dueOn" label={t(texts.dueOn)} value={due} onChange={setDue} />
    </Form>
  )
}

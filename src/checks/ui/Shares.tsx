import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { exportChecks } from '../actions.ts'
import { ShareField, SharePurpose, shareDays } from '../share.ts'
import { CheckSharesView } from '../views.ts'
import { texts } from './texts.ts'

type ShareRow = CheckSharesView['shares'][number]

const fieldTexts = {
  nameArabic: texts.nameArabic,
  nameLatin: texts.nameLatin,
  birth: texts.birth,
  documents: texts.documents,
  question: texts.question,
  dueOn: texts.due,
} as const

/** Taking the office's waiting requests out to a system of its own, and what was taken out before. */
export function Shares() {
  const t = useText()
  // The address holds the page of the requests above.
  const [page, setPage] = useState(1)
  const read = useRead(`/api/check-shares?page=${page}`, CheckSharesView)
  return (
    <Section title={t(texts.export)}>
      <p className="hint">{t(texts.exportLead, { days: shareDays })}</p>
      <ExportForm />
      <h3>{t(texts.exports)}</h3>
      <Loaded read={read}>
        {(data) => (
          <>
            <SharesTable rows={data.shares} />
            <Pagination {...data} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function ExportForm() {
  const t = useText()
  const state = useAction(exportChecks)
  const [id, setId] = useState(() => newId())
  const [purpose, setPurpose] = useState<SharePurpose | ''>('')
  const [fields, setFields] = useState<ShareField[]>([...ShareField.options])
  return (
    <Form state={state} input={() => ({ id, purpose, fields })} onDone={() => setId(newId())} submit={t(texts.export)}>
      <Select
        name="purpose"
        label={t(texts.sharePurpose)}
        value={purpose}
        onChange={setPurpose}
        choices={SharePurpose.options.map((key) => ({ key, label: t(texts[key]) }))}
      />
      <CheckboxGroup
        name="fields"
        label={t(texts.fields)}
        value={fields}
        onChange={setFields}
        choices={ShareField.options.map((key) => ({ key, label: t(fieldTexts[key]) }))}
      />
    </Form>
  )
}

function SharesTable({ rows }: { rows: readonly ShareRow[] }) {
  const t = useText()
  const columns: Column<ShareRow>[] = [
    {
      key: 'taken',
      header: t(texts.taken),
      cell: ({ share, exportedByName }) => <ByWhom name={exportedByName} at={share.exportedAt} />,
    },
    { key: 'purpose', header: t(texts.sharePurpose), cell: ({ share }) => t(texts[share.purpose]) },
    {
      key: 'fields',
      header: t(texts.fields),
      cell: ({ share }) => share.fields.map((field) => t(fieldTexts[field])).join(' · '),
    },
    { key: 'requests', header: t(texts.requests), cell: ({ requests }) => requests, end: true },
    {
      key: 'until',
      header: t(texts.until),
      cell: ({ share, expired }) => (expired ? t(texts.expired) : <DateText value={share.expiresOn} plain />),
    },
    {
      key: 'fetch',
      header: t(texts.fetch),
      cell: ({ share, expired }) =>
        expired
          ? '—'
          : (['csv', 'json'] as const).map((format) => <Fetch key={format} id={share.id} format={format} />),
    },
  ]
  return (
    <Table
      caption={t(texts.exports)}
      columns={columns}
      rows={rows}
      rowKey={({ share }) => share.id}
      empty={<Empty>{t(texts.noExports)}</Empty>}
    />
  )
}

/** A file leaves the application here, so it is an ordinary link. */
function Fetch({ id, format }: { id: string; format: 'csv' | 'json' }) {
  return (
    <>
      <a href={`/api/check-shares/${id}/packet?format=${format}`} download>
        <bdi>{format.toUpperCase()}</bdi>
      </a>{' '}
    </>
  )
}

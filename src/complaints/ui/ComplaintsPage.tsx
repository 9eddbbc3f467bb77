import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { openComplaint } from '../actions.ts'
import { Complaint } from '../complaint.ts'
import { type ComplaintRow, ComplaintsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'closed', 'all'] as const

/** The complaints that an officer of the desk may open, the newest first, and taking another in. */
export function ComplaintsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-taken')
  const read = useRead(list.path('/api/complaints'), ComplaintsView)
  return (
    <Page title={t(texts.desk)} lead={t(texts.lead)}>
      <TakeIn />
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <ComplaintsTable rows={data.complaints} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function TakeIn() {
  const t = useText()
  const { actor } = useSession()
  const [id, setId] = useState(() => newId())
  return (
    <StepForm
      title={t(texts.new)}
      action={openComplaint}
      onDone={() => setId(newId())}
      fields={[
        {
          key: 'sex',
          label: t(texts.sex),
          choices: [
            { key: 'female', label: t(texts.female) },
            { key: 'male', label: t(texts.male) },
          ],
        },
        { key: 'name', name: 'told.name', label: t(texts.name), hint: t(texts.nameHint), lines: 1, optional: true },
        { key: 'contact', name: 'told.contact', label: t(texts.contact), optional: true },
        { key: 'narrative', name: 'told.narrative', label: t(texts.narrative), lines: 6 },
        { key: 'wishes', name: 'told.wishes', label: t(texts.wishes), optional: true },
      ]}
      input={(said) => ({
        ...{ id, siteId: actor.siteId, sex: Complaint.shape.sex.safeParse(said('sex')).data ?? '' },
        told: {
          ...{ name: said('name'), contact: said('contact') },
          ...{ narrative: said('narrative'), wishes: said('wishes') },
        },
      })}
    />
  )
}

function ComplaintsTable({ rows, order, onOrder }: OrderedRows<ComplaintRow>) {
  const t = useText()
  const columns: Column<ComplaintRow>[] = [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ complaint }) => (
        <Link href={`/complaints/${complaint.id}`}>
          <Code>{complaint.code}</Code>
        </Link>
      ),
      ordered: true,
    },
    { key: 'sex', header: t(texts.sex), cell: ({ complaint }) => t(texts[complaint.sex]) },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ complaint }) => <Badge>{t(texts[complaint.status])}</Badge>,
    },
    {
      key: 'plan',
      header: t(texts.plan),
      cell: ({ complaint }) => (
        <Badge tone={complaint.safetyPlan ? 'good' : 'waiting'}>{t(complaint.safetyPlan ? texts.yes : texts.no)}</Badge>
      ),
    },
    {
      key: 'taken',
      header: t(texts.taken),
      cell: ({ complaint }) => <DateText value={complaint.takenAt} plain />,
      ordered: true,
    },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => (siteName ? t(siteName) : '—') },
  ]
  return (
    <Table
      caption={t(texts.desk)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ complaint }) => complaint.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

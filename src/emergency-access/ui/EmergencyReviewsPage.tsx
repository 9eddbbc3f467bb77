import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { reviewEmergencyAccess } from '../actions.ts'
import { causeTexts } from '../code-lists.ts'
import { EmergencyAccessesView, type EmergencyAccessRow } from '../views.ts'
import { texts } from './texts.ts'

const shows = ['waiting', 'all'] as const

/** Records that were opened in an emergency, when each was read, and what another person found of it. */
export function EmergencyReviewsPage() {
  const t = useText()
  const list = useListQuery({ show: shows }, '-opened')
  const read = useRead(list.path('/api/emergency-accesses'), EmergencyAccessesView)
  const columns: Column<EmergencyAccessRow>[] = [
    { key: 'opened', header: t(texts.opened), cell: ({ access }) => <Moment value={access.openedAt} />, ordered: true },
    { key: 'who', header: t(texts.who), cell: ({ userName }) => <Bidi>{userName}</Bidi> },
    { key: 'number', header: t(texts.number), cell: ({ personNumber }) => <Code>{personNumber}</Code> },
    {
      key: 'cause',
      header: t(texts.cause),
      cell: ({ access }) => (
        <>
          <strong>{t(causeTexts[access.cause])}</strong>
          <div>
            <Bidi>{access.reason}</Bidi>
          </div>
        </>
      ),
      wide: true,
    },
    { key: 'reads', header: t(texts.reads), cell: ({ reads }) => <Reads reads={reads} /> },
    { key: 'review', header: t(texts.review), cell: (row) => <Review row={row} />, wide: true },
  ]
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <div className="filters">
        <Select
          {...list.select('show')}
          label={t(texts.showWhich)}
          choices={shows.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {({ accesses, ...paging }) => (
          <>
            <Table
              caption={t(texts.title)}
              columns={columns}
              rows={accesses}
              order={list.order}
              onOrder={list.setOrder}
              rowKey={({ access }) => access.id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Reads({ reads }: { reads: readonly string[] }) {
  const t = useText()
  if (reads.length === 0) return t(texts.neverRead)
  return reads.map((at) => (
    <div key={at}>
      <Moment value={at} />
    </div>
  ))
}

function Review({ row: { access, reviewerName } }: { row: EmergencyAccessRow }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(reviewEmergencyAccess)
  const [finding, setFinding] = useState<'justified' | 'notJustified' | ''>('')
  const [note, setNote] = useState('')
  if (access.finding !== null && access.reviewedAt !== null)
    return (
      <>
        <strong>{t(texts[access.finding])}</strong>
        <div>
          <Bidi>{access.reviewNote}</Bidi>
        </div>
        <ByWhom name={reviewerName} at={access.reviewedAt} />
      </>
    )
  if (access.userId === actor.id) return t(texts.yourOwn)
  return (
    <Disclosure title={t(texts.review)}>
      {() => (
        <Form
          state={state}
          input={() => ({ id: access.id, finding, note })}
          onDone={state.reset}
          submit={t(texts.review)}
        >
          <RadioGroup
            name="finding"
            label={t(texts.finding)}
            value={finding}
            onChange={setFinding}
            choices={(['justified', 'notJustified'] as const).map((key) => ({ key, label: t(texts[key]) }))}
          />
          <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={3} />
        </Form>
      )}
    </Disclosure>
  )
}

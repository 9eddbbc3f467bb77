import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { kindTexts, standingTexts } from '../code-lists.ts'
import { ConductNoticesView } from '../views.ts'
import { texts } from './texts.ts'
import { standingTones } from './tones.ts'

type Row = ConductNoticesView['notices'][number]

/** What vetting is told of complaints about people: that there are some, of which kind and how far; no word of them. */
export function ConductNoticesPage() {
  const t = useText()
  return (
    <Page title={t(texts.notices)} lead={t(texts.noticesLead)}>
      <ConductNotices />
    </Page>
  )
}

/** The same, of one person where one is named. */
export function ConductNotices({ personId }: { personId?: string }) {
  const t = useText()
  const { list } = useFormat()
  const [page, setPage] = useState(1)
  const of = personId === undefined ? '' : `person=${personId}&`
  const read = useRead(`/api/conduct-notices?${of}page=${page}`, ConductNoticesView)
  const columns: Column<Row>[] = [
    { key: 'reference', header: t(texts.complaint), cell: ({ reference }) => <Code>{reference}</Code> },
    { key: 'person', header: t(texts.person), cell: ({ personNumber }) => <Code>{personNumber ?? '—'}</Code> },
    {
      key: 'kind',
      header: t(texts.kind),
      wide: true,
      cell: ({ notice }) => list(notice.kinds.map((kind) => t(kindTexts[kind]))),
    },
    {
      key: 'standing',
      header: t(texts.standing),
      cell: ({ notice }) => <Badge tone={standingTones[notice.standing]}>{t(standingTexts[notice.standing])}</Badge>,
    },
    { key: 'changed', header: t(texts.changed), cell: ({ notice }) => <Moment value={notice.changedAt} /> },
  ]
  return (
    <Loaded read={read}>
      {(data) => (
        <>
          <Table
            caption={t(texts.notices)}
            columns={columns}
            rows={data.notices}
            rowKey={({ notice }) => notice.id}
            empty={<Empty>{t(texts.noNotices)}</Empty>}
          />
          <Pagination {...data} onPage={setPage} />
        </>
      )}
    </Loaded>
  )
}

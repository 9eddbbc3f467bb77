import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { messageTexts } from '../code-lists.ts'
import { type BankFileRow, BankFilesView } from '../views.ts'
import { texts } from './texts.ts'

/** The files that banks sent, and how much of each was taken in. */
export function BankFilesPage() {
  const t = useText()
  const list = useListQuery({}, '-sent')
  const read = useRead(list.path('/api/bank-files'), BankFilesView)
  return (
    <Page title={t(texts.files)} crumbs={[{ title: t(texts.title), href: '/bank-entries' }]}>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.files)}
              columns={columnsIn(t)}
              rows={data.files}
              rowKey={({ file }) => file.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noFiles)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<BankFileRow>[] {
  return [
    { key: 'sent', header: t(texts.sent), ordered: true, cell: ({ file }) => <Moment value={file.sentAt} /> },
    { key: 'account', header: t(texts.account), cell: ({ accountName }) => <Bidi>{accountName}</Bidi> },
    { key: 'message', header: t(texts.message), cell: ({ file }) => t(messageTexts[file.message]) },
    {
      key: 'entries',
      header: t(texts.entries),
      end: true,
      cell: ({ file: { entries, taken } }) =>
        taken < entries ? <Progress label={t(texts.taken)} share={taken / entries} /> : entries,
    },
  ]
}

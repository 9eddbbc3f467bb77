import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { counts, countTexts, groupingTexts, lineName } from '../count-texts.ts'
import { PublicArmsView, type ReconciliationRow } from '../views.ts'
import { texts } from './texts.ts'

/** What became of the arms that were handed in, for anybody: the ledger's own figures of a day that is over. */
export function PublicArmsPage() {
  const t = useText()
  const read = useRead('/api/public/arms', PublicArmsView)
  return (
    <Page title={t(texts.publicTitle)} lead={t(texts.publicLead)}>
      <Loaded read={read}>{(view) => <Arms view={view} />}</Loaded>
    </Page>
  )
}

/** No day with arms is over yet: the report does not say that there are none, but when it begins. */
function FirstDay({ received, reportedOn }: NonNullable<PublicArmsView['first']>) {
  const t = useText()
  if (received === 0) return <Notice>{t(texts.beforeFirstDay)}</Notice>
  return (
    <Notice title={t(texts.soFarToday, { count: received })}>
      {t(texts.firstDay)} <DateText value={reportedOn} />
    </Notice>
  )
}

function Arms({ view: { day, rows, total, agrees, first } }: { view: PublicArmsView }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<ReconciliationRow>[] = [
    {
      key: 'key',
      header: t(groupingTexts.class),
      cell: (row) => (row.key === '' ? <strong>{t(texts.total)}</strong> : t(lineName(row, 'class'))),
    },
    ...counts.map(
      (count): Column<ReconciliationRow> => ({
        key: count,
        header: t(countTexts[count]),
        cell: (row) => number(row[count]),
        end: true,
      }),
    ),
  ]
  if (first) return <FirstDay {...first} />
  return (
    <>
      <p>
        {t(texts.on)}: <DateText value={day} />
      </p>
      <Notice kind={agrees ? 'success' : 'danger'}>{t(agrees ? texts.agrees : texts.publicDisagrees)}</Notice>
      <Table
        caption={t(texts.publicTitle)}
        columns={columns}
        rows={rows.length === 0 ? [] : [...rows, { ...total, key: '', name: null }]}
        rowKey={({ key }) => key}
        empty={<Empty>{t(texts.nothing)}</Empty>}
      />
    </>
  )
}

import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useListQuery } from '../../web/list-query.ts'
import { findMeasured } from '../definitions.ts'
import { type IndicatorView, RecordsView } from '../views.ts'
import { texts } from './texts.ts'

/** The records behind a figure, each opening to its page; for others, that they are not theirs to open. */
export function RecordsSection({ view, on }: { view: IndicatorView; on: string }) {
  const t = useText()
  return (
    <Section title={t(texts.records)}>
      {view.mayOpen ? <Records view={view} on={on} /> : <p>{t(texts.recordsBar)}</p>}
    </Section>
  )
}

const parts = ['counted', 'all'] as const

function Records({ view: { definition }, on }: { view: IndicatorView; on: string }) {
  const t = useText()
  const list = useListQuery({ part: parts }, '-at')
  const path = list.path(`/api/indicators/${encodeURIComponent(definition.code)}/records`)
  const read = useRead(on === '' ? path : `${path}&on=${on}`, RecordsView)
  const href = findMeasured(definition.code)?.opens.href ?? ''
  return (
    <>
      {definition.denominator && (
        <div className="filters">
          <Select
            {...list.select('part')}
            label={t(texts.part)}
            choices={parts.map((key) => ({ key, label: t(texts[key]) }))}
          />
        </div>
      )}
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.records)}
              rows={data.records}
              rowKey={({ id, label }) => `${id} ${label}`}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noRecords)}</Empty>}
              columns={[
                {
                  ...{ key: 'record', header: t(texts.record) },
                  cell: ({ id, label }) => (
                    <Link href={href.replace('{id}', id)}>
                      <Code>{label}</Code>
                    </Link>
                  ),
                },
                {
                  ...{ key: 'at', header: t(texts.at), ordered: true },
                  cell: ({ at }) => (at === null ? '—' : <Moment value={at} />),
                },
                { key: 'n', header: t(texts.amount), end: true, cell: ({ n }) => leftToRight(n) },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
}

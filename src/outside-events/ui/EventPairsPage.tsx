import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { EventPairsView } from '../views.ts'
import { PairCard } from './PairCard.tsx'
import { texts } from './texts.ts'

/** What may be one event, for a person to decide, and what was decided. */
export function EventPairsPage() {
  const t = useText()
  const list = useListQuery({ shown: ['open', 'decided'] }, '-score')
  const read = useRead(list.path('/api/event-pairs'), EventPairsView)
  return (
    <Page title={t(texts.pairs)} lead={t(texts.pairsLead)}>
      <div className="filters">
        <Select
          {...list.select('shown')}
          label={t(texts.shown)}
          choices={[
            { key: 'open', label: t(texts.open) },
            { key: 'decided', label: t(texts.decided) },
          ]}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            {data.pairs.length === 0 && <Empty>{t(texts.noPairs)}</Empty>}
            <ul className="plain stack">
              {data.pairs.map((pair) => (
                <PairCard key={pair.key} pair={pair} />
              ))}
            </ul>
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { TraceWaiversView } from '../views.ts'
import { texts, waiverStatusTexts } from './texts.ts'
import { WaiveForm, WaiverCard } from './WaiverParts.tsx'

const filters = ['all', 'proposed', 'signed', 'declined', 'ended'] as const

/** Weapons and classes that are not traced, each with its reason and its two signatures. */
export function TraceWaiversPage() {
  const t = useText()
  const list = useListQuery({ status: filters }, '-proposed')
  const read = useRead(list.path('/api/trace-waivers'), TraceWaiversView)
  return (
    <Page
      title={t(texts.waivers)}
      lead={t(texts.waiversLead)}
      crumbs={[{ title: t(texts.title), href: '/traces' }]}
      narrow
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : waiverStatusTexts[key]) }))}
        />
      </div>
      <Disclosure title={t(texts.waiveClass)}>{(close) => <WaiveForm weaponId={null} onDone={close} />}</Disclosure>
      <Loaded read={read}>
        {(data) => (
          <>
            {data.waivers.length === 0 && <Empty>{t(texts.noWaivers)}</Empty>}
            {data.waivers.map((waiver) => (
              <WaiverCard key={waiver.id} waiver={waiver} />
            ))}
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/trace-waivers')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

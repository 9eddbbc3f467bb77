import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { AccessRequestsView } from '../views.ts'
import { RequestFilters, RequestsTable, requestFilters } from './Requests.tsx'
import { texts } from './texts.ts'

/** Who asked to see what is kept of them, by the day on which they must have an answer. */
export function AccessRequestsPage() {
  const t = useText()
  const list = useListQuery(requestFilters, 'due')
  const read = useRead(list.path('/api/access-requests'), AccessRequestsView)
  return (
    <Page title={t(texts.access)} lead={t(texts.accessLead)}>
      <RequestFilters list={list} />
      <Loaded read={read}>
        {(data) => (
          <RequestsTable list={list} data={data} href={(id) => `/access-requests/${id}`} caption={t(texts.access)} />
        )}
      </Loaded>
    </Page>
  )
}

import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CorrectionRequestsView } from '../views.ts'
import { RequestFilters, RequestsTable, requestFilters } from './Requests.tsx'
import { texts } from './texts.ts'

/** What people say is wrong, by the day on which they must have an answer. */
export function CorrectionRequestsPage() {
  const t = useText()
  const list = useListQuery(requestFilters, 'due')
  const read = useRead(list.path('/api/correction-requests'), CorrectionRequestsView)
  return (
    <Page title={t(texts.corrections)} lead={t(texts.correctionsLead)}>
      <RequestFilters list={list} />
      <Loaded read={read}>
        {(data) => (
          <RequestsTable
            list={list}
            data={data}
            href={(id) => `/correction-requests/${id}`}
            caption={t(texts.corrections)}
          />
        )}
      </Loaded>
    </Page>
  )
}

import { stationTexts } from '../../site-flow/code-lists.ts'
import { StationKind } from '../../site-flow/station.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { AnswersListView } from '../views.ts'
import { AnswersTable } from './AnswersTable.tsx'
import { texts } from './texts.ts'

const stations = ['all', ...StationKind.options] as const

/** Who answered which questionnaire, within reach; searched by whom. */
export function QuestionnaireAnswersPage() {
  const t = useText()
  const list = useListQuery({ station: stations }, '-recorded')
  const read = useRead(list.path('/api/questionnaire-answers'), AnswersListView)
  const words = { all: texts.all, ...stationTexts }
  return (
    <Page
      title={t(texts.answers)}
      lead={t(texts.answersLead)}
      crumbs={[{ title: t(texts.questionnaires), href: '/questionnaires' }]}
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('station')}
          label={t(texts.station)}
          choices={stations.map((key) => ({ key, label: t(words[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <AnswersTable rows={data.answers} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { InstitutionChoicesView } from '../../institutions/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { vettingStatusTexts } from '../code-lists.ts'
import { VettingCase } from '../vetting-case.ts'
import { VettingCasesView } from '../views.ts'
import { caseColumns } from './case-columns.tsx'
import { texts } from './texts.ts'

const statuses = ['open', 'all', ...VettingCase.shape.status.options] as const
const filterTexts = { ...vettingStatusTexts, open: texts.openCases, all: texts.all }

/** Vetting cases within reach, those that are open first. */
export function VettingCasesPage() {
  const t = useText()
  const institutions = useRead('/api/institution-choices', InstitutionChoicesView).data?.institutions ?? []
  const choices = ['all', ...institutions.map(({ id }) => id)]
  const list = useListQuery({ status: statuses, institution: choices }, '-opened')
  const read = useRead(list.path('/api/vetting-cases'), VettingCasesView)
  const columns = caseColumns<VettingCasesView['cases'][number]>(t).map((column) =>
    column.key === 'until' ? { ...column, ordered: false } : column,
  )
  return (
    <Page
      title={t(texts.cases)}
      lead={t(texts.lead)}
      actions={
        <>
          <ButtonLink href="/vetting-cases/new" look="main">
            {t(texts.open)}
          </ButtonLink>
          <ButtonLink href="/expired-clearances">{t(texts.expired)}</ButtonLink>
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
        <Select
          {...list.select('institution')}
          label={t(texts.institution)}
          choices={[
            { key: 'all', label: t(texts.all) },
            ...institutions.map(({ id, name }) => ({ key: id, label: t(name) })),
          ]}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.cases)}
              rows={data.cases}
              rowKey={(row) => row.case.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                ...columns,
                {
                  key: 'opened',
                  header: t(texts.opened),
                  ordered: true,
                  cell: (row) => <Moment value={row.case.openedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

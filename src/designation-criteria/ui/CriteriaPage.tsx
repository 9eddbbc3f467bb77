import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { proposeCriterion } from '../actions.ts'
import { checkedTexts, regimeTexts } from '../code-lists.ts'
import { Regime } from '../criterion.ts'
import { CriteriaView } from '../views.ts'
import { CriterionState } from './CriterionState.tsx'
import { texts } from './texts.ts'

const statuses = ['inForce', 'proposed', 'all'] as const
const regimes = ['all', ...Regime.options] as const

/** The criteria for designation that the reader's authority works with. */
export function CriteriaPage() {
  const t = useText()
  const list = useListQuery({ status: statuses, regime: regimes }, 'code')
  const read = useRead(list.path('/api/designation-criteria'), CriteriaView)
  const may = useRoleBar(proposeCriterion) === undefined
  return (
    <Page
      title={t(texts.criteria)}
      lead={t(texts.lead)}
      actions={
        may && (
          <ButtonLink href="/designation-criteria/new" look="main">
            {t(texts.propose)}
          </ButtonLink>
        )
      }
    >
      <Notice kind="warning">{t(texts.advice)}</Notice>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('regime')}
          label={t(texts.regime)}
          choices={regimes.map((key) => ({ key, label: t(key === 'all' ? texts.all : regimeTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.criteria)}
              rows={data.criteria}
              rowKey={({ criterion }) => criterion.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'code',
                  header: t(texts.code),
                  ordered: true,
                  cell: ({ criterion }) => (
                    <Link href={`/designation-criteria/${criterion.id}`}>
                      <Code>{criterion.code}</Code>
                    </Link>
                  ),
                },
                { key: 'title', header: t(texts.criterion), wide: true, cell: ({ criterion }) => t(criterion.title) },
                { key: 'regime', header: t(texts.regime), cell: ({ criterion }) => t(regimeTexts[criterion.regime]) },
                {
                  key: 'instrument',
                  header: t(texts.instrument),
                  cell: ({ criterion }) => <Bidi>{`${criterion.instrument} ${criterion.paragraph}`.trim()}</Bidi>,
                },
                { key: 'version', header: t(texts.number), cell: ({ criterion }) => criterion.version },
                {
                  key: 'checked',
                  header: t(texts.checked),
                  cell: ({ criterion }) => t(checkedTexts[criterion.checked]),
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: (row) => <CriterionState row={row} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/designation-criteria')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

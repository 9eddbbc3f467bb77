import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { formulaTexts } from '../code-lists.ts'
import { formulaDrafters, RankFormula } from '../rank-formula.ts'
import { FormulasView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', ...RankFormula.shape.status.options] as const
const statusWords = { ...formulaTexts, all: texts.all }
export const formulaTones: Readonly<Record<RankFormula['status'], Tone>> = {
  draft: 'waiting',
  inForce: 'good',
  retired: 'neutral',
  turnedDown: 'bad',
}

/** The formulas by which ranks are made comparable, with every version. */
export function FormulasPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, '')
  const read = useRead(list.path('/api/rank-formulas'), FormulasView)
  return (
    <Page
      title={t(texts.formulas)}
      lead={t(texts.lead)}
      actions={
        formulaDrafters.some((role) => actor.roles.includes(role)) && (
          <ButtonLink href="/rank-formulas/new" look="main">
            {t(texts.draft)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusWords[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.formulas)}
              rows={data.formulas}
              rowKey={({ formula }) => formula.id}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'title',
                  header: t(texts.title),
                  cell: ({ formula }) => (
                    <Link href={`/rank-formulas/${formula.id}`}>
                      <Bidi>{formula.title}</Bidi>
                    </Link>
                  ),
                },
                {
                  key: 'institution',
                  header: t(texts.institution),
                  cell: ({ institutionName }) => <Bidi>{t(institutionName)}</Bidi>,
                },
                { key: 'version', header: t(texts.version), end: true, cell: ({ formula }) => formula.version },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ formula }) => (
                    <Badge tone={formulaTones[formula.status]}>{t(formulaTexts[formula.status])}</Badge>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/rank-formulas')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

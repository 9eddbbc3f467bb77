import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { planDisposal } from '../actions.ts'
import { methodTexts } from '../code-texts.ts'
import type { DisposalPlan } from '../disposal.ts'
import { DisposalsView } from '../views.ts'
import { statusTexts, texts } from './texts.ts'

export const statusTones: Readonly<Record<DisposalPlan['status'], Tone>> = {
  proposed: 'waiting',
  signed: 'moving',
  executed: 'good',
  cancelled: 'neutral',
}
const filters = ['all', 'proposed', 'signed', 'executed', 'cancelled'] as const

/** The plans of destruction within reach. */
export function DisposalsPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: filters }, '-plannedOn')
  const read = useRead(list.path('/api/disposals'), DisposalsView)
  const may = actor.roles.some((role) => planDisposal.roles.includes(role))
  return (
    <Page
      title={t(texts.title)}
      lead={t(texts.lead)}
      actions={
        may && (
          <ButtonLink href="/disposals/new" look="main">
            {t(texts.newPlan)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.title)}
              rows={data.plans}
              order={list.order}
              onOrder={list.setOrder}
              rowKey={({ id }) => id}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'plannedOn',
                  ordered: true,
                  header: t(texts.plannedOn),
                  cell: ({ id, plannedOn }) => (
                    <Link href={`/disposals/${id}`}>
                      <DateText value={plannedOn} plain />
                    </Link>
                  ),
                },
                { key: 'site', header: t(texts.site), cell: ({ code }) => <Code>{code}</Code> },
                { key: 'method', header: t(texts.method), cell: ({ method }) => t(methodTexts[method]) },
                { key: 'count', header: t(texts.count), cell: ({ count }) => count, end: true },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: (plan) => <Badge tone={statusTones[plan.status]}>{t(statusTexts[plan.status])}</Badge>,
                },
                {
                  key: 'certificate',
                  header: t(texts.certificate),
                  cell: (plan) => <Code>{plan.certificate ?? '—'}</Code>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/disposals')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { useState } from 'react'
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
import { useSession } from '../../web/session.tsx'
import { planDisposal } from '../actions.ts'
import type { DisposalPlan } from '../disposal.ts'
import { DisposalsView } from '../views.ts'
import { methodTexts, statusTexts, texts } from './texts.ts'

export const statusTones: Readonly<Record<DisposalPlan['status'], Tone>> = {
  proposed: 'waiting',
  signed: 'moving',
  executed: 'good',
  cancelled: 'neutral',
}
const filters = ['all', 'proposed', 'signed', 'executed', 'cancelled'] as const
type Filter = (typeof filters)[number]

/** The plans of destruction within reach. */
export function DisposalsPage() {
  const t = useText()
  const { actor } = useSession()
  const [status, setStatus] = useState<Filter>('all')
  const [page, setPage] = useState(1)
  const read = useRead(`/api/disposals?${new URLSearchParams({ status, page: String(page) })}`, DisposalsView)
  const may = actor.roles.some((role) => planDisposal.roles.includes(role))
  const filter = (next: Filter) => {
    setStatus(next)
    setPage(1)
  }
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
          name="status"
          label={t(texts.status)}
          value={status}
          onChange={filter}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.title)}
              rows={data.plans}
              rowKey={({ id }) => id}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'plannedOn',
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
            <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

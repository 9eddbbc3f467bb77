import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
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
import { useToday } from '../../web/time-zone.ts'
import { WithdrawalsView } from '../views.ts'
import { ChecklistItem, Withdrawal, withdrawalPlanners, withdrawalReference } from '../withdrawal.ts'
import { statusTexts, texts } from './texts.ts'

const statuses = ['all', 'late', ...Withdrawal.shape.status.options] as const
export const withdrawalTones = {
  planned: 'waiting',
  partly: 'waiting',
  verified: 'good',
  cancelled: 'neutral',
} as const

/** Withdrawals with how far their checklists are. */
export function WithdrawalsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const today = useToday()
  const list = useListQuery({ status: statuses }, 'due')
  const read = useRead(list.path('/api/withdrawals'), WithdrawalsView)
  return (
    <Page
      title={t(texts.withdrawals)}
      lead={t(texts.lead)}
      actions={
        withdrawalPlanners.some((role) => actor.roles.includes(role)) && (
          <ButtonLink href="/withdrawals/new" look="main">
            {t(texts.plan)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({
            key,
            label: t(key === 'all' ? texts.all : key === 'late' ? texts.late : statusTexts[key]),
          }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.withdrawals)}
              rows={data.withdrawals}
              rowKey={({ withdrawal }) => withdrawal.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'code',
                  header: t(texts.withdrawal),
                  cell: ({ withdrawal }) => (
                    <Link href={`/withdrawals/${withdrawal.id}`}>
                      <Code>{withdrawalReference(withdrawal.id)}</Code>
                    </Link>
                  ),
                },
                { key: 'unit', header: t(texts.unit), cell: ({ withdrawal }) => <Bidi>{withdrawal.unit}</Bidi> },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                { key: 'to', header: t(texts.to), cell: ({ siteName }) => <Bidi>{siteName}</Bidi> },
                {
                  key: 'due',
                  header: t(texts.due),
                  ordered: true,
                  cell: ({ withdrawal }) => <DateText value={withdrawal.dueOn} plain />,
                },
                { key: 'weapons', header: t(texts.weapons), end: true, cell: ({ weapons }) => number(weapons) },
                {
                  key: 'answered',
                  header: t(texts.answered),
                  end: true,
                  cell: ({ answered }) => `${number(answered)} / ${number(ChecklistItem.options.length)}`,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ withdrawal: { status, dueOn } }) => (
                    <>
                      <Badge tone={withdrawalTones[status]}>{t(statusTexts[status])}</Badge>
                      {(status === 'planned' || status === 'partly') && dueOn < today && (
                        <Badge tone="bad">{t(texts.late)}</Badge>
                      )}
                    </>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/withdrawals')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

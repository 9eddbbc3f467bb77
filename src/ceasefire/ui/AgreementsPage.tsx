import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
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
import { AgreementStatus, agreementDrafters } from '../agreement.ts'
import { AgreementsView } from '../views.ts'
import { Given } from './Given.tsx'
import { statusTexts, texts } from './texts.ts'

const statuses = ['all', ...AgreementStatus.options] as const

/** The agreements, with how far what they oblige to is met. */
export function AgreementsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, '-signed')
  const read = useRead(list.path('/api/ceasefire-agreements'), AgreementsView)
  const drafts = agreementDrafters.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.agreements)}
      lead={t(texts.lead)}
      actions={
        drafts && (
          <ButtonLink href="/ceasefire/new" look="main">
            {t(texts.draft)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.agreements)}
              rows={data.agreements}
              rowKey={({ agreement }) => agreement.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'title',
                  header: t(texts.agreement),
                  wide: true,
                  cell: ({ agreement }) => (
                    <Link href={`/ceasefire/${agreement.id}`}>
                      <Given of={agreement.title} />
                    </Link>
                  ),
                },
                {
                  key: 'signed',
                  header: t(texts.signedOn),
                  ordered: true,
                  cell: ({ agreement }) => <DateText value={agreement.signedOn} plain />,
                },
                { key: 'articles', header: t(texts.articles), end: true, cell: ({ articles }) => number(articles) },
                {
                  key: 'met',
                  header: t(texts.commitmentCount),
                  end: true,
                  cell: ({ met, commitments }) => `${number(met)} / ${number(commitments)}`,
                },
                { key: 'overdue', header: t(texts.overdue), end: true, cell: ({ overdue }) => number(overdue) },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ agreement }) => (
                    <Badge
                      tone={
                        agreement.status === 'inForce' ? 'good' : agreement.status === 'ended' ? 'neutral' : 'waiting'
                      }
                    >
                      {t(statusTexts[agreement.status])}
                    </Badge>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/ceasefire-agreements')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
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
import { Line, lineDrawers } from '../line.ts'
import { LinesView } from '../views.ts'
import { kindTexts, lineStatusTexts, texts } from './texts.ts'

const statuses = ['all', ...Line.shape.status.options] as const
export const lineTones = { proposed: 'waiting', inForce: 'good', turnedDown: 'neutral' } as const

/** Names a side by its id; everybody where there is none. */
export function useSideName(): (sideId: string | null) => string {
  const t = useText()
  const nameOf = usePartyName()
  const { data } = useRead('/api/programme', ProgrammeView)
  return (sideId) => {
    const side = data?.authorities.find(({ id }) => id === sideId)
    return side ? nameOf(side.code) : t(texts.everybody)
  }
}

/** Withdrawal lines and zones. */
export function LinesPage() {
  const t = useText()
  const { actor } = useSession()
  const sideName = useSideName()
  const list = useListQuery({ status: statuses }, '-valid')
  const read = useRead(list.path('/api/ceasefire-lines'), LinesView)
  return (
    <Page
      title={t(texts.lines)}
      lead={t(texts.linesLead)}
      actions={
        lineDrawers.some((role) => actor.roles.includes(role)) && (
          <ButtonLink href="/ceasefire-lines/new" look="main">
            {t(texts.proposeLine)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : lineStatusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.lines)}
              rows={data.lines}
              rowKey={({ line }) => line.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noLines)}</Empty>}
              columns={[
                {
                  key: 'name',
                  header: t(texts.name),
                  wide: true,
                  cell: ({ line }) => (
                    <Link href={`/ceasefire-lines/${line.id}`}>
                      <Bidi>{line.name}</Bidi>
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ line }) => t(kindTexts[line.kind]) },
                { key: 'whose', header: t(texts.whose), cell: ({ line }) => sideName(line.partySideId) },
                { key: 'article', header: t(texts.article), cell: ({ articleNumber }) => <Code>{articleNumber}</Code> },
                {
                  key: 'valid',
                  header: t(texts.validFrom),
                  ordered: true,
                  cell: ({ line }) => <DateText value={line.validFrom} plain />,
                },
                {
                  key: 'until',
                  header: t(texts.validUntil),
                  cell: ({ line }) => (line.validUntil === null ? '—' : <DateText value={line.validUntil} plain />),
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ line }) => <Badge tone={lineTones[line.status]}>{t(lineStatusTexts[line.status])}</Badge>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/ceasefire-lines')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

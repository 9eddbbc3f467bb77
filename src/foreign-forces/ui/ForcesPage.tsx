import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { kindTexts } from '../code-lists.ts'
import { ForceKind, forceRecorders, forceReference } from '../force.ts'
import { type ForceRow, ForcesFigure, ForcesView } from '../views.ts'
import { DeadlineText, EstimateText } from './figures.tsx'
import { useForceName } from './force-name.ts'
import { texts } from './texts.ts'

const kinds = ['all', ...ForceKind.options] as const

/** Foreign forces with what is left of each today, and the commitment that they leave in figures. */
export function ForcesPage() {
  const t = useText()
  const nameOf = useForceName()
  const { actor } = useSession()
  const list = useListQuery({ kind: kinds }, 'name')
  const read = useRead(list.path('/api/foreign-forces'), ForcesView)
  const records = forceRecorders.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.forces)}
      lead={t(texts.lead)}
      actions={
        <>
          <ButtonLink href="/force-departures">{t(texts.departures)}</ButtonLink>
          <ButtonLink href="/force-deadlines">{t(texts.deadlines)}</ButtonLink>
          {records && (
            <ButtonLink href="/foreign-forces/new" look="main">
              {t(texts.record)}
            </ButtonLink>
          )}
        </>
      }
    >
      <Commitment />
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : kindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.forces)}
              columns={columnsIn(t, nameOf)}
              rows={data.forces}
              rowKey={({ force }) => force.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/foreign-forces')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** The commitment that foreign forces leave, as each office knows it. */
function Commitment() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/foreign-forces-figure', ForcesFigure)
  return (
    <Loaded read={read}>
      {({ offices, deadline }) =>
        offices.length > 0 && (
          <Section title={t(texts.commitment)}>
            <p>
              {t(texts.deadline)}: <DeadlineText deadline={deadline} />
            </p>
            <Table
              caption={t(texts.commitment)}
              rows={offices}
              rowKey={({ sideId }) => sideId}
              columns={[
                { key: 'office', header: t(texts.office), cell: ({ office }) => t(office) },
                {
                  key: 'present',
                  header: t(texts.present),
                  end: true,
                  cell: ({ present }) => <EstimateText of={present} />,
                },
                {
                  key: 'reported',
                  header: t(texts.reported),
                  end: true,
                  cell: ({ leftReported }) => number(leftReported),
                },
                {
                  key: 'verified',
                  header: t(texts.verified),
                  end: true,
                  cell: ({ leftVerified }) => number(leftVerified),
                },
                {
                  key: 'remaining',
                  header: t(texts.remaining),
                  end: true,
                  cell: ({ remaining }) => <EstimateText of={remaining} />,
                },
              ]}
            />
            {offices.length > 1 && <p className="hint">{t(texts.neverAdded)}</p>}
          </Section>
        )
      }
    </Loaded>
  )
}

function columnsIn(t: ReturnType<typeof useText>, nameOf: ReturnType<typeof useForceName>): Column<ForceRow>[] {
  return [
    {
      key: 'name',
      header: t(texts.name),
      ordered: true,
      cell: ({ force }) => (
        <Link href={`/foreign-forces/${force.id}`}>
          <Bidi>{nameOf(force)}</Bidi> <Code>{forceReference(force.id)}</Code>
        </Link>
      ),
    },
    { key: 'kind', header: t(texts.kind), cell: ({ force }) => t(kindTexts[force.kind]) },
    {
      key: 'remaining',
      header: t(texts.remaining),
      end: true,
      cell: ({ balance }) => (
        <>
          <EstimateText of={balance.remaining} />
          {balance.flags.length > 0 && <Badge tone="bad">!</Badge>}
        </>
      ),
    },
    { key: 'deadline', header: t(texts.deadline), cell: ({ deadline }) => <DeadlineText deadline={deadline} /> },
    {
      key: 'recorded',
      header: t(texts.history),
      ordered: true,
      cell: ({ force }) => <DateText value={force.changedAt.slice(0, 10)} plain />,
    },
  ]
}

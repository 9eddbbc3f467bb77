import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { kindTexts, statusTexts } from '../code-lists.ts'
import { DossierKind, DossierStatus } from '../dossier.ts'
import { type DossierRow, DossiersView } from '../views.ts'
import { DraftNotice } from './DraftNotice.tsx'
import { texts } from './texts.ts'
import { dossierTones } from './tones.ts'

const statuses = ['open', 'all', ...DossierStatus.options] as const
const kinds = ['all', ...DossierKind.options] as const

/** The dossiers of the reader's own authority. */
export function DossiersPage() {
  const t = useText()
  const list = useListQuery({ status: statuses, kind: kinds }, '-changed')
  const read = useRead(list.path('/api/dossiers'), DossiersView)
  return (
    <Page
      title={t(texts.dossiers)}
      lead={t(texts.lead)}
      actions={
        <ButtonLink href="/dossiers/new" look="main">
          {t(texts.open)}
        </ButtonLink>
      }
    >
      <DraftNotice />
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({
            key,
            label: t(key === 'open' ? texts.going : key === 'all' ? texts.all : statusTexts[key]),
          }))}
        />
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
              caption={t(texts.dossiers)}
              columns={columnsIn(t)}
              rows={data.dossiers}
              rowKey={({ dossier }) => dossier.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<DossierRow>[] {
  return [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ dossier, reference }) => (
        <Link href={`/dossiers/${dossier.id}`}>
          <Code>{reference}</Code>
        </Link>
      ),
    },
    {
      key: 'name',
      header: t(texts.name),
      wide: true,
      cell: ({ name }) =>
        name ? (
          <>
            <Bidi>{name.original}</Bidi> {name.latin && <Bidi>({name.latin})</Bidi>}
          </>
        ) : (
          t(texts.erased)
        ),
    },
    { key: 'kind', header: t(texts.kind), cell: ({ dossier }) => t(kindTexts[dossier.kind]) },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ dossier }) => <Badge tone={dossierTones[dossier.status]}>{t(statusTexts[dossier.status])}</Badge>,
    },
    {
      key: 'contents',
      header: t(texts.contents),
      cell: ({ findings, evidence }) => t(texts.counted, { findings, evidence }),
    },
    {
      key: 'opened',
      header: t(texts.opened),
      ordered: true,
      cell: ({ dossier }) => <Moment value={dossier.openedAt} />,
    },
    {
      key: 'changed',
      header: t(texts.changed),
      ordered: true,
      cell: ({ dossier }) => <Moment value={dossier.changedAt} />,
    },
  ]
}

import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useQueryText } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { TextKind, TextStatus } from '../text.ts'
import { proposeText } from '../text-actions.ts'
import { TextsView } from '../views.ts'
import { StatusBadge } from './StatusBadge.tsx'
import { kindTexts, statusTexts, texts } from './texts.ts'

const kinds = ['all', ...TextKind.options] as const
const statuses = ['all', ...TextStatus.options] as const

/** Joint texts and communiqués: of one track where the address names it, else of all. */
export function TextsPage() {
  const t = useText()
  const { list: listed, number } = useFormat()
  const nameOf = usePartyName()
  const track = useQueryText('track')
  const list = useListQuery({ track: ['all', ...(track ? [track] : [])], kind: kinds, status: statuses }, '-opened')
  const read = useRead(list.path('/api/talk-texts'), TextsView)
  const mayPropose = useRoleBar(proposeText) === undefined
  return (
    <Page
      title={t(texts.texts)}
      lead={t(texts.lead)}
      actions={
        mayPropose &&
        track && (
          <ButtonLink href={`/talk-texts/new?track=${track}`} look="main">
            {t(texts.propose)}
          </ButtonLink>
        )
      }
    >
      {mayPropose && !track && <p className="hint">{t(texts.chooseTrack)}</p>}
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : kindTexts[key]) }))}
        />
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
              caption={t(texts.texts)}
              rows={data.texts}
              rowKey={({ text }) => text.id}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'title',
                  header: t(texts.text),
                  wide: true,
                  cell: ({ text }) => (
                    <Link href={`/talk-texts/${text.id}`}>
                      <Given of={text.title} />
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ text }) => t(kindTexts[text.kind]) },
                {
                  key: 'track',
                  header: t(texts.track),
                  wide: true,
                  cell: ({ text, trackName }) => (
                    <Link href={`/talks/${text.trackId}`}>
                      <Given of={trackName} />
                    </Link>
                  ),
                },
                { key: 'version', header: t(texts.version), end: true, cell: ({ text }) => number(text.version) },
                { key: 'brackets', header: t(texts.brackets), end: true, cell: ({ text }) => number(text.brackets) },
                {
                  key: 'accepted',
                  header: t(texts.accepted),
                  wide: true,
                  cell: ({ accepted }) =>
                    accepted.length === 0 ? t(texts.noneYet) : <Bidi>{listed(accepted.map(nameOf))}</Bidi>,
                },
                { key: 'status', header: t(texts.status), cell: ({ text }) => <StatusBadge status={text.status} /> },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { stationTexts } from '../../site-flow/code-lists.ts'
import { StationKind } from '../../site-flow/station.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { labelIn } from '../content.ts'
import { Questionnaire, questionnaireEditors } from '../questionnaire.ts'
import { QuestionnairesView } from '../views.ts'
import { QuestionnaireBadge } from './QuestionnaireBadge.tsx'
import { statusTexts, texts } from './texts.ts'

const statuses = ['inForce', 'all', ...Questionnaire.shape.status.options.filter((one) => one !== 'inForce')] as const
const stations = ['all', ...StationKind.options] as const

/** The questionnaires of the programme, by station and status. */
export function QuestionnairesPage() {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, station: stations }, '-proposed')
  const read = useRead(list.path('/api/questionnaires'), QuestionnairesView)
  const statusWords = { all: texts.all, ...statusTexts }
  const stationWords = { all: texts.all, ...stationTexts }
  const edits = actor.roles.some((role) => questionnaireEditors.includes(role))
  return (
    <Page
      title={t(texts.questionnaires)}
      lead={t(texts.lead)}
      actions={
        <div className="row">
          <ButtonLink href="/questionnaire-answers">{t(texts.answers)}</ButtonLink>
          {edits && (
            <ButtonLink href="/questionnaires/new" look="main">
              {t(texts.add)}
            </ButtonLink>
          )}
        </div>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusWords[key]) }))}
        />
        <Select
          {...list.select('station')}
          label={t(texts.station)}
          choices={stations.map((key) => ({ key, label: t(stationWords[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.questionnaires)}
              rows={data.questionnaires}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'title',
                  header: t(texts.title),
                  cell: ({ id, title, joint }) => (
                    <span>
                      <Link href={`/questionnaires/${id}`}>
                        <bdi>{labelIn(title, language)}</bdi>
                      </Link>{' '}
                      {joint && <Badge>{t(texts.joint)}</Badge>}
                    </span>
                  ),
                },
                { key: 'code', header: t(texts.code), cell: ({ code }) => (code === '' ? '—' : <Code>{code}</Code>) },
                {
                  key: 'station',
                  header: t(texts.station),
                  cell: ({ station }) => t(stationTexts[station]),
                  ordered: true,
                },
                { key: 'version', header: t(texts.version), cell: ({ version }) => number(version), end: true },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ status }) => <QuestionnaireBadge status={status} />,
                },
                { key: 'questions', header: t(texts.questions), cell: (row) => number(row.questions), end: true },
                {
                  key: 'proposed',
                  header: t(texts.at),
                  cell: ({ proposedAt }) => <DateText value={proposedAt} plain />,
                  ordered: true,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/questionnaires')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

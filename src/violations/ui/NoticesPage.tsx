import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useToday } from '../../web/time-zone.ts'
import { noticeReference } from '../notice.ts'
import { NoticesView } from '../views.ts'
import { answerTexts, outcomeTexts, standingTexts } from '../words.ts'
import { texts } from './texts.ts'

const boxes = ['all', 'received', 'sent'] as const
const statuses = ['all', 'waiting', 'late', 'answered', 'withdrawn'] as const

/** What sides were told of violations, and what they answered: both boxes look alike. */
export function NoticesPage() {
  const t = useText()
  const nameOf = usePartyName()
  const today = useToday()
  const list = useListQuery({ box: boxes, status: statuses }, '-sent')
  const read = useRead(list.path('/api/violation-notices'), NoticesView)
  return (
    <Page title={t(texts.notices)} lead={t(texts.noticesLead)}>
      <div className="filters">
        <Select
          {...list.select('box')}
          label={t(texts.box)}
          choices={boxes.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.notices)}
              rows={data.notices}
              rowKey={({ notice }) => notice.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noNotices)}</Empty>}
              columns={[
                {
                  key: 'reference',
                  header: t(texts.reference),
                  cell: ({ notice }) => (
                    <Link href={`/violation-notices/${notice.id}`}>
                      <Code>{noticeReference(notice.id)}</Code>
                    </Link>
                  ),
                },
                { key: 'party', header: t(texts.party), cell: ({ notice }) => <Bidi>{nameOf(notice.party)}</Bidi> },
                {
                  key: 'article',
                  header: t(texts.article),
                  cell: ({ articleNumber, articleHeading }) => (
                    <>
                      <Code>{articleNumber}</Code> <Given of={articleHeading} />
                    </>
                  ),
                },
                { key: 'place', header: t(texts.district), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'occurred',
                  header: t(texts.occurredOn),
                  cell: ({ notice }) => <DateText value={notice.occurredOn} plain />,
                },
                {
                  key: 'sent',
                  header: t(texts.sentAt),
                  ordered: true,
                  cell: ({ notice }) => <Moment value={notice.sentAt} />,
                },
                {
                  key: 'due',
                  header: t(texts.replyBy),
                  ordered: true,
                  cell: ({ notice }) => <DateText value={notice.replyBy} plain />,
                },
                {
                  key: 'answer',
                  header: t(texts.answer),
                  cell: ({ notice }) =>
                    notice.standing === 'withdrawn' ? (
                      <Badge tone="neutral">{t(standingTexts.withdrawn)}</Badge>
                    ) : notice.answer === null ? (
                      <Badge tone={notice.replyBy < today ? 'bad' : 'waiting'}>
                        {t(notice.replyBy < today ? texts.late : texts.noAnswer)}
                      </Badge>
                    ) : (
                      <Badge tone="good">{t(answerTexts[notice.answer])}</Badge>
                    ),
                },
                {
                  key: 'finding',
                  header: t(texts.finding),
                  cell: ({ finding }) => (finding === null ? '—' : t(outcomeTexts[finding])),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

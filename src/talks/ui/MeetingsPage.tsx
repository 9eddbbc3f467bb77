import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { MeetingStatus } from '../meeting.ts'
import { MeetingsView } from '../views.ts'
import { MeetingsTable } from './MeetingsTable.tsx'
import { statusTexts, texts } from './texts.ts'

const statuses = ['all', ...MeetingStatus.options] as const

/** Meetings of every track in which the reader's authority takes part. */
export function MeetingsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-planned')
  const read = useRead(list.path('/api/talk-meetings'), MeetingsView)
  return (
    <Page title={t(texts.meetings)} crumbs={[{ title: t(texts.tracks), href: '/talks' }]}>
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
            <MeetingsTable
              rows={data.meetings}
              withTrack
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noMeetings)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import type { ReviewMeeting } from '../meeting.ts'
import { cancelMeeting, conveneMeeting, holdMeeting } from '../meeting-actions.ts'
import { type MeetingRow, MeetingsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', 'planned', 'held', 'cancelled'] as const
const tones: Readonly<Record<ReviewMeeting['status'], Tone>> = { planned: 'waiting', held: 'good', cancelled: 'bad' }

/** Meetings of the review committee: convened, held, called off. */
export function MeetingsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-meets')
  const read = useRead(list.path('/api/community-meetings'), MeetingsView)
  return (
    <Page title={t(texts.meetings)} crumbs={[{ title: t(texts.projects), href: '/community-projects' }]}>
      <Convene />
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            {data.meetings.length === 0 && <Empty>{t(texts.noMeetings)}</Empty>}
            {data.meetings.map((row) => (
              <MeetingCard key={row.meeting.id} row={row} />
            ))}
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/community-meetings')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Convene() {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(conveneMeeting)
  const [meetsOn, setDay] = useState('')
  const [place, setPlace] = useState('')
  return (
    <Disclosure title={t(texts.convene)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: newId(), meetsOn, place })}
          onDone={close}
          submit={t(texts.convene)}
          disabledReason={actor.roles.includes('cvrOfficer') ? undefined : t(texts.onlyOfficer)}
        >
          <DayField name="meetsOn" label={t(texts.meetsOn)} value={meetsOn} onChange={setDay} />
          <TextField name="place" label={t(texts.place)} value={place} onChange={setPlace} maxLength={120} />
        </Form>
      )}
    </Disclosure>
  )
}

function MeetingCard({ row: { meeting, papers, today } }: { row: MeetingRow }) {
  const t = useText()
  return (
    <article className="card">
      <div className="row">
        <strong>
          <DateText value={meeting.meetsOn} />
        </strong>
        <Bidi>{meeting.place}</Bidi>
        <Badge tone={tones[meeting.status]}>{t(texts[meeting.status])}</Badge>
        <span className="muted">
          {t(texts.papers)}: {papers}
        </span>
        {meeting.status === 'held' && (
          <span className="muted">
            {t(texts.women)}: {meeting.women}، {t(texts.men)}: {meeting.men}
          </span>
        )}
      </div>
      {meeting.note !== '' && <Bidi>{meeting.note}</Bidi>}
      {meeting.status === 'planned' && <Hold meeting={meeting} today={today} />}
      {meeting.status === 'planned' && (
        <StepForm
          title={t(texts.cancel)}
          action={cancelMeeting}
          fields={[{ key: 'note', label: t(texts.reason) }]}
          input={(said) => ({ id: meeting.id, note: said('note') })}
        />
      )}
    </article>
  )
}

function Hold({ meeting, today }: { meeting: ReviewMeeting; today: boolean }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(holdMeeting)
  const [typed, setTyped] = useState<Typed>({})
  const [note, setNote] = useState('')
  const why = !actor.roles.includes('reviewCommittee') ? t(texts.onlyReviewer) : today ? undefined : t(texts.notYetDay)
  return (
    <Disclosure title={t(texts.hold)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: meeting.id, women: numberIn(typed, 'women'), men: numberIn(typed, 'men'), note })}
          onDone={close}
          submit={t(texts.hold)}
          disabledReason={why}
        >
          <NumberFields
            fields={(['women', 'men'] as const).map((key) => ({ key, label: t(texts[key]) }))}
            value={typed}
            onChange={setTyped}
          />
          <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} optional />
        </Form>
      )}
    </Disclosure>
  )
}

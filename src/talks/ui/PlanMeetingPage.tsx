import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { planMeeting } from '../meeting-actions.ts'
import { TrackView } from '../views.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { blankMeeting } from './meeting-draft.ts'
import { texts } from './texts.ts'

/** A meeting of a track, planned. */
export function PlanMeetingPage() {
  const { language } = useLanguage()
  const t = useText()
  const go = useGo()
  const read = useRead(`/api/talk-tracks/${useQueryText('track') ?? ''}`, TrackView)
  const plan = useAction(planMeeting)
  const [id] = useState(() => newId())
  const [said, setSaid] = useState(blankMeeting)
  return (
    <Loaded read={read}>
      {({ track }) => (
        <Page
          title={t(texts.plan)}
          crumbs={[
            { title: t(texts.tracks), href: '/talks' },
            { title: givenIn(track.name, language).words, href: `/talks/${track.id}` },
          ]}
          narrow
        >
          <Form
            state={plan}
            input={() => ({ ...said, id, trackId: track.id })}
            onDone={() => go(`/talk-meetings/${id}`)}
            submit={t(texts.plan)}
          >
            <MeetingFields track={track} value={said} onChange={setSaid} held={false} />
          </Form>
        </Page>
      )}
    </Loaded>
  )
}

import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { newId } from '../../kernel/ids.ts'
import { TrackView } from '../../talks/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { TextKind } from '../text.ts'
import { proposeText } from '../text-actions.ts'
import { newArticle, TextFields } from './TextFields.tsx'
import { kindTexts, texts } from './texts.ts'

/** A joint text or communiqué of a track, proposed for the first time. */
export function ProposeTextPage() {
  const { language } = useLanguage()
  const t = useText()
  const go = useGo()
  const read = useRead(`/api/talk-tracks/${useQueryText('track') ?? ''}`, TrackView)
  const propose = useAction(proposeText)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<TextKind | ''>('')
  const [meeting, setMeeting] = useState('')
  const [said, setSaid] = useState(() => ({ title: { ar: '', en: '', fr: '' }, articles: [newArticle(1)] }))
  return (
    <Loaded read={read}>
      {({ track, meetingRows }) => (
        <Page
          title={t(texts.propose)}
          crumbs={[
            { title: t(texts.texts), href: '/talk-texts' },
            { title: givenIn(track.name, language).words, href: `/talks/${track.id}` },
          ]}
        >
          <Form
            state={propose}
            input={() => ({
              ...{ ...said, id, trackId: track.id, kind, meetingId: meeting === 'none' ? null : meeting },
            })}
            onDone={() => go(`/talk-texts/${id}`)}
            submit={t(texts.save)}
          >
            <RadioGroup
              name="kind"
              label={t(texts.kind)}
              value={kind}
              onChange={setKind}
              choices={TextKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
            />
            <Select
              name="meetingId"
              label={t(texts.meeting)}
              value={meeting}
              onChange={setMeeting}
              choices={[
                ...meetingRows.map((row) => ({
                  key: row.meeting.id,
                  label: givenIn(row.meeting.title, language).words,
                })),
                { key: 'none', label: t(texts.noMeeting) },
              ]}
            />
            <TextFields parties={track.parties} value={said} onChange={setSaid} />
          </Form>
        </Page>
      )}
    </Loaded>
  )
}

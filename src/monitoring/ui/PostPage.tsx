import { useState } from 'react'
import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { localeOf } from '../../web/language.ts'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { postKindTexts, postStepTexts } from '../code-lists.ts'
import { closePost, correctPost, resumePost, suspendPost } from '../post-actions.ts'
import { PostView } from '../views.ts'
import { MomentField, momentOf, noMoment } from './MomentField.tsx'
import { StateBadge } from './MonitoringPage.tsx'
import { PostForm } from './PostForm.tsx'
import { SightingsSection } from './SightingsSection.tsx'
import { StartStop } from './StartStop.tsx'
import { texts } from './texts.ts'
import { WatchesSection } from './WatchesSection.tsx'

/** One post: what it does now, what it watched of late, and what it saw. */
export function PostPage() {
  const t = useText()
  const read = useRead(`/api/monitoring-posts/${useParam('id')}`, PostView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.post.name}
          crumbs={[{ title: t(texts.monitoring), href: '/monitoring' }]}
          actions={<ButtonLink href={`/watches/new?post=${view.post.id}`}>{t(texts.enterSpan)}</ButtonLink>}
        >
          <About view={view} />
          <Strip view={view} />
          <WatchesSection path={`post=${view.post.id}`} />
          <SightingsSection of={{ postId: view.post.id, patrolId: null }} sideId={view.post.sideId} />
          <Steps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: PostView }) {
  const t = useText()
  const { number } = useFormat()
  const { post, placeName, sideName, state, since } = view
  return (
    <Section title={t(postKindTexts[post.kind])} actions={<StateBadge state={state} />}>
      <StartStop row={view} />
      <DescriptionList
        items={[
          { term: t(texts.since), value: since === null ? t(texts.never) : <Moment value={since} /> },
          { term: t(texts.whose), value: t(sideName) },
          { term: t(texts.place), value: t(placeName) },
          { term: t(texts.coordinates), value: <Code long>{writtenPoint(post.point, 'degrees') ?? ''}</Code> },
          { term: t(texts.reach), value: number(post.reachM) },
          {
            term: t(texts.sectors),
            value:
              post.sectors.length === 0 ? (
                t(texts.allAround)
              ) : (
                <Code>{post.sectors.map(({ from, to }) => `${from}°–${to}°`).join(', ')}</Code>
              ),
          },
          { term: t(texts.openedOn), value: <DateText value={post.openedOn} /> },
          ...(post.closedOn === null ? [] : [{ term: t(texts.closedOn), value: <DateText value={post.closedOn} /> }]),
          { term: t(texts.description), value: <Bidi>{post.description || '—'}</Bidi> },
        ]}
      />
      {post.suspensions.length > 0 && (
        <ul>
          {post.suspensions.map((one) => (
            <li key={one.from}>
              {t(texts.suspend)}: <Moment value={one.from} /> –{' '}
              {one.until === null ? t(texts.goesOn) : <Moment value={one.until} />} · <Bidi>{one.reason}</Bidi>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Hours watched on each of the last days: a bar with its number in words below, so that no colour or height alone says it. */
function Strip({ view: { days } }: { view: PostView }) {
  const t = useText()
  const { number } = useFormat()
  const { language } = useLanguage()
  const short = new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'numeric', timeZone: 'UTC' })
  return (
    <Section title={t(texts.strip)}>
      <ol className="watch-strip" aria-label={t(texts.strip)}>
        {days.map(({ day, hours }) => (
          <li key={day}>
            <span className="watch-bar" aria-hidden="true">
              <span style={{ blockSize: `${Math.min(100, (hours / 24) * 100)}%` }} />
            </span>
            <span>{hours > 0 ? number(Math.round(hours * 10) / 10) : '—'}</span>
            <time dateTime={day}>{short.format(new Date(`${day}T00:00:00Z`))}</time>
          </li>
        ))}
      </ol>
      <p className="hint">{t(texts.hoursOf)}</p>
    </Section>
  )
}

function Steps({ view: { post, state } }: { view: PostView }) {
  const t = useText()
  const { id } = post
  const bar = useRoleBar(closePost)
  const toCorrect = useRoleBar(correctPost)
  return (
    <>
      {(state === 'watching' || state === 'silent') && <Suspend id={id} />}
      {state === 'suspended' && <Resume id={id} />}
      {state !== 'closed' && (
        <StepForm
          title={t(texts.close)}
          action={closePost}
          disabledReason={bar}
          fields={[
            { key: 'closedOn', label: t(texts.closedOn), day: true },
            { key: 'reason', label: t(texts.reason), lines: 2 },
          ]}
          input={(said) => ({ id, closedOn: said('closedOn'), reason: said('reason') })}
        />
      )}
      {toCorrect === undefined && (
        <Disclosure title={t(texts.correct)}>{(close) => <PostForm id={id} before={post} onDone={close} />}</Disclosure>
      )}
    </>
  )
}

function Suspend({ id }: { id: string }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(suspendPost)
  const bar = useRoleBar(suspendPost)
  const [from, setFrom] = useState(noMoment)
  const [reason, setReason] = useState('')
  return (
    <Disclosure title={t(texts.suspend)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id, from: momentOf(from, zone), reason })}
          onDone={close}
          submit={t(texts.suspend)}
          disabledReason={bar}
        >
          <MomentField name="from" label={t(texts.since)} value={from} onChange={setFrom} />
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
        </Form>
      )}
    </Disclosure>
  )
}

function Resume({ id }: { id: string }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(resumePost)
  const bar = useRoleBar(resumePost)
  const [until, setUntil] = useState(noMoment)
  const [note, setNote] = useState('')
  return (
    <Disclosure title={t(texts.resume)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id, until: momentOf(until, zone), note })}
          onDone={close}
          submit={t(texts.resume)}
          disabledReason={bar}
        >
          <MomentField name="until" label={t(texts.since)} value={until} onChange={setUntil} />
          <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} />
        </Form>
      )}
    </Disclosure>
  )
}

function History({ view: { versions } }: { view: PostView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={versions.map(({ version, writtenByName }) => ({
          key: version.id,
          title: t(postStepTexts[version.kind]),
          when: <Moment value={version.writtenAt} />,
          detail: (
            <>
              <Bidi>{writtenByName}</Bidi> {version.change && '·'} <Bidi>{version.change}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}

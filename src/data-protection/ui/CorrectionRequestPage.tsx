import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline, type TimelineStep } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import {
  appealCorrectionRequest,
  decideCorrectionAppeal,
  decideCorrectionRequest,
  finishCorrectionRequest,
} from '../correction-actions.ts'
import { type CorrectionRequest, correctionRequestMay } from '../correction-request.ts'
import { CorrectionRequestView } from '../views.ts'
import { RequestBadge } from './Requests.tsx'
import { texts } from './texts.ts'

/** One request for a correction: what is said to be wrong, the decision, the appeal, and the correction that followed. */
export function CorrectionRequestPage() {
  const t = useText()
  const read = useRead(`/api/correction-requests/${useParam('id')}`, CorrectionRequestView)
  return (
    <Page
      title={`${t(texts.correctionOne)} ${read.data?.number ?? ''}`}
      crumbs={[{ title: t(texts.corrections), href: '/correction-requests' }]}
      actions={read.data && <ButtonLink href={`/people/${read.data.request.personId}`}>{read.data.number}</ButtonLink>}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <What view={view} />
            <NextStep request={view.request} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function What({ view: { request, names } }: { view: CorrectionRequestView }) {
  const t = useText()
  const steps: TimelineStep[] = []
  const add = (title: string, at: string | null, by: string | null, said: string | null) => {
    if (at === null) return
    const detail = (
      <>
        <Bidi>{by === null ? '' : (names[by] ?? '')}</Bidi> {said !== null && <q>{said}</q>}
      </>
    )
    steps.push({ key: at + title, title, when: <Moment value={at} />, detail, state: 'done' })
  }
  const decided = request.status === 'accepted' && request.appeal === null ? texts.accepted : texts.decide
  add(t(texts.recorded), request.recordedAt, request.recordedBy, null)
  add(
    t(request.appeal === null && request.status === 'declined' ? texts.declined : decided),
    request.decidedAt,
    request.decidedBy,
    request.reasons,
  )
  add(t(texts.appealed), request.appealedAt, null, request.appeal)
  add(t(texts.decideAppeal), request.appealDecidedAt, request.appealDecidedBy, request.appealReasons)
  add(t(texts.done), request.doneAt, null, null)
  return (
    <>
      <Section title={t(texts.what)} actions={<RequestBadge of={request} />}>
        <DescriptionList
          items={[
            { term: t(texts.askedOn), value: <DateText value={request.askedOn} /> },
            { term: t(texts.due), value: <DateText value={request.dueOn} /> },
            { term: t(texts.what), value: <Bidi>{request.what}</Bidi> },
          ]}
        />
      </Section>
      <Section title={t(texts.history)}>
        <Timeline label={t(texts.history)} steps={steps} />
      </Section>
    </>
  )
}

function NextStep({ request }: { request: CorrectionRequest }) {
  if (correctionRequestMay('decide', request)) return <Decide request={request} isAppeal={false} />
  if (correctionRequestMay('decideAppeal', request)) return <Decide request={request} isAppeal />
  if (correctionRequestMay('appeal', request)) return <AppealIt request={request} />
  return correctionRequestMay('finish', request) ? <Finish request={request} /> : null
}

function Decide({ request, isAppeal }: { request: CorrectionRequest; isAppeal: boolean }) {
  const t = useText()
  const { actor } = useSession()
  const first = useAction(decideCorrectionRequest)
  const second = useAction(decideCorrectionAppeal)
  const [answer, setAnswer] = useState<'accept' | 'decline' | ''>('')
  const [reasons, setReasons] = useState('')
  const mine = request.recordedBy === actor.id || (isAppeal && request.decidedBy === actor.id)
  const roles = isAppeal ? (['director', 'appealsOfficer'] as const) : (['dataProtectionOfficer'] as const)
  const may = actor.roles.some((role) => roles.some((one) => one === role))
  const title = t(isAppeal ? texts.decideAppeal : texts.decide)
  return (
    <Section title={title}>
      <Form
        state={isAppeal ? second : first}
        input={() => ({ id: request.id, accepted: answer === '' ? answer : answer === 'accept', reasons })}
        onDone={() => undefined}
        submit={title}
        disabledReason={mine ? t(texts.youRecorded) : may ? undefined : t(texts.onlyOfficer)}
      >
        <RadioGroup
          name="accepted"
          label={t(texts.decide)}
          value={answer}
          onChange={setAnswer}
          choices={[
            { key: 'accept', label: t(texts.accept) },
            { key: 'decline', label: t(texts.decline) },
          ]}
        />
        <TextField name="reasons" label={t(texts.reasons)} value={reasons} onChange={setReasons} lines={3} />
      </Form>
    </Section>
  )
}

function AppealIt({ request }: { request: CorrectionRequest }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(appealCorrectionRequest)
  const [appeal, setAppeal] = useState('')
  const may = actor.roles.some((role) => appealCorrectionRequest.roles.includes(role))
  return (
    <Section title={t(texts.appealIt)}>
      <Form
        state={state}
        input={() => ({ id: request.id, appeal })}
        onDone={() => undefined}
        submit={t(texts.appealIt)}
        disabledReason={may ? undefined : t(texts.onlyOfficer)}
      >
        <TextField name="appeal" label={t(texts.appeal)} value={appeal} onChange={setAppeal} lines={3} />
      </Form>
    </Section>
  )
}

function Finish({ request }: { request: CorrectionRequest }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(finishCorrectionRequest)
  const may = actor.roles.some((role) => finishCorrectionRequest.roles.includes(role))
  return (
    <Section title={t(texts.finish)}>
      <p className="hint">{t(texts.finishLead)}</p>
      <Form
        state={state}
        input={() => ({ id: request.id })}
        onDone={() => undefined}
        submit={t(texts.finish)}
        disabledReason={may ? undefined : t(texts.onlyOfficer)}
      >
        {null}
      </Form>
    </Section>
  )
}

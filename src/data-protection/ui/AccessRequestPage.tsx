import { useState } from 'react'
import { languageNames } from '../../kernel/texts.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline, type TimelineStep } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { handAccessOver, refuseAccess, releaseAccess } from '../access-actions.ts'
import { accessMay } from '../access-request.ts'
import { identityCheckTexts } from '../record-words.ts'
import { AccessRequestView } from '../views.ts'
import { RequestBadge } from './Requests.tsx'
import { howTexts, texts } from './texts.ts'

/** One request to see: how the person was identified, letting the paper out by another, and the paper. */
export function AccessRequestPage() {
  const t = useText()
  const read = useRead(`/api/access-requests/${useParam('id')}`, AccessRequestView)
  return (
    <Page
      title={`${t(texts.accessOne)} ${read.data?.number ?? ''}`}
      crumbs={[{ title: t(texts.access), href: '/access-requests' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <What view={view} />
            <Decide view={view} />
            <Paper view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function What({ view: { request, names } }: { view: AccessRequestView }) {
  const t = useText()
  const by = (id: string | null) => <Bidi>{id === null ? '' : (names[id] ?? '')}</Bidi>
  const step = (key: 'recorded' | 'released' | 'refused' | 'handedOver', at: string, who: string | null) => ({
    key,
    title: t(texts[key]),
    when: <Moment value={at} />,
    detail: by(who),
    state: key === 'refused' ? ('trouble' as const) : ('done' as const),
  })
  const steps: TimelineStep[] = [step('recorded', request.recordedAt, request.recordedBy)]
  if (request.decidedAt)
    steps.push(step(request.refusal === null ? 'released' : 'refused', request.decidedAt, request.decidedBy))
  if (request.handedOverAt) steps.push(step('handedOver', request.handedOverAt, request.handedOverBy))
  return (
    <>
      <Section title={t(texts.accessOne)} actions={<RequestBadge of={request} />}>
        <DescriptionList
          items={[
            { term: t(texts.askedOn), value: <DateText value={request.askedOn} /> },
            { term: t(texts.due), value: <DateText value={request.dueOn} /> },
            { term: t(texts.how), value: t(howTexts[request.how]) },
            { term: t(texts.identity), value: t(identityCheckTexts[request.identityCheck]) },
            { term: t(texts.identityNote), value: <Bidi>{request.identityNote}</Bidi> },
            { term: t(texts.paperLanguage), value: languageNames[request.language] },
            ...(request.refusal === null ? [] : [{ term: t(texts.reason), value: <Bidi>{request.refusal}</Bidi> }]),
          ]}
        />
      </Section>
      <Section title={t(texts.history)}>
        <Timeline label={t(texts.history)} steps={steps} />
      </Section>
    </>
  )
}

function Decide({ view: { request } }: { view: AccessRequestView }) {
  const t = useText()
  const { actor } = useSession()
  const release = useAction(releaseAccess)
  const turnDown = useAction(refuseAccess)
  const [reason, setReason] = useState('')
  if (!accessMay('release', request)) return null
  const may = actor.roles.some((role) => role === 'dataProtectionOfficer' || role === 'director')
  const why = request.recordedBy === actor.id ? t(texts.youRecorded) : may ? undefined : t(texts.onlyOfficer)
  return (
    <Section title={t(texts.decide)}>
      <Form
        state={release}
        input={() => ({ id: request.id })}
        onDone={() => undefined}
        submit={t(texts.release)}
        disabledReason={why}
      >
        {null}
      </Form>
      {why === undefined && (
        <details className="ask-again">
          <summary>{t(texts.refuse)}</summary>
          <Form
            state={turnDown}
            input={() => ({ id: request.id, reason })}
            onDone={() => undefined}
            submit={t(texts.refuse)}
            look="danger"
          >
            <TextField name="reason" label={t(texts.reasons)} value={reason} onChange={setReason} lines={3} />
          </Form>
        </details>
      )}
    </Section>
  )
}

function Paper({ view: { request } }: { view: AccessRequestView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(handAccessOver)
  const may = actor.roles.includes('dataProtectionOfficer')
  if (!accessMay('print', request) || !(may || actor.roles.includes('director'))) return null
  return (
    <Section title={t(texts.paper)}>
      <p className="hint">{t(texts.paperLead)}</p>
      <PaperLinks path={`/api/access-requests/${request.id}/paper`} />
      <p>
        <a
          href={`/api/access-requests/${request.id}/record?language=${request.language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t(texts.asData)}
        </a>
      </p>
      {accessMay('handOver', request) && (
        <Form
          state={state}
          input={() => ({ id: request.id })}
          onDone={() => undefined}
          submit={t(texts.handOver)}
          disabledReason={may ? undefined : t(texts.onlyOfficer)}
        >
          {null}
        </Form>
      )}
    </Section>
  )
}

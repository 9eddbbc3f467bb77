import { useState } from 'react'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { codeWords } from '../../ceasefire/violation-codes.ts'
import { incidentReference } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { sendNotice } from '../notice-actions.ts'
import { ViolationView } from '../views.ts'
import { supports, violationReference } from '../violation.ts'
import { closeViolation, confirmViolation, takeBackViolation, turnDownViolation } from '../violation-actions.ts'
import { answerTexts, handlingTexts, outcomeTexts, standingTexts, statusTexts, stepTexts } from '../words.ts'
import { incidentStateTexts, texts } from './texts.ts'
import { statusTones } from './ViolationsPage.tsx'

/** One violation: its incident, its article and party, who said so, what the party was told and what it answered. */
export function ViolationPage() {
  const t = useText()
  const read = useRead(`/api/violations/${useParam('id')}`, ViolationView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.violation)} ${violationReference(view.violation.id)}`}
          crumbs={[{ title: t(texts.violations), href: '/violations' }]}
        >
          <About view={view} />
          <Told view={view} />
          <Acts view={view} />
          <Section title={t(texts.history)}>
            <Timeline
              label={t(texts.history)}
              steps={view.steps.map(({ step, takenByName }) => ({
                key: step.id,
                title: t(stepTexts[step.kind]),
                when: <Moment value={step.takenAt} />,
                detail: (
                  <>
                    {step.takenBy === null ? t(texts.byProgram) : <Bidi>{takenByName}</Bidi>} {step.note && '·'}{' '}
                    <Bidi>{step.note}</Bidi>
                  </>
                ),
                state: step.kind === 'withdrawn' || step.kind === 'lapsed' ? 'trouble' : 'done',
              }))}
            />
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: ViolationView }) {
  const t = useText()
  const nameOf = usePartyName()
  const { violation, article, incident } = view
  const words = codeWords(violation.code)
  return (
    <Section
      title={t(texts.grounds)}
      actions={<Badge tone={statusTones[violation.status]}>{t(statusTexts[violation.status])}</Badge>}
    >
      {supports(incident.state) === 'fell' && <Notice kind="warning">{t(incidentStateTexts[incident.state])}</Notice>}
      <DescriptionList
        items={[
          {
            term: t(texts.incident),
            value: (
              <>
                <Link href={`/incidents/${incident.id}`}>
                  <Code>{incidentReference(incident.id)}</Code>
                </Link>{' '}
                · {t(incidentStateTexts[incident.state])}
              </>
            ),
          },
          { term: t(texts.occurredOn), value: <DateText value={view.occurredOn} /> },
          { term: t(texts.place), value: t(view.placeName) },
          {
            term: t(texts.agreement),
            value: (
              <Link href={`/ceasefire/${violation.agreementId}`}>
                <Given of={view.agreementTitle} />
              </Link>
            ),
          },
          {
            term: t(texts.article),
            value: (
              <>
                <Code>{article.number}</Code> <Given of={article.heading} />
              </>
            ),
          },
          { term: t(texts.code), value: words ? t(words) : <Code>{violation.code}</Code> },
          { term: t(texts.party), value: <Bidi>{nameOf(violation.party)}</Bidi> },
          { term: t(texts.grounds), value: <Bidi>{violation.grounds}</Bidi> },
          { term: t(texts.handling), value: t(handlingTexts[violation.handling]) },
          {
            term: t(texts.finding),
            value: violation.finding === null ? t(texts.noFinding) : t(outcomeTexts[violation.finding]),
          },
        ]}
      />
    </Section>
  )
}

function Told({ view: { notice } }: { view: ViolationView }) {
  const t = useText()
  if (!notice) return null
  return (
    <Section title={t(texts.noticeOf)}>
      <DescriptionList
        items={[
          { term: t(texts.standing), value: t(standingTexts[notice.standing]) },
          { term: t(texts.replyBy), value: <DateText value={notice.replyBy} /> },
          { term: t(texts.answer), value: notice.answer === null ? t(texts.noAnswer) : t(answerTexts[notice.answer]) },
          {
            term: t(texts.notice),
            value: <Link href={`/violation-notices/${notice.id}`}>{t(texts.openNotice)}</Link>,
          },
        ]}
      />
    </Section>
  )
}

function Acts({ view: { violation, incident, notice, readerTookPart } }: { view: ViolationView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const [noticeId] = useState(() => newId())
  const { id, status, handling } = violation
  const part = readerTookPart ? t(texts.tookPart) : undefined
  const early = supports(incident.state) === 'yes' ? undefined : t(texts.notYet)
  const settled = handling === 'found' || handling === 'answered'
  return (
    <>
      {status === 'proposed' && (
        <>
          <StepForm
            title={t(texts.confirm)}
            action={confirmViolation}
            disabledReason={barOf(confirmViolation) ?? part ?? early}
            fields={[{ key: 'note', label: t(texts.note), lines: 3 }]}
            input={(said) => ({ id, note: said('note') })}
          />
          <StepForm
            title={t(texts.turnDown)}
            action={turnDownViolation}
            disabledReason={barOf(turnDownViolation) ?? part}
            fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
            input={(said) => ({ id, reason: said('reason') })}
          />
          {violation.recordedBy === actor.id && (
            <StepForm
              title={t(texts.takeBack)}
              action={takeBackViolation}
              fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
              input={(said) => ({ id, reason: said('reason') })}
            />
          )}
        </>
      )}
      {status === 'confirmed' && !notice && violation.partySideId !== null && (
        <StepForm
          title={t(texts.tell)}
          action={sendNotice}
          disabledReason={barOf(sendNotice)}
          fields={[{ key: 'summary', label: t(texts.summary), hint: t(texts.tellHint), lines: 4 }]}
          input={(said) => ({ id: noticeId, violationId: id, summary: said('summary') })}
        />
      )}
      {status === 'confirmed' && settled && (
        <StepForm
          title={t(texts.close)}
          action={closeViolation}
          disabledReason={barOf(closeViolation)}
          fields={[{ key: 'note', label: t(texts.note), lines: 3 }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
    </>
  )
}

import { useState } from 'react'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { codeWords } from '../../ceasefire/violation-codes.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice as Warning } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { type Finding, NoticeAnswer, noticeReference } from '../notice.ts'
import { askReexamination, proposeFinding, replyToNotice, signFinding, turnDownFinding } from '../notice-actions.ts'
import { NoticeView } from '../views.ts'
import { FindingOutcome } from '../violation.ts'
import { answerTexts, outcomeTexts, standingTexts } from '../words.ts'
import { findingTexts, texts } from './texts.ts'

/** One notice as both who told and who was told read it: what was told, what was answered, what a joint body found. */
export function NoticePage() {
  const t = useText()
  const read = useRead(`/api/violation-notices/${useParam('id')}`, NoticeView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.notice)} ${noticeReference(view.notice.id)}`}
          crumbs={[{ title: t(texts.notices), href: '/violation-notices' }]}
          actions={
            view.violationId !== null && (
              <ButtonLink href={`/violations/${view.violationId}`}>{t(texts.violation)}</ButtonLink>
            )
          }
        >
          <Words view={view} />
          <Replies view={view} />
          <Findings view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function Words({ view: { notice, article, agreementTitle, placeName } }: { view: NoticeView }) {
  const t = useText()
  const nameOf = usePartyName()
  const words = codeWords(notice.code)
  return (
    <Section title={t(texts.notice)} actions={<Badge tone="neutral">{t(standingTexts[notice.standing])}</Badge>}>
      {notice.standing !== 'standing' && <Warning kind="warning">{t(standingTexts[notice.standing])}</Warning>}
      <DescriptionList
        items={[
          { term: t(texts.agreement), value: <Given of={agreementTitle} /> },
          {
            term: t(texts.article),
            value: (
              <>
                <Code>{article.number}</Code> <Given of={article.heading} />
              </>
            ),
          },
          { term: t(texts.code), value: words ? t(words) : <Code>{notice.code}</Code> },
          { term: t(texts.party), value: <Bidi>{nameOf(notice.party)}</Bidi> },
          { term: t(texts.occurredOn), value: <DateText value={notice.occurredOn} /> },
          { term: t(texts.district), value: t(placeName) },
          { term: t(texts.summary), value: <Bidi>{notice.summary}</Bidi> },
          { term: t(texts.sentAt), value: <Moment value={notice.sentAt} /> },
          { term: t(texts.replyBy), value: <DateText value={notice.replyBy} /> },
        ]}
      />
    </Section>
  )
}

function Replies({ view: { notice, replies } }: { view: NoticeView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const isTold = notice.partySideId === actor.sideId
  return (
    <Section title={t(texts.replies)}>
      {replies.length === 0 && <p>{t(texts.noAnswer)}</p>}
      <DescriptionList
        items={replies.map((one) => ({
          term: t(answerTexts[one.answer]),
          value: (
            <>
              <Bidi>{one.words}</Bidi> · <Moment value={one.repliedAt} />
            </>
          ),
        }))}
      />
      {isTold && notice.standing !== 'withdrawn' && (
        <StepForm
          title={t(texts.reply)}
          action={replyToNotice}
          disabledReason={barOf(replyToNotice)}
          fields={[
            {
              key: 'answer',
              label: t(texts.answer),
              choices: NoticeAnswer.options.map((key) => ({ key, label: t(answerTexts[key]) })),
            },
            { key: 'words', label: t(texts.replyWords), lines: 5 },
          ]}
          input={(said) => ({
            id: notice.id,
            answer: NoticeAnswer.options.find((one) => one === said('answer')) ?? '',
            words: said('words'),
          })}
        />
      )}
    </Section>
  )
}

function Findings({ view: { notice, findings, reexamination } }: { view: NoticeView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const [findingId, setFindingId] = useState(() => newId())
  const [askId] = useState(() => newId())
  const live = findings.filter(({ status }) => status === 'standing' || status === 'proposed')
  const standing = live.find(({ status }) => status === 'standing')
  const mayPropose =
    actor.joint &&
    notice.standing === 'standing' &&
    !live.some(({ status, round }) => status === 'proposed' || round === 2) &&
    (standing === undefined || reexamination !== null)
  const mayAsk =
    standing?.round === 1 && reexamination === null && [notice.sideId, notice.partySideId].includes(actor.sideId)
  return (
    <Section title={t(texts.findings)}>
      {findings.length === 0 && <p>{t(texts.noFinding)}</p>}
      {findings.map((one) => (
        <OneFinding key={one.id} finding={one} />
      ))}
      {reexamination && (
        <DescriptionList
          items={[
            {
              term: t(texts.asked),
              value: (
                <>
                  <Bidi>{reexamination.reasons}</Bidi> · <Moment value={reexamination.askedAt} />
                </>
              ),
            },
          ]}
        />
      )}
      {mayPropose && (
        <StepForm
          title={t(texts.proposeFinding)}
          action={proposeFinding}
          disabledReason={barOf(proposeFinding)}
          onDone={() => setFindingId(newId())}
          fields={[
            {
              key: 'outcome',
              label: t(texts.outcome),
              choices: FindingOutcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) })),
            },
            { key: 'reasons', label: t(texts.reasons), lines: 5 },
          ]}
          input={(said) => ({
            ...{ id: findingId, noticeId: notice.id, reasons: said('reasons') },
            outcome: FindingOutcome.options.find((one) => one === said('outcome')) ?? '',
          })}
        />
      )}
      {mayAsk && (
        <StepForm
          title={t(texts.ask)}
          action={askReexamination}
          disabledReason={barOf(askReexamination)}
          fields={[{ key: 'reasons', label: t(texts.reasons), lines: 4 }]}
          input={(said) => ({
            ...{ id: askId, findingId: standing.id, violationId: standing.violationId, reasons: said('reasons') },
          })}
        />
      )}
    </Section>
  )
}

function OneFinding({ finding }: { finding: Finding }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const sign = useAction(signFinding)
  const { id, status } = finding
  const own = finding.proposedBy === actor.id ? t(texts.youProposed) : undefined
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.roundOf, { round: finding.round }), value: t(outcomeTexts[finding.outcome]) },
          { term: t(texts.status), value: t(findingTexts[status]) },
          { term: t(texts.reasons), value: <Bidi>{finding.reasons}</Bidi> },
          ...(finding.decidedAt === null
            ? []
            : [{ term: t(texts.recorded), value: <Moment value={finding.decidedAt} /> }]),
        ]}
      />
      {status === 'proposed' && actor.joint && (
        <>
          <Form
            state={sign}
            input={() => ({ id })}
            onDone={() => undefined}
            submit={t(texts.signFinding)}
            disabledReason={barOf(signFinding) ?? own}
          >
            {null}
          </Form>
          {own === undefined && (
            <StepForm
              title={t(texts.turnDownFinding)}
              action={turnDownFinding}
              disabledReason={barOf(turnDownFinding)}
              fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
              input={(said) => ({ id, reason: said('reason') })}
            />
          )}
        </>
      )}
    </>
  )
}

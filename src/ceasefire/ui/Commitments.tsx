import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { CommitmentVerdict } from '../commitment.ts'
import { assessCommitment, confirmCommitment, turnDownCommitment } from '../commitment-actions.ts'
import type { AgreementView, AssessmentView, CommitmentView } from '../views.ts'
import { Given } from './Given.tsx'
import { usePartyName } from './party-name.ts'
import { assessmentTexts, texts, verdictTexts } from './texts.ts'

const tones = { met: 'good', partly: 'waiting', notMet: 'bad', unknown: 'neutral' } as const

/** What the agreement obliges to: party, day, and how far it is met, with the evidence. Each party is shown like the other. */
export function Commitments({ view }: { view: AgreementView }) {
  const t = useText()
  return (
    <>
      <p>{t(texts.commitmentsLead)}</p>
      {view.commitments.map((one) => (
        <OneCommitment key={one.commitment.id} one={one} view={view} />
      ))}
    </>
  )
}

function OneCommitment({ one: { commitment, assessments }, view }: { one: CommitmentView; view: AgreementView }) {
  const t = useText()
  const nameOf = usePartyName()
  const today = useToday()
  const barOf = useRoleBars()
  const article = view.articles.find(({ id }) => id === commitment.articleId)
  const standing = assessments.find(({ assessment }) => assessment.status === 'confirmed')
  const others = assessments.filter((assessed) => assessed !== standing)
  const verdict = standing?.assessment.verdict
  const isOverdue = commitment.dueOn !== null && commitment.dueOn < today && verdict !== 'met'
  const binds = view.agreement.status !== 'draft' && view.agreement.status !== 'proposed'
  return (
    <Section
      title={`${nameOf(commitment.party)} · ${t(texts.articleOf, { number: article?.number ?? '' })}`}
      actions={
        <>
          {commitment.removedIn !== null && (
            <Badge tone="neutral">{t(texts.taken, { version: commitment.removedIn })}</Badge>
          )}
          {isOverdue && <Badge tone="bad">{t(texts.isOverdue)}</Badge>}
          <Badge tone={verdict ? tones[verdict] : 'neutral'}>
            {t(verdict ? verdictTexts[verdict] : texts.notAssessed)}
          </Badge>
        </>
      }
    >
      <p>
        <Given of={commitment.what} />
      </p>
      <DescriptionList
        items={[
          {
            term: t(texts.dueOn),
            value: commitment.dueOn === null ? t(texts.noDue) : <DateText value={commitment.dueOn} />,
          },
        ]}
      />
      {standing && <Assessed one={standing} />}
      {others
        .filter(({ assessment }) => assessment.status === 'proposed')
        .map((assessed) => (
          <Assessed key={assessed.assessment.id} one={assessed} />
        ))}
      {others.some(({ assessment }) => assessment.status !== 'proposed') && (
        <Disclosure title={t(texts.earlier)}>
          {() =>
            others
              .filter(({ assessment }) => assessment.status !== 'proposed')
              .map((assessed) => <Assessed key={assessed.assessment.id} one={assessed} />)
          }
        </Disclosure>
      )}
      {binds && commitment.removedIn === null && barOf(assessCommitment) === undefined && (
        <Assess commitmentId={commitment.id} />
      )}
    </Section>
  )
}

function Assess({ commitmentId }: { commitmentId: string }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  return (
    <StepForm
      title={t(texts.assess)}
      action={assessCommitment}
      onDone={() => setId(newId())}
      fields={[
        {
          key: 'verdict',
          label: t(texts.verdict),
          choices: CommitmentVerdict.options.map((key) => ({ key, label: t(verdictTexts[key]) })),
        },
        { key: 'asOf', label: t(texts.asOf), day: true },
        { key: 'statement', label: t(texts.statement), hint: t(texts.statementHint), lines: 3 },
        { key: 'evidence', label: t(texts.evidence), lines: 3, optional: true },
      ]}
      input={(said) => ({
        ...{ id, commitmentId, asOf: said('asOf'), statement: said('statement') },
        verdict: CommitmentVerdict.options.find((one) => one === said('verdict')) ?? '',
        evidence: said('evidence') === '' ? [] : [{ words: said('evidence'), incidentId: null }],
      })}
    />
  )
}

function Assessed({ one: { assessment, assessedByName, decidedByName, evidence } }: { one: AssessmentView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const confirm = useAction(confirmCommitment)
  const { id, verdict, status } = assessment
  const own = assessment.assessedBy === actor.id ? t(texts.youWrote) : undefined
  return (
    <Section
      title={`${t(verdictTexts[verdict])} · ${t(assessmentTexts[status])}`}
      actions={<Badge tone="neutral">{t(assessment.shared ? texts.shared : texts.ofOneSide)}</Badge>}
    >
      <DescriptionList
        items={[
          { term: t(texts.asOf), value: <DateText value={assessment.asOf} /> },
          { term: t(texts.statement), value: <Bidi>{assessment.statement}</Bidi> },
          ...evidence.map((given) => ({ term: t(texts.evidence), value: <Bidi>{given.words}</Bidi> })),
          {
            term: t(texts.draftedBy),
            value: <ByWhom name={assessedByName || t(texts.noOne)} at={assessment.assessedAt} />,
          },
          {
            term: t(assessmentTexts[status]),
            value: <ByWhom name={decidedByName || t(texts.noOne)} at={assessment.decidedAt} />,
          },
          ...(assessment.reason === '' ? [] : [{ term: t(texts.reason), value: <Bidi>{assessment.reason}</Bidi> }]),
        ]}
      />
      {status === 'proposed' && (
        <>
          <Form
            state={confirm}
            input={() => ({ id })}
            onDone={() => undefined}
            submit={t(texts.confirm)}
            disabledReason={barOf(confirmCommitment) ?? own}
          >
            {null}
          </Form>
          {own === undefined && barOf(turnDownCommitment) === undefined && (
            <StepForm
              title={t(texts.turnDown)}
              action={turnDownCommitment}
              fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
              input={(said) => ({ id, reason: said('reason') })}
            />
          )}
        </>
      )}
    </Section>
  )
}

import { useState } from 'react'
import { CommitmentVerdict } from '../../ceasefire/commitment.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { confirmFinding, proposeFinding, turnDownFinding } from '../finding-actions.ts'
import type { CommitmentView, FindingView } from '../views.ts'
import { verdictTexts } from '../words.ts'
import { verdictTones } from './StandingBadge.tsx'
import { findingTexts, texts } from './texts.ts'

/** What was found of a commitment, the newest first, each with who found it and who said so too. */
export function FindingsSection({ view: { commitment, findings } }: { view: CommitmentView }) {
  const t = useText()
  const barOf = useRoleBars()
  return (
    <Section title={t(texts.findings)}>
      <p>{t(texts.findingsLead)}</p>
      {findings.length === 0 && <p>{t(texts.noFindings)}</p>}
      {findings.map((one) => (
        <Finding key={one.finding.id} of={one} />
      ))}
      {commitment.status === 'standing' && barOf(proposeFinding) === undefined && (
        <Propose commitmentId={commitment.id} />
      )}
    </Section>
  )
}

function Finding({ of: { finding, office, foundByName, decidedByName, evidence } }: { of: FindingView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const confirm = useAction(confirmFinding)
  const { id, verdict, status } = finding
  const own = finding.foundBy === actor.id ? t(texts.youWrote) : undefined
  return (
    <Section
      title={`${t(verdictTexts[verdict])} · ${t(office)} · ${t(findingTexts[status])}`}
      actions={
        <>
          <Badge tone={verdictTones[verdict]}>{t(verdictTexts[verdict])}</Badge>
          <Badge tone="neutral">{t(finding.shared ? texts.byBoth : texts.byOwn)}</Badge>
        </>
      }
    >
      <DescriptionList
        items={[
          { term: t(texts.asOf), value: <DateText value={finding.asOf} /> },
          { term: t(texts.reasons), value: <Bidi>{finding.reasons}</Bidi> },
          ...evidence.map(({ words, reference }) => ({
            term: t(texts.evidence),
            value: (
              <Bidi>
                {words}
                {reference === '' ? '' : ` (${reference})`}
              </Bidi>
            ),
          })),
          { term: t(texts.foundBy), value: <ByWhom name={foundByName || t(texts.nobody)} at={finding.foundAt} /> },
          {
            term: t(findingTexts[status]),
            value: <ByWhom name={decidedByName || t(texts.nobody)} at={finding.decidedAt} />,
          },
          ...(finding.decisionReason === ''
            ? []
            : [{ term: t(texts.reason), value: <Bidi>{finding.decisionReason}</Bidi> }]),
        ]}
      />
      {status === 'proposed' && (
        <>
          <Form
            state={confirm}
            input={() => ({ id })}
            onDone={() => undefined}
            submit={t(texts.confirm)}
            disabledReason={barOf(confirmFinding) ?? own}
          >
            {null}
          </Form>
          {own === undefined && barOf(turnDownFinding) === undefined && (
            <StepForm
              title={t(texts.turnDown)}
              action={turnDownFinding}
              fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
              input={(said) => ({ id, reason: said('reason') })}
            />
          )}
        </>
      )}
    </Section>
  )
}

function Propose({ commitmentId }: { commitmentId: string }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  return (
    <StepForm
      title={t(texts.propose)}
      action={proposeFinding}
      onDone={() => setId(newId())}
      fields={[
        {
          key: 'verdict',
          label: t(texts.verdict),
          choices: CommitmentVerdict.options.map((key) => ({ key, label: t(verdictTexts[key]) })),
        },
        { key: 'asOf', label: t(texts.asOf), day: true },
        { key: 'reasons', label: t(texts.reasons), lines: 3 },
        { key: 'evidence', label: t(texts.evidence), hint: t(texts.evidenceHint), lines: 3, optional: true },
        { key: 'reference', label: t(texts.reference2), optional: true },
      ]}
      input={(said) => ({
        ...{ id, commitmentId, asOf: said('asOf'), reasons: said('reasons') },
        verdict: CommitmentVerdict.options.find((one) => one === said('verdict')) ?? '',
        evidence: said('evidence') === '' ? [] : [{ words: said('evidence'), reference: said('reference') }],
      })}
    />
  )
}

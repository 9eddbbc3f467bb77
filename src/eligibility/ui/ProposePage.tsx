import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { fullName } from '../../people/person.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { propose } from '../actions.ts'
import { orientationTexts, resultTexts, stageTexts } from '../code-lists.ts'
import { type Criterion, isExempt, Stage } from '../criteria.ts'
import { CriterionResult, Orientation } from '../decision.ts'
import { judgedOf } from '../rules.ts'
import { ProposalView } from '../views.ts'
import { findingBar, noFinding, OutcomeFields } from './OutcomeFields.tsx'
import { RecordSays } from './RecordSays.tsx'
import { texts } from './texts.ts'

const outcomes = ['eligible', 'ineligible', 'deferred'] as const

/** A proposal for one stage: each criterion with what the record says beside it, then the outcome and why. */
export function ProposePage() {
  const t = useText()
  const id = useParam('id')
  const stage = Stage.safeParse(useParam('stage')).data ?? 'disarmament'
  const read = useRead(`/api/people/${id}/eligibility/${stage}`, ProposalView)
  const number = read.data?.person.number ?? ''
  return (
    <Page
      title={t(texts.proposeFor, { stage: t(stageTexts[stage]) })}
      crumbs={[{ title: `${t(texts.person)} ${number}`, href: `/people/${id}` }]}
      lead={t(texts.eligibilityLead)}
    >
      <Loaded read={read}>{(view) => <Proposal stage={stage} view={view} />}</Loaded>
    </Page>
  )
}

function Proposal({ stage, view }: { stage: Stage; view: ProposalView }) {
  const t = useText()
  const { person, ready, mayBeChild, mergedInto, open, standing } = view
  if (mayBeChild) return <Notice kind="danger">{t(texts.child)}</Notice>
  if (mergedInto !== null) {
    return (
      <Notice kind="warning">
        {t(texts.mergedAway)} <Link href={`/people/${mergedInto}`}>{t(texts.openThere)}</Link>
      </Notice>
    )
  }
  const other = open ?? (standing && standing.outcome !== 'deferred' ? standing.id : null)
  return (
    <>
      <p>
        <Code>{person.number}</Code> <Bidi lang="ar">{fullName(person.nameArabic)}</Bidi>{' '}
        <Bidi lang="en">{fullName(person.nameLatin)}</Bidi>
      </p>
      {!ready && <Notice kind="warning">{t(texts.noneInForce)}</Notice>}
      {other !== null && (
        <Notice kind="warning">
          {t(texts.openProposal)} <Link href={`/eligibility/${other}`}>{t(texts.look)}</Link>
        </Notice>
      )}
      {ready && other === null && <ProposalForm stage={stage} view={{ ...view, ready }} />}
    </>
  )
}

type Ready = NonNullable<ProposalView['ready']>
/** A result as the form has it: not chosen yet is ''. */
type Answer = Omit<CriterionResult, 'result'> & { readonly result: CriterionResult['result'] | '' }

function ProposalForm({ stage, view }: { stage: Stage; view: ProposalView & { ready: Ready } }) {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const state = useAction(propose)
  const [id] = useState(() => newId())
  const { person } = view
  const { set, standing } = view.ready
  const about = { stage, set, standing, sex: person.sex }
  const [said, setSaid] = useState<Readonly<Record<string, Omit<Answer, 'criterion'>>>>({})
  const [finding, setFinding] = useState(noFinding)
  const [orientation, setOrientation] = useState<Orientation>('none')
  const answers: Answer[] = set.criteria.map(({ key }) => ({ result: '', evidence: '', ...said[key], criterion: key }))
  const results = answers.flatMap((one) => CriterionResult.safeParse(one).data ?? [])
  const complete = results.length === answers.length
  const why = !actor.roles.some((role) => propose.roles.includes(role))
    ? t(texts.onlyProposers)
    : standing.registeredBy.includes(actor.id)
      ? t(texts.registeredThem)
      : complete
        ? findingBar(finding, results, about, t)
        : t(texts.allResults)
  return (
    <Form
      state={state}
      input={() => ({
        id,
        personId: person.id,
        stage,
        criteriaSetId: set.id,
        results,
        outcome: finding.outcome === 'revoked' || finding.outcome === 'kept' ? '' : finding.outcome,
        reasonCode: finding.reasonCode,
        reason: finding.reason,
        orientation,
      })}
      onDone={() => go(`/eligibility/${id}`)}
      submit={t(texts.propose)}
      disabledReason={why}
      secondary={<ButtonLink href={`/criteria/${set.id}`}>{t(texts.criteria)}</ButtonLink>}
    >
      <div className="criteria">
        {set.criteria.map((criterion, at) => (
          <CriterionCard
            key={criterion.key}
            at={at}
            criterion={criterion}
            ready={view.ready}
            exempt={isExempt(criterion, judgedOf(about))}
            answer={answers[at] ?? { criterion: criterion.key, result: '', evidence: '' }}
            onChange={(part) => setSaid({ ...said, [criterion.key]: part })}
          />
        ))}
      </div>
      <Section title={t(texts.yourProposal)}>
        <OutcomeFields outcomes={outcomes} about={about} results={results} value={finding} onChange={setFinding} />
        <Select
          name="orientation"
          label={t(texts.orientation)}
          value={orientation}
          onChange={setOrientation}
          choices={Orientation.options.map((key) => ({ key, label: t(orientationTexts[key]) }))}
        />
      </Section>
    </Form>
  )
}

/** One criterion: its words, what the record says, and what the officer finds and from what. */
function CriterionCard({
  at,
  criterion,
  ready,
  exempt,
  answer,
  onChange,
}: {
  at: number
  criterion: Criterion
  ready: Ready
  exempt: boolean
  answer: Answer
  onChange: (answer: Omit<Answer, 'criterion'>) => void
}) {
  const t = useText()
  const { criterion: _, ...said } = answer
  const possible = CriterionResult.shape.result.options.filter((key) => exempt || key !== 'exempt')
  return (
    <fieldset className="field-group">
      <legend>{t(criterion.text)}</legend>
      <p className="row">
        <Badge tone={criterion.mandatory ? 'moving' : 'neutral'} icon={criterion.mandatory ? 'lock' : 'circle'}>
          {t(criterion.mandatory ? texts.mandatory : texts.optional)}
        </Badge>
        {exempt && <Badge tone="good">{t(texts.exemptHere)}</Badge>}
      </p>
      <p className="hint">
        <strong>{t(texts.recordSays)}:</strong> <RecordSays source={criterion.source} standing={ready.standing} />
      </p>
      <div className="field-grid">
        <Select
          name={`results.${at}.result`}
          label={t(texts.result)}
          value={answer.result}
          onChange={(result) => onChange({ ...said, result })}
          choices={possible.map((key) => ({ key, label: t(key === 'exempt' ? texts.exemptHere : resultTexts[key]) }))}
        />
        <TextField
          name={`results.${at}.evidence`}
          label={t(texts.evidence)}
          hint={t(texts.evidenceHint)}
          value={answer.evidence}
          onChange={(evidence) => onChange({ ...said, evidence })}
          lines={2}
          maxLength={1000}
          optional={answer.result !== 'met' && answer.result !== 'notMet'}
        />
      </div>
    </fieldset>
  )
}

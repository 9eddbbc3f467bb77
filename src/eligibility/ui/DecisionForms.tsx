import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { proposeRevocation, vote, withdraw } from '../actions.ts'
import { orientationTexts, reasonTexts } from '../code-lists.ts'
import { type EligibilityDecision, Orientation, type Outcome, type ReasonCode, reasonsFor } from '../decision.ts'
import type { DecisionView } from '../views.ts'
import { findingBar, noFinding, OutcomeFields } from './OutcomeFields.tsx'
import { texts } from './texts.ts'

const outcomesOf: Record<EligibilityDecision['kind'], readonly Outcome[]> = {
  grant: ['eligible', 'ineligible', 'deferred'],
  revocation: ['revoked', 'kept'],
}

/** The finding of a member of the panel. Whoever may not give one sees why. */
export function VoteForm({ view }: { view: DecisionView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(vote)
  const [finding, setFinding] = useState(noFinding)
  const { decision, set, standing, votes, person, inForce } = view
  if (standing === null) return <p>{t(texts.child)}</p>
  const { stage, results } = decision
  const about = { stage, set, standing, sex: person.sex }
  const why = !actor.roles.some((role) => vote.roles.includes(role))
    ? t(texts.onlyPanel)
    : decision.proposedBy === actor.id
      ? t(texts.youProposed)
      : standing.registeredBy.includes(actor.id)
        ? t(texts.registeredThem)
        : votes.some(({ by }) => by === actor.id)
          ? t(texts.youVoted)
          : decision.kind === 'grant' && !inForce
            ? t(texts.criteriaEnded)
            : findingBar(finding, results, about, t)
  return (
    <Form
      state={state}
      input={() => ({ id: decision.id, ...finding })}
      onDone={() => setFinding(noFinding)}
      submit={t(texts.vote)}
      disabledReason={why}
    >
      <OutcomeFields
        outcomes={outcomesOf[decision.kind]}
        about={about}
        results={results}
        value={finding}
        onChange={setFinding}
      />
    </Form>
  )
}

/** Takes an open proposal back, with the reason. */
export function WithdrawForm({ decision }: { decision: EligibilityDecision }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(withdraw)
  const [reason, setReason] = useState('')
  const allowed = decision.proposedBy === actor.id || actor.roles.includes('director')
  return (
    <details className="ask-again">
      <summary>{t(texts.withdraw)}</summary>
      <Form
        state={state}
        input={() => ({ id: decision.id, reason })}
        onDone={() => undefined}
        submit={t(texts.withdraw)}
        look="danger"
        disabledReason={allowed ? undefined : t(texts.onlyAuthor)}
      >
        <TextField
          name="reason"
          label={t(texts.reason)}
          value={reason}
          onChange={setReason}
          lines={2}
          maxLength={500}
        />
      </Form>
    </details>
  )
}

/** Proposes to take a standing decision back; it stands until a panel has decided. */
export function RevokeForm({ view: { decision, person, standing, followedBy } }: { view: DecisionView }) {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const state = useAction(proposeRevocation)
  const [id] = useState(() => newId())
  const [reasonCode, setReasonCode] = useState<ReasonCode | ''>('')
  const [reason, setReason] = useState('')
  const [orientation, setOrientation] = useState<Orientation>('none')
  // Only what the record shows can be the reason; the server asks the same.
  const reasons = reasonsFor.revoked.filter((code) => code !== 'listed' || standing?.screening === 'listed')
  const why = !actor.roles.some((role) => proposeRevocation.roles.includes(role))
    ? t(texts.onlyProposers)
    : decision.outcome === 'deferred'
      ? t(texts.cannotRevoke)
      : standing?.registeredBy.includes(actor.id)
        ? t(texts.registeredThem)
        : followedBy.some(({ status }) => status === 'proposed')
          ? t(texts.openProposal)
          : undefined
  return (
    <details className="ask-again">
      <summary>{t(texts.revoke)}</summary>
      <p className="hint">{t(texts.revokeHint)}</p>
      <Form
        state={state}
        input={() => ({ id, personId: person.id, decisionId: decision.id, reasonCode, reason, orientation })}
        onDone={() => go(`/eligibility/${id}`)}
        submit={t(texts.revoke)}
        look="danger"
        disabledReason={why}
      >
        <Select
          name="reasonCode"
          label={t(texts.reasonCode)}
          value={reasonCode}
          onChange={setReasonCode}
          choices={reasons.map((key) => ({ key, label: t(reasonTexts[key]) }))}
        />
        <TextField
          name="reason"
          label={t(texts.reason)}
          hint={t(texts.reasonHint)}
          value={reason}
          onChange={setReason}
          lines={3}
          maxLength={2000}
        />
        <Select
          name="orientation"
          label={t(texts.orientation)}
          value={orientation}
          onChange={setOrientation}
          choices={Orientation.options.map((key) => ({ key, label: t(orientationTexts[key]) }))}
        />
      </Form>
    </details>
  )
}

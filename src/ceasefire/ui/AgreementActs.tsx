import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { amendAgreement, proposeAgreement, proposeEnd, signAgreement, turnDownAgreement } from '../agreement-actions.ts'
import type { AgreementView } from '../views.ts'
import { AgreementForm } from './AgreementForm.tsx'
import { texts } from './texts.ts'

/** What can be done with an agreement now: its draft edited and put forward, what waits signed or turned down, an amendment, an end. */
export function AgreementActs({ view: { agreement, versions } }: { view: AgreementView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const propose = useAction(proposeAgreement)
  const { id, status, sideId } = agreement
  const newest = versions[0]?.version
  if (!newest) return null
  if (status === 'draft') {
    if (sideId !== actor.sideId || barOf(proposeAgreement) !== undefined) return null
    return (
      <>
        <Disclosure title={t(texts.edit)}>
          {(close) => <AgreementForm id={id} mode="edit" before={newest.detail} onDone={close} />}
        </Disclosure>
        <Section title={t(texts.propose)}>
          <p className="hint">{t(texts.proposeHint)}</p>
          <Form state={propose} input={() => ({ id })} onDone={() => undefined} submit={t(texts.propose)}>
            {null}
          </Form>
        </Section>
      </>
    )
  }
  const amended = newest.status === 'proposed' && status === 'inForce'
  if (status === 'proposed') return <Waiting what="draft" view={{ agreement, versions }} />
  if (status === 'endProposed') return <Waiting what="end" view={{ agreement, versions }} />
  if (status === 'ended') return null
  if (amended) return <Waiting what="amendment" view={{ agreement, versions }} />
  return (
    <>
      {barOf(amendAgreement) === undefined && (
        <Disclosure title={t(texts.amend)}>
          {(close) => <AgreementForm id={id} mode="amend" before={newest.detail} onDone={close} />}
        </Disclosure>
      )}
      {barOf(proposeEnd) === undefined && (
        <StepForm
          title={t(texts.proposeEnd)}
          action={proposeEnd}
          fields={[
            { key: 'endedOn', label: t(texts.endedOn), day: true },
            { key: 'reason', label: t(texts.reason), lines: 3 },
          ]}
          input={(said) => ({ id, endedOn: said('endedOn'), reason: said('reason') })}
        />
      )}
    </>
  )
}

/** What waits for the other signature. */
function Waiting({
  what,
  view: { agreement, versions },
}: {
  what: 'draft' | 'amendment' | 'end'
  view: Pick<AgreementView, 'agreement' | 'versions'>
}) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const sign = useAction(signAgreement)
  const newest = versions[0]?.version
  if (!newest) return null
  const { id } = agreement
  const proposer = { draft: agreement.proposedBy, amendment: newest.writtenBy, end: agreement.endProposedBy }[what]
  const wrote = versions.some(({ version }) => version.writtenBy === actor.id)
  const ofSide = what === 'amendment' ? newest.sideId : agreement.sideId
  const bar =
    barOf(signAgreement) ??
    (proposer === actor.id || (what === 'draft' && wrote) ? t(texts.youWrote) : undefined) ??
    (what !== 'end' && ofSide === actor.sideId && !actor.joint ? t(texts.ownSide) : undefined)
  const words = { draft: texts.signDraft, amendment: texts.signAmendment, end: texts.signEnd }[what]
  return (
    <Section title={t(what === 'draft' ? texts.signDraft : what === 'end' ? texts.endWaits : texts.amendmentWaits)}>
      {what === 'amendment' && <Notice kind="info">{newest.change}</Notice>}
      <Form
        state={sign}
        input={() => ({ id, what, version: newest.version })}
        onDone={() => undefined}
        submit={t(words)}
        disabledReason={bar}
      >
        {null}
      </Form>
      {barOf(turnDownAgreement) === undefined && proposer !== actor.id && (
        <StepForm
          title={t(texts.turnDown)}
          action={turnDownAgreement}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
          input={(said) => ({ id, what, version: newest.version, reason: said('reason') })}
        />
      )}
    </Section>
  )
}

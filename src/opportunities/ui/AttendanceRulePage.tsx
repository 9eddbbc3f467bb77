import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSignatureBar } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { type AttendanceRule, usualPercent } from '../attendance.ts'
import { isOfSide } from '../opportunity.ts'
import { draftAttendanceRule, signAttendanceRule } from '../rule-actions.ts'
import { type AttendanceRuleRow, AttendanceRulesView } from '../views.ts'
import { texts } from './texts.ts'

const tones: Readonly<Record<AttendanceRule['status'], Tone>> = {
  draft: 'waiting',
  inForce: 'good',
  retired: 'neutral',
}

/** How often somebody has to come: what is in force, what waits to be signed, and every version before. */
export function AttendanceRulePage() {
  const t = useText()
  const read = useRead('/api/attendance-rules', AttendanceRulesView)
  return (
    <Page
      title={t(texts.rule)}
      lead={t(texts.ruleLead)}
      crumbs={[{ title: t(texts.opportunities), href: '/opportunities' }]}
    >
      <Loaded read={read}>{({ rules }) => <Rules rules={rules} />}</Loaded>
    </Page>
  )
}

function Rules({ rules }: { rules: readonly AttendanceRuleRow[] }) {
  const t = useText()
  const { actor } = useSession()
  const inForce = rules.filter(({ status }) => status === 'inForce')
  const drafts = rules.filter(({ status }) => status === 'draft')
  const retired = rules.filter(({ status }) => status === 'retired')
  return (
    <>
      <Section title={t(texts.inForce)}>
        {inForce.length === 0 && <Notice kind="info">{t(texts.noRule)}</Notice>}
        {inForce.map((rule) => (
          <RuleCard key={rule.id} rule={rule} />
        ))}
      </Section>
      {drafts.length > 0 && (
        <Section title={t(texts.draft)}>
          {drafts.map((rule) => (
            <RuleCard key={rule.id} rule={rule} />
          ))}
        </Section>
      )}
      <DraftRule waits={drafts.some((rule) => isOfSide(actor, rule))} />
      {retired.length > 0 && (
        <Section title={t(texts.retired)}>
          {retired.map((rule) => (
            <RuleCard key={rule.id} rule={rule} />
          ))}
        </Section>
      )}
    </>
  )
}

function RuleCard({ rule }: { rule: AttendanceRuleRow }) {
  const t = useText()
  return (
    <article className="card">
      <div className="row">
        <strong>{t(texts.percentOf, { percent: rule.percent })}</strong>
        <Badge tone={tones[rule.status]}>{t(texts[rule.status])}</Badge>
        <span className="muted">
          {t(rule.sideName)} · {t(texts.version, { n: rule.version })}
        </span>
      </div>
      <div>
        <Bidi>{rule.reason}</Bidi>
      </div>
      <div>
        <span className="muted">{t(texts.draftedBy)}:</span> <ByWhom name={rule.proposedByName} at={rule.proposedAt} />
      </div>
      {rule.signedAt !== null && (
        <div>
          <span className="muted">{t(texts.signedBy)}:</span> <ByWhom name={rule.signedByName} at={rule.signedAt} />
        </div>
      )}
      {rule.status === 'draft' && <SignRule rule={rule} />}
    </article>
  )
}

function SignRule({ rule: { id, proposedBy } }: { rule: AttendanceRuleRow }) {
  const t = useText()
  return (
    <Form
      state={useAction(signAttendanceRule)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(texts.sign)}
      disabledReason={useSignatureBar(proposedBy)}
    >
      {null}
    </Form>
  )
}

const drafters: readonly Role[] = ['benefitsOfficer', 'director']

function DraftRule({ waits }: { waits: boolean }) {
  const t = useText()
  const { actor } = useSession()
  const why = !drafters.some((role) => actor.roles.includes(role))
    ? t(texts.onlyDrafters)
    : actor.joint
      ? t(texts.ofASide)
      : waits
        ? t(texts.draftWaits)
        : undefined
  return (
    <Disclosure title={t(texts.draftRule)}>{(close) => <DraftForm onDone={close} disabledReason={why} />}</Disclosure>
  )
}

function DraftForm({ onDone, disabledReason }: { onDone: () => void; disabledReason: string | undefined }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [percent, setPercent] = useState(String(usualPercent))
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(draftAttendanceRule)}
      input={() => ({ id, percent: wholeNumber(percent), reason })}
      onDone={onDone}
      submit={t(texts.draftRule)}
      disabledReason={disabledReason}
    >
      <TextField
        name="percent"
        label={t(texts.percent)}
        hint={t(texts.percentHint)}
        value={percent}
        onChange={setPercent}
        inputMode="numeric"
        maxLength={3}
        code
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} maxLength={500} />
    </Form>
  )
}

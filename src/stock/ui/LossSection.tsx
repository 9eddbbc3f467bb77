import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { can, type Weapon } from '../../weapons/weapon.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { declineLoss, proposeLoss, signLoss } from '../actions.ts'
import { LossesView } from '../views.ts'
import { texts } from './texts.ts'

type LossRow = LossesView['losses'][number]
const kinds = { missing: 'miss', found: 'find', writtenOff: 'writeOff' } as const
type Kind = keyof typeof kinds
const kindKeys: readonly Kind[] = ['missing', 'found', 'writtenOff']

/** Reports that a weapon is missing, was found or is written off: said by one, signed by another. */
export function LossSection({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const read = useRead(`/api/weapons/${weapon.id}/losses`, LossesView)
  return (
    <Section title={t(texts.losses)}>
      <Loaded read={read}>
        {({ losses }) => (
          <>
            {losses.map((loss) => (
              <LossCard key={loss.id} loss={loss} />
            ))}
            {losses.every(({ status }) => status !== 'proposed') && <ReportForm key={losses.length} weapon={weapon} />}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function LossCard({ loss }: { loss: LossRow }) {
  const t = useText()
  const badge = {
    proposed: <Badge tone="waiting">{t(texts.waits)}</Badge>,
    signed: <Badge tone="good">{t(texts.signed)}</Badge>,
    declined: <Badge>{t(texts.declined)}</Badge>,
  }
  return (
    <div className="card">
      <p>
        <strong>{t(texts[loss.kind])}</strong> {badge[loss.status]}
      </p>
      <p>
        <Bidi>{loss.reason}</Bidi>
      </p>
      <p className="hint">
        <ByWhom name={loss.proposedByName} at={loss.proposedAt} />
        {loss.signedAt !== null && (
          <>
            {' — '}
            <ByWhom name={loss.signedByName} at={loss.signedAt} />
          </>
        )}
      </p>
      {loss.declinedFor !== null && (
        <p>
          <Bidi>{loss.declinedFor}</Bidi>
        </p>
      )}
      {loss.status === 'proposed' && <AnswerForms loss={loss} />}
    </div>
  )
}

function AnswerForms({ loss }: { loss: LossRow }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirectorSigns)
    : loss.proposedBy === actor.id
      ? t(texts.youReported)
      : undefined
  return (
    <>
      <Form
        state={useAction(signLoss)}
        input={() => ({ id: loss.id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
      <Form
        state={useAction(declineLoss)}
        input={() => ({ id: loss.id, reason })}
        onDone={() => undefined}
        submit={t(texts.decline)}
        look="danger"
        disabledReason={why}
      >
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
      </Form>
    </>
  )
}

function ReportForm({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<Kind | ''>('')
  const [reason, setReason] = useState('')
  const possible = kindKeys.filter((key) => can(kinds[key], weapon))
  const may = actor.roles.some((role) => proposeLoss.roles.includes(role))
  const why = !may ? t(texts.onlyArmourer) : possible.length === 0 ? t(texts.nothingToReport) : undefined
  return (
    <Form
      state={useAction(proposeLoss)}
      input={() => ({ id, weaponId: weapon.id, kind, reason })}
      onDone={() => undefined}
      submit={t(texts.report)}
      disabledReason={why}
    >
      <RadioGroup
        name="kind"
        label={t(texts.reportKind)}
        value={kind}
        onChange={setKind}
        choices={possible.map((key) => ({ key, label: t(texts[key]) }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

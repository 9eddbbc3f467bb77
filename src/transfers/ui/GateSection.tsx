import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { EvidenceItem } from '../../kernel/source.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { EvidenceField, EvidenceItems, evidenceOf, noEvidence } from '../../web/kit/EvidenceItems.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { gateTexts } from '../code-texts.ts'
import { GateKind, gateMay, gateRoles, itemGates, type TransferGate } from '../gate.ts'
import { answerGate, declineGate, signGate } from '../gate-actions.ts'
import { transferMay } from '../transfer.ts'
import type { TransferView } from '../views.ts'
import { gateItems } from './gate-notes.ts'
import { gateHints, gateStatusTexts, texts } from './texts.ts'

/** The four gates of a transfer: what each asks, what was answered and signed, and answering it. */
export function Gates({ view }: { view: TransferView }) {
  const t = useText()
  return (
    <Section title={t(texts.gates)}>
      {GateKind.options.map((gate) => (
        <GateCard key={gate} gate={gate} view={view} />
      ))}
    </Section>
  )
}

function GateCard({ gate, view }: { gate: GateKind; view: TransferView }) {
  const t = useText()
  const { actor } = useSession()
  const answers = view.gates.filter((one) => one.gate === gate)
  const shut = view.closed.includes(gate)
  const waits = answers.some(({ status }) => status === 'answered')
  const mine = actor.roles.some((role) => gateRoles[gate].includes(role))
  return (
    <div className="card">
      <p>
        <strong>{t(gateTexts[gate])}</strong>{' '}
        <Badge tone={shut ? 'waiting' : 'good'}>{t(shut ? texts.closed : texts.open)}</Badge>
      </p>
      <p className="hint">{t(gateHints[gate])}</p>
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} names={view.names} />
      ))}
      {transferMay('answerGate', view.transfer) && !waits && mine && (
        <Disclosure title={t(texts.answer)}>
          {(close) => <AnswerForm gate={gate} view={view} onDone={close} />}
        </Disclosure>
      )}
      {transferMay('answerGate', view.transfer) && !waits && !mine && shut && (
        <p className="muted">{t(texts.otherOffice)}</p>
      )}
    </div>
  )
}

function Answer({ answer, names }: { answer: TransferGate; names: TransferView['names'] }) {
  const t = useText()
  const failed = answer.items.filter(({ passed }) => !passed).length
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t(texts.passed),
            value: (
              <>
                <Badge tone={answer.passed ? 'good' : 'bad'}>{t(answer.passed ? texts.yes : texts.no)}</Badge>{' '}
                <Badge tone={answer.status === 'answered' ? 'waiting' : 'neutral'}>
                  {t(gateStatusTexts[answer.status])}
                </Badge>
                {failed > 0 && <> {t(texts.failedItems, { count: failed })}</>}
              </>
            ),
          },
          { term: t(texts.basis), value: <Bidi>{answer.basis}</Bidi> },
          { term: t(texts.reference), value: <Bidi>{answer.reference}</Bidi> },
          ...(answer.validUntil ? [{ term: t(texts.validUntil), value: <DateText value={answer.validUntil} /> }] : []),
          { term: t(texts.evidence), value: <EvidenceItems items={answer.evidence} /> },
          {
            term: t(texts.proposedBy),
            value: <ByWhom name={names[answer.proposedBy]} at={answer.proposedAt} />,
          },
          { term: t(texts.signedBy), value: <ByWhom name={names[answer.signedBy ?? '']} at={answer.signedAt} /> },
          ...(answer.declinedFor ? [{ term: t(texts.reason), value: <Bidi>{answer.declinedFor}</Bidi> }] : []),
        ]}
      />
      {gateMay('sign', answer) && <Signing answer={answer} />}
    </>
  )
}

function Signing({ answer }: { answer: TransferGate }) {
  return <SecondSignature of={answer} sign={useAction(signGate)} turnDown={useAction(declineGate)} />
}

const noEvidenceYet: EvidenceItem[] = []

function AnswerForm({ gate, view, onDone }: { gate: GateKind; view: TransferView; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [result, setResult] = useState<'yes' | 'no' | ''>('')
  const [fields, setFields] = useState({ basis: '', reference: '', validUntil: '', notes: '' })
  const [evidence, setEvidence] = useState(() => [noEvidence()])
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const each = itemGates.has(gate)
  const { items, unknown } = gateItems(fields.notes, view.states)
  const passed = each ? items.every((item) => item.passed) : result === 'yes'
  const given = evidenceOf(evidence)
  const why =
    unknown !== undefined ? t(texts.unknownTag, { tag: unknown }) : given ? undefined : t(texts.evidenceNeeded)
  return (
    <Form
      state={useAction(answerGate)}
      input={() => ({
        ...{ id, transferId: view.transfer.id, gate, passed, basis: fields.basis, reference: fields.reference },
        ...{ evidence: given ?? noEvidenceYet, validUntil: fields.validUntil === '' ? null : fields.validUntil },
        items: each ? items : [],
      })}
      onDone={onDone}
      submit={t(texts.answer)}
      disabledReason={why}
    >
      {!each && (
        <RadioGroup
          name="passed"
          label={t(texts.passed)}
          value={result}
          onChange={setResult}
          choices={(['yes', 'no'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
      )}
      <TextField name="basis" label={t(texts.basis)} value={fields.basis} onChange={set('basis')} />
      <TextField name="reference" label={t(texts.reference)} value={fields.reference} onChange={set('reference')} />
      <DayField
        name="validUntil"
        label={t(texts.validUntil)}
        value={fields.validUntil}
        onChange={set('validUntil')}
        min={view.today}
        optional={gate !== 'dueDiligence'}
      />
      {each && (
        <TextField
          name="items"
          label={t(texts.notes)}
          hint={t(texts.notesHint)}
          value={fields.notes}
          onChange={set('notes')}
          lines={4}
          code
          optional
        />
      )}
      <EvidenceField name="evidence" value={evidence} onChange={setEvidence} />
    </Form>
  )
}

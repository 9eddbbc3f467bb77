import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { westernDigits } from '../../kernel/numbers.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import type { GroupCap } from '../cap.ts'
import { proposeCap, setCap } from '../cap-actions.ts'
import type { ArmedGroup } from '../group.ts'
import type { GroupView } from '../views.ts'
import { texts } from './texts.ts'

type Row = GroupView['caps'][number]

/** How many may enter and until when somebody must have joined: now, proposed, and before. Nothing before an agreement. */
export function Caps({ view: { group, caps } }: { view: GroupView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  if (caps.length === 0) return null
  const tones = { proposed: 'waiting', inForce: 'good', replaced: 'neutral' } as const
  return (
    <Section title={t(texts.caps)}>
      <Table
        caption={t(texts.caps)}
        rows={caps}
        rowKey={({ cap }) => cap.id}
        columns={[
          {
            key: 'cap',
            header: t(texts.cap),
            end: true,
            cell: ({ cap }) => (cap.cap === null ? t(texts.notAgreed) : number(cap.cap)),
          },
          {
            key: 'cutOff',
            header: t(texts.cutOff),
            cell: ({ cap }) => (cap.cutOff === null ? t(texts.notAgreed) : <DateText value={cap.cutOff} />),
          },
          {
            key: 'status',
            header: t(texts.status),
            cell: ({ cap }) => <Badge tone={tones[cap.status]}>{t(texts[cap.status])}</Badge>,
          },
          { key: 'reason', header: t(texts.reason), cell: ({ cap }) => <Bidi>{cap.reason}</Bidi> },
          { key: 'who', header: t(texts.by), cell: (row) => <Who row={row} /> },
        ]}
      />
      {caps.map(({ cap }) => cap.status === 'proposed' && <SignCap key={cap.id} cap={cap} />)}
      {actor.roles.includes('groupOfficer') && (
        <Disclosure title={t(texts.proposeCap)}>{(close) => <ProposeCap group={group} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

function Who({ row: { cap, proposedByName, signedByName } }: { row: Row }) {
  const t = useText()
  return (
    <>
      <Bidi>{proposedByName}</Bidi> · <Moment value={cap.proposedAt} />
      {cap.origin === 'agreement' && <div className="hint">{t(texts.inAgreement)}</div>}
      {signedByName !== null && (
        <div>
          {t(texts.signedBy)} <Bidi>{signedByName}</Bidi>
        </div>
      )}
    </>
  )
}

function SignCap({ cap }: { cap: GroupCap }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const state = useAction(setCap)
  const isDirector = actor.roles.includes('director')
  const why = cap.proposedBy === actor.id ? t(texts.youProposed) : isDirector ? undefined : t(texts.directorSigns)
  return (
    <Form
      state={state}
      input={() => ({ id: cap.id })}
      onDone={() => undefined}
      submit={`${t(texts.signCap)}: ${cap.cap === null ? t(texts.notAgreed) : number(cap.cap)}`}
      disabledReason={why}
    >
      {null}
    </Form>
  )
}

function ProposeCap({ group, onDone }: { group: ArmedGroup; onDone: () => void }) {
  const t = useText()
  const state = useAction(proposeCap)
  const [id] = useState(() => newId())
  const [cap, setCapText] = useState(group.cap === null ? '' : String(group.cap))
  const [cutOff, setCutOff] = useState(group.cutOff ?? '')
  const [reason, setReason] = useState('')
  const input = () => ({ id, groupId: group.id, cap: countOf(cap), cutOff: cutOff === '' ? null : cutOff, reason })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.proposeCap)}>
      <FieldGroup title={t(texts.proposeCap)}>
        <CapFields cap={cap} onCap={setCapText} cutOff={cutOff} onCutOff={setCutOff} />
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
      </FieldGroup>
    </Form>
  )
}

/** A cap and a cut-off day; either may be left empty where it is not agreed. */
export function CapFields({
  cap,
  onCap,
  cutOff,
  onCutOff,
}: {
  cap: string
  onCap: (cap: string) => void
  cutOff: string
  onCutOff: (day: string) => void
}) {
  const t = useText()
  return (
    <>
      <TextField
        name="cap"
        label={t(texts.cap)}
        hint={t(texts.capHint)}
        value={cap}
        onChange={onCap}
        inputMode="numeric"
        code
        optional
      />
      <DayField name="cutOff" label={t(texts.cutOff)} value={cutOff} onChange={onCutOff} optional />
    </>
  )
}

/** What was typed as a number; null where the field is empty. What is no number the check of the form refuses. */
export function countOf(text: string): number | null {
  const western = westernDigits(text).replace(/[\s,٬]/g, '')
  return western === '' ? null : Number(western)
}

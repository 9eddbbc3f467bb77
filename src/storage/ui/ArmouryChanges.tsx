import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSignatureBar } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import type { Armoury } from '../armoury.ts'
import type { ArmouryChange } from '../armoury-change.ts'
import { proposeChange, signChange, turnDownChange } from '../change-actions.ts'
import { ChangesView } from '../views.ts'
import { changeTexts } from './change-texts.ts'
import { keyTexts } from './key-texts.ts'
import { texts } from './texts.ts'

/** What a store is called and when it is opened, what is proposed instead, and what it was before. */
export function ArmouryChanges({ armoury }: { armoury: Armoury }) {
  const t = useText()
  const read = useRead(`/api/armouries/${armoury.id}/changes`, ChangesView)
  return (
    <Loaded read={read}>
      {({ changes, names }) => {
        const proposed = changes.find(({ status }) => status === 'proposed')
        return (
          <>
            <Section title={t(changeTexts.title)}>
              <DescriptionList
                items={[
                  { term: t(texts.name), value: <Bidi>{armoury.name}</Bidi> },
                  { term: t(texts.hours), value: <Hours from={armoury.opensAt} to={armoury.closesAt} /> },
                ]}
              />
              {!proposed && (
                <Disclosure title={t(changeTexts.propose)}>
                  {(close) => <ProposeForm armoury={armoury} onDone={close} />}
                </Disclosure>
              )}
            </Section>
            {proposed && <Proposed change={proposed} names={names} />}
            <Section title={t(changeTexts.history)}>
              <History changes={changes} names={names} />
            </Section>
          </>
        )
      }}
    </Loaded>
  )
}

function Hours({ from, to }: { from: string; to: string }) {
  return <Code>{`${from} – ${to}`}</Code>
}

function ProposeForm({ armoury, onDone }: { armoury: Armoury; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const { name, opensAt, closesAt } = armoury
  const [fields, setFields] = useState({ name, opensAt, closesAt, reason: '' })
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const may = actor.roles.some((role) => proposeChange.roles.includes(role))
  return (
    <Form
      state={useAction(proposeChange)}
      input={() => ({ id, armouryId: armoury.id, ...fields })}
      onDone={onDone}
      submit={t(changeTexts.propose)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <TextField name="name" label={t(texts.name)} value={fields.name} onChange={set('name')} />
      <TextField
        name="opensAt"
        label={t(texts.opensAt)}
        hint={t(texts.hoursHint)}
        value={fields.opensAt}
        onChange={set('opensAt')}
        code
      />
      <TextField name="closesAt" label={t(texts.closesAt)} value={fields.closesAt} onChange={set('closesAt')} code />
      <TextField name="reason" label={t(keyTexts.reason)} value={fields.reason} onChange={set('reason')} lines={2} />
    </Form>
  )
}

function Proposed({ change, names }: { change: ArmouryChange; names: ChangesView['names'] }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const why = useSignatureBar(change.proposedBy)
  const turn = useAction(turnDownChange)
  return (
    <Section title={t(keyTexts.proposed)}>
      <DescriptionList
        items={[
          { term: t(texts.name), value: <Bidi>{change.name}</Bidi> },
          { term: t(texts.hours), value: <Hours from={change.opensAt} to={change.closesAt} /> },
          { term: t(keyTexts.reason), value: <Bidi>{change.reason}</Bidi> },
          { term: t(keyTexts.proposedBy), value: <ByWhom name={names[change.proposedBy]} at={change.proposedAt} /> },
        ]}
      />
      <Form
        state={useAction(signChange)}
        input={() => ({ id: change.id })}
        onDone={() => undefined}
        submit={t(keyTexts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
      <Disclosure title={t(keyTexts.turnDown)}>
        {(close) => (
          <Form
            state={turn}
            input={() => ({ id: change.id, reason })}
            onDone={close}
            submit={t(keyTexts.turnDown)}
            look="danger"
            disabledReason={why}
          >
            <TextField name="reason" label={t(keyTexts.reason)} value={reason} onChange={setReason} lines={2} />
          </Form>
        )}
      </Disclosure>
    </Section>
  )
}

const tones: Readonly<Record<ArmouryChange['status'], Tone>> = {
  proposed: 'waiting',
  signed: 'good',
  turnedDown: 'neutral',
}

function History({ changes, names }: ChangesView) {
  const t = useText()
  return (
    <Table
      caption={t(changeTexts.history)}
      rows={changes}
      rowKey={({ id }) => id}
      empty={<Empty>{t(changeTexts.none)}</Empty>}
      columns={[
        {
          key: 'status',
          header: t(texts.state),
          cell: ({ status }) => <Badge tone={tones[status]}>{t(changeTexts[status])}</Badge>,
        },
        {
          key: 'before',
          header: t(changeTexts.before),
          cell: ({ formerName, formerOpensAt, formerClosesAt }) => (
            <>
              <Bidi>{formerName}</Bidi> <Hours from={formerOpensAt} to={formerClosesAt} />
            </>
          ),
        },
        {
          key: 'after',
          header: t(changeTexts.after),
          cell: ({ name, opensAt, closesAt }) => (
            <>
              <Bidi>{name}</Bidi> <Hours from={opensAt} to={closesAt} />
            </>
          ),
        },
        {
          key: 'reason',
          header: t(keyTexts.reason),
          cell: ({ reason, turnedDownFor }) => <Bidi>{turnedDownFor ?? reason}</Bidi>,
        },
        {
          key: 'proposed',
          header: t(keyTexts.proposedBy),
          cell: (one) => <ByWhom name={names[one.proposedBy]} at={one.proposedAt} />,
        },
        {
          key: 'signed',
          header: t(keyTexts.sign),
          cell: (one) => <ByWhom name={names[one.signedBy ?? '']} at={one.signedAt} />,
        },
      ]}
    />
  )
}

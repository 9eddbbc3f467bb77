import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { CompatibilityGroup } from '../code-lists.ts'
import { declineAmmunitionWaiver, proposeAmmunitionWaiver, signAmmunitionWaiver } from '../limit-actions.ts'
import type { MagazineView } from '../views.ts'
import type { AmmunitionWaiver } from '../waiver.ts'
import { SignForm } from './SignForm.tsx'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'

const tones = { proposed: 'waiting', signed: 'good', declined: 'neutral' } as const
const words = { proposed: texts.waits, signed: texts.signed, declined: texts.declined } as const

/** The waivers of a magazine and its compartments: whose name stands under each, until when. */
export function WaiverSection({ view }: { view: MagazineView }) {
  const t = useText()
  return (
    <Section title={t(storage.waivers)}>
      {view.waivers.map((waiver) => (
        <div key={waiver.id} className="card">
          <p>
            <strong>{t(storage[waiver.kind])}</strong> <About waiver={waiver} view={view} />{' '}
            <Badge tone={tones[waiver.status]}>{t(words[waiver.status])}</Badge>
          </p>
          <p>
            <Bidi>{waiver.adviser}</Bidi> · <Bidi>{waiver.reason}</Bidi>
          </p>
          <p className="hint">
            {t(storage.untilDay)} <DateText value={waiver.untilDay} plain /> ·{' '}
            <Bidi>{view.names[waiver.proposedBy] ?? ''}</Bidi>
            {waiver.signedBy !== null && (
              <>
                {' — '}
                <Bidi>{view.names[waiver.signedBy] ?? ''}</Bidi>
              </>
            )}
          </p>
          {waiver.status === 'proposed' && (
            <SignForm
              id={waiver.id}
              proposedBy={waiver.proposedBy}
              sign={signAmmunitionWaiver}
              decline={declineAmmunitionWaiver}
            />
          )}
        </div>
      ))}
      <Disclosure title={t(storage.addWaiver)}>{(close) => <WaiverForm view={view} onDone={close} />}</Disclosure>
    </Section>
  )
}

function About({ waiver, view }: { waiver: AmmunitionWaiver; view: MagazineView }) {
  const compartment = view.compartments.find(({ id }) => id === waiver.compartmentId)
  const exposure = view.exposures.find(({ id }) => id === waiver.exposureId)
  if (waiver.kind === 'mixing') return <Code>{`${compartment?.code ?? ''}: ${waiver.groupA} + ${waiver.groupB}`}</Code>
  return <Bidi>{exposure?.name ?? ''}</Bidi>
}

function WaiverForm({ view, onDone }: { view: MagazineView; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<'mixing' | 'limit' | ''>('')
  const [compartmentId, setCompartment] = useState('')
  const [groups, setGroups] = useState<{ a: CompatibilityGroup | ''; b: CompatibilityGroup | '' }>({ a: '', b: '' })
  const [exposureId, setExposure] = useState('')
  const [fields, setFields] = useState({ adviser: '', reason: '', untilDay: '' })
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const mixing = kind === 'mixing'
  const may = actor.roles.some((role) => proposeAmmunitionWaiver.roles.includes(role))
  const input = () => ({
    ...{ id, kind, ...fields },
    compartmentId: mixing ? compartmentId : null,
    groupA: mixing ? groups.a : null,
    groupB: mixing ? groups.b : null,
    magazineId: mixing ? null : view.magazine.id,
    exposureId: mixing ? null : exposureId,
  })
  const choices = CompatibilityGroup.options.map((key) => ({ key, label: key }))
  return (
    <Form
      state={useAction(proposeAmmunitionWaiver)}
      input={input}
      onDone={onDone}
      submit={t(texts.propose)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <RadioGroup
        name="kind"
        label={t(storage.kind)}
        value={kind}
        onChange={setKind}
        choices={(['mixing', 'limit'] as const).map((key) => ({ key, label: t(storage[key]) }))}
      />
      {mixing && (
        <>
          <Select
            name="compartmentId"
            label={t(storage.compartment)}
            value={compartmentId}
            onChange={setCompartment}
            choices={view.compartments.map((one) => ({ key: one.id, label: one.code }))}
          />
          <Select
            name="groupA"
            label={t(storage.groupA)}
            value={groups.a}
            onChange={(a) => setGroups({ ...groups, a })}
            choices={choices}
          />
          <Select
            name="groupB"
            label={t(storage.groupB)}
            value={groups.b}
            onChange={(b) => setGroups({ ...groups, b })}
            choices={choices}
          />
        </>
      )}
      {kind === 'limit' && (
        <Select
          name="exposureId"
          label={t(storage.exposure)}
          value={exposureId}
          onChange={setExposure}
          choices={view.exposures
            .filter(({ status }) => status === 'standing')
            .map((one) => ({ key: one.id, label: one.name }))}
        />
      )}
      <TextField name="adviser" label={t(storage.adviser)} value={fields.adviser} onChange={set('adviser')} />
      <TextField name="reason" label={t(texts.reason)} value={fields.reason} onChange={set('reason')} lines={2} />
      <DayField name="untilDay" label={t(storage.untilDay)} value={fields.untilDay} onChange={set('untilDay')} />
    </Form>
  )
}

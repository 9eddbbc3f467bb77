import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { discard, freeze } from '../actions.ts'
import { excessOver } from '../entry.ts'
import type { CommanderListView } from '../views.ts'
import { texts } from './texts.ts'

/** Freezing a version, by somebody else than who received it, or discarding it with the reason. */
export function FreezeForms({ view }: { view: CommanderListView }) {
  const t = useText()
  const { actor } = useSession()
  const { list } = view
  if (list.status !== 'importing') return null
  if (!actor.roles.some((role) => role === 'groupOfficer' || role === 'director')) return null
  return (
    <>
      <Section title={t(texts.freeze)}>
        <p>{t(texts.freezeLead)}</p>
        <FreezeForm view={view} isOwn={list.receivedBy === actor.id} />
      </Section>
      <Section title={t(texts.discard)}>
        <DiscardForm id={list.id} />
      </Section>
    </>
  )
}

function FreezeForm({ view: { list, group }, isOwn }: { view: CommanderListView; isOwn: boolean }) {
  const t = useText()
  const state = useAction(freeze)
  const [acknowledged, setAcknowledged] = useState<'excess'[]>([])
  const excess = excessOver(group.cap, list.counts) ?? 0
  const missing = excess > 0 && acknowledged.length === 0
  const reason = isOwn
    ? texts.ownList
    : !list.complete
      ? texts.notComplete
      : missing
        ? texts.acknowledgeFirst
        : undefined
  return (
    <Form
      state={state}
      input={() => ({ id: list.id, acknowledgedExcess: excess > 0 ? excess : null })}
      submit={t(texts.freeze)}
      disabledReason={reason && t(reason)}
      onDone={() => {}}
    >
      {excess > 0 && !isOwn && (
        <CheckboxGroup
          name="acknowledgedExcess"
          label={t(texts.overTitle)}
          value={acknowledged}
          onChange={setAcknowledged}
          choices={[{ key: 'excess', label: t(texts.acknowledge, { excess }) }]}
        />
      )}
    </Form>
  )
}

function DiscardForm({ id }: { id: string }) {
  const t = useText()
  const state = useAction(discard)
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id, reason })} submit={t(texts.discard)} look="danger" onDone={() => {}}>
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={1000} />
    </Form>
  )
}

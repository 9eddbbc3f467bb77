import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeRegime } from '../armoury-actions.ts'
import { KeyRegime, type Party } from '../key-regime.ts'
import type { ArmouryView } from '../views.ts'
import { keyTexts } from './key-texts.ts'
import { modeTexts, partyTexts, texts } from './texts.ts'
import { byCommas } from './typed.ts'

interface Typed {
  readonly groupId: string
  readonly of: string
  readonly holders: string
}
const nothing: Typed = { groupId: '', of: '', holders: '' }

/** Proposes other keys for a store: which parties have one, and who carries it. */
export function RegimeForm({ view, onDone }: { view: ArmouryView; onDone: () => void }) {
  const t = useText()
  const { actor, login } = useSession()
  const [id] = useState(() => newId())
  const [mode, setMode] = useState<KeyRegime['mode']>(view.regime?.mode ?? 'dual')
  const [beside, setBeside] = useState<'group' | 'third'>('group')
  const [reason, setReason] = useState('')
  const mine = actor.roles.includes('armourer') ? login : ''
  const [typed, setTyped] = useState<Readonly<Record<Party, Typed>>>({
    authority: { ...nothing, of: t(view.siteName), holders: mine },
    group: nothing,
    third: nothing,
  })
  const parties: readonly Party[] = {
    single: [],
    dual: ['authority' as const, beside],
    triple: ['authority' as const, 'group' as const, 'third' as const],
  }[mode]
  const keys = parties.map((party) => {
    const { groupId, of, holders } = typed[party]
    const named = byCommas(holders)
    return {
      ...{ party, of, groupId: party === 'group' && groupId !== '' ? groupId : null },
      ...(party === 'group' ? { logins: [], names: named } : { logins: named, names: [] }),
    }
  })
  const may = actor.roles.some((role) => proposeRegime.roles.includes(role))
  const change = (party: Party) => (value: Partial<Typed>) =>
    setTyped({ ...typed, [party]: { ...typed[party], ...value } })
  return (
    <Form
      state={useAction(proposeRegime)}
      input={() => ({ id, armouryId: view.armoury.id, mode, keys, reason })}
      onDone={onDone}
      submit={t(keyTexts.propose)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <Select
        name="mode"
        label={t(keyTexts.mode)}
        value={mode}
        onChange={setMode}
        choices={KeyRegime.shape.mode.options.map((key) => ({ key, label: t(modeTexts[key]) }))}
      />
      {mode === 'dual' && (
        <Select
          name="beside"
          label={t(keyTexts.beside)}
          value={beside}
          onChange={setBeside}
          choices={(['group', 'third'] as const).map((key) => ({ key, label: t(partyTexts[key]) }))}
        />
      )}
      {parties.map((party, at) => (
        <KeyFields
          key={party}
          name={`keys.${at}`}
          party={party}
          typed={typed[party]}
          onChange={change(party)}
          groups={view.groups}
        />
      ))}
      <TextField name="reason" label={t(keyTexts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

function KeyFields({
  name,
  party,
  typed,
  onChange,
  groups,
}: {
  name: string
  party: Party
  typed: Typed
  onChange: (value: Partial<Typed>) => void
  groups: ArmouryView['groups']
}) {
  const t = useText()
  const ofGroup = party === 'group'
  return (
    <FieldGroup title={t(partyTexts[party])}>
      {ofGroup && groups.length > 0 && (
        <Select
          name={`${name}.groupId`}
          label={t(keyTexts.group)}
          hint={t(keyTexts.groupHint)}
          value={typed.groupId}
          onChange={(groupId) => onChange({ groupId })}
          choices={groups.map((group) => ({ key: group.id, label: group.name }))}
          optional
        />
      )}
      {(!ofGroup || typed.groupId === '') && (
        <TextField
          name={`${name}.of`}
          label={t(keyTexts.partyName)}
          value={typed.of}
          onChange={(of) => onChange({ of })}
        />
      )}
      <TextField
        name={ofGroup ? `${name}.names` : `${name}.logins`}
        label={t(ofGroup ? keyTexts.holderNames : keyTexts.logins)}
        hint={t(ofGroup ? keyTexts.holderNamesHint : keyTexts.loginsHint)}
        value={typed.holders}
        onChange={(holders) => onChange({ holders })}
        code={!ofGroup}
      />
    </FieldGroup>
  )
}

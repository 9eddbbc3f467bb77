import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { classTexts } from '../../withdrawal-lines/code-lists.ts'
import { inspectSite } from '../site-actions.ts'
import type { DeclaredWeapon } from '../withdrawal.ts'
import { texts } from './texts.ts'

interface Seen {
  readonly how: 'present' | 'broken' | 'gone' | ''
  readonly serial: string
  readonly seal: string
}
const unseen: Seen = { how: '', serial: '', seal: '' }
const ways = ['present', 'broken', 'gone'] as const

/** An inspection: each weapon of the list, whether it is there, its serial and its seal as they are read. */
export function InspectForm({ siteId, weapons }: { siteId: string; weapons: readonly DeclaredWeapon[] }) {
  const t = useText()
  const state = useAction(inspectSite)
  const bar = useRoleBar(inspectSite)
  const [id, setId] = useState(() => newId())
  const [inspectedOn, setInspectedOn] = useState('')
  const [seen, setSeen] = useState<Readonly<Record<string, Seen>>>({})
  const [extras, setExtras] = useState('')
  const [note, setNote] = useState('')
  return (
    <Disclosure title={t(texts.inspect)}>
      {(close) => (
        <Form
          state={state}
          disabledReason={bar}
          input={() => ({
            ...{ id, siteId, inspectedOn, extras, note },
            found: weapons.flatMap((weapon) => {
              const { how, serial, seal } = seen[weapon.id] ?? unseen
              if (how === '') return []
              return [{ weaponId: weapon.id, present: how !== 'gone', serial, seal, sealIntact: how === 'present' }]
            }),
          })}
          onDone={() => {
            setId(newId())
            setSeen({})
            close()
          }}
          submit={t(texts.inspect)}
        >
          <DayField name="inspectedOn" label={t(texts.inspectedOn)} value={inspectedOn} onChange={setInspectedOn} />
          {weapons.map((weapon, i) => {
            const one = seen[weapon.id] ?? unseen
            const put = (next: Partial<Seen>) => setSeen((now) => ({ ...now, [weapon.id]: { ...one, ...next } }))
            return (
              <FieldGroup key={weapon.id} title={`${t(classTexts[weapon.weaponClass])} ${weapon.serial}`}>
                <RadioGroup
                  name={`found.${i}.present`}
                  label={t(texts.found)}
                  value={one.how}
                  onChange={(key) => put({ how: ways.find((way) => way === key) ?? '' })}
                  choices={[
                    { key: 'present', label: t(texts.isPresent) },
                    { key: 'broken', label: t(texts.sealBroken) },
                    { key: 'gone', label: t(texts.isGone) },
                  ]}
                />
                <TextField
                  name={`found.${i}.serial`}
                  label={t(texts.serial)}
                  value={one.serial}
                  onChange={(serial) => put({ serial })}
                  code
                  optional
                />
                <TextField
                  name={`found.${i}.seal`}
                  label={t(texts.seal)}
                  value={one.seal}
                  onChange={(seal) => put({ seal })}
                  code
                  optional
                />
              </FieldGroup>
            )
          })}
          <TextField name="extras" label={t(texts.extras)} value={extras} onChange={setExtras} lines={2} optional />
          <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} optional />
        </Form>
      )}
    </Disclosure>
  )
}

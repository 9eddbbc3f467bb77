import { useState } from 'react'
import type { Incident } from '../../incidents/incident.ts'
import { useGroupChoices } from '../../incidents/ui/ActorsField.tsx'
import { TollsField, type TypedToll, tollsOf } from '../../incidents/ui/TollsField.tsx'
import { type Id, newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { mediumTexts, saysTexts } from '../code-lists.ts'
import { Says } from '../evidence.ts'
import { Medium } from '../source.ts'
import { recordStatement } from '../source-actions.ts'
import { AccountFields, accountOf, noAccount } from './AccountFields.tsx'
import { ChainField } from './ChainField.tsx'
import { SourceForm } from './SourceForm.tsx'
import { texts } from './texts.ts'

/** What a source said of an incident, as it said it: nothing of it is filled in from the incident. */
export function StatementForm({ incident, onDone }: { incident: Incident; onDone: () => void }) {
  const t = useText()
  const state = useAction(recordStatement)
  const groups = useGroupChoices()
  const [id] = useState(() => newId())
  const [chain, setChain] = useState<Id[]>([])
  const [saidOn, setSaidOn] = useState('')
  const [medium, setMedium] = useState<Medium | ''>('')
  const [says, setSays] = useState<Says | ''>('')
  const [account, setAccount] = useState(noAccount)
  const [name, setName] = useState('')
  const [groupId, setGroupId] = useState('none')
  const [tolls, setTolls] = useState<TypedToll[]>([])
  const [text, setText] = useState('')
  return (
    <>
      <Disclosure title={t(texts.newSource)}>
        {(close) => (
          <SourceForm
            incidentId={incident.id}
            onDone={(sourceId) => {
              setChain((now) => (now.length === 0 || now.at(-1) === '' ? [...now.slice(0, -1), sourceId] : now))
              close()
            }}
          />
        )}
      </Disclosure>
      <Form
        state={state}
        input={() => ({
          ...{ ...accountOf(account), id, incidentId: incident.id, chain, saidOn, medium, says, text },
          named: name.trim() === '' ? null : { name: name.trim(), groupId: groupId === 'none' ? null : groupId },
          tolls: tollsOf(tolls),
        })}
        onDone={onDone}
        submit={t(texts.recordStatement)}
      >
        <ChainField value={chain} onChange={setChain} />
        <RadioGroup
          name="says"
          label={t(texts.says)}
          value={says}
          onChange={setSays}
          choices={Says.options.map((key) => ({ key, label: t(saysTexts[key]) }))}
        />
        <DayField name="saidOn" label={t(texts.saidOn)} value={saidOn} onChange={setSaidOn} />
        <Pick
          name="medium"
          label={texts.medium}
          words={mediumTexts}
          options={Medium.options}
          value={medium}
          onChange={setMedium}
        />
        <TextField
          name="text"
          label={t(texts.words)}
          hint={t(texts.wordsHint)}
          value={text}
          onChange={setText}
          lines={4}
        />
        <AccountFields value={account} onChange={setAccount} />
        <FieldGroup title={t(texts.named)}>
          <TextField
            name="named.name"
            label={t(texts.actor)}
            value={name}
            onChange={setName}
            maxLength={200}
            optional
          />
          <Select
            name="named.groupId"
            label={t(texts.namedGroup)}
            value={groupId}
            onChange={setGroupId}
            choices={[{ key: 'none', label: t(texts.noGroup) }, ...groups]}
          />
        </FieldGroup>
        <TollsField value={tolls} onChange={setTolls} />
      </Form>
    </>
  )
}

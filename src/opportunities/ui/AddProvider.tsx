import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { providerTexts } from '../code-lists.ts'
import { Provider } from '../opportunity.ts'
import { addProvider } from '../opportunity-actions.ts'
import { useEditorBar } from './rights.ts'
import { texts } from './texts.ts'

/** Adding somebody who offers training, work or school. */
export function AddProvider() {
  const t = useText()
  return <Disclosure title={t(texts.addProvider)}>{(close) => <ProviderForm onDone={close} />}</Disclosure>
}

function ProviderForm({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Provider['kind'] | ''>('')
  const [placeCode, setPlace] = useState('')
  const [contact, setContact] = useState('')
  return (
    <Form
      state={useAction(addProvider)}
      input={() => ({ id, name, kind, placeCode, contact })}
      onDone={onDone}
      submit={t(texts.addProvider)}
      disabledReason={useEditorBar()}
    >
      <TextField name="name" label={t(texts.name)} value={name} onChange={setName} maxLength={200} />
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={Provider.shape.kind.options.map((key) => ({ key, label: t(providerTexts[key]) }))}
      />
      <PlaceField value={placeCode} onChange={setPlace} />
      <TextField
        name="contact"
        label={t(texts.contact)}
        hint={t(texts.contactHint)}
        value={contact}
        onChange={setContact}
        maxLength={200}
        optional
      />
    </Form>
  )
}

import { useState } from 'react'
import type { Id } from '../../kernel/ids.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { sourceKindTexts } from '../code-lists.ts'
import { type SourceIdentity, SourceKind } from '../source.ts'
import { recordSource } from '../source-actions.ts'
import { texts } from './texts.ts'

const nobody: SourceIdentity = { name: '', contact: '', note: '' }

/** A source is written down: an office or a medium by its name, a person or a protected source in what is sealed alone. */
export function SourceForm({ incidentId, onDone }: { incidentId: Id | null; onDone: (id: Id) => void }) {
  const t = useText()
  const state = useAction(recordSource)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<SourceKind | ''>('')
  const [isProtected, setProtected] = useState<'yes' | 'no' | ''>('')
  const [label, setLabel] = useState('')
  const [identity, setIdentity] = useState(nobody)
  const isSealed = isProtected === 'yes' || kind === 'person'
  const field = (key: keyof SourceIdentity, words: (typeof texts)['name'], lines?: number) => (
    <TextField
      name={`identity.${key}`}
      label={t(words)}
      value={identity[key]}
      onChange={(typed) => setIdentity((now) => ({ ...now, [key]: typed }))}
      {...(lines === undefined ? {} : { lines })}
      optional
    />
  )
  return (
    <Form
      state={state}
      input={() => ({
        ...{ id, incidentId, kind, label: isSealed ? '' : label, identity },
        protected: isProtected === '' ? null : isProtected === 'yes',
      })}
      onDone={() => onDone(id)}
      submit={t(texts.recordSource)}
    >
      <Pick
        name="kind"
        label={texts.kind}
        words={sourceKindTexts}
        options={SourceKind.options}
        value={kind}
        onChange={setKind}
      />
      <RadioGroup
        name="protected"
        label={t(texts.protection)}
        value={isProtected}
        onChange={setProtected}
        choices={[
          { key: 'yes', label: t(texts.protect) },
          { key: 'no', label: t(texts.open) },
        ]}
      />
      {!isSealed && <TextField name="label" label={t(texts.label)} value={label} onChange={setLabel} maxLength={200} />}
      <FieldGroup title={t(texts.identity)}>
        {field('name', texts.name)}
        {field('contact', texts.contact)}
        {field('note', texts.known, 2)}
      </FieldGroup>
    </Form>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { purposeTexts, shareFieldTexts } from '../code-lists.ts'
import { shareVetting } from '../share-actions.ts'
import { VettingPurpose, VettingShareField } from '../vetting-share.ts'
import { texts } from './texts.ts'

/** Making a packet about the person of one case: to whom, for what, and which fields leave. */
export function ShareForm({ caseId }: { caseId: string }) {
  const t = useText()
  return <Disclosure title={t(texts.share)}>{(close) => <ShareFields caseId={caseId} onDone={close} />}</Disclosure>
}

function ShareFields({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText()
  const bar = useRoleBars()
  const [id] = useState(() => newId())
  const [recipient, setRecipient] = useState('')
  const [purpose, setPurpose] = useState<VettingPurpose | ''>('')
  const [fields, setFields] = useState<readonly VettingShareField[]>([])
  return (
    <Form
      state={useAction(shareVetting)}
      input={() => ({ id, caseId, recipient, purpose, fields: [...fields] })}
      onDone={onDone}
      submit={t(texts.share)}
      disabledReason={bar(shareVetting)}
    >
      <TextField name="recipient" label={t(texts.recipient)} value={recipient} onChange={setRecipient} />
      <Select
        name="purpose"
        label={t(texts.sharePurpose)}
        value={purpose}
        onChange={setPurpose}
        choices={VettingPurpose.options.map((key) => ({ key, label: t(purposeTexts[key]) }))}
      />
      <CheckboxGroup
        name="fields"
        label={t(texts.fields)}
        hint={t(texts.fieldsHint)}
        value={fields}
        onChange={setFields}
        choices={VettingShareField.options.map((key) => ({ key, label: t(shareFieldTexts[key]) }))}
      />
    </Form>
  )
}

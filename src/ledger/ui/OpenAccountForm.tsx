import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Currency } from '../../kernel/money.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { CurrencyField } from '../../web/CurrencyField.tsx'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { AccountKind } from '../account.ts'
import { openAccount } from '../account-actions.ts'
import { accountKindTexts } from '../code-lists.ts'
import { AccountSelect } from './AccountSelect.tsx'
import { texts } from './texts.ts'

/** Opening an account; what is asked follows its kind. */
export function OpenAccountForm() {
  const t = useText()
  return <Disclosure title={t(texts.openAccount)}>{(close) => <Fields onDone={close} />}</Disclosure>
}

function Fields({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<AccountKind>('donor')
  const [name, setName] = useState('')
  const [currency, setCurrency] = useState<Currency | ''>('LYD')
  const [siteId, setSite] = useState('')
  const [donorId, setDonor] = useState('')
  const [reference, setReference] = useState('')
  const [iban, setIban] = useState('')
  const input = () => ({
    ...{ id, kind, name, currency },
    siteId: kind === 'cashDesk' ? siteId : null,
    donorId: kind === 'budgetLine' ? donorId : null,
    reference: reference.trim() === '' ? null : reference,
    iban: kind === 'bank' ? iban : null,
  })
  return (
    <Form state={useAction(openAccount)} input={input} onDone={onDone} submit={t(texts.openAccount)}>
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={AccountKind.options.map((key) => ({ key, label: t(accountKindTexts[key]) }))}
      />
      <TextField name="name" label={t(texts.name)} value={name} onChange={setName} maxLength={120} />
      <CurrencyField name="currency" label={t(texts.currency)} value={currency} onChange={setCurrency} />
      {kind === 'cashDesk' && <SiteField value={siteId} onChange={setSite} />}
      {kind === 'budgetLine' && (
        <AccountSelect
          kind="donor"
          name="donorId"
          label={t(texts.donor)}
          value={donorId}
          onChange={setDonor}
          among={(donor) => donor.currency === currency}
        />
      )}
      {kind === 'bank' && (
        <TextField name="iban" label={t(texts.iban)} value={iban} onChange={setIban} maxLength={42} code />
      )}
      {(kind === 'donor' || kind === 'budgetLine') && (
        <TextField
          name="reference"
          label={t(texts.agreement)}
          value={reference}
          onChange={setReference}
          maxLength={60}
          optional
        />
      )}
    </Form>
  )
}

function SiteField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useText()
  const { actor } = useSession()
  const read = useRead('/api/programme', ProgrammeView)
  return (
    <Loaded read={read}>
      {({ sites }) => (
        <Select
          name="siteId"
          label={t(texts.site)}
          value={value}
          onChange={onChange}
          choices={sites
            .filter(({ sideId }) => sideId === actor.sideId)
            .map((site) => ({ key: site.id, label: t(site.name) }))}
        />
      )}
    </Loaded>
  )
}

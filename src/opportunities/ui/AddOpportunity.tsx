import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import type { Currency } from '../../kernel/money.ts'
import { useAction, useRead } from '../../web/api.ts'
import { CurrencyField } from '../../web/CurrencyField.tsx'
import { useCodeChoices } from '../../web/codes.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { amountOf } from '../../web/typed-number.ts'
import { typeTexts } from '../code-lists.ts'
import { sectors } from '../open-lists.ts'
import { OpportunityType } from '../opportunity.ts'
import { addOpportunity } from '../opportunity-actions.ts'
import { ProvidersView } from '../views.ts'
import { useEditorBar } from './rights.ts'
import { texts } from './texts.ts'

/** Adding something to learn or to do, of a provider that is known already. Its page, where rounds are opened, comes next. */
export function AddOpportunity() {
  const t = useText()
  return <Disclosure title={t(texts.addOpportunity)}>{() => <WithProviders />}</Disclosure>
}

function WithProviders() {
  const t = useText()
  const [search, setSearch] = useState('')
  const first = useRead('/api/providers', ProvidersView)
  const found = useRead(`/api/providers?search=${encodeURIComponent(search)}`, ProvidersView)
  const open = (found.data?.providers ?? []).filter(({ status }) => status === 'open')
  return (
    <Loaded read={first}>
      {({ providers, total, pageSize }) =>
        providers.length === 0 ? (
          <Empty>{t(texts.noProviders)}</Empty>
        ) : (
          <>
            {total > pageSize && <SearchField label={t(texts.searchProvider)} value={search} onSearch={setSearch} />}
            <OpportunityForm providers={open} />
          </>
        )
      }
    </Loaded>
  )
}

const yesNo = ['yes', 'no'] as const
type YesNo = (typeof yesNo)[number] | ''
const saidOf = (said: YesNo) => (said === '' ? null : said === 'yes')

function OpportunityForm({ providers }: { providers: ProvidersView['providers'] }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [providerId, setProvider] = useState('')
  const [title, setTitle] = useState('')
  const [type, setType] = useState<OpportunityType | ''>('')
  const [sector, setSector] = useState('')
  const [placeCode, setPlace] = useState('')
  const [childcare, setChildcare] = useState<YesNo>('')
  const [accessible, setAccessible] = useState<YesNo>('')
  const [cost, setCost] = useState('')
  const [currency, setCurrency] = useState<Currency>('LYD')
  const costs = cost.trim() !== ''
  const answers = yesNo.map((key) => ({ key, label: t(texts[key]) }))
  return (
    <Form
      state={useAction(addOpportunity)}
      input={() => ({
        ...{ id, providerId, title, type, sector, placeCode, cost: costs ? amountOf(cost) : null },
        ...{ childcare: saidOf(childcare), accessible: saidOf(accessible) },
        currency: costs ? currency : null,
      })}
      onDone={({ subject }) => go(`/opportunities/${subject}`)}
      submit={t(texts.addOpportunity)}
      disabledReason={useEditorBar()}
    >
      <Select
        name="providerId"
        label={t(texts.provider)}
        value={providerId}
        onChange={(key) => {
          setProvider(key)
          // Most is offered where the provider is.
          if (placeCode === '') setPlace(providers.find((one) => one.id === key)?.placeCode ?? '')
        }}
        choices={providers.map((one) => ({ key: one.id, label: `${one.name} · ${t(one.placeName)}` }))}
      />
      <TextField name="title" label={t(texts.title)} value={title} onChange={setTitle} maxLength={200} />
      <Select
        name="type"
        label={t(texts.kind)}
        value={type}
        onChange={setType}
        choices={OpportunityType.options.map((key) => ({ key, label: t(typeTexts[key]) }))}
      />
      <Select
        name="sector"
        label={t(texts.sector)}
        value={sector}
        onChange={setSector}
        choices={useCodeChoices(sectors)}
      />
      <PlaceField value={placeCode} onChange={setPlace} />
      <RadioGroup
        name="childcare"
        label={t(texts.childcare)}
        value={childcare}
        onChange={setChildcare}
        choices={answers}
      />
      <RadioGroup
        name="accessible"
        label={t(texts.accessible)}
        value={accessible}
        onChange={setAccessible}
        choices={answers}
      />
      <TextField
        name="cost"
        label={t(texts.cost)}
        value={cost}
        onChange={setCost}
        inputMode="decimal"
        maxLength={20}
        code
        optional
      />
      <CurrencyField name="currency" label={t(texts.currency)} value={currency} onChange={setCurrency} />
    </Form>
  )
}

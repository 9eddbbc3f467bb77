import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Currency } from '../../kernel/money.ts'
import { useAction } from '../../web/api.ts'
import { CurrencyField } from '../../web/CurrencyField.tsx'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { amountOf, wholeNumber } from '../../web/typed-number.ts'
import { Ground, Support } from '../benefit-rule.ts'
import { groundTexts, supportTexts } from '../code-lists.ts'
import { draftBenefitRule } from '../rule-actions.ts'
import { texts } from './texts.ts'

interface Typed {
  readonly key: number
  readonly amount: string
  readonly opensAfter: string
  readonly closesAfter: string
  readonly attendance: boolean
}
type Extra = Readonly<Partial<Record<Ground, { readonly percent: string; readonly announcement: string }>>>

const emptyLine = (key: number): Typed => ({ key, amount: '', opensAfter: '', closesAfter: '', attendance: false })

/** Drafting what is paid to whom and when. */
export function NewBenefitRulePage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [support, setSupport] = useState<Support | ''>('')
  const [title, setTitle] = useState('')
  const [currency, setCurrency] = useState<Currency>('LYD')
  const [announcedOn, setAnnounced] = useState('')
  const [lines, setLines] = useState<readonly Typed[]>([emptyLine(0)])
  const [extra, setExtra] = useState<Extra>({})
  const input = () => ({
    ...{ id, support, title, currency, announcedOn },
    instalments: lines.map(({ amount, opensAfter, closesAfter, attendance }) => ({
      ...{ amount: amountOf(amount), opensAfter: wholeNumber(opensAfter), closesAfter: wholeNumber(closesAfter) },
      attendance,
    })),
    supplements: Ground.options.flatMap((ground) => {
      const said = extra[ground]
      if (!said || said.percent.trim() === '') return []
      return [{ ground, percent: wholeNumber(said.percent), announcement: said.announcement }]
    }),
  })
  return (
    <Page title={t(texts.newRule)} crumbs={[{ title: t(texts.rules), href: '/benefit-rules' }]} narrow>
      <Form
        state={useAction(draftBenefitRule)}
        input={input}
        onDone={({ subject }) => go(`/benefit-rules/${subject}`)}
        submit={t(texts.draft)}
        disabledReason={useRoleBar(draftBenefitRule)}
      >
        <Select
          name="support"
          label={t(texts.support)}
          value={support}
          onChange={setSupport}
          choices={Support.options.map((key) => ({ key, label: t(supportTexts[key]) }))}
        />
        <TextField name="title" label={t(texts.title)} value={title} onChange={setTitle} maxLength={160} />
        <CurrencyField name="currency" label={t(texts.currency)} value={currency} onChange={setCurrency} />
        <DayField
          name="announcedOn"
          label={t(texts.announcedOn)}
          hint={t(texts.announcedHint)}
          value={announcedOn}
          onChange={setAnnounced}
        />
        <InstalmentFields lines={lines} onChange={setLines} />
        <SupplementFields value={extra} onChange={setExtra} />
      </Form>
    </Page>
  )
}

function InstalmentFields({
  lines,
  onChange,
}: {
  lines: readonly Typed[]
  onChange: (lines: readonly Typed[]) => void
}) {
  const t = useText()
  const set = (key: number, part: Partial<Typed>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  return (
    <FieldGroup title={t(texts.instalments)} hint={t(texts.instalmentsHint)}>
      {lines.map((line, i) => (
        <div key={line.key} className="card">
          <strong>{t(texts.instalment, { n: i + 1 })}</strong>
          <div className="row">
            <TextField
              name={`instalments.${i}.amount`}
              label={t(texts.amount)}
              value={line.amount}
              onChange={(amount) => set(line.key, { amount })}
              inputMode="decimal"
              maxLength={20}
              code
            />
            <TextField
              name={`instalments.${i}.opensAfter`}
              label={t(texts.opensAfter)}
              value={line.opensAfter}
              onChange={(opensAfter) => set(line.key, { opensAfter })}
              inputMode="numeric"
              maxLength={3}
            />
            <TextField
              name={`instalments.${i}.closesAfter`}
              label={t(texts.closesAfter)}
              value={line.closesAfter}
              onChange={(closesAfter) => set(line.key, { closesAfter })}
              inputMode="numeric"
              maxLength={3}
            />
          </div>
          <CheckboxGroup
            name={`instalments.${i}.attendance`}
            label={t(texts.condition)}
            value={line.attendance ? ['attendance'] : []}
            onChange={(chosen) => set(line.key, { attendance: chosen.length > 0 })}
            choices={[{ key: 'attendance', label: t(texts.attendance) }]}
            optional
          />
          {lines.length > 1 && (
            <Button look="quiet" onPress={() => onChange(lines.filter(({ key }) => key !== line.key))}>
              {t(texts.remove)}
            </Button>
          )}
        </div>
      ))}
      {lines.length < 12 && (
        <Button onPress={() => onChange([...lines, emptyLine(Math.max(...lines.map(({ key }) => key)) + 1)])}>
          {t(texts.addInstalment)}
        </Button>
      )}
    </FieldGroup>
  )
}

function SupplementFields({ value, onChange }: { value: Extra; onChange: (value: Extra) => void }) {
  const t = useText()
  return (
    <FieldGroup title={t(texts.supplements)} hint={t(texts.supplementsHint)}>
      {Ground.options.map((ground) => {
        const said = value[ground] ?? { percent: '', announcement: '' }
        return (
          <div key={ground}>
            <strong>{t(groundTexts[ground])}</strong>
            <div className="row">
              <TextField
                name="supplements"
                label={t(texts.percent)}
                value={said.percent}
                onChange={(percent) => onChange({ ...value, [ground]: { ...said, percent } })}
                inputMode="numeric"
                maxLength={3}
                optional
              />
              <TextField
                name="announcement"
                label={t(texts.announcement)}
                value={said.announcement}
                onChange={(announcement) => onChange({ ...value, [ground]: { ...said, announcement } })}
                maxLength={300}
                optional
              />
            </div>
          </div>
        )
      })}
    </FieldGroup>
  )
}

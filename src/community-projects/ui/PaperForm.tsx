import { useState } from 'react'
import type { z } from 'zod'
import type { Currency } from '../../kernel/money.ts'
import { CurrencyField } from '../../web/CurrencyField.tsx'
import { useCodeChoices } from '../../web/codes.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { Typed } from '../../web/NumberFields.tsx'
import { amountOf } from '../../web/typed-number.ts'
import { fundingTexts } from '../code-lists.ts'
import { themes } from '../open-lists.ts'
import { Funding, type ProjectPaper } from '../project.ts'
import type { reviseProject } from '../project-actions.ts'
import { TargetFields, targetsOf, typedTargets } from './TargetFields.tsx'
import { texts } from './texts.ts'

type Particular = 'forWomen' | 'weaponCondition'
interface Line {
  readonly key: number
  readonly title: string
  readonly amount: string
}

/** A paper as it is typed. */
export interface PaperTyped {
  readonly theme: string
  readonly summary: string
  readonly particulars: readonly Particular[]
  readonly targets: Typed
  readonly funding: Funding | ''
  readonly currency: Currency | ''
  readonly lines: readonly Line[]
  readonly startsOn: string
  readonly endsOn: string
}

const empty: PaperTyped = {
  ...{ theme: '', summary: '', particulars: [], targets: {}, funding: '', currency: 'LYD' },
  ...{ lines: [{ key: 0, title: '', amount: '' }], startsOn: '', endsOn: '' },
}

/** A paper that begins empty, or from the version before it. */
export function usePaper(before?: ProjectPaper) {
  return useState<PaperTyped>(before ? typedPaper(before) : empty)
}

function typedPaper(paper: ProjectPaper): PaperTyped {
  const { theme, summary, funding, currency, startsOn, endsOn, budget, targets } = paper
  const particulars = (['forWomen', 'weaponCondition'] as const).filter((key) => paper[key])
  const lines = budget.map((line, key) => ({ ...line, key }))
  return { theme, summary, funding, currency, startsOn, endsOn, lines, particulars, targets: typedTargets(targets) }
}

/** What was typed, as an action takes it. */
export function paperOf({ particulars, targets, lines, ...typed }: PaperTyped) {
  return {
    ...typed,
    forWomen: particulars.includes('forWomen'),
    weaponCondition: particulars.includes('weaponCondition'),
    targets: targetsOf(targets),
    budget: lines.map(({ title, amount }) => ({ title, amount: amountOf(amount) })),
  } satisfies Partial<Record<keyof z.input<typeof reviseProject.input>, unknown>>
}

/** The fields of a paper. */
export function PaperFields({ value, onChange }: { value: PaperTyped; onChange: (value: PaperTyped) => void }) {
  const t = useText()
  const change = (part: Partial<PaperTyped>) => onChange({ ...value, ...part })
  return (
    <>
      <FieldGroup title={t(texts.project)}>
        <Select
          name="theme"
          label={t(texts.theme)}
          value={value.theme}
          onChange={(theme) => change({ theme })}
          choices={useCodeChoices(themes, value.theme)}
        />
        <TextField
          name="summary"
          label={t(texts.summary)}
          value={value.summary}
          onChange={(summary) => change({ summary })}
          lines={5}
          maxLength={4000}
        />
        <CheckboxGroup
          name="forWomen"
          label={t(texts.particulars)}
          value={value.particulars}
          onChange={(particulars) => change({ particulars })}
          choices={(['forWomen', 'weaponCondition'] as const).map((key) => ({ key, label: t(texts[key]) }))}
          optional
        />
        <DayField
          name="startsOn"
          label={t(texts.starts)}
          value={value.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DayField name="endsOn" label={t(texts.ends)} value={value.endsOn} onChange={(endsOn) => change({ endsOn })} />
      </FieldGroup>
      <TargetFields title={t(texts.targets)} value={value.targets} onChange={(targets) => change({ targets })} />
      <BudgetFields value={value} change={change} />
    </>
  )
}

function BudgetFields({ value, change }: { value: PaperTyped; change: (part: Partial<PaperTyped>) => void }) {
  const t = useText()
  const { lines } = value
  const set = (key: number, part: Partial<Line>) =>
    change({ lines: lines.map((line) => (line.key === key ? { ...line, ...part } : line)) })
  const next = Math.max(...lines.map(({ key }) => key)) + 1
  return (
    <FieldGroup title={t(texts.budget)}>
      <Select
        name="funding"
        label={t(texts.funding)}
        value={value.funding}
        onChange={(funding) => change({ funding })}
        choices={Funding.options.map((key) => ({ key, label: t(fundingTexts[key]) }))}
      />
      <CurrencyField
        name="currency"
        label={t(texts.currency)}
        value={value.currency}
        onChange={(currency) => change({ currency })}
      />
      {lines.map((line, i) => (
        <div key={line.key} className="row">
          <TextField
            name={`budget.${i}.title`}
            label={`${t(texts.line)} ${i + 1}: ${t(texts.lineTitle)}`}
            value={line.title}
            onChange={(title) => set(line.key, { title })}
            maxLength={120}
          />
          <TextField
            name={`budget.${i}.amount`}
            label={t(texts.amount)}
            value={line.amount}
            onChange={(amount) => set(line.key, { amount })}
            inputMode="decimal"
            maxLength={16}
            code
          />
          {lines.length > 1 && (
            <Button look="quiet" onPress={() => change({ lines: lines.filter(({ key }) => key !== line.key) })}>
              {t(texts.removeLine)}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button onPress={() => change({ lines: [...lines, { key: next, title: '', amount: '' }] })}>
          {t(texts.addLine)}
        </Button>
      </div>
    </FieldGroup>
  )
}

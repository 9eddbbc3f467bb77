import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import type { Currency } from '../../kernel/money.ts'
import { sectors } from '../../opportunities/open-lists.ts'
import { useAction } from '../../web/api.ts'
import { CurrencyField } from '../../web/CurrencyField.tsx'
import { useCodeChoices } from '../../web/codes.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { amountOf, wholeNumber } from '../../web/typed-number.ts'
import { marketMethodTexts, obstacleTexts } from '../code-lists.ts'
import { MarketSurvey, Obstacle } from '../market-survey.ts'
import { recordMarketSurvey } from '../survey-actions.ts'
import { useSurveyorBar } from './rights.ts'
import { texts } from './texts.ts'

type Method = MarketSurvey['method']
const counts = ['employers', 'vacancies', 'expected'] as const
const wages = ['wageFrom', 'wageTo'] as const
type Figure = (typeof counts)[number] | (typeof wages)[number]

/** What employers said, as it is typed; from the survey that it corrects, where there is one. */
export function MarketForm({ replaced, onDone }: { replaced?: MarketSurvey; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [placeCode, setPlace] = useState(replaced?.placeCode ?? '')
  const [sector, setSector] = useState(replaced?.sector ?? '')
  const [heldOn, setDay] = useState<string>(replaced?.heldOn ?? '')
  const [method, setMethod] = useState<Method | ''>(replaced?.method ?? '')
  const [figures, setFigures] = useState(() => figuresOf(replaced))
  const [currency, setCurrency] = useState<Currency>(replaced?.currency ?? 'LYD')
  const [skills, setSkills] = useState(replaced?.skills ?? '')
  const [obstacles, setObstacles] = useState<Obstacle[]>(replaced?.obstacles ?? [])
  const [note, setNote] = useState(replaced?.note ?? '')
  const figureField = (key: Figure, inputMode: 'numeric' | 'decimal') => (
    <TextField
      key={key}
      name={key}
      label={t(texts[key])}
      value={figures[key]}
      onChange={(typed) => setFigures({ ...figures, [key]: typed })}
      inputMode={inputMode}
      maxLength={16}
    />
  )
  return (
    <Form
      state={useAction(recordMarketSurvey)}
      input={() => ({
        ...{ id, placeCode, sector, heldOn, method, currency, skills, obstacles, note, replaces: replaced?.id ?? null },
        employers: wholeNumber(figures.employers),
        vacancies: wholeNumber(figures.vacancies),
        expected: wholeNumber(figures.expected),
        wageFrom: amountOf(figures.wageFrom),
        wageTo: amountOf(figures.wageTo),
      })}
      onDone={onDone}
      submit={t(replaced ? texts.correct : texts.recordMarket)}
      disabledReason={useSurveyorBar()}
    >
      {replaced && <p className="hint">{t(texts.correctHint)}</p>}
      {!replaced && <PlaceField value={placeCode} onChange={setPlace} />}
      <Select
        name="sector"
        label={t(texts.sector)}
        value={sector}
        onChange={setSector}
        choices={useCodeChoices(sectors, replaced?.sector)}
      />
      <DayField name="heldOn" label={t(texts.heldOn)} value={heldOn} onChange={setDay} />
      <Select
        name="method"
        label={t(texts.method)}
        value={method}
        onChange={setMethod}
        choices={MarketSurvey.shape.method.options.map((key) => ({ key, label: t(marketMethodTexts[key]) }))}
      />
      <div className="row">{counts.map((key) => figureField(key, 'numeric'))}</div>
      <div className="row">{wages.map((key) => figureField(key, 'decimal'))}</div>
      <CurrencyField name="currency" label={t(texts.currency)} value={currency} onChange={setCurrency} />
      <TextField name="skills" label={t(texts.skills)} value={skills} onChange={setSkills} lines={2} />
      <CheckboxGroup
        name="obstacles"
        label={t(texts.obstacles)}
        value={obstacles}
        onChange={setObstacles}
        choices={Obstacle.options.map((key) => ({ key, label: t(obstacleTexts[key]) }))}
        optional
      />
      <TextField
        name="note"
        label={t(texts.note)}
        hint={t(texts.noteHint)}
        value={note}
        onChange={setNote}
        lines={3}
        optional
      />
    </Form>
  )
}

function figuresOf(survey: MarketSurvey | undefined): Record<Figure, string> {
  const written = (key: Figure) => String(survey?.[key] ?? '')
  return {
    employers: written('employers'),
    vacancies: written('vacancies'),
    expected: written('expected'),
    wageFrom: written('wageFrom'),
    wageTo: written('wageTo'),
  }
}

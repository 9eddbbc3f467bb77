import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import { perceptionMethodTexts, respondentsTexts, statementTexts } from '../code-lists.ts'
import { type Counts, type GroupAnswers, PerceptionSurvey, Respondents, Statement } from '../perception-survey.ts'
import { recordPerceptionSurvey } from '../survey-actions.ts'
import { useSurveyorBar } from './rights.ts'
import { texts } from './texts.ts'

type Method = PerceptionSurvey['method']
interface Replaced {
  readonly id: PerceptionSurvey['id']
  readonly placeCode: string
}

/** What people of a place answered, as counts; in place of a survey that was wrong, where there is one. */
export function PerceptionForm({ replaced, onDone }: { replaced?: Replaced; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [placeCode, setPlace] = useState(replaced?.placeCode ?? '')
  const [heldOn, setDay] = useState('')
  const [method, setMethod] = useState<Method | ''>('')
  const [typed, setTyped] = useState<Typed>({})
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(recordPerceptionSurvey)}
      input={() => ({ id, placeCode, heldOn, method, note, replaces: replaced?.id ?? null, counts: countsOf(typed) })}
      onDone={onDone}
      submit={t(replaced ? texts.correct : texts.recordPerception)}
      disabledReason={useSurveyorBar()}
    >
      {replaced && <p className="hint">{t(texts.correctHint)}</p>}
      {!replaced && <PlaceField value={placeCode} onChange={setPlace} />}
      <DayField name="heldOn" label={t(texts.heldOn)} value={heldOn} onChange={setDay} />
      <Select
        name="method"
        label={t(texts.method)}
        value={method}
        onChange={setMethod}
        choices={PerceptionSurvey.shape.method.options.map((key) => ({ key, label: t(perceptionMethodTexts[key]) }))}
      />
      {Respondents.options.map((group) => (
        <FieldGroup key={group} title={t(respondentsTexts[group])} hint={t(texts.countsHint)}>
          <NumberFields
            fields={[{ key: `${group}.asked`, label: t(texts.asked), name: `counts.${group}.asked` }]}
            value={typed}
            onChange={setTyped}
          />
          {Statement.options.map((statement) => (
            <div key={statement}>
              <strong>{t(statementTexts[statement])}</strong>
              <NumberFields
                fields={(['agree', 'disagree'] as const).map((answer) => ({
                  key: `${group}.${statement}.${answer}`,
                  label: t(texts[answer]),
                  name: `counts.${group}.${statement}.${answer}`,
                }))}
                value={typed}
                onChange={setTyped}
              />
            </div>
          ))}
        </FieldGroup>
      ))}
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

function countsOf(typed: Typed): Counts {
  const of = (group: Respondents): GroupAnswers => {
    const answers = (statement: Statement) => ({
      agree: numberIn(typed, `${group}.${statement}.agree`),
      disagree: numberIn(typed, `${group}.${statement}.disagree`),
    })
    return {
      asked: numberIn(typed, `${group}.asked`),
      safeByDay: answers('safeByDay'),
      safeAtNight: answers('safeAtNight'),
      fewerWeapons: answers('fewerWeapons'),
      welcomesReturn: answers('welcomesReturn'),
      trustsPolice: answers('trustsPolice'),
      programmeFair: answers('programmeFair'),
    }
  }
  return {
    youngWomen: of('youngWomen'),
    olderWomen: of('olderWomen'),
    youngMen: of('youngMen'),
    olderMen: of('olderMen'),
  }
}

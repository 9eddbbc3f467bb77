import { useState } from 'react'
import { classTexts, WeaponClass } from '../../weapons/code-lists.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { texts as stationTexts } from '../../web/stations/texts.ts'
import { useWaiting } from '../../web/stations/use-waiting.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { recordCheck } from '../actions.ts'
import type { StockCheckView } from '../views.ts'
import { texts } from './texts.ts'

interface Read {
  readonly found: boolean
  readonly serial: string
}

/** The count of a store: how many of each type, and the serial read on each weapon of the sample. */
export function CountForm({ view: { check, places, ownStore } }: { view: StockCheckView }) {
  const t = useText()
  const recorded = useWaiting().get(check.id)?.includes(recordCheck.name) ?? false
  const [numbers, setNumbers] = useState<Readonly<Partial<Record<WeaponClass, string>>>>({})
  const [reads, setReads] = useState<Readonly<Record<string, Read>>>({})
  const readOf = (tag: string): Read => reads[tag] ?? { found: true, serial: '' }
  const input = () => ({
    id: check.id,
    counted: Object.fromEntries(
      WeaponClass.options.flatMap((one) => {
        const typed = numbers[one]?.trim() ?? ''
        return typed === '' ? [] : [[one, wholeNumber(typed)]]
      }),
    ),
    readings: check.sample.map(({ tag }) => {
      const { found, serial } = readOf(tag)
      return { tag, found, serial: found && serial.trim() !== '' ? serial : null }
    }),
  })
  return (
    <Form
      state={useAction(recordCheck)}
      input={input}
      onDone={() => undefined}
      submit={t(texts.record)}
      disabledReason={ownStore ? t(texts.ownStore) : recorded ? t(stationTexts.recordedHere) : undefined}
    >
      <FieldGroup title={t(texts.numbers)} hint={t(texts.numbersHint)}>
        {WeaponClass.options.map((one) => (
          <TextField
            key={one}
            name={`counted.${one}`}
            label={t(classTexts[one])}
            value={numbers[one] ?? ''}
            onChange={(typed) => setNumbers({ ...numbers, [one]: typed })}
            inputMode="numeric"
            code
            optional
          />
        ))}
      </FieldGroup>
      {check.sample.length > 0 && (
        <FieldGroup title={t(texts.sample)}>
          {check.sample.map(({ tag }, at) => (
            <FieldGroup
              key={tag}
              title={tag}
              {...(places[tag] ? { hint: t(texts.liesIn, { code: places[tag] }) } : {})}
            >
              <RadioGroup
                name={`found.${tag}`}
                label={t(texts.state)}
                value={readOf(tag).found ? 'there' : 'notThere'}
                onChange={(key) => setReads({ ...reads, [tag]: { ...readOf(tag), found: key === 'there' } })}
                choices={(['there', 'notThere'] as const).map((key) => ({ key, label: t(texts[key]) }))}
              />
              {readOf(tag).found && (
                <TextField
                  name={`readings.${at}.serial`}
                  label={t(texts.serialRead)}
                  value={readOf(tag).serial}
                  onChange={(serial) => setReads({ ...reads, [tag]: { ...readOf(tag), serial } })}
                  code
                  optional
                />
              )}
            </FieldGroup>
          ))}
        </FieldGroup>
      )}
    </Form>
  )
}

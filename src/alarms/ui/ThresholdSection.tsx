import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { setThreshold } from '../actions.ts'
import { AlarmKey } from '../alarm.ts'
import type { AlarmsView } from '../views.ts'
import { alarmTexts, texts } from './texts.ts'

/** The thresholds in force, who set them before and why, and the form that changes one. */
export function ThresholdSection({
  thresholds,
  history,
}: {
  thresholds: AlarmsView['thresholds']
  history: AlarmsView['history']
}) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      <Section title={t(texts.settings)}>
        <p className="hint">{t(texts.settingsLead)}</p>
        {thresholds && (
          <Table
            caption={t(texts.settings)}
            rows={AlarmKey.options}
            rowKey={(key) => key}
            columns={[
              { key: 'setting', header: t(texts.setting), cell: (key) => t(alarmTexts[key]) },
              { key: 'value', header: t(texts.inForce), cell: (key) => number(thresholds[key]), end: true },
            ]}
          />
        )}
        <ThresholdForm key={history.length} />
      </Section>
      <Section title={t(texts.history)}>
        <Table
          caption={t(texts.history)}
          rows={history}
          rowKey={({ id }) => id}
          empty={<Empty>{t(texts.noHistory)}</Empty>}
          columns={[
            { key: 'setting', header: t(texts.setting), cell: ({ key }) => t(alarmTexts[key]) },
            { key: 'value', header: t(texts.number), cell: ({ value }) => number(value), end: true },
            { key: 'reason', header: t(texts.reason), cell: ({ reason }) => reason },
            { key: 'by', header: t(texts.by), cell: ({ byName }) => byName },
            { key: 'when', header: t(texts.when), cell: ({ setAt }) => <Moment value={setAt} /> },
          ]}
        />
      </Section>
    </>
  )
}

function ThresholdForm() {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [key, setKey] = useState<AlarmKey | ''>('')
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(setThreshold)}
      input={() => ({ id, key, value: typedNumber(value), reason })}
      onDone={() => undefined}
      submit={t(texts.save)}
      disabledReason={actor.roles.includes('director') ? undefined : t(texts.onlyDirector)}
    >
      <Select
        name="key"
        label={t(texts.change)}
        value={key}
        onChange={setKey}
        choices={AlarmKey.options.map((one) => ({ key: one, label: t(alarmTexts[one]) }))}
      />
      <TextField
        name="value"
        label={t(texts.number)}
        hint={t(texts.numberHint)}
        value={value}
        onChange={setValue}
        code
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

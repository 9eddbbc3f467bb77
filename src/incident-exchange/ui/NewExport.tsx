import { useState } from 'react'
import { daysAfter } from '../../kernel/deadline.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useToday } from '../../web/time-zone.ts'
import { recordIncidentExport } from '../actions.ts'
import { ExportField, type IncidentExport } from '../incident-export.ts'
import { texts } from './texts.ts'

type Typed = Omit<IncidentExport, 'id' | 'sideId' | 'rows' | 'exportedBy' | 'exportedAt'>

/** An export is recorded with its recipient, purpose and end; then its file is given. */
export function NewExport() {
  const t = useText()
  const today = useToday()
  const [id, setId] = useState(() => newId())
  const [given, setGiven] = useState<string>()
  const [typed, setTyped] = useState<Typed>({
    ...{ audience: 'public', place: 'district', fromDay: `${today.slice(0, 4)}-01-01`, toDay: today },
    ...{ fields: ['killed', 'injured', 'state'], purpose: '', recipient: '', expiresOn: daysAfter(today, 90) },
  })
  const state = useAction(recordIncidentExport)
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  return (
    <Section title={t(texts.newExport)}>
      <Form
        state={state}
        input={() => ({ id, ...typed })}
        submit={t(texts.record)}
        onDone={() => {
          setGiven(id)
          setId(newId())
        }}
      >
        <RadioGroup
          name="audience"
          label={t(texts.audience)}
          value={typed.audience}
          onChange={(audience) => put({ audience })}
          choices={(['public', 'partner'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
        <RadioGroup
          name="place"
          label={t(texts.place)}
          value={typed.place}
          onChange={(place) => put({ place })}
          choices={(['district', 'tenth'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
        <DayField
          name="fromDay"
          label={t(texts.from)}
          value={typed.fromDay}
          onChange={(fromDay) => put({ fromDay })}
          max={today}
        />
        <DayField
          name="toDay"
          label={t(texts.to)}
          value={typed.toDay}
          onChange={(toDay) => put({ toDay })}
          max={today}
        />
        <CheckboxGroup
          name="fields"
          label={t(texts.fields)}
          value={typed.fields}
          onChange={(fields) => put({ fields })}
          choices={ExportField.options.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <TextField
          name="recipient"
          label={t(texts.recipient)}
          value={typed.recipient}
          onChange={(recipient) => put({ recipient })}
          maxLength={200}
        />
        <TextField
          name="purpose"
          label={t(texts.purpose)}
          value={typed.purpose}
          onChange={(purpose) => put({ purpose })}
          lines={2}
          maxLength={500}
        />
        <DayField
          name="expiresOn"
          label={t(texts.expires)}
          value={typed.expiresOn}
          onChange={(expiresOn) => put({ expiresOn })}
          min={today}
        />
      </Form>
      {given !== undefined && (
        <Notice kind="success">
          {t(texts.recorded)}{' '}
          <a
            className="button button-main button-normal"
            href={`/api/incident-export/incidents.csv?id=${given}`}
            download
          >
            {t(texts.getFile)}
          </a>
        </Notice>
      )}
    </Section>
  )
}

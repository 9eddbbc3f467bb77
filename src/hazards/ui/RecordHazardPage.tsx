import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { contaminationTexts } from '../code-lists.ts'
import { Contamination } from '../hazard.ts'
import { recordHazard } from '../hazard-actions.ts'
import { declinationOf, linesOf, PerimeterField } from './PerimeterField.tsx'
import { texts } from './texts.ts'

/** A suspected area with its perimeter, from a report where one led to it. */
export function RecordHazardPage() {
  const t = useText()
  const go = useGo()
  const reportId = useQueryText('report')
  const [ids] = useState(() => ({ id: newId(), perimeterId: newId() }))
  const [name, setName] = useState('')
  const [placeCode, setPlace] = useState('')
  const [contamination, setContamination] = useState<Contamination | ''>('')
  const [lines, setLines] = useState('')
  const [declination, setDeclination] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.hazards), href: '/hazards' }]} narrow>
      <Notice kind="warning">{t(texts.aid)}</Notice>
      <Form
        state={useAction(recordHazard)}
        input={() => ({
          ...{ ...ids, name, placeCode, contamination, reason, reportId: reportId || null },
          lines: linesOf(lines),
          declination: declinationOf(declination),
        })}
        onDone={() => go(`/hazards/${ids.id}`)}
        submit={t(texts.record)}
      >
        <TextField name="name" label={t(texts.name)} value={name} onChange={setName} maxLength={160} />
        <PlaceField value={placeCode} onChange={setPlace} />
        <Select
          name="contamination"
          label={t(texts.contamination)}
          value={contamination}
          onChange={setContamination}
          choices={Contamination.options.map((key) => ({ key, label: t(contaminationTexts[key]) }))}
        />
        <PerimeterField value={lines} onChange={setLines} declination={declination} onDeclination={setDeclination} />
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
      </Form>
    </Page>
  )
}

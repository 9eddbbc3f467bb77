import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { Id } from '../../kernel/ids.ts'
import { MomentField, momentOf, typedOf } from '../../monitoring/ui/MomentField.tsx'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { answerTexts, forceKindTexts, medicalTexts, reasonTexts, warningTexts } from '../code-lists.ts'
import { correctForce, recordForce } from '../force-actions.ts'
import { Answer, effectKeys, ForceKind, ForceReason, MedicalHelp, Warning } from '../force-use.ts'
import type { ForceUseView } from '../views.ts'
import { texts } from './texts.ts'
import { UnitField } from './UnitField.tsx'

const rows = ['killed', 'injured'] as const
const parts = ['Low', 'Best', 'High'] as const
const partWords = { Low: texts.low, Best: texts.best, High: texts.high }

/** A use of force: written down first, or told anew with the reason where it stands. */
export function ForceForm({
  id,
  stands,
  links,
  onDone,
}: {
  id: Id
  stands?: ForceUseView
  /** What it belongs to, from whose page it was begun. */
  links?: { readonly incidentIds: Id[]; readonly complaintIds: Id[] }
  onDone: () => void
}) {
  const t = useText()
  const zone = useTimeZone()
  const first = useAction(recordForce)
  const anew = useAction(correctForce)
  const use = stands?.use
  const detail = stands?.detail
  const [occurredOn, setOccurredOn] = useState(use?.occurredOn ?? '')
  const [occurredTime, setOccurredTime] = useState(use?.occurredTime ?? '')
  const [placeCode, setPlaceCode] = useState(use?.placeCode ?? '')
  const [unitId, setUnitId] = useState(use?.unitId ?? '')
  const [kinds, setKinds] = useState<ForceKind[]>(use?.kinds ?? [])
  const [reason, setReason] = useState<ForceReason | ''>(use?.reason ?? '')
  const [warning, setWarning] = useState<Warning | ''>(use?.warning ?? '')
  const [children, setChildren] = useState<Answer | ''>(use?.children ?? '')
  const [medical, setMedical] = useState<MedicalHelp | ''>(use?.medical ?? '')
  const [heads, setHeads] = useState<Typed>(
    use ? Object.fromEntries(effectKeys.map((key) => [key, String(use[key])])) : {},
  )
  const [reportedAt, setReportedAt] = useState(typedOf(use?.reportedAt ?? null, zone))
  const [officers, setOfficers] = useState(detail?.officers.join(', ') ?? '')
  const [unit, setUnit] = useState(detail?.unit ?? '')
  const [why, setWhy] = useState(detail?.why ?? '')
  const [warningNote, setWarningNote] = useState(detail?.warningNote ?? '')
  const [medicalNote, setMedicalNote] = useState(detail?.medicalNote ?? '')
  const [change, setChange] = useState('')
  const told = () => ({
    ...{ id, occurredOn, occurredTime: occurredTime.trim(), placeCode, unitId: unitId || null },
    ...{ kinds, reason, warning, children, medical },
    ...{ killedLow: numberIn(heads, 'killedLow'), killedBest: numberIn(heads, 'killedBest') },
    ...{ killedHigh: numberIn(heads, 'killedHigh'), injuredLow: numberIn(heads, 'injuredLow') },
    ...{ injuredBest: numberIn(heads, 'injuredBest'), injuredHigh: numberIn(heads, 'injuredHigh') },
    reportedAt: momentOf(reportedAt, zone),
    ...{ incidentIds: [], complaintIds: [], ...links },
    ...(use ? { incidentIds: use.incidentIds, complaintIds: use.complaintIds } : {}),
    detail: {
      officers: officers
        .split(/[,،]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      ...{ unit, why, warningNote, medicalNote },
    },
  })
  const fields = (
    <>
      <DayField name="occurredOn" label={t(texts.day)} value={occurredOn} onChange={setOccurredOn} />
      <TextField
        name="occurredTime"
        label={t(texts.time)}
        hint={t(texts.timeHint)}
        value={occurredTime}
        onChange={setOccurredTime}
        code
        optional
      />
      <PlaceField value={placeCode} onChange={setPlaceCode} />
      <UnitField value={unitId} onChange={setUnitId} />
      <TextField name="detail.unit" label={t(texts.unitTyped)} value={unit} onChange={setUnit} optional />
      <TextField
        name="detail.officers"
        label={t(texts.officers)}
        hint={t(texts.officersHint)}
        value={officers}
        onChange={setOfficers}
      />
      <CheckboxGroup
        name="kinds"
        label={t(texts.kind)}
        value={kinds}
        onChange={setKinds}
        choices={ForceKind.options.map((key) => ({ key, label: t(forceKindTexts[key]) }))}
      />
      <Select
        name="reason"
        label={t(texts.reason)}
        value={reason}
        onChange={setReason}
        choices={ForceReason.options.map((key) => ({ key, label: t(reasonTexts[key]) }))}
      />
      <TextField name="detail.why" label={t(texts.why)} value={why} onChange={setWhy} lines={5} />
      <RadioGroup
        name="warning"
        label={t(texts.warning)}
        value={warning}
        onChange={setWarning}
        choices={Warning.options.map((key) => ({ key, label: t(warningTexts[key]) }))}
      />
      <TextField
        name="detail.warningNote"
        label={t(texts.warningNote)}
        value={warningNote}
        onChange={setWarningNote}
        optional
      />
      <FieldGroup title={t(texts.people)}>
        {rows.map((row) => (
          <NumberFields
            key={row}
            fields={parts.map((part) => ({
              key: `${row}${part}`,
              label: `${t(texts[row])}: ${t(partWords[part])}`,
            }))}
            value={heads}
            onChange={setHeads}
          />
        ))}
        <RadioGroup
          name="children"
          label={t(texts.children)}
          value={children}
          onChange={setChildren}
          choices={Answer.options.map((key) => ({ key, label: t(answerTexts[key]) }))}
        />
        <RadioGroup
          name="medical"
          label={t(texts.medical)}
          value={medical}
          onChange={setMedical}
          choices={MedicalHelp.options.map((key) => ({ key, label: t(medicalTexts[key]) }))}
        />
        <TextField
          name="detail.medicalNote"
          label={t(texts.medicalNote)}
          value={medicalNote}
          onChange={setMedicalNote}
          optional
        />
      </FieldGroup>
      <MomentField name="reportedAt" label={t(texts.reportedAt)} value={reportedAt} onChange={setReportedAt} />
    </>
  )
  if (!stands)
    return (
      <Form state={first} input={told} onDone={onDone} submit={t(texts.recordUse)}>
        {fields}
      </Form>
    )
  return (
    <Form state={anew} input={() => ({ ...told(), change })} onDone={onDone} submit={t(texts.correct)}>
      {fields}
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
    </Form>
  )
}

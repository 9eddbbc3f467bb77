import { useState } from 'react'
import { under18Texts } from '../../citizen-reports/code-lists.ts'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { noSource, SourceFields, sourceOf } from '../../web/kit/SourceFields.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { kindTexts, witnessTexts } from '../code-lists.ts'
import { ComplaintTold, ConductKind } from '../conduct-complaint.ts'
import { recordComplaint } from '../intake-actions.ts'
import { ConductFormView } from '../views.ts'
import { texts } from './texts.ts'

const spoken = ['words', 'where', 'unit', 'officer', 'name', 'contact', 'contactHow', 'mustNot'] as const
const labels = { ...texts, unit: texts.unitTyped }

/** A complaint that somebody told an officer of the desk. */
export function RecordComplaintPage() {
  const t = useText()
  const read = useRead('/api/public/conduct-form', ConductFormView)
  return (
    <Page
      title={t(texts.record)}
      lead={t(texts.recordLead)}
      crumbs={[{ title: t(texts.complaints), href: '/conduct-complaints' }]}
      narrow
    >
      <Loaded read={read}>{({ units }) => <Fields units={units} />}</Loaded>
    </Page>
  )
}

function Fields({ units }: { units: ConductFormView['units'] }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const go = useGo()
  const state = useAction(recordComplaint)
  const [id] = useState(() => newId())
  const [kinds, setKinds] = useState<ConductKind[]>([])
  const [occurredOn, setOccurredOn] = useState('')
  const [placeCode, setPlaceCode] = useState('')
  const [unitId, setUnitId] = useState('')
  const [witness, setWitness] = useState<ComplaintTold['witness'] | ''>('')
  const [under18, setUnder18] = useState<ComplaintTold['under18'] | ''>('')
  const [said, setSaid] = useState<Partial<Record<(typeof spoken)[number], string>>>({})
  const [source, setSource] = useState(noSource)
  const own = units.filter(({ sideId }) => actor.joint || sideId === actor.sideId)
  const word = (key: (typeof spoken)[number]) => said[key] ?? ''
  const told = {
    ...{ words: word('words'), where: word('where'), unit: word('unit'), officer: word('officer') },
    ...{ name: word('name'), contact: word('contact'), contactHow: word('contactHow'), mustNot: word('mustNot') },
  }
  return (
    <Form
      state={state}
      input={() => ({
        ...{ id, kinds, occurredOn: occurredOn || null, dayAbout: false, placeCode: placeCode || null },
        unitId: unitId || null,
        told: { ...told, language, witness, under18, source: sourceOf(source) },
      })}
      onDone={() => go(`/conduct-complaints/${id}`)}
      submit={t(texts.record)}
    >
      <CheckboxGroup
        name="kinds"
        label={t(texts.kind)}
        value={kinds}
        onChange={setKinds}
        choices={ConductKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <DayField name="occurredOn" label={t(texts.day)} value={occurredOn} onChange={setOccurredOn} optional />
      <PlaceField value={placeCode} onChange={setPlaceCode} />
      <ComboBox
        name="unitId"
        label={t(texts.unitChoice)}
        value={unitId}
        onChange={setUnitId}
        choices={own.map((unit) => ({ key: unit.id, label: `${t(unit.name)} · ${t(unit.institutionName)}` }))}
        optional
      />
      <FieldGroup title={t(texts.told)}>
        {spoken.map((key) => (
          <TextField
            key={key}
            name={`told.${key}`}
            label={t(labels[key])}
            value={said[key] ?? ''}
            onChange={(text) => setSaid((before) => ({ ...before, [key]: text }))}
            lines={key === 'words' ? 5 : 1}
            optional
          />
        ))}
        <RadioGroup
          name="told.witness"
          label={t(texts.witness)}
          value={witness}
          onChange={setWitness}
          choices={ComplaintTold.shape.witness.options.map((key) => ({ key, label: t(witnessTexts[key]) }))}
        />
        <RadioGroup
          name="told.under18"
          label={t(texts.under18)}
          value={under18}
          onChange={setUnder18}
          choices={ComplaintTold.shape.under18.options.map((key) => ({ key, label: t(under18Texts[key]) }))}
        />
      </FieldGroup>
      <SourceFields name="told.source" value={source} onChange={setSource} />
    </Form>
  )
}

import { useState } from 'react'
import { GroupField } from '../../groups/ui/GroupField.tsx'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { commonCalibres } from '../../weapons/code-lists.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { AmmunitionType, AmmunitionUnit, LotCondition } from '../code-lists.ts'
import { conditionTexts, sourceTexts, typeTexts, unitTexts } from '../code-texts.ts'
import type { Lot } from '../lot.ts'
import { takeInLot } from '../lot-actions.ts'
import { ShelvesView } from '../views.ts'
import { HazardFields, noHazard, toHazard } from './HazardFields.tsx'
import { ShelfField } from './ShelfField.tsx'
import { texts } from './texts.ts'

/** Taking ammunition in: from the person whose record led here, from a group, or from a place. */
export function TakeInLotPage() {
  const t = useText()
  const shelves = useRead('/api/shelves', ShelvesView)
  return (
    <Page
      title={t(texts.takeIn)}
      lead={t(texts.takeInLead)}
      crumbs={[{ title: t(texts.ammunition), href: '/ammunition' }]}
    >
      <Loaded read={shelves}>{(view) => <IntakeForm shelves={view.shelves} />}</Loaded>
    </Page>
  )
}

const kinds: readonly Lot['sourceKind'][] = ['person', 'group', 'cache', 'seizure', 'spontaneous']
const blank = {
  ...{ nomenclature: '', calibre: '', maker: '', country: '', headstamp: '', lotNumber: '', year: '', packaging: '' },
  ...{ quantity: '', surveillanceOn: '' },
}

function IntakeForm({ shelves }: ShelvesView) {
  const t = useText()
  const go = useGo()
  const personId = useQueryText('person') ?? ''
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [source, setSource] = useState<Source>({
    kind: personId === '' ? '' : 'person',
    groupId: '',
    placeCode: '',
    by: '',
    reference: '',
    note: '',
  })
  const [fields, setFields] = useState(blank)
  const [type, setType] = useState<AmmunitionType | ''>('')
  const [unit, setUnit] = useState<AmmunitionUnit | ''>('round')
  const [condition, setCondition] = useState<LotCondition | ''>('')
  const [hazard, setHazard] = useState(noHazard)
  const [compartmentId, setShelf] = useState('')
  const set = (key: keyof typeof blank) => (value: string) => setFields({ ...fields, [key]: value })
  const apart = condition === 'dangerousInSitu'
  const input = () => ({
    ...fields,
    ...toHazard(hazard),
    ...{ id, type, unit, condition, source: sourceOf(source, personId) },
    country: fields.country.trim() === '' ? null : fields.country.trim().toUpperCase(),
    year: fields.year.trim() === '' ? null : wholeNumber(fields.year),
    quantity: wholeNumber(fields.quantity),
    surveillanceOn: fields.surveillanceOn === '' ? null : fields.surveillanceOn,
    compartmentId: apart ? null : compartmentId,
  })
  const text = (key: keyof typeof blank, optional = true, code = false) => (
    <TextField
      name={key}
      label={t(texts[key])}
      value={fields[key]}
      onChange={set(key)}
      optional={optional}
      code={code}
    />
  )
  return (
    <Form
      state={useAction(takeInLot)}
      input={input}
      submit={t(texts.takeIn)}
      onDone={({ subject }) => go(`/ammunition/${subject}`)}
    >
      <FieldGroup title={t(texts.source)}>
        <RadioGroup
          name="source"
          label={t(texts.source)}
          value={source.kind}
          onChange={(kind) => setSource({ ...source, kind })}
          choices={kinds.map((key) => ({
            ...{ key, label: t(sourceTexts[key]) },
            ...(key === 'person' && personId === '' ? { disabledReason: t(texts.personHint) } : {}),
          }))}
        />
        {source.kind === 'group' && (
          <GroupField
            name="source.groupId"
            label={t(texts.group)}
            value={source.groupId}
            onChange={(groupId) => setSource({ ...source, groupId })}
          />
        )}
        {isPlace(source.kind) && (
          <>
            <PlaceField
              name="source.placeCode"
              value={source.placeCode}
              onChange={(placeCode) => setSource({ ...source, placeCode })}
            />
            {source.kind !== 'spontaneous' && (
              <TextField
                name="source.by"
                label={t(texts.sourceBy)}
                hint={t(texts.sourceNoteHint)}
                value={source.by}
                onChange={(by) => setSource({ ...source, by })}
                optional
              />
            )}
            {source.kind === 'seizure' && (
              <TextField
                name="source.reference"
                label={t(texts.sourceReference)}
                value={source.reference}
                onChange={(reference) => setSource({ ...source, reference })}
                optional
              />
            )}
            <TextField
              name="source.note"
              label={t(texts.sourceNote)}
              hint={t(texts.sourceNoteHint)}
              value={source.note}
              onChange={(note) => setSource({ ...source, note })}
              optional
            />
          </>
        )}
      </FieldGroup>
      <FieldGroup title={t(texts.description)}>
        {text('nomenclature', false)}
        <ComboBox
          name="calibre"
          label={t(texts.calibre)}
          value={fields.calibre}
          onChange={set('calibre')}
          choices={commonCalibres.map((key) => ({ key, label: key }))}
          custom
          code
        />
        <Select
          name="type"
          label={t(texts.type)}
          value={type}
          onChange={setType}
          choices={AmmunitionType.options.map((key) => ({ key, label: t(typeTexts[key]) }))}
        />
        {text('maker')}
        {text('country', true, true)}
        {text('headstamp', true, true)}
        {text('lotNumber', true, true)}
        {text('year', true, true)}
        {text('packaging')}
      </FieldGroup>
      <FieldGroup title={t(texts.quantity)}>
        {text('quantity', false, true)}
        <Select
          name="unit"
          label={t(texts.unit)}
          value={unit}
          onChange={setUnit}
          choices={AmmunitionUnit.options.map((key) => ({ key, label: t(unitTexts[key]) }))}
        />
      </FieldGroup>
      <FieldGroup title={t(texts.hazard)}>
        <HazardFields value={hazard} onChange={setHazard} />
      </FieldGroup>
      <FieldGroup title={t(texts.condition)}>
        <RadioGroup
          name="condition"
          label={t(texts.condition)}
          value={condition}
          onChange={setCondition}
          choices={LotCondition.options.map((key) => ({ key, label: t(conditionTexts[key]) }))}
        />
        <DayField
          name="surveillanceOn"
          label={t(texts.surveillanceOn)}
          value={fields.surveillanceOn}
          onChange={set('surveillanceOn')}
          optional
        />
        {apart ? (
          <Notice kind="warning">{t(texts.dangerousWhy)}</Notice>
        ) : (
          <ShelfField
            shelves={shelves.filter(({ siteId }) => siteId === actor.siteId)}
            value={compartmentId}
            onChange={setShelf}
          />
        )}
      </FieldGroup>
    </Form>
  )
}

interface Source {
  readonly kind: Lot['sourceKind'] | ''
  readonly groupId: string
  readonly placeCode: string
  readonly by: string
  readonly reference: string
  readonly note: string
}

function isPlace(kind: Source['kind']): kind is 'cache' | 'seizure' | 'spontaneous' {
  return kind === 'cache' || kind === 'seizure' || kind === 'spontaneous'
}

/** The source as the action takes it; null while none was chosen. */
function sourceOf({ kind, groupId, placeCode, by, reference, note }: Source, personId: string) {
  if (kind === '') return null
  if (kind === 'person') return { kind, personId }
  if (kind === 'group') return { kind, groupId }
  if (kind === 'spontaneous') return { kind, placeCode, note }
  return { kind, placeCode, note, by, ...(kind === 'seizure' ? { reference } : {}) }
}

import { useState } from 'react'
import { HazardField } from '../../hazards/ui/HazardField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { useToday } from '../../web/time-zone.ts'
import { typedNumber } from '../../web/typed-number.ts'
import { answerTexts, itemTexts, resultTexts, visitKindTexts } from '../code-lists.ts'
import { ItemAnswer, QualityVisit, VisitItem } from '../quality-visit.ts'
import { recordVisit } from '../visit-actions.ts'
import { type Drafted, NonConformityFields } from './NonConformityFields.tsx'
import { texts } from './texts.ts'

/** A visit, or a sample of an area that `?hazard=` names, with what does not conform. */
export function RecordVisitPage() {
  const t = useText()
  const go = useGo()
  const today = useToday()
  const named = useQueryText('hazard')
  const [id] = useState(() => newId())
  const [hazardId, setHazard] = useState(named ?? '')
  const [kind, setKind] = useState<QualityVisit['kind'] | ''>(named ? 'sample' : '')
  const [visitedOn, setDay] = useState('')
  const [activity, setActivity] = useState('')
  const [inspected, setInspected] = useState('')
  const [inspectedBy, setInspectedBy] = useState('')
  const [answers, setAnswers] = useState<Partial<Record<VisitItem, ItemAnswer>>>({})
  const [suspended, setSuspended] = useState('no')
  const [sampleM2, setSample] = useState('')
  const [lots, setLots] = useState('')
  const [itemsFound, setItemsFound] = useState('')
  const [result, setResult] = useState<QualityVisit['result'] | ''>('')
  const [note, setNote] = useState('')
  const [found, setFound] = useState<readonly Drafted[]>([])
  const isSample = kind === 'sample'
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.visits), href: '/quality-visits' }]} narrow>
      <Notice kind="warning">{t(texts.aid)}</Notice>
      <Form
        state={useAction(recordVisit)}
        input={() => ({
          ...{ id, hazardId, kind, visitedOn, activity, inspected, inspectedBy, answers, result, note },
          workSuspended: suspended === 'yes',
          sampleM2: isSample ? typedNumber(sampleM2) : null,
          lots: isSample ? typedNumber(lots) : null,
          itemsFound: isSample ? typedNumber(itemsFound) : null,
          nonConformities: [...found],
        })}
        onDone={() => go(`/quality-visits/${id}`)}
        submit={t(texts.record)}
      >
        <HazardField name="hazardId" label={t(texts.area)} value={hazardId} onChange={setHazard} />
        <RadioGroup
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={setKind}
          choices={QualityVisit.shape.kind.options.map((key) => ({ key, label: t(visitKindTexts[key]) }))}
        />
        <DayField name="visitedOn" label={t(texts.day)} value={visitedOn} onChange={setDay} max={today} />
        <TextField name="activity" label={t(texts.activity)} value={activity} onChange={setActivity} maxLength={300} />
        <TextField
          name="inspected"
          label={t(texts.inspected)}
          value={inspected}
          onChange={setInspected}
          maxLength={160}
        />
        <TextField
          name="inspectedBy"
          label={t(texts.inspectedBy)}
          value={inspectedBy}
          onChange={setInspectedBy}
          maxLength={160}
        />
        <FieldGroup title={t(texts.answers)}>
          {VisitItem.options.map((item) => (
            <Select
              key={item}
              name={`answers.${item}`}
              label={t(itemTexts[item])}
              value={answers[item] ?? ''}
              onChange={(answer) => setAnswers((before) => ({ ...before, [item]: answer }))}
              choices={ItemAnswer.options.map((key) => ({ key, label: t(answerTexts[key]) }))}
              optional
            />
          ))}
        </FieldGroup>
        {isSample && (
          <>
            <TextField
              name="sampleM2"
              label={t(texts.sampleM2)}
              value={sampleM2}
              onChange={setSample}
              inputMode="decimal"
            />
            <TextField name="lots" label={t(texts.lots)} value={lots} onChange={setLots} inputMode="numeric" optional />
            <TextField
              name="itemsFound"
              label={t(texts.itemsFound)}
              value={itemsFound}
              onChange={setItemsFound}
              inputMode="numeric"
            />
          </>
        )}
        <RadioGroup
          name="workSuspended"
          label={t(texts.workSuspended)}
          value={suspended}
          onChange={setSuspended}
          choices={(['no', 'yes'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
        <RadioGroup
          name="result"
          label={t(texts.result)}
          value={result}
          onChange={setResult}
          choices={QualityVisit.shape.result.options.map((key) => ({ key, label: t(resultTexts[key]) }))}
        />
        <NonConformityFields found={found} onChange={setFound} />
        <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={3} optional />
      </Form>
    </Page>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import { useSession } from '../../web/session.tsx'
import { amountOf, wholeNumber } from '../../web/typed-number.ts'
import { projectMay } from '../project.ts'
import { reportProject } from '../report-actions.ts'
import type { ProjectView } from '../views.ts'
import { TargetFields, targetsOf } from './TargetFields.tsx'
import { texts } from './texts.ts'

/** Reporting what a running project did in a period. */
export function ReportForm({ view }: { view: ProjectView }) {
  const t = useText()
  if (!projectMay('report', view.project)) return null
  return <Disclosure title={t(texts.report)}>{(close) => <Fields view={view} onDone={close} />}</Disclosure>
}

function Fields({ view: { project, paper }, onDone }: { view: ProjectView; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [startsOn, setStart] = useState('')
  const [endsOn, setEnd] = useState('')
  const [reached, setReached] = useState<Typed>({})
  const [ages, setAges] = useState<Typed>({})
  const [spent, setSpent] = useState<readonly string[]>(paper.budget.map(() => ''))
  const [incidents, setIncidents] = useState('')
  const [results, setResults] = useState('')
  const input = () => ({
    ...{ id, projectId: project.id, startsOn, endsOn, results, reached: targetsOf(reached) },
    ages: { under18: numberIn(ages, 'under18'), young: numberIn(ages, 'young'), older: numberIn(ages, 'older') },
    spent: spent.map((amount) => (amount.trim() === '' ? '0' : amountOf(amount))),
    incidents: incidents.trim() === '' ? null : wholeNumber(incidents),
  })
  return (
    <Form
      state={useAction(reportProject)}
      input={input}
      onDone={onDone}
      submit={t(texts.report)}
      disabledReason={actor.roles.includes('cvrOfficer') ? undefined : t(texts.onlyOfficer)}
    >
      <FieldGroup title={t(texts.period)}>
        <DayField name="startsOn" label={t(texts.starts)} value={startsOn} onChange={setStart} />
        <DayField name="endsOn" label={t(texts.ends)} value={endsOn} onChange={setEnd} />
      </FieldGroup>
      <TargetFields title={t(texts.reached)} hint={t(texts.firstTime)} value={reached} onChange={setReached} />
      <FieldGroup title={t(texts.ages)}>
        <NumberFields
          fields={[
            { key: 'under18', label: t(texts.under18), name: 'ages' },
            { key: 'young', label: t(texts.age18), name: 'ages' },
            { key: 'older', label: t(texts.age25), name: 'ages' },
          ]}
          value={ages}
          onChange={setAges}
        />
      </FieldGroup>
      <FieldGroup title={`${t(texts.spent)} (${paper.currency})`}>
        {paper.budget.map((line, i) => (
          <TextField
            key={line.title}
            name={`spent.${i}`}
            label={line.title}
            value={spent[i] ?? ''}
            onChange={(text) => setSpent(spent.map((one, at) => (at === i ? text : one)))}
            inputMode="decimal"
            maxLength={16}
            code
          />
        ))}
      </FieldGroup>
      <TextField
        name="incidents"
        label={t(texts.incidents)}
        value={incidents}
        onChange={setIncidents}
        inputMode="numeric"
        optional
      />
      <TextField name="results" label={t(texts.results)} value={results} onChange={setResults} lines={4} />
    </Form>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { confirmers, hazardMay, isDirect } from '../hazard.ts'
import {
  confirmHazard,
  divideHazard,
  redrawHazard,
  resumeHazard,
  suspendHazard,
  uniteHazards,
} from '../hazard-actions.ts'
import type { HazardView } from '../views.ts'
import { declinationOf, linesOf, PerimeterField } from './PerimeterField.tsx'
import { useSurveyorBar } from './rights.ts'
import { texts } from './texts.ts'

/** What can be done with an area now, and who does it. */
export function HazardSteps({ view }: { view: HazardView }) {
  const t = useText()
  const { hazard } = view
  const { id } = hazard
  const bar = useSurveyorBar()
  const note = { key: 'note', label: t(texts.note), lines: 2 } as const
  return (
    <>
      {hazard.kind === 'suspected' && hazardMay('confirm', hazard) && <Confirm view={view} />}
      {hazardMay('redraw', hazard) && (
        <Disclosure title={t(texts.redraw)}>{(close) => <Redraw view={view} onDone={close} />}</Disclosure>
      )}
      {hazardMay('divide', hazard) && (
        <Disclosure title={t(texts.divide)}>{(close) => <Divide view={view} onDone={close} />}</Disclosure>
      )}
      {hazardMay('unite', hazard) && (
        <Disclosure title={t(texts.unite)}>{(close) => <Unite view={view} onDone={close} />}</Disclosure>
      )}
      {hazardMay('suspend', hazard) && (
        <StepForm
          title={t(texts.suspend)}
          action={suspendHazard}
          disabledReason={bar}
          fields={[note]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {hazardMay('resume', hazard) && (
        <StepForm
          title={t(texts.resume)}
          action={resumeHazard}
          disabledReason={bar}
          fields={[note]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
    </>
  )
}

function Confirm({ view: { hazard, evidence } }: { view: HazardView }) {
  const t = useText()
  const { actor } = useSession()
  const may = confirmers.some((role) => actor.roles.includes(role))
  const direct = evidence.some((one) => isDirect(one.evidence))
  const own = hazard.recordedBy === actor.id
  const why = may ? (own ? texts.ownRecord : direct ? undefined : texts.notDirect) : texts.onlyConfirmers
  return (
    <StepForm
      title={t(texts.confirm)}
      action={confirmHazard}
      disabledReason={why && t(why)}
      fields={[{ key: 'note', label: t(texts.note), lines: 2 }]}
      input={(said) => ({ id: hazard.id, note: said('note') })}
    />
  )
}

interface StepProps {
  view: HazardView
  onDone: () => void
}

function Redraw({ view: { hazard, perimeters }, onDone }: StepProps) {
  const t = useText()
  const now = perimeters[0]?.perimeter
  const [perimeterId] = useState(() => newId())
  const [lines, setLines] = useState(() => now?.lines.join('\n') ?? '')
  const [declination, setDeclination] = useState(() => String(now?.declination ?? 0))
  const [change, setChange] = useState('')
  return (
    <Form
      state={useAction(redrawHazard)}
      input={() => ({
        ...{ id: hazard.id, perimeterId, change },
        lines: linesOf(lines),
        declination: declinationOf(declination),
      })}
      onDone={onDone}
      submit={t(texts.redraw)}
      disabledReason={useSurveyorBar()}
    >
      <PerimeterField value={lines} onChange={setLines} declination={declination} onDeclination={setDeclination} />
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
    </Form>
  )
}

function Divide({ view: { hazard, perimeters }, onDone }: StepProps) {
  const t = useText()
  const [ids] = useState(() => [newId(), newId(), newId(), newId()] as const)
  const [names, setNames] = useState<[string, string]>([`${hazard.name} 1`, `${hazard.name} 2`])
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [over, setOver] = useState('')
  const [note, setNote] = useState('')
  const points = perimeters[0]?.perimeter.points ?? []
  const choices = points.map(({ label }, i) => ({ key: String(i + 1), label: label || String(i + 1) }))
  return (
    <Form
      state={useAction(divideHazard)}
      input={() => ({
        ...{ id: hazard.id, note, from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) },
        over: linesOf(over),
        parts: [
          { id: ids[0], perimeterId: ids[1], name: names[0] },
          { id: ids[2], perimeterId: ids[3], name: names[1] },
        ],
      })}
      onDone={onDone}
      submit={t(texts.divide)}
      disabledReason={useSurveyorBar()}
    >
      <p className="hint">{t(texts.divideHint)}</p>
      <Select name="from" label={t(texts.from)} value={from} onChange={setFrom} choices={choices} />
      <Select name="to" label={t(texts.to)} value={to} onChange={setTo} choices={choices} />
      <TextField name="over" label={t(texts.over)} value={over} onChange={setOver} lines={3} code optional />
      <TextField
        name="parts.0.name"
        label={t(texts.firstName)}
        value={names[0]}
        onChange={(name) => setNames([name, names[1]])}
      />
      <TextField
        name="parts.1.name"
        label={t(texts.secondName)}
        value={names[1]}
        onChange={(name) => setNames([names[0], name])}
      />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} />
    </Form>
  )
}

function Unite({ view: { hazard, neighbours }, onDone }: StepProps) {
  const t = useText()
  const bar = useSurveyorBar()
  const [ids] = useState(() => ({ id: newId(), perimeterId: newId() }))
  const [otherId, setOther] = useState('')
  const [name, setName] = useState(hazard.name)
  const [lines, setLines] = useState('')
  const [declination, setDeclination] = useState('')
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(uniteHazards)}
      input={() => ({
        ...{ id: hazard.id, otherId, whole: { ...ids, name }, note },
        lines: linesOf(lines),
        declination: declinationOf(declination),
      })}
      onDone={onDone}
      submit={t(texts.unite)}
      disabledReason={bar ?? (neighbours.length === 0 ? t(texts.noOther) : undefined)}
    >
      <p className="hint">{t(texts.uniteHint)}</p>
      <Select
        name="otherId"
        label={t(texts.other)}
        value={otherId}
        onChange={setOther}
        choices={neighbours.map((one) => ({ key: one.id, label: one.name }))}
      />
      <TextField name="whole.name" label={t(texts.name)} value={name} onChange={setName} />
      <PerimeterField value={lines} onChange={setLines} declination={declination} onDeclination={setDeclination} />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} />
    </Form>
  )
}

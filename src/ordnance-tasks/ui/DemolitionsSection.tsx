import { useState } from 'react'
import { instantAt } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { levelTexts } from '../../ordnance-teams/code-lists.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { typedNumber } from '../../web/typed-number.ts'
import { categoryTexts, demolitionStatusTexts, resultTexts } from '../code-lists.ts'
import { certificateOf, Demolition, demolitionMay } from '../demolition.ts'
import { carryOutDemolition, decideDemolition, planDemolition } from '../demolition-actions.ts'
import { codeOf } from '../required-capability.ts'
import { taskMay } from '../task.ts'
import type { TaskView } from '../views.ts'
import { WhenFields } from './EventForm.tsx'
import { useLeaderBar } from './rights.ts'
import { texts } from './texts.ts'

/** Demolitions of the task's items: planned, approved by somebody who has the level, carried out. */
export function DemolitionsSection({ view }: { view: TaskView }) {
  const t = useText()
  const bar = useLeaderBar(view)
  const { task, demolitions, items } = view
  const open = items.filter(({ remaining }) => remaining > 0)
  return (
    <Section title={t(texts.demolitions)}>
      {demolitions.length === 0 && <p className="muted">{t(texts.noDemolitions)}</p>}
      {demolitions.map((one) => (
        <DemolitionCard key={one.demolition.id} one={one} view={view} />
      ))}
      {taskMay('plan', task) && bar === undefined && open.length > 0 && (
        <Disclosure title={t(texts.plan)}>{(close) => <PlanForm view={view} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

interface CardProps {
  readonly one: TaskView['demolitions'][number]
  readonly view: TaskView
}

const useItemName = ({ items }: TaskView) => {
  const t = useText()
  return (itemId: string) => {
    const item = items.find((one) => one.item.id === itemId)?.item
    return item ? `${t(categoryTexts[item.category])} ${item.model}`.trim() : ''
  }
}

function DemolitionCard({ one, view }: CardProps) {
  const t = useText()
  const { number, list } = useFormat()
  const { demolition, operatorName, plannedByName, decidedByName } = one
  const nameOf = useItemName(view)
  const { firedAt, result } = demolition
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t(texts.certificate),
            value: (
              <>
                <Code>{certificateOf(demolition.id)}</Code>{' '}
                <Badge tone={demolition.status === 'done' ? 'good' : 'waiting'}>
                  {t(demolitionStatusTexts[demolition.status])}
                </Badge>
              </>
            ),
          },
          {
            term: t(texts.items),
            value: list(demolition.portions.map(({ itemId, quantity }) => `${nameOf(itemId)} (${number(quantity)})`)),
          },
          { term: t(texts.method), value: <Bidi>{demolition.method}</Bidi> },
          {
            term: t(texts.explosive),
            value: (
              <>
                <Bidi>{demolition.explosive}</Bidi> · {number(demolition.explosiveKg)}
              </>
            ),
          },
          { term: t(texts.total), value: number(demolition.neqKg) },
          { term: t(texts.cordon), value: number(demolition.cordonM) },
          { term: t(texts.needs), value: <Code>{codeOf(demolition)}</Code> },
          { term: t(texts.operator), value: <Bidi>{operatorName}</Bidi> },
          ...(demolition.authorisation === ''
            ? []
            : [{ term: t(texts.authorisation), value: <Bidi>{demolition.authorisation}</Bidi> }]),
          { term: t(texts.plannedBy), value: <Bidi>{plannedByName}</Bidi> },
          ...(decidedByName === null
            ? []
            : [
                {
                  term: t(texts.decidedBy),
                  value: (
                    <>
                      <Bidi>{decidedByName}</Bidi> · <Bidi>{demolition.decision ?? ''}</Bidi>
                    </>
                  ),
                },
              ]),
          ...(firedAt && result
            ? [
                {
                  term: t(texts.result),
                  value: (
                    <>
                      {t(resultTexts[result])} · <Moment value={firedAt} /> · <Bidi>{demolition.resultNote ?? ''}</Bidi>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <DemolitionSteps one={one} view={view} />
    </>
  )
}

function DemolitionSteps({ one: { demolition }, view }: CardProps) {
  const t = useText()
  const { actor } = useSession()
  const roleBar = useRoleBars()
  const leaderBar = useLeaderBar(view)
  const number = certificateOf(demolition.id)
  const own = demolition.plannedBy === actor.id
  return (
    <>
      {demolitionMay('approve', demolition) && (
        <StepForm
          title={t(texts.decide, { number })}
          action={decideDemolition}
          disabledReason={roleBar(decideDemolition) ?? (own ? t(texts.ownPlan) : undefined)}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: [
                { key: 'approved', label: t(texts.approve) },
                { key: 'declined', label: t(texts.decline) },
              ],
            },
            { key: 'decision', label: t(texts.reason), hint: t(texts.levelAsked), lines: 2 },
          ]}
          input={(said) => ({
            id: demolition.id,
            verdict: said('verdict') === 'approved' ? 'approved' : said('verdict') === 'declined' ? 'declined' : '',
            decision: said('decision'),
          })}
        />
      )}
      {demolitionMay('carryOut', demolition) && leaderBar === undefined && (
        <Disclosure title={t(texts.carryOut, { number })}>
          {(close) => <CarryOutForm demolition={demolition} view={view} onDone={close} />}
        </Disclosure>
      )}
    </>
  )
}

/** Numbers that were typed for items, those above nothing. */
function portionsOf(typed: ReadonlyMap<string, string>) {
  return [...typed].flatMap(([itemId, text]) => {
    const quantity = typedNumber(text)
    return quantity === null || quantity === 0 ? [] : [{ itemId, quantity }]
  })
}

function PlanForm({ view, onDone }: { view: TaskView; onDone: () => void }) {
  const t = useText()
  const nameOf = useItemName(view)
  const [id] = useState(() => newId())
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [said, setSaid] = useState({
    ...{ method: '', explosive: '', explosiveKg: '', cordonM: '', operatorId: '', authorisation: '' },
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const open = view.items.filter(({ remaining }) => remaining > 0)
  const operators = view.qualifications.filter(({ status }) => status === 'confirmed')
  return (
    <Form
      state={useAction(planDemolition)}
      input={() => ({
        ...{ ...said, id, taskId: view.task.id, portions: portionsOf(typed) },
        explosiveKg: typedNumber(said.explosiveKg),
        cordonM: typedNumber(said.cordonM),
      })}
      onDone={onDone}
      submit={t(texts.plan)}
    >
      {open.map(({ item, remaining }, i) => (
        <TextField
          key={item.id}
          name={i === 0 ? 'portions' : `portion-${item.id}`}
          label={`${nameOf(item.id)} (${remaining})`}
          value={typed.get(item.id) ?? ''}
          onChange={(text) => setTyped((before) => new Map(before).set(item.id, text))}
          inputMode="numeric"
          optional
        />
      ))}
      <TextField name="method" label={t(texts.method)} value={said.method} onChange={(method) => change({ method })} />
      <TextField
        name="explosive"
        label={t(texts.explosive)}
        value={said.explosive}
        onChange={(explosive) => change({ explosive })}
      />
      <TextField
        name="explosiveKg"
        label={t(texts.explosiveKg)}
        value={said.explosiveKg}
        onChange={(explosiveKg) => change({ explosiveKg })}
        inputMode="decimal"
      />
      <TextField
        name="cordonM"
        label={t(texts.cordon)}
        value={said.cordonM}
        onChange={(cordonM) => change({ cordonM })}
        inputMode="numeric"
      />
      <Select
        name="operatorId"
        label={t(texts.operator)}
        value={said.operatorId}
        onChange={(operatorId) => change({ operatorId })}
        choices={operators.map(({ id: key, personName, level }) => ({
          key,
          label: `${personName} – ${t(levelTexts[level])}`,
        }))}
      />
      <TextField
        name="authorisation"
        label={t(texts.authorisation)}
        value={said.authorisation}
        onChange={(authorisation) => change({ authorisation })}
        optional
      />
    </Form>
  )
}

const results = Demolition.shape.result.unwrap().options

function CarryOutForm({ demolition, view, onDone }: { demolition: Demolition; view: TaskView; onDone: () => void }) {
  const t = useText()
  const zone = useTimeZone()
  const nameOf = useItemName(view)
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(
    () => new Map(demolition.portions.map(({ itemId, quantity }) => [itemId, String(quantity)])),
  )
  const [result, setResult] = useState<(typeof results)[number] | ''>('')
  const [said, setSaid] = useState({
    ...{ day: '', time: '', explosiveKg: String(demolition.explosiveKg), resultNote: '' },
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  return (
    <Form
      state={useAction(carryOutDemolition)}
      input={() => ({
        ...{ id: demolition.id, result, destroyed: portionsOf(typed), resultNote: said.resultNote },
        firedAt: instantAt(said.day, said.time, zone) ?? '',
        explosiveKg: typedNumber(said.explosiveKg),
      })}
      onDone={onDone}
      submit={t(texts.carryOut, { number: certificateOf(demolition.id) })}
    >
      <WhenFields name="firedAt" day={said.day} time={said.time} change={change} />
      <RadioGroup
        name="result"
        label={t(texts.result)}
        value={result}
        onChange={setResult}
        choices={results.map((key) => ({ key, label: t(resultTexts[key]) }))}
      />
      {demolition.portions.map(({ itemId }, i) => (
        <TextField
          key={itemId}
          name={i === 0 ? 'destroyed' : `destroyed-${itemId}`}
          label={`${t(texts.destroyed)}: ${nameOf(itemId)}`}
          value={typed.get(itemId) ?? ''}
          onChange={(text) => setTyped((before) => new Map(before).set(itemId, text))}
          inputMode="numeric"
        />
      ))}
      <TextField
        name="explosiveKg"
        label={t(texts.explosiveKg)}
        value={said.explosiveKg}
        onChange={(explosiveKg) => change({ explosiveKg })}
        inputMode="decimal"
      />
      <TextField
        name="resultNote"
        label={t(texts.note)}
        value={said.resultNote}
        onChange={(resultNote) => change({ resultNote })}
        lines={2}
      />
    </Form>
  )
}

import { useMemo, useState } from 'react'
import type { Ring } from '../../kernel/geo.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { noSource, SourceFields, sourceOf } from '../../web/kit/SourceFields.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { DrawArea } from '../../web/map/DrawArea.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { AreaKind, type GroupArea, holdsOn } from '../area.ts'
import { endArea, recordArea, withdrawArea } from '../area-actions.ts'
import type { GroupView } from '../views.ts'
import { AreaTable, areaLooks, shapeOf } from './AreaTable.tsx'
import { areaTexts } from './code-texts.ts'
import { texts } from './texts.ts'

/** A group's areas: those that hold today on a map, all in a table, and the form for another. */
export function Areas({ view: { group, areas } }: { view: GroupView }) {
  const t = useText()
  const { actor } = useSession()
  const today = useToday()
  const shapes = useMemo(
    () => areas.filter((area) => holdsOn(area, today)).map((area) => shapeOf(area, group.code)),
    [areas, group.code, today],
  )
  const isOfficer = actor.roles.includes('groupOfficer')
  const keys = AreaKind.options.map((kind) => ({ look: areaLooks[kind], word: t(areaTexts[kind]) }))
  return (
    <Section title={t(texts.areas)}>
      {shapes.length > 0 && <CountryMap label={t(texts.areas)} shapes={shapes} keys={keys} />}
      <AreaTable
        rows={areas.map((area) => ({ area }))}
        more={(area) => isOfficer && area.status === 'standing' && <Changes area={area} />}
      />
      {isOfficer && (
        <Disclosure title={t(texts.addArea)}>
          {(close) => <AreaForm groupId={group.id} today={today} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function AreaForm({ groupId, today, onDone }: { groupId: string; today: string; onDone: () => void }) {
  const t = useText()
  const state = useAction(recordArea)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<AreaKind | ''>('')
  const [points, setPoints] = useState<Ring>([])
  const [fromDay, setFrom] = useState('')
  const [untilDay, setUntil] = useState('')
  const [source, setSource] = useState(noSource)
  const input = () => ({
    ...{ id, groupId, kind, points, fromDay, untilDay: untilDay === '' ? null : untilDay },
    source: sourceOf(source),
  })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.save)}>
      <DrawArea name="points" label={t(texts.areaOnMap)} onChange={setPoints} />
      <FieldGroup title={t(texts.areas)}>
        <Select
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={setKind}
          choices={AreaKind.options.map((key) => ({ key, label: t(areaTexts[key]) }))}
        />
        <DayField name="fromDay" label={t(texts.from)} value={fromDay} onChange={setFrom} max={today} />
        <DayField name="untilDay" label={t(texts.until)} value={untilDay} onChange={setUntil} max={today} optional />
      </FieldGroup>
      <SourceFields value={source} onChange={setSource} />
    </Form>
  )
}

function Changes({ area }: { area: GroupArea }) {
  const t = useText()
  return (
    <>
      {area.untilDay === null && (
        <Disclosure title={t(texts.end)}>{(close) => <EndForm area={area} onDone={close} />}</Disclosure>
      )}
      <Disclosure title={t(texts.withdraw)}>{(close) => <WithdrawForm area={area} onDone={close} />}</Disclosure>
    </>
  )
}

function EndForm({ area, onDone }: { area: GroupArea; onDone: () => void }) {
  const t = useText()
  const state = useAction(endArea)
  const [untilDay, setUntil] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id: area.id, untilDay, reason })} onDone={onDone} submit={t(texts.end)}>
      <DayField name="untilDay" label={t(texts.until)} value={untilDay} onChange={setUntil} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

function WithdrawForm({ area, onDone }: { area: GroupArea; onDone: () => void }) {
  const t = useText()
  const state = useAction(withdrawArea)
  const [reason, setReason] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id: area.id, reason })}
      onDone={onDone}
      submit={t(texts.withdraw)}
      look="danger"
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { Id } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { interruptionTexts, visibilityTexts } from '../code-lists.ts'
import { MonitoringSubjects } from '../views.ts'
import { InterruptionCause, Visibility, type Watch } from '../watch.ts'
import { correctWatch, recordWatch } from '../watch-actions.ts'
import { MomentField, momentOf, noMoment, type TypedMoment, typedOf } from './MomentField.tsx'
import { texts } from './texts.ts'

export interface TypedInterruption {
  readonly from: TypedMoment
  readonly until: TypedMoment
  readonly cause: InterruptionCause | ''
  readonly note: string
}

/** Interruptions as they are sent. */
export function interruptionsOf(typed: readonly TypedInterruption[], zone: string) {
  return typed.map(({ from, until, cause, note }) => ({
    ...{ from: momentOf(from, zone), until: momentOf(until, zone), cause, note },
  }))
}

/** When meanwhile nobody was watching, and why. */
export function InterruptionsField({
  value,
  onChange,
}: {
  value: readonly TypedInterruption[]
  onChange: (value: readonly TypedInterruption[]) => void
}) {
  const t = useText()
  return (
    <FieldGroup title={t(texts.interruptions)} hint={t(texts.interruptionsHint)}>
      {value.map((one, i) => {
        const change = (next: Partial<TypedInterruption>) =>
          onChange(value.map((other, at) => (at === i ? { ...other, ...next } : other)))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: interruptions have no name but their place
          <div key={i}>
            <MomentField
              name={`interruptions.${i}.from`}
              label={t(texts.began)}
              value={one.from}
              onChange={(from) => change({ from })}
            />
            <MomentField
              name={`interruptions.${i}.until`}
              label={t(texts.ended)}
              value={one.until}
              onChange={(until) => change({ until })}
            />
            <Pick
              name={`interruptions.${i}.cause`}
              label={texts.cause}
              words={interruptionTexts}
              options={InterruptionCause.options}
              value={one.cause}
              onChange={(cause) => change({ cause })}
            />
            <Button look="quiet" onPress={() => onChange(value.filter((_, at) => at !== i))}>
              {t(texts.remove)}
            </Button>
          </div>
        )
      })}
      <Button onPress={() => onChange([...value, { from: noMoment, until: noMoment, cause: '', note: '' }])}>
        {t(texts.add)}
      </Button>
    </FieldGroup>
  )
}

/** A watch that is over: for the first time, or anew with the reason. `watcher` is the post or patrol that is chosen already. */
export function WatchForm({
  id,
  before,
  watcher = '',
  onDone,
}: {
  id: Id
  before?: Watch
  watcher?: string
  onDone: () => void
}) {
  const t = useText()
  const zone = useTimeZone()
  const subjects = useRead('/api/monitoring-subjects', MonitoringSubjects)
  const [chosen, setChosen] = useState(before?.postId ?? before?.patrolId ?? watcher)
  const [placeCode, setPlaceCode] = useState(before?.placeCode ?? '')
  const [began, setBegan] = useState(() => typedOf(before?.beganAt ?? null, zone))
  const [ended, setEnded] = useState(() => typedOf(before?.endedAt ?? null, zone))
  const [visibility, setVisibility] = useState<Visibility | ''>(before?.visibility ?? '')
  const [conditions, setConditions] = useState(before?.conditions ?? '')
  const [interruptions, setInterruptions] = useState<readonly TypedInterruption[]>(
    () =>
      before?.interruptions.map(({ from, until, ...rest }) => ({
        ...{ ...rest, from: typedOf(from, zone), until: typedOf(until, zone) },
      })) ?? [],
  )
  const post = subjects.data?.posts.find((one) => one.id === chosen)
  const isPatrol = before ? before.patrolId !== null : !post
  const input = () => ({
    ...{ id, postId: isPatrol ? null : chosen || null, patrolId: isPatrol ? chosen || null : null },
    placeCode: before && !isPatrol ? before.placeCode : (post?.placeCode ?? placeCode),
    ...{ beganAt: momentOf(began, zone), endedAt: before && ended.day === '' ? before.endedAt : momentOf(ended, zone) },
    ...{ visibility, conditions, interruptions: interruptionsOf(interruptions, zone) },
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordWatch), input, submit: t(texts.recordWatch) }}
      anew={{
        state: useAction(correctWatch),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      {!before && (
        <Loaded read={subjects}>
          {({ posts, patrols }) => (
            <Select
              name="postId"
              label={t(texts.watcher)}
              value={chosen}
              onChange={setChosen}
              choices={[...posts, ...patrols].map((one) => ({ key: one.id, label: one.name }))}
            />
          )}
        </Loaded>
      )}
      {isPatrol && chosen !== '' && <PlaceField value={placeCode} onChange={setPlaceCode} />}
      <MomentField name="beganAt" label={t(texts.began)} value={began} onChange={setBegan} />
      <MomentField name="endedAt" label={t(texts.ended)} value={ended} onChange={setEnded} />
      <Pick
        name="visibility"
        label={texts.visibility}
        words={visibilityTexts}
        options={Visibility.options}
        value={visibility}
        onChange={setVisibility}
      />
      <TextField
        name="conditions"
        label={t(texts.conditions)}
        value={conditions}
        onChange={setConditions}
        lines={2}
        optional
      />
      <InterruptionsField value={interruptions} onChange={setInterruptions} />
    </FirstOrAnew>
  )
}

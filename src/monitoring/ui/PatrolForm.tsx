import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { Id } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import type { Patrol } from '../patrol.ts'
import { planPatrol, replanPatrol } from '../patrol-actions.ts'
import { MomentField, momentOf, typedOf } from './MomentField.tsx'
import { texts } from './texts.ts'

/** The plan of a patrol: for the first time, or anew with the reason. */
export function PatrolForm({ id, before, onDone }: { id: Id; before?: Patrol; onDone: () => void }) {
  const t = useText()
  const zone = useTimeZone()
  const [said, setSaid] = useState({
    ...{ name: before?.name ?? '', teamSize: before ? String(before.teamSize) : '' },
    route: before?.routeTyped.join('\n') ?? '',
  })
  const [places, setPlaces] = useState<readonly string[]>(before?.placeCodes ?? [''])
  const [from, setFrom] = useState(() => typedOf(before?.plannedFrom ?? null, zone))
  const [until, setUntil] = useState(() => typedOf(before?.plannedUntil ?? null, zone))
  const put = (next: Partial<typeof said>) => setSaid((now) => ({ ...now, ...next }))
  const input = () => ({
    ...{ id, name: said.name, placeCodes: places.filter((code) => code !== ''), teamSize: wholeNumber(said.teamSize) },
    routeTyped: said.route.split('\n').filter((line) => line.trim() !== ''),
    ...{ plannedFrom: momentOf(from, zone), plannedUntil: momentOf(until, zone) },
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(planPatrol), input, submit: t(texts.plan) }}
      anew={{
        state: useAction(replanPatrol),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.replan),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <TextField name="name" label={t(texts.name)} value={said.name} onChange={(name) => put({ name })} />
      <FieldGroup title={t(texts.route)}>
        {places.map((code, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of a route are in an order, and one may come twice
          <div className="row" key={i}>
            <PlaceField
              name={`placeCodes.${i}`}
              value={code}
              onChange={(next) => setPlaces((now) => now.map((one, at) => (at === i ? next : one)))}
            />
            {places.length > 1 && (
              <Button look="quiet" onPress={() => setPlaces((now) => now.filter((_, at) => at !== i))}>
                {t(texts.remove)}
              </Button>
            )}
          </div>
        ))}
        <Button onPress={() => setPlaces((now) => [...now, ''])}>{t(texts.add)}</Button>
        <TextField
          name="routeTyped"
          label={t(texts.routePoints)}
          value={said.route}
          onChange={(route) => put({ route })}
          lines={3}
          code
          optional
        />
      </FieldGroup>
      <TextField
        name="teamSize"
        label={t(texts.team)}
        value={said.teamSize}
        onChange={(teamSize) => put({ teamSize })}
        inputMode="numeric"
        maxLength={3}
      />
      <MomentField name="plannedFrom" label={t(texts.plannedFrom)} value={from} onChange={setFrom} />
      <MomentField name="plannedUntil" label={t(texts.plannedUntil)} value={until} onChange={setUntil} />
    </FirstOrAnew>
  )
}

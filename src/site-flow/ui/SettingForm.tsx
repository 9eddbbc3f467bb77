import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { stationTexts } from '../code-lists.ts'
import { proposeSetting } from '../setting-actions.ts'
import { type StationPlan, Stay } from '../site-setting.ts'
import { neededStations } from '../station.ts'
import type { BoardView } from '../views.ts'
import { stayTexts, texts, useTexts } from './texts.ts'

type Typed = Pick<StationPlan, 'station' | 'use'> & { readonly desks: string; readonly minutes: string }

/** Proposing how a site works, from how it works now. */
export function SettingForm({ view: { site, working }, onDone }: { view: BoardView; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [stay, setStay] = useState<Stay>(working.stay)
  const [capacity, setCapacity] = useState(String(working.capacity))
  const [reason, setReason] = useState('')
  const [stations, setStations] = useState<readonly Typed[]>(
    working.stations.map(({ desks, minutes, ...plan }) => ({
      ...plan,
      desks: String(desks),
      minutes: String(minutes),
    })),
  )
  const change = (at: number, part: Partial<Typed>) =>
    setStations(stations.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <Form
      state={useAction(proposeSetting)}
      input={() => ({
        ...{ id, siteId: site.id, stay, reason, capacity: wholeNumber(capacity) },
        stations: stations.map(({ desks, minutes, ...plan }) => ({
          ...{ ...plan, desks: wholeNumber(desks), minutes: wholeNumber(minutes) },
        })),
      })}
      onDone={onDone}
      submit={t(texts.propose)}
      disabledReason={actor.roles.includes('siteManager') ? undefined : t(texts.onlyManager)}
    >
      <RadioGroup
        name="stay"
        label={t(texts.stay)}
        value={stay}
        onChange={setStay}
        choices={Stay.options.map((key) => ({ key, label: t(stayTexts[key]) }))}
      />
      <TextField
        name="capacity"
        label={t(texts.capacity)}
        hint={t(texts.capacityHint)}
        value={capacity}
        onChange={setCapacity}
        inputMode="numeric"
        code
      />
      {stations.map((plan, i) => {
        const needed = neededStations.includes(plan.station)
        return (
          <FieldGroup
            key={plan.station}
            title={t(stationTexts[plan.station])}
            {...(needed ? { hint: t(texts.alwaysOn) } : {})}
          >
            {!needed && (
              <Select
                name={`stations.${i}.use`}
                label={t(texts.usedFor)}
                value={plan.use}
                onChange={(use) => change(i, { use })}
                choices={(['everybody', 'armed', 'off'] as const).map((key) => ({ key, label: t(useTexts[key]) }))}
              />
            )}
            <TextField
              name={`stations.${i}.desks`}
              label={t(texts.desks)}
              value={plan.desks}
              onChange={(desks) => change(i, { desks })}
              inputMode="numeric"
              code
            />
            <TextField
              name={`stations.${i}.minutes`}
              label={t(texts.minutesEach)}
              value={plan.minutes}
              onChange={(minutes) => change(i, { minutes })}
              inputMode="numeric"
              code
            />
          </FieldGroup>
        )
      })}
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={500} />
    </Form>
  )
}

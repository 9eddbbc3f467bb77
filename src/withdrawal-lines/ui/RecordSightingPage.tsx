import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { westernNumerals, wholeNumber } from '../../web/typed-number.ts'
import { classTexts } from '../code-lists.ts'
import { HeavyClass } from '../line.ts'
import { recordSighting } from '../sighting-actions.ts'
import { texts } from './texts.ts'

const other = 'other'

/** Heavy weapons that somebody saw: on their own, or as part of an incident. */
export function RecordSightingPage() {
  const t = useText()
  const go = useGo()
  const incidentId = useQueryText('incident') ?? null
  const state = useAction(recordSighting)
  const programme = useRead('/api/programme', ProgrammeView)
  const [id] = useState(() => newId())
  const [said, setSaid] = useState({
    ...{ seenOn: '', seenTime: '', placeCode: '', placeTyped: '', radius: '', count: '', party: '', name: '' },
    ...{ side: '', seenBy: '', note: '' },
  })
  const [weaponClass, setWeaponClass] = useState<HeavyClass | ''>('')
  const put = (next: Partial<typeof said>) => setSaid((now) => ({ ...now, ...next }))
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.sightings), href: '/weapon-sightings' }]} narrow>
      <Loaded read={programme}>
        {({ authorities }) => {
          const sides = authorities.filter(({ kind }) => kind === 'side')
          return (
            <Form
              state={state}
              input={() => ({
                ...{ id, incidentId, weaponClass, seenOn: said.seenOn, seenTime: said.seenTime, seenBy: said.seenBy },
                ...{ placeCode: said.placeCode, placeTyped: said.placeTyped, note: said.note },
                radiusM: said.radius === '' ? 0 : (wholeNumber(said.radius) ?? -1),
                count: wholeNumber(said.count) ?? 0,
                party: said.party === other ? said.name : said.party,
                partySideId: said.party === other && said.side !== '' && said.side !== 'none' ? said.side : null,
              })}
              onDone={() => go(`/weapon-sightings/${id}`)}
              submit={t(texts.record)}
            >
              <DayField
                name="seenOn"
                label={t(texts.seenOn)}
                value={said.seenOn}
                onChange={(seenOn) => put({ seenOn })}
              />
              <TextField
                name="seenTime"
                label={t(texts.seenTime)}
                value={said.seenTime}
                onChange={(typed) => put({ seenTime: westernNumerals(typed) })}
                code
                maxLength={5}
                optional
              />
              <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
              <CoordinatesField
                name="placeTyped"
                label={t(texts.coordinates)}
                value={said.placeTyped}
                onChange={(placeTyped) => put({ placeTyped })}
              />
              <TextField
                name="radiusM"
                label={t(texts.radius)}
                value={said.radius}
                onChange={(radius) => put({ radius })}
                inputMode="numeric"
                maxLength={6}
                optional
              />
              <Pick
                name="weaponClass"
                label={texts.weaponClass}
                words={classTexts}
                options={HeavyClass.options}
                value={weaponClass}
                onChange={setWeaponClass}
              />
              <TextField
                name="count"
                label={t(texts.count)}
                value={said.count}
                onChange={(count) => put({ count })}
                inputMode="numeric"
                maxLength={5}
              />
              <Select
                name="party"
                label={t(texts.party)}
                value={said.party}
                onChange={(party) => put({ party })}
                choices={[
                  ...sides.map((one) => ({ key: one.code, label: t(one.name) })),
                  { key: other, label: t(texts.otherParty) },
                ]}
              />
              {said.party === other && (
                <>
                  <TextField
                    name="party"
                    label={t(texts.partyName)}
                    value={said.name}
                    onChange={(name) => put({ name })}
                  />
                  <Select
                    name="partySideId"
                    label={t(texts.whose)}
                    value={said.side}
                    onChange={(side) => put({ side })}
                    choices={[
                      ...sides.map((one) => ({ key: one.id, label: t(one.name) })),
                      { key: 'none', label: t(texts.none) },
                    ]}
                  />
                </>
              )}
              <TextField
                name="seenBy"
                label={t(texts.seenBy)}
                value={said.seenBy}
                onChange={(seenBy) => put({ seenBy })}
              />
              <TextField
                name="note"
                label={t(texts.note)}
                value={said.note}
                onChange={(note) => put({ note })}
                lines={3}
                optional
              />
            </Form>
          )
        }}
      </Loaded>
    </Page>
  )
}

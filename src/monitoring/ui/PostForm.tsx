import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { Id } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { postKindTexts } from '../code-lists.ts'
import { type MonitoringPost, PostKind } from '../monitoring-post.ts'
import { correctPost, openPost } from '../post-actions.ts'
import { texts } from './texts.ts'

interface TypedSector {
  readonly from: string
  readonly to: string
}

/** What is said of a post: for the first time, or anew with the reason. */
export function PostForm({ id, before, onDone }: { id: Id; before?: MonitoringPost; onDone: () => void }) {
  const t = useText()
  const [kind, setKind] = useState<PostKind | ''>(before?.kind ?? '')
  const [said, setSaid] = useState({
    ...{ name: before?.name ?? '', placeCode: before?.placeCode ?? '', placeTyped: before?.placeTyped ?? '' },
    ...{ reachM: before ? String(before.reachM) : '', openedOn: before?.openedOn ?? '' },
    ...{ closedOn: before?.closedOn ?? '', description: before?.description ?? '' },
  })
  const [sectors, setSectors] = useState<readonly TypedSector[]>(
    () => before?.sectors.map(({ from, to }) => ({ from: String(from), to: String(to) })) ?? [],
  )
  const [suspensions, setSuspensions] = useState(() => before?.suspensions ?? [])
  const put = (next: Partial<typeof said>) => setSaid((now) => ({ ...now, ...next }))
  const input = () => ({
    ...{ id, kind, name: said.name, placeCode: said.placeCode, placeTyped: said.placeTyped },
    ...{ reachM: wholeNumber(said.reachM), openedOn: said.openedOn, description: said.description },
    sectors: sectors.map(({ from, to }) => ({ from: wholeNumber(from), to: wholeNumber(to) })),
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(openPost), input, submit: t(texts.open) }}
      anew={{
        state: useAction(correctPost),
        input: (change) => ({ ...input(), closedOn: said.closedOn || null, suspensions: [...suspensions], change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <TextField name="name" label={t(texts.name)} value={said.name} onChange={(name) => put({ name })} />
      <Pick
        name="kind"
        label={texts.kind}
        words={postKindTexts}
        options={PostKind.options}
        value={kind}
        onChange={setKind}
      />
      <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
      <CoordinatesField
        name="placeTyped"
        label={t(texts.coordinates)}
        value={said.placeTyped}
        onChange={(placeTyped) => put({ placeTyped })}
      />
      <TextField
        name="reachM"
        label={t(texts.reach)}
        value={said.reachM}
        onChange={(reachM) => put({ reachM })}
        inputMode="numeric"
        maxLength={6}
      />
      <FieldGroup title={t(texts.sectors)} hint={t(texts.sectorsHint)}>
        {sectors.map((sector, i) => {
          const change = (next: Partial<TypedSector>) =>
            setSectors((now) => now.map((one, at) => (at === i ? { ...one, ...next } : one)))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: sectors have no name but their place
            <div className="row" key={i}>
              <TextField
                name={`sectors.${i}.from`}
                label={t(texts.fromDegree)}
                value={sector.from}
                onChange={(from) => change({ from })}
                inputMode="numeric"
                maxLength={3}
              />
              <TextField
                name={`sectors.${i}.to`}
                label={t(texts.toDegree)}
                value={sector.to}
                onChange={(to) => change({ to })}
                inputMode="numeric"
                maxLength={3}
              />
              <Button look="quiet" onPress={() => setSectors((now) => now.filter((_, at) => at !== i))}>
                {t(texts.remove)}
              </Button>
            </div>
          )
        })}
        {sectors.length < 8 && (
          <Button onPress={() => setSectors((now) => [...now, { from: '', to: '' }])}>{t(texts.add)}</Button>
        )}
      </FieldGroup>
      <DayField
        name="openedOn"
        label={t(texts.openedOn)}
        value={said.openedOn}
        onChange={(openedOn) => put({ openedOn })}
      />
      <TextField
        name="description"
        label={t(texts.description)}
        value={said.description}
        onChange={(description) => put({ description })}
        lines={2}
        optional
      />
      {before && (
        <DayField
          name="closedOn"
          label={t(texts.closedOn)}
          value={said.closedOn}
          onChange={(closedOn) => put({ closedOn })}
          optional
        />
      )}
      {suspensions.length > 0 && (
        <FieldGroup title={t(texts.suspend)}>
          {suspensions.map((one) => (
            <p className="row" key={one.from}>
              <span>
                <Moment value={one.from} /> – {one.until === null ? t(texts.goesOn) : <Moment value={one.until} />} ·{' '}
                <Bidi>{one.reason}</Bidi>
              </span>
              <Button look="quiet" onPress={() => setSuspensions((now) => now.filter((other) => other !== one))}>
                {t(texts.remove)}
              </Button>
            </p>
          ))}
        </FieldGroup>
      )}
    </FirstOrAnew>
  )
}

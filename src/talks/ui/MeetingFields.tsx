import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { MeetingLanguage, MeetingVenue } from '../meeting.ts'
import type { TalkTrack } from '../track.ts'
import { AgendaFields, DelegationFields, PointFields } from './MeetingParts.tsx'
import { type MeetingDraft, newDelegation, newItem, newPoint } from './meeting-draft.ts'
import { partiesOf } from './parties-of.ts'
import { languageTexts, texts, venueTexts } from './texts.ts'

/** What is told of a meeting: when and how, who comes, what is talked about, and once it was held what was said. */
export function MeetingFields({
  track,
  value,
  onChange,
  held,
}: {
  track: TalkTrack
  value: MeetingDraft
  onChange: (value: MeetingDraft) => void
  held: boolean
}) {
  const t = useText()
  const put = (next: Partial<MeetingDraft>) => onChange({ ...value, ...next })
  const parties = partiesOf(track)
  const replaced = <T extends { id: string }>(list: readonly T[], next: T) =>
    list.map((one) => (one.id === next.id ? next : one))
  const without = <T extends { id: string }>(list: readonly T[], id: string) => list.filter((one) => one.id !== id)
  const atTable = value.delegations.flatMap(({ party }) => (party === '' ? [] : party))
  return (
    <>
      <GivenFields name="title" label={t(texts.titleOf)} value={value.title} onChange={(title) => put({ title })} />
      <DayField
        name="plannedOn"
        label={t(texts.plannedOn)}
        value={value.plannedOn}
        onChange={(plannedOn) => put({ plannedOn })}
      />
      <RadioGroup
        name="venue"
        label={t(texts.venue)}
        value={value.venue}
        onChange={(venue) => put({ venue })}
        choices={MeetingVenue.options.map((key) => ({ key, label: t(venueTexts[key]) }))}
      />
      <TextField
        name="place"
        label={t(texts.place)}
        value={value.place}
        onChange={(place) => put({ place })}
        optional
        maxLength={200}
      />
      <CheckboxGroup
        name="languages"
        label={t(texts.languages)}
        value={value.languages}
        onChange={(languages) => put({ languages })}
        choices={MeetingLanguage.options.map((key) => ({ key, label: t(languageTexts[key]) }))}
      />
      {value.delegations.map((one, i) => (
        <DelegationFields
          key={one.id}
          name={`delegations.${i}`}
          parties={parties}
          value={one}
          onChange={(next) => put({ delegations: replaced(value.delegations, next) })}
          onRemove={() => put({ delegations: without(value.delegations, one.id) })}
        />
      ))}
      <Button onPress={() => put({ delegations: [...value.delegations, newDelegation()] })}>
        {t(texts.addDelegation)}
      </Button>
      {value.agenda.map((one, i) => (
        <AgendaFields
          key={one.id}
          name={`agenda.${i}`}
          parties={parties}
          value={one}
          onChange={(next) => put({ agenda: replaced(value.agenda, next) })}
          onRemove={() => put({ agenda: without(value.agenda, one.id) })}
        />
      ))}
      <Button onPress={() => put({ agenda: [...value.agenda, newItem()] })}>{t(texts.addItem)}</Button>
      {held &&
        value.points.map((one, i) => (
          <PointFields
            key={one.id}
            name={`points.${i}`}
            parties={atTable}
            agenda={value.agenda}
            value={one}
            onChange={(next) => put({ points: replaced(value.points, next) })}
            onRemove={() => put({ points: without(value.points, one.id) })}
          />
        ))}
      {held && <Button onPress={() => put({ points: [...value.points, newPoint()] })}>{t(texts.addPoint)}</Button>}
      <TextField
        name="source"
        label={t(texts.source)}
        hint={t(texts.sourceHint)}
        value={value.source}
        onChange={(source) => put({ source })}
        optional
        maxLength={500}
      />
    </>
  )
}

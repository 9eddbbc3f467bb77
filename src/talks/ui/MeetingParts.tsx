import type { Party } from '../../ceasefire/agreement.ts'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { PointKind } from '../meeting.ts'
import { type DelegationDraft, type ItemDraft, newDelegate, type PointDraft } from './meeting-draft.ts'
import { PartyPick } from './PartyPick.tsx'
import { pointTexts, texts } from './texts.ts'

interface Part<Value> {
  readonly name: string
  readonly parties: readonly Party[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onRemove: () => void
}

const answerOf = (said: boolean | '') => (said === '' ? '' : said ? 'yes' : 'no')

/** A delegation with its people, by name and title. */
export function DelegationFields({ name, parties, value, onChange, onRemove }: Part<DelegationDraft>) {
  const t = useText()
  const put = (next: Partial<DelegationDraft>) => onChange({ ...value, ...next })
  return (
    <FieldGroup title={t(texts.delegation)}>
      <PartyPick
        name={`${name}.party`}
        label={t(texts.party)}
        parties={parties}
        value={value.party}
        onChange={(party) => put({ party })}
      />
      {value.people.map((one, i) => {
        const change = (next: Partial<typeof one>) =>
          put({ people: value.people.map((other) => (other.id === one.id ? { ...one, ...next } : other)) })
        const at = `${name}.people.${i}`
        return (
          <FieldGroup key={one.id} title={t(texts.person)}>
            <GivenFields
              name={`${at}.name`}
              label={t(texts.personName)}
              value={one.name}
              onChange={(said) => change({ name: said })}
            />
            <GivenFields
              name={`${at}.title`}
              label={t(texts.personTitle)}
              value={one.title}
              onChange={(title) => change({ title })}
            />
            <RadioGroup
              name={`${at}.isHead`}
              label={t(texts.rank)}
              value={answerOf(one.isHead)}
              onChange={(key) => change({ isHead: key === 'yes' })}
              choices={[
                { key: 'yes', label: t(texts.isHead) },
                { key: 'no', label: t(texts.member) },
              ]}
            />
            <Button look="quiet" onPress={() => put({ people: value.people.filter((other) => other.id !== one.id) })}>
              {t(texts.remove)}
            </Button>
          </FieldGroup>
        )
      })}
      <Button onPress={() => put({ people: [...value.people, newDelegate()] })}>{t(texts.addPerson)}</Button>
      <RadioGroup
        name={`${name}.others`}
        label={t(texts.others)}
        value={answerOf(value.others)}
        onChange={(key) => put({ others: key === 'yes' })}
        choices={[
          { key: 'yes', label: t(texts.othersYes) },
          { key: 'no', label: t(texts.othersNo) },
        ]}
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.remove)}
      </Button>
    </FieldGroup>
  )
}

/** An item of the agenda, and who asked for it. */
export function AgendaFields({ name, parties, value, onChange, onRemove }: Part<ItemDraft>) {
  const t = useText()
  const nameOf = usePartyName()
  return (
    <FieldGroup title={t(texts.item)}>
      <GivenFields
        name={`${name}.title`}
        label={t(texts.item)}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
      />
      <Select
        name={`${name}.askedBy`}
        label={t(texts.askedBy)}
        value={value.askedBy === '' ? '' : (value.askedBy?.name ?? 'both')}
        onChange={(key) => onChange({ ...value, askedBy: parties.find((one) => one.name === key) ?? null })}
        choices={[
          ...parties.map((party) => ({ key: party.name, label: nameOf(party.name) })),
          { key: 'both', label: t(texts.byBoth) },
        ]}
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.remove)}
      </Button>
    </FieldGroup>
  )
}

/** A point of the record: who said what, and how. */
export function PointFields({
  name,
  parties,
  agenda,
  value,
  onChange,
  onRemove,
}: Part<PointDraft> & { agenda: readonly ItemDraft[] }) {
  const { language } = useLanguage()
  const t = useText()
  const nameOf = usePartyName()
  return (
    <FieldGroup title={t(texts.point)}>
      <Select
        name={`${name}.itemId`}
        label={t(texts.item)}
        value={value.itemId === '' ? '' : (value.itemId ?? 'none')}
        onChange={(key) => onChange({ ...value, itemId: key === 'none' ? null : key })}
        choices={[
          ...agenda.map((item) => ({ key: item.id, label: givenIn(item.title, language).words })),
          { key: 'none', label: t(texts.noItem) },
        ]}
      />
      <Select
        name={`${name}.kind`}
        label={t(texts.pointKind)}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        choices={PointKind.options.map((key) => ({ key, label: t(pointTexts[key]) }))}
      />
      <CheckboxGroup
        name={`${name}.by`}
        label={t(texts.by)}
        value={value.by.map((party) => party.name)}
        onChange={(names) => onChange({ ...value, by: parties.filter((party) => names.includes(party.name)) })}
        choices={parties.map((party) => ({ key: party.name, label: nameOf(party.name) }))}
      />
      <GivenFields
        name={`${name}.words`}
        label={t(texts.words)}
        value={value.words}
        onChange={(words) => onChange({ ...value, words })}
        lines={3}
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.remove)}
      </Button>
    </FieldGroup>
  )
}

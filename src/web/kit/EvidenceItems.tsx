import { EvidenceItem } from '../../kernel/source.ts'
import { useText } from '../i18n.tsx'
import { Bidi } from './Bidi.tsx'
import { Button } from './Button.tsx'
import { DateField } from './DateField.tsx'
import { PartialDateText } from './Dates.tsx'
import { credibilityTexts, reliabilityTexts, evidenceItemTexts as texts } from './evidence-item-texts.ts'
import { FieldGroup } from './Form.tsx'
import { Select } from './Select.tsx'
import { TextField } from './TextField.tsx'

type Source = EvidenceItem['source']

/** A piece of evidence as it is being typed. `key` tells it from the others while they are added and removed. */
export interface EvidenceDraft {
  readonly key: string
  readonly text: string
  readonly from: string
  readonly asOf: Source['asOf'] | null
  readonly reliability: Source['reliability'] | ''
  readonly credibility: Source['credibility'] | ''
  readonly reference: string
}

/** A piece of evidence of which nothing is typed yet. */
export function noEvidence(): EvidenceDraft {
  const empty = { text: '', from: '', asOf: null, reliability: '', credibility: '', reference: '' } as const
  return { key: crypto.randomUUID(), ...empty }
}

/** What was typed as evidence; undefined while a piece of it is not complete. */
export function evidenceOf(drafts: readonly EvidenceDraft[]): EvidenceItem[] | undefined {
  const items = drafts.map(({ key: _, text, ...source }) => EvidenceItem.safeParse({ text, source }).data)
  const whole = items.filter((item) => item !== undefined)
  return whole.length === items.length ? whole : undefined
}

/** Typing the evidence for one thing, in as many pieces as there are, each with its source. */
export function EvidenceField({
  name,
  value,
  onChange,
}: {
  name: string
  value: readonly EvidenceDraft[]
  onChange: (value: EvidenceDraft[]) => void
}) {
  const t = useText()
  return (
    <div className="evidence-items" data-field={name}>
      {value.map((draft, i) => (
        <EvidenceFields
          key={draft.key}
          title={t(texts.number, { number: i + 1 })}
          name={`${name}.${i}`}
          value={draft}
          onChange={(next) => onChange(value.map((one) => (one.key === next.key ? next : one)))}
          onRemove={() => onChange(value.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <Button look="quiet" onPress={() => onChange([...value, noEvidence()])}>
        {t(texts.add)}
      </Button>
    </div>
  )
}

function EvidenceFields({
  title,
  name,
  value,
  onChange,
  onRemove,
}: {
  title: string
  name: string
  value: EvidenceDraft
  onChange: (value: EvidenceDraft) => void
  onRemove: () => void
}) {
  const t = useText()
  const put = (part: Partial<EvidenceDraft>) => onChange({ ...value, ...part })
  return (
    <FieldGroup title={title}>
      <TextField
        name={`${name}.text`}
        label={t(texts.text)}
        value={value.text}
        onChange={(text) => put({ text })}
        lines={2}
      />
      <TextField
        name={`${name}.source.from`}
        label={t(texts.from)}
        value={value.from}
        onChange={(from) => put({ from })}
      />
      <DateField
        name={`${name}.source.asOf`}
        label={t(texts.asOf)}
        value={value.asOf}
        onChange={(asOf) => put({ asOf })}
      />
      <Select
        name={`${name}.source.reliability`}
        label={t(texts.reliability)}
        value={value.reliability}
        onChange={(reliability) => put({ reliability })}
        choices={(['A', 'B', 'C', 'D', 'E', 'F'] as const).map((key) => ({ key, label: t(reliabilityTexts[key]) }))}
      />
      <Select
        name={`${name}.source.credibility`}
        label={t(texts.credibility)}
        value={value.credibility}
        onChange={(credibility) => put({ credibility })}
        choices={(['1', '2', '3', '4', '5', '6'] as const).map((key) => ({ key, label: t(credibilityTexts[key]) }))}
      />
      <TextField
        name={`${name}.source.reference`}
        label={t(texts.reference)}
        value={value.reference}
        onChange={(reference) => put({ reference })}
        optional
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.remove)}
      </Button>
    </FieldGroup>
  )
}

/** Evidence as it was recorded, each piece with its source. */
export function EvidenceItems({ items }: { items: readonly EvidenceItem[] }) {
  const t = useText()
  if (items.length === 0) return <span className="muted">{t(texts.none)}</span>
  return (
    <ul className="plain">
      {items.map(({ text, source }) => (
        <li key={`${source.from} ${source.reference} ${text}`}>
          <Bidi>{text}</Bidi>
          <div className="muted">
            <Bidi>{[source.from, source.reference].filter((part) => part !== '').join(' · ')}</Bidi> ·{' '}
            <PartialDateText value={source.asOf} /> · {t(reliabilityTexts[source.reliability])} ·{' '}
            {t(credibilityTexts[source.credibility])}
          </div>
        </li>
      ))}
    </ul>
  )
}

import { EvidenceItem } from '../../kernel/source.ts'
import { useText } from '../i18n.tsx'
import { Bidi } from './Bidi.tsx'
import { Button } from './Button.tsx'
import { evidenceItemTexts as texts } from './evidence-item-texts.ts'
import { FieldGroup } from './Form.tsx'
import { AsOf, Grade, noSource, type SourceDraft, SourceFields, SourceText } from './SourceFields.tsx'
import { TextField } from './TextField.tsx'

/** A piece of evidence as it is being typed. `key` tells it from the others while they are added and removed. */
export interface EvidenceDraft {
  readonly key: string
  readonly text: string
  readonly source: SourceDraft
}

/** A piece of evidence of which nothing is typed yet. */
export function noEvidence(): EvidenceDraft {
  return { key: crypto.randomUUID(), text: '', source: noSource }
}

/** What was typed as evidence; undefined while a piece of it is not complete. */
export function evidenceOf(drafts: readonly EvidenceDraft[]): EvidenceItem[] | undefined {
  const items = drafts.map(({ text, source }) => EvidenceItem.safeParse({ text, source }).data)
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
      <SourceFields name={`${name}.source`} value={value.source} onChange={(source) => put({ source })} />
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
            <SourceText source={source} /> · <AsOf source={source} /> · <Grade source={source} />
          </div>
        </li>
      ))}
    </ul>
  )
}

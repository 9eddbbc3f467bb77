import { useMemo } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { contaminationTexts } from '../../hazards/code-lists.ts'
import { Contamination } from '../../hazards/hazard.ts'
import { own } from '../../kernel/own.ts'
import { channelTexts, classTexts } from '../../ordnance-reports/code-lists.ts'
import { Channel, ItemClass } from '../../ordnance-reports/ordnance-report.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import type { ReadFeature } from '../formats/feature.ts'
import { type Mapping, wordsIn } from '../import-rows.ts'
import { contaminationOf, itemClassOf, targets } from '../import-words.ts'
import { targetTexts, texts } from './texts.ts'

interface Props {
  readonly mapping: Mapping
  readonly onChange: (change: Partial<Mapping>) => void
  readonly columns: readonly string[]
  readonly features: readonly ReadFeature[]
}

const channels = Channel.exclude(['public']).options

/** How a file is understood: columns, words, and what holds where it says nothing. */
export function MappingFields(props: Props) {
  const { mapping, onChange, columns } = props
  const t = useText()
  return (
    <Section title={t(texts.understood)}>
      <FieldGroup title={t(texts.columns)} hint={t(texts.columnsHint)}>
        {targets.map((target) => (
          <Select
            key={target}
            name={`column-${target}`}
            label={t(targetTexts[target])}
            // No column is called by a single blank: names are trimmed.
            value={mapping.columns[target] ?? ' '}
            onChange={(column) => {
              const { [target]: _, ...others } = mapping.columns
              onChange({ columns: column === ' ' ? others : { ...others, [target]: column } })
            }}
            choices={[{ key: ' ', label: t(texts.noColumn) }, ...columns.map((key) => ({ key, label: key }))]}
          />
        ))}
      </FieldGroup>
      <WordFields {...props} />
      <FieldGroup title={t(texts.defaults)}>
        <Select
          name="channel"
          label={t(texts.channel)}
          value={mapping.channel}
          onChange={(channel) => onChange({ channel })}
          choices={channels.map((key) => ({ key, label: t(channelTexts[key]) }))}
        />
        <Select
          name="contamination"
          label={t(texts.contamination)}
          value={mapping.contamination}
          onChange={(contamination) => onChange({ contamination })}
          choices={Contamination.options.map((key) => ({ key, label: t(contaminationTexts[key]) }))}
        />
        <PlaceField value={mapping.placeCode ?? ''} onChange={(code) => onChange({ placeCode: code || null })} />
        <RadioGroup
          name="others"
          label={t(texts.others)}
          value={mapping.keepOthers ? 'keep' : 'leave'}
          onChange={(choice) => onChange({ keepOthers: choice === 'keep' })}
          choices={[
            { key: 'keep', label: t(texts.keep) },
            { key: 'leave', label: t(texts.leave) },
          ]}
        />
      </FieldGroup>
    </Section>
  )
}

const mostWords = 20
const isPoint = (feature: ReadFeature) => feature.shape?.kind === 'point'

/** The most frequent words of the column that says what it is, each with what it means. */
function WordFields({ mapping, onChange, features }: Props) {
  const t = useText()
  const column = mapping.columns.what
  const [items, areas] = useMemo(
    () => [
      wordsIn(features.filter(isPoint), column),
      wordsIn(
        features.filter((feature) => !isPoint(feature)),
        column,
      ),
    ],
    [features, column],
  )
  if (items.length + areas.length === 0) return null
  return (
    <FieldGroup
      title={t(texts.words)}
      {...(items.length > mostWords || areas.length > mostWords ? { hint: t(texts.moreWords) } : {})}
    >
      {items.slice(0, mostWords).map((word, i) => (
        <Select
          key={word}
          name={`item-${i}`}
          label={t(texts.asItem, { word })}
          value={own(mapping.classes, word) ?? itemClassOf(word) ?? 'unknown'}
          onChange={(code) => onChange({ classes: { ...mapping.classes, [word]: code } })}
          choices={ItemClass.options.map((key) => ({
            key,
            label: t(key === 'unknown' ? texts.notKnown : classTexts[key]),
          }))}
        />
      ))}
      {areas.slice(0, mostWords).map((word, i) => (
        <Select
          key={word}
          name={`area-${i}`}
          label={t(texts.asArea, { word })}
          value={own(mapping.contaminations, word) ?? contaminationOf(word) ?? mapping.contamination}
          onChange={(code) => onChange({ contaminations: { ...mapping.contaminations, [word]: code } })}
          choices={Contamination.options.map((key) => ({ key, label: t(contaminationTexts[key]) }))}
        />
      ))}
    </FieldGroup>
  )
}

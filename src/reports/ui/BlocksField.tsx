import { useState } from 'react'
import { panelTexts } from '../../dashboards/panel-texts.ts'
import { PanelKey } from '../../dashboards/readers.ts'
import { measuredIndicators } from '../../indicators/definitions.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { type Block, BlockKind, FieldMap, placeholders } from '../block.ts'
import { blockTexts, fieldMapTexts } from '../code-lists.ts'
import { texts } from './texts.ts'

const begun: Readonly<Record<BlockKind, Block>> = {
  text: { kind: 'text', text: { ar: '', en: '', fr: '' } },
  indicators: { kind: 'indicators', codes: [] },
  trend: { kind: 'trend', code: 'DIS-01' },
  panel: { kind: 'panel', panel: 'pathway' },
  fieldMap: { kind: 'fieldMap', shows: 'hazards' },
  ordnanceYear: { kind: 'ordnanceYear' },
}

/** The parts of a template in their order: each can be changed, moved up and taken out, and others added at the end. */
export function BlocksField({
  blocks,
  onChange,
}: {
  blocks: readonly Block[]
  onChange: (blocks: readonly Block[]) => void
}) {
  const t = useText()
  const [kind, setKind] = useState<BlockKind | ''>('text')
  const put = (at: number, block: Block) => onChange(blocks.map((one, i) => (i === at ? block : one)))
  const up = (at: number) =>
    onChange(blocks.flatMap((one, i) => (i === at ? [] : i === at - 1 ? [blocks[at] ?? one, one] : [one])))
  return (
    <>
      {blocks.map((block, at) => (
        // A part has no name of its own: its place is what it is.
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold no state but what is given to them
        <FieldGroup key={at} title={t(texts.part, { n: at + 1, kind: t(blockTexts[block.kind]) })}>
          <BlockFields block={block} at={at} onChange={(next) => put(at, next)} />
          <div className="filters">
            {at > 0 && (
              <Button look="quiet" onPress={() => up(at)}>
                {t(texts.up)}
              </Button>
            )}
            <Button look="quiet" onPress={() => onChange(blocks.filter((_, i) => i !== at))}>
              {t(texts.remove)}
            </Button>
          </div>
        </FieldGroup>
      ))}
      <div className="filters">
        <Select
          name="addPart"
          label={t(texts.addPart)}
          value={kind}
          onChange={setKind}
          choices={BlockKind.options.map((key) => ({ key, label: t(blockTexts[key]) }))}
        />
        <Button look="plain" onPress={() => kind !== '' && onChange([...blocks, begun[kind]])}>
          {t(texts.addPart)}
        </Button>
      </div>
    </>
  )
}

function BlockFields({ block, at, onChange }: { block: Block; at: number; onChange: (block: Block) => void }) {
  const t = useText()
  const name = `blocks.${at}`
  const indicators = measuredIndicators.map((one) => ({ key: one.code, label: `${one.code} · ${t(one.name)}` }))
  switch (block.kind) {
    case 'text': {
      const { text } = block
      const words = placeholders.map((word) => leftToRight(`{${word}}`)).join(' ')
      const field = (language: 'ar' | 'en' | 'fr', label: string) => (
        <TextField
          name={`${name}.text.${language}`}
          label={label}
          value={text[language]}
          onChange={(said) => onChange({ kind: 'text', text: { ...text, [language]: said } })}
          lines={3}
          lang={language === 'ar' ? 'ar' : 'en'}
          maxLength={2000}
        />
      )
      return (
        <>
          {field('ar', t(texts.textAr))}
          {field('en', t(texts.textEn))}
          {field('fr', t(texts.textFr))}
          <p className="hint">{t(texts.placeholders, { words, example: leftToRight('{DIS-01}') })}</p>
        </>
      )
    }
    case 'indicators':
      return (
        <CheckboxGroup
          name={`${name}.codes`}
          label={t(texts.indicators)}
          value={block.codes}
          onChange={(codes) => onChange({ kind: 'indicators', codes })}
          choices={indicators}
        />
      )
    case 'trend':
      return (
        <ComboBox
          name={`${name}.code`}
          label={t(texts.indicator)}
          value={block.code}
          onChange={(code) => onChange({ kind: 'trend', code })}
          choices={indicators}
        />
      )
    case 'panel':
      return (
        <Select
          name={`${name}.panel`}
          label={t(texts.panel)}
          value={block.panel}
          onChange={(panel) => onChange({ kind: 'panel', panel })}
          choices={PanelKey.options.map((key) => ({ key, label: t(panelTexts[key].title) }))}
        />
      )
    case 'fieldMap':
      return (
        <Select
          name={`${name}.shows`}
          label={t(texts.fieldMap)}
          value={block.shows}
          onChange={(shows) => onChange({ kind: 'fieldMap', shows })}
          choices={FieldMap.options.map((key) => ({ key, label: t(fieldMapTexts[key].title) }))}
        />
      )
    case 'ordnanceYear':
      return null
  }
}

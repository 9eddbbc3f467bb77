import { panelTexts } from '../../dashboards/panel-texts.ts'
import { findMeasured } from '../../indicators/definitions.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Section } from '../../web/kit/Page.tsx'
import type { Block } from '../block.ts'
import { blockTexts, fieldMapTexts } from '../code-lists.ts'
import { texts } from './texts.ts'

/** The parts of a version in their order. */
export function PartsList({ blocks }: { blocks: readonly Block[] }) {
  const t = useText()
  const named = (code: string) => {
    const indicator = findMeasured(code)
    return indicator ? `${code} · ${t(indicator.name)}` : code
  }
  const said = (block: Block): string => {
    switch (block.kind) {
      case 'text':
        return t(block.text)
      case 'indicators':
        return block.codes.map(named).join(' — ')
      case 'trend':
        return named(block.code)
      case 'panel':
        return t(panelTexts[block.panel].title)
      case 'fieldMap':
        return t(fieldMapTexts[block.shows].title)
      case 'ordnanceYear':
        return ''
    }
  }
  return (
    <Section title={t(texts.blocks)}>
      <ol>
        {blocks.map((block) => (
          <li key={JSON.stringify(block)}>
            <strong>{t(blockTexts[block.kind])}</strong> <Bidi>{said(block)}</Bidi>
          </li>
        ))}
      </ol>
    </Section>
  )
}

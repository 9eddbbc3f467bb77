import { useText } from '../../web/i18n.tsx'
import { Icon } from '../../web/kit/Icon.tsx'
import type { Block } from '../blocks.ts'
import { refusals } from '../refusals.ts'

/** What is in the way of a payment, each with what to do next. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const t = useText()
  return (
    <ul className="plain">
      {blocks.map((block) => (
        <li key={block}>
          <Icon name="warning" /> {t(refusals[`block.${block}`])}
        </li>
      ))}
    </ul>
  )
}

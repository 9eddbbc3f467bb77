import { useText } from '../../web/i18n.tsx'
import { useFault } from '../../web/kit/field-faults.ts'
import { classTexts } from '../code-lists.ts'
import { ItemClass } from '../ordnance-report.ts'
import { ItemPicture } from './ItemPicture.tsx'

/** What was seen, by its picture and word: plain radio buttons, large enough for a thumb. */
export function ItemChoice({
  label,
  value,
  onChange,
}: {
  label: string
  value: ItemClass | ''
  onChange: (kind: ItemClass) => void
}) {
  const t = useText()
  const fault = useFault('itemClass', undefined)
  return (
    <fieldset className="field item-choice" data-field="itemClass">
      <legend>{label}</legend>
      <div className="item-grid">
        {ItemClass.options.map((kind) => (
          <label key={kind} className="item-card" data-selected={kind === value}>
            <input type="radio" name="itemClass" checked={kind === value} onChange={() => onChange(kind)} />
            <ItemPicture kind={kind} />
            <span>{t(classTexts[kind])}</span>
          </label>
        ))}
      </div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  )
}

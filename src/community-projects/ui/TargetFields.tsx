import { useText } from '../../web/i18n.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import { targetTexts } from '../code-lists.ts'
import { TargetGroup, type Targets } from '../project.ts'
import { texts } from './texts.ts'

/** How many women and men of each target group. */
export function TargetFields({
  title,
  hint,
  value,
  onChange,
}: {
  title: string
  hint?: string
  value: Typed
  onChange: (value: Typed) => void
}) {
  const t = useText()
  return (
    <FieldGroup title={title}>
      {hint && <p className="hint">{hint}</p>}
      {TargetGroup.options.map((group) => (
        <div key={group}>
          <strong>{t(targetTexts[group])}</strong>
          <NumberFields
            fields={[
              { key: `${group}.women`, label: t(texts.women), name: 'targets' },
              { key: `${group}.men`, label: t(texts.men), name: 'targets' },
            ]}
            value={value}
            onChange={onChange}
          />
        </div>
      ))}
    </FieldGroup>
  )
}

/** What was typed, as targets. */
export function targetsOf(typed: Typed): Targets {
  const of = (group: TargetGroup) => ({
    women: numberIn(typed, `${group}.women`),
    men: numberIn(typed, `${group}.men`),
  })
  return {
    waitingExCombatants: of('waitingExCombatants'),
    nonSignatories: of('nonSignatories'),
    atRisk: of('atRisk'),
    community: of('community'),
  }
}

/** Targets as they would be typed, to begin a new version from the one before. */
export function typedTargets(targets: Targets): Typed {
  return Object.fromEntries(
    TargetGroup.options.flatMap((group) => [
      [`${group}.women`, String(targets[group].women)],
      [`${group}.men`, String(targets[group].men)],
    ]),
  )
}

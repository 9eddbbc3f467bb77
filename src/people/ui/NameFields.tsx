import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { FourPartName } from '../person.ts'
import { texts } from './texts.ts'

const parts = ['given', 'father', 'grandfather', 'family'] as const
export const noName: FourPartName = { given: '', father: '', grandfather: '', family: '' }
const isEmpty = (name: FourPartName) => parts.every((part) => name[part].trim() === '')

/** The four parts of a name in one script, and a button that suggests them from the other; it fills empty fields only. */
export function NameFields({
  field,
  title,
  script,
  value,
  onChange,
  other,
  suggest,
  suggestWords,
}: {
  field: 'nameArabic' | 'nameLatin'
  title: string
  script: 'ar' | 'en'
  value: FourPartName
  onChange: (name: FourPartName) => void
  other: FourPartName
  suggest: (part: string) => string
  suggestWords: Texts
}) {
  const t = useText()
  const possible = isEmpty(value) && !isEmpty(other)
  const fill = () =>
    onChange({
      given: suggest(other.given),
      father: suggest(other.father),
      grandfather: suggest(other.grandfather),
      family: suggest(other.family),
    })
  return (
    <FieldGroup title={title} hint={t(texts.nameHint)}>
      <div className="name-parts">
        {parts.map((part) => (
          <TextField
            key={part}
            name={`${field}.${part}`}
            label={t(texts[part])}
            lang={script}
            value={value[part]}
            onChange={(text) => onChange({ ...value, [part]: text })}
            optional
            maxLength={80}
          />
        ))}
      </div>
      <Button look="quiet" onPress={fill} disabledReason={possible ? undefined : t(texts.suggestFirst)}>
        {t(suggestWords)}
      </Button>
    </FieldGroup>
  )
}

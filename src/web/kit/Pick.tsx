import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../i18n.tsx'
import { Select } from './Select.tsx'

/** One of a list of codes, by their words. */
export function Pick<Key extends string>({
  name,
  label,
  words,
  options,
  value,
  onChange,
}: {
  name: string
  label: Texts
  words: Readonly<Record<Key, Texts>>
  options: readonly Key[]
  value: Key | ''
  onChange: (value: Key) => void
}) {
  const t = useText()
  return (
    <Select
      name={name}
      label={t(label)}
      value={value}
      onChange={onChange}
      choices={options.map((key) => ({ key, label: t(words[key]) }))}
    />
  )
}

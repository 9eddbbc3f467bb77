import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { texts } from './texts.ts'

interface FileDraft {
  readonly name: string
  readonly sha256: string
  readonly keptAt: string
  readonly holder: string
  readonly since: string
}
export const noFile: FileDraft = { name: '', sha256: '', keptAt: '', holder: '', since: '' }

/** The file of a piece of evidence as it is sent; none where nothing was typed. */
export function fileOf({ name, sha256, keptAt, holder, since }: FileDraft) {
  if ([name, sha256, keptAt, holder, since].every((text) => text.trim() === '')) return []
  return [{ name, sha256: sha256.trim().toLowerCase(), keptAt, custody: [{ holder, since, note: '' }] }]
}

/** A file by the fingerprint of its bytes, where it is kept and in whose custody. */
export function FileFields({ value, onChange }: { value: FileDraft; onChange: (value: FileDraft) => void }) {
  const t = useText()
  const field = (key: 'name' | 'sha256' | 'keptAt' | 'holder', label: string, name: string) => (
    <TextField
      name={`source.files.0.${name}`}
      label={label}
      value={value[key]}
      onChange={(text) => onChange({ ...value, [key]: text })}
      code={key === 'sha256'}
      optional
    />
  )
  return (
    <Disclosure title={t(texts.file)}>
      {() => (
        <>
          {field('name', t(texts.fileName), 'name')}
          {field('sha256', t(texts.fileHash), 'sha256')}
          {field('keptAt', t(texts.fileKept), 'keptAt')}
          {field('holder', t(texts.fileHolder), 'custody.0.holder')}
          <DayField
            name="source.files.0.custody.0.since"
            label={t(texts.fileSince)}
            value={value.since}
            onChange={(since) => onChange({ ...value, since })}
            optional
          />
        </>
      )}
    </Disclosure>
  )
}

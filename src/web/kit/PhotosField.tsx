import { FileField } from './FileField.tsx'

/** Several photos: what was sent stands above, and there is always room for one more. The value is their hashes. */
export function PhotosField({
  name,
  label,
  value,
  onChange,
  optional,
}: {
  name: string
  label: string
  value: readonly string[]
  onChange: (hashes: string[]) => void
  optional?: boolean
}) {
  const put = (at: number, hash: string | null) => {
    const next = [...value.slice(0, at), ...(hash === null ? [] : [hash]), ...value.slice(at + 1)]
    onChange([...new Set(next)])
  }
  return (
    <div className="stack" data-field={name}>
      {[...value, null].map((hash, i) => (
        <FileField
          key={hash ?? `next ${value.length}`}
          name={`${name}.${i}`}
          label={`${label} ${i + 1}`}
          value={hash}
          onChange={(sha256) => put(i, sha256)}
          optional={optional === true || i > 0}
        />
      ))}
    </div>
  )
}

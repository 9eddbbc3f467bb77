import { useId, useState } from 'react'
import { useText } from '../i18n.tsx'
import { problemWords } from '../problem-words.ts'
import { Notice } from './Notice.tsx'

interface FileChoiceProps {
  readonly label: string
  readonly hint: string
  readonly accept: string
  /** Said while the file is read. */
  readonly reading: string
  /** Reads the file that was chosen. What it throws is shown. */
  readonly take: (file: File) => Promise<void>
  /** What is shown where it cannot be read; where it is not given, what the server says of it. */
  readonly failed?: string
}

/** A file is chosen and read at once. Chosen again after it was corrected, a file of the same name is read again. */
export function FileChoice({ label, hint, accept, reading, take, failed }: FileChoiceProps) {
  const t = useText()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function read(file: File) {
    setBusy(true)
    setProblem(undefined)
    try {
      await take(file)
    } catch (error) {
      setProblem(failed ?? problemWords(error, t))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="field file-field">
        <label htmlFor={id}>{label}</label>
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <input
          id={id}
          className="input file-input"
          type="file"
          accept={accept}
          aria-describedby={`${id}-hint ${id}-state`}
          disabled={busy}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) void read(file)
          }}
        />
        <span id={`${id}-state`} className="hint" aria-live="polite">
          {busy ? reading : ''}
        </span>
      </div>
      {problem && <Notice kind="danger">{problem}</Notice>}
    </>
  )
}

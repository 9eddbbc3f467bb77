import { useState } from 'react'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { ask, NetworkError } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { ReadFileView } from '../views.ts'
import { FileRows } from './FileRows.tsx'
import { texts } from './texts.ts'

/** Bringing ordnance data in from a file of others: read it, say what its columns and words mean, look at each row, record. */
export function ImportOrdnancePage() {
  const t = useText()
  const [file, setFile] = useState<ReadFileView>()
  const programme = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.imports)} lead={t(texts.importLead)}>
      <Section title={t(texts.file)}>
        <FileChoice onRead={setFile} />
      </Section>
      {file && (
        <Loaded read={programme}>{({ places }) => <FileRows key={file.sha256} file={file} places={places} />}</Loaded>
      )}
    </Page>
  )
}

function FileChoice({ onRead }: { onRead: (file: ReadFileView | undefined) => void }) {
  const t = useText()
  const { language } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function send(file: File) {
    setBusy(true)
    setProblem(undefined)
    onRead(undefined)
    try {
      // The name of the file stays here: it can name somebody.
      const body = new Blob([file], { type: 'application/octet-stream' })
      onRead(await ask('/api/ordnance-import/file', ReadFileView, { method: 'PUT', body, language }))
    } catch (error) {
      setProblem(error instanceof NetworkError || !(error instanceof Error) ? t(webTexts.noAnswer) : error.message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="field file-field">
        <label htmlFor="ordnance-file">{t(texts.chooseFile)}</label>
        <p className="hint" id="ordnance-file-hint">
          {t(texts.fileHint)}
        </p>
        <input
          id="ordnance-file"
          className="input file-input"
          type="file"
          accept=".geojson,.json,.kml,.kmz,.gpx,.zip,.shz,.csv,.txt,.xml"
          aria-describedby="ordnance-file-hint ordnance-file-state"
          disabled={busy}
          onChange={(event) => {
            const file = event.target.files?.[0]
            // Chosen again after it was corrected, the same file must be sent again.
            event.target.value = ''
            if (file) void send(file)
          }}
        />
        <span id="ordnance-file-state" className="hint" aria-live="polite">
          {busy ? t(texts.reading) : ''}
        </span>
      </div>
      {problem && <Notice kind="danger">{problem}</Notice>}
    </>
  )
}

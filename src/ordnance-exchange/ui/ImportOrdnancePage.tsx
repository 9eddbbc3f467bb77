import { useState } from 'react'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { FileChoice } from '../../web/kit/FileChoice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { ask } from '../../web/request.ts'
import { ReadFileView } from '../views.ts'
import { FileRows } from './FileRows.tsx'
import { texts } from './texts.ts'

/** Bringing ordnance data in from a file of others: read it, say what its columns and words mean, look at each row, record. */
export function ImportOrdnancePage() {
  const t = useText()
  const [file, setFile] = useState<ReadFileView>()
  const { language } = useLanguage()
  async function take(chosen: File) {
    setFile(undefined)
    // The name of the file stays here: it can name somebody.
    const body = new Blob([chosen], { type: 'application/octet-stream' })
    setFile(await ask('/api/ordnance-import/file', ReadFileView, { method: 'PUT', body, language }))
  }
  const programme = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.imports)} lead={t(texts.importLead)}>
      <Section title={t(texts.file)}>
        <FileChoice
          label={t(texts.chooseFile)}
          hint={t(texts.fileHint)}
          accept=".geojson,.json,.kml,.kmz,.gpx,.zip,.shz,.csv,.txt,.xml"
          reading={t(texts.reading)}
          take={take}
        />
      </Section>
      {file && (
        <Loaded read={programme}>{({ places }) => <FileRows key={file.sha256} file={file} places={places} />}</Loaded>
      )}
    </Page>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { FileChoice } from '../../web/kit/FileChoice.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { ask } from '../../web/request.ts'
import { formatProviders, formatTexts } from '../code-lists.ts'
import { beginImport } from '../import-actions.ts'
import { FilePreview } from '../views.ts'
import { eventColumns } from './event-columns.tsx'
import { FormatTerms } from './FormatTerms.tsx'
import { ReportTables } from './ReportTables.tsx'
import { texts } from './texts.ts'

interface Chosen {
  readonly name: string
  readonly preview: FilePreview
}

/** A file is chosen, read and checked; a person sees what it is and what is wrong with it before its events are taken in. */
export function NewImport() {
  const t = useText()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<Chosen>()
  async function take(file: File) {
    setChosen(undefined)
    const body = new Blob([file], { type: 'application/octet-stream' })
    const preview = await ask('/api/event-import-file', FilePreview, { method: 'PUT', body, language })
    setChosen({ name: file.name, preview })
  }
  return (
    <Section title={t(texts.file)}>
      <FileChoice
        label={t(texts.chooseFile)}
        hint={t(texts.fileHint)}
        accept=".csv,.txt,.json,.tsv"
        reading={t(texts.reading)}
        take={take}
      />
      {chosen && <Preview key={chosen.preview.sha256} {...chosen} />}
    </Section>
  )
}

const nothing = 'none'

function Preview({ name, preview }: Chosen) {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const { format, report, sha256, earlier } = preview
  const [id] = useState(() => newId())
  const [provider, setProvider] = useState(formatProviders[format])
  const [licence, setLicence] = useState('')
  const fitting = earlier.filter((one) => one.provider === provider)
  const [replaces, setReplaces] = useState(fitting[0]?.id ?? nothing)
  const state = useAction(beginImport)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  return (
    <>
      <h3>
        {t(formatTexts[format])} · <Bidi>{name}</Bidi>
      </h3>
      <ReportTables report={report} />
      <Table
        caption={t(texts.sample)}
        columns={eventColumns(t)}
        rows={preview.sample}
        rowKey={({ row }) => String(row)}
        empty={null}
      />
      <FormatTerms format={format} />
      <Form
        state={state}
        submit={t(texts.take)}
        disabledReason={report.taken === 0 ? t(texts.nothingToTake) : undefined}
        input={() => ({
          ...{ id, fileHash: sha256, fileName: name.slice(0, 200), provider, licence },
          replaces: fitting.some((one) => one.id === replaces) ? replaces : null,
        })}
        onDone={() => go(`/event-imports/${id}`)}
      >
        <TextField
          name="provider"
          label={t(texts.provider)}
          hint={t(texts.providerHint)}
          value={provider}
          onChange={setProvider}
          maxLength={60}
        />
        <TextField
          name="licence"
          label={t(texts.licence)}
          hint={t(texts.licenceHint)}
          value={licence}
          onChange={setLicence}
          maxLength={500}
          optional
        />
        {fitting.length > 0 && (
          <Select
            name="replaces"
            label={t(texts.replaces)}
            value={replaces}
            onChange={setReplaces}
            choices={[
              ...fitting.map((one) => ({
                key: one.id,
                label: `${one.fileName} · ${day.format(new Date(one.begunAt))}`,
              })),
              { key: nothing, label: t(texts.replacesNone) },
            ]}
          />
        )}
      </Form>
    </>
  )
}

import { useState } from 'react'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { holds } from '../../kernel/roles.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { FileChoice } from '../../web/kit/FileChoice.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { problemWords } from '../../web/problem-words.ts'
import { ask } from '../../web/request.ts'
import { useSession } from '../../web/session.tsx'
import { beginImport } from '../import-actions.ts'
import type { ImportSubject } from '../subject.ts'
import { importSubjects } from '../subjects.ts'
import { PreviewView } from '../views.ts'
import { MappingFields, mappedColumns, type Reading } from './MappingFields.tsx'
import { texts } from './texts.ts'

const Kept = z.object({ sha256: z.string() })
const byHeaders: Reading = { sheet: null, headerRow: null, columns: null, like: null }

/** Taking a spreadsheet in: what it holds, the file, what its columns mean, and how its rows will be read. */
export function NewImportPage() {
  const t = useText()
  const { actor } = useSession()
  const mine = importSubjects.filter(({ action }) => holds(actor, action.roles))
  const [name, setName] = useState(mine[0]?.name ?? '')
  const subject = mine.find((one) => one.name === name)
  return (
    <Page title={t(texts.begin)} lead={t(texts.lead)} crumbs={[{ title: t(texts.imports), href: '/imports' }]}>
      <Select
        name="subject"
        label={t(texts.what)}
        value={name}
        onChange={setName}
        choices={mine.map((one) => ({ key: one.name, label: t(one.title) }))}
      />
      {subject && <ImportFile key={subject.name} subject={subject} />}
    </Page>
  )
}

function ImportFile({ subject }: { subject: ImportSubject }) {
  const t = useText()
  const { language } = useLanguage()
  const [fileHash, setFileHash] = useState<string>()
  const [preview, setPreview] = useState<PreviewView>()
  const [problem, setProblem] = useState<string>()

  async function look(hash: string, reading: Reading) {
    const body = { subject: subject.name, fileHash: hash, ...reading }
    setPreview(await ask('/api/spreadsheet-previews', PreviewView, { method: 'POST', body, language }))
  }
  async function take(file: File) {
    setPreview(undefined)
    setProblem(undefined)
    // The name of the file stays here: it can name somebody.
    const body = new Blob([file], { type: 'application/octet-stream' })
    const { sha256 } = await ask('/api/spreadsheet-files', Kept, { method: 'PUT', body, language })
    setFileHash(sha256)
    await look(sha256, byHeaders)
  }
  function readAgain(reading: Reading) {
    if (fileHash === undefined) return
    setProblem(undefined)
    look(fileHash, reading).catch((error: unknown) => setProblem(problemWords(error, t)))
  }
  return (
    <>
      <FileChoice
        label={t(texts.file)}
        hint={t(texts.fileHint)}
        accept=".xlsx,.csv,.txt,.tsv"
        reading={t(texts.reading)}
        take={take}
      />
      {problem !== undefined && <Notice kind="danger">{problem}</Notice>}
      {fileHash !== undefined && preview && (
        <>
          <MappingFields subject={subject} preview={preview} onRead={readAgain} />
          <PreviewRows subject={subject} preview={preview} />
          <Begin subject={subject} preview={preview} fileHash={fileHash} />
        </>
      )}
    </>
  )
}

function PreviewRows({ subject, preview }: { subject: ImportSubject; preview: PreviewView }) {
  const t = useText()
  const { number } = useFormat()
  const mapped = mappedColumns(preview)
  const wordsOf = (field: string) => subject.fields.find(({ key }) => key === field)?.words
  if (mapped.length === 0) return null
  return (
    <Section title={t(texts.preview)}>
      <p role="status">{t(texts.readable, { readable: number(preview.readable), looked: number(preview.looked) })}</p>
      <Table
        caption={t(texts.preview)}
        columns={[
          { key: 'row', header: t(texts.row), end: true, cell: ({ row }) => number(row) },
          {
            ...{ key: 'wrong', header: t(texts.wrong), wide: true },
            cell: ({ problems }) =>
              problems.length === 0
                ? t(texts.good)
                : problems.map(({ field, text }) => (
                    <div key={field} className="fault">
                      {field === '' ? text : `${field}: ${text}`}
                    </div>
                  )),
          },
          ...mapped.map(({ field }, at) => {
            const words = wordsOf(field)
            return {
              ...{ key: field, header: words ? t(words) : field },
              cell: ({ texts: cells }: PreviewView['rows'][number]) => <bdi>{cells[at] ?? ''}</bdi>,
            }
          }),
        ]}
        rows={preview.rows}
        rowKey={({ row }) => String(row)}
      />
    </Section>
  )
}

function Begin({ subject, preview, fileHash }: { subject: ImportSubject; preview: PreviewView; fileHash: string }) {
  const t = useText()
  const go = useGo()
  const { list } = useFormat()
  const state = useAction(beginImport)
  const [id] = useState(() => newId())
  const [label, setLabel] = useState('')
  const { sheet, headerRow } = preview
  const columns = mappedColumns(preview)
  const missing = subject.fields.filter(({ key, required }) => required && !columns.some(({ field }) => field === key))
  const why = missing.length > 0 ? t(texts.missing, { fields: list(missing.map(({ words }) => t(words))) }) : undefined
  return (
    <Form
      state={state}
      input={() => ({ id, subject: subject.name, label, fileHash, mapping: { sheet, headerRow, columns } })}
      submit={t(texts.take)}
      disabledReason={why}
      onDone={({ subject: begun }) => go(`/imports/${begun}`)}
    >
      <TextField
        name="label"
        label={t(texts.label)}
        hint={t(texts.labelHint)}
        value={label}
        onChange={setLabel}
        maxLength={120}
      />
    </Form>
  )
}

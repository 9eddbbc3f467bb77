import { useState } from 'react'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { problemWords } from '../../web/problem-words.ts'
import { ask } from '../../web/request.ts'
import { useToday } from '../../web/time-zone.ts'
import { receive } from '../actions.ts'
import type { Mapping } from '../mapping.ts'
import { GroupListsView, PreviewView } from '../views.ts'
import { ColumnsFields, type Reading, SheetFields } from './ColumnsFields.tsx'
import { PreviewRows } from './PreviewRows.tsx'
import { texts } from './texts.ts'

const Kept = z.object({ sha256: z.string() })

/** Receiving a list: send the file, say what its columns hold, see the rows as they will be read, and take it in. */
export function ImportListPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/commander-lists/groups/${id}`, GroupListsView)
  return (
    <Loaded read={read}>
      {({ group }) => (
        <Page
          title={t(texts.receive)}
          lead={t(texts.receiveLead)}
          crumbs={[
            { title: t(texts.title), href: '/commander-lists' },
            { title: group.code, href: `/commander-lists/groups/${group.id}` },
          ]}
        >
          <ImportForm groupId={group.id} />
        </Page>
      )}
    </Loaded>
  )
}

function ImportForm({ groupId }: { groupId: string }) {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const state = useAction(receive)
  const [id] = useState(() => newId())
  const [sha256, setSha256] = useState<string>()
  const [preview, setPreview] = useState<PreviewView>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [receivedFrom, setReceivedFrom] = useState('')
  const [receivedOn, setReceivedOn] = useState(useToday())

  async function working(work: () => Promise<void>) {
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(problemWords(error, t))
    } finally {
      setBusy(false)
    }
  }

  async function look(hash: string, reading: Reading) {
    const body = { groupId, sha256: hash, ...reading }
    setPreview(await ask('/api/commander-list-files/preview', PreviewView, { method: 'POST', body, language }))
  }

  function send(file: File) {
    setSha256(undefined)
    setPreview(undefined)
    return working(async () => {
      // The name of the file stays here: it can name somebody.
      const body = new Blob([file], { type: 'application/octet-stream' })
      const kept = await ask(`/api/commander-list-files/${groupId}`, Kept, { method: 'PUT', body, language })
      setSha256(kept.sha256)
      await look(kept.sha256, { sheet: null, headerRow: null, columns: null })
    })
  }

  const readAgain = (reading: Reading) => (sha256 === undefined ? undefined : void working(() => look(sha256, reading)))
  return (
    <>
      <Section title={t(texts.file)}>
        <FileChoice onChoose={(file) => void send(file)} busy={busy && sha256 === undefined} />
        {problem && <Notice kind="danger">{problem}</Notice>}
      </Section>
      {sha256 !== undefined && preview && (
        <>
          <SheetFields preview={preview} onRead={readAgain} />
          <ColumnsFields preview={preview} onRead={readAgain} />
          <PreviewRows rows={preview.rows} />
          <Form
            state={state}
            input={() => ({ id, groupId, fileHash: sha256, receivedFrom, receivedOn, mapping: mappingOf(preview) })}
            submit={t(texts.take)}
            disabledReason={columnsOf(preview).length === 0 ? t(texts.chooseName) : undefined}
            onDone={({ subject }) => go(`/commander-lists/${subject}`)}
          >
            <FieldGroup title={t(texts.received)}>
              <TextField
                name="receivedFrom"
                label={t(texts.receivedFrom)}
                hint={t(texts.receivedFromHint)}
                value={receivedFrom}
                onChange={setReceivedFrom}
                maxLength={200}
              />
              <DayField name="receivedOn" label={t(texts.receivedOn)} value={receivedOn} onChange={setReceivedOn} />
            </FieldGroup>
          </Form>
        </>
      )}
    </>
  )
}

function columnsOf(preview: PreviewView): Mapping['columns'] {
  return preview.columns.flatMap(({ column, role, order }) =>
    role === 'ignore' ? [] : [{ column, role, order: role === 'birth' || role === 'joined' ? (order ?? 'dmy') : null }],
  )
}

function mappingOf(preview: PreviewView): Mapping {
  return { sheet: preview.sheet, headerRow: preview.headerRow, columns: columnsOf(preview) }
}

function FileChoice({ onChoose, busy }: { onChoose: (file: File) => void; busy: boolean }) {
  const t = useText()
  return (
    <div className="field file-field">
      <label htmlFor="list-file">{t(texts.file)}</label>
      <input
        id="list-file"
        className="input file-input"
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        aria-describedby="list-file-state"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Chosen again after it was corrected, the same file must be sent again.
          event.target.value = ''
          if (file) onChoose(file)
        }}
      />
      <span id="list-file-state" className="hint" aria-live="polite">
        {busy ? t(texts.sendingFile) : ''}
      </span>
    </div>
  )
}

import { useState } from 'react'
import type { Incident } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FileChoice } from '../../web/kit/FileChoice.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { fileKindTexts } from '../code-lists.ts'
import { FileKind } from '../evidence.ts'
import { takeInFile } from '../file-actions.ts'
import type { EvidenceView } from '../views.ts'
import { EvidenceFile } from './EvidenceFile.tsx'
import { sendFile } from './file-sending.ts'
import { texts } from './texts.ts'

/** Files of evidence by the hash of their content, with their custody and what was found of them. */
export function FilesSection({ incident, evidence }: { incident: Incident; evidence: EvidenceView }) {
  const t = useText()
  const bar = useRoleBar(takeInFile)
  return (
    <Section title={t(texts.files)}>
      {evidence.files.length === 0 && <Empty>{t(texts.noFiles)}</Empty>}
      {evidence.files.map((view) => (
        <EvidenceFile key={view.file.id} view={view} />
      ))}
      {bar === undefined && (
        <Disclosure title={t(texts.addFile)}>
          {(close) => <FileForm incident={incident} evidence={evidence} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function FileForm({ incident, evidence, onDone }: { incident: Incident; evidence: EvidenceView; onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const state = useAction(takeInFile)
  const [id] = useState(() => newId())
  const [sha256, setHash] = useState('')
  const [kind, setKind] = useState<FileKind | ''>('')
  const [title, setTitle] = useState('')
  const [statementId, setStatement] = useState('none')
  const own = evidence.statements.filter(({ statement }) => statement.incidentId === incident.id)
  return (
    <>
      <FileChoice
        label={t(texts.chooseFile)}
        hint={t(texts.fileHint)}
        accept="image/*,video/*,audio/*,application/pdf,.docx,.xlsx,.zip,.txt,.csv"
        reading={t(texts.readingFile)}
        take={async (file) => setHash((await sendFile(incident.id, file, language)).sha256)}
      />
      <Form
        state={state}
        input={() => ({
          ...{ id, incidentId: incident.id, kind, title, sha256 },
          statementId: statementId === 'none' ? null : statementId,
        })}
        onDone={onDone}
        submit={t(texts.takeIn)}
        disabledReason={sha256 === '' ? t(texts.chooseFile) : undefined}
      >
        {sha256 !== '' && (
          <p data-field="sha256">
            {t(texts.hash)}: <Code long>{sha256}</Code>
          </p>
        )}
        <Pick
          name="kind"
          label={texts.fileKind}
          words={fileKindTexts}
          options={FileKind.options}
          value={kind}
          onChange={setKind}
        />
        <TextField name="title" label={t(texts.fileTitle)} value={title} onChange={setTitle} maxLength={200} />
        {own.length > 0 && (
          <Select
            name="statementId"
            label={t(texts.fileOf)}
            value={statementId}
            onChange={setStatement}
            choices={[
              { key: 'none', label: t(texts.ofNone) },
              ...own.map(({ statement, chain }) => ({
                key: statement.id,
                label: `${chain[0]?.code ?? ''} · ${statement.saidOn}`,
              })),
            ]}
          />
        )}
      </Form>
    </>
  )
}

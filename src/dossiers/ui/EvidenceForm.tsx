import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { noSource, SourceFields, sourceOf } from '../../web/kit/SourceFields.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { bearsTexts, natureTexts, recordTexts } from '../code-lists.ts'
import { Bearing, EvidenceNature, isOfProgramme, RecordKind } from '../evidence.ts'
import { recordDossierEvidence } from '../evidence-actions.ts'
import { DossierChoices, type DossierView } from '../views.ts'
import { FileFields, fileOf, noFile } from './FileFields.tsx'
import { FinanceFields, financeOf, noFinance } from './FinanceFields.tsx'
import { useFindingNames } from './FindingsSection.tsx'
import { texts } from './texts.ts'
import { noWords, WordsFields } from './WordsFields.tsx'

type YesNo = 'yes' | 'no' | ''
const truthOf = (value: YesNo): boolean | '' => (value === '' ? '' : value === 'yes')

/** A piece of evidence: what it says of which finding, its source and grade, whether it may be released, and the record it refers to. */
export function EvidenceForm({
  view,
  replaces,
  onDone,
}: {
  view: DossierView
  replaces: string | null
  onDone: () => void
}) {
  const t = useText()
  const nameOf = useFindingNames(view)
  const [id] = useState(() => newId())
  const [nature, setNature] = useState<EvidenceNature | ''>('')
  const [bears, setBears] = useState<Bearing | ''>('')
  const [findingIds, setFindings] = useState<string[]>([])
  const [text, setText] = useState(noWords)
  const [finance, setFinance] = useState(noFinance)
  const [source, setSource] = useState(noSource)
  const [file, setFile] = useState(noFile)
  const [basedOn, setBasedOn] = useState('')
  const [isProtected, setProtected] = useState<YesNo>('')
  const [releasable, setReleasable] = useState<YesNo>('')
  const [withheldReason, setWithheld] = useState('')
  const [record, setRecord] = useState<{ kind: RecordKind | ''; id: string }>({ kind: '', id: '' })
  const [legalBasisId, setBasis] = useState('')
  const [change, setChange] = useState('')
  const files = fileOf(file)
  const from = sourceOf(source)
  const input = () => ({
    ...{ id, dossierId: view.dossier.id, nature, bears, findingIds, basedOn: basedOn || null, replaces },
    ...{ protected: truthOf(isProtected), releasable: truthOf(releasable) },
    record: record.kind === '' ? null : { kind: record.kind, id: record.id.trim() },
    legalBasisId: legalBasisId || null,
    words: { text, finance: nature === 'finance' ? financeOf(finance) : null },
    source: from && {
      ...{ source: from, files, change },
      withheldReason: releasable === 'no' ? withheldReason : '',
    },
  })
  const standing = view.evidence.filter((row) => row.replacedBy === null && row.evidence.id !== replaces)
  return (
    <Form
      state={useAction(recordDossierEvidence)}
      input={input}
      onDone={onDone}
      submit={t(replaces === null ? texts.recordEvidence : texts.evidenceAnew)}
    >
      <Pick
        name="nature"
        label={texts.nature}
        words={natureTexts}
        options={EvidenceNature.options}
        value={nature}
        onChange={setNature}
      />
      <RadioGroup
        name="bears"
        label={t(texts.bears)}
        value={bears}
        onChange={setBears}
        choices={Bearing.options.map((key) => ({ key, label: t(bearsTexts[key]) }))}
      />
      <CheckboxGroup
        name="findingIds"
        label={t(texts.ofFindings)}
        value={findingIds}
        onChange={setFindings}
        choices={view.findings
          .filter((row) => row.standing)
          .map(({ finding }) => ({ key: finding.rootId, label: nameOf(finding.rootId) }))}
        optional={bears === 'exculpatory'}
      />
      <WordsFields name="words.text" title={t(texts.says)} value={text} onChange={setText} />
      {nature === 'finance' && <FinanceFields value={finance} onChange={setFinance} />}
      <SourceFields name="source.source" value={source} onChange={setSource} />
      <RadioGroup
        name="protected"
        label={t(texts.protection)}
        value={isProtected}
        onChange={setProtected}
        choices={[
          { key: 'no', label: t(texts.notProtected) },
          { key: 'yes', label: t(texts.protected) },
        ]}
      />
      <RadioGroup
        name="releasable"
        label={t(texts.release)}
        value={releasable}
        onChange={setReleasable}
        choices={[
          { key: 'yes', label: t(texts.releasable) },
          { key: 'no', label: t(texts.withheld) },
        ]}
      />
      {releasable === 'no' && (
        <TextField
          name="source.withheldReason"
          label={t(texts.withheldReason)}
          value={withheldReason}
          onChange={setWithheld}
          lines={2}
        />
      )}
      {standing.length > 0 && (
        <Select
          name="basedOn"
          label={t(texts.basedOn)}
          value={basedOn}
          onChange={(key) => setBasedOn(key === 'none' ? '' : key)}
          choices={[
            ...standing.map((row) => ({
              key: row.evidence.id,
              label: `${view.evidence.indexOf(row) + 1}. ${t(natureTexts[row.evidence.nature])}`,
            })),
            { key: 'none', label: t(texts.nothing) },
          ]}
          optional
        />
      )}
      <RecordFields view={view} record={record} onRecord={setRecord} basis={legalBasisId} onBasis={setBasis} />
      <FileFields value={file} onChange={setFile} />
      {replaces !== null && (
        <TextField name="source.change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
      )}
    </Form>
  )
}

const offered = RecordKind.extract(['incident', 'armsDelivery', 'weaponTrace', 'group']).options

/** The record that evidence refers to: chosen from the authority's own, or, of a person in the programme, named under a legal basis. */
function RecordFields({
  view,
  record,
  onRecord,
  basis,
  onBasis,
}: {
  view: DossierView
  record: { kind: RecordKind | ''; id: string }
  onRecord: (record: { kind: RecordKind | ''; id: string }) => void
  basis: string
  onBasis: (id: string) => void
}) {
  const t = useText()
  const kind = offered.find((one) => one === record.kind)
  const path = `/api/dossier-choices?kind=${kind ?? 'incident'}`
  const choices = useRead(path, DossierChoices, { enabled: kind !== undefined }).data?.choices ?? []
  const confirmed = view.bases.filter((row) => row.basis.status === 'confirmed')
  return (
    <div data-field="record">
      <Select
        name="record.kind"
        label={t(texts.recordKind)}
        value={record.kind}
        onChange={(key) => {
          onRecord({ kind: RecordKind.options.find((one) => one === key) ?? '', id: '' })
          onBasis('')
        }}
        choices={[
          ...RecordKind.options.map((key) => ({ key, label: t(recordTexts[key]) })),
          { key: 'none' as const, label: t(texts.recordNone) },
        ]}
        optional
      />
      {kind !== undefined && (
        <ComboBox
          name="record.id"
          label={t(texts.record)}
          value={record.id}
          onChange={(id) => onRecord({ kind, id })}
          choices={choices.map(({ id: key, label, name }) => ({ key, label: name ? `${label} · ${t(name)}` : label }))}
        />
      )}
      {record.kind !== '' && isOfProgramme(record.kind) && (
        <>
          <TextField
            name="record.id"
            label={t(texts.recordId)}
            hint={t(texts.recordIdHint)}
            value={record.id}
            onChange={(id) => onRecord({ ...record, id })}
            code
          />
          <Select
            name="legalBasisId"
            label={t(texts.bases)}
            value={basis}
            onChange={onBasis}
            choices={confirmed.map((row) => ({
              key: row.basis.id,
              label: row.words ? `${row.words.instrument} · ${row.words.reference}` : row.basis.id,
            }))}
          />
        </>
      )}
    </div>
  )
}

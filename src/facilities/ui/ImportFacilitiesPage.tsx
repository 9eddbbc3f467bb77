import { useState } from 'react'
import { countryBox } from '../../kernel/geo.ts'
import { derivedId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { hashOf } from '../../web/file-hash.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FileChoice } from '../../web/kit/FileChoice.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { nameIn } from '../code-lists.ts'
import { type FacilityFileRow, importFacilities } from '../import-actions.ts'
import { facilityKinds } from '../open-lists.ts'
import { type FileFault, partsOf, type ReadFile, readFacilityFile } from '../read-file.ts'
import { FacilityImportsView } from '../views.ts'
import { fileFaultTexts, rowFaultTexts, texts } from './texts.ts'

interface Chosen {
  readonly fileName: string
  readonly sha256: string
  readonly found: ReadFile | FileFault
  readonly parts: readonly FacilityFileRow[][]
}

/** Taking in a file of places and roads: read and shown here first, then sent in parts. */
export function ImportFacilitiesPage() {
  const t = useText()
  const programme = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.importFile)} crumbs={[{ title: t(texts.facilities), href: '/facilities' }]}>
      <Loaded read={programme}>{(view) => <Take programme={view} />}</Loaded>
      <Imports />
    </Page>
  )
}

function Take({ programme: { places, programme } }: { programme: ProgrammeView }) {
  const t = useText()
  const { number } = useFormat()
  const state = useAction(importFacilities)
  const [chosen, setChosen] = useState<Chosen>()
  const [source, setSource] = useState('')
  const [sourceOn, setSourceOn] = useState('')
  const [visibility, setVisibility] = useState<'public' | 'own' | ''>('')
  const [part, setPart] = useState(0)
  const read = chosen && typeof chosen.found !== 'string' ? chosen.found : undefined
  const parts = chosen?.parts ?? []
  const done = parts.length > 0 && part === parts.length

  async function choose(file: File) {
    setChosen(undefined)
    const bytes = await file.arrayBuffer()
    const sha256 = await hashOf(bytes)
    const known = new Set(places.map(({ code }) => code))
    const found = readFacilityFile(new TextDecoder().decode(bytes), { known, country: countryBox(programme.country) })
    setPart(0)
    setChosen({ fileName: file.name, sha256, found, parts: typeof found === 'string' ? [] : partsOf(found.rows) })
  }
  const input = (at: number) => ({
    // The same part of the same file, told again, is the same act where an answer was lost.
    id: derivedId(actId, `${chosen?.sha256} ${visibility} ${sourceOn} ${at}`),
    ...{ fileName: chosen?.fileName ?? '', sha256: chosen?.sha256 ?? '', source, sourceOn },
    ...{ isPublic: visibility === '' ? null : visibility === 'public', rows: parts[at] ?? [] },
    faulty: at === 0 ? (read?.faults.length ?? 0) : 0,
  })
  const [actId] = useState(() => crypto.randomUUID())
  /** Sends what is left after the part that the form sent. */
  async function rest() {
    for (let at = part + 1; at <= parts.length; at++) {
      setPart(at)
      if (at === parts.length) return
      const answer = await state.send(input(at))
      if (!answer || answer.outcome === 'refused') return
    }
  }
  const why = !chosen ? texts.chooseFile : parts.length === 0 ? texts.noRows : undefined
  return (
    <>
      <FileChoice
        label={t(texts.file)}
        hint={t(texts.fileHint)}
        accept=".geojson,.json,.csv,application/geo+json,text/csv"
        reading={t(texts.reading)}
        take={choose}
        failed={t(texts.unreadable)}
      />
      {chosen && typeof chosen.found === 'string' && <Notice kind="danger">{t(fileFaultTexts[chosen.found])}</Notice>}
      {read && <Preview read={read} />}
      {done ? (
        <Notice kind="info">{t(texts.taken)}</Notice>
      ) : (
        <Form
          state={state}
          input={() => input(part)}
          onDone={() => void rest()}
          submit={t(texts.take, { rows: number(read?.rows.length ?? 0) })}
          disabledReason={why && t(why)}
        >
          <TextField name="source" label={t(texts.source)} maxLength={200} value={source} onChange={setSource} />
          <DayField name="sourceOn" label={t(texts.sourceOn)} value={sourceOn} onChange={setSourceOn} />
          <RadioGroup
            name="isPublic"
            label={t(texts.visibility)}
            value={visibility}
            onChange={setVisibility}
            choices={[
              { key: 'public', label: t(texts.publicChoice) },
              { key: 'own', label: t(texts.ownChoice) },
            ]}
          />
          {part > 0 && <p role="status">{t(texts.taking, { part, parts: parts.length })}</p>}
        </Form>
      )}
    </>
  )
}

const shown = 50

function Preview({ read: { rows, faults, withoutPlace } }: { read: ReadFile }) {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  return (
    <>
      <p role="status">
        {t(texts.found, { rows: number(rows.length), faults: number(faults.length), without: number(withoutPlace) })}
      </p>
      {faults.length > 0 && (
        <Section title={t(texts.faults)}>
          <Table
            caption={t(texts.faults)}
            rows={faults.slice(0, shown)}
            rowKey={({ row, said }) => `${row} ${said}`}
            columns={[
              { key: 'row', header: t(texts.row), cell: ({ row }) => number(row) },
              { key: 'fault', header: t(texts.fault), cell: ({ fault }) => t(rowFaultTexts[fault]) },
              { key: 'said', header: t(texts.said), cell: ({ said }) => <Bidi>{said || '—'}</Bidi> },
            ]}
          />
        </Section>
      )}
      <Section title={t(texts.preview)}>
        <Table
          caption={t(texts.preview)}
          rows={rows.slice(0, 10)}
          rowKey={({ reference }) => reference}
          columns={[
            { key: 'name', header: t(texts.name), cell: (row) => <Bidi>{nameIn(language, row)}</Bidi> },
            { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(facilityKinds.words(kind)) },
            { key: 'reference', header: t(texts.reference), cell: ({ reference }) => <Code>{reference}</Code> },
          ]}
        />
      </Section>
    </>
  )
}

function Imports() {
  const t = useText()
  const read = useRead('/api/facility-imports', FacilityImportsView)
  return (
    <Loaded read={read}>
      {({ imports }) =>
        imports.length > 0 && (
          <Section title={t(texts.imports)}>
            <ul className="plain">
              {imports.map(({ import: one, importedByName }) => (
                <li key={one.id}>
                  <Bidi>{one.fileName}</Bidi> · <Bidi>{one.source}</Bidi> ·{' '}
                  {t(texts.counts, { added: one.added, changed: one.changed, unchanged: one.unchanged })} ·{' '}
                  <Moment value={one.importedAt} /> <Bidi>{importedByName}</Bidi>
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { noSource, SourceFields, SourceText, sourceOf } from '../../web/kit/SourceFields.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { bearsTexts, evidenceKindTexts } from '../code-lists.ts'
import { type Evidence, EvidenceKind } from '../evidence.ts'
import { recordEvidence, recordProtectedEvidence } from '../evidence-actions.ts'
import type { DeliveryView, EvidenceRow } from '../views.ts'
import { texts } from './texts.ts'

/** Evidence of a delivery with its grades and what it goes back to, and what the machine suggests of it. */
export function DeliveryEvidence({ view }: { view: DeliveryView }) {
  const t = useText()
  const may = useRoleBar(recordEvidence) === undefined && view.delivery.status !== 'closed'
  const { standard, evidence } = view
  const at = (id: string | null) => evidence.findIndex((row) => row.evidence.id === id) + 1
  return (
    <Section title={t(texts.evidence)}>
      <Notice kind={standard.met ? 'success' : 'info'} title={t(standard.met ? texts.met : texts.notMet)}>
        {t(texts.standard, { independent: standard.independent })} {standard.contradicted && t(texts.contradicted)}
      </Notice>
      <Table
        caption={t(texts.evidence)}
        rows={evidence}
        rowKey={(row) => row.evidence.id}
        empty={<p>{t(texts.nothing)}</p>}
        columns={[
          {
            key: 'kind',
            header: t(texts.kind),
            cell: (row) => (
              <>
                {at(row.evidence.id)}. {t(evidenceKindTexts[row.evidence.kind])} · {t(bearsTexts[row.evidence.bears])}
              </>
            ),
          },
          {
            key: 'text',
            header: t(texts.text),
            wide: true,
            cell: ({ words }) => (words ? <Bidi>{words.text}</Bidi> : '—'),
          },
          { key: 'source', header: t(texts.source), cell: (row) => <SourceOf row={row} /> },
          {
            key: 'basedOn',
            header: t(texts.basedOn),
            cell: (row) => (row.evidence.basedOn ? <bdi>{at(row.evidence.basedOn)}</bdi> : '—'),
          },
          {
            key: 'counts',
            header: t(texts.status),
            cell: ({ counts, replacedBy }) => (
              <Badge tone={counts ? 'good' : 'neutral'}>
                {t(replacedBy !== null ? texts.replaced : counts ? texts.counts : texts.weak)}
              </Badge>
            ),
          },
          {
            key: 'correct',
            header: t(texts.correct),
            cell: (row) =>
              may && row.replacedBy === null ? (
                <Disclosure title={t(texts.correct)}>
                  {(close) => <EvidenceForm view={view} replaces={row.evidence.id} onDone={close} />}
                </Disclosure>
              ) : (
                '—'
              ),
          },
        ]}
      />
      {may && (
        <Disclosure title={t(texts.addEvidence)}>
          {(close) => <EvidenceForm view={view} replaces={null} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function SourceOf({ row: { evidence, words } }: { row: EvidenceRow }) {
  const t = useText()
  return (
    <>
      <Code>{`${evidence.reliability}${evidence.credibility}`}</Code>{' '}
      {evidence.protected && <Badge tone="waiting">{t(texts.withheld)}</Badge>}{' '}
      {words && <SourceText source={words.source} />}
    </>
  )
}

const protections = ['no', 'yes'] as const

function EvidenceForm({ view, replaces, onDone }: { view: DeliveryView; replaces: string | null; onDone: () => void }) {
  const t = useText()
  const open = useAction(recordEvidence)
  const sealed = useAction(recordProtectedEvidence)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<EvidenceKind | ''>('')
  const [bears, setBears] = useState<Evidence['bears'] | ''>('')
  const [basedOn, setBasedOn] = useState('')
  const [isProtected, setProtected] = useState<(typeof protections)[number]>('no')
  const [text, setText] = useState('')
  const [sha256, setSha256] = useState('')
  const [source, setSource] = useState(noSource)
  const [change, setChange] = useState('')
  const input = () => {
    const from = sourceOf(source)
    return {
      ...{ id, deliveryId: view.delivery.id, kind, bears, basedOn: basedOn || null, replaces, change },
      words: from && { text, sha256: sha256.trim().toLowerCase(), source: from },
    }
  }
  const standing = view.evidence.filter((row) => row.replacedBy === null && row.evidence.id !== replaces)
  return (
    <Form
      state={isProtected === 'yes' ? sealed : open}
      input={input}
      onDone={onDone}
      submit={t(replaces === null ? texts.addEvidence : texts.correct)}
    >
      <Pick
        name="kind"
        label={texts.kind}
        words={evidenceKindTexts}
        options={EvidenceKind.options}
        value={kind}
        onChange={setKind}
      />
      <Pick
        name="bears"
        label={texts.bears}
        words={bearsTexts}
        options={['supports', 'contradicts']}
        value={bears}
        onChange={setBears}
      />
      <TextField name="words.text" label={t(texts.text)} value={text} onChange={setText} lines={3} />
      <SourceFields name="words.source" value={source} onChange={setSource} />
      <RadioGroup
        name="protected"
        label={t(texts.protect)}
        value={isProtected}
        onChange={(chosen) => setProtected(protections.find((one) => one === chosen) ?? 'no')}
        choices={[
          { key: 'no', label: t(texts.protectNo) },
          { key: 'yes', label: t(texts.protectYes) },
        ]}
      />
      {standing.length > 0 && (
        <Select
          name="basedOn"
          label={t(texts.basedOn)}
          hint={t(texts.basedOnHint)}
          value={basedOn || 'none'}
          onChange={(key) => setBasedOn(key === 'none' ? '' : key)}
          choices={[
            { key: 'none', label: t(texts.nothing) },
            ...standing.map((row) => ({
              key: row.evidence.id,
              label: `${view.evidence.indexOf(row) + 1}. ${t(evidenceKindTexts[row.evidence.kind])}`,
            })),
          ]}
        />
      )}
      <TextField
        name="words.sha256"
        label={t(texts.sha256)}
        value={sha256}
        onChange={setSha256}
        code
        maxLength={64}
        optional
      />
      {replaces !== null && (
        <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
      )}
    </Form>
  )
}

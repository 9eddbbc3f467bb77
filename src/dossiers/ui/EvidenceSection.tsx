import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Grade, SourceText } from '../../web/kit/SourceFields.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { bearsTexts, natureTexts, recordTexts, streamTexts } from '../code-lists.ts'
import { dossierMay } from '../dossier.ts'
import type { RecordKind } from '../evidence.ts'
import type { DossierView, EvidenceRow } from '../views.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { useFindingNames } from './FindingsSection.tsx'
import { stateWords } from './record-states.ts'
import { texts } from './texts.ts'
import { WordsText } from './WordsFields.tsx'

/** All evidence of a dossier, also what contradicts a finding or speaks for the subject, beside it. */
export function EvidenceSection({ view }: { view: DossierView }) {
  const t = useText()
  return (
    <Section title={t(texts.evidence)}>
      <EvidenceTable view={view} rows={view.evidence} caption={t(texts.evidence)} />
      {dossierMay('collect', view.dossier) && (
        <Disclosure title={t(texts.recordEvidence)}>
          {(close) => <EvidenceForm view={view} replaces={null} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

/** Pieces of evidence with their numbers in the dossier. */
export function EvidenceTable({
  view,
  rows,
  caption,
}: {
  view: DossierView
  rows: readonly EvidenceRow[]
  caption: string
}) {
  const t = useText()
  const nameOf = useFindingNames(view)
  const at = (id: string | null) => view.evidence.findIndex((row) => row.evidence.id === id) + 1
  const columns: Column<EvidenceRow>[] = [
    { key: 'number', header: t(texts.number), cell: ({ evidence }) => at(evidence.id) },
    {
      key: 'bears',
      header: t(texts.bears),
      cell: ({ evidence }) => (
        <>
          <Badge tone={evidence.bears === 'supports' ? 'neutral' : 'waiting'}>{t(bearsTexts[evidence.bears])}</Badge>
          {evidence.findingIds.map((id) => (
            <div key={id}>
              <Bidi>{nameOf(id)}</Bidi>
            </div>
          ))}
        </>
      ),
    },
    {
      key: 'says',
      header: t(texts.says),
      wide: true,
      cell: (row) => <Says row={row} />,
    },
    {
      key: 'source',
      header: t(texts.source),
      wide: true,
      cell: ({ evidence, source, counts, replacedBy }) => (
        <>
          {source && (
            <>
              <SourceText source={source.source} /> <Grade source={source.source} />
            </>
          )}
          {evidence.protected && <Badge tone="bad">{t(texts.protected)}</Badge>}
          {evidence.basedOn && (
            <p className="hint">
              {t(texts.basedOn)}: {at(evidence.basedOn)}
            </p>
          )}
          {replacedBy && <Badge tone="neutral">{`${t(texts.replaced)}: ${at(replacedBy)}`}</Badge>}
          {!counts && !replacedBy && <p className="hint">{t(texts.notCounted)}</p>}
        </>
      ),
    },
    {
      key: 'release',
      header: t(texts.release),
      cell: ({ evidence, source }) =>
        evidence.releasable ? (
          t(texts.releasable)
        ) : (
          <>
            <Badge tone="waiting">{t(texts.withheld)}</Badge> <Bidi>{source?.withheldReason ?? ''}</Bidi>
          </>
        ),
    },
    {
      key: 'anew',
      header: t(texts.evidenceAnew),
      cell: ({ evidence, replacedBy }) =>
        dossierMay('collect', view.dossier) && !replacedBy ? (
          <Disclosure title={t(texts.evidenceAnew)}>
            {(close) => <EvidenceForm view={view} replaces={evidence.id} onDone={close} />}
          </Disclosure>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ evidence }) => evidence.id}
      empty={<p>{t(texts.noEvidence)}</p>}
    />
  )
}

const pages: Readonly<Partial<Record<RecordKind, string>>> = {
  incident: '/incidents',
  armsDelivery: '/arms-deliveries',
  group: '/groups',
}

function Says({ row: { evidence, words, source, record, covered } }: { row: EvidenceRow }) {
  const t = useText()
  const state = record ? stateWords(record.kind, record.state) : undefined
  return (
    <>
      <strong>{t(natureTexts[evidence.nature])}</strong>
      <WordsText value={words?.text ?? null} />
      {words?.finance && (
        <p>
          <MoneyText amount={words.finance.amount} /> <Code>{words.finance.currency}</Code> ·{' '}
          {t(streamTexts[words.finance.stream])} {words.finance.from && <DateText value={words.finance.from} plain />}
          {words.finance.to && (
            <>
              {' – '}
              <DateText value={words.finance.to} plain />
            </>
          )}
        </p>
      )}
      {record && (
        <p>
          {t(recordTexts[record.kind])}:{' '}
          {record.number === null ? (
            t(texts.recordClosed)
          ) : record.opens && pages[record.kind] ? (
            <Link href={`${pages[record.kind]}/${record.id}`}>
              <Code>{record.number}</Code>
            </Link>
          ) : (
            <Code>{record.number}</Code>
          )}{' '}
          {state && <Badge tone="neutral">{t(state)}</Badge>} {record.on && <DateText value={record.on} plain />}
        </p>
      )}
      {!covered && <Badge tone="bad">{t(texts.notCovered)}</Badge>}
      {source?.files.map((file) => (
        <p key={file.sha256} className="hint">
          <Bidi>{file.name}</Bidi> · <Code long>{file.sha256}</Code> · <Bidi>{file.keptAt}</Bidi> ·{' '}
          {file.custody.map(({ holder, since }) => (
            <span key={`${holder} ${since}`}>
              <Bidi>{holder}</Bidi> <DateText value={since} plain />{' '}
            </span>
          ))}
        </p>
      ))}
    </>
  )
}

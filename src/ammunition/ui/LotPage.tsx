import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { sourceTexts, taskTexts, typeTexts } from '../code-texts.ts'
import { LotView } from '../views.ts'
import { LotForms } from './LotForms.tsx'
import { LotHolds } from './LotHolds.tsx'
import { LotPapers } from './LotPapers.tsx'
import { LotReceipt } from './LotReceipt.tsx'
import { Amount, ConditionBadge, HazardCode, HolderName } from './Names.tsx'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'

/** A lot: what it is, where every quantity of it is, what happened to it, and what can be done next. */
export function LotPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/ammunition/${id}`, LotView)
  return (
    <Page
      title={`${t(texts.lot)} ${read.data?.lot.tag ?? ''}`}
      crumbs={[{ title: t(texts.ammunition), href: '/ammunition' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <div className="columns">
            <div>
              <Tasks view={view} />
              <Description view={view} />
              <Holdings view={view} />
              <History view={view} />
            </div>
            <div>
              <LotReceipt lot={view.lot} />
              <LotPapers view={view} />
              <LotForms key={view.lot.transfers} view={view} />
              <LotHolds view={view} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Tasks({ view: { tasks } }: { view: LotView }) {
  const t = useText()
  const open = tasks.filter(({ status }) => status !== 'done')
  return open.map((task) => (
    <Notice key={task.id} kind="danger" title={t(storage.ordnance)}>
      {t(taskTexts[task.status])} {task.team !== null && <Bidi>{task.team}</Bidi>}{' '}
      <Link href={`/ordnance?status=${task.status}`}>{t(storage.next)}</Link>
    </Notice>
  ))
}

function Description({ view: { lot, source, siteName } }: { view: LotView }) {
  const t = useText()
  const { number } = useFormat()
  const marks = [lot.maker, lot.country ?? '', lot.year === null ? '' : String(lot.year)].filter((one) => one !== '')
  const from = source.label !== '' && <Code>{source.label}</Code>
  return (
    <Section title={t(texts.description)}>
      <DescriptionList
        items={[
          { term: t(texts.tag), value: <Code>{lot.tag}</Code> },
          { term: t(texts.receipt), value: <Code>{lot.receiptNumber}</Code> },
          { term: t(texts.nomenclature), value: <Bidi>{lot.nomenclature}</Bidi> },
          { term: t(texts.calibre), value: <Code>{lot.calibre}</Code> },
          { term: t(texts.type), value: t(typeTexts[lot.type]) },
          { term: t(texts.maker), value: <Bidi>{marks.join(' · ') || '—'}</Bidi> },
          { term: t(texts.headstamp), value: <Code>{lot.headstamp || '—'}</Code> },
          { term: t(texts.lotNumber), value: <Code>{lot.lotNumber || '—'}</Code> },
          { term: t(texts.packaging), value: <Bidi>{lot.packaging || '—'}</Bidi> },
          { term: t(texts.hazard), value: <HazardCode lot={lot} /> },
          { term: t(texts.neqPerUnit), value: number(lot.neqMilligrams / 1000) },
          { term: t(texts.condition), value: <ConditionBadge condition={lot.condition} /> },
          ...(lot.surveillanceOn
            ? [{ term: t(texts.surveillanceOn), value: <DateText value={lot.surveillanceOn} /> }]
            : []),
          { term: t(texts.quantity), value: <Amount quantity={lot.quantity} unit={lot.unit} /> },
          { term: t(texts.site), value: t(siteName) },
          {
            term: t(texts.source),
            value: (
              <>
                {t(sourceTexts[lot.sourceKind])} {source.href === null ? from : <Link href={source.href}>{from}</Link>}{' '}
                <Bidi>
                  {[lot.sourceBy, lot.sourceReference, lot.sourceNote].filter((one) => one !== '').join(' · ')}
                </Bidi>
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Holdings({ view: { lot, holdings } }: { view: LotView }) {
  const t = useText()
  return (
    <Section title={t(texts.holdings)}>
      <Table
        caption={t(texts.holdings)}
        rows={holdings}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.nothingHere)}</Empty>}
        columns={[
          { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
          {
            key: 'where',
            header: t(texts.where),
            cell: ({ holder, shelf, magazineId }) =>
              magazineId === null ? (
                <HolderName holder={holder} label="" />
              ) : (
                <Link href={`/magazines/${magazineId}`}>
                  <Code>{shelf}</Code>
                </Link>
              ),
          },
          {
            key: 'quantity',
            header: t(texts.quantity),
            cell: ({ quantity }) => <Amount quantity={quantity} unit={lot.unit} />,
            end: true,
          },
        ]}
      />
    </Section>
  )
}

function History({ view: { lot, transfers } }: { view: LotView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Table
        caption={t(texts.history)}
        rows={transfers.toReversed()}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', header: t(texts.when), cell: ({ at }) => <Moment value={at} /> },
          {
            key: 'from',
            header: t(texts.from),
            cell: ({ fromHolder, fromName }) => <HolderName holder={fromHolder} label={fromName} />,
          },
          {
            key: 'to',
            header: t(texts.to),
            cell: ({ toHolder, toName }) => <HolderName holder={toHolder} label={toName} />,
          },
          {
            key: 'quantity',
            header: t(texts.quantity),
            cell: ({ quantity }) => <Amount quantity={quantity} unit={lot.unit} />,
            end: true,
          },
          { key: 'by', header: t(texts.who), cell: ({ byName }) => <Bidi>{byName || '—'}</Bidi> },
        ]}
      />
    </Section>
  )
}

import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { lookAgainMs, RowRunActions } from '../../web/RowRunActions.tsx'
import { rowRunStates } from '../../web/row-run-texts.ts'
import { resumeBulkRun, stopBulkRun } from '../bulk-actions.ts'
import { bulkLists, findBulkAct } from '../bulk-acts.ts'
import { outcomeTexts, reportTexts } from '../report-words.ts'
import { type BulkOutcome, BulkRunView } from '../views.ts'
import { RowName } from './RowName.tsx'
import { texts } from './texts.ts'

const tones: Readonly<Record<BulkOutcome['outcome'], Tone>> = { done: 'good', refused: 'bad', notReached: 'neutral' }

/** One act on many records: how far it is, and what became of each row. */
export function BulkRunPage() {
  const id = useParam('id')
  const read = useRead(`/api/bulk-runs/${id}`, BulkRunView, {
    refetchInterval: (view) => (view?.one.state === 'running' ? lookAgainMs : false),
  })
  return <Loaded read={read}>{(view) => <Run view={view} />}</Loaded>
}

function Run({ view: { one, begunByName, rows } }: { view: BulkRunView }) {
  const t = useText()
  const { number } = useFormat()
  const act = findBulkAct(one.act)
  const list = bulkLists.find(({ path }) => path === act?.list)
  return (
    <Page
      title={act ? t(act.title) : one.act}
      crumbs={[{ title: t(texts.runs), href: '/bulk-runs' }]}
      actions={<RowRunActions one={one} stop={stopBulkRun} resume={resumeBulkRun} path={`/api/bulk-runs/${one.id}`} />}
    >
      <Section title={t(texts.progress)}>
        <div role="status">
          <Progress label={t(rowRunStates[one.state])} share={one.upTo / one.chosen} />
        </div>
        <DescriptionList
          items={[
            { term: t(texts.done), value: number(one.upTo - one.refused) },
            { term: t(texts.refused), value: number(one.refused) },
            { term: t(texts.notReached), value: number(one.chosen - one.upTo) },
            { term: t(texts.begun), value: <ByWhom name={begunByName} at={one.begunAt} /> },
          ]}
        />
      </Section>
      <Section title={t(texts.outcomes)}>
        <Table
          caption={t(texts.outcomes)}
          rows={rows}
          rowKey={({ row }) => String(row)}
          columns={[
            {
              key: 'row',
              header: t(reportTexts.row),
              end: true,
              sort: ({ row }) => row,
              cell: ({ row }) => number(row),
            },
            { key: 'record', header: t(reportTexts.record), cell: (row) => <RowName {...row} list={list} /> },
            {
              key: 'outcome',
              header: t(reportTexts.outcome),
              sort: ({ outcome }) => outcome,
              cell: ({ outcome }) => <Badge tone={tones[outcome]}>{t(outcomeTexts[outcome])}</Badge>,
            },
            { key: 'why', header: t(reportTexts.why), wide: true, cell: ({ why }) => why || '—' },
          ]}
        />
      </Section>
    </Page>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useGo } from '../../web/navigation.ts'
import { problemWords } from '../../web/problem-words.ts'
import type { BulkList } from '../bulk-act.ts'
import { beginBulkRun } from '../bulk-actions.ts'
import { reportTexts } from '../report-words.ts'
import type { Previewed } from './BulkPanel.tsx'
import { RowName } from './RowName.tsx'
import { texts } from './texts.ts'

/** Row by row what would come of an act, and beginning it on those rows that would be accepted. */
export function PreviewedRows({
  act,
  said,
  preview,
  list,
  onBack,
}: Previewed & { list: BulkList; onBack: () => void }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const begin = useAction(beginBulkRun)
  const rows = preview.rows.flatMap(({ id: rowId, seen }) => (seen === null ? [] : [{ id: rowId, seen }]))
  const counts = { done: rows.length, refused: preview.rows.length - rows.length }
  async function confirm() {
    const answer = await begin.send({ id, act: act.name, said, rows })
    if (answer && answer.outcome !== 'refused') go(`/bulk-runs/${id}`)
  }
  return (
    <>
      <p role="status">
        <strong>{t(texts.would, counts)}</strong>
      </p>
      <p className="hint">{t(texts.previewHint)}</p>
      <Table
        caption={t(texts.previewTitle, { act: t(act.title) })}
        rows={preview.rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t(reportTexts.record),
            sort: ({ name }) => name,
            cell: (row) => <RowName {...row} list={list} />,
          },
          {
            key: 'would',
            header: t(reportTexts.outcome),
            sort: ({ seen }) => (seen === null ? 0 : 1),
            cell: ({ seen }) => (
              <Badge tone={seen === null ? 'bad' : 'good'}>{t(seen === null ? texts.wouldRefuse : texts.goes)}</Badge>
            ),
          },
          { key: 'why', header: t(reportTexts.why), wide: true, cell: ({ why }) => why || '—' },
        ]}
      />
      {begin.answer?.outcome === 'refused' && <Notice kind="warning">{begin.answer.text}</Notice>}
      {begin.problem && <Notice kind="warning">{problemWords(begin.problem, t)}</Notice>}
      <div className="row">
        <Button
          look="main"
          isPending={begin.sending}
          onPress={() => void confirm()}
          disabledReason={rows.length === 0 ? t(texts.nothing) : undefined}
        >
          {t(texts.confirm, { count: rows.length })}
        </Button>
        <Button onPress={onBack}>{t(texts.back)}</Button>
      </div>
    </>
  )
}

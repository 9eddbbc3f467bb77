import { languages } from '../../kernel/texts.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { SignatureForAll } from '../../web/SignatureForAll.tsx'
import { signatureTexts } from '../../web/signature-texts.ts'
import { signCodeChange, turnDownCodeChange } from '../code-actions.ts'
import { codeSigners } from '../code-change.ts'
import { openLists } from '../lists.ts'
import { type CodeChangeRow, CodeChangesView } from '../views.ts'
import { kindTexts, statusTexts, texts } from './texts.ts'

const tones = { proposed: 'waiting', signed: 'good', turnedDown: 'neutral' } as const

/** Changes of code lists: those that wait for a signature, or everything that was done to one list, with who and why. */
export function CodeChanges({ list = '', waiting = false }: { list?: string; waiting?: boolean }) {
  const t = useText()
  const query = useListQuery({}, '-proposed')
  const path = query.path('/api/code-changes')
  const read = useRead(`${path}&list=${list}${waiting ? '&status=proposed' : ''}`, CodeChangesView)
  return (
    <Loaded read={read}>
      {({ changes, ...paging }) => (
        <>
          <Table
            caption={t(waiting ? texts.waiting : texts.history)}
            columns={[
              {
                ...{ key: 'what', header: t(texts.what), wide: true },
                cell: ({ change }) => <What change={change} named={list === ''} />,
              },
              { key: 'reason', header: t(texts.reason), wide: true, cell: (row) => <Why row={row} /> },
              {
                ...{ key: 'proposed', header: t(texts.proposedBy), ordered: !waiting },
                cell: ({ change, proposedByName }) => (
                  <ByWhom name={proposedByName || t(signatureTexts.elsewhere)} at={change.proposedAt} />
                ),
              },
              {
                ...{ key: 'signed', header: t(texts.signedBy), wide: true },
                cell: ({ change, signedByName }) =>
                  change.status === 'proposed' ? (
                    <SignOne change={change} />
                  ) : (
                    <ByWhom name={signedByName || t(signatureTexts.elsewhere)} at={change.signedAt} />
                  ),
              },
            ]}
            rows={changes}
            order={query.order}
            onOrder={query.setOrder}
            rowKey={({ change }) => change.id}
            empty={<Empty>{t(waiting ? texts.noWaiting : texts.noHistory)}</Empty>}
          />
          <Pagination {...paging} onPage={query.setPage} />
        </>
      )}
    </Loaded>
  )
}

function What({ change, named }: { change: CodeChangeRow['change']; named: boolean }) {
  const t = useText()
  const entry = openLists[change.list]
  return (
    <>
      <Badge tone={tones[change.status]}>{t(statusTexts[change.status])}</Badge> {t(kindTexts[change.kind])}:{' '}
      <Code>{change.code}</Code>
      {named && entry && <div>{t(entry.words)}</div>}
      {change.words !== null && <div>{languages.map((language) => change.words?.[language]).join(' · ')}</div>}
      {change.onlySideId !== null && <div className="hint">{t(texts.oneSide)}</div>}
    </>
  )
}

function Why({ row: { change } }: { row: CodeChangeRow }) {
  return (
    <>
      <Bidi>{change.reason}</Bidi>
      {change.turnedDownFor !== null && (
        <div>
          <Bidi>{change.turnedDownFor}</Bidi>
        </div>
      )}
    </>
  )
}

function SignOne({ change }: { change: CodeChangeRow['change'] }) {
  return (
    <SignatureForAll
      of={change}
      roles={codeSigners}
      sign={useAction(signCodeChange)}
      turnDown={useAction(turnDownCodeChange)}
    />
  )
}

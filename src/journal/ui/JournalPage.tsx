import { useState } from 'react'
import { Proof } from '../../kernel/answer.ts'
import { ActionName } from '../../web/ActionName.tsx'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { ask } from '../../web/request.ts'
import { trustedKeys } from '../../web/verify/keys.ts'
import { verifyCheckpoint } from '../checkpoint.ts'
import { verifyInclusion } from '../tree.ts'
import { JournalPage as JournalView } from '../views.ts'
import { texts } from './texts.ts'

type Row = JournalView['entries'][number]

/** The journal, newest first; each entry can be checked here in the browser, without believing the server. */
export function JournalPage() {
  const t = useText()
  const { number } = useFormat()
  const [before, setBefore] = useState<number>()
  const read = useRead(`/api/journal${before === undefined ? '' : `?before=${before}`}`, JournalView)
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Loaded read={read}>
        {({ size, entries }) => (
          <>
            <p>{t(texts.size, { size: number(size) })}</p>
            <Entries rows={entries} />
            <div className="row">
              {before !== undefined && <Button onPress={() => setBefore(undefined)}>{t(texts.newest)}</Button>}
              {(entries.at(-1)?.leafIndex ?? 0) > 0 && (
                <Button onPress={() => setBefore(entries.at(-1)?.leafIndex)}>{t(texts.older)}</Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Entries({ rows }: { rows: readonly Row[] }) {
  const t = useText()
  const columns: Column<Row>[] = [
    { key: 'number', header: t(texts.number), cell: (row) => <Code>{row.leafIndex}</Code> },
    { key: 'action', header: t(texts.action), cell: (row) => <ActionName name={row.action} /> },
    {
      key: 'who',
      header: t(texts.who),
      cell: (row) => (row.actorName === '' ? t(texts.program) : <Bidi>{row.actorName}</Bidi>),
    },
    { key: 'when', header: t(texts.when), cell: (row) => <Moment value={row.received} /> },
    {
      key: 'outcome',
      header: t(texts.outcome),
      cell: (row) => <Badge tone={row.outcome === 'accepted' ? 'good' : 'waiting'}>{t(texts[row.outcome])}</Badge>,
    },
    { key: 'check', header: t(texts.check), cell: (row) => <CheckEntry id={row.id} /> },
  ]
  return (
    <Table
      caption={t(texts.title)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<Empty>{t(texts.empty)}</Empty>}
    />
  )
}

function CheckEntry({ id }: { id: string }) {
  const t = useText()
  const { language } = useLanguage()
  const [result, setResult] = useState<{ holds: boolean; size: number }>()
  const check = async () => {
    const proof = await ask(`/api/journal/entries/${id}/proof`, Proof, { language })
    const { keys } = await trustedKeys()
    setResult({ holds: proofHolds(proof, keys), size: proof.treeSize })
  }
  if (result)
    return (
      <Badge tone={result.holds ? 'good' : 'bad'}>
        {t(result.holds ? texts.holds : texts.fails, { size: result.size })}
      </Badge>
    )
  return (
    <Button look="quiet" onPress={() => void check()}>
      {t(texts.check)}
    </Button>
  )
}

/** Whether the path leads from the entry to a head that a trusted key signed (RFC 9162 §2.1.3.2). */
function proofHolds(proof: Proof, keys: Parameters<typeof verifyCheckpoint>[1]): boolean {
  const head = verifyCheckpoint(proof.checkpoint, keys)
  if (!head.valid || head.checkpoint.size !== proof.treeSize) return false
  const claim = {
    leaf: bytesOf(proof.leafHash),
    index: proof.leafIndex,
    size: proof.treeSize,
    proof: proof.path.map(bytesOf),
  }
  return verifyInclusion({ ...claim, root: head.checkpoint.root })
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

import { useState } from 'react'
import { conditionTexts as lotConditionTexts } from '../../ammunition/code-texts.ts'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import { classTexts, conditionTexts } from '../../weapons/code-lists.ts'
import { receiptReaders } from '../../weapons/receipt.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { type ReceiptRow, ReceiptsView } from '../views.ts'
import { texts } from './texts.ts'

/** What a person handed in, as their receipts say it: on their page, and where their appeal is heard, for who may read it. */
export function ReceiptsPanel({ personId }: { personId: string }) {
  const { actor } = useSession()
  return actor.roles.some((role) => receiptReaders.includes(role)) && <Receipts personId={personId} />
}

function Receipts({ personId }: { personId: string }) {
  const t = useText()
  const [page, setPage] = useState(1)
  const read = useRead(`/api/people/${personId}/receipts?page=${page}`, ReceiptsView)
  return (
    <Section title={t(texts.receipts)}>
      <p className="hint">{t(texts.receiptsLead)}</p>
      <Loaded read={read}>
        {({ receipts, ...paging }) => (
          <>
            <ReceiptTable rows={receipts} />
            <Pagination {...paging} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

/** Where the paper of a receipt is; a lot bears its own. */
function paperOf(kind: ReceiptRow['kind'], id: string): string {
  return kind === 'weapon' ? `/api/receipts/${id}/paper` : `/api/ammunition/${id}/receipt`
}

function ReceiptTable({ rows }: { rows: readonly ReceiptRow[] }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const keeps = actor.roles.some((role) => role === 'armourer' || role === 'director' || role === 'auditor')
  const wordOf = (words: Readonly<Record<string, Texts>>, key: string) => {
    const found = own(words, key)
    return found ? t(found) : key
  }
  const columns: Column<ReceiptRow>[] = [
    {
      key: 'number',
      header: t(texts.number),
      cell: ({ id, kind, number, printed }) =>
        printed ? (
          <a href={`${paperOf(kind, id)}?language=${language}`} target="_blank" rel="noreferrer">
            <Code>{number}</Code>
          </a>
        ) : (
          <Code>{number}</Code>
        ),
    },
    { key: 'issued', header: t(texts.issued), cell: ({ issuedAt }) => <DateText value={issuedAt} /> },
    {
      key: 'what',
      header: t(texts.what),
      cell: ({ kind, what, tag, itemId }) => {
        const label = (
          <>
            {kind === 'weapon' ? wordOf(classTexts, what) : <Bidi>{what}</Bidi>} <Code>{tag}</Code>
          </>
        )
        if (!keeps) return label
        return <Link href={`/${kind === 'weapon' ? 'weapons' : 'ammunition'}/${itemId}`}>{label}</Link>
      },
    },
    { key: 'serial', header: t(texts.serial), cell: ({ serial }) => <Code>{serial ?? '—'}</Code> },
    {
      key: 'condition',
      header: t(texts.condition),
      cell: ({ kind, condition }) => wordOf(kind === 'weapon' ? conditionTexts : lotConditionTexts, condition),
    },
    {
      key: 'claimed',
      header: t(texts.claimed),
      cell: ({ claimedAt }) => (claimedAt === null ? t(texts.notClaimed) : <DateText value={claimedAt} plain />),
    },
  ]
  return (
    <Table
      caption={t(texts.receipts)}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.noReceipts)}</Empty>}
    />
  )
}

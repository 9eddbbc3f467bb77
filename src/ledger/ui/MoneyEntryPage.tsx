import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { causeTexts, correctionStatusTexts } from '../code-lists.ts'
import { correctable, correctionMay, type MoneyCorrection } from '../correction.ts'
import { proposeCorrection, signCorrection, turnDownCorrection } from '../correction-actions.ts'
import type { EntryCause } from '../entry.ts'
import { EntryView } from '../views.ts'
import { SecondSigner } from './SecondSigner.tsx'
import { texts } from './texts.ts'

/** One entry: its lines, what caused it, and what takes it back. */
export function MoneyEntryPage() {
  const t = useText()
  const read = useRead(`/api/money-entries/${useParam('id')}`, EntryView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={t(causeTexts[view.entry.cause])}
          crumbs={[
            { title: t(texts.accounts), href: '/money-accounts' },
            { title: t(texts.entries), href: '/money-entries' },
          ]}
        >
          {view.takenBackBy && (
            <Notice kind="warning" title={t(texts.takenBack)}>
              <Link href={`/money-entries/${view.takenBackBy}`}>{t(texts.takenBackSee)}</Link>
            </Notice>
          )}
          <Head view={view} />
          <Section title={t(texts.entry)}>
            <Table
              caption={t(texts.entry)}
              columns={columnsIn(t)}
              rows={view.lines}
              rowKey={({ line }) => line.id}
              empty={<Empty>{t(texts.noEntries)}</Empty>}
            />
          </Section>
          <Corrections view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function Head({ view: { entry, takesBack, names } }: { view: EntryView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.amount), value: <MoneyText amount={entry.amount} currency={entry.currency} /> },
        { term: t(texts.day), value: <DateText value={entry.day} /> },
        {
          term: t(texts.recordedBy),
          value: <ByWhom name={names[entry.recordedBy] ?? ''} at={entry.recordedAt} />,
        },
        ...(standsAlone.includes(entry.cause)
          ? []
          : [{ term: t(texts.causeId), value: <Cause entry={entry} takesBack={takesBack} /> }]),
        { term: t(texts.note), value: <Bidi>{entry.note || '—'}</Bidi> },
      ]}
    />
  )
}

/** Entries that nothing else brought about. */
const standsAlone: readonly EntryCause[] = ['receipt', 'allotment']

/** What brought an entry about, with the way to its page. */
function Cause({ entry: { cause, causeId }, takesBack }: Pick<EntryView, 'entry' | 'takesBack'>) {
  const t = useText()
  if (takesBack) return <Link href={`/money-entries/${takesBack}`}>{t(texts.takesBackSee)}</Link>
  if (cause === 'bankUnknown' || cause === 'bankExplained') {
    return <Link href={`/bank-entries/${causeId}`}>{t(texts.bankEntry)}</Link>
  }
  if (cause === 'cashAdvance' || cause === 'cashReturn' || cause === 'cashReceived') {
    return <Link href="/cash-moves">{t(texts.cash)}</Link>
  }
  return <Code>{causeId}</Code>
}

type Row = EntryView['lines'][number]

function columnsIn(t: ReturnType<typeof useText>): Column<Row>[] {
  const amounts = (['debit', 'credit'] as const).map(
    (key): Column<Row> => ({
      key,
      header: t(texts[key]),
      end: true,
      cell: ({ line }) => (line.direction === key ? <MoneyText amount={line.amount} /> : '—'),
    }),
  )
  return [
    {
      key: 'account',
      header: t(texts.account),
      cell: ({ line, accountName }) => (
        <Link href={`/money-accounts/${line.accountId}`}>
          <Bidi>{accountName}</Bidi>
        </Link>
      ),
    },
    ...amounts,
  ]
}

function Corrections({ view: { entry, corrections, names, takenBackBy } }: { view: EntryView }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const waits = corrections.some((correction) => correctionMay('decide', correction))
  if (!correctable.includes(entry.cause)) return null
  return (
    <Section title={t(texts.corrections)}>
      {corrections.map((correction) => (
        <Correction key={correction.id} correction={correction} names={names} />
      ))}
      {!waits && !takenBackBy && (
        <StepForm
          title={t(texts.correct)}
          action={proposeCorrection}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
          input={(said) => ({ id, entryId: entry.id, reason: said('reason') })}
          disabledReason={actor.roles.includes('accountant') ? undefined : t(texts.accountantOnly)}
        />
      )}
    </Section>
  )
}

const tones = { proposed: 'waiting', signed: 'good', turnedDown: 'bad' } as const

function Correction({ correction, names }: { correction: MoneyCorrection; names: Readonly<Record<string, string>> }) {
  const t = useText()
  const { status, reason, proposedBy, proposedAt, decidedBy, decidedAt, answer } = correction
  return (
    <article className="card">
      <p>
        <Badge tone={tones[status]}>{t(correctionStatusTexts[status])}</Badge> <Bidi>{reason}</Bidi>
      </p>
      <p>
        <ByWhom name={names[proposedBy] ?? ''} at={proposedAt} />
      </p>
      {decidedBy && decidedAt && (
        <p>
          <ByWhom name={names[decidedBy] ?? ''} at={decidedAt} />
        </p>
      )}
      {answer && (
        <p>
          <Bidi>{answer}</Bidi>
        </p>
      )}
      {correctionMay('decide', correction) && (
        <SecondSigner
          of={correction}
          sign={signCorrection}
          turnDown={turnDownCorrection}
          words={{ ...texts, own: texts.youProposed }}
        />
      )}
    </article>
  )
}

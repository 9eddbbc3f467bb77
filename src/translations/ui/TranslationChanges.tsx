import { languageNames } from '../../kernel/texts.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { SignatureForAll } from '../../web/SignatureForAll.tsx'
import { signatureTexts } from '../../web/signature-texts.ts'
import { signTranslation, turnDownTranslation } from '../translation-actions.ts'
import { type TranslationChange, translationSigners } from '../translation-change.ts'
import { TranslationChangesView } from '../views.ts'
import { statusTexts, texts } from './texts.ts'

const tones = { proposed: 'waiting', signed: 'good', turnedDown: 'neutral' } as const

/** Everything that was proposed and signed, by whom and why; what waits is signed here. */
export function TranslationChanges() {
  const t = useText()
  const list = useListQuery({ tab: ['changes'] }, '-proposed')
  const read = useRead(list.path('/api/translation-changes'), TranslationChangesView)
  return (
    <Loaded read={read}>
      {({ changes, ...paging }) => (
        <>
          <Table
            caption={t(texts.changes)}
            columns={[
              { key: 'what', header: t(texts.what), wide: true, cell: ({ change }) => <What change={change} /> },
              {
                ...{ key: 'reason', header: t(texts.reason), wide: true },
                cell: ({ change }) => (
                  <>
                    <Bidi>{change.reason}</Bidi>
                    {change.turnedDownFor !== null && (
                      <div>
                        <Bidi>{change.turnedDownFor}</Bidi>
                      </div>
                    )}
                  </>
                ),
              },
              {
                ...{ key: 'proposed', header: t(texts.proposedBy), ordered: true },
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
            order={list.order}
            onOrder={list.setOrder}
            rowKey={({ change }) => change.id}
            empty={<Empty>{t(texts.noChanges)}</Empty>}
          />
          <Pagination {...paging} onPage={list.setPage} />
        </>
      )}
    </Loaded>
  )
}

function What({ change: { status, lines } }: { change: TranslationChange }) {
  const t = useText()
  return (
    <>
      <Badge tone={tones[status]}>{t(statusTexts[status])}</Badge>
      <Disclosure title={t(texts.lines, { count: lines.length })}>
        {() => (
          <Table
            caption={t(texts.texts)}
            columns={[
              { key: 'place', header: t(texts.place), cell: ({ place }) => <Code long>{place}</Code>, wide: true },
              { key: 'language', header: t(texts.language), cell: ({ language }) => languageNames[language] },
              {
                ...{ key: 'from', header: t(texts.from), wide: true },
                cell: ({ shipped, language }) => <Bidi lang={language}>{shipped[language]}</Bidi>,
              },
              {
                ...{ key: 'to', header: t(texts.to), wide: true },
                cell: ({ words, language }) => (words === null ? t(texts.reset) : <Bidi lang={language}>{words}</Bidi>),
              },
            ]}
            rows={lines}
            rowKey={({ place, language }) => `${place} ${language}`}
          />
        )}
      </Disclosure>
    </>
  )
}

function SignOne({ change }: { change: TranslationChange }) {
  return (
    <SignatureForAll
      of={change}
      roles={translationSigners}
      sign={useAction(signTranslation)}
      turnDown={useAction(turnDownTranslation)}
    />
  )
}

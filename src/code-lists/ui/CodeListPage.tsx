import type { OpenList } from '../../kernel/open-list.ts'
import { own } from '../../kernel/own.ts'
import type { Actor } from '../../kernel/roles.ts'
import { languages, type Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { proposeCodeChange } from '../code-actions.ts'
import { type ClosedListEntry, closedLists, closedTexts, type OpenListEntry, openLists } from '../lists.ts'
import { CodeChanges } from './CodeChanges.tsx'
import { AddCode, ChangeCode } from './CodeForms.tsx'
import { texts, wordsTexts } from './texts.ts'

/** One code list: what is in it, and either changing it or why it is closed. */
export function CodeListPage() {
  const t = useText()
  const name = useParam('name')
  const opened = own(openLists, name)
  const closed = own(closedLists, name)
  const { words } = opened ?? closed ?? { words: texts.none }
  return (
    <Page title={t(words)} crumbs={[{ title: t(texts.title), href: '/code-lists' }]}>
      {opened && <OpenCodes of={opened} />}
      {closed && <ClosedCodes of={closed} />}
      {!opened && !closed && <Empty>{t(texts.none)}</Empty>}
    </Page>
  )
}

interface CodeRow {
  readonly code: string
  readonly words: Texts
}

function useWordColumns(): Column<CodeRow>[] {
  const t = useText()
  return [
    { key: 'code', header: t(texts.code), cell: ({ code }) => <Code>{code}</Code>, sort: ({ code }) => code },
    ...languages.map(
      (language): Column<CodeRow> => ({
        ...{ key: language, header: t(wordsTexts[language]) },
        cell: ({ words }) => <Bidi lang={language}>{words[language]}</Bidi>,
        sort: ({ words }) => words[language],
      }),
    ),
  ]
}

/** Whether forms offer a code to who reads, nobody, or only the other authority. */
function stateOf(list: OpenList, code: string, reader: Pick<Actor, 'joint' | 'sideId'>): Texts {
  if (list.isRetired(code)) return texts.retired
  return list.isOffered(code, reader) ? texts.offered : texts.oneSide
}

function OpenCodes({ of: { words, list } }: { of: OpenListEntry }) {
  const t = useText()
  const { actor } = useSession()
  const barred = useRoleBar(proposeCodeChange)
  const columns = useWordColumns()
  return (
    <>
      {barred === undefined && (
        <Disclosure title={t(texts.add)}>{(close) => <AddCode list={list} onDone={close} />}</Disclosure>
      )}
      <Table
        caption={t(words)}
        columns={[
          ...columns,
          {
            ...{ key: 'state', header: t(texts.state) },
            cell: ({ code }) => (
              <>
                <Badge tone={list.isOffered(code, actor) ? 'good' : 'neutral'}>{t(stateOf(list, code, actor))}</Badge>
                {list.fixed.includes(code) && <div className="hint">{t(texts.fixed)}</div>}
              </>
            ),
          },
          ...(barred === undefined
            ? [
                {
                  ...{ key: 'change', header: t(texts.change), wide: true },
                  cell: ({ code }: CodeRow) => (
                    <Disclosure title={t(texts.change)}>
                      {(close) => <ChangeCode list={list} code={code} onDone={close} />}
                    </Disclosure>
                  ),
                },
              ]
            : []),
        ]}
        rows={list.codes.map((code) => ({ code, words: list.words(code) }))}
        rowKey={({ code }) => code}
        empty={null}
      />
      <Section title={t(texts.history)}>
        <CodeChanges list={list.name} />
      </Section>
    </>
  )
}

function ClosedCodes({ of }: { of: ClosedListEntry }) {
  const t = useText()
  return (
    <>
      <Notice kind="info" title={t(texts.why)}>
        {t(closedTexts[of.why])}
      </Notice>
      <Table
        caption={t(of.words)}
        columns={useWordColumns()}
        rows={Object.entries(of.texts).map(([code, words]) => ({ code, words }))}
        rowKey={({ code }) => code}
        empty={null}
      />
    </>
  )
}

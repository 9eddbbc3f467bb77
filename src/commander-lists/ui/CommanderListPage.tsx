import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { hold } from '../actions.ts'
import { countedAgainstCap, entryStates, excessOver, listed } from '../entry.ts'
import { CommanderListView } from '../views.ts'
import { DifferenceTab } from './DifferenceTab.tsx'
import { EntriesTab } from './EntriesTab.tsx'
import { FreezeForms } from './FreezeForms.tsx'
import { ListStatus } from './ListBadges.tsx'
import { stateTexts, texts } from './texts.ts'

const isRunning = (view: CommanderListView | undefined) =>
  view?.list.status === 'importing' && !view.list.complete && !view.list.held

/** One version of a list: how far it is, its counts against the cap, its entries, and what it changes. */
export function CommanderListPage() {
  const t = useText()
  const id = useParam('id')
  // The tab is in the address with what its list shows; another tab begins at its first page.
  const list = useListQuery({ tab: ['entries', 'difference', 'about'] }, '')
  const tab = list.filter('tab')
  const read = useRead(`/api/commander-lists/${id}`, CommanderListView, {
    refetchInterval: (view) => (isRunning(view) ? 1500 : false),
  })
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${view.group.code} ${t(texts.versionN, { version: view.list.version })}`}
          heading={
            <>
              <Bidi lang="ar">{view.group.nameArabic}</Bidi> · {t(texts.versionN, { version: view.list.version })}{' '}
              <ListStatus list={view.list} />
            </>
          }
          lead={t(texts.lead)}
          crumbs={[
            { title: t(texts.title), href: '/commander-lists' },
            { title: view.group.code, href: `/commander-lists/groups/${view.group.id}` },
          ]}
        >
          <Running view={view} />
          <Alarm view={view} />
          <Refused view={view} />
          <Counts view={view} />
          {view.list.complete && (
            <Tabs
              label={t(texts.title)}
              value={tab}
              onChange={(key) => list.setFilter('tab', key)}
              tabs={[
                {
                  key: 'entries',
                  title: t(texts.entries),
                  content: tab === 'entries' && <EntriesTab view={view} />,
                },
                {
                  key: 'difference',
                  title: t(texts.difference),
                  content: tab === 'difference' && <DifferenceTab view={view} />,
                },
                { key: 'about', title: t(texts.about), content: tab === 'about' && <About view={view} /> },
              ]}
            />
          )}
          <FreezeForms view={view} />
        </Page>
      )}
    </Loaded>
  )
}

/** How far the file is read; it can be stopped and goes on where it was. */
function Running({ view }: { view: CommanderListView }) {
  const t = useText()
  const { actor } = useSession()
  const { send, sending } = useAction(hold)
  const { list } = view
  if (list.status !== 'importing' || list.complete) return null
  const may = actor.roles.some((role) => role === 'groupOfficer' || role === 'director')
  return (
    <Section title={t(texts.progress)}>
      {list.held && <Notice kind="warning">{t(texts.heldNote)}</Notice>}
      <Progress label={t(texts.progress)} share={(list.accepted + list.refused) / Math.max(1, list.fileRows)} />
      <div className="row">
        <Button
          isPending={sending}
          disabledReason={may ? undefined : t(texts.notOfficer)}
          onPress={() => void send({ id: list.id, held: !list.held })}
        >
          {t(list.held ? texts.goOn : texts.stop)}
        </Button>
      </div>
    </Section>
  )
}

function Alarm({ view: { list, group } }: { view: CommanderListView }) {
  const t = useText()
  const excess = excessOver(group.cap, list.counts) ?? 0
  if (group.cap === null || excess === 0 || list.status === 'discarded') return null
  return (
    <Notice kind="danger" title={t(texts.overTitle)}>
      {t(texts.overText, { counted: countedAgainstCap(list.counts), cap: group.cap, excess })}{' '}
      {list.excess !== null && t(texts.overFrozen, { excess: list.excess })}
    </Notice>
  )
}

function Refused({ view: { list } }: { view: CommanderListView }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  if (!list.complete || list.refused === 0) return null
  return (
    <Notice kind="warning">
      <p>{t(texts.reportHint, { count: list.refused })}</p>
      {actor.roles.includes('groupOfficer') && (
        <a
          className="button button-plain button-normal"
          href={`/api/commander-lists/${list.id}/refused.csv?language=${language}`}
          download
        >
          {t(texts.report)}
        </a>
      )}
    </Notice>
  )
}

function Counts({ view: { list, group } }: { view: CommanderListView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.counts)}>
      <DescriptionList
        items={[
          { term: t(texts.listed), value: number(listed(list.counts)) },
          { term: t(texts.counted), value: <strong>{number(countedAgainstCap(list.counts))}</strong> },
          { term: t(texts.cap), value: group.cap === null ? t(texts.notAgreed) : number(group.cap) },
          {
            term: t(texts.cutOff),
            value: group.cutOff === null ? t(texts.notAgreed) : <DateText value={group.cutOff} />,
          },
          ...entryStates.map((state) => ({ term: t(stateTexts[state]), value: number(list.counts[state]) })),
          { term: t(texts.refusedRows), value: number(list.refused) },
        ]}
      />
    </Section>
  )
}

function About({ view: { list, names } }: { view: CommanderListView }) {
  const t = useText()
  const by = (id: string | null, at: string | null) =>
    at === null ? null : (
      <>
        <Bidi>{id === null ? t(texts.commandLine) : (names[id] ?? '')}</Bidi>, <DateText value={at} />
      </>
    )
  const items = [
    { term: t(texts.receivedFrom), value: <Bidi>{list.receivedFrom}</Bidi> },
    { term: t(texts.receivedOn), value: <DateText value={list.receivedOn} /> },
    { term: t(texts.receivedBy), value: by(list.receivedBy, list.receivedAt) },
    { term: t(texts.frozenBy), value: by(list.frozenBy, list.frozenAt) },
    { term: t(texts.discardedBy), value: by(list.discardedBy, list.discardedAt) },
    { term: t(texts.reason), value: list.discardReason },
    { term: t(texts.fileHash), value: <Code>{list.fileHash}</Code> },
    { term: t(texts.contentHash), value: <Code>{list.contentHash}</Code> },
  ]
  return <DescriptionList items={items.filter(({ value }) => value !== null)} />
}

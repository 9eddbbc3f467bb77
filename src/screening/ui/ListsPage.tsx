import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { isScreened, type List } from '../list.ts'
import { ListsView } from '../views.ts'
import { changeTexts } from './change-texts.ts'
import { RecordCounts } from './RecordCounts.tsx'
import { texts } from './texts.ts'

/** The lists in force, with what each version changed and the hash that `sulh verify` holds it to. */
export function ListsPage() {
  const t = useText()
  const read = useRead('/api/lists', ListsView, { refetchInterval: (view) => (isUnderWay(view) ? 2000 : false) })
  return (
    <Page title={t(texts.lists)}>
      <Loaded read={read}>
        {({ lists, screening }) =>
          lists.length === 0 ? (
            <Empty>{t(texts.noLists)}</Empty>
          ) : (
            lists.map((list) => <ListCard key={list.id} list={list} screening={screening} />)
          )
        }
      </Loaded>
      <p>
        {t(texts.howTo)} <Code>sulh list add FILE</Code>
      </p>
    </Page>
  )
}

function isUnderWay(view: ListsView | undefined): boolean {
  return view?.lists.some((list) => !isScreened(list)) ?? false
}

/** Whether everybody who was registered has been looked for in this version, and what that found. */
function ScreenedAgain({ list, screening }: { list: List; screening: number | null }) {
  const t = useText()
  const { raised, reopened } = list
  if (isScreened(list))
    return (
      <>
        {t(texts.screenedDone, { raised, reopened })} {list.screenedAt !== null && <DateText value={list.screenedAt} />}
      </>
    )
  if (screening === null) return <>{t(texts.screeningWaits)}</>
  return <Progress label={t(texts.screeningRuns)} share={screening} />
}

function ListCard({ list, screening }: { list: List; screening: number | null }) {
  const t = useText()
  const { number } = useFormat()
  const { added, removed, changed } = list
  return (
    <Section title={list.title}>
      <DescriptionList
        items={[
          {
            term: t(texts.kind),
            value: (
              <Badge tone={list.invented ? 'neutral' : 'good'}>
                {t(list.invented ? texts.inventedTitle : texts.real)}
              </Badge>
            ),
          },
          { term: t(texts.version), value: <Bidi>{list.version.slice(0, 10)}</Bidi> },
          { term: t(texts.adopted), value: <DateText value={list.adoptedAt} /> },
          { term: t(texts.persons), value: number(list.persons) },
          { term: t(texts.organisations), value: number(list.organisations) },
          { term: t(texts.allNames), value: number(list.names) },
          { term: t(texts.counted), value: <RecordCounts list={list} /> },
          {
            term: t(texts.changes),
            value: (
              <>
                {t(texts.changed, { added, removed, changed })}{' '}
                <Link href={`/lists/${list.id}`}>{t(changeTexts.show)}</Link>
              </>
            ),
          },
          { term: t(texts.screenedAgain), value: <ScreenedAgain list={list} screening={screening} /> },
          { term: t(texts.hash), value: <Code>{list.contentHash}</Code> },
        ]}
      />
    </Section>
  )
}

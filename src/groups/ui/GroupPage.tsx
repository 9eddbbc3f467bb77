import type { ReactNode } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { type Classification, classificationReaders } from '../classification.ts'
import type { ArmedGroup } from '../group.ts'
import { GroupView } from '../views.ts'
import { Areas } from './Areas.tsx'
import { ClassificationPanel } from './ClassificationPanel.tsx'
import { texts as classificationTexts } from './classification-texts.ts'
import { Estimates } from './Estimates.tsx'
import { StatusBadge } from './GroupLink.tsx'
import { History } from './History.tsx'
import { Members } from './Members.tsx'
import { Overview } from './Overview.tsx'
import { Relations } from './Relations.tsx'
import { texts } from './texts.ts'

const tabs = ['overview', 'class', 'estimates', 'relations', 'members', 'history'] as const

interface GroupPageProps {
  more?: (group: ArmedGroup) => ReactNode
  afterClass?: (classification: Classification) => ReactNode
  below?: (group: ArmedGroup) => ReactNode
}

/**
 * A group: what is known of it, its class, what sources say, what it is to others, who belonged to it, and what happened
 * to it. `more`, `below` and `afterClass`: what features that build on groups add to it, below it and to each classification.
 */
export function GroupPage({ more, afterClass, below }: GroupPageProps) {
  const t = useText()
  const { actor } = useSession()
  const id = useParam('id')
  const read = useRead(`/api/groups/${id}`, GroupView)
  // The tab is in the address with what its list shows; another tab begins at its first page.
  const seesClass = actor.roles.some((role) => classificationReaders.includes(role))
  const list = useListQuery({ tab: tabs.filter((key) => key !== 'class' || seesClass) }, '')
  const group = read.data?.group
  return (
    <Page
      title={`${t(texts.group)} ${group?.code ?? ''}`}
      heading={
        group && (
          <>
            <Bidi>{group.nameArabic}</Bidi> <Code>{group.code}</Code>
          </>
        )
      }
      crumbs={[{ title: t(texts.groups), href: '/groups' }]}
      actions={
        group && (
          <>
            <StatusBadge status={group.status} />
            {more?.(group)}
          </>
        )
      }
    >
      <Loaded read={read}>
        {(view) => (
          <Tabs
            label={t(texts.group)}
            value={list.filter('tab')}
            onChange={(key) => list.setFilter('tab', key)}
            tabs={[
              { key: 'overview', title: t(texts.overview), content: <Overview view={view} /> },
              ...(seesClass
                ? [
                    {
                      key: 'class' as const,
                      title: t(classificationTexts.class),
                      content: <ClassificationPanel groupId={view.group.id} after={afterClass} />,
                    },
                  ]
                : []),
              { key: 'estimates', title: t(texts.estimates), content: <Estimates view={view} /> },
              {
                key: 'relations',
                title: t(texts.relationsAndAreas),
                content: (
                  <>
                    <Relations view={view} />
                    <Areas view={view} />
                  </>
                ),
              },
              { key: 'members', title: t(texts.members), content: <Members groupId={view.group.id} /> },
              { key: 'history', title: t(texts.history), content: <History view={view} /> },
            ]}
          />
        )}
      </Loaded>
      {group && below?.(group)}
    </Page>
  )
}

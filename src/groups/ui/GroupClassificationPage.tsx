import type { ReactNode } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useParam } from '../../web/navigation.ts'
import type { Classification } from '../classification.ts'
import { GroupClassificationsView } from '../classification-views.ts'
import { ClassificationPanel } from './ClassificationPanel.tsx'
import { texts } from './classification-texts.ts'

/**
 * The class of one group by itself, for whoever comes from the list to sign or to read. `after`: what features that build
 * on classifications add to each.
 */
export function GroupClassificationPage({ after }: { after?: (classification: Classification) => ReactNode }) {
  const t = useText()
  const id = useParam('id')
  const group = useRead(`/api/groups/${id}/classifications`, GroupClassificationsView).data?.group
  return (
    <Page
      title={group ? `${t(texts.class)} ${group.code}` : t(texts.class)}
      heading={
        group && (
          <>
            <Code>{group.code}</Code> <Bidi lang="ar">{group.nameArabic}</Bidi>
          </>
        )
      }
      crumbs={[{ title: t(texts.classifications), href: '/classifications' }]}
    >
      <ClassificationPanel groupId={id} after={after} />
    </Page>
  )
}

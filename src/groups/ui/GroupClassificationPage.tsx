import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useParam } from '../../web/navigation.ts'
import { ClassificationPanel } from './ClassificationPanel.tsx'
import { texts } from './classification-texts.ts'

/** The class of one group by itself, for whoever comes from the list to sign or to read. */
export function GroupClassificationPage() {
  const t = useText()
  return (
    <Page title={t(texts.class)} crumbs={[{ title: t(texts.classifications), href: '/classifications' }]}>
      <ClassificationPanel groupId={useParam('id')} />
    </Page>
  )
}

import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useParam } from '../../web/navigation.ts'
import { EligibilityPanel } from './EligibilityPanel.tsx'
import { texts } from './texts.ts'

/** How one applicant stands, by itself: where the panel and the officers of a site come from a list or a letter. */
export function PersonEligibilityPage() {
  const t = useText()
  const id = useParam('id')
  return (
    <Page
      title={t(texts.eligibility)}
      crumbs={[{ title: t(texts.person), href: `/people/${id}` }]}
      lead={t(texts.eligibilityLead)}
    >
      <EligibilityPanel personId={id} />
    </Page>
  )
}

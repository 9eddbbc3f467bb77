import { ChecksPanel } from '../../checks/ui/ChecksPanel.tsx'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useParam } from '../../web/navigation.ts'
import { InterviewPanel } from './InterviewPanel.tsx'
import { texts } from './texts.ts'

/** What verifies a person beside their own word: the offices' checks, and the interviews. */
export function PersonVerificationPage() {
  const t = useText()
  const id = useParam('id')
  return (
    <Page title={t(texts.verification)} crumbs={[{ title: t(texts.person), href: `/people/${id}` }]}>
      <ChecksPanel personId={id} />
      <InterviewPanel personId={id} />
    </Page>
  )
}

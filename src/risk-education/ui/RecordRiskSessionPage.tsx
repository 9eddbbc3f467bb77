import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { RiskSessionForm } from './RiskSessionForm.tsx'
import { texts } from './texts.ts'

/** Risk education that was given. */
export function RecordRiskSessionPage() {
  const t = useText()
  const go = useGo()
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.title), href: '/risk-education' }]} narrow>
      <RiskSessionForm onDone={(id) => go(`/risk-education/${id}`)} />
    </Page>
  )
}

import { useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { CriterionForm } from './CriterionForm.tsx'
import { texts } from './texts.ts'

/** Proposes a criterion; another signs it. */
export function ProposeCriterionPage() {
  const t = useText()
  const go = useGo()
  return (
    <Page title={t(texts.propose)} crumbs={[{ title: t(texts.criteria), href: '/designation-criteria' }]} narrow>
      <Notice kind="warning">{t(texts.advice)}</Notice>
      <CriterionForm onDone={(id) => go(`/designation-criteria/${id}`)} />
    </Page>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { CommitmentForm } from './CommitmentForm.tsx'
import { texts } from './texts.ts'

/** Writing a commitment down. */
export function RecordCommitmentPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.commitments), href: '/commitments' }]} narrow>
      <CommitmentForm id={id} onDone={() => go(`/commitments/${id}`)} />
    </Page>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { CommitmentSource } from '../commitment.ts'
import { CommitmentForm } from './CommitmentForm.tsx'
import { texts } from './texts.ts'

/** Writing a commitment down; from the page of talks, a meeting or a text as one of it. */
export function RecordCommitmentPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const asked = useQueryText('source')
  const recordId = useQueryText('id')
  const kind = CommitmentSource.shape.kind.options.find((one) => one === asked)
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.commitments), href: '/commitments' }]} narrow>
      <CommitmentForm
        id={id}
        from={kind && recordId ? { kind, id: recordId } : undefined}
        onDone={() => go(`/commitments/${id}`)}
      />
    </Page>
  )
}

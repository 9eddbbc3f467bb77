import type { ReactNode } from 'react'
import { PathwayView } from '../../people/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { texts } from './texts.ts'

/** A person's page, or where they are in another pathway the fact alone, without a reason. */
export function UnlessTransferred({ personId, children }: { personId: string; children: ReactNode }) {
  const t = useText()
  const { data } = useRead(`/api/people/${personId}/pathway`, PathwayView)
  if (!data?.transferred) return children
  return (
    <Page title={t(texts.transferred)}>
      <Notice kind="info" title={t(texts.transferred)}>
        <Code>{data.transferred.number}</Code> · <DateText value={data.transferred.transferredAt} />.{' '}
        {t(texts.transferredLead)}
      </Notice>
    </Page>
  )
}

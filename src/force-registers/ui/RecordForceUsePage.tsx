import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { ForceForm } from './ForceForm.tsx'
import { texts } from './texts.ts'

/** A use of force, as it is written down first; `?complaint=` or `?incident=` says to what it belongs. */
export function RecordForceUsePage() {
  const t = useText()
  const go = useGo()
  const [complaint, incident] = [useQueryText('complaint'), useQueryText('incident')]
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.recordUse)} crumbs={[{ title: t(texts.uses), href: '/force-uses' }]} narrow>
      <ForceForm
        id={id}
        links={{ complaintIds: complaint ? [complaint] : [], incidentIds: incident ? [incident] : [] }}
        onDone={() => go(`/force-uses/${id}`)}
      />
    </Page>
  )
}

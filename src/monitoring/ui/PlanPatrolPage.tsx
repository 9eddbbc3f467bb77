import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { PatrolForm } from './PatrolForm.tsx'
import { texts } from './texts.ts'

/** A patrol to be planned. */
export function PlanPatrolPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.plan)} crumbs={[{ title: t(texts.patrols), href: '/patrols' }]} narrow>
      <PatrolForm id={id} onDone={() => go(`/patrols/${id}`)} />
    </Page>
  )
}

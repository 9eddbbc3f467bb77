import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { ForceForm } from './ForceForm.tsx'
import { texts } from './texts.ts'

/** A foreign force, as an office knows it first. */
export function RecordForcePage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.forces), href: '/foreign-forces' }]} narrow>
      <ForceForm id={id} onDone={() => go(`/foreign-forces/${id}`)} />
    </Page>
  )
}

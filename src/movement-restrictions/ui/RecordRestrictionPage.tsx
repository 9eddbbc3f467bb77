import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { RestrictionForm } from './RestrictionForm.tsx'
import { texts } from './texts.ts'

/** A restriction of monitors' movement, as they tell it. */
export function RecordRestrictionPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.restrictions), href: '/movement-restrictions' }]} narrow>
      <RestrictionForm id={id} onDone={() => go(`/movement-restrictions/${id}`)} />
    </Page>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { MeasureForm } from './MeasureForm.tsx'
import { texts } from './texts.ts'

/** Drafting a measure of one's own side. */
export function DraftMeasurePage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.draft)} crumbs={[{ title: t(texts.measures), href: '/confidence-measures' }]} narrow>
      <MeasureForm id={id} onDone={() => go(`/confidence-measures/${id}`)} />
    </Page>
  )
}

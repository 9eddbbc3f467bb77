import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { PostForm } from './PostForm.tsx'
import { texts } from './texts.ts'

/** A new observation post, camera, sensor or base of drones. */
export function OpenPostPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.open)} crumbs={[{ title: t(texts.monitoring), href: '/monitoring' }]} narrow>
      <PostForm id={id} onDone={() => go(`/monitoring/${id}`)} />
    </Page>
  )
}

import { useRead } from '../../web/api.ts'
import { useCountText, useText } from '../../web/i18n.tsx'
import { Icon } from '../../web/kit/Icon.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { NoticesView } from '../views.ts'
import './notices.css'
import { texts } from './texts.ts'

const lookEveryMs = 120_000

/** How much waits that is new, on every page. */
export function Bell() {
  const t = useText()
  const countOf = useCountText()
  const read = useRead('/api/notices', NoticesView, { refetchInterval: () => lookEveryMs })
  const unread = read.data?.unread ?? 0
  return (
    <Link href="/notices" className="bell">
      <Icon name="bell" />
      {t(texts.notices)}
      {unread > 0 && (
        <span className="bell-count">
          <span aria-hidden="true">{countOf(unread)}</span>
          <span className="visually-hidden">{t(texts.unreadCount, { count: unread })}</span>
        </span>
      )}
    </Link>
  )
}

import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { useSession } from '../../web/session.tsx'
import { emergencyReviewers } from '../emergency-access.ts'
import { EmergencyAccessesView } from '../views.ts'
import { texts } from './texts.ts'

/** How many records are opened in an emergency and not reviewed; nothing where there are none, or for who does not review. */
export function EmergencyAlarm() {
  const t = useText()
  const { actor } = useSession()
  const reviews = actor.roles.some((role) => emergencyReviewers.some((one) => one === role))
  const { data } = useRead('/api/emergency-accesses', EmergencyAccessesView, { enabled: reviews })
  if (!data || data.total === 0) return null
  return (
    <Notice kind="danger">
      <Link href="/emergency-accesses">{t(texts.alarm, { count: data.total })}</Link>
    </Notice>
  )
}

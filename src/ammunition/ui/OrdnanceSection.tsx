import type { Weapon } from '../../weapons/weapon.ts'
import { useText } from '../../web/i18n.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RaiseForm } from './OrdnancePage.tsx'
import { storage } from './storage-texts.ts'

/** On the page of a weapon that is unsafe: the way to the team that makes it safe. */
export function OrdnanceSection({ weapon }: { weapon: Weapon }) {
  const t = useText()
  if (weapon.condition !== 'unsafe') return null
  return (
    <Section title={t(storage.ordnance)}>
      <Notice kind="danger">
        {t(storage.ordnanceLead)} <Link href="/ordnance?status=all">{t(storage.ordnance)}</Link>
      </Notice>
      <RaiseForm weaponId={weapon.id} />
    </Section>
  )
}

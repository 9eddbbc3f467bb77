import { OrdnanceSection } from '../../ammunition/ui/OrdnanceSection.tsx'
import { HoldSection } from '../../disposal/ui/HoldSection.tsx'
import { LossSection } from '../../stock/ui/LossSection.tsx'
import { PartsSection } from '../../weapons/ui/PartsSection.tsx'
import { WeaponPage } from '../../weapons/ui/WeaponPage.tsx'

/** A weapon with what the features below add: an ordnance task where it is unsafe, reports of its loss, and holds on it as evidence. */
export function WeaponRecordPage() {
  return (
    <WeaponPage
      more={(weapon) => (
        <>
          <OrdnanceSection weapon={weapon} />
          <PartsSection weapon={weapon} />
          <LossSection weapon={weapon} />
          <HoldSection weapon={weapon} />
        </>
      )}
    />
  )
}

import type { Weapon } from '../../weapons/weapon.ts'
import { useAction, useRead } from '../../web/api.ts'
import { HoldCard, LiftForm, PlaceForm } from '../../web/EvidenceHold.tsx'
import { useText } from '../../web/i18n.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { liftHold, placeHold } from '../actions.ts'
import { HoldsView } from '../views.ts'
import { texts } from './texts.ts'

type HoldRow = HoldsView['holds'][number]

/** Whether a weapon is held as evidence, by whom, and letting it go. */
export function HoldSection({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const read = useRead(`/api/weapons/${weapon.id}/holds`, HoldsView)
  return (
    <Section title={t(texts.holds)}>
      <Loaded read={read}>
        {({ holds }) => (
          <>
            {holds.length === 0 && <Empty>{t(texts.noHolds)}</Empty>}
            {holds.map((hold) => (
              <HoldCard key={hold.id} hold={hold} placedByName={hold.placedByName} words={texts}>
                <Lift hold={hold} />
              </HoldCard>
            ))}
            <Place key={holds.length} weapon={weapon} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Lift({ hold }: { hold: HoldRow }) {
  return <LiftForm hold={hold} state={useAction(liftHold)} words={texts} onDone={() => undefined} />
}

function Place({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const { actor } = useSession()
  const may = actor.roles.some((role) => placeHold.roles.includes(role))
  return (
    <PlaceForm
      of={{ weaponId: weapon.id }}
      state={useAction(placeHold)}
      words={texts}
      disabledReason={may ? undefined : t(texts.onlyScreener)}
      onDone={() => undefined}
    />
  )
}

import { useAction } from '../../web/api.ts'
import { HoldCard, type HoldWords, LiftForm, PlaceForm } from '../../web/EvidenceHold.tsx'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { liftLotHold, placeLotHold } from '../hold-actions.ts'
import type { Lot } from '../lot.ts'
import type { LotHold } from '../lot-hold.ts'
import type { LotView } from '../views.ts'
import { paperTexts } from './paper-texts.ts'
import { texts } from './texts.ts'

const words = { ...paperTexts, reason: texts.reason, onlyDirector: texts.onlyDirector } satisfies HoldWords

/** Whether a lot is held as evidence, by whom, and letting it go. */
export function LotHolds({ view: { lot, holds, names } }: { view: LotView }) {
  const t = useText()
  const { actor } = useSession()
  const may = actor.roles.some((role) => placeLotHold.roles.includes(role))
  return (
    <Section title={t(paperTexts.holds)}>
      {holds.length === 0 && <Empty>{t(paperTexts.noHolds)}</Empty>}
      {holds.map((hold) => (
        <HoldCard key={hold.id} hold={hold} placedByName={names[hold.placedBy]} words={words}>
          <Disclosure title={t(words.lift)}>{(close) => <Lift hold={hold} onDone={close} />}</Disclosure>
        </HoldCard>
      ))}
      {may ? (
        <Disclosure title={t(paperTexts.hold)}>{(close) => <Place lot={lot} onDone={close} />}</Disclosure>
      ) : (
        <p className="hint">{t(paperTexts.whoHolds)}</p>
      )}
    </Section>
  )
}

/** Whether a hold on the lot stands. */
export function isHeld({ holds }: Pick<LotView, 'holds'>): boolean {
  return holds.some(({ status }) => status === 'placed')
}

function Lift({ hold, onDone }: { hold: LotHold; onDone: () => void }) {
  return <LiftForm hold={hold} state={useAction(liftLotHold)} words={words} onDone={onDone} />
}

function Place({ lot, onDone }: { lot: Lot; onDone: () => void }) {
  return <PlaceForm of={{ lotId: lot.id }} state={useAction(placeLotHold)} words={words} onDone={onDone} />
}

import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import type { KeyHolder } from '../key-regime.ts'
import { counts, lockingFaults, type Opening } from '../opening.ts'
import type { OpeningRow } from '../views.ts'
import { keyTexts } from './key-texts.ts'
import { faultTexts, openingStatusTexts, partyTexts } from './texts.ts'

const tones: Readonly<Record<Opening['status'], Tone>> = {
  signing: 'waiting',
  open: 'neutral',
  closed: 'good',
  cancelled: 'neutral',
}

/** The state of an opening. */
export function OpeningBadge({ opening }: { opening: Opening }) {
  const t = useText()
  return <Badge tone={tones[opening.status]}>{t(openingStatusTexts[opening.status])}</Badge>
}

/** What was irregular about an opening; what locks the store in another look, until it is settled. */
export function Faults({ opening: { faults, settledBy } }: { opening: Opening }) {
  const t = useText()
  if (faults.length === 0) return '—'
  return (
    <span className="row">
      {faults.map((fault) => {
        const tone = settledBy !== null ? 'neutral' : lockingFaults.includes(fault) ? 'bad' : 'waiting'
        return (
          <Badge key={fault} tone={tone} icon={settledBy === null ? 'warning' : 'check'}>
            {t(faultTexts[fault])}
          </Badge>
        )
      })}
    </span>
  )
}

/** A key holder's name: a user's in the reader's language, where the reader may know it, else as it was written down. */
export function calledBy({ userId, name }: KeyHolder, names: Readonly<Record<string, string>>): string {
  return names[userId ?? ''] ?? name
}

/** Each party with its signature, or that it has still to sign. */
export function SignatureSteps({
  row: { opening, signatures },
  names,
}: {
  row: OpeningRow
  names: Readonly<Record<string, string>>
}) {
  const t = useText()
  const { list } = useFormat()
  return (
    <Timeline
      label={t(keyTexts.signatures)}
      steps={opening.keys.map(({ party, of, holders }) => {
        const signature = signatures.find((one) => one.party === party)
        const holder = holders.find(({ id }) => id === signature?.holderId)
        const done = signature !== undefined && counts(signature)
        return {
          key: party,
          title: (
            <>
              {t(partyTexts[party])} · <Bidi>{of}</Bidi>
            </>
          ),
          when:
            signature === undefined ? (
              t(keyTexts.waitsFor)
            ) : done ? (
              <ByWhom name={holder ? calledBy(holder, names) : undefined} at={signature.signedAt} />
            ) : (
              t(keyTexts.witnessedBy, { name: names[signature.signedBy] ?? '' })
            ),
          detail:
            signature === undefined ? (
              <Bidi>{list(holders.map((one) => calledBy(one, names)))}</Bidi>
            ) : signature.witnessed ? (
              <Bidi>{signature.statement}</Bidi>
            ) : undefined,
          state: done ? ('done' as const) : ('next' as const),
        }
      })}
    />
  )
}

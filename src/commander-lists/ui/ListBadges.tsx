import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import type { CommanderList } from '../commander-list.ts'
import { countedAgainstCap, type EntryCounts, type EntryState, excessOver } from '../entry.ts'
import { stateTexts, texts } from './texts.ts'

/** In one word, how far a version is. */
export function ListStatus({ list }: { list: CommanderList }) {
  const t = useText()
  if (list.status === 'discarded') return <Badge tone="neutral">{t(texts.discarded)}</Badge>
  if (list.status === 'frozen') {
    return list.inForce ? <Badge tone="good">{t(texts.inForce)}</Badge> : <Badge>{t(texts.replaced)}</Badge>
  }
  if (list.complete) return <Badge tone="waiting">{t(texts.waits)}</Badge>
  return list.held ? <Badge tone="bad">{t(texts.held)}</Badge> : <Badge tone="moving">{t(texts.importing)}</Badge>
}

/** How many count against the cap, with an alarm where they are too many. */
export function AgainstCap({ cap, counts }: { cap: number | null; counts: EntryCounts }) {
  const t = useText()
  const counted = countedAgainstCap(counts)
  const excess = excessOver(cap, counts) ?? 0
  return (
    <>
      {cap === null ? t(texts.noCap, { counted }) : t(texts.ofCap, { counted, cap })}{' '}
      {excess > 0 && <Badge tone="bad">{t(texts.over, { excess })}</Badge>}
    </>
  )
}

const tones: Readonly<Record<EntryState, Tone>> = {
  unmatched: 'neutral',
  suggested: 'waiting',
  matched: 'good',
  lateRecruit: 'bad',
  absent: 'neutral',
  minor: 'moving',
  duplicate: 'bad',
  rejected: 'bad',
}

/** Where an entry stands. */
export function StateBadge({ state }: { state: EntryState }) {
  const t = useText()
  return (
    <Badge tone={tones[state]} {...(state === 'minor' ? { icon: 'stop' as const } : {})}>
      {t(stateTexts[state])}
    </Badge>
  )
}

import { lazy, Suspense } from 'react'
import type { Texts } from '../../kernel/texts.ts'
import { useFormat, useText } from '../i18n.tsx'
import { Badge, type Tone } from '../kit/Badge.tsx'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Moment } from '../kit/Dates.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Page } from '../kit/Page.tsx'
import { Progress } from '../kit/Progress.tsx'
import { Empty } from '../kit/States.tsx'
import { Table } from '../kit/Table.tsx'
import { wordsOf } from './act-words.ts'
import { currentTab, useTablet } from './current.ts'
import { exportLines, saveFile } from './export-file.ts'
import type { KeptAct } from './log-state.ts'
import { stoppedTexts } from './TabletPage.tsx'
import type { KeptPicture } from './tablet-pictures.ts'
import { texts } from './texts.ts'

const Reasons = lazy(async () => ({ default: (await import('./Reasons.tsx')).Reasons }))

const tickTones: Readonly<Record<KeptAct['tick'], Tone>> = { here: 'waiting', site: 'moving', centre: 'good' }
const outcomes: Readonly<Record<NonNullable<KeptAct['outcome']>['outcome'], { words: Texts; tone: Tone }>> = {
  accepted: { words: texts.accepted, tone: 'good' },
  flagged: { words: texts.flagged, tone: 'waiting' },
  refused: { words: texts.refused, tone: 'bad' },
  held: { words: texts.held, tone: 'waiting' },
}

/** Every act that this device keeps, whosever it was: it names nobody, so whoever holds the device sees how much waits. */
export function OutboxPage() {
  const t = useText()
  const { acts, standing, stopped, contradicted } = useTablet()
  const newest = acts.toReversed()
  return (
    <Page title={t(texts.outbox)} lead={t(texts.outboxLead)} actions={<Actions />}>
      {contradicted && (
        <Notice kind="danger" title={t(texts.contradicted)}>
          {t(texts.contradictedAdvice)}
        </Notice>
      )}
      {stopped && (
        <Notice kind="danger">
          <p>{t(stoppedTexts[stopped])}</p>
          <ButtonLink href="/tablet">{t(texts.tablet)}</ButtonLink>
        </Notice>
      )}
      {standing === 'locked' && !stopped && (
        <Notice kind="warning" title={t(texts.locked)}>
          <p>{t(texts.lockedLead)}</p>
          <ButtonLink href="/tablet">{t(texts.unlock)}</ButtonLink>
        </Notice>
      )}
      <Pictures />
      <p>{t(texts.exportHint)}</p>
      <Table
        caption={t(texts.outbox)}
        rows={newest}
        rowKey={({ entry }) => entry.id}
        empty={<Empty>{t(texts.outboxEmpty)}</Empty>}
        columns={[
          { key: 'act', header: t(texts.act), cell: ({ entry }) => t(wordsOf(entry.action)), wide: true },
          { key: 'when', header: t(texts.when), cell: ({ entry }) => <Moment value={entry.at} /> },
          {
            key: 'where',
            header: t(texts.where),
            cell: ({ tick }) => <Badge tone={tickTones[tick]}>{t(texts[tick])}</Badge>,
          },
          { key: 'became', header: t(texts.became), cell: ({ outcome }) => <Outcome of={outcome} />, wide: true },
        ]}
      />
    </Page>
  )
}

/** Pictures that wait, with how much of them was sent; and those that the centre refused, with why. */
function Pictures() {
  const t = useText()
  const { number } = useFormat()
  const { pictures } = useTablet()
  const waiting = pictures.filter(({ state }) => state === 'coming' || state === 'atSite')
  const refused = pictures.filter(({ state }) => state === 'refused')
  const sum = (of: (one: KeptPicture) => number) => waiting.reduce((all, one) => all + of(one), 0)
  return (
    <>
      {waiting.length > 0 && (
        <Progress
          label={t(texts.picturesWait, { count: number(waiting.length) })}
          share={sum(({ received }) => received) / sum(({ size }) => size)}
        />
      )}
      {refused.length > 0 && (
        <Notice kind="warning" title={t(texts.picturesRefused, { count: number(refused.length) })}>
          <Suspense>
            <Reasons codes={[...new Set(refused.flatMap(({ code }) => code ?? []))]} />
          </Suspense>
        </Notice>
      )}
    </>
  )
}

function Actions() {
  const t = useText()
  const { acts, standing } = useTablet()
  const first = acts[0]?.entry
  if (!first) return null
  const save = async () => {
    const entries = acts.map(({ entry }) => entry)
    const pictures = (await currentTab()?.tablet.picturesToRescue()) ?? []
    saveFile(`sulh-${first.station.slice(0, 8)}-${first.epoch}.jsonl`, exportLines(first, entries, pictures))
  }
  return (
    <>
      {standing === 'open' && <Button onPress={() => currentTab()?.sending.soon()}>{t(texts.sendNow)}</Button>}
      <Button onPress={() => void save()}>{t(texts.exportFile)}</Button>
    </>
  )
}

function Outcome({ of }: { of: KeptAct['outcome'] }) {
  const t = useText()
  if (!of) return t(texts.undecided)
  const { words, tone } = outcomes[of.outcome]
  return (
    <>
      <Badge tone={tone}>{t(words)}</Badge> {!of.final && <span>({t(texts.provisional)})</span>}
      {of.codes.length > 0 && (
        <Suspense>
          <Reasons codes={of.codes} />
        </Suspense>
      )}
    </>
  )
}

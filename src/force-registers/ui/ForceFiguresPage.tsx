import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { InPeriod, ShownCounts } from '../../web/PeriodFigures.tsx'
import { detentionStatusTexts, forceKindTexts } from '../code-lists.ts'
import { ForceFiguresView } from '../views.ts'
import { texts } from './texts.ts'

/** Both registers as numbers without words. */
export function ForceFiguresPage() {
  const t = useText()
  return (
    <Page title={t(texts.figures)} lead={t(texts.figuresLead)}>
      <InPeriod>{(from, to) => <Figures from={from} to={to} />}</InPeriod>
    </Page>
  )
}

function Figures({ from, to }: { from: string; to: string }) {
  const t = useText()
  const read = useRead(`/api/force-figures?from=${from}&to=${to}`, ForceFiguresView)
  return (
    <Loaded read={read}>
      {({ kinds, uses, found, people, detained, judge, ended }) => (
        <>
          <ShownCounts
            words={texts}
            title={t(texts.uses)}
            rows={kinds.map(({ key, n }) => ({ key, label: t(forceKindTexts[key]), n }))}
          />
          <ShownCounts
            words={texts}
            title={t(texts.reviews)}
            rows={[
              { key: 'reviewed', label: t(texts.reviewed), n: uses.reviewed },
              { key: 'unreviewed', label: t(texts.unreviewed), n: uses.unreviewed },
              { key: 'inOrder', label: t(texts.inOrder), n: found.inOrder },
              { key: 'faulted', label: t(texts.faulted), n: found.faulted },
              { key: 'unclear', label: t(texts.unclear), n: found.unclear },
            ]}
          />
          <ShownCounts
            words={texts}
            title={t(texts.people)}
            rows={[
              { key: 'killed', label: t(texts.killed), n: people.killed },
              { key: 'injured', label: t(texts.injured), n: people.injured },
            ]}
          />
          <ShownCounts
            words={texts}
            title={t(texts.detained)}
            rows={[
              { key: 'adults', label: t(texts.adults), n: detained.adults },
              { key: 'children', label: t(texts.childrenHeld), n: detained.children },
            ]}
          />
          <ShownCounts
            words={texts}
            title={t(texts.judge)}
            rows={[
              { key: 'inTime', label: t(texts.inTime), n: judge.inTime },
              { key: 'late', label: t(texts.judgeLateShort), n: judge.late },
            ]}
          />
          <ShownCounts
            words={texts}
            title={t(texts.howEnded)}
            rows={(['released', 'handedOver', 'escaped', 'died'] as const).map((key) => ({
              ...{ key, label: t(detentionStatusTexts[key]), n: ended[key] },
            }))}
          />
        </>
      )}
    </Loaded>
  )
}

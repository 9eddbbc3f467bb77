import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Table } from '../../web/kit/Table.tsx'
import type { AnalysisView } from '../views.ts'
import { useFigureFormat } from './numbers.ts'
import { texts } from './texts.ts'
import './analysis.css'

type Bar = NonNullable<AnalysisView['figures']>['weeks']['bars'][number]

/** Incidents by week as bars, in the direction of reading, and the same in a table, where a week can be chosen. */
export function WeekChart({ bars, onWeek }: { bars: readonly Bar[]; onWeek: (from: string, until: string) => void }) {
  const t = useText()
  const { number } = useFigureFormat()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const [first, last] = [bars[0], bars.at(-1)]
  return (
    <figure className="week-chart">
      <svg
        viewBox={`0 0 ${bars.length * 10} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t(texts.weekChart, { most })}
      >
        <path
          d={`M0 0.5H${bars.length * 10}M0 50H${bars.length * 10}M0 99.5H${bars.length * 10}`}
          className="week-lines"
        />
        {bars.map(({ from, count, whole }, i) => (
          <rect
            key={from}
            x={i * 10 + 1}
            width={8}
            y={100 - (count / most) * 100}
            height={(count / most) * 100}
            className={whole ? 'week-bar' : 'week-bar week-part'}
          />
        ))}
      </svg>
      <div className="week-ends">
        {first && <DateText value={first.from} plain />}
        <span>{t(texts.weekChart, { most: number(most) })}</span>
        {last && <DateText value={last.until} plain />}
      </div>
      <figcaption>
        <Disclosure title={t(texts.weekTable)}>
          {() => (
            <>
              <p className="hint">{t(texts.pickWeeks)}</p>
              <Table
                caption={t(texts.weeks)}
                columns={[
                  {
                    key: 'week',
                    header: t(texts.week),
                    sort: ({ from }) => from,
                    cell: ({ from, until, whole }) => (
                      <>
                        <DateText value={from} plain /> – <DateText value={until} plain />
                        {!whole && <span className="muted"> ({t(texts.partWeek)})</span>}
                      </>
                    ),
                  },
                  {
                    key: 'count',
                    header: t(texts.count),
                    end: true,
                    sort: ({ count }) => count,
                    cell: ({ count }) => number(count),
                  },
                  {
                    key: 'killed',
                    header: t(texts.killed),
                    end: true,
                    sort: ({ killed }) => killed,
                    cell: ({ killed }) => number(killed),
                  },
                  {
                    key: 'only',
                    header: t(texts.period),
                    cell: ({ from, until }) => (
                      <Button look="quiet" onPress={() => onWeek(from, until)}>
                        {t(texts.onlyWeek)}
                      </Button>
                    ),
                  },
                ]}
                rows={bars}
                rowKey={({ from }) => from}
              />
            </>
          )}
        </Disclosure>
      </figcaption>
    </figure>
  )
}

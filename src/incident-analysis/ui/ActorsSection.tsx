import { actorKindTexts } from '../../incidents/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { LowBestHigh } from '../../web/kit/LowBestHigh.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { type ActorRow, ActorsView } from '../views.ts'
import { ActorsDrawing } from './ActorsDrawing.tsx'
import { Explained } from './Explained.tsx'
import { useFigureFormat } from './numbers.ts'
import { howTexts, registeredTexts, texts } from './texts.ts'
import type { AnalysisAsked } from './use-analysis-query.ts'

/** Who took part, with and against whom; as tables, and as a drawing of those named most. */
export function ActorsSection({ asked }: { asked: AnalysisAsked }) {
  const t = useText()
  const read = useRead(`/api/incident-analysis/actors?${asked.filters}`, ActorsView)
  return (
    <Section title={t(texts.actors)}>
      <Loaded read={read}>{(view) => <Actors view={view} asked={asked} />}</Loaded>
    </Section>
  )
}

function Actors({ view, asked }: { view: ActorsView; asked: AnalysisAsked }) {
  const t = useText()
  const { number } = useFigureFormat()
  const numbers = new Map(view.actors.map(({ key }, i) => [key, i + 1]))
  const nameOf = (key: string) => {
    const actor = view.actors.find((one) => one.key === key)
    return (
      <>
        {number(numbers.get(key) ?? 0)}. <Bidi>{actor?.name ?? ''}</Bidi>
      </>
    )
  }
  const deaths = ({ killedLow, killedBest, killedHigh }: ActorRow) => (
    <LowBestHigh of={{ low: killedLow, best: killedBest, high: killedHigh }} />
  )
  return (
    <>
      {view.pairs.length > 0 && <ActorsDrawing view={view} />}
      <Table
        caption={t(texts.actors)}
        columns={[
          {
            key: 'actor',
            header: t(texts.actor),
            cell: ({ key, groupId }) =>
              groupId === null ? nameOf(key) : <Link href={`/groups/${groupId}`}>{nameOf(key)}</Link>,
          },
          { key: 'kind', header: t(texts.actorKind), cell: ({ kind }) => t(actorKindTexts[kind]) },
          {
            key: 'count',
            header: t(texts.count),
            end: true,
            sort: ({ incidents }) => incidents,
            cell: ({ incidents }) => number(incidents),
          },
          { key: 'toll', header: t(texts.toll), end: true, sort: ({ killedBest }) => killedBest, cell: deaths },
        ]}
        rows={view.actors}
        rowKey={({ key }) => key}
        empty={<Empty>{t(texts.noActors)}</Empty>}
      />
      {view.pairs.length > 0 && (
        <Table
          caption={t(texts.pair)}
          columns={[
            {
              key: 'pair',
              header: t(texts.pair),
              cell: ({ one, other }) => (
                <>
                  {nameOf(one)} – {nameOf(other)}
                </>
              ),
            },
            { key: 'how', header: t(texts.how), sort: ({ how }) => how, cell: ({ how }) => t(howTexts[how]) },
            {
              key: 'count',
              header: t(texts.count),
              end: true,
              sort: ({ incidents }) => incidents,
              cell: ({ incidents }) => number(incidents),
            },
            {
              key: 'killed',
              header: t(texts.killed),
              end: true,
              sort: ({ killedBest }) => killedBest,
              cell: ({ killedBest }) => number(killedBest),
            },
            {
              key: 'last',
              header: t(texts.lastOn),
              sort: ({ lastOn }) => lastOn,
              cell: ({ lastOn }) => <DateText value={lastOn} plain />,
            },
            {
              key: 'registered',
              header: t(texts.registered),
              cell: ({ registered }) => (registered === null ? '—' : t(registeredTexts[registered])),
            },
          ]}
          rows={view.pairs}
          rowKey={({ one, other, how }) => `${one} ${other} ${how}`}
        />
      )}
      <p className="hint">
        {t(texts.nameless, { incidents: number(view.incidents), nameless: number(view.nameless) })}
      </p>
      <Explained figure="actors" period={view} filters={asked.filters} />
    </>
  )
}

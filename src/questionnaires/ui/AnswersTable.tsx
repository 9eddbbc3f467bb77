import { namesOf } from '../../people/person.ts'
import { stationTexts } from '../../site-flow/code-lists.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Order, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { labelIn } from '../content.ts'
import { answerReaders } from '../questionnaire.ts'
import type { AnswersRow } from '../views.ts'
import { texts } from './texts.ts'

/** That questionnaires were answered; the answers themselves are a link for those who may read them. */
export function AnswersTable({
  rows,
  order,
  onOrder,
  ofOne,
}: {
  rows: readonly AnswersRow[]
  order?: Order
  onOrder?: (order: Order) => void
  /** On the page of a visit or a person, who needs not be said. */
  ofOne?: boolean
}) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const title = ({ answers, questionnaire }: AnswersRow) => {
    const words = <bdi>{`${labelIn(questionnaire.title, language)} · ${questionnaire.version}`}</bdi>
    const reads = actor.roles.some((role) => answerReaders(answers.station).includes(role))
    return reads ? <Link href={`/questionnaire-answers/${answers.id}`}>{words}</Link> : words
  }
  return (
    <Table
      caption={t(texts.answers)}
      rows={rows}
      rowKey={({ answers }) => answers.id}
      {...(order && onOrder ? { order, onOrder } : {})}
      empty={<Empty>{t(texts.noAnswers)}</Empty>}
      columns={[
        { key: 'title', header: t(texts.questionnaires), cell: title },
        { key: 'station', header: t(texts.station), cell: ({ answers }) => t(stationTexts[answers.station]) },
        ...(ofOne
          ? []
          : [
              {
                key: 'who',
                header: t(texts.who),
                cell: ({ person }: AnswersRow) =>
                  person ? <Bidi>{namesOf(person)[0] ?? person.number}</Bidi> : t(texts.unregistered),
              },
              {
                key: 'visit',
                header: t(texts.visit),
                cell: ({ answers, visitNumber }: AnswersRow) => (
                  <Link href={`/site-visits/${answers.visitId}`}>
                    <Code>{visitNumber}</Code>
                  </Link>
                ),
              },
            ]),
        {
          key: 'recorded',
          header: t(texts.by),
          cell: ({ answers, byName }) => <ByWhom name={byName} at={answers.recordedAt} />,
          ordered: true,
        },
      ]}
    />
  )
}

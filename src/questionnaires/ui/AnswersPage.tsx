import { stationTexts } from '../../site-flow/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { FilledForm, type Place } from '../answers.ts'
import { labelIn, readForm } from '../content.ts'
import { chosen, textOf } from '../evaluate.ts'
import { AnswersView } from '../views.ts'
import { useLabel } from './filling.ts'
import { texts } from './texts.ts'

/** What somebody answered, question by question, with what the form calculates from it. */
export function AnswersPage() {
  const t = useText()
  const { language } = useLanguage()
  const id = useParam('id')
  const read = useRead(`/api/questionnaire-answers/${id}`, AnswersView)
  const title = read.data ? labelIn(read.data.row.questionnaire.title, language) : t(texts.answers)
  return (
    <Page title={title} crumbs={[{ title: t(texts.answers), href: '/questionnaire-answers' }]}>
      <Loaded read={read}>
        {({ row, content, said, answeredOn }) => (
          <>
            <DescriptionList
              items={[
                { term: t(texts.station), value: t(stationTexts[row.answers.station]) },
                {
                  term: t(texts.visit),
                  value: (
                    <Link href={`/site-visits/${row.answers.visitId}`}>
                      <Code>{row.visitNumber}</Code>
                    </Link>
                  ),
                },
                { term: t(texts.version), value: row.questionnaire.version },
                { term: t(texts.by), value: <ByWhom name={row.byName} at={row.answers.recordedAt} /> },
              ]}
            />
            {said === null ? (
              <Notice>{t(texts.erased)}</Notice>
            ) : (
              <Section title={t(texts.answers)}>
                <Said form={new FilledForm(content, said, answeredOn)} content={content} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Said({ form, content }: { form: FilledForm; content: AnswersView['content'] }) {
  const t = useText()
  const { language } = useLanguage()
  const label = useLabel(form)
  const items = form.places().filter(({ read }) => !['group', 'repeat', 'note'].includes(read.item.kind))
  const value = (place: Place) => {
    const { item } = place.read
    const text = textOf(form.value(place.read, place.rounds))
    if (text === '') return <span className="muted">{t(texts.notAnswered)}</span>
    if (item.kind === 'date') return <DateText value={text} />
    const list = item.list === null ? undefined : readForm(content).lists.get(item.list)
    if (!list) return item.kind === 'text' ? <Bidi>{text}</Bidi> : <Code>{text}</Code>
    const words = chosen(text).map((name) => {
      const choice = list.choices.find((one) => one.name === name)
      return choice ? labelIn(choice.label, language) : name
    })
    return <Bidi>{words.join(' · ')}</Bidi>
  }
  const round = ({ rounds }: Place) => (rounds.length === 0 ? '' : ` (${rounds.map((n) => n + 1).join('.')})`)
  return (
    <DescriptionList
      items={items.map((place) => ({
        term: `${label(place.read.item.label, place) || place.read.item.name}${round(place)}`,
        value: value(place),
      }))}
    />
  )
}

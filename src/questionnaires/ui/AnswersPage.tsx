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
import { labelIn } from '../content.ts'
import { answerIn, askedPlaces, questionIn } from '../said.ts'
import { AnswersView } from '../views.ts'
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
  const value = (place: Place) => {
    const { item } = place.read
    const text = answerIn(form, content, place, language)
    if (text === '') return <span className="muted">{t(texts.notAnswered)}</span>
    if (item.kind === 'date') return <DateText value={text} />
    return item.kind === 'text' || item.list !== null ? <Bidi>{text}</Bidi> : <Code>{text}</Code>
  }
  return (
    <DescriptionList
      items={askedPlaces(form).map((place) => ({ term: questionIn(form, place, language), value: value(place) }))}
    />
  )
}

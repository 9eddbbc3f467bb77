import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { useGo } from '../../web/navigation.ts'
import { verificationQuestions } from '../data/verification-questions.ts'
import { noTexts } from './QuestionFields.tsx'
import { QuestionSetForm } from './QuestionSetForm.tsx'
import { setTexts } from './question-set-texts.ts'

/** Writing a new set of questions, from nothing or from those that Sulh suggests. */
export function NewQuestionSetPage() {
  const t = useText()
  const go = useGo()
  const [suggested, suggest] = useState(false)
  const first = suggested ? verificationQuestions : { title: noTexts, questions: [], passMark: 50 }
  return (
    <Page
      title={t(setTexts.new)}
      lead={t(setTexts.lead)}
      crumbs={[{ title: t(setTexts.sets), href: '/question-sets' }]}
      actions={!suggested && <Button onPress={() => suggest(true)}>{t(setTexts.preset)}</Button>}
    >
      <QuestionSetForm
        key={String(suggested)}
        first={first}
        seriesId={null}
        onDone={(id) => go(`/question-sets/${id}`)}
      />
    </Page>
  )
}

import { useMemo, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { stationTexts } from '../../site-flow/code-lists.ts'
import { SiteVisitView } from '../../site-flow/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Drafted, takeAs } from '../../web/kit/drafted-field.ts'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useToday } from '../../web/time-zone.ts'
import { recordAnswers } from '../answer-actions.ts'
import { Answers, FilledForm, presets } from '../answers.ts'
import { labelIn } from '../content.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { QuestionnaireView } from '../views.ts'
import { FormFields } from './FormFields.tsx'
import { useLabel } from './filling.ts'
import { texts } from './texts.ts'

/** Asking a questionnaire of somebody who visits a site. */
export function FillPage() {
  const t = useText()
  const { language } = useLanguage()
  const visitId = useParam('id')
  const id = useParam('questionnaire')
  const read = useRead(`/api/questionnaires/${id}`, QuestionnaireView)
  const visit = useRead(`/api/site-visits/${visitId}`, SiteVisitView)
  const title = read.data ? labelIn(read.data.questionnaire.title, language) : t(texts.questionnaires)
  const number = visit.data?.visit.number
  return (
    <Page
      title={title}
      crumbs={[{ title: `${t(texts.visit)} ${number ?? ''}`, href: `/site-visits/${visitId}` }]}
      narrow
    >
      <Loaded read={read}>
        {({ questionnaire }) => (
          <Loaded read={visit}>
            {({ visit: { personId } }) => (
              <Fill key={`${visitId} ${id}`} questionnaire={questionnaire} visitId={visitId} personId={personId} />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

function Fill({
  questionnaire,
  visitId,
  personId,
}: {
  questionnaire: Questionnaire
  visitId: string
  personId: string | null
}) {
  const t = useText()
  const go = useGo()
  const today = useToday()
  const state = useAction(recordAnswers)
  const { content, station } = questionnaire
  const [id] = useState(() => newId())
  const [answers, setAnswers] = useState(() => presets(content, today))
  const form = useMemo(() => new FilledForm(content, answers, today), [content, answers, today])
  const label = useLabel(form)
  // What is not asked any more stays in the draft, and is not sent.
  const sent = form.kept()
  const faults = form.faults().filter(({ code }) => code !== 'notAsked')
  const firstPlace = form.places().find(({ path }) => path === faults[0]?.path)
  const missing = firstPlace && {
    count: faults.length,
    first: label(firstPlace.read.item.label, firstPlace),
  }
  return (
    <Form
      state={state}
      input={() => ({ id, visitId, personId, questionnaireId: questionnaire.id, station, answers: sent })}
      onDone={() => go(`/site-visits/${visitId}`)}
      submit={t(texts.send)}
      disabledReason={missing ? t(texts.missing, missing) : undefined}
    >
      <Notice title={t(stationTexts[station])}>
        {t(texts.purpose)}: <Bidi>{questionnaire.purpose}</Bidi>
      </Notice>
      <Drafted name="answers" value={answers} take={takeAs(Answers, setAnswers)} />
      <FormFields content={content} answers={answers} today={today} onChange={setAnswers} />
    </Form>
  )
}

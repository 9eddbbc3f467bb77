import { useState } from 'react'
import { type Language, languageNames, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { useSession } from '../../web/session.tsx'
import { tell } from '../actions.ts'
import { howTexts } from '../code-lists.ts'
import { ToldHow } from '../decision.ts'
import { texts } from './texts.ts'

/** That the person was told, in which language and how; the time to appeal begins with it. */
export function TellForm({ id }: { id: string }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(tell)
  const [language, setLanguage] = useState<Language | ''>('')
  const [how, setHow] = useState<ToldHow | ''>('')
  const allowed = actor.roles.some((role) => tell.roles.includes(role))
  return (
    <Form
      state={state}
      input={() => ({ id, language, how })}
      onDone={() => undefined}
      submit={t(texts.tellButton)}
      disabledReason={allowed ? undefined : t(texts.onlyTellers)}
    >
      <Select
        name="language"
        label={t(texts.toldLanguage)}
        value={language}
        onChange={setLanguage}
        choices={languages.map((key) => ({ key, label: languageNames[key] }))}
      />
      <Select
        name="how"
        label={t(texts.toldHow)}
        value={how}
        onChange={setHow}
        choices={ToldHow.options.map((key) => ({ key, label: t(howTexts[key]) }))}
      />
    </Form>
  )
}

/** The paper for the person, in the language that they read. */
export function NoticeLink({ id }: { id: string }) {
  const t = useText()
  const { language } = useLanguage()
  const [paper, setPaper] = useState<Language>(language)
  return (
    <div className="row">
      <Select
        name="paper"
        label={t(texts.noticeLanguage)}
        value={paper}
        onChange={setPaper}
        choices={languages.map((key) => ({ key, label: languageNames[key] }))}
      />
      <a
        className="button button-plain button-normal"
        href={`/api/eligibility/${id}/notice?language=${paper}`}
        target="_blank"
        rel="noreferrer"
      >
        {t(texts.printNotice)}
      </a>
    </div>
  )
}

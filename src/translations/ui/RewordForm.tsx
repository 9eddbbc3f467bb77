import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { isMuchLonger, placeholdersOf, wordingFault } from '../../kernel/placeholders.ts'
import { type Language, languageNames, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { proposeTranslation } from '../translation-actions.ts'
import { longestWords } from '../translation-change.ts'
import type { TranslationRow } from '../views.ts'
import { texts } from './texts.ts'

/** Other words for one text in one language, with a preview beside the other languages. */
export function RewordForm({ row, onDone }: { row: TranslationRow; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [language, setLanguage] = useState<Language>('ar')
  const [words, setWords] = useState<Partial<Record<Language, string>>>({})
  const [back, setBack] = useState<'reset'[]>([])
  const [reason, setReason] = useState('')
  const { place, shipped } = row
  const own = row.words[language]
  const isBack = back.length > 0
  const typed = words[language] ?? own ?? shipped[language]
  const fault = isBack ? undefined : wordingFault(shipped[language], typed)
  const names = (placeholdersOf(shipped[language]) ?? []).map((one) => `{${one.split(':')[0]}}`)
  const wrong = fault && t(texts[fault.kind], 'name' in fault ? { name: `{${fault.name}}` } : {})
  return (
    <Form
      state={useAction(proposeTranslation)}
      input={() => ({ id, reason, lines: [{ place, language, shipped, words: isBack ? null : typed }] })}
      onDone={onDone}
      submit={t(texts.propose)}
      disabledReason={wrong}
    >
      <RadioGroup
        name="language"
        label={t(texts.language)}
        value={language}
        onChange={(next) => {
          setLanguage(next)
          setBack([])
        }}
        choices={languages.map((key) => ({ key, label: languageNames[key] }))}
      />
      {own !== undefined && (
        <CheckboxGroup
          name="back"
          label={t(texts.words)}
          value={back}
          onChange={setBack}
          choices={[{ key: 'reset', label: t(texts.reset) }]}
        />
      )}
      {!isBack && (
        <TextField
          key={language}
          name="lines.0.words"
          label={t(texts.words)}
          {...(names.length > 0 ? { hint: t(texts.keep, { names: names.join(' ') }) } : {})}
          value={typed}
          onChange={(said) => setWords({ ...words, [language]: said })}
          lines={3}
          lang={language === 'ar' ? 'ar' : 'en'}
          maxLength={longestWords}
          error={wrong}
        />
      )}
      {!isBack && isMuchLonger(shipped[language], typed) && <Notice kind="warning">{t(texts.longer)}</Notice>}
      <DescriptionList
        items={languages.map((key) => ({
          term: key === language ? t(texts.preview) : languageNames[key],
          value: (
            <Bidi lang={key}>
              {key === language ? (isBack ? shipped[key] : typed) : (row.words[key] ?? shipped[key])}
            </Bidi>
          ),
        }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={500} />
    </Form>
  )
}

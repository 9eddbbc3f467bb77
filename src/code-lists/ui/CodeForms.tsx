import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { OpenList } from '../../kernel/open-list.ts'
import { languages, type Texts } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeCodeChange } from '../code-actions.ts'
import type { CodeChangeKind } from '../code-change.ts'
import { kindTexts, texts, wordsTexts } from './texts.ts'

function WordsFields({ value, onChange }: { value: Texts; onChange: (words: Texts) => void }) {
  const t = useText()
  return languages.map((language) => (
    <TextField
      key={language}
      name={`words.${language}`}
      label={t(wordsTexts[language])}
      value={value[language]}
      onChange={(words) => onChange({ ...value, [language]: words })}
      lang={language === 'ar' ? 'ar' : 'en'}
      maxLength={200}
    />
  ))
}

/** A new code, with its words in the three languages, and where it is offered. */
export function AddCode({ list, onDone }: { list: OpenList; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [code, setCode] = useState('')
  const [words, setWords] = useState<Texts>({ ar: '', en: '', fr: '' })
  const [where, setWhere] = useState<'everywhere' | 'ownSide'>('everywhere')
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(proposeCodeChange)}
      input={() => ({
        ...{ id, list: list.name, code: code.trim(), kind: 'add' as const, words, reason },
        onlySideId: where === 'ownSide' ? actor.sideId : null,
      })}
      onDone={onDone}
      submit={t(texts.propose)}
    >
      <TextField
        name="code"
        label={t(texts.code)}
        hint={t(texts.codeHint)}
        value={code}
        onChange={setCode}
        code
        maxLength={40}
      />
      <WordsFields value={words} onChange={setWords} />
      {!actor.joint && (
        <RadioGroup
          name="onlySideId"
          label={t(texts.applies)}
          value={where}
          onChange={setWhere}
          choices={[
            { key: 'everywhere', label: t(texts.everywhere) },
            { key: 'ownSide', label: t(texts.ownSide) },
          ]}
        />
      )}
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={500} />
    </Form>
  )
}

/** A code that is there: worded anew, offered no longer, or offered again. */
export function ChangeCode({ list, code, onDone }: { list: OpenList; code: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<Exclude<CodeChangeKind, 'add'>>('reword')
  const [words, setWords] = useState<Texts>(list.words(code))
  const [reason, setReason] = useState('')
  const fixed = list.fixed.includes(code) ? t(texts.fixedWhy) : undefined
  return (
    <Form
      state={useAction(proposeCodeChange)}
      input={() => ({
        ...{ id, list: list.name, code, kind, reason, onlySideId: null },
        words: kind === 'reword' ? words : null,
      })}
      onDone={onDone}
      submit={t(texts.propose)}
    >
      <RadioGroup
        name="kind"
        label={t(texts.what)}
        value={kind}
        onChange={setKind}
        choices={[
          { key: 'reword', label: t(kindTexts.reword) },
          list.isRetired(code)
            ? { key: 'offer', label: t(kindTexts.offer) }
            : { key: 'retire', label: t(kindTexts.retire), ...(fixed === undefined ? {} : { disabledReason: fixed }) },
        ]}
      />
      {kind === 'reword' && <WordsFields value={words} onChange={setWords} />}
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={500} />
    </Form>
  )
}

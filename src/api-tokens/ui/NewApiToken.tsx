import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { useState } from 'react'
import { exportedLists } from '../../exports/exported-lists.ts'
import { hex } from '../../journal/bytes.ts'
import { daysAfter } from '../../kernel/deadline.ts'
import { newId } from '../../kernel/ids.ts'
import { holds } from '../../kernel/roles.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { tokenDays } from '../api-token.ts'
import { makeApiToken } from '../token-actions.ts'
import { texts } from './texts.ts'

/** 256 bits in letters that need no quoting anywhere. */
const newToken = () => `sulh_${hex(crypto.getRandomValues(new Uint8Array(32)))}`

/** Makes a token here and sends its hash alone; the token is shown once, when the act stands. */
export function NewApiToken() {
  const t = useText()
  const today = useToday()
  const { actor } = useSession()
  const [{ id, token }, setMade] = useState(() => ({ id: newId(), token: newToken() }))
  const [shown, setShown] = useState<string>()
  const [label, setLabel] = useState('')
  const [paths, setPaths] = useState<readonly string[]>([])
  const [expiresOn, setExpiresOn] = useState(daysAfter(today, 30))
  const state = useAction(makeApiToken)
  const lists = exportedLists.filter(({ readers }) => holds(actor, readers))
  if (lists.length === 0) return null
  return (
    <Section title={t(texts.make)}>
      <Form
        state={state}
        input={() => ({ id, label, paths: [...paths], expiresOn, tokenHash: hex(sha256(utf8ToBytes(token))) })}
        submit={t(texts.make)}
        onDone={() => {
          setShown(token)
          setMade({ id: newId(), token: newToken() })
          setLabel('')
        }}
      >
        <TextField name="label" label={t(texts.label)} value={label} onChange={setLabel} maxLength={120} />
        <CheckboxGroup
          name="paths"
          label={t(texts.lists)}
          value={paths}
          onChange={setPaths}
          choices={lists.map(({ path, title }) => ({ key: path, label: t(title) }))}
        />
        <DayField
          name="expiresOn"
          label={t(texts.expires)}
          value={expiresOn}
          onChange={setExpiresOn}
          min={daysAfter(today, 1)}
          max={daysAfter(today, tokenDays)}
        />
      </Form>
      {shown !== undefined && (
        <Notice kind="success" title={t(texts.shownOnce)}>
          <Code>{shown}</Code>
        </Notice>
      )}
    </Section>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { holds } from '../../kernel/roles.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { webhookKinds, webhookMakers } from '../webhook.ts'
import { makeWebhook } from '../webhook-actions.ts'
import { texts } from './texts.ts'

/** 256 bits as the Standard Webhooks scheme writes a secret. */
const newSecret = () => `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`

/** Lets another system be told; the secret is made here and shown once, when the act stands. */
export function NewWebhook() {
  const t = useText()
  const { actor } = useSession()
  const [{ id, secret }, setMade] = useState(() => ({ id: newId(), secret: newSecret() }))
  const [shown, setShown] = useState<string>()
  const [label, setLabel] = useState('')
  const [url, setUrl] = useState('')
  const [kinds, setKinds] = useState<readonly string[]>([])
  const state = useAction(makeWebhook)
  if (!holds(actor, webhookMakers)) return null
  const choices = Object.entries(webhookKinds).filter(([, { readers }]) => holds(actor, readers))
  return (
    <Section title={t(texts.make)}>
      <Form
        state={state}
        input={() => ({ id, label, url, kinds: [...kinds], secret })}
        submit={t(texts.make)}
        onDone={() => {
          setShown(secret)
          setMade({ id: newId(), secret: newSecret() })
          setLabel('')
          setUrl('')
        }}
      >
        <TextField name="label" label={t(texts.label)} value={label} onChange={setLabel} maxLength={120} />
        <TextField
          name="url"
          label={t(texts.url)}
          hint={t(texts.urlHint)}
          value={url}
          onChange={setUrl}
          maxLength={500}
          code
        />
        <CheckboxGroup
          name="kinds"
          label={t(texts.kinds)}
          value={kinds}
          onChange={setKinds}
          choices={choices.map(([key, { title }]) => ({ key, label: t(title) }))}
        />
      </Form>
      {shown !== undefined && (
        <Notice kind="success" title={t(texts.shownOnce)}>
          <Code long>{shown}</Code>
        </Notice>
      )}
    </Section>
  )
}

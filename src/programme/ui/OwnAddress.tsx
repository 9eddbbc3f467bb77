import { type FormEvent, useState } from 'react'
import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { tell } from '../../web/request.ts'
import { OwnAddressView } from '../views.ts'
import { mailTexts as texts } from './mail-texts.ts'
import { useProblem } from './problem.ts'

const path = '/api/session/mail-address'

/** Where the reader gets letters, which they set and take off themselves; letters come in the language of the page on which it was set. */
export function OwnAddress() {
  const t = useText()
  return (
    <Section title={t(texts.ownTitle)}>
      <p className="hint">{t(texts.ownLead)}</p>
      <Loaded read={useRead(path, OwnAddressView)}>{({ own }) => <AddressForm known={own?.address ?? ''} />}</Loaded>
    </Section>
  )
}

function AddressForm({ known }: { known: string }) {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const [address, setAddress] = useState(known)
  const [saved, setSaved] = useState(false)
  const { problem, attempt } = useProblem()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      await tell(path, { method: 'PUT', body: { address, language }, language })
      setSaved(true)
      await refresh()
    })
  }
  const takeOff = () =>
    void attempt(async () => {
      await tell(path, { method: 'DELETE', language })
      setAddress('')
      setSaved(false)
      await refresh()
    })
  return (
    <form className="form" onSubmit={submit}>
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      {saved && <Notice kind="success">{t(texts.saved)}</Notice>}
      <TextField name="address" label={t(texts.address)} value={address} onChange={setAddress} maxLength={254} code />
      <div className="filters">
        <Button type="submit">{t(texts.save)}</Button>
        {known !== '' && (
          <Button look="quiet" onPress={takeOff}>
            {t(texts.takeOff)}
          </Button>
        )}
      </div>
    </form>
  )
}

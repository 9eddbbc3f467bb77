import { type FormEvent, useState } from 'react'
import { Language } from '../../kernel/texts.ts'
import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { tell } from '../../web/request.ts'
import { useProblem } from '../../web/use-problem.ts'
import { refusals } from '../refusals.ts'
import { NoticeSettings, NoticeSettingsView } from '../views.ts'
import { texts } from './texts.ts'

const languageNames = { ar: 'العربية', en: 'English', fr: 'Français' } as const

/** How somebody is told outside the application, and how often at most. */
export function SettingsForm() {
  const read = useRead('/api/notice-settings', NoticeSettingsView)
  return <Loaded read={read}>{(settings) => <Fields settings={settings} />}</Loaded>
}

function Fields({ settings }: { settings: NoticeSettingsView }) {
  const t = useText()
  const { language: reading } = useLanguage()
  const refresh = useRefresh()
  const { problem, attempt } = useProblem()
  const [ways, setWays] = useState<('byEmail' | 'bySms')[]>(
    (['byEmail', 'bySms'] as const).filter((way) => settings[way]),
  )
  const [address, setAddress] = useState(settings.address)
  const [phone, setPhone] = useState(settings.phone)
  const [every, setEvery] = useState(settings.every)
  const [language, setLanguage] = useState(settings.language)
  const [saved, setSaved] = useState(false)
  const [faults, setFaults] = useState<{ address?: string; phone?: string }>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSaved(false)
    const asked = {
      ...{ byEmail: ways.includes('byEmail'), bySms: ways.includes('bySms'), every, language },
      ...{ address: address.trim(), phone: phone.replace(/[\s-]/g, '') },
    }
    const wrong = faultsOf(asked)
    setFaults({ ...(wrong.address && { address: t(wrong.address) }), ...(wrong.phone && { phone: t(wrong.phone) }) })
    if (wrong.address || wrong.phone) return
    void attempt(async () => {
      await tell('/api/notice-settings', { method: 'PUT', body: asked, language: reading })
      setSaved(true)
      await refresh()
    })
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p className="hint">{t(texts.settingsLead)}</p>
      <CheckboxGroup
        name="ways"
        label={t(texts.ways)}
        value={ways}
        onChange={setWays}
        optional
        choices={(['byEmail', 'bySms'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      {ways.includes('byEmail') && !settings.canEmail && <Notice kind="warning">{t(texts.noMail)}</Notice>}
      {ways.includes('bySms') && !settings.canSms && <Notice kind="warning">{t(texts.noSms)}</Notice>}
      <TextField
        name="address"
        label={t(texts.address)}
        hint={t(texts.addressHint)}
        value={address}
        onChange={setAddress}
        code
        optional
        autoComplete="email"
        maxLength={254}
        error={faults.address}
      />
      <TextField
        name="phone"
        label={t(texts.phone)}
        hint={t(texts.phoneHint)}
        value={phone}
        onChange={setPhone}
        code
        optional
        autoComplete="tel"
        maxLength={24}
        error={faults.phone}
      />
      <RadioGroup
        name="every"
        label={t(texts.every)}
        value={every}
        onChange={setEvery}
        choices={(['hour', 'day'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      <RadioGroup
        name="language"
        label={t(texts.language)}
        value={language}
        onChange={setLanguage}
        choices={Language.options.map((key) => ({ key, label: languageNames[key] }))}
      />
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      {saved && <Notice kind="success">{t(texts.saved)}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main">
          {t(texts.save)}
        </Button>
      </div>
    </form>
  )
}

/** What the server would refuse, said at the field. */
function faultsOf(asked: NoticeSettings) {
  const { address, phone } = NoticeSettings.shape
  return {
    address: !address.safeParse(asked.address).success
      ? texts.addressShape
      : asked.byEmail && asked.address === ''
        ? refusals['notice.addressNeeded']
        : undefined,
    phone: !phone.safeParse(asked.phone).success
      ? refusals['notice.phoneShape']
      : asked.bySms && asked.phone === ''
        ? refusals['notice.phoneNeeded']
        : undefined,
  }
}

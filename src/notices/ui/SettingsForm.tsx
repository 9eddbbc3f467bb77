import { type FormEvent, useState } from 'react'
import { Language, languageNames } from '../../kernel/texts.ts'
import { useProblem } from '../../programme/ui/problem.ts'
import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { tell } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { refusals } from '../refusals.ts'
import { NoticeSettings, NoticeSettingsView } from '../views.ts'
import { texts } from './texts.ts'

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
  const [phone, setPhone] = useState(settings.phone)
  const [every, setEvery] = useState(settings.every)
  const [language, setLanguage] = useState(settings.language)
  const [saved, setSaved] = useState(false)
  const [fault, setFault] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSaved(false)
    const asked = {
      ...{ byEmail: ways.includes('byEmail'), bySms: ways.includes('bySms'), every, language },
      phone: phone.replace(/[\s-]/g, ''),
    }
    const wrong = phoneFault(asked)
    setFault(wrong && t(wrong))
    if (wrong) return
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
      {ways.includes('byEmail') && !settings.hasAddress && (
        <Notice kind="warning">
          <p>{t(refusals['notice.addressNeeded'])}</p>
          <Link href="/account">{t(webTexts.account)}</Link>
        </Notice>
      )}
      {ways.includes('byEmail') && !settings.canEmail && <Notice kind="warning">{t(texts.noMail)}</Notice>}
      {ways.includes('bySms') && !settings.canSms && <Notice kind="warning">{t(texts.noSms)}</Notice>}
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
        error={fault}
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

/** What the server would refuse of the number, said at its field. */
function phoneFault({ phone, bySms }: NoticeSettings) {
  if (!NoticeSettings.shape.phone.safeParse(phone).success) return texts.phoneShape
  return bySms && phone === '' ? refusals['notice.phoneNeeded'] : undefined
}

import { useState } from 'react'
import { useText } from '../i18n.tsx'
import { TextField } from '../kit/TextField.tsx'
import { passphraseLeast } from './store-keys.ts'
import { texts } from './texts.ts'

/** An officer's login and the passphrase that they choose, typed twice. Who is signed in is known a moment after the page: until somebody types. */
export function usePassphrase(known = '') {
  const [typedLogin, setLogin] = useState<string>()
  const login = typedLogin ?? known
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const long = [...typed].length >= passphraseLeast
  return {
    ...{ login, setLogin, typed, setTyped, again, setAgain, long },
    same: typed === again,
    fits: login.trim() !== '' && long && typed === again,
    empty: () => {
      setLogin('')
      setTyped('')
      setAgain('')
    },
  }
}

/** The fields of it; `tried` once it was sent as it is. */
export function NewPassphrase({ of, tried }: { of: ReturnType<typeof usePassphrase>; tried: boolean }) {
  const t = useText()
  return (
    <>
      <TextField
        name="login"
        label={t(texts.login)}
        hint={t(texts.loginHint)}
        value={of.login}
        onChange={of.setLogin}
        code
        autoComplete="username"
        error={tried && of.login.trim() === '' ? t(texts.missing) : undefined}
      />
      <TextField
        name="passphrase"
        label={t(texts.passphrase)}
        hint={t(texts.passphraseHint)}
        value={of.typed}
        onChange={of.setTyped}
        type="password"
        autoComplete="new-password"
        error={tried && !of.long ? t(texts.tooShort) : undefined}
      />
      <TextField
        name="again"
        label={t(texts.again)}
        value={of.again}
        onChange={of.setAgain}
        type="password"
        autoComplete="new-password"
        error={tried && !of.same ? t(texts.notTheSame) : undefined}
      />
    </>
  )
}

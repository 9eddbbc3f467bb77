import { useState } from 'react'
import { z } from 'zod'
import { AccountSelect } from '../../ledger/ui/AccountSelect.tsx'
import { useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { problemWords } from '../../web/problem-words.ts'
import { ask } from '../../web/request.ts'
import { texts } from './texts.ts'

const Taken = z.object({ id: z.uuid() })

/** Sending in a file of a bank, for the account that it is of. */
export function SendFile() {
  const t = useText()
  return <Disclosure title={t(texts.send)}>{() => <Fields />}</Disclosure>
}

type State = { kind: 'idle' } | { kind: 'reading' } | { kind: 'taken' } | { kind: 'problem'; text: string }

function Fields() {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const [accountId, setAccount] = useState('')
  const [state, setState] = useState<State>({ kind: 'idle' })

  async function send(file: File) {
    setState({ kind: 'reading' })
    try {
      // The name of the file stays here: it can name somebody.
      const body = new Blob([file], { type: 'application/octet-stream' })
      await ask(`/api/bank-files/${accountId}`, Taken, { method: 'PUT', body, language })
      setState({ kind: 'taken' })
      await refresh()
    } catch (error) {
      setState({ kind: 'problem', text: problemWords(error, t) })
    }
  }

  return (
    <>
      <AccountSelect kind="bank" name="accountId" label={t(texts.account)} value={accountId} onChange={setAccount} />
      {accountId !== '' && (
        <div className="field">
          <label htmlFor="bank-file">{t(texts.choose)}</label>
          <p className="hint">{t(texts.chooseHint)}</p>
          <input
            id="bank-file"
            className="input file-input"
            type="file"
            accept=".xml,.csv,application/xml,text/csv"
            disabled={state.kind === 'reading'}
            // The same file can be chosen again after no answer came.
            onClick={(event) => {
              event.currentTarget.value = ''
            }}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void send(file)
            }}
          />
        </div>
      )}
      {state.kind === 'reading' && <Notice kind="info">{t(texts.reading)}</Notice>}
      {state.kind === 'taken' && <Notice kind="success">{t(texts.took)}</Notice>}
      {state.kind === 'problem' && <Notice kind="danger">{state.text}</Notice>}
    </>
  )
}

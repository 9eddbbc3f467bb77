import { type FormEvent, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CitizenPhotos } from './CitizenPhotos.tsx'
import { publicTexts } from './public-texts.ts'

/** The way to answer or add, for whoever holds the code. Each addition has an id of its own, so that sending it again after no answer is harmless. */
export function AddToReport({ send }: { send: (more: object) => Promise<boolean> }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const [said, setSaid] = useState('')
  const [photos, setPhotos] = useState<string[]>([])
  const [sending, setSending] = useState(false)
  const nothing = said.trim() === '' && photos.length === 0
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending || nothing) return
    setSending(true)
    if (await send({ id, said, photos })) {
      setId(newId())
      setSaid('')
      setPhotos([])
    }
    setSending(false)
  }
  return (
    <form className="form" autoComplete="off" spellCheck={false} onSubmit={(event) => void submit(event)}>
      <h2>{t(publicTexts.add)}</h2>
      <TextField
        name="said"
        label={t(publicTexts.addWords)}
        value={said}
        onChange={setSaid}
        lines={4}
        maxLength={4000}
        autoComplete="off"
      />
      <CitizenPhotos photos={photos} onChange={setPhotos} />
      <div className="form-actions">
        <Button
          type="submit"
          look="main"
          isPending={sending}
          disabledReason={nothing ? t(publicTexts.addWords) : undefined}
        >
          {t(publicTexts.sendAddition)}
        </Button>
      </div>
    </form>
  )
}

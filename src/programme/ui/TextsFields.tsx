import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { texts } from './programme-texts.ts'

export const noTexts: Texts = { ar: '', en: '', fr: '' }

/** A name in the three languages of the screens. */
export function TextsFields({ value, onChange }: { value: Texts; onChange: (value: Texts) => void }) {
  const t = useText()
  return (
    <>
      <TextField
        name="name.ar"
        label={t(texts.nameIn)}
        value={value.ar}
        onChange={(ar) => onChange({ ...value, ar })}
        lang="ar"
      />
      <TextField
        name="name.en"
        label={t(texts.nameEn)}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
        lang="en"
      />
      <TextField
        name="name.fr"
        label={t(texts.nameFr)}
        value={value.fr}
        onChange={(fr) => onChange({ ...value, fr })}
        lang="en"
      />
    </>
  )
}

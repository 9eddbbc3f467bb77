import { z } from 'zod'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { takeAs, useDrafted } from '../../web/kit/drafted-field.ts'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { DocumentKind, documentsAtMost, type IdentityDocument } from '../document.ts'
import { documentTexts } from './document-texts.ts'
import { texts } from './texts.ts'

const Rows = z.array(z.object({ kind: DocumentKind, number: z.string() }))

/** The papers that an applicant shows: what kind, and the number on it. None is needed to register. */
export function DocumentFields({
  documents,
  onChange,
}: {
  documents: readonly IdentityDocument[]
  onChange: (documents: IdentityDocument[]) => void
}) {
  const t = useText()
  useDrafted('documents', documents, takeAs(Rows, onChange))
  const replace = (at: number, part: Partial<IdentityDocument>) =>
    onChange(documents.map((one, place) => (place === at ? { ...one, ...part } : one)))
  const add = () => onChange([...documents, { kind: 'nationalId', number: '' }])
  const rows = documents.map((one, at) => ({ ...one, at, field: `documents.${at}` }))
  const kinds = DocumentKind.options.map((key) => ({ key, label: t(documentTexts[key]) }))
  return (
    <FieldGroup title={t(texts.documents)} hint={t(texts.documentsHint)}>
      {rows.map(({ kind, number, at, field }) => (
        <div className="document-row" key={field}>
          <Select
            name={`${field}.kind`}
            label={t(texts.documentKind)}
            value={kind}
            onChange={(next) => replace(at, { kind: next })}
            choices={kinds}
          />
          <TextField
            name={`${field}.number`}
            label={t(texts.documentNumber)}
            value={number}
            onChange={(next) => replace(at, { number: next })}
            maxLength={40}
            code
          />
          <Button look="quiet" onPress={() => onChange(documents.filter((_, place) => place !== at))}>
            {t(texts.removeDocument)}
          </Button>
        </div>
      ))}
      <Button
        look="quiet"
        onPress={add}
        disabledReason={documents.length >= documentsAtMost ? t(texts.enoughDocuments) : undefined}
      >
        {t(texts.addDocument)}
      </Button>
    </FieldGroup>
  )
}

import { useState } from 'react'
import { z } from 'zod'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { takeAs, useDrafted } from '../../web/kit/drafted-field.ts'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { ScanField } from '../../web/kit/ScanField.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { webTexts } from '../../web/texts.ts'
import { texts } from './texts.ts'

/** The tags that were read in a crate, the last one first; whatever is read is kept, also what should not be there. */
export function ReadTags({ tags, onChange }: { tags: readonly string[]; onChange: (tags: readonly string[]) => void }) {
  const t = useText()
  useDrafted('readTags', tags, takeAs(z.array(z.string()), onChange))
  const [problem, setProblem] = useState<string>()
  function scan(tag: string): boolean {
    const known = tags.includes(tag)
    setProblem(known ? t(texts.inList) : undefined)
    if (!known) onChange([tag, ...tags])
    return !known
  }
  return (
    <FieldGroup title={`${t(texts.crate)} (${tags.length})`}>
      <ScanField name="tags" label={t(texts.scan)} hint={t(texts.scanHint)} onScan={scan} problem={problem} />
      <Table
        caption={t(texts.crate)}
        rows={tags}
        rowKey={(tag) => tag}
        empty={<Empty>{t(texts.emptyCrate)}</Empty>}
        columns={[
          { key: 'tag', header: t(texts.tag), cell: (tag) => <Code>{tag}</Code> },
          {
            key: 'out',
            header: t(webTexts.takeOut),
            cell: (tag) => (
              <Button look="quiet" onPress={() => onChange(tags.filter((one) => one !== tag))}>
                {t(webTexts.takeOut)}
              </Button>
            ),
          },
        ]}
      />
    </FieldGroup>
  )
}

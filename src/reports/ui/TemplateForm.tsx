import { useState } from 'react'
import { z } from 'zod'
import type { Texts } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { takeAs, useDrafted } from '../../web/kit/drafted-field.ts'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { Block } from '../block.ts'
import type { ReportKind } from '../report-template.ts'
import { proposeTemplate } from '../template-actions.ts'
import { BlocksField } from './BlocksField.tsx'
import { texts } from './texts.ts'

interface Begun {
  readonly kind: ReportKind
  readonly title: Texts
  readonly blocks: readonly Block[]
}

/** A version of a template that is being written, from another. */
export function TemplateForm({ id, templateId, from }: { id: string; templateId: string; from: Begun }) {
  const t = useText()
  const go = useGo()
  const [title, setTitle] = useState(from.title)
  const [blocks, setBlocks] = useState<readonly Block[]>(from.blocks)
  return (
    <Form
      state={useAction(proposeTemplate)}
      input={() => ({ id, templateId, kind: from.kind, title, blocks: [...blocks] })}
      onDone={() => go(`/report-templates/${id}`)}
      submit={t(texts.propose)}
    >
      <TextField
        name="title.ar"
        label={t(texts.titleIn)}
        value={title.ar}
        onChange={(ar) => setTitle({ ...title, ar })}
        lang="ar"
      />
      <TextField
        name="title.en"
        label={t(texts.titleEn)}
        value={title.en}
        onChange={(en) => setTitle({ ...title, en })}
        lang="en"
      />
      <TextField
        name="title.fr"
        label={t(texts.titleFr)}
        value={title.fr}
        onChange={(fr) => setTitle({ ...title, fr })}
        lang="en"
      />
      <BlocksKept blocks={blocks} onChange={setBlocks} />
    </Form>
  )
}

function BlocksKept({ blocks, onChange }: { blocks: readonly Block[]; onChange: (blocks: readonly Block[]) => void }) {
  useDrafted('blocks', blocks, takeAs(z.array(Block), onChange))
  return <BlocksField blocks={blocks} onChange={onChange} />
}

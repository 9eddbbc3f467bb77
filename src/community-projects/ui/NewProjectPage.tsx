import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { draftProject } from '../project-actions.ts'
import { type CommitteeRow, CommitteesView } from '../views.ts'
import { PaperFields, paperOf, usePaper } from './PaperForm.tsx'
import { texts } from './texts.ts'

/** Entering what a committee drafted. */
export function NewProjectPage() {
  const t = useText()
  const read = useRead('/api/community-committees', CommitteesView)
  return (
    <Page
      title={t(texts.newProject)}
      lead={t(texts.lead)}
      crumbs={[{ title: t(texts.projects), href: '/community-projects' }]}
    >
      <Loaded read={read}>
        {({ committees }) =>
          committees.length > 0 ? (
            <DraftForm committees={committees} />
          ) : (
            <Empty>
              {t(texts.noCommittees)} <ButtonLink href="/community-committees">{t(texts.formCommittee)}</ButtonLink>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  )
}

function DraftForm({ committees }: { committees: readonly CommitteeRow[] }) {
  const t = useText()
  const go = useGo()
  const [{ id, paperId }] = useState(() => ({ id: newId(), paperId: newId() }))
  const [committeeId, setCommittee] = useState('')
  const [title, setTitle] = useState('')
  const [paper, setPaper] = usePaper()
  return (
    <Form
      state={useAction(draftProject)}
      input={() => ({ id, paperId, committeeId, title, ...paperOf(paper) })}
      onDone={({ subject }) => go(`/community-projects/${subject}`)}
      submit={t(texts.save)}
    >
      <Select
        name="committeeId"
        label={t(texts.committee)}
        value={committeeId}
        onChange={setCommittee}
        choices={committees.map(({ committee, placeName }) => ({
          key: committee.id,
          label: `${committee.name} · ${t(placeName)}`,
        }))}
      />
      <TextField name="title" label={t(texts.title)} value={title} onChange={setTitle} maxLength={160} />
      <PaperFields value={paper} onChange={setPaper} />
    </Form>
  )
}

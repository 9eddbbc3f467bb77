import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { useGo } from '../../web/navigation.ts'
import { kindTexts } from '../code-lists.ts'
import { DossierKind } from '../dossier.ts'
import { openDossier } from '../dossier-actions.ts'
import { DraftNotice } from './DraftNotice.tsx'
import { IdentityFields } from './IdentityFields.tsx'
import { type IdentityDraft, identityOf } from './identity-draft.ts'
import { texts } from './texts.ts'
import { WhoFields } from './WhoFields.tsx'

/** Opens a dossier: what kind, and who it is about. */
export function OpenDossierPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<DossierKind | ''>('')
  const [draft, setDraft] = useState<IdentityDraft>({})
  const [who, setWho] = useState({ groupId: '', listedEntryId: '' })
  const input = () => ({
    ...{ id, kind, identity: identityOf(kind, draft), listedEntryId: who.listedEntryId || null },
    groupId: kind === 'group' ? who.groupId || null : null,
  })
  return (
    <Page title={t(texts.open)} crumbs={[{ title: t(texts.dossiers), href: '/dossiers' }]} narrow>
      <DraftNotice />
      <Form state={useAction(openDossier)} input={input} onDone={() => go(`/dossiers/${id}`)} submit={t(texts.open)}>
        <RadioGroup
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={setKind}
          choices={DossierKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
        />
        {kind !== '' && (
          <>
            <IdentityFields kind={kind} draft={draft} onChange={setDraft} />
            <WhoFields {...who} isGroup={kind === 'group'} onChange={setWho} />
          </>
        )}
      </Form>
    </Page>
  )
}

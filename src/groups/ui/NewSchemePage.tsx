import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { SchemeView } from '../classification-views.ts'
import { decree1508 } from '../data/decree-1508.ts'
import { texts } from './classification-texts.ts'
import { emptyScheme, NewSchemeForm } from './SchemeForm.tsx'

/** Beginning a scheme: from nothing, from the preset, or from an earlier version. */
export function NewSchemePage() {
  const t = useText()
  const from = useQueryText('from')
  const earlier = from !== undefined && from !== 'preset'
  const read = useRead(`/api/classification-schemes/${from}`, SchemeView, { enabled: earlier })
  return (
    <Page
      title={t(earlier ? texts.newVersion : texts.newScheme)}
      lead={t(texts.schemesLead)}
      crumbs={[
        { title: t(texts.classifications), href: '/classifications' },
        { title: t(texts.schemes), href: '/classification-schemes' },
      ]}
    >
      {earlier ? (
        <Loaded read={read}>{({ scheme }) => <NewSchemeForm from={scheme} />}</Loaded>
      ) : (
        <NewSchemeForm from={from === 'preset' ? decree1508 : emptyScheme} />
      )}
    </Page>
  )
}

import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useTab } from '../../web/list-query.ts'
import { ProgramTexts } from './ProgramTexts.tsx'
import { TranslationChanges } from './TranslationChanges.tsx'
import { TranslationFile } from './TranslationFile.tsx'
import { texts } from './texts.ts'

/** The texts of the program in the programme's own words: finding and wording them, what was changed by whom, and files for translators. */
export function TranslationsPage() {
  const t = useText()
  const [tab, setTab] = useTab(['texts', 'changes', 'file'])
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Tabs
        label={t(texts.tabs)}
        value={tab}
        onChange={setTab}
        tabs={[
          { key: 'texts', title: t(texts.texts), content: <ProgramTexts /> },
          { key: 'changes', title: t(texts.changes), content: <TranslationChanges /> },
          { key: 'file', title: t(texts.file), content: <TranslationFile /> },
        ]}
      />
    </Page>
  )
}

import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { PersonBenefitsView } from '../views.ts'
import { Accounts } from './Accounts.tsx'
import { Entitlements } from './Entitlements.tsx'
import { Exceptions } from './Exceptions.tsx'
import { Holds, Salaries } from './Stops.tsx'
import { texts } from './texts.ts'

/** What one person is to be paid, where, what is in the way, and what a panel set aside. */
export function PersonBenefitsPage() {
  const t = useText()
  const read = useRead(`/api/people/${useParam('id')}/benefits`, PersonBenefitsView)
  return (
    <Page title={t(texts.benefits)}>
      <Loaded read={read}>
        {(view) => (
          <>
            <DescriptionList
              items={[
                {
                  term: fullName(view.person.nameArabic) || fullName(view.person.nameLatin) || '—',
                  value: <Code>{view.person.number}</Code>,
                },
                {
                  term: t(texts.leftOn),
                  value: view.leftOn === null ? t(texts.notLeft) : <DateText value={view.leftOn} />,
                },
              ]}
            />
            <Entitlements view={view} />
            <Accounts view={view} />
            <Holds view={view} />
            <Salaries view={view} />
            <Exceptions view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

import type { ReactNode } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import type { Used } from '../figures.ts'
import { explanations, type FigureName } from './explanation-texts.ts'
import { Records } from './Records.tsx'
import { texts } from './texts.ts'
import './analysis.css'

/** What a figure was made of: beside each, so that nobody has to take a number on trust. */
export function Explained({
  figure,
  period,
  basis,
  parameters = [],
  filters,
}: {
  figure: FigureName
  period: { readonly from: string; readonly until: string }
  basis?: Used | undefined
  parameters?: readonly { readonly term: string; readonly value: ReactNode }[]
  /** The query of the incidents behind it. */
  filters: URLSearchParams
}) {
  const t = useText()
  const { what, formula, limits, source } = explanations[figure]
  return (
    <Disclosure title={t(texts.explain)}>
      {() => (
        <>
          <DescriptionList
            items={[
              { term: t(texts.what), value: t(what) },
              {
                term: t(texts.formula),
                value: (
                  <bdi dir="ltr" className="formula">
                    {formula}
                  </bdi>
                ),
              },
              {
                term: t(texts.period),
                value: (
                  <>
                    <DateText value={period.from} plain /> – <DateText value={period.until} plain />
                  </>
                ),
              },
              ...(basis ? [{ term: t(texts.made), value: t(texts.used, { ...basis }) }] : []),
              ...parameters,
              { term: t(texts.limits), value: t(limits) },
              { term: t(texts.method), value: <Bidi lang="en">{source}</Bidi> },
            ]}
          />
          <Disclosure title={t(texts.behind)}>{() => <Records filters={filters} />}</Disclosure>
        </>
      )}
    </Disclosure>
  )
}

import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { tell } from '../../web/request.ts'
import { ProviderLinkView } from '../views.ts'
import { useProblem } from './problem.ts'
import { texts } from './texts.ts'

/** Linking the reader's account at the identity provider, so that they sign in through it; nothing where there is no provider. */
export function ProviderLink() {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const { data } = useRead('/api/session/provider-link', ProviderLinkView)
  const cameBack = useQueryText('problem')
  const { problem, attempt } = useProblem()
  if (!data || data.provider === null) return null
  const unlink = () =>
    void attempt(async () => {
      await tell('/api/session/provider-link', { method: 'DELETE', language })
      await refresh()
    })
  return (
    <Section title={data.provider}>
      {cameBack === 'provider' && <Notice kind="warning">{t(texts.providerFailed)}</Notice>}
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      {data.linked ? (
        <>
          <p>{t(texts.linked, { name: data.provider })}</p>
          <Button onPress={unlink}>{t(texts.unlink)}</Button>
        </>
      ) : (
        <p>
          <a href="/api/session/provider?link=yes">{t(texts.link, { name: data.provider })}</a>
        </p>
      )}
    </Section>
  )
}

import { renderSVG } from 'uqr'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { enrolmentLink } from '../enrolment-code.ts'
import { texts } from './texts.ts'

/** The code that enrols a device, as a picture and as text. It is nowhere else, and leaves with the page. */
export function EnrolmentCode({ code, pin }: { code: string; pin: string }) {
  const t = useText()
  const address = window.location.origin
  const link = enrolmentLink({ address, code, pin })
  return (
    <Notice kind="success" title={t(texts.codeTitle)}>
      <p>{t(texts.codeLead)}</p>
      <img
        className="qr"
        alt={t(texts.codeTitle)}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(link))}`}
      />
      <DescriptionList
        items={[
          { term: t(texts.address), value: <Code>{`${address}/station`}</Code> },
          { term: t(texts.code), value: <Code>{code}</Code> },
          { term: t(texts.pin), value: <Code>{pin}</Code> },
        ]}
      />
    </Notice>
  )
}

import type { PlotOptions } from '@observablehq/plot'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../i18n.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Loading } from '../kit/States.tsx'
import { chartTexts } from './texts.ts'
import './charts.css'

type Plot = typeof import('@observablehq/plot')

/**
 * A chart, drawn by Observable Plot, which comes in a file of its own once a chart is looked at. `alternative` says in a sentence what the
 * chart shows, for who does not see it; `children` is what belongs under it: its legend, and the table that is behind it.
 */
export function PlotFigure({
  alternative,
  draw,
  children,
}: {
  alternative: string
  /** Must be the same function until what it draws changes. */
  draw: (plot: Plot) => PlotOptions
  children?: ReactNode
}) {
  const t = useText()
  const frame = useRef<HTMLDivElement>(null)
  const [plot, setPlot] = useState<Plot>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    import('@observablehq/plot').then(
      (loaded) => gone || setPlot(loaded),
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [])
  useEffect(() => {
    if (!plot) return
    const drawn = plot.plot(draw(plot))
    frame.current?.replaceChildren(drawn)
  }, [plot, draw])
  return (
    <figure className="chart">
      {failed && <Notice kind="info">{t(chartTexts.failed)}</Notice>}
      {!plot && !failed && <Loading />}
      <div ref={frame} className="chart-drawing" role="img" aria-label={alternative} dir="ltr" />
      {children && <figcaption>{children}</figcaption>}
    </figure>
  )
}

import type { ReactNode } from 'react'
import { assetTexts } from '../../ordnance-teams/code-lists.ts'
import type { Asset, OrdnanceTeam } from '../../ordnance-teams/team.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { missingAssets } from '../required-capability.ts'
import { texts } from './texts.ts'

/** A team with what of the level nobody in it holds today, and how many certificates would do but do not count. */
export interface Candidate {
  readonly team: Pick<OrdnanceTeam, 'status' | 'assets'>
  readonly missing: readonly string[]
  readonly blocked: number
}

/** Whether a team may be sent today: it takes tasks, has the assets that are asked for, and the level. Of none chosen yet it says nothing. */
export function Fit({
  team: candidate,
  asked,
  title,
  children,
}: {
  team: Candidate | undefined
  asked: readonly Asset[]
  title?: string
  children?: ReactNode
}) {
  const t = useText()
  const { list } = useFormat()
  const lacks = candidate
    ? [...candidate.missing, ...missingAssets(asked, candidate.team.assets).map((asset) => t(assetTexts[asset]))]
    : []
  const isDown = candidate !== undefined && candidate.team.status !== 'standing'
  const isUnfit = isDown || lacks.length > 0
  return (
    <Notice kind={isUnfit ? 'warning' : candidate ? 'success' : 'info'} {...(title === undefined ? {} : { title })}>
      {children}
      {isDown && <p>{t(texts.teamDown)}</p>}
      {lacks.length > 0 && <p>{t(texts.lacks, { missing: list(lacks), blocked: candidate?.blocked ?? 0 })}</p>}
      {candidate && !isUnfit && <p>{t(texts.has)}</p>}
    </Notice>
  )
}

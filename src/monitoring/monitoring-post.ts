import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Sector } from './bearings.ts'

/** People who look, or a machine that does (§2.2, means). */
export const PostKind = z.enum(['post', 'camera', 'acoustic', 'droneBase'])
export type PostKind = z.infer<typeof PostKind>

/** What is told of a post, camera or sensor. */
export const postTold = {
  kind: PostKind,
  name: requiredText(120),
  placeCode: PlaceCode,
  /** Coordinates as they were written, in any of four ways. */
  placeTyped: requiredText(120),
  /** How far it can see or hear, in metres. */
  reachM: z.int().min(1).max(200_000),
  /** Where it looks; none: all around. */
  sectors: z.array(Sector).max(8),
  openedOn: Day,
  description: plainText(1000),
}
export const PostInput = z.strictObject(postTold)
export type PostInput = z.infer<typeof PostInput>

/** A time in which a post does not watch, whoever is there; null: it still does not. */
export const Suspension = z.strictObject({ from: Instant, until: Instant.nullable(), reason: requiredText(1000) })
export type Suspension = z.infer<typeof Suspension>

/** What one version said. */
export const PostDetail = z.object({
  ...postTold,
  point: Point,
  closedOn: Day.nullable(),
  suspensions: z.array(Suspension),
})
export type PostDetail = z.infer<typeof PostDetail>

/** An observation post, camera, acoustic sensor or base of drones, in its newest version. One of a joint body is of both sides. */
export const MonitoringPost = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...PostDetail.shape,
  recordedBy: Id,
  recordedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
})
export type MonitoringPost = z.infer<typeof MonitoringPost>
export const monitoringPostNoun = defineNoun({
  name: 'monitoringPost',
  table: 'monitoring_posts',
  schema: MonitoringPost,
})

/** What was said of a post at one time, and why it was said anew; never changed. */
export const PostVersion = z.object({
  id: Id,
  sideId: Id,
  postId: Id,
  version: z.int().min(1),
  kind: z.enum(['opened', 'corrected', 'suspended', 'resumed', 'closed']),
  detail: PostDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type PostVersion = z.infer<typeof PostVersion>
export const postVersionNoun = defineNoun({
  name: 'monitoringPostVersion',
  table: 'monitoring_post_versions',
  schema: PostVersion,
  appendOnly: true,
})

/** Who says where posts are, plans patrols and writes down watches. */
export const watchers: readonly Role[] = ['monitor', 'ceasefireOfficer']

/** The suspension that goes on, if one does. */
export function openSuspension({ suspensions }: Pick<PostDetail, 'suspensions'>): Suspension | undefined {
  return suspensions.find(({ until }) => until === null)
}

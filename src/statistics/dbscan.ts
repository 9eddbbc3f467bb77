import { type EventPlaces, NearEvents, type Reach } from './near-events.ts'

/** In no cluster. */
export const noise = -1

/**
 * Clusters of events near one another in space and time (ST-DBSCAN: Birant and Kut 2007, after Ester and others 1996; its third
 * distance, of other values, is not used). An event with at least `least` events within reach, itself counted, is a core; cores within
 * reach of one another are one cluster, with the events that they reach. Gives for each event the number of its cluster from 0, in the
 * order of their first cores, or `noise`. An event at the edge of two belongs to the first. With `days: Infinity` it is DBSCAN in space.
 */
export function spaceTimeClusters(events: EventPlaces, reach: Reach, least: number): Int32Array {
  const index = new NearEvents(events, reach)
  const n = index.count
  const unseen = -2
  const labels = new Int32Array(n).fill(unseen)
  const near = new Int32Array(n)
  const waiting = new Int32Array(n)
  let cluster = -1
  for (let first = 0; first < n; first++) {
    if (labels[first] !== unseen) continue
    let found = index.near(first, near)
    if (found < least) {
      labels[first] = noise
      continue
    }
    cluster++
    labels[first] = cluster
    let queued = 0
    for (let next = 0; ; next++) {
      if (found >= least)
        for (let i = 0; i < found; i++) {
          const other = near[i] ?? 0
          if (labels[other] === unseen) waiting[queued++] = other
          if ((labels[other] ?? 0) < 0) labels[other] = cluster
        }
      if (next >= queued) break
      found = index.near(waiting[next] ?? 0, near)
    }
  }
  return labels
}

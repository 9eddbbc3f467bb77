import type { SendState } from '../../stations/outbox.ts'
import type { Scope } from '../../stations/scope.ts'
import type { KeptAct } from './log-state.ts'
import type { WaitingAct } from './saved-acts.ts'
import type { KeptPicture } from './tablet-pictures.ts'

/** What holds for the device now. `sending`: no officer, but what waits is still sent. `revoked`: its store opens no more. */
export type Standing = 'none' | 'locked' | 'sending' | 'open' | 'revoked'

/** What the screens show of the tablet. A new object whenever something of it changed. */
export interface TabletView {
  readonly standing: Standing
  readonly name: string
  readonly login: string
  /** What it is for; null where that was never changed. And whether what it kept under a former scope is still here. */
  readonly scope: Scope | null
  readonly leaves: boolean
  readonly acts: readonly KeptAct[]
  /** What those of them say that this officer saved and the centre does not have yet. */
  readonly waiting: readonly WaitingAct[]
  /** Pictures that were taken here, each with how far it came. */
  readonly pictures: readonly KeptPicture[]
  /** Why the tier takes nothing; `forked` and `revoked` until the device is enrolled anew. */
  readonly stopped: SendState['stopped'] | 'unknown' | 'clock'
  readonly lastHeard: string | null
  /** The tier’s journal is not the one that this device saw before (docs/decisions/0081-witnesses.md). */
  readonly contradicted: boolean
}

/** Of a browser that is no tablet. */
export const noTabletView: TabletView = {
  standing: 'none',
  name: '',
  login: '',
  scope: null,
  leaves: false,
  acts: [],
  waiting: [],
  pictures: [],
  stopped: null,
  lastHeard: null,
  contradicted: false,
}

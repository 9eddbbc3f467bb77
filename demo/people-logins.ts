import { deskLogins } from './desk-logins.ts'
import { incidentLogins } from './incident-logins.ts'
import { type DemoLogin, mainLogins } from './logins.ts'
import { moneyLogins } from './money-logins.ts'
import { officeLogins } from './office-logins.ts'
import { ordnanceLogins } from './ordnance-logins.ts'
import { talksLogins } from './talks-logins.ts'
import { vettingLogins } from './vetting-logins.ts'

/** Everybody whom the page for signing in names: who is not of a site alone. */
export const peopleLogins: readonly DemoLogin[] = [
  ...mainLogins,
  ...deskLogins,
  ...moneyLogins,
  ...ordnanceLogins,
  ...officeLogins,
  ...incidentLogins,
  ...vettingLogins,
  ...talksLogins,
]

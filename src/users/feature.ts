import type { Feature } from '../kernel/feature.ts'
import * as users from './actions.ts'
import * as changes from './change-actions.ts'
import * as former from './former-actions.ts'
import { userChangeNoun } from './user-change.ts'

export const usersFeature = {
  name: 'users',
  nouns: [userChangeNoun],
  actions: [
    users.appoint,
    users.recordSex,
    users.changeRoles,
    users.dismiss,
    users.endSessions,
    users.issueCode,
    changes.proposeAppointment,
    changes.proposeRoles,
    changes.proposeReinstatement,
    changes.proposeFactorReset,
    changes.signUserChange,
    changes.turnDownUserChange,
  ],
  former: [former.appointUntil2, former.appointUntil3, former.changeRolesUntil2, former.dismissUntil2],
} satisfies Feature

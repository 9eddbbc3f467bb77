import { benchActions } from './actions.ts'

await benchActions()

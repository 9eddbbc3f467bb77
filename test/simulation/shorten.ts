import type { Plan, Step } from './plan.ts'

/**
 * A shorter plan that still fails: steps are left out, by halves and then one by one, as long as `fails` says that what is left
 * does. Tries at most `tries` plans.
 */
export async function shorten(plan: Plan, fails: (plan: Plan) => Promise<boolean>, tries = 600): Promise<Plan> {
  let { steps } = plan
  let left = tries
  for (let size = Math.ceil(steps.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < steps.length && left > 0; left--) {
      const fewer: readonly Step[] = [...steps.slice(0, at), ...steps.slice(at + size)]
      if (await fails({ ...plan, steps: fewer })) steps = fewer
      else at += size
    }
  }
  return { ...plan, steps }
}

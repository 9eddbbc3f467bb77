/**
 * Whether a record may take a step now, by its status: made once from the table of a noun that names, for each step, the
 * statuses in which it is possible (ddr.md §8). Screens, actions and tests ask the same table so.
 */
export function mayBy<Subject extends { readonly status: string }, Step extends string>(
  can: Readonly<Record<Step, readonly Subject['status'][]>>,
) {
  return (step: Step, { status }: Pick<Subject, 'status'>): boolean => can[step].includes(status)
}

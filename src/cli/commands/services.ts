/** The CI services that `init` knows a workflow for. */
export const SERVICES = ['github', 'gitlab', 'none'] as const;
export type Service = (typeof SERVICES)[number];

/** What writes the files: names itself in each, so that a bug can be traced to a release. */
export const EXPORTER = { name: 'Tropa', version: '0.1.0' } as const

/** What is used of the package, which brings no types; those of others lack `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, unknown> });
    /** Those of `available` that the browser takes, best first; of equals in the order of `preferred`. */
    encodings(available: readonly string[], preferred: readonly string[]): string[];
    /** Those of `available` that the reader takes, best first. */
    languages<Language extends string>(available: readonly Language[]): Language[];
  }
}

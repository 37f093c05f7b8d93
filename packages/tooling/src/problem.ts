/** An error that the user can fix; its message says how, in one sentence. */
export class Problem extends Error {}

/** What a promise rejects with; a promise that does not reject fails the test. */
export function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`It resolved, to ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
}

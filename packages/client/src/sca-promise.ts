/** The outcome of a call with what came around it. */
export interface ScaResult<Data> {
  data: Data;
  response: Response;
  /** True when the first answer was lost and this one was read back with viewApiResponse. */
  recovered: boolean;
}

/** A promise for the data of a call; `withResponse()` gives the raw Response too. */
export interface ScaPromise<Data> extends Promise<Data> {
  withResponse(): Promise<ScaResult<Data>>;
}

/** Makes the data of `result` awaitable. A failure is reported once, on the way that is used. */
export function scaPromise<Data>(result: Promise<ScaResult<Data>>): ScaPromise<Data> {
  const promise = result.then(({ data }) => data) as ScaPromise<Data>;
  promise.withResponse = () => {
    // Whoever takes this way does not look at the other.
    promise.catch(() => {});
    return result;
  };
  return promise;
}

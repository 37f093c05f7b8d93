import type { Answer } from "./answer.js";

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

/** Makes the data of an answer awaitable. A failure is reported once, on the way that is used. */
export function scaPromise<Data>(answer: Promise<Answer>, dataOf: (answer: Answer) => Data): ScaPromise<Data> {
  const promise = answer.then(dataOf) as ScaPromise<Data>;
  promise.withResponse = async () => {
    const data = await promise;
    const { response, recovered = false } = await answer;
    return { data, response, recovered };
  };
  return promise;
}

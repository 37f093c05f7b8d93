/** The outcome of a call with what came around it. */
export interface ScaResult<Data> {
  data: Data;
  response: Response;
  /** True when the first answer was lost and this one was read back with viewApiResponse. */
  recovered: boolean;
}

/**
 * A promise for the data of a call; `withResponse()` gives the raw Response too. It derives from the call only when it is
 * awaited, so a failure is reported once, on the way that is used.
 */
export class ScaPromise<Data> extends Promise<Data> {
  readonly #result: Promise<ScaResult<Data>>;

  static override get [Symbol.species]() {
    return Promise;
  }

  constructor(result: Promise<ScaResult<Data>>) {
    super((resolve) => resolve(undefined as Data));
    this.#result = result;
  }

  withResponse(): Promise<ScaResult<Data>> {
    return this.#result;
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise has one
  override then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((value: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#result.then(({ data }) => data).then(onFulfilled, onRejected);
  }
}

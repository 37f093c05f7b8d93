import type { ScaApi } from "./api.js";
import { createHttp, type ScaHttp } from "./call/http.js";
import { callMethod } from "./call/method.js";
import { operationOf } from "./call/operation.js";
import { createPipeline } from "./call/pipeline.js";
import { callList, type EventListOptions } from "./lists/list.js";
import { methods, type OperationId } from "./operations.js";
import { readOptions, type ScaClientOptions } from "./options.js";
import { type WaitOptions, waitForEnrollment } from "./sca/enrollment.js";

export interface ScaClient extends ScaApi {
  /** openapi-fetch itself, for every operation of the spec, with `ClientId` and the token filled in. */
  readonly http: ScaHttp;
}

/**
 * Makes a client for one platform account. Clients share nothing with one another.
 * Throws ScaRequestError when a credential is missing.
 */
export function createScaClient(options: ScaClientOptions): ScaClient {
  const pipeline = createPipeline(readOptions(options));
  const method = (operationId: OperationId) => {
    const operation = operationOf(operationId);
    if (!operation.isList) return callMethod(pipeline.run, operation);
    return (listOptions?: EventListOptions) => callList(pipeline.run, operation, listOptions);
  };
  const groups = mapValues(methods, (group) => mapValues(group, method)) as unknown as ScaApi;
  const { users } = groups;
  const wait = (userId: string, waitOptions?: WaitOptions) => waitForEnrollment(users.scaStatus, userId, waitOptions);
  return { ...groups, http: createHttp(pipeline), users: { ...users, waitForEnrollment: wait } };
}

function mapValues<Value, Mapped>(object: Readonly<Record<string, Value>>, map: (value: Value) => Mapped) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

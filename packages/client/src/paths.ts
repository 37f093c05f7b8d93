/** The API's paths as `sca.http` takes them: without `ClientId`, which the client fills in. */
export type FilledIn<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: WithoutClientId<Paths[Path][Method]> };
};

type WithoutClientId<Operation> = Operation extends { parameters: infer Parameters }
  ? Omit<Operation, "parameters"> & { parameters: WithoutClientIdIn<Parameters> }
  : Operation extends { path?: unknown }
    ? WithoutClientIdIn<Operation>
    : Operation;

/** When `ClientId` is the only path parameter, nothing is left to give. */
type WithoutClientIdIn<Parameters> = Parameters extends { path: infer Path }
  ? Omit<Parameters, "path"> &
      ("ClientId" extends keyof Path
        ? keyof Path extends "ClientId"
          ? { path?: never }
          : { path: Omit<Path, "ClientId"> }
        : { path: Path })
  : Parameters;

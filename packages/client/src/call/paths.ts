/** The API's paths as `sca.http` takes them: without `ClientId`, which the client fills in. */
export type FilledIn<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Method extends "parameters"
      ? WithoutClientId<Paths[Path][Method]>
      : {
          [Key in keyof Paths[Path][Method]]: Key extends "parameters"
            ? WithoutClientId<Paths[Path][Method][Key]>
            : Paths[Path][Method][Key];
        };
  };
};

/** When `ClientId` is the only path parameter, nothing is left to give, and `path` is gone. */
type WithoutClientId<Parameters> = {
  [In in keyof Parameters as In extends "path"
    ? keyof Parameters[In] extends "ClientId"
      ? never
      : In
    : In]: In extends "path"
    ? { [Name in keyof Parameters[In] as Exclude<Name, "ClientId">]: Parameters[In][Name] }
    : Parameters[In];
};

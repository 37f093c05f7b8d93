/** The part of Redocly's rule interface that our rules use; the command line package exports no types. */

export interface Location {
  source: { absoluteRef: string };
  child(path: (string | number)[]): Location;
  key(): Location;
}

export interface RuleContext {
  location: Location;
  report(problem: { message: string; location?: Location }): void;
  /** Follows a `$ref`; a node that has none comes back as it is. `from` is the file that holds the node. */
  resolve<T>(node: T | Reference, from?: string): { node?: T; location?: Location };
}

export interface Reference {
  $ref: string;
}

export type Rule<Options = object> = (options: Options) => Record<string, unknown>;

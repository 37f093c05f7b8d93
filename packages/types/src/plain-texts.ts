/**
 * A body with its open lists of values as plain text. openapi-fetch maps the types of responses, takes the `string & {}` in an
 * open list for an object, and would make one of its methods, which is no string any more.
 */
export type PlainTexts<Body> = Body extends string
  ? string extends Body
    ? string
    : Body
  : Body extends object
    ? { [Name in keyof Body]: PlainTexts<Body[Name]> }
    : Body;

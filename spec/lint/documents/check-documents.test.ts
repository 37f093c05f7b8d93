import { describe, expect, test } from "vitest";
import type { Transition } from "../ledgers.ts";
import { checkDocuments, type Documents } from "./check-documents.ts";

const error = { meaning: "m", cause: "c", remedy: "r", retry: "never", status: 429, example: "view/429.limit" };
const transition: Transition = {
  id: "view",
  machine: "user",
  from: ["here"],
  to: "unchanged",
  trigger: { operation: "view" },
  notifications: ["SEEN"],
};
const limit = { Type: "rate_limit" };

/** Small documents that agree with one another; each test breaks them in one place. */
const sound = (): Documents => ({
  spec: {
    paths: {
      "/a~b": {
        get: {
          operationId: "view",
          responses: { "429": { content: { "application/json": { examples: { limit: { value: limit } } } } } },
        },
      },
    },
    components: {
      schemas: { ScaEventType: { anyOf: [{ $ref: "#/components/schemas/Family" }] }, Family: { enum: ["SEEN"] } },
      responses: {},
    },
  },
  errors: {
    errors: { rate_limit: { ...error } },
    oauth: { locked: { ...error, status: 400, example: "locked", where: "x" } },
  },
  lifecycle: {
    states: { user: { here: { meaning: "m" } }, session: { open: { meaning: "m" } } },
    transitions: [{ ...structuredClone(transition), when: "always" } as Transition],
  },
  sources: {
    documents: { page: { title: "t", address: "https://example.com", form: "f" } },
    conflicts: {
      C1: {
        about: "a",
        sides: [
          { says: "this", documents: ["page"] },
          { says: "that", documents: ["page"] },
        ],
        reading: "r",
        because: "b",
        at: ["/paths/~1a~0b/get"],
      },
    } as never,
    openQuestions: { Q1: { question: "q", reading: "r", because: "b", at: ["/components"] } } as never,
  },
  example: (path) => (path === "locked" ? { error: "locked" } : path === "view/429.limit" ? limit : undefined),
});

type Break = (documents: Documents) => unknown;
const firstError = ({ errors }: Documents) => errors.errors.rate_limit as unknown as Record<string, unknown>;
const row = ({ lifecycle }: Documents) => lifecycle.transitions[0] as Transition;

test("documents that agree have no problems", () => {
  expect(checkDocuments(sound())).toEqual([]);
});

describe("each disagreement is one problem that names the file and the entry", () => {
  test.each<[string, Break, RegExp]>([
    ["an error without a remedy", (d) => delete firstError(d).remedy, /^errors\.yaml: \/errors\/rate_limit .*remedy/],
    ["an example that is not there", (d) => (firstError(d).example = "gone"), /rate_limit names the example gone/],
    ["an example of another error", (d) => (firstError(d).example = "locked"), /is of locked/],
    ["another status than the example's", (d) => (firstError(d).status = 400), /has status 400, and examples with 429/],
    [
      "an error that no operation answers",
      (d) => delete (d.errors.oauth.locked as { where?: string }).where,
      /no operation has an example of locked/,
    ],
    ["an unknown operation", (d) => (row(d).trigger = { operation: "look" }), /view is triggered by look/],
    ["an unknown event type", (d) => (row(d).notifications = ["HEARD"]), /view sends HEARD/],
    ["an unknown state", (d) => (row(d).to = "gone"), /view names gone/],
    ["an id twice", (d) => d.lifecycle.transitions.push(row(d)), /view is the id of two transitions/],
    ["an unknown question", (d) => (row(d).assumption = "Q7"), /view rests on Q7/],
    ["an unknown document", (d) => d.sources.conflicts.C1?.sides[0]?.documents.push("book"), /C1 cites book/],
    ["a pointer to nothing", (d) => d.sources.conflicts.C1?.at.push("/paths/~1c"), /C1 points to \/paths\/~1c/],
    ["a question's pointer to nothing", (d) => d.sources.openQuestions.Q1?.at.push("/x"), /Q1 points to \/x/],
  ])("%s", (_, breakIt, problem) => {
    const documents = sound();
    breakIt(documents);
    const problems = checkDocuments(documents);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

import type { Lifecycle, Sources, UserState } from "@mangopay-sca/spec/lint/data-files";
import type { DocumentMutant } from "../mutant.ts";
import { after, each, mutantsOf, pointer } from "./changes.ts";
import { transitionMutants } from "./transition-mutants.ts";

const mutant = mutantsOf("lifecycle");

/** Every mistake that is tried in the life cycle. */
export const lifecycleMutants = (lifecycle: Lifecycle, sources: Sources): DocumentMutant[] => [
  ...Object.entries(lifecycle.states).flatMap(([machine, states]) =>
    Object.keys(states).map((name) =>
      mutant("drop a state", `${machine} ${name}`, { pointer: pointer("states", machine, name) }),
    ),
  ),
  ...Object.entries(lifecycle.states.user).flatMap(([name, state]) => changedState(name, state, sources)),
  ...Object.keys(lifecycle.conditions).flatMap((name) => [
    mutant("drop the words of a condition", name, { pointer: pointer("conditions", name) }),
    mutant("empty a text", `condition ${name}`, { pointer: pointer("conditions", name), value: "" }),
  ]),
  ...transitionMutants(lifecycle, sources),
];

function changedState(name: string, state: UserState, { openQuestions }: Sources): DocumentMutant[] {
  const at = pointer("states", "user", name);
  const { UserCategory, UserStatus, scaStatus, assumption } = state;
  const values = {
    UserCategory: each(UserCategory, (old) => [after(["PAYER", "OWNER", "PLATFORM"], old)]),
    UserStatus: each(UserStatus, (old) => [after(["PENDING_USER_ACTION", "ACTIVE", "CLOSED"], old)]),
    assumption: each(assumption, (old) => [after(Object.keys(openQuestions), old)]),
    scaStatus: scaStatuses.filter((one) => JSON.stringify(one) !== JSON.stringify(scaStatus)),
  };
  return [
    ...Object.entries(values).flatMap(([member, others]) => [
      ...others.map((value) =>
        mutant(`change a ${member}`, `${name} ${JSON.stringify(value)}`, { pointer: `${at}/${member}`, value }),
      ),
      ...(others.length > 0 ? [mutant(`drop a ${member}`, name, { pointer: `${at}/${member}` })] : []),
    ]),
    mutant("empty a text", `state ${name}`, { pointer: `${at}/meaning`, value: "" }),
  ];
}

const scaStatuses = [400, 404, { IsEnrolled: false }, { IsEnrolled: true }, "as-before"];

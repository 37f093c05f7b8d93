import type { Lifecycle, Transition, UserState } from "@mangopay-sca/spec/lint/data-files";

interface Change {
  at: string;
  transition: Transition;
  before: UserState;
  after: UserState;
}

/** What is sent and asked follows from what changes of the user, and from how a session ended. */
export function changeViolations({ transitions, states }: Lifecycle): string[] {
  return transitions
    .filter(({ machine }) => machine === "user")
    .flatMap((transition) =>
      transition.from.flatMap((from) => {
        const before = states.user[from];
        const after = transition.to === "unchanged" ? before : states.user[transition.to];
        if (before === undefined || after === undefined) return [];
        const change = { at: `lifecycle.yaml: ${transition.id} from ${from}`, transition, before, after };
        return [...notificationViolations(change), ...sessionViolations(change)];
      }),
    );
}

function notificationViolations({ at, transition, before, after }: Change): string[] {
  const { opens, trigger, notifications } = transition;
  const isOther = (member: "UserStatus" | "UserCategory") => before[member] !== after[member];
  // The enrollment endpoint alone opens a session for enrollment without asking.
  const isAsked = opens === "enrollment" && trigger.operation !== "enrollUser";
  const due: Record<string, boolean> = {
    USER_ACCOUNT_VALIDATION_ASKED: isAsked,
    USER_ACCOUNT_ACTIVATED: isPending(before) && isOwner(before) && isOwner(after) && after.UserStatus === "ACTIVE",
    USER_ACCOUNT_CLOSED: isOther("UserStatus") && after.UserStatus === "CLOSED",
    USER_CATEGORY_UPDATED_TO_OWNER: isKnown(before) && isOther("UserCategory") && isOwner(after),
    USER_CATEGORY_UPDATED_TO_PAYER: isOther("UserCategory") && isKnown(before) && after.UserCategory === "PAYER",
    USER_CATEGORY_UPDATED_TO_PLATFORM: isOther("UserCategory") && after.UserCategory === "PLATFORM",
  };
  return [
    ...(isAsked && !isPending(after) ? [`${at}: asks the user to enroll, and UserStatus is ${after.UserStatus}`] : []),
    ...Object.entries(due).flatMap(([event, isDue]) => {
      // What a session notifies besides leaves the account to the transition for its purpose.
      if (notifications.includes(event) === isDue || (isDue && trigger.purpose === "any")) return [];
      return [`${at}: ${isDue ? "does not send" : "sends"} ${event}`];
    }),
  ];
}

const endings: Record<string, string> = { validated: "SUCCEEDED", failed: "FAILED", expired: "EXPIRED" };

function sessionViolations({ at, transition, before, after }: Change): string[] {
  const { trigger, notifications } = transition;
  const { session = "", purpose } = trigger;
  const due = `SCA_ENROLLMENT_${endings[session]}`;
  const enrollments = notifications.filter((event) => event.startsWith("SCA_ENROLLMENT_"));
  const isEnrolling = session !== "" && purpose !== "any" && (purpose === "enrollment" || !isEnrolled(before));
  return [
    ...enrollments
      .filter((event) => event !== due)
      .map((event) => `${at}: sends ${event} for ${session || "no session"}`),
    ...(isEnrolling && !enrollments.includes(due) ? [`${at}: does not send ${due}`] : []),
    ...(!isEnrolling && enrollments.length > 0 ? [`${at}: sends ${enrollments}, and enrolls nobody`] : []),
    ...(session === "validated" && !isEnrolled(after)
      ? [`${at}: the session is completed, and the user not enrolled`]
      : []),
    ...(session !== "" && session !== "validated" && after !== before
      ? [`${at}: the session ${session}, and the user changes`]
      : []),
  ];
}

const isOwner = ({ UserCategory }: UserState) => UserCategory === "OWNER";
const isKnown = ({ UserCategory }: UserState) => UserCategory !== undefined;
const isPending = ({ UserStatus }: UserState) => UserStatus === "PENDING_USER_ACTION";
const isEnrolled = ({ UserStatus, scaStatus }: UserState) =>
  UserStatus === "ACTIVE" && typeof scaStatus === "object" && scaStatus.IsEnrolled;

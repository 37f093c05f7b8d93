import type { ScaEventType } from "@mangopay-sca/types";
import { parseWebhook, type ScaEvent } from "../src/index.js";

/** When the notifications of tests happened, in Unix seconds. */
export const at = 1767102769;

/** A notification about user_1, of `date` in Unix seconds. */
export const notification = (eventType: ScaEventType, date = at, user = "user_1") =>
  parseWebhook(`/?EventType=${eventType}&RessourceId=${encodeURIComponent(user)}&Date=${date}`) as ScaEvent;

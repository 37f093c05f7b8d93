import { meaningChecks } from "../meaning/meaning-checks.ts";
import { pageChecks, valueChecks } from "../pages/page-checks.ts";
import type { Check } from "./check.ts";
import { countries } from "./checks/countries.ts";
import { dataFiles } from "./checks/data-files.ts";
import { errorTypes } from "./checks/error-types.ts";
import { examples, notesOnExamples, rememberedResponse } from "./checks/examples.ts";
import { closedLists, openLists } from "./checks/known-values.ts";
import { notifications } from "./checks/notifications.ts";
import { pageFiles } from "./checks/page-files.ts";
import { parameters } from "./checks/parameters.ts";
import { publishedExamples, publishedFiles } from "./checks/published.ts";
import { requestValues } from "./checks/request-values.ts";
import { sentRequests } from "./checks/requests.ts";
import { responseValues } from "./checks/response-values.ts";
import {
  allowedRequestBodies,
  allowedResponseBodies,
  changedExamples,
  operationsWithRules,
  refusedRequests,
} from "./checks/rules.ts";
import { everyWriteBack, writeBack } from "./checks/written-back.ts";

/** Everything that is asked of the documents without a server, the cheapest first. */
export const allChecks: Check[] = [
  ...pageChecks,
  publishedExamples,
  errorTypes,
  openLists,
  closedLists,
  ...valueChecks,
  countries,
  examples,
  rememberedResponse,
  changedExamples,
  refusedRequests,
  allowedRequestBodies,
  requestValues,
  parameters,
  allowedResponseBodies,
  notifications,
  dataFiles,
  responseValues,
  writeBack,
  sentRequests,
  ...meaningChecks,
  // About the tables and files of these tests more than about the spec.
  everyWriteBack,
  operationsWithRules,
  notesOnExamples,
  publishedFiles,
  pageFiles,
];

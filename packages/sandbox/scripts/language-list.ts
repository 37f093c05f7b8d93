import type { OpenApiDocument } from "@mangopay-sca/spec/model";

/** The languages of the hosted page, from where the spec lists them: the parameter `lang` of the link. */
export function languageList(spec: OpenApiDocument): string[] {
  const link = spec.components?.schemas?.PendingUserAction?.properties?.RedirectUrl;
  const [, list] = String(link?.description).match(/^- `lang`: ((?:[a-z]{2}, )+[a-z]{2} or [a-z]{2});/m) ?? [];
  if (list === undefined) {
    throw new Error(
      'PendingUserAction.RedirectUrl no longer lists languages, as in "- `lang`: bg, nl or se; otherwise".',
    );
  }
  return list.split(/, | or /);
}

/** How a platform looks on the page; PUT Update a Client sets the colours, as #RRGGBB. */
export interface Platform {
  /** By default, the ClientId. */
  name?: string | undefined;
  primaryThemeColour?: string | undefined;
  primaryButtonColour?: string | undefined;
}

export interface HostedPageOptions {
  /** How platforms look, by ClientId. */
  platforms?: Readonly<Record<string, Platform>> | undefined;
}

/** What is kept of a body to be checked. The bytes themselves pass on, however many there are. */
export const maxCopy = 10 * 1024 * 1024;

export class BodyCopy {
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length <= maxCopy) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  /** Undefined when there was no body, null when it was too long to keep. */
  bytes(): Buffer | null | undefined {
    if (this.#length === 0) return undefined;
    return this.#length > maxCopy ? null : Buffer.concat(this.#pieces);
  }
}

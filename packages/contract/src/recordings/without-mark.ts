/** Text without a byte order mark, which some tools put before what they save or send, and JSON readers may ignore (RFC 8259, 8.1). */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

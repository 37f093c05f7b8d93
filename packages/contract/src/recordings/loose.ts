/** A value of a type as other programs write it: anything may be missing or null. */
export type Loose<Type> = Type extends object ? { [Name in keyof Type]?: Loose<Type[Name]> | null | undefined } : Type;

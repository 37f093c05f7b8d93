/** A value that should have a type, and comes from another program, which leaves out what it likes. */
export type Loose<Type> = Type extends object ? { [Name in keyof Type]?: Loose<Type[Name]> | null | undefined } : Type;

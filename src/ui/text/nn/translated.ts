/**
 * The shape of a catalogue's twin: the same keys, functions of the same arguments, and any text where there is text. A
 * key that is missing or left over does not compile.
 */
export type Translated<T> = T extends string
  ? string
  : T extends number | boolean | null | undefined
    ? T
    : T extends (...values: infer Values) => infer Result
      ? (...values: Values) => Translated<Result>
      : { readonly [Key in keyof T]: Translated<T[Key]> };

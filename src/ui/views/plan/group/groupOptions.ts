/** Choices to open, from their names. */
export function optionsOf<T extends string>(
  names: Readonly<Record<T, string>>,
): readonly { readonly value: T; readonly label: string }[] {
  return (Object.keys(names) as T[]).map((value) => ({ value, label: names[value] }));
}

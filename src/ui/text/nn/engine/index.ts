/** The engine's words in nynorsk, by the bokmål text: labels, formulas, simplifications, names of rules. */
export const engineWords: Readonly<Record<string, string>> = {};

/** What the page puts together itself of the computation's figures, by what it is called. */

const COMPOSED = /^(?:forskjell|arsak|ledd|choice|hviler|omfordeling|rest|snu|kryss|prove|grense|sum|skalert)\//u;

/** Whether a figure is put together of several lines: the computation has no line of that name to look for. */
export const isComposed = (id: string): boolean => COMPOSED.test(id);

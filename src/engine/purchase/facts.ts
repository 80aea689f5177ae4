/** The rules of a sale that are in words: read from the facts by id, never retyped. */
import { word } from '../kernel/words';
import { practicePriceData } from '../rules/facts';
import type { PriceObservation, PriceParameter } from '../rules/factTypes';

/** @throws Error when the facts have no such parameter */
export function priceParameter(id: string): PriceParameter {
  const found = practicePriceData.parameters.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No such price parameter: ${id}`);
  return inWords(found);
}

function inWords(parameter: PriceParameter): PriceParameter {
  const { label, note, locator, values } = parameter;
  return {
    ...parameter,
    label: word(label),
    ...(note === undefined ? {} : { note: word(note) }),
    ...(locator === undefined ? {} : { locator: word(locator) }),
    values: values.map((each) => ({ ...each, value: said(each.value) })),
  };
}

type Value = PriceParameter['values'][number]['value'];

function said(value: Value): Value {
  if (typeof value === 'string') return word(value);
  return isTexts(value) ? value.map(word) : value;
}

function isTexts(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** The last dated value, as a number. @throws Error when it is not one */
export function priceNumber(id: string): number {
  const value = priceParameter(id).values.at(-1)?.value;
  if (typeof value !== 'number') throw new Error(`${id} is not a number`);
  return value;
}

/** @throws Error when the facts have no such observation */
export function priceObservation(id: string): PriceObservation {
  const found = practicePriceData.observations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No such observation: ${id}`);
  return found;
}

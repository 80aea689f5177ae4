/** The kinds of field a plan has, each with its range and a Norwegian description for the published schema. */
import * as v from 'valibot';
import { parsePlainDate } from '../engine/kernel/plainDate';
import { isId, MAX_KRONER, MAX_NAME, MAX_TEXT } from './limits';

const bounds = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });

function span(min: number, max: number): string {
  return `${bounds.format(min)} til ${bounds.format(max)}`.replaceAll('\u00a0', ' ');
}

/** A finite number from `min` to `max`. @param unit as shown, for instance `timer per uke` */
export function number(label: string, unit: string, min: number, max: number) {
  return v.pipe(
    v.number(),
    v.finite(),
    v.minValue(min),
    v.maxValue(max),
    v.description(`${label}. Enhet: ${unit}. ${span(min, max)}.`),
  );
}

/** A whole number from `min` to `max`. */
export function count(label: string, unit: string, min: number, max: number) {
  return v.pipe(
    v.number(),
    v.finite(),
    v.integer(),
    v.minValue(min),
    v.maxValue(max),
    v.description(`${label}. Enhet: ${unit}. Heltall, ${span(min, max)}.`),
  );
}

/** An amount, 0 to one milliard kroner. @param period for instance `kr per år` */
export function kroner(label: string, period: string) {
  return number(label, period, 0, MAX_KRONER);
}

/** A part of a whole as a fraction, 0–1. */
export function share(label: string) {
  return number(label, 'andel (0,25 er 25 prosent)', 0, 1);
}

/** `null` = the rules' standard value holds. */
export function orStandard<S extends v.GenericSchema>(schema: S) {
  return v.pipe(
    v.nullable(schema),
    v.description(`${v.getDescription(schema) ?? ''} null = standardverdi fra satsene.`),
  );
}

/** `null` with a meaning of its own. @param meaning what null says, Norwegian */
export function orNull<S extends v.GenericSchema>(schema: S, meaning: string) {
  return v.pipe(v.nullable(schema), v.description(`${v.getDescription(schema) ?? ''} null = ${meaning}.`));
}

/** A calendar date that exists, 1900–2200. */
export function day(label: string) {
  return v.pipe(
    v.string(),
    v.isoDate(),
    v.check((text) => parsePlainDate(text) !== null, 'not-a-date'),
    v.description(`${label}. Dato, ÅÅÅÅ-MM-DD.`),
  );
}

/** A title or name on one line. */
export function name(label: string) {
  return v.pipe(v.string(), v.maxLength(MAX_NAME), v.description(`${label}. Tekst, høyst ${MAX_NAME} tegn.`));
}

/** Free text. */
export function note(label: string) {
  return v.pipe(v.string(), v.maxLength(MAX_TEXT), v.description(`${label}. Tekst, høyst 10 000 tegn.`));
}

/** An id: letters A–Z, digits and hyphens, 1–64. */
export function id(label: string) {
  return v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9-]{1,64}$/, 'bad-id'),
    v.check(isId, 'bad-id'),
    v.description(`${label}. Bokstaver A–Z, sifre og bindestrek, 1–64 tegn.`),
  );
}

/** One of a fixed set of words. */
export function choice<const T extends readonly string[]>(label: string, choices: T) {
  return v.pipe(v.picklist(choices), v.description(`${label}.`));
}

/** True or false. */
export function flag(label: string) {
  return v.pipe(v.boolean(), v.description(`${label}.`));
}

/** An object with exactly these fields. */
export function exactly<E extends v.ObjectEntries>(label: string, entries: E) {
  return v.pipe(v.strictObject(entries), v.description(`${label}.`));
}

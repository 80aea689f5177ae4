/**
 * The interface in nynorsk: one module for each module of `text/`, exporting twins under the same names. A twin takes
 * words only from its neighbours here and from `app/format`; of the bokmål catalogues it takes types alone, since they
 * must not be evaluated before the twins are in place.
 */
import * as typed from './typed';

export const twins: Readonly<Record<string, unknown>> = { ...typed };

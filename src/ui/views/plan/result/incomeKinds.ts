import type { IncomeBasisKind } from '../../../../engine/practice/incomeBasis';
import { BASIS_NAMES } from '../../../text/incomeBasis';

/** What income can rest on, firmest first: the order of the words. */
export const INCOME_KINDS = Object.keys(BASIS_NAMES) as readonly IncomeBasisKind[];

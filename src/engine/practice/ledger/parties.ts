/** Who money goes between in the ledger. */
import { word } from '../../kernel/words';

/** Who money goes between in the ledger. */

/** Writes `assets/plan.schema.json`; run by `npm run schema` after a change to the schema. */
import { writeFileSync } from 'node:fs';
import { planJsonSchema } from './jsonSchema';

writeFileSync(new URL('../../assets/plan.schema.json', import.meta.url), planJsonSchema());

/** The engine's words in nynorsk, by the bokmål text: labels, formulas, simplifications, names of rules. */
import { activity } from './activity';
import { arithmetic } from './arithmetic';
import { examples } from './examples';
import { factGrants } from './factGrants';
import { factTables } from './factTables';
import { factTablesUse } from './factTablesUse';
import { factTexts } from './factTexts';
import { forms } from './forms';
import { glossary } from './glossary';
import { legalStatus } from './legalStatus';
import { names } from './names';
import { organisation } from './organisation';
import { person } from './person';
import { places } from './places';
import { practice } from './practice';
import { practiceDoctor } from './practiceDoctor';
import { practiceForms } from './practiceForms';
import { practiceMoney } from './practiceMoney';
import { practiceOffice } from './practiceOffice';
import { practicePrices } from './practicePrices';
import { purchaseChecklist } from './purchaseChecklist';
import { purchaseGroup } from './purchaseGroup';
import { purchaseValue } from './purchaseValue';
import { reforms } from './reforms';
import { rulesBenefits } from './rulesBenefits';
import { rulesCosts } from './rulesCosts';
import { rulesGrants } from './rulesGrants';
import { rulesModel } from './rulesModel';
import { rulesOther } from './rulesOther';
import { rulesPay } from './rulesPay';
import { rulesPurchase } from './rulesPurchase';
import { rulesTax } from './rulesTax';
import { sources } from './sources';
import { staff } from './staff';
import { takstNotes } from './takstNotes';
import { takster } from './takster';
import { tax } from './tax';
import { tilskudd } from './tilskudd';

/** One table for each subject; a text stands in one of them. */
export const ENGINE_TABLES: readonly Readonly<Record<string, string>>[] = [
  activity,
  arithmetic,
  examples,
  factGrants,
  factTables,
  factTablesUse,
  factTexts,
  forms,
  glossary,
  legalStatus,
  names,
  organisation,
  person,
  places,
  practice,
  practiceDoctor,
  practiceForms,
  practiceMoney,
  practiceOffice,
  practicePrices,
  purchaseChecklist,
  purchaseGroup,
  purchaseValue,
  reforms,
  rulesBenefits,
  rulesCosts,
  rulesGrants,
  rulesModel,
  rulesOther,
  rulesPay,
  rulesPurchase,
  rulesTax,
  sources,
  staff,
  takstNotes,
  takster,
  tax,
  tilskudd,
];

export const engineWords: Readonly<Record<string, string>> = Object.fromEntries(
  ENGINE_TABLES.flatMap((table) => Object.entries(table)),
);

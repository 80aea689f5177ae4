/** The tax of a doctor in each form: employed, with an enkeltpersonforetak, or owning a company, as cells. */
import type { Slot } from '../kernel/graph';
import { personTax, type TaxCells, type TaxPerson } from './composePersonTax';
import type { TaxContext } from './context';
import { INNTEKT_ETTER_SKATT } from './personskatt';

export type { CompanyPart } from './companyPart';
export { taxOfEnk, type EnkIncome, type EnkTaxCells, type OwnPension } from './composeEnkTax';
export {
  taxOfOwner,
  taxOfShareholder,
  type OwnerIncome,
  type OwnerTaxCells,
  type ShareholderIncome,
  type ShareholderTaxCells,
} from './composeOwnerTax';

/**
 * Adds the tax of an employed doctor.
 * @param income `lonn`: kr a year, not negative
 */
export function taxOfEmployee(context: TaxContext, income: { readonly lonn: Slot }, person?: TaxPerson): TaxCells {
  const { graph, scope } = context;
  const personskatt = personTax(context, income, person);
  const after = { ...INNTEKT_ETTER_SKATT, formula: 'lønn − personskatt' };
  return {
    personskatt,
    samletSkatt: personskatt,
    inntektEtterSkatt: graph.total(after, [income.lonn, personskatt], scope, [1, -1]),
  };
}

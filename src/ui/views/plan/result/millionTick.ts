/** A mark of an axis in million kroner, with as many decimals as its neighbours. */
import { formatDesimal } from '../../../../app/format';
import { tickDecimals, type Axis } from '../../../components/plot/scale';

const MILLION = 1e6;

export function millionTick(value: number, axis: Axis): string {
  const decimals = tickDecimals(axis, MILLION);
  return formatDesimal(value / MILLION, decimals, decimals);
}

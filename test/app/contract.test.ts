import { expect, expectTypeOf, it } from 'vitest';
import type { PraksisplanApp } from '../../src/app';
import type { AppContract } from '../../src/ui/appContract';
import { startedApp } from './helpers';

it('is what the views ask for', async () => {
  expectTypeOf<PraksisplanApp>().toExtend<AppContract>();
  const { app } = await startedApp();
  const contract: AppContract = app;
  expect(contract.about).toEqual({ version: '9.8.7', rulesEdition: '2026-11' });
  expect(contract.kommuner).toHaveLength(357);
  expect(contract.kommuner[0]?.name).toBe('Alstahaug');
  expect(contract.kommuner.at(-1)?.name).toMatch(/^Å/);
  expect(contract.lengthClasses.map(({ to }) => to)).toEqual([20, 25, 30, 35, 40, 45, 50]);
  expect(contract.lengthClasses.reduce((sum, { standard }) => sum + standard, 0)).toBeCloseTo(1, 9);
  expect(contract.plans).toEqual([]);
  expect(contract.open).toBeNull();
  expect(contract.storageNotice).toBeNull();
});

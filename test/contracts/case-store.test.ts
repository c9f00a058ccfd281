import { createDynamoCaseStore } from '../../shared/adapters/dynamo-case-store.ts';
import { createMemoryCaseStore } from '../support/memory-case-store.ts';
import { caseStoreContract } from './case-store.ts';
import { startDynaliteTable } from './dynalite-table.ts';

caseStoreContract('DynamoDB adapter on dynalite', async () => {
  const { client, table, stop } = await startDynaliteTable();
  return { cases: createDynamoCaseStore({ client, table }), stop };
});

caseStoreContract('in memory', async () => ({ cases: createMemoryCaseStore(), stop: async () => {} }));

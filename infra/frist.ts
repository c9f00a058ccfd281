import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { parseOrganisations } from '../shared/config/organisations.ts';
import type { Organisation } from '../shared/domain/organisation.ts';
import { regionWarning } from './region-warning.ts';
import { readSettings } from './settings.ts';
import { Service } from './stacks/service.ts';
import { Store } from './stacks/store.ts';

/**
 * The deployment of all organisations in one account and region: what must outlive every update (`frist-store`), and
 * what works on it (`frist-service`). One of each, because SES has one active rule set per account and region.
 *
 * Throws, naming the key, when an organisation or a setting is wrong. Findings of cdk-nag that nobody acknowledged end
 * the synthesis with a non-zero exit code.
 */
export function frist(
  app: App,
  unchecked: readonly Organisation[],
): { readonly store: Store; readonly service: Service } {
  const organisations = checked(unchecked);
  const settings = readSettings(app.node);
  const env = { region: settings.region };

  const store = new Store(app, 'frist-store', {
    env,
    description: 'Frist: raw mail, cases and the key behind reply addresses. Personal data.',
    terminationProtection: true,
    organisations,
    settings,
  });
  const service = new Service(app, 'frist-service', {
    env,
    description: 'Frist: takes in GDPR requests by mail and does what is due.',
    organisations,
    settings,
    store,
  });

  const warning = regionWarning(settings.region);
  if (warning !== null) Validations.of(service).addWarning('frist:region', warning);
  if (settings.alarmEmail === null) {
    Validations.of(service).addWarning(
      'frist:alarmEmail',
      'alarmEmail is not set: alarms would ring and nobody would hear them. Deploy with -c alarmEmail=it@example.dk',
    );
  }
  Tags.of(app).add('product', 'frist');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { store, service };
}

/** Once more: stacks take organisations from anywhere, and a wrong domain in a receipt rule loses mail in silence. */
function checked(organisations: readonly Organisation[]): readonly Organisation[] {
  if (organisations.length === 0) throw new Error('organisations: got none, expected at least one file');
  return parseOrganisations(Object.fromEntries(organisations.map((organisation) => [organisation.id, organisation])));
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { frist } from '../../infra/frist.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { danish, swedish } from './organisations-fixture.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
}

export interface Synthesised {
  readonly store: Template;
  readonly service: Template;
  readonly warnings: readonly string[];
}

/**
 * Templates as `cdk synth` makes them, with the context of `cdk.json`, but without bundling the functions: what they
 * hold is the business of their own tests. Throws where `cdk synth` fails.
 */
export function synthesise(
  context: Readonly<Record<string, unknown>> = {},
  organisations: readonly Organisation[] = [danish, swedish],
  change: (stacks: ReturnType<typeof frist>) => void = () => {},
): Synthesised {
  const file: { context: Record<string, unknown> } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8'));
  const outdir = mkdtempSync(join(tmpdir(), 'frist-synth-'));
  try {
    const app = new App({
      outdir,
      context: { ...file.context, 'aws:cdk:bundling-stacks': [], alarmEmail: 'it@example.dk', ...context },
    });
    const stacks = frist(app, organisations);
    change(stacks);
    const { store, service } = stacks;
    const warnings = Annotations.fromStack(service).findWarning('*', Match.anyValue());
    return {
      store: Template.fromStack(store),
      service: Template.fromStack(service),
      warnings: warnings.map(({ entry }) => String(entry.data)),
    };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

export const resources = (template: Template, type: string): Readonly<Record<string, Resource>> =>
  template.findResources(type) as Readonly<Record<string, Resource>>;

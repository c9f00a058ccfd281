import { join } from 'node:path';
import type { Duration } from 'aws-cdk-lib';
import { RemovalPolicy } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { FilterPattern, type IFilterPattern, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface WorkerProps {
  /** `frist-<name>` is the function, `/frist/<name>` its log group. */
  readonly name: string;
  /** File below the project's root that exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeout: Duration;
  readonly environment?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Dependencies in CommonJS call `require`, which a module does not have. */
const REQUIRE_BANNER =
  "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);";

export const functionName = (name: string): string => `frist-${name}`;

/** A function with a role and a log group of its own, and no permission but the ones given to it by name. */
export class Worker extends Construct {
  readonly function: NodejsFunction;
  readonly #role: Role;
  readonly #logGroup: LogGroup;
  readonly #name: string;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id);
    // Logs hold ids and words only; a quarter covers the month of a request and the questions after it.
    this.#name = props.name;
    this.#logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/frist/${props.name}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.#logGroup.grantWrite(this.#role);
    this.function = new NodejsFunction(this, 'Function', {
      functionName: functionName(props.name),
      entry: join(ROOT, props.entry),
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: props.timeout,
      role: this.#role,
      logGroup: this.#logGroup,
      environment: { ...props.environment },
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        // The versions that were tested, not the ones the runtime happens to carry.
        bundleAwsSDK: true,
        banner: REQUIRE_BANNER,
      },
    });
  }

  allow(statement: {
    readonly actions: string[];
    readonly resources: string[];
    readonly conditions?: Record<string, Record<string, unknown>>;
  }): void {
    this.#role.addToPolicy(new PolicyStatement(statement));
  }

  /** The role with its policy: for findings, and for what must wait until the function may do its work. */
  get role(): Role {
    return this.#role;
  }

  /** How many log lines match. A line is one JSON object as `shared/adapters/log.ts` writes it. */
  metricLines(what: string, pattern: IFilterPattern, period: Duration): IMetric {
    const filter = this.#logGroup.addMetricFilter(what, {
      filterPattern: pattern,
      metricNamespace: 'Frist',
      metricName: `${this.#name}-${what}`,
    });
    return filter.metric({ period, statistic: 'Sum' });
  }

  /** Failed runs, and failures within a run that the handler caught so that the rest could go on. */
  metricFailures(period: Duration): IMetric {
    return new MathExpression({
      expression: 'FILL(thrown, 0) + FILL(logged, 0)',
      usingMetrics: {
        thrown: this.function.metricErrors({ period, statistic: 'Sum' }),
        logged: this.metricLines('errors', FilterPattern.stringValue('$.level', '=', 'error'), period),
      },
      label: `failures of ${this.#name}`,
      period,
    });
  }
}

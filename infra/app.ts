import { App } from 'aws-cdk-lib';
import { organisations } from '../organisations/index.ts';
import { frist } from './frist.ts';

frist(new App(), organisations);

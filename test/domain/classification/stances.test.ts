import { describe, expect, it } from 'vitest';
import { signals } from '../../../shared/domain/classification/signals.ts';
import { inputOf } from './mails/mail.ts';

const namesOf = (text: string): readonly string[] => [...signals(inputOf(text)).keys()];

describe('stances', () => {
  it('tells an act that is wished from one that is refused, and what it is done to', () => {
    expect(namesOf('Please delete my account.')).toEqual(
      expect.arrayContaining(['act:wished DELETE', 'done-to:DELETE person', 'act:wished DELETE person']),
    );
    const refused = namesOf('Please do not delete my account.');
    expect(refused).toContain('act:negated DELETE');
    expect(refused).not.toContain('act:wished DELETE');
  });
});

describe('moods', () => {
  it('tells what is asked, wished and told apart', () => {
    const names = namesOf('I moved to Leeds. Where is my data? Please send a copy.');
    expect(names).toEqual(expect.arrayContaining(['mood:tells MOVED', 'mood:asks DATA', 'mood:wishes COPY']));
    expect(names).not.toContain('mood:asks COPY');
  });
});

describe('turns', () => {
  it('notices an act that is only threatened unless something is done', () => {
    const threat = 'If the server is not up by Friday, I will delete my account.';
    expect(namesOf(threat)).toContain('turn:ultimatum DELETE');
    expect(namesOf('Please delete my account.')).not.toContain('turn:ultimatum DELETE');
  });

  it('notices what the next sentence takes back', () => {
    expect(namesOf('Delete my account. I withdraw that request.')).toContain('turn:taken back DELETE');
    expect(namesOf('Delete my account. Many thanks.')).not.toContain('turn:taken back DELETE');
  });
});

describe('persons', () => {
  it('tells whose data a mail is about', () => {
    expect(namesOf('My mother has died. Please delete her account.')).toEqual(
      expect.arrayContaining(['person:for another', 'person:relative', 'person:his data']),
    );
    expect(namesOf('Please delete my account.')).not.toContain('person:for another');
    expect(namesOf('We need a quote for our office.')).toContain('person:firm alone');
  });
});

import { describe, expect, it } from 'vitest';
import { typedText } from '../../../shared/domain/typed-text.ts';

const read = (lines: readonly string[]) => typedText({ text: lines.join('\n'), source: 'plain' }).newText;

const ROW = '_'.repeat(80);

describe('the block of a video meeting', () => {
  it.each([
    {
      why: 'Teams in English, with its newer wording',
      block: [
        ROW,
        'Microsoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-US>',
        'Join the meeting now<https://teams.microsoft.com/l/meetup-join/19>',
        'Meeting ID: 312 445 871 20',
        'Passcode: aB3dEf',
        '________________________________',
        'For organizers: Meeting options<https://teams.microsoft.com/meetingOptions/?a=b>',
        ROW,
      ],
    },
    {
      why: 'Teams in Swedish with a telephone',
      block: [
        ROW,
        'Microsoft Teams-möte',
        'Anslut via datorn, mobilappen eller rumsenheten',
        'Klicka här för att ansluta till mötet',
        'Mötes-ID: 312 445 871 20',
        'Lösenord: aB3dEf',
        '+46 8 123 456 78,,12345678# Sverige, Stockholm',
        ROW,
      ],
    },
    {
      why: 'Zoom in Danish',
      block: [
        'Deltag i Zoom-møde',
        'https://zoom.example.com/j/91234567890',
        '',
        'Møde-ID: 912 3456 7890',
        'Adgangskode: 1',
      ],
    },
  ])('is not typed: $why', ({ block }) => {
    expect(read(['Kan vi tale sammen?', '', ...block, '', 'Hilsen Mette'])).toBe('Kan vi tale sammen?\n\nHilsen Mette');
  });

  it('is not seen in a word of the writer', () => {
    const lines = ['Jeg vil have alt fra', 'Microsoft Teams', 'og fra jeres mail.'];
    expect(read(lines)).toBe(lines.join('\n'));
  });

  it('ends where the writer goes on', () => {
    const lines = ['Join Zoom Meeting', 'https://zoom.example.com/j/1', 'Meeting ID: 1', 'Delete my data before that.'];
    expect(read(lines)).toBe('Delete my data before that.');
  });
});

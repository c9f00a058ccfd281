import { describe, expect, it } from 'vitest';
import { foreignRequest } from '../../../shared/domain/classification/foreign-request.ts';

describe('foreignRequest', () => {
  it.each([
    ['erasure', 'Bonjour, je vous demande de supprimer toutes mes données personnelles (RGPD). Merci, Luc'],
    ['access', 'Je souhaite obtenir une copie des données à caractère personnel que vous détenez.'],
    ['erasure', 'Graag al mijn gegevens verwijderen, met een beroep op de AVG.'],
    ['access', 'Ik vraag inzage in mijn persoonsgegevens.'],
    ['erasure', 'Solicito que borren todos mis datos personales de sus sistemas.'],
    ['erasure', 'Proszę o usunięcie moich danych osobowych zgodnie z RODO.'],
    ['access', 'Vorrei una copia dei miei dati personali, articolo 15.'],
  ])('sees %s in: %s', (right, text) => {
    expect(foreignRequest(text)).toBe(right);
  });

  it.each([
    'Bonjour, pouvez-vous supprimer la commande 4711 ? Merci',
    'Proszę o kopię faktury za marzec.',
    'Notre politique RGPD a changé au 1er mars.',
    '',
  ])('sees nothing in: %s', (text) => {
    expect(foreignRequest(text)).toBeNull();
  });
});

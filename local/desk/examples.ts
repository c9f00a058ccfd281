/** Mails a newcomer may send with two clicks. Synthetic people. */
export const EXAMPLES = [
  {
    title: 'Danish: what do you hold about me?',
    from: 'Karen Lund <karen.lund@example.dk>',
    to: 'office@serversystems.dk',
    subject: 'Indsigt i mine oplysninger',
    text: 'Hej\n\nJeg vil gerne have indsigt i alle de personoplysninger, I har om mig, og en kopi af dem.\n\nVenlig hilsen\nKaren Lund',
  },
  {
    title: 'Swedish: delete my data',
    from: 'Anders Ek <anders.ek@example.se>',
    to: 'gdpr@safespring.com',
    subject: 'Radera mina uppgifter',
    text: 'Hej,\n\nJag vill att ni raderar alla personuppgifter ni har om mig.\n\nMed vänlig hälsning\nAnders Ek',
  },
  {
    title: 'Norwegian: stop the newsletter',
    from: 'Solveig Dahl <solveig.dahl@example.no>',
    to: 'office@serversystems.dk',
    subject: 'Nyhetsbrev',
    text: 'Hei, jeg protesterer mot at dere bruker e-postadressen min til markedsføring. Slutt med det.\n\nSolveig',
  },
  {
    title: 'Ordinary mail: an order',
    from: 'Indkøb <indkoeb@example.dk>',
    to: 'office@serversystems.dk',
    subject: 'Bestilling af 4 harddiske',
    text: 'Hej\n\nVi vil gerne bestille 4 stk. 8 TB harddiske til levering i næste uge.\n\nMvh\nIndkøb',
  },
] as const;

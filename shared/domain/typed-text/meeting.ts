/** How the block begins that Teams, Zoom, Meet, Webex and Skype put below a mail, in the languages of our writers. */
const OPENING =
  /^(?:microsoft teams(?:[ -](?:meeting|møde|möte|møte|besprechung|kokous)\p{L}*)?(?: (?:need help|har du brug for hjælp|behöver du hjälp|trenger du hjelp|benötigen sie hilfe|tarvitsetko apua)\?)?|(?:join zoom meeting|deltag i zoom-møde|anslut till zoom-möte|bli med i zoom-møte|zoom-meeting beitreten|liity zoom-kokoukseen)|.{2,80} (?:is inviting you to a scheduled zoom meeting|inviterer dig til et planlagt zoom-møde|bjuder in dig till ett schemalagt zoom-möte|inviterer deg til et planlagt zoom-møte|lädt sie zu einem geplanten zoom-meeting ein|kutsuu sinut ajastettuun zoom-kokoukseen)\.?|google meet joining info|(?:join|deltag i|anslut till|bli med i) skype(?: |-)(?:meeting|møde|mötet?|møte)|webex (?:meeting|møde|möte|møte))(?: ?<https?:\/\/[^\s>]{1,600}>)?$/iu;

/** A line of such a block: an address, a number, or one of its few words with nothing of the writer's in it. */
const LINE =
  /^(?:[*•-]\s?)?(?:(?:meeting|video call|mødet?s?|mötet?s?|møtet?s?|besprechungs|kokouk(?:sen|sesi))[- ]?(?:id|link|tunnus)|passcode|password|adgangskode|lösenord|passord|kennung|kenncode|salasana|tunnuskoodi|dial[- ]in|phone (?:conference )?id|konferens-id|konference-id|telefonkonferenz-id|one tap mobile|find your local number)\b.{0,200}$|^(?:join|deltag|anslut|delta|bli med|nehmen sie|klicken sie|an der besprechung|jetzt an|klik her|klicka här|klikk her|click here|liity|dial|ring ind|ring in|for organi[sz]ers|for mødearrangører|til mødearrangører|för organisatörer|for arrangører|für organisatoren|järjestäjille|meeting options|mødeindstillinger|mötesalternativ|møtealternativer|besprechungsoptionen|download teams|hent teams|ladda ned teams|laden sie teams|join on the web|reset dial-in|learn more|få mere at vide|läs mer|mer informasjon|weitere infos|lisätietoja)\b.{0,160}$|^\W{0,3}https?:\/\/\S{1,600}$|^\+?[\d ,#*()/.-]{6,80}(?:\p{L}.{0,40})?$/iu;

/** Does the block of a meeting begin with this line? */
export const opensMeeting = (bare: string): boolean => bare.length < 700 && OPENING.test(bare);

/** May this line stand in the block of a meeting? Rows of signs above and below it do. */
export const isMeetingLine = (bare: string): boolean =>
  /^[-_=*~—–.\s]{3,}$/u.test(bare) || (bare.length < 700 && (OPENING.test(bare) || LINE.test(bare)));

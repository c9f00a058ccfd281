import type { Lexicon } from '../lexicon.ts';

export const ENGLISH: Lexicon = {
  I: "^i, i'd, i'm, i've, i'll, im, ive, id, !we both, i",
  ME: 'me, myself, mee',
  MY: 'my, mine, our family*, our names, our home',
  WE: "we, we'd, we're, we've, us",
  OUR: 'our, ours',
  YOU: "you, u, ya, yourself, yourselves, you're, you've, you'd, y'all, your company, your team, your firm, your organisation, your organization",
  YOUR: 'your, yours, ur',
  HIS: 'his, her, their, him, hers',
  NEG: "not, don't, dont, doesn't, doesnt, never, no, none, didn't, didnt, won't, wont, can't, cant, cannot, without, neither, nor, isn't, isnt, haven't, havent, hasn't, hasnt, shouldn't, mustn't, wouldn't, rather than, instead of, nothing",
  AND: 'and, then, plus, afterwards, n',
  BUT: 'but, however, although, though',
  IF: 'if, in case, should you, provided, once',
  UNLESS: 'unless, except',
  UNTIL: 'until, till, til, while, pending, before, as long as, for as long, awaiting',
  OR: 'or',
  THAT: 'that, which, who',
  ALSO: 'also, too, additionally, as well, furthermore, moreover, in addition, besides',
  WHAT: "what, which, what's, whats, wat, what all",
  WHERE: 'where, from whom, from where, whence',
  WHO: 'who, whom, with whom, to whom, anyone, anybody',
  HOW: 'how, how come',
  WHEN: 'when, how long, how soon, how quickly',
  WHY: 'why, how come, for what reason',
  CAN: 'can, could, would, may, might, can u, able to',
  WILL: "will, i'll, shall, going to, gonna, plan to, intend to",
  MUST: 'must, should, have to, need to, needs to, are to, are obliged, are required, ought, better, has to, are legally, got to, gotta, be so kind',
  HAVE: 'have, has, had, having, got, hold',
  BE: "is, are, was, were, been, being, it's, that's, am",
  AGAIN:
    'again, anymore, any more, any longer, no longer, no more, ever, further, more, at all, in future, in the future, any further, once more, another',
  PRONOUN: 'it, them, that, those, this, these, that stuff, the lot, the rest, same',
  EVERYTHING: 'everything, all, all of it, anything, the lot, whatever, every bit, every trace, every last',
  FOR: 'for, to',
  OF: 'of, in, on, from, within',
  TO: 'to',

  WISH: "want, wants, wanted, wish, would like, i'd like, id like, wanna, would prefer, i prefer, request, requesting, asking, i asked, demand, demanding, require, requiring, insist, apply for, expect, exercise, exercising, invoke, invoking, make a request, submit, submitting, looking to, in need of, hoping, claim my right, curious, would appreciate, i'm after, formally, !love, !need, !ask, !asked",
  PLEASE:
    'please, pls, plz, kindly, plese, pleas, just, thanks in advance, be so kind, go ahead, would you mind, if you would, appreciate it',
  HEREBY:
    'hereby, herewith, pursuant, in accordance with, under article, under art, under the gdpr, under gdpr, according to article, according to art, on the basis of, effective immediately',
  REQUEST_NOUN: 'request, requests, demand, application',
  GRATEFUL:
    "grateful, appreciate, appreciated, would be great, would be good, would be nice, be nice if, be great if, be happy if, be glad, be lovely, be kind, so kind, i'd be happy, wonderful, rather you, prefer if, prefer it if, be helpful, mind if, obliged if, wonder*, be pleased",
  ASK_WHETHER:
    'whether, wondering if, wanted to ask, ask if, know if, confirm if, tell me if, check if, see if, find out if, wonder if, hear if',
  OTHERWISE: 'otherwise, or else, or i, if not, failing that, failing which',
  CONSIDER:
    'considering, thinking about, thinking of, may later, might later, might want, may want, one day i, maybe later, perhaps later, reserve the right, toying with, not sure yet, next time',
  RETRACT:
    "withdraw my request, withdraw the request, withdraw my earlier, withdraw my previous, withdraw what i, retract, never mind, nevermind, disregard, ignore my, ignore the request, ignore what i, forget my request, forget what i, forget about my request, changed my mind, change my mind, cancel my request, cancel the request, cancel my deletion, take back what, take back my request, no longer want my, no longer want to delete, don't need it anymore, scrap my request, ignore yesterday*, please ignore, call off, drop my request, cancel my gdpr",
  MAKE_SURE: 'make sure, ensure, see to it, see that, arrange, take care, confirm that, take action, have someone',
  IMMEDIATELY:
    'immediately, at once, asap, right now, right away, today, now, without delay, straight away, without undue delay, promptly',
  ALREADY:
    'already, earlier, previously, last year, last month, last week, yesterday, ago, a while back, back in, since',
  NOT_ONLY: 'not only, not just, not merely, not simply, not to mention',
  INSTEAD: 'instead, !rather',
  POSSIBLE: 'possible, possibility, a way to, any way to, option to',
  RIGHT_TO:
    'have the right, has the right, have a right, right to, entitled to, my right, my rights, rights under, right of, you can at any time, you may at any time',
  TRY: 'tried, trying, attempted, unable, fails, failed, error, not working, does not work, doesnt work',
  RESTORE: 'restore, recover, undelete, get back, bring back, reactivate, reinstate',

  DELETE:
    'delete, deleting, erase, erasing, remove, removing, wipe, wiping, purge, purging, destroy, scrub, get rid of, expunge, obliterate, nuke, shred, delte, deleet, delet, dlete, remov, take ~ down, take ~ off, take ~ out of, get ~ off, get ~ out of, strike ~ from, clear out, clear ~ out, pull ~ from, drop ~ from, eradicate, blank out, anonymise, anonymize, unlist, take ~ away, out of your, chuck, chuck ~ out, kick ~ out of, clean ~ out, get me out, get us out, take ~ offline, do away with, disappear from, cleanse, forget all, take ~ out, take out, taken out, erace, remouve, earse, delate, !bin, !burn, !clear, !scrap, !trash, !zap',
  DELETED:
    'deleted, erased, removed, wiped, purged, destroyed, scrubbed, forgotten, taken off, taken down, cleared, vanish, disappear, shredded, anonymised, anonymized, struck off, expunged, off your, out of your system*, out of your database*, got rid of, getting rid of, scrapped, binned, !gone',
  DELETE_NOUN:
    'deletion, erasure, removal, right to be forgotten, destruction, erasure request, deletion request, account deletion, data deletion',
  CLOSE:
    'close my, close down my, terminate my account, cancel my account, deactivate my, shut down my, close the account, end my account, closing my account, account closed, deactivate',
  SEND: "send, sending, give, provide, email me, mail me, forward, supply, hand over, furnish, submit to me, disclose, deliver, share with me, print, obtain, receive, let me have, i'd like to have, pass on, gimme, fetch, dig out, hand me, collect, !sent, !list, !get, !dump, !release, !return",
  TELL: 'tell, inform, explain, let me know, explanation, advise, describe, enlighten, clarify, information on, information about, answer, specify, notify, disclose, confirm, details of, !list, !state',
  SEE: 'view, look at, inspect, review, read, examine, look into, take a look, have a look, look through, check what, know, find out, learn, !see, !hear',
  KNOW: 'like to know, want to know, wish to know, need to know, curious what, wonder what, interested to know, get to know',
  CONFIRM: 'confirm, confirmation, verify',
  COPY: 'copy, copies, print-out, printout, print out, extract, transcript, copie, duplicate, screenshot*',
  OVERVIEW:
    'overview, summary, list of, full list, inventory, complete list, breakdown, statement of, full picture, rundown, account of',
  INSIGHT: 'access, insight, information pursuant, information under, acces, data access',
  INSIGHT_STRONG:
    'subject access, subject access request, sar, dsar, dsars, data access request, access request, data subject request, right of access, right to access, personal data request, subject acces',
  FOI: 'freedom of information, foi, foia, public records, official documents, public access to documents, public documents',
  HOLD: 'holding, store, stored, storing, keeping, registered, on record, on file, collect, collected, collecting, process, processing, processed, retain, retained, possess, saved, recorded, gathered, logged, have on, got on, know about, dug up, using, there is, exists, is there, on your servers, in your systems, exist, exists, !hold, !have, !got, !know, !kept, !keep',
  OBTAINED:
    'obtain, obtained, find, found, come by, came by, come from, acquire, acquired, gave you, given you, buy, bought, source, received, receive, dig up, purchase*, collected, sold you, obtain*, pick up, getting, !have, !has, !get, !got',
  SHARE:
    'share, shared, sharing, passing ~ on, pass ~ on, passed ~ on, giving ~ to, gave ~ to, give ~ away, handing ~ to, handed ~ to, hand ~ to, sell, selling, pass on, passed on, passing on, disclose, disclosed, transfer*, hand over, handed over, give away, forwarded, seen, looked at, accessed, access to, received, viewed, opened, look at, looking at, looked up, peeked, snoop*, passed to, sent to, see my, sees my, forwarding, has had, !given, !gets, !forward, !sold, sale, selling of',
  ABOUT_ME:
    'about me, on me, concerning me, regarding me, relating to me, related to me, pertaining to me, of mine, about myself, about my person, involving me, about us, about my child*, about my family, on my person, with my name, attached to my name, linked to me, under my name, on yours truly, to do with me, mention me, mentions me, mentioning me, naming me, i am in, i appear, im in, of me, me in your',
  SOURCE: 'source, origin, originate*',
  CORRECT:
    'correct, correcting, corrected, rectify, rectified, fixed, amend, amended, change, changed, update, updated, updating, adjust, edit, put right, set right, set straight, put it right, complete, completed, supplement, replace, modify, alter, sort out, put that right, put this right, put ~ right, straighten out, set it right, get it right, !fix',
  CORRECT_NOUN: 'correction, rectification, amendment, change of address, change of name, address change, name change',
  WRONG:
    "wrong, incorrect, inaccurate, mistake, error, misspelled, misspelt, mis-spelled, outdated, out of date, incomplete, typo, mistaken, untrue, not right, isn't right, not correct, isn't correct, not true, out-of-date, spelled wrong, isn't up to date, not up to date, obsolete, maiden, !old, !former, !false",
  MOVED:
    'moved to, have moved, just moved, moved house, moved last, i moved, my new address, new address, changed my name, changed my number, got married, new phone number, new number, new email, new e-mail, new mobile, new surname, new last name, took my, relocated, switched to a new, we moved, my address is now, my number is now, my name is now, now live at, live at, no longer live, changed my surname, changed my last, changed my e*, my email is now, been married, been divorced, got divorced',
  NEW: 'new, !now',
  MIXED_UP:
    "mixed me up, mixing me up, confused me, confusing me, mistaken me, mistaking me, someone else with, not me, isn't me, same name, somebody else's, wrong person, another person, somebody with the same, mix-up, mixup, mixed up with, listed as, recorded as, registered as, me down as, have me as, got me as, call me, calls me, address me as, lists me as",
  NOT_MY:
    "not my, isn't my, isnt my, is not my, was never my, not mine, isn't mine, never been my, not called, my name is not, my name isn't, aren't my, has never been my, never my, wasn't my, is no longer my",
  SPELLED: 'spelled, spelt, spell my name, spelling, with a k, with a c, spell it',
  SHOULD_BE:
    'should be, should read, should say, the correct, the right one, it should, ought to be, must be, is actually, actually called, was born on, am born on, i was born',
  RESTRICT:
    'restrict, restricted, restriction, restricting, limitation of processing, limit the processing, limit processing, limit the use, limit your use, limit what',
  FREEZE:
    "freeze, freezing, frozen, locked, parked, on hold, on ice, put on hold, suspend, suspended, pause, paused, blocked, quarantine, lock down, set aside, set ~ aside, hands off, don't touch, do not touch, dont touch, leave ~ untouched, leave ~ as it is, leave ~ alone but, stop touching, !lock, !park, !block",
  USE: 'use, used, using, touch, touching, work with, apply it, act on, do anything with, process, processed, processing, look at it, do nothing, exploit',
  KEEP: 'keep, retain, preserve, hold on to, hold onto, hang on to, archive, stays, leave it where, !hold, !leave, !store, !save',
  CLAIM:
    'legal claim, claim against, lawsuit, in court, court case, for court, legal proceedings, evidence, my lawyer, my solicitor, my insurance, insurance claim, litigation, tribunal, my case against, sue, proof, legal action, police report, for my claim, legal dispute, the trial, ombudsman, complaint board, for a claim, my claim, compensation case, the hearing, legal case, establish, defence',
  SETTLED:
    'settled, resolved, verified, decided, sorted, cleared up, clarified, checked, ruling, concluded, dispute, corrected, contested, investigation, fixed, investigated, sorted out, agreed, accuracy, answered, done, sort this, confirmed whether, is over, case is, outcome, dealt with',
  FORMAT:
    'machine-readable, machine readable, readable format, structured, commonly used format, csv, json, xml, excel file, spreadsheet, zip file, electronic format, a format, in a file, data file, common format, another program can, another system can, importable, import into, import it, can be imported, open format, digital format, standard format, computer-readable, can read',
  PORT: 'portability, portable, data portability, port my data, porting',
  EXPORT: 'export, exported, exporting, download, data export, export my data, takeout',
  TRANSFER:
    'transfer, transferred, transmit, move, moved, hand over, take ~ with me, bring ~ with me, send, migrate, take with me, taking my, take along, pass ~ on, !sent, !bring, !port, !pass',
  NEW_PROVIDER:
    'another provider, new provider, other provider, different provider, another company, new company, competitor, another controller, new controller, new supplier, another supplier, another service, other service, new host, directly to, straight to, over to, new bank, new gym, new insurer, new doctor, new dentist, switching to, changing to, moving to, my next, another vendor, new insurance, other company, another gym, another system, another program, provider, new operator, new broker, new employer, new school, my new, my next, another app, other app, another tool, other software, the new one, a rival, elsewhere',
  STOP: 'stop, stopping, cease, discontinue, refrain, stopped, desist, put an end, no more, knock it off, give it a rest, drop the, cut it out, spare me, done with, fed up with, sick of, tired of, turn off, switch off, exclude me, count me out, leave me out, !end, !halt, !quit, !enough',
  OBJECT:
    "object, objecting, objection, oppose, opposed, objections, protest, not agree, disagree, do not consent, don't consent, dont consent, not ok with, not okay with, say no to, not comfortable with",
  UNSUBSCRIBE:
    'unsubscribe, unsubscribed, unsub, opt out, opt me out, opt-out, opting out, sign me off, deregister me from, remove me from your mailing, remove me from the mailing, remove me from this list, remove me from your list, remove me from the list, take me off your list, take me off the list, take me off this list, take me off your mailing, take me off the mailing, off the mailing list, off your mailing list, unsuscribe, unsubcribe, unsubscibe, remove my email from your list, remove my email from your mailing, remove my email from the list, off this list, off your list, off your newsletter',
  LEAVE_ALONE:
    "leave me alone, leave me in peace, leave us alone, get lost, go away, stop bothering, stop pestering, stop harassing, stop spamming, do not contact, don't contact, dont contact, never contact, lose my number, never call, stop calling, stop ringing, stop texting, stop writing, stop mailing, stop emailing, stop e-mailing, stop contacting, never write, quit calling, quit emailing, do not email me again, quit mailing, leave my inbox",
  PROFILING:
    'profiling, profile me, profiled, track me, tracking, tracked, targeted, personalised, personalized, targeting, personalisation, behavioural, analyse my, analyze my, analysing my, follow me around, segmentation, scoring me',
  TRAIN:
    'train your, train an, train any, training your, train ai, training ai, ai training, train models, to train, training data, training of, machine learning',
  CONTACT:
    'contact, calling, calls, phone, texting, write, writing, email, emailing, mailing, reach out, knock, e-mail, contacting, spam, spamming, texts, !ring, !mail, !call, !text',
  BOTHER:
    'interested, subscribed, sign up, signed up, subscribe, bombard*, bother*, harass*, pester*, spam, spamming, junk, junk mail, cold call*',
  AUTOMATIC:
    'automated, automatic, automatically, algorithm*, machine, robot, bot, computer, ai, software, by a system, your system, the system, a script, a formula, scoring model, a program, artificial intelligence, no human, without human, no one looked, nobody looked, a model, credit scoring',
  DECISION:
    'decision, decided, decides, decide, rejected, reject, rejects, rejection, refused, refuses, declined, declines, denied, turned down, turned me down, turning me down, said no, assessment, assessed, score, scored, rating, filtered out, screened out, ruling, judged, judge, approved, refusal, credit check, verdict, evaluated, evaluation, sorted out, outcome, kicked out, flagged me, flagged my, weeded out, disqualified, blocked me, suspended, too risky, not eligible, ineligible, determined, concluded, not approved, closed my account, does not qualify, categorised me, categorized me, risk, refuses me',
  HUMAN:
    'human, real person, someone to look, somebody to look, a human being, living person, an actual person, human being, manual review, reviewed manually, manually, someone real, somebody real, flesh and blood, employee to, a pair of eyes, with a pulse, human intervention, human eyes, person at your, !a person',
  EXISTENCE:
    'existence, logic involved, envisaged consequences, significance, pursuant to article 22, including profiling, the logic, where applicable',
  WITHDRAW:
    "withdraw, withdrawing, withdrawn, withdrawal, revoke, revoking, revoked, rescind, take back, taking back, retract, cancel, pull back, pull, revocation, take ~ back, no longer, hereby end, not any more, not anymore, not any longer, doesn't apply, is over, reverse",
  CONSENT:
    'consent, consented, permission, my yes, my ok, my okay, my approval, authorisation, authorization, my agreement, i agreed, i said yes, i gave you, said yes to, said ok to, my go-ahead, green light',
  ALLOW: 'allow, allowed, permit, permitted',
  FORGET_ME:
    'forget me, forget about me, forget i exist, forget that i, forget i ever, be forgotten, never existed, leave no trace, no trace, without a trace, lose my data, lose my details',

  PERSONAL_DATA:
    "personal data, personal information, personal details, personally identifiable, pii, private data, private information, private details, my data, my info, my information, my details, contact details, contact information, contact info, my records, my file, data of mine, customer data, my digital, my stuff, my particulars, personal file, personnel file, employee file, my history with, persnal data, personal dat, datas, data you have, data you hold, data you've, information you have, information you hold, info you have, info you've, details you have, customer record, my data",
  DATA: 'data, information, info, details, records, record, file, files, entries, entry, dossier, particulars, history, registration',
  ACCOUNT: 'account, accounts, profile, user, login, acount, accaunt, membership, user account, username, userid',
  FIELD:
    'name, surname, last name, first name, maiden name, middle name, address, home address, street, postcode, zip code, date of birth, birthday, birthdate, birth date, dob, phone, phone number, telephone, mobile, mobile number, number, email, e-mail, email address, e-mail address, mail address, gender, sex, title, marital status, status, nationality, job title, age, initials, spelling, ssn, social security, identity, national id, personal number, employment, position, person, next of kin, citizenship, pronouns',
  MEDIA:
    'picture, pictures, photo, photos, photograph*, image, images, recording, recordings, video, videos, footage, cctv, interview, call recording*, voice recording*, notes, chat, chats, chat log*, correspondence, cv, resume, résumé, application, reviews, review, comment, comments, testimonial, quote, portrait, emails about, minutes, evaluation, assessment, references, reference, transcript*, !post, !posts, !face, !log, !logs',
  MARKETING:
    'marketing, newsletter, newsletters, news letter, advertising, advertisement*, ads, adverts, promotion*, promotional, offers, campaign*, commercials, commercial, direct marketing, telemarketing, sales call*, sales mail*, sales email*, sales pitch*, special offers, discount codes, deals, promo*, mailings, catalogue*, black friday, flyers, survey*',
  MAILING_LIST:
    'mailing list, mailing lists, distribution list, email list, e-mail list, marketing list, newsletter list, call list, contact list, your list, this list, the list, your lists, all lists, mail list, mailinglist, subscriber list',
  MESSAGES:
    'emails, e-mails, mails, email, messages, calls, texts, sms, letters, phone calls, text messages, notifications, mailings, whatsapp*, reminders, !post, !mail',
  PROCESSING:
    'processing, processed, process, use of my, using my, handling of my, usage of my, data sharing, legitimate interest*, article 21, art 21, gdpr 21',
  REGISTER:
    'register, registers, system, systems, database, databases, records, files, books, servers, archive*, website, homepage, web page, web site, crm, facebook page, instagram, linkedin, page, backups, books, files, staff page, team page, site, about page, brochure*, intranet',
  THING:
    'order, orders, invoice, invoices, vm, vms, virtual machine*, server, servers, instance*, database, databases, backup, backups, snapshot*, domain, domains, dns, record set, ticket, tickets, appointment, booking, bookings, subscription, subscriptions, contract, contracts, meeting, meetings, folder*, bucket*, volume*, cluster*, project*, product, products, line item*, cron*, table, key, keys, license, licence, licences, licenses, password, passwords, parcel, package, delivery, payment, payments, bill, bills, receipt, quote, quotation, offer, certificate*, ssl, website, mailbox, ip, firewall, firewalls, reservation, card, credit card, shipping, warranty, agreement, dpa, terms, portal, hosting, tenant, workspace, api key*, alias, a record, mx, nameserver*, repo*, container*, node, disk, storage, wordpress, plugin*, voucher, coupon, gift card, deposit, balance, refund, purchase order, delivery address, shipping address, billing address, invoice address, billing details, payment details, payment method, bank details, vat number, po number, order number, customer number, ip address, mac address, support ticket, mailing address of, statement, test user, test account, demo account, service account, admin account, team member, sla, log files, error log*, server log*, access log*, console, dashboard, vpn, ssh, credentials, calendar invite*, invite, invitation, webinar, event, presentation, slides, report, reports, white paper, brochure, price list, catalog, quote for, conference, specification*, documentation, verification code, pin, 2fa, mfa, authenticator, logo, network, hardware, router, switch, pipeline, script, service, environment, website content, banner, duplicate, old version, commit, deployment, cache, log entry, queue, webhook, widget, form, tariff, outage, upgrade, sensor, printer, laptop, phone system, cookie banner, listing, purchase, shipment, rental, *-record, *-records, cname, txt, mx-record, nameservers, !plan, !slot, !shift, !price, !code, !branch, !draft, !lease, !manual, !item, !items, !port',
  ALERT:
    'alerts, alert, alarms, monitoring, notification from server, cron job, nagios, zabbix, status mails, status emails, backup report*, uptime, incident notification*, maintenance notice*, ticket notification*, server notification*, grafana, system notification*, system message*, github notification*, disk warning*, log mails, automatic report*',
  SPAM_FILTER:
    'spam filter, firewall, rate limit*, bounced, bounce, mail server, captcha, login attempt, payment was, card was, certificate, backup job, blocklist, blacklist, smtp',
  TRACE: 'trace, traces, without trace',

  PRIVACY:
    'gdpr, privacy, data protection, data-protection, privacy policy, data protection officer, uk gdpr, ccpa, data subject, personal data, personal information, cookies, cookie, data processing, data controller, privacy notice, anonym*, data retention, encryption, encrypted, dataprotection, regulation (eu), 2016/679, supervisory authority, data act, outside the eu, in the eu, inside the eu, personal-data, private business, private matter, private life, my private',
  ARTICLE: 'article, gdpr, regulation, section, !art',
  AUTHORITY:
    'ico, data protection authority, supervisory authority, information commissioner*, dpc, regulator, ombudsman, datatilsynet, imy, the authorities, watchdog',
  DPA: 'dpa, data processing agreement, data processing addendum, processing agreement, sub-processor*, subprocessor*, sccs, standard contractual clauses, privacy questionnaire, security questionnaire, vendor assessment, processor agreement, dpia, transfer impact, records of processing',
  BREACH:
    "breach, leak, leaked, leaking, hacked, exposed, stolen, someone else's, somebody else's, another customer's, other customer's, wrong recipient, unauthorised, unauthorized, misuse, misused, compromised, everyone could see, visible to everyone, in cc, other people's, another person's, strangers, without my permission, without my consent, without asking, without permission, unencrypted, another patient*, wrong person, told my employer, to my neighbour, told my boss, to my employer, wrong address with",
  UPSET:
    'unacceptable, disappointed, disappointing, angry, furious, shocked, illegal, unlawful, violat*, complain, complaint, disgrace*, outrage*, appalled, appalling, scandal*, sloppy, not happy, unhappy, dissatisfied, annoyed, upset, concerned, worried, shame, shameful, ridiculous, careless, disgust*, not ok, not okay, trust, breaking the law, creepy, uncomfortable, unprofessional, inappropriate, livid, horrified, fuming',
  THREAT:
    'report you, report this, reporting you, file a complaint, lodge a complaint, complain to, go to the, complaint with, contact the data protection, notify the, take this to, going to the',
  REMINDER:
    "reminder, remind, reminding, still waiting, still no, any news, any update, status of my, follow up, follow-up, following up, chasing, did you get, did you receive, have you received, have you got, get my mail, get my email, second request, second time, haven't heard, have not heard, heard nothing, not heard back, no response, no reply, no answer, not received an answer, not received a response, not received any, asked before, already asked, weeks ago, as requested, my earlier request, my previous request, my request of, my request from, my request dated, overdue, deadline has passed, gentle nudge, resending, once again ask, how is it going with, still have not, still haven't, what happened to my, i asked you, i wrote to you, again asking",
  EARLIER:
    'i wrote, i asked, i sent, i requested, my earlier, my previous, weeks ago, days ago, a month ago, last week, last month, my request, i have asked, i have written, i have requested, i emailed',
  NO_ANSWER:
    "no answer, no reply, no response, not answered, not replied, not responded, haven't answered, haven't replied, haven't responded, not heard, haven't heard, nothing has happened, nothing happened, still nothing, silence, heard nothing, not received",
  SEE_BELOW:
    'see below, below, mail below, email below, forwarded, forwarding, fwd, fw, as below, underneath, this request, the following from, the attached mail, got this, this came in, can you handle, please handle, pass this on, passing this on, on behalf of the sender',
  ATTACHED: 'attached, attachment, enclosed, attaching, in the letter, enclose, see pdf, see letter',
  ON_BEHALF:
    'on behalf of, behalf, power of attorney, legal guardian, guardian of, represent, representing, authorised by, authorized by, act for, acting for, his behalf, her behalf, instructed by, executor, next of kin, letter of authority, parent of',
  RELATIVE:
    "mother, father, mum, mom, dad, son, daughter, wife, husband, child, children, kid, kids, grandmother, grandfather, grandma, grandpa, sister, brother, partner, spouse, uncle, aunt, late husband, late wife, boy, girl, parents, mother's, father's, son's, daughter's, wife's, husband's, mum's, dad's, child's, kids', brother's, sister's, neighbour, neighbour's, friend's, ward",
  CLIENT:
    "our client, my client, our clients, my principal, client mr, client ms, client mrs, my client's, our client's",
  CUSTOMER:
    "our customer, our customers, a customer, our user, our users, one of our, end user, end users, customer's, a former customer, customers ask, their data subject*, our employee, our employees, a former employee, our former employee, our member, our patients, a former user, my customer, my customers, a guest of ours, our end users, a patient of ours, a data subject has, a person has asked us, has asked us, asked us to, an end-user, our subscribers, our members, our data subject*",
  PROCESSOR:
    'as processor, as a processor, our processor, you are processor, as controller, as a controller, as the controller, we are the controller, data processor, on our behalf, our tenant, our instance, under our dpa, in our environment, in our tenant, our platform, our bucket, our account with you',
  SALES:
    'our solution, our software, our platform, our services, our tool, we help, we offer, free demo, book a demo, book a call, 15 minutes, 15-minute, quick call, we can help, our clients, pricing, limited offer, white paper, whitepaper, webinar, trusted by, schedule a, automate your, compliant in, companies like yours, discount, free trial, special price, our product, save time, boost your, fines of up, avoid fines, click here, exclusive, our experts, your company can, our customers save, our ai-driven, sign up today, learn more, get started, partnership opportunit*',
  POLICY_UPDATE:
    'updated our privacy, updating our privacy, changes to our privacy, our privacy policy, updated our terms, we have updated, we are updating, updating our terms, updated terms, update to our, changes to our, new terms, updated policy, this newsletter, our newsletter, you receive this, you are receiving this, unsubscribe here, view in browser, why did i get this, manage preferences, manage your preferences, to unsubscribe, list of sub-processors, our sub-processors, as our customer, in your profile, sign in to, log in to your',
  RESEARCH:
    'researcher, research project, phd, survey, questionnaire, study on, participate in, my study, our study, academic',
  STUDENT:
    "student, students, thesis, bachelor, master thesis, master's, university, essay, school project, assignment, dissertation, my studies",
  SECURITY_REPORT:
    'vulnerability, vulnerabilities, responsible disclosure, bug bounty, security researcher, exploit, xss, sql injection, exposed bucket, open port*, security report, penetration test, pentest, cve, misconfigur*, security flaw, clickjacking, spf record, dmarc record, bounty',
  CANCEL_ORDER:
    'cancel my order, cancel the order, right of withdrawal, withdraw from the contract, withdraw from the purchase, return the, cancellation, cancel my subscription, terminate the contract, terminate our contract, notice of termination, withdraw my offer, withdraw our offer, withdraw my application, withdraw my order, withdraw my candidacy, revoke my order, revoke the contract, cooling-off',
  ORDER_TALK:
    'order, invoice, delivery, shipment, price, quote, quotation, refund, payment, purchase, item, parcel, product, cart',
  JOB_TALK:
    'position as, vacancy, cover letter, job opening, apply for the, applying for the, my application for, enclosed my cv, attached my cv, internship, job application, developer position, hire, hiring',
  GENERATOR:
    'datarequests, datenanfragen, yourdigitalrights, datenanfragen.de, my reference, incogni, deleteme, privacy bee, saymine, mine app, datarequests.org, in case you are, as defined by article 4, concerning me that you have stored, to whom it may concern, identify me, revokely, rightly, onerep, optery, kanary, my digital footprint',
  RETENTION: 'how long do you keep, how long do you store, how long is, retention, how long are',
  DPO: 'dpo, data protection officer, privacy officer',
  THANKS:
    'thank you for deleting, thanks for deleting, thanks for removing, thank you for removing, thanks for sending, thank you for sending, thanks for your help, thanks for fixing, thanks for the quick, thank you for the quick, got it, works now, all good, resolved now',
  HYPOTHESIS:
    'what happens, what would happen, what if, suppose, imagine, hypothetically, for example, in theory, assuming, in general, generally',
  COLLEAGUE:
    'colleague, employee, employees, co-worker, coworker, left the company, has left, leaves the company, new employee, former employee, new hire, he no longer works, she no longer works, no longer works, no longer with us, staff member, offboard*, resigned, intern',
  COMPANY_WORD:
    'our company, our firm, our office, our organisation, our organization, ltd, gmbh, a/s, aps, our invoices, our business, our department, our association, headquarters, llc, inc, we as a company, our new office, our offices',
  THREAD:
    'this thread, the thread, the loop, cc, the cc, this conversation, this email chain, the email chain, the invite, the meeting, the group, the channel, the project, this ticket, on-call, the rota, the roster, this chain, this ticket, the distribution, the shift, the booking, the quote, the invoice, the agreement, the slack, the teams, the agenda, the waiting list, the waitlist, the repo*',
  DISPUTE:
    'dispute, disputed, contest, contested, wrong, until we agree, disagree, disagreement, incorrect, complaint, appeal',
  IDENTITY:
    'surname, last name, maiden name, date of birth, birth date, birthdate, dob, birthday, marital status, gender, social security*, national id, home address, next of kin, civil status, was born in, born in, citizenship, emergency contact, my title, middle name, initials',
  CREDENTIALS:
    'login details, login info*, log-in details, password, username, credentials, log in, login, sign in, access code, user name, reset link, activation link',
  DO_SO: 'do so, do it, do that, done for me, act on it, act on this, get it done, get on with it',
  US: 'us, us both, both of us',
  IMPOSSIBLE: 'impossible, hardly, surely not, doubt',
  LEGAL_DRAFT: 'clause, draft, redline, mark-up, marked-up, our lawyer, our legal, negotiate, countersign*, annex',
};

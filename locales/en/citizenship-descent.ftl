# Citizenship by descent, at 18 for descendants, and for former Italians.

procedure-citizenship-descent = Italian citizenship by descent
    .about = For adults with Italian parents, grandparents or ancestors, and for those who were Italian and lost their citizenship.

## Questions

fact-descent-way = What do you want to do?
    .why = These are different ways, with different rules.
    .where = For a child under age use the guide “Italian citizenship for your children”. “By birth” means Italian from birth, not somebody who became Italian later.
    .desk = I have a family of Italian origin: which way is for me?
    .option-recognition = Have it recognised that I am Italian, because I descend from an Italian (iure sanguinis)
    .option-at-18 = I live in Italy and I am about { $adult }: a parent or grandparent is, or was, Italian by birth
    .option-former = I was an Italian citizen, I lost my citizenship and I want it back
    .option-refused = I have already had a refusal

fact-descent-asked = Did you ask for recognition, or get an appointment, by { $last }?
    .why = Those who started by that day follow the earlier law. For the others there is the new law, which is stricter.
    .where = Look for the receipt, the e-mail of the appointment or the court paper: the date counts, until the end of that day, Rome time.
    .desk = With this date, does the earlier law hold for me?
    .option-complete = Yes: I handed in the application with its papers by that day, or on the day of an appointment I got by that day
    .option-appointment = Yes: I was notified of an appointment, and the day is still to come
    .option-appointment-missed = Yes, but papers were missing, or I did not hand in the application on the day of the appointment
    .option-court = Yes: there is a court case
    .option-no = No, or I applied later

fact-descent-born-where = Where were you born?
    .why = The new law is only about those born abroad.
    .where = On the birth certificate, or in the passport in the line “Place of birth”.
    .desk = Which place of birth counts for you?
    .option-italy = In Italy
    .option-abroad = Abroad

fact-descent-other-citizenship = Do you have the citizenship of another country?
    .why = The new law is only about those who have another citizenship.
    .where = Usually, whoever has a country’s passport is its citizen.
    .desk = According to my papers, do I have another citizenship?

fact-descent-only-italian = Does one of your parents or grandparents have only Italian citizenship, or had only that one when they died?
    .why = It is one of the law’s exceptions. Great-grandparents and earlier ancestors do not count here.
    .where = See if they ever had another passport or took an oath for another country. Ask that country’s consulate for a certificate.
    .desk = How do I prove that this person had only Italian citizenship?

fact-descent-parent-lived = Did a parent of yours, already Italian, live in Italy for at least { $years } years in a row before you were born?
    .why = It is another of the law’s exceptions. It also holds for whoever adopted you, before the adoption. Grandparents do not count here.
    .where = Ask the Comune (town hall) where they lived for the “certificato storico di residenza” (residence history).
    .desk = Are these years of residence enough?

fact-descent-gap = Was there a time without a permit or without registered residence, in the { $years } years before you turned { $adult } or after?
    .why = The law asks you to live here regularly, without a break, until the day of the declaration. You may also not answer.
    .where = Look at your permits or your parents’ and at the “certificato storico di residenza” of the Comune.
    .desk = Is there a break in my residence? Can it be put right?

fact-descent-lost = How did you lose Italian citizenship?
    .why = The way to get it back depends on this.
    .where = Look at when you, or your father, took the other citizenship, and at the papers of the Italian consulate.
    .desk = According to your records, when and why did I lose citizenship?
    .option-law-1912 = Under the old law of 1912: I took another citizenship, or I lost it as a minor with my father
    .option-marriage = I am a woman and I lost it by marrying a foreigner
    .option-other = In another way: for example I gave it up

fact-descent-link = Were you born in Italy, or did you live there for { $years } years in a row?
    .why = The law asks for this to get citizenship back with a declaration.
    .where = On the birth certificate, or on the “certificato storico di residenza” of the Comune.
    .desk = Do your records show that I was born in Italy or lived there?
    .option-born-here = I was born in Italy
    .option-lived-here = I was born abroad, but lived in Italy for at least { $years } years in a row
    .option-none = Neither of the two

fact-descent-where = Where do you live now?
    .why = The office is the Comune for those who live in Italy, the consulate for those who live abroad.
    .where = What counts is where you really live.
    .desk = Which is the right office for me?
    .option-italy = In Italy
    .option-abroad = Abroad

## Conditions

requirement-descent-refused = A refusal
    .help = Take the refusal and all your papers at once to a free legal help desk or a lawyer. The time to go to a judge can be short. A judge decides about citizenship. We ask you nothing more.

requirement-descent-recognition = Recognition
    .complete = You asked in time: the earlier law holds. Ask where it stands. Keep the receipt with the date.
    .appointment = You were notified of the appointment in time. The earlier law holds, if you hand in the application, with its papers, on the very day of the appointment. Do not miss it.
    .appointment-missed = The earlier law holds for those who handed in the application with its papers by { $last }. It also holds for those who handed it in, with its papers, on the day of an appointment notified by that day. If it went otherwise, talk to a free legal help desk: bring the messages of the office and the reason.
    .court = The case was started in time: the earlier law holds. Follow your lawyer.
    .born-here = The new law is only about those born abroad. If a parent was Italian when you were born, ask the Comune to check: you may be Italian from birth.
    .no-other = The new law is only about those who have another citizenship. Take the proof about your family to the office.
    .only-italian = There is an exception that may hold for you: a parent or grandparent who is only Italian. It must be proved with papers. The office decides.
    .parent-lived = An exception may hold for you: an Italian parent who lived in Italy for at least { $years } years in a row before you were born. It must be proved with papers. The office decides.
    .none = By law, those who are born abroad, have another citizenship and no exception never became Italian. So recognition is very difficult today. But there are other ways: see below, and before you pay talk to somebody who is free of charge.
    .ask = I descend from an Italian. By article 3-bis of law 91 of 1992, does one of the conditions from a) to d) hold for me? Which proof is needed, and what does it cost?

requirement-descent-age = The right moment
    .not-yet = The declaration is made when you turn { $adult }, and at the latest on { $last }. Note the dates.
    .yes = You are in the right moment: the declaration can be made until { $last }.
    .no = The time for the declaration ended on { $last }. Next step: whoever has a parent or grandparent who is Italian by birth can ask for citizenship after { $years } years of regular residence in Italy. See the guide on citizenship by residence. There are other ways for those who work for the State or do military service.

requirement-descent-time-here = The years in Italy
    .gap = A break in the permit or in the residence is a problem, but not always. Offices and judges do not all say the same. Take your papers to a free legal help desk, then to the Comune.
    .yes = You have had residence for at least { $years } years before turning { $adult }. Keep it, without a break, until the day of the declaration.
    .no = At { $adult } you do not yet have { $years } years of residence in Italy. Next step: whoever has a parent or grandparent who is Italian by birth can ask for citizenship after { $concession } years of regular residence. See the guide on citizenship by residence.
    .ask = There is a break in my permit or residence. Do you accept other proof that I lived here regularly?

requirement-descent-regain = Getting citizenship back
    .window = You can make the declaration to get citizenship back (riacquisto): it is possible from { $first } to { $last }.
    .window-lived = The declaration can be made from { $first } to { $last }. But for those born abroad who have another citizenship the new law may close this way too. Ask the consulate or the Comune before you pay.
    .before = The declaration can be made from { $first } to { $last }.
    .after = The special time ended on { $last }. The ordinary way is left: you declare that you want it back and come to live in Italy within { $back ->
        [one] one year
       *[other] { $back } years
    }. Ask the consulate or the Comune.
    .no-link = The special declaration is for those who were born in Italy or lived there. The ordinary way is left: you declare that you want it back and come to live in Italy within { $back ->
        [one] one year
       *[other] { $back } years
    }. Ask the consulate or the Comune.
    .marriage = For women who lost citizenship by marriage there is a rule of its own. Ask the consulate or the Comune.
    .other = Those who lost citizenship in another way can often get it back with a declaration and residence in Italy within { $back ->
        [one] one year
       *[other] { $back } years
    }. But not in every case: ask the consulate or the Comune.
    .ask = I was an Italian citizen. How and when did I lose citizenship, and under which article can I get it back?

## Papers

document-descent-identity = Passport or identity card
    .why = It proves who you are.
document-descent-date-proof = Proof of the date: receipt, appointment or court case
    .why = With a date up to { $last } the earlier law holds.
    .note = Keep the whole e-mail or letter, with the day it was sent.
document-descent-birth = Your birth certificate
    .why = It proves who you are and who your parents are.
    .note = If it is foreign, it must be translated and legalised, or with apostille. The apostille must be translated too.
document-descent-line = Birth, marriage and death records of the family, up to the Italian ancestor
    .why = Each step from parent to child must be proved.
    .note = Names, dates and places must be the same. If they are not, ask how to correct them.
document-descent-not-lost = Proof that nobody lost citizenship before passing it on
    .why = Whoever asks must prove it.
    .note = For example a certificate of naturalisation, or that there was none, in the country they emigrated to.
document-descent-only-italian-proof = Proof that the parent or grandparent had only Italian citizenship
    .why = It is the exception that may hold for you.
document-descent-lived-proof = The parent’s residence history in Italy
    .why = It proves the { $years } years in a row before you were born.
document-descent-by-birth-proof = Proof that the parent or grandparent is, or was, Italian by birth
    .why = This way is only for their children and grandchildren.
document-descent-residence-proof = Your residence history
    .why = It proves { $years } years before you turned { $adult }, without a break, until today.
    .note = You can ask for the “certificato storico di residenza” to check the dates.
document-descent-permits = Your residence permits, old ones too
    .why = They prove that you lived here regularly. As a child, your parents’ permits count.
document-descent-former-proof = Proof that you were Italian and of how you lost citizenship
    .why = The law looks at the date and the reason.
    .note = For example the Italian birth record and the certificate of the other citizenship, with the date.
document-descent-link-proof = Proof that you were born in Italy or lived there for { $years } years in a row
    .why = Without it the special declaration cannot be made.

## Costs

fee-descent-consulate = Application at the consulate (each adult)
    .note = See the consulate’s website before you pay.
fee-descent-comune = Application at the Comune (each adult)
    .note = This is the highest sum: each Comune sets its own. Without the payment the application does not go ahead.
fee-descent-declaration = Contribution for the declaration
    .note = Postal account 809020 (Ministry of the Interior) or PagoPA: ask the Comune first.
fee-descent-regain-comune = Contribution for getting citizenship back
    .note = Postal account 809020 (Ministry of the Interior) or PagoPA: ask the Comune first.
fee-descent-regain-consulate = Consular fee for getting citizenship back
    .note = You pay it at the consulate.

## Terms

deadline-descent-declare-by = Last day for the declaration
    .how = { $term ->
        [one] One year
       *[other] { $term } years
    } from the day you turn { $adult }.
deadline-descent-regain-by = Last day to get citizenship back
    .how = It is a fixed date in the law.
deadline-descent-check = The Comune checks
    .how = Within { $days } days of having the papers. In practice it can take longer.
deadline-descent-central-answer = The central office answers
    .how = Within { $months } months. The places each year are limited.

## Offices

office-descent-comune-office = Civil status office (stato civile) of the Comune where you live
    .how = Make an appointment. First ask for the list of papers and the cost.
office-descent-consulate-office = Italian consulate of the place where you live
    .how = Book on its website. Keep every message with its date.
office-descent-consulate-new = Italian consulate of the place where you live
    .how = Book on its website: the wait can be long. Keep every message with its date.
office-descent-central-office = Central office of the Ministry of Foreign Affairs
    .how = For adults who live abroad. Ask the consulate how to send the application.

## Doubts

doubt-descent-comune-sum = How much your Comune asks: up to { $most } for each adult, and up to { $records } for old records of other persons. The Comune may ask for less.
    .ask = How much does the application for recognition cost here? Are there other costs for records?
doubt-descent-2029 = From { $day } the applications of adults abroad go to a central office in Rome. The exact rules are not clear yet.
    .ask = If I apply now, who decides my application? What changes from { $day }?
doubt-descent-stamp = Whether a revenue stamp (marca da bollo) of { $stamp } is needed besides the contribution: the offices’ pages do not all say the same.
    .ask = Is the revenue stamp needed too?
doubt-descent-loss-day = When you must have lost citizenship: the consulates write “by { $day }”, the law does not say so.
    .ask = I lost citizenship on this date. Can I make the declaration to get it back?

## Good to know

advice-descent-keep-proof = Keep receipts and messages with their dates, in copy too: they prove that the earlier law holds. Answer in time if the office asks for other papers.
advice-descent-keep-residence = Until the day of the declaration, keep your permit and residence without a break.
advice-descent-promises = Nobody can promise a yes. Do not pay people who sell appointments or promise fast times.
advice-descent-chain = A single step that is not proved stops everything. The law says that you must prove that nobody lost citizenship.
advice-descent-presence = Have you been in Italy for a short time? Before you ask for residence, ask the Comune and the Questura (police immigration office) about the “dichiarazione di presenza”.
advice-descent-court-2026 = On { $day } the Constitutional Court rejected the doubts about this law. A court case costs about { $fee } a person just to start: first talk to a free legal help desk.
advice-descent-two-years = There is another way for those who have a parent or grandparent who is, or was, Italian by birth. They can ask for citizenship after { $years } years of regular residence in Italy.
advice-descent-work-entry = Descendants of Italians who are citizens of certain countries can enter Italy for work outside the quotas. Ask the consulate if your country is on the list.
advice-descent-other-letters = The same law has two other ways: military service for Italy, and a job with the Italian State. You must first declare that you want citizenship: ask.
advice-descent-former-children = If you get citizenship back, only the children under age who live with you and have their years in Italy become Italian with you. See the guide for children.
advice-descent-children = For children under age there is a guide of its own, with its own terms: look at it soon.
advice-descent-dual = Italy accepts two citizenships. The other country may not: ask its consulate first.

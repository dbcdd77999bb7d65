# Renewal of a residence permit. The keys are the ids of rules/law/permit-renewal.

procedure-permit-renewal = Renew your residence permit
    .about = Renew your permit (permesso di soggiorno), whatever its kind: when to go, with which papers and at what cost.

## Questions

fact-applied = Have you already applied to renew this permit, and are you waiting for the answer?
    .why = If your application has already gone, you do not need a second one: the first one is checked.
    .where = Look for the post office receipt (ricevuta): it has a shiny sticker (ologramma). Or look for the receipt of the Questura.
    .desk = Can you check if I already have an open renewal application?

fact-job = What is your work situation now?
    .why = If you have a job, you renew for work. If you lost it, you have time to look for another.
    .where = Look at your contract or your last payslip (busta paga): it says “tempo indeterminato” (open-ended) or “tempo determinato” (fixed-term). If you have a contract and also a partita IVA (VAT number), choose the contract.
    .desk = This is my contract and these are my payslips: is my job open-ended or fixed-term?
    .option-open-ended = I have an open-ended contract (tempo indeterminato), with no end date
    .option-fixed-term = I have a fixed-term contract (tempo determinato), with an end date
    .option-lost = I have no contract now: it ended, I resigned or I was dismissed
    .option-never-hired = I have a visa or a permit for work, but the employer never made a contract with me
    .option-self-employed = I work for myself, with a partita IVA (VAT number)

fact-business = How is your business going?
    .why = A permit for self-employment (lavoro autonomo) needs an open business and an income above a minimum.
    .where = Look at your last tax return (Modello Redditi). Offices usually take the sum of { $limit }.
    .desk = Is the income of my business enough for the renewal?
    .option-enough = It is open, and in a year I earn more than { $limit }
    .option-low = It is open, and I earn { $limit } or less, or I have no tax return yet
    .option-debts = It is open, but I have debts with the tax office or INPS (social security)
    .option-closed = It is closed
    .option-employee = Now I work for an employer, with a contract

fact-season = Do you have a new seasonal job?
    .why = A seasonal permit is extended only with a new seasonal job, and only for a few months.
    .where = Look when your last contract ended, and add up all your seasonal months, the new ones too.
    .desk = Can I extend my seasonal permit with these contracts?
    .option-in-time = Yes: it was offered within { $gap } days of the end of the last one, and in all it is at most { $most } months in { $year }
    .option-late = Yes, but it was offered after more than { $gap } days
    .option-over = Yes, but in all I go over { $most } months in { $year }
    .option-none = No

fact-relative = Because of which relative do you have this permit?
    .why = Your permit follows the permit of your relative.
    .desk = My permit depends on this relative: what do I need to ask for?
    .option-foreigner = A foreigner with a residence permit
    .option-protected = A person with asylum or subsidiary protection
    .option-citizen = An Italian or EU citizen, also my own child

fact-family-tie = What is your situation now?
    .why = The office looks if the family is still together. If it is not, you can often change your permit.
    .where = If more than one answer is true, choose the last one that is true.
    .desk = My family situation has changed: which permit do I ask for?
    .option-together = We live together, and their permit (if needed) is valid or being renewed
    .option-parent = The same, and I am the parent and older than { $parent }
    .option-grown-child = The same, and I am the son or daughter and already { $adult } or older
    .option-minor = I am under { $adult }
    .option-apart = We are separated or divorced, no longer live together, or my relative has died
    .option-sponsor-expired = Their permit has expired, and they have not applied to renew it

fact-course = Where are you in your studies?
    .why = The renewal depends on your course and your exams.
    .where = Look at the certificate of enrolment of your university or school.
    .desk = Can I renew with this course and these exams?
    .option-first-year = University: I have done the first year and I go on
    .option-later-years = University: I have done the second year or a later one, and I go on (also specialisation and doctorate)
    .option-late = University: I am more than { $late } years over the length of the course
    .option-other = Another course (school, training, language), and I go on
    .option-changed = I have changed course
    .option-over = I have finished or left the course

fact-exams = How many exams did you pass in your last year?
    .why = The law asks for { $first } exam in the first year, and { $later } in each later year.
    .where = On your page of the university’s website.
    .desk = Are my exams enough for the renewal?
    .option-none = None
    .option-one = One
    .option-more = More

fact-study-means = Do you have the money for one year of study: at least { $year }?
    .why = The office wants to know how you live while you study.
    .where = A bank account, a scholarship, or help from your family with proof all count.
    .desk = With which proof do I show the money for one year?
    .option-enough = Yes
    .option-low = No, I have less

fact-assignment = Does the work or research of your permit go on?
    .why = This permit is for that work or that research.
    .where = Look at your contract, the letter of the company or the hosting agreement (convenzione di accoglienza).
    .desk = Can I renew the same permit with this contract?
    .option-goes-on = Yes, with the same employer or institute
    .option-changed = No: I changed employer, institute or kind of work
    .option-ended = No: it has ended
    .option-maximum = The ICT transfer has reached its longest time: { $most ->
        [one] one year
       *[other] { $most } years
    }, for trainees { $training ->
        [one] one year
       *[other] { $training } years
    }

fact-elective = What do you live on, and do you work?
    .why = Elective residence (residenza elettiva) is for people who live on income of their own without working.
    .where = Pensions, rents and investment income count; wages and savings do not. Working online is working too.
    .desk = Is my income enough for elective residence?
    .option-enough = I have pensions, rents or investment income of at least { $year } a year, and I do not work
    .option-low = I have less than that, and I do not work
    .option-working = I work, also online

fact-court-order = Does the juvenile court (Tribunale per i minorenni) still allow you to stay?
    .why = The permit lasts as long as the court says.
    .where = Look for the end date in the court’s decree (decreto).
    .desk = Until when does the court’s permission last?
    .option-runs = Yes, the decree is still valid or has been extended
    .option-ends = No, the time is over, or it ends with the permit

fact-status-risk = Since the decision, have you gone back to your country, or got a letter about the end of your protection?
    .why = Then a lawyer comes first. You can also choose not to answer. We do not ask why you left your country.
    .desk = Before the renewal I would like to talk to a lawyer.
    .option-no = No
    .option-yes = Yes

fact-awaiting-before = Have you already had, in the past, a permit for attesa occupazione (to look for work)?
    .why = The first time the way is clear. From the second time on, the office decides case by case.
    .where = Look at your old permits or copies of them, in the line “Tipo di permesso”: it says “attesa occupazione”.
    .desk = According to your records, have I already had a permit for attesa occupazione?

fact-did = After the job ended, did you register your DID at the job centre (Centro per l’impiego)?
    .why = The DID (dichiarazione di immediata disponibilità) says that you are looking for work. It is what gives you time to look.
    .where = Look for the DID receipt or the “patto di servizio” of the job centre. Did you ask for NASpI (unemployment benefit)? Ask if the DID is already part of that application.
    .desk = At the job centre: do I have an active DID? Can you give me the certificate?

fact-did-on = On which day did you register the DID?
    .why = From that day we count your time to look for work.
    .where = The date is on the DID receipt or on the “patto di servizio”. If you have more than one, take the first after your last job ended.
    .desk = At the job centre: from which day does my DID count?

fact-health-cover = Are your medical costs covered?
    .why = For this permit the law asks for an insurance, or enrolment in the health service (SSN).
    .where = Look at your policy or health card (tessera sanitaria), and its end date.
    .desk = Is my insurance good for the renewal?
    .option-yes = Yes, a policy that is valid in Italy, or the SSN
    .option-no = No, or it has run out

fact-absence = During this permit, what is the longest time you were outside Italy without ever coming back?
    .why = One very long absence, without a break, can stop the renewal. Only the longest one counts, not all trips together.
    .where = Look at the stamps in your passport: the day you left and the day you came back.
    .desk = I was outside Italy on these dates: does this absence stop the renewal?
    .option-short = Never, or up to { $limit } months in a row
    .option-long = More than { $limit } months, up to { $half } months in a row
    .option-longer = More than { $half } months, up to { $most } months in a row
    .option-longest = More than { $most } months in a row

fact-permit-length = How long is the permit that you have now?
    .why = For longer permits the law accepts a longer absence.
    .where = Count from the day the permit starts to the line “Scadenza / Valid until”. Do not count from the day you collected the card.
    .desk = How long is my permit, from its start to its expiry?
    .option-under-two-years = Less than { $years } years
    .option-two-years = { $years } years
    .option-over-two-years = More than { $years } years, up to { $most }
    .option-over-three-years = More than { $most } years

fact-absence-reason = Was there a serious reason for the absence, and can you prove it?
    .why = Military service or another serious reason can save the renewal, if you bring proof. The office decides.
    .where = For example: papers from a hospital, a court or the army, tickets and messages.
    .desk = I was outside Italy for this reason: what proof do you need?

fact-home = Where do you live?
    .why = Each kind of home is proved with a different paper.
    .where = Residenza is the address that is registered at the Comune (town hall). If you do not know whether you have it, ask the anagrafe (register office) of the Comune.
    .desk = I live here: which paper proves my address?
    .option-registered = I am registered at the Comune (residenza), in the home where I live
    .option-own = In a home that I own, not registered there
    .option-rent = In a rented home, with a contract, not registered there
    .option-hosted = I stay with somebody (a relative, a friend, my employer), not registered there
    .option-none = In a centre, or without a fixed place

fact-domestic = Do you work in a family’s home, as a cleaner (colf), carer (badante) or baby-sitter?
    .why = For this work, you need papers from INPS (social security) in place of others.
    .where = Look at your payslip or contract: it says “lavoro domestico” (domestic work).
    .desk = Is my contract for domestic work?

fact-children-under-14 = How many children under { $age } renew together with you?
    .why = They go into your application, and each has a card of their own to pay for. They also count for the income.
    .where = Look at the children’s permits. A child who is already { $age } needs an application of their own.
    .desk = Do my children go into my application or into the other parent’s?
    .unit = children

fact-other-dependents = How many other people of your family live with you and on the same income?
    .why = The law asks for a minimum income, which goes up with each person.
    .where = Look at the family status certificate (stato di famiglia). Do not count yourself. Do not count the children under { $age } that you have already counted.
    .desk = Which people of my family count for the income?
    .unit = people

fact-income = How much did you and the relatives who live with you earn in one year?
    .why = The law asks for a minimum income. The income of relatives who live with you counts too.
    .where = Add up the income of one year: look at your CU (yearly tax certificate), 730 (tax return) and NASpI (unemployment benefit). Only income that you can prove counts.
    .desk = Which income counts, and for which year?

## Conditions

requirement-permit = Your kind of permit
    .yes = This guide is for your permit.
    .help = First of all, talk to a free legal help desk. Sometimes there are routes that cannot be seen from here: family, health, protection, work. We ask you nothing more.
    .special-cases = Prepare the renewal with those who support you: anti-violence centre, anti-trafficking service, trade union or lawyer. When this permit ends, you can often change to work or study. These calls are free and confidential. We do not ask what happened.
    .special-protection = Go to a free legal help desk soon. You apply for the renewal at the Questura (police immigration office) at least { $lead } days before the expiry (if it has expired, go today). The Territorial Commission (Commissione territoriale) gives its opinion first. Take all your papers: for older applications the rules are different.
    .asylum = You renew it at the Questura (police immigration office), before it expires (if it has expired, go today). Open the guide “{ procedure-protection }”, and ask a free legal help desk. We do not ask why you left your country.
    .medical = It is renewed as long as the care is needed; for a birth, it ends a few months later. Go to a free legal help desk with the certificate, before it expires (if it has expired, go today). We do not ask about the illness.
    .long-term = The right does not expire: it is not renewed, the card is updated (aggiornamento). Open the guide “{ procedure-eu-long-term }”.
    .eu-family = This card has its own rules. Before it expires, open the guide “{ procedure-eu-family-member }”.
    .calamity = It can be renewed only once, for { $more } more months, if it is still dangerous to go back. It cannot be changed into a permit for work. Go to a free legal help desk soon (if it has expired, go today).
    .minor-age = This permit usually ends when you turn { $age }, and then it is changed: open the guide “{ procedure-permit-conversion }”. Start with your guardian (tutore) { $days } days before your birthday. If you are already that age, go to a free legal help desk today.
    .rare = This permit has its own rules: go to a patronato (free help office). As a rule you apply for the renewal at least { $lead } days before the expiry. If it has expired, go today.
    .job-search = It lasts at most { $most } months, and as a rule it is not renewed. Next step: with a job or a business it is changed into a permit for work, before it expires. Open the guide “{ procedure-permit-conversion }”. If it has already expired, go to a free legal help desk today.
    .no = The law says that this permit is not renewed. Next step: talk to a free legal help desk at once, even if it has already expired. Family, health and fear of going back count.
    .ask = I have this permit and I need to renew it. When, where, with which papers, and how much do I pay?

requirement-no-open-application = No application already open
    .yes = You can apply: there is no other application open.
    .desk = You already have an open application: do not make another. With the receipt (ricevuta) you can stay while you wait, and work if your permit lets you work. Check where it stands.
    .ask = I have already applied for the renewal and this is the receipt. Where does my application stand? Is anything missing?

requirement-in-time = The time to apply for the renewal
    .in-time = You are in time: apply by { $by }. The law asks for at least { $lead } days before the permit expires ({ $expiry }).
    .late = Go now: less than { $lead } days are left, but the permit is still valid until { $expiry }. The law does not say that you lose the right only because of this delay.
    .expired = Go and apply today. Your permit expired on { $expiry }, but you can still ask for the renewal. Get help today from a patronato (free help office): do not put it off. After { $last } everything becomes much harder.
    .long-expired = Your permit expired on { $expiry }, more than { $limit } days ago. Go to a free legal help desk at once, before you go to the Questura (police immigration office). New facts, family and mistakes that can be put right count too. We ask you nothing more.
    .ask = My permit expired a short time ago, and today I have to hand in the application for renewal. Can you help me now? Will you give me a receipt?

requirement-work = Your work
    .employed = You have a job: apply to renew for employed work (lavoro subordinato).
    .lost = Losing your job does not take the permit away. Apply to renew for attesa occupazione (to look for work).

requirement-never-hired = The employer did not make a contract with you
    .desk = Sometimes you can ask for a permit to look for work (attesa occupazione) at the Sportello Unico (SUI, one-stop immigration desk). The law does not say it clearly: it depends on instructions of the Ministry. First go to a free legal help desk, with your visa and the nulla osta (clearance to work). If somebody asked you for money or threatened you, there is free and confidential help: open “Help”.
    .ask = The employer of my visa did not make a contract with me. Can I have a permit for attesa occupazione?

requirement-own-business = You work for yourself
    .desk = With your permit you can also work for yourself. But the renewal gives a permit for the work that you really do, and the conditions for self-employment (lavoro autonomo) are different. Ask a patronato (free help office) soon: do not wait for the expiry date.
    .ask = I have a permit for employed work and now I work with a partita IVA. What do I renew, and what do I need?

requirement-business = Your business
    .yes = Your business is open and your income is over { $limit }: apply to renew for self-employment (lavoro autonomo).
    .low = Offices usually want more than { $limit } a year. It does not have to be a no: add the income of those who live with you, or the new tax return. Do not wait for the expiry date.
    .debts = Debts can stop the renewal. Ask to pay in instalments, and bring proof.
    .closed = Here there is no attesa occupazione (time to look for work). With a contract you can ask to renew for employed work: ask a patronato (free help office) soon.
    .employee = The renewal gives a permit for the work that you really do: employed work. Ask a patronato (free help office) first.
    .ask = I have a permit for self-employment, and this is my situation. Can I renew, and for which work?

requirement-season = The new seasonal job
    .yes = You can extend the permit to the end of the new contract.
    .desk = By law the new job must be offered within { $gap } days of the end of the last one. Yours came later: ask at once.
    .no = The law allows at most { $most } seasonal months in { $year }. Next step: after { $change } months of work, with an offer that is not seasonal, change your permit before it expires. Open the guide “{ procedure-permit-conversion }”. If not, the law asks you to leave. Do you have family here, or are you afraid to go back? First talk to a free legal help desk. Those who leave in time come first when they want to return.
    .not-yet = You need a new seasonal job, offered within { $gap } days of the end of the last one. Or, after { $change } months, a job that is not seasonal: then the permit is changed. If not, the law asks you to leave. Do you have family here, or are you afraid to go back? First talk to a free legal help desk. Those who leave in time come first when they want to return.
    .ask = My new seasonal job came after { $gap } days. Can I extend all the same, or change my permit?

requirement-family = Your family
    .yes = Your permit is renewed together with your relative’s.
    .parent = Your permit is renewed together with your son’s or daughter’s. Over { $parent } you need a health insurance, or paid enrolment in the SSN (health service).
    .grown-child = If you depend on your parents, the family permit usually goes on. You can also change it into work or study.
    .minor = A person under { $age } has a permit of their own and pays no contribution (contributo). Offices differ: ask first, with a parent.
    .apart = After a separation, a divorce or a death the permit can be changed into work or study. Open the guide “{ procedure-permit-conversion }”. Go to a free legal help desk soon.
    .sponsor-expired = Your renewal depends on theirs. Go together, at once, to a free legal help desk: family and the years spent here count.
    .citizen = For relatives of Italian and EU citizens there are documents that last longer. Open the guide “{ procedure-eu-family-member }”. Parents of an Italian child have a rule of their own. Ask which one is yours.
    .ask = This is my family situation. Which permit do I ask for, with which code, and how much do I pay?

requirement-course = Your studies
    .yes = The course goes on and your exams are enough.
    .one-exam = After the first year the law asks for { $later } exams. One is enough only for serious health reasons or causes beyond your control, with proof. Ask your university at once.
    .not-yet = The law asks for at least { $first } exam in the first year and { $later } in later years. If you can, take an exam before the permit expires. Do not let it expire: ask your university at once.
    .other = If the course lasts several years, bring the enrolment and the results of the year. For a short course, such as a language course, renewal is not always possible. Ask before the permit expires.
    .changed = A change of course sometimes needs to be authorised: ask your university first.
    .late = The permit does not go beyond { $late } years after the length of the course. Next step: with a job you can change your permit before it expires: open the guide “{ procedure-permit-conversion }”. If you do a specialisation or doctorate, change your answer. If it has already expired, go to a free legal help desk today.
    .over = Without a course the study permit is not renewed. Next step: open the guide “{ procedure-permit-conversion }”. With an Italian degree or diploma of a university, academy or ITS you can look for work for some more months. With a contract you change to a permit for work, before the expiry. If it has already expired, go to a free legal help desk today.
    .ask = This is my course and these are my exams. Can I renew? What proof do I need?

requirement-study-means = Money for your studies
    .yes = You have enough: bring proof.
    .desk = The office looks for about { $year } for a year. It does not have to be a no: scholarships, free housing and guarantees of your family count.
    .ask = I have little money. Do a scholarship, housing or a guarantee of my family count?

requirement-assignment = The work or research of your permit
    .yes = It goes on: apply to renew the same permit.
    .changed = This permit is often tied to that employer or institute. Sometimes a change is possible, with an authorisation: ask first.
    .ended = The renewal is not sure. Sometimes there is time to look for another job, after research too: open the guide “{ procedure-permit-conversion }”, and ask at once.
    .no = The law does not go beyond { $most } years of transfer ({ $training } for trainees). Next step: ask the company and a patronato (free help office) which other permit is possible, before this one expires. If it has already expired, go to a free legal help desk today.
    .ask = My work or research has changed. Can I renew or change my permit? What do I need?

requirement-elective = Living on your own income
    .yes = As a rule your income is enough; with relatives more is needed. You need a home that you own or rent.
    .desk = Offices usually look for about { $year } a year. It does not have to be a no: ask which income counts, an Italian pension too.
    .working = Elective residence is for people who live without working. If you work, it is usually changed into a permit for work, before it expires: open the guide “{ procedure-permit-conversion }”. First talk to a free legal help desk.
    .ask = My income is lower. What counts? Can I renew elective residence?
    .working-ask = I have elective residence, and I work. Can I renew it, or do I change it into a permit for work?

requirement-court-order = The decision of the juvenile court
    .yes = The permit is renewed for as long as the court says.
    .desk = Without a new decision of the court it is not renewed. Go to a lawyer or a free legal help desk at once, before it expires.
    .ask = The court’s permission is ending. Who asks to extend it? Can I hand in the renewal meanwhile?

requirement-protection = Your protection
    .yes = The permit lasts { $years } years and is renewed. No income and no passport are needed: to travel, ask the Questura (police immigration office) first.
    .subsidiary = The permit lasts { $years } years. It is renewed if you still need protection: the office checks this. If you get a letter, go to a free legal help desk at once. No income and no passport are needed: to travel, ask the Questura (police immigration office) first.
    .desk = First talk to a free legal help desk. Even a short trip to your country can count, but often there is an explanation. Do not let the permit expire.
    .ask = I have protection and I need to renew. There was a trip or a letter: who helps me?

requirement-job-centre = The DID at the job centre (Centro per l’impiego)
    .yes = You have registered the DID: bring the receipt.
    .not-yet = First register the DID, the declaration that you are looking for work: at the job centre or online, it is free. Do it at once, then apply for the renewal. An old regulation speaks of { $days } days from the end of the job: if they are over, register all the same.

requirement-awaiting-period = The time to look for work
    .first = The law gives you time to look for work: what is left of the permit, and in any case at least { $year ->
        [one] one year
       *[other] { $year } years
    }. If NASpI (unemployment benefit) lasts longer, you have as long as it lasts.
    .year-over = The minimum time from the DID ends on { $end }: when the permit expires, it is already over. Then income counts, and the office decides case by case. With NASpI (unemployment benefit) the time can be longer: bring proof.
    .second = You have already had a permit for attesa occupazione (to look for work). The law does not say how many times one can have it: the office looks at income, job offers, family, NASpI (unemployment benefit). Bring all the proof you have.
    .ask = The time of attesa occupazione is over or I have already had it. Can I renew with this income, this NASpI or this job offer?

requirement-income = The income of one year
    .yes = For your family the law asks for at least { $needed } in one year: the income is enough. Bring proof.
    .desk = For your family the law asks for at least { $needed } in one year, and the income is lower. It does not have to be a no: ask which other income counts, and bring every job offer.
    .ask = Our income is lower. Do the income of relatives, NASpI or a job offer count?

requirement-health-cover = Medical costs
    .yes = You are covered: bring proof.
    .not-yet = First get an insurance that is valid in Italy, or enrol in the SSN (health service) at the ASL (local health office). To enrol costs from { $least } a year, for students from { $student }. Do it at once: do not let the permit expire.

requirement-absence = Time outside Italy
    .yes = Your absences do not stop the renewal.
    .count-half = The absence might be longer than half of your permit. Bring your papers to the desk: the days need to be counted.
    .reason = The absence is long, but there is a serious reason. The office decides: bring the proof. First talk to a free legal help desk.
    .no = By law, after such a long absence the permit is not renewed. Next step: talk to a free legal help desk before you apply. Family, new facts or another permit can count. If there was a serious reason, look for proof and change your answer.
    .ask = I was outside Italy on these dates. Is the absence over the limit? I have proof of the reason: do you accept it?

requirement-passport = Your passport
    .yes = Your passport is valid.
    .expired = Ask your consulate for a new passport at once, and bring proof. Do not let the permit expire while you wait for it: ask at the desk how to apply.
    .missing = If it was lost or stolen, report it to the police (denuncia). Then ask your consulate for a new one. If you cannot get one, ask at the desk: in some cases the application can go ahead without it. Do not let the permit expire while you wait for it.
    .ask = I have no valid passport. Can I apply for the renewal all the same? What proof do I need to bring?

requirement-home = Your address
    .yes = Bring the paper that proves where you live.
    .declaration = For you it is enough to declare where you live. If an office says no, ask a free legal help desk.
    .desk = The office asks for proof of your address. Ask the centre where you stay, the Comune (town hall) or an information desk.
    .ask = I live in a centre, or I have no fixed place. With which paper can I prove my address?

## Papers

document-passport-request = Proof that you asked for a new passport
    .why = It shows that you are getting a new one: for example the consulate’s receipt.
document-passport-report = Report of loss or theft (denuncia)
    .why = It explains why you do not bring the passport.
    .note = You make it at the police station (polizia or carabinieri). If it was neither lost nor stolen, ask at the desk.
document-residence-certificate = Certificate of residence (certificato di residenza)
    .why = It proves where you live.
    .note = The anagrafe (register office) of the Comune gives it. Some offices accept your own declaration: ask first.
document-deed = Deed of your home (atto di acquisto)
    .why = It proves where you live.
document-work-contract = Work contract or letter of hiring (contratto di lavoro, lettera di assunzione)
    .why = It proves that you have a job and until when.
document-hiring-notice = UNILAV notice of hiring
    .why = It proves that the employer has reported your job.
    .note = The employer makes it: ask your employer for the copy.
document-domestic-registration = Notice to INPS (social security) of domestic work
    .why = It proves that the family has declared your work.
    .note = The employer makes it: ask your employer for the copy.
document-domestic-contributions = Receipts of INPS contributions (contributi)
    .why = They prove that the contributions are paid.
document-payslips = Last payslips (buste paga)
    .why = They prove that your job goes on.
document-assignment = Contract, letter of the company or hosting agreement (convenzione di accoglienza)
    .why = It proves that the work or research goes on.
    .note = For art. 27, also bring proof that the contributions are paid.
document-income-papers = CU (yearly tax certificate), 730 or Modello Redditi (tax return) of the last year
    .why = They prove your income of the last year.
    .note = If you have none of these yet, bring your payslips.
document-business-papers = Extract of the chamber of commerce (visura) or of the professional register, and partita IVA
    .why = They prove that the business is open.
document-tax-return = Tax return (Modello Redditi) with its receipt
    .why = It proves the income of the business.
document-tax-payments = Paid F24 forms
    .why = They prove that you paid taxes and INPS.
    .note = Some offices also ask for the DURC and the lease of the premises.
document-did-receipt = Receipt of the DID, or patto di servizio
    .why = It proves that you are looking for work.
document-job-end = Letter of dismissal (licenziamento), resignation (dimissioni) or end of contract
    .why = It proves how and when the job ended.
document-naspi = Proof of NASpI (unemployment benefit), if you get it
    .why = If NASpI lasts more than { $year ->
        [one] one year
       *[other] { $year } years
    }, you have more time to look for work.
document-job-offers = Job offers, if you have any
    .why = The second time the office looks if you can find a job.
document-family-income = Proof of your income and of the relatives who live with you
    .why = The office looks at the income of all the family who live with you.
    .note = CU, 730, payslips, family status paper (stato di famiglia).
document-relative-papers = Your relative’s permit or identity card, and family status paper (stato di famiglia)
    .why = They prove that the family lives together.
document-enrolment = Certificate of enrolment (iscrizione)
    .why = It proves that you still study.
document-exams = List of the exams you passed
    .why = The law asks for exams every year.
document-means = Proof of what you live on: bank, scholarship, pension, rents
    .why = It shows that you can support yourself.
document-health-cover = Health insurance policy or enrolment in the SSN
    .why = This permit asks for cover.
document-religious-body = Declaration of the religious body
    .why = As a rule it proves that the reason goes on.
document-court-decree = Decree of the juvenile court
    .why = It says how long you can stay.
document-commission-decision = Decision of the Territorial Commission (Commissione territoriale)
    .why = It proves your protection.
    .note = If you have them, also bring papers of work, school and address.
document-health-certificate = Certificate of a hospital or of a doctor of the SSN
    .why = It proves that care is still needed.
    .note = For a pregnancy: the expected date, or the birth certificate.
document-absence-proof = Proof of the reason for the absence
    .why = Only a serious reason, with proof, can save the renewal.
    .note = Foreign papers often need a translation and a legalisation: ask first.
document-child-photos = { $children ->
        [one] { $photos } photos of your child
       *[other] { $photos } photos for each child
    }
    .why = Children have a card of their own.
    .note = The children come with you to the appointment.

## Costs

fee-contribution-high = Contribution (contributo) for the ICT transfer
    .note = One slip together with the card: { $slip } in all.

## Terms

deadline-apply-by = Last day to apply for the renewal in time
    .how = { $lead } days before the permit expires ({ $expiry }).
deadline-before-expiry = The permit expires: go before this day
    .how = It is the expiry date on your permit. Do not wait for it.
deadline-sixty-days-after = Last day after the expiry
    .how = { $limit } days after the expiry. Do not wait: after this day, a person who has not applied for the renewal risks expulsion (espulsione).
deadline-decision = The Questura (police immigration office) should answer
    .how = { $term } days from the day you hand in the application. In practice it often takes longer.
deadline-anagrafe = Tell the register office (anagrafe) of your Comune
    .how = Within { $term } days of the renewal: bring the new permit and renew the “dichiarazione di dimora abituale” (declaration that you still live there).

## Offices

office-questura-counter = Questura (police immigration office)
    .how = Book as the website of your Questura says. Ask for a receipt.

## Doubts

doubt-late-application = What happens if less than { $lead } days are left: the law does not say it, and an office may ask questions.
    .ask = Less than { $lead } days are left, but the permit is still valid. Do you take the application today?
doubt-term-impossible = When the rule of { $lead } days came, that day had already passed for your permit: you could not keep it.
    .ask = When the law changed, my term had already passed. Does the delay count against me?
doubt-early-application = Applying long before: the law says “at least” { $lead } days, but an office may say that it is too early.
    .ask = Can I hand in the renewal today already? The law says at least { $lead } days before the expiry.
doubt-fixed-term-length = How long the new permit will be: usually to the end of the contract, at most { $most ->
        [one] one year
       *[other] { $most } years
    }, and no longer than the first permit.
    .ask = How long will the new permit be with this contract? What if the contract ends while I wait?
doubt-three-year-contribution = The renewal can be for up to { $most } years, but for more than { $band } years the decree sets no contribution (contributo). Offices ask for { $practice }.
    .ask = Will my new permit be longer than { $band } years? How much do I write on the payment slip?
doubt-low-income = A low income, even with a job: some offices look if it is above the assegno sociale (an amount set by INPS), more with a family.
    .ask = Last year I earned little, but now I have a job. Is the contract enough, or do I need a minimum income?
doubt-awaiting-length = How long the permit for attesa occupazione (to look for work) will be: at least { $year ->
        [one] one year
       *[other] { $year } years
    }, or as long as NASpI if that is longer. With a longer permit the contribution (contributo) is higher too.
    .ask = How long will the permit for attesa occupazione be? How much do I write on the payment slip?
doubt-income-scale = Which relatives count for the income: the rule is written for family reunification, and offices use it here too.
    .ask = For the renewal, which relatives do you count and which year’s income do you look at?
doubt-citizen-contribution = How much you pay: the law asks for no contribution (only { $low }), but some lists say { $high }.
    .ask = I am a relative of an Italian or EU citizen: do I pay only { $low }?
doubt-grown-child = The family permit after the age of { $age }: it depends on instructions of the Ministry.
    .ask = I am over { $age } and I live with my parents: do I renew for family?
doubt-blue-card = The pay (collective agreement and ISTAT average, about { $pay } a year) and the contribution: { $low }, but some offices ask for { $high }.
    .ask = To renew the Blue Card, what pay and what contribution are needed?
doubt-article-27 = Some jobs have their own rules: digital nomads, managers, show venues. The contribution may be { $high }.
    .ask = Can my “art. 27” job be renewed? What do I need, and how much do I pay?
doubt-form-code = The code for box 16 of Modulo 1, and whether you go to the post office or the Questura. For you the list of the kit is not clear.
    .ask = For this permit, which code do I write? Do I go to the post office or the Questura?
doubt-season-channel = Who starts: sometimes the employer has to write to the Sportello Unico (SUI) first.
    .ask = For this renewal, does the employer write to the SUI first, or do I go to the post office at once?
doubt-religious-papers = Which papers are needed for religious reasons.
    .ask = Which papers of the religious body do I need for the renewal?
doubt-children-papers = Which papers the children in your application need.
    .ask = Which papers do my children need? Do they go into my application or into the other parent’s?
doubt-decision-time = How long it really takes: the law says { $term } days, but offices often need more.
    .ask = How long does the renewal take here? How do I check my application?
doubt-single-permit-term = How long it really takes: the law says { $term } days, and { $short } for the single permit (permesso unico lavoro), but it is not clear whether this covers renewals. Often more is needed.
    .ask = How long does it take here? Does the term of { $short } days hold for me too? Can I work with the receipt until the answer?

## Good to know

advice-receipt-rights = While you wait you can stay in Italy and work with the receipt (ricevuta), if your permit lets you work. This holds until the office writes to you that there is a problem, even if the answer is late.
advice-health-card = Show the receipt at the ASL (local health office): you keep your doctor and health card while you wait.
advice-check-status = Check the application on the website of the police (Polizia di Stato) with the number on the receipt. When the permit is ready you get a text message: do not change your phone number.
advice-travel-with-receipt = Before you travel, ask the Questura (police immigration office). With passport, receipt and expired permit you can usually come back to Italy only at an Italian border, without passing through other Schengen countries. This rests on instructions of the Ministry; the regulation still speaks of a re-entry visa.
advice-contract-ends = If the contract ends while you wait, register the DID at the job centre (Centro per l’impiego) at once. Ask the patronato (free help office) how to tell the Questura.
advice-new-job = If you find a job, ask at once for the contract and the UNILAV (notice of hiring). The renewal becomes one for employed work, outside the quotas (quote).
advice-family-keeps = If you lose your job, your relatives do not lose their permit for this reason.
advice-carry-permit = Always carry an identity document, the permit and the receipt: the police can ask for them.
advice-open-envelope = Hand in the envelope open: the clerk closes it after the check. Do not forget to sign box 29.
advice-form-code = In box 16 of Modulo 1 write code { $code ->
        [5] 05
        [7] 07
       *[other] { $code }
    }: it is the code of the permit you ask for. In box 19 goes the code of the permit you have now.
advice-address = Write an address where post really reaches you. If you move and do not register the new address at the Comune (town hall), tell the Questura within { $days } days.
advice-appointment = Do not miss the appointment at the Questura. If you cannot go, ask for another date at once.
advice-old-terms = The sheet inside the kit may have old rules. Now you apply for the renewal at least { $lead } days before the expiry.
advice-violence = If somebody in your family hurts you, call 1522: free, day and night, in many languages. Leaving home does not by itself take your permit away.
advice-study-work = With a study permit you can work at most { $week } hours a week and { $year } a year.
advice-embassy = Do not ask your country’s embassy for papers and do not go back there: you can lose your protection. First ask a legal help desk.
advice-collect-card = Collect the card yourself, with the receipt, your passport and the old permit. Check name, dates and children. Give a copy to your employer and to the ASL (local health office).
advice-change-to-work = With a contract you can change to a permit for work, before the expiry and outside the quotas (quote).
advice-next-renewal = Note the new expiry date. Set a reminder: you apply for the renewal at least { $lead } days before it.

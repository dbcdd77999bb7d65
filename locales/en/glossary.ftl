### The glossary: the official terms. The data are in locales/terms.toml, the sources in the legal dossier of 22.11.2026.
### No numbers of the law: “a deadline”, “a fee”.

## The page
glossary-title = The words of the offices
glossary-lead = These Italian words stand on the papers, and you hear them at the desk. Tap a word: we tell you what it means.
glossary-say = Say it like this at the desk
glossary-hear = Hear it in Italian
glossary-close = Close
glossary-see = See also
glossary-all = All words
glossary-none = This word is not here. Write it down, or show it, and ask at the desk.
glossary-search = Search for a word
glossary-group-permits = Permits and applications
glossary-group-offices = Offices, and people who help
glossary-group-family = Family
glossary-group-work = Work
glossary-group-money = Money and payments
glossary-group-papers = Papers
glossary-group-protection = Protection and help
glossary-group-citizenship = Citizenship and language
glossary-group-everyday = Living in Italy

## Permits and applications

term-permesso-di-soggiorno = residence permit
    .about = The card that lets you live in Italy, if you are not an EU citizen. The Questura (police immigration office) gives it when you are already here. It is not the visa: the visa is for entering.

term-primo-rilascio = first issue
    .about = The first time that Italy gives you a residence permit. If you come with a long visa, ask for it at once: there is little time. After that it is called renewal (rinnovo).

term-rinnovo = renewal
    .about = Your permit is going to end, and you ask for another one of the same kind. Do not wait for the last day: the law wants you to ask long before. If you want another kind of permit, that is a conversion (conversione).

term-conversione = conversion (change of permit type)
    .about = You change the kind of your permit: for example from study to work. Not every permit can be changed. You usually have to ask before your permit ends.

term-aggiornamento = update of the permit
    .about = Your permit is still valid, but something has changed: your home, your passport, your children. You ask the office to write the new data. It is not a renewal: if the permit is going to end, ask for the renewal (rinnovo).

term-duplicato = duplicate
    .about = A new card in place of one that is lost, stolen or damaged. If it is lost or stolen, go to the police or the carabinieri first. If the permit is going to end, ask for the renewal (rinnovo).

term-scadenza = expiry date
    .about = The last day on which a paper is good. On the permit it stands near “Scadenza / Valid until”. Ask for the renewal long before that day.

term-permesso-scaduto = expired permit
    .about = The date on the card has passed. If you asked for the renewal in time, you can normally stay and work with the receipt (ricevuta). If you did not ask, go to a free legal help desk today.

term-ricevuta = receipt (proof of application)
    .about = The paper that proves that you have applied. Always keep it with you: while you wait, it normally lets you stay and work. It is not the permit: before a journey ask the Questura (police immigration office).

term-domanda = application
    .about = What you ask an office for, usually on a form. Another word is “istanza”. Sign it, and always keep the proof that you handed it in.

term-rifiuto = refusal
    .about = The office says no to your application. Before that a letter called “preavviso di rigetto” may come: it says that a no is possible, and you can still answer. In every case take the letter to a legal help desk at once: there is little time.

term-revoca = revocation
    .about = The office takes away the permit that you already have. A refusal (rifiuto) is a no to an application. You can ask a judge to check it: take the letter to a lawyer or a free legal help desk today.

term-ricorso = appeal (to a court)
    .about = You ask a judge to check a no, or another decision. The time for it is short: look for a lawyer at once. If you have little money, the State may pay the lawyer.

term-visto-d-ingresso = entry visa
    .about = The yes for entering Italy. The Italian consulate abroad gives it, before the journey. It is not the residence permit: you ask for that later, in Italy. It is not the nulla osta either, which comes before.

term-nulla-osta = clearance (nulla osta)
    .about = The yes of the Sportello Unico (SUI, one-stop immigration desk): for a job, or for bringing your family. It is not the visa: with the nulla osta you ask the Italian consulate for the visa. Never pay somebody who promises you a nulla osta.

term-dichiarazione-di-presenza = declaration of presence
    .about = You tell the police that you are in Italy for a short time, for example as a tourist. Sometimes the stamp at the border is enough, or the hotel does it. It is not the residence permit.

term-soggiorno-regolare = lawful stay
    .about = It means that you live in Italy with a valid paper, such as a permit. For some applications the law counts how long this has been so, without a break. Keep old permits and receipts: they prove it.

term-senza-permesso-valido = without a valid permit
    .about = It means that you have no permit, or that it ended and you did not ask for the renewal. You still have the right to urgent medical care, and you can ask for help. Talk to a free legal help desk: sometimes there is a way.

term-espulsione = expulsion (removal order)
    .about = A written order to leave Italy. You can ask a judge to check it, but the time is very short. Take the paper to a lawyer or a free legal help desk today.

term-impronte-digitali = fingerprints
    .about = At the Questura (police immigration office) you put your fingers on a machine: so they know for certain who you are. It is done on the day of the appointment. It is normal for getting the permit.

term-appuntamento = appointment
    .about = The day and hour when an office expects you. For the Questura (police immigration office) it is written on the letter from the post office. If you cannot go, ask for another day at once.

term-kit-postale = postal kit
    .about = A free envelope with the forms to ask for the permit or the renewal. You get it at the post office and bring it back there, open. It is not for every permit: some are asked for at the Questura (police immigration office).

term-permesso-unico-lavoro = single work permit
    .about = These words stand on many permits: they mean that you can live in Italy and also work. Alone they do not say the kind of permit: for example work or family. If you do not know the kind, ask at the desk.

term-attesa-occupazione = awaiting employment (job-seeking permit)
    .about = The permit for someone who had a work permit and lost the job, even by resigning. It gives you time to look for another. First you tell the Centro per l’impiego (job centre) that you are looking for work (DID). It is not for seasonal work.

term-motivi-familiari = family reasons
    .about = The permit for someone who lives in Italy with the family. With this permit you can work. If the family splits up, the permit is not always lost: ask for help before you sign anything.

term-motivi-di-studio = study reasons
    .about = The permit for someone who takes a course or goes to university in Italy. You can also work, but not full time: there is a limit of hours. If you find a job with a contract, you can ask to change it into a work permit.

term-residenza-elettiva = elective residence
    .about = The permit for someone who lives in Italy without working, on steady money of their own: for example a pension or rents. With this permit you do not work, not even online. It is not the registered residence at the town hall (residenza).

term-cure-mediche = medical care
    .about = The permit for someone who comes for treatment, is seriously ill or is expecting a baby. There are different kinds, with different rules. You ask for it at the Questura (police immigration office) with a medical certificate: first go to a legal help desk.

term-assistenza-minore = care of a minor (child welfare)
    .about = The permit for a relative that a child in Italy needs close by. The juvenile court (Tribunale per i minorenni) decides it, for the good of the child. You can work. You need a lawyer.

term-accordo-di-integrazione = integration agreement
    .about = Someone who comes to Italy for the first time often signs it with the State. You promise to learn Italian and the rules, and you get “credits”. It is not a job contract. Not everybody has to sign it.

term-cittadino-extra-ue = non-EU (third-country) national
    .about = Someone with the passport of a country outside the European Union. To live in Italy they need a permit. People from Iceland, Liechtenstein, Norway and Switzerland follow the rules for EU citizens.

term-cittadino-dell-unione-europea = EU citizen
    .about = Someone with the passport or identity card of a country of the European Union. They do not need a residence permit. If they stay long, they register at the Comune (town hall).

term-permesso-ue-per-soggiornanti-di-lungo-periodo = EU long-term residence permit
    .about = The permit for someone who has lived in Italy with a permit for years. Usually you need an income and some Italian. The right does not end, the card is made again; but you can lose it if you stay away too long. It is not citizenship.

term-carta-blu-ue = EU Blue Card
    .about = A permit for someone who has a degree, or much experience, and a highly skilled job. The employer makes the application. It is a residence permit: it is not a visa and it does not give citizenship.

term-carta-di-soggiorno-per-familiari-di-cittadini-ue = residence card for family members of EU citizens
    .about = The card for the non-EU relative of an EU citizen. It is not the residence permit. Careful: the EU long-term permit was once called “carta di soggiorno” too, and in Modulo 1 it still is.

term-requisito = requirement
    .about = A thing that the law wants before it says yes: for example an income or a home. You must be able to prove it with a paper. If you do not have it now, perhaps you can have it later.

term-termine = deadline (by)
    .about = The time that you have to do something. “Entro il” means: on that day or before. If the deadline has passed, ask at the desk at once: sometimes something can still be done.

## Offices, and people who help

term-questura = Questura (police headquarters – immigration office)
    .about = The main police office of your province. Its immigration office takes the fingerprints and gives the residence permits. It is not the Comune (town hall) and not the Prefettura.

term-prefettura = Prefettura (Prefecture, government office)
    .about = The office of the State in your province. The Sportello Unico (SUI, one-stop immigration desk) and the citizenship office are there. The residence permit comes from the Questura (police immigration office) instead.

term-sportello-unico-per-l-immigrazione = One-stop Immigration Desk (SUI)
    .about = An office of the Prefettura. It gives the nulla osta (the first yes, before the visa) for work and family, and checks some changes of permit. The application is sent online. It does not give the visa (the consulate does) or the permit (the Questura does).

term-comune = Comune (municipality, town hall)
    .about = The office of your town or city. There you ask for residence (residenza), the identity card and many certificates. It does not give the residence permit.

term-sportello-informativo = information desk
    .about = A place where they explain the rules and help you with the forms, free of charge. Often there is somebody who speaks your language. It does not decide: the office that gives the permit decides.

term-consolato = consulate / embassy
    .about = The office of one country inside another country. The Italian consulate abroad gives the visa; your own country’s consulate in Italy makes your passport. If you are a refugee or asked for asylum, do not go to your consulate: talk to a lawyer first.

term-sportello-amico = Sportello Amico counter (post office)
    .about = A counter in some post offices. There you get the kit and hand it in: go yourself, with your passport. They give you the receipt (ricevuta) and the letter with the appointment.

term-centro-per-l-impiego = job centre (Centro per l’impiego)
    .about = A free public office for people who look for work. If you lose your job, you say there that you are ready to work: this is called DID. It does not give the residence permit.

term-ispettorato-del-lavoro = labour inspectorate
    .about = The public office that checks whether employers follow the rules. It may help you if you are not paid or are exploited. First ask a trade union or a legal help desk for advice.

term-asl = local health authority (ASL)
    .about = The public health office of your area. There you register with the health service (SSN) and choose a doctor. Even without a permit you can ask there how to get care.

term-commissione-territoriale = Territorial Commission (asylum)
    .about = The group of people who decide on an asylum application. They listen to you in an interview: you have the right to an interpreter, and what you say stays secret. If they say no, you can go to a judge: the time is short.

term-patronato = patronato (free assistance body)
    .about = An office that helps you, free of charge, to fill in forms: permit, pension, unemployment benefit. It usually belongs to a trade union or an association. It does not decide and does not give the permit.

term-mediatore-culturale = cultural mediator
    .about = A person who knows your language and your country. They help you and the office to understand each other. They are not a lawyer and do not decide.

term-interprete = interpreter
    .about = A person who says in your language what the others say, and in Italian what you say. For asylum you have the right to one. If you do not understand well, say so at once.

term-avvocato = lawyer
    .about = A person who knows the laws and defends you before the judge. Look for one at once if you get a refusal, a revocation or an expulsion. If you have little money, the State may pay.

term-assistenza-legale = legal help
    .about = The help of a person who knows the laws: a lawyer or a legal help desk. Trade unions and associations give it too, often free. Take all the papers you have, also the envelope with the date.

term-patrocinio-a-spese-dello-stato = state-funded legal aid
    .about = If your income is low, the State pays the lawyer who goes with you before the judge. You ask for it with the lawyer’s help. Ask the lawyer whether they work with this aid before you begin.

term-tribunale = court
    .about = The place where judges work. The Tribunale per i minorenni decides for children and young people. For some refusals of offices the judge is another one, the TAR: ask a lawyer which.

## Family

term-ricongiungimento-familiare = family reunification
    .about = You bring your family, who live abroad, to Italy. First you ask for the nulla osta (the first yes); then they ask the Italian consulate for the visa. If the family is already in Italy, it is called coesione familiare.

term-familiari-al-seguito = accompanying family
    .about = The relatives who come to Italy with you when you enter for the first time. They too need the nulla osta (the first yes) and then the visa. In family reunification (ricongiungimento) you are already in Italy.

term-coesione-familiare = family cohesion (in Italy)
    .about = A relative of yours is already in Italy and asks for a permit to stay with you, without going back home. You go to the post office with the kit, or to the Questura: ask which. It is not ricongiungimento, which is for those abroad.

term-coniuge = spouse
    .about = The husband or the wife. For many rules the partner in a civil union counts the same. Someone who lives together without being married is not a spouse.

term-unione-civile = civil union
    .about = The union of a couple of the same sex, made at the Comune (town hall). For the permit and citizenship it counts like a marriage. Living together alone is not a civil union.

term-figlio-minore = minor child
    .about = “Minore” or “minorenne” means: by law not yet an adult. A “figlio minore” is a son or daughter of that age. For many applications the age on one certain day counts: ask which day.

term-genitore = parent
    .about = The father or the mother. They usually decide together for their children. So an office may ask for the other parent’s signature too.

term-a-carico = dependent
    .about = A person is “a tuo carico” if they live on money that you give them, because they have little or none. The office wants proof, for example of money that you sent. Living together is not always enough.

term-nucleo-familiare = household / family unit
    .about = The family who live in the same home and whom the Comune (town hall) has written down together. For many applications, the more people, the more income you need. It may differ from your family abroad.

term-idoneita-alloggiativa = housing suitability certificate
    .about = A certificate that says that the home is in order and large enough for the people who live there. The Comune (town hall) usually gives it. You need it above all to bring your family. It is not the rental contract.

term-responsabilita-genitoriale = parental responsibility
    .about = The rights and duties of father and mother: to care for the children, to decide and to sign for them. Only a judge can take it away. It does not depend on the residence permit.

term-tutore = guardian
    .about = An adult chosen by the judge for a child who has no parents here. They decide and sign for the child, and must act for the child’s good. A guardian is not always a relative.

term-separazione-legale = legal separation
    .about = Husband and wife part, and an official paper says so. Living in different homes is not enough. It is not divorce: you are still married. It can change your permit or citizenship: ask for help first.

term-divorzio = divorce
    .about = The end of the marriage by law. A divorce made abroad usually has to be made known in Italy, at the Comune (town hall). The family permit is not always lost: ask for help at once.

## Work

term-lavoro-subordinato = employed work
    .about = You work for another person or a firm, who pays you a wage. It is also the name of the permit for people who work like this. It is not self-employment (lavoro autonomo), where you work for yourself.

term-lavoro-stagionale = seasonal work
    .about = Work for only one part of the year, on farms or in tourism. The permit lasts as long as the work. If you find another contract, you can sometimes change the kind of permit: ask before it ends.

term-lavoro-autonomo = self-employment
    .about = You work for yourself: you have a shop, a trade or a profession, without an employer. Usually you need a VAT number (partita IVA). It is also the name of the permit for people who work like this.

term-decreto-flussi = quota decree (decreto flussi)
    .about = The decision of the Government: how many people can come to work, from which countries and for which jobs. The places are called “quote”. The employer makes the application. It is not for people who are in Italy without a permit.

term-click-day = click day (online submission day)
    .about = The day and hour from which applications for the places of the quota decree are sent online. The employer sends it, not the worker. The application is prepared before.

term-datore-di-lavoro = employer
    .about = The person or firm that gives you work and pays you. They must tell the State that you work for them. They may not keep your documents, and may not make you pay to get the job.

term-lavoratore = worker
    .about = A person who works: for an employer, or for themselves. A woman who works is a “lavoratrice”. A worker has rights, even if the contract is not written.

term-contratto-di-soggiorno = residence contract (employer–worker, contratto di soggiorno)
    .about = A contract between you and the employer, when you come to Italy to work. The employer also guarantees housing and the journey home. It is signed soon after you enter. It is not the residence permit.

term-contratto-di-lavoro = employment contract
    .about = It says what work you do, how many hours, how much you are paid and whether it has an end. Read it with somebody before you sign, and keep a copy. You need it for the permit.

term-tempo-determinato = fixed-term
    .about = The job contract has a day on which it ends. The permit is usually shorter too. If the contract is made longer, keep the paper that proves it.

term-tempo-indeterminato = open-ended (permanent)
    .about = The job contract has no end date. The permit usually lasts longer. It does not mean for ever: this job can end too.

term-partita-iva = VAT number
    .about = The number of people who work for themselves: it is for invoices and taxes. The tax office (Agenzia delle Entrate) gives it. It is not the codice fiscale (tax code), which everybody has.

term-dichiarazione-di-immediata-disponibilita = declaration of immediate availability for work (DID)
    .about = You say that you have no job and can start work at once. It is done at the Centro per l’impiego (job centre) or online. You need it for the permit that gives you time to look for work. It is not a job and gives no money.

term-comunicazione-unilav = UNILAV notice (hiring notice)
    .about = With this paper the employer tells the State that you work for them. They send it: you ask for a copy. For work in a family’s home (cleaner, carer) there is the notice to INPS instead.

## Money and payments

term-reddito = income
    .about = The money that you earn in a year, usually counted before taxes. For many applications you need a certain sum. You prove it with the CU, the 730 or payslips, not with the money in the bank.

term-assegno-sociale = social allowance (assegno sociale)
    .about = Money that helps older people with little income. Here it is only a measure: the law uses it to say how much income you need. You do not have to ask for it. The sum changes.

term-mezzi-di-sussistenza = means of support
    .about = The money that you have to live on: wage, scholarship, pension, sometimes savings or help from a relative. The office wants to see proof. Which money counts depends on the permit.

term-busta-paga = payslip
    .about = The paper that the employer gives you with your wage: it says how much they pay and how much they take off. Keep them all: you need them for the permit. Check that the hours are the real ones.

term-certificazione-unica = single tax certificate (CU)
    .about = The paper with all the money that you were paid in one year. Your employer, or whoever paid you, gives it to you. It is not the payslip, which comes with each wage.

term-dichiarazione-dei-redditi = tax return (730)
    .about = The paper with which you tell the State how much you earned in a year. It is called “730” or “Redditi”. A CAF (help office for taxes) can help you. Keep the proof that you sent it too.

term-contributi-inps = INPS social contributions
    .about = INPS is the State office for pensions and for help to people without work. The contributions are money that the employer pays to it for you; if you work for yourself, you pay them. They are not the “contributo” of the permit.

term-indennita-di-disoccupazione = unemployment benefit (NASpI)
    .about = Money that INPS (social security) gives for a while to someone who lost their job. You ask INPS for it: a patronato (free help office) helps you. It is not the permit “attesa occupazione”.

term-marca-da-bollo = revenue stamp (marca da bollo)
    .about = A sticker that you buy at the tobacconist’s (tabaccaio): with it you pay a tax to the State. You stick it on the form; online you write its number and keep it. Its date must not be later than the day of the application.

term-bollettino-postale = postal payment slip
    .about = A paper for paying at the post office. With the one in the kit you pay for the card and, if you must, the contribution. Keep the receipt: the Questura (police immigration office) wants it too.

term-contributo = fee (contribution)
    .about = A sum that you pay to the State for the permit or for citizenship. Not everybody pays it: for the permit, for example, children do not. Ask for the right sum before you pay. It is not the INPS contributions (contributi).

term-gratuito = free of charge / exempt
    .about = “Gratuito” means: nothing to pay. “Esente” means: others pay, you do not. If you think you are exempt, say so before you pay.

## Papers

term-passaporto = passport
    .about = The travel document that your country gives you. If it ends, ask for a new one as soon as you can. If you cannot ask your country for it, tell a legal help desk: it is not your fault.

term-documento-d-identita = identity document
    .about = A paper with your name and your photo that says who you are. For a foreigner it is usually the passport, or the identity card. Ask which one they want to see.

term-titolo-di-viaggio = travel document
    .about = A paper for travelling, for someone who has protection and cannot ask their country for a passport. The Questura (police immigration office) gives it. With it you cannot go to the country you fled from.

term-modulo = form
    .about = A paper to fill in. In the kit, Modulo 1 is the application; Modulo 2 is for work and income. Write with a black pen, in separate capital letters, and the names as in the passport.

term-firma = signature
    .about = Your name written by your own hand, as in the passport. Without it the application is not accepted. Do not sign a paper that you do not understand.

term-delega = written authorisation (proxy)
    .about = A paper signed by you: it says that another person may do something in your place. Give it only to someone you know well. It is not always good: you must hand in the kit yourself.

term-originale = original
    .about = The real paper, not the photocopy. Usually you show it and take it home again. Do not leave it without getting a receipt.

term-copia = copy (photocopy)
    .about = The photocopy of a paper. Of the passport all used pages are usually needed. Keep a copy of everything you hand in.

term-traduzione-giurata = sworn translation
    .about = A translation whose translator swears that it is right, usually in a court. A translation by a friend is not enough. The Italian consulate may also take care of it: ask.

term-legalizzazione = legalisation (by consulate)
    .about = A stamp on a foreign paper: it says that the paper really comes from an office. The Italian consulate in the country of the paper usually puts it. It is not the translation: often you need both. For some countries the apostille is enough.

term-apostille = apostille
    .about = A stamp put by an office of the country that made the paper. It counts instead of legalisation, but only between some countries. First get the apostille, then the translation.

term-autocertificazione = self-certification
    .about = A paper where you yourself write and sign something true, instead of an Italian certificate. For the permit it is often not enough: ask. Write only the truth: to write something false is a crime.

term-stato-di-famiglia = family status certificate
    .about = A paper of the Comune (town hall) with the names of the family who live with you. It is not “stato civile”, which says whether you are married. Ask if they want the certificate or if a self-certification is enough.

term-certificato-di-matrimonio = marriage certificate
    .about = It proves that you are married. If the marriage was abroad, the paper usually has to be translated and legalised. “Estratto” and “atto” are similar papers but not the same: ask which they want.

term-certificato-di-nascita = birth certificate
    .about = It says when and where you were born, and who your parents are. If it comes from abroad, it usually has to be translated and legalised. The “atto” of birth tells more than the certificate: ask which they want.

term-data-di-nascita = date of birth
    .about = The day when you were born. It must be the same on all your papers. If it is not, tell the desk before you apply.

term-luogo-di-nascita = place of birth
    .about = The town and country where you were born. Write it as in the passport, with the same letters. If your papers name different towns, tell the desk before you apply.

term-denuncia-di-smarrimento-o-furto = loss or theft report
    .about = “Denuncia” means: you tell the police or the carabinieri what happened, and they write it down. If you lost a paper or it was stolen, it is free, and you need it to get a new one. If somebody hurt you, you can get help even before a denuncia.

term-certificato-medico = medical certificate
    .about = A paper written and signed by a doctor. For some applications it must be a public doctor, of a hospital or the ASL (local health office). You cannot write it yourself. It is private: show it only to those who need it.

term-elenco-dei-documenti = document checklist
    .about = The list of the papers to bring. Tick those that you already have. The office may ask for others: take it with you and have them write what is missing.

## Protection and help

term-protezione-internazionale = international protection
    .about = Italy protects people who are in danger in their country. Many say “asilo”. You ask for it at the Questura (police immigration office) or the border police, at any time, even without a passport: it is free. The answer may be refugee status or subsidiary protection.

term-richiedente-asilo = asylum seeker
    .about = Someone who has asked for protection and waits for the answer. The Questura (police immigration office) gives them a document. If you move, tell the Questura and the Commissione, or you will not get your letters.

term-status-di-rifugiato = refugee status
    .about = Italy recognises that you are persecuted in your country, for example for your religion or your ideas. You have a permit and can have a travel document. Do not go to your country’s consulate, or back there, without talking to a lawyer.

term-protezione-sussidiaria = subsidiary protection
    .about = For someone who is not a refugee, but who risks serious harm if they go back, for example because of a war. It gives a permit that can be renewed. It is not special protection (protezione speciale), which has other rules.

term-protezione-speciale = special protection
    .about = For someone who got a no to asylum, but by law cannot be sent back to their country. Today it goes only through an asylum application. It is not subsidiary protection (protezione sussidiaria). Before each step, also the renewal, go to a legal help desk.

term-protezione-temporanea = temporary protection
    .about = For people who fled the war in Ukraine. The European Union gives it to the whole group, until a certain date. You ask for it at the Questura (police immigration office). It is not asylum.

term-apolide = stateless person
    .about = Someone who is a citizen of no country. Having no passport does not mean being stateless. Italy has to recognise it: a lawyer can help you.

term-minore-straniero-non-accompagnato = unaccompanied foreign minor
    .about = Someone who is not yet an adult and is in Italy without their parents. The law protects them: they have the right to a guardian, a place to live, school and a doctor. If you have doubts or are afraid, tap “{ bar-help }”.

term-vittima-di-tratta = victim of trafficking
    .about = Someone who is taken or held by force or lies, to make them work, sell sex or beg. It is not their fault, and the law protects them. Help is free and secret, even without papers and without a police report: tap “{ bar-help }”.

term-violenza-domestica = domestic violence
    .about = A husband, wife, partner, ex or relative hurts you, threatens you, locks you in, or takes your money and papers. It is not your fault, and the law can give you a permit of your own. If you are in danger call 112, or tap “{ bar-help }”.

term-sfruttamento-lavorativo = labour exploitation
    .about = They pay you very little or nothing, you work without rest, they threaten you or keep your papers. It is the fault of those who do it, not yours. There is free help, in many languages: tap “{ bar-help }”.

term-caporalato = illegal gangmaster recruitment (caporalato)
    .about = Somebody, the “caporale”, finds people to work for others, takes part of their pay and exploits them. It is a crime of those who do it. The workers can get free help: tap “{ bar-help }”.

term-centro-antiviolenza = anti-violence centre
    .about = A place that helps women who suffer violence, free of charge. They listen to you, protect you and help you with a home and a lawyer. You decide: they tell nobody if you do not want it.

term-numero-verde = free helpline
    .about = A telephone number that is free for the caller. Many answer in several languages, and often you do not have to say your name. The help numbers are under “{ bar-help }”.

term-casi-speciali = special cases (permit)
    .about = The words on some permits that the law gives to protect a person. With this permit you can work. The reason is private: talk about it only with those who help you. Prepare the renewal with them.

## Citizenship and language

term-cittadinanza-italiana = Italian citizenship
    .about = It means being Italian by law: you have the Italian passport, you can vote and no longer need a permit. It is not residence (residenza). There are different ways: residence, marriage, birth, family.

term-cittadinanza-per-residenza = citizenship by residence
    .about = Asked for by someone who has had registered residence in Italy for a long time, without a break. You also need an income and usually Italian at B1. It does not come by itself: the State decides, and it takes time.

term-cittadinanza-per-matrimonio = citizenship by marriage
    .about = Someone married to an Italian can ask for it. The marriage alone is not enough: it takes some time, the application and usually Italian at B1. It is the same for a civil union.

term-cittadinanza-per-discendenza = citizenship by descent
    .about = For someone with an Italian parent or grandparent. The law changed not long ago: for people born abroad with another citizenship the rules are stricter. Have your case checked at the Comune (town hall) or the Italian consulate before you pay anybody.

term-doppia-cittadinanza = dual citizenship
    .about = You have the citizenship of two countries together. Italy allows it. The other country may not: before you apply, ask what its rules are.

term-decreto-di-concessione = grant decree
    .about = The paper of the State that says yes to citizenship. You are not Italian yet: first comes the oath (giuramento). Book it at once, because there is a deadline.

term-giuramento = oath
    .about = At the Comune (town hall) you promise to be loyal to Italy and its laws. It comes after the yes to citizenship, within a deadline. Before the oath you are not Italian yet, even if you have the paper that says yes.

term-nascita-in-italia = birth in Italy
    .about = Someone born in Italy to foreign parents is usually not Italian at once. If they have always lived here, they can ask for it when they become an adult. There is a deadline: ask the Comune (town hall) before it passes.

term-casellario-giudiziale = criminal record certificate
    .about = A certificate that says whether a judge has convicted you. There is the Italian one and the one of your country. If you have a conviction, talk to a lawyer before you apply: it is not always a no.

term-carichi-pendenti = pending charges certificate
    .about = A certificate that says whether there is a criminal case against you that is still open. An open case is not a conviction. If there is one, talk to a lawyer before you apply.

term-test-di-italiano-a2 = Italian language test A2
    .about = A2 means simple, everyday Italian. The test is free, the Prefettura (government office) runs it, and it is for the EU long-term permit. Some people do not have to take it. Citizenship needs more: B1.

term-certificato-di-italiano-b1 = Italian B1 certificate
    .about = B1 means that you understand and speak Italian in normal life. Some institutes give the certificate after an exam; an Italian diploma counts too. It is for citizenship by residence or marriage. Ask if you need it.

## Living in Italy

term-codice-fiscale = tax code (codice fiscale)
    .about = Your code of letters and numbers: for work, the doctor, the home, the bank. It is free: the tax office gives it, sometimes the Sportello Unico or the Questura. It is not an identity document and not a permit.

term-tessera-sanitaria = health card
    .about = The card that you show to the doctor, at the hospital and at the chemist’s. Your codice fiscale (tax code) is on it too. You get it when you register with the health service (SSN). It is not a residence permit.

term-servizio-sanitario-nazionale = National Health Service (SSN)
    .about = The public health care of Italy: doctor, hospital, treatment. You register at the ASL (local health office): with some permits it is free, with others you pay. People who are not registered have the right to urgent care too.

term-medico-di-base = general practitioner (family doctor)
    .about = Your own doctor: when you are ill you go there first, without paying. You choose one at the ASL (local health office). In an emergency call 112 or go to the hospital.

term-assicurazione-sanitaria = health insurance
    .about = You pay for it, and it pays doctors and hospital if you are ill. It must be good in Italy: travel insurance is often not enough. The paper is called “polizza”. It is not the public health service (SSN).

term-residenza = registered residence
    .about = The home where you usually live and that you registered at the Comune (town hall). You need it for the identity card, the doctor and citizenship. It is not the domicilio: that is just where you live, registered or not. It is not the residence permit.

term-domicilio = domicile (place where you live)
    .about = The place where you live now, even if you have not registered it at the Comune (town hall). So it is not residenza. In forms write the address where letters really reach you.

term-iscrizione-anagrafica = registration at the municipal register
    .about = The anagrafe is the register of the Comune (town hall) with the people who live there. When your name is in it, you have residence (residenza). After each renewal of the permit go back and say where you live: otherwise they may remove you.

term-dichiarazione-di-ospitalita = host declaration / transfer of property notice
    .about = Whoever gives you a place to sleep writes this to the Questura, the police station or the Comune (town hall), within a very short time. They must do it, even a relative. Ask for a stamped copy. “Cessione di fabbricato” is a similar paper. It does not give you residenza.

term-contratto-d-affitto = lease (rental contract)
    .about = The written agreement for the home where you pay rent. It must be registered at the tax office: ask for the proof too. If you pay without a contract, it is hard to prove where you live.

term-pec = PEC (certified e-mail)
    .about = A special e-mail: it proves that you sent the message and that it arrived. Many offices have one. A normal e-mail does not give this proof: if you have no PEC, a patronato (free help office) or a lawyer can write for you.

term-spid = SPID (digital identity)
    .about = Your name and password for the websites of the State. To get it you usually need the Italian identity card (CIE) first. It is yours alone: give it to nobody, and do not let it be put on another person’s phone.

term-cie = electronic identity card (CIE)
    .about = The Italian identity card with a chip. The Comune (town hall) makes it, if you have registered residence. With it you also log in to the websites of the State. For a foreigner it is not good for travelling, and it is not the permit.

term-gravidanza = pregnancy
    .about = The time when a woman is expecting a baby. You have the right to care, even without a permit. In this time the law can give a permit: ask a legal help desk, with the doctor’s certificate.

term-malattia-grave = serious illness
    .about = An illness that is very dangerous for your health. Some rules are different for people who are so ill: you prove it with a medical certificate. You do not have to tell us which illness it is.

term-frequenza-scolastica = school attendance
    .about = It means that a child really goes to school. The school gives a paper that proves it. In Italy children and young people have to go to school, up to a certain age.

term-iscrizione-all-universita = university enrolment
    .about = It means that the university has registered you as a student. It gives you a certificate: you need it for the study permit. For the renewal you also need exams that you have passed.

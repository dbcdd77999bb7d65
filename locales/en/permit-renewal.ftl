# Renewal of a permit for work. The keys are the ids of rules/law/permit-renewal.

procedure-permit-renewal = Renew your permit for work
    .about = Renew a permit for employed work (lavoro subordinato), even if you have lost your job.

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
    .option-over-two-years = More than { $years } years (at most { $most })

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

fact-children-under-14 = How many children under { $age } do you support, who renew together with you?
    .why = They go into your application, and each has a card of their own to pay for. They also count for the income.
    .where = Look at the children’s permits. A child who is already { $age } needs an application of their own.
    .desk = Do my children go into my application or into the other parent’s?
    .unit = children

fact-other-dependents = How many other people of your family live with you and depend on your income?
    .why = After the time to look for work, income counts. The amount you need goes up with each person you support (a carico).
    .where = Look at the family status certificate (stato di famiglia). Do not count yourself. Do not count the children under { $age } that you have already counted.
    .desk = Which people of my family count for the income?
    .unit = people

fact-income = How much did you and the relatives who live with you earn in one year?
    .why = After the time to look for work, the law asks for a minimum income. The income of relatives who live with you counts too.
    .where = Add up the income of one year: look at your CU (yearly tax certificate), 730 (tax return) and NASpI (unemployment benefit). Only income that you can prove counts.
    .desk = Which income counts, and for which year?

## Conditions

requirement-permit = Your kind of permit
    .yes = This guide is for your permit.
    .desk = This guide does not cover your permit yet. Go to an information desk (sportello informativo) or a patronato (free help office). As a rule you apply for a renewal at least { $lead } days before the permit expires. If it has already expired, go at once.
    .ask = I have this permit and I need to renew it. Which conditions and papers do I need, and where do I apply?
    .help = First of all, talk to a free legal help desk. Sometimes there are routes that cannot be seen from here: family, health, protection, work. We ask you nothing more.

requirement-seasonal-permit = Permit for seasonal work (lavoro stagionale)
    .desk = A seasonal permit has its own rules, and this guide does not cover them yet. Sometimes it can be extended with a new seasonal job, sometimes it can be changed into another permit. Time is short: go to a patronato (free help office) or an information desk at once.
    .ask = I have a seasonal permit. Can I extend it with a new seasonal job, or change it into a permit for employed work? By when?

requirement-long-term-permit = EU long-term residence permit (permesso UE per soggiornanti di lungo periodo)
    .desk = The right that this permit gives does not expire: it is not renewed, it is updated (aggiornamento). This guide does not cover updates yet: ask a patronato (free help office) or an information desk.
    .ask = I have the EU long-term residence permit. Do I need to update it? Which papers and costs are there?

requirement-protection-permit = Permit for protection or for an asylum request
    .desk = Protection has different rules, and this guide does not cover them yet. Do not wait for the expiry date: go to a free legal help desk. Here we do not ask why you left your country.
    .ask = I have this permit and I need to renew it. When, where and with which papers? Can you tell me where to find free legal help?

requirement-no-open-application = No application already open
    .yes = You can apply: there is no other application open.
    .desk = You already have an open application: do not make another. With the receipt (ricevuta) you can stay and work while you wait. Check where it stands; if a paper is missing, take it to the office.
    .ask = I have already applied for the renewal and this is the receipt. Where does my application stand? Is anything missing?

requirement-in-time = The time to apply for the renewal
    .in-time = You are in time: apply by { $by }. The law asks for at least { $lead } days before the permit expires ({ $expiry }).
    .late = Go now: less than { $lead } days are left, but the permit is still valid until { $expiry }. The law does not say that you lose the right only because of this delay.
    .expired = Your permit expired on { $expiry }. Apply today, and ask an information desk (sportello informativo) or a patronato (free help office) for help. After { $last } everything becomes much harder.
    .long-expired = Your permit expired on { $expiry }, more than { $limit } days ago. Go to a free legal help desk at once, before you go to the Questura (police immigration office). New facts, family and mistakes that can be put right count too. We ask you nothing more.
    .ask = My permit expired a short time ago. Can I hand in the application for renewal today? Will you give me a receipt?

requirement-work = Your work
    .employed = You have a job: apply to renew for employed work (lavoro subordinato).
    .lost = Losing your job does not take the permit away. Apply to renew for attesa occupazione (to look for work).

requirement-never-hired = The employer did not make a contract with you
    .desk = Sometimes you can ask for a permit to look for work (attesa occupazione) at the Sportello Unico (SUI, one-stop immigration desk). The law does not say it clearly: it depends on instructions of the Ministry. First go to a free legal help desk, with your visa and the nulla osta (clearance to work). If somebody asked you for money or threatened you, there is free and confidential help.
    .ask = The employer of my visa did not make a contract with me. Can I have a permit for attesa occupazione? What proof do you need?

requirement-own-business = You work for yourself
    .desk = With a permit for employed work you can also work for yourself. But the renewal gives a permit for the work that you really do, and the conditions for self-employment (lavoro autonomo) are different. This guide does not cover them yet. Do not wait for the expiry date: ask a patronato (free help office) soon.
    .ask = I have a permit for employed work and now I work with a partita IVA. Do I renew for self-employment? Which conditions and papers do I need?

requirement-job-centre = The DID at the job centre (Centro per l’impiego)
    .yes = You have registered the DID: bring the receipt.
    .not-yet = First register the DID, the declaration that you are looking for work: at the job centre or online, it is free. Do it at once, then apply for the renewal. Do not let the permit expire.

requirement-awaiting-period = The time to look for work
    .first = The law gives you time to look for work: what is left of the permit, and in any case at least { $year ->
        [one] one year
       *[other] { $year } years
    }; or as long as NASpI (unemployment benefit) lasts, if that is longer.
    .year-over = The minimum time from the DID ends on { $end }: when the permit expires, it is already over. Then the law looks at your income, and the office decides case by case. If you still get NASpI (unemployment benefit), the time can be longer: bring proof.
    .second = You have already had a permit for attesa occupazione (to look for work). The law does not say how many times one can have it. The office decides case by case: income, job offers, family. If you still get NASpI (unemployment benefit), the time can be longer. Bring all the proof you have.
    .ask = I have no job, and the time of attesa occupazione is over or I have already had it. Can I renew with this income, this NASpI or this job offer?

requirement-income = The income of one year
    .yes = For you and the people you support (a carico) the law asks for at least { $needed } in one year: your income is enough. Bring proof.
    .desk = For you and the people you support (a carico) the law asks for at least { $needed } in one year, and your income is lower. It does not have to be a no: ask which other income counts, and bring every job offer.
    .ask = Our income is lower than the amount required. Do the income of relatives, NASpI or a new job offer count?

requirement-absence = Time outside Italy
    .yes = Your absences do not stop the renewal.
    .count-half = The absence might be longer than half of your permit. Bring your papers to the desk: the days need to be counted.
    .reason = The absence is long, but there is a serious reason. The office decides: bring the proof. First talk to a free legal help desk.
    .no = The law says that after such a long absence the permit is not renewed. Next step: talk to a free legal help desk before you apply. Family, new facts or another kind of permit can count. If there was a serious reason, look for proof and change your answer.
    .ask = I was outside Italy on these dates. Is the absence over the limit for my permit? I have proof of the reason: do you accept it?

requirement-passport = Your passport
    .yes = Your passport is valid.
    .expired = Ask your consulate for a new passport at once, and bring proof that you asked. Do not let the permit expire while you wait for the passport: ask at the desk how to hand in the application.
    .missing = If it was lost or stolen, report it to the police (denuncia). Then ask your consulate for a new one. If you cannot get one, ask for help at the desk: in some cases the application can go ahead without it. Do not let the permit expire while you wait for the passport.
    .ask = I have no valid passport. Can I apply for the renewal all the same? Which paper or which proof do I need to bring?

requirement-home = Your address
    .yes = Bring the paper that proves where you live.
    .desk = The application goes to the Questura (police immigration office) of the province where you live, and the office asks for proof of your address. Ask the centre where you stay, the Comune (town hall) or an information desk.
    .ask = I live in a centre, or I have no fixed place. With which paper can I prove my address?

## Papers

document-passport-request = Proof that you asked for a new passport
    .why = Your passport is not valid: this shows that you are getting a new one.
    .note = For example the receipt or the appointment of the consulate.
document-passport-report = Report of loss or theft (denuncia)
    .why = If the passport was lost or stolen, the report explains why you do not bring it.
    .note = You make it at the police station (polizia or carabinieri). If the passport was neither lost nor stolen, ask at the desk what to bring.
document-residence-certificate = Certificate of residence (certificato di residenza)
    .why = You are registered at the Comune (town hall): this proves where you live.
    .note = The anagrafe (register office) of the Comune gives it. Some offices accept your own declaration: ask first.
document-deed = Deed of your home (atto di acquisto)
    .why = You live in a home that you own: this proves where you live.
document-work-contract = Work contract or letter of hiring (contratto di lavoro, lettera di assunzione)
    .why = It proves that you have a job and until when.
document-hiring-notice = UNILAV notice of hiring
    .why = It proves that the employer has reported your job.
    .note = The employer makes it: ask your employer for the copy.
document-domestic-registration = Notice to INPS (social security) of domestic work
    .why = It proves that the family has declared your work.
    .note = The employer makes it: ask your employer for the copy.
document-domestic-contributions = Receipts of INPS contributions (contributi)
    .why = They prove that the family pays the contributions.
document-payslips = Last payslips (buste paga)
    .why = They prove that your job goes on.
document-income-papers = CU (yearly tax certificate), 730 or Modello Redditi (tax return) of the last year
    .why = They prove your income of the last year.
    .note = If you have none of these yet, bring your payslips.
document-did-receipt = Receipt of the DID, or patto di servizio
    .why = It proves that you are looking for work.
    .note = The job centre (Centro per l’impiego) gives it.
document-job-end = Letter of dismissal (licenziamento), resignation (dimissioni) or end of contract
    .why = It proves how and when the job ended.
document-naspi = Proof of NASpI (unemployment benefit), if you get it
    .why = If NASpI lasts more than { $year ->
        [one] one year
       *[other] { $year } years
    }, you have more time to look for work.
    .note = You find it on the INPS website, or ask the patronato (free help office).
document-family-income = Proof of your income and of the relatives who live with you
    .why = In your case the office looks at the income of all the family who live with you.
    .note = Bring job offers too and, if you can, the family status paper (stato di famiglia).
document-absence-proof = Proof of the reason for the absence
    .why = Your absence is long: only a serious reason, with proof, can save the renewal.
    .note = Foreign papers often need a translation and a legalisation: ask first.
document-child-photos = { $children ->
        [one] { $photos } photos of your child
       *[other] { $photos } photos for each child
    }
    .why = Children have a card of their own.
    .note = The children come with you to the appointment.

## Costs

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

## Doubts

doubt-late-application = Applying for the renewal with less than { $lead } days left: the law does not say what happens, and an office may ask questions.
    .ask = There are less than { $lead } days left before it expires, but the permit is still valid. Do you accept the application today?
doubt-term-impossible = When the rule of { $lead } days came, that day was already past for your permit: you could not respect it.
    .ask = When the law changed, my deadline was already past. Does the delay count against me?
doubt-early-application = Applying long before the expiry: the law says “at least” { $lead } days before, but an office may say that it is too early.
    .ask = Can I already apply for the renewal today? The law says at least { $lead } days before the expiry.
doubt-fixed-term-length = How long the new permit will be: with a fixed-term contract usually until the end of the contract, at most { $most ->
        [one] one year
       *[other] { $most } years
    }, and not longer than the first permit. Not all offices do the same.
    .ask = How long will the new permit be with this contract? And if the contract ends while I wait?
doubt-three-year-contribution = The renewal can be for up to { $most } years, but for more than { $band } years the decree sets no contribution. Offices ask for { $practice }.
    .ask = Will my new permit be longer than { $band } years? How much do I write on the payment slip?
doubt-low-income = A low income, even with a job: some offices compare it with the social allowance (assegno sociale) of the year. They raise this amount for each person you support (a carico).
    .ask = Last year I earned little, but now I have a job. Is the contract enough, or is there a minimum income?
doubt-awaiting-length = How long the permit to look for work (attesa occupazione) will be: at least { $year ->
        [one] one year
       *[other] { $year } years
    }, or more if NASpI (unemployment benefit) lasts longer. For a longer permit the contribution is higher too.
    .ask = How long will the permit for attesa occupazione be? How much do I write on the payment slip?
doubt-income-scale = Which relatives count for the income: the rule is written for family reunification, and offices use it here too.
    .ask = For the renewal, which relatives do you count, and the income of which year?
doubt-children-papers = Which papers are needed for the children in your application.
    .ask = Which papers do you need for my children? Do they go into my application or into the other parent’s?
doubt-decision-time = How long it really takes: the law says { $term } days, but offices often need more.
    .ask = How long does a renewal take here? How can I check my application?
doubt-single-permit-term = How long it really takes: the law says { $term } days, and { $short } for the “permesso unico lavoro” (single work permit). It is not clear if this applies to renewals. Offices often need more.
    .ask = How long does a renewal take here? Does the limit of { $short } days apply to me too? With the receipt, can I go on working until the answer?

## Good to know

advice-receipt-rights = While you wait you can stay in Italy and work, with the receipt (ricevuta) of the application. You can do so until the office writes to you that there is a problem. This is true even if the answer comes late.
advice-health-card = Show the receipt to the ASL (local health office): you keep your doctor and your health card (tessera sanitaria) while you wait.
advice-check-status = Check the application on the website of the Polizia di Stato with the number on the receipt. When the permit is ready you get an SMS: do not change your phone number.
advice-travel-with-receipt = Before you travel, ask the Questura. With passport, receipt and expired permit you can usually come back to Italy only through an Italian border. Do not pass through other Schengen countries. The receipt is accepted under instructions of the Ministry (circolari); the regulation still speaks of a re-entry visa.
advice-contract-ends = If your contract ends while you wait, register the DID at the job centre (Centro per l’impiego) at once. Ask the patronato (free help office) how to tell the Questura.
advice-new-job = If you find a job, ask at once for the contract and the UNILAV (notice of hiring): then you renew for employed work (lavoro subordinato). You do not need a place in the quotas (quote).
advice-family-keeps = If you lose your job, your relatives do not lose their permits for this reason.
advice-carry-permit = Always carry an identity document, the permit and the receipt: the police can ask for them.
advice-open-envelope = Hand in the envelope open: the clerk closes it after the check. Do not forget to sign box 29.
advice-form-code-work = In box 16 of Modulo 1 write code 16, employed work. In box 19 goes the code of the permit you have now.
advice-form-code-awaiting = In box 16 of Modulo 1 write code 05, attesa occupazione. In box 19 goes the code of the permit you have now.
advice-address = Write an address where post really reaches you. If you move and do not register the new address at the Comune (town hall), tell the Questura within { $days } days.
advice-appointment = Do not miss the appointment at the Questura. If you cannot go, ask for another date at once.
advice-old-terms = The sheet inside the kit may have old rules. Now you apply for the renewal at least { $lead } days before the expiry.
advice-collect-card = Collect the card yourself, with the receipt, your passport and the old permit. Check name, dates and children. Give a copy to your employer and to the ASL (local health office).
advice-next-renewal = Note the new expiry date. Set a reminder before it: you apply for the renewal at least { $lead } days before the expiry.

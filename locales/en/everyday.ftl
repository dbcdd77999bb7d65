# Everyday steps. The keys are the ids of rules/law/everyday.

procedure-everyday = Everyday steps
    .about = Tax code, doctor, residence, data or card of your permit, travel document, identity card, SPID.

## Questions

fact-everyday-step = What do you need?
    .why = Each thing has its own offices and papers. We do one at a time.
    .where = If you need more than one, begin with the tax code, then residence, doctor, identity card.
    .desk = I need this: where do I begin?
    .option-tax-code = The tax code (codice fiscale)
    .option-health = A doctor: register with the health service (SSN)
    .option-care = Care without registering, even without papers (STP, ENI)
    .option-residence = Residence (residenza) at the Comune (town hall)
    .option-update = Change data on my permit: address, passport, family, a child born or arrived
    .option-duplicate = Replace a lost, stolen or damaged permit
    .option-travel-document = A document to travel, if I cannot have a passport
    .option-identity-card = The identity card (CIE)
    .option-digital-id = SPID or CIE to enter public websites

fact-everyday-permit-state = Which residence document do you have now?
    .why = Almost all offices ask for it. We need nothing more.
    .where = Look at your permit, or at the receipt of the post office or the Questura (police immigration office).
    .desk = With this document, can I make this application?
    .option-valid = A permit that is still valid, or the document of those who asked for asylum
    .option-renewal = The receipt of the renewal: the permit has expired or is about to
    .option-first = I am waiting for my first permit: I have the visa or the receipt
    .option-eu = I am a citizen of the EU, or of Iceland, Liechtenstein, Norway or Switzerland
    .option-none = Another situation, or I would rather not say

fact-everyday-code = Do you already have a tax code (codice fiscale)?
    .why = You get it once, for your whole life.
    .where = Look on the permit, the nulla osta (clearance), the health card, a payslip.
    .desk = Do I already have a tax code in your records?
    .option-have = Yes, it is written on a document
    .option-sui = No, but I came with a nulla osta for work or family
    .option-newborn = It is for a baby just born in Italy
    .option-ask = No

fact-everyday-names = Are first name, surname and date of birth the same in all your documents?
    .why = A mistake in the tax code blocks everything later.
    .where = Compare passport, visa and permit, letter by letter.
    .desk = In my documents the names are different: which do you use?

fact-everyday-works = Do you work regularly, or are you registered at the job centre (Centro per l’impiego)?
    .why = Those who work, or look for work with the registration, have a doctor free of charge.
    .where = A contract, a partita IVA (VAT number) or the DID (declaration that you look for work) count.
    .desk = With this contract or this DID, is registration free?

fact-everyday-over-65 = Are you a parent who came by family reunification after the age of { $age }?
    .why = For these parents the law asks for an insurance or a payment.
    .where = Look at the date of the visa and at your date of birth.
    .desk = I am a reunited parent: what do I have to pay for the SSN?

fact-everyday-au-pair = Are you an au pair in a family?
    .why = Au pairs have a contribution of their own.
    .where = It is written in the agreement with the family and on the visa.
    .desk = I am an au pair: how much do I pay for the SSN?

fact-everyday-first-kind = Which first permit are you waiting for?
    .why = For some, residence is possible before the card.
    .where = Look at the visa in your passport or at the receipt.
    .desk = I am waiting for this permit: can I register my residence now?
    .option-work = For work
    .option-family = For family
    .option-asylum = I have asked for asylum
    .option-other = Another

fact-everyday-residence-why = Why are you going to the register office (anagrafe)?
    .why = These are two different declarations.
    .where = If you already have residence and have only renewed your permit, choose the second.
    .desk = Do I have to register my home, or renew the declaration of dwelling?
    .option-register = To register the home where I live: first time or new home
    .option-renewed = To say that I have renewed my permit and still live there

fact-everyday-home = Why can you live in that home?
    .why = Each reason is proved with a different paper.
    .where = Look at the deed, the contract, or who hosts you.
    .desk = I live here: which proof do you need for residence?
    .option-own = It is mine
    .option-rent = A registered lease
    .option-hosted = Somebody hosts me
    .option-centre-long = In a reception centre, for more than { $months } months
    .option-centre-short = In a reception centre, for { $months } months or less
    .option-no-title = I have no contract, or the owner does not want it
    .option-no-home = I have no fixed home

fact-everyday-renewed-on = When did you collect the new permit?
    .why = We count the term from that day.
    .where = It is the day the Questura gave it to you.
    .desk = From which day do you count the renewal?

fact-everyday-change = What has changed?
    .why = Each change has its proof. You can choose more than one answer.
    .where = Compare the permit with your documents of today.
    .desk = Do I have to update my permit for this?
    .option-address = The address
    .option-passport = The passport
    .option-civil-status = Civil status: marriage, divorce, death of husband or wife
    .option-name = Name or date of birth
    .option-child = A child born or arrived
    .option-photo = The photo (EU long-term permit)

fact-everyday-address-registered = Is the new address on the register (anagrafe) of the Comune?
    .why = If it is, the Comune tells the Questura. If not, you have to.
    .where = Ask the anagrafe, or look at the certificate of residence.
    .desk = Is my new address registered?

fact-everyday-moved-on = Since when have you lived in the new home?
    .why = We count the term from that day.
    .where = Choose the first day you slept there.
    .desk = From which day do you count the move?

fact-everyday-child = Which child are you adding?
    .why = The papers are different.
    .where = If your children are in different situations, choose that of the youngest and ask about the others.
    .desk = How do I add my child to my permit?
    .option-born-here = Born in Italy
    .option-joined = Came with a visa, under { $age }
    .option-older = Already { $age } or older

fact-everyday-children = How many children under { $age } are you adding?
    .why = Each has a card of their own to pay for.
    .where = Count only the new children.
    .desk = How many payment slips do I need?
    .unit = children

fact-everyday-with-family = Do you live there with husband, wife or children?
    .why = To write that you are a family, the records are needed.
    .where = If the Comune already has them, they are not needed again.
    .desk = Which records are needed to register my family?

fact-everyday-lost = What happened to the permit?
    .why = The police report and the application depend on this.
    .where = If you do not know if it is lost or stolen, choose lost.
    .desk = I no longer have my permit: what do I do?
    .option-lost = I lost it
    .option-stolen = It was stolen
    .option-damaged = It is damaged
    .option-with-passport = I lost my passport too
    .option-abroad = I lost it abroad and I am still there

fact-everyday-report = Have you reported it to the police or the carabinieri (denuncia)?
    .why = Without the report the application does not go ahead.
    .where = Look for the stamped sheet.
    .desk = Where do I make the report?

fact-everyday-registered = Do you have registered residence (residenza) at the Comune?
    .why = The identity card comes from the Comune where you have residence.
    .where = Ask the anagrafe.
    .desk = Am I registered as a resident here?

fact-everyday-card-why = Is it your first card, or are you replacing one that was lost, stolen or damaged?
    .why = The cost is different.
    .where = If the old card is expiring, choose “first or expired”.
    .desk = How much does my card cost?
    .option-first = First or expired
    .option-again = Lost, stolen or damaged

fact-everyday-has-card = Do you have an Italian identity card (CIE) or another Italian document?
    .why = For SPID the residence permit alone is usually not enough.
    .where = An Italian CIE, driving licence or passport is fine.
    .desk = With this document can I have SPID?

## Conditions

requirement-everyday-permit = Your residence document
    .yes = With this document you can go on.
    .first = Before the first permit the rules change from case to case. Take visa, receipt and passport, and ask. If you already work with a contract, say so. A child without parents here has a doctor even before the permit.
    .eu = EU citizens follow other rules: see the guide for EU citizens, or ask. For tax code, CIE and SPID this guide is fine.
    .help = First of all talk to a free legal help desk: sometimes there are routes that cannot be seen from here. If you are ill you can be treated even without a permit. You can go to hospital or to the ASL (local health office) with the STP code (ENI for EU citizens). Nobody reports you to the police because of the permit. A child without parents here has a doctor even before the permit. We ask you nothing more.
    .ask = This is the document that I have now. Can I make this application? What do I need?

requirement-everyday-tax-code = The tax code
    .have = You already have it: it is for your whole life, you do not need to ask again.
    .sui = Those who come for work or family get it from the Sportello Unico (SUI): look at the nulla osta, or ask there.
    .newborn = For those born in Italy the Comune or the hospital asks for it, when you declare the birth.
    .ask = It comes from the Agenzia delle Entrate (tax office), free of charge. Usually on the same day.

requirement-everyday-same-name = The same data
    .yes = Your data are the same.
    .desk = First have the wrong document corrected, or ask which data they use. Sometimes a paper of your consulate is needed. Refugees do not go to the consulate: they ask at a help desk.
    .ask = In my documents the data are different. Which do you write in the tax code? What do I have to bring?

requirement-everyday-health = Registration with the health service
    .free = Registration is your right, free of charge. It lasts as long as your permit, and also with the receipt of the renewal.
    .temporary = With temporary protection you have the health service.
    .working = Those who work regularly, or are registered at the job centre, register free of charge.
    .over-65 = Parents who came after the age of { $age } need an insurance, or registration against payment. A decree says how much: ask the ASL (local health office).
    .student = Students can register for { $student } a year, or have an insurance. If you work regularly it is free.
    .au-pair = Au pairs can register for { $pair } a year, or have an insurance.
    .voluntary = You need a private insurance, or registration against payment: at least { $minimum } a year, dependent relatives included. If you work regularly or are registered at the job centre it is free.
    .ask-ask = With this permit, is registration with the health service free, against payment, or do I need an insurance?
    .ask = For this permit the law is not clear, or it depends on the case. Ask the ASL (local health office) and bring your permit. If you are ill do not wait: urgent care is there for everybody.
    .over-65-ask = I am a parent who came by family reunification. How much do I pay for the health service, and does it cover the whole year?

requirement-everyday-care = Care without registration
    .yes = You have a right to urgent and essential care, also long-lasting: illness, accidents, pregnancy, children, vaccines. Ask for the STP code at the ASL (local health office) or in hospital. If you have no money you do not pay, or pay only the charge (ticket) like Italians. Nobody reports you to the police because of the permit.

requirement-everyday-residence-permit = Residence with this document
    .asylum = Those who have asked for asylum have a right to residence. But the documents changed lately and the rules of the register have not yet: ask the Comune or a legal help desk.
    .valid = With a valid permit you have residence like Italians.
    .renewal = While you renew, your residence stays. If you move you can register the new home with the receipt.
    .first-work = Those who wait for the first permit for work can register before it comes, with the papers below.
    .first-family = Those who wait for the first permit for family can register before it comes, with the papers below.
    .first-other = For other permits one usually waits for the card. Ask the Comune.
    .asylum-ask = I have asked for asylum and I have this document. Can I have residence with it?
    .first-other-ask = I am waiting for my first permit. Can I register my residence with visa and receipt?

requirement-everyday-dwelling = Your home
    .yes = Bring the proof.
    .centre = After more than { $months } months in a centre, with proof, the centre counts as your home.
    .centre-short = The law says that the centre counts as a home after more than { $months } months. Before that, ask the Comune and those who run the centre.
    .no-title = The Comune asks why you can live there. A false declaration makes the residence void. Ask for help first: sometimes other proof is enough.
    .no-home = Those who have no fixed home can have residence all the same, at an address of the Comune. It is not the same everywhere: ask the social services.
    .ask = I really live here, but I have this problem with the home. How do I register my residence?

requirement-everyday-time-left = The time left on your permit
    .yes = There is time: make only this application.
    .renewing = The renewal is under way: usually new data are told to the Questura (police immigration office), with the receipt. Ask before you pay for another application.
    .near = Less than { $lead } days are left: usually one asks directly for the renewal, with the new data. Do it now. See the guide on renewal.
    .expired = The permit has expired: you need the renewal, not this. Go to a patronato (free help office) or a free legal help desk today.
    .ask = My permit is being renewed, or is about to expire, or has expired. How do I change the data or replace the card?

requirement-everyday-kit = Where to apply
    .yes = With the kit of the post office.
    .desk = For this permit one usually goes directly to the Questura, without the kit. Ask first.
    .ask = With this permit, where do I ask for the update or the duplicate? What does it cost?

requirement-everyday-new-name = Changed name or date of birth
    .desk = You need an official paper that explains the change, usually from your consulate, legalised. Refugees do not go to the consulate. Ask first.
    .ask = My name or my date of birth has changed. Which document do you need?

requirement-everyday-new-child = The child on the permit
    .yes = The child has a card of their own, and the permit of one parent is updated.
    .desk = From the age of { $age } the child makes their own application, signed by a parent too. Ask a patronato (free help office).
    .ask = My child is already { $age }: which application is needed?

requirement-everyday-loss = The permit you no longer have
    .yes = You have the report: you can ask for the duplicate.
    .damaged = Bring the damaged card.
    .not-yet = First report it to the police or the carabinieri (denuncia). It is free. Then ask for the duplicate.
    .with-passport = Report both. Ask your consulate for the new passport (refugees: the Questura). Then ask at the desk where to begin.
    .abroad = Report it to the local police. Then go to the Italian consulate with the report: usually, without a permit you need a visa to come back.
    .ask = I lost my permit, and my passport too or while I was abroad. How do I get the duplicate and how do I travel?

requirement-everyday-travel = The travel document
    .refugee = Refugees have a right to the travel document: it lasts { $years } years and is renewed. The Questura (police immigration office) gives it.
    .asylum = Those who wait for the answer on asylum can have a document only for serious humanitarian reasons. First talk to a legal help desk.
    .subsidiary = The travel document (titolo di viaggio) is for those who have serious reasons not to ask their country for a passport. At the Questura it is enough to explain the reason: here we do not ask which. If you have a valid passport and can use it without fear, one travels with it.
    .others = For other permits the Questura decides case by case: you need proof that you cannot have a passport.
    .ask = I cannot have, or use, my country’s passport. Can I have the travel document? Which proof do you need?

requirement-everyday-own-passport = You already have a passport
    .desk = You have a valid passport: usually one travels with it. If you cannot renew it or are afraid to use it, first ask a legal help desk.
    .ask = I have a valid passport, but I cannot renew or use it. Can I have the travel document?

requirement-everyday-card-home = Residence
    .yes = You have residence: book the card at your Comune.
    .not-yet = First register your residence at the Comune. Then ask for the card.

requirement-everyday-digital = The Italian document
    .yes = You can use the CIE with its code, or ask a provider for SPID.
    .not-yet = First get the electronic identity card (CIE) at the Comune: with it you enter public websites.

## Papers

document-everyday-code-form = Form AA4/8
    .why = It is the application.
    .note = It is on the website or at the desk. It can also be sent by e-mail.
document-everyday-code-reason = Permit, receipt or visa
    .why = It proves why you need the code.
document-everyday-identity = Passport or identity card
    .why = It proves who you are.
document-everyday-permit-shown = Permit, or expired permit with the receipt of the renewal
    .why = The office must see your residence document.
document-everyday-living-here = Residence, or declaration of where you live
    .why = The ASL (local health office) is that of the place where you live.
document-everyday-work-proof = Contract, partita IVA (VAT number) or DID
    .why = With this, registration is free.
document-everyday-f24 = Receipt of the payment (F24)
    .why = It is needed for registration against payment.
    .note = First ask the ASL for the sum and the code to write.
document-everyday-no-means = Declaration that you have no money to pay
    .why = So you do not pay for the care.
    .note = You make it there. No other papers are needed.
document-everyday-residence-form = Declaration of residence (dichiarazione di residenza)
    .why = It is the application. All adults sign.
    .note = Online, at the desk or by PEC. Without the copy of the documents it is not accepted.
document-everyday-dwelling-form = Declaration of habitual dwelling (dimora abituale)
    .why = It tells the Comune that you still live there.
document-everyday-first-work-papers = Contract of stay, post office receipt, copy of the application
    .why = They stand for the permit that is not there yet.
document-everyday-first-family-papers = Visa, post office receipt, nulla osta (clearance)
    .why = They stand for the permit that is not there yet.
document-everyday-home-deed = Deed of purchase
    .why = The home is yours.
document-everyday-host-consent = Consent of the person who hosts you, with a copy of their document
    .why = It proves that you can live there.
document-everyday-centre-letter = Letter of the centre, with the day you came
    .why = It proves since when you live there.
document-everyday-family-deeds = Marriage and birth records
    .why = The Comune can write that you are a family.
    .note = Foreign ones must be translated and legalised, or with apostille. Refugees do not ask their embassy for them.
document-everyday-loss-report = Police report (denuncia)
    .why = It explains why you do not have the card.
document-everyday-residence-proof = Residence and family status
    .why = These are the data that go on the card.
document-everyday-civil-deed = Record of marriage, divorce or death
    .why = It proves the change.
document-everyday-name-declaration = Official declaration of the change of name or date
    .why = It proves that you are the same person.
document-everyday-birth-act = The child’s birth
    .why = It is enough to write it in Modulo 1: the Comune has it.
document-everyday-child-visa = The child’s passport with the visa
    .why = It proves that the child came in regularly.
document-everyday-child-photos = { $photos } photos for each child
    .why = Children have a card too.
    .note = The children come to the appointment.
document-everyday-travel-form = Form of the Questura
    .why = It is the application.
document-everyday-travel-photos = { $photos } photos
    .why = They are needed for the document.
document-everyday-commission-decision = Decision that gives you protection
    .why = It proves your right.
document-everyday-no-passport-proof = Proof that you cannot have a passport
    .why = For your permit the Questura asks for it.
document-everyday-card-photo = One photo
    .why = It is needed for the card.
    .note = For a minor the parents are needed.
document-everyday-card-report = Police report (denuncia), or the damaged card
    .why = It explains why you replace it.
document-everyday-italian-identity = CIE, or another Italian document, and tax code
    .why = The provider checks who you are.

## Costs

fee-everyday-student = Registration with the SSN for students, one year
    .note = It counts for the calendar year. It does not cover relatives.
fee-everyday-au-pair = Registration with the SSN for au pairs, one year
    .note = It counts for the calendar year. It does not cover relatives.
fee-everyday-voluntary = Voluntary registration with the SSN, one year
    .note = A share of last year’s income, in Italy and abroad, and never less than { $minimum }. It counts for the calendar year and covers dependent relatives.
fee-everyday-travel-book = Booklet of the travel document
    .note = Postal account 67422808. First ask the Questura: there can be other costs.
fee-everyday-card-first = Identity card
    .note = Each Comune has a small part of its own.
fee-everyday-card-again = Identity card, replaced
    .note = Each Comune has a small part of its own.

## Terms

deadline-everyday-move-by = Tell the Comune
    .how = Within { $days } days of living there.
deadline-everyday-recorded = The Comune registers you
    .how = Within { $days } working days. Residence counts from the day of the declaration.
deadline-everyday-checked = The Comune can check
    .how = Up to { $days } days from the declaration. If it writes nothing, your residence is confirmed.
deadline-everyday-dwelling-by = Renew the declaration of dwelling
    .how = Within { $days } days of the renewal of the permit.
deadline-everyday-questura-by = Tell the Questura
    .how = Within { $days } days of the change, if it is not registered at the Comune.
deadline-everyday-card-arrives = The card comes by post
    .how = About { $days } working days.

## Offices

office-everyday-revenue = Agenzia delle Entrate (tax office)
    .how = Book, or write by e-mail or PEC. From abroad: Italian consulate.
office-everyday-asl = ASL (local health office) of the place where you live
    .how = Go to the desk “scelta del medico”, or book online.
office-everyday-care-place = ASL, hospital or clinic for foreigners
    .how = Ask for the STP code. In an emergency go to the emergency room or call 112.
office-everyday-anagrafe = Register office (anagrafe) of the Comune
    .how = Book online or phone.
office-everyday-questura = Questura, immigration office
    .how = First ask for opening hours, form and costs.

## Doubts

doubt-everyday-health-sum = The minimum can go up each year, and the office works out the sum on your income.
    .ask = How much do I have to pay this year, with which code, and from when does it count?
doubt-everyday-eni = For EU citizens without cover the code is called ENI, and it is not the same in all regions.
    .ask = I am an EU citizen without cover: can I have the ENI code?
doubt-everyday-damaged = Whether a police report is needed for a damaged card is not written everywhere.
    .ask = The card is damaged: do you need a report, or is it enough to bring it?
doubt-everyday-update-list = Which proof is needed for each change: the offices’ lists are not the same.
    .ask = For this change, is Modulo 1 enough, or do I have to bring other papers?
doubt-everyday-travel-sum = What is paid in all: some pages also write { $stamp } and a revenue stamp of { $revenue }.
    .ask = How much does the travel document cost in all?
doubt-everyday-spid-end = SPID may come to an end: the date is not certain.
    .ask = Is it worth asking for SPID, or is the CIE enough?

## Good to know

advice-everyday-receipt-right = If the desk refuses the receipt, show the law: TUI art. 34 paragraph 1 b), “o che abbiano chiesto il rinnovo” (or have asked for the renewal).
advice-everyday-stays-registered = While the renewal is under way the Comune cannot take your residence away only because the card has expired. Bring the receipt if they write to you.
advice-everyday-carry-report = While you wait, carry the report and the receipt.
advice-everyday-no-report = The law forbids those who treat you to report you because of the permit. And you do not need to show a permit to be treated.
advice-everyday-code-free = It is free: do not pay anybody. Codes “calculated” on the internet are not valid.
advice-everyday-calendar-year = The payment counts for the calendar year, until its end, even if you pay late: ask first.
advice-everyday-dependants-not = This contribution does not cover relatives: they need another registration or an insurance. Ask the ASL.
advice-everyday-doorbell = Write your name on the doorbell and the letterbox: an officer comes to check.
advice-everyday-host-report = Residence is one thing, the host’s notice (comunicazione di ospitalità) another: whoever hosts you gives it to the police within { $hours } hours.
advice-everyday-late-move = The term to tell the Comune has passed: go now. The sooner, the better.
advice-everyday-dwelling-again = After each renewal you have { $days } days to tell the Comune that you still live there. If you do not, { $year ->
        [one] one year
       *[other] { $year } years
    } after the expiry the Comune can cancel you, with a notice of { $notice } days. A cancellation breaks the years for citizenship.
advice-everyday-late-questura = The { $days } days have passed: tell the Questura now.
advice-everyday-both-passports = As long as the permit has the old number, travel with both passports.
advice-everyday-form-update = In Modulo 1 put the X in box 10, “Aggiornamento”. Hand in the envelope open and signed.
advice-everyday-form-duplicate = In Modulo 1 put the X in box 11, “Duplicato”; the code is 12 (11 for the EU long-term permit). Ask a patronato (free help office) for help.
advice-everyday-found-card = If you find the old card after the report, do not use it: take it to the Questura.
advice-everyday-never-home = Do not go back to the country you fled from, and do not ask its embassy for anything: you can lose protection.
advice-everyday-no-tickets = Do not buy tickets before you have the document. Some countries also ask for a visa.
advice-everyday-not-for-travel = For those who are not Italian the identity card is not valid for travel.
advice-everyday-paper-cards = Since { $day } old identity cards made of paper are no longer valid for travel, not even for Italians: get the electronic one.
advice-everyday-own-phone = SPID is personal: nobody may register it on their own phone in your place.
advice-everyday-after-code = Then: doctor, work contract or lease, bank account.
advice-everyday-doctor = After registering, choose a doctor, and a paediatrician for the children. Ask if you are exempt from the charge (ticket).
advice-everyday-family-health = Dependent relatives with a permit have a doctor too. Children who are born are covered at once.
advice-everyday-after-residence = Then: a doctor nearby, waste tax, vehicle papers. The Comune tells the Questura.
advice-everyday-comune-tells = The Comune already tells the Questura the new address. Ask if you really need the new card.
advice-everyday-photo-renewal = The card of the EU long-term permit is valid for { $years } years: then it is made again with new photos. The right does not expire.
advice-everyday-tell-others = Then tell your employer, the bank and the ASL.
advice-everyday-newborn = The baby has care at once. First declare the birth: the Comune or the hospital asks for the tax code, then choose the paediatrician.
advice-everyday-travel-with = When you travel, take your permit too.
advice-everyday-asylum-card = Those who have asked for asylum get a card of { $years } years, valid only in Italy.
advice-everyday-cieid = With the CIE and its PIN activate the app CieID: you enter public websites.
advice-everyday-without-digital = Without CIE and SPID ask a patronato (free help office), a CAF or a lawyer, with a written delegation.

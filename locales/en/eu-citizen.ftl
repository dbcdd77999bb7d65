# EU citizens: registration with the Comune, permanent residence. Source language: Italian; this is the plain English text.

procedure-eu-citizen = EU citizen: register with the Comune, and permanent residence
    .about = You are a citizen of a European Union (EU) country and live in Italy. Here you see how to register with the Comune (anagrafe, the population register), and how to get the permanent residence document (attestato di soggiorno permanente).

## Questions

fact-eu-citizen-goal = What would you like to do?
    .why = These are different applications, with different papers.
    .where = If you have never been registered with an Italian Comune, choose the first answer.
    .desk = Am I already registered in Italy?
    .option-register = Register with a Comune for the first time in Italy
    .option-moved = Register with a new Comune: I was registered with another Italian Comune before
    .option-permanent = Get the permanent residence document (usually after { $years ->
        [one] one year
       *[other] { $years } years
    })

fact-eu-citizen-trouble = Have you received a refusal from the Comune, or an order to leave Italy?
    .why = In these cases legal help comes first, and we stop at once. You can also choose not to answer.
    .where = Look at letters from the Comune, the Prefettura or the Questura: “rifiuto” (refusal), “cancellazione” (removal from the register), “allontanamento” (order to leave).
    .desk = I would like a free legal aid service to read this letter.

fact-eu-citizen-stay = How long have you been in Italy?
    .why = For a short time your identity document is enough. To stay longer you register.
    .where = Count from the day you arrived.
    .desk = When do I have to register?
    .option-short = I am staying { $months } months at most in all
    .option-new = Less than { $months } months, but I am staying longer
    .option-longer = For { $months } months or more

fact-eu-citizen-ground = Why do you live in Italy?
    .why = The law asks for one of these reasons, and each has its own papers.
    .where = If more than one fits, choose the first that does.
    .desk = For which reason can I register?
    .option-employed = I work for an employer, even for a short time
    .option-self-employed = I work for myself
    .option-job-lost = I have worked in Italy, but I am not working now
    .option-own-means = I do not work and live on my own money (savings, pension, other)
    .option-student = I study
    .option-family = I live with a relative who is an EU citizen living in Italy, or an Italian
    .option-none = None of these, for example I am looking for my first job

fact-eu-citizen-work-proof = Do you have proof of your work?
    .why = The Comune wants to see the work. How long the contract lasts does not matter.
    .where = An employee can show a payslip (busta paga), the contract or the hiring notice. If you work for yourself: business register extract (visura camerale) or VAT certificate (partita IVA).
    .desk = Does this paper prove my work?
    .option-papers = Yes
    .option-few-hours = Yes, but I work only a few hours
    .option-missing = No

fact-eu-citizen-job-end = What happened with your job?
    .why = In some cases you stay a worker by law.
    .where = Look at the letter that ended the job, the medical certificate or the course.
    .desk = Am I still a worker by law (art. 7 paragraph 3 D.Lgs. 30/2007)?
    .option-lost = The contract ended or I was dismissed
    .option-sick = I cannot work now because of illness or an accident
    .option-training = I am on a vocational training course
    .option-resigned = I resigned

fact-eu-citizen-job-centre = Are you registered with the job centre (Centro per l’impiego; have you made the DID)?
    .why = The DID (declaration that you are available for work) says that you are looking for work. The law asks for it.
    .where = Look for the DID receipt. It can be part of the application for NASpI (unemployment benefit).
    .desk = At the job centre: do I have an active DID?

fact-eu-citizen-work-time = How long had you worked in Italy?
    .why = It decides how long you stay a worker.
    .where = Add up your contracts and payslips.
    .desk = How much working time do you count?
    .option-over-year = More than { $year ->
        [one] one year
       *[other] { $year } years
    }
    .option-short = With a fixed-term contract of less than { $year ->
        [one] one year
       *[other] { $year } years
    }; or I lost the job in my first { $months } months in Italy
    .option-other = Something else

fact-eu-citizen-unemployed-since = On which day did the job end?
    .why = We count the time from that day.
    .where = On the letter that ended the job, or the last payslip.
    .desk = From which day do you count my unemployment?

fact-eu-citizen-relative = Is your relative registered in Italy?
    .why = Your right follows theirs.
    .where = Ask them for their registration document (attestazione di iscrizione anagrafica).
    .desk = Is my relative registered here?
    .option-registered = Yes: an EU citizen, registered or has already applied
    .option-not-yet = Not yet: an EU citizen
    .option-italian = He or she is an Italian citizen

fact-eu-citizen-enrolled = Are you already enrolled at the school, course or university?
    .why = The Comune asks for the certificate of enrolment.
    .where = Ask the school office. The school must be a recognised one.
    .desk = Is this course good enough to register as a student?

fact-eu-citizen-relatives-with-you = How many relatives live with you on this money?
    .why = The sum grows with each relative.
    .where = Do not count yourself, and do not count children under { $age }: we ask about them next.
    .desk = Which relatives do you count for the means?
    .unit = relatives

fact-eu-citizen-young-children = And how many children under { $age }?
    .why = For young children the law may ask for less.
    .where = Count those who live with you.
    .desk = Which children do you count?
    .unit = children

fact-eu-citizen-means = How much money can you count on in a year?
    .why = The law asks for enough means, for you and your relatives.
    .where = Add up what comes in during a year: pension, rents, help from family. Savings count too.
    .desk = Which means count, and how do I show them?

fact-eu-citizen-health = Which health cover do you have?
    .why = If you do not work, your care in Italy must be covered.
    .where = Look at the policy: is it valid in Italy? For how long? For all risks?
    .desk = Is this health cover good enough to register?
    .option-full = Insurance, or another title, for all risks in Italy, for at least { $length ->
        [one] one year
       *[other] { $length } years
    }
    .option-card = Only the European card (EHIC, in Italian TEAM) of my country
    .option-short = A shorter insurance, or travel insurance
    .option-none = None

fact-eu-citizen-home = Where do you live?
    .why = The Comune records the address, and asks by what right you live there.
    .where = Look at the lease or the deed: whose name is on it?
    .desk = Which paper do you need for the home where I live?
    .option-own = In my own home
    .option-rent = In a rented home, with a contract
    .option-hosted = With somebody who has the home
    .option-no-title = In a home, but without a paper or a consent
    .option-homeless = I have no home

fact-eu-citizen-early = Have you stopped working, or do you work abroad, in one of these ways?
    .why = In these cases permanent residence comes sooner.
    .where = Look at the papers of your pension, of INPS or INAIL, and your contracts.
    .desk = Do I have permanent residence sooner (art. 15 D.Lgs. 30/2007)?
    .option-none = No
    .option-pension = I stopped for a pension, also an early one. Before that I had worked in Italy for the last { $work } months, and lived here for more than { $pension } years
    .option-incapacity = I stopped because I can no longer work, for good. I had lived in Italy for more than { $incapacity } years
    .option-work-accident = I stopped because I can no longer work, after an accident at work or an occupational disease, with a public benefit
    .option-abroad = After { $abroad } years of working and living in Italy I work in another EU country, but still live here

fact-eu-citizen-absence = How long have you been outside Italy in these years?
    .why = Long absences can break the time.
    .where = Look at tickets, contracts and stamps. Count each year on its own.
    .desk = Do my absences break my stay?
    .option-short = In each year { $limit } months in all at most
    .option-reason = Once longer, but { $long } months in a row at most, for an important reason (pregnancy, serious illness, study, work in another country). Or for military service
    .option-long = Longer, without such a reason

fact-eu-citizen-years = In all these years, did you always have one of these: work, studies, own money with insurance, or a relative who had them?
    .why = The stay must have been lawful the whole time.
    .where = Look at the CU (yearly income certificate) of each year, payslips, study certificates, policies.
    .desk = Is there a time that you do not count?

fact-eu-citizen-id = Is your document (identity card valid for travel, or passport) valid?
    .why = The Comune asks to see it.
    .where = Look at the expiry date.
    .desk = Is my document good enough?
    .option-valid = Yes
    .option-expired = It has expired
    .option-missing = I do not have one

## Requirements

requirement-eu-citizen-citizenship = Your citizenship
    .yes = You are an EU citizen: these rules are for you.
    .eea-swiss = For your country nearly always the same rules apply.
    .no = These rules are for EU citizens. What to do: if a relative of yours is an EU citizen or Italian, open the page on family of EU citizens and Italians. If you are British and already lived in Italy on { $day }, ask the Questura (police immigration office) for the card of the withdrawal agreement.

requirement-no-eu-citizen-trouble = No letter to look at first
    .yes = You have not reported refusals or orders to leave.
    .help = Take the letter to a free legal aid service or a lawyer today: the time to go to a judge is short. An EU citizen can be removed only in few cases, and each case must be looked at by itself.

requirement-eu-citizen-stay = Time in Italy
    .no = Up to { $months } months a valid document is enough: you do not have to register. What to do: if you decide to stay longer, come back here. You can also declare your presence to the police: then you can prove the day you arrived.
    .new = You can register now. You are not late: the duty begins after { $months } months.
    .longer = After { $months } months you have to register. Go to the Comune as soon as you can.

requirement-eu-citizen-work = Work
    .yes = You work: that is the reason the law asks for. How long the contract lasts does not matter.
    .few-hours = Work of a few hours can be enough, but the Comune may look at whether it is real work.
    .missing = The Comune asks for proof of the work. Ask for a contract or a payslip. Working without a contract takes away rights: a trade union (sindacato) helps for free.
    .ask = Is my work enough to register (art. 7 paragraph 1 letter a D.Lgs. 30/2007)? Which proof do you need?

requirement-eu-citizen-job-lost = Still a worker, without a job
    .sick = If you cannot work for a time because of illness or an accident, you stay a worker by law.
    .training = During a course you stay a worker if you lost the job without wanting to. You also stay a worker if the course has to do with the job before.
    .resigned = If you resign, you usually do not stay a worker by law. Perhaps there is another reason: own money, studies, a relative. People who look for work cannot be sent away at once.
    .not-yet = Go to the job centre (Centro per l’impiego) and make the DID: without it you do not stay a worker by law.
    .yes = You lost the job without wanting to and are registered with the job centre: you stay a worker by law.
    .one-year = You stay a worker by law for { $year ->
        [one] one year
       *[other] { $year } years
    }. Last day: { $until }.
    .year-over = The time in which you stayed a worker is over: the last day was { $until }. Perhaps there is another reason: a new job, own money, studies, a relative.
    .not-named = The law does not name your situation clearly.
    .ask = Am I still a worker by law (art. 7 paragraph 3 D.Lgs. 30/2007)? Can I register for another reason?

requirement-eu-citizen-means = Means
    .yes = At least { $needed } a year is needed: you have it.
    .desk = The reference sum is { $needed } a year, and you have less. That is not a no: the Comune must look at your whole situation, savings too.
    .ask = I have less than the reference sum: can you look at my personal situation (art. 9 paragraph 3-bis D.Lgs. 30/2007)?

requirement-eu-citizen-enrolled = Studies
    .yes = You are enrolled. You also declare that you have enough money to live on.
    .not-yet = First enrol at the school or university, then go to the Comune with the certificate.

requirement-eu-citizen-health = Health cover
    .yes = You have cover for all risks.
    .student-card = For students the European card (EHIC, TEAM) is enough.
    .only-card = The European card (EHIC, TEAM) is for people who are here for a short time: if you do not work it is not enough. You need insurance for all risks, for at least { $length ->
        [one] one year
       *[other] { $length } years
    }.
    .not-yet = You need insurance for all risks in Italy, for at least { $length ->
        [one] one year
       *[other] { $length } years
    }.

requirement-eu-citizen-relative = Your relative
    .yes = Your relative is registered in Italy.
    .not-yet = Your relative registers first, then you. You can go together.
    .desk = You are family of an Italian. For you as an EU citizen the way is not written clearly.
    .ask = I am an EU citizen and family of an Italian: how do I register?

requirement-eu-citizen-relation = Which relative you are
    .yes = The law names wife, husband and children under { $age }.
    .dependent = You depend on your relative (a carico): the law names you.
    .not-dependent = By law, parents and children of { $age } or more must depend on the relative (a carico).
    .others = The law does not name you among close relatives, but asks to help others too. These are a stable partner, and somebody who depends on the relative or is ill.
    .ask = Can I register as a relative (art. 2 and 3 D.Lgs. 30/2007)? Which proof do you need?

requirement-eu-citizen-no-ground = A reason to stay
    .desk = To stay longer the law asks for work, studies, means or a relative. But people who look for work and have been registered with the job centre for no more than { $months } months cannot be sent away.
    .ask = I am looking for work: can I register now, and with which papers?

requirement-eu-citizen-home = Home
    .yes = You have a home with a title.
    .no-title = Without a title, or the consent of the person who has the home, the Comune does not record the address. People who occupy a home without a right cannot have residence there.
    .homeless = People without a home can have residence all the same: the Comune uses an address made for this.
    .ask = I have no title for the home, or no home: how can I have residence?

requirement-eu-citizen-five-years = Time in Italy
    .yes = Residence since { $since }: the { $years } years are complete.
    .sooner = For people who stopped working in this way the law does not ask for { $years } years. Bring the proof.
    .not-yet = It takes { $years } years. Residence since { $since }: you can apply from { $day }.

requirement-eu-citizen-absence = Absences
    .yes = Your absences do not break the time: never more than { $limit } months in a year.
    .reason = An absence of up to { $long } months in a row for an important reason does not break the time. Bring the proof.
    .desk = Such an absence can break the time: then the count starts again.
    .ask = These are my absences: from which day do you count my stay?

requirement-eu-citizen-years = Lawful stay in all the years
    .yes = You always had a reason to stay in Italy. Bring proof for each year.
    .desk = For some time a reason was missing. The Comune looks at each case.
    .ask = For this time I have no proof: does it count all the same?

requirement-eu-citizen-id = Document
    .yes = Your document is valid.
    .expired = Renew the document: you can ask your consulate.
    .missing = You need a valid document: ask your consulate.

## Papers

document-eu-citizen-id-copy = Identity card valid for travel, or passport
    .why = It proves who you are and that you are an EU citizen.
document-eu-citizen-residence-form = Declaration of residence (dichiarazione di residenza)
    .why = It is the application to register.
    .note = The form is on the website of the Comune or on the ANPR portal. All adults who register sign it, with a copy of each one’s document.
document-eu-citizen-work-papers = Proof of work: last payslip, or contract with the INPS and INAIL numbers, or hiring notice
    .why = You work for an employer. One is enough.
document-eu-citizen-self-employed-papers = Business register extract (visura camerale), or VAT certificate (partita IVA), or entry in a professional register
    .why = You work for yourself.
document-eu-citizen-job-end-papers = Letter that ended the job, and contract or payslips
    .why = They show how long you worked and how it ended.
document-eu-citizen-job-centre-papers = DID receipt
    .why = It shows that you are looking for work.
document-eu-citizen-sick-papers = Medical certificate, and papers of the job
    .why = They show that you cannot work now.
document-eu-citizen-training-papers = Enrolment in the course, and papers of the job before
    .why = They show the course and the job.
document-eu-citizen-means-declaration = Declaration of means
    .why = You declare yourself how much money you have. The Comune checks it later.
    .note = If you have bank statements or pension papers, bring them.
document-eu-citizen-policy = Health insurance policy, or another title
    .why = You do not work: care must be covered.
    .note = Valid in Italy, for all risks, for at least { $length ->
        [one] one year
       *[other] { $length } years
    }. For students the European card (EHIC, TEAM) is good too.
document-eu-citizen-enrolment = Certificate of enrolment at the school or university
    .why = You study in Italy.
document-eu-citizen-family-deeds = Marriage or birth certificate
    .why = It shows that you are family.
    .note = If it is from an EU country, ask for the multilingual form: then no apostille and no translation is needed.
document-eu-citizen-relative-papers = Your relative’s document and registration document (attestazione)
    .why = Your right follows theirs.
document-eu-citizen-dependency = Proof that you depend on your relative
    .why = For example receipts of the money you receive.
document-eu-citizen-home-papers = Registered lease or deed of the home
    .why = It shows that you may live there.
document-eu-citizen-host-consent = Consent of the person who hosts you, with a copy of their document
    .why = The home is somebody else’s.
document-eu-citizen-years-papers = Proof for each year: CU, payslips, study certificates, policies
    .why = The stay must have been lawful the whole time.
document-eu-citizen-early-papers = Papers of the pension, of INPS or INAIL, or the contract abroad
    .why = You ask for permanent residence sooner.
document-eu-citizen-absence-papers = Proof of the reason for the absence
    .why = You were away for long.

## Costs

fee-eu-citizen-attestation-stamps = Revenue stamps (marche da bollo): one for the application, one for the document
    .note = { $each } each. Ask the Comune whether both are needed.

## Terms

deadline-eu-citizen-declare = Go to the Comune
    .how = Within { $days } days of moving into the home. In your first { $months } months in Italy you are not late in any case.
deadline-eu-citizen-kept-until = Last day on which you stay a worker by law
    .how = Counted from the end of the job.
deadline-eu-citizen-recorded = The Comune records it
    .how = Within { $days } working days. Residence counts from the day of the application.
deadline-eu-citizen-checked = The Comune ends its checks
    .how = Within { $days } days. If you hear nothing, the registration is confirmed.
deadline-eu-citizen-attestation = The Comune gives the document
    .how = Within { $days } days of the application with all the proof.

## Offices

office-eu-citizen-comune = Comune, register office (ufficio anagrafe)
    .how = At the desk, by appointment, or online on the ANPR portal. Ask for a receipt with the date.

## Doubts

doubt-eu-citizen-eea-swiss = For Iceland, Liechtenstein and Norway the EU rules apply; for Switzerland there is an agreement of its own. We have not read these texts.
    .ask = Do the same rules apply to my citizenship as to EU citizens?
doubt-eu-citizen-moved = You were already registered with another Comune. It is not certain which proof the new Comune asks for again.
    .ask = I was already registered with another Comune: which proof do I have to bring again?
doubt-eu-citizen-stamps = Registration is free. For a document on paper some Comuni ask for one or two revenue stamps of { $each }.
    .ask = How many revenue stamps do I need?
doubt-eu-citizen-many-children = For several children under { $age } the lowest rule of the law is used here. Some Comuni count every child.
    .ask = How do you count children under { $age } for the means?
doubt-eu-citizen-before-registration = Perhaps you already lived and worked here before you registered. That time can count, if you prove it.
    .ask = I already lived here before I registered: with which proof does that time count?

## Good to know

advice-eu-citizen-receipt = The Comune gives you at once a document on your application, with name, address and date. Keep it: you need it for the doctor, for work and for your family.
advice-eu-citizen-visit = After the application the local police may come to see whether you live there. Put your name on the bell and the letter box.
advice-eu-citizen-eni = If you are ill meanwhile, urgent care is there all the same. Ask at the ASL (local health office) or in hospital for the ENI code (for EU citizens without cover). It is not the same in all regions.
advice-eu-citizen-presence = You have not declared your presence to the police and cannot prove when you arrived? Then by law you have been here for more than { $months } months. Keep your ticket.
advice-eu-citizen-health-card = Do not use the European card (EHIC, TEAM) or travel insurance to register without work: you need cover for at least { $length ->
        [one] one year
       *[other] { $length } years
    }.
advice-eu-citizen-foreign-deeds = A marriage or birth certificate without a translation is usually not accepted, unless there is the EU multilingual form.
advice-eu-citizen-long-away = Permanent residence is lost if you stay outside Italy for more than { $years } years in a row.
advice-eu-citizen-health-service = People who work join the health service (SSN) for free: go to the ASL (local health office) with the registration document and choose a doctor.
advice-eu-citizen-after = Once registered you can get an identity card (CIE) and vote for the Comune and for the European Parliament. After { $years } years you can ask for the permanent residence document; after { $citizenship } years of residence, for Italian citizenship. Registration does not expire.
advice-eu-citizen-benefits = Asking for social help is not enough to send you away: each case must be looked at. But in the first { $months } months you usually have no right to it.
advice-eu-citizen-equal = With permanent residence you have the same rights as Italians in nearly everything, with no more conditions. Removal is possible only for serious reasons.
advice-eu-citizen-refusal = If the Comune says no, ask for the answer in writing and take it to legal aid at once: you go to a judge (tribunale ordinario). Against an order to leave for State security or public order you go to the administrative judge.
advice-eu-citizen-safety = Is somebody violent to you (call 1522), exploiting you or keeping your documents (800 290 290)? Help is free for EU citizens too, and the law protects you.

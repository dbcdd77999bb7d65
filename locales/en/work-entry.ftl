# Coming to Italy for work. The keys are the ids of rules/law/work-entry.

procedure-work-entry = Coming to Italy for work
    .about = Quotas and click days, EU Blue Card, seasonal work and other ways. The employer makes the request; the worker waits in his or her country.

## Questions

fact-entry-who = Who are you?
    .why = The employer and the worker have different things to do.
    .where = The employer is the one who hires: a person, a family or a company. If you are helping someone, answer for that person.
    .desk = In this request, am I the employer or the worker: what do I have to do?
    .option-employer = I want to hire a person
    .option-worker = I want to work in Italy

fact-entry-place = Where is the person who is going to work now?
    .why = This way is for people who are abroad. For people already in Italy there are other ways.
    .where = Choose today’s situation. The last answer is fine too if you do not want to say more.
    .desk = The person is here: which way is the right one?
    .option-abroad = Abroad
    .option-entered = In Italy, just arrived with the work visa and the clearance (nulla osta)
    .option-italy-permit = In Italy, with a valid residence permit (permesso di soggiorno)
    .option-italy-other = In Italy, in another situation, or I would rather not say

fact-entry-paid = Has anyone asked you for money for the clearance (nulla osta), the contract or the visa?
    .why = People who ask for money for a nulla osta are often cheats. In this case help comes first, free and confidential.
    .where = The visa fee at the consulate and the cost of translations do not count. We do not ask who.
    .desk = Somebody asked me for money: can I talk about it in private?

fact-entry-signing = Have you signed the residence contract (contratto di soggiorno)?
    .why = It is the contract that is signed after the entry. Without it there is no permit.
    .where = Look for the “contratto di soggiorno” sent to the Sportello Unico per l’Immigrazione (SUI, one-stop immigration desk).
    .desk = Has our contratto di soggiorno reached the Sportello Unico?
    .option-signed = Yes, signed and sent
    .option-to-sign = Not yet, but the employer is going to do it
    .option-not-hiring = The employer has disappeared or does not want to hire

fact-entry-date = On which day did the worker enter Italy?
    .why = The time limits are counted from that day.
    .where = Look at the entry stamp in the passport.
    .desk = Which day do you count as the entry?

fact-entry-work = What kind of work is it?
    .why = For some work there are quotas (quote: a number of places each year), for other work there are none.
    .where = Look at the contract proposal. If two answers fit, ask the desk which is quicker.
    .desk = For this work, which way to come to Italy is there?
    .option-seasonal = Seasonal work: farming, hotels, tourism
    .option-employee = Employed work that is not seasonal, for a company
    .option-care = In a family: housework, care
    .option-highly-qualified = Highly qualified work (EU Blue Card, Carta blu UE)
    .option-own-account = My own business, or an investment
    .option-remote = Remote work on a computer (digital nomad)
    .option-special = A special case: descendant of Italians, course done abroad, research, transfer within a company, artists, sport, nurses and others

fact-entry-season = In which sector?
    .why = The two sectors have different days for the request.
    .where = Look at the contract proposal.
    .desk = Is this seasonal work farming or tourism?
    .option-agriculture = Farming
    .option-tourism = Tourism and hotels

fact-entry-special = Which special case?
    .why = These entries are outside the quotas, each with its own rules.
    .where = If you do not know, choose the last answer.
    .desk = Which special case is mine, and who makes the request?
    .option-descendant = Descendant of an Italian citizen
    .option-trained = Training course in my country, in a programme approved by Italy
    .option-researcher = Research, with an institute or university
    .option-ict = Transfer from my company abroad to its branch in Italy (ICT)
    .option-article-27 = Another one: managers, professors, translators, nurses, artists, sport, seafarers, au pair

fact-entry-own = What would you like to do?
    .why = The two ways are different.
    .where = An investor puts a large sum into bonds, companies or projects in Italy.
    .desk = Which visa do I need for my activity?
    .option-self-employed = Self-employment: business, trade, profession
    .option-investor = Invest a sum in Italy

fact-entry-country = Is the worker’s country on the list of the quota decree (decreto flussi)?
    .why = For these quotas the countries written in the decree count.
    .where = These are the countries of 2026. Africa: Algeria, Côte d’Ivoire, Egypt, Ethiopia, Gambia, Ghana, Mali, Mauritius, Morocco, Niger, Nigeria, Senegal, Sudan, Tunisia. America: Ecuador, El Salvador, Guatemala, Peru. Asia: Bangladesh, India, Japan, Jordan, Kyrgyzstan, Pakistan, Philippines, South Korea, Sri Lanka, Thailand, Uzbekistan. Europe and Caucasus: Albania, Bosnia-Herzegovina, Georgia, Kosovo, Moldova, Montenegro, North Macedonia, Serbia, Ukraine.
    .desk = Is the worker’s country on this year’s list?
    .option-listed = Yes
    .option-not-listed = No

fact-entry-descent = Which country is the descendant a citizen of?
    .why = The decree names some countries with many Italians.
    .where = The passport counts. The person must live abroad.
    .desk = For descendants of Italians, is my country on the list?
    .option-listed = Argentina, Australia, Brazil, Canada, United States, Uruguay or Venezuela
    .option-other-country = Another country

fact-entry-course-end = On which day does or did the course end?
    .why = The visa must be asked for within a time that starts at the end of the course.
    .where = Look at the certificate or the programme of the course.
    .desk = Which day counts as the end of the course?

fact-entry-season-length = How long is the work, within { $period } months?
    .why = Seasonal work has a maximum length.
    .where = Add up all seasonal contracts within { $period } months.
    .desk = With these months, is it still seasonal work?
    .option-within = Up to { $most } months
    .option-over = More than { $most } months

fact-entry-returner = In the last { $years } years, has the worker already done seasonal work in Italy, and left in time?
    .why = People who kept the rules come first.
    .where = Look at earlier seasonal permits and the exit stamps.
    .desk = Does the worker come first, as a returning seasonal worker?
    .option-same-employer = Yes, with this same employer
    .option-other-employer = Yes, with another employer
    .option-no = No

fact-entry-care-person = Who needs care?
    .why = For some people there is also a way outside the quotas.
    .where = Look at the age, or at the disability certificate.
    .desk = For this person, can we use the way outside the quotas?
    .option-elderly-disabled = A very old person ({ $age } or older) or a person with a disability
    .option-other = Others: children, housework

fact-entry-offer = How long is the contract offered?
    .why = For the Blue Card the contract has a minimum length.
    .where = Look at the contract proposal or the binding offer.
    .desk = Is this contract long enough for the Blue Card?
    .option-enough = { $least } months or more, or open-ended
    .option-shorter = Less than { $least } months

fact-entry-skills = Which qualification does the worker have?
    .why = For the Blue Card one is enough.
    .where = Look at the degree, the licence or the letters from employers. The qualification must be useful for this job.
    .desk = Is this qualification good for the Blue Card? How do we prove it?
    .option-degree = A degree or a title after secondary school, of at least { $degree } years
    .option-profession = A regulated profession, recognised in Italy
    .option-experience = At least { $experience } years of experience, at the level of a degree
    .option-ict = IT manager or specialist: at least { $ict } years of experience in the last { $window }
    .option-none = None of these

fact-entry-salary = How much is the gross pay in a year?
    .why = For the Blue Card the law asks at least for the collective agreement (CCNL) and the average pay in Italy.
    .where = Look at the contract proposal. The average pay (ISTAT) changes each year: now about { $needed }.
    .desk = What is the minimum pay for the Blue Card today?
    .option-enough = About { $needed } or more
    .option-less = Less

fact-entry-employer = Does one of these sentences fit the person who hires?
    .why = In these cases the law stops the request, or legal help comes first. You can also choose not to answer.
    .where = The convictions are those for illegal immigration, trafficking, exploitation, or for workers without a permit.
    .desk = Before I make the request I would like to talk to a legal helper.
    .option-none = None
    .option-conviction = A conviction for these crimes in the last { $conviction } years, or a trial for trafficking or exploitation
    .option-no-contract = In the last { $ban } years I had a nulla osta and then did not sign the contratto di soggiorno
    .option-no-permit = The person who hires is not an Italian or EU citizen and has no valid permit

fact-entry-asseveration = Do you have the asseverazione (sworn check)?
    .why = It is a paper in which a consultant says that the business can hire and keeps to the collective agreement.
    .where = A labour consultant, an accountant, a lawyer or an employers’ association makes it.
    .desk = Who can make the asseverazione, and how much does it cost?
    .option-done = Yes
    .option-protocol = Not needed: an association with a protocol sends the request
    .option-missing = Not yet

fact-entry-requests = How many requests are you making this year on your own?
    .why = There is a maximum for those who do it alone.
    .where = Count all nulla osta requests of this year. Those sent by an association or a consultant do not count.
    .desk = Can I make more requests, and with whose help?
    .option-few = At most { $most }, or with a consultant
    .option-many = More than { $most }, alone

fact-entry-job-centre = Have you asked the job centre (Centro per l’impiego) if there is already a worker in Italy?
    .why = You ask before the request. If the job centre does not answer, it counts as a no.
    .where = Look for the request sent by certified e-mail (PEC) and the answer.
    .desk = Did you receive my request for staff? Is a worker available?
    .option-done = Yes: nobody suitable or available
    .option-waiting = Yes, and I am waiting for the answer
    .option-not-asked = Not yet

fact-entry-job-centre-date = On which day did you ask?
    .why = The job centre has a few days to answer.
    .where = Look at the receipt of the PEC.
    .desk = Which day do you count as my request?

fact-entry-housing = Where is the worker going to live?
    .why = With the request you prove that there is a place to live.
    .where = It can be a home, a hotel, or the dormitory of a building site.
    .desk = Which proof of the accommodation do you ask for?
    .option-employer-home = In a home that the employer provides
    .option-other-home = In another home, a hotel or the dormitory of the site
    .option-missing = I do not know yet

fact-entry-rent = How much does the worker pay for the home?
    .why = For seasonal workers the law sets a limit.
    .where = Divide the pay by { $parts }: the rent cannot be higher.
    .desk = Is this rent all right?
    .option-fair = Nothing, or at most the pay divided by { $parts }
    .option-high = More
    .option-deducted = I take it straight from the pay

fact-entry-contract = What kind of contract is it?
    .why = It decides how long the permit is, and what it costs.
    .where = Look at the contract proposal.
    .desk = How long will the permit be with this contract?
    .option-open-ended = Open-ended (tempo indeterminato)
    .option-fixed-term = Fixed-term (tempo determinato)
    .option-seasonal = Seasonal (stagionale)

## Conditions

requirement-entry-worker-place = Where the worker is
    .yes = The worker is abroad: he or she waits there for the visa.
    .entered = The worker has come with the clearance (nulla osta): now come the contract and the permit.
    .blue-card = For the Blue Card the worker can already be in Italy with a valid permit.
    .employer-italy = This way is for people who are abroad. A person with a permit that allows work is hired with a normal contract, without a clearance (nulla osta). With other permits a change of permit (conversione) is sometimes needed first. Look at the permit together before the work begins.
    .ask = This person is in Italy with this permit. Can I hire them now, or is a conversion needed?
    .help = The law asks that the worker is abroad: a clearance (nulla osta) for someone already here can be taken away. But sometimes there are other ways: family, health, protection, exploitation at work. First of all talk to a free legal help desk. We ask you nothing more.

requirement-entry-own-permit = Your permit
    .yes = With this permit the employer can ask for the Blue Card for you, and you do not have to leave.
    .no = With this permit, or with this open request, the law excludes the Blue Card. Next step: ask the desk if you can already work with a normal contract: with many of these permits you can.
    .can-work = With this permit you can usually work already: the contract and the notice of hiring (UNILAV) are enough. No nulla osta and no quotas.
    .convert = With this permit you cannot always do this work. Often it can be changed (conversione) into a permit for work: see the guide to conversions, or ask.
    .asylum-request = A person who has asked for asylum can work { $wait } days after the full request, if there is no decision yet. If the request was made under the old rules, the days are fewer. No nulla osta and no quotas.
    .ask = I have this permit. Can I do this work now, or do I need a conversion first?
    .help = First of all talk to a free legal help desk. A clearance (nulla osta) for someone already in Italy can be taken away, but sometimes there are other ways (family, health, protection, exploitation at work). We ask you nothing more.

requirement-entry-no-payment = Nobody asks for money
    .yes = Good: the worker pays nobody for the nulla osta.
    .help = Do not pay, and do not pay more if you have already paid. It is not your fault. Talk to people who help for free and in several languages: you do not need to report anything to be listened to. Keep messages and receipts, and do not leave your passport with anyone.
    .abroad = Do not pay, and do not pay more if you have already paid. It is not your fault. From abroad the free Italian numbers often do not answer: the service against exploitation at work is also on WhatsApp, +39 350 909 2008. You can ask the Italian consulate too. Keep messages and receipts, and do not leave your passport with anyone.

requirement-entry-signing = The residence contract (contratto di soggiorno)
    .signed = The contract is signed: now you ask for the permit.
    .to-sign = Sign and send it within { $term } days of the entry. The employer signs digitally; the worker can sign by hand. Work is allowed meanwhile.
    .employer-withdraws = Tell the Sportello Unico at once, in writing. Who does not sign without a good reason cannot make requests for { $ban } years. The worker has the right to know everything.
    .ask = I have a nulla osta but I cannot hire any more, for this reason. What do I have to do, and what happens to the worker?
    .help = It is not your fault, and you are not alone. Go at once to a legal help desk or a trade union, with visa, nulla osta and ticket. Do not wait: the permit is asked for within { $permit } working days of the entry. Sometimes you can have a permit to look for work: it depends on the office. If they ask for money or threaten you, call the numbers above.

requirement-entry-contract-in-time = The time for the contract
    .yes = You are in time: the last day is { $last }.
    .desk = The time ended on { $last }. Sign and send it all the same, today. If the delay is not the worker’s fault, as a rule the nulla osta is not lost: bring proof.
    .ask = The time for the contratto di soggiorno has passed, and not by the worker’s fault. Can we send it today?

requirement-entry-permit-in-time = The time for the permit
    .yes = You are in time: the last day to ask for the permit is { $last }.
    .desk = The time ended on { $last }. Go today, with a patronato (free help office) or a legal helper. A delay that nobody could avoid (forza maggiore) is excused: bring proof.
    .ask = I entered some days ago and have not asked for the permit yet, for this reason. Can I do it today?

requirement-entry-way = The way
    .seasonal = Seasonal work, inside the quotas: { $places } places this year. The employer makes the request.
    .employee = Employed work, inside the quotas: { $places } places this year, families included. The employer makes the request.
    .care = Family care, inside the quotas: { $places } places this year. The family makes the request.
    .care-outside = There are two ways. Inside the quotas: { $places } places this year, with a click day. Outside the quotas, as a trial: { $outside } places, and the request goes only through an employment agency (agenzia per il lavoro) or an association of domestic employers. Outside the quotas, the job stays the same for the first { $same } months.
    .care-outside-ask = For this old or disabled person: is there still a place outside the quotas? Which agency or association sends the request?
    .blue-card = The Blue Card is outside the quotas: no click day. The Sportello Unico answers within { $term } days. The employer makes the request.
    .descendant = Descendants of Italians from some countries come outside the quotas, without a click day. The employer makes the request.
    .trained = People who have finished an approved course come outside the quotas, without a click day. The Sportello Unico answers within { $term } days.
    .article-27 = These entries are outside the quotas (TUI art. 27), but each job has its own papers and offices. This guide does not cover them.
    .article-27-ask = For this job under art. 27: who makes the request, where, and with which papers?
    .researcher = The research institute, if it is on the Ministry’s list, signs an agreement (convenzione) with you and asks for the nulla osta. The answer comes within { $term } days. Ask your institute.
    .researcher-ask = Are you on the Ministry’s list? Who prepares the hosting agreement (convenzione di accoglienza)?
    .ict = The branch in Italy asks for the nulla osta for the transfer. You must have worked in the group for at least { $least } months, as a manager, specialist or trainee. Ask your company.
    .ict-ask = For the transfer to Italy (ICT): who makes the request, and with which papers?
    .self-employed = You ask for the visa at the consulate. You need resources, the requirements for the activity, a home and an income above about { $income } in a year. There are few places: { $places } this year. The consulate answers within { $answer } days; the visa is used within { $use } days.
    .self-employed-ask = For the self-employment visa: is there a place in the quotas for my activity? Which papers are needed?
    .investor = It is outside the quotas. It needs { $bonds } in State bonds, { $company } in a company, { $start-up } in an innovative start-up, or { $gift } as a gift for a public project. The permit lasts { $permit } years. The request starts from the site investorvisa.mise.gov.it.
    .investor-ask = For the investor visa: which proof of the funds is needed, and how soon do I invest?
    .remote = For highly qualified remote work no nulla osta and no quotas are needed: you ask for the visa at the consulate. You need health insurance, taxes in order and an income of about { $income } in a year. The permit lasts at most { $permit ->
        [one] one year
       *[other] { $permit } years
    }.
    .remote-ask = For the digital nomad visa: which income and which insurance do you ask for today?

requirement-entry-country = The worker’s country
    .yes = The country is on the list. The list can change: check it before the request.
    .desk = The country is not on the list: usually these quotas are closed. But there are places for refugees and stateless people, for countries with new agreements or return agreements, and for people of Italian origin. And the Blue Card does not look at the country.
    .ask = The worker’s country is not on the list: is there another place, or a new agreement?

requirement-entry-descent = The descendant’s country
    .yes = The country is on the list. The person must live abroad and prove the descent.
    .no = For now your country is not on the list of this way. Next step: ask about the places in the quotas for people of Italian origin, or see if you have a right to citizenship.

requirement-entry-course = The course
    .yes = You are in time: ask for the visa by { $last }.
    .not-yet = First finish the course. Then there is time until { $last } to ask for the visa.
    .desk = The normal time ended on { $last }. But for a trial period the Ministry speaks of a longer time, until { $trial }. We have not read these words in the law: ask today.
    .ask = The normal time after the course has passed. Can I still ask for the visa, with the longer time of decree-law 146 of 2025?
    .no = The time to ask for the visa ended on { $trial }. Next step: ask the employer to use the quotas. People who did a course are preferred.

requirement-entry-season-length = The length
    .yes = The length is right for seasonal work.
    .no = Seasonal work lasts at most { $most } months. Next step: the employer asks for work that is not seasonal, with another form and on another day.

requirement-entry-offer = The length of the offer
    .yes = It is long enough for the Blue Card.
    .no = The Blue Card asks for an offer of at least { $least } months. Next step: ask for a longer contract, or use the quotas.

requirement-entry-skills = The qualification
    .yes = The qualification is right. Prepare the proof.
    .no = Without one of these qualifications there is no Blue Card. Next step: look at the quotas for employed work, or have your experience recognised.

requirement-entry-salary = The pay
    .yes = The pay is enough, with the figures we know. It must keep to the collective agreement too.
    .desk = The average pay in Italy is needed, now about { $needed }. The figure changes each year: check today’s, and which parts of the pay count.
    .ask = What is the minimum pay for the Blue Card today, and which parts count?

requirement-entry-click-day = The day of the request (click day)
    .before = The request is sent on { $day }, in the morning: look at the time on the portal. Places go in order of arrival. Prepare the request on the portal first (precompilazione).
    .today = The day is today: look at the time on the portal. The requests already prepared are sent.
    .after = This year’s click day is over. Requests can be sent until { $last }, if places are left. The next click day is { $day }: prepare now.
    .after-last = This year’s click day is over. Requests can be sent until { $last }, if places are left. The decree for the years after is not there yet.
    .ask = Are places left this year for this work? Can I still send a new request?

requirement-entry-decree = This year’s quota decree (decreto flussi)
    .desk = The decree with the days for this year is not in this guide. Look at the website of the Ministry of the Interior.
    .ask = Is there a decreto flussi for this year? Which are the days and the places?

requirement-entry-employer = The person who hires
    .yes = Nothing stops the request.
    .no = With a conviction for these crimes the nulla osta is refused, and with a trial for trafficking or exploitation the request cannot be made. Next step: talk to a lawyer, who reads the papers and counts the { $conviction } years.
    .desk = Who did not sign the contract in the last { $ban } years cannot make a request, unless they prove that it was not their fault.
    .ask = Last time the contract was not signed, and not by my fault. With which proof can I make a new request?
    .help = The person who hires must be a citizen or have a valid permit. First of all talk to a free legal help desk: there are ways that cannot be seen from here. We ask you nothing more.

requirement-entry-asseveration = The asseverazione (sworn check)
    .yes = The asseverazione is there.
    .protocol = With an association that has a protocol it is not needed.
    .not-yet = First have it made by a consultant or an association: they look at accounts, staff and the job. It is needed for the request.

requirement-entry-requests = The number of requests
    .yes = The number is all right.
    .not-yet = Alone you can make at most { $most } requests in a year. Let an association, a consultant or an employment agency send the others.

requirement-entry-job-centre = The job centre (Centro per l’impiego)
    .yes = The check is done: keep the proof.
    .silence = { $term } days have passed without an answer: it counts as “nobody available”. Keep the receipt.
    .waiting = Wait for the answer. If none comes within { $term } days, you can go on.
    .not-yet = First ask the job centre if there is a worker already in Italy. It has { $term } days to answer.

requirement-entry-housing = The accommodation
    .yes = There is a place to live: prepare the proof.
    .not-yet = Find the accommodation before the request: a suitable home, a hotel, or the dormitory of the site.

requirement-entry-rent = The rent
    .yes = The rent is all right.
    .high = Lower the rent: at most the pay divided by { $parts }. If it is higher, there is a fine.
    .deducted = The rent cannot be taken straight from the pay: there is a fine. Let the worker pay it separately.

## Papers

document-entry-employer-id = Identity document of the person who hires
    .why = The law looks at who makes the request: a citizen, or a person with a valid permit.
document-entry-business-papers = Accounts or tax return, number of employees
    .why = They prove that you can pay the worker.
document-entry-asseveration = Asseverazione (sworn check)
    .why = A consultant confirms the contract and the means of the business.
document-entry-job-centre-proof = Request to the job centre and answer, or PEC receipt
    .why = They prove that you looked in Italy first.
document-entry-housing-proof = Proof of the accommodation
    .why = The worker must have a suitable place to live.
    .note = For a hotel its name is enough; for the dormitory of a site a declaration is enough.
document-entry-contract-proposal = Proposal of the residence contract (proposta di contratto di soggiorno)
    .why = It says job, hours and pay, and that you pay for the journey home.
document-entry-digital-address = Digital address (domicilio digitale, PEC)
    .why = Messages arrive there.
document-entry-worker-passport = Copy of the worker’s passport
    .why = The request is for a person with a name.
document-entry-qualification = The worker’s degree or proof of experience
    .why = Without it a Blue Card request is refused.
document-entry-care-proof = Paper with the age, or disability certificate, of the person who needs care
    .why = The way outside the quotas is only for these people.
document-entry-passport = Passport
    .why = The visa is put in the passport.
document-entry-clearance = Clearance (nulla osta)
    .why = Without it there is no visa.
    .note = The employer must tell you all news. As a rule it is valid for { $validity } months.
document-entry-visa-photo = Photo and visa form
    .why = The consulate asks for them. It also takes fingerprints.
    .note = Sometimes it asks for other papers, for example a criminal record certificate: look at its website.
document-entry-degree = Degree or licence
    .why = It proves the qualification for the Blue Card.
    .note = With a declaration of value (dichiarazione di valore), a CIMEA certificate or a recognition: ask which.
document-entry-experience = Letters from employers and contracts
    .why = They prove the years of experience.
document-entry-course-paper = Certificate of the course
    .why = It proves that you finished the course, and when.
document-entry-descent-proof = Records that prove the descent
    .why = They prove that you descend from an Italian citizen.
document-entry-contract-signed = Signed residence contract (contratto di soggiorno)
    .why = Without it there is no permit.
document-entry-kit = Envelope with the forms printed by the Sportello Unico
    .why = It is the request for the permit: you take it to the post office.
    .note = The forms are already filled in: check and sign.

## Costs

fee-entry-request-stamp = Revenue stamp (marca da bollo) for the request
    .note = The employer pays it, and cannot take it from the pay.
fee-entry-visa = National visa
    .note = Ask the consulate for the sum.

## Terms

deadline-entry-precompilation-2026 = Last day to prepare the request on the portal (precompilazione)
    .how = After it, for some days, requests could only be corrected.
deadline-entry-click-day = Click day
    .how = On the portal: look at the time. The order of arrival counts.
deadline-entry-next-click-day = Next click day
    .how = It is the same day of the year: check the Ministry’s website.
deadline-entry-send-by = Last day for this year’s requests
    .how = Only if places are left.
deadline-entry-job-centre-answer = The job centre should answer
    .how = { $term } days from your request. If it does not answer, it counts as a no.
deadline-entry-course-visa = Last day to ask for the visa
    .how = { $term } months from the end of the course. For a trial period it can be more, but do not wait.
deadline-entry-answer-old = The Sportello Unico should answer
    .how = { $term } days from the request.
deadline-entry-answer = The Sportello Unico should answer
    .how = { $term } days from when the request takes a place in the quotas.
deadline-entry-answer-seasonal = The Sportello Unico should answer
    .how = { $term } days from when the request takes a place in the quotas.
deadline-entry-answer-blue-card = The Sportello Unico should answer
    .how = { $term } days from the Blue Card request.
deadline-entry-answer-trained = The Sportello Unico should answer
    .how = { $term } days from the request.
deadline-entry-confirm = The employer confirms the request
    .how = { $term } days from when he or she learns that the visa checks are finished. Without it the nulla osta is lost.
deadline-entry-use-clearance = The clearance (nulla osta) expires
    .how = It is valid for at most { $validity } months from when it is given.
deadline-entry-contract-later = Sign the residence contract (contratto di soggiorno)
    .how = Within { $term } days of the entry. People already in Italy ask from when it counts.
deadline-entry-permit-later = Ask for the residence permit
    .how = Within { $term } working days of the entry.
deadline-entry-contract-sign = Sign and send the residence contract (contratto di soggiorno)
    .how = { $term } days from the entry.
deadline-entry-permit-ask = Ask for the residence permit
    .how = { $term } working days from the entry, without Saturdays, Sundays and holidays. If the office counts Saturdays, the day is earlier: go at once.

## Offices

office-entry-portal = Portal of the Ministry of the Interior (Sportello Unico per l’Immigrazione)
    .how = portaleservizi.dlci.interno.it, with SPID or CIE (digital identity).
office-entry-consultant = Employers’ association or labour consultant (consulente del lavoro)
    .how = They prepare the asseverazione and the request. Ask first how much it costs.
office-entry-job-centre-office = Job centre (Centro per l’impiego)
    .how = Send the request for staff by PEC (certified e-mail).
office-entry-post-office = Post office with Sportello Amico
    .how = Bring the open envelope with the forms of the Sportello Unico and your passport. You need to go yourself. You get the receipt and the appointment: keep everything.
office-entry-consulate = Italian consulate in your country
    .how = Ask for the visa appointment. Bring the originals.

## Doubts

doubt-entry-precompilation = The days to prepare the next requests on the portal (precompilazione): the instructions were not known when we wrote this guide.
    .ask = When can the request for the next click day be prepared? And if I did not do it in time?
doubt-entry-sector = The sector: the decree lists the jobs allowed, with ATECO codes.
    .ask = Is the ATECO code of my business in the decree?
doubt-entry-agreement = From some countries that have a return agreement with Italy people can come outside the quotas.
    .ask = Does the worker’s country have this agreement? How is the request made?
doubt-entry-care-country = For family care: whether the worker’s country counts.
    .ask = For housework and care, which countries are allowed this year?
doubt-entry-seasonal-validity = How long the seasonal nulla osta is valid: the { $validity } months are written for other work.
    .ask = Until when is this seasonal nulla osta valid?
doubt-entry-job-centre-seasonal = The request to the job centre: for seasonal workers and people trained abroad offices say it is not needed. The law does not write it clearly.
    .ask = Is the request to the job centre needed for this work?
doubt-entry-job-centre-blue = The request to the job centre: it is not needed if the worker already has a permit for highly qualified work.
    .ask = With the permit the worker has, is the request to the job centre needed?
doubt-entry-asseveration-outside = The asseverazione outside the quotas: the law asks for it with the request, but it is written for the quotas.
    .ask = Is the asseverazione needed for this request outside the quotas?
doubt-entry-blue-excluded = The worker’s permit: the Blue Card is excluded for people with temporary or special protection, special cases, medical care, natural disaster, or waiting for asylum.
    .ask = With the permit this person has, can we ask for the Blue Card?
doubt-entry-blue-salary = The minimum pay for the Blue Card: about { $needed }, it changes each year.
    .ask = What is the minimum pay for the Blue Card today?
doubt-entry-blue-contribution = The contribution (contributo) for the Blue Card: some pages name a higher one.
    .ask = How much do I write on the payment slip for the Blue Card?
doubt-entry-descent-far = Up to which degree one is a descendant, and with which records: the law does not say.
    .ask = My Italian ancestor is a grandparent, or a great-grandparent: is that enough? Which records are needed?
doubt-entry-which-first = The permit has a shorter time than the contract, and it is not clear if Saturday counts. Ask for the appointment at once.
    .ask = Do I have to ask for the permit before the contract reaches the Sportello Unico? Does Saturday count?
doubt-entry-contract-short = The time for the contract: the rule is { $term } days from the entry. But if an association with a protocol sent the request, or the work is under art. 27, the law still says { $short }: sign within those.
    .ask = For this request, must the contratto di soggiorno be sent within { $short } or { $term } days?
doubt-entry-permit-time = How soon the permit comes: the law says { $short } days for the single work permit (permesso unico lavoro) and { $term } for the others, but it often takes longer.
    .ask = How long does the permit take here? Can I work with the receipt?

value-entry-decree-year = The quota decree (decreto flussi) for this year: it is not in this guide.
    .ask = Is there a decreto flussi for this year? Which are the days and the places?

## Good to know

advice-entry-informed = The employer must tell the worker at once all news about the nulla osta. If there is no answer, ask a trade union for help.
advice-entry-silence = If the Questura (police immigration office) does not answer in time, the nulla osta is given all the same. It can be taken away later, if a condition is missing.
advice-entry-same-employer = Same employer, already allowed in the last { $years } years, and the rules kept: if no refusal comes in time, the request is accepted.
advice-entry-priority = A seasonal worker who returns comes before those who have never entered for work. Say it in the request.
advice-entry-work-meanwhile = After the entry, work is allowed at once with the nulla osta, while the contratto di soggiorno is being signed.
advice-entry-receipt = With the post office receipt you can stay and work while you wait for the permit.
advice-entry-never-pay = Never pay for a nulla osta, a contract or a place in the quotas: whoever asks for money is cheating. Only the revenue stamp, the consulate and the post office are paid.
advice-entry-stay-abroad = The worker waits in his or her country and comes with the right visa. Coming as a tourist does not help: only the consulate gives the work visa.
advice-entry-access = Prepare SPID or CIE, the PEC and the digital signature first. On the click day it is too late.
advice-entry-model = Each job has its form: C-STAG for seasonal work, B2020 for other work, A-BIS for families. With the wrong form the request is lost.
advice-entry-confirm-missed = Look at your PEC every day: you have { $term } days to confirm when the visa is almost ready.
advice-entry-irregular-work = Who lets a person without a permit work risks prison and a fine.
advice-entry-keep-passport = The passport is yours: nobody may keep it. Read the contract in your language before you leave, and take a photo of it.
advice-entry-next-three-seasons = For work that comes back each year a nulla osta for { $seasons } seasons can be requested.
advice-entry-next-convert = After { $months } months of regular seasonal work, with a job offer, you can ask to change to employed work (conversione).
advice-entry-next-blue = In the first { $months } months with the Blue Card you change job only with a permission. The family can usually come without the long wait of other permits.
advice-entry-next-family = The family can come after { $years } years with a permit; minor children earlier.
advice-entry-next-renewal = Note the expiry date of the permit: you ask for the renewal at least { $lead } days before.

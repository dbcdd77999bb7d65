# EU long-term residence permit. The keys are the ids of rules/law/eu-long-term.

procedure-eu-long-term = EU long-term residence permit
    .about = Ask for the permit whose right does not expire (permesso UE per soggiornanti di lungo periodo), alone or with your family, or update the card if you have it.

## Questions

fact-longterm-issuer = Which country gave you the EU long-term permit?
    .why = An Italian one is updated. With one of another EU country, you first need an Italian permit.
    .where = The card shows the name or the letters of the country.
    .desk = Which country issued this permit?
    .option-italy = Italy
    .option-other-state = Another country of the European Union

fact-longterm-research = How do you do research?
    .why = With a grant the law treats you like a student.
    .where = Look at the agreement with the institute (convenzione) or the contract.
    .desk = Is my permit for research with a contract or with a grant?
    .option-work = With a work contract, also self-employed
    .option-grant = With a research training grant (borsa di addestramento alla ricerca)

fact-longterm-purpose = What do you want to do in Italy?
    .why = The first Italian permit depends on this.
    .where = If there is more than one thing, choose the most important.
    .desk = I have a long-term permit of another EU country. Which Italian permit do I ask for?
    .option-work = Work for an employer
    .option-self-employed = Work for myself
    .option-study = Study or training
    .option-other = Live here on my own money, or something else

fact-longterm-away = Since you got this permit, has one of these things happened?
    .why = The right does not expire, but a very long absence can end it. Then legal help comes first. Your answer stays on this device.
    .where = Look at the stamps in your passport. “In a row” means without ever coming back.
    .desk = I was away on these dates. Is my permit still good?
    .option-no = No, none
    .option-eu-year = Outside the European Union for { $eu } months in a row or more, but less than { $blue }
    .option-eu-two-years = Outside the European Union for { $blue } months in a row or more
    .option-italy-years = Outside Italy (but in the EU) for more than { $years } years
    .option-other-state = Another EU country gave me its long-term permit

fact-longterm-former-blue-card = Does your card say “Ex titolare di Carta blu UE” (former EU Blue Card holder)?
    .why = For former Blue Card holders the law accepts a longer absence.
    .where = Look at the line “Annotazioni” (remarks).
    .desk = Does my permit have the remark about the Blue Card?

fact-longterm-update = Why do you want to update the card?
    .why = The papers are different.
    .where = Look at the expiry date on the card. If there is no date, or it says “illimitata”, choose the first answer.
    .desk = Do I need to update my card?
    .option-expiry = The card expires soon, has expired, or the photo is old
    .option-change = Something has changed: passport, address, family
    .option-lost = I lost it, or it was stolen or damaged

fact-longterm-renewal-asked = Have you already applied to renew it, and are you waiting for the answer?
    .why = With the receipt (ricevuta) of the renewal your stay is still lawful.
    .where = Look for the receipt of the post office or the Questura (police immigration office).
    .desk = I have the receipt of the renewal: can I make this application all the same?

fact-longterm-asylum-date = When did you ask for asylum in Italy?
    .why = For people with protection, time is counted from that day. We do not ask you why.
    .where = The date is on the first papers that the Questura gave you. The application that gave you protection counts.
    .desk = On which date was my asylum application registered?

fact-longterm-shortcut = Are you in one of these cases?
    .why = Usually { $years } years are needed. In these cases the rules are different.
    .where = Look at the permits you have had, in Italy and in other countries.
    .desk = Are fewer years enough in my case?
    .option-none = No, none
    .option-revoked = I had this Italian permit before, and lost it because I was away
    .option-blue-card = I have the Blue Card, the first one of another EU country: { $years } years or more in the EU, { $blue } years or more in Italy
    .option-blue-card-family = I am family of a person who had the Blue Card and now has the long-term permit
    .option-other-state = I have the long-term permit of another EU country

fact-longterm-eu-absence = In these years, were you outside the European Union for { $one } months in a row or more, or for more than { $all } months in all?
    .why = With the Blue Card, absences from the European Union count, not those from Italy.
    .where = Look at the stamps in your passport.
    .desk = Can you count my absences: do they stop the application?

fact-longterm-absence = In the last { $years } years, how long were you outside Italy?
    .why = Short absences count as stay. Long ones make the time start again.
    .where = Look at the stamps in your passport. Count each trip, then add up all the months.
    .desk = I was outside Italy on these dates. Do the absences stop the application?
    .option-short = Each time less than { $one } months, and { $all } months or less in all (or never)
    .option-many = Each time less than { $one } months, but more than { $all } months in all
    .option-long = At least once { $one } months in a row or more

fact-longterm-absence-reason = Was there a serious reason, and can you prove it?
    .why = Military service, health or another serious reason can save the years. The office decides.
    .where = For example papers from a hospital, a court or the army.
    .desk = I was away for this reason: what proof do you need?

fact-longterm-return = When did you come back to Italy after the last absence of { $one } months or more?
    .why = From that day the time starts again.
    .where = Look at the entry stamp in your passport.
    .desk = From which day do you count my stay?

fact-longterm-no-test = Are you in one of these cases?
    .why = Some people do not need the Italian test.
    .where = The integration agreement (accordo di integrazione) is signed at the first entry. The medical certificate must be from a public body (ASL, hospital).
    .desk = Do I need to take the Italian test?
    .option-none = No, none
    .option-agreement = I completed the integration agreement, with Italian A2
    .option-health = I have serious difficulties in learning (age, illness, disability), with a public medical certificate
    .option-category = I study at a university in Italy, or I came as a manager, professor, translator or journalist (art. 27)

fact-longterm-with-family = Are you asking for your relatives too?
    .why = With relatives you need more income and a suitable home. You can also ask only for yourself.
    .where = These count: husband or wife, children under age, adult children with total disability, parents you support. They must live here with a permit.
    .desk = For which relatives can I ask?

fact-longterm-adults = For how many adult relatives?
    .why = Each counts for the income and for the costs.
    .where = Do not count yourself.
    .desk = Which adults can be in the application?
    .unit = adults

fact-longterm-minors = For how many young people of { $young } or older, but under { $adult }?
    .why = They have a kit of their own, without contribution.
    .where = Their age today counts.
    .desk = Does my child need a kit of their own?
    .unit = young people

fact-longterm-children = For how many children under { $young }?
    .why = They go into your application, but each has a card of their own.
    .where = Their age today counts.
    .desk = Do the children go into my application?
    .unit = children

fact-longterm-housing = What do you have for the home?
    .why = With relatives you need a paper that says the home is suitable.
    .where = Ask the technical office of the Comune (idoneità alloggiativa) or the ASL (local health office).
    .desk = Which certificate of the home is needed, and where do I get it?
    .option-certificate = The certificate, of the Comune or the ASL
    .option-asked = I have asked for it and am waiting
    .option-not-asked = Nothing yet
    .option-too-small = They told me the home is not suitable

fact-longterm-free-home = Do you live free of charge in a home of a public body or a recognised association, because you are a vulnerable person?
    .why = In this case a part of the income is counted as if you had it. You can choose not to answer.
    .where = Ask those who give you the home. We do not ask you why.
    .desk = Does the free home count for my income?

## Who asks

part-longterm-self = You
part-longterm-relatives = Your relatives

## Conditions

requirement-longterm-permit = Your kind of permit
    .yes = With this permit you can ask.
    .study = With a permit for study, training or research on a grant the law does not give it. Next step: first change to another permit, for example for work (conversione). The years of study count then.
    .special-protection = With special protection (protezione speciale) the law does not give it. Next step: ask a free legal help desk if you can get another permit. These years count then.
    .asylum-request = While you wait for the answer on asylum the law does not give it. Next step: wait together with your lawyer. If you get protection, the { $years } years are counted from the day of the application.
    .temporary-protection = With temporary protection (protezione temporanea) the law does not give it. Next step: ask if you can change to a permit for work. These years count then.
    .excluded = With this permit the law does not give it. Next step: ask at an information desk if you can get another permit. These years count then.
    .short-stay = A short permit is not enough, and this time does not count. Next step: ask at an information desk which permit you can get.
    .special-cases = For articles 18 and 18-bis the law says no; article 18-ter is not named. Often people first change to a permit for work or study. Ask the centre or the lawyer who helps you.
    .eu-family = You have another card, with its own rules: with the years comes the permanent residence card (carta di soggiorno permanente). Ask which of the two is right for you.
    .volunteer = The time with a permit for volunteering does not count. If you had other permits before, ask at the desk.
    .unclear = The law does not clearly exclude this permit, but offices may say that it is short or for a reason that ends. It does not have to be a no: ask first.
    .ask = With this permit, can I ask for the EU long-term permit? Which years count?
    .help = First talk to a free legal help desk. Sometimes there are routes that cannot be seen from here. We ask you nothing more.

requirement-longterm-first-permit = First an Italian permit
    .work = First you need an Italian permit for work. The employer asks the Sportello Unico (one-stop immigration desk) for the clearance (nulla osta): no quotas and no visa. Then, if you meet the conditions, the Italian long-term permit comes within { $days } days of the application.
    .self-employed = First you need an Italian permit for self-employment. The Sportello Unico (one-stop immigration desk) certifies the conditions: no quotas and no visa. Then, if you meet the conditions, the Italian long-term permit comes within { $days } days of the application.
    .study = First you need an Italian permit for study: no visa. With it you cannot yet ask for the Italian long-term permit: after your studies, change to another permit. The answer then comes within { $days } days.
    .other = First you need an Italian permit. You need a steady income and health insurance. Then, if you meet the conditions, the Italian long-term permit comes within { $days } days of the application.

requirement-longterm-status = Your right
    .yes = The right does not expire: the card is updated.
    .blue-card = Former Blue Card holders lose the right only after { $blue } months in a row outside the EU. Your right stays. Bring proof of the dates.
    .eu = The law says that after { $eu } months in a row outside the EU the permit is taken away (revoca); { $blue } months for former Blue Card holders. First go to a free legal help desk. Who loses it can get another permit, and ask for this one again after { $again } years.
    .italy = The law says that after more than { $years } years outside Italy the permit is taken away (revoca). First go to a free legal help desk. Who loses it can get another permit, and ask for this one again after { $again } years.
    .other-state = Who gets the permit of another EU country loses the Italian one. Go to a free legal help desk with both cards. You can get it back after { $again } years.
    .ask = I was away for a long time, or I have a permit of another EU country. Is my permit still good? If not, which other permit can you give me?

requirement-longterm-update = Updating the card
    .expiry = The card is good for { $years } years. Renewal is automatic: apply with new photos. They do not ask for your income again.
    .change = Ask for the update (aggiornamento), with proof of what has changed.
    .lost = Report it to the police, then ask for a new copy (duplicato).

requirement-longterm-valid = The permit you have now
    .yes = Your permit is good until { $expiry }.
    .renewal = The permit has expired, but the renewal is under way. The law speaks of a valid permit: ask if they accept the receipt.
    .expired = The permit expired on { $expiry }. First ask for the renewal, today: after { $last } everything is harder. Get help.
    .long-expired = The permit expired on { $expiry }, more than { $limit } days ago. Go to a free legal help desk at once, before the Questura (police immigration office). Family and new facts can count. We ask you nothing more.
    .ask = My permit has expired. Can I ask for the long-term permit, or do I need the renewal first?

requirement-longterm-years = The years with a permit
    .yes = You have had a permit for at least { $years } years.
    .again = You had this permit before: { $again } years are enough for you.
    .blue-card = With the Blue Card: { $years } years in the EU, at least { $blue } of them in Italy.
    .not-yet = { $years } years with a permit are needed: you have them from { $day }.
    .again-later = { $again } years are enough for you: you have them from { $day }.
    .former-blue-card = The rule about years in the EU is for those who have the Blue Card now. Bring all the permits you have had.
    .blue-card-family = For relatives: { $years } years in the EU, the last { $blue } in Italy. Bring proof.
    .other-state = Who has the permit of another EU country can get the Italian one on the same conditions. It is not written if the years in the other country count.
    .ask = I do not have { $years } years of permit in Italy yet. In my case, do years in other EU countries count?

requirement-longterm-protection-years = The years since the asylum application
    .yes = At least { $years } years have passed since the asylum application.
    .not-yet = { $years } years from the asylum application are needed: you have them from { $day }.

requirement-longterm-absences = Time outside Italy
    .yes = Your absences do not stop the application.
    .long-ago = { $years } years have already passed since the long absence.
    .again = You had this permit before: { $again } years after the absence are enough, and they have passed.
    .again-later = You had this permit before: { $again } years after the absence are enough. They end on { $day }.
    .desk = The absence is long, but there is a serious reason. The office decides: bring the proof.
    .many = In { $years } years you can be away for { $all } months in all, and you were away for longer. With time old absences no longer count: have the days counted by a patronato (free help office).
    .long = An absence of { $one } months or more makes the time start again. The { $years } years end on { $day }.
    .ask = I was away on these dates, for this reason. Do you accept the proof?

requirement-longterm-eu-absences = Time outside the European Union
    .yes = Your absences do not stop the application.
    .desk = Each absence from the EU must be shorter than { $one } months, and all together not more than { $all }. Bring your passports: the days need to be counted.
    .ask = I have the Blue Card. Can you count my absences from the EU: can I apply?

requirement-longterm-italian = Italian, level A2
    .yes = Your proof of Italian is good.
    .agreement = You completed the integration agreement: no test.
    .health = With the public medical certificate: no test.
    .category = People who study at a university in Italy, and some who came under art. 27, do not take the test. Ask if this is true for you.
    .ask = I study at a university, or I came under art. 27. Do I need to take the Italian test?
    .not-yet = You need proof. Book the free test on the portal of the Ministry: the Prefettura gives you a day within { $call } days. If it goes wrong, you can repeat it after { $again } days. A course at a CPIA (public school for adults) or an A2 certificate is good too.

requirement-longterm-passport = Your passport
    .yes = Your passport is valid.
    .desk = Ask your consulate for a new passport at once, and bring proof. If you cannot get one, ask how to apply all the same.
    .ask = I have no valid passport. Can I apply? With which proof?

requirement-longterm-income = Your income
    .yes = The law asks for at least { $needed } in one year: your income is enough.
    .household = The law asks for at least { $needed } in one year. Alone you do not reach it; with your relatives you do. For one person, the law does not say if their income counts.
    .free-home = The law asks for at least { $needed } in one year. Your free home can count as a part of the income: bring proof.
    .not-yet = The law asks for at least { $needed } in one year, and the income is lower. You can apply when you reach it. Meanwhile renew the permit you have.
    .ask = My own income is lower than the sum. Does the income of relatives who live with me, or the free home, count?

requirement-longterm-family-income = The income for the family
    .yes = For all of you the law asks for at least { $needed } in one year: it is enough.
    .free-home = For all of you the law asks for at least { $needed } in one year. The free home can count as a part of the income: bring proof.
    .ask = Does the free home count for the income of my family?
    .not-yet = For all of you the law asks for at least { $needed } in one year, and the income is lower. You can ask for fewer people, or later.

requirement-longterm-home = The home for the family
    .yes = You have the certificate of the home.
    .asked = Wait for the certificate, then apply.
    .not-yet = Ask the Comune (idoneità alloggiativa) or the ASL (local health office) for the certificate.
    .too-small = The home must be suitable for all. Ask what is missing, or ask for fewer people.

## Papers

document-longterm-loss-report = Report of theft or loss (denuncia)
    .why = You need it to get another card.
    .note = You make it at the police station (polizia or carabinieri). If the card is only damaged, bring the card.
document-longterm-change-proof = Proof of what has changed
    .why = For example the new passport or a birth certificate.
    .note = For the address alone, Modulo 1 is often enough.
document-longterm-renewal-receipt = Receipt of the renewal
    .why = Your permit has expired: it shows that the renewal is under way.
document-longterm-passport-request = Proof that you asked for a new passport
    .why = Your passport is not valid.
    .note = If it was lost or stolen, bring the report to the police too.
document-longterm-travel-document = Copy of your travel document (titolo di viaggio) or passport, if you have one
    .why = The office looks at your data.
    .note = Refugees should not go to their own consulate.
document-longterm-residence = Declaration of residence and family status (residenza, stato di famiglia)
    .why = It shows where you live and with whom.
    .note = You write it yourself (autocertificazione). Some offices want the certificate.
document-longterm-work-papers = CU or 730 (tax papers), last payslips, UNILAV notice of hiring
    .why = They prove your income from work.
    .note = Domestic work: INPS contributions instead of UNILAV.
document-longterm-business-papers = Modello Redditi (tax return) with receipt, partita IVA, visura (business register)
    .why = They prove your income from self-employment.
document-longterm-income-papers = Proof of other income
    .why = For example a pension.
document-longterm-household-papers = Proof of the income of relatives who live with you
    .why = Their income can count.
document-longterm-free-home-proof = Declaration of those who give you the free home
    .why = A part counts as income.
document-longterm-record = Criminal record certificates (casellario giudiziale, carichi pendenti)
    .why = Many offices ask for them, even if the Questura checks by itself.
    .note = Each costs a revenue stamp of { $stamp } plus { $right }. Ask first if you need them.
document-longterm-italian-proof = Certificate A2 or higher, or Italian diploma
    .why = It proves that you know Italian.
document-longterm-no-test-proof = Proof that you do not need the test
    .why = For example the integration agreement or the medical certificate.
document-longterm-absence-proof = Proof of the reason for the absence
    .why = Only a serious reason, with proof, saves the years.
document-longterm-blue-card-proof = The Blue Cards, or the permits, of the other EU countries
    .why = They prove the years in the European Union.
document-longterm-other-state-card = The long-term permit of the other EU country
    .why = Italy informs that country.
document-longterm-housing-certificate = Certificate of the home (idoneità alloggiativa, or ASL)
    .why = You are asking for relatives too.
    .note = It must be recent: ask how recent.
document-longterm-relatives-papers = Permits, passports and certificates of your relatives
    .why = They prove who they are: marriage, birth.
    .note = Foreign papers need a translation and a legalisation (or apostille).
document-longterm-school = School certificate of the children
    .why = Many offices ask for it for children of school age.
document-longterm-relatives-photos = { $photos } photos for each relative
    .why = Each has a card of their own and comes to the appointment.

## Costs

fee-longterm-contribution = Contribution (contributo) for the long-term permit
    .note = One slip together with the card: { $slip } in all.
fee-longterm-adult-kits = Kits of adult relatives
    .note = { $each } for each: post office, revenue stamp, and a slip of { $slip }.
fee-longterm-minor-kits = Kits of young people of { $young } or older
    .note = { $each } for each: post office, revenue stamp and card, without contribution. The young person and a parent sign.

## Terms

deadline-longterm-decision = The Questura (police immigration office) should answer
    .how = { $days } days from the application. In practice it often takes longer.
deadline-longterm-old-permit = The permit you have now expires
    .how = The answer may come later. Ask if you need the renewal too.
deadline-longterm-anagrafe = Tell the register office (anagrafe) of your Comune
    .how = Within { $days } days of the new card, renew the “dichiarazione di dimora abituale” (declaration that you still live there).

## Offices

office-longterm-sui = Sportello Unico per l’Immigrazione (SUI, one-stop immigration desk), at the Prefettura
    .how = Online application on Portale ALI, with SPID or CIE (digital identity). A patronato (free help office) helps you.
office-longterm-test = Italian test: Prefettura
    .how = Book on Portale ALI with SPID or CIE (digital identity). It is free.
office-longterm-comune = Technical office of the Comune (town hall), or ASL
    .how = Ask for the certificate of the home. Phone first: each Comune wants different papers.

## Doubts

doubt-longterm-single-home = You ask only for yourself: the law does not ask for the certificate of the home, but some Questure want it.
    .ask = I ask only for myself: do I need the certificate of the home?
doubt-longterm-research-test = For research no Italian test is needed at universities and bodies of the Ministry. For other institutes the law does not say.
    .ask = I do research at this institute: do I need the Italian test?
doubt-longterm-relatives = What adult relatives need: the law does not say if they too need { $years } years and Italian A2.
    .ask = Do my adult relatives need { $years } years of permit and proof of Italian?
doubt-longterm-renew-too = Your permit expires soon: it is not written if this application is enough or if you need the renewal too.
    .ask = My permit expires soon. Do I also need to ask for the renewal?
doubt-longterm-protection-fee = People with protection do not pay the contribution of { $contribution }: a circular of the Ministry says so (27.1.2015, 400/C/2015/12.214.9). They pay only the card, { $card }. An office may not know it.
    .ask = I have protection: under the circular of 27.1.2015 I pay only { $card }. Is that right?
doubt-longterm-blue-card = For Blue Card holders the law names only the years and the absences. It is not clear if income and Italian are needed too.
    .ask = I have the Blue Card: do I also need the income and proof of Italian?
doubt-longterm-means = How much money: more than double the sum below which one does not pay health charges (ticket). Offices use a figure: about { $needed } in one year in all. But the figure is not in the law.
    .ask = To stay in Italy without working, which income and which insurance do I need?
doubt-longterm-other-years = It is not written if, for the Italian permit, the { $years } years in the other EU country count.
    .ask = I have the long-term permit of another EU country: do the years there count?
doubt-longterm-update-cost = For an update or a duplicate you pay the card, { $card }, without the contribution of { $contribution }. If the card has already expired, some offices may ask for more. It is not clear either which box to mark.
    .ask = I need to update my long-term card: how much do I pay, and which boxes do I mark in Modulo 1?

## Good to know

advice-longterm-receipt = While you wait you can stay and work, with the receipt (ricevuta), until the office writes to you that there is a problem.
advice-longterm-status-check = Check the application on the website of the Polizia di Stato. When the card is ready you get an SMS.
advice-longterm-declare = If you stay less than { $months } months, tell the Questura (police immigration office) that you are here, within { $days } working days, and keep the receipt. To stay longer, ask for the permit.
advice-longterm-count-permits = Count from your first permit, not from the day you arrived. Years of study count; tourism and volunteering do not.
advice-longterm-count-absences = Write down all the dates you left and came back: the Questura counts the days.
advice-longterm-pending = Are you still waiting for an answer on asylum, protection or another permit that the law excludes? First talk to a legal help desk: that request can stop this application.
advice-longterm-form = In Modulo 1: box 8 (rilascio), box 15 (“carta di soggiorno”, the old name), code 09 in box 16. From box 95 on, write where you lived before. Do not confuse this permit with the card of relatives of EU citizens.
advice-longterm-form-update = In Modulo 1 mark box 15 (“carta di soggiorno”, the old name). For the new photo there is box 17.
advice-longterm-envelope = Hand in the envelope open. Do not forget the signature in box 29, and do not miss the appointment.
advice-longterm-self-first = The income is enough for you but not for all: you can ask now only for yourself.
advice-longterm-rights = With this permit you can do almost any job without a residence contract (contratto di soggiorno), and enter Italy without a visa. As a rule you get the social benefits of those who live here. For citizenship you do not need the B1 certificate.
advice-longterm-keep = The right is lost after { $eu } months in a row outside the EU, or after more than { $years } years outside Italy.
advice-longterm-keep-blue-card = The card will say “Ex titolare di Carta blu UE”: you lose the right only after { $blue } months in a row outside the EU.
advice-longterm-keep-protection = You have protection: no Italian test and no certificate of the home. The card will say that Italy protects you. If protection is taken away, you can lose this permit too: do not travel to your country without talking to a lawyer first.
advice-longterm-card-time = The card is good for { $years } years ({ $minor } for minors). Then it is renewed with new photos: note the date.
advice-longterm-other-family = Relatives who lived with you in the other EU country can get a family permit. They need a home and an income.

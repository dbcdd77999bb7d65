# Family reunification (ricongiungimento familiare). Source language: Italian; this is the plain English text.

procedure-family-reunification = Bring my family to Italy (ricongiungimento familiare)
    .about = You live in Italy with a permit: you ask the immigration desk (Sportello Unico per l’Immigrazione, SUI) for a clearance (nulla osta), so that close relatives abroad get a visa and come to live with you.

## Questions

fact-relatives = Who would you like to bring to Italy?
    .why = The law names the relatives one by one, and each has its own conditions.
    .where = Choose everyone you are thinking of. You will get an answer for each of them.
    .desk = Which of my relatives can I ask for?
    .option-spouse = My wife, my husband or my partner
    .option-minor-children = My children under { $age }, not married (also adopted, in foster care or under guardianship, also of my wife or husband)
    .option-adult-child = A child of { $age } or older who depends on me and has a total disability
    .option-parents = My mother or my father
    .option-other-relatives = Others: brothers, sisters, cousins, parents-in-law, adult children in good health

fact-sponsor-citizenship = Which citizenship do you have?
    .why = Italian and EU citizens bring their family in another, shorter way.
    .where = Look at your passport or identity card. If you have two, choose the Italian or European one.
    .desk = Am I registered as an Italian or EU citizen?
    .option-non-eu = Of a country outside the EU, or none (stateless)
    .option-italian = Italian
    .option-eu = Of another EU country, or Iceland, Liechtenstein, Norway, Switzerland

fact-sponsor-renewal-asked = Have you already asked to renew your permit?
    .why = With the receipt (ricevuta) you can stay while you wait. Many offices accept it for this application.
    .where = Look for the post office receipt or the letter with your appointment at the police immigration office (Questura).
    .desk = Is my renewal application open?

fact-family-trouble = Is there a decision that we should look at together first?
    .why = We mean a refusal of a nulla osta or visa, an order to leave, a ban on entering Europe (SIS) or a criminal conviction, yours or of these relatives. Then it is better to talk first with someone who helps for free.
    .where = Look at letters from the Government office (Prefettura), the police (Questura), the consulate or a court. You may prefer not to say.
    .desk = Can someone read this letter with me before I apply?

fact-sponsor-permit-length = For how long was your permit given?
    .why = For this application the permit must be long enough.
    .where = Count from the first day of the permit to its last day (scadenza). If the card came late, count from the day it starts, not from the day you got it. Exactly { $length ->
        [one] one year
       *[other] { $length } years
    } is enough.
    .desk = For how long was my permit given, from the first day to the last?
    .option-enough = { $length ->
        [one] One year
       *[other] { $length } years
    } or more
    .option-shorter = Less than { $length ->
        [one] one year
       *[other] { $length } years
    }

fact-relatives-place = Where are these relatives now?
    .why = This way is for relatives abroad. For those already in Italy there is another one.
    .where = Choose where they live today.
    .desk = My relative is already in Italy: which way is the right one?
    .option-abroad = All abroad
    .option-some-in-italy = Some are in Italy (then answer the next questions only for those abroad)
    .option-in-italy = All already in Italy

fact-sponsor-alone-minor = Are you under { $age } and in Italy without your parents?
    .why = If so, the law makes it easier for your mother and father to come.
    .where = Your birth date is on your permit. If you have a guardian (tutore), answer together.
    .desk = Do I count as an unaccompanied minor?

fact-spouse-status = Which sentence fits you two?
    .why = The law says which marriages count for this application.
    .where = Look at your marriage certificate. A civil partnership (unione civile) counts like a marriage.
    .desk = Does our marriage count in Italy?
    .option-married = We are married or civil partners, and not separated by law
    .option-under-age = We are married, but my wife or husband is under { $age }
    .option-separated = We are separated by law, or a judge is dealing with it
    .option-other-spouse = I also have another wife or husband in Italy
    .option-partner-with-child = We are not married, and our child, a minor, lives in Italy with me
    .option-partner = We are not married

fact-oldest-child-birth = When was the oldest of these children born?
    .why = What counts is the age on the day you send the application.
    .where = Look at the passport or the birth certificate. Take the oldest of the minor children you would like to bring.
    .desk = Which birth date counts for my child?

fact-other-parent = Does the other parent agree?
    .why = The law asks for the consent of the other parent, if there is one.
    .where = A written consent is shown at the Italian consulate. If the other parent comes too, choose the first answer.
    .desk = Which consent do you need for my child?
    .option-agrees = Yes, or he or she comes too
    .option-none = There is no other parent (has died, or is not known)
    .option-to-ask = I still have to ask
    .option-against = No, or I cannot reach him or her

fact-children-number = How many children under { $age } would you like to bring?
    .why = Each child counts for the income and for what you pay.
    .where = Count only the children of this application, not those already with you.
    .desk = Which children do I count?
    .unit = children

fact-young-children = Besides the oldest, how many of them are under { $age }?
    .why = For young children the law asks for less income.
    .where = Count their age on the day you send the application. Do not count the oldest child.
    .desk = Which of my children count as young children?
    .unit = children

fact-adult-child-health = What does a doctor say about the disability?
    .why = An adult child can come only with a total disability (invalidità totale).
    .where = Look at the certificate of the doctor whom the Italian consulate trusts.
    .desk = Which doctor can certify the total disability?
    .option-certified = Total disability, certified by the doctor of the consulate
    .option-to-certify = It seems total, but there is no such certificate yet
    .option-partial = The disability is not total

fact-adult-children = For how many adult children with a total disability?
    .why = Each relative counts for the income and for what you pay.
    .where = Count only those of this application.
    .desk = Which of my adult children do I count?
    .unit = adult children

fact-parents-children = Do your parents have other children in their country?
    .why = The law looks at whether someone else there can take care of them.
    .where = Count your brothers and sisters in the country your parents come from, or where your parents live now. Those who live elsewhere do not count.
    .desk = Do my brothers and sisters count?
    .option-none = No, nobody else there
    .option-cannot-help = Yes, but none of them can help, because of serious illness shown by papers
    .option-some = Yes, and at least one can help

fact-parents-support = Do your parents live on the money you send them?
    .why = The law speaks of parents who depend on you (a carico).
    .where = Look for receipts of the money you sent.
    .desk = How do I show that my parents depend on me?

fact-parents-number = How many parents would you like to bring?
    .why = Each relative counts for the income and for what you pay.
    .where = Count only your own mother and father.
    .desk = Which parents do I count?
    .unit = parents

fact-parent-birth = When was your parent born? If both come: the younger one.
    .why = Age decides about one of the conditions, and about the health insurance.
    .where = Look at the passport or the birth certificate.
    .desk = Which birth date counts for my parent?

fact-stay-since = Since when have you lived in Italy with a permit, without a break?
    .why = For some relatives you must have been here for a certain time.
    .where = Look at your first permit or at the visa stamp. If there was a time without a permit, take the day it began again.
    .desk = From which day do you count my stay in Italy?

fact-stay-break = Since that day, was there a time without a permit, or a long time outside Italy?
    .why = The law asks for a time without a break. It does not say what a short absence does.
    .where = Compare the dates on your old permits and receipts, and the stamps in your passport.
    .desk = Does my absence break the time that counts?

fact-household-members = Who of your family lives with you in Italy?
    .why = Their income is added to yours. Some offices also count those who depend on you.
    .where = Look at your family status certificate (stato di famiglia).
    .desk = Whose income can I add?
    .option-alone = Nobody
    .option-earners = Family members with an income
    .option-dependants = Family members who depend on me

fact-household-income = How much do these family members earn a year, all together?
    .why = The law adds the income of family members who live with you.
    .where = Add the gross yearly income (before taxes) on each income statement (CU) or tax return (730, Redditi) of last year.
    .desk = Which income of my family do you count?

fact-income-source = Where does your income come from?
    .why = Each kind of income has its own papers.
    .where = Choose everything you have.
    .desk = Which papers do I need for my kind of income?
    .option-employed = From an employer, also in a home
    .option-self-employed = From my own business
    .option-other = From something else, such as a pension or a grant

fact-sponsor-income = How much do you earn a year?
    .why = The law asks for a lowest income, which grows with each relative.
    .where = Look at your last income statement (CU, Certificazione Unica) or tax return (730, Redditi): the total income of the year, before taxes, not what arrives in the bank.
    .desk = Which income of mine do you count?

fact-home-certificate = What do you have for the home?
    .why = The town hall (Comune) must say in writing that the home is suitable for all who will live there.
    .where = The paper is called idoneità alloggiativa. The technical office of the Comune gives it.
    .desk = Which paper do I need for my home?
    .option-certificate = The certificate of suitability (idoneità alloggiativa)
    .option-owner-consent = Only the written consent of the holder of the home, that is owner or tenant (for one child under { $age })
    .option-asked = I have asked for the certificate and am waiting
    .option-not-asked = Nothing yet
    .option-too-small = The Comune said the home is not suitable

fact-home-title = Who does the home belong to?
    .why = The papers for the home depend on it.
    .where = Look at the lease (contratto di affitto) or the deed (atto di proprietà): whose name is there?
    .desk = Which paper do you need for the place where I live?
    .option-own = To me
    .option-rent = I rent it, the lease is only in my name
    .option-shared = I own it or rent it together with others
    .option-hosted = I live with someone who hosts me

## Who is asked for

part-spouse = Wife, husband or partner
part-minor-children = Minor children
part-adult-child = Adult child with a total disability
part-parents = Mother or father
part-other-relatives = Other relatives

## What the law asks

requirement-sponsor-not-eu = Your citizenship
    .yes = You are not a citizen of an EU country. This is the right way for you.
    .italian = You are an Italian citizen, so you do not ask for a nulla osta. Next step: your relatives ask the Italian consulate for a visa as family of an Italian citizen. In Italy they then go to the Questura.
    .eu = You are an EU citizen, so you do not ask for a nulla osta. Next step: your relatives ask the Italian consulate for the free visa for family of EU citizens, if they need one. In Italy they then ask for the residence card (carta di soggiorno).

requirement-sponsor-permit = Your kind of permit
    .yes = With your permit you can ask for this. It was given for at least { $length ->
        [one] one year
       *[other] { $length } years
    }.
    .any-length = With your permit you can ask for this, however long it was given for.
    .long-term = With the EU long-term permit you can ask for this.
    .protection = As a person with protection you can ask for this, with easier conditions: no test of income and home.
    .not-yet = The law asks for a permit of at least { $length ->
        [one] one year
       *[other] { $length } years
    }. Yours is shorter. When your next permit is long enough, you can ask.
    .seasonal = A seasonal permit is always shorter than the law asks here. Next step: if you get a work contract, ask the SUI to change your permit to employed work. With that permit you can ask again.
    .seasonal-years = You have a seasonal permit for more years. The law is not clear about this kind.
    .asylum-request = As long as there is no final decision on your asylum request, the law does not allow this way. Next step: if you are recognised as a refugee or with subsidiary protection, you can ask at once, with easier conditions. Talk to your legal aid service.
    .temporary-protection = With temporary protection the law does not allow this way. Next step: ask the Questura or a free legal aid service what is possible for your family. If your permit is changed to work, you can ask with the new permit.
    .special-protection = The law does not name special protection (protezione speciale) among the permits for this. Take your permit to the desk or to a free legal aid service before you pay anything.
    .other-permit = The law does not name your permit clearly. Take it to the desk before you pay anything.
    .ask = Can I ask for family reunification with this permit (art. 28 c. 1 TUI)?
    .help = We stop here. First talk to someone who helps for free with permits and rights. There may be a way for you and your family that this page does not know.

requirement-sponsor-permit-valid = Your permit is valid
    .yes = Your permit is valid on the day of the application.
    .renewal-asked = Your permit has ended, but you have asked for the renewal. Add the receipt to the application.
    .help = Your permit has ended and the renewal has not been asked yet. We stop here: the renewal comes first. Go today to a free help office (patronato) or a free legal aid service. They help you to ask for it.

requirement-no-family-trouble = Nothing that must be looked at first
    .yes = There is no decision that must be looked at first.
    .help = We stop here, because a person should read that decision with you. Do it soon: there may be a last day to answer. A free legal aid service can tell you what is possible for your family.

requirement-other-relatives = Other relatives
    .no = The law names only these: wife, husband or civil partner, minor children, a totally disabled adult child, parents. For brothers, sisters, cousins, in-laws and healthy children of { $age } or older this way is closed. Next step: each of them can look for a visa of their own, for example for work or study.

requirement-relatives-abroad = Where your relatives are
    .yes = They are abroad. They come with a nulla osta and a visa.
    .desk = They are already in Italy. For them the way is family cohesion (coesione familiare): they stay and ask for a family permit here. Do not ask for a nulla osta before you have talked with the desk.
    .ask = My relative is in Italy: can he or she ask for a permit by family cohesion (coesione familiare, art. 30 TUI), and when at the latest?

requirement-spouse-marriage = Your marriage
    .yes = You are married or civil partners and not separated. Bring the certificate.
    .not-yet = Your wife or husband must be at least { $age ->
        [one] { $age } year
       *[other] { $age } years
    } old. You can ask from that birthday.
    .separated = A separation by law closes this way. If it is not final, or you live together again, bring the papers to the desk.
    .other-spouse = The law allows this way for one wife or husband only. Talk to a free legal aid service: what is possible depends on your papers and on your children.
    .partner-with-child = You are not married, but you have a child in Italy together. There is a special way for the other parent of a child who lives here (form GN).
    .ask = Is this way open for us? These are our papers on marriage and children.
    .no = The law asks for a marriage or a civil partnership. Next step: if you marry, you can ask. If you have a child together who lives in Italy, tell the desk: there is a special way.

requirement-child-age = Age of the children
    .yes = On the day of the application they are all under { $age }. What counts is that day, also if they turn { $age } later.
    .no = The oldest of them is already { $age } or older, so he or she can no longer be asked for as a minor. Next step: change the birth date and the number of children to ask for the younger ones. If the adult child has a total disability, choose that answer in the first question.

requirement-child-other-parent = Consent of the other parent
    .yes = The other parent agrees. Ask him or her to sign the consent that the consulate wants.
    .none = There is no other parent who must agree. The consulate wants a paper that shows it.
    .not-yet = The law asks for the consent of the other parent. Ask for it first, in writing.
    .desk = The other parent does not agree or cannot be reached. Do not give up: talk to a free legal aid service.
    .ask = The other parent does not sign: which paper can take the place of the consent?

requirement-adult-child-disability = The disability is total
    .yes = The disability is total and certified.
    .not-yet = The total disability must be certified. Ask the Italian consulate which doctor you can go to.
    .no = The law asks for a total disability (invalidità totale). Next step: if the illness gets worse, ask the doctor of the consulate again. A visa for medical care (cure mediche) may be another way.

requirement-parents-conditions = Your parents
    .yes = They depend on you and have no other child in their country. One more limit: if your father or mother is married to someone who lives in Italy with another wife or husband, ask the desk first.
    .over-age = They are over { $age }, and their other children cannot help because of serious illness. One more limit: if your father or mother is married to someone who lives in Italy with another wife or husband, ask the desk first.
    .not-yet = If there are other children who cannot help, the law asks that your parent is over { $age }: from the day after that birthday. If only one of two parents is old enough, he or she can be asked for alone.
    .desk = They are over { $age }, but you do not support them with money. The words of the law are not clear here.
    .ask = My parents are over { $age } and their other children are seriously ill: must they also live on my money?
    .not-supported = The law asks that your parents depend on you (a carico). Next step: if you begin to support them, keep the receipts and ask the desk again. For a visit there is the visitor visa.
    .other-children = They have another child in their country who can help, so the law closes this way. Next step: if none of them can help any more because of serious illness, check again. For a visit there is the visitor visa.

requirement-parents-of-minor = Parents of a minor with protection
    .desk = You are in Italy without your parents. For a refugee who is an unaccompanied minor the law lets mother and father come, without the other conditions. Go with your guardian (tutore).
    .ask = I am an unaccompanied minor with protection: how do we ask for my parents (art. 29-bis c. 3 TUI)?

requirement-researcher-relatives = Relatives of a researcher
    .desk = For researchers the law names only wife, husband and minor children. For the others it is not clear whether the general rules apply to you.
    .ask = I have a research permit: can I ask for my parents or my adult child?

requirement-two-years-stay = Enough time in Italy without a break
    .yes = You have been here with a permit since { $since }. That is the { $years ->
        [one] one year
       *[other] { $years } years
    } that the law asks for these relatives.
    .desk = You have been here since { $since }, but there was a break or a long absence. The law asks for { $years ->
        [one] one year
       *[other] { $years } years
    } without a break, and does not say what a short absence does.
    .ask = I was without a permit, or outside Italy, in this time: does it break the stay that the law asks (art. 28 c. 1-bis TUI)?
    .not-yet = For these relatives the law asks for { $years ->
        [one] one year
       *[other] { $years } years
    } in Italy without a break. You have been here since { $since }: you can ask from { $day }. Minor children do not have to wait.

requirement-family-income = Income
    .yes = { $people ->
        [one] For one relative
       *[other] For { $people } relatives
    } the law asks for { $needed } a year. You have { $total }.
    .not-yet = { $people ->
        [one] For one relative
       *[other] For { $people } relatives
    } the law asks for { $needed } a year. You have { $total }: { $shortfall } is missing. The income of family members who live with you counts too. If you earn more this year, ask whether the last payslips count.

requirement-family-home = Home
    .yes = You have the certificate of the Comune. Check that it counts also the people who will come.
    .consent = For one child under { $age } the written consent of the holder of the home is enough.
    .consent-enough = You ask only for one child under { $age }: the written consent of the holder of the home is enough. Ask for that. You do not have to wait for the certificate.
    .consent-too-little = The consent is enough only for one child under { $age } who comes alone. Ask the Comune for the certificate of suitability (idoneità alloggiativa).
    .asked = Wait for the certificate (idoneità alloggiativa), then send the application.
    .not-yet = Ask the Comune for the certificate of suitability (idoneità alloggiativa). Say how many people will live there.
    .too-small = The home must be suitable for all who will live there. Ask the Comune what is missing: it may be repairs, or fewer people, or another home.

## Papers

document-family-online-form = Online application (domanda di nulla osta)
    .why = Family reunification is asked only online. You need a digital identity (SPID or CIE). A free help office (patronato) can help you.
    .note = The form for this is called SM. For the natural parent of a child in Italy it is called GN. Names may have changed.
document-sponsor-permit-copy = Your residence permit (permesso di soggiorno), both sides
    .why = It shows that you may ask.
document-sponsor-renewal-receipt = Receipt of the renewal (ricevuta)
    .why = Your permit has ended. The receipt shows that you asked to renew it.
document-sponsor-passport = Your passport, the page with your data
    .why = The application asks for its number.
document-sponsor-tax-code = Your tax code (codice fiscale)
    .why = The application asks for it.
document-sponsor-family-status = Certificate of residence and family status (residenza e stato di famiglia)
    .why = It shows where you live and with whom.
    .note = Ask the desk whether a self-declaration (autocertificazione) is enough. A certificate is safer.
document-relatives-passports = Passports of the relatives
    .why = Names in the application must be written as in the passports.
document-income-employed = CU or tax return (730), last payslips, hiring notice (UNILAV)
    .why = You work for an employer. These show your income.
document-employer-declaration = Declaration of your employer that the job goes on (form S3)
    .why = You work for an employer. Many Prefetture ask for it.
    .note = Your employer signs it and adds a copy of the identity card. Take the form from the Prefettura: names differ.
document-income-self-employed = Tax return (Redditi) and business register extract (visura camerale)
    .why = You have your own business. These show your income.
document-income-other = Proof of your other income, such as a pension or a grant
    .why = All lawful income counts.
document-household-income-papers = Income papers of the family members who live with you
    .why = Their income is added to yours. Show also that they are your family.
document-home-suitability = Certificate of suitability of the home (idoneità alloggiativa)
    .why = The Comune checks the home and how many people can live there.
    .note = Check the address and the number of people on it.
document-child-home-consent = Consent of the holder of the home to host the child (form S1)
    .why = For one child under { $age } it takes the place of the certificate.
    .note = The person who signs adds a copy of the identity card, and of the permit if there is one. In some places the owner must sign, in others the tenant: ask.
document-home-deed = Deed of the home (atto di proprietà)
    .why = The home is yours.
document-home-lease = Registered lease (contratto di affitto registrato) or deed
    .why = It shows your right to live there.
document-host-consent = Consent of those who host you or share the home (form S2)
    .why = The home is not only yours. Each holder must agree that your relatives live there.
    .note = Each one signs and adds a copy of the identity card. Some places call this form T2.
document-parent-insurance = Health insurance for a parent over { $age }
    .why = A parent over { $age } needs cover for all risks in Italy.
    .note = A private insurance, or paid registration with the health service (SSN). If your parent is younger on the day of the application, it is not needed.
document-nulla-osta-copy = Nulla osta
    .why = The consulate gives the visa on it.
document-marriage-certificate = Marriage or civil partnership certificate
    .why = It shows that you are married.
document-birth-certificates = Birth certificate of each child
    .why = It shows that they are your children and how old they are.
document-other-parent-consent = Signed consent of the other parent
    .why = The law asks for it for each child.
    .note = If the other parent comes too, ask the consulate whether it is still needed.
document-only-parent-proof = Paper that shows there is no other parent
    .why = For example a death certificate or a court decision.
document-disability-certificate = Certificate of total disability
    .why = The doctor must be one whom the Italian consulate trusts. You pay the visit.
document-support-proof = Proof that they depend on you
    .why = For example receipts of the money you sent, and papers on their income.
document-parents-family-certificate = Family certificate of your parents, with all their children
    .why = It shows that they are your parents and who else is there.
document-siblings-health = Medical papers on your brothers and sisters
    .why = They show that they cannot help because of serious illness. The doctor must be one whom the consulate trusts.
document-other-family-proof = Any other proof of your family, if you have no certificates
    .why = As a person with protection you may show other proof, such as papers of international organisations, photos, messages.
document-arrival-passport = Passport of each relative, with copies of all used pages
    .why = The offices look at the visa and the entry stamp.
document-arrival-forms = Forms printed by the SUI
    .why = The SUI fills them in with you. You sign them and take them to the post office.
document-arrival-photos = Passport photos
    .why = Each person brings them to the appointment at the Questura.

## Costs

fee-family-request-stamp = Revenue stamp (marca da bollo) for the application
    .note = You write its number in the application. Keep the stamp: they may ask for it.
fee-family-visa = Visa
    .note = About { $each } for each relative, here for { $people ->
        [one] one relative
       *[other] { $people } relatives
    }. The consulate says the exact sum in local money.
fee-family-kit = Sending the kit at the post office
    .note = One for each adult, here for { $people ->
        [one] one adult
       *[other] { $people } adults
    }.
fee-family-kit-stamp = Revenue stamp (marca da bollo) for the permit
    .note = One for each adult, here for { $people ->
        [one] one adult
       *[other] { $people } adults
    }.
fee-family-card = Electronic permit card
    .note = { $each } for each person, children too, here for { $people ->
        [one] one person
       *[other] { $people } people
    }.
fee-family-contribution = Contribution for the permit
    .note = { $each } for each adult, here for { $people ->
        [one] one adult
       *[other] { $people } adults
    }. If the permit is given for a short time, it is { $short }. Minors do not pay it.

## Terms

deadline-child-last-day = Last day to send the application for the oldest child
    .how = The day before the child turns { $age }. Do not wait for it: an application that does not go through has to be sent again.
deadline-nulla-osta-answer = The SUI must answer
    .how = Within { $days ->
        [one] one day
       *[other] { $days } days
    } of the application. In practice it can take longer.
deadline-visa-answer = The consulate must answer about the visa
    .how = Within { $days ->
        [one] one day
       *[other] { $days } days
    } of the visa application.
deadline-arrival-report = Go to the SUI after the arrival
    .how = Within { $days ->
        [one] one day
       *[other] { $days } days
    } of the entry. Count every day, also Saturday and Sunday, so that you are safe.
deadline-arrival-host-report = Tell the police or the Comune whom you host (dichiarazione di ospitalità)
    .how = Within { $hours ->
        [one] one hour
       *[other] { $hours } hours
    } of the arrival, in writing. The one who hosts does it, also for close family. There is a fine for being late.
deadline-family-permit-answer = The Questura must decide on the permit
    .how = Within { $days ->
        [one] one day
       *[other] { $days } days
    } of the permit application. While waiting, the receipt counts.

## Offices

office-comune-home = Comune: certificate for the home
    .how = Ask the technical office (ufficio tecnico) of your Comune for the idoneità alloggiativa. Say how many people will live there.
office-sui-portal = Sportello Unico per l’Immigrazione (SUI), online
    .how = Go to portaleservizi.dlci.interno.it with SPID or CIE. Without them, a patronato can help.
office-cohesion-office = Questura or post office: family cohesion (coesione familiare)
    .how = In many places you send the family kit at the post office. Ask your Questura first: places differ.
office-family-consulate = Italian consulate where your relatives live
    .how = When the nulla osta is there, your relatives book at the consulate and bring the family papers.
office-sui-arrival = Sportello Unico (SUI), after the arrival
    .how = Ask for the appointment as soon as the relatives are here. There you get the forms and the tax code.
office-family-post-office = Post office with Sportello Amico
    .how = Bring the forms of the SUI in the open envelope. You get the receipt and the date at the Questura.

## Doubts

doubt-two-years-exempt = With the EU Blue Card, an ICT or a research permit you probably do not have to be here for { $years ->
        [one] one year
       *[other] { $years } years
    } first. The law points only to the article without that condition, but no office has written it down clearly.
    .ask = With my permit, do the two conditions of art. 29 TUI count, without the time of art. 28 c. 1-bis TUI?
doubt-two-years-start = In these weeks the law was changing. It is not certain whether the { $years ->
        [one] one year
       *[other] { $years } years
    } in Italy were already asked for.
    .ask = Was the time of art. 28 c. 1-bis TUI already asked for on the day of my application?
doubt-sponsor-renewal = Your permit is being renewed. Many offices accept the receipt, but the law does not say it for this application.
    .ask = Do you accept the application with the renewal receipt?
doubt-dependants-counted = Some offices also count family members who already live with you and depend on you. Then the income must be higher.
    .ask = Do you count the family members who already live with me, too?
doubt-income-new-year = The income for this year is not yet on this page. INPS publishes the amount each winter.
    .ask = What yearly income do you ask for this year for my relatives?
doubt-one-child-home = Some offices accept the consent only if no other child under { $age } lives in the home.
    .ask = Is the consent of the holder of the home enough for my child?
doubt-home-rooms = Each Comune has its own table of rooms and square metres.
    .ask = How many people can live in my home by your table?
doubt-visa-request-term = Many offices say that the visa must be asked for within { $months ->
        [one] one month
       *[other] { $months } months
    } of the nulla osta. We did not find it in the law for families. To be safe, ask for the visa at once.
    .ask = By when must my relatives ask for the visa?
doubt-arrival-days = One rule says { $days ->
        [one] one day
       *[other] { $days } days
    } after the entry, another says working days. To be safe, count every day.
    .ask = By which day must my relatives come to you after the entry?
doubt-children-kit = It is not the same everywhere how children are put into the postal kits. A child may need a kit and a stamp of its own, and then you pay more.
    .ask = How many kits and stamps do we need for the children?
doubt-cohesion-two-years = For family cohesion it is not clear whether you must have been in Italy for { $years ->
        [one] one year
       *[other] { $years } years
    } first.
    .ask = Does the time of art. 28 c. 1-bis TUI count for family cohesion, too?
doubt-family-bill = The Government has proposed stricter rules for families. We have not found them in force. Check just before you send the application.
    .ask = Have the rules on family reunification changed?

## Good to know

advice-children-now = Children under { $age } do not have to wait: for them you do not have to be here for { $years ->
        [one] one year
       *[other] { $years } years
    }. You can ask for them as soon as their other conditions are met. The other relatives can follow with an application of their own.
advice-children-first-income = For the minor children alone { $needed } a year is enough. You can ask for them first, and for the others when your income is higher.
advice-family-following = There is also a way for family who come together with someone who enters Italy for the first time (familiari al seguito). It does not ask for the time in Italy. Ask the desk whether it is still open for you.
advice-family-cohesion = For a relative already in Italy there is family cohesion (coesione familiare). The relative’s own permit can be changed to family, also when it has ended, within { $term ->
        [one] one year
       *[other] { $term } years
    } of its last day. Do not wait.
advice-family-cohesion-refugee = You are a refugee: for family cohesion your relative in Italy does not need a valid permit.
advice-family-no-papers = If you cannot get certificates, say why. The consulate can check in other ways, and a refusal may not rest only on missing papers. Never contact your country’s authorities if that is dangerous for you.
advice-family-dna = If your country gives no certain certificates, the consulate can use a DNA test. You pay for it.
advice-age-on-the-day = The age of a child counts on the day you send the application. Many families send it too late, just after the birthday at { $age }.
advice-gross-income = Look at the income before taxes, on the CU or the tax return, not at what arrives in the bank. Do not count yourself among the relatives. Do not forget the income of your wife or husband who lives with you.
advice-home-occupants = Check the certificate of the home: is it for the address where all will live, and for enough people?
advice-foreign-papers = Certificates from abroad need an apostille or legalisation, and a translation. Otherwise the consulate usually does not accept them.
advice-permit-ends-meanwhile = Your permit ends on { $expiry }. The answer may come later. Ask for the renewal at least { $lead ->
        [one] one day
       *[other] { $lead } days
    } before that day, or now if it is nearer.
advice-who-checks = The SUI looks at your permit, your income and your home. The consulate looks at the family papers.
advice-nulla-osta-late = If the answer does not come in time, ask the SUI for it in writing and keep a copy. An older rule lets your relatives ask for the visa with a copy of the application: ask the consulate whether it still counts.
advice-arrival-receipt = After the arrival, the receipt (ricevuta) of the permit application lets your relatives stay, and adults work, until the permit is ready. Before you leave Italy with only the receipt, ask the Questura.
advice-family-refusal = If the answer is no, or does not come, you can go to the ordinary court (tribunale). Bring the letter to a free legal aid service on the same day.
advice-family-permit-rights = With the family permit (motivi familiari) your relatives can work, study and use health and social services. It lasts as long as yours, the first time up to { $most ->
        [one] one year
       *[other] { $most } years
    }. You renew the two together.

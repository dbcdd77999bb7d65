# Family reunification (ricongiungimento familiare). Source language: Italian; this is the plain English text.

procedure-family-reunification = Bring my family to Italy (ricongiungimento familiare)
    .about = You have a permit and want your closest relatives with you. If they are abroad, first you ask the immigration desk (Sportello Unico per l’Immigrazione, SUI) for a clearance (nulla osta), then they apply for the visa. If they enter with you, or are already in Italy, the way is another one: you find it here.

## Questions

fact-relatives = Who would you like to bring to Italy?
    .why = The law says which relatives can come, and each has its own conditions.
    .where = Choose everyone you are thinking of. You will get an answer for each of them.
    .desk = Which of my relatives can I apply for?
    .option-spouse = My wife, my husband or my partner
    .option-minor-children = My children under { $age }, not married (also adopted, in foster care or under guardianship; also children of my wife or husband)
    .option-adult-child = A child of { $age } or older who depends on me and has a total disability
    .option-parents = My mother or my father
    .option-other-relatives = Others: brothers, sisters, cousins, parents-in-law, adult children in good health

fact-sponsor-citizenship = Which citizenship do you have?
    .why = Italian and European Union (EU) citizens bring their family in another, shorter way.
    .where = Look at your passport or identity card. If you have two, choose the Italian or European one.
    .desk = Do you have me down as an Italian or EU citizen?
    .option-non-eu = Of a country outside the EU, or none (stateless, apolide)
    .option-italian = Italian
    .option-eu = Of another EU country, or Iceland, Liechtenstein, Norway, Switzerland

fact-sponsor-renewal-asked = Have you already applied to renew your permit?
    .why = With the receipt (ricevuta) you can stay while you wait. Many offices accept it for this application.
    .where = Look for the post office receipt or the letter with your appointment at the Questura (police immigration office).
    .desk = Is my renewal application open?

fact-family-trouble = Is there a decision that we should look at together first?
    .why = For example: a refusal of a nulla osta or visa, an order to leave Italy, a ban on entering Europe (SIS), a criminal conviction. It can be about you or about these relatives. In these cases it is better to talk first to someone who helps for free.
    .where = Look at letters from the Prefettura (Government office), the Questura (police immigration office), the consulate or a court. You can also choose not to say.
    .desk = Can someone read this letter with me before I apply?

fact-sponsor-permit-length = How long was your permit given for?
    .why = For this application the permit must be long enough.
    .where = Count from the first day of the permit to the line “Scadenza / Valid until”. If the card came late, count from the day it starts, not from the day you got it. Exactly { $length ->
        [one] one year
       *[other] { $length } years
    } is enough.
    .desk = How long was my permit given for, from the first day to the last?
    .option-enough = { $length ->
        [one] One year
       *[other] { $length } years
    } or more
    .option-shorter = Less than { $length ->
        [one] one year
       *[other] { $length } years
    }

fact-relatives-place = Where are these relatives now?
    .why = The way depends on this: nulla osta and visa, entry together with you, or a permit asked for here in Italy.
    .where = Choose where they live today.
    .desk = My relative is already in Italy: which route is the right one?
    .option-abroad = All abroad
    .option-some-in-italy = Some are in Italy (answer the next questions only for those abroad)
    .option-in-italy = All already in Italy
    .option-along = All abroad, and they come with me now: I enter Italy for the first time with a visa, or I have the EU long-term permit (familiari al seguito)

fact-cohesion-permit = How are these relatives in Italy?
    .why = To ask here for the family permit, usually a permit that is valid, or expired not long ago, is needed.
    .where = Look at their permit, in the line “Scadenza / Valid until”. If they differ, choose for the one that expires first.
    .desk = My relative is in Italy: can they ask here for the family permit?
    .option-valid = They have a valid permit, or its renewal is under way
    .option-expired = They had a permit: it expired no more than { $term ->
        [one] one year
       *[other] { $term } years
    } ago
    .option-visit = They are here on a short visit, within the days allowed
    .option-other = Something else, or I would rather not say

fact-sponsor-alone-minor = Are you under { $age } and in Italy without your parents?
    .why = If so, the law makes it easier for your mother and father to come.
    .where = Your birth date is on your permit. If you have a guardian (tutore), answer together.
    .desk = Do I count as an unaccompanied foreign minor (minore straniero non accompagnato)?

fact-spouse-status = Which sentence fits you two?
    .why = The law says which marriages count for this application.
    .where = Look at your marriage certificate. A civil partnership (unione civile) counts like a marriage.
    .desk = Does our marriage count in Italy?
    .option-married = We are married or civil partners, and not separated by law
    .option-under-age = We are married, but my wife or husband is under { $age }
    .option-separated = We are separated by law, or there is a case before a judge
    .option-other-spouse = I also have another wife or husband in Italy
    .option-partner-with-child = We are not married, and our child, a minor, lives in Italy with me
    .option-partner = We are not married

fact-cohesion-marriage = Did you marry (or enter a civil partnership) in Italy?
    .why = If you married in Italy, the law asks for less.
    .where = Look at the marriage certificate: which Comune is on it?
    .desk = We married in Italy: does art. 30 paragraph 1 letter b TUI apply?
    .option-in-italy = Yes, and my wife or husband has had another permit for at least { $year ->
        [one] one year
       *[other] { $year } years
    }
    .option-other = No, or has had a permit for less time

fact-oldest-child-birth = When was the oldest of these children born?
    .why = What counts is the age on the day you send the application.
    .where = Look at the passport or the birth certificate. Choose the oldest of the minor children you would like to bring.
    .desk = Which birth date counts for my child?

fact-other-parent = Does the other parent agree?
    .why = The law asks for the consent of the other parent, if there is one.
    .where = The written consent is shown at the Italian consulate. If the other parent is coming to Italy too, choose the first answer.
    .desk = Which consent do you need for my child?
    .option-agrees = Yes, or he or she is coming too
    .option-none = There is no other parent (has died, or is not known)
    .option-to-ask = I still have to ask
    .option-against = No, or I cannot find him or her

fact-children-number = How many children under { $age } would you like to bring?
    .why = Each child counts for the income and for what you pay.
    .where = Count only the children in this application, not those already with you.
    .desk = Which children should I count?
    .unit = children

fact-young-children = Besides the oldest, how many of them are under { $age }?
    .why = If there is more than one young child, the law may ask for less income.
    .where = Count their age on the day you send the application. Do not count the oldest child.
    .desk = Which of my children count as young children?
    .unit = children

fact-adult-child-health = What does a doctor say about the disability?
    .why = An adult child can come only with a total disability (invalidità totale).
    .where = Look at the certificate of the doctor approved by the Italian consulate (medico di fiducia).
    .desk = Which doctor can certify the total disability?
    .option-certified = It is total, certified by the doctor of the consulate
    .option-to-certify = It seems total, but there is no certificate yet
    .option-partial = It is not total

fact-adult-children = For how many adult children with a total disability?
    .why = Each relative counts for the income and for what you pay.
    .where = Count only those in this application.
    .desk = Which adult children should I count?
    .unit = adult children

fact-parents-children = Do your parents have other children in their country?
    .why = The law looks at whether someone else there can take care of them.
    .where = Count your brothers and sisters in the country your parents come from, or where your parents live now. Those who live elsewhere do not count.
    .desk = Do my brothers and sisters count?
    .option-none = No, there is no other child there
    .option-cannot-help = Yes, but none of them can help, because of serious illness proved by documents
    .option-some = Yes, and at least one can help

fact-parents-support = Do your parents live on the money you send them?
    .why = The law speaks of parents who depend on you (a carico): they live on the money you send.
    .where = Look for receipts of the money you sent.
    .desk = How do I show that my parents depend on me?

fact-parents-number = How many parents would you like to bring?
    .why = Each relative counts for the income and for what you pay.
    .where = Count only your own mother and father.
    .desk = Which parents should I count?
    .unit = parents

fact-parent-birth = When was your parent born? If both come: the younger one.
    .why = Age decides about one of the conditions, and about the health insurance.
    .where = Look at the passport or the birth certificate.
    .desk = Which birth date counts for my parent?

fact-stay-break = Since that day, was there a time without a permit, or a long time outside Italy?
    .why = The law asks for a time without a break. It does not say what happens with a short absence.
    .where = Compare the dates on your old permits and receipts, and the stamps in your passport.
    .desk = Does my absence break the time that counts?

fact-household-members = Who of your family lives with you in Italy?
    .why = Their income is added to yours. Some offices also count those who depend on you (a carico).
    .where = Look at your family status certificate (stato di famiglia).
    .desk = Whose income can I add?
    .option-alone = Nobody
    .option-earners = Family members with an income
    .option-dependants = Family members who depend on me

fact-household-income = How much do these family members earn in a year, all together?
    .why = The law adds the income of family members who live with you.
    .where = Add the gross yearly income (before taxes) on each income statement (CU) or tax return (730, Redditi) of last year.
    .desk = Which income of my family do you count?

fact-income-source = Where does your income come from?
    .why = Each kind of income has its own papers.
    .where = Choose everything you have.
    .desk = Which papers do I need for my kind of income?
    .option-employed = From an employer, including domestic work
    .option-self-employed = From working for myself
    .option-other = From something else, such as a pension or a grant

fact-home-certificate = What do you have for the home?
    .why = The Comune (town hall) must state in writing that the home is suitable for everyone who will live there.
    .where = The document is called idoneità alloggiativa. The technical office (ufficio tecnico) of the Comune gives it.
    .desk = Which paper do I need for my home?
    .option-certificate = The certificate of suitability (idoneità alloggiativa)
    .option-owner-consent = Only the written consent of the holder of the home (titolare), that is owner or tenant (for only one child under { $age })
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
    .yes = You are not a citizen of an EU country. This is the right route for you.
    .italian = You are an Italian citizen, so you do not ask for a nulla osta. Next step: open the page “Family of an EU citizen or an Italian”. Abroad, your relatives apply to the Italian consulate for a visa as family of an Italian citizen.
    .eu = With your citizenship you do not ask for a nulla osta. Next step: if they need a visa, your relatives ask the Italian consulate for the free one for family of EU citizens. In Italy they then ask for the residence card (carta di soggiorno): open the page “Family of an EU citizen or an Italian”.

requirement-sponsor-permit = Your kind of permit
    .yes = With your permit you can apply. It was given for at least { $length ->
        [one] one year
       *[other] { $length } years
    }.
    .any-length = With your permit you can apply, even if it is short.
    .long-term = With the EU long-term residence permit (permesso UE per soggiornanti di lungo periodo) you can apply.
    .protection = You have protection: you can apply with easier conditions, without proof of income and home.
    .following = Do you enter for the first time with a visa for self-employment, study or religious reasons? You can bring your family even if the visa is shorter.
    .not-yet = The law asks for a permit of at least { $length ->
        [one] one year
       *[other] { $length } years
    }. Yours is shorter. When you have a permit that is long enough, check again.
    .seasonal = A seasonal permit is always shorter than the law asks for here. Next step: if you have a job offer, ask the SUI whether you can change your permit to employed work (lavoro subordinato). With that permit, check again.
    .seasonal-years = You have a seasonal permit for several years. The law is not clear about this kind.
    .asylum-request = As long as there is no final decision on your asylum request, the law does not open this route. Next step: if you are recognised as a refugee or with subsidiary protection (protezione sussidiaria), you can apply at once, with easier conditions. Talk about it with your legal aid service.
    .temporary-protection = With temporary protection the law does not open this route. Next step: ask the Questura or a free legal aid service what is possible for your family. If your permit is changed to work, check again with that one.
    .special-protection = The law does not name special protection (protezione speciale) among the permits for this application. Take your permit to the desk or to a free legal aid service before you pay anything.
    .other-permit = The law does not name your permit clearly. Take it to the desk before you pay anything.
    .ask = Can I ask for family reunification with this permit (art. 28 c. 1 TUI)?
    .help = We stop here. First talk to someone who gives free help with permits and rights. There may be a route for you and your family that this page does not know. If you have a visa but no permit yet, go back and choose the kind of permit you will have.

requirement-sponsor-permit-valid = Your permit is valid
    .yes = Your permit is valid on the day of the application.
    .renewal-asked = Your permit has expired, but you have applied for the renewal. Add the receipt to the application.
    .help = Your permit has expired, and you have not applied for the renewal yet. We stop here: the renewal comes first. Go today to a patronato (free help office) or a free legal aid service. They help you to apply for it.

requirement-no-family-trouble = Nothing to look at first
    .yes = There is no decision to look at first.
    .help = We stop here, because a person must read that decision with you. Do it at once: there may be a last day to answer. A free legal aid service tells you what is possible for your family.

requirement-other-relatives = Other relatives
    .no = The law names only these: wife, husband or civil partner, minor children, an adult child with a total disability, parents. For brothers, sisters, cousins, parents-in-law and children of { $age } or older in good health, this route is closed. Next step: each of them can look for a visa of their own, for example for work or study.

requirement-relatives-abroad = Where your relatives are
    .yes = They are abroad. They come with a nulla osta and a visa.
    .following = They are abroad and come with you (familiari al seguito): nulla osta and visa, as in reunification. There is no waiting time in Italy.
    .cohesion = They are already in Italy: they ask here for the family permit (coesione familiare). No nulla osta is needed. But the other conditions of reunification are.

requirement-following-sponsor = You can bring your family with you
    .yes = With this visa or permit the law lets your family enter together with you.
    .special = For researchers and for those who come with their company (ICT) the law speaks of the family that enters together, even with the same application. Tell who asks for your nulla osta.
    .no = The law does not name your permit for family who enter together. What to do: go back, choose “All abroad” and ask for reunification.
    .desk = The law does not clearly name your visa for family who enter together.
    .ask = With this visa, can my family enter together with me (art. 29 paragraph 4 TUI)?

requirement-cohesion-permit = The relatives’ permit in Italy
    .yes = They have a valid permit: it can be changed into a family permit. Apply before it expires.
    .expired = The permit has expired, but the law leaves { $term ->
        [one] one year
       *[other] { $term } years
    }. Apply at once.
    .desk = They are here on a visit. Many Questure take the application as long as the days of the visit are not over, others do not. Ask at once.
    .ask = My relative is in Italy on a visit: can they ask here for the permit for family cohesion (coesione familiare, art. 30 TUI)?
    .help = We stop here: first someone who helps for free is needed. Take the papers you have to a free legal aid service: there may be another way, for example for children or for health. We ask you nothing more.

requirement-cohesion-refugee = Family of a refugee
    .yes = You are a refugee: by law your relative in Italy does not have to have a valid permit.

requirement-cohesion-marriage = Marriage in Italy
    .yes = You married in Italy and there has been another permit for at least { $year ->
        [one] one year
       *[other] { $year } years
    }. The law does not ask for income, home or time in Italy. You must live together.

requirement-spouse-marriage = Your marriage
    .yes = You are married or civil partners and not separated. Bring the certificate.
    .not-yet = Your wife or husband must be at least { $age ->
        [one] { $age } year
       *[other] { $age } years
    } old. You can apply from that birthday.
    .separated = A separation by law closes this route. If it is not final, or you live together again, bring the papers to the desk.
    .other-spouse = The law opens this route for one wife or husband only. Talk to a free legal aid service: what is possible depends on your papers and on your children.
    .partner-with-child = You are not married, but you have a child together in Italy. There is a special route for the other parent of a minor who lives here (form GN).
    .ask = Is this route open for us? These are our papers on the marriage and the children.
    .no = The law asks for a marriage or a civil partnership (unione civile). Next step: if you get married, check again. If you have a child together who lives in Italy, tell the desk: there is a special route.

requirement-child-age = Age of the children
    .yes = On the day of the application they are all under { $age }. That day counts, even if they turn { $age } later.
    .no = The oldest is already { $age } or older, so you can no longer apply for him or her as a minor. Next step: change the birth date and the number of children to apply for the younger ones. If the adult child has a total disability, choose that answer in the first question.

requirement-child-other-parent = Consent of the other parent
    .yes = The other parent agrees. Ask him or her to sign the consent that the consulate requires.
    .none = There is no other parent who must agree. The consulate requires a document that shows it.
    .not-yet = The law asks for the consent of the other parent. Ask for it first, in writing.
    .desk = The other parent does not agree or cannot be found. Do not give up: talk to a free legal aid service.
    .ask = The other parent does not sign: which paper can take the place of the consent?

requirement-adult-child-disability = The disability is total
    .yes = The disability is total and certified.
    .not-yet = The total disability must be certified. Ask the Italian consulate which doctor to go to.
    .no = The law asks for a total disability (invalidità totale). Next step: if the illness gets worse, ask the doctor of the consulate again. A visa for medical care (cure mediche) may be another route.

requirement-parents-conditions = Your parents
    .yes = Each parent depends on you (a carico) and has no other child in their country. There is one more limit. Is your father or mother married to someone who lives in Italy with another wife or husband? Ask at the desk first.
    .over-age = Each parent you would like to bring is over { $age }, and their other children cannot help because of serious illness. There is one more limit. Is your father or mother married to someone who lives in Italy with another wife or husband? Ask at the desk first.
    .not-yet = If there are other children who cannot help, the law asks that the parent is over { $age }: from the day after that birthday. If only one of the two is old enough, you can apply for him or her alone.
    .desk = Each parent you would like to bring is over { $age }, but does not live on your money. The words of the law are not clear here.
    .ask = My mother or father is over { $age } and the other children are seriously ill: must he or she also depend on me (a carico)?
    .not-supported = The law asks that your parents depend on you (a carico). Next step: if you begin to support them, keep the receipts and ask at the desk again. For a visit there is the tourist visa (visto per turismo).
    .other-children = They have another child in their country who can help them, so the law closes this route. Next step: if one day none of them can help any more because of serious illness, check again. For a visit there is the tourist visa (visto per turismo).

requirement-parents-of-minor = Parents of a minor with protection
    .desk = You are in Italy without your parents. For a refugee who is an unaccompanied minor the law lets mother and father come, without the other conditions. Go to the desk with your guardian (tutore).
    .ask = I am an unaccompanied minor with protection: how do we apply for my parents to come (art. 29-bis c. 3 TUI)?

requirement-researcher-relatives = Relatives of a researcher
    .desk = For researchers the law names only wife, husband and minor children. For other relatives it is not clear whether the general rules apply to you.
    .ask = I have a research permit: can I apply for my parents or for an adult child?

requirement-two-years-stay = Enough time in Italy without a break
    .yes = Start of your stay with a permit: { $since }. For these relatives the law asks for { $years ->
        [one] one year
       *[other] { $years } years
    }: you have been here long enough.
    .desk = Start of your stay: { $since }. Then there was a break or a long absence. For these relatives the law asks for { $years ->
        [one] one year
       *[other] { $years } years
    } without a break, and does not say what happens with a short absence.
    .ask = In this time I was without a permit or outside Italy: does it break the stay that the law asks for (art. 28 c. 1-bis TUI)?
    .cohesion = Start of your stay: { $since }. For relatives abroad the law asks for { $years ->
        [one] one year
       *[other] { $years } years
    }. For relatives already in Italy it is not clear whether it is needed. You reach it on this date: { $day }.
    .cohesion-ask = For family cohesion (coesione familiare), must I have been in Italy for { $years ->
        [one] one year
       *[other] { $years } years
    } (art. 28 c. 1-bis TUI), or is that only for reunification?
    .not-yet = For these relatives the law asks for { $years ->
        [one] one year
       *[other] { $years } years
    } in Italy without a break. Start of your stay: { $since }. You can apply from { $day }. For minor children there is no waiting time.

requirement-family-income = Income
    .yes = { $people ->
        [one] For one relative
       *[other] For { $people } relatives
    } the law asks for at least { $needed } a year. You have { $total }.
    .not-yet = { $people ->
        [one] For one relative
       *[other] For { $people } relatives
    } the law asks for at least { $needed } a year. You have { $total }: { $shortfall } is missing. The income of family members who live with you counts too. If you earn more this year, ask whether the last payslips count.

requirement-family-home = Home
    .yes = You have the certificate of the Comune. Check that it also counts the people who will come.
    .consent = For only one child under { $age } the written consent of the holder of the home (titolare) is enough.
    .consent-enough = You apply for only one child under { $age }: the written consent of the holder of the home (titolare) is enough. Ask for that. You do not have to wait for the certificate.
    .consent-too-little = The consent is enough only if you apply for just one child under { $age }. Ask the Comune for the certificate of suitability (idoneità alloggiativa).
    .asked = Wait for the certificate (idoneità alloggiativa), then send the application.
    .not-yet = Ask the Comune for the certificate of suitability (idoneità alloggiativa). Say how many people will live there.
    .too-small = The home must be suitable for everyone who will live there. Ask the Comune what is missing: maybe some building work, fewer people or another home.

## Papers

document-family-online-form = Online application (domanda di nulla osta)
    .why = You can apply for family reunification only online. You need a digital identity (SPID or CIE). A patronato (free help office) can help you.
    .note = The form is called SM. For the natural parent of a minor in Italy it is called GN, for family who enter with you T. The names of the forms may change.
document-sponsor-permit-copy = Your residence permit (permesso di soggiorno), both sides
    .why = It shows that you can apply.
document-sponsor-renewal-receipt = Receipt of the renewal (ricevuta)
    .why = Your permit has expired. The receipt shows that you applied to renew it.
document-following-visa = Your visa or nulla osta, or the EU long-term permit
    .why = It shows that you can bring your family with you.
document-following-proxy = Special power of attorney (procura speciale) for the person who applies in your place
    .why = If you are still abroad, a person in Italy can apply for you.
    .note = You sign it at the Italian consulate or with a notary. If you are already in Italy it is not needed.
document-sponsor-passport = Your passport, the page with your data
    .why = The application asks for its number.
document-sponsor-tax-code = Your tax code (codice fiscale)
    .why = The application asks for it.
document-sponsor-family-status = Certificate of residence and family status (residenza e stato di famiglia)
    .why = It shows where you live and with whom.
    .note = Ask at the desk whether a self-declaration (autocertificazione) is enough. A certificate is safer.
document-relatives-passports = Passports of the relatives
    .why = Names in the application must be written as in the passports.
document-cohesion-sponsor-papers = Copies from the person who already has the permit: permit, passport, tax code (codice fiscale), residence and family certificate (stato di famiglia)
    .why = They show who you are and with whom you live.
document-cohesion-relative-permit = Permit of the relatives, even expired, or the renewal receipt
    .why = It is the permit that is changed into a family permit.
document-cohesion-marriage-certificate = Marriage or civil partnership (unione civile) certificate
    .why = It shows that you are married.
    .note = Better if it is less than { $months } months old. If you married in Italy, the one of the Comune is enough.
document-cohesion-family-papers = Family certificates: birth of the children, family certificate of the parents
    .why = They show that they are your children or parents.
    .note = Add, where needed: consent of the other parent, certificate of total disability, proof that they depend on you. With protection other proof counts too.
document-income-employed = CU or tax return (730), latest payslips (buste paga), hiring notice (UNILAV)
    .why = You work for an employer. These show your income.
document-employer-declaration = Declaration of your employer that the job goes on (form S3)
    .why = You work for an employer. Many Prefetture ask for it.
    .note = Your employer signs it and adds a copy of their identity document. Get the form from the Prefettura: names differ.
document-income-self-employed = Tax return (Redditi) and business register extract (visura camerale)
    .why = You work for yourself. These show your income.
document-income-other = Proof of your other income, such as a pension or a grant
    .why = All lawful income counts.
document-household-income-papers = Income papers of the family members who live with you
    .why = Their income is added to yours. Show also that they are your family.
document-home-suitability = Certificate of suitability of the home (idoneità alloggiativa)
    .why = The Comune checks the home and how many people can live there.
    .note = Check the address and the number of people on it.
document-child-home-consent = Consent of the holder of the home to host the child (form S1)
    .why = For only one child under { $age } it takes the place of the certificate.
    .note = The person who signs adds a copy of their identity document, and of their permit if they have one. In some places the owner must sign, in others the tenant: ask.
document-home-deed = Deed of the home (atto di proprietà)
    .why = The home is yours.
document-home-lease = Registered lease (contratto di affitto registrato) or deed
    .why = It shows your right to live there.
document-host-consent = Consent of those who host you or share the home (form S2)
    .why = The home is not only yours. Each holder must agree that your relatives live there.
    .note = Each one signs and adds a copy of their identity document. In some places this form is called T2.
document-parent-insurance = Health insurance for a parent over { $age }
    .why = A parent over { $age } must be covered for all risks in Italy.
    .note = Private insurance, or paid registration with the health service (SSN). If your parent is younger on the day of the application, it is not needed.
document-nulla-osta-copy = Nulla osta
    .why = The consulate asks for it for the visa.
document-marriage-certificate = Marriage or civil partnership (unione civile) certificate
    .why = It shows that you are married.
document-birth-certificates = Birth certificate of each child
    .why = It shows that they are your children and how old they are.
document-other-parent-consent = Signed consent of the other parent
    .why = The law asks for it for each child.
    .note = If the other parent comes too, ask the consulate whether it is still needed.
document-only-parent-proof = Paper that shows there is no other parent
    .why = For example a death certificate or a court decision.
document-disability-certificate = Certificate of total disability (invalidità totale)
    .why = The doctor must be approved by the Italian consulate (medico di fiducia). You pay for the visit.
document-support-proof = Proof that they depend on you (a carico)
    .why = For example receipts of the money you sent, and papers on their income.
document-parents-family-certificate = Family certificate of your parents, with all their children
    .why = It shows that they are your parents, and which other children there are.
document-siblings-health = Medical certificates of your brothers and sisters
    .why = They show that they cannot help because of serious illness. The doctor must be approved by the consulate (medico di fiducia).
document-other-family-proof = Other proof of your family, if you do not have the certificates
    .why = You have protection: you can show other proof, for example papers of international organisations, photos, messages.
document-arrival-passport = Passport of each relative, with copies of all used pages
    .why = The offices look at the visa and the entry stamp.
document-arrival-forms = Forms printed by the SUI
    .why = The SUI fills them in with you. You sign them and take them to the post office.
document-arrival-photos = Passport-size photos
    .why = Each person brings them to the appointment at the Questura.

## Costs

fee-family-request-stamp = Revenue stamp (marca da bollo) for the application
    .note = You write its number in the application. Keep the stamp: they may ask for it.
fee-family-visa = Visa
    .note = About { $each } for each relative, here for { $people ->
        [one] one relative
       *[other] { $people } relatives
    }. The consulate tells you the exact sum in local money.
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
fee-family-contribution = Contribution (contributo) for the permit
    .note = { $each } for each adult, here for { $people ->
        [one] one adult
       *[other] { $people } adults
    }. If the permit is short, it is { $short }. Minors do not pay it.

fee-cohesion-kit = Sending the kit at the post office
    .note = One for each adult, here for { $people ->
        [one] one adult
       *[other] { $people } adults
    }. If you apply at the Questura you do not pay it.
fee-cohesion-stamp = Revenue stamp (marca da bollo)
    .note = One for each adult, here for { $people ->
        [one] one adult
       *[other] { $people } adults
    }.
fee-cohesion-card = Electronic permit card
    .note = { $each } for each person, children too, here for { $people ->
        [one] one person
       *[other] { $people } people
    }.
fee-cohesion-contribution = Contribution (contributo) for the permit
    .note = { $each } for each adult, here for { $people ->
        [one] one adult
       *[other] { $people } adults
    }. If the permit is short, it is { $short }. Minors do not pay it.

## Terms

deadline-child-last-day = Last day to apply for the oldest child
    .how = The day before the child turns { $age }. Do not wait for that day: if sending fails, you must send it again.
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
deadline-arrival-report = Go to the SUI after arrival
    .how = Within { $days ->
        [one] one day
       *[other] { $days } days
    } of entry. Count every day, including Saturday and Sunday, to be safe.
deadline-arrival-host-report = Report whom you host (dichiarazione di ospitalità)
    .how = Within { $hours ->
        [one] one hour
       *[other] { $hours } hours
    } of arrival, in writing, to the Questura, the police station (commissariato) or the Comune. The person who hosts does it, even for close family. There is a fine for being late.
deadline-family-permit-answer = The Questura must decide on the permit
    .how = Within { $days ->
        [one] one day
       *[other] { $days } days
    } of the permit application. While they wait, the receipt is valid.
deadline-cohesion-by = Ask for the family permit
    .how = Before the relative’s permit expires, or within { $term ->
        [one] one year
       *[other] { $term } years
    } of its expiry. Do not wait.
deadline-cohesion-answer = The Questura must decide on the permit
    .how = Within { $days ->
        [one] one day
       *[other] { $days } days
    } of the application. In practice it can take longer.

## Offices

office-comune-home = Comune: certificate for the home
    .how = Ask the technical office (ufficio tecnico) of your Comune for the idoneità alloggiativa. Say how many people will live there.
office-sui-portal = Sportello Unico per l’Immigrazione (SUI), online
    .how = Go to portaleservizi.dlci.interno.it with SPID or CIE. If you do not have them, a patronato (free help office) can help.
office-cohesion-office = Questura or post office: family cohesion (coesione familiare)
    .how = In many places you send the family kit from the post office. Ask the Questura first: it is not the same everywhere.
office-family-consulate = Italian consulate where your relatives live
    .how = When the nulla osta is ready, your relatives make an appointment at the consulate and bring the family papers.
office-sui-arrival = Sportello Unico (SUI), after arrival
    .how = Ask for the appointment as soon as they arrive. There you get the forms and the tax code (codice fiscale).
office-family-post-office = Post office with Sportello Amico
    .how = Bring the forms of the SUI in the open envelope. You get the receipt and the date of the appointment at the Questura.

## Doubts

doubt-two-years-exempt = With an EU Blue Card (Carta blu UE), ICT or research permit you probably do not need to have been here for { $years ->
        [one] one year
       *[other] { $years } years
    } first. For these permits the law names only an article without this condition. But no office has written it clearly.
    .ask = With my permit, do only the conditions of art. 29 TUI apply, without the time of art. 28 c. 1-bis TUI?
doubt-two-years-start = In these weeks the law was changing. It is not certain whether the { $years ->
        [one] one year
       *[other] { $years } years
    } in Italy were already required.
    .ask = Was the time of art. 28 c. 1-bis TUI already required on the day of my application?
doubt-sponsor-renewal = Your permit is being renewed. Many offices accept the receipt, but the law does not say it for this application.
    .ask = Do you accept the application with the renewal receipt?
doubt-dependants-counted = Some offices also count family members who already live with you and depend on you. Then the income must be higher.
    .ask = Do you count the family members who already live with me, too?
doubt-income-new-year = The income required for this year is not on this page yet. INPS (social security) publishes the amount each winter.
    .ask = What yearly income do you require this year for my relatives?
doubt-one-child-home = Some offices accept the consent only if no other child under { $age } lives in the home.
    .ask = Is the consent of the holder of the home enough for my child?
doubt-home-rooms = Each Comune has its own table of rooms and square metres.
    .ask = By your table, how many people can live in my home?
doubt-visa-request-term = Many offices say that you apply for the visa within { $months ->
        [one] one month
       *[other] { $months } months
    } of the nulla osta. We did not find it in the law for families. To be safe, apply for the visa at once.
    .ask = By when must my relatives apply for the visa?
doubt-arrival-days = One rule says { $days ->
        [one] one day
       *[other] { $days } days
    } after entry, another says working days. To be safe, count every day.
    .ask = By which day must my relatives come to you after entry?
doubt-children-kit = It is not the same everywhere how children are put into the postal kits. A child may need a kit and a stamp of its own, and then you pay more.
    .ask = How many kits and stamps do we need for the children?
doubt-cohesion-two-years = For family cohesion it is not clear whether you must have been in Italy for { $years ->
        [one] one year
       *[other] { $years } years
    } first.
    .ask = Does the time of art. 28 c. 1-bis TUI also apply to family cohesion (coesione familiare)?
doubt-following-two-years = For family who enter together with you the law asks only for home and income, not for { $years ->
        [one] one year
       *[other] { $years } years
    } in Italy. A commentary says so too, but no office does.
    .ask = For family who enter with me (art. 29 paragraph 4 TUI), is the time of art. 28 paragraph 1-bis needed?
doubt-following-proof = If you are not in Italy yet, it is not written how home and income are proved.
    .ask = I do not live in Italy yet: with which papers do I prove home and income for my family?
doubt-cohesion-channel = In many places you send the kit from the post office, in others you go to the Questura.
    .ask = Do I apply for family cohesion (coesione familiare) here or with the postal kit? Which code do I write in the form?
doubt-cohesion-fee = When a valid permit is changed, the contribution (contributo) is not due. Some offices ask for it all the same: { $each } for each adult.
    .ask = The permit is still valid: is it right that I do not pay the contribution (D.M. 5.5.2017 art. 3)?
doubt-cohesion-marriage-income = If you married in Italy, the law does not ask for income and home. Some Questure do all the same.
    .ask = We married in Italy (art. 30 paragraph 1 letter b TUI): do you also ask for income and home?
doubt-family-bill = The Government has proposed stricter rules for families. We have not found them in force. Check just before you send the application.
    .ask = Have the rules on family reunification changed?

## Good to know

advice-children-now = Children under { $age } do not have to wait: for them you do not have to be here for { $years ->
        [one] one year
       *[other] { $years } years
    }. You can apply for them as soon as the other conditions are met. The other relatives can come later, with another application.
advice-children-first-income = For the minor children alone { $needed } a year is enough. You can apply for them first, and for the others when your income is higher.
advice-family-following = There is also a route for family who arrive together with someone who enters Italy for the first time (familiari al seguito). It does not require the time in Italy. Ask at the desk whether it is still open for you.
advice-family-cohesion = For a relative already in Italy there is family cohesion (coesione familiare). Usually you need the conditions of reunification. Their own permit can be changed to a family permit, even if it has expired, within { $term ->
        [one] one year
       *[other] { $term } years
    } of its last day. Do not wait.
advice-family-cohesion-refugee = You are a refugee: for family cohesion (coesione familiare) your relative in Italy does not have to have a valid permit.
advice-family-no-papers = If you cannot get the certificates, explain why. The consulate can check in other ways, and a refusal cannot be based only on missing papers. Never contact the authorities of your country if that is dangerous for you.
advice-family-dna = If your country does not give reliable certificates, the consulate can use a DNA test. You pay for it.
advice-age-on-the-day = The age of a child counts on the day you send the application. Many families send it too late, just after the child turns { $age }.
advice-gross-income = Look at the income before taxes, on the CU or the tax return, not at what arrives in your bank account. Do not count yourself among the relatives. Do not forget the income of your wife or husband who lives with you.
advice-home-occupants = Check the certificate of the home: is it for the address where you will all live, and for enough people?
advice-foreign-papers = Certificates from abroad need a translation, and an apostille or legalisation (legalizzazione, an official stamp). Without these, the consulate usually does not accept them.
advice-cohesion-living-together = You must really live together: if the office sees that you do not, it takes the permit away. Not so if a child was born of the marriage.
advice-permit-ends-meanwhile = Your permit expires on { $expiry }. The answer may come later. Apply for the renewal at least { $lead ->
        [one] one day
       *[other] { $lead } days
    } before that day, or at once if it is nearer.
advice-who-checks = The SUI looks at your permit, your income and your home. The consulate looks at the family papers.
advice-nulla-osta-late = If the answer does not come in time, ask the SUI for it in writing and keep a copy. An old rule lets your relatives apply for the visa with a copy of the application: ask the consulate whether it still applies.
advice-arrival-receipt = After arrival, with the receipt (ricevuta) of the permit application, your relatives can stay, and adults can work, until the permit is ready. Before leaving Italy with only the receipt, ask the Questura.
advice-cohesion-receipt = With the receipt of the application your relative can stay and, if an adult, work, until the answer comes. Before leaving Italy with only the receipt, ask the Questura.
advice-family-refusal = If the answer is no, or does not come, you can go to a judge (tribunale ordinario). Take the letter to a free legal aid service on the same day.
advice-family-permit-rights = With the family permit (motivi familiari) your relatives can work, study and use health and social services. It lasts as long as yours, the first time up to { $most ->
        [one] one year
       *[other] { $most } years
    }. The two permits are renewed together.

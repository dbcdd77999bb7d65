# Changing the reason of the permit (conversione). The keys are the ids of rules/law/permit-conversion.

procedure-permit-conversion = Change to another kind of permit
    .about = Go from one permit to another without leaving Italy (conversione), for example from study to work.

## Questions

fact-convert-to = What do you want to do with the new permit?
    .why = The law looks at the pair: the permit you have and the one you want.
    .where = If there is more than one thing, choose the most important.
    .desk = I have this permit. Into which permit can I change it?
    .option-work = Work for an employer
    .option-self-employed = Work for myself
    .option-study = Study
    .option-job-search = Look for work, also after my studies
    .option-family = Be with my family who live in Italy
    .option-other = Something else

fact-conversion-family-event = Has one of these things happened?
    .why = With a family permit you can already work and study. It is changed only in these cases.
    .where = If several things have happened, choose the first that is true.
    .desk = Do I need to change my family permit, or do I renew it?
    .option-none = No, none
    .option-death = The relative through whom I got the permit has died
    .option-separated = Legal separation or divorce
    .option-turned-18 = I turned { $age }, and I had the permit as a child
    .option-blue-card = My relative has the EU Blue Card

fact-conversion-from-asylum = Before this permit, did you have a permit for an asylum request?
    .why = In this case the law does not allow the change to work.
    .where = Look at your old permits.
    .desk = Which permit did I have before this one?

fact-conversion-old-law = Was the application for this permit made before { $day }?
    .why = On that day the law changed. For older applications the earlier rules may count.
    .where = Look at the receipt of the first application. We do not ask you the reason.
    .desk = When was my application made? Does the earlier law count?

fact-conversion-asylum-minor = Did you come alone, under { $age }, and did you get a no on asylum?
    .why = For this case there is a special rule, with very little time.
    .where = Look at the decision of the Commission or the court.
    .desk = I was a minor alone and got a no: can I change the permit?

fact-conversion-relative = With which relative do you want to be?
    .why = The rules change with their permit or citizenship.
    .where = These count: husband or wife, children under age, adult children with total disability, parents you support.
    .desk = With this relative, can I get a family permit?
    .option-foreigner = They have another residence permit
    .option-refugee = They are a refugee
    .option-subsidiary = They have subsidiary protection (protezione sussidiaria)
    .option-citizen = They are Italian, or of an EU country
    .option-italian-child = It is my child: under { $age } and Italian

fact-conversion-minor = With whom did you live before you turned { $age }?
    .why = People who were alone need one more paper.
    .where = Ask your guardian (tutore) or the community. The guardian is the person named by the judge.
    .desk = When I turn { $age }, do I need the opinion of the Ministry?
    .option-relatives = With my parents, or with relatives I am entrusted to
    .option-alone = Alone: in a community, in foster care or with a guardian

fact-conversion-opinion = How far are you?
    .why = The law asks for the opinion (parere) of the Ministry of Labour, or for an integration project.
    .where = Ask your guardian or the community.
    .desk = Has the opinion been asked for? How far is it?
    .option-positive = I have the positive opinion
    .option-project = I have been in Italy for at least { $stay } years, and for at least { $project } in a project of a registered body
    .option-asked = The opinion has been asked for, and I am waiting
    .option-not-asked = Nobody has asked for it yet
    .option-older = The court has extended the help (prosieguo amministrativo), or I am entrusted to a relative

fact-conversion-seasonal = How long have you worked lawfully as a seasonal worker?
    .why = The law asks for a minimum time.
    .where = Add up the months of your contracts and payslips in Italy.
    .desk = Are my months of seasonal work enough?
    .option-enough = { $months } months or more
    .option-less = Less than { $months } months

fact-conversion-training-over = Is the traineeship or course over?
    .why = The law allows the change only after the end.
    .where = Look at the training plan or the certificate.
    .desk = Does my traineeship count as finished?

fact-conversion-contract = Do you have a job offer or a contract?
    .why = Without an employer you cannot change to a permit for work.
    .where = Look at the hours per week in the offer.
    .desk = Is this contract enough for the change?
    .option-full = Yes, for at least { $hours } hours a week
    .option-short = Yes, for less than { $hours } hours a week
    .option-none = Not yet

fact-conversion-business = Is your business ready?
    .why = The law asks for means, permissions for the activity and registrations.
    .where = Ask the Camera di commercio (chamber of commerce) or the professional register.
    .desk = What does my activity need?
    .option-ready = Yes: I have the means, the permissions and the registrations it needs
    .option-partly = Not yet

fact-conversion-enrolled = Are you enrolled in a course of study?
    .why = The permit for study is given to those who are enrolled.
    .where = Ask the school or university for the certificate.
    .desk = With this course, can I get a permit for study?

fact-conversion-degree = What have you studied in Italy?
    .why = Only some titles give this permit.
    .where = These count: degree (laurea), university master, doctorate, academic diploma (art, music), ITS diploma.
    .desk = With my title, can I get the permit to look for work?
    .option-title = I have one of these titles, and the paper
    .option-paper-missing = I have finished, but the paper is not there yet
    .option-not-finished = I have not finished yet
    .option-other-course = Another course, for example a language or secondary school

fact-conversion-research-over = Is the research work over?
    .why = This permit is for those who have finished.
    .where = Ask the research institute for the confirmation.
    .desk = Which confirmation of the institute do you need?

fact-conversion-ready = What do you already have?
    .why = You need these before the application.
    .where = The DID is the declaration that you are looking for work: at the job centre (Centro per l’impiego) or online.
    .desk = What am I missing to look for work with a permit?
    .option-health = Health insurance, or registration with the health service (SSN)
    .option-did = The DID
    .option-none = Nothing yet

fact-conversion-family-ready = Does your relative have the income and the home that family reunification asks for?
    .why = The law asks for the same conditions.
    .where = You find them in the guide on family reunification.
    .desk = Are the income and the home of my relative enough?

## Conditions

requirement-conversion-needed = Do you need a change?
    .family-works = No: with a family permit you can already work, study and look for work. Next step: renew it in time. If something changes in the family, come back here.
    .already-family = No: you already have a family permit. Next step: renew it in time, or ask at a desk if your family has changed.
    .protection = No: with this protection you can already work, study and look for work. Next step: keep this permit and renew it.
    .eu-family = No: with this card you can already work and study. If your EU relative has died or left, or you separate, ask at once: there are rules for staying.
    .long-term = No: with the Italian long-term permit you can already work and study. If yours is of another EU country, use the guide on the EU long-term permit.
    .not-needed = No: with this permit you can already do it. Next step: renew it in time with the guide on renewal, also if you lost your job (attesa occupazione). The new permit will be for what you really do.
    .ask = With the permit I have, can I already do this? Is it enough to renew it, without changing it?

requirement-conversion-pair = The change you want
    .study = It is possible, outside the quotas (the places of each year): before the permit expires.
    .listed = The law allows the change to work.
    .after-studies = From the permit to look for work you can change to work.
    .seasonal = It is possible, outside the quotas (the places of each year).
    .family-event = In this case the law allows the change.
    .turned-18 = The law allows the change to a child who cannot get the EU long-term permit. See that guide first. Often the family permit can also be renewed: ask.
    .blue-card-family = With a relative who has the Blue Card the law allows the change.
    .minor = When you come of age, the law allows the change.
    .special-cases = At the expiry you can change to work or study. Go with the centre or the lawyer who helps you: you do not need to tell your story again.
    .special-cases-self = Two articles (18-bis and 18-ter) also allow self-employment, article 18 does not. Ask the centre or the lawyer who helps you: you do not need to tell your story again.
    .civil-value = You can change to work.
    .italian-family = It is possible, but usually not needed: with this permit you can already work. Ask first.
    .subsidiary = It is possible, but you do not need it to work: you already can. Before you change, talk to a legal help desk.
    .temporary = You can change to work, with a contract.
    .temporary-over = Temporary protection was foreseen until a day that has passed. Ask at once what counts now.
    .search = After an Italian title or research you can get a permit of { $min } to { $max } months, to look for work or start a business.
    .family = You can change to a family permit (coesione familiare).
    .special-protection = Since { $day } special protection (protezione speciale) can no longer be changed into work (D.L. 20/2023). With this permit you can work. Next step: talk to a free legal help desk before it expires: there may be another way, such as family.
    .special-protection-old = For applications made before { $day } the earlier law may count, which allows the change. Go to a free legal help desk soon, with the receipt of the application.
    .medical = Since { $day } the permit for medical care (cure mediche) can no longer be changed into work (D.L. 20/2023). Next step: talk to a free legal help desk: the permit can be renewed, and there may be another way.
    .medical-old = For applications made before { $day } the earlier law may count. Go to a free legal help desk soon, with the receipt of the application.
    .calamity = The law (art. 20-bis) says that the permit for natural disaster (calamità) is not changed into work. With this permit you can work. Next step: ask a free legal help desk for another way.
    .from-asylum = Who had a permit for an asylum request before cannot change this one into work. Next step: talk to a free legal help desk before it expires.
    .volunteer = The law says that the permit for volunteering is neither renewed nor changed. Next step: ask at an information desk which visa or permit you can get afterwards.
    .short-stay = From a short visit you cannot change to another permit. Next step: ask at an information desk. There are exceptions: family in Italy, or protection if you are afraid to go back.
    .seasonal-self = From seasonal work you can only change to work for an employer. Next step: after { $months } months of work ask for that; with the new permit you can also work for yourself.
    .parent = The law contradicts itself: one article says yes, another says no. Go to a free legal help desk before the permit expires.
    .asylum-minor = There is a special rule: within { $days } days of the end of the time to appeal, or of the decision of the judge. Go to a free legal help desk today.
    .asylum = While you wait for asylum, the law does not foresee this change. The old ban is no longer written, but no rule allows it. Go to a free legal help desk. Do not lose your asylum application.
    .family-protection = Your protection can be worth more than a family permit. Before you change, talk to a free legal help desk.
    .family-short = Some offices accept people who are here lawfully for a visit and have a relative who meets the conditions. It must be done before the visit ends. Ask at once.
    .family-volunteer = One article says that volunteering is not changed, another allows the change to family. Ask before the permit expires.
    .article-27 = Each kind of work “art. 27” has its own rule, and many are tied to that employer. Do not change jobs before you ask.
    .unclear = The law does not speak of this change. It does not have to be a no: ask before the permit expires, and meanwhile renew it if you can.
    .ask = I have this permit and want to do this. Can it be changed? How, and with which papers?
    .help = First talk to a free legal help desk. Sometimes there are routes that cannot be seen from here. We ask you nothing more.

requirement-conversion-time = The permit is still good
    .yes = The permit is good until { $expiry }: apply before.
    .renewal = The permit has expired, but the renewal is under way. Bring the receipt and ask.
    .expired-study = The permit expired on { $expiry }. The law says: before the expiry. Go today: perhaps you can still ask for the renewal, and then change. After { $last } everything is harder.
    .expired = The permit expired on { $expiry }. For this change the law does not write “before the expiry”, but go today: after { $last } everything is harder.
    .long-expired = The permit expired on { $expiry }, more than { $limit } days ago. Go to a free legal help desk at once, before the Questura (police immigration office). We ask you nothing more.
    .ask = My permit has expired. Can I still change it, or do I need to renew it first?

requirement-conversion-opinion-time = When the opinion is asked for
    .yes = You are in time: the opinion is asked for until { $last }.
    .not-yet = The opinion is asked for not earlier than { $days } days before the birthday: from { $first }.
    .desk = The time for the opinion ended on { $last }. Go to a free legal help desk at once, with your guardian or the community.
    .ask = The time for the opinion is over. Which permit can I still get?

requirement-conversion-opinion = The opinion or the project
    .yes = You have the positive opinion.
    .project = With { $stay } years in Italy and { $project } in the project, no opinion is needed.
    .asked = Wait for the opinion. Ask now and then how far it is, and keep the proof that it was asked for.
    .not-yet = The opinion must be asked for, usually by the guardian. Talk to the community today.
    .older = In these cases often no opinion is needed. Ask which permit you can get.
    .ask = I am entrusted to a relative, or have the prosieguo amministrativo: is the opinion needed?

requirement-conversion-seasonal = The months of seasonal work
    .yes = You have at least { $months } months of lawful work.
    .not-yet = At least { $months } months of lawful seasonal work are needed. With a new seasonal job the permit may be renewed: ask before it expires.

requirement-conversion-training = The end of the traineeship or course
    .yes = It is over.
    .not-yet = First you have to finish. Ask for the certificate, and apply before the permit expires.

requirement-conversion-contract = The job
    .yes = You have a job with enough hours.
    .desk = Offices usually want at least { $hours } hours a week. The law does not write it: ask first.
    .ask = The contract is for few hours: do you accept it for the change?
    .not-yet = First you need a job offer. Look for one now, before the permit expires.
    .minor = You do not have a job yet. There is also a permit to look for one (accesso al lavoro): go back and choose “Look for work”.

requirement-conversion-business = The business
    .yes = Your business is ready.
    .not-yet = First you need means, permissions and registrations. Ask the Camera di commercio (chamber of commerce) and the desk.

requirement-conversion-business-income = The income for self-employment
    .yes = You have more than { $needed } in one year, the figure that offices use.
    .desk = Offices use this figure: more than { $needed } in one year. Your income does not reach it: ask which money counts.
    .ask = Which income do I need for self-employment? Do savings or expected earnings count?

requirement-conversion-enrolment = The enrolment
    .yes = You are enrolled.
    .not-yet = First enrol in a course.

requirement-conversion-degree = The title
    .yes = Your title is good.
    .paper-missing = You can apply now, and bring the paper within { $days } days.
    .not-yet = First finish your studies. If the permit expires, renew it.
    .no = The law names only some titles, and your course is not among them. Next step: if you have a job, you can change from study to work; or renew for study.

requirement-conversion-research = The end of the research
    .yes = You have finished: the confirmation of the institute can follow within { $days } days.
    .not-yet = First you have to finish. If the permit expires, renew it.

requirement-conversion-search-income = Money to live on
    .yes = The law asks for at least { $needed } in one year: you have it.
    .desk = The law asks for at least { $needed } in one year, and you have less. Ask if savings, grants or family count.
    .ask = For the permit to look for work, which money counts?

requirement-conversion-health = Health
    .yes = You have insurance or the health service (SSN).
    .not-yet = First get health insurance, or register with the health service at the ASL (local health office).

requirement-conversion-did = The DID
    .yes = You have made the DID: bring the receipt.
    .not-yet = First make the DID at the job centre (Centro per l’impiego) or online: it is free.

requirement-conversion-family-time = The time for the family permit
    .yes = The permit is good until { $expiry }.
    .refugee = With a relative who is a refugee no valid permit is needed. As a rule no income and no home are needed.
    .subsidiary = The permit is valid until { $expiry }. With a relative who has protection, as a rule no income and no home are needed.
    .subsidiary-expired = The permit expired on { $expiry }. For family of people with protection there is a separate rule (D.Lgs. 251/2007). Go to a free legal help desk today.
    .expired = The permit expired on { $expiry }. You can ask until { $last }, but you have no valid permit: go to a free legal help desk today.
    .help = The permit expired more than { $term ->
        [one] one year
       *[other] { $term } years
    } ago. First go to a free legal help desk: there may be other ways for the family. We ask you nothing more.
    .citizen = Relatives of Italians and of EU citizens get another card, usually a better one. Ask for that.
    .italian-child = The parent of an Italian minor who lives in Italy can get the permit even without a valid one. Go to a free legal help desk.
    .ask = I want a permit to be with my family in Italy. Which permit is right for me, and can I ask for it today?

requirement-conversion-family-ready = The conditions of your relative
    .yes = They have income and home.
    .not-yet = The income and the home of family reunification are needed. See that guide: it says how much.

requirement-conversion-passport = Your passport
    .yes = Your passport is valid.
    .desk = Ask your consulate for a new passport at once, and bring proof. If you cannot get one, ask how to apply all the same.
    .ask = I have no valid passport. Can I apply? With which proof?

## Papers

document-conversion-online-form = Online application to the Sportello Unico (SUI, one-stop immigration desk)
    .why = For this change the Sportello Unico has to say yes first.
    .note = Portale ALI, with SPID or CIE (digital identity). A patronato (free help office) helps you.
document-conversion-offer = Work contract or proposal of a contract
    .why = It proves the job, the hours and the pay.
document-conversion-employer = Papers of the employer
    .why = The office checks who hires you.
    .note = Identity document and data of the firm. After the hiring also UNILAV (notice of hiring).
document-conversion-business-papers = Papers of the business: means, permissions, registrations, income
    .why = They prove that the business can start.
    .note = The declaration that nothing stands in the way must be recent: ask how recent.
document-conversion-home = Proof of the home where you live
    .why = The law asks for suitable housing.
    .note = Contract or host’s declaration; often the certificate of the Comune (idoneità alloggiativa).
document-conversion-seasonal-papers = Contracts and payslips of seasonal work
    .why = They prove the months of work.
document-conversion-training-end = Certificate that the traineeship or course is over
    .why = The change is possible only after the end.
document-conversion-event-proof = Death certificate, or papers of separation or divorce
    .why = It proves why you change.
    .note = A foreign one needs a translation and a legalisation.
document-conversion-opinion-paper = Opinion (parere) of the Ministry, or proof that it was asked for
    .why = The law asks it of those who were alone.
document-conversion-project-paper = Declaration of the body that runs the project
    .why = It proves { $project } years of project and { $stay } in Italy.
document-conversion-path = Papers on guardianship, home, school or work
    .why = They show your path.
document-conversion-work-check = Check of the conditions for work
    .why = A labour consultant or the employer’s association makes it.
document-conversion-enrolment-proof = Certificate of enrolment
    .why = It proves that you study.
document-conversion-degree-proof = Title of study, or declaration
    .why = It proves that you have finished.
document-conversion-research-proof = Confirmation of the research institute
    .why = It proves that you have finished.
document-conversion-search-means = Proof of money to live on
    .why = The law asks for an income.
document-conversion-search-health = Insurance or registration with the health service
    .why = The law asks for it.
document-conversion-did-receipt = Receipt of the DID
    .why = It proves that you are looking for work.
document-conversion-family-papers = Marriage or birth certificates, and the permit or document of your relative
    .why = They prove that you are family.
    .note = Foreign papers need a translation and a legalisation (or apostille).
document-conversion-family-means = Income and certificate of the home of your relative
    .why = The conditions of family reunification are needed.
document-conversion-renewal-receipt = Receipt of the renewal
    .why = The permit has expired: it shows that the renewal is under way.
document-conversion-sui-paper = The papers that the Sportello Unico gives you
    .why = They go into the postal kit.
    .note = First the Sportello Unico, then the kit.
document-conversion-passport-request = Proof that you asked for a new passport
    .why = Your passport is not valid.
    .note = If it was lost or stolen, bring the report to the police too.

## Terms

deadline-conversion-expiry = The permit you have expires: apply before
    .how = It is the date on the permit. If the change is not ready, ask for the renewal at least { $lead } days before.
deadline-conversion-family-last = Last day to change to family
    .how = { $term ->
        [one] One year
       *[other] { $term } years
    } after the permit expires. Do not wait: after the expiry you risk a lot.
deadline-conversion-opinion-last = Last day to ask for the opinion
    .how = { $days } days after the permit expires. Do not wait.
deadline-conversion-degree-paper = Bring the title of study
    .how = Within { $days } days of the application.
deadline-conversion-asylum-term = Ask for the change
    .how = Within { $days } days of the end of the time to appeal, or of the decision of the judge. Go to a lawyer today.
deadline-conversion-decision = The Questura (police immigration office) should answer
    .how = { $days } days from the application. In practice it often takes longer.
deadline-conversion-decision-later = The Questura (police immigration office) should answer
    .how = { $days } days from the day you hand in the kit at the post office. First the Sportello Unico has to say yes.

## Offices

office-conversion-sui = Sportello Unico per l’Immigrazione (SUI, one-stop immigration desk), at the Prefettura
    .how = Online application on Portale ALI, with SPID or CIE (digital identity). Then it calls you to sign. A patronato (free help office) helps you.

## Doubts

doubt-conversion-where = It is not clear where to apply: Sportello Unico, postal kit or Questura. It differs from place to place.
    .ask = For this change, do I go to the Sportello Unico, the post office or the Questura?
doubt-conversion-contribution = To change a valid permit you pay only the card, { $card }: the decree says so. Some Questure ask for { $one } or { $two } in all.
    .ask = I change a valid permit: do I pay only { $card }? If not, why?
doubt-conversion-fee-adult = From people who come of age some offices ask for { $one } in all, others only for the card, { $card }.
    .ask = I come of age and change the permit: how much do I pay?
doubt-conversion-two-stamps = It is not clear if one revenue stamp of { $stamp } is needed or two: one for the Sportello Unico and one for the kit.
    .ask = How many revenue stamps do I need?
doubt-conversion-sui-time = For the Sportello Unico we found no written time limit. Apply early.
    .ask = How long does the Sportello Unico take? And if the permit expires meanwhile?
doubt-conversion-single-permit = The law gives { $days } days to decide, and { $short } for the “permesso unico lavoro” (single work permit). It is not clear if this is true for changes.
    .ask = For my change, is it { $short } or { $days } days? Meanwhile, can I work with the receipt?
doubt-conversion-school = If your course is not at a university, some Prefetture make difficulties. The law makes no difference.
    .ask = I have a permit for study, not at a university: do you accept the change?
doubt-conversion-own-business = The article speaks of “lavoro” (work), and does not say if it includes self-employment.
    .ask = From my permit, can I also change to self-employment (lavoro autonomo)?
doubt-conversion-stateless = The rule speaks of people who wait to be recognised as stateless. If you already are, it may be different.
    .ask = Can my permit for statelessness be changed into work?
doubt-conversion-how-early = The law says “at the expiry” (alla scadenza): it does not say how early you can apply.
    .ask = How many days before the expiry can I apply?
doubt-conversion-lose-protection = What you lose if you leave subsidiary protection: for example the easier rules for family and the long permit.
    .ask = If I change the permit, does my protection stay?
doubt-conversion-two-years = It is not written if here too your relative must have been in Italy for { $years } years.
    .ask = For coesione familiare, do you ask for { $years } years of stay of my relative?
doubt-conversion-code = For box 16 of Modulo 1 it is not clear which code to write: 10 (conversione) or the one of the new permit.
    .ask = Which code do I write in box 16?

## Good to know

advice-conversion-receipt = With the receipt (ricevuta) you can stay and work while you wait, even if the answer comes late. This holds until the office writes to you that there is a problem.
advice-conversion-check = Check the application on the website of the Polizia di Stato. When the permit is ready you get an SMS.
advice-conversion-sui-first = Do not send the kit before the Sportello Unico says yes. Do not wait for the expiry date.
advice-conversion-contract-words = The contract must speak of the home and of the journey back paid by the employer. Offices want at least { $hours } hours a week. If somebody asks you for money for the contract, ask for help.
advice-conversion-envelope = Hand in the envelope open. Mark box 12 (conversione) and sign box 29.
advice-conversion-no-violence = If there is violence in the family, call 1522: it is free and confidential. There is also a special permit, and you do not need to stay with the person who hurts you to keep your papers.
advice-conversion-minor-year = The new permit lasts at most { $years ->
        [one] one year
       *[other] { $years } years
    }. The juvenile court can extend the help until { $age } (prosieguo amministrativo): ask before your birthday.
advice-conversion-new-work = With the permit for work you can later also work for yourself, work for an employer or study, without another change.
advice-conversion-after-search = If you find a job or start a business, come back here: this permit is changed into work.
advice-conversion-married-here = If you marry in Italy, and have been here lawfully for at least { $years ->
        [one] one year
       *[other] { $years } years
    }, there is a rule for you too: ask.
advice-conversion-next-expiry = Note the new expiry date: the renewal is asked for at least { $lead } days before. Tell the anagrafe (register office) too.

# Citizenship by residence. The keys “citizenship-…” serve the other procedures of citizenship too.

procedure-citizenship-residence = Italian citizenship by residence
    .about = You have lived in Italy for years and want to become a citizen. The State can say yes or no: nobody can promise you the answer.

## Questions

fact-by-residence-before = Have you already applied for Italian citizenship by residence?
    .why = If an application is open, you do not need another. After a refusal you have to wait for some time.
    .where = Log in to the portal of the Ministry with SPID or CIE (digital identity), or look for the number of the application. It starts with K10.
    .desk = Can you check if I already have an application for citizenship?
    .option-none = No, never
    .option-waiting = Yes, and I am waiting for the answer
    .option-refused = Yes, and the answer was no

fact-by-residence-refused-on = When was the refusal decided?
    .why = You can apply again after { $years ->
        [one] one year
       *[other] { $years } years
    }.
    .where = Look at the date written on the decree (decreto, the paper of the refusal), not at the day you got it.
    .desk = What is the date of the decree of refusal?

fact-citizenship-ground = Are you in one of these situations? Choose the first one that is true for you.
    .why = For these people the law asks for fewer years.
    .where = Look at the certificates of birth or adoption, yours and your parents’. If none is true, choose the last.
    .desk = Which letter of article 9 is mine, and how many years of residence do I need?
    .option-italian-ancestor = A parent or grandparent is (or was) Italian from birth
    .option-born-in-italy = I was born in Italy
    .option-refugee = Italy recognised me as a refugee (asilo), even if I have another permit now
    .option-adopted = An Italian adopted me when I was already { $age }
    .option-naturalised-parent = My father or mother became Italian when I was already { $age }
    .option-state-service = I work or have worked for the Italian State, paid by the State
    .option-special = Affiliazione (an old form of fostering) or great merits for Italy
    .option-none = None of these

fact-citizenship-service-years = In all, have you worked for the Italian State for at least { $years } years?
    .why = It is the time the law asks for. Work abroad counts too.
    .where = Look at your contracts and at the “stato di servizio” (the paper with your periods of work).
    .desk = Does my work count as service for the State? How many years are there?

fact-citizenship-adoption-date = When did the adoption become valid?
    .why = The years are counted from after the adoption.
    .where = The date is on the decision of the court.
    .desk = From which day is my adoption valid?

fact-by-residence-earlier = Before that day, did you already have residence in Italy, and then there was a break?
    .why = Usually the time starts again from zero. But judges do not all agree: perhaps some years count.
    .where = The “certificato storico di residenza” of the Comune (town hall) shows when residence was cancelled.
    .desk = Was my residence cancelled in the past? When and why?

fact-citizenship-dependent-spouse = Do you support a wife or husband (a carico)?
    .why = For two people you need a higher income.
    .where = “A carico” means that the person has little or no income and you support them. Look at the CU (yearly tax certificate) or the 730 (tax return). A civil union counts too.
    .desk = For citizenship, does my wife or husband count as a carico?

fact-citizenship-dependent-children = How many children do you support (a carico)?
    .why = For each child the income you need goes up.
    .where = Look at the CU or the 730, at the part “familiari a carico”.
    .desk = Which of my children count for the income?
    .unit = children

fact-citizenship-income-years = In each of the last { $years } years, was the income at least { $needed }?
    .why = Offices look at one year at a time. The income of relatives who live with you counts too: add it.
    .where = Look at the CU, 730 or Redditi, year by year: the income before taxes.
    .desk = Which years do you look at, and whose income in my family counts?

fact-citizenship-b1-other = Are you in one of these situations?
    .why = In these cases you do not need the B1 certificate.
    .where = People sign the integration agreement (accordo di integrazione) when they ask for the first permit. Difficulties are certified by a doctor of the public health service (ASL).
    .desk = Do I have to bring the B1 certificate, or is it not needed in my case?
    .option-none = No
    .option-agreement = I signed the integration agreement (accordo di integrazione)
    .option-limits = Age, illness or disability stop me from learning the language, and a public doctor can certify it

fact-citizenship-life-abroad = Where have you lived after the age of { $age }?
    .why = You need the criminal record certificate of the countries where you lived.
    .where = Count countries where you lived, not trips.
    .desk = Of which countries do you need the criminal record certificate?
    .option-child = Only in Italy: I came before that age, or I was born here
    .option-one-country = In Italy and in the country I am a citizen of
    .option-more-countries = In other countries too

fact-citizenship-origin-papers = Do you have the birth certificate and the criminal record certificate of your country?
    .why = Without these papers the portal does not let you send the application.
    .where = Usually the criminal record certificate must be less than { $months } months old. They need a translation and the official stamp (apostille or legalisation); for EU countries the multilingual form is enough. If you were born in Italy, the Comune gives you the birth certificate.
    .desk = Are these papers good as they are, with these translations and stamps?
    .option-ready = Yes, they are ready
    .option-to-get = Not yet, but I can get them
    .option-cannot = I cannot get them, or asking for them is dangerous for me

## Conditions

requirement-citizenship-permit = Your residence permit
    .yes = You have a permit: keep it valid at all times, until the oath.
    .help = For citizenship you need to live in Italy with a permit. First talk to a free legal help desk: sometimes there are routes that cannot be seen from here. We ask you nothing more.

requirement-by-residence-before = No application already open
    .yes = You can apply.
    .again = Enough time has passed since the refusal. Before you try again, look with a legal help desk at why the answer was no.
    .not-yet = After a refusal you can apply again when { $years ->
        [one] one year has
       *[other] { $years } years have
    } passed. Meanwhile ask a free legal help desk what was missing.
    .desk = You already have an open application: do not make another. Check on the portal where it stands and if they ask you for something.
    .ask = I have already applied for citizenship, this is the K10 number. Where does it stand? Is anything missing?

requirement-by-residence-years = The years of residence
    .yes = You need { $years } years of residence. You have been on the register (anagrafe) since { $since }: they are complete.
    .not-yet = You need { $years } years of residence on the register (anagrafe), without a break. From { $since } they end on { $day }. Do not send the application before that day, and do not lose your residence.
    .earlier = Counting from { $since }, the { $years } years end on { $day }. But there was residence before. Some judges accept other proof even after a cancellation, others do not. Take the “certificato storico” and the proof (work, school, doctor) to a legal help desk.
    .earlier-ask = My residence was cancelled, but I lived here with a permit. Do those years count? Can I have the register corrected?
    .parent = By the general rule you need { $years } years. For the adult child of somebody who became Italian some offices count { $short } years from the parent’s oath. It is not in the law: ask before you pay.
    .parent-ask = My father or mother became Italian when I was already an adult. Are { $short } years from their oath enough?

requirement-by-residence-permit-years = The years with a permit
    .yes = Your stay with a permit has had no break since { $since }: it is enough.
    .not-yet = You need { $years } years with a permit, with no empty time between one permit and the next. From { $since } they end on { $day }. If the empty time is only a delay of the Questura (police immigration office), take the receipts to a desk.
    .desk = Your stay with a permit is shorter than { $years } years. If the { $short } years from your parent’s oath count, it can be enough: ask.
    .ask = I am the child of somebody who became Italian. How many years with a permit do I need?

requirement-by-residence-adoption = The years after the adoption
    .yes = The time after the adoption is enough.
    .not-yet = You need { $years } years of residence after the adoption. You can apply from { $day }.

requirement-by-residence-service = Service for the State
    .yes = With { $years } years of service the law asks for no years of residence.
    .not-yet = You need { $years } years of service in all. Have you lived in Italy for long? Change the answer to “Are you in one of these situations?”: perhaps your years of residence are enough.

requirement-by-residence-special = A special case
    .desk = For affiliazione and for great merits there are separate rules, and the State decides case by case. If you have lived in Italy for long, change the answer: perhaps your years of residence are enough.
    .ask = Is article 21 or article 9 paragraph 2 of the citizenship law the one for me? What do I have to bring?

requirement-by-residence-income = Your income
    .yes = Offices ask for at least { $needed } in each of the { $years } years: you have it. The income must go on until the oath.
    .with-family = Offices ask for at least { $needed } in each of the { $years } years. Your income alone is not enough, but that of the relatives who live with you counts: bring their papers too.
    .not-yet = Offices ask for at least { $needed } in each of the last { $years } years. Usually it is better to wait until all the years are above it. The amount is not in the law: ask a patronato (free help office) if something else counts in your case.

requirement-citizenship-b1 = Italian, level B1
    .long-term = You have the EU long-term residence permit: you do not need the B1 certificate.
    .certificate = You have the certificate: upload it.
    .school = Your Italian diploma or degree is enough.
    .agreement = You signed the integration agreement: you do not need the B1 certificate. Bring the copy of the agreement.
    .limits = With the certificate of a public doctor you do not need B1: the Constitutional Court decided so.
    .not-yet = You need a B1 certificate of a recognised body: CELI (Perugia), CILS (Siena), Roma Tre or PLIDA (Dante). Ask the CPIA (public school for adults) for a course, then sign up for the exam.

requirement-citizenship-origin-papers = The papers of your country
    .yes = Check that they are recent, translated and with the right stamps.
    .not-yet = First get the birth certificate and the criminal record certificate. Ask for the criminal record last: usually it is good for { $months } months.
    .desk = Do nothing dangerous. Take what you have to a free legal help desk: sometimes other proof is accepted.
    .ask = I cannot get these papers from my country, for this reason. Which other proof do you accept?

## Papers

document-citizenship-id = Passport and identity card
    .why = Name and date must be the same on all papers.
document-citizenship-permit-copy = Residence permit, front and back
    .why = It shows that you live in Italy with a permit.
    .note = Keep the old permits and receipts too.
document-citizenship-birth = Birth certificate of your country
    .why = It says who you are, where you were born and who your parents are.
    .note = It must have the full name, date and place.
document-citizenship-birth-eu = Birth certificate of your country (multilingual form)
    .why = It says who you are and who your parents are. Between EU countries no apostille is needed.
document-citizenship-birth-italy = Birth certificate of the Italian Comune (town hall)
    .why = You were born in Italy: the Comune of birth gives it.
document-citizenship-record = Criminal record certificate of your country
    .why = The law asks for it, with the cases that are still open.
    .note = Usually it must be less than { $months } months old.
document-citizenship-record-eu = Criminal record certificate of your country (multilingual form)
    .why = The law asks for it, with the cases that are still open.
    .note = Usually it must be less than { $months } months old.
document-citizenship-record-other = Criminal record certificate of the other countries where you lived
    .why = Usually it is needed for each country where you lived after the age of { $age }.
document-citizenship-school-papers = Certificates of Italian schools
    .why = They show that you have lived here since before the age of { $age }.
document-citizenship-own-declarations = Your own declarations about birth and criminal cases
    .why = For refugees and stateless people they usually stand in for the papers of their country.
    .note = Do not contact your country if it is dangerous. First ask a legal help desk for the model.
document-citizenship-b1-certificate = Certificate of Italian B1
    .why = The law asks for it.
document-citizenship-school-title = Italian diploma or degree
    .why = It stands in for the B1 certificate.
document-citizenship-agreement = Integration agreement (accordo di integrazione)
    .why = It stands in for the B1 certificate.
document-citizenship-limits-certificate = Certificate of a doctor of the public health service
    .why = It explains why you cannot learn the language up to B1.
document-by-residence-ancestor = Papers that show the Italian parent or grandparent
    .why = For example their Italian birth certificate, and the certificates that lead to you.
document-by-residence-adoption = Decision of the court on the adoption
    .why = For you the years are counted from there.
document-by-residence-parent-oath = Citizenship certificate of the parent and date of the oath
    .why = Some offices count the years from that day.
document-by-residence-service = Record of service (stato di servizio)
    .why = It proves the years of work for the State.
document-citizenship-family-status = Family status (stato di famiglia) and addresses of residence, with dates
    .why = You declare them in the application. The dates must have no empty time.
    .note = Copy them from the “certificato storico” of the Comune.
document-by-residence-incomes = CU, 730 or Redditi of the last { $years } years
    .why = You declare the income in the application; then the office checks it.
document-by-residence-family-incomes = CU, 730 or Redditi of the relatives who live with you
    .why = Your income alone is not enough: theirs is added.
document-citizenship-payment = Receipt of the payment of { $amount }
    .why = You upload it with the application.
    .note = Keep the revenue stamp (marca da bollo) too: you write its number in the application.
document-citizenship-originals = All the originals
    .why = The Prefettura (government office) compares them with the files when it calls you.
document-citizenship-oath-papers = For the oath: identity document and decree with the date of the notice
    .why = They are needed to fix the day.

## Costs

fee-citizenship-contribution = Contribution for citizenship (contributo)
    .note = Post office account 809020 of Ministero dell’Interno, DLCI Cittadinanza. Check all the conditions first.
fee-citizenship-stamp = Revenue stamp (marca da bollo)
    .note = Write its number in the application and keep it. Translations, stamps on papers and the language exam come on top.

## Terms

deadline-citizenship-decision = The State should answer
    .how = { $months } months from the application.
deadline-citizenship-decision-most = Last day for the answer
    .how = The time can be extended to { $months } months from the application. If nobody answers, talk to a lawyer.
deadline-citizenship-objections = Answer a notice before a refusal (preavviso di rigetto, 10-bis)
    .how = Within { $days } days of getting it. Go to a legal help desk at once: you can bring new facts.
deadline-citizenship-notice = You get the decree
    .how = Within { $days } days from when the office gets it. Today it usually comes through the SEND platform.
deadline-citizenship-oath = Swear the oath (giuramento)
    .how = Within { $months } months of the day of the notice (notifica), at the Comune (abroad, at the consulate). Book at once: without the oath the decree has no effect.

## Offices

office-citizenship-portal = Portal of the Ministry of the Interior, section Cittadinanza
    .how = portaleservizi.dlci.interno.it, with your own SPID or CIE (digital identity). Fill in the application, upload the files, save the receipt. A patronato (free help office) can help you.
office-citizenship-prefettura = Prefettura (government office) of your province
    .how = Wait to be called. To write, use the certified mail (PEC) comunicazione.cittadinanza@pecdlci.interno.it and give the K10 number.
office-citizenship-oath = Civil status office (stato civile) of the Comune where you live
    .how = When you get the decree, book the oath.

## Doubts

doubt-by-residence-income-sums = The sums of income are a practice of the offices, not a law.
    .ask = Which income do you ask for, for which years, and of which relatives?
doubt-by-residence-child-sum = How much is added for each child you support: some pages say { $low }, others { $high }.
    .ask = How much more income do I need for each child?
doubt-by-residence-service-where = The online form for people who live in Italy does not name service for the State.
    .ask = I worked for the State (art. 9 letter c): with which form do I apply?
doubt-citizenship-record-age = The law asks for the criminal record of the country of origin and of where you lived, without an age. Offices usually count from { $age } and accept certificates of { $months } months.
    .ask = How old may the criminal record certificate be, and of which countries do you need it?
doubt-citizenship-school-instead = You have been in Italy since before the age of { $age }: some Prefetture accept school certificates in place of the criminal record certificate.
    .ask = Are school certificates enough in place of the criminal record certificate of my country?
doubt-citizenship-refugee-papers = Refugees and stateless people can use their own declarations in place of the certificates of their country. How is not clearly written.
    .ask = Which declarations do you accept in place of the certificates of my country?
doubt-citizenship-limits-paper = Who has to sign the certificate about the difficulties of learning, and in which words.
    .ask = Which medical certificate do I need so that I do not have to bring B1?
doubt-citizenship-legalisation = In 2026 a law touched the rules on stamps for foreign papers. We have not read them.
    .ask = For the papers of my country, which stamps are needed now?
doubt-citizenship-oath-cost = An old regulation asks to pay a tax and the stamp duty before the oath. We have not read what is paid today: perhaps a revenue stamp of { $stamp }.
    .ask = Do I have to pay something or bring a revenue stamp for the oath?
doubt-citizenship-new-year = Every January the amounts can change. For this year we have not checked them yet.
    .ask = Has the contribution (and the income, if needed) changed this year?

## Good to know

advice-citizenship-keep = Until the oath everything must stay as in the application: permit, residence and, if you need it, income.
advice-citizenship-tell = If your home, Comune (town hall), permit or family changes (marriage, births), write it to the office that has your application.
advice-citizenship-messages = Look at the portal and your certified mail (PEC) often: if they ask for a paper, time is short. The K10 number goes into every message.
advice-by-residence-last-day = Do not send the application before the last day of the years you need: you would lose time and money.
advice-citizenship-names = If name, surname or place of birth are not the same on all papers, first ask your consulate for a declaration of the exact data. With different data the application can be rejected.
advice-citizenship-spid = Use your own SPID or CIE (digital identity), not another person’s.
advice-citizenship-anagrafe = After each renewal of the permit go to the register (anagrafe) within { $days } days and renew the “dichiarazione di dimora abituale” (you say that you still live there). If not, the Comune can cancel you and the years start again.
advice-citizenship-children = Minor children do not always become Italian. On the day after your oath they must live with you. On that day they must also have been resident in Italy for at least { $years } years, or since birth if they are younger. For children born abroad there are more conditions: look at the guide about children.
advice-by-residence-concession = Meeting all the conditions may not be enough: the law says that citizenship “can” be given. The State also looks at your life in Italy.
advice-by-residence-marriage-way = You are married to, or in a civil union with, an Italian: there is a shorter way. It is a right, it asks for no income, and { $months } months of residence after the wedding are enough. Look at the guide “{ procedure-citizenship-marriage }”.
advice-by-residence-born-way = You were born in Italy and have always lived here? From the age of { $age } and for { $term ->
        [one] one year
       *[other] { $term } years
    } a declaration at the Comune is enough, and sometimes even later. Look at the guide “{ procedure-citizenship-born-in-italy }”.
advice-by-residence-ancestor-way = With an Italian parent or grandparent there are other ways. Perhaps you are already Italian: ask the Comune. And some people have lived here for { $years } years without a break when they turn { $age }. They can make a declaration at the Comune within { $term ->
        [one] one year
       *[other] { $term } years
    }.
advice-by-residence-refusal = If the answer is no, take the letter to a lawyer at once. For residence the court is the TAR of Lazio, and time is short. After { $years ->
        [one] one year
       *[other] { $years } years
    } you can apply again.
advice-citizenship-oath-day = You become Italian the day after the oath.
advice-citizenship-oath-late = More than { $months } months have passed since the notice? It is not always lost: go to the desk at once. You can swear with new papers that show that the conditions are still met.
advice-citizenship-oath-disability = Somebody who cannot swear because of a serious, certified disability does not have to: the Constitutional Court decided so. Ask the Comune.
advice-citizenship-after-oath = After the oath: ask for identity card and passport, and give back the permit. Tell the ASL (local health office), INPS (social security) and the school.
advice-citizenship-dual = Italy accepts dual citizenship. Your country perhaps does not: first ask your consulate if you lose it.

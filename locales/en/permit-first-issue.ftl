# First residence permit. The keys are the ids of rules/law/permit-first-issue.

procedure-permit-first-issue = First residence permit
    .about = Ask for your first permit after you enter Italy: work, family, study and other reasons.

## Questions

fact-first-reason = Why are you in Italy?
    .why = The reason decides which permit you can ask for, where, and in how many days.
    .where = Look at the visa in your passport: the reason is written there. If you do not know, choose “Another visa or another reason”.
    .desk = With this visa and this reason, which permit can I ask for?
    .option-work = To work, with a visa
    .option-family = To be with my family
    .option-study = To study or do a traineeship
    .option-religious = For religious reasons
    .option-elective-residence = Elective residence (residenza elettiva): I live on a pension or private income, without working
    .option-care = For medical care, a serious illness or a pregnancy
    .option-child = The permit is for a baby born in Italy, or for a minor who is adopted, fostered or alone
    .option-recognised = I got a yes: asylum, subsidiary protection or special protection
    .option-asylum = I ask for protection (asylum), or I come from Ukraine
    .option-danger = Somebody hurts me, threatens me or exploits me
    .option-short = Tourism, business or a visit, up to { $most } days
    .option-other = Another visa or another reason
    .option-none = I have no visa, or I would rather not say

fact-first-work = For which work do you have the visa?
    .why = Each kind of work has its own offices and costs.
    .where = On the visa and on the nulla osta (clearance to work).
    .desk = This is my visa: for which kind of work is it?
    .option-employee = Employed work, for an employer (lavoro subordinato)
    .option-seasonal = Seasonal work (lavoro stagionale): farming or tourism
    .option-self-employed = Self-employment (lavoro autonomo)
    .option-blue-card = EU Blue Card (Carta blu UE): highly qualified work
    .option-ict = Transfer within a company (ICT)
    .option-research = Research (ricerca)
    .option-article-27 = Other work “art. 27”: managers, professors, nurses, artists, sport and others
    .option-digital-nomad = Digital nomad (nomade digitale): remote work
    .option-investor = Investor (investitore)
    .option-volunteer = Volunteering (volontariato)

fact-first-family = Which relative do you want to live with?
    .why = Each kind of relative has a different way.
    .where = Look at your visa, and at your relative’s passport or permit. If the relative is Italian, choose that.
    .desk = This is my relative: which permit can I ask for?
    .option-foreigner = A foreign relative with a permit: I have the visa for family (ricongiungimento or al seguito)
    .option-italian = A husband, wife, child or parent with Italian citizenship
    .option-italian-minor = My son or daughter under age, with Italian citizenship
    .option-household = Another Italian relative (brother, sister, grandparent, grandchild): I already live with them
    .option-authorised = A minor: the juvenile court has authorised me to stay with them
    .option-eu = A relative from another European Union country
    .option-here = A foreign relative with a permit: I am already here, without the visa for family

fact-first-study = What do you study?
    .why = Courses and traineeships have different papers.
    .where = On the visa and on the letter of the school or university.
    .desk = For this course, do I have to ask for a permit?
    .option-course = University, school or course
    .option-traineeship = Traineeship (tirocinio)
    .option-foreign-branch = A foreign university with a seat in Italy, for no more than { $most } days

fact-first-child = Who is the minor?
    .why = Each situation has a different way.
    .where = If the minor came with a visa for family, go back and choose “To be with my family”.
    .desk = Which permit does this minor need, and where do we ask for it?
    .option-newborn = A baby or child born in Italy
    .option-adoption = A minor adopted by a family or fostered (affidamento)
    .option-alone = A minor without parents in Italy

fact-first-care = Which of these situations?
    .why = There are three different permits. We do not ask which illness. You can also choose not to answer.
    .where = Look at the visa or at the doctor’s certificate.
    .desk = With this certificate, which permit for medical care can I ask for?
    .option-visa = I came with a visa for medical care (cure mediche)
    .option-illness = I was already in Italy and I have a serious illness
    .option-pregnancy = Pregnancy, or a baby born less than { $months } months ago

fact-first-status = What does the decision say?
    .why = The three permits have different lengths and rules.
    .where = In the decision of the Commissione territoriale (asylum board) or the court. We do not ask why you left your country.
    .desk = With this decision, which permit do I get?
    .option-refugee = Refugee status (asilo)
    .option-subsidiary = Subsidiary protection (protezione sussidiaria)
    .option-special = Special protection (protezione speciale)

fact-first-parents = Which document do the parents have?
    .why = The child follows the parent they live with.
    .where = Look at the parents’ permits or identity cards. If one of them is Italian, choose that.
    .desk = My child was born here: which document does the child need?
    .option-permit = At least one has a valid residence permit
    .option-italian = At least one is an Italian citizen
    .option-eu = At least one is a citizen of another EU country
    .option-none = Neither has a permit, or I would rather not say

fact-first-visa = Which visa do you have?
    .why = A permit is given for the reason written on the visa.
    .where = It is the sticker in your passport. The letter near “Type of visa” tells the type: D is a long national visa, C is a short visa.
    .desk = With this visa, can I ask for the permit?
    .option-same = A national visa (type D), with the reason I chose
    .option-different = A national visa (type D), with another reason
    .option-short = A short visa (type C), or entry without a visa for up to { $most } days
    .option-eu-permit = No visa: I have a permit of another EU country
    .option-none = No visa, or I would rather not say

fact-first-contract = Have you already signed the residence contract (contratto di soggiorno)?
    .why = Without this contract the Questura gives no permit for work. It is a contract with your employer, and goes to the Sportello Unico (SUI, one-stop immigration desk).
    .where = Ask your employer: they must sign it with you and send it online to the SUI, at the Prefettura.
    .desk = Has the SUI received my signed residence contract?
    .option-signed = Yes, it is signed and sent to the SUI
    .option-booked = Not yet, but the employer or the SUI has fixed when we sign
    .option-no = No, not yet
    .option-gone = No: the employer does not want to, or I cannot find them

fact-first-sui = Have you already told the Sportello Unico (SUI) that you are in Italy?
    .why = Who came with a nulla osta (clearance) first goes to the SUI, the one-stop immigration desk at the Prefettura. The SUI prepares the application.
    .where = Look for the appointment, e-mail or receipt of the SUI.
    .desk = Do you have my request for an appointment at the SUI? With which date?

fact-first-entry = On which day did you enter Italy?
    .why = From this day the days to ask for the permit are counted.
    .where = Look at the entry stamp in your passport. If you came through another Schengen country, use the ticket.
    .desk = From which day do you count my entry?

fact-first-late-reason = Did the delay have a cause that you could not help, and can you prove it?
    .why = The law excuses a delay only for force majeure (forza maggiore): something you could not avoid.
    .where = For example: a hospital certificate, proof that the office was closed or gave no appointments.
    .desk = I am late for this reason: what proof do you need?

fact-first-manager = Does the nulla osta say “art. 27, comma 1, lettera a”?
    .why = Managers and highly specialised staff pay a higher contribution.
    .where = On the nulla osta, near “art. 27”.
    .desk = Is my nulla osta for letter a)?

fact-first-person = For whom is the permit?
    .why = Minors pay no contribution. For young children the application is different.
    .where = Look at the date of birth in the passport. If a child came together with you, choose for yourself: you count the child later.
    .desk = Does this person need an application of their own?
    .option-adult = A person of { $adult } or older
    .option-parent-65 = A parent older than { $old }
    .option-teen = A minor of { $child } or older
    .option-child = A child under { $child } who joins a parent already in Italy

fact-first-italian-moved = Did you live with this Italian relative in another EU country?
    .why = If the Italian lived with you in another EU country, there is a different document.
    .where = Think of work, study or residence of the Italian in another EU country. Holidays do not count.
    .desk = My Italian relative lived in another EU country: which document do I ask for?

fact-first-relation = What are you to the Italian relative?
    .why = The law names only some relatives.
    .where = Look at the marriage or birth records. “A carico” means that the relative supports you.
    .desk = With this tie, can I ask for the permit as a relative of an Italian?
    .option-spouse = Husband, wife or civil union partner
    .option-child = Son or daughter (also of the spouse) under { $age }, or supported by them (a carico)
    .option-parent = Parent (also of the spouse), supported by them (a carico)
    .option-other = None of these

fact-first-registered = Is the marriage or civil union registered at an Italian Comune (town hall)?
    .why = If you married abroad, the record must first be registered (trascritto) in Italy.
    .where = Ask the civil status office (stato civile) of your Italian spouse’s Comune.
    .desk = Is our marriage registered here? Can you give me the extract?

fact-first-elective-work = Do you work or want to work, also online?
    .why = Elective residence is only for people who live without working.
    .where = Every kind of work counts: for an employer, for yourself, remote.
    .desk = With this activity, can I have elective residence?

fact-first-insurance = Do you have health insurance valid in Italy, or paid enrolment in the national health service (SSN)?
    .why = This permit needs health cover.
    .where = Look at the policy: it must be valid in Italy. The SSN receipt is an F24.
    .desk = Is this policy good for the permit?

fact-first-home = Where do you live?
    .why = Each kind of home is proved with a different paper.
    .where = Look at the contract, or ask the person you stay with.
    .desk = I live here: which paper proves my address?
    .option-rent = In a rented home, with a contract in my name
    .option-own = In a home that I own
    .option-hosted = I stay with somebody: a relative, a friend, my employer
    .option-structure = In a hotel, student residence, convent or centre
    .option-none = I do not have a place yet

fact-first-length = How long will the permit be?
    .why = The contribution you pay depends on the length.
    .where = Look at the dates of the visa, the end of the contract or course, or your relative’s permit. Open-ended job: usually { $band } years.
    .desk = How long will my permit be, and how much do I write on the payment slip?
    .option-year = Up to { $year ->
        [one] one year
       *[other] { $year } years
    }
    .option-two-years = More, up to { $band } years
    .option-longer = More than { $band } years

fact-first-children = How many children under { $age } came with you and apply with you?
    .why = They go into your application. Each has a card of their own to pay for.
    .where = Look at the children’s passports. A child who is already { $age } needs an application of their own.
    .desk = Do my children go into my application?
    .unit = children

## Conditions

requirement-first-reason = The reason for your stay
    .yes = For this reason one can ask for a permit.
    .other = There are other permits: stateless persons, disasters, waiting for citizenship, civil value, mission and others. This guide does not cover them. Go soon to a free legal help desk or a patronato (free help office), with your passport and visa.
    .none = First of all, talk to a free legal help desk. Sometimes there are routes that cannot be seen from here: family, health, protection, work. The help is confidential. Even without a permit you can see a doctor, and children can go to school. We ask you nothing more.
    .asylum = You can ask for protection at any time, at the border or at the Questura (police immigration office), even without a passport. It is free and needs no form. If you come from Ukraine there is temporary protection. Talk first to free legal help. If you ask for asylum, do not go to your embassy. Here we do not ask why you left.
    .danger = You are not alone. If the danger is now, call 112. There are free and confidential numbers, in several languages, also for people without a permit. The law can give a permit to people who suffer violence or exploitation. You need no papers, and you do not have to report anybody before you ask for help.
    .short = Up to { $most } days you need no permit: the declaration of presence (dichiarazione di presenza) is enough. If you come from outside Schengen, you make it at the border. If you come from a Schengen country, go to the Questura (police immigration office) within { $days } days; a hotel does it for you. Do you want to stay longer? Next step: ask a patronato (free help office) at once. If you have a relative in Italy, go back and choose family.
    .ask = I have this visa and this reason. Which permit can I ask for, where and by when?

requirement-first-family = The way for the family
    .foreigner = You have the visa for family: ask for the permit for family reasons (motivi familiari). You can work.
    .italian = Ask for the permit for relatives of Italians (FAMIT). It lasts { $years } years, can be renewed, and you can work.
    .italian-moved = Who lived with the Italian in another EU country gets the residence card (carta di soggiorno) for EU family. See the part of this guide about relatives of EU citizens, and ask the Questura (police immigration office).
    .italian-other = The law names the spouse, children under { $age } or supported, and supported parents. If you are none of these, there may be other ways: living with an Italian relative, work, study. Ask a patronato (free help office).
    .italian-minor = The parent of an Italian minor who lives in Italy can have the permit for family, even without a valid permit. You need parental responsibility: a judge must not have taken it away. Go with a patronato or free legal help, with the birth certificate.
    .household = Who lives with a close Italian relative (up to the second degree) as a rule cannot be expelled, and so can ask for a permit. Go to a free legal help desk first: the Questura (police immigration office) decides.
    .authorised = With the authorisation of the court (art. 31) ask at the Questura (police immigration office) for the permit to care for a minor (assistenza minore). It lasts for the time the judge decides, can be renewed, and you can work. Bring the decision.
    .eu = A relative of an EU citizen asks for the residence card (carta di soggiorno), not the permit. See the part of this guide about relatives of EU citizens.
    .here = Sometimes you can stay with a relative who has a permit, without going back for the visa: this is family cohesion (coesione familiare). As a rule you need a regular stay, or a permit that expired less than { $year ->
        [one] one year
       *[other] { $year } years
    } ago. With a relative who has protection the rules are easier. See the part of this guide about family reunification, and ask a patronato (free help office) at once.
    .italian-moved-ask = My Italian relative lived with me in another EU country. Do I ask for the residence card? With which proof?
    .italian-other-ask = This is my tie with an Italian citizen. Which permit can I ask for?
    .italian-minor-ask = I am the parent of an Italian minor. Where do I ask for the permit for family, with which papers, and how much do I pay?
    .household-ask = I live with this Italian relative. Can I ask for the permit of art. 19? With which proof?
    .authorised-ask = I have the authorisation of the juvenile court. With which papers do I ask for the permit, and how much do I pay?
    .eu-ask = I am a relative of an EU citizen. When and where do I ask for the residence card?
    .here-ask = I live here with a relative who has a permit. Can I ask for family cohesion? By when?

requirement-first-branch = Students of foreign universities
    .desk = For no more than { $most } days at the Italian seat of a foreign university you need no permit. The declaration of presence (dichiarazione di presenza) is enough, with the university’s guarantee. Next step: ask the university’s office.
    .ask = I study here for a few months. Is the declaration of presence enough? Who makes it?

requirement-first-care = Medical care
    .visa = With the visa for medical care you ask for the permit at the Questura (police immigration office), for the time of the treatment. It can be renewed, and you can work. Go at once: the days since your entry count.
    .illness = Who has a very serious illness that cannot be treated well in their country can have a permit for medical care. It lasts at most { $most ->
        [one] one year
       *[other] { $most } years
    } at a time. It is not clear if you can work. First have a free legal help desk or an association check the certificate.
    .pregnancy = In pregnancy and in the { $months } months after the birth the mother as a rule cannot be expelled, and can ask for a permit. So can the husband or father who lives with her. Go to a free legal help desk or a consultorio (family clinic) at once: after those months it is not renewed.
    .ask = This is my certificate. Which permit for medical care can I ask for, and is the certificate good as it is?

requirement-first-child = The minor’s permit
    .newborn = Add the child to the permit of one parent: this is done with the postal kit, as an update (aggiornamento). The child gets a card of their own, as a rule valid up to the age of { $adult }.
    .newborn-italian = No permit is needed: the child of an Italian citizen is Italian. Next step: register the birth at the Comune (town hall), and check that the Italian parent is on the record.
    .newborn-eu = A relative of an EU citizen has rules of their own: the residence card (carta di soggiorno), not the permit. Ask the Comune (town hall), and ask the consulate of the EU parent about the child’s citizenship.
    .newborn-none = Talk to a free legal help desk. In the { $months } months after the birth the mother as a rule cannot be expelled, and there are ways for the father too. The child has a right to medical care. We ask you nothing more.
    .adoption = For adoption and foster care you usually go to the Questura (police immigration office); some cases are done with the postal kit. Bring the decision of the court or the Comune. The minor pays no contribution and has a right to a children’s doctor.
    .alone = A minor without parents is protected: as a rule they cannot be expelled. They have a right to a guardian (tutore), a home, school and a doctor. Go to the social services of the Comune (town hall), or call 114. The guardian asks for the permit at the Questura, without contribution.
    .newborn-italian-ask = Our child was born here and one parent is Italian. Is the Italian parent on the birth record?
    .newborn-eu-ask = My child was born here and one parent is an EU citizen. Which document does the child need?
    .adoption-ask = I have an adopted or fostered minor. Do we ask for the permit at the Questura or with the kit? With which papers?

requirement-first-status = The protection
    .recognised = By law the permit lasts { $years } years and can be renewed. Ask for it at the Questura (police immigration office): you need no passport and no income.
    .special = The Commissione (asylum board) sends the papers to the Questura, which gives a permit of { $years } years. You can work, but it cannot be changed into a work permit. Before you go to the Questura, talk to a free legal help desk: the date of your request and the reasons count too.
    .ask = I have a decision of special protection. When and how do I get the permit? Which papers are needed?

requirement-first-visa = The visa
    .yes = The visa is the right one for this permit.
    .different = A permit is given for the reason written on the visa, and for another reason only when the law allows it. Ask at once which permit you can have: the days since your entry are running.
    .short = A visa of up to { $most } days usually does not lead to a permit. But there are exceptions: family, health, protection. Ask a free legal help desk or a patronato (free help office) at once, before the days are over.
    .eu-permit = With a permit of another EU country you can sometimes enter without a visa: Blue Card, ICT, research. As a rule the request goes through the Sportello Unico (SUI), and you have { $days } working days to go there. Ask at once.
    .none = First talk to a free legal help desk. Sometimes there are routes that cannot be seen from here: family, health, protection. The help is confidential. We ask you nothing more.
    .ask = I entered with this visa or this document. Which permit can I ask for, and by when?

requirement-first-contract = The residence contract (contratto di soggiorno)
    .signed = The residence contract is signed: keep a copy.
    .open = First sign the residence contract with your employer, by { $by }. The employer sends it online to the Sportello Unico (SUI). The contract covers the home and the journey back.
    .late = More than { $days } days have passed since your entry, the time for the residence contract. If you could not help the delay, as a rule the nulla osta is not lost. Go to the SUI with your employer at once, and get help from a patronato (free help office) or a trade union.
    .gone = It is not your fault. Sometimes you can ask for a permit to look for work (attesa occupazione), but this depends on instructions of the Ministry. Go to a free legal help desk or a trade union at once, with visa and nulla osta. If somebody asked you for money, threatened you or took your papers, there is free and confidential help.
    .ask = The residence contract is not signed yet and the days are over. How do I show that I could not help the delay?

requirement-first-sui = The step at the Sportello Unico (SUI)
    .yes = The SUI knows that you are in Italy. It calls you and gives you the application to sign: then you take it to the post office.
    .not-yet = First ask for an appointment at the SUI, at the Prefettura of the province of the nulla osta. Keep proof of the day you asked.

requirement-first-in-time = The days to ask for the permit
    .begun = You have already begun with the SUI: when you have the forms, take them to the post office at once. Keep proof of the dates.
    .in-time = You are in time: take the first step by { $by }.
    .contract-days = { $days } working days have passed since your entry, the time to ask for the permit. But for the residence contract the law gives { $contract } days. It is not clear how the two go together: go to the SUI today with your employer.
    .late-reason = The days to ask for the permit are over, but the law excuses a delay for force majeure (forza maggiore). Go today, with the proof. First get help from a patronato (free help office) or a free legal help desk.
    .late = The days to ask for the permit are over. Do not wait. Go today to a free legal help desk or a patronato (free help office), before you go to the Questura (police immigration office). Reasons that cannot be seen from here, family, and mistakes that can be put right may count.
    .contract-days-ask = I still have to sign the residence contract. With this entry, until when can I ask for the permit?
    .late-reason-ask = I am late for a cause that I could not help. With this proof, do you accept the application?
    .late-ask = I entered on { $entry } and have not asked for the permit yet. What can I do now?

requirement-first-channel = Where you apply
    .desk = This permit is not on the list of the postal kit. As a rule you go to the Questura (police immigration office): ask soon how to book and with which forms. Volunteers go to the SUI first.
    .ask = Is this permit asked for at the Questura or with the postal kit? How do I book?

requirement-first-registered = The marriage registered in Italy
    .yes = The record is registered in Italy: ask the Comune (town hall) for the extract.
    .not-yet = First have the marriage registered (trascritto) at your Italian spouse’s Comune (town hall). A foreign record needs a translation and a legalisation or apostille. If the days of your visa are running out, ask the Questura at once.

requirement-first-elective-work = No work
    .yes = You live without working, as elective residence asks.
    .no = Elective residence is only for people who do not work, not even remotely. Next step: ask a patronato (free help office) which visa your work needs, for example digital nomad or self-employment.

requirement-first-insurance = Health cover
    .yes = You have cover: bring the policy or the receipt.
    .study = First get a policy valid in Italy, or enrol in the national health service (SSN): for students at least { $student } a year.
    .other = First get a policy valid in Italy, or enrol in the national health service (SSN) and pay: at least { $minimum } a year.
    .nomad = First get a policy that covers all risks in Italy: the law asks it of digital nomads.

requirement-first-passport = Your passport
    .yes = Your passport is valid.
    .missing = Ask your consulate for a new passport at once, and bring proof that you asked. If it was lost or stolen, report it to the police first (denuncia). Do not let the days pass: ask at the desk how to apply all the same.
    .ask = I have no valid passport. Can I apply all the same? Which proof do I need to bring?

requirement-first-home = Your address
    .yes = Bring the paper that proves where you live.
    .desk = The application goes to the Questura (police immigration office) of the province where you are, and the office asks for an address. Ask a patronato (free help office) or the Comune: do not wait for a home before you ask for the permit.
    .ask = I have no fixed place yet. With which address do I apply?

## Papers

document-first-sui-forms = Forms prepared by the Sportello Unico (SUI)
    .why = The SUI fills in and prints the application: you check it and sign it.
    .note = If a name or a date is wrong, say so before you sign. Then take the open envelope to the post office.
document-first-passport-request = Proof that you asked for a new passport
    .why = Your passport is not valid: this shows that you are getting a new one.
    .note = For example the receipt of the consulate. If it was lost or stolen, the police report too.
document-first-nulla-osta = Copy of the nulla osta (clearance)
    .why = It is the clearance with which you got the visa.
    .note = If you do not have it, ask your employer, your relative or the SUI.
document-first-contract = Copy of the signed residence contract (contratto di soggiorno)
    .why = The permit for work is given after this contract.
document-first-hiring = UNILAV notice of hiring
    .why = It proves that the employer has hired you.
    .note = The employer makes it: ask your employer for the copy.
document-first-agreement = Agreement (convenzione) for the research, volunteering or traineeship
    .why = It says what you do and for how long.
    .note = Ask the institute or body that receives you.
document-first-certification = The consulate’s certificate for self-employment (certificazione)
    .why = The permit for self-employment is given on this certificate.
    .note = The consulate gives it together with the visa.
document-first-business = Papers of your activity
    .why = They prove the work that you do in Italy.
    .note = If you already have them: partita IVA (VAT number), registration at the Camera di commercio or professional body, licence, contracts.
document-first-visa-papers = Copies of the papers you gave the consulate for the visa
    .why = The office checks that the reason of the visa is still there.
document-first-enrolment = Course letter used for the visa, or certificate of enrolment (iscrizione)
    .why = It proves that you study here.
    .note = The copy with the consulate’s stamp, if you have it.
document-first-means = Proof of the money you live on
    .why = For this permit the office asks what you live on.
    .note = For example: bank account, grant, guarantee; pension or private income for elective residence. Foreign papers need a translation.
document-first-policy = Health insurance policy, or receipt of SSN enrolment
    .why = It proves that you have health cover.
document-first-sponsor-permit = Copy of the permit of your relative (or the parent) who lives in Italy
    .why = The permit for family follows theirs.
document-first-family-deed = Marriage or birth certificate used for the visa
    .why = It proves the family tie.
    .note = With translation and legalisation or apostille, as for the consulate.
document-first-parent-insurance = Health insurance, or paid SSN enrolment
    .why = The law asks it for a parent older than { $age }.
document-first-italian-id = Identity document of the Italian relative
    .why = It proves the Italian citizenship.
document-first-italian-deed = Extract of the marriage or birth record (estratto), registered in Italy
    .why = It proves the family tie.
document-first-italian-household = Residence and family status (stato di famiglia) of the Italian relative
    .why = They prove where you live together.
    .note = The Comune (town hall) gives them. Some offices accept a declaration.
document-first-dependent = Proof that the relative supports you (a carico)
    .why = Parents need it, and children who are already { $age }.
document-first-birth = The child’s birth certificate
    .why = It proves that this is your child.
    .note = For a child born in Italy, Modulo 1 counts as a declaration: ask if it is enough.
document-first-decision = Decision of the Commissione territoriale (asylum board) or the court
    .why = It proves your right.
document-first-address = Declaration of where you live
    .why = The Questura must know where to write to you.
    .note = A declaration is enough. Lack of registered residence must not stop you: if it does, ask for legal help.
document-first-hospital = Declaration of the Italian hospital
    .why = It says which treatment, from when and for how long.
    .note = Proof of the deposit (money paid in) is needed too and, for a companion, board and lodging.
document-first-illness = Certificate of a public health body or an SSN doctor
    .why = It must say: very serious illness, not treatable well in your country, harm to your health if you go back, time of treatment.
document-first-pregnancy = Certificate of pregnancy, or birth certificate
    .why = It gives the expected date of birth or the date of birth.
document-first-deed = Deed of your home (atto di acquisto)
    .why = You live in a home that you own: this proves where you live.
document-first-structure = Declaration of who runs the hotel, residence or centre
    .why = It proves where you live.
document-first-late-proof = Proof of the cause of the delay
    .why = The law excuses a delay only for a cause you could not avoid.
document-first-child-photos = { $children ->
        [one] { $photos } photos of your child
       *[other] { $photos } photos for each child
    }
    .why = Children have a card of their own, and come with you to the appointment.

## Costs

fee-first-update-card = New card for the parent
    .note = The parent’s permit is updated with the child’s name.
fee-first-contribution-special = Contribution (contributo) for managers, highly specialised staff and ICT
    .note = One slip together with the card: { $slip } in all.

## Terms

deadline-first-apply-by = Last day for the first step
    .how = { $days } working days from your entry, without Saturdays and holidays. By this day you ask for the permit; if you have a nulla osta, go to the Sportello Unico (SUI).
deadline-first-family-by = Last day to tell the Sportello Unico (SUI) that you have arrived
    .how = { $days } days from your entry, Saturdays and holidays included: so you are safe.
deadline-first-contract-by = Last day to sign the residence contract (contratto di soggiorno)
    .how = { $days } days from your entry. You and your employer sign it, and the employer sends it to the SUI.
deadline-first-investment = Last day to make the investment or donation
    .how = { $months } months from your entry. After that the permit can be taken away.
deadline-first-answer = The Questura (police immigration office) should answer
    .how = { $term } days from the day you hand in the application. In practice it often takes longer.
deadline-first-answer-sui = The Questura (police immigration office) should answer
    .how = { $term } days from the end of the step at the SUI. In practice it often takes longer.

## Offices

office-first-sui-desk = Sportello Unico per l’Immigrazione (SUI), at the Prefettura
    .how = Ask the Prefettura for an appointment: look at its website, or get help from your employer, your relative or a patronato (free help office). Keep proof of the request.
office-first-questura = Questura (police immigration office)
    .how = Each Questura has its own way of booking: look at its website or ask a patronato (free help office).

## Doubts

doubt-first-saturdays = How { $days } working days are counted: the law does not say if Saturday counts. We do not count it. To be safe, go earlier.
    .ask = Do you count Saturday as a working day? Which is my last day for you?
doubt-first-family-days = How many days you have to go to the SUI: the regulation says { $days } days, the law for the Questura says { $working } working days. We count the shorter time.
    .ask = How many days do I have from my entry to come to the SUI? Do Saturdays and holidays count?
doubt-first-protocol = If your employer has an agreement (protocollo) with the Ministry, the contract must be sent within { $days } days of your entry.
    .ask = Does my employer have a protocollo? By when must the contract be sent?
doubt-first-blue-card-fee = The contribution for the Blue Card: the decree does not name it. Some guides say { $special }, others the normal contribution.
    .ask = For the Blue Card, how much do I write on the payment slip?
doubt-first-long-fee = The contribution for a permit of more than { $band } years: the decree writes no amount. Offices ask for { $practice }.
    .ask = My permit will be longer than { $band } years: how much do I write on the slip?
doubt-first-short-fee = If the seasonal contract lasts up to { $months } months, the decree writes no contribution.
    .ask = My contract is short: do I pay only for the card?
doubt-first-single-permit = How long it really takes: for the “permesso unico lavoro” (single work permit) the law says { $short } days from the complete application, for others { $term }. It is not clear for whom. Offices often need more.
    .ask = Does the limit of { $short } days apply to my permit? With the receipt, can I work until the answer?
doubt-first-stamp = The revenue stamp (marca da bollo) of { $stamp }: for permits of protection at the Questura it is not clear if it is needed.
    .ask = Does this permit need a revenue stamp? How much do I pay in all?
doubt-first-care-fee = How much you pay: the law takes away the contribution for medical care, but some offices ask at least for the card ({ $card }).
    .ask = How much do I have to pay for this permit?
doubt-first-children-papers = Which papers are needed for the children in your application.
    .ask = Do my children go into my application? Which papers do they need?
doubt-first-minor-length = How long the minor’s permit lasts: the law says up to { $adult } years of age, but some offices give it the parent’s expiry date.
    .ask = Until when is my child’s permit valid? Do I renew it together with mine?
doubt-first-child-added = How much it costs to add a child: a card for the child ({ $card }) and one for the parent. If the parent’s permit is being renewed, both can be done together.
    .ask = How many slips do I need to add my child? Do I do it now or with my renewal?
doubt-first-italian-channel = Where and how much: some Questure use the kit, others the counter. The law takes away the contribution, so { $card }; some guides say { $wrong }.
    .ask = For a relative of an Italian, do I use the kit or the counter? There is no contribution, is there?
doubt-first-italian-days = By when: for relatives of Italians the law writes no term. If you came a short time ago with a visa, go within { $days } working days of your entry.
    .ask = By when do I have to ask for the permit as a relative of an Italian?
doubt-first-study-code = The code in box 16: for university some offices want 24, others 31; for pupils and traineeships there are 32 and 33.
    .ask = Which code do I write in box 16 for my course?
doubt-first-study-means = How much money you need: for the academic year 2026/27 the visa rules say { $means } a year.
    .ask = How much money do I have to show, and with which proof?
doubt-first-elective-means = How much money you need: consulates ask for about { $means } a year for one person, and more for a family. Wages do not count.
    .ask = Is my income enough for elective residence? Which proof do you want?

## Good to know

advice-first-work-now = You can already work with the nulla osta, while you wait to sign the residence contract.
advice-first-receipt-work = With the receipt (ricevuta) of the application you can stay in Italy and work, until the office writes to you that there is a problem. This is true even if the answer comes late.
advice-first-receipt-study = With the receipt (ricevuta) you can stay in Italy and study. You can work up to { $week } hours a week and { $year } hours a year.
advice-first-receipt-stay = With the receipt (ricevuta) you can stay in Italy while you wait, even if the answer comes late.
advice-first-check = Check the application on questure.poliziadistato.it/stranieri with the number on the receipt. When the permit is ready you get an SMS: do not change your phone number.
advice-first-travel = Before every journey ask the Questura. If the visa is for a single entry, do not leave Italy before the fingerprints. With only the receipt you usually cannot pass through other Schengen countries.
advice-first-move = If you move and do not register the new address at the Comune (town hall), tell the Questura within { $days } days.
advice-first-envelope = Hand in the envelope open: the clerk closes it after the check. Sign box 29. Do not miss the appointment at the Questura: if you cannot go, ask for another date at once.
advice-first-printed-forms = The forms printed by the SUI are not to be written again: check them and sign them.
advice-first-code = Write the code of the permit in box 16 of Modulo 1. The codes are: 15 self-employment, 20 religious reasons, 21 elective residence, 24 study, 34 relative of an Italian.
advice-first-minor-student = Who is under { $age } pays no contribution, only the card. A parent or guardian signs with them.
advice-first-pay-nobody = Nobody may make you pay for the nulla osta or the contract, or keep your papers. If it happens, ask for help: it is free and confidential.
advice-first-rent = If your employer gives you a home, the rent has a limit by law, and may not be taken from your payslip.
advice-first-embassy = Do not ask your embassy for papers and do not go back to your country: you can lose the protection.
advice-first-agreement = With the application you usually sign the integration agreement (accordo di integrazione), if you are between { $from } and { $to } and the permit lasts at least { $year ->
        [one] one year
       *[other] { $year } years
    }. You promise to collect { $credits } credits in { $length } years.
advice-first-tax-code = You need the tax code (codice fiscale) for work, home and doctor. The SUI gives it with the forms; others ask for it, free, at the Agenzia delle Entrate (tax office).
advice-first-ssn-free = Enrol at the ASL (local health office) with the permit: enrolment is free. Ask if the receipt is already enough.
advice-first-ssn-research = Look at the agreement (convenzione): it says if you have a health policy or if the institute enrols you in the national health service (SSN).
advice-first-ssn-student = Students can enrol in the national health service (SSN) for at least { $least } a year. It does not cover the family.
advice-first-ssn-paid = You need insurance, or enrolment in the national health service (SSN): at least { $least } a year, and it covers the relatives you support too.
advice-first-ssn-newborn = The child has a children’s doctor at once, if the parent is enrolled at the ASL (local health office). Do not wait for the permit card.
advice-first-residence = Register your residence (residenza) at the Comune (town hall) within { $days } days of living there. With a visa for work or family you can do it with the receipt: bring the residence contract or the nulla osta too.
advice-first-card = Collect the card yourself. Check name and dates. Note the expiry date: you apply for the renewal at least { $lead } days before.
advice-first-protected-family = Relatives who are in Italy can have a permit for family. You can ask the Questura for a travel document.

# Questions that several procedures need.

fact-permit-kind = Which residence permit (permesso di soggiorno) do you have?
    .why = Each kind of permit has different rules.
    .where = On the permit, in the line “Tipo di permesso / Type of permit”. The words “perm. unico lavoro” alone do not say which kind it is. If the permit has expired, choose its kind all the same.
    .desk = This is my permit: what kind is it?
    .option-work = Employed work, for an employer (lavoro subordinato)
    .option-awaiting-work = Looking for work (attesa occupazione)
    .option-self-employed = Self-employment (lavoro autonomo)
    .option-seasonal = Seasonal work (lavoro stagionale)
    .option-family = Family reasons (motivi familiari)
    .option-study = Study (studio)
    .option-religious = Religious reasons (motivi religiosi)
    .option-eu-long-term = EU long-term residence permit (permesso UE per soggiornanti di lungo periodo): the right does not expire
    .option-blue-card = EU Blue Card (Carta blu UE)
    .option-ict = Transfer within a company (ICT, trasferimento intrasocietario)
    .option-research = Research (ricerca)
    .option-refugee = Asylum, refugee status (asilo, status di rifugiato)
    .option-subsidiary = Subsidiary protection (protezione sussidiaria)
    .option-special-protection = Special protection (protezione speciale)
    .option-asylum-request = Asylum request (richiesta di asilo)
    .option-temporary-protection = Temporary protection (protezione temporanea)
    .option-other = Another permit
    .option-none = No permit, or I would rather not say

fact-permit-expiry = When does your permit expire?
    .why = Many deadlines are counted from this day.
    .where = On the permit, in the line “Scadenza / Valid until”.
    .desk = What is the expiry date of my permit?

value-assegno-sociale = The amount of the social allowance (assegno sociale) for the year of your application is not published yet. INPS (social security) sets this amount. The minimum income depends on it.
    .ask = How much is the assegno sociale for the year of my application, and how much income do I need?

fact-trouble = Are you in one of these situations?
    .why = In these cases legal help comes first, and we stop at once. You can also choose not to answer: your answer stays on this device.
    .where = Look at letters from the Questura (police immigration office), a court or a lawyer. A letter may say “preavviso di rigetto” or “10-bis”: it announces a possible no. Then answer within { $days } days of getting it.
    .desk = Before I apply, I would like to talk to a lawyer or a free legal help desk.
    .option-none = No, none of these
    .option-letter = A letter from the Questura: notice before a refusal (preavviso di rigetto), refusal (rifiuto) or withdrawal of the permit (revoca)
    .option-court = A conviction, or a criminal case that is not finished
    .option-expulsion = An expulsion (espulsione), or an alert that bans entry (SIS), in Italy or another country

fact-passport = Is your passport valid?
    .why = The office asks for a passport. If it is not valid, do not wait: ask at the desk how to apply all the same.
    .where = Look at the page with your photo: “Date of expiry”.
    .desk = Is my passport good for this application?
    .option-valid = Yes, it is valid
    .option-expired = It has expired
    .option-missing = I do not have it: lost, stolen, or I cannot get one

requirement-no-trouble = Nothing that needs legal help first
    .yes = You told us of no refusal, criminal case or expulsion.
    .letter = Take the letter to a free legal help desk or a lawyer today. If it is a notice before a refusal (preavviso di rigetto), you have { $days } days to answer from the day you got it. If it is a refusal (rifiuto) or a withdrawal (revoca), the time to appeal to a judge (ricorso) is short. A letter like this is not always the end: you can bring new facts.
    .court = Talk to a lawyer or a free legal help desk before you apply. Some crimes count for the permit and others do not: only someone who reads the papers can say. We ask you nothing more.
    .expulsion = Talk to a lawyer or a free legal help desk before you go to the Questura (police immigration office) and before you apply. Take all the papers you have. We ask you nothing more.
document-modulo-1 = Form 1 of the postal kit (Modulo 1)
    .why = This is the application.
    .note = The kit is free at the post office. Use a black pen and capital letters. Write names as in the passport. Sign box 29. A patronato (free help office) can fill it in with you, free of charge.
document-modulo-2 = Form 2 of the postal kit (Modulo 2)
    .why = Here you write your job, your income and the other conditions.
    .note = You can declare your income; the office checks it later. If a part is not clear, like the one about the contratto di soggiorno (residence contract), ask the patronato (free help office).
document-permit-copy = Copy of the permit you have, front and back
    .why = The office needs to see which permit you have.
    .note = Bring the original too: you show it at the post office and at the Questura (police immigration office).
document-passport-copy = Copy of the passport, all used pages
    .why = Your data, visas and stamps are needed.
    .note = Photocopies in A4 size. Bring the original too.
document-tax-code = Copy of the tax code (codice fiscale) or health card (tessera sanitaria)
    .why = Offices find you by this code.
document-lease = Registered rental contract (contratto di affitto registrato)
    .why = You live in a rented home: this proves where you live.
    .note = Proof of the registration is needed too.
document-host-notice = Host’s notice (dichiarazione di ospitalità, or cessione di fabbricato)
    .why = You are somebody’s guest: this proves where you live.
    .note = Your host must make it, within { $hours } hours of your arrival, at the Questura, the police station (commissariato) or the Comune. Ask for a stamped copy.
document-receipt = Post office receipt (ricevuta) and letter with the appointment
    .why = You need them on the day of the fingerprints at the Questura (police immigration office).
    .note = Bring the second receipt of the payment slip (bollettino) too.
document-originals = Originals of all the papers you copied
    .why = At the Questura (police immigration office) they are compared with the copies.
document-photos = { $photos } passport-size photos
    .why = They are needed for the card.
    .note = White background, 35 × 45 mm. Do not put them in the envelope.
fee-card = Electronic permit card
    .note = You pay for it with the payment slip (bollettino) of the kit.
fee-contribution-up-to-one-year = Contribution (contributo) for a permit of up to { $year ->
        [one] one year
       *[other] { $year } years
    }
    .note = One slip together with the card: { $slip } in all. If the permit will be longer, the contribution is higher: ask before you pay.
fee-contribution-over-one-year = Contribution (contributo) for a permit of more than { $year ->
        [one] one year
       *[other] { $year } years
    }
    .note = One slip together with the card: { $slip } in all. If the office is going to give a shorter permit, the contribution is lower: ask before you pay.
fee-child-cards = { $children ->
        [one] Card for your child
       *[other] Cards for the children
    }
    .note = { $each } for each child, with a slip in the child’s name. Minors pay no contribution.
fee-postal-kit = Post office service
    .note = You pay at the counter when you hand in the envelope. The kit is free.
fee-stamp = Revenue stamp (marca da bollo)
    .note = Stick it on the first page of Modulo 1. Its date must not be later than the day of the application.
office-legal-aid = Free legal help
    .how = Ask a legal help desk (sportello legale), a trade union or an association. Take all the papers you have. You do not need to pay.
office-info-point = Information desk (sportello informativo) or patronato
    .how = They help you free of charge to fill in the forms and to check the papers. Phone for an appointment.
office-job-centre = Job centre (Centro per l’impiego)
    .how = Go with your identity document and tax code (codice fiscale), and register the DID. Ask for a receipt with the date.
office-consulate = Your consulate
    .how = Ask for an appointment for the new passport. Keep the receipt.
office-post-office = Post office with Sportello Amico
    .how = Get the kit, and bring it back with the envelope open. You need to go yourself, with your passport and, if you have one, your permit. You get the receipt and the appointment: keep everything.
office-questura = Questura (police immigration office)
    .how = Day, time and place are on the letter from the post office. Sometimes the letter comes to your home: write your name on the letterbox.

fact-stay-since = Since when have you lived in Italy with a permit, without a break?
    .why = For some applications you must have been here for a certain time.
    .where = Look at your first permit or at the entry stamp in your passport. If there was a time without a permit, choose the day it began again.
    .desk = From which day do you count my stay in Italy?

fact-own-income = How much do you earn in a year?
    .why = The law asks for a minimum income, which usually goes up with each relative.
    .where = Look at your last income statement (CU, Certificazione Unica) or tax return (730, Redditi): the total income of the year, before taxes, not what arrives in your bank account.
    .desk = Which income of mine do you count?

fact-other-permit = What is written on your permit?
    .why = Each kind of permit has its own rules.
    .where = On the permit, in the line “Tipo di permesso / Type of permit”.
    .desk = This is my permit: what kind is it?
    .option-italian-family = Family member of an Italian citizen (familiare di cittadino italiano, FAMIT)
    .option-eu-family = Residence card for a family member of an EU citizen (carta di soggiorno)
    .option-parent-of-minor = Care of a child (assistenza minore), allowed by the juvenile court
    .option-job-search = Looking for work or starting a business after studies (ricerca lavoro)
    .option-minor-age = Under 18, foster care or integration of the minor (minore età, affidamento)
    .option-special-cases = Special cases (casi speciali)
    .option-medical-care = Medical care (cure mediche)
    .option-elective-residence = Elective residence (residenza elettiva)
    .option-training = Traineeship or training (tirocinio, formazione)
    .option-article-27 = Work “art. 27”, also digital nomads
    .option-sport = Sport (attività sportiva)
    .option-artistic = Artistic work (lavoro artistico)
    .option-stateless = Stateless person, or waiting for it (apolidia)
    .option-awaiting-citizenship = Waiting for citizenship (attesa cittadinanza)
    .option-investor = Investor (investitore)
    .option-volunteer = Volunteering (volontariato)
    .option-calamity = Natural disaster (calamità)
    .option-civil-value = Acts of special civil value (valore civile)
    .option-short-stay = Tourism, business or a short visit
    .option-something-else = Something else

fact-citizen-of = Which country are you a citizen of?
    .why = The rules are different for people with a passport of a European Union country.
    .where = Look at your passport or identity card. If you have more than one citizenship and one is of an EU country, choose that one.
    .desk = With my citizenship, which rules apply to me?
    .option-non-eu = A country outside the European Union
    .option-eu = A country of the European Union
    .option-eea-swiss = Iceland, Liechtenstein, Norway or Switzerland
    .option-stateless = No country: I am stateless, and Italy has recognised it

fact-birth-date = When were you born?
    .why = Some rules depend on your age.
    .where = In your passport, in the line “Date of birth”.
    .desk = Does the date of birth on this document count?

fact-residence-since = Since when have you had registered residence (residenza) in Italy, without a break?
    .why = For citizenship, the time that counts is the time you are on the register of the town (anagrafe).
    .where = Ask the town hall (Comune) for the “certificato storico di residenza”. If your residence was cancelled for a time, choose the day it began again.
    .desk = From which day have I had residence in Italy without a break? Can you give me the certificato storico?

fact-italian-level = What proof do you have that you know Italian?
    .why = For some applications the law asks for a language certificate.
    .where = Look for the certificate: A2 or B1 stands near the name of the body (CELI, CILS, PLIDA, Roma Tre, CPIA). Diplomas of Italian schools count too.
    .desk = Is this certificate good? If not, where can I take the exam?
    .option-none = None, for now
    .option-a2 = An A2 certificate, or the Italian test at the Prefettura
    .option-b1 = A certificate B1 or higher
    .option-italian-school = A diploma or degree of an Italian school or university

fact-italian-spouse = Are you married to, or in a civil union with, an Italian citizen?
    .why = People married to an Italian have other ways open to them.
    .where = A civil marriage or a civil union counts, also one made abroad if it is registered in Italy.
    .desk = Is my marriage registered in Italy?

fact-marriage-date = When did you marry or enter the civil union?
    .why = From that day the time that the law asks for is counted.
    .where = On the certificate of marriage or civil union.
    .desk = Which date of marriage counts for you?

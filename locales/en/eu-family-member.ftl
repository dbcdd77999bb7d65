# Family of EU citizens and of Italians. Source language: Italian; this is the plain English text.

procedure-eu-family-member = Family of an EU citizen or an Italian: residence card and permits
    .about = You do not have a European Union (EU) passport, and a relative of yours is an EU citizen or an Italian living in Italy. Here you see how to get the residence card (carta di soggiorno), the FAMIT permit or the permit for parents of an Italian minor. You also see how to keep them.

## Questions

fact-eu-family-goal = What do you need?
    .why = These are different applications.
    .where = If you already have a “carta di soggiorno per familiare di cittadino UE” or a “FAMIT” permit, look at its expiry date.
    .desk = Which application do I have to make?
    .option-first = My first card or permit as a relative
    .option-again = I already have the card or the FAMIT permit, and it expires; or I have been here for { $years ->
        [one] one year
       *[other] { $years } years
    }
    .option-changed = My family has changed: a death, divorce, separation, departure or violence

fact-eu-family-change = What has happened?
    .why = Your right to stay can go on. It depends on what happened.
    .where = If there is violence, choose that answer: your safety comes first.
    .desk = My family has changed: can I stay?
    .option-death = My relative has died
    .option-divorce = There is a divorce or an annulment of the marriage
    .option-separation = We are separated, not divorced
    .option-left = My relative has left Italy
    .option-violence = There is, or has been, violence in the family
    .option-other = Something else, or I would rather not say

fact-eu-family-sponsor = Who is your relative?
    .why = The law gives different documents.
    .where = Choose “Italian, and we lived together” only if you were together in another EU country, longer than a holiday.
    .desk = Has my Italian relative used free movement, in your view?
    .option-eu = An EU citizen (or of Iceland, Liechtenstein, Norway, Switzerland)
    .option-italian-moved = An Italian, and we lived together in another EU country
    .option-italian = An Italian, and we did not live together in another EU country
    .option-italian-child = My child: under { $minor }, an Italian citizen, living in Italy

fact-eu-family-school = Do you have children who go to school in Italy and stay with you?
    .why = For children at school, and the parent who has custody of them, there is a special rule.
    .where = Look at the school enrolment.
    .desk = My children go to school here: can we stay?

fact-eu-family-year-before = Before your relative died, had you lived in Italy for at least { $year ->
        [one] one year
       *[other] { $year } years
    }?
    .why = The law asks for this time.
    .where = Look at your card, the receipt or your residence.
    .desk = From which day do you count my stay?

fact-eu-family-after = Which of these is true for you now?
    .why = Besides the time, the law asks for one of these.
    .where = If more than one is true, choose the first.
    .desk = With which proof does my right go on (art. 11 D.Lgs. 30/2007)?
    .option-permanent = I already have permanent residence (after { $years } years)
    .option-work = I work
    .option-means = I have enough money and health insurance
    .option-household = I live with a relative who works or has enough money
    .option-none = None

fact-eu-family-divorce = Which of these is true?
    .why = In these cases your right to stay goes on after the divorce.
    .where = Look at the marriage certificate and the papers of the judge. If more than one is true, choose the first.
    .desk = Does my right go on after the divorce (art. 12 D.Lgs. 30/2007)?
    .option-married-long = The marriage lasted at least { $years } years, at least { $italy ->
        [one] one year
       *[other] { $italy } years
    } of them in Italy, before the case began
    .option-custody = I have custody of the EU citizen’s children, by agreement or by decision of a judge
    .option-visits = I have the right to see my minor child, and the judge says the visits must be in Italy
    .option-permanent = I already have permanent residence (after { $permanent } years)
    .option-none = None

fact-eu-family-relation = Who are you to this person?
    .why = The law names only some relatives. For the others each case is looked at.
    .where = Children and parents of the wife or husband count too. A civil partnership (unione civile) counts like a marriage.
    .desk = Am I a relative by law (art. 2 and 3 D.Lgs. 30/2007)?
    .option-spouse = Wife, husband or civil partner
    .option-child-under = Child or grandchild under { $age }
    .option-child-over = Child or grandchild of { $age } or more
    .option-parent = Mother, father or grandparent (the relative is an adult)
    .option-partner = Stable partner, not married
    .option-other = Another relative: we lived together, they support me, or I am ill and they care for me. Or I have a minor child with an EU passport

fact-eu-family-dependent = Do you live on this relative’s money (a carico)?
    .why = The law asks this of parents and grown-up children.
    .where = Look for receipts of the money you receive.
    .desk = How do I show that I depend on them?

fact-eu-family-responsibility = Has a judge taken away your parental responsibility (responsabilità genitoriale) for this child?
    .why = It is the only condition of the law, besides the child living in Italy. You can also choose not to answer.
    .where = Look at papers of the juvenile court (Tribunale per i minorenni) or of a court.
    .desk = Has the judge taken away or limited my parental responsibility?

fact-eu-family-registered = Is your relative registered with a Comune (residenza) in Italy?
    .why = Your right follows theirs.
    .where = Ask your relative for the registration document (attestazione) or the certificate of residence.
    .desk = Is my relative registered here?
    .option-yes = Yes
    .option-asked = Has applied and is waiting
    .option-no = No

fact-eu-family-entry = Have { $months } months passed since you entered Italy?
    .why = The law speaks of the card after this time. If you have been here longer, that is fine.
    .where = Look at the stamp in your passport or your ticket.
    .desk = From when can I ask for the card?
    .option-longer = Yes
    .option-recent = Not yet

fact-eu-family-entry-day = On which day did you enter?
    .why = We count the months from that day.
    .where = The stamp in the passport, or the ticket.
    .desk = Which day of entry counts?

fact-eu-family-together = In these years, have you lived in Italy together with your relative?
    .why = For the permanent card the law asks for the years together.
    .where = Look at your residence and family certificates (stato di famiglia).
    .desk = Which time together do you count?

fact-eu-family-card-expiry = When does the card or the FAMIT permit expire?
    .why = The new application is made before that day.
    .where = On the card, in the line “Scadenza / Valid until”.
    .desk = Is my card still valid?

fact-eu-family-deed = Do you have the marriage, birth or family certificate?
    .why = It proves that you are family.
    .where = Certificates from abroad need a translation and legalisation (or an apostille). For EU countries the multilingual form is enough.
    .desk = Is this certificate good enough?
    .option-registered = Yes, from an Italian Comune, or already registered (trascritto) in Italy
    .option-ready = Yes, from abroad, translated and legalised, or with the EU form
    .option-bare = I have it, but without translation or legalisation
    .option-missing = I do not have it and cannot get it

fact-eu-family-channel = Where do you apply?
    .why = At the post office you also pay for the service.
    .where = In some towns you book at the Questura (PrenotaFacile), in others you send the kit from the post office.
    .desk = Do I apply here or with the postal kit?
    .option-post = At the post office, with the kit
    .option-questura = At the Questura (police immigration office)

## Requirements

requirement-eu-family-citizenship = Your citizenship
    .yes = You do not have an EU passport: these rules are for you.
    .no = You have an EU passport (or one of Iceland, Liechtenstein, Norway, Switzerland): you do not ask for this card. What to do: register with the Comune. Open the page “EU citizen”.

requirement-eu-family-safe = Your safety
    .yes = You have not reported violence.
    .desk = On other changes the law says nothing here. Talk to a free legal aid service: they listen and tell nobody.
    .ask = My family has changed: is my card still valid?
    .help = Your safety comes before papers. Call a free number or go to an anti-violence centre (centro antiviolenza): they tell nobody without your consent. The law protects your permit: you do not have to bear violence to stay. We ask you nothing more.

requirement-eu-family-sponsor = Your document
    .yes = Your relative is an EU citizen: you ask for the “carta di soggiorno per familiare di cittadino dell’Unione” (residence card for a relative of an EU citizen).
    .moved = Your Italian relative lived with you in another EU country: the rules for family of EU citizens apply, where they are better.
    .parent = Your minor child is Italian: you ask for the family permit (motivi familiari). You can ask for it even if you have no other permit.
    .famit = Your Italian relative did not move: you ask for the family permit “FAMIT”. It lasts { $years } years.

requirement-eu-family-relation = Who you are to your relative
    .yes = The law names wife, husband and children under { $age }.
    .dependent = You depend on your relative (a carico): the law names you.
    .not-dependent = By law, parents and children of { $age } or more must depend on the relative (a carico). If you lived together or are ill, ask all the same.
    .partner = A stable partner needs official proof of the relationship. The office looks at each case.
    .other = For other relatives the law asks the office to help, but it looks at each case.
    .other-italian = The law nearly always forbids the expulsion of people who live with a close Italian relative. Close means up to the second degree: for example brothers, sisters, grandparents, grandchildren. There is a permit for this: see the guide on the first permit, and go to a free legal aid service first.
    .other-italian-ask = I live with a relative of mine who is Italian (art. 19 c. 2 c TUI): which permit can I ask for?
    .ask = Am I a relative by law (art. 2 and 3 D.Lgs. 30/2007)? Which proof do you need?

requirement-eu-family-parent = Parent of an Italian minor
    .yes = The law gives the permit to the mother or father of an Italian minor living in Italy. Whether you already have a permit does not matter.
    .no = The law closes this way to parents who have lost parental responsibility. What to do: go to a lawyer or to free legal aid at once. The juvenile court (Tribunale per i minorenni) can give an authorisation if the child needs you.

requirement-eu-family-parent-later = Your permit as a parent
    .desk = How the permit of the parent of an Italian minor is renewed or changed, the law does not say clearly. Ask before it expires.
    .ask = I have the permit as parent of an Italian minor: how do I renew it, or into what can I convert it?

requirement-eu-family-registered = Your relative lives in Italy
    .yes = Your relative is registered with the Comune.
    .asked = The receipt of their application to register is enough.
    .not-yet = First your relative registers with the Comune. Then you ask for your document.

requirement-eu-family-three-months = Time since you entered
    .yes = { $months } months have passed: you can ask for the card.
    .not-yet = The law speaks of the card after { $months } months from entry. Until then your passport is enough.

requirement-eu-family-deed = Proof of family
    .yes = You have the certificate.
    .to-register = A marriage made abroad is first registered (trascritto) with the Italian Comune. Then you ask for the permit.
    .not-yet = First have the certificate translated and legalised.
    .desk = Without a certificate the office must say which other proof counts.
    .ask = I cannot get the certificate: which other proof of family do you accept?

requirement-eu-family-five-years = Time in Italy with your relative
    .yes = Start: { $since }. The { $years } years together are complete: you can ask for the permanent card.
    .not-yet = The permanent card takes { $years } years. Start: { $since }. You can ask for it from this date: { $day }.
    .ends-first = The permanent card can be asked for after { $years } years, from { $day }: but your card expires before. Do not wait: go to the Questura before it expires, and ask how to go on.
    .ends-first-ask = My card expires before the years for the permanent card: how do I renew it?
    .desk = There are { $years } years, but not all of them with your relative.
    .ask = I have not always lived with my relative: can I have the permanent card, or renew the one I have?

requirement-eu-family-absence = Absences
    .yes = Your absences do not break the time.
    .desk = An absence of more than { $limit } months in a year can break the time. Up to { $long } months in a row are fine only for an important reason.
    .ask = These are my absences: from which day do you count my stay?

requirement-eu-family-card-valid = The card is still valid
    .yes = It expires on { $expiry }. Apply before.
    .desk = It expired on { $expiry }. The law does not say that you lose the right: go at once.
    .ask = My card has expired: can I apply all the same?

requirement-eu-family-death = Your right after your relative’s death
    .yes = You had lived in Italy for at least { $year ->
        [one] one year
       *[other] { $year } years
    } and have one of the conditions of the law: your right to stay goes on.
    .school = For children at school, and the parent who has custody, there is a special rule: you can stay for school.
    .no-ground = You had lived here long enough, but the law also asks for work, money with insurance, or a relative who has them.
    .no-year = Without { $year ->
        [one] one year
       *[other] { $year } years
    } in Italy before the death the card does not go on. But you can ask for a permit for work or study.
    .ask = My relative has died: which document can I have now (art. 11 D.Lgs. 30/2007, art. 30 c. 5 TUI)?

requirement-eu-family-left = Your right after your relative left
    .school = Children at school and the parent who has custody of them can stay.
    .desk = If the relative leaves Italy, the card usually does not go on. Perhaps you can have another permit, for work or study.
    .ask = My relative has left Italy: which document can I have (art. 11 D.Lgs. 30/2007)?

requirement-eu-family-divorce = Your right after the divorce
    .yes = You have one of the conditions of the law: your right to stay goes on. Bring the papers.
    .desk = Without one of these conditions the card does not go on. But you can ask for a permit for work or study.
    .ask = I am divorced from an EU citizen: which permit can I have (art. 12 D.Lgs. 30/2007, art. 30 c. 5 TUI)?

requirement-eu-family-separation = Your right after the separation
    .desk = The law speaks of divorce, not of separation. Before you sign or move out, ask what happens to your card.
    .ask = We are separated and not divorced: is my card still valid?

requirement-eu-family-famit-changed = Your FAMIT permit
    .desk = The FAMIT permit can become a work permit. After a death, separation or divorce you can also ask for a study permit. Ask before it expires.
    .ask = I have a FAMIT permit and my family has changed: into which permit can I convert it?

requirement-eu-family-passport = Passport
    .yes = Your passport is valid.
    .expired = Your passport has expired. Ask for a new one, and ask whether you can apply meanwhile.
    .missing = Without a passport, ask which document counts in its place. If you are a refugee or have asked for asylum, do not go to your consulate.
    .ask = My passport is not valid: can I apply with proof that I asked for a new one?

## Papers

document-eu-family-passport-proof = Proof that you asked for a new passport, or another document
    .why = Your passport is not valid.
document-eu-family-old-card = The card or permit you have
    .why = The office sees what you have now.
document-eu-family-marriage = Marriage or civil partnership certificate
    .why = It proves that you are married.
    .note = Italian, or registered in Italy: no translation. From an EU country: ask for the multilingual form.
document-eu-family-birth = Birth certificate
    .why = It proves who is whose child.
    .note = From an EU country: ask for the multilingual form, instead of translation and apostille.
document-eu-family-dependency = Proof that you depend on your relative
    .why = For example receipts of the money, and papers on your income.
document-eu-family-partner-proof = Official proof of the stable relationship
    .why = For example a registered cohabitation.
document-eu-family-household-proof = Proof that you lived together, that they support you or care for you
    .why = A document of your country, or medical certificates.
document-eu-family-sponsor-id = Your relative’s identity document
    .why = It shows their citizenship.
document-eu-family-attestation = Registration document (attestazione) of your relative
    .why = It shows that they live in Italy. The receipt of the application is enough.
document-eu-family-moved-proof = Proof that you lived together in another EU country
    .why = For example the card of that country, residence papers, contracts.
document-eu-family-residence = Residence and family certificate, or declaration of the person who hosts you
    .why = It shows where and with whom you live.
document-eu-family-years-proof = Proof of the years in Italy together
    .why = For example a residence history (certificato storico), payslips, school papers.
document-eu-family-absence-proof = Proof of the reason for the absence
    .why = You were away for long.
document-eu-family-death-papers = Death certificate
    .why = It shows the day.
document-eu-family-divorce-papers = Papers of the separation or divorce, and the marriage certificate
    .why = They show how long the marriage lasted and what the judge decided.
document-eu-family-ground-papers = Proof of work, of money with insurance, or of permanent residence
    .why = The law asks for it.
document-eu-family-school-papers = School certificate of the children and proof of custody
    .why = They show that the children study here and stay with you.

## Costs

fee-eu-family-parent-contribution = Contribution (contributo) for the permit
    .note = If the permit is short, it is { $short }. Ask before you pay.

## Terms

deadline-eu-family-card-ends = Last day to apply
    .how = You apply before the card you have expires.
deadline-eu-family-famit-by = Ask for the renewal of the FAMIT permit
    .how = To be safe at least { $lead } days before it expires ({ $expiry }), as for other permits.
deadline-eu-family-famit-ends = The FAMIT permit expires
    .how = Ask for the renewal now.
deadline-eu-family-card-answer = The Questura must give the card
    .how = Within { $months } months of the application. Meanwhile the receipt is valid.
deadline-eu-family-permanent-answer = The Questura must give the permanent card
    .how = Within { $days } days of the application.
deadline-eu-family-famit-answer = The Questura must decide
    .how = Within { $days } days of the application, as a rule. It can take longer.

## Offices

office-eu-family-comune = Comune
    .how = Here your relative registers, and a marriage made abroad is registered (trascritto).
office-eu-family-questura = Questura, immigration office (ufficio immigrazione)
    .how = Book (PrenotaFacile, where it exists) or ask how to get an appointment. Always ask for the receipt.

## Doubts

doubt-eu-family-visa = The entry visa is no longer among the papers of the law. Some offices ask for it all the same.
    .ask = I have no visa: is the passport enough for the card (art. 10 D.Lgs. 30/2007)?
doubt-eu-family-when = The law says after { $months } months. Some offices take the application earlier: you can ask now.
    .ask = Can I apply now, before the { $months } months?
doubt-eu-family-stamp = By law the card costs only its production. The revenue stamp (marca da bollo) is what offices ask for.
    .ask = Is the revenue stamp needed?
doubt-eu-family-famit-fee = For FAMIT the law asks for no contribution (contributo), only the card: { $card }. Some tables give a higher sum.
    .ask = For the FAMIT permit, do I pay only the card, without the contribution (art. 23 c. 1-bis D.Lgs. 30/2007)?
doubt-eu-family-famit-renewal = The law only says that FAMIT is renewed when it expires. For other permits the renewal is asked { $lead } days before.
    .ask = By when do I ask for the renewal of FAMIT?
doubt-eu-family-old-cards = If you still have an EU card as family of an Italian, it is usually valid until it expires. We have not read this in the law.
    .ask = Is my EU card still valid, or do I have to change it for FAMIT?
doubt-eu-family-parent-fee = For this permit the law does not say how long it lasts and whether the contribution (contributo) is due, besides the card ({ $card }).
    .ask = For the permit as parent of an Italian minor (art. 30 c. 1 d TUI): how long does it last, and what do I pay?
doubt-eu-family-new-card = It is not clear whether a new card is needed at once, and what it costs.
    .ask = My right goes on: do I have to ask for a new card, and what does it cost?

## Good to know

advice-eu-family-receipt = When you apply you get the receipt (ricevuta) at once. Keep it: with it you wait lawfully.
advice-eu-family-work = You can work already now, with the receipt too.
advice-eu-family-no-sui = You do not need the clearance (nulla osta) of the Sportello Unico. If a relative is still abroad, they ask the Italian consulate for the visa: it is free and goes before the others.
advice-eu-family-no-contribution = Do not pay the contribution (contributo) for the permit: for family of EU citizens and Italians there is none.
advice-eu-family-keep-registered = Your right follows your relative’s: if they lose the registration or the job, ask for help at once.
advice-eu-family-paper-cards = The old cards made of paper are no longer valid: you need the electronic one.
advice-eu-family-code-card = In Modulo 1, box 16, the code for the residence card is 35. It is only in the online table: ask the person who helps you.
advice-eu-family-code-famit = In Modulo 1, box 16, the code for FAMIT is 34. It is only in the online table: ask the person who helps you.
advice-eu-family-first-days = If you have just entered with a visa, apply within { $days } working days: that is the rule for permits.
advice-eu-family-rights = The card lasts { $years } years. You can work, study, get health care and have residence. You can be outside Italy for up to { $months } months in a year.
advice-eu-family-famit-rights = FAMIT lasts { $years } years, is renewed and can become a work permit. With it you can work and study.
advice-eu-family-parent-rights = With the family permit (motivi familiari) you can work, study and use health and social services.
advice-eu-family-permanent-card = The permanent card usually lasts { $years } years, { $minor } for minors. Then the card is made again: the right stays. You can work, study and get health care.
advice-eu-family-permanent-lost = With the permanent card you can be outside Italy for up to { $years } years in a row; after more than that you lose it.
advice-eu-family-spouse-citizenship = People married to an Italian can ask for citizenship after some time: there is a page for it.
advice-eu-family-refusal = If the answer is no, take it to free legal aid at once: you go to a judge (tribunale ordinario).

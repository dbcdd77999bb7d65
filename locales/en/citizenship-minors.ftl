# Citizenship of children under 18. The keys are the ids of rules/law/citizenship-minors.

procedure-citizenship-minors = Italian citizenship for your children
    .about = For children under 18 of somebody who becomes Italian, or who is Italian from birth and has a child born abroad.

## Questions

fact-minors-way = How is the parent Italian, or how will the parent become Italian?
    .why = The way for the child depends on this.
    .where = “From birth” means: a child of Italians, even if recognised later abroad. A parent who took the oath (giuramento) or made a declaration at the town hall (Comune) is not Italian from birth.
    .desk = Is the parent an Italian citizen by birth, or did the parent become one later?
    .option-soon = The parent will become Italian: the oath or the declaration is still to come
    .option-done = The parent became Italian, by oath or declaration, after the child was born
    .option-before = The parent became Italian, by oath or declaration, before the child was born
    .option-birth = The parent is Italian from birth
    .option-adopted = An Italian has adopted, or is adopting, the child
    .option-foreign = No parent is Italian or is becoming Italian

fact-minors-oath = On which day did the parent take the oath or make the declaration?
    .why = The parent is Italian from the day after. The child’s conditions are looked at on that day.
    .where = On the record (verbale) of the oath or declaration, made at the Comune or at the consulate.
    .desk = From which day is the parent an Italian citizen?

fact-minors-born-where = Where was the child born?
    .why = The law is stricter for those born abroad.
    .where = On the birth certificate, or in the passport in the line “Place of birth”.
    .desk = Which place of birth counts for you?
    .option-italy = In Italy
    .option-abroad = Abroad

fact-minors-other-citizenship = Does the child have the citizenship of another country?
    .why = The stricter rule is only for those born abroad who have another citizenship.
    .where = Usually, whoever has a country’s passport is its citizen. Ask the consulate of that country.
    .desk = According to the papers, does my child have another citizenship?

fact-minors-abroad = Which of these is true? Choose the first that is true.
    .why = With one of these, the law may leave the way open also for those born abroad.
    .where = Ask the Comune for the parent’s “certificato storico di residenza” (residence history). If the parent had become Italian before the birth, the years after that day count. For somebody’s citizenship, ask the consulate of the other country.
    .desk = The parent lived in Italy before the child was born: how do I prove it?
    .option-parent-lived = The parent who is or becomes Italian lived in Italy for at least { $years } years in a row before the birth (or the adoption)
    .option-only-italian = A parent or grandparent has only Italian citizenship (or had only that one when they died)
    .option-neither = Neither of the two

fact-minors-birth = When was the child born?
    .why = The age counts, and terms that start from the birth.
    .where = On the birth certificate or in the passport. If you have more than one child, use this guide once for each.
    .desk = Which date of birth counts?

fact-minors-lives-with = Does the child really live with this parent? (If the parent has already become Italian: did they live together on that day?)
    .why = The law asks that they live together, in a stable way.
    .where = Look at the family status certificate (stato di famiglia): are both names on it? But real life is what counts.
    .desk = My child lives elsewhere part of the time: for you, does my child live with me?
    .option-together = Yes, in the same home
    .option-partly = Partly: for example with separated parents, or studying in another town
    .option-apart = No

fact-minors-recognised = Is there an application for recognition of citizenship that was started by { $last }?
    .why = Those who started by that day follow the earlier law, and their children have a special term.
    .where = What counts: the application with its papers, the appointment notified by the consulate or the Comune, or the court case. Look for the receipt or the message with the date.
    .desk = Are this application, this appointment or this court case older than the new law?
    .option-child = Yes, and the child is part of that application or case
    .option-parent = Yes, the parent’s, and the parent was recognised as Italian. The child was not part of it
    .option-none = No

fact-minors-later-link = Did the Italian parent become the child’s parent after the birth? (recognition, judgment or adoption)
    .why = Then the term starts on that day, not at birth.
    .where = Look at the act of recognition, the judgment or the adoption.
    .desk = From which day is this parent a parent for the law?

fact-minors-link-on = On which day was the recognition, the judgment or the adoption?
    .why = The term is counted from that day.
    .where = The date is on the act or judgment.
    .desk = From which day does this recognition or adoption count?

fact-minors-home = Does the child live in Italy with a permit and with registered residence (residenza)? (If the parent became Italian: how was it on that day?)
    .why = For some ways the law counts the time lived in Italy regularly.
    .where = Ask the Comune for the “certificato storico di residenza”. Small children are on their parents’ permit or have a card of their own.
    .desk = Since when has my child had residence, without a break?
    .option-since-birth = Yes, since birth, always
    .option-later = Yes, since a certain day, without a break
    .option-gap = There was, or there is now, a time without a permit or without residence
    .option-abroad = No, the child lives abroad

fact-minors-home-since = Since when has the child had residence in Italy, with a permit and without a break?
    .why = The years are counted from that day.
    .where = On the “certificato storico di residenza” of the Comune. Choose the day of registration.
    .desk = From which day do you count my child’s residence?

fact-minors-agree = Who can make the declaration for the child?
    .why = The law asks for the declaration of the parents or of the guardian, not of one parent alone.
    .where = The guardian (tutore) is the person appointed by the judge. Ask if one of you can sign in another place.
    .desk = The other parent cannot or will not declare: what can be done?
    .option-both = Both parents
    .option-guardian = The guardian appointed by the judge
    .option-one = Only one parent

## Conditions

requirement-minors-foreign = An Italian parent
    .no = This way is only for children of somebody who is or becomes Italian. Next steps: if a parent applies for citizenship, the children under age who live with that parent can become Italian together with them. Those born in Italy who have always lived here regularly can ask at { $adult }, at the Comune. Today no law gives citizenship for going to school in Italy.

requirement-minors-adopted = Adoption by an Italian
    .desk = As a rule, a child adopted by an Italian becomes Italian with the adoption. But for those born abroad who have another citizenship there is a new rule, with exceptions. The office looks at each case.
    .ask = An Italian has adopted this child. Is the child already an Italian citizen? Which papers do you need to register it?

requirement-minors-age = The child’s age
    .soon = The child is under { $adult }. The oath counts from the day after: it must be taken at the latest on { $last }.
    .done = The child was under { $adult } when the parent became Italian.
    .born-after = The child was born later: the parent was already Italian. The child may be Italian from birth. Go back to the first question and choose “before the child was born”.
    .born-after-ask = My child was born when I was already an Italian citizen. Is my child Italian from birth?
    .same-day = The parent is Italian from the very day on which the child turns { $adult }. The law does not say clearly what happens on that day.
    .adult-now = The child is { $adult }, or will be before then: the child does not become Italian together with the parent. Next step: the child can ask for citizenship on their own, for years of residence or because of birth in Italy. Ask the Comune or a patronato (free help office).
    .adult-then = On that day the child was already { $adult }: the child did not become Italian together with the parent. Next step: the child can ask for citizenship on their own, for years of residence or because of birth in Italy. Ask the Comune or a patronato (free help office).
    .ask = The oath takes effect on the very day on which my child comes of age. Does my child become Italian?

requirement-minors-together = Living with the parent
    .yes = You live together: the stato di famiglia is enough, if it tells the truth.
    .desk = The law asks for a life together that is “stable and effective”. With separated parents, or because of studies, the Comune decides: bring proof.
    .not-yet = On the day the parent becomes Italian, the child must live with that parent, in a stable way. Ask the Comune before you fix the oath.
    .no = On that day the child did not live with this parent: by law the child did not become Italian together with them. Next step: if you really lived together, but not on paper, bring proof to the Comune and change your answer. If not, the child can ask for citizenship on their own.
    .ask = My child lives with me only part of the time. Which proof do you need of a stable and effective life together?

requirement-minors-old-rule = Before the new law
    .desk = The parent became Italian when the child’s years of residence were not asked yet: what counted was the age and living together. If both were there, the child may already be Italian. Ask the Comune to check and to put it in writing (attestazione).
    .ask = I became Italian before the law of 2025 and my child under age lived with me. Can you certify that my child is Italian?

requirement-minors-two-years = The child’s time in Italy
    .since-birth = The child has lived in Italy regularly since birth: that is enough.
    .enough = The child has lived in Italy regularly for at least { $years } years in a row: that is enough.
    .not-yet = The child must have { $years } years of residence in Italy, with a permit and in a row, when the parent becomes Italian. That is reached on { $day }: an oath from that day on counts for the child too. Look at the last day for the oath.
    .too-short = On that day the child did not yet have { $years } years of residence in Italy in a row (reached on { $day }). So the child did not become Italian together with the parent. Next step: ask the Comune if the date is right. Ask also when the child can ask for citizenship on their own (born in Italy: after { $here } years of residence).
    .gap = There was a time without a permit or without residence. Sometimes it is a mistake that can be put right: take your papers to a free legal help desk, then to the Comune.
    .abroad-soon = The child must have lived in Italy regularly for { $years } years when the parent becomes Italian. If the oath is far away, ask at once about family reunification. If it is near, there is usually not enough time: ask the Comune.
    .abroad = The child had to have lived in Italy regularly for { $years } years when the parent became Italian. The child lived abroad, and so did not become Italian with the parent. Next step: ask at the desk about family reunification, and about citizenship that the child can ask for later.
    .ask = My child had a break in the permit or in the residence. Does it count all the same? Can it be put right?

requirement-minors-two-years-in-time = The time before coming of age
    .yes = The { $years } years of residence come before the age of { $adult }.
    .no = The child turns { $adult } before having { $years } years of residence in Italy: the child cannot become Italian together with the parent. Next step: ask the Comune if the date of residence is right. Ask also when the child can ask for citizenship on their own (born in Italy: after { $here } years of residence).

requirement-minors-born-abroad = A child born abroad with another citizenship
    .parent-lived = The Ministry asks for two things. The first: the parent lived in Italy for { $years } years in a row before the birth. The second: the parent stays here for { $years } more years after becoming Italian. The first is there. The last check comes later. Ask the civil status office (stato civile) of the Comune.
    .only-italian = The law makes an exception if a parent or grandparent has only Italian citizenship. But offices almost always speak of another exception. Bring proof and ask.
    .neither = For those born abroad before the parent lived in Italy, the answer is usually no. But the Comune decides, and the exceptions are read in different ways. Ask all the same, and talk to a free legal help desk. Later the child can ask for citizenship on their own.
    .ask = My child was born abroad and has another citizenship. By article 3-bis, letters c) and d), does my child become Italian together with me? Which proof do you need?

requirement-minors-already = The child of an Italian
    .born-here = The child of an Italian, born in Italy, is Italian from birth: no application is needed. If the Comune does not have it on record, ask to correct the birth record.
    .no-other = Those who have no other citizenship remain Italian by birth, even if born abroad. The birth record must be registered (trascrizione). The office decides, with the papers.
    .exception = The law makes an exception for this case: the child may already be Italian by birth. It must be proved, and the birth record registered. The Comune or the consulate decides.
    .ask = My child was born abroad to an Italian parent. Is my child already a citizen by birth? With which proof do you register it?

requirement-minors-no-declaration = Born abroad to somebody who had become Italian
    .desk = By law, those who are born abroad, have another citizenship and no exception are not Italian from birth. The declaration of the parents is only for children of those who are Italian from birth. Ask which other ways the child has, and talk to a free legal help desk.
    .ask = I had already become Italian when my child was born abroad. Can my child be Italian under article 3-bis? If not, which way is there?

requirement-minors-before-law = The declaration for children born abroad
    .desk = This declaration has existed only since { $day }. Before that day, ask the consulate or the Comune.
    .ask = My child was born abroad to an Italian parent. What can we do today?

requirement-minors-declaration = The declaration for the child
    .child = The child is part of an application or court case started in time: the earlier law applies. Ask where it stands, and bring proof of the date.
    .in-term = You are in time. The declaration is made within { $term ->
        [one] one year
       *[other] { $term } years
    } of the birth, or of the day on which the Italian became the child’s parent. The child becomes Italian from the day after.
    .transitional = There is a special term for children of those who were recognised with an application started in time: you can still declare. The date is among the terms.
    .transitional-adult = When the law came, the child was under age: there is a special term. Now the child is an adult, and makes the declaration in person.
    .residence = The term after the birth has passed, but there is another way. The parents declare, and the child becomes Italian after living in Italy regularly for { $years } years in a row after the declaration.
    .residence-gap = The term after the birth has passed. One way is left: the parents declare, and then the child lives in Italy with a permit and residence for { $years } years in a row. If the child lacks one of these now, first ask a free legal help desk, and see the guide for relatives of Italians.
    .residence-abroad = The term after the birth has passed. One way is left: the parents declare, and then the child lives in Italy regularly for { $years } years in a row. Ask the consulate how and when.
    .no = After the age of { $adult } the parents can no longer declare for the child. Next step: whoever has a parent or grandparent who is Italian by birth has other ways, with residence in Italy. See the guide on citizenship by descent.
    .ask = My child was born abroad to a parent who is Italian by birth. Can we make the declaration of article 4, paragraph 1-bis? Which way, which papers, what cost?

requirement-minors-parents-declare = Who declares
    .yes = Both parents declare, or the guardian.
    .desk = As a rule both parents declare. If one is missing or does not want to, ask the office. Sometimes a judge decides.
    .ask = Only one parent can declare. Which papers are needed for the declaration to count?

## Papers

document-minors-birth-abroad = The child’s birth certificate
    .why = It proves age, parents and place of birth.
    .note = It must be translated and legalised, or with apostille. For EU countries the form in several languages is enough. The apostille must be translated too. Refugees do not ask their embassy for papers: they talk to the Comune.
document-minors-birth-italy = Details of the birth record (born in Italy)
    .why = The Comune finds it, if you say where and when.
document-minors-child-papers = The child’s passport, permit and tax code
    .why = They prove who the child is and that the child lives here regularly.
document-minors-oath-papers = Decree and record of the parent’s oath
    .why = They prove from which day the parent is Italian.
    .note = If the oath is still to come: the Comune writes the record on that day.
document-minors-family-status = Family status (stato di famiglia)
    .why = It proves that you live together.
    .note = If real life is different from the paper, bring other proof: school, doctor, contracts.
document-minors-residence-history = The child’s residence history
    .why = It proves the { $years } years in Italy, or residence since birth.
    .note = You can ask for the “certificato storico di residenza” to check the dates.
document-minors-parent-history = The parent’s residence history in Italy
    .why = It proves the { $years } years in a row before the birth.
document-minors-only-italian-proof = Proof that the parent or grandparent has only Italian citizenship
    .why = It is the exception that can open the way.
    .note = For example a paper of the other country’s consulate on the loss of that citizenship.
document-minors-parent-proof = Proof that the parent is Italian from birth
    .why = The way is only for their children.
    .note = For example the certificate of citizenship of the Comune.
document-minors-parents-ids = Identity documents of both parents
    .why = Both declare, in person.
document-minors-guardian-order = Appointment of the guardian
    .why = The guardian declares in place of the parents.
document-minors-recognition-proof = Proof of the application, appointment or court case by { $last }
    .why = With that date the earlier law, or the special term, applies.
document-minors-link-proof = Recognition, judgment or adoption
    .why = The term starts on that date.

## Costs

fee-minors-contribution = Contribution for the declaration
    .note = Postal account 809020 (Ministry of the Interior) or PagoPA: ask the office first, and bring the receipt.
fee-minors-contribution-before = Contribution for the declaration
    .note = Postal account 809020 (Ministry of the Interior) or PagoPA: ask the office first, and bring the receipt.

## Terms

deadline-minors-before-birthday = Last day for the parent’s oath
    .how = The oath counts from the day after, and on that day the child must still be under { $adult }.
deadline-minors-declare-by = Last day for the declaration
    .how = { $term ->
        [one] One year
       *[other] { $term } years
    } from the birth.
deadline-minors-declare-by-link = Last day for the declaration
    .how = { $term ->
        [one] One year
       *[other] { $term } years
    } from the recognition, judgment or adoption.
deadline-minors-transitional-by = Last day of the special term
    .how = It is a fixed date, until the end of the day, Rome time.
deadline-minors-transitional-by-old = Last day of the special term
    .how = It is a fixed date, until the end of the day, Rome time.
deadline-minors-residence-end = The child can become Italian
    .how = { $years } years of residence and permit, without a break, after the declaration, if you make it today. Then go back to the Comune.
deadline-minors-check = The Comune checks
    .how = Within { $days } days of having the papers. In practice it can take longer.

## Offices

office-minors-comune = Civil status office (stato civile) of the Comune
    .how = If you live in Italy. Make an appointment. If the parent still has to take the oath, talk about the children before it.
office-minors-consulate = Italian consulate of the place where you live
    .how = If you live abroad. See on its website how to book: places are few, book early.

## Doubts

doubt-minors-term-over = The term is { $term } years since { $day }. For those who had already passed the old term, the new law was not read word for word.
    .ask = The old term for my child was already over before { $day }. Does the new term hold for my child too?
doubt-minors-transitional-fee = The contribution of { $fee } in the special term: some consulates write that nothing is paid, others that it is.
    .ask = Do we have to pay the contribution for this declaration?
doubt-minors-adult-meanwhile = The { $years } years in Italy end after the child turns { $adult }: the law speaks of “the minor”.
    .ask = My child comes of age before the { $years } years are over. Does the declaration count all the same?

## Good to know

advice-minors-keep-home = Until the oath, keep the permit, the residence and the home together without a break. A break can close the way for the child.
advice-minors-oath-day = The oath is taken within { $months } months of the notice of the decree. Choose the day with the child’s dates in mind: the child must still be under age and already have the time in Italy. After the term, new papers are needed.
advice-minors-not-automatic = It is not always automatic: a child who lives abroad, or has not been in Italy for long, does not become Italian with the parent.
advice-minors-names = Names, dates and places that differ between papers stop everything. If they differ, ask your consulate for a certificate that it is the same person. Refugees ask the Comune instead.
advice-minors-after = Afterwards the Comune registers the child as Italian. Then: identity card, passport, health card, school. The residence permit is given back.
advice-minors-two-more-years = Stay resident in Italy for { $years } years after the oath: the Ministry looks at this too.
advice-minors-renounce = At { $adult } the child can give up Italian citizenship, only if they have another one. Those who give it up can get it back only by marriage or residence.
advice-minors-own-way = If the Comune says no, the child does not lose the other ways. Those born in Italy can ask after { $years } years of residence. Those born here who have always lived here regularly can also get citizenship at { $adult }, with a declaration.
advice-minors-dual = Italy accepts two citizenships. The other country may not: ask its consulate first.
advice-minors-refused = If they say no, ask for the answer in writing and take it at once to a free legal help desk. In the end, a judge decides about citizenship.

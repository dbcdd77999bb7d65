# Citizenship of people born in Italy. The texts “citizenship-…” are in citizenship-residence.ftl.

procedure-citizenship-born-in-italy = Italian citizenship for people born in Italy
    .about = You were born in Italy to foreign parents and have always lived here. A declaration at the Comune (town hall) is enough: it is a right.

## Questions

fact-by-birth-here = Were you born in Italy?
    .why = This way is only for people who were born here.
    .where = Look at your birth certificate or identity card: the place of birth.
    .desk = In your register, was I born in Italy?

fact-by-birth-parent = Before you turned { $age }, was your mother or father already an Italian citizen, or did they become one?
    .why = Then perhaps you are already Italian, and no declaration is needed.
    .where = Ask your parents on which day they swore the oath.
    .desk = A parent of mine became Italian when I was a minor: am I already a citizen?

fact-by-birth-notice = Before you turned { $age }, did you get a letter from the Comune (town hall) about this possibility?
    .why = The Comune must send it in the { $months } months before the birthday. If it did not, you can make the declaration later too.
    .where = Ask your family, and ask the Comune for the proof that it arrived.
    .desk = Did you send me the notice of article 33 of D.L. 69/2013? Where and when?

fact-by-birth-residence = Where did you live from birth to the age of { $age }?
    .why = The law asks that you have always lived in Italy. Delays of parents or offices are not your fault.
    .where = The Comune (town hall) gives the “certificato storico di residenza”. Holidays do not count.
    .desk = In the certificato storico, are there times when I was missing? Can I prove them with school and doctor?
    .option-from-birth = Always in Italy, with residence from birth
    .option-late = Always in Italy, but for some time residence or permit were missing
    .option-absence = In Italy, but with a long time abroad; the residence stayed here
    .option-moved-away = For some time we moved abroad, and the residence was cancelled

## Conditions

requirement-by-birth-here = Birth in Italy
    .yes = You were born in Italy.
    .no = This declaration is only for people who were born in Italy. People who came as children can apply for citizenship by residence, usually after { $years } years. Next step: look at that guide. If a parent becomes Italian while you are a minor, look at the guide about children.

requirement-by-birth-trouble = Nothing that needs legal help first
    .yes = You told us of no refusal, criminal case or expulsion.
    .letter = Take the letter to a free legal help desk at once. You answer a notice before a refusal within { $days } days. Say also that you were born in Italy. The declaration is made from the age of { $age } and for { $term ->
        [one] one year
       *[other] { $term } years
    }, and it looks at the time until { $age }. We ask you nothing more.
    .court = For this declaration the law does not count convictions as an obstacle. But first talk to a free legal help desk. Do it soon: the time for the declaration goes on, it ends { $term ->
        [one] one year
       *[other] { $term } years
    } after you turn { $age }. We ask you nothing more.
    .expulsion = Talk to a free legal help desk at once. Say that you were born in Italy: the declaration is made within { $term ->
        [one] one year
       *[other] { $term } years
    } of turning { $age }, and this can change a lot. We ask you nothing more.

requirement-by-birth-parent = Not being Italian already
    .yes = Your answers do not show it.
    .desk = Perhaps you are already Italian: children under { $age } who live with the parent usually become Italian together with them. Ask the Comune (town hall) before you pay. Look at the guide about children too.
    .ask = A parent of mine was or became Italian before I turned { $age }, and I lived with them. Am I already a citizen?

requirement-by-birth-when = The time for the declaration
    .not-yet = The declaration is made from the age of { $age }: for you from { $day }. Until then, keep your residence in Italy.
    .yes = You are in time: go to the Comune (town hall) by { $last }. The time is { $term ->
        [one] one year
       *[other] { $term } years
    } from the age of { $age }.
    .last-day = Today is the birthday on which the time ends. It is not certain that today still counts: go to the Comune (town hall) now, before it closes.
    .last-day-ask = Today the year since I turned { $age } ends. Do you take the declaration today and give me proof?
    .no-notice = The Comune (town hall) had to write to you before you turned { $age }. Without that letter you can make the declaration even now. Go soon.
    .no = The time for the declaration is over. Next step: people born in Italy can apply for citizenship by residence after { $years } years: look at that guide. If the letter of the Comune came late, or to a wrong address, talk to a free legal help desk.
    .before-2013 = When you turned { $age }, the Comuni did not have to write to anybody yet. It is not clear if you can still make the declaration. The other way is residence, with { $years } years.
    .before-2013-ask = I was born in Italy and turned { $age } before D.L. 69/2013. Can I still make the declaration?

requirement-by-birth-residence = Residence from birth
    .yes = The residence was always there.
    .late = Delays of parents or offices do not count against you. Prove with other papers that you lived here.
    .desk = A long time abroad can break the time, but not always. Bring the certificato storico and the proof.
    .ask = I was abroad on these dates, but the residence stayed here. For you, was there a break?
    .no = The law asks that you never gave up residence in Italy until the age of { $age }. Next step: people born here can apply for citizenship by residence after { $years } years: look at that guide. If the Comune cancelled you by mistake, change your answer.

## Papers

document-by-birth-id = Identity document and tax code (codice fiscale)
    .why = The Comune (town hall) needs to know who you are.
document-by-birth-act = Birth certificate (atto di nascita)
    .why = It proves that you were born in Italy.
    .note = If you were born in this Comune, it already has it.
document-by-birth-history = History of residence (certificato storico di residenza), from birth to the age of { $age }
    .why = It shows where you lived, year by year.
    .note = If you lived in more than one Comune, they look for them or you ask for them: ask first.
document-by-birth-permits = Residence permits, yours and your parents’ with your name
    .why = They show that you lived here with a permit.
    .note = If you cannot find them, the Questura (police immigration office) may have the dates.
document-by-birth-proofs = Certificates of school and health
    .why = They prove that you lived here at the times without residence or permit.
    .note = For example school reports, vaccinations, visits to the children’s doctor.
document-by-birth-payment = Receipt of the payment of { $amount }
    .why = You hand it in with the declaration.

## Costs

fee-by-birth-stamp = Revenue stamp (marca da bollo)
    .note = Not all Comuni ask for it: ask before you buy it.

## Terms

deadline-by-birth-letter = The Comune (town hall) must have written to you
    .how = In the { $months } months before you turn { $age }, at the address of residence.
deadline-by-birth-last-day = Last safe day for the declaration
    .how = The day before the end of { $term ->
        [one] the year
       *[other] the { $term } years
    } from the age of { $age }. Go much earlier: a paper can be missing.
deadline-by-birth-check = The Comune (town hall) must have checked
    .how = Within { $days } days from when it has the papers.

## Offices

office-by-birth-comune = Civil status office (stato civile) of the Comune where you live
    .how = Book and say: “dichiarazione di cittadinanza, articolo 4 comma 2”. If a paper is missing, the declaration is made all the same and you bring the paper later.

## Doubts

doubt-by-birth-stamp = Some Comuni also ask for a revenue stamp of { $stamp }, others do not.
    .ask = Do I need the revenue stamp (marca da bollo) for the declaration?
doubt-by-birth-stateless = You are stateless: people born in Italy to parents who are stateless, or who cannot pass on their citizenship, are usually Italian from birth.
    .ask = I was born in Italy and I am stateless. Am I a citizen from birth (art. 1 of law 91/1992)?
doubt-by-birth-proof-kinds = Which proof is enough for the times without residence or permit.
    .ask = For these times, which certificates do you accept (D.L. 69/2013 art. 33 paragraph 1)?
doubt-by-birth-no-letter = Some offices do not know this rule, or say that the letter was sent.
    .ask = Do you have proof that the letter arrived? If not, can I make the declaration (D.L. 69/2013 art. 33 paragraph 2)?

## Good to know

advice-by-birth-keep = Until the age of { $age } do not move your residence abroad, and renew your permit in time.
advice-by-birth-parent-first = If a parent becomes Italian before you turn { $age }, perhaps you do too: look at the guide about children.
advice-by-birth-do-not-wait = Do not wait for the letter of the Comune (town hall): you can go as soon as you turn { $age }.
advice-by-birth-right = You do not need the B1 certificate and income does not count. If somebody asks for them, it is a mistake: this is the declaration of article 4 paragraph 2.
advice-by-birth-effect = You become Italian the day after everything is done: declaration, papers and payment.
advice-by-birth-after = Afterwards: ask for identity card and passport, give back the permit, and tell the ASL (local health office), INPS (social security) and the school.
advice-by-birth-other-way = There is another way too: people born in Italy can apply for citizenship by residence after { $years } years. Look at that guide.

# Citizenship by marriage or civil union. The texts “citizenship-…” are in citizenship-residence.ftl.

procedure-citizenship-marriage = Italian citizenship by marriage
    .about = You married an Italian, or are in a civil union with one, and want to become a citizen. If you meet the conditions of the law, it is a right.

## Questions

fact-by-marriage-past = And in the past, were you married to an Italian?
    .why = If the Italian has died, sometimes the application can go on.
    .where = Look at the marriage certificate and, if there is one, at the decision of the divorce.
    .desk = In my situation, does the marriage still count?
    .option-never = I was never married to an Italian
    .option-ended = There was a divorce, or the marriage was annulled
    .option-widowed-after = The Italian died after I applied for citizenship
    .option-widowed-before = The Italian died, and I had not applied yet

fact-by-marriage-separated = Are you separated?
    .why = With a separation, citizenship by marriage stops, up to the day of the decision.
    .where = A legal separation, written in a document, counts. A quarrel does not.
    .desk = Is there a separation in your records?

fact-by-marriage-home = Where do you live?
    .why = In Italy the Prefettura (government office) decides and it takes less time. Abroad you go to the consulate.
    .where = Where you have registered residence counts.
    .desk = Do I have to apply in Italy or at the consulate?
    .option-italy = In Italy
    .option-abroad = In another country

fact-by-marriage-before = Have you already applied for citizenship by marriage?
    .why = If an application is open, you do not need another.
    .where = Log in to the portal of the Ministry, or look for the number of the application: it starts with K10.
    .desk = Can you check if I already have an application for citizenship?
    .option-none = No, never
    .option-waiting = Yes, and I am waiting for the answer
    .option-refused = Yes, and the answer was no

fact-by-marriage-spouse-citizen = When you married, was your wife or husband already an Italian citizen?
    .why = If it came later, many offices count the time from the oath.
    .where = Look at their certificate of citizenship. It is the same for a civil union.
    .desk = In your register, since when has my wife or husband been Italian?
    .option-before = Yes, already before the marriage
    .option-after = No, my wife or husband became Italian later

fact-by-marriage-spouse-since = When did your wife or husband become Italian?
    .why = Many offices count the time from that day.
    .where = It is the day after the oath.
    .desk = On which day did my wife or husband swear the oath?

fact-by-marriage-children = Do you two have children together, by birth or adopted by you both?
    .why = With children the time of the law is cut in half.
    .where = Look at the birth certificates: you are both there.
    .desk = To cut the time in half, which paper of the children do you need?

fact-by-marriage-registered = Is the marriage registered at an Italian Comune (town hall)?
    .why = The marriage extract of the Italian Comune goes with the application.
    .where = If you married in Italy, yes. If you married abroad, ask the Comune of the Italian if it is “trascritto” (registered).
    .desk = Is our marriage registered (trascritto)? If not, what is needed?

## Conditions

requirement-by-marriage-spouse = The marriage or civil union
    .yes = You are married or in a civil union. It must stay so until the decree.
    .separated = With a separation the law does not give citizenship by marriage. Next step: look at the guide “{ procedure-citizenship-residence }”. A family permit can usually be changed into another one: ask before it expires. If you get back together, ask the Comune (town hall) how to have it written down, and then change your answer. If he or she hurts you, call 1522.
    .not-married = This way is only for people who are married to, or in a civil union with, an Italian: living together is not enough. Next step: look at the guide “{ procedure-citizenship-residence }”.
    .ended = After a divorce or annulment this way is closed. Next step: look at the guide “{ procedure-citizenship-residence }”. A family permit can usually be changed into another one: ask before it expires.
    .widowed-after = The Constitutional Court said that the death of the Italian after the application does not stop it. Your application must go on: take it to a free legal help desk. Ask about your family permit too: it can usually be changed into another one.
    .widowed-after-ask = I applied before my wife or husband died. With judgment 195/2022 of the Constitutional Court, does the application go on?
    .widowed-before = The law is not clear for people who had not applied yet. Ask a free legal help desk, also about your family permit (it can usually be changed into another one). Look also at the guide “{ procedure-citizenship-residence }”.
    .widowed-before-ask = My wife or husband died before I applied. Can I still apply? Is there another way?

requirement-by-marriage-permit = Your residence permit
    .yes = You have a permit: keep it valid at all times, until the oath.
    .help = For citizenship you need to live in Italy with a permit. But people who live with their Italian wife or husband usually cannot be expelled, and can get a permit. Talk to a free legal help desk before you go to the Questura (police immigration office). We ask you nothing more.

requirement-by-marriage-trouble = Nothing that needs legal help first
    .yes = You told us of no refusal, criminal case or expulsion.
    .letter = { requirement-no-trouble.letter }
    .court = Only some convictions stop this way: for crimes against the State, or for intentional crimes with a maximum punishment of { $crime } years or more. Foreign sentences of more than { $sentence ->
        [one] one year
       *[other] { $sentence } years
    } stop it too, if Italy has recognised them. With rehabilitation (riabilitazione: a judge cancels the effects) they no longer stop it. An open case is only a pause. Take the papers to a free legal help desk before you apply. We ask you nothing more.
    .expulsion = { requirement-no-trouble.expulsion }

requirement-by-marriage-before = No application already open
    .yes = You can apply.
    .waiting = You already have an open application: do not make another. Check on the portal where it stands and if they ask you for something.
    .waiting-ask = I have already applied for citizenship by marriage, this is the K10 number. Where does it stand? Is anything missing?
    .refused = After a refusal perhaps { $years } years have to pass. We have not read this rule in the law: take the letter of the refusal to a free legal help desk. The time to appeal is short.
    .refused-ask = I was refused citizenship by marriage. When can I apply again? Can I still appeal?

requirement-by-marriage-spouse-oath = Since when your wife or husband has been Italian
    .yes = Even counting from the oath, the time is enough.
    .desk = The law counts from the marriage, but many offices count from when the person became Italian. The time then ends on { $day }. Ask before you pay.
    .ask = My wife or husband became Italian after the marriage. From which day do you count the time?

requirement-by-marriage-time = The time since the marriage
    .yes = The time that the law asks for has passed since the marriage.
    .not-yet = In your case { $months } months since the marriage are needed. They end on { $day }: meanwhile, get the papers ready.

requirement-by-marriage-residence = Residence in Italy
    .yes = Your time on the register (anagrafe) is enough.
    .not-yet = In your case { $months } months of residence on the register (anagrafe) after the marriage are needed. They end on { $day }. Do not lose your residence.

requirement-by-marriage-permit-time = Stay with a permit
    .yes = Your time with a permit, without a break, is enough.
    .not-yet = In your case { $months } months with a permit are needed, with no empty time. They end on { $day }.

requirement-by-marriage-registered = Registration of the marriage
    .yes = Ask the Comune (town hall) for the marriage extract (estratto di matrimonio).
    .not-yet = First the marriage must be registered in Italy (trascritto): ask the Comune (town hall) of the Italian, or the Italian consulate, how to do it.

## Papers

document-by-marriage-extract = Extract of the marriage or civil union (estratto di matrimonio)
    .why = It proves that you are married. The Italian Comune (town hall) where the marriage is registered gives it.
document-by-marriage-children-birth = Certificate of birth or adoption of your children
    .why = With children, half of the time is enough for you.
document-by-marriage-spouse-oath = Citizenship certificate of your wife or husband, with the day of the oath
    .why = The marriage came before: the office looks since when.
document-by-marriage-originals = All the originals
    .why = The office compares them with the files when it calls you.

## Offices

office-by-marriage-portal-abroad = Portal of the Ministry of the Interior, from abroad
    .how = Sign up on portaleservizi.dlci.interno.it and fill in the application for people who live abroad (modello AE). You pay to the IBAN IT54D0760103200000000809020.
office-by-marriage-consulate = Italian consulate where you live
    .how = It calls you to check the originals and, at the end, for the oath.

## Doubts

doubt-by-marriage-consulate-costs = The consulate can ask for more money, for example for stamps and translations.
    .ask = Besides the contribution, how much do I pay at the consulate? Do I need the revenue stamp (marca da bollo)?

## Good to know

advice-by-marriage-keep = If you separate or divorce before the decree, the application stops. But if the Italian dies after the application, it goes on.
advice-by-marriage-last-day = Do not send the application before the time is over, and check that the marriage is registered in Italy.
advice-by-marriage-right = It is a right: if the conditions are met, the State can say no only for the reasons in the law. Income does not count. In Italy the Prefect (Prefetto) decides.
advice-by-marriage-refusal = If the answer is no, for marriage you go to the ordinary court (tribunale). Take the letter to a lawyer at once. If nobody answers, silence is not a yes.

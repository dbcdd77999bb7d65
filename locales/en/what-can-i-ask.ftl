# What can I ask for? The ways compared.

procedure-what-can-i-ask = What can I ask for?
    .about = A few questions to compare the ways: renewal, conversion, EU permit, citizenship.

part-renew = Renew your permit (rinnovo)
part-convert = Change your permit into one for work (conversione)
part-long-term = EU long-term residence permit (permesso UE per soggiornanti di lungo periodo)
part-citizenship = Italian citizenship by residence (cittadinanza per residenza)
part-marriage = Italian citizenship by marriage (cittadinanza per matrimonio)
part-eu-registration = Registration at the town hall for EU citizens (iscrizione anagrafica)

requirement-routes-permit = Your residence permit
    .yes = We compare the ways for the permit you named.
    .help = First of all, talk to a free legal help desk. Sometimes there are ways that cannot be seen from here: family, health, protection, work. We ask you nothing more.

requirement-routes-renew-kind = The kind of permit
    .yes = Your permit can be renewed, if you still meet the conditions.
    .desk = Renewing your permit has special rules. Do not wait for the expiry date: open the guide and talk to the desk or to free legal help.
    .ask = I have this permit. Can it be renewed? When, where and with which documents?
    .no = This permit cannot be renewed. Next step: before it expires, ask the desk if there is another way, for example family or protection.

requirement-routes-renew-time = The time for the renewal
    .in-time = You can apply now. To be in time, apply by { $by }: at least { $lead } days before the expiry date ({ $expiry }).
    .late = You can apply, but go now: the expiry date is { $expiry }, less than { $lead } days away.
    .expired = Your permit expired on { $expiry }. Go and apply today, with the help of a patronato (free help office). After { $last } everything becomes much harder.
    .long-expired = Your permit expired on { $expiry }, more than { $limit } days ago. Go at once to a free legal help desk, before you go to the Questura. We ask you nothing more.
    .ask = My permit expired a short time ago. Can I hand in the renewal today? Will you give me a receipt?

requirement-routes-convert-kind = From this permit to a permit for work
    .work = The law allows the change to work, if you find a job with the right conditions. Apply before the permit expires.
    .seasonal = It is possible after some months of regular seasonal work and with a job offer. Open the guide to check.
    .no = Today this permit cannot be changed into one for work. Next step: ask a free legal help desk if an old rule or another way holds for you.
    .desk = For this permit the rule depends on your case, or is not clear. Open the guide and ask the desk.
    .ask = I have this permit: can I change it into a permit for work? On what conditions?

requirement-routes-long-term-kind = The permit you have now
    .yes = With your permit you can ask for it.
    .no = With this permit you cannot ask for it. But the years already spent in Italy usually count: as a next step, ask the desk which other permit you can have.
    .desk = For this permit the law is not clear. Ask the desk.
    .ask = With this permit, can I ask for the EU long-term residence permit?

requirement-routes-long-term-years = The years in Italy
    .yes = You have { $years } years with a permit.
    .not-yet = You need { $years } years with a permit, without long absences. With protection the time counts from the asylum request.

requirement-routes-long-term-income = Your income
    .yes = Your income reaches the sum asked of one person alone: { $needed } in a year.
    .not-yet = You need an income of at least { $needed } in a year, for one person alone. The guide shows which income counts.

requirement-routes-long-term-italian = Italian, level A2
    .yes = You have a language proof, A2 or higher.
    .not-yet = You need a language proof A2: a certificate, or the free test at the Prefettura. Some people do not have to: see the guide.

requirement-routes-citizenship-years = The years of residence
    .yes = You have at least { $years } years of registered residence.
    .not-yet = As a rule you need { $years } years of registered residence, without a break. People born in Italy or with Italian parents or grandparents need fewer years: see the guide.

requirement-routes-citizenship-income = Your income in the last years
    .yes = Your income reaches the sum that offices ask of one person alone: { $needed } in a year.
    .desk = Offices ask one person alone for at least { $needed } in a year, and your income is lower. The income of your family may count too.
    .ask = My income is lower. Does the income of my family count? Of which years?

requirement-routes-citizenship-italian = Italian, level B1
    .long-term = You have the EU long-term permit: no language proof is needed.
    .yes = You have a language proof that as a rule is enough.
    .not-yet = You need a B1 certificate, or an Italian diploma. Some people do not have to have it: see the guide.

requirement-routes-marriage-time = The time after the marriage
    .yes = { $years } years have passed since the marriage, with residence in Italy.
    .not-yet = You need { $years } years of residence in Italy after the marriage. With children of the couple half is enough: see the guide.

requirement-routes-eu-registration = Who stays in Italy for more than three months
    .yes = With the passport of an EU country you need no residence permit: you register at the town hall (Comune).

fee-routes-renew-cost = It usually costs
fee-routes-convert-cost = It usually costs
fee-routes-long-term-cost = It costs
fee-routes-citizenship-cost = It costs

deadline-routes-permit-term = If you apply today, the answer should come by
    .how = The law gives the office { $term } days. In practice it often takes longer.
deadline-routes-long-term-term = If you apply today, the answer should come by
    .how = The law gives the office { $term } days. In practice it often takes longer.
deadline-routes-citizenship-term = If you apply today, the answer should come by
    .how = The law gives the office { $term } months, and it can take up to { $most }.

doubt-routes-others = There are other ways that we do not compare here: family, protection, health, study.
    .ask = In my situation, which way is best for me now? Are there others?

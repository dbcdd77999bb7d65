# What can I ask for? The ways compared.

procedure-what-can-i-ask = What can I ask for?
    .about = A few questions to compare the ways: renewal, conversion, EU permit, citizenship.

part-renew = Renew your permit (rinnovo)
part-convert = Change your permit into one for work (conversione)
part-long-term = EU long-term residence permit (permesso UE per soggiornanti di lungo periodo)
part-citizenship = Italian citizenship by residence (cittadinanza per residenza)
part-marriage = Italian citizenship by marriage or civil union (cittadinanza per matrimonio)
part-eu-registration = Registration at the town hall for EU citizens (iscrizione anagrafica)

requirement-routes-permit = Your residence permit
    .yes = We compare the ways for the permit you named.
    .help = First of all, talk to a free legal help desk. Sometimes there are ways that cannot be seen from here: family, health, protection, work. We ask you nothing more.

requirement-routes-record = Convictions, criminal cases, expulsions
    .yes = You named no conviction, criminal case or expulsion.
    .desk = Before you ask for citizenship, talk to a lawyer or to a free legal help desk. It is not always a no. You can still register at the town hall (Comune).
    .ask = I have had this letter, this criminal case or this expulsion. Does it count for citizenship? What can I do first?

requirement-routes-renew-kind = The kind of permit
    .yes = It can be renewed, if the reason is still there (work, study, family, protection) and you were not away too long.
    .job-search = This permit is usually given only once. Next step: if you find work, change it into a permit for work before it expires.
    .no = This permit cannot be renewed. Next step: before it expires, ask a free legal help desk if there is another way, for example family or protection.
    .desk = Renewing this permit has special rules. Do not wait for the expiry date: open the guide, and talk to the desk or to free legal help.
    .ask = I have this permit. Can it be renewed? When, where and with which documents?

requirement-routes-renew-asked = The application you have made
    .desk = You have already asked for the renewal: do not apply again. Always keep the receipt (ricevuta) with you: with it you may stay while you wait.
    .ask = I have already asked for the renewal, here is the receipt. What stage is it at? Is a document missing?

requirement-routes-renew-time = The time for the renewal
    .in-time = You can apply now. To be in time, apply by { $by }: at least { $lead } days before the expiry date ({ $expiry }).
    .late = Go now: your permit expires on { $expiry }, less than { $lead } days from now. You can still apply.
    .expired = Your permit expired on { $expiry }. Go and apply today, with the help of a patronato (free help office). After { $last } everything becomes much harder.
    .long-expired = Your permit expired on { $expiry }, more than { $limit } days ago. Go at once to a free legal help desk, before you go to the Questura (police office for permits). We ask you nothing more.
    .ask = My permit expired a short time ago. Can I hand in the renewal today? Will you give me a receipt?

requirement-routes-convert-kind = From this permit to a permit for work
    .work = The law allows the change, if you have work with the right conditions. Apply before the permit expires.
    .works = The law allows the change, but with your permit you may work already. Before you change it, talk to a free legal help desk: the permit you have may be worth more.
    .seasonal = It is possible after some months of regular seasonal work and with a job offer. Open the guide to check.
    .no = Today this permit cannot be changed into one for work. Next step: ask a free legal help desk if an old rule applies to you, or if there is another way.
    .desk = For this permit the rule depends on your case, or is not clear. Open the guide and ask the desk.
    .ask = I have this permit: can I change it into a permit for work? On what conditions?

requirement-routes-expired = Your permit has expired
    .desk = For this you need a valid permit, and yours expired on { $expiry }. If you have the receipt of the renewal (ricevuta), take it along and ask. If you have not asked for the renewal and more than { $limit } days have passed, go first to a free legal help desk.
    .ask = My permit has expired. With the receipt of the renewal, can I ask for this, or must I wait?

requirement-routes-long-term-kind = The permit you have now
    .yes = With your permit you can ask for it.
    .no = With this permit you cannot ask for it. But the years already spent in Italy usually count. Next step: ask the desk which other permit you can have.
    .desk = For this permit it depends on your case, or the law is not clear. Open the guide and ask the desk.
    .ask = With this permit, can I ask for the EU long-term residence permit?

requirement-routes-long-term-years = The years in Italy
    .yes = You have the years you need ({ $years }), if you were not away too long.
    .blue-card = Usually you need { $years } years with an Italian permit. With a Blue Card (Carta blu) years in other EU countries may count too: open the guide.
    .ask = I have a Blue Card. Do my years in other EU countries count too?
    .not-yet = You need { $years } years with a permit (with protection: since you asked for asylum), without long absences.

requirement-routes-long-term-income = Your income (what you earn)
    .yes = Your income reaches the sum that the law asks of one person alone: { $needed } in a year.
    .not-yet = The law asks one person alone for at least { $needed } in a year. If your family helps you, see the guide: it shows which income counts.

requirement-routes-long-term-italian = Italian, level A2
    .yes = You have a proof that you know Italian.
    .not-yet = You need a language proof A2: a certificate, or the free test at the Prefettura. Some people do not have to: see the guide.

requirement-routes-citizenship-years = The years of residence
    .yes = You have at least { $years } years of residence registered at the town hall (residenza).
    .not-yet = You need { $years } years of residence registered at the town hall (residenza), without a break (with an adoption: after it). If there was a break, see the guide: earlier years may count too.
    .service = With { $service } years of service for the State, the law asks for no years of residence.
    .parent = By the general rule you need { $years } years. Some offices accept { $short } from the oath of your parent. It is not in the law: ask before you pay.
    .parent-ask = My father or mother became Italian when I was already an adult. Are { $short } years from their oath enough?
    .special = There are separate rules for this, and the State decides case by case.
    .special-ask = Is article 21 or article 9 paragraph 2 of the citizenship law the one for me?

requirement-routes-citizenship-permit = The years with a permit
    .yes = You have at least { $years } years with a residence permit.
    .not-yet = In all the years of residence you must also have had a permit: { $years } years, without a break.
    .service = With service for the State, the law asks for no years with a permit.
    .desk = You have had a permit for less than { $years } years. In your case it may be enough: ask.
    .ask = How many years with a permit do I need in my case?

requirement-routes-citizenship-income = Your income in the last years
    .yes = Your income reaches the sum that offices ask of one person alone: { $needed } in a year. More than one year counts: see the guide.
    .desk = Offices ask one person alone for at least { $needed } in a year, and your income is lower. The income of your family may count too.
    .ask = My income is lower. Does the income of my family count? Of which years?

requirement-routes-citizenship-italian = Italian, level B1
    .long-term = You have the EU long-term permit: no language proof is needed.
    .yes = You have a language proof that is usually enough.
    .agreement = You signed the integration agreement (accordo di integrazione): no language proof is needed.
    .limits = With the certificate of a public doctor no language proof is needed.
    .not-yet = You need a B1 certificate, or an Italian diploma. Some people do not have to have it: see the guide.

requirement-routes-marriage-time = The time after the marriage
    .yes = Since the marriage you have lived in Italy for long enough.
    .not-yet = After the marriage you must live in Italy for { $months } months. In this time you must have residence registered at the town hall (residenza), and a permit if you need one. With children of your own together, half of that is enough.
    .separated = While you are separated this way is closed. Next step: look at citizenship by residence. If you get back together, ask the town hall (Comune) how to have it recorded.

requirement-routes-eu-registration = Registration at the town hall (anagrafe del Comune)
    .yes = You need no residence permit. If you stay for more than { $months } months, you register at the town hall. You need a reason: work, studies, a relative who is registered, or money and health insurance. If you are registered already, after { $years } years you can ask for permanent residence.

fee-routes-renew-cost = It usually costs
fee-routes-convert-cost = It usually costs
fee-routes-long-term-cost = It costs
fee-routes-citizenship-cost = It costs

deadline-routes-renew-term = If you apply today, the answer should come by
    .how = The law gives the office { $term } days. In practice it often takes longer.
deadline-routes-convert-term = How long it takes
    .how = The law gives the Questura { $term } days from when you hand in the kit at the post office. But often you first need a yes from the Sportello Unico (in the Prefettura).
deadline-routes-long-term-term = If you apply today, the answer should come by
    .how = The law gives the office { $term } days. In practice it often takes longer.
deadline-routes-citizenship-term = If you apply today, the answer should come by
    .how = The law gives the office { $term } months, and it can take up to { $most }.

doubt-routes-family-changed = With a family permit you may already work. But was there a separation, did your relative die, or did you have the permit as a child and turn { $age }? Then it can sometimes be changed into a permit for work or study.
    .ask = My family has changed. Do I renew the family permit, or change it into a permit for work or study?
doubt-routes-others = There are other ways that we do not compare here: family, protection, health, study.
    .ask = In my situation, which way is best for me now? Are there others?

# Protection and victims: only who helps, what the law says, what to be careful about.

procedure-protection = I need help or protection
    .about = Asylum, violence, exploitation, children alone, a letter of refusal or expulsion: here you find who helps you for free. One question, at most two.

## Questions

fact-protection-need = Which sentence is closest to your situation?
    .why = Only to show you who can help. We do not ask for names, reasons or papers. Your answer stays on this device.
    .where = You do not need to explain anything. If two sentences fit, choose the more urgent one; if you do not know, the last one. You can also answer for another person.
    .desk = I need help and I do not know who to ask. Can I talk to someone in private?
    .option-danger = I am in danger now
    .option-asylum = I am afraid to go back to my country (asylum, asilo)
    .option-asylum-waiting = I have asked for asylum and I am waiting
    .option-ukraine = I am in Italy because of the war in Ukraine (temporary protection, protezione temporanea)
    .option-special-protection = I have special protection (protezione speciale), or I have heard of it
    .option-child = I am under { $age } and without my parents, or I know a child who is alone
    .option-trafficking = Somebody forces me, controls me or keeps my documents
    .option-exploitation = At work they exploit me or do not pay me
    .option-violence = Somebody in my family or my partner hurts me
    .option-letter = I have a refusal, a withdrawal or an expulsion, or a person is held in a closed centre
    .option-health = I am ill or I am expecting a baby
    .option-no-papers = I have no permit, or it is something else

fact-protection-letter = What is the letter about?
    .why = Each letter needs a different kind of help, and gives a different time to answer.
    .where = Look at the title, at the top. The date that counts is the day you received it.
    .desk = Can you read this letter with me today? What does it decide, and how many days do I have to answer?
    .option-notice = “Preavviso di rigetto” or “10-bis”: it announces a possible no
    .option-permit = “Rifiuto” (refusal) or “revoca” (withdrawal) of a residence permit
    .option-family = A no about the family: nulla osta (clearance), visa or family permit
    .option-asylum = A no of the Commission to the asylum request
    .option-asylum-court = A no of the court, after the appeal for asylum
    .option-expulsion = “Espulsione” (expulsion), “respingimento” (refusal of entry) or an order to leave Italy
    .option-detention = I am, or a person I know is, held in a centre (CPR, trattenimento)
    .option-other = Another letter, or I do not understand it

## Who helps

requirement-protection-who = Who helps you, for free
    .danger = If there is danger now, call 112. If somebody at home hurts you, call 1522. If somebody forces you, call the anti-trafficking number. For a child, 114. You can call even without a permit.
    .asylum = Call the asylum number or go to a free legal help desk: they explain the steps and stay with you. You do not need to tell us why you are afraid. If you have no money or no place to sleep, say so when you make the request. You have the right to an interpreter, and you can talk to UNHCR (the UN refugee agency).
    .asylum-waiting = If you live in a centre, first ask the staff. Or call the asylum number, or go to a free legal help desk. You have the right to an interpreter, and you can talk to UNHCR (the UN refugee agency).
    .ukraine = First ask an information desk which papers to bring. Then go to the Questura (police immigration office) with your passport. If you are arriving only now, ask if you can still apply.
    .special-protection = Go to a free legal help desk before you go to the Questura (police immigration office), even for a renewal.
    .child = Call 114, at any hour, or go to the social services (servizi sociali) of the Comune (town hall). If a child is missing, call 116 000. If there is danger, 112.
    .trafficking = Call the anti-trafficking number: it is free, always open, in several languages, and you do not have to give your name. If there is danger now, 112.
    .exploitation = Call the help desk against exploitation: they speak many languages. A trade union or the labour inspectorate (Ispettorato del lavoro) also help. If they lock you in, beat you or keep your documents, call the anti-trafficking number or 112.
    .violence = Call 1522: it is free, always open, in several languages, and you do not have to give your name. It is for women and for anyone who wants to report violence. Everyone can go to the social services (servizi sociali) of the Comune (town hall). If there is danger now, call 112; for children, 114.
    .health = If it is urgent, call 112 or go to the emergency room (pronto soccorso). If not, go to the ASL (local health office): without a permit, ask for the STP code. For the residence permit, go to a free legal help desk.
    .no-papers = Go to a free legal help desk, an association or a trade union. Go to them first, and then, with them, to the offices. They listen to you even without documents.
    .letter = Go today, with the letter and its envelope, to a lawyer or a free legal help desk. If your income is low (about { $income } in a year), the State can pay your lawyer before a judge (patrocinio a spese dello Stato). This sum changes: ask.
    .detention = A lawyer is needed today. A person held in the centre can phone and write. They can ask for help, also in a closed envelope, from the Garante (the office that protects the rights of people in detention). Outside, call the asylum number or a legal help desk.

## What the law says

requirement-protection-law = What the law says
    .danger = The law provides a safe place and special residence permits for people who suffer violence, trafficking or serious exploitation. This holds even if you have no documents now. Your safety comes first.
    .special-protection = Today you do not ask for it directly at the Questura: the Commission looks at it inside the asylum request. The permit is valid for { $permit } years, lets you work, and is renewed after an opinion of the Commission. It cannot be changed into a permit for work. If your request was made before { $old }, other rules may apply: ask.
    .child = A child without parents cannot be turned back at the border or expelled. The child has the right to a guardian (tutore), a place to live, school and a doctor, even before the permit. If a doubt about the age remains, the person counts as a child. Against a quick age check there are { $appeal } days to appeal.
    .exploitation = People who suffer serious exploitation and help to uncover it can have a special permit (casi speciali) of { $permit } months, also for their family. A magistrate proposes it; the labour inspectorate can report the case. With the receipt you can work while you wait. At the end it can be changed into a permit for work, outside the quotas (quote). You can claim the pay that is missing.
    .violence = There is a special permit (casi speciali) of { $permit ->
        [one] one year
       *[other] { $permit } years
    } for people who suffer violence in the family or from a partner. This holds even if you do not live together. It can start from an anti-violence centre (centro antiviolenza) or social services, without a report from you; the opinion of a magistrate is always needed. It lets you work and study. It is also for European Union citizens. With a legal separation a family permit is not lost: it can be changed into one for work or study.
    .notice = It is not a no yet. You have { $days } days, from the day you received it, to answer with new facts and papers.
    .permit = The administrative court (TAR) decides about a refusal or withdrawal. You have { $days } days from the day you received it. New facts, mistakes that can be put right, your family, and another permit that you can have also count.
    .family = For the family the ordinary court (tribunale ordinario) decides, not the TAR. Sometimes there are only a few days to appeal: count them today with a lawyer.
    .refusal-before = You can appeal to the court. The days are few and are written in the decision: count them today with a lawyer. If your income is low, the State pays the lawyer before the judge.
    .refusal = Usually you have { $days } days from the notice to appeal to the court. In some cases only { $fast }; in the border procedure only { $border }. If you do not know which one is yours, count { $border } and go to a lawyer today. The days of August count too. The appeal also covers the order to leave Italy written in the same decision. Usually with the appeal you can stay. In the fast and border procedures you cannot: the lawyer must ask the judge for it together with the appeal.
    .asylum-court = Only the appeal to the Court of Cassation (Corte di cassazione) is left: { $days } days from when the decision is sent, usually to your lawyer. By itself it does not stop your removal: the lawyer asks the court for that within { $stay } days of the appeal. Call your lawyer, or a legal help desk, today.
    .expulsion = You have about { $days } days to appeal to the justice of the peace (giudice di pace), or to the TAR if you were turned back at the border. If the order is inside a no to asylum, the days may be fewer. The decision has effect at once, even with an appeal: the judge can stop it. It must explain how to appeal, in a language you know, or in French, English or Spanish. The law protects minors, and women who are pregnant and until { $birth } months after the birth. It also protects people who live with an Italian wife, husband or close relative. It protects people who are very ill, and those who risk persecution or torture.
    .detention = Within { $hours } hours the papers go to a judge, who decides within another { $hours } hours. A lawyer must be at the hearing: who has none gets one, paid by the State, and an interpreter if needed. You can ask for asylum from the centre too. A child alone cannot be held in these centres.
    .other-letter = Almost every decision can go before a judge, but within a few days, counted from when you received it. Read it today with someone who knows.
    .health = Even without a permit you have the right to urgent care and to care that you need, also for a long time. You also have the right to care in pregnancy, care for children and vaccinations. If you have no money you do not pay, or pay only the ticket (the small fee that everyone pays). The hospital cannot report you to the police, except where it would have to do so for an Italian too. A pregnant woman cannot be expelled, until { $birth } months after the birth, and can have a permit. This may also cover the father who lives with her: ask. For a very serious illness that cannot be treated in your country there is a permit of up to { $permit ->
        [one] one year
       *[other] { $permit } years
    } at a time.
    .no-papers = Sometimes there are ways that cannot be seen from here. Family can count: an Italian child, an Italian wife, husband or close relative who lives with you, a child who needs you. An illness or a pregnancy, fear of going back, exploitation and violence can count too. For health care and compulsory school you do not have to show a permit.

requirement-protection-asylum-before = Asylum: what the law says
    .asylum = You can ask for protection at any time, even without a passport or a permit. You ask at the Questura (police immigration office) or at the border police. It is free. You get a permit of { $permit } months. You can work { $wait } days after the request.
    .waiting = While you wait you have a permit of { $permit } months, which is renewed. You can work { $wait } days after the request.

requirement-protection-asylum-pact = Asylum: what the law says
    .asylum = You can ask for protection at any time, even without a passport or a permit. You ask at the Questura (police immigration office) or at the border police. It is free. They register you and give you a document with your photo; after the full application (formalizzazione) you get another one. With it you can work after { $wait } days, if there is no decision yet and the delay is not your fault.
    .waiting = If you asked for asylum before { $new }, the old rules apply until the end: a permit of { $permit } months, work { $old } days after the request. If you asked later, you have a document; you can work { $wait } days after the full application (formalizzazione), if the delay is not your fault. Against an order to live in one place you have { $place } days to complain to a judge (reclamo). If protection is recognised, the permit is valid for { $granted } years.

requirement-protection-asylum-register = Asylum: what the law says
    .asylum = You can ask for protection at any time, even without a passport or a permit. It is free. Until { $until } you go to the Questura (police immigration office) or to the border police. They register you and give you a document: it is valid for { $valid ->
        [one] one year
       *[other] { $valid } years
    } and can be renewed. You can work { $wait } days after the full application (formalizzazione), if there is no decision yet and the delay is not your fault. Some of these rules come from a decree that Parliament had to confirm by { $confirm }: ask if they still apply.
    .waiting = If you asked for asylum before { $new }, the old rules apply until the end: a permit of { $permit } months, work { $old } days after the request. If you asked later, the document is valid for { $valid ->
        [one] one year
       *[other] { $valid } years
    } and can be renewed. You can work { $wait } days after the full application, if the delay is not your fault. These new rules come from a decree to be confirmed by { $confirm }: ask if they still apply. Against an order to live in one place you have { $place } days to complain to a judge (reclamo). If protection is recognised, the permit is valid for { $granted } years.

requirement-protection-asylum-commission = Asylum: what the law says
    .asylum = You can ask for protection at any time, even without a passport or a permit. It is free. From { $since } the place may change: the request goes through bodies chosen by the Territorial Commission (Commissione territoriale). Call first, and ask where to go. You can work { $wait } days after the full application (formalizzazione), if there is no decision yet and the delay is not your fault.
    .waiting = If you asked for asylum before { $new }, the old rules apply until the end: a permit of { $permit } months, work { $old } days after the request. If you asked later, you have a document; you can work { $wait } days after the full application (formalizzazione), if the delay is not your fault. Against an order to live in one place you have { $place } days to complain to a judge (reclamo). If protection is recognised, the permit is valid for { $granted } years.

requirement-protection-ukraine = Ukraine: what the law says
    .help = People who left Ukraine because of the war, from { $since }, can have temporary protection. It lasts until { $until }, and permits are renewed up to that date. It lets you work, get health care and be with your family. It can be changed into a permit for work.

requirement-protection-ukraine-after = Ukraine: what the law says
    .help = The protection that we know of lasted until { $until }. Has it been extended? Or which other permit can you have? Ask today at the Questura (police immigration office) or at a legal help desk.

requirement-protection-trafficking-before = Trafficking: what the law says
    .help = The law offers a home, food, care and a special permit (casi speciali) of { $permit } months, which can be renewed and lets you work. No report to the police is needed: the help of social services or of an anti-trafficking body can be enough. It is also for European Union citizens.

requirement-protection-trafficking = Trafficking: what the law says
    .help = The law offers a home, food and care. If there are signs of trafficking, for { $recovery } days you can recover and decide. The Questura gives you a certificate (attestato), and in those days nobody sends you away. Then there is a special permit (casi speciali) of { $permit } months, which can be renewed. With the receipt you can work after { $wait } days, if the delay is not your fault. No report to the police is needed: the anti-trafficking body or social services can be enough. It is also for European Union citizens.

## Be careful

requirement-protection-care = What to be careful about
    .danger = If somebody looks at your phone, use another person’s and press “Leave now” when you have finished. Do not go back to a dangerous place for documents: they can be made again.
    .asylum = Do not call the embassy of your country. Do not leave Italy. Do not pay anyone for the request. The people who examine it must keep what you say secret.
    .asylum-waiting = If you move, tell the Questura and the Commission at once, or you will lose their letters. Do not miss the interview. Do not leave the centre without telling them. Do not call the embassy of your country and do not go back there.
    .ukraine = Do not wait for the last day: look at the expiry date of your permit and ask in time. If you think of going back to Ukraine for a time, ask first.
    .special-protection = Do not make a direct request to the Questura. Do not wait for the expiry date: the opinion of the Commission takes its time.
    .child = Stay close to the people who protect you and do not leave with people you do not know. Nobody may keep your passport, or look for your parents, if you do not agree. Talk to your guardian (tutore) long before you become an adult: then the permit changes.
    .trafficking = Do not write names or facts here. Do not wait until you have proof or documents. If somebody looks at your phone, use another person’s and press “Leave now” when you have finished.
    .exploitation = Before you report anything, get help. Do not sign papers that you do not understand. Do not give away your passport. Do not pay for a contract or a permit: whoever asks for money is cheating you. Keep payslips, photos and messages yourself.
    .violence = Do not warn the person who hurts you. Do not go home for documents. Do not let his or her relatives or friends translate for you. If that person looks at your phone, use somebody else’s and press “Leave now” when you have finished.
    .health = Do not write your illness here. For the permit you need the certificate of a public doctor or one who works with the health service. It must say that the illness is very serious, and that it cannot be treated in your country. It must also say what you risk if you go back, and how long the treatment takes.
    .no-papers = Do not pay anyone who promises a permit. Do not sign papers that you do not understand. Do not go alone to the police to ask for information: first talk to a legal helper.
    .letter = Do not throw away the envelope: it shows the day you received it. Do not sign anything that gives up your rights. Do not let the days pass, and do not leave Italy before you talk to a lawyer.
    .detention = Sign nothing without a lawyer and an interpreter. Say at once if you are ill, if you are under age or if you are expecting a baby. Say also if you have children in Italy or if you are afraid to go back to your country.

## For people who do not know the answer

advice-protection-not-sure = If you have a letter, have it read today at a legal help desk: the days to answer are few. If you are in danger, call 112 or look at the numbers under “Help”, at the top.

### The conversation: what the page answers to a typed message, danger, changes, listening, keeping.

## Replies to a message
reply-you-wrote = You wrote: { $message }
reply-reading = One moment…
reply-close = Close and go on
reply-unavailable = We cannot read typed messages now: this device cannot do it, or there is no internet. What you wrote is still there. You can choose a topic.
reply-not-understood = Sorry, we did not understand.
    .about = Write it with other words, or choose below. You can also ask at the information desk (sportello informativo): people there help you for free.
reply-nearest = Perhaps it is about this:
reply-topics = Is it about this?
reply-topic-now = We are already talking about this. Go on with the question below.
reply-carried = What you have already answered goes with you.
reply-facts = We understood this. Is it right?
    .about = Take away the tick where it is wrong.
reply-facts-before = Before you said: { $before }
reply-facts-yes = Yes, it is right
reply-facts-no = No, I answer the questions myself
reply-date-part = A part of the date is missing. Complete it below.
reply-greeting = Hello! Write what you need, or choose a topic.
reply-other = We can help with permits, family, work, citizenship and the first steps in Italy. Choose a topic, or ask at the information desk (sportello informativo).
reply-where-is-the-desk = Ask at your Comune (town hall) where the nearest information desk (sportello informativo) is. A patronato (free help office) can help you too. For the other offices, choose what it is about: at the end you see where to go.
reply-status-of-my-application = We cannot see your application: only the office that has it can see it. Did you send it from the post office? The number and the password are on the receipt (ricevuta). Take it to the information desk (sportello informativo) and ask: “Where does my application stand? Is any paper missing?”
reply-appointment = Each office gives appointments in its own way. To book one or to change it, choose what it is about, or ask at the information desk (sportello informativo). If you have missed it, go to the office at once with the letter or the receipt, and ask for a new date.
reply-fees = What you pay depends on your case. Choose what it is about: after a few questions you see the sums.
reply-documents = Which papers you need depends on your case. Choose what it is about: after a few questions you have the list.
reply-help-danger = These people help you for free, even without a permit. Where it is written, you do not have to say your name.
reply-quiet = If it is more serious than this, there are people who help you for free, even without a permit.
    .show = Show who helps
reply-start-over = Do you want to delete all your answers and start again?
    .no = No, go on
reply-refused = You do not have to answer. Press “I don’t know”, or “I would rather not say” if it is there.

## Danger: help comes first
danger-violence = It is not your fault. There is help.
    .about = You can get help even without a permit, and you do not have to report anyone to the police (denuncia) first. Call 1522, or go to the social services (servizi sociali) of the Comune (town hall). Leaving home does not by itself take away your permit, and the law can give a special permit (casi speciali). If that person looks at your phone, use another one.
    .now = If the danger is now, call 112, and go where there are other people if you can.
danger-trafficking = There are people who can help you
    .about = You can get help even without documents, and you do not have to report anyone to the police (denuncia) first. Call the anti-trafficking number (numero antitratta): they explain what you can do, and you decide. The law can give a safe place and a special permit (casi speciali): ask them how. If somebody looks at your phone, use another one.
    .now = If they lock you in, or if the danger is now, call 112.
danger-exploitation = You are not alone with this
    .about = You can get help even without a permit and without a contract. Call the help desk against exploitation, or go to a trade union (sindacato): they explain what you can do, also about missing pay. Talk to them before you report anyone (denuncia) or sign anything. Keep payslips, photos and messages yourself, and give your passport to nobody.
    .now = If they lock you in, beat you or do not let you go to a doctor, call 112.
danger-expulsion-or-detention = There is something you can do today
    .about = The time to answer is short: sometimes only a few days. Look today for a lawyer or an association, for you or for the person held in a centre (CPR). Take the letter with its envelope, and sign nothing that you do not understand. If your income is low, the State can pay the lawyer before the judge (patrocinio a spese dello Stato).
    .now = If the police hold you now, ask for a lawyer and an interpreter; say if you are ill, pregnant, a minor or afraid to return.
danger-medical = You have the right to care
    .about = If it is urgent, call 112 or go to the emergency room (pronto soccorso) of a hospital. If you have no permit or no money, the hospital cares for you all the same, and may not report this to the police. If thoughts of dying come to you, do not stay alone with them: 112 and the emergency room are there for this too.
    .now = If a life is in danger now, call 112 and say where you are.
danger-child-alone = Every minor has the right to be protected
    .about = If you are a minor and alone, the law protects you, even without documents. Nobody may send you back at the border or expel you. You have the right to a guardian (tutore), a place to live, school and a doctor; so does any other child who is alone. Call 114, or go to the social services (servizi sociali) of the Comune (town hall) or to the police.
    .now = If the danger is now, or there is no place to sleep tonight, call 112 or 114 at any hour.
danger-lines = They help you, for free
danger-anonymous = You do not have to say your name.
danger-promise = We keep nothing of what you wrote, and we send it to nobody. We ask you nothing more.
danger-beside = You also wrote about something else. It is here, whenever you want it.
danger-leave = Leave this page now
danger-not-this = Go back to the questions

## What a change has changed
changed-title = You have changed an answer
changed-answer = { $question } Before: { $before }. Now: { $now }.
changed-nothing = Nothing else changes.
changed-asked = A new question: { $question }
changed-dropped = No longer needed: { $question }
changed-more = { $count ->
        [one] One more change
       *[other] { $count } more changes
    }
changed-undo = Undo

## Listening
listen = Listen
listen-stop = Stop
listen-no-voice = This device has no voice for this language: { $language }. You can add one in the settings of the device, or ask someone to read with you.
listen-cannot = This browser cannot read aloud. You can ask someone to read with you.

## Words
words-here = Words explained:

## Keeping the answers on this phone
keep-title = Continue another time?
keep-about = Your answers are not kept. If you want, we keep them on this phone only. Do not do it if other people use this phone.
keep-on = Keep them on this phone
keep-kept = Your answers are kept on this phone. Whoever uses it can see them.
keep-delete = Delete them from this phone
keep-deleted = Deleted. Nothing is kept on this phone any more.
keep-blocked = This browser does not let us keep anything. Print the sheet, or leave this page open.
keep-found = On this phone there are answers from { $date }: { $topic }
keep-resume = Continue from there
keep-older = Since then the rules of this guide have changed. Your answers are still there. We ask again only what has changed.
keep-again = We ask again: { $question }
keep-lost = { $count ->
        [one] One answer is not needed any more.
       *[other] { $count } answers are not needed any more.
    }
keep-broken = The answers kept on this phone are damaged, and we cannot read them. We have put them aside. You can start again, or ask at the desk.
keep-newer = The answers kept on this phone were written by a newer version of this page. Reload the page and try again.

## From the result to the desk
result-share = Code for the desk, message, calendar
result-form = Fill in my data for the forms

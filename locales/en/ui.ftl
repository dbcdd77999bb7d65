### The page: bar, start, questions, checklist, result, sheet.

## Bar
bar-back = Back
bar-leave = Leave now
bar-help = Help
bar-language = Language

## Notices
notice-unknown-address = The address of this page has a part that we do not know: { $part }. You can continue from here.
notice-missing = There is no internet: we cannot open this part. Your answers are not lost. Try again when you are back online.
notice-missing-language = There is no internet: we cannot load this language: { $language }. You can continue in the language you see.
notice-retry = Try again
notice-close = Close

## Start
start-title = Hello! How can we help you?
start-lead = Answer some questions. At the end you have the list of papers, and a sheet to take to the information desk (sportello informativo).
start-topics = Choose what it is about
group-permit = Residence permit
    .about = First permit, renewal, conversion, EU permit
group-family = Family
    .about = Reunification, family of Italians and of EU citizens
group-citizenship = Citizenship
    .about = By residence, marriage, birth, descent
group-work = Work: coming to Italy
    .about = Quotas, outside the quotas, Blue Card, seasonal
group-eu = EU citizens and their families
    .about = Registration at the town hall, permanent residence
group-everyday = Living in Italy
    .about = Tax code, doctor, residence, lost permit
group-protection = Protection and help
    .about = Asylum, violence, exploitation, children alone
start-elsewhere = This topic is not in this language yet: { $language }. You can read it in:
start-elsewhere-desk = You do not read these languages? Go to the information desk: often there is a cultural mediator.
start-other = Something else, or I don’t know
start-promise = Before you start
start-privacy = Your answers stay on this device. We send them to nobody. When you close the page, they are deleted, unless you choose to keep them on this phone.
start-not-a-decision = This is information, with its legal source. The office always makes the decision. If you are not sure, ask at the desk.

## Help
help-title = Who can help you, for free
help-lead = If you are in danger, call 112. You can call these numbers even without a residence permit (permesso di soggiorno).
help-always = Always, day and night
help-speaks = They also speak this language: { $language }.
help-desk-title = Talk to a person
help-desk = Go to the information desk (sportello informativo) of your Comune (town hall) or to a patronato (free help office). They help you to understand and to prepare the application.
help-legal = Did you get a refusal (rifiuto), a withdrawal of your permit (revoca) or an expulsion order (espulsione)? Look for a lawyer or an association at once: the time to answer is short. Is your income low? The State can pay for the lawyer (patrocinio a spese dello Stato).
helpline-112 = Emergencies
    .about = Police, ambulance, fire brigade. Call if there is danger now.
    .limits = They do not give information about permits or papers: they answer only emergencies.
helpline-1522 = Violence and stalking
    .about = They listen to women who suffer violence, and help them. Free, and you can stay anonymous. In several languages.
    .limits = They do not give permits; if the danger is now, call 112.
helpline-antitratta = Trafficking and serious exploitation
    .about = For people who are forced to work, to sell sex or to beg. Free, anonymous, in several languages.
    .limits = They do not give permits; if the danger is now, call 112.
helpline-114 = Children and teenagers in danger
    .about = Child emergency line: for minors in danger, or for anyone who sees a minor in danger.
    .limits = They do not decide about permits or papers.
helpline-116000 = Missing children
    .about = To report a missing child or teenager.
    .limits = They do not decide about permits or papers; for another danger, call 114 or 112.
helpline-caporalato = Exploitation at work
    .about = If they pay you little or nothing, threaten you or take your documents. Free help in several languages.
    .limits = They do not answer at night, on Saturday or on Sunday, and they do not give permits.
    .hours = Monday to Friday, 9:30–18:00. The hours may change.
helpline-arci-juma = Asylum and protection
    .about = Free legal information for asylum seekers, refugees and people who have problems with their permit.
    .limits = They do not decide about permits and cannot stop an expulsion: for that, look for a lawyer.
    .hours = Monday to Friday, 9:30–17:30. The hours may change.

## Questions and answers
answer-yes = Yes
answer-no = No
answer-unknown = I don’t know
answer-withheld = I would rather not say
list-separator = {", "}
continue = Continue
tell-start = Write here what you need, in your own words
tell-label = Or write it in your own words
tell-send = Send
change = Change
said = Your answers
said-earlier = Your other answers ({ $count })
why-ask = Why do we ask?
where-find = Where do I find it?
see-result = See the result
progress-left = { $most ->
        [one] One question left
       *[other] { $most } questions left
    }
progress-range = { $least } to { $most } questions left
progress-done = You have answered everything
wrong-choices = Choose at least one answer, or “I don’t know”.
wrong-count = Write a number from { $min } to { $max }.
wrong-money = Write a sum in euros, for example 12500.50. At most { $max }.
wrong-date = Write day, month and year in numbers. First possible date: { $first }. Last possible date: { $last }.
date-day = Day
date-month = Month
date-year = Year

## Checklist
checklist-title = Your checklist
checklist-lead = The list grows with your answers.
checklist-go-on = Continue with the questions
checklist-empty = Nothing yet. Answer the questions and the list will fill up.
checklist-count = { $papers ->
        [one] one paper
       *[other] { $papers } papers
    } · { $sum }
documents-stage-application = Papers for the application
documents-stage-appointment = To bring to the appointment
documents-stage-visa = Papers for the visa
documents-stage-after-entry = Papers after entry into Italy
certainty-only-if = Only in some cases. It depends on an answer that is missing: { $facts }
form-original = original
form-copy = copy
form-upload = file to upload
form-self-declaration = self-declaration (autocertificazione)
form-translation = translation
form-apostille = legalisation (legalizzazione) or apostille
fees-title = What it costs
fees-stage-application = With the application
fees-stage-appointment = At the appointment
fees-stage-visa = For the visa
fees-stage-after-entry = After entry into Italy
fees-slip = Total to pay by postal payment slip (bollettino)
fees-total = Total
fee-about = about
pay-postal-slip = by postal payment slip (bollettino)
pay-post-counter = at the post office counter
pay-revenue-stamp = revenue stamp (marca da bollo), from a tobacconist (tabaccaio)
pay-consulate = at the consulate
pay-other = as the office tells you
deadlines-title = Dates to remember
offices-title = Where to go
advice-waiting = While you wait
advice-mistake = Mistakes to avoid
advice-next = What comes next

## Sources
source-label = Source:
source-checked = Text checked on { $date }.
source-uncertain = Checked on { $date }. We are not completely sure about this point: ask at the desk to confirm.
source-not-sure = to be confirmed
source-open = Open the official source

## Result
verdict-open = Some answers are still missing
    .about = Continue with the questions: the result can change.
verdict-yes = You can apply
    .about = According to your answers, the conditions are met. The office decides when it sees the papers.
verdict-not-yet = Not yet: something is missing
    .about = See below what is missing and what to do. If a deadline is near, go to the desk at once.
verdict-not-yet-from = Not yet: you can apply from { $date }
verdict-desk = Ask at the desk before you apply
    .about = On some points we cannot tell you yes or no. Below you will find what to ask, in words that are ready to use. If a deadline is near or already past, go today.
verdict-no = This route is closed
    .about = Below you will find why, and which other routes there may be. Talk about it at the desk.
verdict-help = First talk to someone who can help you
    .about = Your situation needs an expert. Look for one at once: sometimes there is little time. The help is free and confidential. We ask you nothing more.
part-verdict-open = Some answers are still missing.
part-verdict-yes = You can apply.
part-verdict-not-yet = Not yet: something is missing.
part-verdict-not-yet-from = Not yet: from { $date }.
part-verdict-desk = Ask at the desk.
part-verdict-no = This route is closed.
part-verdict-help = First talk to someone who can help you.
parts-title = Person by person
doubts-title = Ask at the desk ({ $count })
ask-this = Ask like this:
doubt-unknown-fact = There is no answer to: { $question }
requirements-title = The conditions (requisiti), one by one
requirement-open = An answer is still missing.
requirement-unknown = We cannot say. It depends on an answer that is missing: { $facts }
requirement-from = This condition is met from { $date }.
state-yes = OK
state-not-yet = not yet
state-desk = to ask
state-no = closed
state-help = help first
state-open = not clear yet
other-day = This result is for an application handed in on { $date }. Another day?
routes-title = The ways open to you
routes-lead = Here are the ways, compared by your answers. The office always decides. Choose one to see documents and conditions: we do not ask again what you have already said.
routes-open = Open this guide
later-title = If you go later
later-show = What changes if I apply later?
later-nothing = With these answers nothing changes until { $date }, as far as we know today.
later-day = From { $date }
later-verdict = The result becomes: “{ $what }”.
later-more = Added: { $what }
later-less = No longer: { $what }
later-other = Changes: { $what }
result-questions = Back to the questions
start-over = Start again
rules-version = Rules version { $version }, checked on { $date }.

## Sheet
sheet-open = Prepare the sheet for the desk
sheet-print = Print
sheet-lead = Print this sheet, or show it at the desk on your phone.
sheet-date = Day of the application: { $date }
sheet-verdict = Result
sheet-doubts = To ask at the desk
sheet-answers = The answers
sheet-requirements = The conditions (requisiti)
sheet-papers = The papers
sheet-only-if = Only in some cases: ask at the desk.
sheet-disclaimer = This is information, not a decision. The competent office makes the decision. No data has been sent.

## Before the program starts (plain text)
page-title = Sportello: a guide for foreign citizens
page-description = Residence permit and family reunification: the list of papers, in your language, with the legal sources.
boot-loading = One moment…
boot-no-script = This page needs JavaScript. Turn it on in the settings of your browser. Or go to the information desk (sportello informativo) of your Comune (town hall).
boot-too-old = This browser is too old for the page. Update it or use another phone. Or go to the information desk (sportello informativo) of your Comune (town hall).
boot-failed = We cannot load the page. Check your internet connection and try again. If it does not work, go to the information desk (sportello informativo) of your Comune (town hall).
boot-crashed = Something went wrong. Your answers are not lost: you can continue.
boot-retry = Try again
boot-continue = Continue

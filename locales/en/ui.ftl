### The page: bar, start, questions, checklist, result, sheet.

## Bar
bar-back = Back
bar-leave = Leave quickly
bar-help = Help
bar-language = Language

## Notices
notice-unknown-address = There is a part of this address that we do not know: { $part }. You can go on from here.
notice-missing = There is no network: we cannot open this part. Your answers are safe. Try again when the network is back.
notice-missing-language = There is no network: we cannot load { $language }. You can go on in this language.
notice-retry = Try again
notice-close = Close

## Start
start-title = Hello! How can we help you?
start-lead = Answer a few questions. At the end you get the list of papers to bring to the information desk (sportello).
start-topics = Choose what it is about
start-other = Something else, or I don’t know
start-promise = Before you start
start-privacy = Your answers stay on this device. We send them to nobody. When you close the page, they are gone.
start-not-a-decision = This is information, with its legal source. The office always decides. If you are not sure, ask at the desk.

## Help
help-title = Who helps you, for free
help-lead = If you are in danger, call 112. These lines also help people without a residence permit.
help-always = Always, day and night
help-speaks = They also speak { $language }.
help-desk-title = Talk to a person
help-desk = Go to the information desk of your town (Comune) or to a patronato: they help you for free to understand and to prepare the application.
help-legal = Did you get a refusal, a withdrawal or an expulsion order? Look for a lawyer or an association at once: the time to answer is short. If your income is low, the State can pay the lawyer (patrocinio a spese dello Stato).
helpline-112 = Emergency
    .about = Police, ambulance, fire brigade. Call if there is danger now.
helpline-1522 = Violence and stalking
    .about = A listening ear and help for women who suffer violence. Free, you can stay anonymous. Answers in several languages.
helpline-antitratta = Trafficking and serious exploitation
    .about = For people forced to work, to sell sex or to beg. Free, anonymous, in several languages.
helpline-114 = Children in danger
    .about = Child emergency line: for anyone under 18, or anyone who sees a child in danger.
helpline-116000 = Missing children
    .about = To report a missing child or teenager.
helpline-caporalato = Exploitation at work
    .about = If you get little or no pay, if they threaten you or take your papers. Free help in several languages.
    .hours = Monday to Friday, 9:30–18:00. Ask to confirm the hours.
helpline-arci-juma = Asylum and protection
    .about = Free legal information for asylum seekers, refugees and people who have problems with their permit.
    .hours = Monday to Friday, 9:30–17:30. Ask to confirm the hours.

## Questions and answers
answer-yes = Yes
answer-no = No
answer-unknown = I don’t know
answer-withheld = I prefer not to say
list-separator = {", "}
continue = Continue
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
wrong-money = Write a sum in euro, for example 10651.68. At most { $max }.
wrong-date = Write day, month and year in numbers. The date must be between { $first } and { $last }.
date-day = Day
date-month = Month
date-year = Year

## Checklist
checklist-title = Your checklist
checklist-lead = The list grows with your answers.
checklist-go-on = Go on with the questions
checklist-empty = Nothing yet. Answer the questions and the list fills up.
checklist-count = { $papers ->
        [one] one paper
       *[other] { $papers } papers
    } · { $sum }
documents-stage-application = Papers for the application
documents-stage-appointment = To bring to the appointment
documents-stage-visa = Papers for the visa
documents-stage-after-entry = Papers after entry into Italy
certainty-open = not clear yet
certainty-only-if = Only in one case. It depends on what you do not know: { $facts }
form-original = original
form-copy = copy
form-upload = file to upload
form-self-declaration = self-declaration
form-translation = translation
form-apostille = legalisation or apostille
fees-title = What it costs
fees-stage-application = With the application
fees-stage-appointment = At the appointment
fees-stage-visa = For the visa
fees-stage-after-entry = After entry into Italy
fees-slip = Total of the postal slip (bollettino)
fees-total = Total
fee-about = about
pay-postal-slip = with the postal slip (bollettino)
pay-post-counter = at the post office counter
pay-revenue-stamp = revenue stamp (marca da bollo), from a tobacco shop
pay-consulate = at the consulate
pay-other = as the office tells you
deadlines-title = Dates to remember
offices-title = Where to go
advice-waiting = While you wait
advice-mistake = Mistakes to avoid
advice-next = What comes after

## Sources
source-label = Source:
source-checked = Text checked on { $date }.
source-uncertain = Checked on { $date }. We are not fully sure about this point: ask at the desk to confirm.
source-not-sure = to be confirmed
source-open = Open the official source

## Result
verdict-open = Some answers are still missing
    .about = Go on with the questions: the result can change.
verdict-yes = You can apply
    .about = With your answers, the conditions are met. The office decides when it sees the papers.
verdict-not-yet = Not yet: something is missing
    .about = See below what is missing and what to do.
verdict-not-yet-from = Not yet: you can apply from { $date }
verdict-desk = Ask at the desk before you apply
    .about = On some points we cannot tell you yes or no. Below you find what to ask, with the words ready.
verdict-no = This way is closed
    .about = Below you find why, and the other ways that may be open. Talk about it at the desk.
verdict-help = First talk to someone who can help you
    .about = Your situation needs an expert person. It is free and confidential. We ask you nothing more.
part-verdict-open = Some answers are still missing.
part-verdict-yes = You can apply.
part-verdict-not-yet = Not yet: something is missing.
part-verdict-not-yet-from = Not yet: from { $date }.
part-verdict-desk = Ask at the desk.
part-verdict-no = This way is closed.
part-verdict-help = First talk to someone who can help you.
parts-title = Person by person
doubts-title = Ask at the desk ({ $count })
ask-this = Ask like this:
doubt-unknown-fact = You could not answer: { $question }
requirements-title = The conditions, one by one
requirement-open = An answer is still missing.
requirement-unknown = We cannot say. It depends on: { $facts }
requirement-from = It will be met from { $date }.
state-yes = met
state-not-yet = not yet
state-desk = ask
state-no = no
state-help = help
state-open = not clear yet
other-day = Worked out for papers handed in on { $date }. Another day?
result-questions = Back to the questions
start-over = Start again
rules-version = Rules version { $version }, checked on { $date }.

## Sheet
sheet-open = Prepare the sheet for the desk
sheet-print = Print
sheet-lead = Print this sheet, or show it at the desk on your phone.
sheet-date = For an application handed in on { $date }
sheet-verdict = Result
sheet-doubts = To ask at the desk
sheet-answers = The answers
sheet-requirements = The conditions
sheet-papers = The papers
sheet-only-if = Only in one case: ask at the desk.
sheet-disclaimer = This is information, not a decision. The competent office decides. No data has been sent.

## Before the program starts (plain text)
page-title = Sportello: a guide for foreign citizens
page-description = Residence permit and family reunification: the list of papers, in your language, with the legal sources.
boot-loading = One moment…
boot-no-script = This page needs JavaScript. Turn it on in the settings of your browser, or go to the information desk of your town (Comune).
boot-too-old = This browser is too old for the page. Update it, use another phone, or go to the information desk of your town (Comune).
boot-failed = We cannot load the page. Check the network and try again. If it does not work, go to the information desk of your town (Comune).
boot-crashed = Something stopped. Your answers are safe: you can go on.
boot-retry = Try again
boot-continue = Go on

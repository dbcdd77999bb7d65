### Personal data for the forms, the checks, the desk, the second line, taking the list along.

## The form
form-title = Your data for the forms
form-lead = You do not have to do this. If you write your data here, we put them on the papers for you. They stay on this device, and we send them to nobody. They go on paper only if you print, and into the code for the desk only if you choose so. You delete them with one tap.
form-section-person = The person
form-section-papers = Documents
form-section-address = Where you live
form-section-contacts = Phone and e-mail
form-section-family = Family
form-wipe = Delete all this data
form-wiped = Deleted. Nothing that you wrote here is left.
form-done = Done: go to the papers
form-add-member = Add a person of the family
form-remove-member = Remove this person
form-optional = Every field may stay empty. Write only what you want.
form-no-places = The list of towns and countries is not here yet. It needs the internet for a moment. You can fill in the other fields now.
form-kept-as-typed = We leave everything as you write it. We correct nothing and refuse nothing.

## The fields: what it is, where it stands, how it is written. They are for the person and for each member of the family.
field-surname = Surname (cognome)
    .about = It is in the passport, on the page with the photo, in the line “Surname”. It is also at the bottom, in the lines with the signs <<<: first the surname, then << and the given names.
    .format = As in the passport, also if there is more than one surname. Example: EXAMPLE ROSSI. If the passport has only one name, leave this empty and ask at the desk.
field-name = Given names (nome)
    .about = They are in the passport, on the page with the photo, in the line “Given names”. They are also at the bottom, in the lines with the signs <<<, after the surname.
    .format = All of them, in the same order as in the passport. Example: MARIA EXAMPLE
field-surname-latin = Surname in Latin letters
    .format = Write it with the Latin letters of the passport.
field-name-latin = Given names in Latin letters
    .format = Write it with the Latin letters of the passport.
field-sex = Sex (sesso)
    .about = It is in the passport, in the line “Sex”: F or M. Forms ask for what the document says.
    .format = Choose F or M. If the passport says X, leave this empty and ask at the desk.
    .female = F, female
    .male = M, male
field-birth-date = Date of birth (data di nascita)
    .about = It is in the passport, in the line “Date of birth”. It is also on the health card (tessera sanitaria). If they differ, write the one in the passport and ask at the desk.
    .format = Day, month, year. Example: 05/12/1990 is 5 December 1990. If the passport has only the year, leave this empty and ask at the desk.
field-birth-place = Town or country of birth (luogo di nascita)
    .about = For people born in Italy it is the town (Comune). For people born elsewhere it is the country. It is in the passport, in the line “Place of birth”; if only a town is there, choose its country.
    .format = Write the first letters of the town or country and choose from the list. Example: MOR, then Morocco.
field-birth-town = Town of birth
    .about = It is the town or village, for people born outside Italy. It is in the passport, in the line “Place of birth”.
    .format = As in the passport, in Latin letters. Example: CASABLANCA
field-citizenship = Citizenship (cittadinanza)
    .about = It is the country that gave the passport. It is in the line “Nationality”. It can be another country than that of birth.
    .format = Write the first letters of the country and choose from the list. Example: ALB, then Albania.
field-fiscal-code = Tax code (codice fiscale)
    .about = It is on the front of the health card (tessera sanitaria), or on the sheet or card of the tax code. You do not have one? Leave this empty.
    .format = It has 16 letters and digits. Example, of a person who does not exist: RSSMRA85T10A562S. A provisional one has 11 digits.
field-passport-number = Passport number
    .about = It is on the page with the photo, most often at the top right, in the line “Passport No.”. It is also at the bottom: it is the start of the second line with the signs <<<.
    .format = Letters and digits, without spaces. Example: AB1234567
field-passport-issued = Passport: date of issue
    .about = It is the day when the passport was made. It is on the page with the photo, in the line “Date of issue”.
    .format = Day, month, year. Example: 31/01/2020
field-passport-expires = Passport: date of expiry
    .about = It is the last day on which the passport is valid. It is on the page with the photo, in the line “Date of expiry”.
    .format = Day, month, year. Example: 30/01/2030
field-passport-authority = Who gave the passport
    .about = It is the office that made the passport: for example a ministry, or your consulate in Italy. It is on the page with the photo, in the line “Authority”.
    .format = As it is written there, in Latin letters. Example: CONSULATE ROME
field-permit-number = Number of the residence permit (permesso di soggiorno)
    .about = It is on the front of the permit card, at the top. It is not a number of the post office receipt (ricevuta). Is this the first time that you ask for a permit? Leave this empty.
    .format = On many cards it is the letter I with 8 digits. Example: I12345678. On a paper permit it is “serie e numero”.
field-permit-issued = Permit: date of issue
    .about = It is the day when the permit was made. It is on the card. You cannot find it, or you have only the post office receipt (ricevuta)? Leave this empty.
    .format = Day, month, year. Example: 31/01/2024
field-permit-expires = Permit: date of expiry
    .about = It is on the front of the permit that you have now, in the line “Scadenza / Valid until”. Write it also if it is already past.
    .format = Day, month, year. Example: 30/01/2026
field-permit-kind = Kind of permit
    .about = It is on the permit, in the line “Tipo di permesso / Type of permit”.
    .format = As it is written there. Example: LAVORO SUBORDINATO
field-street = Street or square (via o piazza)
    .about = It is the street where you live now and where you get your post. It is on the rental contract, on a bill, or on the host’s notice (dichiarazione di ospitalità).
    .format = With “via” or “piazza”, without the number. Example: VIA ESEMPIO
field-street-number = House number (numero civico)
    .about = It is the number at the door of the house. It is also on the rental contract or on a bill.
    .format = Example: 12/A. If the house has no number, write SNC (senza numero civico).
field-cap = Postcode (CAP)
    .about = It is the postcode for the area where you live. It is beside the name of the town, on a letter or bill that came to your home.
    .format = Five digits. Example: 50051 is the CAP of Castelfiorentino.
field-comune = Town where you live (Comune)
    .about = It is the town where you live now (domicilio), also if your residence is registered in another one (residenza). It is on the rental contract or on a bill.
    .format = Write the first letters and choose from the list. Example: CASTELF, then Castelfiorentino.
field-at-home-of = Name on the door, if it is not yours (presso)
    .about = It is the name on the doorbell and the letter box of the home where you live. With this name the letter with the appointment finds you.
    .format = Name and surname of that person, or the name of the association. Example: presso MARIO ESEMPIO
field-phone = Phone
    .about = It is a number where you can be reached. Best is an Italian mobile: a text message (SMS) may tell you when the permit is ready.
    .format = Without +39. Example: 3330000000
field-email = E-mail
    .about = It is your e-mail address. You find it on your phone, in the mail program. The form does not require it.
    .format = Example: name.surname@example.com
field-relation = Who this person is to you
    .about = It is the family tie between this person and you. A certificate proves it, for example of marriage or of birth.
    .format = Choose one, or leave this empty. Example: for your daughter choose “son or daughter”.
    .spouse = husband, wife or partner in a civil union (unione civile)
    .child = son or daughter
    .spouses-child = son or daughter of the spouse only
    .parent = father or mother
    .spouses-parent = father or mother of the spouse
    .sibling = brother or sister
    .other = another person of the family
field-lives = Where this person lives now
    .about = It is the place where this person lives today, registered there or not.
    .format = Choose one, or leave this empty. Example: for a child in your home choose “with me”.
    .with-the-person = with me
    .elsewhere-in-italy = in Italy, in another home
    .abroad = in another country

## The checks: what does not fit, and what to do
finding-go-on = You can go on all the same: you decide what stays written.
finding-not-latin = There are no Latin letters here (A, B, C). Copy names from the passport, from the lines at the bottom with the signs <<<. Copy an address from your post or from the contract.
finding-mixed-scripts = Among the Latin letters there is one of another alphabet: “{ $found }”. Sometimes it looks the same. Delete the word and type it again with the Latin keyboard.
finding-name-character = A name does not usually have this sign: “{ $found }”. Look at the passport again.
finding-code-length = A tax code (codice fiscale) has 16 letters and digits, or 11 digits if it is provisional. Here we count { $count }. Look at the health card (tessera sanitaria) or the sheet of the code again.
finding-code-character = In the code, at position { $position }, there is “{ $found }”. What belongs there is { $expected ->
        [letter] a letter
        [digit] a digit
       *[month] the letter of a month
    }. { $meant ->
        [0] Perhaps it is a zero (0).
        [1] Perhaps it is a one (1).
        [2] Perhaps it is a two (2).
        [6] Perhaps it is a six (6).
        [8] Perhaps it is an eight (8).
        [B] Perhaps it is the letter B.
        [G] Perhaps it is the letter G.
        [I] Perhaps it is the letter I.
        [O] Perhaps it is the letter O.
        [Z] Perhaps it is the letter Z.
       *[other] Look at the card again.
    }
finding-code-control = One of the 16 characters of the code is not right: it can be any of them. Compare them one by one with the card. Take care with O and 0, with I and 1.
finding-code-homocode = In this code some letters stand for digits. This happens when two people would have the same code. That is right as it is.
finding-code-provisional = These are 11 digits: a provisional tax code (codice fiscale provvisorio), or the number of a company or an association. If it is your provisional code, it is good for now. Later the tax office (Agenzia delle Entrate) gives you the one with 16 letters and digits.
finding-code-provisional-control = One of the 11 digits is not right: it can be any of them. Compare them one by one with the sheet of the code.
finding-code-day = The code says day { $day } of month { $month }, and there is no such day. Look at characters 9 to 11 on the card again. For women the code adds 40 to the day: we have already taken it off.
finding-code-place-unknown = The place of birth in the code, { $code }, is not in our list. It may be a place of many years ago. Look at characters 12 to 15 on the card again.
finding-code-place-ended = The place of birth in the code is { $code }. It is no longer there: it was there until { $ended }. At the time of birth it still was, so this is right.
finding-code-place-ended-before-birth = The place of birth in the code is { $code }. It was there only until { $ended }, before the birth. Look at characters 12 to 15 on the card again, and at the date of birth.
finding-surname-differs = The surname here would give the letters { $yours }, but the code has { $code }. For the code the surname at birth counts, not the one from marriage. Look at the passport and the card again; if they really differ, ask at the desk.
finding-surname-part = The code is made from this part of the surname only: { $part }. That can be right. Look at the surname in the passport again, and if you are not sure, ask at the desk.
finding-name-differs = The given names here would give the letters { $yours }, but the code has { $code }. Look again at all the names in the passport, and at the code on the card.
finding-name-part = The code is made from this part of the given names only: { $part }. That can be right. Look at the names in the passport again, and if you are not sure, ask at the desk.
finding-names-swapped = Perhaps name and surname have changed places: the other way round they fit the code. In the passport, “Surname” is the cognome and “Given names” are the nome.
finding-birth-date-differs = The date of birth in the code is { $code }. The one here is { $yours }. Look at the passport and the card again; if they really differ, ask at the desk.
finding-day-and-month-swapped = Perhaps day and month have changed places. In the code the date is { $code }, here it is { $yours }. Look at the passport again: in Italy the day comes first, then the month.
finding-sex-differs = The code is that of { $code ->
        [female] a woman (F)
       *[male] a man (M)
    }, but here it says { $yours ->
        [female] F, female
       *[male] M, male
    }. Look at the passport and the card again; if they really differ, ask at the desk.
finding-place-differs = The place of birth in the code is { $code }. The one here is { $yours }. Look at the passport again, and at characters 12 to 15 on the card.
finding-place-changed = The code says { $code }, here it says { $yours }. On { $since } one of these countries came out of the other. Both can be right: leave it as it is.
finding-place-ended = The code says { $code }, here it says { $yours }. At least one of these two towns is no longer a Comune of its own: perhaps it is now part of another. Look at the place of birth on the document again.
finding-place-unknown = This place is not in our list. Write its first letters and choose it from the list. Towns have their Italian name there.
finding-not-a-date = We cannot read a day of the calendar here. Write day, month and year in digits. Example: 05/12/1990
finding-born-in-future = This day of birth is still to come. Look at the year in the passport again.
finding-born-long-ago = With this date the person is { $years } years old. Look at the year in the passport again.
finding-issued-in-future = This day of issue is still to come. Look at the document again: perhaps it is the day of expiry.
finding-issued-before-birth = The day of issue is { $issued }, before the birth, which is { $born }. Look at both dates again.
finding-expires-before-issued = The date of expiry here is { $expires }. It should come after this day, of issue or of birth: { $issued }. Look at both dates on the document again.
finding-expired = This document expired on { $expires }, { $days ->
        [one] one day ago
       *[other] { $days } days ago
    }. If the date is right, leave it as it is. Go to the desk soon and ask what to do.
finding-child-not-younger = The child’s date of birth here is { $child }, the parent’s is { $parent }. A child is always younger. Look at both dates again, and at who is the parent.
finding-number-character = In this number there is a sign that is not a Latin letter or a digit: “{ $found }”. Sometimes it looks the same. Type the number again with the Latin keyboard.
finding-number-length = Here we count { $count } letters and digits. Usually there are { $least } to { $most }. Look at the number on the document again.
finding-number-without-digit = The number of a document usually has digits too. Here there are none. Look at the document again.
finding-number-is-fiscal-code = This is a tax code (codice fiscale). Write it in its own field. Here goes the number of the document.
finding-number-twice = Passport and permit have the same number here. Usually they differ. Look at both documents again.
finding-permit-number-other = Many cards have the letter I and 8 digits. Your number is different, and it can be right: there are other cards, and permits on paper.
finding-permit-number-of-receipt = These are only digits: perhaps it is a number of the post office receipt (ricevuta). Here goes the number on the permit card. If you have no card, leave this empty.
finding-phone-character = A phone number does not have this sign: “{ $found }”. Write digits only.
finding-phone-length = Here we count { $count } digits. Usually there are { $least } to { $most }. Look at the number again.
finding-phone-start = In Italy mobile numbers begin with 3, and house phones with 0. Is it a number of another country? Write + and the code of that country first.
finding-phone-foreign = This is a number of another country. If you have an Italian number too, write that one: the post office form has room for an Italian number.
finding-email-character = An e-mail address cannot have this sign: “{ $found }”. Nor can it have spaces or letters of other alphabets.
finding-email-shape = An e-mail address looks like this: name@example.com. Look again whether the @ and the dot are there.
finding-email-meant = Perhaps after the @ you meant { $domain }. Look at the address again.
finding-cap-shape = The CAP (postcode) has five digits. Look at a letter or bill that came to your home.
finding-cap-unknown = This CAP (postcode) is not in our list, which is not the official one. Look at a letter or bill that came to your home.
finding-cap-general = This is the CAP (postcode) of the whole city, but here each area has its own. Look at a letter or bill that came to your home.
finding-cap-other-comune = This CAP (postcode) seems to be that of another town nearby. For your town we have: { $expected }. Look at a letter or bill that came to your home.
finding-cap-other-province = This CAP (postcode) seems to be that of another province. For your town we have: { $expected }. Look at the CAP and the town again.
finding-street-kind = The name usually begins with “via”, “piazza” or a word like that. If it is written another way where you live, that is fine.
finding-number-in-street = Beside the street there is also a number: { $number }. If it is the house number, write it in its own field.
finding-street-number-shape = A house number usually has a digit. If the house has no number, write SNC (senza numero civico).

## At the desk: for those who work there
desk-title = For the staff of the desk
desk-lead = Read the code that the person has on paper or on the phone. Their case opens: first what is not clear, then the answers and the papers.
desk-scan = Read with the camera
desk-scan-stop = Turn the camera off
desk-paste = Paste the code or the link here, or scan it with the reader
desk-open = Open
desk-expert = All questions on one page
desk-new-client = Delete everything: next person
desk-no-camera = There is no camera, or the browser does not let us use it. Paste the code, or use a reader.
desk-code-part = Parts read: { $have } of { $total }. Still missing: { $missing }
desk-error-not-a-code = This is not a code of Sportello. Read the code on the person’s sheet or phone.
desk-error-damaged = The code is damaged, or a piece of it is missing. Read it again. If that does not work, ask the questions here.
desk-error-newer = The code was made by a newer version of this page. Reload the page and read it again.
desk-error-unknown-procedure = The code is about a topic that this page does not know. Reload the page. If that does not work, ask the questions here.
desk-error-foreign-part = This part belongs to another code. The parts that were read are kept. Read the missing ones, or start with a new person.
desk-error-too-long = The code is too long. If it holds personal data too, the person can make it again without them.
desk-error-no-language = The language of the code is not clear. The person can choose the language again and make a new code.
desk-older-rules = The code was made with another version of the rules. The result here uses the rules of this page.
desk-lost = To ask again, because the question has changed: { $question }
desk-client-language = The person’s language: { $language }
desk-mark-seen = seen
desk-mark-missing = missing
desk-mark-copy = copy
desk-mark-sign = sign
desk-notes = Notes
desk-record-print = Print the record
desk-record-title = Record of the desk
desk-show-other-language = Show in the person’s language
desk-personal = The code also holds personal data: the person chose to put them in.
desk-doubts-first = First of all, what is not clear
desk-facts = The answers
desk-saved-nothing = Nothing is kept here. When you close the page, everything is deleted.

## Second line: a case without names for those who know the law
line2-title = Ask the second line
line2-lead = The second line is made up of lawyers and other experts. The case is anonymous: it has the answers and the rules, without names and without numbers of documents. Nothing is sent by itself.
line2-question = What is the question?
line2-notes = Notes, without personal data
line2-personal-found = This looks like personal data: “{ $found }”. Take it out before you print or send the case.
line2-print = Print the case
line2-json = Download the case as a file (JSON)
line2-mail = Prepare the e-mail
line2-no-address = There is no e-mail address for the second line here yet. Print the case, or download the file.
line2-facts = The facts
line2-rules = The rules that were used
line2-subject = Anonymous case: { $procedure }

## Taking the list along, or sending it
share-title = Take your list with you
share-qr = Show this code at the desk
share-qr-about = The code holds your answers, not your name. Your personal data are in it only if you add them. Whoever reads the code sees all this: show it only to people who help you.
share-qr-personal = Put my personal data in the code too
share-qr-part = Code { $number } of { $total }. At the desk they read them all.
share-send = Send or copy the list
share-copied = Copied. Now you can paste it where you want.
share-cannot = This browser cannot do it. You can print the sheet, or show your phone.
share-calendar = Put the dates into my calendar
share-text = As a message
share-link = Copy the link
share-receipt = Print on narrow paper, like a shop receipt
share-plain-header = My list: { $procedure }
open-found = This code holds answers: { $topic }. If you open them, what you wrote here is deleted. Do you want to open them?
open-yes = Yes, open
open-no = No, do not open

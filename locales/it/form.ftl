### I dati personali per i moduli, i controlli, lo sportello, la seconda linea, la lista da portare con sé.

## Il modulo
form-title = I tuoi dati per i moduli
form-lead = Non devi farlo per forza. Se scrivi qui i tuoi dati, li mettiamo noi sulle carte da portare. Restano su questo dispositivo e non li mandiamo a nessuno. Vanno sulla carta solo se stampi, e nel codice per lo sportello solo se lo scegli tu. Li cancelli con un tocco.
form-section-person = La persona
form-section-papers = I documenti
form-section-address = Dove vivi
form-section-contacts = Telefono ed e-mail
form-section-family = La famiglia
form-wipe = Cancella tutti questi dati
form-wiped = Cancellati. Qui non è rimasto niente di quello che avevi scritto.
form-done = Fatto: vai ai documenti
form-add-member = Aggiungi una persona della famiglia
form-remove-member = Togli questa persona
form-optional = Puoi lasciare vuoto ogni campo. Scrivi solo quello che vuoi.
form-no-places = La lista dei Comuni e degli Stati non è ancora arrivata. Serve internet per un momento. Intanto puoi riempire gli altri campi.
form-kept-as-typed = Lasciamo tutto come lo scrivi. Non correggiamo e non rifiutiamo niente.

## I campi: che cosa è, dove si trova, come si scrive. Valgono per chi scrive e per ogni persona della famiglia.
field-surname = Cognome
    .about = È nel passaporto, sulla pagina con la foto, alla riga «Surname». È anche in basso, nelle righe con i segni <<<: prima il cognome, poi << e i nomi.
    .format = Come nel passaporto, anche se i cognomi sono più di uno. Esempio: ESEMPIO ROSSI. Se nel passaporto c’è un nome solo, lascia vuoto e chiedi allo sportello.
field-name = Nome (tutti i nomi)
    .about = È nel passaporto, sulla pagina con la foto, alla riga «Given names». È anche in basso, nelle righe con i segni <<<, dopo il cognome.
    .format = Tutti i nomi, nello stesso ordine del passaporto. Esempio: MARIA ESEMPIO
field-surname-latin = Cognome in lettere latine
    .format = Scrivi con le lettere latine del passaporto.
field-name-latin = Nome in lettere latine
    .format = Scrivi con le lettere latine del passaporto.
field-sex = Sesso
    .about = È nel passaporto, alla riga «Sex»: F oppure M. I moduli chiedono quello che c’è sul documento.
    .format = Scegli F o M. Se nel passaporto c’è X, lascia vuoto e chiedi allo sportello.
    .female = F, femmina
    .male = M, maschio
field-birth-date = Data di nascita
    .about = È nel passaporto, alla riga «Date of birth». È anche sulla tessera sanitaria. Se sono diverse, scrivi quella del passaporto e chiedi allo sportello.
    .format = Giorno, mese, anno. Esempio: 05/12/1990 è il 5 dicembre 1990. Se nel passaporto c’è solo l’anno, lascia vuoto e chiedi allo sportello.
field-birth-place = Comune o Stato di nascita
    .about = Per chi è nato in Italia è il Comune. Per chi è nato in un altro Paese è lo Stato. È nel passaporto, alla riga «Place of birth»; se lì c’è solo la città, scegli lo Stato dove si trova.
    .format = Scrivi le prime lettere e scegli dalla lista. Esempio: FIR, poi Firenze.
field-birth-town = Città di nascita
    .about = È la città o il paese, per chi è nato fuori dall’Italia. È nel passaporto, alla riga «Place of birth».
    .format = Come nel passaporto, in lettere latine. Esempio: CASABLANCA
field-citizenship = Cittadinanza
    .about = È lo Stato che ha dato il passaporto. È alla riga «Nationality». Può essere diverso dallo Stato di nascita.
    .format = Scrivi le prime lettere e scegli dalla lista. Esempio: ALB, poi Albania.
field-fiscal-code = Codice fiscale
    .about = È sulla tessera sanitaria, davanti, oppure sul foglio o sulla tessera del codice fiscale. Non ce l’hai? Lascia vuoto.
    .format = Ha 16 lettere e cifre. Esempio, di una persona inventata: RSSMRA85T10A562S. Quello provvisorio ha 11 cifre.
field-passport-number = Numero del passaporto
    .about = È sulla pagina con la foto, di solito in alto a destra, alla riga «Passport No.». È anche in basso: è l’inizio della seconda riga con i segni <<<.
    .format = Lettere e cifre, senza spazi. Esempio: AB1234567
field-passport-issued = Passaporto: data di rilascio
    .about = È il giorno in cui hanno fatto il passaporto. È sulla pagina con la foto, alla riga «Date of issue».
    .format = Giorno, mese, anno. Esempio: 31/01/2020
field-passport-expires = Passaporto: data di scadenza
    .about = È l’ultimo giorno in cui il passaporto vale. È sulla pagina con la foto, alla riga «Date of expiry».
    .format = Giorno, mese, anno. Esempio: 30/01/2030
field-passport-authority = Chi ha dato il passaporto
    .about = È l’ufficio che ha fatto il passaporto: per esempio un ministero, o il tuo consolato in Italia. È sulla pagina con la foto, alla riga «Authority».
    .format = Come è scritto lì, in lettere latine. Esempio: CONSULATE ROME
field-permit-number = Numero del permesso di soggiorno
    .about = È sul davanti della tessera del permesso, in alto. Non è un numero della ricevuta della posta. È la prima volta che chiedi il permesso? Lascia vuoto.
    .format = Su molte tessere è la lettera I con 8 cifre. Esempio: I12345678. Su un permesso di carta sono «serie e numero».
field-permit-issued = Permesso: data di rilascio
    .about = È il giorno in cui hanno fatto il permesso. È sulla tessera. Non la trovi, o hai solo la ricevuta della posta? Lascia vuoto.
    .format = Giorno, mese, anno. Esempio: 31/01/2024
field-permit-expires = Permesso: data di scadenza
    .about = È sul davanti del permesso che hai adesso, alla riga «Scadenza / Valid until». Scrivila anche se è già passata.
    .format = Giorno, mese, anno. Esempio: 30/01/2026
field-permit-kind = Tipo di permesso
    .about = È sul permesso, alla riga «Tipo di permesso / Type of permit».
    .format = Come è scritto lì. Esempio: LAVORO SUBORDINATO
field-street = Via o piazza
    .about = È la via dove vivi adesso e dove ricevi le lettere. È sul contratto di affitto, su una bolletta, o sulla dichiarazione di ospitalità.
    .format = Con «via» o «piazza», senza il numero. Esempio: VIA ESEMPIO
field-street-number = Numero civico
    .about = È il numero sulla porta della casa. È anche sul contratto di affitto o su una bolletta.
    .format = Esempio: 12/A. Se la casa non ha un numero, scrivi SNC (senza numero civico).
field-cap = CAP
    .about = È il codice della posta per la zona dove vivi. È vicino al nome del Comune, su una lettera o una bolletta arrivata a casa.
    .format = Cinque cifre. Esempio: 50051 è il CAP di Castelfiorentino.
field-comune = Comune dove vivi
    .about = È il Comune dove vivi adesso (domicilio), anche se la tua residenza è registrata in un altro Comune. È sul contratto di affitto o su una bolletta.
    .format = Scrivi le prime lettere e scegli dalla lista. Esempio: CASTELF, poi Castelfiorentino.
field-at-home-of = Presso chi abiti
    .about = È il nome sul campanello e sulla cassetta della posta, se non è il tuo. Con questo nome la lettera dell’appuntamento ti trova.
    .format = Nome e cognome di quella persona, o nome dell’associazione. Esempio: presso MARIO ESEMPIO
field-phone = Telefono
    .about = È un numero dove ti trovano. Meglio un cellulare italiano: ti può arrivare un SMS quando il permesso è pronto.
    .format = Senza +39. Esempio: 3330000000
field-email = E-mail
    .about = È il tuo indirizzo e-mail. Lo trovi sul telefono, nel programma della posta. Sul modulo non è obbligatorio.
    .format = Esempio: nome.cognome@example.com
field-relation = Che cosa è per te
    .about = È il legame di famiglia tra questa persona e te. Lo prova un certificato, per esempio di matrimonio o di nascita.
    .format = Scegli una risposta, o lascia vuoto. Esempio: per tua figlia scegli «figlio o figlia».
    .spouse = marito, moglie o persona unita civilmente
    .child = figlio o figlia
    .spouses-child = figlio o figlia solo del coniuge
    .parent = padre o madre
    .spouses-parent = padre o madre del coniuge
    .sibling = fratello o sorella
    .other = un’altra persona della famiglia
field-lives = Dove vive adesso
    .about = È il posto dove vive oggi questa persona, con o senza residenza.
    .format = Scegli una risposta, o lascia vuoto. Esempio: per un figlio a casa tua scegli «con me».
    .with-the-person = con me
    .elsewhere-in-italy = in Italia, in un’altra casa
    .abroad = in un altro Paese

## I controlli: che cosa non va d’accordo, e che cosa fare
finding-go-on = Puoi andare avanti lo stesso: decidi tu che cosa lasciare scritto.
finding-not-latin = Qui non ci sono lettere latine (A, B, C). I nomi copiali dal passaporto, dalle righe in basso con i segni <<<. Un indirizzo copialo da una lettera o dal contratto.
finding-mixed-scripts = Tra le lettere latine ce n’è una di un altro alfabeto: «{ $found }». A volte sembra uguale. Cancella la parola e scrivila di nuovo con la tastiera latina.
finding-name-character = In un nome di solito non c’è questo segno: «{ $found }». Guarda di nuovo il passaporto.
finding-code-length = Un codice fiscale ha 16 lettere e cifre, o 11 cifre se è provvisorio. Qui ne contiamo { $count }. Guarda di nuovo la tessera sanitaria o il foglio del codice.
finding-code-character = Nel codice, al posto numero { $position }, c’è «{ $found }». Lì ci va { $expected ->
        [letter] una lettera
        [digit] una cifra
       *[month] la lettera di un mese
    }. { $meant ->
        [0] Forse è uno zero (0).
        [1] Forse è un uno (1).
        [2] Forse è un due (2).
        [6] Forse è un sei (6).
        [8] Forse è un otto (8).
        [B] Forse è la lettera B.
        [G] Forse è la lettera G.
        [I] Forse è la lettera I.
        [O] Forse è la lettera O.
        [Z] Forse è la lettera Z.
       *[other] Guarda di nuovo la tessera.
    }
finding-code-control = Uno dei 16 caratteri del codice non è giusto: può essere uno qualsiasi. Confrontali uno per uno con la tessera. Attenzione a O e 0, a I e 1.
finding-code-homocode = In questo codice alcune lettere stanno al posto di cifre. Succede quando due persone avrebbero lo stesso codice. Va bene così.
finding-code-provisional = Sono 11 cifre: è un codice fiscale provvisorio, oppure il numero di una ditta o di un’associazione. Se è il tuo codice provvisorio, va bene per ora. Poi l’Agenzia delle Entrate ti dà quello di 16 lettere e cifre.
finding-code-provisional-control = Una delle 11 cifre non è giusta: può essere una qualsiasi. Confrontale una per una con il foglio del codice.
finding-code-day = Il codice dice giorno { $day } del mese { $month }, e questo giorno non esiste. Guarda di nuovo sulla tessera i caratteri dal 9 all’11. Per le donne il codice aggiunge 40 al giorno: qui l’abbiamo già tolto.
finding-code-place-unknown = Il luogo di nascita nel codice, { $code }, non è nella nostra lista. Può essere un luogo di molti anni fa. Guarda di nuovo sulla tessera i caratteri dal 12 al 15.
finding-code-place-ended = Il luogo di nascita nel codice è { $code }. Oggi non c’è più: c’era fino al giorno { $ended }. Alla nascita c’era ancora, quindi va bene così.
finding-code-place-ended-before-birth = Il luogo di nascita nel codice è { $code }. C’era solo fino al giorno { $ended }, prima della nascita. Guarda di nuovo sulla tessera i caratteri dal 12 al 15, e la data di nascita.
finding-surname-differs = Dal cognome scritto qui verrebbero le lettere { $yours }, ma nel codice ci sono { $code }. Per il codice conta il cognome di nascita, non quello del matrimonio. Guarda di nuovo il passaporto e la tessera; se sono davvero diversi, chiedi allo sportello.
finding-surname-part = Il codice è fatto solo con questa parte del cognome: { $part }. Può essere giusto. Guarda di nuovo il cognome nel passaporto e, se hai un dubbio, chiedi allo sportello.
finding-name-differs = Dal nome scritto qui verrebbero le lettere { $yours }, ma nel codice ci sono { $code }. Guarda di nuovo tutti i nomi nel passaporto, e il codice sulla tessera.
finding-name-part = Il codice è fatto solo con questa parte del nome: { $part }. Può essere giusto. Guarda di nuovo i nomi nel passaporto e, se hai un dubbio, chiedi allo sportello.
finding-names-swapped = Forse nome e cognome hanno cambiato posto: al contrario vanno d’accordo con il codice. Nel passaporto «Surname» è il cognome e «Given names» sono i nomi.
finding-birth-date-differs = La data di nascita nel codice è { $code }. Quella scritta qui è { $yours }. Guarda di nuovo il passaporto e la tessera; se sono davvero diversi, chiedi allo sportello.
finding-day-and-month-swapped = Forse giorno e mese hanno cambiato posto. Nel codice la data è { $code }, qui è { $yours }. Guarda di nuovo il passaporto: in Italia si scrive prima il giorno, poi il mese.
finding-sex-differs = Il codice è di { $code ->
        [female] una donna (F)
       *[male] un uomo (M)
    }, ma qui c’è { $yours ->
        [female] F, femmina
       *[male] M, maschio
    }. Guarda di nuovo il passaporto e la tessera; se sono davvero diversi, chiedi allo sportello.
finding-place-differs = Il luogo di nascita nel codice è { $code }. Quello scritto qui è { $yours }. Guarda di nuovo il passaporto, e sulla tessera i caratteri dal 12 al 15.
finding-place-changed = Il codice dice { $code }, qui c’è { $yours }. Il giorno { $since } uno dei due Stati è nato dall’altro. Possono essere giusti tutti e due: va bene così.
finding-place-ended = Il codice dice { $code }, qui c’è { $yours }. Almeno uno dei due Comuni non c’è più: forse adesso fa parte di un altro. Guarda di nuovo il luogo di nascita sul documento.
finding-place-unknown = Questo luogo non è nella nostra lista. Scrivi le prime lettere e scegli il nome dalla lista.
finding-not-a-date = Qui non leggiamo una data del calendario. Scrivi giorno, mese e anno in cifre. Esempio: 05/12/1990
finding-born-in-future = Questo giorno di nascita deve ancora arrivare. Guarda di nuovo l’anno nel passaporto.
finding-born-long-ago = Con questa data la persona ha { $years } anni. Guarda di nuovo l’anno nel passaporto.
finding-issued-in-future = Questo giorno di rilascio deve ancora arrivare. Guarda di nuovo il documento: forse è la data di scadenza.
finding-issued-before-birth = Il rilascio è il giorno { $issued }, prima della nascita, che è il giorno { $born }. Guarda di nuovo tutte e due le date.
finding-expires-before-issued = La scadenza scritta qui è { $expires }. Deve venire dopo questo giorno, di rilascio o di nascita: { $issued }. Guarda di nuovo tutte e due le date sul documento.
finding-expired = Questo documento è scaduto il giorno { $expires }, { $days ->
        [one] un giorno fa
       *[other] { $days } giorni fa
    }. Se la data è giusta, lasciala così. Vai presto allo sportello e chiedi che cosa fare.
finding-child-not-younger = La nascita del figlio o della figlia è il giorno { $child }, quella del genitore il giorno { $parent }. Un figlio è sempre più giovane. Guarda di nuovo le due date, e chi è il genitore.
finding-number-character = In questo numero c’è un segno che non è una lettera latina o una cifra: «{ $found }». A volte sembra uguale. Scrivi di nuovo il numero con la tastiera latina.
finding-number-length = Qui contiamo { $count } tra lettere e cifre. Di solito sono da { $least } a { $most }. Guarda di nuovo il numero sul documento.
finding-number-without-digit = Il numero di un documento ha di solito anche cifre. Qui non ce ne sono. Guarda di nuovo il documento.
finding-number-is-fiscal-code = Questo è un codice fiscale. Scrivilo nel suo campo. Qui ci va il numero del documento.
finding-number-twice = Passaporto e permesso qui hanno lo stesso numero. Di solito sono diversi. Guarda di nuovo tutti e due i documenti.
finding-permit-number-other = Molte tessere hanno la lettera I e 8 cifre. Il tuo numero è diverso, e può essere giusto: ci sono anche altre tessere e permessi di carta.
finding-permit-number-of-receipt = Sono solo cifre: forse è un numero della ricevuta della posta. Qui ci va il numero della tessera del permesso. Se non hai la tessera, lascia vuoto.
finding-phone-character = In un numero di telefono non c’è questo segno: «{ $found }». Scrivi solo cifre.
finding-phone-length = Qui contiamo { $count } cifre. Di solito sono da { $least } a { $most }. Guarda di nuovo il numero.
finding-phone-start = In Italia i cellulari cominciano con 3 e i telefoni di casa con 0. È un numero di un altro Paese? Scrivi prima + e il prefisso del Paese.
finding-phone-foreign = È un numero di un altro Paese. Se hai anche un numero italiano, scrivi quello: sul modulo della posta lo spazio è fatto per un numero italiano.
finding-email-character = In un indirizzo e-mail non può esserci questo segno: «{ $found }». Non ci vanno neanche spazi o lettere di altri alfabeti.
finding-email-shape = Un indirizzo e-mail è fatto così: nome@example.com. Guarda di nuovo se ci sono la @ e il punto.
finding-email-meant = Forse dopo la @ volevi scrivere { $domain }. Guarda di nuovo l’indirizzo.
finding-cap-shape = Il CAP ha cinque cifre. Guarda una lettera o una bolletta arrivata a casa.
finding-cap-unknown = Questo CAP non è nella nostra lista, che non è quella ufficiale. Guarda una lettera o una bolletta arrivata a casa.
finding-cap-general = Questo è il CAP di tutta la città, ma qui ogni zona ha il suo. Guarda una lettera o una bolletta arrivata a casa.
finding-cap-other-comune = Questo CAP sembra di un altro Comune vicino. Per il tuo Comune abbiamo: { $expected }. Guarda una lettera o una bolletta arrivata a casa.
finding-cap-other-province = Questo CAP sembra di un’altra provincia. Per il tuo Comune abbiamo: { $expected }. Guarda di nuovo il CAP e il Comune.
finding-street-kind = Il nome comincia di solito con «via», «piazza» o una parola così. Se nel tuo posto si scrive in un altro modo, va bene.
finding-number-in-street = Accanto alla via c’è anche un numero: { $number }. Se è il numero civico, scrivilo nel suo campo.
finding-street-number-shape = Un numero civico ha di solito una cifra. Se la casa non ha un numero, scrivi SNC (senza numero civico).

## Allo sportello: per chi ci lavora
desk-title = Per chi lavora allo sportello
desk-lead = Leggi il codice che la persona ha sul foglio o sul telefono. Si apre il suo caso: prima i punti da chiarire, poi le risposte e i documenti.
desk-scan = Leggi con la fotocamera
desk-scan-stop = Spegni la fotocamera
desk-paste = Incolla qui il codice o il link, oppure leggilo con il lettore
desk-open = Apri
desk-expert = Tutte le domande in una pagina
desk-new-client = Cancella tutto: nuova persona
desk-no-camera = La fotocamera non c’è, o il browser (il programma che apre le pagine) non la lascia usare. Incolla il codice, o usa un lettore.
desk-code-part = Parti lette: { $have } di { $total }. Mancano ancora queste: { $missing }
desk-error-not-a-code = Questo non è un codice di Sportello. Leggi il codice sul foglio della persona, o sul suo telefono.
desk-error-damaged = Il codice è rovinato, o ne manca un pezzo. Leggilo di nuovo. Se non funziona, fai le domande qui.
desk-error-newer = Il codice è di una versione più nuova di questa pagina. Ricarica la pagina e leggilo di nuovo.
desk-error-unknown-procedure = Il codice è di un argomento che questa pagina non conosce. Ricarica la pagina. Se non funziona, fai le domande qui.
desk-error-foreign-part = Questa parte è di un altro codice. Le parti già lette restano. Leggi quelle che mancano, o comincia con una nuova persona.
desk-error-too-long = Il codice è troppo lungo. Se contiene anche i dati personali, la persona può farlo di nuovo senza.
desk-error-no-language = Nel codice non si riconosce la lingua. La persona può scegliere di nuovo la lingua e rifare il codice.
desk-older-rules = Il codice è stato fatto con un’altra versione delle regole. Il risultato qui usa le regole di questa pagina.
desk-lost = Da chiedere di nuovo, perché la domanda è cambiata: { $question }
desk-client-language = Lingua della persona: { $language }
desk-mark-seen = visto
desk-mark-missing = manca
desk-mark-copy = copia
desk-mark-sign = firma
desk-notes = Note
desk-record-print = Stampa la scheda
desk-record-title = Scheda dello sportello
desk-show-other-language = Mostra nella lingua della persona
desk-personal = Il codice contiene anche dati personali: la persona ha scelto di metterli.
desk-doubts-first = Prima di tutto, da chiarire
desk-facts = Le risposte
desk-saved-nothing = Qui non si salva niente. Quando chiudi la pagina, tutto si cancella.

## Seconda linea: un caso senza nomi per chi conosce la legge
line2-title = Chiedi alla seconda linea
line2-lead = La seconda linea è fatta di avvocati e persone esperte. Il caso è anonimo: ci sono le risposte e le regole, senza nomi e senza numeri di documenti. Niente parte da solo.
line2-question = Qual è la domanda?
line2-notes = Note, senza dati personali
line2-personal-found = Questo sembra un dato personale: «{ $found }». Toglilo prima di stampare o mandare il caso.
line2-print = Stampa il caso
line2-json = Scarica il caso come file (JSON)
line2-mail = Prepara l’e-mail
line2-no-address = Per la seconda linea qui non c’è ancora un indirizzo e-mail. Stampa il caso, o scarica il file.
line2-facts = I fatti
line2-rules = Le regole usate
line2-subject = Caso anonimo: { $procedure }

## Portare la lista con sé, o mandarla
share-title = Porta con te la tua lista
share-qr = Fai vedere questo codice allo sportello
share-qr-about = Nel codice ci sono le tue risposte, non il tuo nome. I tuoi dati ci sono solo se li aggiungi tu. Chi legge il codice vede tutto questo: fallo vedere solo a chi ti aiuta.
share-qr-personal = Metti nel codice anche i miei dati personali
share-qr-part = Codice { $number } di { $total }. Allo sportello li leggono tutti.
share-send = Manda o copia la lista
share-copied = Copiato. Adesso puoi incollarlo dove vuoi.
share-cannot = Questo browser (il programma che apre le pagine) non lo può fare. Puoi stampare il foglio, o far vedere il telefono.
share-calendar = Metti le date nel mio calendario
share-text = Come messaggio
share-link = Copia il link
share-receipt = Stampa su carta stretta, come uno scontrino
share-plain-header = La mia lista: { $procedure }
open-found = Questo codice contiene delle risposte: { $topic }. Se le apri, quello che hai scritto qui si cancella. Vuoi aprirle?
open-yes = Sì, apri
open-no = No, non aprire

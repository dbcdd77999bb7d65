### La pagina: barra, inizio, domande, lista, risultato, foglio.

## Barra
bar-back = Indietro
bar-leave = Esci subito
bar-help = Aiuto
bar-language = Lingua

## Avvisi
notice-unknown-address = In questo indirizzo c’è una parte che non conosciamo: { $part }. Puoi continuare da qui.
notice-missing = Non c’è rete: non riusciamo ad aprire questa parte. Le tue risposte sono salve. Riprova quando torna la rete.
notice-missing-language = Non c’è rete: non riusciamo a caricare la lingua { $language }. Puoi continuare in questa lingua.
notice-retry = Riprova
notice-close = Chiudi

## Inizio
start-title = Ciao! Come possiamo aiutarti?
start-lead = Rispondi a poche domande. Alla fine hai la lista dei documenti da portare allo sportello.
start-topics = Scegli l’argomento
start-other = Un’altra cosa, o non so
start-promise = Prima di iniziare
start-privacy = Le tue risposte restano su questo dispositivo. Non le mandiamo a nessuno. Se chiudi la pagina, si cancellano.
start-not-a-decision = Queste sono informazioni con la loro fonte di legge. La decisione è sempre dell’ufficio. Se hai un dubbio, chiedi allo sportello.

## Aiuto
help-title = Chi ti aiuta, gratis
help-lead = Se sei in pericolo, chiama il 112. Queste linee aiutano anche chi non ha il permesso di soggiorno.
help-always = Sempre, giorno e notte
help-speaks = Risponde anche in { $language }.
help-desk-title = Parla con una persona
help-desk = Vai allo sportello informativo del tuo Comune o a un patronato: ti aiutano gratis a capire e a preparare la domanda.
help-legal = Hai ricevuto un rifiuto, una revoca o un’espulsione? Cerca subito un avvocato o un’associazione: i termini sono brevi. Se hai un reddito basso, l’avvocato può essere pagato dallo Stato (patrocinio a spese dello Stato).
helpline-112 = Emergenze
    .about = Polizia, ambulanza, vigili del fuoco. Chiama se c’è un pericolo adesso.
helpline-1522 = Violenza e stalking
    .about = Ascolto e aiuto per le donne che subiscono violenza. Gratis, puoi restare anonima. Risponde in più lingue.
helpline-antitratta = Tratta e sfruttamento grave
    .about = Per chi è costretto a lavorare, a prostituirsi o a chiedere soldi. Gratis, anonimo, in più lingue.
helpline-114 = Bambini e ragazzi in pericolo
    .about = Emergenza infanzia: per chi ha meno di 18 anni, o per chi vede un minore in pericolo.
helpline-116000 = Minori scomparsi
    .about = Per segnalare un bambino o un ragazzo scomparso.
helpline-caporalato = Sfruttamento sul lavoro
    .about = Se ti pagano poco o niente, ti minacciano o ti tolgono i documenti. Aiuto gratuito in più lingue.
    .hours = Da lunedì a venerdì, 9:30–18:00. Chiedi conferma dell’orario.
helpline-arci-juma = Asilo e protezione
    .about = Informazioni legali gratuite per chi chiede asilo, per i rifugiati e per chi ha problemi con il permesso.
    .hours = Da lunedì a venerdì, 9:30–17:30. Chiedi conferma dell’orario.

## Domande e risposte
answer-yes = Sì
answer-no = No
answer-unknown = Non lo so
answer-withheld = Preferisco non dirlo
list-separator = {", "}
continue = Continua
change = Cambia
said = Le tue risposte
said-earlier = Le tue altre risposte ({ $count })
why-ask = Perché lo chiediamo?
where-find = Dove lo trovo?
see-result = Vedi il risultato
progress-left = { $most ->
        [one] Ancora una domanda
       *[other] Ancora { $most } domande
    }
progress-range = Ancora da { $least } a { $most } domande
progress-done = Hai risposto a tutto
wrong-choices = Scegli almeno una risposta, oppure «Non lo so».
wrong-count = Scrivi un numero da { $min } a { $max }.
wrong-money = Scrivi una somma in euro, per esempio 10651,68. Al massimo { $max }.
wrong-date = Scrivi giorno, mese e anno con i numeri. La data deve essere tra il { $first } e il { $last }.
date-day = Giorno
date-month = Mese
date-year = Anno

## Lista
checklist-title = La tua lista
checklist-lead = La lista cresce con le tue risposte.
checklist-go-on = Continua con le domande
checklist-empty = Ancora niente. Rispondi alle domande e la lista si riempie.
checklist-count = { $papers ->
        [one] un documento
       *[other] { $papers } documenti
    } · { $sum }
documents-stage-application = Documenti per la domanda
documents-stage-appointment = Da portare all’appuntamento
documents-stage-visa = Documenti per il visto
documents-stage-after-entry = Documenti dopo l’ingresso in Italia
certainty-open = ancora da chiarire
certainty-only-if = Solo in un caso. Dipende da quello che non sai: { $facts }
form-original = originale
form-copy = copia
form-upload = file da caricare online
form-self-declaration = autocertificazione
form-translation = traduzione
form-apostille = legalizzazione o apostille
fees-title = Quanto costa
fees-stage-application = Con la domanda
fees-stage-appointment = All’appuntamento
fees-stage-visa = Per il visto
fees-stage-after-entry = Dopo l’ingresso in Italia
fees-slip = Totale del bollettino postale
fees-total = Totale
fee-about = circa
pay-postal-slip = con il bollettino postale
pay-post-counter = allo sportello della posta
pay-revenue-stamp = marca da bollo, dal tabaccaio
pay-consulate = al consolato
pay-other = secondo le istruzioni dell’ufficio
deadlines-title = Date da ricordare
offices-title = Dove andare
advice-waiting = Mentre aspetti
advice-mistake = Errori da evitare
advice-next = Che cosa viene dopo

## Fonti
source-label = Fonte:
source-checked = Testo controllato il { $date }.
source-uncertain = Controllato il { $date }. Su questo punto non siamo del tutto sicuri: chiedi conferma allo sportello.
source-not-sure = da confermare
source-open = Apri la fonte ufficiale

## Risultato
verdict-open = Mancano ancora delle risposte
    .about = Continua con le domande: il risultato può cambiare.
verdict-yes = Puoi fare la domanda
    .about = Con le tue risposte i requisiti ci sono. Decide l’ufficio, quando vede i documenti.
verdict-not-yet = Non ancora: manca qualcosa
    .about = Guarda sotto che cosa manca e come si fa.
verdict-not-yet-from = Non ancora: puoi fare la domanda dal { $date }
verdict-desk = Chiedi allo sportello prima di fare la domanda
    .about = Su alcuni punti non possiamo dirti sì o no. Sotto trovi che cosa chiedere, con le parole pronte.
verdict-no = Questa strada è chiusa
    .about = Sotto trovi il perché e le altre strade possibili. Parlane con lo sportello.
verdict-help = Prima parla con chi ti può aiutare
    .about = Per la tua situazione serve una persona esperta. È gratis e riservato. Non ti chiediamo altro.
part-verdict-open = Mancano ancora delle risposte.
part-verdict-yes = Puoi fare la domanda.
part-verdict-not-yet = Non ancora: manca qualcosa.
part-verdict-not-yet-from = Non ancora: dal { $date }.
part-verdict-desk = Chiedi allo sportello.
part-verdict-no = Questa strada è chiusa.
part-verdict-help = Prima parla con chi ti può aiutare.
parts-title = Persona per persona
doubts-title = Da chiedere allo sportello ({ $count })
ask-this = Chiedi così:
doubt-unknown-fact = Non sapevi rispondere a: { $question }
requirements-title = I requisiti, uno per uno
requirement-open = Manca ancora una risposta.
requirement-unknown = Non possiamo dirlo. Dipende da: { $facts }
requirement-from = C’è dal { $date }.
state-yes = c’è
state-not-yet = non ancora
state-desk = da chiedere
state-no = no
state-help = aiuto
state-open = da chiarire
other-day = Calcolato per chi consegna la domanda il { $date }. Un altro giorno?
result-questions = Torna alle domande
start-over = Ricomincia da capo
rules-version = Regole versione { $version }, controllate il { $date }.

## Foglio
sheet-open = Prepara il foglio per lo sportello
sheet-print = Stampa
sheet-lead = Stampa questo foglio, o mostralo allo sportello sul telefono.
sheet-date = Per una domanda consegnata il { $date }
sheet-verdict = Risultato
sheet-doubts = Da chiedere allo sportello
sheet-answers = Le risposte
sheet-requirements = I requisiti
sheet-papers = I documenti
sheet-only-if = Solo in un caso: chiedi allo sportello.
sheet-disclaimer = Sono informazioni, non una decisione. Decide l’ufficio competente. Nessun dato è stato inviato.

## Prima che il programma parta (testo semplice)
page-title = Sportello: guida per i cittadini stranieri
page-description = Permesso di soggiorno e ricongiungimento familiare: la lista dei documenti, nella tua lingua, con le fonti di legge.
boot-loading = Un momento…
boot-no-script = Questa pagina ha bisogno di JavaScript. Accendilo nelle impostazioni del browser, oppure vai allo sportello informativo del tuo Comune.
boot-too-old = Questo browser è troppo vecchio per la pagina. Aggiornalo, usa un altro telefono, oppure vai allo sportello informativo del tuo Comune.
boot-failed = Non riusciamo a caricare la pagina. Controlla la rete e riprova. Se non funziona, vai allo sportello informativo del tuo Comune.
boot-crashed = Qualcosa si è fermato. Le tue risposte sono salve: puoi continuare.
boot-retry = Riprova
boot-continue = Continua

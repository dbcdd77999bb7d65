### La pagina: barra, inizio, domande, lista, risultato, foglio.

## Barra
bar-back = Indietro
bar-leave = Esci subito
bar-help = Aiuto
bar-language = Lingua

## Avvisi
notice-unknown-address = Nell’indirizzo di questa pagina c’è una parte che non conosciamo: { $part }. Puoi continuare da qui.
notice-missing = Non c’è internet: non riusciamo ad aprire questa parte. Le tue risposte non sono perse. Riprova quando torna internet.
notice-missing-language = Non c’è internet: non riusciamo a caricare questa lingua: { $language }. Puoi continuare nella lingua che vedi.
notice-retry = Riprova
notice-close = Chiudi

## Inizio
start-title = Ciao! Come possiamo aiutarti?
start-lead = Rispondi ad alcune domande. Alla fine hai la lista dei documenti e un foglio da portare allo sportello informativo.
start-topics = Scegli l’argomento
group-permit = Permesso di soggiorno
    .about = Primo permesso, rinnovo, conversione, permesso UE
group-family = Famiglia
    .about = Ricongiungimento, familiari di italiani e di cittadini UE
group-citizenship = Cittadinanza
    .about = Per residenza, matrimonio, nascita, discendenza
group-work = Lavoro: entrare in Italia
    .about = Flussi, fuori quota, Carta blu, stagionali
group-eu = Cittadini UE e loro familiari
    .about = Iscrizione al Comune, residenza permanente
group-everyday = Vivere in Italia
    .about = Codice fiscale, medico, residenza, permesso perso
group-protection = Protezione e aiuto
    .about = Asilo, violenza, sfruttamento, minori soli
start-elsewhere = Questo argomento non è ancora in questa lingua: { $language }. Puoi leggerlo in:
start-elsewhere-desk = Non leggi queste lingue? Vai allo sportello informativo: spesso c’è un mediatore o una mediatrice.
start-other = Un’altra cosa, o non so
start-promise = Prima di iniziare
start-privacy = Le tue risposte restano su questo dispositivo. Non le mandiamo a nessuno. Se chiudi la pagina si cancellano, a meno che tu scelga di tenerle su questo telefono.
start-not-a-decision = Queste sono informazioni, con la loro fonte di legge. Decide sempre l’ufficio. Se hai un dubbio, chiedi allo sportello.

## Aiuto
help-title = Chi ti aiuta, gratis
help-lead = Se sei in pericolo, chiama il 112. Puoi chiamare questi numeri anche senza permesso di soggiorno.
help-always = Sempre, giorno e notte
help-speaks = Risponde anche in questa lingua: { $language }.
help-desk-title = Parla con una persona
help-desk = Vai allo sportello informativo del tuo Comune o a un patronato (un ufficio che aiuta gratis). Ti aiutano a capire e a preparare la domanda.
help-legal = Hai ricevuto un rifiuto, una revoca (ti tolgono il permesso) o un’espulsione? Cerca subito un avvocato o un’associazione: il tempo per rispondere è breve. Hai un reddito basso? L’avvocato può pagarlo lo Stato (patrocinio a spese dello Stato).
helpline-112 = Emergenze
    .about = Polizia, ambulanza, vigili del fuoco. Chiama se c’è un pericolo adesso.
    .limits = Non danno informazioni su permessi e documenti: rispondono solo per le emergenze.
helpline-1522 = Violenza e stalking
    .about = Ascolto e aiuto per le donne che subiscono violenza. Gratis, puoi restare anonima. Risponde in più lingue.
    .limits = Non danno permessi di soggiorno; se il pericolo è adesso, chiama il 112.
helpline-antitratta = Tratta e sfruttamento grave
    .about = Per chi è costretto a lavorare, a prostituirsi o a chiedere soldi per strada. Gratis, anonimo, in più lingue.
    .limits = Non danno permessi di soggiorno; se il pericolo è adesso, chiama il 112.
helpline-114 = Bambini e ragazzi in pericolo
    .about = Emergenza infanzia: per i minorenni in pericolo, o per chi vede un minorenne in pericolo.
    .limits = Non decidono su permessi e documenti.
helpline-116000 = Minori scomparsi
    .about = Per segnalare un bambino o un ragazzo scomparso.
    .limits = Non decidono su permessi e documenti; per un altro pericolo chiama il 114 o il 112.
helpline-caporalato = Sfruttamento sul lavoro
    .about = Se ti pagano poco o niente, ti minacciano o ti tolgono i documenti. Aiuto gratis, in più lingue.
    .limits = Non rispondono di notte, il sabato e la domenica, e non danno permessi di soggiorno.
    .hours = Da lunedì a venerdì, 9:30–18:00. L’orario può cambiare.
helpline-arci-juma = Asilo e protezione
    .about = Informazioni legali gratis per chi chiede asilo, per i rifugiati e per chi ha problemi con il permesso.
    .limits = Non decidono sui permessi e non possono fermare un’espulsione: per questo cerca un avvocato.
    .hours = Da lunedì a venerdì, 9:30–17:30. L’orario può cambiare.

## Domande e risposte
answer-yes = Sì
answer-no = No
answer-unknown = Non lo so
answer-withheld = Preferisco non dirlo
list-separator = {", "}
continue = Continua
tell-start = Scrivi qui che cosa ti serve, con le tue parole
tell-label = Oppure scrivilo con le tue parole
tell-send = Invia
change = Cambia
said = Le tue risposte
said-earlier = Le tue altre risposte ({ $count })
why-ask = Perché lo chiediamo?
where-find = Dove lo trovo?
see-result = Vedi il risultato
progress-left = { $most ->
        [one] Manca una domanda
       *[other] Mancano { $most } domande
    }
progress-range = Mancano da { $least } a { $most } domande
progress-done = Hai risposto a tutto
wrong-choices = Scegli almeno una risposta, oppure «Non lo so».
wrong-count = Scrivi un numero da { $min } a { $max }.
wrong-money = Scrivi una somma in euro, per esempio 12500,50. Al massimo { $max }.
wrong-date = Scrivi giorno, mese e anno in numeri. Prima data possibile: { $first }. Ultima data possibile: { $last }.
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
certainty-only-if = Solo in alcuni casi. Dipende da una risposta che manca: { $facts }
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
fees-slip = Totale da pagare con i bollettini postali
fees-total = Totale
fee-about = circa
pay-postal-slip = con il bollettino postale
pay-post-counter = allo sportello della posta
pay-revenue-stamp = marca da bollo, dal tabaccaio
pay-consulate = al consolato
pay-other = come dice l’ufficio
deadlines-title = Date da ricordare
offices-title = Dove andare
advice-waiting = Mentre aspetti
advice-mistake = Errori da evitare
advice-next = Che cosa viene dopo

## Fonti
source-label = Fonte:
source-checked = Ultimo controllo del testo: { $date }.
source-uncertain = Ultimo controllo: { $date }. Su questo punto non siamo del tutto sicuri: chiedi conferma allo sportello.
source-not-sure = da confermare
source-open = Apri la fonte ufficiale

## Risultato
verdict-open = Mancano ancora alcune risposte
    .about = Continua con le domande: il risultato può cambiare.
verdict-yes = Puoi fare la domanda
    .about = Secondo le tue risposte, le condizioni ci sono. Decide l’ufficio, quando vede i documenti.
verdict-not-yet = Non ancora: manca qualcosa
    .about = Guarda sotto che cosa manca e che cosa fare. Se una scadenza è vicina, vai subito allo sportello.
verdict-not-yet-from = Non ancora: puoi fare la domanda da questo giorno: { $date }
verdict-desk = Chiedi allo sportello prima di fare la domanda
    .about = Su alcuni punti non possiamo dirti sì o no. Sotto trovi che cosa chiedere, con le parole pronte. Se una scadenza è vicina o già passata, vai oggi.
verdict-no = Questa strada è chiusa
    .about = Sotto trovi perché, e quali altre strade possono esserci. Parlane con lo sportello.
verdict-help = Prima parla con chi ti può aiutare
    .about = Per la tua situazione serve una persona esperta. Cercala subito: a volte il tempo è breve. L’aiuto è gratis e riservato. Non ti chiediamo altro.
part-verdict-open = Mancano ancora alcune risposte.
part-verdict-yes = Puoi fare la domanda.
part-verdict-not-yet = Non ancora: manca qualcosa.
part-verdict-not-yet-from = Non ancora: da questo giorno: { $date }.
part-verdict-desk = Chiedi allo sportello.
part-verdict-no = Questa strada è chiusa.
part-verdict-help = Prima parla con chi ti può aiutare.
parts-title = Persona per persona
doubts-title = Da chiedere allo sportello ({ $count })
ask-this = Chiedi così:
doubt-unknown-fact = Manca la risposta a: { $question }
requirements-title = Le condizioni (requisiti), una per una
requirement-open = Manca ancora una risposta.
requirement-unknown = Non possiamo dirlo. Dipende da una risposta che manca: { $facts }
requirement-from = Questa condizione c’è da questo giorno: { $date }.
state-yes = va bene
state-not-yet = non ancora
state-desk = da chiedere
state-no = strada chiusa
state-help = prima un aiuto
state-open = da chiarire
other-day = Giorno della domanda per questo risultato: { $date }. Vuoi un altro giorno?
routes-title = Le strade che puoi seguire
routes-lead = Ecco le strade, confrontate secondo le tue risposte. Decide sempre l’ufficio. Scegline una per vedere documenti e condizioni: non ti chiediamo di nuovo quello che hai già detto.
routes-open = Vai a questa guida
later-title = Se vai più tardi
later-show = Che cosa cambia se faccio la domanda più tardi?
later-nothing = Con queste risposte non cambia niente fino al giorno { $date }, per quello che sappiamo oggi.
later-day = Dal giorno { $date }
later-verdict = Il risultato diventa: «{ $what }».
later-more = Si aggiunge: { $what }
later-less = Non c’è più: { $what }
later-other = Cambia: { $what }
result-questions = Torna alle domande
start-over = Ricomincia da capo
rules-version = Regole, versione { $version }. Ultimo controllo: { $date }.

## Foglio
sheet-open = Prepara il foglio per lo sportello
sheet-print = Stampa
sheet-lead = Stampa questo foglio, o mostralo allo sportello sul telefono.
sheet-date = Giorno della domanda: { $date }
sheet-verdict = Risultato
sheet-doubts = Da chiedere allo sportello
sheet-answers = Le risposte
sheet-requirements = Le condizioni (requisiti)
sheet-papers = I documenti
sheet-only-if = Solo in alcuni casi: chiedi allo sportello.
sheet-disclaimer = Sono informazioni, non una decisione. Decide l’ufficio competente. Nessun dato è stato inviato.

## Prima che il programma parta (testo semplice)
page-title = Sportello: guida per i cittadini stranieri
page-description = Permesso di soggiorno e ricongiungimento familiare: la lista dei documenti, nella tua lingua, con le fonti di legge.
boot-loading = Un momento…
boot-no-script = Questa pagina ha bisogno di JavaScript. Accendilo nelle impostazioni del browser (il programma che apre le pagine). Oppure vai allo sportello informativo del tuo Comune.
boot-too-old = Il programma che apre le pagine (browser) è troppo vecchio. Aggiornalo o usa un altro telefono. Oppure vai allo sportello informativo del tuo Comune.
boot-failed = Non riusciamo a caricare la pagina. Controlla internet e riprova. Se non funziona, vai allo sportello informativo del tuo Comune.
boot-crashed = Qualcosa non ha funzionato. Le tue risposte non sono perse: puoi continuare.
boot-retry = Riprova
boot-continue = Continua

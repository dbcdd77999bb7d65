### La conversazione: che cosa risponde la pagina a un messaggio, pericolo, cambiamenti, ascolto, risposte tenute.

## Risposte a un messaggio
reply-you-wrote = Hai scritto: { $message }
reply-reading = Un momento…
reply-close = Chiudi e continua
reply-unavailable = Adesso non possiamo leggere i messaggi: questo dispositivo non può farlo, o non c’è internet. Quello che hai scritto è ancora lì. Puoi scegliere un argomento.
reply-not-understood = Scusa, non abbiamo capito.
    .about = Scrivilo con altre parole, o scegli qui sotto. Puoi anche chiedere allo sportello informativo: lì ti aiutano gratis.
reply-nearest = Forse parli di questo:
reply-topics = Parli di questo?
reply-topic-now = Ne stiamo già parlando. Continua con la domanda qui sotto.
reply-carried = Le risposte che hai già dato vengono con te.
reply-facts = Abbiamo capito questo. È giusto?
    .about = Togli il segno dove è sbagliato.
reply-facts-before = Prima hai detto: { $before }
reply-facts-yes = Sì, è giusto
reply-facts-no = No, rispondo io alle domande
reply-date-part = Manca una parte della data. Completala qui sotto.
reply-greeting = Ciao! Scrivi di che cosa hai bisogno, o scegli un argomento.
reply-other = Possiamo aiutarti con permessi, famiglia, lavoro, cittadinanza e i primi passi in Italia. Scegli un argomento, o chiedi allo sportello informativo.
reply-where-is-the-desk = Chiedi al tuo Comune dov’è lo sportello informativo più vicino. Può aiutarti anche un patronato (un ufficio che aiuta gratis). Per gli altri uffici scegli l’argomento: alla fine vedi dove andare.
reply-status-of-my-application = Noi non vediamo la tua domanda: la vede solo l’ufficio che ce l’ha. L’hai mandata dalla posta? Il numero e la password sono sulla ricevuta. Portala allo sportello informativo e chiedi: «A che punto è la mia domanda? Manca un documento?»
reply-appointment = Ogni ufficio dà gli appuntamenti a modo suo. Per prenotare o cambiare, scegli l’argomento o chiedi allo sportello informativo. Se l’hai perso, vai subito all’ufficio con la lettera o la ricevuta, e chiedi un’altra data.
reply-fees = Quanto paghi dipende dal tuo caso. Scegli l’argomento: dopo alcune domande vedi le somme.
reply-documents = I documenti che servono dipendono dal tuo caso. Scegli l’argomento: dopo alcune domande hai la lista.
reply-help-danger = Queste persone ti aiutano gratis, anche senza permesso. Dove è scritto, puoi non dire il tuo nome.
reply-quiet = Se la situazione è più grave di così, c’è chi ti aiuta gratis, anche senza permesso.
    .show = Mostra chi aiuta
reply-start-over = Vuoi cancellare tutte le tue risposte e ricominciare?
    .no = No, continua
reply-refused = Non devi rispondere per forza. Premi «Non lo so», o «Preferisco non dirlo» se c’è.

## Pericolo: prima viene l’aiuto
danger-violence = Non è colpa tua. C’è chi ti aiuta.
    .about = Puoi avere aiuto anche senza permesso, e non devi prima fare una denuncia alla polizia. Chiama il 1522, o vai ai servizi sociali del Comune. Andare via di casa non fa perdere da solo il permesso, e la legge può dare un permesso speciale (casi speciali). Se quella persona guarda il tuo telefono, usane un altro.
    .now = Se il pericolo è adesso, chiama il 112, e se puoi vai dove ci sono altre persone.
danger-trafficking = C’è chi può aiutarti
    .about = Puoi avere aiuto anche senza documenti, e non devi prima fare una denuncia alla polizia. Chiama il numero antitratta: ti spiegano che cosa puoi fare, e decidi tu. La legge può dare un luogo protetto e un permesso speciale (casi speciali): chiedi a loro come. Se qualcuno guarda il tuo telefono, usane un altro.
    .now = Se ti chiudono dentro, o se il pericolo è adesso, chiama il 112.
danger-exploitation = Puoi farti aiutare
    .about = Puoi avere aiuto anche senza permesso e senza contratto. Chiama l’help desk contro lo sfruttamento o vai a un sindacato: ti spiegano che cosa puoi fare, anche per la paga che manca. Parla con loro prima di fare una denuncia o di firmare qualcosa. Tieni tu buste paga, foto e messaggi, e non dare il passaporto a nessuno.
    .now = Se ti chiudono dentro, ti picchiano o non ti lasciano andare dal medico, chiama il 112.
danger-expulsion-or-detention = Oggi puoi fare qualcosa
    .about = Il tempo per rispondere è breve: a volte solo pochi giorni. Cerca oggi un avvocato o un’associazione, per te o per la persona chiusa in un centro (CPR). Porta la lettera con la busta, e non firmare niente che non capisci. Se il reddito è basso, davanti al giudice l’avvocato può pagarlo lo Stato (patrocinio a spese dello Stato).
    .now = Se la polizia ti trattiene adesso: chiedi avvocato e interprete; di’ se hai una malattia, aspetti un bambino, sei minorenne o hai paura di tornare.
danger-medical = Hai diritto alle cure
    .about = Se è urgente, chiama il 112 o vai al pronto soccorso di un ospedale. Se non hai il permesso o non hai soldi, l’ospedale ti cura lo stesso, e non può segnalarlo alla polizia. Se pensi alla morte, non restare da solo o da sola: il 112 e il pronto soccorso ci sono anche per questo.
    .now = Se una vita è in pericolo adesso, chiama il 112 e di’ dove sei.
danger-child-alone = Ogni minorenne ha diritto alla protezione
    .about = Se sei minorenne e senza genitori, la legge ti protegge, anche senza documenti. Nessuno può mandarti indietro alla frontiera o espellerti. Hai diritto a un tutore, a un posto dove vivere, alla scuola e al medico: vale anche per un altro minorenne solo. Chiama il 114, o vai ai servizi sociali del Comune o alla polizia.
    .now = Se il pericolo è adesso, o se manca un posto dove dormire stanotte, chiama a ogni ora il 112 o il 114.
danger-lines = Ti aiutano, gratis
danger-anonymous = Puoi non dire il tuo nome.
danger-promise = Non teniamo niente di quello che hai scritto, e non lo mandiamo a nessuno. Non ti chiediamo altro.
danger-beside = Hai scritto anche di altro. Quando vuoi, lo trovi qui.
danger-leave = Esci subito da questa pagina
danger-not-this = Torna alle domande

## Che cosa ha cambiato un cambiamento
changed-title = Hai cambiato una risposta
changed-answer = { $question } Prima: { $before }. Adesso: { $now }.
changed-nothing = Non cambia nient’altro.
changed-asked = Una domanda nuova: { $question }
changed-dropped = Non serve più: { $question }
changed-more = { $count ->
        [one] Un altro cambiamento
       *[other] Altri { $count } cambiamenti
    }
changed-undo = Annulla il cambiamento

## Ascolto
listen = Ascolta
listen-stop = Ferma
listen-no-voice = Questo dispositivo non ha una voce per questa lingua: { $language }. Puoi aggiungerla nelle impostazioni, o chiedere a qualcuno di leggere con te.
listen-cannot = Questo browser (il programma che apre le pagine) non può leggere ad alta voce. Puoi chiedere a qualcuno di leggere con te.

## Parole
words-here = Parole spiegate:

## Le risposte tenute su questo telefono
keep-title = Vuoi continuare un’altra volta?
keep-about = Le tue risposte non sono salvate. Se vuoi, le teniamo solo su questo telefono. Non farlo se altre persone usano questo telefono.
keep-on = Tienile su questo telefono
keep-kept = Le tue risposte sono salvate su questo telefono. Chi lo usa può vederle.
keep-delete = Cancellale da questo telefono
keep-deleted = Cancellate. Su questo telefono non è rimasto niente.
keep-blocked = Questo browser (il programma che apre le pagine) non ci lascia salvare niente. Stampa il foglio, o lascia aperta questa pagina.
keep-found = Su questo telefono ci sono risposte del giorno { $date }: { $topic }
keep-resume = Continua da lì
keep-older = Da allora le regole di questa guida sono cambiate. Le tue risposte ci sono ancora. Ti chiediamo di nuovo solo quello che è cambiato.
keep-again = Chiediamo di nuovo: { $question }
keep-lost = { $count ->
        [one] Una risposta non serve più.
       *[other] { $count } risposte non servono più.
    }
keep-broken = Le risposte salvate su questo telefono sono rovinate, e non riusciamo a leggerle. Le abbiamo messe da parte. Puoi ricominciare, o chiedere allo sportello.
keep-newer = Le risposte salvate su questo telefono sono di una versione più nuova di questa pagina. Ricarica la pagina e riprova.

## From the result to the desk
result-share = Codice per lo sportello, messaggio, calendario
result-form = Scrivo i miei dati per i moduli

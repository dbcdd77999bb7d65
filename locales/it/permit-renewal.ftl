# Rinnovo del permesso per lavoro. Le chiavi sono gli id di rules/law/permit-renewal.

procedure-permit-renewal = Rinnovo del permesso per lavoro
    .about = Rinnova il permesso per lavoro subordinato, anche se hai perso il lavoro.

## Domande

fact-applied = Hai già chiesto il rinnovo di questo permesso e aspetti la risposta?
    .why = Se la domanda è già partita, non serve farne un’altra: si controlla quella.
    .where = Cerca la ricevuta della posta: ha un bollino che brilla (ologramma). Oppure cerca la ricevuta della Questura.
    .desk = Potete controllare se c’è già una mia domanda di rinnovo aperta?

fact-job = Come lavori adesso?
    .why = Chi ha un lavoro rinnova per lavoro. Chi lo ha perso ha un tempo per cercarne un altro.
    .where = Guarda il contratto o l’ultima busta paga: c’è scritto «tempo indeterminato» o «tempo determinato». Se hai un contratto e anche la partita IVA, scegli il contratto.
    .desk = Ho questo contratto e queste buste paga: il mio lavoro è a tempo indeterminato o a tempo determinato?
    .option-open-ended = Ho un contratto a tempo indeterminato, senza data di fine
    .option-fixed-term = Ho un contratto a tempo determinato, con una data di fine
    .option-lost = Adesso non ho un contratto: è finito, ho dato le dimissioni o mi hanno licenziato
    .option-never-hired = Ho un visto o un permesso per lavoro, ma il datore di lavoro non mi ha mai fatto il contratto
    .option-self-employed = Lavoro in proprio, con la partita IVA

fact-awaiting-before = Hai già avuto, in passato, un permesso per attesa occupazione (per cercare lavoro)?
    .why = La prima volta la strada è chiara. Dalla seconda volta l’ufficio guarda caso per caso.
    .where = Guarda i permessi vecchi o le loro copie, alla riga «Tipo di permesso»: c’è scritto «attesa occupazione».
    .desk = Dai vostri archivi, ho già avuto un permesso per attesa occupazione?

fact-did = Dopo la fine del lavoro hai fatto la DID al Centro per l’impiego?
    .why = La DID (dichiarazione di immediata disponibilità) dice che cerchi lavoro. È quella che ti dà il tempo per cercarlo.
    .where = Cerca la ricevuta della DID o il «patto di servizio» del Centro per l’impiego. Hai chiesto la NASpI (disoccupazione)? Chiedi se la DID è già dentro quella domanda.
    .desk = Al Centro per l’impiego: ho una DID attiva? Mi date il certificato?

fact-did-on = In che giorno hai fatto la DID?
    .why = Da quel giorno contiamo il tempo per cercare lavoro.
    .where = La data è sulla ricevuta della DID o sul «patto di servizio». Se ne hai più di una, prendi la prima dopo la fine dell’ultimo lavoro.
    .desk = Al Centro per l’impiego: da quale giorno vale la mia DID?

fact-absence = Durante questo permesso, qual è il periodo più lungo che hai passato fuori dall’Italia senza mai tornare?
    .why = Un’assenza molto lunga e senza interruzioni può fermare il rinnovo. Conta solo il periodo più lungo, non la somma dei viaggi.
    .where = Guarda i timbri sul passaporto: il giorno di uscita e il giorno di rientro.
    .desk = Ero fuori dall’Italia in queste date: questa assenza ferma il rinnovo?
    .option-short = Mai, o fino a { $limit } mesi di seguito
    .option-long = Più di { $limit } mesi, fino a { $half } mesi di seguito
    .option-longer = Più di { $half } mesi, fino a { $most } mesi di seguito
    .option-longest = Più di { $most } mesi di seguito

fact-permit-length = Quanto dura il permesso che hai adesso?
    .why = Per i permessi più lunghi la legge accetta un’assenza più lunga.
    .where = Conta da quando inizia il permesso fino alla riga «Scadenza / Valid until». Non contare dal giorno in cui hai ritirato la tessera.
    .desk = Qual è la durata del mio permesso, dall’inizio alla scadenza?
    .option-under-two-years = Meno di { $years } anni
    .option-two-years = { $years } anni
    .option-over-two-years = Più di { $years } anni (al massimo { $most })

fact-absence-reason = L’assenza aveva un motivo grave, e puoi provarlo?
    .why = Il servizio militare o un altro motivo grave può salvare il rinnovo, se porti le prove. Decide l’ufficio.
    .where = Per esempio: certificati di un ospedale, documenti di un tribunale o dell’esercito, biglietti e comunicazioni.
    .desk = Ero fuori dall’Italia per questo motivo: quali prove servono?

fact-home = Dove vivi?
    .why = Ogni casa si prova con un documento diverso.
    .where = La residenza è l’indirizzo registrato al Comune. Se non sai se ce l’hai, chiedi all’ufficio anagrafe del Comune.
    .desk = Vivo qui: con quale documento provo il mio indirizzo?
    .option-registered = Ho la residenza al Comune, nella casa dove vivo
    .option-own = In una casa mia, senza residenza
    .option-rent = In affitto, con un contratto, senza residenza
    .option-hosted = Mi ospita qualcuno (un parente, un amico, il datore di lavoro), senza residenza
    .option-none = In un centro, o senza un posto fisso

fact-domestic = Lavori in casa di una famiglia, come colf, badante o baby-sitter?
    .why = Per questo lavoro servono le carte dell’INPS al posto di altre.
    .where = Guarda la busta paga o il contratto: c’è scritto «lavoro domestico».
    .desk = Il mio contratto è di lavoro domestico?

fact-children-under-14 = Quanti figli con meno di { $age } anni mantieni tu e fanno il rinnovo insieme a te?
    .why = Vanno nella tua domanda, e ognuno ha una tessera sua da pagare. Contano anche per il reddito.
    .where = Guarda i permessi dei figli. Chi ha già { $age } anni fa una domanda sua.
    .desk = I miei figli vanno nella mia domanda o in quella dell’altro genitore?
    .unit = figli

fact-other-dependents = Quante altre persone della famiglia vivono con te e dipendono dal tuo reddito?
    .why = Dopo il tempo per cercare lavoro conta il reddito. La somma richiesta sale con le persone a carico, cioè che mantieni tu.
    .where = Guarda lo stato di famiglia (certificato del Comune). Non contare te. Non contare i figli con meno di { $age } anni che hai già contato.
    .desk = Quali persone della mia famiglia contano per il reddito?
    .unit = persone

fact-income = Quanto avete guadagnato in un anno, tu e i familiari che vivono con te?
    .why = Dopo il tempo per cercare lavoro la legge chiede un reddito minimo. Conta anche il reddito dei familiari che vivono con te.
    .where = Somma i redditi di un anno: guarda CU, 730 (dichiarazione dei redditi) e NASpI (disoccupazione). Contano solo i redditi che puoi provare.
    .desk = Quali redditi contano, e di quale anno?

## Condizioni

requirement-permit = Il tipo di permesso
    .yes = Questa guida è per il tuo permesso.
    .desk = Questa guida non copre ancora il tuo permesso. Vai a uno sportello informativo o a un patronato: è gratis. Di regola il rinnovo si chiede almeno { $lead } giorni prima della scadenza. Se è già scaduto, vai subito.
    .ask = Ho questo permesso e devo rinnovarlo. Quali condizioni devo avere, quali documenti servono e dove faccio la domanda?
    .help = Prima di tutto parla con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono: famiglia, salute, protezione, lavoro. Non ti chiediamo altro.

requirement-seasonal-permit = Permesso per lavoro stagionale
    .desk = Il permesso stagionale ha regole sue, e questa guida non le copre ancora. A volte si può prolungare con un nuovo lavoro stagionale, a volte si può cambiare in un altro permesso. I tempi sono brevi: vai subito a un patronato o a uno sportello informativo.
    .ask = Ho un permesso stagionale. Posso prolungarlo con un nuovo lavoro stagionale o convertirlo in lavoro subordinato? Entro quando?

requirement-long-term-permit = Permesso UE per soggiornanti di lungo periodo
    .desk = Il diritto dato da questo permesso non scade: non si rinnova, si aggiorna. Questa guida non copre ancora l’aggiornamento: chiedi a un patronato o a uno sportello informativo.
    .ask = Ho il permesso UE per soggiornanti di lungo periodo. Devo aggiornarlo? Quali documenti e quali costi ci sono?

requirement-protection-permit = Permesso per protezione o per richiesta di asilo
    .desk = Per la protezione ci sono regole diverse, e questa guida non le copre ancora. Non aspettare la scadenza: vai a uno sportello legale gratuito. Qui non ti chiediamo perché hai lasciato il tuo Paese.
    .ask = Ho questo permesso e devo rinnovarlo. Quando, dove e con quali documenti? Mi potete indicare un aiuto legale gratuito?

requirement-no-open-application = Nessuna domanda già aperta
    .yes = Puoi fare la domanda: non ce n’è un’altra in corso.
    .desk = Hai già una domanda aperta: non farne un’altra. Con la ricevuta puoi restare e lavorare mentre aspetti. Controlla a che punto è; se manca un documento, portalo all’ufficio.
    .ask = Ho già chiesto il rinnovo e questa è la ricevuta. A che punto è la domanda? Manca qualcosa?

requirement-in-time = Il tempo per chiedere il rinnovo
    .in-time = Sei in tempo: fai la domanda entro il giorno { $by }. La legge chiede almeno { $lead } giorni prima della scadenza ({ $expiry }).
    .late = Vai adesso: mancano meno di { $lead } giorni alla scadenza, ma il permesso vale ancora fino al giorno { $expiry }. La legge non scrive che perdi il diritto solo per questo ritardo.
    .expired = Il permesso è scaduto il giorno { $expiry }. Fai la domanda oggi, e chiedi aiuto a uno sportello informativo o a un patronato. Dopo il giorno { $last } tutto diventa molto più difficile.
    .long-expired = Il permesso è scaduto il giorno { $expiry }, da più di { $limit } giorni. Vai subito a uno sportello legale gratuito, prima di andare in Questura. Contano anche i fatti nuovi, la famiglia e gli errori che si possono correggere. Non ti chiediamo altro.
    .ask = Il mio permesso è scaduto da poco. Posso presentare la domanda di rinnovo oggi? Mi date una ricevuta?

requirement-work = Il lavoro
    .employed = Hai un lavoro: chiedi il rinnovo per lavoro subordinato.
    .lost = Perdere il lavoro non toglie il permesso. Chiedi il rinnovo per attesa occupazione (per cercare lavoro).

requirement-never-hired = Il datore di lavoro non ti ha fatto il contratto
    .desk = A volte si può chiedere un permesso per attesa occupazione allo Sportello Unico (SUI). Non è scritto chiaro nella legge: dipende da istruzioni del Ministero. Vai prima a uno sportello legale gratuito, con il visto e il nulla osta (il via libera al lavoro). Se qualcuno ti ha chiesto soldi o ti ha minacciato, ci sono aiuti gratuiti e riservati.
    .ask = Il datore di lavoro del mio visto non mi ha fatto il contratto. Posso avere un permesso per attesa occupazione? Quali prove servono?

requirement-own-business = Lavori in proprio
    .desk = Con il permesso per lavoro subordinato si può anche lavorare in proprio. Ma il rinnovo dà un permesso per l’attività che fai davvero, e per il lavoro autonomo le condizioni sono altre. Questa guida non le copre ancora. Non aspettare la scadenza: chiedi presto a un patronato.
    .ask = Ho un permesso per lavoro subordinato e adesso lavoro con la partita IVA. Rinnovo per lavoro autonomo? Quali condizioni e documenti servono?

requirement-job-centre = La DID al Centro per l’impiego
    .yes = Hai fatto la DID: porta la ricevuta.
    .not-yet = Prima fai la DID, la dichiarazione che cerchi lavoro: al Centro per l’impiego o online, è gratis. Falla subito, poi chiedi il rinnovo. Non lasciare scadere il permesso.

requirement-awaiting-period = Il tempo per cercare lavoro
    .first = La legge ti dà un tempo per cercare lavoro: quello che resta al permesso, e in ogni caso almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }; oppure tutta la NASpI (disoccupazione), se dura di più.
    .year-over = Il tempo minimo dalla DID finisce il giorno { $end }: alla scadenza del permesso è già finito. Allora la legge guarda il reddito, e l’ufficio decide caso per caso. Se ricevi ancora la NASpI (disoccupazione), il tempo può essere più lungo: porta la prova.
    .second = Hai già avuto un permesso per attesa occupazione. La legge non scrive quante volte si può avere. L’ufficio guarda caso per caso: reddito, offerte di lavoro, famiglia. Se ricevi ancora la NASpI (disoccupazione), il tempo può essere più lungo. Porta tutte le prove.
    .ask = Non ho lavoro e il tempo di attesa occupazione è finito o l’ho già avuto. Con questo reddito, questa NASpI o questa offerta di lavoro posso rinnovare?

requirement-income = Il reddito di un anno
    .yes = Per te e le persone a carico la legge chiede almeno { $needed } in un anno: il reddito basta. Porta le prove.
    .desk = Per te e le persone a carico la legge chiede almeno { $needed } in un anno, e il tuo reddito è più basso. Non è per forza un no: chiedi quali altri redditi contano, e porta ogni offerta di lavoro.
    .ask = Il nostro reddito è più basso della somma richiesta. Contano il reddito dei familiari, la NASpI o una nuova offerta di lavoro?

requirement-absence = Le assenze dall’Italia
    .yes = Le tue assenze non fermano il rinnovo.
    .count-half = L’assenza forse supera la metà della durata del permesso. Porta le carte allo sportello: bisogna contare i giorni.
    .reason = L’assenza è lunga, ma c’è un motivo grave. Decide l’ufficio: porta le prove. Prima parla con uno sportello legale gratuito.
    .no = La legge dice che dopo un’assenza così lunga il permesso non si rinnova. Prossimo passo: parla con uno sportello legale gratuito prima di fare la domanda. Possono contare la famiglia, i fatti nuovi o un altro tipo di permesso. Se c’era un motivo grave, cerca le prove e cambia la risposta.
    .ask = Ero fuori dall’Italia in queste date. L’assenza supera il limite del mio permesso? Ho le prove del motivo: le accettate?

requirement-passport = Il passaporto
    .yes = Il passaporto è valido.
    .expired = Chiedi subito il passaporto nuovo al tuo consolato, e porta la prova della richiesta. Non lasciare scadere il permesso per aspettare il passaporto: chiedi allo sportello come presentare la domanda.
    .missing = Se il passaporto è perso o rubato, fai la denuncia. Poi chiedi il passaporto nuovo al tuo consolato. Se non riesci ad averlo, chiedi aiuto allo sportello: in alcuni casi si va avanti senza. Non lasciare scadere il permesso per aspettare il passaporto.
    .ask = Non ho un passaporto valido. Posso chiedere il rinnovo lo stesso? Quale documento o quale prova devo portare?

requirement-home = L’indirizzo
    .yes = Porta il documento che prova dove vivi.
    .desk = La domanda va alla Questura della provincia dove vivi, e l’ufficio chiede una prova dell’indirizzo. Chiedi al centro che ti ospita, al Comune o a uno sportello informativo.
    .ask = Vivo in un centro, o non ho un posto fisso. Con quale documento posso provare il mio indirizzo?

## Documenti

document-passport-request = Prova che hai chiesto il passaporto nuovo
    .why = Il tuo passaporto non è valido: questa prova mostra che lo stai rifacendo.
    .note = Per esempio la ricevuta o l’appuntamento del consolato.
document-passport-report = Denuncia di smarrimento o furto
    .why = Se il passaporto è perso o rubato, la denuncia spiega perché non lo porti.
    .note = La fai alla polizia o ai carabinieri. Se il passaporto non è perso né rubato, chiedi allo sportello che cosa portare.
document-residence-certificate = Certificato di residenza
    .why = Hai la residenza al Comune: questo prova dove vivi.
    .note = Lo dà l’anagrafe del Comune. Alcuni uffici accettano una dichiarazione tua: chiedi prima.
document-deed = Atto di acquisto della casa
    .why = Vivi in una casa tua: questo prova dove vivi.
document-work-contract = Contratto di lavoro o lettera di assunzione
    .why = Prova che hai un lavoro e fino a quando.
document-hiring-notice = Comunicazione di assunzione (UNILAV)
    .why = Prova che il datore di lavoro ha comunicato l’assunzione.
    .note = La fa il datore di lavoro: chiedi a lui la copia.
document-domestic-registration = Comunicazione all’INPS del lavoro domestico
    .why = Prova che la famiglia ha dichiarato il lavoro.
    .note = La fa il datore di lavoro: chiedi a lui la copia.
document-domestic-contributions = Ricevute dei contributi INPS
    .why = Provano che la famiglia paga i contributi.
document-payslips = Ultime buste paga
    .why = Provano che il lavoro continua.
document-income-papers = CU, 730 o Modello Redditi dell’ultimo anno
    .why = Provano il reddito dell’ultimo anno.
    .note = Se non hai ancora nessuno di questi, porta le buste paga.
document-did-receipt = Ricevuta della DID o patto di servizio
    .why = Prova che cerchi lavoro.
    .note = La dà il Centro per l’impiego.
document-job-end = Lettera di licenziamento, dimissioni o fine contratto
    .why = Prova come e quando è finito il lavoro.
document-naspi = Prova della NASpI (disoccupazione), se la ricevi
    .why = Se la NASpI dura più di { $year ->
        [one] un anno
       *[other] { $year } anni
    }, il tempo per cercare lavoro è più lungo.
    .note = La trovi sul sito dell’INPS o la chiedi al patronato.
document-family-income = Prove del reddito tuo e dei familiari che vivono con te
    .why = Nel tuo caso l’ufficio guarda il reddito di tutta la famiglia che vive con te.
    .note = Porta anche offerte di lavoro e, se puoi, lo stato di famiglia.
document-absence-proof = Prove del motivo dell’assenza
    .why = La tua assenza è lunga: solo un motivo grave e provato può salvare il rinnovo.
    .note = Le carte straniere spesso vanno tradotte e legalizzate: chiedi prima.
document-child-photos = { $children ->
        [one] { $photos } foto del figlio o della figlia
       *[other] { $photos } foto per ogni figlio e figlia
    }
    .why = Anche i figli hanno la loro tessera.
    .note = I figli vengono con te all’appuntamento.

## Costi

## Termini

deadline-apply-by = Ultimo giorno per chiedere il rinnovo in tempo
    .how = { $lead } giorni prima della scadenza ({ $expiry }).
deadline-before-expiry = Il permesso scade: vai prima di questo giorno
    .how = È la data di scadenza scritta sul permesso. Non aspettarla.
deadline-sixty-days-after = Ultimo giorno dopo la scadenza
    .how = { $limit } giorni dopo la scadenza. Non aspettare: dopo questo giorno chi non ha chiesto il rinnovo rischia l’espulsione.
deadline-decision = La Questura dovrebbe rispondere
    .how = { $term } giorni dal giorno in cui consegni la domanda. In pratica spesso serve più tempo.
deadline-anagrafe = Dillo all’anagrafe del Comune
    .how = Entro { $term } giorni dal rinnovo: porta il permesso nuovo e rinnova la «dichiarazione di dimora abituale» (dici che vivi ancora lì).

## Uffici

## Dubbi

doubt-late-application = Chiedere il rinnovo quando mancano meno di { $lead } giorni alla scadenza: la legge non scrive che cosa succede, e un ufficio può fare domande.
    .ask = Mancano meno di { $lead } giorni alla scadenza, ma il permesso è ancora valido. Accettate la domanda oggi?
doubt-term-impossible = Quando è nata la regola dei { $lead } giorni, per il tuo permesso quel giorno era già passato: non potevi rispettarla.
    .ask = Quando è cambiata la legge il mio termine era già passato. Il ritardo conta contro di me?
doubt-early-application = La domanda molto prima della scadenza: la legge dice «almeno» { $lead } giorni prima, ma un ufficio può dire che è troppo presto.
    .ask = Posso presentare il rinnovo già oggi? La legge dice almeno { $lead } giorni prima della scadenza.
doubt-fixed-term-length = Quanto durerà il permesso nuovo: con un contratto a termine di solito fino alla fine del contratto, al massimo { $most ->
        [one] un anno
       *[other] { $most } anni
    }, e non più del primo permesso. Gli uffici non fanno tutti uguale.
    .ask = Quanto durerà il permesso nuovo con questo contratto? E se il contratto finisce mentre aspetto?
doubt-three-year-contribution = Il rinnovo può arrivare a { $most } anni, ma per più di { $band } anni il decreto non scrive nessun contributo. Gli uffici chiedono { $practice }.
    .ask = Il mio permesso nuovo durerà più di { $band } anni? Quanto devo scrivere sul bollettino?
doubt-low-income = Un reddito basso, anche con un lavoro: alcuni uffici lo confrontano con l’assegno sociale dell’anno (una somma fissata dall’INPS). Questa somma sale per ogni persona a carico.
    .ask = Nell’ultimo anno ho guadagnato poco, ma adesso ho un lavoro. Basta il contratto, o serve un reddito minimo?
doubt-awaiting-length = Quanto durerà il permesso per attesa occupazione: almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }, o di più se dura di più la NASpI. Con un permesso più lungo anche il contributo è più alto.
    .ask = Quanto durerà il permesso per attesa occupazione? Quanto devo scrivere sul bollettino?
doubt-income-scale = Quali familiari contano per il reddito: la regola è scritta per il ricongiungimento familiare, e gli uffici la usano anche qui.
    .ask = Per il rinnovo, quali familiari contate e quale anno di reddito guardate?
doubt-children-papers = Quali carte servono per i figli nella tua domanda.
    .ask = Quali documenti servono per i miei figli? Vanno nella mia domanda o in quella dell’altro genitore?
doubt-decision-time = Quanto tempo serve davvero: la legge dice { $term } giorni, ma spesso gli uffici ne usano di più.
    .ask = Quanto tempo serve qui per il rinnovo? Come controllo la mia domanda?
doubt-single-permit-term = Quanto tempo serve davvero: la legge dice { $term } giorni, e { $short } per il «permesso unico lavoro», ma non è chiaro se vale per i rinnovi. Spesso gli uffici ne usano di più.
    .ask = Quanto tempo serve qui per il rinnovo? Il termine di { $short } giorni vale anche per me? Con la ricevuta continuo a lavorare fino alla risposta?

## Buono a sapersi

advice-receipt-rights = Mentre aspetti puoi restare in Italia e lavorare, con la ricevuta della domanda. Vale finché l’ufficio non ti scrive che c’è un problema, anche se la risposta arriva in ritardo.
advice-health-card = Mostra la ricevuta alla ASL: tieni il medico e la tessera sanitaria mentre aspetti.
advice-check-status = Controlla la domanda sul sito della Polizia di Stato con il numero della ricevuta. Quando il permesso è pronto arriva un SMS: non cambiare numero di telefono.
advice-travel-with-receipt = Prima di viaggiare, chiedi alla Questura. Con passaporto, ricevuta e permesso scaduto di solito si torna in Italia solo da una frontiera italiana. Non passare da altri Paesi Schengen. La ricevuta vale per istruzioni del Ministero (circolari); il regolamento parla ancora di un visto di rientro.
advice-contract-ends = Se il contratto finisce mentre aspetti, fai subito la DID al Centro per l’impiego, e chiedi al patronato come dirlo alla Questura.
advice-new-job = Se trovi lavoro, chiedi subito contratto e UNILAV (comunicazione di assunzione): allora il rinnovo è per lavoro subordinato. Non serve un posto nelle quote.
advice-family-keeps = Se perdi il lavoro, i tuoi familiari non perdono il permesso per questo motivo.
advice-carry-permit = Porta sempre con te un documento, il permesso e la ricevuta: la polizia può chiederli.
advice-open-envelope = Consegna la busta aperta: la chiude l’impiegato dopo il controllo. Non dimenticare la firma nella casella 29.
advice-form-code-work = Nella casella 16 del Modulo 1 scrivi il codice 16, lavoro subordinato. Nella casella 19 va il codice del permesso che hai adesso.
advice-form-code-awaiting = Nella casella 16 del Modulo 1 scrivi il codice 05, attesa occupazione. Nella casella 19 va il codice del permesso che hai adesso.
advice-address = Scrivi un indirizzo dove la posta arriva davvero. Se cambi casa e non lo registri al Comune, dillo alla Questura entro { $days } giorni.
advice-appointment = Non perdere l’appuntamento in Questura. Se non puoi andare, chiedi subito un’altra data.
advice-old-terms = Il foglio dentro il kit può avere regole vecchie. Adesso il rinnovo si chiede almeno { $lead } giorni prima della scadenza.
advice-collect-card = Ritira la tessera di persona, con la ricevuta, il passaporto e il permesso vecchio. Controlla nome, date e figli. Danne una copia al datore di lavoro e alla ASL.
advice-next-renewal = Segna la nuova scadenza. Metti un promemoria prima: il rinnovo si chiede almeno { $lead } giorni prima della scadenza.

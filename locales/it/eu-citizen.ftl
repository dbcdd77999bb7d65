# Cittadini dell'Unione: iscrizione al Comune e soggiorno permanente. Le chiavi sono gli id di rules/law/eu-citizen.

procedure-eu-citizen = Cittadino UE: iscriversi al Comune e soggiorno permanente
    .about = Sei cittadino o cittadina di un Paese dell’Unione europea (UE) e vivi in Italia. Qui vedi come iscriverti al Comune (anagrafe), e come avere l’attestato di soggiorno permanente.

## Domande

fact-eu-citizen-goal = Che cosa vuoi fare?
    .why = Sono due domande diverse, con documenti diversi.
    .where = Se non ti sei mai iscritto all’anagrafe di un Comune italiano, scegli la prima risposta.
    .desk = Sono già iscritto all’anagrafe in Italia?
    .option-register = Iscrivermi al Comune per la prima volta in Italia
    .option-moved = Iscrivermi in un nuovo Comune: prima ero iscritto in un altro Comune italiano
    .option-permanent = Avere l’attestato di soggiorno permanente (di solito dopo { $years ->
        [one] un anno
       *[other] { $years } anni
    })

fact-eu-citizen-trouble = Hai ricevuto un rifiuto del Comune o un ordine di lasciare l’Italia?
    .why = In questi casi serve prima un aiuto legale, e ci fermiamo subito. Puoi anche non rispondere.
    .where = Guarda le lettere del Comune, della Prefettura o della Questura: «rifiuto», «cancellazione», «allontanamento».
    .desk = Vorrei far leggere questa lettera a uno sportello legale gratuito.

fact-eu-citizen-stay = Da quanto tempo sei in Italia?
    .why = Per un tempo breve basta il documento. Per stare di più serve l’iscrizione.
    .where = Conta dal giorno del tuo arrivo.
    .desk = Quando devo iscrivermi all’anagrafe?
    .option-short = Resto in tutto al massimo { $months } mesi
    .option-new = Meno di { $months } mesi, ma resto di più
    .option-longer = Da { $months } mesi o di più

fact-eu-citizen-ground = Perché vivi in Italia?
    .why = La legge chiede una di queste ragioni, e per ognuna altri documenti.
    .where = Se ne hai più di una, scegli la prima che va bene.
    .desk = Per quale motivo posso iscrivermi all’anagrafe?
    .option-employed = Lavoro per un datore di lavoro, anche per poco tempo
    .option-self-employed = Lavoro in proprio
    .option-job-lost = Ho lavorato in Italia, ma adesso non lavoro
    .option-own-means = Non lavoro e vivo con i miei soldi (risparmi, pensione, altro)
    .option-student = Studio
    .option-family = Vivo con un familiare: è un cittadino UE che vive in Italia, o un italiano
    .option-none = Nessuna di queste, per esempio cerco il primo lavoro

fact-eu-citizen-work-proof = Hai una prova del tuo lavoro?
    .why = Il Comune chiede di vedere il lavoro. La durata del contratto non conta.
    .where = Un dipendente può mostrare la busta paga, il contratto o la comunicazione di assunzione. Chi lavora in proprio: visura camerale o certificato della partita IVA.
    .desk = Questo documento prova il mio lavoro?
    .option-papers = Sì
    .option-few-hours = Sì, ma lavoro solo poche ore
    .option-missing = No

fact-eu-citizen-job-end = Che cosa è successo con il lavoro?
    .why = In alcuni casi per la legge resti un lavoratore.
    .where = Guarda la lettera di fine lavoro, il certificato medico o il corso.
    .desk = Per la legge sono ancora un lavoratore (art. 7 comma 3 D.Lgs. 30/2007)?
    .option-lost = È finito il contratto o mi hanno licenziato
    .option-sick = Adesso non posso lavorare per malattia o infortunio
    .option-training = Seguo un corso di formazione professionale
    .option-resigned = Ho dato le dimissioni

fact-eu-citizen-job-centre = Sei iscritto al Centro per l’impiego (hai fatto la DID)?
    .why = La DID (dichiarazione di immediata disponibilità) dice che cerchi lavoro. La legge la chiede.
    .where = Cerca la ricevuta della DID. Può essere dentro la domanda di NASpI (disoccupazione).
    .desk = Al Centro per l’impiego: ho una DID attiva?

fact-eu-citizen-work-time = Quanto tempo avevi lavorato in Italia?
    .why = Da questo dipende per quanto tempo resti un lavoratore.
    .where = Somma i contratti e le buste paga.
    .desk = Quanto tempo di lavoro contate?
    .option-over-year = Più di { $year ->
        [one] un anno
       *[other] { $year } anni
    }
    .option-short = Con un contratto a termine di meno di { $year ->
        [one] un anno
       *[other] { $year } anni
    }; oppure ho perso il lavoro nei primi { $months } mesi in Italia
    .option-other = Un’altra situazione

fact-eu-citizen-unemployed-since = In che giorno è finito il lavoro?
    .why = Da quel giorno contiamo il tempo.
    .where = Sulla lettera di fine lavoro o sull’ultima busta paga.
    .desk = Da quale giorno contate la disoccupazione?

fact-eu-citizen-relative = Il tuo familiare è iscritto all’anagrafe in Italia?
    .why = Il tuo diritto segue il suo.
    .where = Chiedigli l’attestazione di iscrizione anagrafica.
    .desk = Il mio familiare è iscritto qui?
    .option-registered = Sì: è cittadino UE, iscritto o ha già fatto la domanda
    .option-not-yet = Non ancora: è cittadino UE
    .option-italian = È cittadino italiano

fact-eu-citizen-enrolled = Sei già iscritto alla scuola, al corso o all’università?
    .why = Il Comune chiede il certificato di iscrizione.
    .where = Chiedilo alla segreteria. La scuola deve essere riconosciuta.
    .desk = Questo corso va bene per iscrivermi come studente?

fact-eu-citizen-relatives-with-you = Quanti familiari vivono con te con questi soldi?
    .why = Con ogni familiare la somma cresce.
    .where = Non contare te e non contare i figli con meno di { $age } anni: li chiediamo dopo.
    .desk = Quali familiari contate per le risorse?
    .unit = familiari

fact-eu-citizen-young-children = E quanti figli con meno di { $age } anni?
    .why = Per i figli piccoli la legge può chiedere meno.
    .where = Conta quelli che vivono con te.
    .desk = Quali figli contate?
    .unit = figli

fact-eu-citizen-means = Su quanti soldi puoi contare in un anno?
    .why = La legge chiede risorse sufficienti, per te e per i familiari.
    .where = Somma le entrate di un anno: pensione, affitti, aiuto della famiglia. Contano anche i risparmi.
    .desk = Quali risorse contano, e come le dimostro?

fact-eu-citizen-health = Quale copertura sanitaria hai?
    .why = Chi non lavora deve avere le cure coperte in Italia.
    .where = Guarda la polizza: vale in Italia? Per quanto tempo? Per tutti i rischi?
    .desk = Questa copertura sanitaria va bene per l’iscrizione?
    .option-full = Un’assicurazione, o un altro titolo, per tutti i rischi in Italia, per almeno { $length ->
        [one] un anno
       *[other] { $length } anni
    }
    .option-card = Solo la tessera europea (TEAM) del mio Paese
    .option-short = Un’assicurazione più breve o da viaggio
    .option-none = Nessuna

fact-eu-citizen-home = Dove vivi?
    .why = Il Comune registra l’indirizzo, e chiede con quale diritto vivi lì.
    .where = Guarda il contratto di affitto o l’atto della casa: quale nome c’è?
    .desk = Quale documento serve per la casa dove vivo?
    .option-own = In una casa mia
    .option-rent = In affitto, con contratto
    .option-hosted = Mi ospita qualcuno che ha la casa
    .option-no-title = In una casa, ma senza un documento o un consenso
    .option-homeless = Non ho una casa

fact-eu-citizen-early = Hai smesso di lavorare, o lavori all’estero, in uno di questi casi?
    .why = In questi casi il soggiorno permanente arriva prima.
    .where = Guarda le carte della pensione, dell’INPS o dell’INAIL, e i contratti.
    .desk = Ho diritto al soggiorno permanente prima del tempo (art. 15 D.Lgs. 30/2007)?
    .option-none = No
    .option-pension = Ho smesso per la pensione, anche anticipata. Prima avevo lavorato in Italia negli ultimi { $work } mesi, e vivevo qui da più di { $pension } anni
    .option-incapacity = Ho smesso perché non posso più lavorare, per sempre. Vivevo in Italia da più di { $incapacity } anni
    .option-work-accident = Ho smesso perché non posso più lavorare, per un infortunio sul lavoro o una malattia professionale, con una prestazione pubblica
    .option-abroad = Dopo { $abroad } anni di lavoro e di vita in Italia lavoro in un altro Paese UE, ma abito ancora qui

fact-eu-citizen-absence = Quanto sei stato fuori dall’Italia in questi anni?
    .why = Le assenze lunghe possono interrompere il tempo.
    .where = Guarda biglietti, contratti e timbri. Conta ogni anno da solo.
    .desk = Le mie assenze interrompono il soggiorno?
    .option-short = In ogni anno al massimo { $limit } mesi in tutto
    .option-reason = Una volta di più, ma al massimo { $long } mesi di seguito, per un motivo importante (gravidanza, malattia grave, studio, lavoro in un altro Paese). Oppure per il servizio militare
    .option-long = Di più, senza uno di questi motivi

fact-eu-citizen-years = In tutti questi anni avevi sempre una di queste: lavoro, studio, soldi tuoi con assicurazione, o un familiare che le aveva?
    .why = Il soggiorno deve essere legale per tutto il tempo.
    .where = Guarda la CU di ogni anno, le buste paga, i certificati di studio, le polizze.
    .desk = C’è un periodo che non contate?

fact-eu-citizen-id = Il tuo documento (carta d’identità valida per viaggiare, o passaporto) è valido?
    .why = Il Comune chiede di vederlo.
    .where = Guarda la data di scadenza.
    .desk = Il mio documento va bene?
    .option-valid = Sì
    .option-expired = È scaduto
    .option-missing = Non ce l’ho

## Condizioni

requirement-eu-citizen-citizenship = La tua cittadinanza
    .yes = Sei cittadino UE: queste regole sono per te.
    .eea-swiss = Per il tuo Paese valgono quasi sempre le stesse regole.
    .no = Queste regole sono per i cittadini UE. Che cosa fare: se un tuo familiare è cittadino UE o italiano, apri la pagina sulla famiglia di cittadini UE e italiani. Se sei britannico e il { $day } vivevi già in Italia, chiedi in Questura la carta dell’accordo di recesso.

requirement-no-eu-citizen-trouble = Nessuna lettera da guardare prima
    .yes = Non hai segnalato rifiuti o ordini di andare via.
    .help = Porta la lettera oggi stesso a uno sportello legale gratuito o a un avvocato: il tempo per andare dal giudice è breve. Un cittadino UE può essere allontanato solo in pochi casi, e ogni caso va guardato da solo.

requirement-eu-citizen-stay = Il tempo in Italia
    .no = Fino a { $months } mesi basta un documento valido: non devi iscriverti. Che cosa fare: se decidi di restare di più, torna qui. Puoi anche dichiarare la tua presenza alla polizia: così puoi provare il giorno di arrivo.
    .new = Puoi iscriverti già adesso. Non sei in ritardo: l’obbligo comincia dopo { $months } mesi.
    .longer = Dopo { $months } mesi l’iscrizione è obbligatoria. Vai al Comune appena puoi.

requirement-eu-citizen-work = Lavoro
    .yes = Lavori: è la ragione che la legge chiede. La durata del contratto non conta.
    .few-hours = Anche il lavoro di poche ore può bastare, ma il Comune può guardare se è un lavoro vero.
    .missing = Il Comune chiede una prova del lavoro. Chiedi un contratto o una busta paga. Lavorare senza contratto ti toglie diritti: un sindacato ti aiuta gratis.
    .ask = Il mio lavoro basta per l’iscrizione (art. 7 comma 1 lettera a D.Lgs. 30/2007)? Quale prova serve?

requirement-eu-citizen-job-lost = Lavoratore anche senza lavoro
    .sick = Se non puoi lavorare per un po’ per malattia o infortunio, per la legge resti un lavoratore.
    .training = Durante un corso resti un lavoratore se hai perso il lavoro senza volerlo. Resti un lavoratore anche se il corso ha a che fare con il lavoro di prima.
    .resigned = Chi dà le dimissioni di solito non resta un lavoratore per la legge. Forse c’è un’altra ragione: soldi tuoi, studio, un familiare. Chi cerca lavoro non può essere mandato via subito.
    .not-yet = Vai al Centro per l’impiego e fai la DID: senza quella non resti un lavoratore per la legge.
    .yes = Hai perso il lavoro senza volerlo e sei iscritto al Centro per l’impiego: per la legge resti un lavoratore.
    .one-year = Per la legge resti un lavoratore per { $year ->
        [one] un anno
       *[other] { $year } anni
    }. Ultimo giorno: { $until }.
    .year-over = Il tempo in cui restavi un lavoratore è finito: ultimo giorno { $until }. Forse c’è un’altra ragione: un nuovo lavoro, soldi tuoi, studio, un familiare.
    .not-named = La legge non nomina la tua situazione in modo chiaro.
    .ask = Per la legge sono ancora un lavoratore (art. 7 comma 3 D.Lgs. 30/2007)? Posso iscrivermi con un’altra ragione?

requirement-eu-citizen-means = Risorse
    .yes = Servono almeno { $needed } in un anno: ci sono.
    .desk = La somma di riferimento è { $needed } in un anno, e tu hai meno. Non è un no: il Comune deve guardare tutta la tua situazione, anche i risparmi.
    .ask = Ho meno della somma di riferimento: potete valutare la mia situazione personale (art. 9 comma 3-bis D.Lgs. 30/2007)?

requirement-eu-citizen-enrolled = Studio
    .yes = Sei iscritto. Dichiari anche che hai abbastanza soldi per vivere.
    .not-yet = Prima iscriviti alla scuola o all’università, poi torna al Comune con il certificato.

requirement-eu-citizen-health = Copertura sanitaria
    .yes = Hai una copertura per tutti i rischi.
    .student-card = Per chi studia basta la tessera europea (TEAM).
    .only-card = La tessera europea (TEAM) è per chi è qui per poco tempo: se non lavori non basta. Serve un’assicurazione per tutti i rischi, per almeno { $length ->
        [one] un anno
       *[other] { $length } anni
    }.
    .not-yet = Serve un’assicurazione per tutti i rischi in Italia, per almeno { $length ->
        [one] un anno
       *[other] { $length } anni
    }.

requirement-eu-citizen-relative = Il tuo familiare
    .yes = Il tuo familiare è iscritto in Italia.
    .not-yet = Prima si iscrive il tuo familiare, poi tu. Potete andare insieme.
    .desk = Sei familiare di un italiano. Per te come cittadino UE la strada non è scritta in modo chiaro.
    .ask = Sono cittadino UE e familiare di un italiano: come mi iscrivo?

requirement-eu-citizen-relation = Che familiare sei
    .yes = La legge nomina moglie, marito e figli con meno di { $age } anni.
    .dependent = Sei a carico: la legge ti nomina.
    .not-dependent = Per genitori e figli di { $age } anni o più la legge chiede di essere a carico.
    .others = La legge non ti nomina tra i familiari stretti, ma chiede di aiutare anche altri: il compagno stabile, chi è a carico o malato.
    .ask = Posso iscrivermi come familiare (art. 2 e 3 D.Lgs. 30/2007)? Quale prova serve?

requirement-eu-citizen-no-ground = Una ragione per restare
    .desk = Per stare più a lungo la legge chiede lavoro, studio, risorse o un familiare. Ma chi cerca lavoro ed è iscritto al Centro per l’impiego da non più di { $months } mesi non può essere mandato via.
    .ask = Cerco lavoro: posso iscrivermi già adesso, e con quali documenti?

requirement-eu-citizen-home = Casa
    .yes = Hai una casa con un titolo.
    .no-title = Senza un titolo o il consenso di chi ha la casa il Comune non registra l’indirizzo. Chi occupa una casa non può avere lì la residenza.
    .homeless = Chi non ha casa può avere lo stesso la residenza: il Comune usa un indirizzo apposta.
    .ask = Non ho un titolo per la casa, o non ho casa: come posso avere la residenza?

requirement-eu-citizen-five-years = Tempo in Italia
    .yes = Residenza dal { $since }: i { $years } anni ci sono.
    .sooner = Per chi ha smesso di lavorare in questo modo la legge non chiede i { $years } anni. Porta le prove.
    .not-yet = Servono { $years } anni. Residenza dal { $since }: puoi fare la domanda dal { $day }.

requirement-eu-citizen-absence = Assenze
    .yes = Le tue assenze non interrompono il tempo: in un anno mai più di { $limit } mesi.
    .reason = Un’assenza fino a { $long } mesi di seguito per un motivo importante non interrompe il tempo. Porta la prova.
    .desk = Un’assenza così può interrompere il tempo: allora si ricomincia a contare.
    .ask = Queste sono le mie assenze: da quale giorno contate il soggiorno?

requirement-eu-citizen-years = Soggiorno legale in tutti gli anni
    .yes = Hai avuto sempre una ragione per stare in Italia. Porta le prove per ogni anno.
    .desk = Per un periodo mancava una ragione. Il Comune guarda caso per caso.
    .ask = Per questo periodo non ho prove: conta lo stesso?

requirement-eu-citizen-id = Documento
    .yes = Il documento è valido.
    .expired = Rinnova il documento: puoi chiederlo al tuo consolato.
    .missing = Serve un documento valido: chiedilo al tuo consolato.

## Documenti

document-eu-citizen-id-copy = Carta d’identità valida per viaggiare, o passaporto
    .why = Prova chi sei e che sei cittadino UE.
document-eu-citizen-residence-form = Dichiarazione di residenza
    .why = È la domanda di iscrizione.
    .note = Il modulo è sul sito del Comune o sul portale ANPR. La firmano tutti gli adulti che si iscrivono, con la copia del documento di ognuno.
document-eu-citizen-work-papers = Prova del lavoro: ultima busta paga, o contratto con i numeri INPS e INAIL, o comunicazione di assunzione
    .why = Lavori per un datore di lavoro. Ne basta una.
document-eu-citizen-self-employed-papers = Visura camerale, o certificato della partita IVA, o iscrizione all’albo
    .why = Lavori in proprio.
document-eu-citizen-job-end-papers = Lettera di fine lavoro e contratto o buste paga
    .why = Mostrano quanto hai lavorato e come è finito.
document-eu-citizen-job-centre-papers = Ricevuta della DID
    .why = Mostra che cerchi lavoro.
document-eu-citizen-sick-papers = Certificato medico e carte del lavoro
    .why = Mostrano che adesso non puoi lavorare.
document-eu-citizen-training-papers = Iscrizione al corso e carte del lavoro di prima
    .why = Mostrano il corso e il lavoro.
document-eu-citizen-means-declaration = Dichiarazione sulle risorse
    .why = Dichiari tu quanti soldi hai. Poi il Comune controlla.
    .note = Se hai estratti conto o la carta della pensione, portali.
document-eu-citizen-policy = Polizza sanitaria, o altro titolo
    .why = Non lavori: le cure devono essere coperte.
    .note = Valida in Italia, per tutti i rischi, per almeno { $length ->
        [one] un anno
       *[other] { $length } anni
    }. Per chi studia va bene anche la tessera europea (TEAM).
document-eu-citizen-enrolment = Certificato di iscrizione alla scuola o all’università
    .why = Studi in Italia.
document-eu-citizen-family-deeds = Certificato di matrimonio o di nascita
    .why = Mostra che siete familiari.
    .note = Se è di un Paese UE, chiedi il modulo multilingue: non servono apostille e traduzione.
document-eu-citizen-relative-papers = Documento del tuo familiare e sua attestazione di iscrizione
    .why = Il tuo diritto segue il suo.
document-eu-citizen-dependency = Prova che sei a carico
    .why = Per esempio le ricevute dei soldi che ricevi.
document-eu-citizen-home-papers = Contratto di affitto registrato o atto della casa
    .why = Mostra che puoi vivere lì.
document-eu-citizen-host-consent = Consenso di chi ti ospita, con la copia del suo documento
    .why = La casa è di un’altra persona.
document-eu-citizen-years-papers = Prove per ogni anno: CU, buste paga, certificati di studio, polizze
    .why = Il soggiorno deve essere stato legale per tutto il tempo.
document-eu-citizen-early-papers = Carte della pensione, dell’INPS o dell’INAIL, o contratto all’estero
    .why = Chiedi il soggiorno permanente prima del tempo.
document-eu-citizen-absence-papers = Prova del motivo dell’assenza
    .why = Sei stato via a lungo.

## Spese

fee-eu-citizen-attestation-stamps = Marche da bollo: una per la domanda, una per l’attestato
    .note = { $each } ognuna. Chiedi al Comune se servono tutte e due.

## Scadenze

deadline-eu-citizen-declare = Andare al Comune
    .how = Entro { $days } giorni da quando vai a vivere nella casa. Nei primi { $months } mesi in Italia non sei comunque in ritardo.
deadline-eu-citizen-kept-until = Ultimo giorno in cui per la legge resti un lavoratore
    .how = Si conta dalla fine del lavoro.
deadline-eu-citizen-recorded = Il Comune registra
    .how = Entro { $days } giorni lavorativi. La residenza vale dal giorno della domanda.
deadline-eu-citizen-checked = Il Comune finisce i controlli
    .how = Entro { $days } giorni. Se non ti dice niente, l’iscrizione è confermata.
deadline-eu-citizen-attestation = Il Comune dà l’attestato
    .how = Entro { $days } giorni dalla domanda con tutte le prove.

## Uffici

office-eu-citizen-comune = Comune, ufficio anagrafe
    .how = Allo sportello, su appuntamento, o online sul portale ANPR. Chiedi la ricevuta con la data.

## Dubbi

doubt-eu-citizen-eea-swiss = Per Islanda, Liechtenstein e Norvegia valgono le regole UE; per la Svizzera c’è un accordo suo. Non abbiamo letto questi testi.
    .ask = Per la mia cittadinanza valgono le stesse regole dei cittadini UE?
doubt-eu-citizen-moved = Eri già iscritto in un altro Comune. Non è sicuro quali prove chiede di nuovo il nuovo Comune.
    .ask = Ero già iscritto in un altro Comune: quali prove devo portare di nuovo?
doubt-eu-citizen-stamps = L’iscrizione è gratis. Per un’attestazione su carta alcuni Comuni chiedono una o due marche da bollo da { $each }.
    .ask = Quante marche da bollo servono?
doubt-eu-citizen-many-children = Per più figli con meno di { $age } anni qui è usata la regola più bassa della legge. Alcuni Comuni contano ogni figlio.
    .ask = Come contate i figli con meno di { $age } anni per le risorse?
doubt-eu-citizen-before-registration = Forse vivevi e lavoravi qui già prima dell’iscrizione. Quel tempo può contare, se lo provi.
    .ask = Prima dell’iscrizione vivevo già qui: con quali prove conta quel tempo?

## Buono a sapersi

advice-eu-citizen-receipt = Il Comune ti dà subito un’attestazione della richiesta, con nome, indirizzo e data. Conservala: serve per il medico, il lavoro e la famiglia.
advice-eu-citizen-visit = Dopo la domanda può passare la polizia locale per vedere se vivi lì. Metti il nome sul campanello e sulla cassetta della posta.
advice-eu-citizen-eni = Se intanto stai male, le cure urgenti ci sono lo stesso: chiedi alla ASL o in ospedale il codice ENI (per cittadini UE senza copertura). Non è uguale in tutte le regioni.
advice-eu-citizen-presence = Se non hai dichiarato la presenza alla polizia e non puoi provare l’arrivo, per la legge sei qui da più di { $months } mesi. Tieni il biglietto.
advice-eu-citizen-health-card = Non usare la tessera europea (TEAM) o una polizza da viaggio per iscriverti senza lavoro: serve una copertura di almeno { $length ->
        [one] un anno
       *[other] { $length } anni
    }.
advice-eu-citizen-foreign-deeds = Un certificato di matrimonio o di nascita senza traduzione di solito non è accettato, se non c’è il modulo multilingue UE.
advice-eu-citizen-long-away = Il soggiorno permanente si perde se resti fuori dall’Italia più di { $years } anni di seguito.
advice-eu-citizen-health-service = Chi lavora si iscrive gratis al Servizio sanitario (SSN): vai all’ASL con l’attestazione e scegli il medico.
advice-eu-citizen-after = Dopo l’iscrizione puoi avere la carta d’identità (CIE) e votare per il Comune e per il Parlamento europeo. Dopo { $years } anni puoi chiedere l’attestato di soggiorno permanente; dopo { $citizenship } anni di residenza la cittadinanza italiana. L’iscrizione non scade.
advice-eu-citizen-benefits = Chiedere un aiuto sociale non basta per mandarti via: ogni caso va valutato. Nei primi { $months } mesi però di solito non ne hai diritto.
advice-eu-citizen-equal = Con il soggiorno permanente hai gli stessi diritti degli italiani in quasi tutto, senza più condizioni. Un allontanamento è possibile solo per ragioni gravi.
advice-eu-citizen-refusal = Se il Comune dice di no, chiedi la risposta scritta e portala subito a un aiuto legale: si va dal giudice (tribunale ordinario). Contro un ordine di andare via per la sicurezza dello Stato o l’ordine pubblico si va dal giudice amministrativo.
advice-eu-citizen-safety = Qualcuno ti fa violenza (1522), ti sfrutta o ti tiene i documenti (800 290 290)? L’aiuto è gratis anche per i cittadini UE, e la legge ti protegge.

# Passi di ogni giorno. Le chiavi sono gli id di rules/law/everyday.

procedure-everyday = Passi di ogni giorno
    .about = Codice fiscale, medico, residenza, dati o tessera del permesso, titolo di viaggio, carta d’identità, SPID.

## Domande

fact-everyday-step = Che cosa ti serve?
    .why = Ogni cosa ha uffici e documenti suoi. Ne facciamo una alla volta.
    .where = Se te ne servono più di una, comincia dal codice fiscale, poi residenza, medico, carta d’identità.
    .desk = Mi serve questo: da dove comincio?
    .option-tax-code = Il codice fiscale
    .option-health = Il medico: iscrivermi al Servizio sanitario (SSN)
    .option-care = Curarmi senza iscrizione, anche senza documenti (STP, ENI)
    .option-residence = La residenza al Comune
    .option-update = Cambiare i dati sul permesso: indirizzo, passaporto, famiglia, un figlio nato o arrivato
    .option-duplicate = Rifare il permesso perso, rubato o rovinato
    .option-travel-document = Un documento per viaggiare, se non posso avere il passaporto
    .option-identity-card = La carta d’identità (CIE)
    .option-digital-id = SPID o CIE per entrare nei siti pubblici

fact-everyday-permit-state = Che documento di soggiorno hai adesso?
    .why = Quasi tutti gli uffici lo chiedono. Non ci serve altro.
    .where = Guarda il permesso o la ricevuta della posta o della Questura.
    .desk = Con questo documento, posso fare questa domanda?
    .option-valid = Un permesso ancora valido, o il documento di chi ha chiesto asilo
    .option-renewal = La ricevuta del rinnovo: il permesso è scaduto o sta per scadere
    .option-first = Aspetto il primo permesso: ho il visto o la ricevuta
    .option-eu = Sono cittadino UE, o di Islanda, Liechtenstein, Norvegia, Svizzera
    .option-none = Un’altra situazione, o preferisco non dirlo

fact-everyday-code = Hai già un codice fiscale?
    .why = Si ha una volta sola, per tutta la vita.
    .where = Cercalo sul permesso, sul nulla osta, sulla tessera sanitaria, su una busta paga.
    .desk = Ho già un codice fiscale nei vostri archivi?
    .option-have = Sì, è scritto su un documento
    .option-sui = No, ma sono entrato con un nulla osta per lavoro o famiglia
    .option-newborn = È per un bambino nato adesso in Italia
    .option-ask = No

fact-everyday-names = Nome, cognome e data di nascita sono uguali in tutti i documenti?
    .why = Un errore nel codice fiscale poi blocca tutto.
    .where = Confronta passaporto, visto e permesso, lettera per lettera.
    .desk = Nei miei documenti i nomi sono diversi: quale usate?

fact-everyday-works = Lavori in regola, o sei iscritto al Centro per l’impiego?
    .why = Chi lavora o cerca lavoro con l’iscrizione ha il medico gratis.
    .where = Contano il contratto, la partita IVA o la DID (dichiarazione che cerchi lavoro).
    .desk = Con questo contratto o questa DID l’iscrizione è gratuita?

fact-everyday-over-65 = Sei un genitore arrivato per ricongiungimento dopo i { $age } anni?
    .why = Per questi genitori la legge chiede un’assicurazione o un pagamento.
    .where = Guarda la data del visto e la tua data di nascita.
    .desk = Sono un genitore ricongiunto: che cosa devo pagare per il SSN?

fact-everyday-au-pair = Sei «alla pari» (au pair) in una famiglia?
    .why = Per chi è alla pari c’è un contributo suo.
    .where = È scritto sull’accordo con la famiglia e sul visto.
    .desk = Sono alla pari: quanto pago per il SSN?

fact-everyday-first-kind = Quale primo permesso aspetti?
    .why = Per alcuni si può avere la residenza prima della tessera.
    .where = Guarda il visto sul passaporto o la ricevuta.
    .desk = Aspetto questo permesso: posso già registrare la residenza?
    .option-work = Per lavoro
    .option-family = Per famiglia
    .option-asylum = Ho chiesto asilo
    .option-other = Un altro

fact-everyday-residence-why = Perché vai all’anagrafe?
    .why = Sono due dichiarazioni diverse.
    .where = Se hai già la residenza e hai solo rinnovato il permesso, scegli la seconda.
    .desk = Devo registrare la casa, o rinnovare la dichiarazione di dimora?
    .option-register = Per registrare la casa dove vivo: prima volta o casa nuova
    .option-renewed = Per dire che ho rinnovato il permesso e vivo ancora lì

fact-everyday-home = Perché puoi abitare in quella casa?
    .why = Ogni motivo si prova con un documento diverso.
    .where = Guarda l’atto, il contratto o chi ti ospita.
    .desk = Vivo qui: quale prova serve per la residenza?
    .option-own = È mia
    .option-rent = Affitto registrato
    .option-hosted = Mi ospita qualcuno
    .option-centre-long = In un centro di accoglienza, da più di { $months } mesi
    .option-centre-short = In un centro di accoglienza, da { $months } mesi o meno
    .option-no-title = Non ho un contratto, o il proprietario non vuole
    .option-no-home = Non ho una casa fissa

fact-everyday-renewed-on = Quando hai ritirato il permesso nuovo?
    .why = Da quel giorno contiamo il termine.
    .where = È il giorno in cui la Questura te lo ha dato.
    .desk = Da quale giorno contate il rinnovo?

fact-everyday-change = Che cosa è cambiato?
    .why = Ogni cambio ha la sua prova. Puoi scegliere più risposte.
    .where = Confronta il permesso con i tuoi documenti di adesso.
    .desk = Devo aggiornare il permesso per questo?
    .option-address = L’indirizzo
    .option-passport = Il passaporto
    .option-civil-status = Stato civile: matrimonio, divorzio, morte del coniuge
    .option-name = Nome o data di nascita
    .option-child = Un figlio nato o arrivato
    .option-photo = La foto (permesso UE di lungo periodo)

fact-everyday-address-registered = Il nuovo indirizzo è registrato all’anagrafe del Comune?
    .why = Se sì, il Comune lo dice alla Questura. Se no, devi dirlo tu.
    .where = Chiedi all’anagrafe, o guarda il certificato di residenza.
    .desk = Il mio nuovo indirizzo risulta registrato?

fact-everyday-moved-on = Da quando vivi nella casa nuova?
    .why = Da quel giorno contiamo il termine.
    .where = Prendi il primo giorno in cui ci hai dormito.
    .desk = Da quale giorno contate il cambio di casa?

fact-everyday-child = Quale figlio aggiungi?
    .why = Le carte sono diverse.
    .where = Se i figli sono in situazioni diverse, scegli quella del più piccolo e chiedi per gli altri.
    .desk = Come aggiungo mio figlio al permesso?
    .option-born-here = Nato in Italia
    .option-joined = Arrivato con il visto, ha meno di { $age } anni
    .option-older = Ha già { $age } anni o più

fact-everyday-children = Quanti figli con meno di { $age } anni aggiungi?
    .why = Ognuno ha la sua tessera da pagare.
    .where = Conta solo i figli nuovi.
    .desk = Quanti bollettini devo fare?
    .unit = figli

fact-everyday-with-family = Vivi lì con marito, moglie o figli?
    .why = Per scrivere che siete una famiglia servono gli atti.
    .where = Se il Comune li ha già, non servono di nuovo.
    .desk = Quali atti servono per registrare la mia famiglia?

fact-everyday-lost = Che cosa è successo al permesso?
    .why = Da questo dipendono la denuncia e la domanda.
    .where = Se non sai se è perso o rubato, scegli perso.
    .desk = Non ho più il permesso: che cosa faccio?
    .option-lost = L’ho perso
    .option-stolen = Me l’hanno rubato
    .option-damaged = È rovinato
    .option-with-passport = Ho perso anche il passaporto
    .option-abroad = L’ho perso all’estero e sono ancora lì

fact-everyday-report = Hai fatto la denuncia alla polizia o ai carabinieri?
    .why = Senza denuncia la domanda non va avanti.
    .where = Cerca il foglio con il timbro.
    .desk = Dove faccio la denuncia?

fact-everyday-registered = Hai la residenza al Comune?
    .why = La carta d’identità la dà il Comune dove hai la residenza.
    .where = Chiedi all’anagrafe.
    .desk = Risulto residente qui?

fact-everyday-card-why = È la prima carta, o rifai quella persa, rubata o rovinata?
    .why = Il costo cambia.
    .where = Se la vecchia carta scade, scegli «prima o scaduta».
    .desk = Quanto costa la mia carta?
    .option-first = Prima o scaduta
    .option-again = Persa, rubata o rovinata

fact-everyday-has-card = Hai una carta d’identità italiana (CIE) o un altro documento italiano?
    .why = Per SPID il permesso di soggiorno da solo di solito non basta.
    .where = Vanno bene CIE, patente o passaporto italiani.
    .desk = Con questo documento posso avere SPID?

## Condizioni

requirement-everyday-permit = Il documento di soggiorno
    .yes = Con questo documento si può andare avanti.
    .first = Prima del primo permesso le regole cambiano da caso a caso. Porta visto, ricevuta e passaporto, e chiedi. Se lavori già con un contratto, dillo. Un minore senza genitori ha il medico anche prima del permesso.
    .eu = I cittadini UE seguono altre regole: guarda la guida per cittadini UE, o chiedi. Per codice fiscale, CIE e SPID va bene questa guida.
    .help = Prima di tutto parla con uno sportello legale gratuito: a volte ci sono strade che da qui non si vedono. Se stai male puoi curarti anche senza permesso, in ospedale o alla ASL con il codice STP (ENI per i cittadini UE). Per il permesso nessuno ti segnala alla polizia. Un minore senza genitori ha il medico anche prima del permesso. Non ti chiediamo altro.
    .ask = Questo è il documento che ho adesso. Posso fare questa domanda? Che cosa mi serve?

requirement-everyday-tax-code = Il codice fiscale
    .have = Ce l’hai già: vale per tutta la vita, non serve chiederlo di nuovo.
    .sui = Chi entra per lavoro o famiglia lo riceve dallo Sportello Unico (SUI): guarda il nulla osta, o chiedi lì.
    .newborn = Per chi nasce in Italia lo chiede il Comune o l’ospedale, quando dichiari la nascita.
    .ask = Lo dà l’Agenzia delle Entrate, gratis. Di solito lo stesso giorno.

requirement-everyday-same-name = Gli stessi dati
    .yes = I dati sono uguali.
    .desk = Prima fai correggere il documento sbagliato, o chiedi quale dato usano. A volte serve una carta del tuo consolato. I rifugiati non vanno al consolato: chiedono a uno sportello.
    .ask = Nei miei documenti i dati sono diversi. Quali scrivete nel codice fiscale? Che cosa devo portare?

requirement-everyday-health = L’iscrizione al Servizio sanitario
    .free = L’iscrizione è un tuo diritto, gratis. Vale come il permesso, e anche con la ricevuta del rinnovo.
    .temporary = Con la protezione temporanea hai il Servizio sanitario.
    .working = Chi lavora in regola, o è iscritto al Centro per l’impiego, ha l’iscrizione gratis.
    .over-65 = Per i genitori arrivati dopo i { $age } anni serve un’assicurazione, o l’iscrizione a pagamento. Quanto si paga lo dice un decreto: chiedi alla ASL.
    .student = Chi studia può iscriversi con { $student } all’anno, o avere un’assicurazione. Se lavori in regola è gratis.
    .au-pair = Chi è alla pari può iscriversi con { $pair } all’anno, o avere un’assicurazione.
    .voluntary = Serve un’assicurazione privata, o l’iscrizione a pagamento: almeno { $minimum } all’anno, anche per i familiari a carico. Se lavori in regola o sei iscritto al Centro per l’impiego è gratis.
    .ask-ask = Con questo permesso, l’iscrizione al Servizio sanitario è gratuita, a pagamento o serve un’assicurazione?
    .ask = Per questo permesso la legge non è chiara, o dipende dal caso. Chiedi alla ASL e porta il permesso. Se stai male non aspettare: le cure urgenti ci sono per tutti.
    .over-65-ask = Sono un genitore arrivato per ricongiungimento. Quanto pago per il Servizio sanitario, e copre tutto l’anno?

requirement-everyday-care = Cure senza iscrizione
    .yes = Hai diritto alle cure urgenti ed essenziali, anche lunghe: malattie, incidenti, gravidanza, bambini, vaccini. Chiedi il codice STP alla ASL o in ospedale. Se non hai soldi non paghi, o paghi solo il ticket come gli italiani. Per il permesso nessuno ti segnala alla polizia.

requirement-everyday-residence-permit = La residenza con questo documento
    .asylum = Chi ha chiesto asilo ha diritto alla residenza. Ma i documenti sono cambiati da poco e le regole dell’anagrafe non ancora: chiedi al Comune o a uno sportello legale.
    .valid = Con un permesso valido hai la residenza come gli italiani.
    .renewal = Mentre rinnovi, la residenza resta. Se cambi casa puoi registrarla con la ricevuta.
    .first-work = Chi aspetta il primo permesso per lavoro può registrarsi prima, con le carte qui sotto.
    .first-family = Chi aspetta il primo permesso per famiglia può registrarsi prima, con le carte qui sotto.
    .first-other = Per gli altri permessi di solito si aspetta la tessera. Chiedi al Comune.
    .asylum-ask = Ho chiesto asilo e ho questo documento. Con questo posso avere la residenza?
    .first-other-ask = Aspetto il primo permesso. Posso registrare la residenza con visto e ricevuta?

requirement-everyday-dwelling = La casa
    .yes = Porta la prova.
    .centre = Dopo più di { $months } mesi in un centro, con una prova, il centro conta come casa tua.
    .centre-short = La legge dice che il centro conta come casa dopo più di { $months } mesi. Prima, chiedi al Comune e a chi gestisce il centro.
    .no-title = Il Comune chiede il motivo per cui abiti lì. Una dichiarazione falsa annulla la residenza. Chiedi aiuto prima: a volte bastano altre prove.
    .no-home = Chi non ha una casa fissa può avere la residenza lo stesso, a un indirizzo del Comune. Non è uguale dappertutto: chiedi ai servizi sociali.
    .ask = Vivo davvero qui, ma ho questo problema con la casa. Come registro la residenza?

requirement-everyday-time-left = Il tempo che resta al permesso
    .yes = C’è tempo: fai solo questa domanda.
    .renewing = Il rinnovo è in corso: di solito i dati nuovi si dicono alla Questura, con la ricevuta. Chiedi prima di pagare un’altra domanda.
    .near = Mancano meno di { $lead } giorni alla scadenza: di solito si chiede direttamente il rinnovo, con i dati nuovi. Fallo adesso. Guarda la guida sul rinnovo.
    .expired = Il permesso è scaduto: serve il rinnovo, non questo. Vai oggi a un patronato o a uno sportello legale gratuito.
    .ask = Il mio permesso è in rinnovo, o sta per scadere, o è scaduto. Come cambio i dati o rifaccio la tessera?

requirement-everyday-kit = Dove si fa la domanda
    .yes = Con il kit della posta.
    .desk = Per questo permesso di solito si va direttamente in Questura, senza kit. Chiedi prima.
    .ask = Con questo permesso, dove faccio l’aggiornamento o il duplicato? Quanto costa?

requirement-everyday-new-name = Nome o data di nascita cambiati
    .desk = Serve una carta ufficiale che spiega il cambio, di solito del tuo consolato, legalizzata. I rifugiati non vanno al consolato. Chiedi prima.
    .ask = Il mio nome o la mia data di nascita sono cambiati. Quale documento serve?

requirement-everyday-new-child = Il figlio nel permesso
    .yes = Il figlio ha una tessera sua, e si aggiorna il permesso di un genitore.
    .desk = Da { $age } anni in su il figlio fa una domanda sua, firmata anche da un genitore. Chiedi al patronato.
    .ask = Mio figlio ha già { $age } anni: quale domanda deve fare?

requirement-everyday-loss = Il permesso che non hai più
    .yes = Hai la denuncia: puoi chiedere il duplicato.
    .damaged = Porta la tessera rovinata.
    .not-yet = Prima fai la denuncia alla polizia o ai carabinieri. È gratis. Poi chiedi il duplicato.
    .with-passport = Fai la denuncia per tutti e due. Chiedi il passaporto nuovo al tuo consolato (i rifugiati alla Questura). Poi chiedi allo sportello da dove cominciare.
    .abroad = Fai la denuncia alla polizia del posto. Poi vai al consolato italiano con la denuncia: di solito senza permesso serve un visto per tornare.
    .ask = Ho perso il permesso, e anche il passaporto o mentre ero all’estero. Come faccio il duplicato e come viaggio?

requirement-everyday-travel = Il documento di viaggio
    .refugee = Chi è rifugiato ha diritto al documento di viaggio: dura { $years } anni e si rinnova. Lo dà la Questura.
    .asylum = Chi aspetta la risposta sull’asilo può avere un documento solo per gravi motivi umanitari. Parla prima con uno sportello legale.
    .subsidiary = Il titolo di viaggio è per chi ha motivi seri per non chiedere il passaporto al suo Paese. Alla Questura basta spiegare il motivo: qui non ti chiediamo quale. Se hai un passaporto valido e puoi usarlo senza paura, si viaggia con quello.
    .others = Per gli altri permessi la Questura decide caso per caso: serve la prova che non puoi avere il passaporto.
    .ask = Non posso avere, o usare, il passaporto del mio Paese. Posso avere il titolo di viaggio? Quali prove servono?

requirement-everyday-own-passport = Hai già un passaporto
    .desk = Hai un passaporto valido: di solito si viaggia con quello. Se non puoi rinnovarlo o hai paura di usarlo, chiedi prima a uno sportello legale.
    .ask = Ho un passaporto valido, ma non posso rinnovarlo o usarlo. Posso avere il titolo di viaggio?

requirement-everyday-card-home = La residenza
    .yes = Hai la residenza: prenota la carta al tuo Comune.
    .not-yet = Prima registra la residenza al Comune. Poi chiedi la carta.

requirement-everyday-digital = Il documento italiano
    .yes = Puoi usare la CIE con il suo codice, o chiedere SPID a un gestore.
    .not-yet = Prima fai la carta d’identità elettronica (CIE) al Comune: con quella entri nei siti pubblici.

## Documenti

document-everyday-code-form = Modulo AA4/8
    .why = È la domanda.
    .note = Si trova sul sito o allo sportello. Si può mandare anche per mail.
document-everyday-code-reason = Permesso, ricevuta o visto
    .why = Prova perché ti serve il codice.
document-everyday-identity = Passaporto o carta d’identità
    .why = Prova chi sei.
document-everyday-permit-shown = Permesso, o permesso scaduto con la ricevuta del rinnovo
    .why = L’ufficio deve vedere il tuo documento di soggiorno.
document-everyday-living-here = Residenza, o dichiarazione di dove vivi
    .why = La ASL è quella del posto dove vivi.
document-everyday-work-proof = Contratto, partita IVA o DID
    .why = Con questo l’iscrizione è gratis.
document-everyday-f24 = Ricevuta del pagamento (F24)
    .why = Serve per l’iscrizione a pagamento.
    .note = Prima chiedi alla ASL la somma e il codice da scrivere.
document-everyday-no-means = Dichiarazione che non hai soldi per pagare
    .why = Così non paghi le cure.
    .note = La fai lì. Non servono altre carte.
document-everyday-residence-form = Dichiarazione di residenza
    .why = È la domanda. Firmano tutti gli adulti.
    .note = Online, allo sportello o per PEC. Senza la copia dei documenti non la prendono.
document-everyday-dwelling-form = Dichiarazione di dimora abituale
    .why = Dice al Comune che vivi ancora lì.
document-everyday-first-work-papers = Contratto di soggiorno, ricevuta della posta, copia della domanda
    .why = Sostituiscono il permesso che non c’è ancora.
document-everyday-first-family-papers = Visto, ricevuta della posta, nulla osta
    .why = Sostituiscono il permesso che non c’è ancora.
document-everyday-home-deed = Atto di acquisto
    .why = La casa è tua.
document-everyday-host-consent = Consenso di chi ti ospita, con copia del suo documento
    .why = Prova che puoi vivere lì.
document-everyday-centre-letter = Lettera del centro, con la data di arrivo
    .why = Prova da quando vivi lì.
document-everyday-family-deeds = Atti di matrimonio e di nascita
    .why = Il Comune può scrivere che siete una famiglia.
    .note = Quelli stranieri vanno tradotti e legalizzati, o con apostille. I rifugiati non li chiedono alla loro ambasciata.
document-everyday-loss-report = Denuncia
    .why = Spiega perché non hai la tessera.
document-everyday-residence-proof = Residenza e stato di famiglia
    .why = Sono i dati che vanno sulla tessera.
document-everyday-civil-deed = Atto di matrimonio, divorzio o morte
    .why = Prova il cambio.
document-everyday-name-declaration = Dichiarazione ufficiale del cambio di nome o data
    .why = Prova che sei la stessa persona.
document-everyday-birth-act = Nascita del figlio
    .why = Basta scriverla nel Modulo 1: il Comune ce l’ha.
document-everyday-child-visa = Passaporto del figlio con il visto
    .why = Prova che è entrato in regola.
document-everyday-child-photos = { $photos } foto per ogni figlio
    .why = Anche i figli hanno la tessera.
    .note = I figli vengono all’appuntamento.
document-everyday-travel-form = Modulo della Questura
    .why = È la domanda.
document-everyday-travel-photos = { $photos } foto
    .why = Servono per il documento.
document-everyday-commission-decision = Decisione che ti dà la protezione
    .why = Prova il tuo diritto.
document-everyday-no-passport-proof = Prova che non puoi avere il passaporto
    .why = Per il tuo permesso la Questura la chiede.
document-everyday-card-photo = Una foto
    .why = Serve per la carta.
    .note = Per un minore servono i genitori.
document-everyday-card-report = Denuncia, o la carta rovinata
    .why = Spiega perché la rifai.
document-everyday-italian-identity = CIE, o altro documento italiano, e codice fiscale
    .why = Il gestore controlla chi sei.

## Costi

fee-everyday-student = Iscrizione al SSN per studenti, un anno
    .note = Vale per l’anno di calendario. Non copre i familiari.
fee-everyday-au-pair = Iscrizione al SSN alla pari, un anno
    .note = Vale per l’anno di calendario. Non copre i familiari.
fee-everyday-voluntary = Iscrizione volontaria al SSN, un anno
    .note = Una parte del reddito dell’anno scorso, in Italia e all’estero, e mai meno di { $minimum }. Vale per l’anno di calendario e copre i familiari a carico.
fee-everyday-travel-book = Libretto del documento di viaggio
    .note = Conto corrente 67422808. Chiedi prima alla Questura: possono esserci altri costi.
fee-everyday-card-first = Carta d’identità
    .note = Ogni Comune ha una piccola parte sua.
fee-everyday-card-again = Carta d’identità rifatta
    .note = Ogni Comune ha una piccola parte sua.

## Termini

deadline-everyday-move-by = Dillo al Comune
    .how = Entro { $days } giorni da quando vivi lì.
deadline-everyday-recorded = Il Comune ti registra
    .how = Entro { $days } giorni di lavoro. La residenza vale dal giorno della dichiarazione.
deadline-everyday-checked = Il Comune può controllare
    .how = Fino a { $days } giorni dalla dichiarazione. Se non ti scrive niente, la residenza è confermata.
deadline-everyday-dwelling-by = Rinnova la dichiarazione di dimora
    .how = Entro { $days } giorni dal rinnovo del permesso.
deadline-everyday-questura-by = Dillo alla Questura
    .how = Entro { $days } giorni dal cambio, se non è registrato al Comune.
deadline-everyday-card-arrives = La carta arriva per posta
    .how = Circa { $days } giorni di lavoro.

## Uffici

office-everyday-revenue = Agenzia delle Entrate
    .how = Prenota, o scrivi per mail o PEC. Dall’estero: consolato italiano.
office-everyday-asl = ASL del posto dove vivi
    .how = Vai allo sportello «scelta del medico», o prenota online.
office-everyday-care-place = ASL, ospedale o ambulatorio per stranieri
    .how = Chiedi il codice STP. Per un’urgenza vai al pronto soccorso o chiama il 112.
office-everyday-anagrafe = Anagrafe del Comune
    .how = Prenota online o telefona.
office-everyday-questura = Questura, ufficio immigrazione
    .how = Chiedi prima orari, modulo e costi.

## Dubbi

doubt-everyday-health-sum = La somma minima può salire ogni anno, e il calcolo sul reddito lo fa l’ufficio.
    .ask = Quanto devo pagare quest’anno, con quale codice, e da quando vale?
doubt-everyday-eni = Per i cittadini UE senza copertura il codice si chiama ENI, e non è uguale in tutte le regioni.
    .ask = Sono cittadino UE e non ho copertura: posso avere il codice ENI?
doubt-everyday-damaged = Se per una tessera rovinata serve la denuncia, non è scritto dappertutto.
    .ask = La tessera è rovinata: serve la denuncia o basta portarla?
doubt-everyday-update-list = Quali prove servono per ogni cambio: le liste degli uffici non sono uguali.
    .ask = Per questo cambio basta il Modulo 1, o devo portare altri documenti?
doubt-everyday-travel-sum = Quanto si paga in tutto: alcune pagine scrivono anche { $stamp } e una marca da bollo di { $revenue }.
    .ask = Quanto si paga in tutto per il documento di viaggio?
doubt-everyday-spid-end = SPID potrebbe finire: la data non è sicura.
    .ask = Mi conviene chiedere SPID, o basta la CIE?

## Buono a sapersi

advice-everyday-receipt-right = Se allo sportello rifiutano la ricevuta, mostra la legge: TUI art. 34 comma 1 b), «o che abbiano chiesto il rinnovo».
advice-everyday-stays-registered = Con il rinnovo in corso il Comune non può toglierti la residenza solo perché la tessera è scaduta. Porta la ricevuta se ti scrivono.
advice-everyday-carry-report = Mentre aspetti porta con te la denuncia e la ricevuta.
advice-everyday-no-report = La legge vieta a chi ti cura di segnalarti per il permesso, e per curarti non serve mostrare il permesso.
advice-everyday-code-free = È gratis: non pagare nessuno. I codici «calcolati» su internet non sono validi.
advice-everyday-calendar-year = Il pagamento vale per l’anno di calendario, fino alla sua fine, anche se paghi tardi: chiedi prima.
advice-everyday-dependants-not = Questo contributo non copre i familiari: per loro serve un’altra iscrizione o un’assicurazione. Chiedi alla ASL.
advice-everyday-doorbell = Scrivi il tuo nome sul citofono e sulla posta: il vigile viene a controllare.
advice-everyday-host-report = La residenza è una cosa, la comunicazione di ospitalità un’altra: chi ti ospita la fa entro { $hours } ore alla polizia.
advice-everyday-late-move = Il termine per dirlo al Comune è passato: vai adesso. Prima vai, meglio è.
advice-everyday-dwelling-again = Dopo ogni rinnovo hai { $days } giorni per dire al Comune che vivi ancora lì. Se non lo fai, { $year ->
        [one] un anno
       *[other] { $year } anni
    } dopo la scadenza il Comune può cancellarti, con un avviso di { $notice } giorni. Una cancellazione rompe gli anni per la cittadinanza.
advice-everyday-late-questura = I { $days } giorni sono passati: dillo alla Questura adesso.
advice-everyday-both-passports = Finché il permesso ha il numero vecchio, viaggia con tutti e due i passaporti.
advice-everyday-form-update = Nel Modulo 1 metti la X sulla casella 10, «Aggiornamento». Consegna la busta aperta e firmata.
advice-everyday-form-duplicate = Nel Modulo 1 metti la X sulla casella 11, «Duplicato»; il codice è 12 (11 per il permesso UE di lungo periodo). Chiedi aiuto al patronato.
advice-everyday-found-card = Se ritrovi la vecchia tessera dopo la denuncia, non usarla: portala in Questura.
advice-everyday-never-home = Non tornare nel Paese da cui sei scappato, e non chiedere niente alla sua ambasciata: puoi perdere la protezione.
advice-everyday-no-tickets = Non comprare i biglietti prima di avere il documento. Alcuni Paesi chiedono anche un visto.
advice-everyday-not-for-travel = Per chi non è italiano la carta d’identità non vale per viaggiare.
advice-everyday-paper-cards = Dal { $day } le vecchie carte d’identità di carta non valgono più per viaggiare, neanche per gli italiani: fai quella elettronica.
advice-everyday-own-phone = SPID è personale: nessuno deve registrarlo sul suo telefono al posto tuo.
advice-everyday-after-code = Poi: medico, contratto di lavoro o di affitto, conto in banca.
advice-everyday-doctor = Dopo l’iscrizione scegli il medico, e il pediatra per i figli. Chiedi se hai un’esenzione dal ticket.
advice-everyday-family-health = Hanno il medico anche i familiari a carico in regola. I figli che nascono sono coperti subito.
advice-everyday-after-residence = Poi: medico della zona, tassa dei rifiuti, documenti dell’auto. Il Comune avvisa la Questura.
advice-everyday-comune-tells = Il Comune dice già il nuovo indirizzo alla Questura. Chiedi se ti serve davvero la tessera nuova.
advice-everyday-photo-renewal = La tessera del permesso UE di lungo periodo vale { $years } anni: dopo si rifà con foto nuove. Il diritto non scade.
advice-everyday-tell-others = Poi dillo al datore di lavoro, alla banca e alla ASL.
advice-everyday-newborn = Il bambino ha subito le cure. Prima dichiara la nascita: il Comune o l’ospedale chiede il codice fiscale, poi scegli il pediatra.
advice-everyday-travel-with = Quando viaggi porta anche il permesso.
advice-everyday-asylum-card = Chi ha chiesto asilo riceve una carta di { $years } anni, valida solo in Italia.
advice-everyday-cieid = Con la CIE e il suo PIN attiva l’app CieID: entri nei siti pubblici.
advice-everyday-without-digital = Senza CIE e senza SPID chiedi a un patronato, a un CAF o a un avvocato, con una delega scritta.

# Cittadinanza per residenza. Le chiavi «citizenship-…» servono anche alle altre procedure di cittadinanza.

procedure-citizenship-residence = Cittadinanza italiana per residenza
    .about = Vivi in Italia da anni e vuoi diventare cittadino o cittadina. Lo Stato può dire sì o no: nessuno può prometterti la risposta.

## Domande

fact-by-residence-before = Hai già chiesto la cittadinanza italiana per residenza?
    .why = Con una domanda aperta non serve farne un’altra. Dopo un rifiuto bisogna aspettare un po’.
    .where = Entra nel portale del Ministero con SPID o CIE, o cerca il numero della domanda: comincia con K10.
    .desk = Potete controllare se c’è già una mia domanda di cittadinanza?
    .option-none = No, mai
    .option-waiting = Sì, e aspetto la risposta
    .option-refused = Sì, e mi hanno detto di no

fact-by-residence-refused-on = Quando è stato deciso il rifiuto?
    .why = La domanda si può fare di nuovo dopo { $years ->
        [one] un anno
       *[other] { $years } anni
    }.
    .where = Guarda la data scritta sul decreto (la carta del rifiuto), non il giorno in cui l’hai ricevuto.
    .desk = Qual è la data del decreto di rifiuto?

fact-citizenship-ground = Sei in una di queste situazioni? Scegli la prima che è vera per te.
    .why = Per queste persone la legge chiede meno anni.
    .where = Guarda i certificati di nascita o di adozione tuoi e dei tuoi genitori. Se nessuna è vera, scegli l’ultima.
    .desk = Quale lettera dell’articolo 9 vale per me, e quanti anni di residenza servono?
    .option-italian-ancestor = Un genitore o un nonno è (o era) italiano dalla nascita
    .option-born-in-italy = Sono nato o nata in Italia
    .option-refugee = L’Italia mi ha riconosciuto come rifugiato o rifugiata (asilo), anche se ora ho un altro permesso
    .option-adopted = Un italiano o un’italiana mi ha adottato quando avevo già { $age } anni
    .option-naturalised-parent = Mio padre o mia madre è diventato italiano quando avevo già { $age } anni
    .option-state-service = Lavoro o ho lavorato per lo Stato italiano, pagato dallo Stato
    .option-special = Affiliazione (una vecchia forma di affido) o grandi meriti verso l’Italia
    .option-none = Nessuna di queste

fact-citizenship-service-years = In tutto, hai lavorato per lo Stato italiano almeno { $years } anni?
    .why = È il tempo che chiede la legge. Conta anche il lavoro all’estero.
    .where = Guarda i contratti e lo stato di servizio (la carta con i tuoi periodi di lavoro).
    .desk = Il mio lavoro conta come servizio alle dipendenze dello Stato? Quanti anni sono?

fact-citizenship-adoption-date = Quando è diventata valida l’adozione?
    .why = Gli anni si contano da dopo l’adozione.
    .where = La data è sulla decisione del tribunale.
    .desk = Da quale giorno vale la mia adozione?

fact-by-residence-earlier = Prima di quel giorno avevi già la residenza in Italia, e poi c’è stata un’interruzione?
    .why = Di solito il tempo ricomincia da zero. Ma i giudici non dicono tutti lo stesso: forse qualche anno conta.
    .where = Il «certificato storico di residenza» del Comune mostra le cancellazioni.
    .desk = La mia residenza è stata cancellata in passato? Quando e perché?

fact-citizenship-dependent-spouse = Hai una moglie o un marito a carico?
    .why = Per due persone serve un reddito più alto.
    .where = «A carico» vuol dire che ha pochi o nessun reddito e lo mantieni tu: guarda la CU o il 730. Conta anche l’unione civile.
    .desk = Per la cittadinanza, mia moglie o mio marito conta come persona a carico?

fact-citizenship-dependent-children = Quanti figli hai a carico?
    .why = Per ogni figlio il reddito richiesto sale.
    .where = Guarda la CU o il 730, alla parte «familiari a carico».
    .desk = Quali dei miei figli contano per il reddito?
    .unit = figli

fact-citizenship-income-years = In ognuno degli ultimi { $years } anni, il reddito è stato almeno { $needed }?
    .why = Gli uffici guardano un anno per volta. Conta anche il reddito dei familiari che vivono con te: aggiungilo.
    .where = Guarda CU, 730 o Redditi, anno per anno: il reddito prima delle tasse.
    .desk = Quali anni guardate, e quali redditi della mia famiglia contano?

fact-citizenship-b1-other = Sei in una di queste situazioni?
    .why = In questi casi non serve il certificato B1.
    .where = L’accordo di integrazione si firma quando si chiede il primo permesso. Le difficoltà le certifica un medico della sanità pubblica (ASL).
    .desk = Devo portare il certificato B1, o nel mio caso non serve?
    .option-none = No
    .option-agreement = Ho firmato l’accordo di integrazione
    .option-limits = Età, malattia o disabilità mi impediscono di imparare la lingua, e un medico pubblico può certificarlo

fact-citizenship-life-abroad = Dove hai vissuto dopo i { $age } anni?
    .why = Serve il certificato penale dei Paesi dove hai vissuto.
    .where = Conta i Paesi dove hai abitato, non i viaggi.
    .desk = Di quali Paesi serve il certificato penale?
    .option-child = Solo in Italia: sono arrivato o arrivata prima, o sono nato o nata qui
    .option-one-country = In Italia e nel Paese di cui sono cittadino
    .option-more-countries = Anche in altri Paesi

fact-citizenship-origin-papers = Hai l’atto di nascita e il certificato penale del tuo Paese?
    .why = Senza questi documenti il portale non lascia mandare la domanda.
    .where = Di solito il certificato penale deve avere meno di { $months } mesi. Servono la traduzione e il timbro ufficiale (apostille o legalizzazione); per i Paesi UE basta il modello in più lingue. Se sei nato o nata in Italia, l’atto di nascita lo dà il Comune.
    .desk = Questi documenti vanno bene così, con queste traduzioni e questi timbri?
    .option-ready = Sì, pronti
    .option-to-get = Non ancora, ma posso averli
    .option-cannot = Non riesco ad averli, o chiederli è pericoloso per me

## Condizioni

requirement-citizenship-permit = Il permesso di soggiorno
    .yes = Hai un permesso: tienilo sempre valido, fino al giuramento.
    .help = Per la cittadinanza serve vivere in Italia in regola. Prima parla con uno sportello legale gratuito: a volte ci sono strade che da qui non si vedono. Non ti chiediamo altro.

requirement-by-residence-before = Nessuna domanda già aperta
    .yes = Puoi fare la domanda.
    .again = Dal rifiuto è passato abbastanza tempo. Prima di riprovare, guarda con uno sportello legale perché avevano detto no.
    .not-yet = Dopo un rifiuto si può chiedere di nuovo quando è passato { $years ->
        [one] un anno
       *[other] il tempo di { $years } anni
    }. Intanto chiedi a uno sportello legale gratuito che cosa mancava.
    .desk = Hai già una domanda aperta: non farne un’altra. Controlla sul portale a che punto è e se ti chiedono qualcosa.
    .ask = Ho già chiesto la cittadinanza, questo è il numero K10. A che punto è? Manca qualcosa?

requirement-by-residence-years = Gli anni di residenza
    .yes = Per te servono { $years } anni di residenza. Sei all’anagrafe dal { $since }: ci sono.
    .not-yet = Per te servono { $years } anni di residenza all’anagrafe, senza interruzioni. Dal { $since } si arriva al { $day }. Fino a quel giorno non mandare la domanda, e non perdere la residenza.
    .earlier = Contando dal { $since }, i { $years } anni finiscono il { $day }. Ma c’era già una residenza prima. Alcuni giudici accettano altre prove anche dopo una cancellazione, altri no. Porta il certificato storico e le prove (lavoro, scuola, medico) a uno sportello legale.
    .earlier-ask = La mia residenza era stata cancellata, ma vivevo qui con un permesso. Quegli anni contano? Posso correggere l’anagrafe?
    .parent = Con la regola generale servono { $years } anni. Per il figlio maggiorenne di chi è diventato italiano alcuni uffici contano { $short } anni dal giuramento del genitore. La legge non lo scrive: chiedi prima di pagare.
    .parent-ask = Mio padre o mia madre è diventato italiano quando ero già maggiorenne. Bastano { $short } anni dal suo giuramento?

requirement-by-residence-permit-years = Gli anni con il permesso
    .yes = Il tuo soggiorno con permesso è continuo dal { $since }: basta.
    .not-yet = Servono { $years } anni con un permesso, senza periodi vuoti tra un permesso e l’altro. Dal { $since } si arriva al { $day }. Se il periodo vuoto è solo un ritardo della Questura, porta le ricevute a uno sportello.
    .desk = Il permesso è continuo da meno di { $years } anni. Se valgono i { $short } anni dal giuramento del genitore, può bastare: chiedi.
    .ask = Sono figlio di una persona diventata italiana. Quanti anni con il permesso servono?

requirement-by-residence-adoption = Gli anni dopo l’adozione
    .yes = Il tempo dopo l’adozione basta.
    .not-yet = Servono { $years } anni di residenza dopo l’adozione. Puoi fare la domanda dal { $day }.

requirement-by-residence-service = Il servizio per lo Stato
    .yes = Con { $years } anni di servizio la legge non chiede anni di residenza.
    .not-yet = Servono { $years } anni di servizio in tutto. Se vivi in Italia da molto, cambia la risposta «Sei in una di queste situazioni?»: forse bastano gli anni di residenza.

requirement-by-residence-special = Un caso speciale
    .desk = Per l’affiliazione e per i grandi meriti ci sono regole a parte, e decide lo Stato caso per caso. Se vivi in Italia da molto, cambia la risposta: forse bastano gli anni di residenza.
    .ask = Nel mio caso vale l’articolo 21 o l’articolo 9 comma 2 della legge sulla cittadinanza? Che cosa devo portare?

requirement-by-residence-income = Il reddito
    .yes = Gli uffici chiedono almeno { $needed } in ognuno dei { $years } anni: ci sei. Il reddito deve continuare fino al giuramento.
    .with-family = Gli uffici chiedono almeno { $needed } in ognuno dei { $years } anni. Da solo il tuo reddito non basta, ma conta quello dei familiari che vivono con te: porta anche le loro carte.
    .not-yet = Gli uffici chiedono almeno { $needed } in ognuno degli ultimi { $years } anni. Di solito conviene aspettare finché tutti gli anni sono sopra. La somma non è scritta nella legge: chiedi a un patronato se nel tuo caso conta altro.

requirement-citizenship-b1 = L’italiano, livello B1
    .long-term = Hai il permesso UE per soggiornanti di lungo periodo: il certificato B1 non serve.
    .certificate = Hai il certificato: carica quello.
    .school = Il diploma o la laurea italiana basta.
    .agreement = Hai firmato l’accordo di integrazione: il certificato B1 non serve. Porta la copia dell’accordo.
    .limits = Con il certificato di un medico pubblico il B1 non serve: lo ha deciso la Corte costituzionale.
    .not-yet = Serve un certificato B1 di un ente riconosciuto: CELI (Perugia), CILS (Siena), Roma Tre o PLIDA (Dante). Chiedi al CPIA (la scuola pubblica per adulti) un corso, poi iscriviti all’esame.

requirement-citizenship-origin-papers = I documenti del tuo Paese
    .yes = Controlla che siano recenti, tradotti e con i timbri giusti.
    .not-yet = Prima prendi l’atto di nascita e il certificato penale. Chiedi per ultimo il certificato penale: di solito vale { $months } mesi.
    .desk = Non fare passi pericolosi. Porta quello che hai a uno sportello legale gratuito: a volte si accettano altre prove.
    .ask = Non posso avere questi documenti dal mio Paese, per questo motivo. Quali altre prove accettate?

## Documenti

document-citizenship-id = Passaporto e carta d’identità
    .why = Nome e data devono essere uguali su tutti i documenti.
document-citizenship-permit-copy = Permesso di soggiorno, davanti e dietro
    .why = Mostra che vivi in Italia in regola.
    .note = Tieni anche i permessi vecchi e le ricevute.
document-citizenship-birth = Atto di nascita del tuo Paese
    .why = Dice chi sei, dove sei nato o nata e chi sono i tuoi genitori.
    .note = Deve avere nome, cognome, data e luogo completi.
document-citizenship-birth-eu = Atto di nascita del tuo Paese (modello in più lingue)
    .why = Dice chi sei e chi sono i tuoi genitori. Tra Paesi UE non serve l’apostille.
document-citizenship-birth-italy = Atto di nascita del Comune italiano
    .why = Sei nato o nata in Italia: lo dà il Comune di nascita.
document-citizenship-record = Certificato penale del tuo Paese
    .why = Lo chiede la legge, con i processi ancora aperti.
    .note = Di solito deve avere meno di { $months } mesi.
document-citizenship-record-eu = Certificato penale del tuo Paese (modello in più lingue)
    .why = Lo chiede la legge, con i processi ancora aperti.
    .note = Di solito deve avere meno di { $months } mesi.
document-citizenship-record-other = Certificato penale degli altri Paesi dove hai vissuto
    .why = Di solito serve per ogni Paese dove hai abitato dopo i { $age } anni.
document-citizenship-school-papers = Certificati delle scuole italiane
    .why = Mostrano che vivi qui da prima dei { $age } anni.
document-citizenship-own-declarations = Tue dichiarazioni su nascita e processi
    .why = Per rifugiati e apolidi di solito valgono al posto delle carte del loro Paese.
    .note = Non contattare il tuo Paese se è pericoloso. Chiedi prima il modello a uno sportello legale.
document-citizenship-b1-certificate = Certificato di italiano B1
    .why = Lo chiede la legge.
document-citizenship-school-title = Diploma o laurea italiana
    .why = Vale al posto del certificato B1.
document-citizenship-agreement = Accordo di integrazione
    .why = Vale al posto del certificato B1.
document-citizenship-limits-certificate = Certificato di un medico della sanità pubblica
    .why = Spiega perché non puoi imparare la lingua al livello B1.
document-by-residence-ancestor = Documenti che mostrano il genitore o nonno italiano
    .why = Per esempio il suo atto di nascita italiano, e gli atti che portano fino a te.
document-by-residence-adoption = Decisione del tribunale sull’adozione
    .why = Per te gli anni si contano da lì.
document-by-residence-parent-oath = Certificato di cittadinanza del genitore e data del giuramento
    .why = Alcuni uffici contano gli anni da quel giorno.
document-by-residence-service = Stato di servizio
    .why = Prova gli anni di lavoro per lo Stato.
document-citizenship-family-status = Stato di famiglia e indirizzi di residenza, con le date
    .why = Si dichiarano nella domanda. Le date devono essere senza vuoti.
    .note = Copiale dal certificato storico del Comune.
document-by-residence-incomes = CU, 730 o Redditi degli ultimi { $years } anni
    .why = Il reddito si dichiara nella domanda; poi l’ufficio lo controlla.
document-by-residence-family-incomes = CU, 730 o Redditi dei familiari che vivono con te
    .why = Il tuo reddito da solo non basta: si somma il loro.
document-citizenship-payment = Ricevuta del pagamento di { $amount }
    .why = Si carica con la domanda.
    .note = Conserva anche la marca da bollo: nella domanda si scrive il suo numero.
document-citizenship-originals = Tutti gli originali
    .why = La Prefettura li confronta con i file quando ti chiama.
document-citizenship-oath-papers = Per il giuramento: documento d’identità e decreto con la data della notifica
    .why = Servono per fissare il giorno.

## Costi

fee-citizenship-contribution = Contributo per la cittadinanza
    .note = Conto postale 809020 del Ministero dell’Interno, DLCI Cittadinanza. Controlla prima tutte le condizioni.
fee-citizenship-stamp = Marca da bollo
    .note = Scrivi il suo numero nella domanda e conservala. Traduzioni, timbri ed esame di lingua si pagano a parte.

## Scadenze

deadline-citizenship-decision = Lo Stato dovrebbe rispondere
    .how = { $months } mesi dalla domanda.
deadline-citizenship-decision-most = Ultimo termine per la risposta
    .how = Il tempo si può allungare fino a { $months } mesi dalla domanda. Se nessuno risponde, parla con un avvocato.
deadline-citizenship-objections = Rispondere a un preavviso di rigetto (10-bis)
    .how = Entro { $days } giorni da quando arriva. Vai subito a uno sportello legale: si possono portare fatti nuovi.
deadline-citizenship-notice = Ricevere il decreto
    .how = Entro { $days } giorni da quando l’ufficio lo riceve. Oggi arriva di solito con la piattaforma SEND.
deadline-citizenship-oath = Fare il giuramento
    .how = Entro { $months } mesi dal giorno della notifica, in Comune (all’estero in consolato). Prenota subito: senza giuramento il decreto non vale.

## Uffici

office-citizenship-portal = Portale del Ministero dell’Interno, sezione Cittadinanza
    .how = portaleservizi.dlci.interno.it, con il tuo SPID o la tua CIE. Riempi la domanda, carica i file, salva la ricevuta. Un patronato ti può aiutare.
office-citizenship-prefettura = Prefettura della tua provincia
    .how = Aspetta la convocazione. Per scrivere usa la PEC comunicazione.cittadinanza@pecdlci.interno.it e metti il numero K10.
office-citizenship-oath = Stato civile del Comune dove vivi
    .how = Quando ricevi il decreto, prenota il giuramento.

## Dubbi

doubt-by-residence-income-sums = Le somme del reddito sono una pratica degli uffici, non una legge.
    .ask = Quale reddito chiedete, per quali anni, e di quali familiari?
doubt-by-residence-child-sum = Quanto si aggiunge per ogni figlio a carico: alcune pagine dicono { $low }, altre { $high }.
    .ask = Quanto reddito in più serve per ogni figlio?
doubt-by-residence-service-where = Il modulo online per chi vive in Italia non nomina il servizio per lo Stato.
    .ask = Ho lavorato per lo Stato (art. 9 lettera c): con quale modulo faccio la domanda?
doubt-citizenship-record-age = La legge chiede il certificato penale del Paese di origine e di dove hai vissuto, senza età. Gli uffici contano di solito dai { $age } anni e accettano certificati di { $months } mesi.
    .ask = Quanto può essere vecchio il certificato penale, e di quali Paesi serve?
doubt-citizenship-school-instead = Sei in Italia da prima dei { $age } anni: alcune Prefetture accettano i certificati di scuola al posto del certificato penale.
    .ask = Bastano i certificati di scuola al posto del certificato penale del mio Paese?
doubt-citizenship-refugee-papers = Rifugiati e apolidi possono usare dichiarazioni proprie al posto dei certificati del loro Paese. Non è scritto chiaro come.
    .ask = Quali dichiarazioni accettate al posto dei certificati del mio Paese?
doubt-citizenship-limits-paper = Chi deve firmare il certificato sulle difficoltà di apprendimento, e con quali parole.
    .ask = Quale certificato medico serve per non portare il B1?
doubt-citizenship-legalisation = Nel 2026 una legge ha toccato le regole dei timbri sui documenti esteri. Non le abbiamo lette.
    .ask = Per i documenti del mio Paese quali timbri servono adesso?
doubt-citizenship-oath-cost = Un vecchio regolamento chiede di pagare una tassa e il bollo prima del giuramento. Non abbiamo letto che cosa si paga oggi: forse una marca da { $stamp }.
    .ask = Per il giuramento devo pagare qualcosa o portare una marca da bollo?
doubt-citizenship-new-year = Ogni gennaio le somme possono cambiare. Per quest’anno non le abbiamo ancora controllate.
    .ask = Il contributo (e il reddito, se serve) è cambiato quest’anno?

## Buono a sapersi

advice-citizenship-keep = Fino al giuramento tutto deve restare come nella domanda: permesso, residenza e, se ti è richiesto, reddito.
advice-citizenship-tell = Se cambiano casa, Comune, permesso o famiglia (nozze, nascite), scrivilo all’ufficio che ha la tua domanda.
advice-citizenship-messages = Guarda spesso il portale e la PEC: se chiedono un documento, c’è poco tempo. Il numero K10 va in ogni messaggio.
advice-by-residence-last-day = Non mandare la domanda prima dell’ultimo giorno degli anni richiesti: perderesti tempo e soldi.
advice-citizenship-names = Se nome, cognome o luogo di nascita non sono uguali su tutti i documenti, chiedi prima al consolato una dichiarazione sui dati esatti. Con dati diversi la domanda può essere respinta.
advice-citizenship-spid = Usa il tuo SPID o la tua CIE, non quelli di un’altra persona.
advice-citizenship-anagrafe = Dopo ogni rinnovo del permesso vai all’anagrafe entro { $days } giorni e rinnova la «dichiarazione di dimora abituale». Se no, il Comune può cancellarti e gli anni ricominciano.
advice-citizenship-children = I figli minorenni non diventano italiani sempre. Nel giorno dopo il tuo giuramento devono vivere con te. In quel giorno devono anche essere residenti in Italia da almeno { $years } anni, o dalla nascita se sono più piccoli. Per i nati all’estero ci sono altre condizioni: guarda la guida sui figli.
advice-by-residence-concession = Avere tutte le condizioni non basta per forza: la legge dice che la cittadinanza «può» essere data. Lo Stato guarda anche la tua vita in Italia.
advice-by-residence-marriage-way = Sei sposato, sposata o unito civilmente con una persona italiana: c’è una strada più breve. È un diritto, non chiede reddito, e bastano { $months } mesi di residenza dopo le nozze. Guarda la guida «{ procedure-citizenship-marriage }».
advice-by-residence-born-way = Sei nato o nata in Italia e hai sempre vissuto qui? Tra i { $age } anni e { $term ->
        [one] un anno
       *[other] { $term } anni
    } dopo basta una dichiarazione in Comune, e a volte anche più tardi. Guarda la guida «{ procedure-citizenship-born-in-italy }».
advice-by-residence-ancestor-way = Con un genitore o nonno italiano ci sono altre strade. Forse sei già italiano: chiedi al Comune. E chi vive qui da { $years } anni quando ne compie { $age }, senza interruzioni, può fare una dichiarazione in Comune entro { $term ->
        [one] un anno
       *[other] { $term } anni
    }.
advice-by-residence-refusal = Se la risposta è no, porta subito la lettera a un avvocato: per la residenza decide il TAR del Lazio, e il tempo è poco. Dopo { $years ->
        [one] un anno
       *[other] { $years } anni
    } puoi chiedere di nuovo.
advice-citizenship-oath-day = Diventi italiano o italiana il giorno dopo il giuramento.
advice-citizenship-oath-late = Sono passati più di { $months } mesi dalla notifica? Non è per forza perso: vai subito allo sportello, si può giurare con documenti nuovi che mostrano che le condizioni ci sono ancora.
advice-citizenship-oath-disability = Chi per una grave disabilità certificata non può giurare non deve farlo: lo ha deciso la Corte costituzionale. Chiedi al Comune.
advice-citizenship-after-oath = Dopo il giuramento: chiedi carta d’identità e passaporto, restituisci il permesso, e dillo ad ASL, INPS e scuola.
advice-citizenship-dual = L’Italia accetta la doppia cittadinanza. Il tuo Paese forse no: chiedi prima al consolato se la perdi.

# Cambiare il motivo del permesso (conversione). Le chiavi sono gli id di rules/law/permit-conversion.

procedure-permit-conversion = Cambiare il tipo di permesso (conversione)
    .about = Passare da un permesso a un altro senza uscire dall’Italia, per esempio da studio a lavoro.

## Domande

fact-convert-to = Che cosa vuoi fare con il permesso nuovo?
    .why = La legge guarda la coppia: il permesso che hai e quello che vuoi.
    .where = Se le cose sono più di una, scegli la più importante.
    .desk = Ho questo permesso. In quale permesso lo posso cambiare?
    .option-work = Lavorare per un datore di lavoro
    .option-self-employed = Lavorare in proprio
    .option-study = Studiare
    .option-job-search = Cercare lavoro, anche dopo gli studi
    .option-family = Stare con la mia famiglia che vive in Italia
    .option-other = Un’altra cosa

fact-conversion-family-event = È successa una di queste cose?
    .why = Con il permesso per famiglia puoi già lavorare e studiare. Si cambia solo in questi casi.
    .where = Se sono successe più cose, scegli la prima che vale.
    .desk = Devo cambiare il mio permesso per famiglia, o lo rinnovo?
    .option-none = No, nessuna
    .option-death = Il familiare con cui ho avuto il permesso è morto
    .option-separated = Separazione legale o divorzio
    .option-turned-18 = Ho compiuto { $age } anni, e avevo il permesso come figlio
    .option-blue-card = Il mio familiare ha la Carta blu UE

fact-conversion-from-asylum = Prima di questo permesso avevi un permesso per richiesta di asilo?
    .why = In questo caso la legge non permette il cambio per lavoro.
    .where = Guarda i permessi vecchi.
    .desk = Quale permesso avevo prima di questo?

fact-conversion-old-law = La domanda per questo permesso è di prima del giorno { $day }?
    .why = Da quel giorno la legge è cambiata. Per le domande più vecchie possono valere le regole di prima.
    .where = Guarda la ricevuta della prima domanda. Non ti chiediamo il motivo.
    .desk = Quando è stata fatta la mia domanda? Vale la legge di prima?

fact-conversion-asylum-minor = Sei arrivato solo, con meno di { $age } anni, e ti hanno detto di no sull’asilo?
    .why = Per questo caso c’è una regola speciale, con un tempo molto breve.
    .where = Guarda la decisione della Commissione o del tribunale.
    .desk = Ero un minore solo e ho avuto un no: posso cambiare il permesso?

fact-conversion-relative = Con quale familiare vuoi stare?
    .why = Le regole cambiano con il suo permesso o la sua cittadinanza.
    .where = Vale per: marito o moglie, figli minori, figli adulti con invalidità totale, genitori a carico.
    .desk = Con questo familiare posso avere un permesso per famiglia?
    .option-foreigner = Ha un altro permesso di soggiorno
    .option-refugee = È rifugiato o rifugiata
    .option-subsidiary = Ha la protezione sussidiaria
    .option-citizen = È italiano, o di un Paese UE
    .option-italian-child = È mio figlio o mia figlia: ha meno di { $age } anni ed è italiano

fact-conversion-minor = Con chi vivevi prima dei { $age } anni?
    .why = Per chi è solo serve una carta in più.
    .where = Chiedi al tutore o alla comunità. Un tutore è la persona nominata dal giudice.
    .desk = Al compimento dei { $age } anni mi serve il parere del Ministero?
    .option-relatives = Con i genitori o con parenti a cui sono affidato
    .option-alone = Solo: in comunità, affidato o con un tutore

fact-conversion-opinion = A che punto sei?
    .why = La legge chiede il parere del Ministero del lavoro, oppure un progetto di integrazione.
    .where = Chiedi al tutore o alla comunità.
    .desk = Il parere è stato chiesto? A che punto è?
    .option-positive = Ho il parere positivo
    .option-project = Sono in Italia da almeno { $stay } anni, e da almeno { $project } in un progetto di un ente registrato
    .option-asked = Il parere è chiesto, e aspetto
    .option-not-asked = Nessuno l’ha ancora chiesto
    .option-older = Il Tribunale ha prolungato l’aiuto (prosieguo amministrativo), o sono affidato a un parente

fact-conversion-seasonal = Quanto hai lavorato in regola, come stagionale?
    .why = La legge chiede un tempo minimo.
    .where = Somma i mesi dei contratti e delle buste paga in Italia.
    .desk = I miei mesi di lavoro stagionale bastano?
    .option-enough = { $months } mesi o più
    .option-less = Meno di { $months } mesi

fact-conversion-training-over = Il tirocinio o il corso è finito?
    .why = La legge permette il cambio solo dopo la fine.
    .where = Guarda il progetto formativo o l’attestato.
    .desk = Il mio tirocinio risulta finito?

fact-conversion-contract = Hai un’offerta di lavoro o un contratto?
    .why = Senza un datore di lavoro non si passa al permesso per lavoro.
    .where = Guarda le ore alla settimana scritte nell’offerta.
    .desk = Questo contratto basta per il cambio?
    .option-full = Sì, per almeno { $hours } ore alla settimana
    .option-short = Sì, per meno di { $hours } ore alla settimana
    .option-none = Non ancora

fact-conversion-business = La tua attività è pronta?
    .why = La legge chiede risorse, permessi dell’attività e iscrizioni.
    .where = Chiedi alla Camera di commercio o all’albo della professione.
    .desk = Che cosa serve per la mia attività?
    .option-ready = Sì: ho le risorse, le autorizzazioni e le iscrizioni che servono
    .option-partly = Non ancora

fact-conversion-enrolled = Sei iscritto a un corso di studi?
    .why = Il permesso per studio si dà a chi è iscritto.
    .where = Chiedi il certificato alla scuola o all’università.
    .desk = Con questo corso posso avere il permesso per studio?

fact-conversion-degree = Che cosa hai studiato in Italia?
    .why = Solo alcuni titoli danno questo permesso.
    .where = Valgono: laurea, master universitario, dottorato, diploma accademico (arte, musica), diploma ITS.
    .desk = Con il mio titolo posso avere il permesso per cercare lavoro?
    .option-title = Ho uno di questi titoli, e la carta
    .option-paper-missing = Ho finito, ma la carta non c’è ancora
    .option-not-finished = Non ho ancora finito
    .option-other-course = Un altro corso, per esempio di lingua o la scuola superiore

fact-conversion-research-over = Il lavoro di ricerca è finito?
    .why = Questo permesso è per chi ha finito.
    .where = Chiedi la conferma all’istituto di ricerca.
    .desk = Quale conferma serve dall’istituto?

fact-conversion-ready = Che cosa hai già?
    .why = Servono prima della domanda.
    .where = La DID è la dichiarazione che cerchi lavoro: si fa al Centro per l’impiego o online.
    .desk = Che cosa mi manca per cercare lavoro con un permesso?
    .option-health = Un’assicurazione per la salute, o l’iscrizione al Servizio sanitario
    .option-did = La DID
    .option-none = Ancora niente

fact-conversion-family-ready = Il tuo familiare ha il reddito e la casa che servono per il ricongiungimento?
    .why = La legge chiede le stesse condizioni.
    .where = Le trovi nella guida sul ricongiungimento familiare.
    .desk = Il reddito e la casa del mio familiare bastano?

## Condizioni

requirement-conversion-needed = Ti serve un cambio?
    .family-works = No: con il permesso per famiglia puoi già lavorare, studiare e cercare lavoro. Prossimo passo: rinnovalo in tempo. Se cambia qualcosa nella famiglia, torna qui.
    .already-family = No: hai già un permesso per famiglia. Prossimo passo: rinnovalo in tempo, o chiedi allo sportello se la famiglia è cambiata.
    .protection = No: con questa protezione puoi già lavorare, studiare e cercare lavoro. Prossimo passo: tieni questo permesso e rinnovalo.
    .eu-family = No: con questa carta puoi già lavorare e studiare. Se il familiare UE è morto o è partito, o vi separate, chiedi subito: ci sono regole per restare.
    .long-term = No: con il permesso di lungo periodo italiano puoi già lavorare e studiare. Se il tuo è di un altro Paese UE, usa la guida sul permesso UE di lungo periodo.
    .not-needed = No: con questo permesso puoi già farlo. Prossimo passo: rinnovalo in tempo con la guida sul rinnovo, anche se hai perso il lavoro (attesa occupazione). Il permesso nuovo sarà per quello che fai davvero.
    .ask = Con il permesso che ho posso già fare questa cosa? Basta rinnovarlo, senza cambiarlo?

requirement-conversion-pair = Il cambio che vuoi fare
    .study = Si può, fuori dalle quote (i posti di ogni anno): prima della scadenza del permesso.
    .listed = La legge permette di passare al lavoro.
    .after-studies = Dal permesso per cercare lavoro si può passare al lavoro.
    .seasonal = Si può, fuori dalle quote (i posti di ogni anno).
    .family-event = In questo caso la legge permette il cambio.
    .turned-18 = La legge permette il cambio al figlio che non può avere il permesso UE di lungo periodo. Guarda prima quella guida. Spesso si può anche rinnovare il permesso per famiglia: chiedi.
    .blue-card-family = Con un familiare che ha la Carta blu la legge permette il cambio.
    .minor = Quando compi gli anni, la legge permette il cambio.
    .special-cases = Alla scadenza si può passare a lavoro o studio. Fatti accompagnare dal centro o dall’avvocato che ti segue: non devi raccontare di nuovo la tua storia.
    .special-cases-self = Due articoli (18-bis e 18-ter) permettono anche il lavoro in proprio, l’articolo 18 no. Chiedi al centro o all’avvocato che ti segue: non devi raccontare di nuovo la tua storia.
    .civil-value = Si può passare al lavoro.
    .italian-family = Si può, ma di solito non serve: con questo permesso puoi già lavorare. Chiedi prima.
    .subsidiary = Si può, ma non serve per lavorare: puoi già farlo. Prima di cambiare parla con uno sportello legale.
    .temporary = Si può passare al lavoro, con un contratto.
    .temporary-over = La protezione temporanea era prevista fino a un certo giorno, che è passato. Chiedi subito che cosa vale adesso.
    .search = Dopo un titolo italiano o la ricerca si può avere un permesso da { $min } a { $max } mesi, per cercare lavoro o aprire un’attività.
    .family = Si può passare a un permesso per famiglia (coesione familiare).
    .special-protection = Dal giorno { $day } la protezione speciale non si cambia più in lavoro (D.L. 20/2023). Con questo permesso puoi lavorare. Prossimo passo: parla con uno sportello legale gratuito prima della scadenza: forse c’è un’altra strada, come la famiglia.
    .special-protection-old = Per le domande di prima del giorno { $day } può valere la legge vecchia, che permette il cambio. Vai presto a uno sportello legale gratuito, con la ricevuta della domanda.
    .medical = Dal giorno { $day } il permesso per cure mediche non si cambia più in lavoro (D.L. 20/2023). Prossimo passo: parla con uno sportello legale gratuito: il permesso si può rinnovare, e forse c’è un’altra strada.
    .medical-old = Per le domande di prima del giorno { $day } può valere la legge vecchia. Vai presto a uno sportello legale gratuito, con la ricevuta della domanda.
    .calamity = La legge (art. 20-bis) dice che il permesso per calamità non si cambia in lavoro. Con questo permesso puoi lavorare. Prossimo passo: chiedi a uno sportello legale gratuito un’altra strada.
    .from-asylum = Chi prima aveva un permesso per richiesta di asilo non può cambiare questo in lavoro. Prossimo passo: parla con uno sportello legale gratuito, prima della scadenza.
    .volunteer = La legge dice che il permesso per volontariato non si rinnova e non si cambia. Prossimo passo: chiedi a uno sportello quale visto o permesso puoi avere dopo.
    .short-stay = Da una visita breve non si passa a un altro permesso. Prossimo passo: chiedi a uno sportello. Ci sono eccezioni: la famiglia in Italia, o la protezione se hai paura di tornare.
    .seasonal-self = Dallo stagionale si passa solo al lavoro per un datore. Prossimo passo: dopo { $months } mesi di lavoro chiedi quello; con il permesso nuovo puoi anche lavorare in proprio.
    .parent = La legge si contraddice: un articolo dice che si può, un altro dice di no. Vai a uno sportello legale gratuito prima della scadenza.
    .asylum-minor = C’è una regola speciale: entro { $days } giorni dalla fine del tempo per il ricorso, o dalla decisione del giudice. Vai oggi a uno sportello legale gratuito.
    .asylum = Mentre aspetti l’asilo, la legge non prevede questo cambio. Il vecchio divieto non è più scritto, ma nessuna regola lo permette. Vai a uno sportello legale gratuito. Non perdere la tua domanda di asilo.
    .family-protection = La tua protezione può valere più di un permesso per famiglia. Prima di cambiare parla con uno sportello legale gratuito.
    .family-short = Alcuni uffici accettano chi è qui in regola per una visita, e ha un familiare con le condizioni. Va fatto prima che la visita finisca. Chiedi subito.
    .family-volunteer = Un articolo dice che il volontariato non si cambia, un altro permette il passaggio alla famiglia. Chiedi prima della scadenza.
    .article-27 = Ogni lavoro «art. 27» ha la sua regola, e molti sono legati a quel datore di lavoro. Non cambiare lavoro prima di chiedere.
    .unclear = La legge non parla di questo cambio. Non è per forza un no: chiedi prima della scadenza, e intanto rinnova il permesso se puoi.
    .ask = Ho questo permesso e voglio fare questa cosa. Si può cambiare? Come, e con quali documenti?
    .help = Prima parla con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono. Non ti chiediamo altro.

requirement-conversion-time = Il permesso è ancora valido
    .yes = Il permesso è valido fino al giorno { $expiry }: fai la domanda prima.
    .renewal = Il permesso è scaduto, ma il rinnovo è in corso. Porta la ricevuta e chiedi.
    .expired-study = Il permesso è scaduto il giorno { $expiry }. La legge dice: prima della scadenza. Vai oggi: forse puoi ancora chiedere il rinnovo, e poi cambiare. Dopo il giorno { $last } tutto è più difficile.
    .expired = Il permesso è scaduto il giorno { $expiry }. Per questo cambio la legge non scrive «prima della scadenza», ma vai oggi: dopo il giorno { $last } tutto è più difficile.
    .long-expired = Il permesso è scaduto il giorno { $expiry }, da più di { $limit } giorni. Vai subito a uno sportello legale gratuito, prima della Questura. Non ti chiediamo altro.
    .ask = Il mio permesso è scaduto. Posso ancora cambiarlo, o devo prima rinnovarlo?

requirement-conversion-opinion-time = Quando si chiede il parere
    .yes = Sei nel tempo giusto: il parere si chiede fino al giorno { $last }.
    .not-yet = Il parere si chiede al massimo { $days } giorni prima del compleanno: dal giorno { $first }.
    .desk = Il tempo per il parere è finito il giorno { $last }. Vai subito a uno sportello legale gratuito, con il tutore o la comunità.
    .ask = Il tempo per il parere è passato. Quale permesso posso ancora avere?

requirement-conversion-opinion = Il parere o il progetto
    .yes = Hai il parere positivo.
    .project = Con { $stay } anni in Italia e { $project } di progetto il parere non serve.
    .asked = Aspetta il parere. Chiedi ogni tanto a che punto è, e tieni la prova della richiesta.
    .not-yet = Il parere va chiesto, di solito dal tutore. Parlane oggi con la comunità.
    .older = In questi casi spesso il parere non serve. Chiedi quale permesso puoi avere.
    .ask = Sono affidato a un parente, o ho il prosieguo amministrativo: serve il parere?

requirement-conversion-seasonal = I mesi di lavoro stagionale
    .yes = Hai almeno { $months } mesi di lavoro regolare.
    .not-yet = Servono almeno { $months } mesi di lavoro stagionale in regola. Un nuovo lavoro stagionale può far rinnovare il permesso: chiedi prima che scada.

requirement-conversion-training = La fine del tirocinio o del corso
    .yes = È finito.
    .not-yet = Prima devi finire. Chiedi l’attestato, e fai la domanda prima che scada il permesso.

requirement-conversion-contract = Il lavoro
    .yes = Hai un lavoro con ore sufficienti.
    .desk = Gli uffici di solito vogliono almeno { $hours } ore alla settimana. La legge non lo scrive: chiedi prima.
    .ask = Il contratto è di poche ore: lo accettate per il cambio?
    .not-yet = Prima serve un’offerta di lavoro. Cerca adesso, prima che scada il permesso.
    .minor = Non hai ancora un lavoro. C’è anche il permesso per cercarlo (accesso al lavoro): torna indietro e scegli «Cercare lavoro».

requirement-conversion-business = L’attività
    .yes = La tua attività è pronta.
    .not-yet = Prima servono risorse, autorizzazioni e iscrizioni. Chiedi alla Camera di commercio e allo sportello.

requirement-conversion-business-income = Il reddito per lavorare in proprio
    .yes = Hai più di { $needed } in un anno, la cifra che usano gli uffici.
    .desk = Gli uffici usano questa cifra: più di { $needed } in un anno. Il tuo reddito non ci arriva: chiedi quali soldi contano.
    .ask = Per il lavoro autonomo quale reddito serve? Contano i risparmi o il guadagno previsto?

requirement-conversion-enrolment = L’iscrizione
    .yes = Sei iscritto.
    .not-yet = Prima iscriviti a un corso.

requirement-conversion-degree = Il titolo di studio
    .yes = Il tuo titolo va bene.
    .paper-missing = Puoi chiedere adesso, e portare la carta entro { $days } giorni.
    .not-yet = Prima finisci gli studi. Se il permesso scade, rinnovalo.
    .no = La legge nomina solo alcuni titoli, e il tuo corso non c’è. Prossimo passo: se hai un lavoro, puoi passare da studio a lavoro; oppure rinnova per studio.

requirement-conversion-research = La fine della ricerca
    .yes = Hai finito: la conferma dell’istituto si può portare entro { $days } giorni.
    .not-yet = Prima devi finire. Se il permesso scade, rinnovalo.

requirement-conversion-search-income = I soldi per vivere
    .yes = La legge chiede almeno { $needed } in un anno: bastano.
    .desk = La legge chiede almeno { $needed } in un anno, e hai di meno. Chiedi se contano risparmi, borse o la famiglia.
    .ask = Per il permesso per cercare lavoro, quali soldi contano?

requirement-conversion-health = La salute
    .yes = Hai un’assicurazione o il Servizio sanitario.
    .not-yet = Prima fai un’assicurazione, o iscriviti al Servizio sanitario alla ASL.

requirement-conversion-did = La DID
    .yes = Hai fatto la DID: porta la ricevuta.
    .not-yet = Prima fai la DID al Centro per l’impiego o online: è gratis.

requirement-conversion-family-time = Il tempo per la famiglia
    .yes = Il permesso è valido fino al giorno { $expiry }.
    .refugee = Con un familiare rifugiato non serve un permesso valido. Di regola non servono reddito e casa.
    .subsidiary = Il permesso è valido fino al giorno { $expiry }. Con un familiare che ha la protezione di regola non servono reddito e casa.
    .subsidiary-expired = Il permesso è scaduto il giorno { $expiry }. Per i familiari di chi ha la protezione c’è una regola a parte (D.Lgs. 251/2007). Vai oggi a uno sportello legale gratuito.
    .expired = Il permesso è scaduto il giorno { $expiry }. Si può chiedere fino al giorno { $last }, ma sei senza permesso valido: vai oggi a uno sportello legale gratuito.
    .help = Il permesso è scaduto da più di { $term ->
        [one] un anno
       *[other] { $term } anni
    }. Vai prima a uno sportello legale gratuito: possono esserci altre strade per la famiglia. Non ti chiediamo altro.
    .citizen = Per i familiari di italiani e di cittadini UE c’è un’altra carta, di solito migliore. Chiedi quella.
    .italian-child = Il genitore di un minore italiano che vive in Italia può avere il permesso anche senza averne uno valido. Vai a uno sportello legale gratuito.
    .ask = Voglio un permesso per stare con la mia famiglia in Italia. Quale permesso mi spetta, e lo posso chiedere oggi?

requirement-conversion-family-ready = Le condizioni del familiare
    .yes = Ha reddito e casa.
    .not-yet = Servono il reddito e la casa del ricongiungimento. Guarda quella guida: dice quanto.

requirement-conversion-passport = Il passaporto
    .yes = Il passaporto è valido.
    .desk = Chiedi subito il passaporto nuovo al tuo consolato, e porta la prova. Se non puoi averlo, chiedi come fare lo stesso.
    .ask = Non ho un passaporto valido. Posso fare la domanda? Con quale prova?

## Documenti

document-conversion-online-form = Domanda online allo Sportello Unico (SUI)
    .why = Per questo cambio prima serve il sì dello Sportello Unico.
    .note = Portale ALI, con SPID o CIE. Un patronato ti aiuta.
document-conversion-offer = Contratto o proposta di contratto di lavoro
    .why = Prova il lavoro, le ore e la paga.
document-conversion-employer = Documenti del datore di lavoro
    .why = L’ufficio controlla chi ti assume.
    .note = Documento d’identità e dati dell’azienda. Dopo l’assunzione anche UNILAV (comunicazione di assunzione).
document-conversion-business-papers = Carte dell’attività: risorse, autorizzazioni, iscrizioni, reddito
    .why = Provano che l’attività può partire.
    .note = La dichiarazione che non ci sono ostacoli deve essere recente: chiedi quanto.
document-conversion-home = Prova della casa dove vivi
    .why = La legge chiede un alloggio adatto.
    .note = Contratto o dichiarazione di ospitalità; spesso l’idoneità alloggiativa del Comune.
document-conversion-seasonal-papers = Contratti e buste paga del lavoro stagionale
    .why = Provano i mesi di lavoro.
document-conversion-training-end = Attestato di fine tirocinio o corso
    .why = Il cambio si può solo dopo la fine.
document-conversion-event-proof = Atto di morte, o carte di separazione o divorzio
    .why = Prova perché cambi.
    .note = Se è straniero va tradotto e legalizzato.
document-conversion-opinion-paper = Parere del Ministero, o prova che è stato chiesto
    .why = La legge lo chiede per chi era solo.
document-conversion-project-paper = Dichiarazione dell’ente sul progetto
    .why = Prova { $project } anni di progetto e { $stay } in Italia.
document-conversion-path = Carte su tutela, casa, scuola o lavoro
    .why = Mostrano il tuo percorso.
document-conversion-work-check = Verifica dei requisiti di lavoro
    .why = La fa un consulente del lavoro o l’associazione del datore di lavoro.
document-conversion-enrolment-proof = Certificato di iscrizione
    .why = Prova che studi.
document-conversion-degree-proof = Titolo di studio, o dichiarazione
    .why = Prova che hai finito.
document-conversion-research-proof = Conferma dell’istituto di ricerca
    .why = Prova che hai finito.
document-conversion-search-means = Prove dei soldi per vivere
    .why = La legge chiede un reddito.
document-conversion-search-health = Assicurazione o iscrizione al Servizio sanitario
    .why = La legge la chiede.
document-conversion-did-receipt = Ricevuta della DID
    .why = Prova che cerchi lavoro.
document-conversion-family-papers = Certificati di matrimonio o nascita, e permesso o documento del familiare
    .why = Provano che siete famiglia.
    .note = Le carte straniere vanno tradotte e legalizzate (o con apostille).
document-conversion-family-means = Reddito e certificato della casa del familiare
    .why = Servono le condizioni del ricongiungimento.
document-conversion-renewal-receipt = Ricevuta del rinnovo
    .why = Il permesso è scaduto: mostra che il rinnovo è in corso.
document-conversion-sui-paper = Le carte che ti dà lo Sportello Unico
    .why = Vanno nel kit della posta.
    .note = Prima lo Sportello Unico, poi il kit.
document-conversion-passport-request = Prova che hai chiesto il passaporto nuovo
    .why = Il tuo passaporto non è valido.
    .note = Se è perso o rubato, porta anche la denuncia.

## Termini

deadline-conversion-expiry = Scade il permesso che hai: fai la domanda prima
    .how = È la data sul permesso. Se il cambio non è pronto, il rinnovo si chiede almeno { $lead } giorni prima.
deadline-conversion-family-last = Ultimo giorno per passare alla famiglia
    .how = { $term ->
        [one] Un anno
       *[other] { $term } anni
    } dopo la scadenza del permesso. Non aspettare: dopo la scadenza rischi molto.
deadline-conversion-opinion-last = Ultimo giorno per chiedere il parere
    .how = { $days } giorni dopo la scadenza del permesso. Non aspettare.
deadline-conversion-degree-paper = Porta il titolo di studio
    .how = Entro { $days } giorni dalla domanda.
deadline-conversion-asylum-term = Chiedi il cambio
    .how = Entro { $days } giorni dalla fine del tempo per il ricorso, o dalla decisione del giudice. Vai oggi dall’avvocato.
deadline-conversion-decision = La Questura dovrebbe rispondere
    .how = { $days } giorni dalla domanda. In pratica spesso di più.
deadline-conversion-decision-later = La Questura dovrebbe rispondere
    .how = { $days } giorni da quando consegni il kit alla posta. Prima serve il sì dello Sportello Unico.

## Uffici

office-conversion-sui = Sportello Unico per l’Immigrazione (SUI), alla Prefettura
    .how = Domanda online sul Portale ALI, con SPID o CIE. Poi ti chiama per firmare. Un patronato ti aiuta.

## Dubbi

doubt-conversion-where = Non è chiaro dove si fa la domanda: Sportello Unico, kit della posta o Questura. Cambia da un posto all’altro.
    .ask = Per questo cambio vado allo Sportello Unico, alla posta o in Questura?
doubt-conversion-contribution = Per cambiare un permesso valido si paga solo la tessera, { $card }: lo dice il decreto. Alcune Questure chiedono { $one } o { $two } in tutto.
    .ask = Cambio un permesso valido: pago solo { $card }? Se no, perché?
doubt-conversion-fee-adult = A chi compie gli anni alcuni uffici chiedono { $one } in tutto, altri solo la tessera, { $card }.
    .ask = Divento maggiorenne e cambio il permesso: quanto pago?
doubt-conversion-two-stamps = Non è chiaro se serve una marca da bollo di { $stamp } o due: una per lo Sportello Unico e una per il kit.
    .ask = Quante marche da bollo servono?
doubt-conversion-sui-time = Per lo Sportello Unico non abbiamo trovato un termine scritto. Fai la domanda presto.
    .ask = Quanto tempo serve allo Sportello Unico? E se intanto il permesso scade?
doubt-conversion-single-permit = La legge dà { $days } giorni per decidere, e { $short } per il «permesso unico lavoro». Non è chiaro se vale per i cambi.
    .ask = Per il mio cambio valgono { $short } o { $days } giorni? Intanto posso lavorare con la ricevuta?
doubt-conversion-school = Se il tuo corso non è universitario, alcune Prefetture fanno problemi. La legge non distingue.
    .ask = Ho un permesso per studio non universitario: accettate il cambio?
doubt-conversion-own-business = L’articolo parla di «lavoro», e non scrive se comprende il lavoro in proprio.
    .ask = Dal mio permesso posso passare anche al lavoro autonomo?
doubt-conversion-stateless = La regola parla di chi aspetta di essere riconosciuto apolide. Se lo sei già, può essere diverso.
    .ask = Il mio permesso per apolidia si può cambiare in lavoro?
doubt-conversion-how-early = La legge dice «alla scadenza»: non scrive quanto prima si può chiedere.
    .ask = Quanti giorni prima della scadenza posso fare la domanda?
doubt-conversion-lose-protection = Che cosa perdi se lasci la protezione sussidiaria: per esempio le regole più facili per la famiglia e il permesso lungo.
    .ask = Se cambio permesso, la mia protezione resta?
doubt-conversion-two-years = Non è scritto se anche qui il tuo familiare deve essere in Italia da { $years } anni.
    .ask = Per la coesione familiare chiedete { $years } anni di soggiorno del mio familiare?
doubt-conversion-code = Nella casella 16 del Modulo 1 non è chiaro quale codice scrivere: 10 (conversione) o quello del permesso nuovo.
    .ask = Quale codice scrivo nella casella 16?

## Buono a sapersi

advice-conversion-receipt = Con la ricevuta puoi restare e lavorare mentre aspetti, anche se la risposta arriva in ritardo, finché l’ufficio non ti scrive che c’è un problema.
advice-conversion-check = Controlla la domanda sul sito della Polizia di Stato. Quando il permesso è pronto arriva un SMS.
advice-conversion-sui-first = Non mandare il kit prima del sì dello Sportello Unico. Non aspettare la scadenza.
advice-conversion-contract-words = Il contratto deve parlare della casa e del viaggio di ritorno pagato dal datore di lavoro. Gli uffici vogliono almeno { $hours } ore alla settimana. Se qualcuno ti chiede soldi per il contratto, chiedi aiuto.
advice-conversion-envelope = Consegna la busta aperta. Segna la casella 12 (conversione) e firma la casella 29.
advice-conversion-no-violence = Se in famiglia c’è violenza, chiama il 1522: è gratis e riservato. C’è anche un permesso speciale, e non devi restare con chi ti fa male per tenere i documenti.
advice-conversion-minor-year = Il permesso nuovo dura al massimo { $years ->
        [one] un anno
       *[other] { $years } anni
    }. Il Tribunale per i minorenni può prolungare l’aiuto fino a { $age } anni (prosieguo amministrativo): chiedi prima del compleanno.
advice-conversion-new-work = Con il permesso per lavoro puoi poi anche lavorare in proprio, per un datore o studiare, senza un altro cambio.
advice-conversion-after-search = Se trovi lavoro o apri un’attività, torna qui: questo permesso si cambia in lavoro.
advice-conversion-married-here = Se ti sposi in Italia, e sei qui in regola da almeno { $years ->
        [one] un anno
       *[other] { $years } anni
    }, c’è anche una regola per te: chiedi.
advice-conversion-next-expiry = Segna la nuova scadenza: il rinnovo si chiede almeno { $lead } giorni prima. Dillo anche all’anagrafe.

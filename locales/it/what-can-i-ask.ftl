# Che cosa posso chiedere? Le strade a confronto.

procedure-what-can-i-ask = Che cosa posso chiedere?
    .about = Poche domande per confrontare le strade: rinnovo, conversione, permesso UE, cittadinanza.

part-renew = Rinnovare il permesso
part-convert = Cambiare il permesso in un permesso per lavoro (conversione)
part-long-term = Permesso UE per soggiornanti di lungo periodo
part-citizenship = Cittadinanza italiana per residenza
part-marriage = Cittadinanza italiana per matrimonio o unione civile
part-eu-registration = Iscrizione in Comune per cittadini UE

requirement-routes-permit = Il permesso di soggiorno
    .yes = Confrontiamo le strade per il permesso che hai detto.
    .help = Prima di tutto parla con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono: famiglia, salute, protezione, lavoro. Non ti chiediamo altro.

requirement-routes-record = Condanne, processi, espulsioni
    .yes = Non hai segnalato condanne, processi o espulsioni.
    .desk = Prima di chiedere la cittadinanza parla con un avvocato o con uno sportello legale gratuito. Non è per forza un no. L’iscrizione in Comune la puoi fare lo stesso.
    .ask = Ho avuto questa lettera, questo processo o questa espulsione. Conta per la cittadinanza? Che cosa posso fare prima?

requirement-routes-renew-kind = Il tipo di permesso
    .yes = Si può rinnovare, se il motivo c’è ancora (il lavoro, lo studio, la famiglia, la protezione), e senza lunghe assenze dall’Italia.
    .job-search = Questo permesso di solito si dà una volta sola. Prossimo passo: se trovi un lavoro, cambialo in un permesso per lavoro prima della scadenza.
    .no = Questo permesso non si rinnova. Prossimo passo: prima della scadenza chiedi a uno sportello legale gratuito se c’è un’altra strada, per esempio la famiglia o la protezione.
    .desk = Per questo permesso il rinnovo ha regole speciali. Non aspettare la scadenza: apri la guida, e parla con lo sportello o con un aiuto legale gratuito.
    .ask = Ho questo permesso. Si può rinnovare? Quando, dove e con quali documenti?

requirement-routes-renew-asked = La domanda che hai già fatto
    .desk = Hai già chiesto il rinnovo: non fare un’altra domanda. Tieni sempre con te la ricevuta: con quella puoi restare mentre aspetti.
    .ask = Ho già chiesto il rinnovo, ecco la ricevuta. A che punto è? Manca qualche documento?

requirement-routes-renew-time = Il tempo per il rinnovo
    .in-time = Puoi chiederlo adesso. Per essere in tempo, fai la domanda entro il giorno { $by }: almeno { $lead } giorni prima della scadenza ({ $expiry }).
    .late = Vai adesso: il permesso scade il giorno { $expiry }, mancano meno di { $lead } giorni. La domanda si può ancora fare.
    .expired = Il permesso è scaduto il giorno { $expiry }. Vai oggi a fare la domanda, con l’aiuto di un patronato (ufficio che aiuta gratis). Dopo il giorno { $last } tutto diventa molto più difficile.
    .long-expired = Il permesso è scaduto il giorno { $expiry }, da più di { $limit } giorni. Vai subito a uno sportello legale gratuito, prima di andare in Questura. Non ti chiediamo altro.
    .ask = Il mio permesso è scaduto da poco. Posso presentare la domanda di rinnovo oggi? Mi date una ricevuta?

requirement-routes-convert-kind = Da questo permesso a un permesso per lavoro
    .work = La legge permette il cambio, se hai un lavoro con le condizioni giuste. Fai la domanda prima della scadenza.
    .works = La legge permette il cambio, ma con il tuo permesso puoi già lavorare. Prima di cambiare parla con uno sportello legale gratuito: forse il permesso che hai vale di più.
    .seasonal = Si può, dopo alcuni mesi di lavoro stagionale regolare e con un’offerta di lavoro. Apri la guida per controllare.
    .no = Oggi questo permesso non si può cambiare in lavoro. Prossimo passo: chiedi a uno sportello legale gratuito se per te vale una regola vecchia, o se c’è un’altra strada.
    .desk = Per questo permesso la regola dipende dal tuo caso, o non è chiara. Apri la guida e chiedi allo sportello.
    .ask = Ho questo permesso: lo posso cambiare in un permesso per lavoro? Con quali condizioni?

requirement-routes-expired = Il permesso è scaduto
    .desk = Per questa domanda serve un permesso valido, e il tuo è scaduto il giorno { $expiry }. Se hai la ricevuta del rinnovo, portala e chiedi. Se non hai chiesto il rinnovo e sono passati più di { $limit } giorni, vai prima a uno sportello legale gratuito.
    .ask = Il mio permesso è scaduto. Con la ricevuta del rinnovo posso fare questa domanda, o devo aspettare?

requirement-routes-long-term-kind = Il permesso che hai adesso
    .yes = Con il tuo permesso si può chiedere.
    .no = Con questo permesso non si può chiedere. Ma gli anni già passati in Italia di solito contano. Prossimo passo: chiedi allo sportello quale altro permesso puoi avere.
    .desk = Per questo permesso dipende dal tuo caso, o la legge non è chiara. Apri la guida e chiedi allo sportello.
    .ask = Con questo permesso posso chiedere il permesso UE per soggiornanti di lungo periodo?

requirement-routes-long-term-years = Gli anni in Italia
    .yes = Gli anni che servono ({ $years }) ci sono, se non hai fatto lunghe assenze.
    .blue-card = Di solito servono { $years } anni con un permesso italiano. Con la Carta blu possono contare anche gli anni in altri Paesi UE: apri la guida.
    .ask = Ho la Carta blu. Contano anche i miei anni in altri Paesi UE?
    .not-yet = Servono { $years } anni con un permesso (con la protezione: da quando hai chiesto asilo), senza lunghe assenze.

requirement-routes-long-term-income = Il reddito (quanto guadagni)
    .yes = Il tuo reddito arriva alla somma che la legge chiede a una persona sola: { $needed } in un anno.
    .not-yet = La legge chiede a una persona sola almeno { $needed } in un anno. Se la famiglia ti aiuta, guarda la guida: lì vedi quali redditi contano.

requirement-routes-long-term-italian = L’italiano, livello A2
    .yes = Hai una prova che conosci l’italiano.
    .not-yet = Serve la prova di lingua A2: un certificato, o il test gratis della Prefettura. Alcune persone non devono farlo: guarda la guida.

requirement-routes-citizenship-years = Gli anni di residenza
    .yes = Hai almeno { $years } anni di residenza registrata in Comune.
    .not-yet = Ti servono { $years } anni di residenza registrata in Comune, senza interruzioni (con l’adozione: dopo l’adozione). Se c’è stata un’interruzione, guarda la guida: forse contano anche gli anni di prima.
    .service = Con { $service } anni di servizio per lo Stato la legge non chiede anni di residenza.
    .parent = Con la regola generale servono { $years } anni. Alcuni uffici ne accettano { $short } dal giuramento del genitore. La legge non lo scrive: chiedi prima di pagare.
    .parent-ask = Mio padre o mia madre è diventato italiano quando ero già maggiorenne. Bastano { $short } anni dal suo giuramento?
    .special = Per questo ci sono regole a parte, e decide lo Stato caso per caso.
    .special-ask = Nel mio caso vale l’articolo 21 o l’articolo 9 comma 2 della legge sulla cittadinanza?

requirement-routes-citizenship-permit = Gli anni con un permesso
    .yes = Hai almeno { $years } anni con un permesso di soggiorno.
    .not-yet = In tutti gli anni di residenza devi avere avuto anche un permesso: { $years } anni, senza interruzioni.
    .service = Con il servizio per lo Stato la legge non chiede anni con un permesso.
    .desk = Hai il permesso da meno di { $years } anni. Nel tuo caso può bastare: chiedi.
    .ask = Nel mio caso, quanti anni con un permesso servono?

requirement-routes-citizenship-income = Il reddito degli ultimi anni
    .yes = Il tuo reddito arriva alla somma che gli uffici chiedono a una persona sola: { $needed } in un anno. Contano più anni: guarda la guida.
    .desk = Gli uffici chiedono a una persona sola almeno { $needed } in un anno, e il tuo reddito è più basso. Può contare anche il reddito della famiglia.
    .ask = Il mio reddito è più basso. Contano i redditi della mia famiglia? Di quali anni?

requirement-routes-citizenship-italian = L’italiano, livello B1
    .long-term = Hai il permesso UE di lungo periodo: la prova di lingua non serve.
    .yes = Hai una prova di lingua che di solito basta.
    .agreement = Hai firmato l’accordo di integrazione: la prova di lingua non serve.
    .limits = Con il certificato di un medico pubblico la prova di lingua non serve.
    .not-yet = Serve un certificato B1, o un titolo di studio italiano. Alcune persone non devono averlo: guarda la guida.

requirement-routes-marriage-time = Il tempo dopo il matrimonio
    .yes = Dopo il matrimonio hai vissuto in Italia abbastanza a lungo.
    .not-yet = Dopo il matrimonio devi vivere in Italia per { $months } mesi, con la residenza registrata in Comune e con il permesso, se ti serve. Con figli vostri basta la metà.
    .separated = Con la separazione questa strada è chiusa. Prossimo passo: guarda la cittadinanza per residenza. Se tornate insieme, chiedi al Comune come farlo scrivere.

requirement-routes-eu-registration = L’iscrizione all’anagrafe del Comune
    .yes = Non ti serve un permesso di soggiorno. Se resti più di { $months } mesi, ti iscrivi in Comune. Serve un motivo: il lavoro, lo studio, un familiare già iscritto, oppure soldi e un’assicurazione per la salute. Se hai già l’iscrizione, dopo { $years } anni puoi chiedere il soggiorno permanente.

fee-routes-renew-cost = Di solito costa
fee-routes-convert-cost = Di solito costa
fee-routes-long-term-cost = Costa
fee-routes-citizenship-cost = Costa

deadline-routes-renew-term = Se fai la domanda oggi, la risposta dovrebbe arrivare entro
    .how = La legge dà all’ufficio { $term } giorni. In pratica spesso serve più tempo.
deadline-routes-convert-term = Quanto tempo serve
    .how = La legge dà alla Questura { $term } giorni da quando consegni il kit alla posta. Ma spesso prima serve il sì dello Sportello Unico (in Prefettura).
deadline-routes-long-term-term = Se fai la domanda oggi, la risposta dovrebbe arrivare entro
    .how = La legge dà all’ufficio { $term } giorni. In pratica spesso serve più tempo.
deadline-routes-citizenship-term = Se fai la domanda oggi, la risposta dovrebbe arrivare entro
    .how = La legge dà all’ufficio { $term } mesi, e può arrivare a { $most }.

doubt-routes-family-changed = Con il permesso per famiglia puoi già lavorare. Ma c’è stata una separazione, il familiare è morto, o avevi il permesso come figlio e hai compiuto { $age } anni? Allora a volte si può cambiare in un permesso per lavoro o studio.
    .ask = La mia famiglia è cambiata. Rinnovo il permesso per famiglia, o lo cambio in un permesso per lavoro o studio?
doubt-routes-others = Ci sono anche altre strade che qui non confrontiamo: famiglia, protezione, salute, studio.
    .ask = Nella mia situazione, quale strada mi conviene adesso? Ce ne sono altre?

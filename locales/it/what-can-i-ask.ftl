# Che cosa posso chiedere? Le strade a confronto.

procedure-what-can-i-ask = Che cosa posso chiedere?
    .about = Poche domande per confrontare le strade: rinnovo, conversione, permesso UE, cittadinanza.

part-renew = Rinnovare il permesso
part-convert = Cambiare il permesso in un permesso per lavoro (conversione)
part-long-term = Permesso UE per soggiornanti di lungo periodo
part-citizenship = Cittadinanza italiana per residenza
part-marriage = Cittadinanza italiana per matrimonio
part-eu-registration = Iscrizione in Comune per cittadini UE

requirement-routes-permit = Il permesso di soggiorno
    .yes = Confrontiamo le strade per il permesso che hai detto.
    .help = Prima di tutto parla con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono: famiglia, salute, protezione, lavoro. Non ti chiediamo altro.

requirement-routes-renew-kind = Il tipo di permesso
    .yes = Il tuo permesso si può rinnovare, se hai ancora le condizioni.
    .desk = Per il tuo permesso il rinnovo ha regole speciali. Non aspettare la scadenza: apri la guida e parla con lo sportello o con un aiuto legale gratuito.
    .ask = Ho questo permesso. Si può rinnovare? Quando, dove e con quali documenti?
    .no = Questo permesso non si rinnova. Prossimo passo: prima della scadenza chiedi allo sportello se c’è un’altra strada, per esempio la famiglia o la protezione.

requirement-routes-renew-time = Il tempo per il rinnovo
    .in-time = Puoi chiederlo adesso. Per essere in tempo, fai la domanda entro il giorno { $by }: almeno { $lead } giorni prima della scadenza ({ $expiry }).
    .late = Puoi chiederlo, ma vai adesso: la scadenza è il giorno { $expiry }, mancano meno di { $lead } giorni.
    .expired = Il permesso è scaduto il giorno { $expiry }. Vai oggi a fare la domanda, con l’aiuto di un patronato. Dopo il giorno { $last } tutto diventa molto più difficile.
    .long-expired = Il permesso è scaduto il giorno { $expiry }, da più di { $limit } giorni. Vai subito a uno sportello legale gratuito, prima di andare in Questura. Non ti chiediamo altro.
    .ask = Il mio permesso è scaduto da poco. Posso presentare la domanda di rinnovo oggi? Mi date una ricevuta?

requirement-routes-convert-kind = Da questo permesso a un permesso per lavoro
    .work = La legge permette la conversione in lavoro, se trovi un lavoro con le condizioni giuste. La domanda si fa prima della scadenza.
    .seasonal = Si può, dopo alcuni mesi di lavoro stagionale regolare e con un’offerta di lavoro. Apri la guida per controllare.
    .no = Oggi questo permesso non si può convertire in lavoro. Prossimo passo: chiedi a uno sportello legale gratuito se vale per te una regola vecchia o un’altra strada.
    .desk = Per questo permesso la regola dipende dal tuo caso, o non è chiara. Apri la guida e chiedi allo sportello.
    .ask = Ho questo permesso: posso convertirlo in un permesso per lavoro? Con quali condizioni?

requirement-routes-long-term-kind = Il permesso che hai adesso
    .yes = Con il tuo permesso si può chiedere.
    .no = Con questo permesso non si può chiedere. Ma gli anni già passati in Italia di solito contano: prossimo passo, chiedi allo sportello quale altro permesso puoi avere.
    .desk = Per questo permesso la legge non è chiara. Chiedi allo sportello.
    .ask = Con questo permesso posso chiedere il permesso UE per soggiornanti di lungo periodo?

requirement-routes-long-term-years = Gli anni in Italia
    .yes = Hai { $years } anni con un permesso.
    .not-yet = Servono { $years } anni con un permesso, senza lunghe assenze. Con la protezione si conta dalla domanda di asilo.

requirement-routes-long-term-income = Il reddito
    .yes = Il tuo reddito arriva alla somma richiesta per una persona sola: { $needed } in un anno.
    .not-yet = Serve un reddito di almeno { $needed } in un anno, per una persona sola. Nella guida vedi quali redditi contano.

requirement-routes-long-term-italian = L’italiano, livello A2
    .yes = Hai una prova di lingua, almeno A2.
    .not-yet = Serve la prova di lingua A2: un certificato o il test gratis della Prefettura. Alcune persone non devono farlo: guarda la guida.

requirement-routes-citizenship-years = Gli anni di residenza
    .yes = Hai almeno { $years } anni di residenza registrata.
    .not-yet = Di regola ti servono { $years } anni di residenza registrata, senza interruzioni. Servono meno anni a chi è nato in Italia o ha genitori o nonni italiani: guarda la guida.

requirement-routes-citizenship-income = Il reddito degli ultimi anni
    .yes = Il tuo reddito arriva alla somma che gli uffici chiedono a una persona sola: { $needed } in un anno.
    .desk = Gli uffici chiedono almeno { $needed } in un anno a una persona sola, e il tuo reddito è più basso. Può contare anche il reddito della famiglia.
    .ask = Il mio reddito è più basso. Contano i redditi della mia famiglia? Di quali anni?

requirement-routes-citizenship-italian = L’italiano, livello B1
    .long-term = Hai il permesso UE di lungo periodo: la prova di lingua non serve.
    .yes = Hai una prova di lingua che di regola basta.
    .not-yet = Serve un certificato B1, o un titolo di studio italiano. Alcune persone non devono averlo: guarda la guida.

requirement-routes-marriage-time = Il tempo dopo il matrimonio
    .yes = Sono passati { $years } anni dal matrimonio, con residenza in Italia.
    .not-yet = Servono { $years } anni di residenza in Italia dopo il matrimonio. Con figli della coppia basta la metà: guarda la guida.

requirement-routes-eu-registration = Chi si ferma in Italia per più di tre mesi
    .yes = Con il passaporto di un Paese UE non serve un permesso di soggiorno: ti iscrivi all’anagrafe del Comune.

fee-routes-renew-cost = Di solito costa
fee-routes-convert-cost = Di solito costa
fee-routes-long-term-cost = Costa
fee-routes-citizenship-cost = Costa

deadline-routes-permit-term = La risposta, se fai la domanda oggi, dovrebbe arrivare entro
    .how = La legge dà all’ufficio { $term } giorni. In pratica spesso serve più tempo.
deadline-routes-long-term-term = La risposta, se fai la domanda oggi, dovrebbe arrivare entro
    .how = La legge dà all’ufficio { $term } giorni. In pratica spesso serve più tempo.
deadline-routes-citizenship-term = La risposta, se fai la domanda oggi, dovrebbe arrivare entro
    .how = La legge dà all’ufficio { $term } mesi, e può arrivare a { $most }.

doubt-routes-others = Ci sono anche altre strade che qui non confrontiamo: famiglia, protezione, salute, studio.
    .ask = Nella mia situazione, quale strada mi conviene adesso? Ce ne sono altre?

# Cittadinanza dei figli minori. Le chiavi sono gli id di rules/law/citizenship-minors.

procedure-citizenship-minors = Cittadinanza italiana per i figli
    .about = Per i figli minori di chi diventa italiano, o di chi è italiano dalla nascita e ha un figlio nato all’estero.

## Domande

fact-minors-way = Come è italiano, o come diventa italiano, il genitore?
    .why = La strada per il figlio dipende da questo.
    .where = «Dalla nascita» vuol dire: figlio di italiani, anche se riconosciuto più tardi all’estero. Chi ha fatto il giuramento o una dichiarazione al Comune non è italiano dalla nascita.
    .desk = Il genitore è cittadino italiano per nascita, o lo è diventato dopo?
    .option-soon = Diventerà italiano: deve ancora fare il giuramento o la dichiarazione
    .option-done = È diventato italiano, con il giuramento o la dichiarazione, dopo la nascita del figlio
    .option-before = È diventato italiano, con il giuramento o la dichiarazione, prima della nascita del figlio
    .option-birth = È italiano dalla nascita
    .option-adopted = Un italiano ha adottato, o adotta, il bambino o la bambina
    .option-foreign = Nessun genitore è o diventa italiano

fact-minors-oath = In che giorno il genitore ha fatto il giuramento o la dichiarazione?
    .why = Il genitore è italiano dal giorno dopo. Le condizioni del figlio si guardano in quel giorno.
    .where = Sul verbale del giuramento o della dichiarazione, fatto al Comune o al consolato.
    .desk = Da quale giorno il genitore è cittadino italiano?

fact-minors-born-where = Dove è nato il figlio o la figlia?
    .why = Per chi è nato all’estero la legge è più severa.
    .where = Sull’atto di nascita o sul passaporto, alla riga «Place of birth».
    .desk = Quale luogo di nascita conta per voi?
    .option-italy = In Italia
    .option-abroad = All’estero

fact-minors-other-citizenship = Il figlio o la figlia ha la cittadinanza di un altro Paese?
    .why = La regola più severa vale solo per chi è nato all’estero e ha un’altra cittadinanza.
    .where = Di solito chi ha il passaporto di un Paese è suo cittadino. Chiedi al consolato di quel Paese.
    .desk = Dai documenti, mio figlio ha un’altra cittadinanza?

fact-minors-abroad = Quale di queste frasi è vera? Scegli la prima che è vera.
    .why = Con una di queste, la legge può lasciare aperta la strada anche a chi è nato all’estero.
    .where = Chiedi al Comune il «certificato storico di residenza» del genitore. Se era diventato italiano prima della nascita, contano gli anni dopo quel giorno. Per la cittadinanza di una persona chiedi al consolato dell’altro Paese.
    .desk = Il genitore ha vissuto in Italia prima della nascita del figlio: come lo provo?
    .option-parent-lived = Il genitore italiano, o che diventa italiano, ha vissuto in Italia almeno { $years } anni di seguito prima della nascita (o dell’adozione)
    .option-only-italian = Un genitore, un nonno o una nonna ha solo la cittadinanza italiana (o aveva solo quella quando è morto)
    .option-neither = Nessuna delle due

fact-minors-birth = Quando è nato il figlio o la figlia?
    .why = Contano l’età e i termini che partono dalla nascita.
    .where = Sull’atto di nascita o sul passaporto. Se i figli sono più di uno, fai la guida una volta per ognuno.
    .desk = Quale data di nascita conta?

fact-minors-lives-with = Il figlio vive davvero con questo genitore? (Se il genitore è già diventato italiano: viveva con lui in quel giorno?)
    .why = La legge chiede che vivano insieme, in modo stabile.
    .where = Guarda lo stato di famiglia (certificato del Comune): ci sono scritti i due nomi? Conta però la vita vera.
    .desk = Mio figlio vive una parte del tempo altrove: per voi vive con me?
    .option-together = Sì, nella stessa casa
    .option-partly = In parte: per esempio con genitori separati, o studia in un’altra città
    .option-apart = No

fact-minors-recognised = C’è una domanda di riconoscimento della cittadinanza iniziata entro il { $last }?
    .why = Chi ha iniziato entro quel giorno segue la legge di prima, e i suoi figli hanno un termine speciale.
    .where = Conta la domanda con i documenti, l’appuntamento comunicato dal consolato o dal Comune, o la causa in tribunale. Cerca la ricevuta o il messaggio con la data.
    .desk = Questa domanda, questo appuntamento o questa causa sono di prima della nuova legge?
    .option-child = Sì, e il figlio è dentro quella domanda o quella causa
    .option-parent = Sì, del genitore, ed è stato riconosciuto italiano. Il figlio non c’era
    .option-none = No

fact-minors-later-link = Il genitore italiano è diventato suo genitore dopo la nascita? (riconoscimento, sentenza o adozione)
    .why = In questo caso il termine parte da quel giorno, non dalla nascita.
    .where = Guarda l’atto di riconoscimento, la sentenza o l’adozione.
    .desk = Da quale giorno questo genitore è genitore per la legge?

fact-minors-link-on = In che giorno è stato fatto il riconoscimento, la sentenza o l’adozione?
    .why = Da quel giorno si conta il termine.
    .where = La data è sull’atto o sulla sentenza.
    .desk = Da quale giorno vale questo riconoscimento o questa adozione?

fact-minors-home = Il figlio vive in Italia con un permesso e con la residenza al Comune? (Se il genitore è diventato italiano: come era in quel giorno?)
    .why = Per alcune strade la legge conta il tempo vissuto in Italia in regola.
    .where = Chiedi al Comune il «certificato storico di residenza». I figli piccoli sono nel permesso dei genitori o hanno una tessera loro.
    .desk = Da quando mio figlio ha la residenza, senza interruzioni?
    .option-since-birth = Sì, da quando è nato, sempre
    .option-later = Sì, da un certo giorno, senza interruzioni
    .option-gap = C’è stato, o c’è adesso, un periodo senza permesso o senza residenza
    .option-abroad = No, vive all’estero

fact-minors-home-since = Da quando il figlio ha la residenza in Italia, con il permesso e senza interruzioni?
    .why = Da quel giorno si contano gli anni.
    .where = Sul «certificato storico di residenza» del Comune. Prendi il giorno dell’iscrizione.
    .desk = Da quale giorno contate la residenza di mio figlio?

fact-minors-agree = Chi può fare la dichiarazione per il figlio?
    .why = La legge chiede la dichiarazione dei genitori o del tutore, non di uno solo.
    .where = Il tutore è la persona nominata dal giudice. Chiedi se uno dei due può firmare in un altro posto.
    .desk = L’altro genitore non può, o non vuole, dichiarare: che cosa si fa?
    .option-both = Tutti e due i genitori
    .option-guardian = Il tutore nominato dal giudice
    .option-one = Un solo genitore

## Condizioni

requirement-minors-foreign = Un genitore italiano
    .no = Questa strada serve solo ai figli di chi è o diventa italiano. Prossimi passi: se un genitore chiede la cittadinanza, i figli minori che vivono con lui possono diventare italiani insieme a lui. Chi è nato in Italia e ha vissuto qui in regola da sempre può chiederla a { $adult } anni, al Comune. Oggi non c’è una legge che dà la cittadinanza per la scuola fatta in Italia.

requirement-minors-adopted = Adozione da parte di un italiano
    .desk = Di regola il minore adottato da un italiano diventa italiano con l’adozione. Ma per chi è nato all’estero e ha un’altra cittadinanza c’è una regola nuova, con eccezioni. L’ufficio guarda caso per caso.
    .ask = Un italiano ha adottato questo minore. È già cittadino italiano? Quali documenti servono per registrarlo?

requirement-minors-age = L’età del figlio
    .soon = Il figlio ha meno di { $adult } anni. Il giuramento vale dal giorno dopo: va fatto al più tardi il { $last }.
    .done = Il figlio aveva meno di { $adult } anni quando il genitore è diventato italiano.
    .born-after = Il figlio è nato dopo: il genitore era già italiano. Forse il figlio è italiano dalla nascita. Torna alla prima domanda e scegli «prima della nascita del figlio».
    .born-after-ask = Mio figlio è nato quando ero già cittadino italiano. È italiano dalla nascita?
    .same-day = Il genitore è italiano proprio dal giorno in cui il figlio compie { $adult } anni. La legge non dice chiaro che cosa succede in quel giorno.
    .adult-now = Il figlio ha { $adult } anni o li compie prima: non diventa italiano insieme al genitore. Prossimo passo: può chiedere la cittadinanza per sé, per gli anni di residenza o perché è nato in Italia. Chiedi al Comune o a un patronato.
    .adult-then = Quel giorno il figlio aveva già compiuto { $adult } anni: non è diventato italiano insieme al genitore. Prossimo passo: può chiedere la cittadinanza per sé, per gli anni di residenza o perché è nato in Italia. Chiedi al Comune o a un patronato.
    .ask = Il giuramento ha effetto nello stesso giorno in cui mio figlio diventa maggiorenne. Mio figlio diventa italiano?

requirement-minors-together = Vivere insieme al genitore
    .yes = Vivete insieme: basta lo stato di famiglia, se dice la verità.
    .desk = La legge chiede una vita insieme «stabile ed effettiva». Con genitori separati, o per lo studio, decide il Comune: porta le prove.
    .not-yet = Il giorno in cui il genitore diventa italiano il figlio deve vivere con lui, in modo stabile. Chiedi al Comune prima di fissare il giuramento.
    .no = Quel giorno il figlio non viveva con questo genitore: per legge non è diventato italiano insieme a lui. Prossimo passo: se vivevate insieme davvero, ma non sulla carta, porta le prove al Comune e cambia la risposta. Se no, il figlio può chiedere la cittadinanza per sé.
    .ask = Mio figlio vive con me solo in parte. Quali prove servono per la convivenza stabile ed effettiva?

requirement-minors-old-rule = Prima della legge nuova
    .desk = Il genitore è diventato italiano quando gli anni di residenza del figlio non erano ancora chiesti: contavano l’età e la vita insieme. Se c’erano, il figlio è forse già italiano. Chiedi al Comune di controllare e di scriverlo (attestazione).
    .ask = Sono diventato italiano prima della legge del 2025 e mio figlio minore viveva con me. Potete certificare che è italiano?

requirement-minors-two-years = Il tempo in Italia del figlio
    .since-birth = Vive in Italia in regola da quando è nato: basta.
    .enough = Vive in Italia in regola da almeno { $years } anni di seguito: basta.
    .not-yet = Il figlio deve avere { $years } anni di residenza in Italia, con il permesso e di seguito, quando il genitore diventa italiano. Ci arriva il giorno { $day }: un giuramento da quel giorno in poi vale anche per lui. Guarda entro quando il giuramento va fatto.
    .too-short = Quel giorno il figlio non aveva ancora { $years } anni di residenza in Italia, di seguito (li ha dal giorno { $day }). Per questo non è diventato italiano insieme al genitore. Prossimo passo: chiedi al Comune se la data è giusta. Chiedi anche quando il figlio può chiedere la cittadinanza per sé (chi è nato in Italia: dopo { $here } anni di residenza).
    .gap = C’è stato un periodo senza permesso o senza residenza. A volte è un errore che si può correggere: porta le carte a uno sportello legale gratuito, e poi al Comune.
    .abroad-soon = Il figlio deve vivere in Italia, in regola, da { $years } anni quando il genitore diventa italiano. Se il giuramento è lontano, chiedi subito del ricongiungimento familiare. Se è vicino, di solito il tempo non basta: chiedi al Comune.
    .abroad = Il figlio doveva vivere in Italia, in regola, da { $years } anni quando il genitore è diventato italiano. Viveva all’estero, e per questo non è diventato italiano con lui. Prossimo passo: chiedi allo sportello del ricongiungimento familiare, e della cittadinanza che il figlio può chiedere per sé più tardi.
    .ask = Mio figlio ha avuto un’interruzione del permesso o della residenza. Conta lo stesso? Si può correggere?

requirement-minors-two-years-in-time = Il tempo prima della maggiore età
    .yes = Gli { $years } anni di residenza arrivano prima dei { $adult } anni di età.
    .no = Il figlio compie { $adult } anni prima di avere { $years } anni di residenza in Italia: non può diventare italiano insieme al genitore. Prossimo passo: chiedi al Comune se la data della residenza è giusta. Chiedi anche quando il figlio può chiedere la cittadinanza per sé (chi è nato in Italia: dopo { $here } anni di residenza).

requirement-minors-born-abroad = Figlio nato all’estero con un’altra cittadinanza
    .parent-lived = Il Ministero chiede due cose. La prima: il genitore ha vissuto in Italia { $years } anni di seguito prima della nascita. La seconda: ci resta altri { $years } anni dopo essere diventato italiano. La prima c’è. Il controllo finale arriva dopo. Chiedi allo stato civile del Comune.
    .only-italian = La legge fa eccezione se un genitore o un nonno ha solo la cittadinanza italiana. Gli uffici però parlano quasi sempre di un’altra eccezione. Porta le prove e chiedi.
    .neither = Per chi è nato all’estero prima che il genitore vivesse in Italia, di solito la risposta è no. Ma decide il Comune, e le eccezioni si leggono in modi diversi. Chiedi lo stesso, e parla con uno sportello legale gratuito. Più tardi il figlio può chiedere la cittadinanza per sé.
    .ask = Mio figlio è nato all’estero e ha un’altra cittadinanza. Secondo l’articolo 3-bis, lettere c) e d), diventa italiano insieme a me? Quali prove servono?

requirement-minors-already = Il figlio di un italiano
    .born-here = Il figlio di un italiano, nato in Italia, è italiano dalla nascita: non serve una domanda. Se al Comune non risulta, chiedi di correggere l’atto di nascita.
    .no-other = Chi non ha un’altra cittadinanza resta italiano per nascita, anche se è nato all’estero. Serve registrare l’atto di nascita (trascrizione). Decide l’ufficio, con le carte.
    .exception = La legge fa un’eccezione per questo caso: il figlio può essere già italiano per nascita. Serve provarlo e registrare l’atto di nascita. Decide il Comune o il consolato.
    .ask = Mio figlio è nato all’estero da un genitore italiano. È già cittadino per nascita? Con quali prove lo registrate?

requirement-minors-no-declaration = Nato all’estero da chi era diventato italiano
    .desk = Chi è nato all’estero, ha un’altra cittadinanza e non ha un’eccezione, per la legge non è italiano dalla nascita. La dichiarazione dei genitori c’è solo per i figli di chi è italiano dalla nascita. Chiedi quali altre strade ha il figlio, e parla con uno sportello legale gratuito.
    .ask = Ero già diventato italiano quando mio figlio è nato all’estero. Può essere italiano secondo l’articolo 3-bis? Se no, quale strada ha?

requirement-minors-before-law = La dichiarazione per i figli nati all’estero
    .desk = Questa dichiarazione esiste solo dal giorno { $day }. Prima di quel giorno chiedi al consolato o al Comune.
    .ask = Mio figlio è nato all’estero da un genitore italiano. Che cosa possiamo fare oggi?

requirement-minors-declaration = La dichiarazione per il figlio
    .child = Il figlio è dentro una domanda o una causa iniziata in tempo: vale la legge di prima. Chiedi a che punto è, e porta la prova della data.
    .in-term = Siete in tempo: la dichiarazione si fa entro { $term ->
        [one] un anno
       *[other] { $term } anni
    } dalla nascita, o dal giorno in cui il genitore italiano è diventato suo genitore. Il figlio diventa italiano dal giorno dopo.
    .transitional = C’è un termine speciale per i figli di chi è stato riconosciuto con una domanda iniziata in tempo: si può ancora dichiarare. La data è tra i termini.
    .transitional-adult = Quando è arrivata la legge il figlio era minorenne: c’è un termine speciale. Adesso è maggiorenne, e fa la dichiarazione di persona.
    .residence = Il termine dopo la nascita è passato, ma c’è un’altra strada. I genitori dichiarano, e il figlio diventa italiano quando ha vissuto in Italia in regola { $years } anni di seguito dopo la dichiarazione.
    .residence-gap = Il termine dopo la nascita è passato. Resta una strada: i genitori dichiarano, e poi il figlio vive in Italia con permesso e residenza { $years } anni di seguito. Se adesso gli manca uno dei due, chiedi prima a uno sportello legale gratuito, e guarda la guida per i familiari di italiani.
    .residence-abroad = Il termine dopo la nascita è passato. Resta una strada: i genitori dichiarano, e poi il figlio vive in Italia in regola { $years } anni di seguito. Chiedi al consolato come e quando.
    .no = A { $adult } anni compiuti i genitori non possono più dichiarare per lui. Prossimo passo: chi ha un genitore o un nonno italiano per nascita ha altre strade, con la residenza in Italia. Guarda la guida sulla cittadinanza per discendenza.
    .ask = Mio figlio è nato all’estero da un italiano per nascita. Possiamo fare la dichiarazione dell’articolo 4, comma 1-bis? Quale strada, con quali documenti e quale costo?

requirement-minors-parents-declare = Chi dichiara
    .yes = Dichiarano i due genitori, o il tutore.
    .desk = Di regola dichiarano tutti e due i genitori. Se uno manca o non vuole, chiedi all’ufficio. A volte decide il giudice.
    .ask = Un solo genitore può dichiarare. Quali documenti servono perché la dichiarazione valga?

## Documenti

document-minors-birth-abroad = Atto di nascita del figlio
    .why = Prova l’età, i genitori e il luogo di nascita.
    .note = Va tradotto e legalizzato, o con apostille. Per i Paesi UE basta il modulo in più lingue. Anche l’apostille va tradotta. I rifugiati non chiedono carte alla loro ambasciata: ne parlano con il Comune.
document-minors-birth-italy = Dati dell’atto di nascita (nato in Italia)
    .why = Il Comune lo trova da solo, se dici dove e quando.
document-minors-child-papers = Passaporto, permesso e codice fiscale del figlio
    .why = Provano chi è e che vive qui in regola.
document-minors-oath-papers = Decreto e verbale del giuramento del genitore
    .why = Provano da quale giorno il genitore è italiano.
    .note = Per chi deve ancora giurare: il Comune fa il verbale quel giorno.
document-minors-family-status = Stato di famiglia
    .why = Prova che vivete insieme.
    .note = Se la vita vera è diversa dalla carta, porta altre prove: scuola, medico, contratti.
document-minors-residence-history = Storia della residenza del figlio
    .why = Prova i { $years } anni in Italia, o la residenza dalla nascita.
    .note = Puoi chiedere il «certificato storico di residenza» per controllare le date.
document-minors-parent-history = Storia della residenza del genitore in Italia
    .why = Prova i { $years } anni di seguito prima della nascita.
document-minors-only-italian-proof = Prova che il genitore o il nonno ha solo la cittadinanza italiana
    .why = È l’eccezione che può aprire la strada.
    .note = Per esempio un documento del consolato dell’altro Paese sulla perdita di quella cittadinanza.
document-minors-parent-proof = Prova che il genitore è italiano dalla nascita
    .why = La strada vale solo per i suoi figli.
    .note = Per esempio il certificato di cittadinanza del Comune.
document-minors-parents-ids = Documenti di identità dei due genitori
    .why = Dichiarano tutti e due, di persona.
document-minors-guardian-order = Nomina del tutore
    .why = Il tutore dichiara al posto dei genitori.
document-minors-recognition-proof = Prova della domanda, dell’appuntamento o della causa entro il { $last }
    .why = Con quella data vale la legge di prima, o il termine speciale.
document-minors-link-proof = Riconoscimento, sentenza o adozione
    .why = Il termine parte da quella data.

## Costi

fee-minors-contribution = Contributo per la dichiarazione
    .note = Conto corrente postale 809020 (Ministero dell’Interno) o PagoPA: chiedi prima all’ufficio, e porta la ricevuta.
fee-minors-contribution-before = Contributo per la dichiarazione
    .note = Conto corrente postale 809020 (Ministero dell’Interno) o PagoPA: chiedi prima all’ufficio, e porta la ricevuta.

## Termini

deadline-minors-before-birthday = Ultimo giorno per il giuramento del genitore
    .how = Il giuramento vale dal giorno dopo, e quel giorno il figlio deve avere ancora meno di { $adult } anni.
deadline-minors-declare-by = Ultimo giorno per la dichiarazione
    .how = { $term ->
        [one] Un anno
       *[other] { $term } anni
    } dalla nascita.
deadline-minors-declare-by-link = Ultimo giorno per la dichiarazione
    .how = { $term ->
        [one] Un anno
       *[other] { $term } anni
    } dal riconoscimento, dalla sentenza o dall’adozione.
deadline-minors-transitional-by = Ultimo giorno del termine speciale
    .how = È una data fissa, fino alla fine del giorno, ora di Roma.
deadline-minors-transitional-by-old = Ultimo giorno del termine speciale
    .how = È una data fissa, fino alla fine del giorno, ora di Roma.
deadline-minors-residence-end = Il figlio può diventare italiano
    .how = { $years } anni di residenza e permesso, senza interruzioni, dopo la dichiarazione, se la fate oggi. Poi tornate al Comune.
deadline-minors-check = Il Comune controlla
    .how = Entro { $days } giorni da quando ha le carte. In pratica può servire di più.

## Uffici

office-minors-comune = Stato civile del Comune
    .how = Se vivete in Italia. Prendi un appuntamento. Se il genitore deve giurare, parla dei figli prima del giuramento.
office-minors-consulate = Consolato italiano del posto dove vivete
    .how = Se vivete all’estero. Guarda sul suo sito come prenotare: i posti sono pochi, prenota presto.

## Dubbi

doubt-minors-term-over = Il termine è di { $term } anni dal giorno { $day }. Per chi aveva già superato il termine vecchio, la legge nuova non è stata letta parola per parola.
    .ask = Il vecchio termine per mio figlio era già finito prima del { $day }. Il termine nuovo vale anche per lui?
doubt-minors-transitional-fee = Il contributo di { $fee } nel termine speciale: alcuni consolati scrivono che non si paga, altri sì.
    .ask = Per questa dichiarazione dobbiamo pagare il contributo?
doubt-minors-adult-meanwhile = I { $years } anni in Italia finiscono dopo che il figlio ha compiuto { $adult } anni: la legge parla del «minore».
    .ask = Mio figlio diventa maggiorenne prima della fine dei { $years } anni. La dichiarazione vale lo stesso?

## Buono a sapersi

advice-minors-keep-home = Fino al giuramento tenete fermi il permesso, la residenza e la casa insieme. Un’interruzione può far perdere la strada al figlio.
advice-minors-oath-day = Il giuramento si fa entro { $months } mesi dalla notifica del decreto. Scegli il giorno guardando le date del figlio: deve essere ancora minorenne e avere già il tempo in Italia. Se passa il termine, servono carte nuove.
advice-minors-not-automatic = Non è sempre automatico: chi vive all’estero, o in Italia da poco, non diventa italiano con il genitore.
advice-minors-names = Nomi, date e luoghi diversi tra le carte fermano tutto. Se sono diversi, chiedi al tuo consolato un certificato che è la stessa persona. I rifugiati chiedono invece al Comune.
advice-minors-after = Dopo, il Comune registra il figlio come italiano. Poi: carta d’identità, passaporto, tessera sanitaria, scuola. Il permesso di soggiorno si restituisce.
advice-minors-two-more-years = Resta in Italia con la residenza per { $years } anni dopo il giuramento: il Ministero guarda anche questo.
advice-minors-renounce = A { $adult } anni il figlio può rinunciare alla cittadinanza italiana, solo se ne ha un’altra. Chi rinuncia può riaverla solo con il matrimonio o con la residenza.
advice-minors-own-way = Se il Comune dice no, il figlio non perde le altre strade. Chi è nato in Italia può chiederla dopo { $years } anni di residenza. Chi è nato qui e ci ha vissuto in regola da sempre può averla anche a { $adult } anni, con una dichiarazione.
advice-minors-dual = L’Italia accetta due cittadinanze. L’altro Paese forse no: chiedi al suo consolato prima.
advice-minors-refused = Se ti dicono no, chiedi la risposta scritta e portala subito a uno sportello legale gratuito. Sulla cittadinanza decide, alla fine, il giudice.

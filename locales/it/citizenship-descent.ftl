# Cittadinanza per discendenza, a 18 anni per i discendenti, e per chi era italiano.

procedure-citizenship-descent = Cittadinanza italiana per discendenza
    .about = Per adulti con genitori, nonni o antenati italiani, e per chi era italiano e ha perso la cittadinanza.

## Domande

fact-descent-way = Che cosa vuoi fare?
    .why = Sono strade diverse, con regole diverse.
    .where = Per un figlio minore usa la guida «Cittadinanza italiana per i figli». «Per nascita» vuol dire italiano dalla nascita, non diventato italiano dopo.
    .desk = Ho una famiglia di origine italiana: quale strada vale per me?
    .option-recognition = Far riconoscere che sono italiano, perché discendo da un italiano (iure sanguinis)
    .option-at-18 = Vivo in Italia e ho circa { $adult } anni: un genitore, un nonno o una nonna è, o era, italiano per nascita
    .option-former = Ero cittadino italiano, ho perso la cittadinanza e la voglio di nuovo
    .option-refused = Ho già ricevuto un rifiuto

fact-descent-asked = Hai chiesto il riconoscimento, o avuto un appuntamento, entro il { $last }?
    .why = Chi ha iniziato entro quel giorno segue la legge di prima. Per gli altri vale la legge nuova, più severa.
    .where = Cerca la ricevuta, la mail dell’appuntamento o la carta del tribunale: conta la data, fino alla fine di quel giorno, ora di Roma.
    .desk = Con questa data, per me vale la legge di prima?
    .option-complete = Sì: ho consegnato la domanda con i documenti entro quel giorno, o nel giorno di un appuntamento avuto entro quel giorno
    .option-appointment = Sì: mi hanno comunicato un appuntamento, e il giorno deve ancora arrivare
    .option-appointment-missed = Sì, ma mancavano dei documenti, o nel giorno dell’appuntamento non ho consegnato la domanda
    .option-court = Sì: c’è una causa in tribunale
    .option-no = No, o ho chiesto dopo

fact-descent-born-where = Dove sei nato o nata?
    .why = La legge nuova tocca solo chi è nato all’estero.
    .where = Sull’atto di nascita o sul passaporto, alla riga «Place of birth».
    .desk = Quale luogo di nascita conta per voi?
    .option-italy = In Italia
    .option-abroad = All’estero

fact-descent-other-citizenship = Hai la cittadinanza di un altro Paese?
    .why = La legge nuova tocca solo chi ha un’altra cittadinanza.
    .where = Di solito chi ha il passaporto di un Paese è suo cittadino.
    .desk = Dai miei documenti, ho un’altra cittadinanza?

fact-descent-only-italian = Un tuo genitore o un tuo nonno ha solo la cittadinanza italiana, o aveva solo quella quando è morto?
    .why = È una delle eccezioni della legge. Bisnonni e antenati più lontani non contano qui.
    .where = Guarda se ha avuto un altro passaporto o se ha giurato per un altro Paese. Chiedi al consolato di quel Paese un certificato.
    .desk = Come provo che questa persona aveva solo la cittadinanza italiana?

fact-descent-parent-lived = Un tuo genitore, già italiano, ha vissuto in Italia almeno { $years } anni di seguito prima della tua nascita?
    .why = È un’altra eccezione della legge. Vale anche per chi ti ha adottato, prima dell’adozione. I nonni non contano qui.
    .where = Chiedi al Comune dove viveva il «certificato storico di residenza».
    .desk = Questi anni di residenza bastano?

fact-descent-gap = C’è stato un periodo senza permesso o senza residenza, nei { $years } anni prima dei { $adult } o dopo?
    .why = La legge chiede di vivere qui in regola, senza interruzioni, fino al giorno della dichiarazione. Puoi anche non rispondere.
    .where = Guarda i permessi tuoi o dei tuoi genitori e il «certificato storico di residenza» del Comune.
    .desk = La mia residenza ha un’interruzione? Si può correggere?

fact-descent-lost = Come hai perso la cittadinanza italiana?
    .why = La strada per riaverla dipende da questo.
    .where = Guarda quando hai preso l’altra cittadinanza, tu o tuo padre, e le carte del consolato italiano.
    .desk = Dai vostri registri, quando e perché ho perso la cittadinanza?
    .option-law-1912 = Con la vecchia legge del 1912: ho preso un’altra cittadinanza, o l’ho persa da minore con mio padre
    .option-marriage = Sono una donna e l’ho persa per il matrimonio con uno straniero
    .option-other = In un altro modo: per esempio ho rinunciato

fact-descent-link = Sei nato in Italia, o ci hai vissuto { $years } anni di seguito?
    .why = La legge lo chiede per riavere la cittadinanza con una dichiarazione.
    .where = Sull’atto di nascita, o sul «certificato storico di residenza» del Comune.
    .desk = Risulta che sono nato in Italia o che ci ho vissuto?
    .option-born-here = Sono nato o nata in Italia
    .option-lived-here = Sono nato o nata all’estero, ma ho vissuto in Italia almeno { $years } anni di seguito
    .option-none = Nessuna delle due

fact-descent-where = Dove vivi adesso?
    .why = L’ufficio è il Comune per chi vive in Italia, il consolato per chi vive all’estero.
    .where = Conta la residenza vera.
    .desk = Quale ufficio è quello giusto per me?
    .option-italy = In Italia
    .option-abroad = All’estero

## Condizioni

requirement-descent-refused = Un rifiuto
    .help = Porta subito il rifiuto e tutte le carte a uno sportello legale gratuito o a un avvocato. I tempi per andare dal giudice possono essere brevi. Sulla cittadinanza decide il giudice. Non ti chiediamo altro.

requirement-descent-recognition = Il riconoscimento
    .complete = Hai chiesto in tempo: vale la legge di prima. Chiedi a che punto è. Tieni la ricevuta con la data.
    .appointment = L’appuntamento è stato comunicato in tempo: vale la legge di prima, se consegni la domanda, con i documenti, proprio nel giorno dell’appuntamento. Non perderlo.
    .appointment-missed = La legge di prima vale per chi consegna la domanda con i documenti entro il { $last }. Vale anche per chi la consegna, con i documenti, nel giorno di un appuntamento comunicato entro quel giorno. Se non è andata così, parla con uno sportello legale gratuito: porta i messaggi dell’ufficio e il motivo.
    .court = La causa è iniziata in tempo: vale la legge di prima. Segui il tuo avvocato.
    .born-here = La legge nuova tocca solo chi è nato all’estero. Se un genitore era italiano quando sei nato, chiedi al Comune di controllare: forse sei italiano dalla nascita.
    .no-other = La legge nuova tocca solo chi ha un’altra cittadinanza. Porta le prove della tua famiglia all’ufficio.
    .only-italian = C’è un’eccezione che può valere per te: un genitore o un nonno solo italiano. Va provata con le carte. Decide l’ufficio.
    .parent-lived = C’è un’eccezione che può valere per te: un genitore italiano che ha vissuto in Italia almeno { $years } anni di seguito prima della tua nascita. Va provata con le carte. Decide l’ufficio.
    .none = Chi è nato all’estero, ha un’altra cittadinanza e non ha un’eccezione, per la legge non è mai diventato italiano. Per questo il riconoscimento oggi è molto difficile. Ma ci sono altre strade: guardale sotto, e prima di pagare parla con qualcuno di gratuito.
    .ask = Discendo da un italiano. Secondo l’articolo 3-bis della legge 91 del 1992, vale per me una delle condizioni da a) a d)? Quali prove servono, e quanto si paga?

requirement-descent-age = Il momento giusto
    .not-yet = La dichiarazione si fa quando compi { $adult } anni, e al più tardi il { $last }. Segna le date.
    .yes = Sei nel momento giusto: la dichiarazione si può fare fino al { $last }.
    .no = Il tempo per la dichiarazione è finito il { $last }. Prossimo passo: chi ha un genitore o un nonno italiano per nascita può chiedere la cittadinanza dopo { $years } anni di residenza in Italia, in regola. Guarda la guida sulla cittadinanza per residenza. Ci sono altre strade per chi lavora per lo Stato o fa il servizio militare.

requirement-descent-time-here = Gli anni in Italia
    .gap = Un’interruzione del permesso o della residenza è un problema, ma non sempre. Gli uffici e i giudici non dicono tutti lo stesso. Porta le carte a uno sportello legale gratuito, e poi al Comune.
    .yes = Hai la residenza da almeno { $years } anni prima dei { $adult }. Tienila, senza interruzioni, fino al giorno della dichiarazione.
    .no = A { $adult } anni non hai ancora { $years } anni di residenza in Italia. Prossimo passo: chi ha un genitore o un nonno italiano per nascita può chiedere la cittadinanza dopo { $concession } anni di residenza, in regola. Guarda la guida sulla cittadinanza per residenza.
    .ask = Ho un’interruzione del permesso o della residenza. Accettate altre prove che vivevo qui in regola?

requirement-descent-regain = Riavere la cittadinanza
    .window = Puoi fare la dichiarazione di riacquisto: si può dal { $first } al { $last }.
    .window-lived = La dichiarazione si può fare dal { $first } al { $last }. Ma per chi è nato all’estero e ha un’altra cittadinanza la legge nuova può chiudere anche questa strada. Chiedi al consolato o al Comune prima di pagare.
    .before = La dichiarazione si può fare dal { $first } al { $last }.
    .after = Il tempo speciale è finito il { $last }. Resta la strada normale: dichiari che la vuoi di nuovo e vieni a vivere in Italia entro { $back ->
        [one] un anno
       *[other] { $back } anni
    }. Chiedi al consolato o al Comune.
    .no-link = La dichiarazione speciale è per chi è nato in Italia o ci ha vissuto. Resta la strada normale: dichiari che la vuoi di nuovo e vieni a vivere in Italia entro { $back ->
        [one] un anno
       *[other] { $back } anni
    }. Chiedi al consolato o al Comune.
    .marriage = Per le donne che hanno perso la cittadinanza con il matrimonio c’è una regola propria. Chiedi al consolato o al Comune.
    .other = Chi ha perso la cittadinanza in un altro modo spesso può riaverla con una dichiarazione e la residenza in Italia entro { $back ->
        [one] un anno
       *[other] { $back } anni
    }. Ma non in tutti i casi: chiedi al consolato o al Comune.
    .ask = Ero cittadino italiano. Come e quando ho perso la cittadinanza, e con quale articolo posso riaverla?

## Documenti

document-descent-identity = Passaporto o carta d’identità
    .why = Prova chi sei.
document-descent-date-proof = Prova della data: ricevuta, appuntamento o causa
    .why = Con una data fino al { $last } vale la legge di prima.
    .note = Tieni la mail o la lettera intera, con la data di invio.
document-descent-birth = Il tuo atto di nascita
    .why = Prova chi sei e chi sono i tuoi genitori.
    .note = Se è straniero va tradotto e legalizzato, o con apostille. Anche l’apostille va tradotta.
document-descent-line = Atti di nascita, matrimonio e morte della famiglia, fino all’antenato italiano
    .why = Ogni passaggio da padre o madre a figlio va provato.
    .note = Nomi, date e luoghi devono essere uguali. Se non lo sono, chiedi come correggerli.
document-descent-not-lost = Prova che nessuno ha perso la cittadinanza prima di passarla al figlio
    .why = Chi chiede deve provarlo.
    .note = Per esempio un certificato sulla naturalizzazione, o che non c’è stata, nel Paese dove è emigrato.
document-descent-only-italian-proof = Prova che il genitore o il nonno aveva solo la cittadinanza italiana
    .why = È l’eccezione che può valere per te.
document-descent-lived-proof = Storia della residenza del genitore in Italia
    .why = Prova i { $years } anni di seguito prima della tua nascita.
document-descent-by-birth-proof = Prova che il genitore o il nonno è, o era, italiano per nascita
    .why = La strada è solo per i suoi figli e nipoti.
document-descent-residence-proof = Storia della tua residenza
    .why = Prova { $years } anni prima dei { $adult }, senza interruzioni, fino a oggi.
    .note = Puoi chiedere il «certificato storico di residenza» per controllare le date.
document-descent-permits = I tuoi permessi di soggiorno, anche vecchi
    .why = Provano che vivevi qui in regola. Da bambino contano quelli dei genitori.
document-descent-former-proof = Prova che eri italiano e di come hai perso la cittadinanza
    .why = La legge guarda la data e il motivo.
    .note = Per esempio l’atto di nascita italiano e il certificato dell’altra cittadinanza, con la data.
document-descent-link-proof = Prova che sei nato in Italia o che ci hai vissuto { $years } anni di seguito
    .why = Senza questo la dichiarazione speciale non si può fare.

## Costi

fee-descent-consulate = Domanda al consolato (ogni adulto)
    .note = Guarda il sito del consolato prima di pagare.
fee-descent-comune = Domanda al Comune (ogni adulto)
    .note = È la somma più alta: ogni Comune decide la sua. Senza il pagamento la domanda non va avanti.
fee-descent-declaration = Contributo per la dichiarazione
    .note = Conto corrente postale 809020 (Ministero dell’Interno) o PagoPA: chiedi prima al Comune.
fee-descent-regain-comune = Contributo per il riacquisto
    .note = Conto corrente postale 809020 (Ministero dell’Interno) o PagoPA: chiedi prima al Comune.
fee-descent-regain-consulate = Diritto del consolato per il riacquisto
    .note = Si paga al consolato.

## Termini

deadline-descent-declare-by = Ultimo giorno per la dichiarazione
    .how = { $term ->
        [one] Un anno
       *[other] { $term } anni
    } dal giorno in cui compi { $adult } anni.
deadline-descent-regain-by = Ultimo giorno per il riacquisto
    .how = È una data fissa della legge.
deadline-descent-check = Il Comune controlla
    .how = Entro { $days } giorni da quando ha le carte. In pratica può servire di più.
deadline-descent-central-answer = L’ufficio centrale risponde
    .how = Entro { $months } mesi. I posti per anno sono limitati.

## Uffici

office-descent-comune-office = Stato civile del Comune dove vivi
    .how = Prendi un appuntamento. Chiedi prima la lista delle carte e il costo.
office-descent-consulate-office = Consolato italiano del posto dove vivi
    .how = Prenota sul suo sito. Tieni ogni messaggio con la data.
office-descent-consulate-new = Consolato italiano del posto dove vivi
    .how = Prenota sul suo sito: l’attesa può essere lunga. Tieni ogni messaggio con la data.
office-descent-central-office = Ufficio centrale del Ministero degli affari esteri
    .how = Per gli adulti che vivono all’estero. Chiedi al consolato come si manda la domanda.

## Dubbi

doubt-descent-comune-sum = Quanto chiede il tuo Comune: fino a { $most } per ogni adulto, e fino a { $records } per vecchi atti di altre persone. Il Comune può chiedere meno.
    .ask = Quanto costa qui la domanda di riconoscimento? Ci sono altri costi per gli atti?
doubt-descent-2029 = Dal { $day } le domande degli adulti all’estero vanno a un ufficio centrale a Roma. Le regole precise non sono ancora chiare.
    .ask = Se chiedo adesso, chi decide la mia domanda? Che cosa cambia dal { $day }?
doubt-descent-stamp = Se oltre al contributo serve una marca da bollo di { $stamp }: le pagine degli uffici non dicono tutte lo stesso.
    .ask = Serve anche la marca da bollo?
doubt-descent-loss-day = Quando devi avere perso la cittadinanza: i consolati scrivono «entro il { $day }», la legge non lo dice.
    .ask = Ho perso la cittadinanza in questa data. Posso fare la dichiarazione di riacquisto?

## Buono a sapersi

advice-descent-keep-proof = Conserva ricevute e messaggi con la data, anche in copia: sono la prova che vale la legge di prima. Rispondi in tempo se l’ufficio chiede altre carte.
advice-descent-keep-residence = Fino al giorno della dichiarazione tieni il permesso e la residenza senza interruzioni.
advice-descent-promises = Nessuno può promettere un sì. Non pagare chi vende appuntamenti o promette tempi veloci.
advice-descent-chain = Un solo passaggio non provato ferma tutto. La legge dice che devi provare tu che nessuno ha perso la cittadinanza.
advice-descent-presence = Se sei in Italia da poco, chiedi al Comune e alla Questura della «dichiarazione di presenza» prima di chiedere la residenza.
advice-descent-court-2026 = Il { $day } la Corte costituzionale ha respinto i dubbi su questa legge. Una causa costa, solo per iniziare, circa { $fee } a persona: prima parla con uno sportello legale gratuito.
advice-descent-two-years = C’è un’altra strada per chi ha un genitore o un nonno che è, o era, italiano per nascita. Può chiedere la cittadinanza dopo { $years } anni di residenza in Italia, in regola.
advice-descent-work-entry = I discendenti di italiani, cittadini di alcuni Paesi, possono entrare in Italia per lavoro fuori dalle quote. Chiedi al consolato se il tuo Paese è nella lista.
advice-descent-other-letters = La stessa legge ha altre due strade: il servizio militare per l’Italia e un lavoro per lo Stato italiano. Prima bisogna dichiarare che si vuole la cittadinanza: chiedi.
advice-descent-former-children = Se riacquisti la cittadinanza, diventano italiani con te solo i figli minori che vivono con te e hanno i loro anni in Italia. Guarda la guida per i figli.
advice-descent-children = Per i figli minori c’è una guida a parte, con termini propri: guardala presto.
advice-descent-dual = L’Italia accetta due cittadinanze. L’altro Paese forse no: chiedi al suo consolato prima.

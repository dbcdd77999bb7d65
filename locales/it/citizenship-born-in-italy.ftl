# Cittadinanza di chi è nato in Italia. I testi «citizenship-…» sono in citizenship-residence.ftl.

procedure-citizenship-born-in-italy = Cittadinanza italiana per chi è nato in Italia
    .about = Sei nato o nata in Italia da genitori stranieri e hai sempre vissuto qui. Basta una dichiarazione in Comune: è un diritto.

## Domande

fact-by-birth-here = Sei nato o nata in Italia?
    .why = Questa strada è solo per chi è nato qui.
    .where = Guarda l’atto di nascita o la carta d’identità: il luogo di nascita.
    .desk = Dal vostro registro sono nato o nata in Italia?

fact-by-birth-parent = Prima dei tuoi { $age } anni, tua madre o tuo padre era già cittadino italiano o lo è diventato?
    .why = In questo caso forse sei già italiano o italiana, e non serve nessuna dichiarazione.
    .where = Chiedi ai tuoi genitori in che giorno hanno fatto il giuramento.
    .desk = Un mio genitore è diventato italiano quando ero minorenne: sono già cittadino?

fact-by-birth-notice = Prima dei tuoi { $age } anni hai ricevuto una lettera del Comune su questa possibilità?
    .why = Il Comune la deve mandare nei { $months } mesi prima del compleanno. Se non l’ha mandata, la dichiarazione si può fare anche più tardi.
    .where = Chiedi in famiglia, e chiedi al Comune la prova che è arrivata.
    .desk = Mi avete mandato la comunicazione dell’articolo 33 del D.L. 69/2013? Dove e quando?

fact-by-birth-residence = Dove hai vissuto dalla nascita ai { $age } anni?
    .why = La legge chiede di avere vissuto sempre in Italia. I ritardi dei genitori o degli uffici non sono colpa tua.
    .where = Il Comune dà il «certificato storico di residenza». Le vacanze non contano.
    .desk = Dal certificato storico ci sono periodi in cui mancavo? Posso provarli con scuola e medico?
    .option-from-birth = Sempre in Italia, con la residenza dalla nascita
    .option-late = Sempre in Italia, ma la residenza o il permesso per un periodo mancavano
    .option-absence = In Italia, ma con un lungo periodo all’estero; la residenza è rimasta qui
    .option-moved-away = Per un periodo ci siamo trasferiti all’estero, con la residenza cancellata

## Condizioni

requirement-by-birth-here = La nascita in Italia
    .yes = Sei nato o nata in Italia.
    .no = Questa dichiarazione è solo per chi è nato in Italia. Chi è arrivato da bambino può chiedere la cittadinanza per residenza, di solito dopo { $years } anni. Prossimo passo: guarda quella guida. Se un genitore diventa italiano mentre sei minorenne, guarda la guida sui figli.

requirement-by-birth-trouble = Nessuna situazione che chiede prima un aiuto legale
    .yes = Non hai segnalato rifiuti, processi o espulsioni.
    .letter = Porta subito la lettera a uno sportello legale gratuito. A un preavviso di rigetto si risponde entro { $days } giorni. Di’ anche che sei nato o nata in Italia. La dichiarazione si fa tra i { $age } anni e { $term ->
        [one] un anno
       *[other] { $term } anni
    } dopo, e guarda il tempo fino ai { $age } anni. Non ti chiediamo altro.
    .court = Per questa dichiarazione la legge non mette le condanne tra gli ostacoli. Ma prima parla con uno sportello legale gratuito. Fallo presto: il tempo per la dichiarazione passa lo stesso, finisce { $term ->
        [one] un anno
       *[other] { $term } anni
    } dopo i { $age } anni. Non ti chiediamo altro.
    .expulsion = Parla subito con uno sportello legale gratuito. Di’ che sei nato o nata in Italia: la dichiarazione si fa entro { $term ->
        [one] un anno
       *[other] { $term } anni
    } dai { $age } anni, e questo può cambiare molto. Non ti chiediamo altro.

requirement-by-birth-parent = Non essere già italiano
    .yes = Dalle tue risposte non risulta.
    .desk = Forse sei già italiano o italiana: i figli con meno di { $age } anni che vivono con il genitore di solito lo diventano con lui. Chiedi al Comune prima di pagare. Guarda anche la guida sui figli.
    .ask = Un mio genitore era o è diventato italiano prima dei miei { $age } anni, e vivevo con lui o con lei. Sono già cittadino?

requirement-by-birth-when = Il tempo per la dichiarazione
    .not-yet = La dichiarazione si fa dai { $age } anni: per te dal { $day }. Fino ad allora tieni la residenza in Italia.
    .yes = Sei in tempo: vai in Comune entro il { $last }. Il tempo dura { $term ->
        [one] un anno
       *[other] { $term } anni
    } dai { $age } anni.
    .last-day = Oggi è il compleanno in cui il tempo finisce. Non è sicuro se oggi vale ancora: vai in Comune adesso, prima che chiuda.
    .last-day-ask = Oggi finisce l’anno dai miei { $age } anni. Accettate la dichiarazione oggi e me ne date prova?
    .no-notice = Il Comune doveva scriverti prima dei { $age } anni. Senza quella lettera puoi fare la dichiarazione anche adesso. Vai presto.
    .no = Il tempo per la dichiarazione è finito. Prossimo passo: chi è nato in Italia può chiedere la cittadinanza per residenza dopo { $years } anni: guarda quella guida. Se la lettera del Comune è arrivata tardi, o a un indirizzo sbagliato, parla con uno sportello legale gratuito.
    .before-2013 = Quando avevi { $age } anni i Comuni non dovevano ancora scrivere a nessuno. Non è chiaro se puoi ancora fare la dichiarazione. L’altra strada è la residenza, con { $years } anni.
    .before-2013-ask = Sono nato o nata in Italia e ho compiuto { $age } anni prima del D.L. 69/2013. Posso ancora fare la dichiarazione?

requirement-by-birth-residence = La residenza dalla nascita
    .yes = La residenza c’è sempre stata.
    .late = I ritardi dei genitori o degli uffici non contano contro di te. Prova con altri documenti che hai vissuto qui.
    .desk = Un periodo lungo all’estero può interrompere il tempo, ma non sempre. Porta il certificato storico e le prove.
    .ask = Sono stato all’estero in queste date, ma la residenza è rimasta qui. Per voi c’è stata un’interruzione?
    .no = La legge chiede di non avere mai lasciato la residenza in Italia fino ai { $age } anni. Prossimo passo: chi è nato qui può chiedere la cittadinanza per residenza dopo { $years } anni: guarda quella guida. Se il Comune ti ha cancellato per errore, cambia la risposta.

## Documenti

document-by-birth-id = Documento d’identità e codice fiscale
    .why = Il Comune deve sapere chi sei.
document-by-birth-act = Atto di nascita
    .why = Prova che sei nato o nata in Italia.
    .note = Se sei nato o nata in questo Comune, ce l’ha già.
document-by-birth-history = Certificato storico di residenza, dalla nascita ai { $age } anni
    .why = Mostra dove hai vissuto, anno per anno.
    .note = Se hai cambiato Comune, li cercano loro o li chiedi tu: domanda prima.
document-by-birth-permits = Permessi di soggiorno, tuoi e dei genitori con il tuo nome
    .why = Mostrano che vivevi qui in regola.
    .note = Se non li trovi, la Questura può avere le date.
document-by-birth-proofs = Certificati di scuola e di salute
    .why = Provano che vivevi qui nei periodi senza residenza o permesso.
    .note = Per esempio pagelle, vaccinazioni, visite del pediatra.
document-by-birth-payment = Ricevuta del pagamento di { $amount }
    .why = Si consegna con la dichiarazione.

## Costi

fee-by-birth-stamp = Marca da bollo
    .note = Non tutti i Comuni la chiedono: domanda prima di comprarla.

## Scadenze

deadline-by-birth-letter = Il Comune deve averti scritto
    .how = Nei { $months } mesi prima dei { $age } anni, all’indirizzo di residenza.
deadline-by-birth-last-day = Ultimo giorno sicuro per la dichiarazione
    .how = Il giorno prima che finisca { $term ->
        [one] l’anno
       *[other] il tempo di { $term } anni
    } dai { $age } anni. Vai molto prima: un documento può mancare.
deadline-by-birth-check = Il Comune deve avere controllato
    .how = Entro { $days } giorni da quando ha le carte.

## Uffici

office-by-birth-comune = Stato civile del Comune dove vivi
    .how = Prenota e di’: «dichiarazione di cittadinanza, articolo 4 comma 2». Se manca una carta, la dichiarazione si fa lo stesso e la carta si porta dopo.

## Dubbi

doubt-by-birth-stamp = Alcuni Comuni chiedono anche una marca da { $stamp }, altri no.
    .ask = Per la dichiarazione serve la marca da bollo?
doubt-by-birth-stateless = Sei apolide: chi nasce in Italia da genitori apolidi, o che non possono dare la loro cittadinanza, di solito è italiano dalla nascita.
    .ask = Sono nato o nata in Italia e sono apolide. Sono cittadino dalla nascita (art. 1 della legge 91/1992)?
doubt-by-birth-proof-kinds = Quali prove bastano per i periodi senza residenza o permesso.
    .ask = Per questi periodi quali certificati accettate (D.L. 69/2013 art. 33 comma 1)?
doubt-by-birth-no-letter = Alcuni uffici non conoscono questa regola, o dicono che la lettera è partita.
    .ask = Avete la prova che la lettera è arrivata? Se no, posso fare la dichiarazione (D.L. 69/2013 art. 33 comma 2)?

## Buono a sapersi

advice-by-birth-keep = Fino ai { $age } anni non trasferire la residenza all’estero, e rinnova il permesso in tempo.
advice-by-birth-parent-first = Se un genitore diventa italiano prima dei tuoi { $age } anni, forse lo diventi anche tu: guarda la guida sui figli.
advice-by-birth-do-not-wait = Non aspettare la lettera del Comune: puoi andare appena compi { $age } anni.
advice-by-birth-right = Non serve il certificato B1 e il reddito non conta. Chi te li chiede sbaglia strada: è la dichiarazione dell’articolo 4 comma 2.
advice-by-birth-effect = Diventi italiano o italiana il giorno dopo che tutto è fatto: dichiarazione, documenti e pagamento.
advice-by-birth-after = Dopo: chiedi carta d’identità e passaporto, restituisci il permesso, e dillo ad ASL, INPS e scuola.
advice-by-birth-other-way = C’è anche un’altra strada: chi è nato in Italia può chiedere la cittadinanza per residenza dopo { $years } anni. Guarda quella guida.

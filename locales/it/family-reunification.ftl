# Ricongiungimento familiare. Frasi corte, "tu", nessun numero della legge nei testi.

procedure-family-reunification = Far venire la mia famiglia in Italia (ricongiungimento familiare)
    .about = Hai un permesso e vuoi con te i familiari più stretti. Se sono all’estero, prima chiedi il nulla osta (il via libera) allo Sportello Unico per l’Immigrazione (SUI), poi loro chiedono il visto. Se entrano con te, o sono già in Italia, la strada è un’altra: la trovi qui.

## Domande

fact-relatives = Chi vuoi far venire in Italia?
    .why = La legge dice quali familiari possono venire, e per ognuno ci sono condizioni diverse.
    .where = Scegli tutte le persone a cui pensi. Avrai una risposta per ognuna.
    .desk = Per quali dei miei familiari posso fare la domanda?
    .option-spouse = Mia moglie, mio marito, la mia compagna o il mio compagno
    .option-minor-children = I miei figli con meno di { $age } anni, non sposati (anche adottati, affidati o sotto tutela, anche figli di mia moglie o di mio marito)
    .option-adult-child = Un figlio o una figlia di { $age } anni o più, a mio carico, con invalidità totale
    .option-parents = Mia madre o mio padre
    .option-other-relatives = Altri: fratelli, sorelle, cugini, suoceri, figli maggiorenni che stanno bene

fact-sponsor-citizenship = Quale cittadinanza hai?
    .why = I cittadini italiani e dell’Unione europea (UE) fanno venire la famiglia in un altro modo, più breve.
    .where = Guarda il passaporto o la carta d’identità. Se ne hai due, scegli quella italiana o europea.
    .desk = Per voi sono cittadino italiano o dell’Unione europea?
    .option-non-eu = Di un Paese fuori dall’UE, o nessuna (apolide)
    .option-italian = Italiana
    .option-eu = Di un altro Paese UE, o Islanda, Liechtenstein, Norvegia, Svizzera

fact-sponsor-renewal-asked = Hai già chiesto il rinnovo del permesso?
    .why = Con la ricevuta puoi restare mentre aspetti. Molti uffici la accettano per questa domanda.
    .where = Cerca la ricevuta della posta o la lettera con l’appuntamento in Questura.
    .desk = La mia domanda di rinnovo è aperta?

fact-family-trouble = C’è una decisione da guardare insieme prima di tutto?
    .why = Per esempio: un rifiuto del nulla osta o del visto, un ordine di lasciare l’Italia, un divieto di entrare in Europa (SIS), una condanna. Vale per te e per questi familiari. In questi casi è meglio parlare prima con chi aiuta gratis.
    .where = Guarda le lettere della Prefettura, della Questura, del consolato o del tribunale. Puoi anche non dirlo.
    .desk = Qualcuno può leggere con me questa lettera prima della domanda?

fact-sponsor-permit-length = Per quanto tempo ti hanno dato il permesso?
    .why = Per questa domanda il permesso deve durare abbastanza.
    .where = Conta dal primo giorno del permesso fino alla riga «Scadenza / Valid until». Se la tessera è arrivata tardi, conta dal giorno di inizio, non da quando l’hai ritirata. Basta { $length ->
        [one] un anno esatto
       *[other] un periodo esatto di { $length } anni
    }.
    .desk = Per quanto tempo mi è stato dato il permesso, dal primo giorno all’ultimo?
    .option-enough = { $length ->
        [one] Un anno
       *[other] { $length } anni
    } o di più
    .option-shorter = Meno di { $length ->
        [one] un anno
       *[other] { $length } anni
    }

fact-relatives-place = Dove sono adesso questi familiari?
    .why = Da questo dipende la strada: nulla osta e visto, ingresso insieme a te, o permesso chiesto qui in Italia.
    .where = Scegli il posto dove vivono oggi.
    .desk = Il mio familiare è già in Italia: qual è la strada giusta?
    .option-abroad = Tutti all’estero
    .option-some-in-italy = Alcuni sono in Italia (rispondi alle prossime domande solo per chi è all’estero)
    .option-in-italy = Tutti già in Italia
    .option-along = Tutti all’estero, e vengono con me adesso (familiari al seguito). Entro in Italia per la prima volta con un visto, oppure ho il permesso UE di lungo periodo

fact-cohesion-permit = Come sono in Italia questi familiari?
    .why = Per chiedere qui il permesso per famiglia, di solito serve un permesso valido o scaduto da poco.
    .where = Guarda il loro permesso, alla riga «Scadenza / Valid until». Se sono diversi, scegli per quello che scade prima.
    .desk = Il mio familiare è in Italia: può chiedere qui il permesso per famiglia?
    .option-valid = Hanno un permesso valido, o il rinnovo è in corso
    .option-expired = Avevano un permesso: è scaduto da non più di { $term ->
        [one] un anno
       *[other] { $term } anni
    }
    .option-visit = Sono qui per una visita breve, nei giorni permessi
    .option-other = Un’altra situazione, o preferisco non dirlo

fact-sponsor-alone-minor = Hai meno di { $age } anni e sei in Italia senza i tuoi genitori?
    .why = In questo caso per la legge è più facile far venire tua madre e tuo padre.
    .where = La data di nascita è sul permesso. Se hai un tutore, rispondete insieme.
    .desk = Sono considerato un minore straniero non accompagnato?

fact-spouse-status = Quale frase è giusta per voi due?
    .why = La legge dice quali matrimoni valgono per questa domanda.
    .where = Guarda il certificato di matrimonio. L’unione civile vale come il matrimonio.
    .desk = Il nostro matrimonio vale in Italia?
    .option-married = Siamo sposati o uniti civilmente, e non separati per legge
    .option-under-age = Siamo sposati, ma mia moglie o mio marito ha meno di { $age } anni
    .option-separated = Siamo separati per legge, o c’è una causa davanti al giudice
    .option-other-spouse = In Italia ho anche un’altra moglie o un altro marito
    .option-partner-with-child = Non siamo sposati, e nostro figlio minorenne vive in Italia con me
    .option-partner = Non siamo sposati

fact-cohesion-marriage = Vi siete sposati (o uniti civilmente) in Italia?
    .why = Per chi si è sposato in Italia la legge chiede meno cose.
    .where = Guarda il certificato di matrimonio: quale Comune c’è scritto?
    .desk = Ci siamo sposati in Italia: vale l’art. 30 comma 1 lettera b TUI?
    .option-in-italy = Sì, e mia moglie o mio marito ha un altro permesso da almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }
    .option-other = No, oppure ha un permesso da meno tempo

fact-oldest-child-birth = Quando è nato il più grande di questi figli?
    .why = Conta l’età nel giorno in cui mandi la domanda.
    .where = Guarda il passaporto o il certificato di nascita. Prendi il più grande dei figli minorenni che vuoi far venire.
    .desk = Quale data di nascita vale per mio figlio?

fact-other-parent = L’altro genitore è d’accordo?
    .why = La legge chiede il consenso dell’altro genitore, se c’è.
    .where = Il consenso scritto si mostra al consolato italiano. Se anche l’altro genitore viene in Italia, scegli la prima risposta.
    .desk = Quale consenso serve per mio figlio?
    .option-agrees = Sì, oppure viene anche lui o lei
    .option-none = Non c’è un altro genitore (è morto o non si sa chi è)
    .option-to-ask = Devo ancora chiedere
    .option-against = No, oppure non riesco a trovarlo o trovarla

fact-children-number = Quanti figli con meno di { $age } anni vuoi far venire?
    .why = Ogni figlio conta per il reddito e per le spese.
    .where = Conta solo i figli di questa domanda, non quelli che sono già con te.
    .desk = Quali figli devo contare?
    .unit = figli

fact-young-children = Oltre al più grande, quanti hanno meno di { $age } anni?
    .why = Se i figli piccoli sono più di uno, la legge può chiedere meno reddito.
    .where = Conta l’età nel giorno in cui mandi la domanda. Non contare il figlio più grande.
    .desk = Quali dei miei figli contano come piccoli?
    .unit = figli

fact-adult-child-health = Che cosa dice il medico sull’invalidità?
    .why = Un figlio maggiorenne può venire solo con l’invalidità totale.
    .where = Guarda il certificato del medico di fiducia del consolato italiano.
    .desk = Quale medico può certificare l’invalidità totale?
    .option-certified = È totale, certificata dal medico del consolato
    .option-to-certify = Sembra totale, ma il certificato non c’è ancora
    .option-partial = Non è totale

fact-adult-children = Per quanti figli maggiorenni con invalidità totale?
    .why = Ogni familiare conta per il reddito e per le spese.
    .where = Conta solo quelli di questa domanda.
    .desk = Quali figli maggiorenni devo contare?
    .unit = figli maggiorenni

fact-parents-children = I tuoi genitori hanno altri figli nel loro Paese?
    .why = La legge guarda se lì c’è qualcun altro che può occuparsi di loro.
    .where = Conta i tuoi fratelli e le tue sorelle nel Paese di origine dei tuoi genitori, o dove i tuoi genitori vivono adesso. Chi vive in un altro Paese non conta.
    .desk = I miei fratelli e le mie sorelle contano?
    .option-none = No, lì non c’è nessun altro figlio
    .option-cannot-help = Sì, ma nessuno può aiutarli, per malattie gravi provate da documenti
    .option-some = Sì, e almeno uno può aiutarli

fact-parents-support = I tuoi genitori vivono con i soldi che mandi tu?
    .why = La legge parla di genitori «a carico»: vivono con i soldi che mandi tu.
    .where = Cerca le ricevute dei soldi che hai mandato.
    .desk = Come dimostro che i miei genitori sono a mio carico?

fact-parents-number = Quanti genitori vuoi far venire?
    .why = Ogni familiare conta per il reddito e per le spese.
    .where = Conta solo tua madre e tuo padre.
    .desk = Quali genitori devo contare?
    .unit = genitori

fact-parent-birth = Quando è nato il tuo genitore? Se vengono tutti e due: il più giovane.
    .why = L’età decide su una condizione e sull’assicurazione sanitaria.
    .where = Guarda il passaporto o il certificato di nascita.
    .desk = Quale data di nascita vale per il mio genitore?

fact-stay-break = Da quel giorno, c’è stato un periodo senza permesso o un lungo periodo fuori dall’Italia?
    .why = La legge chiede un tempo senza interruzioni. Non dice che cosa vale per un’assenza breve.
    .where = Confronta le date dei vecchi permessi e delle ricevute, e i timbri sul passaporto.
    .desk = La mia assenza interrompe il tempo che conta?

fact-household-members = Chi della tua famiglia vive con te in Italia?
    .why = Il loro reddito si somma al tuo. Alcuni uffici contano anche chi è a tuo carico.
    .where = Guarda lo stato di famiglia (certificato del Comune).
    .desk = Il reddito di chi posso sommare?
    .option-alone = Nessuno
    .option-earners = Familiari che hanno un reddito
    .option-dependants = Familiari a mio carico

fact-household-income = Quanto guadagnano in un anno questi familiari, tutti insieme?
    .why = La legge somma il reddito dei familiari che vivono con te.
    .where = Somma il reddito lordo di un anno (prima delle tasse) di ogni CU o dichiarazione dei redditi (730, Redditi) dell’anno scorso.
    .desk = Quale reddito della mia famiglia contate?

fact-income-source = Da dove viene il tuo reddito?
    .why = Per ogni tipo di reddito servono documenti diversi.
    .where = Scegli tutto quello che hai.
    .desk = Quali documenti servono per il mio tipo di reddito?
    .option-employed = Da un datore di lavoro, anche lavoro domestico
    .option-self-employed = Da un lavoro in proprio
    .option-other = Da altro, per esempio una pensione o una borsa di studio

fact-home-certificate = Che cosa hai per la casa?
    .why = Il Comune deve scrivere che la casa è adatta a tutte le persone che ci vivranno.
    .where = Il documento si chiama idoneità alloggiativa. Lo dà l’ufficio tecnico del Comune.
    .desk = Quale documento serve per la mia casa?
    .option-certificate = Il certificato di idoneità alloggiativa
    .option-owner-consent = Solo il consenso scritto del titolare della casa, cioè proprietario o inquilino (per un solo figlio con meno di { $age } anni)
    .option-asked = Ho chiesto il certificato e aspetto
    .option-not-asked = Ancora niente
    .option-too-small = Il Comune ha detto che la casa non è adatta

fact-home-title = Di chi è la casa?
    .why = I documenti per la casa dipendono da questo.
    .where = Guarda il contratto di affitto o l’atto di proprietà: quale nome c’è scritto?
    .desk = Quale documento serve per il posto dove vivo?
    .option-own = È mia
    .option-rent = In affitto, il contratto è solo a mio nome
    .option-shared = Di proprietà o in affitto insieme ad altri
    .option-hosted = Vivo da qualcuno che mi ospita

## Chi può venire

part-spouse = Moglie, marito, compagna o compagno
part-minor-children = Figli minorenni
part-adult-child = Figlio maggiorenne con invalidità totale
part-parents = Madre o padre
part-other-relatives = Altri familiari

## Che cosa chiede la legge

requirement-sponsor-not-eu = La tua cittadinanza
    .yes = Non hai la cittadinanza di un Paese UE. Questa è la strada giusta per te.
    .italian = Hai la cittadinanza italiana, quindi non chiedi il nulla osta. Che cosa fare: apri la pagina «Familiare di un cittadino UE o italiano». All’estero i tuoi familiari chiedono il visto al consolato italiano come familiari di cittadino italiano.
    .eu = Con la tua cittadinanza non chiedi il nulla osta. Che cosa fare: se serve il visto, i tuoi familiari chiedono al consolato italiano quello gratuito per i familiari di cittadini UE. In Italia chiedono poi la carta di soggiorno: apri la pagina «Familiare di un cittadino UE o italiano».

requirement-sponsor-permit = Il tuo tipo di permesso
    .yes = Con il tuo permesso puoi fare la domanda. Ti è stato dato per almeno { $length ->
        [one] un anno
       *[other] { $length } anni
    }.
    .any-length = Con il tuo permesso puoi fare la domanda, anche se dura poco.
    .long-term = Con il permesso UE per soggiornanti di lungo periodo puoi fare la domanda.
    .protection = Hai una protezione: puoi fare la domanda con condizioni più facili, senza la prova del reddito e della casa.
    .following = Entri per la prima volta con un visto per lavoro autonomo, studio o motivi religiosi? Puoi portare la famiglia anche se il visto è più breve.
    .not-yet = La legge chiede un permesso di almeno { $length ->
        [one] un anno
       *[other] { $length } anni
    }. Il tuo è più breve. Quando hai un permesso che dura abbastanza, controlla di nuovo.
    .seasonal = Il permesso stagionale è sempre più breve di quello che la legge chiede qui. Che cosa fare: se hai un’offerta di lavoro, chiedi al SUI se puoi cambiare il permesso in lavoro subordinato. Con quel permesso controlla di nuovo.
    .seasonal-years = Hai un permesso stagionale per più anni. Per questo tipo la legge non è chiara.
    .asylum-request = Finché non c’è una decisione definitiva sulla tua richiesta di asilo, la legge non apre questa strada. Che cosa fare: se ti riconoscono come rifugiato o con protezione sussidiaria, puoi fare subito la domanda, con condizioni più facili. Parlane con il tuo servizio di aiuto legale.
    .temporary-protection = Con la protezione temporanea la legge non apre questa strada. Che cosa fare: chiedi alla Questura o a un servizio di aiuto legale gratuito che cosa è possibile per la tua famiglia. Se il tuo permesso diventa di lavoro, controlla di nuovo con quello.
    .special-protection = La legge non nomina la protezione speciale tra i permessi per questa domanda. Porta il permesso allo sportello o a un servizio di aiuto legale gratuito, prima di pagare qualcosa.
    .other-permit = La legge non nomina in modo chiaro il tuo permesso. Portalo allo sportello prima di pagare qualcosa.
    .ask = Con questo permesso posso chiedere il ricongiungimento familiare (art. 28 c. 1 TUI)?
    .help = Ci fermiamo qui. Parla prima con chi aiuta gratis su permessi e diritti. Forse per te e la tua famiglia c’è una strada che questa pagina non conosce. Se hai già un visto ma non ancora il permesso, torna indietro e scegli il tipo di permesso che avrai.

requirement-sponsor-permit-valid = Il tuo permesso è valido
    .yes = Il permesso è valido nel giorno della domanda.
    .renewal-asked = Il permesso è scaduto, ma hai chiesto il rinnovo. Aggiungi la ricevuta alla domanda.
    .help = Il permesso è scaduto e il rinnovo non è stato ancora chiesto. Ci fermiamo qui: prima viene il rinnovo. Vai oggi a un patronato o a un servizio di aiuto legale gratuito. Ti aiutano a chiederlo.

requirement-no-family-trouble = Niente da guardare prima
    .yes = Non c’è una decisione da guardare prima.
    .help = Ci fermiamo qui, perché una persona deve leggere con te quella decisione. Fallo subito: può esserci un ultimo giorno per rispondere. Un servizio di aiuto legale gratuito ti dice che cosa è possibile per la tua famiglia.

requirement-other-relatives = Altri familiari
    .no = La legge nomina solo questi: moglie, marito o unito civilmente, figli minorenni, un figlio maggiorenne con invalidità totale, genitori. Per fratelli, sorelle, cugini, suoceri e figli di { $age } anni o più che stanno bene questa strada è chiusa. Che cosa fare: ognuno può cercare un visto suo, per esempio per lavoro o per studio.

requirement-relatives-abroad = Dove sono i tuoi familiari
    .yes = Sono all’estero. Vengono con il nulla osta e il visto.
    .following = Sono all’estero e vengono con te (familiari al seguito): nulla osta e visto, come nel ricongiungimento. Non si aspetta il tempo in Italia.
    .cohesion = Sono già in Italia: chiedono qui il permesso per famiglia (coesione familiare). Non serve il nulla osta. Servono però le altre condizioni del ricongiungimento.

requirement-following-sponsor = Puoi portare la famiglia con te
    .yes = Con questo visto o permesso la legge lascia entrare la famiglia insieme a te.
    .special = Per chi fa ricerca o viene con la sua azienda (ICT) la legge parla della famiglia che entra insieme, anche con la stessa domanda. Dillo a chi chiede il nulla osta per te.
    .no = La legge non nomina il tuo permesso per la famiglia che entra insieme. Che cosa fare: torna indietro, scegli «Tutti all’estero» e chiedi il ricongiungimento.
    .desk = La legge non nomina in modo chiaro il tuo visto per la famiglia che entra insieme.
    .ask = Con questo visto la mia famiglia può entrare insieme a me (art. 29 comma 4 TUI)?

requirement-cohesion-permit = Il permesso dei familiari in Italia
    .yes = Hanno un permesso valido: si può cambiare in permesso per famiglia. Fate la domanda prima che scada.
    .expired = Il permesso è scaduto, ma la legge lascia { $term ->
        [one] un anno
       *[other] { $term } anni
    } di tempo. Fate la domanda subito.
    .desk = Sono qui per una visita. Molte Questure accettano la domanda finché i giorni della visita non sono finiti, altre no. Chiedi subito.
    .ask = Il mio familiare è in Italia per una visita: può chiedere qui il permesso per coesione familiare (art. 30 TUI)?
    .help = Ci fermiamo qui: prima serve qualcuno che aiuta gratis. Porta le carte che avete a un servizio di aiuto legale gratuito: può esserci un’altra strada, per esempio per i figli o per la salute. Non ti chiediamo altro.

requirement-cohesion-refugee = Familiari di un rifugiato
    .yes = Sei rifugiato: per la legge il tuo familiare in Italia non deve avere un permesso valido.

requirement-cohesion-marriage = Matrimonio in Italia
    .yes = Vi siete sposati in Italia e c’è un altro permesso da almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }: la legge non chiede reddito, casa e tempo in Italia. Dovete vivere insieme.

requirement-spouse-marriage = Il vostro matrimonio
    .yes = Siete sposati o uniti civilmente e non separati. Porta il certificato.
    .not-yet = Tua moglie o tuo marito deve avere almeno { $age ->
        [one] { $age } anno
       *[other] { $age } anni
    }. Puoi fare la domanda da quel compleanno.
    .separated = Una separazione per legge chiude questa strada. Se non è definitiva, o se vivete di nuovo insieme, porta le carte allo sportello.
    .other-spouse = La legge apre questa strada per una sola moglie o un solo marito. Parla con un servizio di aiuto legale gratuito: che cosa è possibile dipende dalle tue carte e dai tuoi figli.
    .partner-with-child = Non siete sposati, ma avete un figlio in Italia. C’è una strada speciale per l’altro genitore di un minore che vive qui (modello GN).
    .ask = Questa strada è aperta per noi? Queste sono le carte sul matrimonio e sui figli.
    .no = La legge chiede il matrimonio o l’unione civile. Che cosa fare: se vi sposate, controlla di nuovo. Se avete un figlio insieme che vive in Italia, dillo allo sportello: c’è una strada speciale.

requirement-child-age = Età dei figli
    .yes = Nel giorno della domanda hanno tutti meno di { $age } anni. Conta quel giorno, anche se compiono gli anni dopo.
    .no = Il più grande ha già { $age } anni o più, quindi per lui o lei la domanda come minore non è più possibile. Che cosa fare: cambia la data di nascita e il numero dei figli per chiedere dei più piccoli. Se il figlio maggiorenne ha un’invalidità totale, scegli quella risposta nella prima domanda.

requirement-child-other-parent = Consenso dell’altro genitore
    .yes = L’altro genitore è d’accordo. Chiedi di firmare il consenso che vuole il consolato.
    .none = Non c’è un altro genitore che deve essere d’accordo. Il consolato vuole un documento che lo mostra.
    .not-yet = La legge chiede il consenso dell’altro genitore. Chiedilo prima, per iscritto.
    .desk = L’altro genitore non è d’accordo o non si trova. Non rinunciare: parla con un servizio di aiuto legale gratuito.
    .ask = L’altro genitore non firma: quale documento può valere al posto del consenso?

requirement-adult-child-disability = L’invalidità è totale
    .yes = L’invalidità è totale e certificata.
    .not-yet = L’invalidità totale deve essere certificata. Chiedi al consolato italiano da quale medico andare.
    .no = La legge chiede l’invalidità totale. Che cosa fare: se la malattia peggiora, chiedi di nuovo al medico del consolato. Un’altra strada può essere il visto per cure mediche.

requirement-parents-conditions = I tuoi genitori
    .yes = Ogni genitore è a tuo carico e non ha altri figli nel suo Paese. C’è ancora un limite. Tuo padre o tua madre è sposato con una persona che vive in Italia con un’altra moglie o un altro marito? Chiedi prima allo sportello.
    .over-age = Ogni genitore che vuoi far venire ha più di { $age } anni, e gli altri figli non possono aiutare per malattie gravi. C’è ancora un limite. Tuo padre o tua madre è sposato con una persona che vive in Italia con un’altra moglie o un altro marito? Chiedi prima allo sportello.
    .not-yet = Se ci sono altri figli che non possono aiutare, la legge chiede che il genitore abbia più di { $age } anni: dal giorno dopo quel compleanno. Se solo uno dei due ha l’età giusta, puoi fare la domanda solo per lui o lei.
    .desk = Ogni genitore che vuoi far venire ha più di { $age } anni, ma non vive con i tuoi soldi. Le parole della legge qui non sono chiare.
    .ask = Mia madre o mio padre ha più di { $age } anni e gli altri figli sono gravemente malati: deve anche essere a mio carico?
    .not-supported = La legge chiede che i genitori siano a tuo carico. Che cosa fare: se cominci a mantenerli, tieni le ricevute e chiedi di nuovo allo sportello. Per una visita c’è il visto per turismo.
    .other-children = Nel loro Paese c’è un altro figlio che può aiutarli, quindi la legge chiude questa strada. Che cosa fare: se un giorno nessuno può più aiutarli per malattie gravi, controlla di nuovo. Per una visita c’è il visto per turismo.

requirement-parents-of-minor = Genitori di un minore con protezione
    .desk = Sei in Italia senza i tuoi genitori. Per un rifugiato minore non accompagnato la legge lascia venire madre e padre, senza le altre condizioni. Vai allo sportello con il tuo tutore.
    .ask = Sono un minore non accompagnato con protezione: come chiediamo l’ingresso dei miei genitori (art. 29-bis c. 3 TUI)?

requirement-researcher-relatives = Familiari di chi fa ricerca
    .desk = Per chi fa ricerca la legge nomina solo moglie, marito e figli minorenni. Per gli altri familiari non è chiaro se valgono per te le regole generali.
    .ask = Ho un permesso per ricerca: posso fare la domanda per i genitori o per un figlio maggiorenne?

requirement-two-years-stay = Tempo sufficiente in Italia, senza interruzioni
    .yes = Inizio del tuo soggiorno con permesso: { $since }. La legge per questi familiari chiede { $years ->
        [one] un anno
       *[other] { $years } anni
    }: ci sono.
    .desk = Inizio del tuo soggiorno: { $since }. Poi c’è stata un’interruzione o una lunga assenza. La legge per questi familiari chiede { $years ->
        [one] un anno
       *[other] { $years } anni
    } senza interruzioni, e non dice che cosa vale per un’assenza breve.
    .ask = In questo tempo sono stato senza permesso o fuori dall’Italia: si interrompe il soggiorno che chiede la legge (art. 28 c. 1-bis TUI)?
    .cohesion = Inizio del tuo soggiorno: { $since }. Per chi viene dall’estero la legge chiede { $years ->
        [one] un anno
       *[other] { $years } anni
    }. Per chi è già in Italia non è chiaro se serve. Ci arrivi in questa data: { $day }.
    .cohesion-ask = Per la coesione familiare devo essere in Italia da { $years ->
        [one] un anno
       *[other] { $years } anni
    } (art. 28 c. 1-bis TUI), o vale solo per il ricongiungimento?
    .not-yet = Per questi familiari la legge chiede { $years ->
        [one] un anno
       *[other] { $years } anni
    } in Italia senza interruzioni. Inizio del tuo soggiorno: { $since }. Puoi fare la domanda da questa data: { $day }. Per i figli minorenni non si aspetta.

requirement-family-income = Reddito
    .yes = { $people ->
        [one] Per un familiare
       *[other] Per { $people } familiari
    } la legge chiede almeno { $needed } in un anno. Tu hai { $total }.
    .not-yet = { $people ->
        [one] Per un familiare
       *[other] Per { $people } familiari
    } la legge chiede almeno { $needed } in un anno. Tu hai { $total }: mancano { $shortfall }. Conta anche il reddito dei familiari che vivono con te. Se quest’anno guadagni di più, chiedi se valgono le ultime buste paga.

requirement-family-home = Casa
    .yes = Hai il certificato del Comune. Controlla che conti anche le persone che verranno.
    .consent = Per un solo figlio con meno di { $age } anni basta il consenso scritto del titolare della casa.
    .consent-enough = La domanda è per un solo figlio con meno di { $age } anni: basta il consenso scritto del titolare della casa. Chiedi quello. Non devi aspettare il certificato.
    .consent-too-little = Il consenso basta solo se la domanda è per un solo figlio con meno di { $age } anni. Chiedi al Comune il certificato di idoneità alloggiativa.
    .asked = Aspetta il certificato di idoneità alloggiativa, poi manda la domanda.
    .not-yet = Chiedi al Comune il certificato di idoneità alloggiativa. Di’ quante persone ci vivranno.
    .too-small = La casa deve essere adatta a tutti quelli che ci vivranno. Chiedi al Comune che cosa manca: forse dei lavori, meno persone o un’altra casa.

## Documenti

document-family-online-form = Domanda di nulla osta, online
    .why = Il ricongiungimento si chiede solo online. Serve un’identità digitale (SPID o CIE). Un patronato può aiutarti.
    .note = Il modello si chiama SM. Per il genitore naturale di un minore in Italia si chiama GN, per i familiari al seguito T. I nomi dei modelli possono cambiare.
document-sponsor-permit-copy = Il tuo permesso di soggiorno, davanti e dietro
    .why = Mostra che puoi fare la domanda.
document-sponsor-renewal-receipt = Ricevuta del rinnovo
    .why = Il tuo permesso è scaduto. La ricevuta mostra che hai chiesto il rinnovo.
document-following-visa = Il tuo visto o nulla osta, o il permesso UE di lungo periodo
    .why = Mostra che puoi portare la famiglia con te.
document-following-proxy = Procura speciale per chi fa la domanda al posto tuo
    .why = Se sei ancora all’estero, una persona in Italia può fare la domanda per te.
    .note = La firmi al consolato italiano o da un notaio. Se sei già in Italia non serve.
document-sponsor-passport = Il tuo passaporto, la pagina con i dati
    .why = La domanda chiede il numero.
document-sponsor-tax-code = Il tuo codice fiscale
    .why = La domanda lo chiede.
document-sponsor-family-status = Certificato di residenza e stato di famiglia
    .why = Mostra dove vivi e con chi.
    .note = Chiedi allo sportello se basta un’autocertificazione. Il certificato è più sicuro.
document-relatives-passports = Passaporti dei familiari
    .why = Nella domanda i nomi si scrivono come nei passaporti.
document-cohesion-sponsor-papers = Copie di chi ha già il permesso: permesso, passaporto, codice fiscale, residenza e stato di famiglia
    .why = Mostrano chi sei e con chi vivi.
document-cohesion-relative-permit = Permesso dei familiari, anche scaduto, o ricevuta del rinnovo
    .why = È il permesso che cambia in permesso per famiglia.
document-cohesion-marriage-certificate = Certificato di matrimonio o di unione civile
    .why = Mostra che siete sposati.
    .note = Meglio se ha meno di { $months } mesi. Se siete sposati in Italia, basta quello del Comune.
document-cohesion-family-papers = Certificati di famiglia: nascita dei figli, stato di famiglia dei genitori
    .why = Mostrano che sono figli o genitori tuoi.
    .note = Aggiungi, se serve: il consenso dell’altro genitore, il certificato di invalidità totale, le prove che vivono a tuo carico. Con una protezione valgono anche altre prove.
document-income-employed = CU o 730, ultime buste paga, comunicazione di assunzione (UNILAV)
    .why = Lavori per un datore di lavoro. Mostrano il tuo reddito.
document-employer-declaration = Dichiarazione del datore di lavoro che il lavoro continua (modello S3)
    .why = Lavori per un datore di lavoro. Molte Prefetture la chiedono.
    .note = La firma il datore di lavoro, con la copia del suo documento. Prendi il modello dalla Prefettura: i nomi cambiano.
document-income-self-employed = Dichiarazione dei redditi (Redditi) e visura camerale (foglio della Camera di Commercio)
    .why = Lavori in proprio. Mostrano il tuo reddito.
document-income-other = Prova degli altri redditi, per esempio pensione o borsa di studio
    .why = Conta ogni reddito lecito.
document-household-income-papers = Documenti sul reddito dei familiari che vivono con te
    .why = Il loro reddito si somma al tuo. Mostra anche che sono della tua famiglia.
document-home-suitability = Certificato di idoneità alloggiativa
    .why = Il Comune controlla la casa e quante persone ci possono vivere.
    .note = Controlla l’indirizzo e il numero di persone.
document-child-home-consent = Consenso del titolare della casa a ospitare il figlio (modello S1)
    .why = Per un solo figlio con meno di { $age } anni sostituisce il certificato.
    .note = Chi firma aggiunge la copia del suo documento, e del permesso se ce l’ha. In alcuni posti firma il proprietario, in altri l’inquilino: chiedi.
document-home-deed = Atto di proprietà della casa
    .why = La casa è tua.
document-home-lease = Contratto di affitto registrato o atto di proprietà
    .why = Mostra che hai il diritto di vivere lì.
document-host-consent = Consenso di chi ti ospita o ha la casa con te (modello S2)
    .why = La casa non è solo tua. Ogni titolare deve essere d’accordo che i tuoi familiari vivano lì.
    .note = Ognuno firma e aggiunge la copia del suo documento. In alcuni posti il modello si chiama T2.
document-parent-insurance = Assicurazione sanitaria per il genitore con più di { $age } anni
    .why = Un genitore con più di { $age } anni deve essere coperto per tutti i rischi in Italia.
    .note = Un’assicurazione privata, o l’iscrizione a pagamento al Servizio sanitario (SSN). Se nel giorno della domanda il genitore è più giovane, non serve.
document-nulla-osta-copy = Nulla osta
    .why = Il consolato lo chiede per il visto.
document-marriage-certificate = Certificato di matrimonio o di unione civile
    .why = Mostra che siete sposati.
document-birth-certificates = Certificato di nascita di ogni figlio
    .why = Mostra che sono figli tuoi e quanti anni hanno.
document-other-parent-consent = Consenso firmato dell’altro genitore
    .why = La legge lo chiede per ogni figlio.
    .note = Se viene anche l’altro genitore, chiedi al consolato se serve lo stesso.
document-only-parent-proof = Documento che mostra che non c’è un altro genitore
    .why = Per esempio un certificato di morte o una decisione del giudice.
document-disability-certificate = Certificato di invalidità totale
    .why = Il medico deve essere di fiducia del consolato italiano. La visita la paghi tu.
document-support-proof = Prova che vivono a tuo carico
    .why = Per esempio le ricevute dei soldi che hai mandato e le carte sul loro reddito.
document-parents-family-certificate = Certificato di famiglia dei tuoi genitori, con tutti i loro figli
    .why = Mostra che sono i tuoi genitori e chi altro c’è.
document-siblings-health = Certificati medici dei tuoi fratelli e delle tue sorelle
    .why = Mostrano che non possono aiutare per malattie gravi. Il medico deve essere di fiducia del consolato.
document-other-family-proof = Altre prove della tua famiglia, se non hai i certificati
    .why = Hai una protezione: puoi mostrare altre prove, per esempio carte di organizzazioni internazionali, foto, messaggi.
document-arrival-passport = Passaporto di ogni familiare, con le copie di tutte le pagine usate
    .why = Gli uffici guardano il visto e il timbro di ingresso.
document-arrival-forms = Moduli stampati dal SUI
    .why = Il SUI li compila con voi. Voi li firmate e li portate alla posta.
document-arrival-photos = Fototessere
    .why = Ogni persona le porta all’appuntamento in Questura.

## Spese

fee-family-request-stamp = Marca da bollo per la domanda
    .note = Scrivi il suo numero nella domanda. Conserva la marca: possono chiederla.
fee-family-visa = Visto
    .note = Circa { $each } per ogni familiare, qui per { $people ->
        [one] un familiare
       *[other] { $people } familiari
    }. Il consolato dice la cifra esatta nella moneta del posto.
fee-family-kit = Invio del kit alla posta
    .note = Uno per ogni adulto, qui per { $people ->
        [one] un adulto
       *[other] { $people } adulti
    }.
fee-family-kit-stamp = Marca da bollo per il permesso
    .note = Una per ogni adulto, qui per { $people ->
        [one] un adulto
       *[other] { $people } adulti
    }.
fee-family-card = Tessera del permesso elettronico
    .note = { $each } per ogni persona, anche i figli, qui per { $people ->
        [one] una persona
       *[other] { $people } persone
    }.
fee-family-contribution = Contributo per il permesso
    .note = { $each } per ogni adulto, qui per { $people ->
        [one] un adulto
       *[other] { $people } adulti
    }. Se il permesso è breve, sono { $short }. I minorenni non lo pagano.

fee-cohesion-kit = Invio del kit alla posta
    .note = Uno per ogni adulto, qui per { $people ->
        [one] un adulto
       *[other] { $people } adulti
    }. Se la domanda si fa in Questura, non si paga.
fee-cohesion-stamp = Marca da bollo
    .note = Una per ogni adulto, qui per { $people ->
        [one] un adulto
       *[other] { $people } adulti
    }.
fee-cohesion-card = Tessera del permesso elettronico
    .note = { $each } per ogni persona, anche i figli, qui per { $people ->
        [one] una persona
       *[other] { $people } persone
    }.
fee-cohesion-contribution = Contributo per il permesso
    .note = { $each } per ogni adulto, qui per { $people ->
        [one] un adulto
       *[other] { $people } adulti
    }. Se il permesso è breve, sono { $short }. I minorenni non lo pagano.

## Scadenze

deadline-child-last-day = Ultimo giorno per la domanda per il figlio più grande
    .how = Il giorno prima che il figlio compia { $age } anni. Non aspettare quel giorno: se l’invio non riesce, devi mandarla di nuovo.
deadline-nulla-osta-answer = Il SUI deve rispondere
    .how = Entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dalla domanda. In pratica può durare di più.
deadline-visa-answer = Il consolato deve rispondere sul visto
    .how = Entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dalla domanda di visto.
deadline-arrival-report = Andare al SUI dopo l’arrivo
    .how = Entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dall’ingresso. Conta tutti i giorni, anche sabato e domenica: così sei sicuro.
deadline-arrival-host-report = Comunicare chi ospiti (dichiarazione di ospitalità)
    .how = Entro { $hours ->
        [one] un’ora
       *[other] { $hours } ore
    } dall’arrivo, per iscritto, alla Questura, al commissariato o al Comune. La fa chi ospita, anche per i familiari stretti. Per il ritardo c’è una multa.
deadline-family-permit-answer = La Questura deve decidere sul permesso
    .how = Entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dalla richiesta del permesso. Mentre aspettano, vale la ricevuta.
deadline-cohesion-by = Chiedere il permesso per famiglia
    .how = Prima che scada il permesso del familiare, o entro { $term ->
        [one] un anno
       *[other] { $term } anni
    } dalla sua scadenza. Non aspettare.
deadline-cohesion-answer = La Questura deve decidere sul permesso
    .how = Entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dalla domanda. In pratica può durare di più.

## Uffici

office-comune-home = Comune: certificato per la casa
    .how = Chiedi l’idoneità alloggiativa all’ufficio tecnico del tuo Comune. Di’ quante persone ci vivranno.
office-sui-portal = Sportello Unico per l’Immigrazione (SUI), online
    .how = Vai su portaleservizi.dlci.interno.it con SPID o CIE. Se non li hai, un patronato può aiutarti.
office-cohesion-office = Questura o posta: coesione familiare
    .how = In molti posti si manda il kit per famiglia dalla posta. Chiedi prima alla Questura: non è uguale dappertutto.
office-family-consulate = Consolato italiano dove vivono i tuoi familiari
    .how = Quando c’è il nulla osta, i familiari prenotano al consolato e portano i documenti di famiglia.
office-sui-arrival = Sportello Unico (SUI), dopo l’arrivo
    .how = Chiedi l’appuntamento appena arrivano. Lì avete i moduli e il codice fiscale.
office-family-post-office = Ufficio postale con Sportello Amico
    .how = Porta i moduli del SUI nella busta aperta. Ricevi la ricevuta e la data in Questura.

## Dubbi

doubt-two-years-exempt = Con la Carta blu UE, con il permesso ICT o per ricerca probabilmente non devi essere qui da { $years ->
        [one] un anno
       *[other] { $years } anni
    }. Per questi permessi la legge nomina solo un articolo senza questa condizione. Ma nessun ufficio lo ha scritto in modo chiaro.
    .ask = Con il mio permesso valgono solo le condizioni dell’art. 29 TUI, senza il tempo dell’art. 28 c. 1-bis TUI?
doubt-two-years-start = In queste settimane la legge cambiava. Non è sicuro se questo tempo era già richiesto: { $years ->
        [one] un anno
       *[other] { $years } anni
    } in Italia.
    .ask = Nel giorno della mia domanda era già richiesto il tempo dell’art. 28 c. 1-bis TUI?
doubt-sponsor-renewal = Il tuo permesso è in rinnovo. Molti uffici accettano la ricevuta, ma la legge non lo dice per questa domanda.
    .ask = Accettate la domanda con la ricevuta del rinnovo?
doubt-dependants-counted = Alcuni uffici contano anche i familiari che vivono già con te e sono a tuo carico. Allora serve un reddito più alto.
    .ask = Contate anche i familiari che vivono già con me?
doubt-income-new-year = Il reddito richiesto per quest’anno non è ancora in questa pagina. L’INPS pubblica l’importo ogni inverno.
    .ask = Quale reddito annuo chiedete quest’anno per i miei familiari?
doubt-one-child-home = Alcuni uffici accettano il consenso solo se nella casa non vive un altro bambino con meno di { $age } anni.
    .ask = Per mio figlio basta il consenso del titolare della casa?
doubt-home-rooms = Ogni Comune ha la sua tabella di stanze e metri quadrati.
    .ask = Con la vostra tabella, quante persone possono vivere nella mia casa?
doubt-visa-request-term = Molti uffici dicono che il visto si chiede entro { $months ->
        [one] un mese
       *[other] { $months } mesi
    } dal nulla osta. Nella legge per le famiglie non lo abbiamo trovato. Per sicurezza, chiedete il visto subito.
    .ask = Entro quando i miei familiari devono chiedere il visto?
doubt-arrival-days = Una regola dice { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } dall’ingresso, un’altra dice giorni lavorativi. Per sicurezza, conta tutti i giorni.
    .ask = Entro quale giorno i miei familiari devono venire da voi dopo l’ingresso?
doubt-children-kit = Non è uguale dappertutto come si mettono i figli nei kit postali. Per un figlio può servire un kit e una marca da bollo in più, e allora si paga di più.
    .ask = Quanti kit e quante marche da bollo servono per i figli?
doubt-cohesion-two-years = Per la coesione familiare non è chiaro se devi essere in Italia da { $years ->
        [one] un anno
       *[other] { $years } anni
    }.
    .ask = Il tempo dell’art. 28 c. 1-bis TUI vale anche per la coesione familiare?
doubt-following-two-years = Per chi entra con la famiglia la legge chiede solo casa e reddito, non { $years ->
        [one] un anno
       *[other] { $years } anni
    } in Italia. Lo dice anche un commento, ma non un ufficio.
    .ask = Per i familiari al seguito (art. 29 comma 4 TUI) serve il tempo dell’art. 28 comma 1-bis?
doubt-following-proof = Se non sei ancora in Italia, non è scritto come si provano la casa e il reddito.
    .ask = Non vivo ancora in Italia: con quali carte provo la casa e il reddito per la mia famiglia?
doubt-cohesion-channel = In molti posti si manda il kit dalla posta, in altri si va in Questura.
    .ask = La domanda di coesione familiare si fa qui o con il kit della posta? Quale codice scrivo nel modulo?
doubt-cohesion-fee = Chi cambia un permesso valido non paga il contributo. Alcuni uffici lo chiedono lo stesso: { $each } per ogni adulto.
    .ask = Il permesso è ancora valido: è giusto che non pago il contributo (D.M. 5.5.2017 art. 3)?
doubt-cohesion-marriage-income = Per chi si è sposato in Italia la legge non parla di reddito e casa. Alcune Questure li chiedono lo stesso.
    .ask = Ci siamo sposati in Italia (art. 30 comma 1 lettera b TUI): chiedete anche reddito e casa?
doubt-family-bill = Il Governo ha proposto regole più dure per le famiglie. Non le abbiamo trovate in vigore. Controlla poco prima di mandare la domanda.
    .ask = Le regole sul ricongiungimento familiare sono cambiate?

## Buono a sapersi

advice-children-now = Per i figli con meno di { $age } anni non si aspetta: per loro non devi essere qui da { $years ->
        [one] un anno
       *[other] { $years } anni
    }. Puoi fare la domanda per loro appena ci sono le altre condizioni. Gli altri familiari possono venire dopo, con un’altra domanda.
advice-children-first-income = Per i soli figli minorenni bastano { $needed } in un anno. Puoi fare prima la domanda per loro, e per gli altri quando il reddito è più alto.
advice-family-following = C’è anche una strada per i familiari che arrivano insieme a chi entra in Italia la prima volta (familiari al seguito). Non chiede il tempo in Italia. Chiedi allo sportello se per te è ancora aperta.
advice-family-cohesion = Per un familiare già in Italia c’è la coesione familiare. Di solito servono le condizioni del ricongiungimento. Il suo permesso si può cambiare in permesso per famiglia, anche se è scaduto, entro { $term ->
        [one] un anno
       *[other] { $term } anni
    } dall’ultimo giorno. Non aspettare.
advice-family-cohesion-refugee = Sei rifugiato: per la coesione familiare il tuo familiare in Italia non deve per forza avere un permesso valido.
advice-family-no-papers = Se non puoi avere i certificati, spiega perché. Il consolato può controllare in altri modi, e un rifiuto non può basarsi solo sulle carte che mancano. Non contattare mai le autorità del tuo Paese se per te è pericoloso.
advice-family-dna = Se il tuo Paese non dà certificati sicuri, il consolato può usare l’esame del DNA. Lo paghi tu.
advice-age-on-the-day = L’età di un figlio conta nel giorno in cui mandi la domanda. Molte famiglie la mandano troppo tardi, subito dopo il compleanno dei { $age } anni.
advice-gross-income = Guarda il reddito prima delle tasse, sulla CU o sulla dichiarazione dei redditi, non quello che arriva in banca. Non contare te tra i familiari. Non dimenticare il reddito di tua moglie o di tuo marito che vive con te.
advice-home-occupants = Controlla il certificato della casa: è per l’indirizzo dove vivrete tutti, e per abbastanza persone?
advice-foreign-papers = I certificati dall’estero devono avere la traduzione, e l’apostille o la legalizzazione (un timbro ufficiale). Senza, di solito il consolato non li accetta.
advice-cohesion-living-together = Dovete vivere davvero insieme: se l’ufficio vede che non è così, toglie il permesso. Non vale se dal matrimonio è nato un figlio.
advice-permit-ends-meanwhile = Scadenza del tuo permesso: { $expiry }. La risposta può arrivare dopo. Chiedi il rinnovo almeno { $lead ->
        [one] un giorno
       *[other] { $lead } giorni
    } prima di quella data, o subito se è più vicina.
advice-who-checks = Il SUI guarda il permesso, il reddito e la casa. Il consolato guarda i documenti di famiglia.
advice-nulla-osta-late = Se la risposta non arriva in tempo, chiedila al SUI per iscritto e tieni una copia. Una vecchia regola permette ai familiari di chiedere il visto con la copia della domanda: chiedi al consolato se vale ancora.
advice-arrival-receipt = Dopo l’arrivo vale la ricevuta della richiesta di permesso: i tuoi familiari possono restare, e gli adulti lavorare, finché il permesso è pronto. Prima di uscire dall’Italia con la sola ricevuta, chiedi alla Questura.
advice-cohesion-receipt = Con la ricevuta della domanda il familiare può restare e, se è adulto, lavorare, finché arriva la risposta. Prima di uscire dall’Italia con la sola ricevuta, chiedi alla Questura.
advice-family-refusal = Se la risposta è no, o non arriva, puoi andare dal giudice (tribunale ordinario). Porta la lettera lo stesso giorno a un servizio di aiuto legale gratuito.
advice-family-permit-rights = Con il permesso per motivi familiari i tuoi familiari possono lavorare, studiare e usare i servizi sanitari e sociali. Dura come il tuo, la prima volta fino a { $most ->
        [one] un anno
       *[other] { $most } anni
    }. I due permessi si rinnovano insieme.

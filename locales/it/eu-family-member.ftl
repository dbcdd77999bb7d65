# Familiari di cittadini UE e di italiani. Le chiavi sono gli id di rules/law/eu-family-member.

procedure-eu-family-member = Familiare di un cittadino UE o italiano: carta di soggiorno e permessi
    .about = Non hai un passaporto dell’Unione europea (UE), e un tuo familiare è cittadino UE o italiano e vive in Italia. Qui vedi come avere la carta di soggiorno, il permesso FAMIT o il permesso per chi ha un figlio minorenne italiano, e come tenerli.

## Domande

fact-eu-family-goal = Che cosa ti serve?
    .why = Sono domande diverse.
    .where = Se hai già una «carta di soggiorno per familiare di cittadino UE» o un permesso «FAMIT», guarda la data di scadenza.
    .desk = Quale domanda devo fare?
    .option-first = La prima carta o il primo permesso come familiare
    .option-again = Ho già la carta o il permesso FAMIT, e scade; oppure sono qui da { $years ->
        [one] un anno
       *[other] { $years } anni
    }
    .option-changed = La mia famiglia è cambiata: lutto, divorzio, separazione, partenza o violenza

fact-eu-family-change = Che cosa è successo?
    .why = Il tuo diritto di restare può continuare. Dipende da che cosa è successo.
    .where = Se c’è violenza, scegli quella risposta: prima viene la tua sicurezza.
    .desk = La mia famiglia è cambiata: posso restare?
    .option-death = Il mio familiare è morto
    .option-divorce = C’è un divorzio o un annullamento del matrimonio
    .option-separation = Siamo separati, senza divorzio
    .option-left = Il mio familiare è andato via dall’Italia
    .option-violence = C’è violenza in famiglia, o c’è stata
    .option-other = Un’altra cosa, o preferisco non dirlo

fact-eu-family-sponsor = Chi è il tuo familiare?
    .why = La legge dà documenti diversi.
    .where = Scegli «italiano, e abbiamo vissuto insieme» solo se siete stati insieme in un altro Paese UE, più di una vacanza.
    .desk = Per voi il mio familiare italiano ha usato la libera circolazione?
    .option-eu = Un cittadino UE (o di Islanda, Liechtenstein, Norvegia, Svizzera)
    .option-italian-moved = Un italiano, e abbiamo vissuto insieme in un altro Paese UE
    .option-italian = Un italiano, e non abbiamo vissuto insieme in un altro Paese UE
    .option-italian-child = Mio figlio o mia figlia: ha meno di { $minor } anni e la cittadinanza italiana, e vive in Italia

fact-eu-family-school = Hai figli che vanno a scuola in Italia e stanno con te?
    .why = Per i figli a scuola e per il genitore che li ha in affidamento c’è una regola speciale.
    .where = Guarda l’iscrizione a scuola.
    .desk = I miei figli vanno a scuola qui: possiamo restare?

fact-eu-family-year-before = Prima della morte del tuo familiare, vivevi in Italia da almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }?
    .why = La legge chiede questo tempo.
    .where = Guarda la carta di soggiorno, la ricevuta o la residenza.
    .desk = Da quale giorno contate il mio soggiorno?

fact-eu-family-after = Adesso quale di queste è vera per te?
    .why = Oltre al tempo, la legge chiede una di queste.
    .where = Se ne hai più di una, scegli la prima.
    .desk = Con quale prova resta il mio diritto (art. 11 D.Lgs. 30/2007)?
    .option-permanent = Ho già il soggiorno permanente (dopo { $years } anni)
    .option-work = Lavoro
    .option-means = Ho soldi sufficienti e un’assicurazione sanitaria
    .option-household = Vivo con un familiare che lavora o ha soldi sufficienti
    .option-none = Nessuna

fact-eu-family-divorce = Quale di queste è vera?
    .why = In questi casi il tuo diritto di restare continua anche dopo il divorzio.
    .where = Guarda il certificato di matrimonio e le carte del giudice. Se ce n’è più di una, scegli la prima.
    .desk = Dopo il divorzio resta il mio diritto (art. 12 D.Lgs. 30/2007)?
    .option-married-long = Il matrimonio è durato almeno { $years } anni, di cui almeno { $italy ->
        [one] un anno
       *[other] { $italy } anni
    } in Italia, prima della causa
    .option-custody = Ho l’affidamento dei figli del cittadino UE, per accordo o per decisione del giudice
    .option-visits = Ho il diritto di vedere mio figlio minorenne, e per il giudice le visite devono essere in Italia
    .option-permanent = Ho già il soggiorno permanente (dopo { $permanent } anni)
    .option-none = Nessuna

fact-eu-family-relation = Chi sei tu per questa persona?
    .why = La legge nomina solo alcuni familiari. Per gli altri si guarda caso per caso.
    .where = Contano anche i figli e i genitori della moglie o del marito. L’unione civile vale come il matrimonio.
    .desk = Per la legge sono un familiare (art. 2 e 3 D.Lgs. 30/2007)?
    .option-spouse = Moglie, marito o unito civilmente
    .option-child-under = Figlio, figlia o nipote (di nonni) con meno di { $age } anni
    .option-child-over = Figlio, figlia o nipote (di nonni) di { $age } anni o più
    .option-parent = Madre, padre, nonna o nonno (il familiare è adulto)
    .option-partner = Compagno o compagna stabile, senza matrimonio
    .option-other = Un altro familiare: vivevamo insieme, mi mantiene, o sono malato e mi cura. Oppure ho un figlio minorenne con passaporto UE

fact-eu-family-dependent = Vivi con i soldi di questo familiare (a carico)?
    .why = Per genitori e figli grandi la legge lo chiede.
    .where = Cerca le ricevute dei soldi che ricevi.
    .desk = Come dimostro che sono a carico?

fact-eu-family-responsibility = Un giudice ti ha tolto la responsabilità genitoriale su questo figlio?
    .why = È l’unica condizione della legge, oltre alla residenza del figlio in Italia. Puoi anche non rispondere.
    .where = Guarda le carte del Tribunale per i minorenni o del tribunale.
    .desk = Il giudice ha tolto o limitato la mia responsabilità di genitore?

fact-eu-family-registered = Il tuo familiare è iscritto all’anagrafe (residenza) in Italia?
    .why = Il tuo diritto segue il suo.
    .where = Chiedi al tuo familiare l’attestazione o il certificato di residenza.
    .desk = Il mio familiare è iscritto qui?
    .option-yes = Sì
    .option-asked = Ha fatto la domanda e aspetta
    .option-no = No

fact-eu-family-entry = Sono passati { $months } mesi dal tuo ingresso in Italia?
    .why = La legge chiede la carta dopo questo tempo. Se sei qui da più tempo, va bene lo stesso.
    .where = Guarda il timbro sul passaporto o il biglietto.
    .desk = Da quando posso chiedere la carta?
    .option-longer = Sì
    .option-recent = Non ancora

fact-eu-family-entry-day = In che giorno sei entrato?
    .why = Da quel giorno contiamo i mesi.
    .where = Il timbro sul passaporto o il biglietto.
    .desk = Quale giorno di ingresso conta?

fact-eu-family-together = In questi anni hai vissuto in Italia insieme al tuo familiare?
    .why = Per la carta permanente la legge chiede gli anni insieme.
    .where = Guarda la residenza e lo stato di famiglia.
    .desk = Quale tempo insieme contate?

fact-eu-family-card-expiry = Quando scade la carta o il permesso FAMIT?
    .why = La nuova domanda si fa prima di quel giorno.
    .where = Sulla carta, alla riga «Scadenza / Valid until».
    .desk = La mia carta è ancora valida?

fact-eu-family-deed = Hai il certificato di matrimonio, di nascita o di famiglia?
    .why = Prova che siete familiari.
    .where = I certificati esteri devono essere tradotti e legalizzati (o con apostille). Per i Paesi UE basta il modulo multilingue.
    .desk = Questo certificato va bene?
    .option-registered = Sì, è di un Comune italiano, o è già registrato (trascritto) in Italia
    .option-ready = Sì, è estero, tradotto e legalizzato, o con il modulo UE
    .option-bare = Ce l’ho, ma senza traduzione o legalizzazione
    .option-missing = Non ce l’ho e non riesco ad averlo

fact-eu-family-channel = Dove fai la domanda?
    .why = Alla posta si paga anche il servizio.
    .where = In alcune città si prenota in Questura (PrenotaFacile), in altre si manda il kit dalla posta.
    .desk = La domanda si fa qui o con il kit della posta?
    .option-post = Alla posta, con il kit
    .option-questura = In Questura

## Condizioni

requirement-eu-family-citizenship = La tua cittadinanza
    .yes = Non hai un passaporto UE: queste regole sono per te.
    .no = Hai un passaporto UE (o di Islanda, Liechtenstein, Norvegia, Svizzera): non chiedi questa carta. Che cosa fare: iscriviti al Comune. Apri la pagina «Cittadino UE».

requirement-eu-family-safe = La tua sicurezza
    .yes = Non hai segnalato violenza.
    .desk = Per gli altri cambiamenti la legge qui non dice niente. Parlane con uno sportello legale gratuito: ti ascolta senza dirlo a nessuno.
    .ask = La mia famiglia è cambiata: la mia carta vale ancora?
    .help = La tua sicurezza viene prima dei documenti. Chiama un numero gratuito o vai in un centro antiviolenza: non avvisano nessuno senza il tuo consenso. La legge protegge il tuo permesso: per restare non devi sopportare la violenza. Non ti chiediamo altro.

requirement-eu-family-sponsor = Il tuo documento
    .yes = Il tuo familiare è cittadino UE: chiedi la «carta di soggiorno per familiare di cittadino dell’Unione».
    .moved = Il tuo familiare italiano ha vissuto con te in un altro Paese UE: valgono le regole dei familiari di cittadini UE, se sono migliori.
    .parent = Tuo figlio minorenne è italiano: chiedi il permesso per motivi familiari. Lo puoi chiedere anche se non hai un altro permesso.
    .famit = Il tuo familiare italiano non si è spostato: chiedi il permesso per motivi di famiglia «FAMIT». Dura { $years } anni.

requirement-eu-family-relation = Chi sei per il tuo familiare
    .yes = La legge nomina moglie, marito e figli con meno di { $age } anni.
    .dependent = Sei a carico: la legge ti nomina.
    .not-dependent = Per genitori e figli di { $age } anni o più la legge chiede di essere a carico. Se vivevate insieme o sei malato, chiedi lo stesso.
    .partner = Per il compagno stabile serve una prova ufficiale della relazione. L’ufficio guarda caso per caso.
    .other = Per altri familiari la legge chiede all’ufficio di aiutare, ma guarda caso per caso.
    .other-italian = La legge vieta quasi sempre di espellere chi vive con un parente italiano stretto (fino al secondo grado: per esempio fratelli, nonni, nipoti). C’è un permesso per questo: guarda la guida sul primo permesso, e vai prima a uno sportello legale gratuito.
    .other-italian-ask = Vivo con un mio parente italiano (art. 19 c. 2 lett. c TUI): quale permesso posso chiedere?
    .ask = Per la legge sono un familiare (art. 2 e 3 D.Lgs. 30/2007)? Quale prova serve?

requirement-eu-family-parent = Genitore di un minore italiano
    .yes = La legge dà il permesso alla madre o al padre di un minore italiano che vive in Italia. Non conta se hai già un permesso.
    .no = La legge chiude questa strada a chi ha perso la responsabilità di genitore. Che cosa fare: vai subito da un avvocato o a un aiuto legale gratuito. Il Tribunale per i minorenni può dare un’autorizzazione se il figlio ha bisogno di te.

requirement-eu-family-parent-later = Il tuo permesso di genitore
    .desk = Come si rinnova o cambia il permesso di chi ha un figlio minorenne italiano, la legge non lo dice in modo chiaro. Chiedi prima che scada.
    .ask = Ho il permesso come genitore di un minore italiano: come lo rinnovo, o in che cosa lo converto?

requirement-eu-family-registered = Il tuo familiare vive in Italia
    .yes = Il tuo familiare è iscritto all’anagrafe.
    .asked = Basta la ricevuta della sua domanda di iscrizione.
    .not-yet = Prima il tuo familiare si iscrive al Comune. Poi tu chiedi il documento.

requirement-eu-family-three-months = Il tempo dall’ingresso
    .yes = Sono passati { $months } mesi: puoi chiedere la carta.
    .not-yet = La legge parla della carta dopo { $months } mesi dall’ingresso. Fino ad allora basta il passaporto.

requirement-eu-family-deed = Prova della famiglia
    .yes = Hai il certificato.
    .to-register = Il matrimonio fatto all’estero va prima registrato (trascritto) al Comune italiano. Poi chiedi il permesso.
    .not-yet = Prima fai tradurre e legalizzare il certificato.
    .desk = Senza certificato l’ufficio deve dire quale altra prova vale.
    .ask = Non posso avere il certificato: quale altra prova della famiglia accettate?

requirement-eu-family-five-years = Il tempo in Italia con il tuo familiare
    .yes = Inizio: { $since }. Ci sono i { $years } anni insieme: puoi chiedere la carta permanente.
    .not-yet = Per la carta permanente servono { $years } anni. Inizio: { $since }. Puoi chiederla da questa data: { $day }.
    .ends-first = La carta permanente si chiede dopo { $years } anni, dal { $day }: ma la tua carta scade prima. Non aspettare: vai in Questura prima che scada, e chiedi come continuare.
    .ends-first-ask = La mia carta scade prima degli anni per la carta permanente: come la rinnovo?
    .desk = Ci sono { $years } anni, ma non tutti insieme al tuo familiare.
    .ask = Non ho vissuto sempre con il mio familiare: posso avere la carta permanente, o rinnovare quella che ho?

requirement-eu-family-absence = Assenze
    .yes = Le tue assenze non interrompono il tempo.
    .desk = Un’assenza di più di { $limit } mesi in un anno può interrompere il tempo. Fino a { $long } mesi di seguito va bene solo con un motivo importante.
    .ask = Queste sono le mie assenze: da quale giorno contate il soggiorno?

requirement-eu-family-card-valid = La carta è ancora valida
    .yes = Scade il { $expiry }. Fai la domanda prima.
    .desk = È scaduta il { $expiry }. La legge non dice che perdi il diritto: vai subito.
    .ask = La mia carta è scaduta: posso fare lo stesso la domanda?

requirement-eu-family-death = Il tuo diritto dopo la morte del familiare
    .yes = Vivevi in Italia da almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    } e hai una delle condizioni della legge: il tuo diritto di restare continua.
    .school = Per i figli a scuola e per il genitore che li ha in affidamento c’è una regola speciale: potete restare per la scuola.
    .no-ground = Vivevi qui da abbastanza tempo, ma la legge chiede anche lavoro, soldi con assicurazione, o un familiare che li ha.
    .no-year = Senza { $year ->
        [one] un anno
       *[other] { $year } anni
    } in Italia prima della morte la carta non continua. Ma puoi chiedere un permesso per lavoro o per studio.
    .ask = Il mio familiare è morto: quale documento posso avere adesso (art. 11 D.Lgs. 30/2007, art. 30 c. 5 TUI)?

requirement-eu-family-left = Il tuo diritto dopo la partenza del familiare
    .school = I figli a scuola e il genitore che li ha in affidamento possono restare.
    .desk = Se il familiare lascia l’Italia, la carta di solito non continua. Forse puoi avere un altro permesso, per lavoro o studio.
    .ask = Il mio familiare ha lasciato l’Italia: quale documento posso avere (art. 11 D.Lgs. 30/2007)?

requirement-eu-family-divorce = Il tuo diritto dopo il divorzio
    .yes = Hai una delle condizioni della legge: il tuo diritto di restare continua. Porta le carte.
    .desk = Senza una di queste condizioni la carta non continua. Ma puoi chiedere un permesso per lavoro o per studio.
    .ask = Sono divorziato da un cittadino UE: quale permesso posso avere (art. 12 D.Lgs. 30/2007, art. 30 c. 5 TUI)?

requirement-eu-family-separation = Il tuo diritto dopo la separazione
    .desk = La legge parla di divorzio, non di separazione. Prima di firmare o di cambiare casa chiedi che cosa succede alla tua carta.
    .ask = Siamo separati e non divorziati: la mia carta vale ancora?

requirement-eu-family-famit-changed = Il tuo permesso FAMIT
    .desk = Il permesso FAMIT può diventare un permesso per lavoro. In caso di morte, separazione o divorzio si può chiedere anche un permesso per studio. Chiedi prima che scada.
    .ask = Ho un permesso FAMIT e la mia famiglia è cambiata: in quale permesso posso convertirlo?

requirement-eu-family-passport = Passaporto
    .yes = Il passaporto è valido.
    .expired = Il passaporto è scaduto. Chiedi quello nuovo, e chiedi se intanto puoi fare la domanda.
    .missing = Senza passaporto chiedi quale documento vale al suo posto. Se sei rifugiato o hai chiesto asilo, non andare al tuo consolato.
    .ask = Il mio passaporto non è valido: posso fare la domanda con la prova che ho chiesto quello nuovo?

## Documenti

document-eu-family-passport-proof = Prova che hai chiesto il passaporto nuovo, o altro documento
    .why = Il tuo passaporto non è valido.
document-eu-family-old-card = La carta o il permesso che hai
    .why = L’ufficio vede che cosa hai adesso.
document-eu-family-marriage = Certificato di matrimonio o di unione civile
    .why = Prova che siete sposati.
    .note = Italiano o trascritto: niente traduzione. Paese UE: chiedi il modulo multilingue.
document-eu-family-birth = Certificato di nascita
    .why = Prova chi è figlio di chi.
    .note = Paese UE: chiedi il modulo multilingue, al posto di traduzione e apostille.
document-eu-family-dependency = Prova che sei a carico
    .why = Per esempio le ricevute dei soldi, e le carte sul tuo reddito.
document-eu-family-partner-proof = Prova ufficiale della relazione stabile
    .why = Per esempio una convivenza registrata.
document-eu-family-household-proof = Prova che vivevate insieme, che ti mantiene o che ti cura
    .why = Un documento del tuo Paese, o certificati medici.
document-eu-family-sponsor-id = Documento del tuo familiare
    .why = Mostra la sua cittadinanza.
document-eu-family-attestation = Attestazione di iscrizione anagrafica del tuo familiare
    .why = Mostra che vive in Italia. Basta la ricevuta della domanda.
document-eu-family-moved-proof = Prova che avete vissuto insieme in un altro Paese UE
    .why = Per esempio la carta di quel Paese, la residenza, contratti.
document-eu-family-residence = Residenza e stato di famiglia, o dichiarazione di chi ti ospita
    .why = Mostra dove vivi e con chi.
document-eu-family-years-proof = Prove degli anni in Italia insieme
    .why = Per esempio certificato storico di residenza, buste paga, scuola.
document-eu-family-absence-proof = Prova del motivo dell’assenza
    .why = Sei stato via a lungo.
document-eu-family-death-papers = Certificato di morte
    .why = Mostra il giorno.
document-eu-family-divorce-papers = Carte della separazione o del divorzio, e certificato di matrimonio
    .why = Mostrano quanto è durato il matrimonio e che cosa ha deciso il giudice.
document-eu-family-ground-papers = Prova del lavoro, dei soldi con l’assicurazione, o del soggiorno permanente
    .why = La legge lo chiede.
document-eu-family-school-papers = Certificato di scuola dei figli e prova dell’affidamento
    .why = Mostrano che i figli studiano qui e stanno con te.

## Spese

fee-eu-family-parent-contribution = Contributo per il permesso
    .note = Se il permesso dura poco, sono { $short }. Chiedi prima di pagare.

## Scadenze

deadline-eu-family-card-ends = Ultimo giorno per fare la domanda
    .how = Si fa prima che scada la carta che hai.
deadline-eu-family-famit-by = Chiedere il rinnovo del FAMIT
    .how = Per sicurezza almeno { $lead } giorni prima della scadenza ({ $expiry }), come per gli altri permessi.
deadline-eu-family-famit-ends = Il permesso FAMIT scade
    .how = Chiedi il rinnovo adesso.
deadline-eu-family-card-answer = La Questura deve dare la carta
    .how = Entro { $months } mesi dalla domanda. Intanto vale la ricevuta.
deadline-eu-family-permanent-answer = La Questura deve dare la carta permanente
    .how = Entro { $days } giorni dalla domanda.
deadline-eu-family-famit-answer = La Questura deve decidere
    .how = Entro { $days } giorni dalla domanda, di regola. Può durare di più.

## Uffici

office-eu-family-comune = Comune
    .how = Qui si iscrive il tuo familiare e si registra (trascrive) il matrimonio fatto all’estero.
office-eu-family-questura = Questura, ufficio immigrazione
    .how = Prenota (PrenotaFacile, dove c’è) o chiedi come si prende l’appuntamento. Chiedi sempre la ricevuta.

## Dubbi

doubt-eu-family-visa = Il visto di ingresso non è più tra i documenti della legge. Alcuni uffici lo chiedono lo stesso.
    .ask = Non ho il visto: per la carta di soggiorno (art. 10 D.Lgs. 30/2007) basta il passaporto?
doubt-eu-family-when = La legge dice dopo { $months } mesi. Alcuni uffici accettano la domanda prima: puoi chiedere già adesso.
    .ask = Posso fare la domanda già adesso, prima dei { $months } mesi?
doubt-eu-family-stamp = Per la legge la carta costa solo la tessera. La marca da bollo la chiedono gli uffici.
    .ask = Serve la marca da bollo?
doubt-eu-family-famit-fee = Per il FAMIT la legge non chiede il contributo, solo la tessera: { $card }. Alcune tabelle dicono una somma più alta.
    .ask = Per il permesso FAMIT pago solo la tessera, senza contributo (art. 23 c. 1-bis D.Lgs. 30/2007)?
doubt-eu-family-famit-renewal = La legge dice solo che il FAMIT si rinnova alla scadenza. Per gli altri permessi il rinnovo si chiede { $lead } giorni prima.
    .ask = Entro quando chiedo il rinnovo del FAMIT?
doubt-eu-family-old-cards = Se hai ancora una carta UE come familiare di italiano, di solito vale fino alla scadenza. Non lo abbiamo letto nella legge.
    .ask = La mia carta UE è ancora valida, o devo cambiarla con il FAMIT?
doubt-eu-family-parent-fee = Per questo permesso la legge non dice quanto dura e se si paga il contributo, oltre alla tessera ({ $card }).
    .ask = Per il permesso di genitore di un minore italiano (art. 30 c. 1 lett. d TUI): quanto dura, e quanto pago?
doubt-eu-family-new-card = Non è chiaro se serve subito una carta nuova, e quanto costa.
    .ask = Il mio diritto continua: devo chiedere una carta nuova, e quanto costa?

## Buono a sapersi

advice-eu-family-receipt = Quando fai la domanda ti danno subito la ricevuta. Conservala: con quella aspetti in regola.
advice-eu-family-work = Puoi lavorare già adesso, anche con la ricevuta.
advice-eu-family-no-sui = Per te non serve il nulla osta dello Sportello Unico. Se un familiare è ancora all’estero, il visto si chiede al consolato italiano: è gratis e passa prima degli altri.
advice-eu-family-no-contribution = Non pagare il contributo per il permesso: per i familiari di cittadini UE e italiani non c’è.
advice-eu-family-keep-registered = Il tuo diritto segue quello del tuo familiare: se perde l’iscrizione o il lavoro, chiedi subito un aiuto.
advice-eu-family-paper-cards = Le vecchie carte di carta non valgono più: serve quella elettronica.
advice-eu-family-code-card = Nel Modulo 1, alla casella 16, il codice per la carta di soggiorno è 35. Il codice è solo nella tabella online: chiedi a chi ti aiuta.
advice-eu-family-code-famit = Nel Modulo 1, alla casella 16, il codice per il FAMIT è 34. Il codice è solo nella tabella online: chiedi a chi ti aiuta.
advice-eu-family-first-days = Se sei appena entrato con un visto, fai la domanda entro { $days } giorni lavorativi: è la regola per i permessi.
advice-eu-family-rights = La carta dura { $years } anni. Puoi lavorare, studiare, curarti e avere la residenza. Puoi stare fuori dall’Italia fino a { $months } mesi in un anno.
advice-eu-family-famit-rights = Il FAMIT dura { $years } anni, si rinnova e può diventare un permesso per lavoro. Con questo permesso puoi lavorare e studiare.
advice-eu-family-parent-rights = Con il permesso per motivi familiari puoi lavorare, studiare e usare i servizi sanitari e sociali.
advice-eu-family-permanent-card = La tessera permanente di solito dura { $years } anni, { $minor } per i minori. Poi si rifà la tessera: il diritto resta. Puoi lavorare, studiare e curarti.
advice-eu-family-permanent-lost = Con la carta permanente puoi stare fuori dall’Italia fino a { $years } anni di seguito; di più, la perdi.
advice-eu-family-spouse-citizenship = Chi è sposato con un italiano può chiedere la cittadinanza dopo un certo tempo: c’è una pagina apposta.
advice-eu-family-refusal = Se la risposta è no, portala subito a un aiuto legale gratuito: si va dal giudice (tribunale ordinario).

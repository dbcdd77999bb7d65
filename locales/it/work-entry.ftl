# Venire in Italia per lavoro. Le chiavi sono gli id di rules/law/work-entry.

procedure-work-entry = Venire in Italia per lavoro
    .about = Quote e click day, Carta blu, lavoro stagionale e altre strade. La domanda la fa il datore di lavoro; il lavoratore aspetta nel suo Paese.

## Domande

fact-entry-who = Chi sei?
    .why = Il datore di lavoro e il lavoratore hanno compiti diversi.
    .where = Il datore di lavoro è chi assume: una persona, una famiglia o un’azienda. Se aiuti qualcuno, rispondi al suo posto.
    .desk = In questa domanda io sono il datore di lavoro o il lavoratore: che cosa devo fare io?
    .option-employer = Voglio assumere una persona
    .option-worker = Voglio lavorare in Italia

fact-entry-place = Dove si trova adesso la persona che deve lavorare?
    .why = Questa strada è per chi è all’estero. Per chi è già in Italia ci sono altre strade.
    .where = Scegli la situazione di oggi. L’ultima risposta va bene anche se non vuoi dire di più.
    .desk = La persona si trova qui: quale strada è quella giusta?
    .option-abroad = All’estero
    .option-entered = In Italia, appena entrata con il visto per lavoro e il nulla osta
    .option-italy-permit = In Italia, con un permesso di soggiorno valido
    .option-italy-other = In Italia, in un’altra situazione, o preferisco non dirlo

fact-entry-paid = Qualcuno ti ha chiesto soldi per il nulla osta, per il contratto o per il visto?
    .why = Chi chiede soldi per un nulla osta spesso imbroglia. In questo caso prima viene l’aiuto, gratis e riservato.
    .where = Non contano la tassa del visto al consolato e le spese di traduzione. Non chiediamo chi.
    .desk = Mi hanno chiesto soldi: posso parlarne con qualcuno in privato?

fact-entry-signing = Avete firmato il contratto di soggiorno?
    .why = È il contratto che si firma dopo l’ingresso. Senza, non c’è il permesso.
    .where = Cerca il «contratto di soggiorno» mandato allo Sportello Unico per l’Immigrazione (SUI).
    .desk = Il contratto di soggiorno è arrivato allo Sportello Unico?
    .option-signed = Sì, firmato e mandato
    .option-to-sign = Non ancora, ma il datore di lavoro lo fa
    .option-not-hiring = Il datore di lavoro non c’è più o non vuole assumere

fact-entry-date = In che giorno è entrato in Italia il lavoratore?
    .why = Da quel giorno si contano i termini.
    .where = Guarda il timbro di ingresso sul passaporto.
    .desk = Da quale giorno contate l’ingresso?

fact-entry-work = Per quale lavoro?
    .why = Per alcuni lavori ci sono le quote (un numero di posti all’anno), per altri no.
    .where = Guarda la proposta di contratto. Se vanno bene due risposte, chiedi allo sportello quale è più rapida.
    .desk = Per questo lavoro, quale strada di ingresso c’è?
    .option-seasonal = Lavoro stagionale: campagna, alberghi, turismo
    .option-employee = Lavoro dipendente non stagionale, per un’azienda
    .option-care = In una famiglia: colf, badante, assistenza
    .option-highly-qualified = Lavoro altamente qualificato (Carta blu UE)
    .option-own-account = Un’attività mia, o un investimento
    .option-remote = Lavoro da remoto, al computer (nomade digitale)
    .option-special = Un caso speciale: discendente di italiani, corso fatto all’estero, ricerca, trasferimento in azienda, artisti, sport, infermieri e altri

fact-entry-season = In quale settore?
    .why = I due settori hanno giorni diversi per la domanda.
    .where = Guarda la proposta di contratto.
    .desk = Questo lavoro stagionale è agricolo o turistico?
    .option-agriculture = Agricoltura
    .option-tourism = Turismo e alberghi

fact-entry-special = Quale caso speciale?
    .why = Questi ingressi sono fuori dalle quote, ognuno con regole sue.
    .where = Se non sai, scegli l’ultima risposta.
    .desk = Quale caso speciale è il mio, e chi fa la domanda?
    .option-descendant = Discendente di un cittadino italiano
    .option-trained = Corso di formazione nel mio Paese, in un programma approvato dall’Italia
    .option-researcher = Ricerca, con un istituto o un’università
    .option-ict = Trasferimento dalla mia azienda all’estero alla sua sede in Italia (ICT)
    .option-article-27 = Un altro: dirigenti, professori, traduttori, infermieri, artisti, sport, marittimi, alla pari

fact-entry-own = Che cosa vuoi fare?
    .why = Le due strade sono diverse.
    .where = L’investitore mette una somma grande in titoli, aziende o progetti in Italia.
    .desk = Per la mia attività, quale visto serve?
    .option-self-employed = Lavoro autonomo: impresa, commercio, professione
    .option-investor = Investire una somma in Italia

fact-entry-country = Il Paese del lavoratore è nell’elenco del decreto flussi?
    .why = Per queste quote contano i Paesi scritti nel decreto.
    .where = Questi sono i Paesi del 2026. Africa: Algeria, Costa d’Avorio, Egitto, Etiopia, Gambia, Ghana, Mali, Marocco, Mauritius, Niger, Nigeria, Senegal, Sudan, Tunisia. America: Ecuador, El Salvador, Guatemala, Perù. Asia: Bangladesh, Corea del Sud, Filippine, Giappone, Giordania, India, Kirghizistan, Pakistan, Sri Lanka, Thailandia, Uzbekistan. Europa e Caucaso: Albania, Bosnia-Erzegovina, Georgia, Kosovo, Macedonia del Nord, Moldova, Montenegro, Serbia, Ucraina.
    .desk = Il Paese del lavoratore è nell’elenco di quest’anno?
    .option-listed = Sì
    .option-not-listed = No

fact-entry-descent = Di quale Paese è cittadino il discendente?
    .why = Il decreto nomina alcuni Paesi con molti italiani.
    .where = Conta il passaporto. Deve vivere all’estero.
    .desk = Per i discendenti di italiani, il mio Paese è nell’elenco?
    .option-listed = Argentina, Australia, Brasile, Canada, Stati Uniti, Uruguay o Venezuela
    .option-other-country = Un altro Paese

fact-entry-course-end = In che giorno finisce o è finito il corso?
    .why = La domanda di visto ha un termine, che parte dalla fine del corso.
    .where = Guarda l’attestato o il programma del corso.
    .desk = Quale giorno conta come fine del corso?

fact-entry-season-length = Quanto dura il lavoro, in { $period } mesi?
    .why = Il lavoro stagionale ha una durata massima.
    .where = Somma tutti i contratti stagionali in { $period } mesi.
    .desk = Con questi mesi è ancora lavoro stagionale?
    .option-within = Fino a { $most } mesi
    .option-over = Più di { $most } mesi

fact-entry-returner = Negli ultimi { $years } anni il lavoratore ha già lavorato in Italia come stagionale, ed è partito in tempo?
    .why = Chi ha rispettato le regole ha la precedenza.
    .where = Guarda i permessi stagionali di prima e i timbri di uscita.
    .desk = Il lavoratore ha la precedenza come stagionale che ritorna?
    .option-same-employer = Sì, con questo stesso datore di lavoro
    .option-other-employer = Sì, con un altro datore di lavoro
    .option-no = No

fact-entry-care-person = Chi ha bisogno di assistenza?
    .why = Per alcune persone c’è anche una strada fuori dalle quote.
    .where = Guarda l’età, o il certificato di disabilità.
    .desk = Per questa persona possiamo usare la strada fuori quota?
    .option-elderly-disabled = Una persona molto anziana ({ $age } anni o più) o con disabilità
    .option-other = Altri: bambini, casa

fact-entry-offer = Quanto dura il contratto offerto?
    .why = Per la Carta blu il contratto ha una durata minima.
    .where = Guarda la proposta di contratto o l’offerta vincolante.
    .desk = La durata di questo contratto basta per la Carta blu?
    .option-enough = { $least } mesi o più, o senza fine
    .option-shorter = Meno di { $least } mesi

fact-entry-skills = Quale qualifica ha il lavoratore?
    .why = Per la Carta blu ne basta una.
    .where = Guarda la laurea, l’abilitazione o le lettere dei datori di lavoro. La qualifica deve servire per questo lavoro.
    .desk = Questa qualifica va bene per la Carta blu? Come la proviamo?
    .option-degree = Laurea o titolo dopo la scuola superiore, di almeno { $degree } anni
    .option-profession = Una professione regolata, riconosciuta in Italia
    .option-experience = Almeno { $experience } anni di esperienza, dello stesso livello di una laurea
    .option-ict = Dirigente o specialista informatico: almeno { $ict } anni di esperienza negli ultimi { $window }
    .option-none = Nessuna di queste

fact-entry-salary = Quanto è la paga lorda in un anno?
    .why = Per la Carta blu la legge chiede almeno il contratto collettivo (CCNL) e la paga media in Italia.
    .where = Guarda la proposta di contratto. La paga media (ISTAT) cambia ogni anno: adesso circa { $needed }.
    .desk = Qual è oggi la paga minima per la Carta blu?
    .option-enough = Circa { $needed } o più
    .option-less = Di meno

fact-entry-employer = Una di queste frasi vale per chi assume?
    .why = In questi casi la legge ferma la domanda, o serve prima un legale. Puoi anche non rispondere.
    .where = Le condanne sono quelle per immigrazione clandestina, tratta, sfruttamento, o per lavoratori senza permesso.
    .desk = Prima di fare la domanda vorrei parlare con un legale.
    .option-none = Nessuna
    .option-conviction = Una condanna per questi reati negli ultimi { $conviction } anni, o un processo per tratta o sfruttamento
    .option-no-contract = Negli ultimi { $ban } anni ho avuto un nulla osta e poi non ho firmato il contratto di soggiorno
    .option-no-permit = Chi assume non è cittadino italiano o UE e non ha un permesso valido

fact-entry-asseveration = Hai l’asseverazione?
    .why = È il foglio di un consulente che dice che l’azienda può assumere e rispetta il contratto collettivo.
    .where = La fa un consulente del lavoro, un commercialista, un avvocato o un’associazione di datori di lavoro.
    .desk = Chi mi fa l’asseverazione, e quanto costa?
    .option-done = Sì
    .option-protocol = Non serve: manda la domanda un’associazione con un protocollo
    .option-missing = Non ancora

fact-entry-requests = Quante domande fai quest’anno, da solo?
    .why = C’è un massimo per chi fa da solo.
    .where = Conta tutte le domande di nulla osta di quest’anno. Quelle mandate da un’associazione o da un consulente non contano.
    .desk = Posso fare altre domande, e con chi?
    .option-few = Al massimo { $most }, o con un consulente
    .option-many = Più di { $most }, da solo

fact-entry-job-centre = Hai chiesto al Centro per l’impiego se c’è già un lavoratore in Italia?
    .why = Si chiede prima della domanda. Se il Centro tace, vale come un no.
    .where = Cerca la richiesta mandata con la PEC e la risposta.
    .desk = Avete ricevuto la mia richiesta di personale? C’è un lavoratore disponibile?
    .option-done = Sì: nessuno adatto o disponibile
    .option-waiting = Sì, e aspetto la risposta
    .option-not-asked = Non ancora

fact-entry-job-centre-date = In che giorno l’hai chiesto?
    .why = Il Centro ha pochi giorni per rispondere.
    .where = Guarda la ricevuta della PEC.
    .desk = Da quale giorno contate la mia richiesta?

fact-entry-housing = Dove abiterà il lavoratore?
    .why = Con la domanda si prova che c’è un alloggio.
    .where = Può essere una casa, un albergo, o il dormitorio di un cantiere.
    .desk = Quale prova dell’alloggio chiedete?
    .option-employer-home = In una casa che gli dà il datore di lavoro
    .option-other-home = In un’altra casa, in albergo o nel dormitorio del cantiere
    .option-missing = Non lo so ancora

fact-entry-rent = Quanto paga per l’alloggio?
    .why = Per gli stagionali la legge mette un limite.
    .where = Dividi la paga per { $parts }: l’affitto non può essere più alto.
    .desk = Questo affitto va bene?
    .option-fair = Niente, o al massimo la paga divisa per { $parts }
    .option-high = Di più
    .option-deducted = Lo tolgo direttamente dalla paga

fact-entry-contract = Che contratto è?
    .why = Da questo dipende la durata del permesso, e quanto costa.
    .where = Guarda la proposta di contratto.
    .desk = Quanto durerà il permesso con questo contratto?
    .option-open-ended = A tempo indeterminato
    .option-fixed-term = A tempo determinato
    .option-seasonal = Stagionale

## Condizioni

requirement-entry-worker-place = Dove si trova il lavoratore
    .yes = Il lavoratore è all’estero: aspetta lì il visto.
    .entered = Il lavoratore è entrato con il nulla osta: ora ci sono il contratto e il permesso.
    .blue-card = Per la Carta blu il lavoratore può essere già in Italia con un permesso valido.
    .employer-italy = Questa strada è per chi è all’estero. Chi ha un permesso che permette di lavorare si assume con un contratto normale, senza nulla osta. Con altri permessi a volte serve prima una conversione. Guardate insieme il permesso, prima che il lavoro inizi.
    .ask = Questa persona è in Italia con questo permesso. Posso assumerla subito, o serve una conversione?
    .help = La legge chiede che il lavoratore sia all’estero: un nulla osta per chi è già qui può essere tolto. Ma a volte ci sono altre strade: famiglia, salute, protezione, sfruttamento sul lavoro. Prima di tutto parla con uno sportello legale gratuito. Non ti chiediamo altro.

requirement-entry-own-permit = Il tuo permesso
    .yes = Con questo permesso il datore di lavoro può chiedere per te la Carta blu, senza che tu parta.
    .no = Con questo permesso, o con questa domanda aperta, la legge esclude la Carta blu. Prossimo passo: chiedi allo sportello se puoi già lavorare con un contratto normale: con molti di questi permessi si può.
    .can-work = Con questo permesso di solito puoi già lavorare: bastano il contratto e la comunicazione di assunzione (UNILAV). Non servono nulla osta né quote.
    .convert = Con questo permesso non sempre puoi fare questo lavoro. Spesso si può cambiare (conversione) in un permesso per lavoro: guarda la guida alle conversioni o chiedi.
    .asylum-request = Chi ha chiesto asilo può lavorare dopo { $wait } giorni dalla domanda completa (meno, se l’ha fatta con le regole vecchie), se la decisione manca ancora. Non servono nulla osta né quote.
    .ask = Ho questo permesso. Posso fare questo lavoro subito, o devo prima chiedere una conversione?
    .help = Prima di tutto parla con uno sportello legale gratuito. Un nulla osta per chi è già in Italia può essere tolto, ma a volte ci sono altre strade (famiglia, salute, protezione, sfruttamento sul lavoro). Non ti chiediamo altro.

requirement-entry-no-payment = Nessuno chiede soldi
    .yes = Bene: per il nulla osta il lavoratore non paga nessuno.
    .help = Non pagare, e non pagare altro se hai già pagato. Non è colpa tua. Parla con chi aiuta gratis e in più lingue: non devi fare una denuncia per essere ascoltato. Tieni messaggi e ricevute, e non lasciare il passaporto a nessuno.
    .abroad = Non pagare, e non pagare altro se hai già pagato. Non è colpa tua. Dall’estero i numeri gratis italiani spesso non rispondono: il servizio contro lo sfruttamento sul lavoro ha anche WhatsApp, +39 350 909 2008. Puoi chiedere anche al consolato italiano. Tieni messaggi e ricevute, e non lasciare il passaporto a nessuno.

requirement-entry-signing = Il contratto di soggiorno
    .signed = Il contratto è firmato: ora si chiede il permesso.
    .to-sign = Firmatelo e mandatelo entro { $term } giorni dall’ingresso. Il datore di lavoro usa la firma digitale; il lavoratore può firmare a mano. Intanto si può già lavorare.
    .employer-withdraws = Avvisa subito lo Sportello Unico, per scritto. Chi non firma senza una buona ragione non può fare domande per { $ban } anni. Il lavoratore ha diritto di sapere tutto.
    .ask = Ho un nulla osta ma non posso più assumere, per questo motivo. Che cosa devo fare, e che cosa succede al lavoratore?
    .help = Non è colpa tua, e non sei solo. Vai subito da uno sportello legale o da un sindacato, con visto, nulla osta e biglietto. Non aspettare: il permesso si chiede entro { $permit } giorni lavorativi dall’ingresso. A volte si può avere un permesso per cercare lavoro: dipende dall’ufficio. Se ti chiedono soldi o ti minacciano, chiama i numeri qui sopra.

requirement-entry-contract-in-time = Il tempo per il contratto
    .yes = Siete in tempo: l’ultimo giorno è il { $last }.
    .desk = Il termine è finito il { $last }. Firmate e mandate lo stesso, oggi. Se il ritardo non è colpa del lavoratore, di regola il nulla osta non si perde: portate le prove.
    .ask = Il termine per il contratto di soggiorno è passato, non per colpa del lavoratore. Possiamo mandarlo oggi?

requirement-entry-permit-in-time = Il tempo per il permesso
    .yes = Sei in tempo: l’ultimo giorno per chiedere il permesso è il { $last }.
    .desk = Il termine è finito il { $last }. Vai oggi, con un patronato o un legale. Un ritardo per forza maggiore è scusato: porta le prove.
    .ask = Sono entrato da più giorni e non ho ancora chiesto il permesso, per questo motivo. Posso farlo oggi?

requirement-entry-way = La strada
    .seasonal = Lavoro stagionale, dentro le quote: quest’anno { $places } posti. La domanda la fa il datore di lavoro.
    .employee = Lavoro dipendente, dentro le quote: quest’anno { $places } posti, anche per le famiglie. La domanda la fa il datore di lavoro.
    .care = Assistenza familiare, dentro le quote: quest’anno { $places } posti. La domanda la fa la famiglia.
    .care-outside = Ci sono due strade. Nelle quote: { $places } posti quest’anno, con un click day. Fuori quota, in prova: { $outside } posti, e la domanda passa solo da un’agenzia per il lavoro o da un’associazione di datori di lavoro domestico. Fuori quota, per i primi { $same } mesi il lavoro resta quello.
    .care-outside-ask = Per questa persona, anziana o con disabilità: c’è ancora posto fuori quota? Quale agenzia o associazione manda la domanda?
    .blue-card = La Carta blu è fuori dalle quote: niente click day. Lo Sportello Unico risponde entro { $term } giorni. La domanda la fa il datore di lavoro.
    .descendant = I discendenti di italiani di alcuni Paesi entrano fuori dalle quote, senza click day. La domanda la fa il datore di lavoro.
    .trained = Chi ha finito un corso approvato entra fuori dalle quote, senza click day. Lo Sportello Unico risponde entro { $term } giorni.
    .article-27 = Sono ingressi fuori dalle quote (TUI art. 27), ma ogni lavoro ha carte e uffici suoi. Questa guida non li copre.
    .article-27-ask = Per questo lavoro dell’art. 27: chi fa la domanda, dove, e con quali carte?
    .researcher = L’istituto di ricerca, se è nell’elenco del Ministero, firma con te una convenzione e chiede il nulla osta. La risposta arriva entro { $term } giorni. Chiedi al tuo istituto.
    .researcher-ask = Siete nell’elenco del Ministero? Chi prepara la convenzione di accoglienza?
    .ict = La sede in Italia chiede il nulla osta per il trasferimento. Devi lavorare nel gruppo da almeno { $least } mesi, come dirigente, specialista o lavoratore in formazione. Chiedi alla tua azienda.
    .ict-ask = Per il trasferimento in Italia (ICT): chi fa la domanda, e con quali carte?
    .self-employed = Il visto si chiede al consolato. Servono risorse, i requisiti per l’attività, una casa e un reddito sopra circa { $income } in un anno. I posti sono pochi: { $places } quest’anno. Il consolato risponde entro { $answer } giorni; il visto si usa entro { $use } giorni.
    .self-employed-ask = Per il visto di lavoro autonomo: c’è posto nelle quote per la mia attività? Quali carte servono?
    .investor = È fuori dalle quote. Servono { $bonds } in titoli dello Stato, o { $company } in una società, o { $start-up } in una start-up innovativa, o { $gift } in dono per un progetto pubblico. Il permesso dura { $permit } anni. La domanda parte dal sito investorvisa.mise.gov.it.
    .investor-ask = Per il visto investitori: quali prove dei fondi servono, e in quanto tempo si investe?
    .remote = Per chi ha un lavoro altamente qualificato da remoto non servono nulla osta né quote: il visto si chiede al consolato. Servono un’assicurazione sanitaria, tasse in regola e un reddito di circa { $income } in un anno. Il permesso dura al massimo { $permit ->
        [one] un anno
       *[other] { $permit } anni
    }.
    .remote-ask = Per il visto da nomade digitale: quale reddito e quale assicurazione chiedete oggi?

requirement-entry-country = Il Paese del lavoratore
    .yes = Il Paese è nell’elenco. L’elenco può cambiare: controllatelo prima della domanda.
    .desk = Il Paese non è nell’elenco: di solito queste quote sono chiuse. Ma ci sono posti per rifugiati e apolidi, per Paesi con accordi nuovi o di rimpatrio, e per chi ha origine italiana. E la Carta blu non guarda il Paese.
    .ask = Il Paese del lavoratore non è nell’elenco: c’è un altro posto per lui, o un accordo nuovo?

requirement-entry-descent = Il Paese del discendente
    .yes = Il Paese è nell’elenco. Chi fa domanda deve vivere all’estero e provare la discendenza.
    .no = Per ora il tuo Paese non è nell’elenco di questa strada. Prossimo passo: chiedi dei posti riservati nelle quote a chi ha origine italiana, o guarda se hai diritto alla cittadinanza.

requirement-entry-course = Il corso
    .yes = Sei in tempo: chiedi il visto entro il { $last }.
    .not-yet = Prima finisci il corso. Poi c’è tempo fino al { $last } per chiedere il visto.
    .desk = Il termine normale è finito il { $last }. Ma per un periodo di prova il Ministero parla di un termine più lungo, fino al { $trial }. Non abbiamo letto queste parole nella legge: chiedi oggi stesso.
    .ask = Il termine normale dopo il corso è passato. Posso ancora chiedere il visto, con il termine più lungo del decreto-legge 146 del 2025?
    .no = Il termine per chiedere il visto è finito il { $trial }. Prossimo passo: chiedi al datore di lavoro di usare le quote. Chi ha fatto un corso è preferito.

requirement-entry-season-length = La durata
    .yes = La durata va bene per il lavoro stagionale.
    .no = Il lavoro stagionale dura al massimo { $most } mesi. Prossimo passo: il datore di lavoro chiede per lavoro non stagionale, con un altro modulo e un altro giorno.

requirement-entry-offer = La durata dell’offerta
    .yes = La durata basta per la Carta blu.
    .no = La Carta blu chiede un’offerta di almeno { $least } mesi. Prossimo passo: chiedi un contratto più lungo, o usate le quote.

requirement-entry-skills = La qualifica
    .yes = La qualifica va bene. Prepara le prove.
    .no = Senza una di queste qualifiche non c’è la Carta blu. Prossimo passo: guarda le quote per lavoro dipendente, o fai riconoscere la tua esperienza.

requirement-entry-salary = La paga
    .yes = La paga basta, con i numeri che conosciamo. Deve rispettare anche il contratto collettivo.
    .desk = Serve la paga media in Italia, adesso circa { $needed }. Il numero cambia ogni anno: controllate quello di oggi, e quali parti della paga contano.
    .ask = Qual è oggi la paga minima per la Carta blu, e quali voci contano?

requirement-entry-click-day = Il giorno della domanda (click day)
    .before = La domanda si manda il { $day }, di mattina: guarda l’ora sul portale. I posti vanno in ordine di arrivo. Prepara prima la domanda sul portale (precompilazione).
    .today = Il giorno è oggi: guarda l’ora sul portale. Si mandano le domande già preparate.
    .after = Il click day di quest’anno è passato. Le domande si mandano fino al { $last }, se ci sono ancora posti. Il prossimo click day è il { $day }: preparati adesso.
    .after-last = Il click day di quest’anno è passato. Le domande si mandano fino al { $last }, se ci sono ancora posti. Il decreto per gli anni dopo non c’è ancora.
    .ask = Ci sono ancora posti quest’anno per questo lavoro? Posso mandare ora una domanda nuova?

requirement-entry-decree = Il decreto flussi di quest’anno
    .desk = Il decreto con i giorni per quest’anno non è in questa guida. Guarda il sito del Ministero dell’Interno.
    .ask = C’è un decreto flussi per quest’anno? Quali sono i giorni e i posti?

requirement-entry-employer = Chi assume
    .yes = Niente ferma la domanda.
    .no = Con una condanna per questi reati il nulla osta è rifiutato, e con un processo per tratta o sfruttamento la domanda non si può fare. Prossimo passo: parla con un avvocato, che legge le carte e conta i { $conviction } anni.
    .desk = Chi non ha firmato il contratto negli ultimi { $ban } anni non può fare domanda, a meno che provi che non è stata colpa sua.
    .ask = L’altra volta il contratto non è stato firmato, non per colpa mia. Con quali prove posso fare una nuova domanda?
    .help = Chi assume deve essere cittadino o avere un permesso valido. Prima di tutto parla con uno sportello legale gratuito: ci sono strade che da qui non si vedono. Non ti chiediamo altro.

requirement-entry-asseveration = L’asseverazione
    .yes = L’asseverazione c’è.
    .protocol = Con l’associazione che ha un protocollo non serve.
    .not-yet = Prima falla fare da un consulente o da un’associazione: guarda bilancio, dipendenti e lavoro. Serve per la domanda.

requirement-entry-requests = Il numero di domande
    .yes = Il numero va bene.
    .not-yet = Da solo puoi fare al massimo { $most } domande in un anno. Fai mandare le altre da un’associazione, da un consulente o da un’agenzia per il lavoro.

requirement-entry-job-centre = Il Centro per l’impiego
    .yes = La verifica è fatta: tieni la prova.
    .silence = Sono passati { $term } giorni senza risposta: vale come «nessuno disponibile». Tieni la ricevuta.
    .waiting = Aspetta la risposta. Se in { $term } giorni non arriva, puoi andare avanti.
    .not-yet = Prima chiedi al Centro per l’impiego se c’è un lavoratore già in Italia. Ha { $term } giorni per rispondere.

requirement-entry-housing = L’alloggio
    .yes = L’alloggio c’è: prepara la prova.
    .not-yet = Trova l’alloggio prima della domanda: una casa adatta, un albergo, o il dormitorio del cantiere.

requirement-entry-rent = L’affitto
    .yes = L’affitto va bene.
    .high = Abbassa l’affitto: al massimo la paga divisa per { $parts }. Se è più alto, c’è una multa.
    .deducted = L’affitto non si può togliere direttamente dalla paga: c’è una multa. Fatelo pagare a parte.

## Documenti

document-entry-employer-id = Documento di chi assume
    .why = La legge chiede chi fa la domanda: cittadino, o con un permesso valido.
document-entry-business-papers = Bilancio o dichiarazione dei redditi, numero dei dipendenti
    .why = Provano che puoi pagare il lavoratore.
document-entry-asseveration = Asseverazione
    .why = Un consulente conferma contratto e mezzi dell’azienda.
document-entry-job-centre-proof = Richiesta al Centro per l’impiego e risposta, o ricevuta PEC
    .why = Provano che hai cercato prima in Italia.
document-entry-housing-proof = Prova dell’alloggio
    .why = Il lavoratore deve avere una casa adatta.
    .note = Per un albergo basta il nome; per il dormitorio del cantiere basta una dichiarazione.
document-entry-contract-proposal = Proposta di contratto di soggiorno
    .why = Dice lavoro, orario e paga, e che paghi tu il viaggio di ritorno.
document-entry-digital-address = Domicilio digitale (PEC)
    .why = Le comunicazioni arrivano lì.
document-entry-worker-passport = Copia del passaporto del lavoratore
    .why = La domanda è per una persona con un nome.
document-entry-qualification = Titolo o prove dell’esperienza del lavoratore
    .why = Senza, la domanda di Carta blu è rifiutata.
document-entry-care-proof = Documento con l’età, o certificato di disabilità, di chi riceve assistenza
    .why = La strada fuori quota è solo per queste persone.
document-entry-passport = Passaporto
    .why = Il visto si mette sul passaporto.
document-entry-clearance = Nulla osta
    .why = Senza nulla osta non c’è il visto.
    .note = Il datore di lavoro deve darti ogni notizia. Di regola vale { $validity } mesi.
document-entry-visa-photo = Fototessera e modulo del visto
    .why = Il consolato le chiede. Prende anche le impronte.
    .note = A volte chiede altre carte, per esempio il certificato penale: guarda il suo sito.
document-entry-degree = Titolo di studio o abilitazione
    .why = Prova la qualifica per la Carta blu.
    .note = Con dichiarazione di valore, attestato CIMEA o riconoscimento: chiedi quale.
document-entry-experience = Lettere dei datori di lavoro e contratti
    .why = Provano gli anni di esperienza.
document-entry-course-paper = Attestato del corso
    .why = Prova che hai finito il corso, e quando.
document-entry-descent-proof = Atti che provano la discendenza
    .why = Provano che discendi da un cittadino italiano.
document-entry-contract-signed = Contratto di soggiorno firmato
    .why = Senza, non c’è il permesso.
document-entry-kit = Busta con i moduli stampati dallo Sportello Unico
    .why = È la domanda di permesso: la porti alla posta.
    .note = I moduli sono già compilati: controlla e firma.

## Costi

fee-entry-request-stamp = Marca da bollo per la domanda
    .note = La paga chi assume, e non può toglierla dalla paga.
fee-entry-visa = Visto nazionale
    .note = Chiedi la somma al consolato.

## Termini

deadline-entry-precompilation-2026 = Ultimo giorno per preparare la domanda sul portale (precompilazione)
    .how = Dopo, per qualche giorno, si potevano solo correggere.
deadline-entry-click-day = Click day
    .how = Sul portale: guarda l’ora. Conta l’ordine di arrivo.
deadline-entry-next-click-day = Prossimo click day
    .how = È lo stesso giorno dell’anno: controlla il sito del Ministero.
deadline-entry-send-by = Ultimo giorno per le domande di quest’anno
    .how = Solo se ci sono ancora posti.
deadline-entry-job-centre-answer = Il Centro per l’impiego dovrebbe rispondere
    .how = { $term } giorni dalla tua richiesta. Se tace, vale come un no.
deadline-entry-course-visa = Ultimo giorno per chiedere il visto
    .how = { $term } mesi dalla fine del corso. Per un periodo di prova può essere di più, ma non aspettare.
deadline-entry-answer-old = Lo Sportello Unico dovrebbe rispondere
    .how = { $term } giorni dalla domanda.
deadline-entry-answer = Lo Sportello Unico dovrebbe rispondere
    .how = { $term } giorni da quando la domanda prende un posto nelle quote.
deadline-entry-answer-seasonal = Lo Sportello Unico dovrebbe rispondere
    .how = { $term } giorni da quando la domanda prende un posto nelle quote.
deadline-entry-answer-blue-card = Lo Sportello Unico dovrebbe rispondere
    .how = { $term } giorni dalla domanda di Carta blu.
deadline-entry-answer-trained = Lo Sportello Unico dovrebbe rispondere
    .how = { $term } giorni dalla domanda.
deadline-entry-confirm = Il datore di lavoro conferma la domanda
    .how = { $term } giorni da quando sa che i controlli sul visto sono finiti. Se non conferma, il nulla osta è perso.
deadline-entry-use-clearance = Il nulla osta scade
    .how = Vale al massimo { $validity } mesi da quando è dato.
deadline-entry-contract-later = Firmare il contratto di soggiorno
    .how = Entro { $term } giorni dall’ingresso. Chi è già in Italia chiede da quando si conta.
deadline-entry-permit-later = Chiedere il permesso di soggiorno
    .how = Entro { $term } giorni lavorativi dall’ingresso.
deadline-entry-contract-sign = Firmare e mandare il contratto di soggiorno
    .how = { $term } giorni dall’ingresso.
deadline-entry-permit-ask = Chiedere il permesso di soggiorno
    .how = { $term } giorni lavorativi dall’ingresso, senza sabati, domeniche e feste. Se l’ufficio conta i sabati, il giorno è prima: vai subito.

## Uffici

office-entry-portal = Portale del Ministero dell’Interno (Sportello Unico per l’Immigrazione)
    .how = portaleservizi.dlci.interno.it, con SPID o CIE.
office-entry-consultant = Associazione di datori di lavoro o consulente del lavoro
    .how = Preparano asseverazione e domanda. Chiedi prima quanto costa.
office-entry-job-centre-office = Centro per l’impiego
    .how = Manda la richiesta di personale con la PEC.
office-entry-post-office = Ufficio postale con Sportello Amico
    .how = Porta la busta aperta con i moduli dello Sportello Unico e il passaporto. Devi andare di persona. Ti danno la ricevuta e l’appuntamento: tieni tutto.
office-entry-consulate = Consolato italiano nel tuo Paese
    .how = Chiedi l’appuntamento per il visto. Porta gli originali.

## Dubbi

doubt-entry-precompilation = I giorni per preparare le prossime domande sul portale (precompilazione): la circolare non era nota quando abbiamo scritto questa guida.
    .ask = Quando si può precompilare la domanda per il prossimo click day? E se non l’ho fatto in tempo?
doubt-entry-sector = Il settore: il decreto elenca i lavori ammessi, con i codici ATECO.
    .ask = Il codice ATECO della mia azienda è nel decreto?
doubt-entry-agreement = Per alcuni Paesi, che hanno con l’Italia un accordo di rimpatrio, si può entrare fuori dalle quote.
    .ask = Il Paese del lavoratore ha questo accordo? Come si fa la domanda?
doubt-entry-care-country = Per l’assistenza familiare: se conta il Paese del lavoratore.
    .ask = Per colf e badanti, quali Paesi sono ammessi quest’anno?
doubt-entry-seasonal-validity = Quanto vale il nulla osta stagionale: i { $validity } mesi sono scritti per gli altri lavori.
    .ask = Fino a quando vale questo nulla osta stagionale?
doubt-entry-job-centre-seasonal = La richiesta al Centro per l’impiego: per stagionali e formati all’estero gli uffici dicono che non serve; la legge non lo scrive chiaro.
    .ask = Per questo lavoro serve la richiesta al Centro per l’impiego?
doubt-entry-job-centre-blue = La richiesta al Centro per l’impiego: non serve se il lavoratore ha già un permesso per lavoro altamente qualificato.
    .ask = Con il permesso che ha, serve la richiesta al Centro per l’impiego?
doubt-entry-asseveration-outside = L’asseverazione fuori dalle quote: la legge la chiede con la domanda, ma è scritta per le quote.
    .ask = Per questa domanda fuori quota serve l’asseverazione?
doubt-entry-blue-excluded = Il permesso del lavoratore: la Carta blu è esclusa per chi ha protezione temporanea o speciale, casi speciali, cure mediche, calamità, o aspetta l’asilo.
    .ask = Con il permesso che ha questa persona si può chiedere la Carta blu?
doubt-entry-blue-salary = La paga minima per la Carta blu: circa { $needed }, cambia ogni anno.
    .ask = Qual è la paga minima per la Carta blu oggi?
doubt-entry-blue-contribution = Il contributo per la Carta blu: alcune pagine ne indicano uno più alto.
    .ask = Quanto scrivo sul bollettino per la Carta blu?
doubt-entry-descent-far = Fino a quale grado si è discendenti, e con quali atti: la legge non lo dice.
    .ask = Il mio antenato italiano è il nonno, o il bisnonno: va bene? Quali atti servono?
doubt-entry-which-first = Il permesso ha un termine più breve del contratto, e il sabato non è chiaro se conta. Chiedi subito l’appuntamento.
    .ask = Devo chiedere il permesso prima che il contratto arrivi allo Sportello Unico? Il sabato conta?
doubt-entry-contract-short = Il tempo per il contratto: la regola è { $term } giorni dall’ingresso. Ma se la domanda l’ha mandata un’associazione con un protocollo, o il lavoro è dell’art. 27, la legge scrive ancora { $short }: firmate entro quelli.
    .ask = Per questa domanda il contratto di soggiorno va mandato in { $short } o in { $term } giorni?
doubt-entry-permit-time = In quanto tempo arriva il permesso: la legge dice { $short } giorni per il permesso unico lavoro e { $term } per gli altri, ma spesso serve di più.
    .ask = Quanto tempo serve qui per il permesso? Con la ricevuta posso lavorare?

value-entry-decree-year = Il decreto flussi per quest’anno: non è in questa guida.
    .ask = C’è un decreto flussi per quest’anno? Quali sono i giorni e i posti?

## Buono a sapersi

advice-entry-informed = Il datore di lavoro deve dire subito al lavoratore ogni notizia sul nulla osta. Se non risponde, chiedi aiuto a un sindacato.
advice-entry-silence = Se la Questura non risponde nel termine, il nulla osta si dà lo stesso. Può essere tolto dopo, se manca una condizione.
advice-entry-same-employer = Stesso datore di lavoro, già autorizzato negli ultimi { $years } anni, e regole rispettate: se nel termine non arriva un no, la domanda è accolta.
advice-entry-priority = Lo stagionale che ritorna ha la precedenza su chi non è mai entrato per lavoro. Ditelo nella domanda.
advice-entry-work-meanwhile = Dopo l’ingresso si può lavorare subito con il nulla osta, mentre si firma il contratto di soggiorno.
advice-entry-receipt = Con la ricevuta della posta puoi restare e lavorare mentre aspetti il permesso.
advice-entry-never-pay = Non pagare mai per un nulla osta, un contratto o un posto nelle quote: chi chiede soldi imbroglia. Si pagano solo marca da bollo, consolato e posta.
advice-entry-stay-abroad = Il lavoratore aspetta nel suo Paese ed entra con il visto giusto. Entrare come turista non serve: il visto per lavoro si prende solo al consolato.
advice-entry-access = Prepara prima SPID o CIE, la PEC e la firma digitale. Il giorno del click day è tardi.
advice-entry-model = Ogni lavoro ha il suo modulo: C-STAG per gli stagionali, B2020 per gli altri, A-BIS per le famiglie. Con il modulo sbagliato la domanda è persa.
advice-entry-confirm-missed = Guarda la PEC ogni giorno: hai { $term } giorni per confermare quando il visto è quasi pronto.
advice-entry-irregular-work = Chi fa lavorare una persona senza permesso rischia il carcere e una multa.
advice-entry-keep-passport = Il passaporto è tuo: nessuno può tenerlo. Leggi il contratto nella tua lingua prima di partire, e fanne una foto.
advice-entry-next-three-seasons = Per lavori che si ripetono si può chiedere un nulla osta per { $seasons } stagioni.
advice-entry-next-convert = Dopo { $months } mesi di lavoro stagionale regolare, con un’offerta di lavoro, si può chiedere la conversione in lavoro subordinato.
advice-entry-next-blue = Nei primi { $months } mesi con la Carta blu si cambia lavoro solo con un’autorizzazione. La famiglia di solito può venire senza la lunga attesa degli altri permessi.
advice-entry-next-family = La famiglia può venire dopo { $years } anni di permesso; i figli minori anche prima.
advice-entry-next-renewal = Segna la scadenza del permesso: il rinnovo si chiede almeno { $lead } giorni prima.

# Primo permesso di soggiorno. Le chiavi sono gli id di rules/law/permit-first-issue.

procedure-permit-first-issue = Primo permesso di soggiorno
    .about = Chiedi il primo permesso dopo l’ingresso in Italia: lavoro, famiglia, studio e altri motivi.

## Domande

fact-first-reason = Perché sei in Italia?
    .why = Il motivo decide quale permesso puoi chiedere, dove e in quanto tempo.
    .where = Guarda il visto sul passaporto: c’è scritto il motivo. Se non lo sai, scegli «Un altro visto o un altro motivo».
    .desk = Con questo visto e questo motivo, quale permesso posso chiedere?
    .option-work = Per lavorare, con un visto
    .option-family = Per stare con la mia famiglia
    .option-study = Per studiare o fare un tirocinio
    .option-religious = Per motivi religiosi
    .option-elective-residence = Residenza elettiva: vivo con la mia pensione o con le mie rendite, senza lavorare
    .option-care = Per cure mediche, una malattia grave o una gravidanza
    .option-child = Il permesso è per un bambino nato in Italia, o per un minore adottato, affidato o solo
    .option-recognised = Ho ricevuto un sì: asilo, protezione sussidiaria o protezione speciale
    .option-asylum = Chiedo protezione (asilo), o vengo dall’Ucraina
    .option-danger = Qualcuno mi fa del male, mi minaccia o mi sfrutta
    .option-short = Turismo, affari o visita, fino a { $most } giorni
    .option-other = Un altro visto o un altro motivo
    .option-none = Non ho un visto, o preferisco non dirlo

fact-first-work = Per quale lavoro hai il visto?
    .why = Per ogni tipo di lavoro ci sono uffici e costi diversi.
    .where = Sul visto e sul nulla osta (il via libera al lavoro).
    .desk = Questo è il mio visto: per quale tipo di lavoro è?
    .option-employee = Lavoro subordinato: per un datore di lavoro
    .option-seasonal = Lavoro stagionale: agricoltura o turismo
    .option-self-employed = Lavoro autonomo: in proprio
    .option-blue-card = Carta blu UE: lavoro molto qualificato
    .option-ict = Trasferimento nella stessa azienda (ICT)
    .option-research = Ricerca
    .option-article-27 = Un altro lavoro «art. 27»: dirigenti, professori, infermieri, artisti, sport e altri
    .option-digital-nomad = Nomade digitale: lavoro da remoto
    .option-investor = Investitore
    .option-volunteer = Volontariato

fact-first-family = Con quale familiare vuoi vivere?
    .why = Per ogni familiare c’è una strada diversa.
    .where = Guarda il visto, e il passaporto o il permesso del tuo familiare. Se il familiare è italiano, scegli lui.
    .desk = Questo è il mio familiare: quale permesso posso chiedere?
    .option-foreigner = Un familiare straniero con un permesso: ho il visto per famiglia (ricongiungimento o al seguito)
    .option-italian = Marito, moglie, figlio o genitore con cittadinanza italiana
    .option-italian-minor = Mio figlio o mia figlia minorenne, con cittadinanza italiana
    .option-household = Un altro parente italiano (fratello, sorella, nonno, nonna, nipote): vivo già con lui
    .option-authorised = Un minore: il Tribunale per i minorenni mi ha autorizzato a restare con lui
    .option-eu = Un familiare di un altro Paese dell’Unione europea
    .option-here = Un familiare straniero con un permesso: io sono già qui, senza il visto per famiglia

fact-first-study = Che cosa studi?
    .why = Corsi e tirocini hanno documenti diversi.
    .where = Sul visto e sulla lettera della scuola o dell’università.
    .desk = Per questo corso devo chiedere il permesso?
    .option-course = Università, scuola o corso
    .option-traineeship = Tirocinio
    .option-foreign-branch = Università straniera con una sede in Italia, per non più di { $most } giorni

fact-first-child = Chi è il minore?
    .why = Ogni situazione ha una strada diversa.
    .where = Se il minore è entrato con un visto per famiglia, torna indietro e scegli «Per stare con la mia famiglia».
    .desk = Per questo minore, quale permesso si chiede e dove?
    .option-newborn = Un bambino o una bambina che è nato in Italia
    .option-adoption = Un minore adottato o affidato a una famiglia
    .option-alone = Un minore senza genitori in Italia

fact-first-care = Quale di queste situazioni?
    .why = Ci sono tre permessi diversi. Non ti chiediamo quale malattia. Puoi anche non rispondere.
    .where = Guarda il visto o il certificato del medico.
    .desk = Con questo certificato, quale permesso per cure mediche posso chiedere?
    .option-visa = Sono entrato con un visto per cure mediche
    .option-illness = Ero già in Italia e ho una malattia grave
    .option-pregnancy = Gravidanza, o un bambino nato da meno di { $months } mesi

fact-first-status = Che cosa c’è scritto nella decisione?
    .why = I tre permessi hanno durata e regole diverse.
    .where = Nella decisione della Commissione territoriale o del tribunale. Non ti chiediamo perché hai lasciato il tuo Paese.
    .desk = Con questa decisione, quale permesso ricevo?
    .option-refugee = Status di rifugiato (asilo)
    .option-subsidiary = Protezione sussidiaria
    .option-special = Protezione speciale

fact-first-parents = Quale documento hanno i genitori?
    .why = Il bambino segue il genitore con cui vive.
    .where = Guarda i permessi o le carte d’identità dei genitori. Se uno dei due è italiano, scegli quello.
    .desk = Mio figlio è nato qui: quale documento gli serve?
    .option-permit = Almeno uno ha un permesso di soggiorno valido
    .option-italian = Almeno uno è cittadino italiano
    .option-eu = Almeno uno è cittadino di un altro Paese UE
    .option-none = Nessuno ha un permesso, o preferisco non dirlo

fact-first-visa = Che visto hai?
    .why = Il permesso si dà per il motivo scritto sul visto.
    .where = È l’adesivo sul passaporto. La lettera vicino a «Type of visa» dice il tipo: D è un visto nazionale lungo, C è un visto breve.
    .desk = Con questo visto posso chiedere il permesso?
    .option-same = Un visto nazionale (tipo D), con il motivo che ho scelto
    .option-different = Un visto nazionale (tipo D), con un altro motivo
    .option-short = Un visto breve (tipo C), o ingresso senza visto fino a { $most } giorni
    .option-eu-permit = Nessun visto: ho un permesso di un altro Paese UE
    .option-none = Nessun visto, o preferisco non dirlo

fact-first-contract = Hai già firmato il contratto di soggiorno?
    .why = Senza questo contratto la Questura non dà il permesso per lavoro. È un contratto con il datore di lavoro, e va allo Sportello Unico (SUI).
    .where = Chiedi al datore di lavoro: deve firmarlo con te e mandarlo online allo SUI, alla Prefettura.
    .desk = Per me è arrivato allo SUI il contratto di soggiorno firmato?
    .option-signed = Sì, è firmato e mandato allo SUI
    .option-booked = Non ancora, ma il datore di lavoro o lo SUI ha fissato quando si firma
    .option-no = No, non ancora
    .option-gone = No: il datore di lavoro non vuole, o non lo trovo

fact-first-sui = Hai già detto allo Sportello Unico (SUI) che sei in Italia?
    .why = Chi è entrato con un nulla osta va prima allo SUI, alla Prefettura. Lo SUI prepara la domanda.
    .where = Cerca l’appuntamento, la e-mail o la ricevuta dello SUI.
    .desk = Risulta la mia richiesta di appuntamento allo SUI? In che data?

fact-first-entry = In che giorno sei entrato o entrata in Italia?
    .why = Da questo giorno si contano i giorni per chiedere il permesso.
    .where = Guarda il timbro di ingresso sul passaporto. Se sei passato da un altro Paese Schengen, usa il biglietto.
    .desk = Da quale giorno contate il mio ingresso?

fact-first-late-reason = Il ritardo ha una causa che non dipende da te, e puoi provarla?
    .why = La legge scusa il ritardo solo per forza maggiore, cioè un fatto che non potevi evitare.
    .where = Per esempio: certificato di un ospedale, prove che l’ufficio era chiuso o non dava appuntamenti.
    .desk = Sono in ritardo per questo motivo: quali prove servono?

fact-first-manager = Sul nulla osta c’è scritto «art. 27, comma 1, lettera a»?
    .why = Dirigenti e personale molto specializzato pagano un contributo più alto.
    .where = Sul nulla osta, vicino a «art. 27».
    .desk = Il mio nulla osta è per la lettera a)?

fact-first-person = Per chi è il permesso?
    .why = I minori non pagano il contributo. Per i bambini la domanda è diversa.
    .where = Guarda la data di nascita sul passaporto. Se un bambino è entrato insieme a te, scegli per te: lo conti dopo.
    .desk = Per questa persona si fa una domanda a parte?
    .option-adult = Una persona di { $adult } anni o più
    .option-parent-65 = Un genitore con più di { $old } anni
    .option-teen = Un minore da { $child } anni in su
    .option-child = Un bambino con meno di { $child } anni, che raggiunge un genitore già in Italia

fact-first-italian-moved = Hai vissuto con questo familiare italiano in un altro Paese UE?
    .why = Se l’italiano ha vissuto con te in un altro Paese UE, c’è un documento diverso.
    .where = Pensa a un lavoro, uno studio o una residenza dell’italiano in un altro Paese UE. Le vacanze non contano.
    .desk = Il mio familiare italiano ha vissuto in un altro Paese UE: quale documento chiedo?

fact-first-relation = Chi sei per il familiare italiano?
    .why = La legge nomina solo alcuni familiari.
    .where = Guarda gli atti di matrimonio o di nascita. «A carico» vuol dire che il familiare ti mantiene.
    .desk = Per questo legame posso chiedere il permesso come familiare di italiano?
    .option-spouse = Marito, moglie o unione civile
    .option-child = Figlio o figlia (anche del coniuge) con meno di { $age } anni, o a carico
    .option-parent = Genitore (anche del coniuge) a carico
    .option-other = Nessuno di questi

fact-first-registered = Il matrimonio o l’unione è registrato in un Comune italiano?
    .why = Se vi siete sposati all’estero, l’atto va prima registrato (trascritto) in Italia.
    .where = Chiedi all’ufficio di stato civile del Comune del coniuge italiano.
    .desk = Il nostro matrimonio è trascritto qui? Mi date l’estratto?

fact-first-elective-work = Lavori o vuoi lavorare, anche online?
    .why = La residenza elettiva è solo per chi vive senza lavorare.
    .where = Conta ogni lavoro: per un datore di lavoro, in proprio, da remoto.
    .desk = Con questa attività posso avere la residenza elettiva?

fact-first-insurance = Hai un’assicurazione sanitaria valida in Italia, o l’iscrizione pagata al Servizio sanitario (SSN)?
    .why = Per questo permesso serve una copertura per le malattie.
    .where = Guarda la polizza: deve valere in Italia. La ricevuta SSN è un F24.
    .desk = Questa polizza va bene per il permesso?

fact-first-home = Dove vivi?
    .why = Ogni casa si prova con un documento diverso.
    .where = Guarda il contratto, o chiedi a chi ti ospita.
    .desk = Vivo qui: con quale documento provo il mio indirizzo?
    .option-rent = In affitto, con un contratto a mio nome
    .option-own = In una casa mia
    .option-hosted = Mi ospita qualcuno: un familiare, un amico, il datore di lavoro
    .option-structure = In un albergo, uno studentato, un convento o un centro
    .option-none = Non ho ancora un posto

fact-first-length = Quanto durerà il permesso?
    .why = Il contributo da pagare cambia con la durata.
    .where = Guarda le date del visto, la fine del contratto o del corso, o il permesso del familiare. Lavoro a tempo indeterminato: di solito { $band } anni.
    .desk = Quanto durerà il mio permesso, e quanto scrivo sul bollettino?
    .option-year = Fino a { $year ->
        [one] un anno
       *[other] { $year } anni
    }
    .option-two-years = Di più, fino a { $band } anni
    .option-longer = Più di { $band } anni

fact-first-children = Quanti figli con meno di { $age } anni sono entrati con te e fanno la domanda con te?
    .why = Vanno nella tua domanda. Ognuno ha la sua tessera da pagare.
    .where = Guarda i passaporti dei figli. Chi ha già { $age } anni fa una domanda sua.
    .desk = I miei figli vanno nella mia domanda?
    .unit = figli

## Condizioni

requirement-first-reason = Il motivo del soggiorno
    .yes = Per questo motivo si può chiedere un permesso.
    .other = Ci sono altri permessi: apolidia, calamità, attesa cittadinanza, valore civile, missione e altri. Questa guida non li copre. Vai presto a uno sportello legale gratuito o a un patronato, con il passaporto e il visto.
    .none = Prima di tutto parla con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono: famiglia, salute, protezione, lavoro. L’aiuto è riservato. Anche senza permesso puoi andare dal medico e i figli possono andare a scuola. Non ti chiediamo altro.
    .asylum = Puoi chiedere protezione in ogni momento, alla frontiera o in Questura, anche senza passaporto: è gratis e non serve un modulo. Se vieni dall’Ucraina c’è la protezione temporanea. Parla prima con un aiuto legale gratuito. Se chiedi asilo, non andare alla tua ambasciata. Qui non ti chiediamo perché sei partito.
    .danger = Non sei solo, non sei sola. Se il pericolo è adesso, chiama il 112. Ci sono numeri gratuiti e riservati, in più lingue, anche senza permesso. La legge può dare un permesso a chi subisce violenza o sfruttamento. Non serve avere documenti, e per chiedere aiuto non devi prima fare una denuncia.
    .short = Fino a { $most } giorni il permesso non serve: basta la dichiarazione di presenza. Se arrivi da fuori Schengen la fai alla frontiera. Se arrivi da un Paese Schengen, vai in Questura entro { $days } giorni; in albergo ci pensa l’albergo. Vuoi restare di più? Prossimo passo: chiedi subito a un patronato. Se hai un familiare in Italia, torna indietro e scegli la famiglia.
    .ask = Ho questo visto e questo motivo. Quale permesso posso chiedere, dove ed entro quando?

requirement-first-family = La strada per la famiglia
    .foreigner = Hai il visto per famiglia: chiedi il permesso per motivi familiari. Puoi lavorare.
    .italian = Chiedi il permesso per familiare di italiano (FAMIT). Dura { $years } anni, si rinnova, e puoi lavorare.
    .italian-moved = Per chi ha vissuto con l’italiano in un altro Paese UE c’è la «carta di soggiorno» per familiari UE. Guarda in questa guida la parte sui familiari di cittadini UE, e chiedi alla Questura.
    .italian-other = La legge nomina coniuge, figli con meno di { $age } anni o a carico, genitori a carico. Se non sei fra questi, ci possono essere altre strade: vivere con un parente italiano, lavoro, studio. Chiedi a un patronato.
    .italian-minor = Il genitore di un minore italiano che vive in Italia può avere il permesso per famiglia, anche se non ha un permesso valido. Serve la responsabilità genitoriale: un giudice non deve averla tolta. Vai con un patronato o con un aiuto legale gratuito, con l’atto di nascita.
    .household = Chi vive con un parente italiano stretto (fino al secondo grado) di regola non può essere espulso, e per questo può chiedere un permesso. Vai prima a uno sportello legale gratuito: decide la Questura.
    .authorised = Con l’autorizzazione del Tribunale (art. 31) chiedi in Questura il permesso per assistenza minore. Dura il tempo deciso dal giudice, si rinnova e puoi lavorare. Porta il provvedimento.
    .eu = Il familiare di un cittadino UE chiede la «carta di soggiorno», non il permesso. Guarda in questa guida la parte sui familiari di cittadini UE.
    .here = A volte si può restare con un familiare che ha un permesso, senza tornare a prendere il visto: si chiama coesione familiare. Di regola serve un soggiorno regolare, o un permesso scaduto da meno di { $year ->
        [one] un anno
       *[other] { $year } anni
    }; con un familiare che ha la protezione le regole sono più facili. Guarda in questa guida la parte sul ricongiungimento familiare, e chiedi subito a un patronato.
    .italian-moved-ask = Il mio familiare italiano ha vissuto con me in un altro Paese UE. Chiedo la carta di soggiorno? Con quali prove?
    .italian-other-ask = Questo è il mio legame con un cittadino italiano. Quale permesso posso chiedere?
    .italian-minor-ask = Sono genitore di un minore italiano. Dove chiedo il permesso per famiglia, con quali documenti e quanto pago?
    .household-ask = Vivo con questo parente italiano. Posso chiedere il permesso dell’art. 19? Con quali prove?
    .authorised-ask = Ho l’autorizzazione del Tribunale per i minorenni. Con quali documenti chiedo il permesso, e quanto pago?
    .eu-ask = Sono familiare di un cittadino UE. Quando e dove chiedo la carta di soggiorno?
    .here-ask = Vivo qui con un familiare che ha un permesso. Posso chiedere la coesione familiare? Entro quando?

requirement-first-branch = Studenti di università straniere
    .desk = Per non più di { $most } giorni in una sede italiana di un’università straniera il permesso non serve. Basta la dichiarazione di presenza, con la garanzia dell’università. Prossimo passo: chiedi alla segreteria dell’università.
    .ask = Studio qui per pochi mesi. Basta la dichiarazione di presenza? Chi la fa?

requirement-first-care = Cure mediche
    .visa = Con il visto per cure mediche chiedi il permesso in Questura, per il tempo della cura. Si può rinnovare e si può lavorare. Vai subito: contano i giorni dall’ingresso.
    .illness = Chi ha una malattia molto grave, che nel suo Paese non si può curare bene, può avere un permesso per cure mediche. Dura al massimo { $most ->
        [one] un anno
       *[other] { $most } anni
    } per volta. Non è chiaro se si può lavorare. Fai controllare prima il certificato da uno sportello legale gratuito o da un’associazione.
    .pregnancy = In gravidanza e nei { $months } mesi dopo la nascita la madre di regola non può essere espulsa, e può chiedere un permesso. Vale anche per il marito o padre che vive con lei. Vai subito a uno sportello legale gratuito o a un consultorio: dopo quei mesi non si rinnova.
    .ask = Questo è il mio certificato. Quale permesso per cure mediche posso chiedere, e il certificato va bene così?

requirement-first-child = Il permesso del minore
    .newborn = Aggiungi il bambino al permesso di un genitore: si fa con il kit della posta, come aggiornamento. Il bambino ha una sua tessera, e di regola vale fino a { $adult } anni.
    .newborn-italian = Il permesso non serve: il figlio di un cittadino italiano è italiano. Prossimo passo: registra la nascita al Comune, e controlla che ci sia il genitore italiano.
    .newborn-eu = Il familiare di un cittadino UE ha regole sue: la carta di soggiorno, non il permesso. Chiedi al Comune, e chiedi al consolato del genitore UE della cittadinanza del bambino.
    .newborn-none = Parla con uno sportello legale gratuito. Nei { $months } mesi dopo la nascita la madre di regola non può essere espulsa, e ci sono strade anche per il padre. Il bambino ha diritto alle cure. Non ti chiediamo altro.
    .adoption = Per adozione e affidamento si va di regola in Questura; alcuni casi si fanno con il kit. Porta il provvedimento del tribunale o del Comune. Il minore non paga il contributo e ha diritto al pediatra.
    .alone = Un minore senza genitori è protetto: di regola non può essere espulso. Ha diritto a un tutore, a una casa, alla scuola e al medico. Vai ai servizi sociali del Comune, o chiama il 114. Il permesso per minore età lo chiede il tutore in Questura, senza contributo.
    .newborn-italian-ask = Nostro figlio è nato qui e un genitore è italiano. Il genitore italiano è scritto nell’atto di nascita?
    .newborn-eu-ask = Mio figlio è nato qui e un genitore è cittadino UE. Quale documento gli serve?
    .adoption-ask = Ho un minore adottato o affidato. Il permesso si chiede in Questura o con il kit? Con quali documenti?

requirement-first-status = La protezione
    .recognised = Per legge il permesso dura { $years } anni e si rinnova. Chiedilo in Questura: non serve il passaporto e non serve un reddito.
    .special = La Commissione manda le carte alla Questura, che dà un permesso di { $years } anni. Puoi lavorare, ma non si converte in permesso di lavoro. Prima di andare in Questura parla con uno sportello legale gratuito: contano anche la data della domanda e i motivi.
    .ask = Ho una decisione di protezione speciale. Quando e come ricevo il permesso? Quali carte servono?

requirement-first-visa = Il visto
    .yes = Il visto è quello giusto per questo permesso.
    .different = Il permesso si dà per il motivo scritto sul visto, o per un altro motivo solo quando la legge lo permette. Chiedi subito quale permesso puoi avere: i giorni dall’ingresso corrono.
    .short = Un visto fino a { $most } giorni di regola non porta a un permesso. Ma ci sono eccezioni: famiglia, salute, protezione. Chiedi subito a uno sportello legale gratuito o a un patronato, prima che finiscano i giorni.
    .eu-permit = Con un permesso di un altro Paese UE a volte si entra senza visto: Carta blu, ICT, ricerca. Di regola la richiesta passa dallo Sportello Unico (SUI), e hai { $days } giorni lavorativi per andarci. Chiedi subito.
    .none = Parla prima con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono: famiglia, salute, protezione. L’aiuto è riservato. Non ti chiediamo altro.
    .ask = Sono entrato con questo visto o questo documento. Quale permesso posso chiedere, ed entro quando?

requirement-first-contract = Il contratto di soggiorno
    .signed = Il contratto di soggiorno è firmato: tieni una copia.
    .open = Prima firma con il datore di lavoro il contratto di soggiorno, entro il giorno { $by }. Il datore di lavoro lo manda online allo Sportello Unico (SUI). Nel contratto ci sono la casa e il viaggio di ritorno.
    .late = Sono passati più di { $days } giorni dall’ingresso, il tempo per il contratto di soggiorno. Se il ritardo non dipende da te, di regola il nulla osta non si perde. Vai subito allo SUI con il datore di lavoro, e fatti aiutare da un patronato o da un sindacato.
    .gone = Non è colpa tua. A volte si può chiedere un permesso per cercare lavoro (attesa occupazione), ma dipende da istruzioni del Ministero. Vai subito a uno sportello legale gratuito o a un sindacato, con visto e nulla osta. Se qualcuno ti ha chiesto soldi, ti ha minacciato o ti ha preso i documenti, ci sono aiuti gratuiti e riservati.
    .ask = Il contratto di soggiorno non è ancora firmato e i giorni sono passati. Come dimostro che il ritardo non dipende da me?

requirement-first-sui = Il passo allo Sportello Unico (SUI)
    .yes = Lo SUI sa che sei in Italia. Ti chiama e ti dà la domanda da firmare: poi la porti alla posta.
    .not-yet = Prima chiedi l’appuntamento allo SUI, alla Prefettura della provincia del nulla osta. Conserva la prova del giorno in cui l’hai chiesto.

requirement-first-in-time = I giorni per chiedere il permesso
    .begun = Hai già iniziato con lo SUI: quando hai i moduli, portali subito alla posta. Tieni le prove delle date.
    .in-time = Sei in tempo: fai il primo passo entro il giorno { $by }.
    .contract-days = Sono passati { $days } giorni lavorativi dall’ingresso, il termine per chiedere il permesso. Ma per il contratto di soggiorno la legge dà { $contract } giorni. Non è chiaro come si contano insieme: vai oggi allo SUI con il datore di lavoro.
    .late-reason = I giorni per chiedere il permesso sono passati, ma la legge scusa il ritardo per forza maggiore. Vai oggi, con le prove. Prima fatti aiutare da un patronato o da uno sportello legale gratuito.
    .late = I giorni per chiedere il permesso sono passati. Non aspettare: vai oggi a uno sportello legale gratuito o a un patronato, prima di andare in Questura. Possono contare motivi che da qui non si vedono, la famiglia e gli errori che si possono correggere.
    .contract-days-ask = Devo ancora firmare il contratto di soggiorno. Con questo ingresso, fino a quando posso chiedere il permesso?
    .late-reason-ask = Sono in ritardo per una causa che non dipende da me. Con queste prove accettate la domanda?
    .late-ask = Sono entrato il giorno { $entry } e non ho ancora chiesto il permesso. Come posso fare adesso?

requirement-first-channel = Dove si fa la domanda
    .desk = Questo permesso non è nella lista del kit postale. Di regola si va in Questura: chiedi presto come prenotare e con quali moduli. I volontari passano prima dallo SUI.
    .ask = Questo permesso si chiede in Questura o con il kit della posta? Come prenoto?

requirement-first-registered = Il matrimonio registrato in Italia
    .yes = L’atto è registrato in Italia: chiedi l’estratto al Comune.
    .not-yet = Prima fai registrare (trascrivere) il matrimonio al Comune del coniuge italiano. L’atto straniero va tradotto e legalizzato o con apostille. Se i giorni del visto finiscono, chiedi subito alla Questura.

requirement-first-elective-work = Nessun lavoro
    .yes = Vivi senza lavorare, come chiede la residenza elettiva.
    .no = La residenza elettiva è solo per chi non lavora, neanche da remoto. Prossimo passo: chiedi a un patronato quale visto serve per il tuo lavoro, per esempio nomade digitale o lavoro autonomo.

requirement-first-insurance = La copertura sanitaria
    .yes = Hai una copertura: porta la polizza o la ricevuta.
    .study = Prima fai una polizza valida in Italia, o iscriviti al Servizio sanitario (SSN): per gli studenti almeno { $student } l’anno.
    .other = Prima fai una polizza valida in Italia, o iscriviti al Servizio sanitario (SSN) pagando: almeno { $minimum } l’anno.
    .nomad = Prima fai una polizza che copre tutti i rischi in Italia: la legge la chiede per i nomadi digitali.

requirement-first-passport = Il passaporto
    .yes = Il passaporto è valido.
    .missing = Chiedi subito il passaporto nuovo al tuo consolato, e porta la prova della richiesta. Se è perso o rubato, fai prima la denuncia. Non lasciare passare i giorni: chiedi allo sportello come fare lo stesso la domanda.
    .ask = Non ho un passaporto valido. Posso fare la domanda lo stesso? Quale prova devo portare?

requirement-first-home = L’indirizzo
    .yes = Porta il documento che prova dove vivi.
    .desk = La domanda va alla Questura della provincia dove sei, e l’ufficio chiede un indirizzo. Chiedi a un patronato o al Comune: non aspettare di avere una casa per chiedere il permesso.
    .ask = Non ho ancora un posto fisso. Con quale indirizzo faccio la domanda?

## Documenti

document-first-sui-forms = Moduli preparati dallo Sportello Unico (SUI)
    .why = Lo SUI prepara e stampa la domanda: tu la controlli e la firmi.
    .note = Se un nome o una data è sbagliata, dillo prima di firmare. Poi porta la busta aperta alla posta.
document-first-passport-request = Prova che hai chiesto il passaporto nuovo
    .why = Il tuo passaporto non è valido: questa prova mostra che lo stai rifacendo.
    .note = Per esempio la ricevuta del consolato. Se è perso o rubato, anche la denuncia.
document-first-nulla-osta = Copia del nulla osta
    .why = È il via libera con cui hai avuto il visto.
    .note = Se non ce l’hai, chiedila al datore di lavoro, al familiare o allo SUI.
document-first-contract = Copia del contratto di soggiorno firmato
    .why = Il permesso per lavoro si dà dopo questo contratto.
document-first-hiring = Comunicazione di assunzione (UNILAV)
    .why = Prova che il datore di lavoro ti ha assunto.
    .note = La fa il datore di lavoro: chiedi a lui la copia.
document-first-agreement = Convenzione (accordo) per la ricerca, il volontariato o il tirocinio
    .why = Dice che cosa fai e per quanto tempo.
    .note = Chiedila all’istituto o all’ente che ti ospita.
document-first-certification = Certificazione del consolato per il lavoro autonomo
    .why = Il permesso per lavoro autonomo si dà con questa certificazione.
    .note = Il consolato la dà insieme al visto.
document-first-business = Carte della tua attività
    .why = Provano il lavoro che fai in Italia.
    .note = Se le hai già: partita IVA, iscrizione alla Camera di commercio o all’albo, licenza, contratti.
document-first-visa-papers = Copie delle carte date al consolato per il visto
    .why = L’ufficio controlla che il motivo del visto ci sia ancora.
document-first-enrolment = Lettera del corso usata per il visto, o certificato di iscrizione
    .why = Prova che studi qui.
    .note = La copia con il timbro del consolato, se ce l’hai.
document-first-means = Prove dei soldi per vivere
    .why = Per questo permesso l’ufficio chiede di che cosa vivi.
    .note = Per esempio: conto in banca, borsa di studio, garanzia; pensione o rendite per la residenza elettiva. Le carte straniere vanno tradotte.
document-first-policy = Polizza sanitaria, o ricevuta dell’iscrizione al SSN
    .why = Prova che hai una copertura per le malattie.
document-first-sponsor-permit = Copia del permesso del familiare (o del genitore) che vive in Italia
    .why = Il permesso per famiglia segue il suo.
document-first-family-deed = Certificato di matrimonio o di nascita usato per il visto
    .why = Prova il legame di famiglia.
    .note = Con traduzione e legalizzazione o apostille, come per il consolato.
document-first-parent-insurance = Assicurazione sanitaria, o iscrizione al SSN a pagamento
    .why = La legge la chiede per un genitore con più di { $age } anni.
document-first-italian-id = Documento di identità del familiare italiano
    .why = Prova la cittadinanza italiana.
document-first-italian-deed = Estratto dell’atto di matrimonio o di nascita, registrato in Italia
    .why = Prova il legame di famiglia.
document-first-italian-household = Residenza e stato di famiglia del familiare italiano
    .why = Provano dove vivete.
    .note = Li dà il Comune. Alcuni uffici accettano una dichiarazione.
document-first-dependent = Prove che sei a carico (il familiare ti mantiene)
    .why = Servono ai genitori, e ai figli che hanno già { $age } anni.
document-first-birth = Certificato di nascita del bambino
    .why = Prova che è tuo figlio o tua figlia.
    .note = Per un figlio nato in Italia il Modulo 1 vale come dichiarazione: chiedi se basta.
document-first-decision = Decisione della Commissione territoriale o del tribunale
    .why = È la prova del tuo diritto.
document-first-address = Dichiarazione di dove vivi
    .why = La Questura deve sapere dove scriverti.
    .note = Basta una dichiarazione. La mancanza della residenza non deve fermarti: se succede, chiedi un aiuto legale.
document-first-hospital = Dichiarazione dell’ospedale italiano
    .why = Dice quale cura, da quando e per quanto.
    .note = Servono anche la prova del deposito (i soldi versati) e, per chi ti accompagna, vitto e alloggio.
document-first-illness = Certificato di una struttura pubblica o di un medico del SSN
    .why = Deve dire: malattia molto grave, non curabile bene nel tuo Paese, danno alla salute se torni, tempo della cura.
document-first-pregnancy = Certificato di gravidanza, o certificato di nascita
    .why = Dice la data prevista del parto o la data di nascita.
document-first-deed = Atto di acquisto della casa
    .why = Vivi in una casa tua: questo prova dove vivi.
document-first-structure = Dichiarazione di chi gestisce l’albergo, lo studentato o il centro
    .why = Prova dove vivi.
document-first-late-proof = Prove della causa del ritardo
    .why = La legge scusa il ritardo solo con una causa che non potevi evitare.
document-first-child-photos = { $children ->
        [one] { $photos } foto del figlio o della figlia
       *[other] { $photos } foto per ogni figlio e figlia
    }
    .why = Anche i figli hanno la loro tessera, e vengono con te all’appuntamento.

## Costi

fee-first-update-card = Tessera nuova del genitore
    .note = Il permesso del genitore si aggiorna con il nome del figlio.
fee-first-contribution-special = Contributo per dirigenti, personale molto specializzato e ICT
    .note = Un solo bollettino con la tessera: in tutto { $slip }.

## Termini

deadline-first-apply-by = Ultimo giorno per il primo passo
    .how = { $days } giorni lavorativi dall’ingresso, senza sabati e feste. Entro questo giorno chiedi il permesso; se hai un nulla osta, vai allo Sportello Unico (SUI).
deadline-first-family-by = Ultimo giorno per dire allo Sportello Unico (SUI) che sei arrivato
    .how = { $days } giorni dall’ingresso, contando anche sabati e feste: così non sbagli.
deadline-first-contract-by = Ultimo giorno per firmare il contratto di soggiorno
    .how = { $days } giorni dall’ingresso. Lo firmate tu e il datore di lavoro, e lui lo manda allo SUI.
deadline-first-investment = Ultimo giorno per fare l’investimento o la donazione
    .how = { $months } mesi dall’ingresso. Dopo, il permesso può essere tolto.
deadline-first-answer = La Questura dovrebbe rispondere
    .how = { $term } giorni dal giorno in cui consegni la domanda. In pratica spesso serve più tempo.
deadline-first-answer-sui = La Questura dovrebbe rispondere
    .how = { $term } giorni da quando finisci il passo allo SUI. In pratica spesso serve più tempo.

## Uffici

office-first-sui-desk = Sportello Unico per l’Immigrazione (SUI), alla Prefettura
    .how = Chiedi l’appuntamento alla Prefettura: guarda il suo sito, o fatti aiutare dal datore di lavoro, dal familiare o da un patronato. Tieni la prova della richiesta.
office-first-questura = Questura, ufficio immigrazione
    .how = Ogni Questura ha un modo suo per prenotare: guarda il sito della tua Questura o chiedi a un patronato.

## Dubbi

doubt-first-saturdays = Come si contano { $days } giorni lavorativi: la legge non dice se il sabato conta. Noi non lo contiamo. Per stare sicuri, vai prima.
    .ask = Contate il sabato fra i giorni lavorativi? Qual è per voi il mio ultimo giorno?
doubt-first-family-days = Quanti giorni hai per andare allo SUI: il regolamento dice { $days } giorni, la legge per la Questura dice { $working } giorni lavorativi. Noi contiamo il termine più breve.
    .ask = Quanti giorni ho dall’ingresso per venire allo SUI? Contate anche sabati e feste?
doubt-first-protocol = Se il datore di lavoro ha un accordo (protocollo) con il Ministero, il contratto va mandato entro { $days } giorni dall’ingresso.
    .ask = Il mio datore di lavoro ha un protocollo? Entro quando va mandato il contratto?
doubt-first-blue-card-fee = Il contributo per la Carta blu: il decreto non la nomina. Alcune guide dicono { $special }, altre il contributo normale.
    .ask = Per la Carta blu quanto devo scrivere sul bollettino?
doubt-first-long-fee = Il contributo per un permesso di più di { $band } anni: il decreto non scrive nessuna somma. Gli uffici chiedono { $practice }.
    .ask = Il mio permesso durerà più di { $band } anni: quanto scrivo sul bollettino?
doubt-first-short-fee = Se il contratto stagionale dura fino a { $months } mesi, il decreto non scrive nessun contributo.
    .ask = Il mio contratto è breve: devo pagare solo la tessera?
doubt-first-single-permit = Quanto tempo serve davvero: per il «permesso unico lavoro» la legge dice { $short } giorni dalla domanda completa, per gli altri { $term }. Non è chiaro per chi vale. Spesso gli uffici ne usano di più.
    .ask = Il termine di { $short } giorni vale per il mio permesso? Con la ricevuta posso lavorare fino alla risposta?
doubt-first-stamp = La marca da bollo da { $stamp }: per i permessi di protezione in Questura non è chiaro se serve.
    .ask = Per questo permesso serve la marca da bollo? Quanto pago in tutto?
doubt-first-care-fee = Quanto si paga: la legge toglie il contributo per le cure mediche, ma alcuni uffici chiedono almeno la tessera ({ $card }).
    .ask = Per questo permesso quanto devo pagare?
doubt-first-children-papers = Quali carte servono per i figli nella tua domanda.
    .ask = I miei figli vanno nella mia domanda? Quali documenti servono per loro?
doubt-first-minor-length = Quanto dura il permesso del minore: la legge dice fino a { $adult } anni, ma alcuni uffici gli danno la stessa scadenza del genitore.
    .ask = Fino a quando vale il permesso di mio figlio? Devo rinnovarlo insieme al mio?
doubt-first-child-added = Quanto si paga per aggiungere un bambino: una tessera per lui ({ $card }) e una per il genitore. Se il permesso del genitore è in rinnovo, si può fare tutto insieme.
    .ask = Per aggiungere mio figlio quanti bollettini servono? Lo faccio adesso o con il mio rinnovo?
doubt-first-italian-channel = Dove e quanto: alcune Questure usano il kit, altre lo sportello. La legge toglie il contributo, quindi { $card }; alcune guide dicono { $wrong }.
    .ask = Per il familiare di un italiano uso il kit o lo sportello? Il contributo non si paga, vero?
doubt-first-italian-days = Entro quando: per i familiari di italiani la legge non scrive un termine. Se sei entrato da poco con un visto, vai entro { $days } giorni lavorativi dall’ingresso.
    .ask = Entro quando devo chiedere il permesso come familiare di un italiano?
doubt-first-study-code = Il codice nella casella 16: per l’università alcuni uffici vogliono 24, altri 31; per alunni e tirocini ci sono 32 e 33.
    .ask = Per il mio corso quale codice scrivo nella casella 16?
doubt-first-study-means = Quanti soldi servono: per l’anno accademico 2026/27 le regole dei visti dicono { $means } l’anno.
    .ask = Quanti soldi devo dimostrare, e con quali prove?
doubt-first-elective-means = Quanti soldi servono: i consolati chiedono circa { $means } l’anno per una persona, e di più per la famiglia. Non contano gli stipendi.
    .ask = Le mie entrate bastano per la residenza elettiva? Quali prove volete?

## Buono a sapersi

advice-first-work-now = Puoi già lavorare con il nulla osta, mentre aspetti di firmare il contratto di soggiorno.
advice-first-receipt-work = Con la ricevuta della domanda puoi restare in Italia e lavorare, finché l’ufficio non ti scrive che c’è un problema. Vale anche se la risposta arriva in ritardo.
advice-first-receipt-study = Con la ricevuta puoi restare in Italia e studiare. Puoi lavorare fino a { $week } ore a settimana e { $year } ore l’anno.
advice-first-receipt-stay = Con la ricevuta puoi restare in Italia mentre aspetti, anche se la risposta arriva in ritardo.
advice-first-check = Controlla la domanda sul sito questure.poliziadistato.it/stranieri con il numero della ricevuta. Quando il permesso è pronto arriva un SMS: non cambiare numero di telefono.
advice-first-travel = Prima di ogni viaggio chiedi alla Questura. Se il visto vale per un solo ingresso, non uscire dall’Italia prima delle impronte. Con la sola ricevuta di solito non puoi passare da altri Paesi Schengen.
advice-first-move = Se cambi casa e non lo registri al Comune, dillo alla Questura entro { $days } giorni.
advice-first-envelope = Consegna la busta aperta: la chiude l’impiegato dopo il controllo. Firma la casella 29. Non perdere l’appuntamento in Questura: se non puoi andare, chiedi subito un’altra data.
advice-first-printed-forms = I moduli stampati dallo SUI non si riscrivono: controllali e firmali.
advice-first-code = Nella casella 16 del Modulo 1 scrivi il codice del permesso: 15 lavoro autonomo, 20 motivi religiosi, 21 residenza elettiva, 24 studio, 34 familiare di italiano.
advice-first-minor-student = Chi ha meno di { $age } anni non paga il contributo, ma solo la tessera. Con lui firma un genitore o un tutore.
advice-first-pay-nobody = Nessuno può farti pagare il nulla osta o il contratto, o tenersi i tuoi documenti. Se succede, chiedi aiuto: è gratis e riservato.
advice-first-rent = Se il datore di lavoro ti dà la casa, l’affitto ha un limite di legge, e non si può togliere dalla busta paga.
advice-first-embassy = Non chiedere documenti alla tua ambasciata e non tornare nel tuo Paese: puoi perdere la protezione.
advice-first-agreement = Con la domanda di solito firmi l’accordo di integrazione, se hai da { $from } a { $to } anni e il permesso dura almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }. Ti impegni a raccogliere { $credits } crediti in { $length } anni.
advice-first-tax-code = Il codice fiscale serve per lavoro, casa e medico. Lo SUI lo dà insieme ai moduli; gli altri lo chiedono gratis all’Agenzia delle Entrate.
advice-first-ssn-free = Iscriviti alla ASL con il permesso: l’iscrizione è gratis. Chiedi se basta già la ricevuta.
advice-first-ssn-research = Guarda la convenzione: dice se hai una polizza per la salute o se l’istituto ti iscrive al Servizio sanitario (SSN).
advice-first-ssn-student = Gli studenti possono iscriversi al Servizio sanitario (SSN) pagando almeno { $least } l’anno. Non copre la famiglia.
advice-first-ssn-paid = Serve un’assicurazione, o l’iscrizione al Servizio sanitario (SSN): almeno { $least } l’anno, e copre anche i familiari a carico.
advice-first-ssn-newborn = Il bambino ha subito il pediatra, se il genitore è iscritto alla ASL: non aspettare la tessera del permesso.
advice-first-residence = Chiedi la residenza al Comune entro { $days } giorni da quando vivi lì. Con il visto per lavoro o famiglia si può già con la ricevuta: porta anche il contratto di soggiorno o il nulla osta.
advice-first-card = Ritira la tessera di persona. Controlla nome e date. Segna la scadenza: il rinnovo si chiede almeno { $lead } giorni prima.
advice-first-protected-family = I familiari che sono in Italia possono avere un permesso per famiglia. Puoi chiedere alla Questura un documento di viaggio.

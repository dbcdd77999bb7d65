# Protezione e vittime: solo chi aiuta, che cosa dice la legge, a che cosa fare attenzione.

procedure-protection = Ho bisogno di aiuto o di protezione
    .about = Asilo, violenza, sfruttamento, minori soli, una lettera di rifiuto o di espulsione: qui trovi chi ti aiuta gratis. Una domanda, al massimo due.

## Domande

fact-protection-need = Quale frase è più vicina alla tua situazione?
    .why = Serve solo per mostrarti chi ti può aiutare. Non chiediamo nomi, motivi o documenti. La risposta resta su questo dispositivo.
    .where = Non devi spiegare niente. Se due frasi vanno bene, scegli la più urgente; se non sai, l’ultima. Puoi rispondere anche per un’altra persona.
    .desk = Ho bisogno di aiuto e non so a chi rivolgermi. Posso parlare con qualcuno in privato?
    .option-danger = Sono in pericolo adesso
    .option-asylum = Ho paura di tornare nel mio Paese (asilo)
    .option-asylum-waiting = Ho già chiesto asilo e aspetto
    .option-ukraine = Sono in Italia per la guerra in Ucraina (protezione temporanea)
    .option-special-protection = Ho la protezione speciale, o ne ho sentito parlare
    .option-child = Ho meno di { $age } anni e sono senza genitori, o conosco un minorenne solo
    .option-trafficking = Qualcuno mi costringe, mi controlla o mi tiene i documenti
    .option-exploitation = Sul lavoro mi sfruttano o non mi pagano
    .option-violence = In famiglia o il mio partner mi fa del male
    .option-letter = Ho un rifiuto, una revoca, un’espulsione, o una persona è in un centro chiuso
    .option-health = Sto male o aspetto un bambino
    .option-no-papers = Non ho un permesso, oppure è un’altra cosa

fact-protection-letter = Di che cosa parla la lettera?
    .why = Per ogni lettera c’è un aiuto diverso, e un tempo diverso per rispondere.
    .where = Guarda il titolo, in alto. La data che conta è il giorno in cui l’hai ricevuta.
    .desk = Leggete con me questa lettera oggi? Che cosa decide, e quanti giorni ho per rispondere?
    .option-notice = «Preavviso di rigetto» o «10-bis»: annuncia un possibile no
    .option-permit = «Rifiuto» o «revoca» di un permesso di soggiorno
    .option-family = Un no per la famiglia: nulla osta, visto o permesso per motivi familiari
    .option-asylum = Un no della Commissione alla domanda di asilo
    .option-asylum-court = Un no del tribunale, dopo il ricorso per l’asilo
    .option-expulsion = «Espulsione», «respingimento» o ordine di lasciare l’Italia
    .option-detention = Io, o una persona che conosco, è chiusa in un centro (CPR, trattenimento)
    .option-other = Un’altra lettera, o non la capisco

## Chi aiuta

requirement-protection-who = Chi ti aiuta, gratis
    .danger = Se il pericolo è adesso, chiama il 112. Se ti fa male qualcuno di casa, chiama il 1522. Se ti costringono, chiama il numero antitratta. Per un minorenne, il 114. Puoi chiamare anche senza permesso.
    .asylum = Chiama il numero per l’asilo o vai a uno sportello legale gratuito: ti spiegano i passi e ti accompagnano. A noi non devi dire perché hai paura. Se non hai soldi o un posto dove dormire, dillo quando fai la domanda. Hai diritto a un interprete, e puoi parlare con l’UNHCR (l’agenzia dell’ONU per i rifugiati).
    .asylum-waiting = Se vivi in un centro, chiedi prima agli operatori. Oppure chiama il numero per l’asilo, o vai a uno sportello legale gratuito. Hai diritto a un interprete, e puoi parlare con l’UNHCR (l’agenzia dell’ONU per i rifugiati).
    .ukraine = Prima chiedi a uno sportello informativo quali carte portare. Poi vai alla Questura con il passaporto. Se arrivi adesso per la prima volta, chiedi se la domanda è ancora possibile per te.
    .special-protection = Vai a uno sportello legale gratuito prima di andare alla Questura, anche solo per il rinnovo.
    .child = Chiama il 114, a ogni ora, oppure vai ai servizi sociali del Comune. Se un minorenne è scomparso, chiama il 116 000. Se c’è un pericolo, il 112.
    .trafficking = Chiama il numero antitratta: è gratis, sempre aperto, in più lingue, e puoi non dire il tuo nome. Se il pericolo è adesso, il 112.
    .exploitation = Chiama l’help desk contro lo sfruttamento: parlano molte lingue. Ti aiutano anche un sindacato o l’Ispettorato del lavoro. Se ti rinchiudono, ti picchiano o ti tengono i documenti, chiama il numero antitratta o il 112.
    .violence = Chiama il 1522: è gratis, sempre aperto, in più lingue, e puoi non dire il tuo nome. È per le donne e per chi vuole segnalare. Tutti possono andare dai servizi sociali del Comune. Se il pericolo è adesso, chiama il 112; per i bambini, il 114.
    .health = Se è urgente, chiama il 112 o vai al pronto soccorso. Se non è urgente, vai alla ASL (ufficio sanitario): senza permesso, chiedi il codice STP. Per il permesso di soggiorno, a uno sportello legale gratuito.
    .no-papers = Vai a uno sportello legale gratuito, a un’associazione o a un sindacato. Vai prima da loro, e poi, con loro, negli uffici. Ti ascoltano anche senza documenti.
    .letter = Vai oggi, con la lettera e la busta, da un avvocato o a uno sportello legale gratuito. Se il tuo reddito è basso (circa { $income } in un anno), davanti al giudice l’avvocato può pagarlo lo Stato (patrocinio a spese dello Stato): la somma cambia, chiedi.
    .detention = Serve un avvocato oggi. Chi è chiuso nel centro può telefonare e scrivere; può chiedere aiuto, anche in busta chiusa, al Garante dei diritti delle persone private della libertà. Fuori, chiama il numero per l’asilo o uno sportello legale.

## Che cosa dice la legge

requirement-protection-law = Che cosa dice la legge
    .danger = Per chi subisce violenza, tratta o sfruttamento grave la legge prevede un luogo protetto e permessi di soggiorno speciali, anche se adesso non hai documenti. Prima viene la tua sicurezza.
    .special-protection = Oggi non si chiede direttamente alla Questura: la Commissione la esamina dentro la domanda di asilo. Il permesso vale { $permit } anni, permette di lavorare e si rinnova dopo un parere della Commissione. Non si cambia in permesso per lavoro. Se la tua domanda è di prima del giorno { $old }, forse valgono regole diverse: chiedi.
    .child = Un minorenne senza genitori non può essere mandato indietro alla frontiera né espulso. Ha diritto a un tutore, a un posto dove vivere, alla scuola e al medico, anche prima del permesso. Se resta un dubbio sull’età, vale come minorenne. Contro una misura rapida dell’età ci sono { $appeal } giorni per il ricorso.
    .exploitation = Chi subisce uno sfruttamento grave e aiuta a scoprirlo può avere un permesso speciale (casi speciali) di { $permit } mesi, anche per la sua famiglia. Lo propone un magistrato; l’Ispettorato del lavoro può segnalare il caso. Con la ricevuta si può lavorare mentre si aspetta. Alla fine si può cambiare in permesso per lavoro, fuori dalle quote. La paga che manca si può chiedere.
    .violence = C’è un permesso speciale (casi speciali) di { $permit ->
        [one] un anno
       *[other] { $permit } anni
    } per chi subisce violenza in famiglia o da un partner, anche se non vivete insieme. Può partire da un centro antiviolenza o dai servizi sociali, senza una tua denuncia; serve sempre il parere di un magistrato. Permette di lavorare e di studiare. Vale anche per i cittadini dell’Unione europea. Con la separazione legale il permesso di famiglia non è perso: si può cambiare in uno per lavoro o studio.
    .notice = Non è ancora un no. Hai { $days } giorni, dal giorno in cui l’hai ricevuta, per rispondere con fatti e documenti nuovi.
    .permit = Contro il rifiuto o la revoca decide il tribunale amministrativo (TAR). Hai { $days } giorni dal giorno in cui l’hai ricevuta. Contano anche i fatti nuovi, gli errori che si possono correggere, la famiglia, e un altro permesso che puoi avere.
    .family = Per la famiglia decide il tribunale ordinario, non il TAR. A volte i giorni per il ricorso sono pochi: contali oggi con un avvocato.
    .refusal-before = Puoi fare ricorso al tribunale. I giorni sono pochi e sono scritti nella decisione: contali oggi con un avvocato. Davanti al giudice, se il reddito è basso, l’avvocato lo paga lo Stato.
    .refusal = Di solito hai { $days } giorni dalla notifica per il ricorso al tribunale. In alcuni casi solo { $fast }; nella procedura di frontiera solo { $border }. Se non sai quale vale, conta { $border } e vai oggi da un avvocato. Contano anche i giorni di agosto. Il ricorso vale anche contro l’ordine di lasciare l’Italia scritto nella stessa decisione. Di solito con il ricorso puoi restare. Nelle procedure rapide e di frontiera no: l’avvocato deve chiederlo al giudice insieme al ricorso.
    .asylum-court = Resta solo il ricorso alla Corte di cassazione: { $days } giorni da quando la decisione è comunicata, di solito al tuo avvocato. Da solo non ferma il rimpatrio: l’avvocato lo chiede al tribunale entro { $stay } giorni dal ricorso. Chiama oggi il tuo avvocato, o uno sportello legale.
    .expulsion = Hai circa { $days } giorni per il ricorso al giudice di pace (al TAR, se ti hanno respinto alla frontiera). Se l’ordine è dentro un no all’asilo, i giorni possono essere meno. La decisione vale subito, anche con il ricorso: il giudice può fermarla. Deve spiegare come fare ricorso, in una lingua che conosci, o in francese, inglese o spagnolo. La legge protegge i minorenni, e le donne incinte e fino a { $birth } mesi dopo il parto. Protegge anche chi vive con il coniuge o un parente stretto italiano, chi è molto malato, e chi rischia persecuzione o tortura.
    .detention = Entro { $hours } ore le carte vanno a un giudice, che decide in altre { $hours } ore. All’udienza ci deve essere un avvocato: chi non ce l’ha ne riceve uno, pagato dallo Stato, e se serve un interprete. Anche dal centro si può chiedere asilo. Un minorenne solo non può stare in questi centri.
    .other-letter = Quasi ogni decisione si può portare davanti a un giudice, ma in pochi giorni, contati da quando l’hai ricevuta. Leggila oggi con qualcuno che sa.
    .health = Anche senza permesso hai diritto alle cure urgenti e a quelle necessarie, anche lunghe, alla gravidanza, alle cure per i bambini e ai vaccini. Se non hai soldi, non paghi, o paghi solo il ticket. L’ospedale non può segnalarti alla polizia, tranne nei casi in cui deve farlo anche per un italiano. Una donna incinta non può essere espulsa, fino a { $birth } mesi dopo il parto, e può avere un permesso. Può valere anche per il padre che vive con lei: chiedi. Per una malattia molto grave, che nel tuo Paese non si può curare, c’è un permesso fino a { $permit ->
        [one] un anno
       *[other] { $permit } anni
    } alla volta.
    .no-papers = A volte ci sono strade che da qui non si vedono. Può contare la famiglia: un figlio italiano, il coniuge o un parente stretto italiano che vive con te, un figlio che ha bisogno di te. Possono contare anche una malattia o una gravidanza, la paura di tornare, lo sfruttamento, la violenza. Per le cure e per la scuola dell’obbligo non si deve mostrare il permesso.

requirement-protection-asylum-before = Asilo: che cosa dice la legge
    .asylum = Puoi chiedere protezione in ogni momento, anche senza passaporto e senza permesso: alla Questura o alla polizia di frontiera. È gratis. Ricevi un permesso di { $permit } mesi. Puoi lavorare dopo { $wait } giorni dalla domanda.
    .waiting = Mentre aspetti hai un permesso di { $permit } mesi, che si rinnova. Puoi lavorare dopo { $wait } giorni dalla domanda.

requirement-protection-asylum-pact = Asilo: che cosa dice la legge
    .asylum = Puoi chiedere protezione in ogni momento, anche senza passaporto e senza permesso: alla Questura o alla polizia di frontiera. È gratis. Ti registrano e ti danno un documento con la foto; dopo la domanda completa (formalizzazione) ne ricevi un altro. Con quello puoi lavorare dopo { $wait } giorni, se la decisione manca e il ritardo non è colpa tua.
    .waiting = Se hai chiesto asilo prima del giorno { $new }, valgono le regole vecchie fino alla fine: permesso di { $permit } mesi, lavoro dopo { $old } giorni dalla domanda. Se l’hai chiesto dopo, hai un documento; puoi lavorare dopo { $wait } giorni dalla domanda completa (formalizzazione), se il ritardo non è colpa tua. Contro l’ordine di vivere in un solo posto hai { $place } giorni per il reclamo. Se la protezione è riconosciuta, il permesso vale { $granted } anni.

requirement-protection-asylum-register = Asilo: che cosa dice la legge
    .asylum = Puoi chiedere protezione in ogni momento, anche senza passaporto e senza permesso. È gratis. Fino al giorno { $until } vai alla Questura o alla polizia di frontiera. Ti registrano e ti danno un documento: vale { $valid ->
        [one] un anno
       *[other] { $valid } anni
    } e si rinnova. Puoi lavorare dopo { $wait } giorni dalla domanda completa (formalizzazione), se la decisione manca e il ritardo non è colpa tua. Alcune di queste regole vengono da un decreto che il Parlamento doveva confermare entro il giorno { $confirm }: chiedi se valgono ancora.
    .waiting = Se hai chiesto asilo prima del giorno { $new }, valgono le regole vecchie fino alla fine: permesso di { $permit } mesi, lavoro dopo { $old } giorni dalla domanda. Se l’hai chiesto dopo, il documento vale { $valid ->
        [one] un anno
       *[other] { $valid } anni
    } e si rinnova. Puoi lavorare dopo { $wait } giorni dalla domanda completa, se il ritardo non è colpa tua. Queste regole nuove vengono da un decreto da confermare entro il giorno { $confirm }: chiedi se valgono ancora. Contro l’ordine di vivere in un solo posto hai { $place } giorni per il reclamo. Se la protezione è riconosciuta, il permesso vale { $granted } anni.

requirement-protection-asylum-commission = Asilo: che cosa dice la legge
    .asylum = Puoi chiedere protezione in ogni momento, anche senza passaporto e senza permesso. È gratis. Dal giorno { $since } il luogo può cambiare: la domanda passa da enti incaricati dalla Commissione territoriale. Chiama prima, e chiedi dove andare. Puoi lavorare dopo { $wait } giorni dalla domanda completa (formalizzazione), se la decisione manca e il ritardo non è colpa tua.
    .waiting = Se hai chiesto asilo prima del giorno { $new }, valgono le regole vecchie fino alla fine: permesso di { $permit } mesi, lavoro dopo { $old } giorni dalla domanda. Se l’hai chiesto dopo, hai un documento; puoi lavorare dopo { $wait } giorni dalla domanda completa (formalizzazione), se il ritardo non è colpa tua. Contro l’ordine di vivere in un solo posto hai { $place } giorni per il reclamo. Se la protezione è riconosciuta, il permesso vale { $granted } anni.

requirement-protection-ukraine = Ucraina: che cosa dice la legge
    .help = Chi è partito dall’Ucraina per la guerra, dal giorno { $since }, può avere la protezione temporanea. Vale fino al giorno { $until }, e i permessi si rinnovano fino a quella data. Permette di lavorare, di curarti e di stare con la famiglia. Si può cambiare in un permesso per lavoro.

requirement-protection-ukraine-after = Ucraina: che cosa dice la legge
    .help = La protezione che conosciamo arrivava fino al giorno { $until }. Chiedi oggi alla Questura o a uno sportello legale se è stata prolungata, o quale altro permesso puoi avere.

requirement-protection-trafficking-before = Tratta: che cosa dice la legge
    .help = La legge offre una casa, cibo, cure e un permesso speciale (casi speciali) di { $permit } mesi, che si rinnova e permette di lavorare. Non serve una denuncia: può bastare l’aiuto dei servizi sociali o di un ente antitratta. Vale anche per i cittadini dell’Unione europea.

requirement-protection-trafficking = Tratta: che cosa dice la legge
    .help = La legge offre una casa, cibo e cure. Se ci sono segni di tratta, per { $recovery } giorni puoi riprenderti e decidere. La Questura ti dà un attestato, e in quei giorni nessuno ti manda via. Poi c’è un permesso speciale (casi speciali) di { $permit } mesi, che si rinnova. Con la ricevuta si può lavorare dopo { $wait } giorni, se il ritardo non è colpa tua. Non serve una denuncia: può bastare l’ente antitratta o il servizio sociale. Vale anche per i cittadini dell’Unione europea.

## Attenzione

requirement-protection-care = A che cosa fare attenzione
    .danger = Se qualcuno guarda il tuo telefono, usa quello di un’altra persona e premi «Esci subito» quando hai finito. Non tornare in un posto pericoloso per prendere documenti: si rifanno.
    .asylum = Non chiamare l’ambasciata del tuo Paese. Non lasciare l’Italia. Non pagare nessuno per la domanda. Chi la esamina deve tenere segreto quello che dici.
    .asylum-waiting = Se cambi casa, dillo subito alla Questura e alla Commissione, se no perdi le lettere. Non mancare al colloquio. Non lasciare il centro senza avvisare. Non chiamare l’ambasciata del tuo Paese e non tornare lì.
    .ukraine = Non aspettare l’ultimo giorno: guarda la scadenza del permesso e chiedi in tempo. Se pensi di tornare in Ucraina per un periodo, chiedi prima.
    .special-protection = Non fare una domanda diretta alla Questura. Non aspettare la scadenza: il parere della Commissione ha i suoi tempi.
    .child = Resta vicino alle persone che ti proteggono e non partire con chi non conosci. Nessuno deve tenerti il passaporto, o cercare i tuoi genitori senza il tuo accordo. Parla con il tutore molto prima di diventare maggiorenne: allora cambia il permesso.
    .trafficking = Qui non scrivere nomi o fatti. Non aspettare di avere prove o documenti. Se qualcuno guarda il tuo telefono, usa quello di un’altra persona e premi «Esci subito» quando hai finito.
    .exploitation = Prima di fare una denuncia, chiedi consiglio. Non firmare fogli che non capisci. Non dare il passaporto. Non pagare per un contratto o un permesso: chi chiede soldi ti imbroglia. Tieni tu buste paga, foto e messaggi.
    .violence = Non avvisare la persona che ti fa del male. Non tornare a casa per i documenti. Non farti tradurre da suoi parenti o amici. Se guarda il tuo telefono, usa quello di un’altra persona e premi «Esci subito» quando hai finito.
    .health = Qui non scrivere la tua malattia. Per il permesso serve il certificato di un medico pubblico o convenzionato. Deve dire che la malattia è molto grave, e che nel tuo Paese non si può curare. Deve dire anche che cosa rischi se torni, e per quanto tempo servono le cure.
    .no-papers = Non pagare chi promette un permesso. Non firmare fogli che non capisci. Non andare da solo o da sola alla polizia per chiedere informazioni: prima parla con uno sportello legale.
    .letter = Non buttare la busta: dice il giorno in cui l’hai ricevuta. Non firmare rinunce. Non lasciare passare i giorni e non lasciare l’Italia prima di parlare con un avvocato.
    .detention = Non firmare niente senza avvocato e senza interprete. Di’ subito se hai una malattia, se sei minorenne o se aspetti un bambino. Di’ anche se hai figli in Italia o se hai paura di tornare nel tuo Paese.

## Per chi non sa rispondere

advice-protection-not-sure = Se hai una lettera, falla leggere oggi a uno sportello legale: i giorni per rispondere sono pochi. Se sei in pericolo, chiama il 112 o guarda i numeri di «Aiuto», in alto.

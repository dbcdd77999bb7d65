# Rinnovo del permesso di soggiorno. Le chiavi sono gli id di rules/law/permit-renewal.

procedure-permit-renewal = Rinnovo del permesso di soggiorno
    .about = Rinnova il tuo permesso, di qualunque tipo: quando andare, con quali carte e quanto costa.

## Domande

fact-applied = Hai già chiesto il rinnovo di questo permesso e aspetti la risposta?
    .why = Se la domanda è già partita, non serve farne un’altra: si controlla quella.
    .where = Cerca la ricevuta della posta: ha un bollino che brilla (ologramma). Oppure cerca la ricevuta della Questura.
    .desk = Potete controllare se c’è già una mia domanda di rinnovo aperta?

fact-job = Come lavori adesso?
    .why = Chi ha un lavoro rinnova per lavoro. Chi lo ha perso ha un tempo per cercarne un altro.
    .where = Guarda il contratto o l’ultima busta paga: c’è scritto «tempo indeterminato» o «tempo determinato». Se hai un contratto e anche la partita IVA, scegli il contratto.
    .desk = Ho questo contratto e queste buste paga: il mio lavoro è a tempo indeterminato o a tempo determinato?
    .option-open-ended = Ho un contratto a tempo indeterminato, senza data di fine
    .option-fixed-term = Ho un contratto a tempo determinato, con una data di fine
    .option-lost = Adesso non ho un contratto: è finito, ho dato le dimissioni o mi hanno licenziato
    .option-never-hired = Ho un visto o un permesso per lavoro, ma il datore di lavoro non mi ha mai fatto il contratto
    .option-self-employed = Lavoro in proprio, con la partita IVA

fact-business = Come va la tua attività?
    .why = Il permesso per lavoro autonomo chiede un’attività aperta e un reddito sopra un minimo.
    .where = Guarda l’ultimo Modello Redditi. Gli uffici usano di solito la somma di { $limit }.
    .desk = Il reddito della mia attività basta per il rinnovo?
    .option-enough = È aperta, e in un anno guadagno più di { $limit }
    .option-low = È aperta, e guadagno { $limit } o meno, o non ho ancora una dichiarazione
    .option-debts = È aperta, ma ho debiti con il fisco o con l’INPS
    .option-closed = È chiusa
    .option-employee = Adesso lavoro con un contratto, per un datore di lavoro

fact-season = Hai un nuovo lavoro stagionale?
    .why = Il permesso stagionale si prolunga solo con un nuovo lavoro stagionale, e per pochi mesi.
    .where = Guarda la fine dell’ultimo contratto, e somma tutti i mesi stagionali, anche quelli nuovi.
    .desk = Con questi contratti posso prolungare il permesso stagionale?
    .option-in-time = Sì: me lo hanno offerto entro { $gap } giorni dalla fine dell’ultimo, e in tutto non supero { $most } mesi in { $year }
    .option-late = Sì, ma me lo hanno offerto dopo più di { $gap } giorni
    .option-over = Sì, ma in tutto supero { $most } mesi in { $year }
    .option-none = No

fact-relative = Per quale familiare hai questo permesso?
    .why = Il tuo permesso segue quello del tuo familiare.
    .desk = Il mio permesso dipende da questo familiare: che cosa devo chiedere?
    .option-foreigner = Una persona straniera con un permesso di soggiorno
    .option-protected = Una persona con asilo o protezione sussidiaria
    .option-citizen = Un cittadino italiano o dell’Unione europea, anche mio figlio

fact-family-tie = Com’è la vostra situazione adesso?
    .why = Si guarda se la famiglia c’è ancora. Se non c’è più, spesso il permesso si può cambiare.
    .where = Se più risposte sono vere, scegli l’ultima che è vera.
    .desk = La mia situazione in famiglia è cambiata: quale permesso chiedo?
    .option-together = Viviamo insieme, e il suo permesso (se serve) è valido o in rinnovo
    .option-parent = Lo stesso, e io sono il genitore e ho più di { $parent } anni
    .option-grown-child = Lo stesso, e io sono il figlio o la figlia e ho già compiuto { $adult } anni
    .option-minor = Io ho meno di { $adult } anni
    .option-apart = Siamo separati o divorziati, non viviamo più insieme, oppure è morto
    .option-sponsor-expired = Il suo permesso è scaduto, e non ha chiesto il rinnovo

fact-course = A che punto sei con gli studi?
    .why = Il rinnovo dipende dal corso e dagli esami.
    .where = Guarda il certificato di iscrizione dell’università o della scuola.
    .desk = Con questo corso e questi esami posso rinnovare?
    .option-first-year = Università: ho fatto il primo anno e continuo
    .option-later-years = Università: ho fatto il secondo anno o un anno dopo, e continuo (anche specializzazione e dottorato)
    .option-late = Università: ho superato di più di { $late } anni la durata del corso
    .option-other = Un altro corso (scuola, formazione, lingua), e continuo
    .option-changed = Ho cambiato corso
    .option-over = Ho finito o lasciato il corso

fact-exams = Quanti esami hai superato nell’ultimo anno di corso?
    .why = La legge chiede { $first } esame nel primo anno, e { $later } in ogni anno dopo.
    .where = Nell’area personale del sito dell’università.
    .desk = I miei esami bastano per il rinnovo?
    .option-none = Nessuno
    .option-one = Uno
    .option-more = Di più

fact-study-means = Hai i soldi per un anno di studio: almeno { $year }?
    .why = L’ufficio vuole sapere come vivi mentre studi.
    .where = Contano il conto in banca, una borsa di studio, o l’aiuto della famiglia con una prova.
    .desk = Con quali prove mostro i soldi per un anno?
    .option-enough = Sì
    .option-low = No, ne ho meno

fact-assignment = Il lavoro o la ricerca del tuo permesso continua?
    .why = Questo permesso vale per quel lavoro o per quella ricerca.
    .where = Guarda il contratto, la lettera dell’azienda o la convenzione di accoglienza.
    .desk = Con questo contratto posso rinnovare lo stesso permesso?
    .option-goes-on = Sì, con lo stesso datore di lavoro o istituto
    .option-changed = No: ho cambiato datore di lavoro, istituto o tipo di lavoro
    .option-ended = No: è finito
    .option-maximum = Il trasferimento ICT ha raggiunto la durata massima: { $most ->
        [one] un anno
       *[other] { $most } anni
    }, in formazione { $training ->
        [one] un anno
       *[other] { $training } anni
    }

fact-elective = Come vivi, e lavori?
    .why = La residenza elettiva è per chi vive di entrate proprie, senza lavorare.
    .where = Contano pensioni, affitti e rendite; non contano stipendi e risparmi. Lavora anche chi lavora online.
    .desk = Le mie entrate bastano per la residenza elettiva?
    .option-enough = Ho pensioni o rendite di almeno { $year } in un anno, e non lavoro
    .option-low = Ho entrate più basse, e non lavoro
    .option-working = Lavoro, anche online

fact-court-order = Il Tribunale per i minorenni ti autorizza ancora a restare?
    .why = Il permesso dura quanto dice il Tribunale.
    .where = Guarda la data di fine nel decreto del Tribunale.
    .desk = Fino a quando vale l’autorizzazione del Tribunale?
    .option-runs = Sì, il decreto vale ancora o è stato prolungato
    .option-ends = No, il tempo è finito o finisce con il permesso

fact-status-risk = Dopo la decisione sei tornato nel tuo Paese, o hai ricevuto una lettera sulla fine della protezione?
    .why = In questi casi serve prima un avvocato. Puoi anche non rispondere. Non ti chiediamo perché hai lasciato il tuo Paese.
    .desk = Prima del rinnovo vorrei parlare con un avvocato.
    .option-no = No
    .option-yes = Sì

fact-awaiting-before = Hai già avuto, in passato, un permesso per attesa occupazione (per cercare lavoro)?
    .why = La prima volta la strada è chiara. Dalla seconda volta l’ufficio guarda caso per caso.
    .where = Guarda i permessi vecchi o le loro copie, alla riga «Tipo di permesso»: c’è scritto «attesa occupazione».
    .desk = Dai vostri archivi, ho già avuto un permesso per attesa occupazione?

fact-did = Dopo la fine del lavoro hai fatto la DID al Centro per l’impiego?
    .why = La DID (dichiarazione di immediata disponibilità) dice che cerchi lavoro. È quella che ti dà il tempo per cercarlo.
    .where = Cerca la ricevuta della DID o il «patto di servizio» del Centro per l’impiego. Hai chiesto la NASpI (disoccupazione)? Chiedi se la DID è già dentro quella domanda.
    .desk = Al Centro per l’impiego: ho una DID attiva? Mi date il certificato?

fact-did-on = In che giorno hai fatto la DID?
    .why = Da quel giorno contiamo il tempo per cercare lavoro.
    .where = La data è sulla ricevuta della DID o sul «patto di servizio». Se ne hai più di una, prendi la prima dopo la fine dell’ultimo lavoro.
    .desk = Al Centro per l’impiego: da quale giorno vale la mia DID?

fact-health-cover = Hai una copertura per le spese mediche?
    .why = Per questo permesso la legge chiede un’assicurazione, o l’iscrizione al Servizio sanitario (SSN).
    .where = Guarda la polizza o la tessera sanitaria, e la data di fine.
    .desk = La mia assicurazione va bene per il rinnovo?
    .option-yes = Sì, una polizza valida in Italia o il SSN
    .option-no = No, o è scaduta

fact-absence = Durante questo permesso, qual è il periodo più lungo che hai passato fuori dall’Italia senza mai tornare?
    .why = Un’assenza molto lunga e senza interruzioni può fermare il rinnovo. Conta solo il periodo più lungo, non la somma dei viaggi.
    .where = Guarda i timbri sul passaporto: il giorno di uscita e il giorno di rientro.
    .desk = Ero fuori dall’Italia in queste date: questa assenza ferma il rinnovo?
    .option-short = Mai, o fino a { $limit } mesi di seguito
    .option-long = Più di { $limit } mesi, fino a { $half } mesi di seguito
    .option-longer = Più di { $half } mesi, fino a { $most } mesi di seguito
    .option-longest = Più di { $most } mesi di seguito

fact-permit-length = Quanto dura il permesso che hai adesso?
    .why = Per i permessi più lunghi la legge accetta un’assenza più lunga.
    .where = Conta da quando inizia il permesso fino alla riga «Scadenza / Valid until». Non contare dal giorno in cui hai ritirato la tessera.
    .desk = Qual è la durata del mio permesso, dall’inizio alla scadenza?
    .option-under-two-years = Meno di { $years } anni
    .option-two-years = { $years } anni
    .option-over-two-years = Più di { $years } anni, fino a { $most }
    .option-over-three-years = Più di { $most } anni

fact-absence-reason = L’assenza aveva un motivo grave, e puoi provarlo?
    .why = Il servizio militare o un altro motivo grave può salvare il rinnovo, se porti le prove. Decide l’ufficio.
    .where = Per esempio: certificati di un ospedale, documenti di un tribunale o dell’esercito, biglietti e comunicazioni.
    .desk = Ero fuori dall’Italia per questo motivo: quali prove servono?

fact-home = Dove vivi?
    .why = Ogni casa si prova con un documento diverso.
    .where = La residenza è l’indirizzo registrato al Comune. Se non sai se ce l’hai, chiedi all’ufficio anagrafe del Comune.
    .desk = Vivo qui: con quale documento provo il mio indirizzo?
    .option-registered = Ho la residenza al Comune, nella casa dove vivo
    .option-own = In una casa mia, senza residenza
    .option-rent = In affitto, con un contratto, senza residenza
    .option-hosted = Mi ospita qualcuno (un parente, un amico, il datore di lavoro), senza residenza
    .option-none = In un centro, o senza un posto fisso

fact-domestic = Lavori in casa di una famiglia, come colf, badante o baby-sitter?
    .why = Per questo lavoro servono le carte dell’INPS al posto di altre.
    .where = Guarda la busta paga o il contratto: c’è scritto «lavoro domestico».
    .desk = Il mio contratto è di lavoro domestico?

fact-children-under-14 = Quanti figli con meno di { $age } anni fanno il rinnovo insieme a te?
    .why = Vanno nella tua domanda, e ognuno ha una tessera sua da pagare. Contano anche per il reddito.
    .where = Guarda i permessi dei figli. Chi ha già { $age } anni fa una domanda sua.
    .desk = I miei figli vanno nella mia domanda o in quella dell’altro genitore?
    .unit = figli

fact-other-dependents = Quante altre persone della famiglia vivono con te, con lo stesso reddito?
    .why = La legge chiede un reddito minimo, che sale con ogni persona.
    .where = Guarda lo stato di famiglia (certificato del Comune). Non contare te. Non contare i figli con meno di { $age } anni che hai già contato.
    .desk = Quali persone della mia famiglia contano per il reddito?
    .unit = persone

fact-income = Quanto avete guadagnato in un anno, tu e i familiari che vivono con te?
    .why = La legge chiede un reddito minimo. Conta anche il reddito dei familiari che vivono con te.
    .where = Somma i redditi di un anno: guarda CU, 730 (dichiarazione dei redditi) e NASpI (disoccupazione). Contano solo i redditi che puoi provare.
    .desk = Quali redditi contano, e di quale anno?

## Condizioni

requirement-permit = Il tipo di permesso
    .yes = Questa guida è per il tuo permesso.
    .help = Prima di tutto parla con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono: famiglia, salute, protezione, lavoro. Non ti chiediamo altro.
    .special-cases = Prepara il rinnovo con chi ti segue: centro antiviolenza, servizio antitratta, sindacato o avvocato. Alla scadenza spesso si può passare a lavoro o studio. Queste chiamate sono gratuite e riservate. Non ti chiediamo che cosa è successo.
    .special-protection = Vai presto a uno sportello legale gratuito. Il rinnovo si chiede alla Questura almeno { $lead } giorni prima della scadenza (se è scaduto, vai oggi), e prima la Commissione territoriale dà un parere. Porta tutte le carte: per le domande più vecchie le regole sono diverse.
    .asylum = Si rinnova alla Questura, prima della scadenza (se è scaduto, vai oggi). Apri la guida «{ procedure-protection }», e chiedi a uno sportello legale gratuito. Non ti chiediamo perché hai lasciato il tuo Paese.
    .medical = Si rinnova finché servono le cure; per una nascita, finisce pochi mesi dopo. Vai a uno sportello legale gratuito con il certificato, prima della scadenza (se è scaduto, vai oggi). Non ti chiediamo la malattia.
    .long-term = Il diritto non scade: non si rinnova, si aggiorna la tessera. Apri la guida «{ procedure-eu-long-term }».
    .eu-family = Questa carta ha regole sue. Prima che scada, apri la guida «{ procedure-eu-family-member }».
    .calamity = Si rinnova una volta sola, per altri { $more } mesi, se tornare è ancora pericoloso. Non si cambia in permesso per lavoro. Vai presto a uno sportello legale gratuito (se è scaduto, vai oggi).
    .minor-age = Questo permesso di solito finisce a { $age } anni, e poi si cambia: apri la guida «{ procedure-permit-conversion }». Comincia con il tutore già { $days } giorni prima del compleanno. Se hai già questa età, vai oggi a uno sportello legale gratuito.
    .rare = Questo permesso ha regole sue: vai a un patronato. Di solito il rinnovo si chiede almeno { $lead } giorni prima della scadenza. Se è scaduto, vai oggi.
    .job-search = Dura al massimo { $most } mesi, e di solito non si rinnova. Prossimo passo: con un lavoro o un’attività si cambia in permesso per lavoro, prima della scadenza. Apri la guida «{ procedure-permit-conversion }». Se è già scaduto, vai oggi a uno sportello legale gratuito.
    .no = La legge dice che questo permesso non si rinnova. Prossimo passo: parla subito con uno sportello legale gratuito, anche se il permesso è già scaduto. Contano la famiglia, la salute, la paura di tornare.
    .ask = Ho questo permesso e devo rinnovarlo. Quando, dove, con quali documenti e quanto pago?

requirement-no-open-application = Nessuna domanda già aperta
    .yes = Puoi fare la domanda: non ce n’è un’altra in corso.
    .desk = Hai già una domanda aperta: non farne un’altra. Con la ricevuta puoi restare mentre aspetti, e lavorare se il tuo permesso fa lavorare. Controlla a che punto è.
    .ask = Ho già chiesto il rinnovo e questa è la ricevuta. A che punto è la domanda? Manca qualcosa?

requirement-in-time = Il tempo per chiedere il rinnovo
    .in-time = Sei in tempo: fai la domanda entro il giorno { $by }. La legge chiede almeno { $lead } giorni prima della scadenza ({ $expiry }).
    .late = Vai adesso: mancano meno di { $lead } giorni alla scadenza, ma il permesso vale ancora fino al giorno { $expiry }. La legge non scrive che perdi il diritto solo per questo ritardo.
    .expired = Vai oggi a fare la domanda. Il permesso è scaduto il giorno { $expiry }, ma il rinnovo si può ancora chiedere. Fatti aiutare oggi stesso da un patronato: non rimandare. Dopo il giorno { $last } tutto diventa molto più difficile.
    .long-expired = Il permesso è scaduto il giorno { $expiry }, da più di { $limit } giorni. Vai subito a uno sportello legale gratuito, prima di andare in Questura. Contano anche i fatti nuovi, la famiglia e gli errori che si possono correggere. Non ti chiediamo altro.
    .ask = Il mio permesso è scaduto da poco, e oggi devo presentare la domanda di rinnovo. Mi aiutate adesso? Mi date una ricevuta?

requirement-work = Il lavoro
    .employed = Hai un lavoro: chiedi il rinnovo per lavoro subordinato.
    .lost = Perdere il lavoro non toglie il permesso. Chiedi il rinnovo per attesa occupazione (per cercare lavoro).

requirement-never-hired = Il datore di lavoro non ti ha fatto il contratto
    .desk = A volte si può chiedere un permesso per attesa occupazione allo Sportello Unico (SUI): non è scritto chiaro nella legge, dipende da istruzioni del Ministero. Vai prima a uno sportello legale gratuito, con il visto e il nulla osta (il via libera al lavoro). Se qualcuno ti ha chiesto soldi o ti ha minacciato, ci sono aiuti gratuiti e riservati: apri «Aiuto».
    .ask = Il datore di lavoro del visto non mi ha fatto il contratto. Posso avere un permesso per attesa occupazione?

requirement-own-business = Lavori in proprio
    .desk = Con il tuo permesso si può anche lavorare in proprio. Ma il rinnovo dà un permesso per l’attività che fai davvero, e per il lavoro autonomo le condizioni sono altre. Chiedi presto a un patronato: non aspettare la scadenza.
    .ask = Ho un permesso per lavoro subordinato e adesso lavoro con la partita IVA. Che cosa rinnovo, e che cosa serve?

requirement-business = La tua attività
    .yes = L’attività è aperta e il reddito supera { $limit }: chiedi il rinnovo per lavoro autonomo.
    .low = Gli uffici vogliono di solito più di { $limit } in un anno. Non è per forza un no: aggiungi il reddito di chi vive con te, o la nuova dichiarazione. Non aspettare la scadenza.
    .debts = I debiti possono fermare il rinnovo. Chiedi di pagare a rate, e porta la prova.
    .closed = Qui non c’è l’attesa occupazione. Con un contratto puoi chiedere il rinnovo per lavoro subordinato: chiedi presto a un patronato.
    .employee = Il rinnovo dà un permesso per il lavoro che fai davvero: quello subordinato. Chiedi prima a un patronato.
    .ask = Ho un permesso per lavoro autonomo, e questa è la mia situazione. Posso rinnovare, e per quale lavoro?

requirement-season = Il nuovo lavoro stagionale
    .yes = Puoi prolungare il permesso fino alla fine del nuovo contratto.
    .desk = Per la legge il nuovo lavoro va offerto entro { $gap } giorni dalla fine dell’ultimo. Il tuo è arrivato dopo: chiedi subito.
    .no = La legge ammette al massimo { $most } mesi stagionali in { $year }. Prossimo passo: dopo { $change } mesi di lavoro, con un’offerta non stagionale, cambia permesso prima della scadenza: apri la guida «{ procedure-permit-conversion }». Se no la legge chiede di partire. Hai famiglia qui, o paura di tornare? Prima parla con uno sportello legale gratuito. Chi parte in tempo ha la precedenza per tornare.
    .not-yet = Serve un nuovo lavoro stagionale, offerto entro { $gap } giorni dalla fine dell’ultimo. Oppure, dopo { $change } mesi, un lavoro non stagionale: allora si cambia permesso. Se no la legge chiede di partire. Hai famiglia qui, o paura di tornare? Prima parla con uno sportello legale gratuito. Chi parte in tempo ha la precedenza per tornare.
    .ask = Il nuovo lavoro stagionale è arrivato dopo { $gap } giorni. Posso prolungare lo stesso, o cambiare permesso?

requirement-family = La famiglia
    .yes = Il tuo permesso si rinnova insieme a quello del tuo familiare.
    .parent = Il tuo permesso si rinnova insieme a quello di tuo figlio o tua figlia. Dopo i { $parent } anni serve un’assicurazione sanitaria, o l’iscrizione al SSN a pagamento.
    .grown-child = Se dipendi dai genitori, di solito il permesso per famiglia continua. Puoi anche cambiarlo in lavoro o studio.
    .minor = Chi ha meno di { $age } anni ha un permesso suo e non paga il contributo. Gli uffici non fanno tutti uguale: chiedi prima, con un genitore.
    .apart = Dopo una separazione, un divorzio o una morte il permesso si può cambiare in lavoro o studio. Apri la guida «{ procedure-permit-conversion }». Vai presto a uno sportello legale gratuito.
    .sponsor-expired = Il tuo rinnovo dipende dal suo. Andate subito, insieme, a uno sportello legale gratuito: contano la famiglia e gli anni passati qui.
    .citizen = Per i familiari di cittadini italiani e UE ci sono documenti più lunghi. Apri la guida «{ procedure-eu-family-member }». I genitori di un minore italiano hanno una regola loro. Chiedi quale è il tuo.
    .ask = La mia situazione di famiglia è questa. Quale permesso chiedo, con quale codice e quanto pago?

requirement-course = Gli studi
    .yes = Il corso continua e gli esami bastano.
    .one-exam = Dopo il primo anno la legge chiede { $later } esami. Uno basta solo per gravi motivi di salute o forza maggiore, con le prove. Chiedi subito all’università.
    .not-yet = La legge chiede almeno { $first } esame nel primo anno e { $later } dopo. Se puoi, fai un esame prima della scadenza. Non lasciare scadere il permesso: chiedi subito all’università.
    .other = Se il corso dura più anni, porta l’iscrizione e i risultati dell’anno. Per un corso breve, come quelli di lingua, il rinnovo non è sempre possibile. Chiedi prima della scadenza.
    .changed = Per cambiare corso a volte serve un’autorizzazione: chiedi prima all’università.
    .late = Il permesso non va oltre { $late } anni dopo la durata del corso. Prossimo passo: con un lavoro si può cambiare permesso prima della scadenza: apri la guida «{ procedure-permit-conversion }». Se fai specializzazione o dottorato, cambia la risposta. Se è già scaduto, vai oggi a uno sportello legale gratuito.
    .over = Senza un corso il permesso per studio non si rinnova. Prossimo passo: apri la guida «{ procedure-permit-conversion }». Con un titolo italiano di università, accademia o ITS puoi cercare lavoro ancora per alcuni mesi. Con un contratto cambi in permesso per lavoro, prima della scadenza. Se è già scaduto, vai oggi a uno sportello legale gratuito.
    .ask = Questi sono il mio corso e i miei esami. Posso rinnovare? Quali prove servono?

requirement-study-means = I soldi per studiare
    .yes = I mezzi bastano: porta le prove.
    .desk = L’ufficio guarda se hai circa { $year } per un anno. Non è per forza un no: contano borse, alloggi gratuiti e garanzie della famiglia.
    .ask = I miei soldi sono pochi. Contano la borsa di studio, l’alloggio o una garanzia della famiglia?

requirement-assignment = Il lavoro o la ricerca del permesso
    .yes = Continua: chiedi il rinnovo dello stesso permesso.
    .changed = Il permesso spesso è legato a quel datore di lavoro o istituto. A volte si può cambiare, con un’autorizzazione: chiedi prima.
    .ended = Il rinnovo non è sicuro. A volte c’è un tempo per cercare un altro lavoro, anche dopo una ricerca. Apri la guida «{ procedure-permit-conversion }», e chiedi subito.
    .no = La legge non va oltre { $most } anni di trasferimento ({ $training } in formazione). Prossimo passo: chiedi all’azienda e a un patronato quale altro permesso è possibile, prima della scadenza. Se è già scaduto, vai oggi a uno sportello legale gratuito.
    .ask = Il mio lavoro o la mia ricerca è cambiata. Posso rinnovare o cambiare permesso? Che cosa serve?

requirement-elective = Vivere di entrate proprie
    .yes = Di solito le entrate bastano; con i familiari ne servono di più. Serve una casa tua o in affitto.
    .desk = Gli uffici guardano di solito circa { $year } in un anno. Non è per forza un no: chiedi quali entrate contano, anche una pensione italiana.
    .working = La residenza elettiva è per chi vive senza lavorare. Se lavori, di solito si cambia in permesso per lavoro, prima della scadenza: apri la guida «{ procedure-permit-conversion }». Prima parla con uno sportello legale gratuito.
    .ask = Le mie entrate sono più basse. Quali contano? Posso rinnovare la residenza elettiva?
    .working-ask = Ho la residenza elettiva, e lavoro. Posso rinnovarla, o la cambio in permesso per lavoro?

requirement-court-order = La decisione del Tribunale per i minorenni
    .yes = Il permesso si rinnova per il tempo che dice il Tribunale.
    .desk = Senza una nuova decisione del Tribunale non si rinnova. Vai subito da un avvocato o a uno sportello legale gratuito, prima della scadenza.
    .ask = L’autorizzazione del Tribunale finisce. Chi chiede la proroga? Posso presentare intanto il rinnovo?

requirement-protection = La tua protezione
    .yes = Il permesso dura { $years } anni e si rinnova. Non servono reddito né passaporto: per viaggiare chiedi prima alla Questura.
    .subsidiary = Il permesso dura { $years } anni. Si rinnova se la protezione serve ancora: lo controlla l’ufficio. Se ricevi una lettera, vai subito a uno sportello legale gratuito. Non servono reddito né passaporto: per viaggiare chiedi prima alla Questura.
    .desk = Parla prima con uno sportello legale gratuito. Anche un viaggio breve nel tuo Paese può contare, ma spesso c’è una spiegazione. Non lasciare scadere il permesso.
    .ask = Ho la protezione e devo rinnovare. C’è stato un viaggio o una lettera: chi mi aiuta?

requirement-job-centre = La DID al Centro per l’impiego
    .yes = Hai fatto la DID: porta la ricevuta.
    .not-yet = Prima fai la DID, la dichiarazione che cerchi lavoro: al Centro per l’impiego o online, è gratis. Falla subito, poi chiedi il rinnovo. Un vecchio regolamento parla di { $days } giorni dalla fine del lavoro: se sono passati, falla lo stesso.

requirement-awaiting-period = Il tempo per cercare lavoro
    .first = La legge ti dà un tempo per cercare lavoro: quello che resta al permesso, e in ogni caso almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }. Se la NASpI (disoccupazione) dura di più, hai tutto il tempo della NASpI.
    .year-over = Il tempo minimo dalla DID finisce il giorno { $end }: alla scadenza del permesso è già finito. Allora conta il reddito, e l’ufficio decide caso per caso. Con la NASpI (disoccupazione) il tempo può essere più lungo: porta la prova.
    .second = Hai già avuto un permesso per attesa occupazione. La legge non scrive quante volte si può avere: l’ufficio guarda reddito, offerte di lavoro, famiglia, NASpI (disoccupazione). Porta tutte le prove.
    .ask = Il tempo di attesa occupazione è finito o l’ho già avuto. Con questo reddito, questa NASpI o questa offerta di lavoro posso rinnovare?

requirement-income = Il reddito di un anno
    .yes = Per la tua famiglia la legge chiede almeno { $needed } in un anno: il reddito basta. Porta le prove.
    .desk = Per la tua famiglia la legge chiede almeno { $needed } in un anno, e il reddito è più basso. Non è per forza un no: chiedi quali altri redditi contano, e porta ogni offerta di lavoro.
    .ask = Il nostro reddito è più basso. Contano i redditi dei familiari, la NASpI o un’offerta di lavoro?

requirement-health-cover = Le spese mediche
    .yes = Hai una copertura: porta la prova.
    .not-yet = Prima fai un’assicurazione valida in Italia, o iscriviti al SSN alla ASL (da { $least } all’anno; per studenti da { $student }). Fallo subito: non lasciare scadere il permesso.

requirement-absence = Le assenze dall’Italia
    .yes = Le tue assenze non fermano il rinnovo.
    .count-half = L’assenza forse supera la metà della durata del permesso. Porta le carte allo sportello: bisogna contare i giorni.
    .reason = L’assenza è lunga, ma c’è un motivo grave. Decide l’ufficio: porta le prove. Prima parla con uno sportello legale gratuito.
    .no = Per la legge, dopo un’assenza così lunga il permesso non si rinnova. Prossimo passo: parla con uno sportello legale gratuito prima di fare la domanda. Possono contare la famiglia, i fatti nuovi o un altro permesso. Se c’era un motivo grave, cerca le prove e cambia la risposta.
    .ask = Ero fuori dall’Italia in queste date. L’assenza supera il limite? Ho le prove del motivo: le accettate?

requirement-passport = Il passaporto
    .yes = Il passaporto è valido.
    .expired = Chiedi subito il passaporto nuovo al consolato, e porta la prova. Non lasciare scadere il permesso per aspettarlo: chiedi allo sportello come fare la domanda.
    .missing = Se è perso o rubato, fai la denuncia. Poi chiedi il passaporto nuovo al consolato. Se non riesci ad averlo, chiedi allo sportello: in alcuni casi si va avanti senza. Non lasciare scadere il permesso per aspettarlo.
    .ask = Non ho un passaporto valido. Posso chiedere il rinnovo lo stesso? Quale prova devo portare?

requirement-home = L’indirizzo
    .yes = Porta il documento che prova dove vivi.
    .declaration = Per te basta dichiarare dove vivi. Se un ufficio dice di no, chiedi a uno sportello legale gratuito.
    .desk = L’ufficio chiede una prova dell’indirizzo. Chiedi al centro che ti ospita, al Comune o a uno sportello informativo.
    .ask = Vivo in un centro, o non ho un posto fisso. Con quale documento provo il mio indirizzo?

## Documenti

document-passport-request = Prova che hai chiesto il passaporto nuovo
    .why = Mostra che lo stai rifacendo: per esempio la ricevuta del consolato.
document-passport-report = Denuncia di smarrimento o furto
    .why = Spiega perché non porti il passaporto.
    .note = La fai alla polizia o ai carabinieri. Se non è perso né rubato, chiedi allo sportello.
document-residence-certificate = Certificato di residenza
    .why = Prova dove vivi.
    .note = Lo dà l’anagrafe del Comune. Alcuni uffici accettano una dichiarazione tua: chiedi prima.
document-deed = Atto di acquisto della casa
    .why = Prova dove vivi.
document-work-contract = Contratto di lavoro o lettera di assunzione
    .why = Prova che hai un lavoro e fino a quando.
document-hiring-notice = Comunicazione di assunzione (UNILAV)
    .why = Prova che il datore di lavoro ha comunicato l’assunzione.
    .note = La fa il datore di lavoro: chiedi a lui la copia.
document-domestic-registration = Comunicazione all’INPS del lavoro domestico
    .why = Prova che la famiglia ha dichiarato il lavoro.
    .note = La fa il datore di lavoro: chiedi a lui la copia.
document-domestic-contributions = Ricevute dei contributi INPS
    .why = Provano che i contributi sono pagati.
document-payslips = Ultime buste paga
    .why = Provano che il lavoro continua.
document-assignment = Contratto, lettera dell’azienda o convenzione di accoglienza
    .why = Prova che il lavoro o la ricerca continua.
    .note = Per l’art. 27 porta anche la prova dei contributi pagati.
document-income-papers = CU, 730 o Modello Redditi dell’ultimo anno
    .why = Provano il reddito dell’ultimo anno.
    .note = Se non hai ancora nessuno di questi, porta le buste paga.
document-business-papers = Visura della Camera di commercio (o iscrizione all’albo) e partita IVA
    .why = Provano che l’attività è aperta.
document-tax-return = Modello Redditi con la ricevuta di invio
    .why = Prova il reddito dell’attività.
document-tax-payments = F24 pagati
    .why = Provano che hai pagato tasse e INPS.
    .note = Alcuni uffici chiedono anche il DURC e l’affitto del locale.
document-did-receipt = Ricevuta della DID o patto di servizio
    .why = Prova che cerchi lavoro.
document-job-end = Lettera di licenziamento, dimissioni o fine contratto
    .why = Prova come e quando è finito il lavoro.
document-naspi = Prova della NASpI (disoccupazione), se la ricevi
    .why = Se la NASpI dura più di { $year ->
        [one] un anno
       *[other] { $year } anni
    }, il tempo per cercare lavoro è più lungo.
document-job-offers = Offerte di lavoro, se ne hai
    .why = La seconda volta l’ufficio guarda se puoi trovare un lavoro.
document-family-income = Prove del reddito tuo e dei familiari che vivono con te
    .why = L’ufficio guarda il reddito di tutta la famiglia che vive con te.
    .note = CU, 730, buste paga, stato di famiglia.
document-relative-papers = Permesso o carta d’identità del familiare, e stato di famiglia
    .why = Provano che la famiglia vive insieme.
document-enrolment = Certificato di iscrizione al corso
    .why = Prova che studi ancora.
document-exams = Elenco degli esami superati
    .why = La legge chiede esami ogni anno.
document-means = Prove dei tuoi mezzi: banca, borsa, pensione, affitti
    .why = Provano con che cosa vivi.
document-health-cover = Polizza sanitaria o iscrizione al SSN
    .why = Per questo permesso serve una copertura.
document-religious-body = Dichiarazione dell’ente religioso
    .why = Di solito prova che il motivo c’è ancora.
document-court-decree = Decreto del Tribunale per i minorenni
    .why = Dice per quanto tempo puoi restare.
document-commission-decision = Decisione della Commissione territoriale
    .why = Prova la tua protezione.
    .note = Se le hai, porta anche carte di lavoro, scuola e indirizzo.
document-health-certificate = Certificato di un ospedale o di un medico del SSN
    .why = Prova che le cure servono ancora.
    .note = Per una gravidanza: la data prevista, o l’atto di nascita.
document-absence-proof = Prove del motivo dell’assenza
    .why = Solo un motivo grave e provato può salvare il rinnovo.
    .note = Le carte straniere spesso vanno tradotte e legalizzate: chiedi prima.
document-child-photos = { $children ->
        [one] { $photos } foto del figlio o della figlia
       *[other] { $photos } foto per ogni figlio e figlia
    }
    .why = Anche i figli hanno la loro tessera.
    .note = I figli vengono con te all’appuntamento.

## Costi

fee-contribution-high = Contributo per il trasferimento ICT
    .note = Un solo bollettino con la tessera: in tutto { $slip }.

## Termini

deadline-apply-by = Ultimo giorno per chiedere il rinnovo in tempo
    .how = { $lead } giorni prima della scadenza ({ $expiry }).
deadline-before-expiry = Il permesso scade: vai prima di questo giorno
    .how = È la data di scadenza scritta sul permesso. Non aspettarla.
deadline-sixty-days-after = Ultimo giorno dopo la scadenza
    .how = { $limit } giorni dopo la scadenza. Non aspettare: dopo questo giorno chi non ha chiesto il rinnovo rischia l’espulsione.
deadline-decision = La Questura dovrebbe rispondere
    .how = { $term } giorni dal giorno in cui consegni la domanda. In pratica spesso serve più tempo.
deadline-anagrafe = Dillo all’anagrafe del Comune
    .how = Entro { $term } giorni dal rinnovo: porta il permesso nuovo e rinnova la «dichiarazione di dimora abituale» (dici che vivi ancora lì).

## Uffici

office-questura-counter = Questura, ufficio immigrazione
    .how = Prenota come dice il sito della tua Questura. Chiedi una ricevuta.

## Dubbi

doubt-late-application = Che cosa succede se mancano meno di { $lead } giorni alla scadenza: la legge non lo scrive, e un ufficio può fare domande.
    .ask = Mancano meno di { $lead } giorni alla scadenza, ma il permesso è ancora valido. Accettate la domanda oggi?
doubt-term-impossible = Quando è nata la regola dei { $lead } giorni, per il tuo permesso quel giorno era già passato: non potevi rispettarla.
    .ask = Quando è cambiata la legge il mio termine era già passato. Il ritardo conta contro di me?
doubt-early-application = La domanda molto prima: la legge dice «almeno» { $lead } giorni, ma un ufficio può dire che è troppo presto.
    .ask = Posso presentare il rinnovo già oggi? La legge dice almeno { $lead } giorni prima della scadenza.
doubt-fixed-term-length = Quanto durerà il permesso nuovo: di solito fino alla fine del contratto, al massimo { $most ->
        [one] un anno
       *[other] { $most } anni
    }, e non più del primo permesso.
    .ask = Quanto durerà il permesso nuovo con questo contratto? E se il contratto finisce mentre aspetto?
doubt-three-year-contribution = Il rinnovo può arrivare a { $most } anni, ma per più di { $band } anni il decreto non scrive nessun contributo. Gli uffici chiedono { $practice }.
    .ask = Il mio permesso nuovo durerà più di { $band } anni? Quanto devo scrivere sul bollettino?
doubt-low-income = Un reddito basso, anche con un lavoro: alcuni uffici guardano se supera l’assegno sociale (una somma dell’INPS), di più con la famiglia.
    .ask = Nell’ultimo anno ho guadagnato poco, ma adesso ho un lavoro. Basta il contratto, o serve un reddito minimo?
doubt-awaiting-length = Quanto durerà il permesso per attesa occupazione: almeno { $year ->
        [one] un anno
       *[other] { $year } anni
    }, o quanto la NASpI, se dura di più. Con un permesso più lungo anche il contributo è più alto.
    .ask = Quanto durerà il permesso per attesa occupazione? Quanto devo scrivere sul bollettino?
doubt-income-scale = Quali familiari contano per il reddito: la regola è scritta per il ricongiungimento familiare, e gli uffici la usano anche qui.
    .ask = Per il rinnovo, quali familiari contate e quale anno di reddito guardate?
doubt-citizen-contribution = Quanto si paga: la legge non chiede il contributo (solo { $low }), ma alcuni elenchi dicono { $high }.
    .ask = Sono familiare di un cittadino italiano o UE: pago solo { $low }?
doubt-grown-child = Il permesso per famiglia dopo i { $age } anni: dipende da istruzioni del Ministero.
    .ask = Ho più di { $age } anni e vivo con i miei genitori: rinnovo per famiglia?
doubt-blue-card = Lo stipendio (il contratto collettivo e la media ISTAT, circa { $pay } in un anno) e il contributo: { $low }, ma alcuni uffici chiedono { $high }.
    .ask = Per rinnovare la Carta blu, quale stipendio e quale contributo servono?
doubt-article-27 = Alcuni lavori hanno regole loro: nomadi digitali, dirigenti, locali di spettacolo. Il contributo può essere { $high }.
    .ask = Il mio lavoro «art. 27» si può rinnovare? Che cosa serve e quanto pago?
doubt-form-code = Il codice per la casella 16 del Modulo 1, e se si va alla posta o in Questura. Per te l’elenco del kit non è chiaro.
    .ask = Per questo permesso, quale codice scrivo? Vado alla posta o in Questura?
doubt-season-channel = Chi comincia: a volte il datore di lavoro deve prima scrivere allo Sportello Unico (SUI).
    .ask = Per questo rinnovo, prima scrive il datore di lavoro al SUI, o vado subito alla posta?
doubt-religious-papers = Quali carte servono per i motivi religiosi.
    .ask = Quali documenti dell’ente religioso servono per il rinnovo?
doubt-children-papers = Quali carte servono per i figli nella tua domanda.
    .ask = Quali documenti servono per i miei figli? Vanno nella mia domanda o in quella dell’altro genitore?
doubt-decision-time = Quanto tempo serve davvero: la legge dice { $term } giorni, ma spesso gli uffici ne usano di più.
    .ask = Quanto tempo serve qui per il rinnovo? Come controllo la mia domanda?
doubt-single-permit-term = Quanto tempo serve davvero: la legge dice { $term } giorni, e { $short } per il «permesso unico lavoro», ma non è chiaro se vale per i rinnovi. Spesso ne servono di più.
    .ask = Quanto tempo serve qui? Il termine di { $short } giorni vale anche per me? Con la ricevuta lavoro fino alla risposta?

## Buono a sapersi

advice-receipt-rights = Mentre aspetti puoi restare in Italia e lavorare con la ricevuta, se il tuo permesso fa lavorare. Vale finché l’ufficio non ti scrive che c’è un problema, anche se la risposta è in ritardo.
advice-health-card = Mostra la ricevuta alla ASL: tieni il medico e la tessera sanitaria mentre aspetti.
advice-check-status = Controlla la domanda sul sito della Polizia di Stato con il numero della ricevuta. Quando il permesso è pronto arriva un SMS: non cambiare numero di telefono.
advice-travel-with-receipt = Prima di viaggiare, chiedi alla Questura. Con passaporto, ricevuta e permesso scaduto di solito si torna solo da una frontiera italiana, senza passare da altri Paesi Schengen. Lo dicono istruzioni del Ministero; il regolamento parla ancora di un visto di rientro.
advice-contract-ends = Se il contratto finisce mentre aspetti, fai subito la DID al Centro per l’impiego, e chiedi al patronato come dirlo alla Questura.
advice-new-job = Se trovi lavoro, chiedi subito contratto e UNILAV (comunicazione di assunzione): il rinnovo diventa per lavoro subordinato, senza quote.
advice-family-keeps = Se perdi il lavoro, i tuoi familiari non perdono il permesso per questo motivo.
advice-carry-permit = Porta sempre con te un documento, il permesso e la ricevuta: la polizia può chiederli.
advice-open-envelope = Consegna la busta aperta: la chiude l’impiegato dopo il controllo. Non dimenticare la firma nella casella 29.
advice-form-code = Nella casella 16 del Modulo 1 scrivi il codice { $code ->
        [5] 05
        [7] 07
       *[other] { $code }
    }: è quello del permesso che chiedi. Nella casella 19 va il codice del permesso che hai adesso.
advice-address = Scrivi un indirizzo dove la posta arriva davvero. Se cambi casa e non lo registri al Comune, dillo alla Questura entro { $days } giorni.
advice-appointment = Non perdere l’appuntamento in Questura. Se non puoi andare, chiedi subito un’altra data.
advice-old-terms = Il foglio dentro il kit può avere regole vecchie. Adesso il rinnovo si chiede almeno { $lead } giorni prima della scadenza.
advice-violence = Se qualcuno in famiglia ti fa del male, chiama il 1522: gratis, sempre, in molte lingue. Andare via di casa non fa perdere da solo il permesso.
advice-study-work = Con il permesso per studio puoi lavorare al massimo { $week } ore alla settimana e { $year } all’anno.
advice-embassy = Non chiedere documenti all’ambasciata del tuo Paese e non tornarci: puoi perdere la protezione. Chiedi prima a uno sportello legale.
advice-collect-card = Ritira la tessera di persona, con la ricevuta, il passaporto e il permesso vecchio. Controlla nome, date e figli. Danne una copia al datore di lavoro e alla ASL.
advice-change-to-work = Con un contratto puoi cambiare in permesso per lavoro, prima della scadenza e senza quote.
advice-next-renewal = Segna la nuova scadenza. Metti un promemoria: il rinnovo si chiede almeno { $lead } giorni prima.

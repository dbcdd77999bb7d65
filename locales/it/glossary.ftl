### Il glossario: i termini ufficiali. I dati sono in locales/terms.toml, le fonti nel dossier legale del 22.11.2026.
### Niente numeri della legge: «un termine», «una tassa».

## Pagina
glossary-title = Le parole degli uffici
glossary-lead = Sono le parole che trovi sulle carte e senti allo sportello. Tocca una parola: ti diciamo che cosa vuol dire.
glossary-say = Allo sportello si dice così
glossary-hear = Ascolta
glossary-close = Chiudi
glossary-see = Vedi anche
glossary-all = Tutte le parole
glossary-none = Questa parola qui non c’è. Scrivila su un foglio, o falla vedere, e chiedi allo sportello.
glossary-search = Cerca una parola
glossary-group-permits = Permessi e domande
glossary-group-offices = Uffici e persone che aiutano
glossary-group-family = Famiglia
glossary-group-work = Lavoro
glossary-group-money = Soldi e pagamenti
glossary-group-papers = Documenti
glossary-group-protection = Protezione e aiuto
glossary-group-citizenship = Cittadinanza e lingua
glossary-group-everyday = Vivere in Italia

## Permessi e domande

term-permesso-di-soggiorno = permesso di soggiorno
    .about = È la tessera che ti permette di vivere in Italia, se non sei cittadino dell’Unione europea. La dà la Questura quando sei già qui. Non è il visto: il visto serve per entrare.

term-primo-rilascio = primo rilascio
    .about = È la prima volta che l’Italia ti dà un permesso di soggiorno. Se arrivi con un visto lungo, chiedilo subito: il tempo è poco. Le volte dopo si chiama rinnovo.

term-rinnovo = rinnovo
    .about = Il tuo permesso sta per finire e ne chiedi un altro dello stesso tipo. Non aspettare l’ultimo giorno: la legge vuole che lo chiedi molto prima. Se vuoi un permesso di un altro tipo, è una conversione.

term-conversione = conversione
    .about = Cambi il tipo del permesso: per esempio da studio a lavoro. Non tutti i permessi si possono cambiare. Di solito devi chiederlo prima che il tuo permesso finisca.

term-aggiornamento = aggiornamento
    .about = Il permesso è ancora valido, ma qualcosa è cambiato: la casa, il passaporto, i figli. Chiedi di scrivere i dati nuovi. Non è un rinnovo: se il permesso sta per finire, chiedi il rinnovo.

term-duplicato = duplicato
    .about = È una tessera nuova al posto di quella persa, rubata o rovinata. Se è persa o rubata, vai prima alla polizia o ai carabinieri. Se il permesso sta per finire, chiedi il rinnovo.

term-scadenza = scadenza
    .about = È l’ultimo giorno in cui una carta vale. Sul permesso la trovi vicino a «Scadenza / Valid until». Chiedi il rinnovo molto prima di quel giorno.

term-permesso-scaduto = permesso scaduto
    .about = La data sulla tessera è passata. Se hai chiesto il rinnovo in tempo, di regola puoi restare e lavorare con la ricevuta. Se non l’hai chiesto, vai oggi a uno sportello legale gratuito.

term-ricevuta = ricevuta
    .about = È la carta che prova che hai fatto la domanda. Tienila sempre con te: mentre aspetti, di regola ti permette di restare e lavorare. Non è il permesso: prima di un viaggio chiedi alla Questura.

term-domanda = domanda
    .about = È quello che chiedi a un ufficio, di solito con un modulo. Si dice anche «istanza». Firmala, e tieni sempre la prova che l’hai consegnata.

term-rifiuto = rifiuto
    .about = L’ufficio dice no alla tua domanda. Prima può arrivare un «preavviso di rigetto»: annuncia un possibile no, e puoi ancora rispondere. In tutti i casi porta subito la lettera a uno sportello legale: il tempo è poco.

term-revoca = revoca
    .about = L’ufficio ti toglie il permesso che hai già. Il rifiuto invece è un no a una domanda. Puoi chiedere a un giudice di controllare: porta oggi la lettera a un avvocato o a uno sportello legale gratuito.

term-ricorso = ricorso
    .about = Chiedi a un giudice di controllare un no o un’altra decisione. Il tempo per farlo è breve: cerca subito un avvocato. Se hai pochi soldi, l’avvocato può pagarlo lo Stato.

term-visto-d-ingresso = visto d’ingresso
    .about = È il sì per entrare in Italia. Lo dà il consolato italiano all’estero, prima del viaggio. Non è il permesso di soggiorno: quello lo chiedi dopo, in Italia. Non è neanche il nulla osta, che viene prima.

term-nulla-osta = nulla osta
    .about = È il sì dello Sportello Unico: per un lavoro, o per far venire la famiglia. Non è il visto: con il nulla osta si chiede il visto al consolato italiano. Non pagare mai chi ti promette un nulla osta.

term-dichiarazione-di-presenza = dichiarazione di presenza
    .about = Dici alla polizia che sei in Italia per poco tempo, per esempio come turista. A volte basta il timbro alla frontiera, o ci pensa l’albergo. Non è il permesso di soggiorno.

term-soggiorno-regolare = soggiorno regolare
    .about = Vuol dire che vivi in Italia con una carta valida, come il permesso. Per alcune domande la legge conta da quanto tempo è così, senza interruzioni. Tieni i permessi e le ricevute vecchi: lo provano.

term-senza-permesso-valido = senza permesso valido
    .about = Vuol dire che non hai un permesso, o che è finito e non hai chiesto il rinnovo. Hai diritto lo stesso alle cure urgenti, e puoi chiedere aiuto. Parla con uno sportello legale gratuito: a volte una strada c’è.

term-espulsione = espulsione
    .about = È un ordine scritto di lasciare l’Italia. Puoi chiedere a un giudice di controllarlo, ma il tempo è molto breve. Porta la carta oggi stesso a un avvocato o a uno sportello legale gratuito.

term-impronte-digitali = impronte digitali
    .about = In Questura metti le dita su una macchina: così sanno con certezza chi sei. Si fa il giorno dell’appuntamento. È normale per avere il permesso.

term-appuntamento = appuntamento
    .about = È il giorno e l’ora in cui un ufficio ti aspetta. Quello della Questura è scritto sulla lettera della posta. Se non puoi andare, chiedi subito un altro giorno.

term-kit-postale = kit postale
    .about = È una busta gratis con i moduli per chiedere il permesso o il rinnovo. La prendi alla posta e la riporti alla posta, aperta. Non è per tutti i permessi: alcuni si chiedono in Questura.

term-permesso-unico-lavoro = permesso unico lavoro
    .about = È scritto su molti permessi: vuol dire che puoi vivere e anche lavorare in Italia. Da solo non dice il tipo del permesso: per esempio lavoro o famiglia. Se non sai il tipo, chiedi allo sportello.

term-attesa-occupazione = attesa occupazione
    .about = È il permesso per chi aveva un permesso per lavoro e ha perso il lavoro, anche se si è dimesso. Ti dà tempo per cercarne un altro. Prima dici al Centro per l’impiego che cerchi lavoro (DID). Non è per il lavoro stagionale.

term-motivi-familiari = motivi familiari
    .about = È il permesso per chi vive in Italia con la famiglia. Con questo permesso puoi lavorare. Se la famiglia si divide, il permesso non è sempre perso: chiedi aiuto prima di firmare qualcosa.

term-motivi-di-studio = motivi di studio
    .about = È il permesso per chi fa un corso o l’università in Italia. Puoi anche lavorare, ma non a tempo pieno: c’è un limite di ore. Se trovi un lavoro con un contratto, puoi chiedere di cambiarlo in permesso per lavoro.

term-residenza-elettiva = residenza elettiva
    .about = È il permesso per chi vive in Italia senza lavorare, con soldi sicuri suoi: per esempio una pensione o degli affitti. Con questo permesso non si lavora, neanche su internet. Non è la residenza in Comune.

term-cure-mediche = cure mediche
    .about = È il permesso per chi viene a curarsi, è malato in modo grave o aspetta un bambino. Ce ne sono di tipi diversi, con regole diverse. Si chiede in Questura con un certificato medico: prima vai a uno sportello legale.

term-assistenza-minore = assistenza minore
    .about = È il permesso per un familiare che serve vicino a un bambino o a un ragazzo in Italia. Lo decide il Tribunale per i minorenni, per il bene del bambino. Puoi lavorare. Serve un avvocato.

term-accordo-di-integrazione = accordo di integrazione
    .about = Chi arriva in Italia la prima volta spesso lo firma con lo Stato. Prometti di imparare l’italiano e le regole, e ricevi dei «crediti». Non è un contratto di lavoro. Non tutti devono firmarlo.

term-cittadino-extra-ue = cittadino extra-UE
    .about = È chi ha il passaporto di un Paese fuori dall’Unione europea. Per vivere in Italia gli serve un permesso. Per islandesi, norvegesi, svizzeri e persone del Liechtenstein valgono le regole dei cittadini UE.

term-cittadino-dell-unione-europea = cittadino dell’Unione europea
    .about = È chi ha il passaporto o la carta d’identità di un Paese dell’Unione europea. Non gli serve il permesso di soggiorno. Se resta a lungo, si iscrive al Comune.

term-permesso-ue-per-soggiornanti-di-lungo-periodo = permesso di soggiorno UE per soggiornanti di lungo periodo
    .about = È il permesso per chi vive in Italia in regola da anni. Di solito servono un reddito e un po’ di italiano. Il diritto non finisce, la tessera si rifà; ma si può perdere se stai via troppo a lungo. Non è la cittadinanza.

term-carta-blu-ue = Carta blu UE
    .about = È un permesso per chi ha una laurea, o molta esperienza, e un lavoro molto qualificato. La domanda la fa il datore di lavoro. È un permesso di soggiorno: non è un visto e non dà la cittadinanza.

term-carta-di-soggiorno-per-familiari-di-cittadini-ue = carta di soggiorno per familiari di cittadini UE
    .about = È la carta per il familiare non europeo di un cittadino dell’Unione europea. Non è il permesso di soggiorno. Attenzione: una volta si chiamava «carta di soggiorno» anche il permesso UE di lungo periodo, e nel Modulo 1 è ancora così.

term-requisito = requisito
    .about = È una cosa che la legge vuole per dire sì: per esempio un reddito o una casa. Devi poterla provare con una carta. Se ti manca adesso, forse puoi averla più avanti.

term-termine = termine
    .about = È il tempo che hai per fare una cosa. «Entro il» vuol dire: quel giorno o prima. Se il termine è passato, chiedi subito allo sportello: a volte si può ancora fare qualcosa.

## Uffici e persone che aiutano

term-questura = Questura
    .about = È il grande ufficio della polizia nella tua provincia. Il suo ufficio immigrazione prende le impronte e dà i permessi di soggiorno. Non è il Comune e non è la Prefettura.

term-prefettura = Prefettura
    .about = È l’ufficio dello Stato nella tua provincia. Lì ci sono lo Sportello Unico (SUI) e l’ufficio per la cittadinanza. Il permesso di soggiorno invece lo dà la Questura.

term-sportello-unico-per-l-immigrazione = Sportello Unico per l’Immigrazione (SUI)
    .about = È un ufficio della Prefettura. Dà il nulla osta per lavoro e per la famiglia, e controlla alcuni cambi di permesso. La domanda si manda su internet. Non dà il visto (lo dà il consolato) e non dà il permesso (lo dà la Questura).

term-comune = Comune
    .about = È l’ufficio della città dove vivi, grande o piccola. Lì chiedi la residenza, la carta d’identità e molti certificati. Non dà il permesso di soggiorno.

term-sportello-informativo = sportello informativo
    .about = È un posto dove ti spiegano le regole e ti aiutano con i moduli, gratis. Spesso c’è una persona che parla la tua lingua. Non decide: decide l’ufficio che dà il permesso.

term-consolato = consolato
    .about = È l’ufficio di un Paese dentro un altro Paese. Il consolato italiano all’estero dà il visto; quello del tuo Paese, in Italia, fa il tuo passaporto. Se sei rifugiato o hai chiesto asilo, non andare al tuo consolato: parla prima con un avvocato.

term-sportello-amico = Sportello Amico
    .about = È uno sportello in alcuni uffici della posta. Lì prendi il kit e lo consegni: vai tu di persona, con il passaporto. Ti danno la ricevuta e la lettera con l’appuntamento.

term-centro-per-l-impiego = Centro per l’impiego
    .about = È un ufficio pubblico e gratuito per chi cerca lavoro. Se perdi il lavoro, lì dici che sei pronto a lavorare: si chiama DID. Non dà il permesso di soggiorno.

term-ispettorato-del-lavoro = Ispettorato del lavoro
    .about = È l’ufficio pubblico che controlla se i datori di lavoro rispettano le regole. Ti può aiutare se non ti pagano o ti sfruttano. Prima chiedi consiglio a un sindacato o a uno sportello legale.

term-asl = ASL
    .about = È l’ufficio della sanità pubblica nella tua zona. Lì ti iscrivi al Servizio sanitario (SSN) e scegli il medico. Anche senza permesso puoi chiedere lì come curarti.

term-commissione-territoriale = Commissione territoriale
    .about = È il gruppo di persone che decide sulla domanda di asilo. Ti ascolta in un colloquio: hai diritto a un interprete, e quello che dici resta segreto. Se dice no, puoi andare dal giudice: il tempo è breve.

term-patronato = patronato
    .about = È un ufficio che ti aiuta gratis a riempire i moduli: permesso, pensione, disoccupazione. Di solito è di un sindacato o di un’associazione. Non decide e non dà il permesso.

term-mediatore-culturale = mediatore culturale
    .about = È una persona che conosce la tua lingua e il tuo Paese. Ti aiuta a capirti con l’ufficio. Non è un avvocato e non decide.

term-interprete = interprete
    .about = È una persona che dice nella tua lingua quello che dicono gli altri, e in italiano quello che dici tu. Per l’asilo ne hai diritto. Se non capisci bene, dillo subito.

term-avvocato = avvocato
    .about = È una persona che conosce le leggi e ti difende davanti al giudice. Cercala subito se ricevi un no, una revoca o un’espulsione. Se hai pochi soldi, può pagarla lo Stato.

term-assistenza-legale = assistenza legale
    .about = È l’aiuto di una persona che conosce le leggi: un avvocato o uno sportello legale. Lo danno anche sindacati e associazioni, spesso gratis. Porta tutte le carte che hai, anche la busta con la data.

term-patrocinio-a-spese-dello-stato = patrocinio a spese dello Stato
    .about = Se hai un reddito basso, lo Stato paga l’avvocato che va con te dal giudice. Lo chiedi con l’aiuto dell’avvocato. Chiedi all’avvocato se lavora con questo aiuto, prima di cominciare.

term-tribunale = tribunale
    .about = È il posto dove lavorano i giudici. Il Tribunale per i minorenni decide per bambini e ragazzi. Per alcuni no degli uffici il giudice è un altro, il TAR: chiedi a un avvocato quale.

## Famiglia

term-ricongiungimento-familiare = ricongiungimento familiare
    .about = Fai venire in Italia la famiglia che vive all’estero. Prima chiedi il nulla osta; poi i familiari chiedono il visto al consolato italiano. Se la famiglia è già in Italia, si chiama coesione familiare.

term-familiari-al-seguito = familiari al seguito
    .about = Sono i familiari che vengono in Italia con te, quando entri la prima volta. Anche per loro servono il nulla osta e poi il visto. Nel ricongiungimento, invece, tu sei già in Italia.

term-coesione-familiare = coesione familiare
    .about = Un tuo familiare è già in Italia e chiede un permesso per stare con te, senza tornare nel suo Paese. Si va alla posta con il kit o in Questura: chiedi dove. Non è il ricongiungimento, che è per chi è all’estero.

term-coniuge = coniuge
    .about = È il marito o la moglie. Per molte regole vale lo stesso anche chi ha un’unione civile. Chi vive insieme senza matrimonio non è coniuge.

term-unione-civile = unione civile
    .about = È l’unione di una coppia dello stesso sesso, fatta in Comune. Per il permesso e la cittadinanza vale come un matrimonio. Vivere insieme, da solo, non è un’unione civile.

term-figlio-minore = figlio minore
    .about = «Minore» o «minorenne» vuol dire: ancora non adulto per la legge. Un figlio minore è un figlio o una figlia così. Per molte domande conta l’età in un giorno preciso: chiedi quale.

term-genitore = genitore
    .about = È il padre o la madre. Di solito decidono insieme per i figli. Per questo un ufficio può chiedere anche la firma dell’altro genitore.

term-a-carico = a carico
    .about = Una persona è a tuo carico se vive con i soldi che le dai tu, perché di suo ne ha pochi o niente. L’ufficio vuole le prove, per esempio i soldi mandati. Vivere insieme non basta sempre.

term-nucleo-familiare = nucleo familiare
    .about = È la famiglia che vive nella stessa casa e che il Comune ha scritto insieme. Per molte domande, più persone ci sono, più reddito serve. Può essere diverso dalla famiglia che hai all’estero.

term-idoneita-alloggiativa = idoneità alloggiativa
    .about = È un certificato: dice che la casa va bene ed è grande abbastanza per chi ci vive. Di solito lo dà il Comune. Serve soprattutto per far venire la famiglia. Non è il contratto d’affitto.

term-responsabilita-genitoriale = responsabilità genitoriale
    .about = Sono i diritti e i doveri di padre e madre: curare i figli, decidere e firmare per loro. Può toglierla solo un giudice. Non dipende dal permesso di soggiorno.

term-tutore = tutore
    .about = È un adulto scelto dal giudice per un minorenne che qui non ha i genitori. Decide e firma per lui o per lei, e deve fare il suo bene. Non è per forza un parente.

term-separazione-legale = separazione legale
    .about = Marito e moglie si lasciano, e una carta ufficiale lo dice. Vivere in case diverse non basta. Non è il divorzio: siete ancora sposati. Può cambiare il permesso o la cittadinanza: chiedi prima aiuto.

term-divorzio = divorzio
    .about = È la fine del matrimonio per la legge. Un divorzio fatto all’estero va di solito fatto conoscere in Italia, al Comune. Il permesso per famiglia non è sempre perso: chiedi subito aiuto.

## Lavoro

term-lavoro-subordinato = lavoro subordinato
    .about = Lavori per un’altra persona o per un’azienda, che ti paga uno stipendio. È anche il nome del permesso per chi lavora così. Non è il lavoro autonomo, dove lavori in proprio.

term-lavoro-stagionale = lavoro stagionale
    .about = È un lavoro per una parte sola dell’anno, nei campi o nel turismo. Il permesso dura quanto il lavoro. Se trovi un altro contratto, a volte puoi cambiare tipo di permesso: chiedi prima che finisca.

term-lavoro-autonomo = lavoro autonomo
    .about = Lavori in proprio: hai un negozio, un mestiere o una professione, senza datore di lavoro. Di solito serve la partita IVA. È anche il nome del permesso per chi lavora così.

term-decreto-flussi = decreto flussi
    .about = È la decisione del Governo: quante persone possono venire a lavorare, da quali Paesi e per quali lavori. I posti si chiamano «quote». La domanda la fa il datore di lavoro. Non è per chi è in Italia senza permesso.

term-click-day = click day
    .about = È il giorno e l’ora da cui si mandano su internet le domande per i posti del decreto flussi. La manda il datore di lavoro, non il lavoratore. La domanda si prepara prima.

term-datore-di-lavoro = datore di lavoro
    .about = È la persona o l’azienda che ti dà lavoro e ti paga. Deve dire allo Stato che lavori per lei. Non può tenersi i tuoi documenti e non può farti pagare per avere il lavoro.

term-lavoratore = lavoratore
    .about = È chi lavora: per un datore di lavoro, o in proprio. Una donna che lavora è una «lavoratrice». Chi lavora ha diritti, anche se il contratto non è scritto.

term-contratto-di-soggiorno = contratto di soggiorno
    .about = È un contratto tra te e il datore di lavoro, quando entri in Italia per lavoro. Il datore garantisce anche la casa e il viaggio di ritorno. Si firma presto dopo l’entrata. Non è il permesso di soggiorno.

term-contratto-di-lavoro = contratto di lavoro
    .about = Dice che lavoro fai, quante ore, quanto ti pagano e se c’è una fine. Leggilo con qualcuno prima di firmare, e tieni una copia. Serve per il permesso.

term-tempo-determinato = tempo determinato
    .about = Il contratto di lavoro ha un giorno in cui finisce. Anche il permesso di solito dura meno. Se il contratto viene prolungato, tieni la carta che lo prova.

term-tempo-indeterminato = tempo indeterminato
    .about = Il contratto di lavoro non ha un giorno di fine. Il permesso di solito dura di più. Non vuol dire per sempre: anche questo lavoro può finire.

term-partita-iva = partita IVA
    .about = È il numero di chi lavora in proprio: serve per fare le fatture e pagare le tasse. Lo dà l’ufficio delle tasse (Agenzia delle Entrate). Non è il codice fiscale, che hanno tutti.

term-dichiarazione-di-immediata-disponibilita = dichiarazione di immediata disponibilità (DID)
    .about = Dici che non hai lavoro e che puoi cominciare subito a lavorare. Si fa al Centro per l’impiego o su internet. Serve per avere il tempo di cercare lavoro. Non è un lavoro e non dà soldi.

term-comunicazione-unilav = comunicazione UNILAV
    .about = Con questo foglio il datore di lavoro dice allo Stato che lavori per lui. Lo manda lui: tu chiedi una copia. Per chi lavora in casa di altri (colf, badante) c’è invece la comunicazione all’INPS.

## Soldi e pagamenti

term-reddito = reddito
    .about = Sono i soldi che guadagni in un anno, di solito contati prima delle tasse. Per molte domande ne serve una certa somma. Si prova con la CU, il 730 o le buste paga, non con i soldi in banca.

term-assegno-sociale = assegno sociale
    .about = È un aiuto in soldi per persone anziane con poco reddito. Qui serve solo come misura: la legge lo usa per dire quanto reddito ti serve. Non devi chiederlo. La somma cambia.

term-mezzi-di-sussistenza = mezzi di sussistenza
    .about = Sono i soldi che hai per vivere: stipendio, borsa di studio, pensione, a volte risparmi o l’aiuto di un familiare. L’ufficio vuole vedere le prove. Quali soldi contano dipende dal permesso.

term-busta-paga = busta paga
    .about = È il foglio che il datore di lavoro ti dà con lo stipendio: dice quanto ti paga e quanto toglie. Tienile tutte: servono per il permesso. Guarda se le ore sono quelle vere.

term-certificazione-unica = Certificazione Unica (CU)
    .about = È il foglio con tutti i soldi che ti hanno pagato in un anno. Te lo dà il datore di lavoro, o chi ti ha pagato. Non è la busta paga, che è di ogni stipendio.

term-dichiarazione-dei-redditi = dichiarazione dei redditi (730)
    .about = È il foglio con cui dici allo Stato quanto hai guadagnato in un anno. Si chiama «730» o «Redditi». Un CAF (ufficio per le tasse) può aiutarti. Tieni anche la prova che l’hai mandata.

term-contributi-inps = contributi INPS
    .about = L’INPS è l’ufficio dello Stato per pensioni e aiuti a chi non lavora. I contributi sono soldi che il datore di lavoro gli paga per te; se lavori in proprio li paghi tu. Non sono il «contributo» del permesso.

term-indennita-di-disoccupazione = indennità di disoccupazione (NASpI)
    .about = Sono soldi che l’INPS dà per un po’ a chi ha perso il lavoro. Si chiedono all’INPS: un patronato ti aiuta gratis. Non è il permesso per attesa occupazione.

term-marca-da-bollo = marca da bollo
    .about = È un adesivo che compri dal tabaccaio: così paghi una tassa allo Stato. Lo incolli sul modulo; su internet scrivi il suo numero e lo conservi. La sua data non deve essere dopo il giorno della domanda.

term-bollettino-postale = bollettino postale
    .about = È un foglio per pagare alla posta. Con quello del kit paghi la tessera e, se devi, il contributo. Tieni la ricevuta: la vogliono anche in Questura.

term-contributo = contributo
    .about = È una tassa per il permesso o per la cittadinanza. Non tutti la pagano: per il permesso, per esempio, i minorenni no. Chiedi la somma giusta prima di pagare. Non sono i contributi INPS.

term-gratuito = gratuito
    .about = «Gratuito» vuol dire: non si paga niente. «Esente» vuol dire: gli altri pagano, tu no. Se pensi di essere esente, dillo prima di pagare.

## Documenti

term-passaporto = passaporto
    .about = È il documento per viaggiare che ti dà il tuo Paese. Se finisce, chiedi quello nuovo prima possibile. Se non puoi chiederlo al tuo Paese, dillo a uno sportello legale: non è colpa tua.

term-documento-d-identita = documento d’identità
    .about = È una carta con il tuo nome e la tua foto, che dice chi sei. Per uno straniero di solito è il passaporto, o la carta d’identità. Chiedi quale vogliono vedere.

term-titolo-di-viaggio = titolo di viaggio
    .about = È un documento per viaggiare, per chi ha protezione e non può chiedere il passaporto al suo Paese. Lo dà la Questura. Con questo non puoi andare nel Paese da cui sei scappato.

term-modulo = modulo
    .about = È un foglio da riempire. Nel kit, il Modulo 1 è la domanda; il Modulo 2 è per il lavoro e il reddito. Scrivi con la penna nera, in lettere grandi e separate, e i nomi come sul passaporto.

term-firma = firma
    .about = È il tuo nome scritto con la tua mano, come sul passaporto. Senza firma la domanda non è accettata. Non firmare una carta che non capisci.

term-delega = delega
    .about = È un foglio firmato da te: dice che un’altra persona può fare una cosa al posto tuo. Dai una delega solo a chi conosci bene. Non vale sempre: il kit lo devi portare tu.

term-originale = originale
    .about = È la carta vera, non la fotocopia. Di solito la fai vedere e la riporti a casa. Non lasciarla, se non ti danno una ricevuta.

term-copia = copia
    .about = È la fotocopia di una carta. Del passaporto servono di solito tutte le pagine usate. Tieni una copia di tutto quello che consegni.

term-traduzione-giurata = traduzione giurata
    .about = È una traduzione in cui chi traduce giura che è giusta, di solito in tribunale. Una traduzione fatta da un amico non basta. Anche il consolato italiano può occuparsene: chiedi.

term-legalizzazione = legalizzazione
    .about = È un timbro su una carta straniera: dice che la carta viene davvero da un ufficio. Di solito lo mette il consolato italiano nel Paese della carta. Non è la traduzione: spesso servono tutte e due. Per alcuni Paesi basta l’apostille.

term-apostille = apostille
    .about = È un timbro messo da un ufficio del Paese che ha fatto la carta. Vale al posto della legalizzazione, ma solo tra alcuni Paesi. Fai prima l’apostille e poi la traduzione.

term-autocertificazione = autocertificazione
    .about = È un foglio dove scrivi e firmi tu una cosa vera, al posto di un certificato italiano. Per il permesso spesso non basta: chiedi. Scrivi solo la verità: scrivere una cosa falsa è un reato.

term-stato-di-famiglia = stato di famiglia
    .about = È un foglio del Comune con i nomi della famiglia che vive con te. Non è lo «stato civile», che dice se sei sposato o no. Chiedi se vogliono il certificato o se basta un’autocertificazione.

term-certificato-di-matrimonio = certificato di matrimonio
    .about = Prova che siete sposati. Se il matrimonio è all’estero, di solito la carta va tradotta e legalizzata. «Estratto» e «atto» sono carte simili ma non uguali: chiedi quale vogliono.

term-certificato-di-nascita = certificato di nascita
    .about = Dice quando e dove sei nato, e chi sono i tuoi genitori. Se viene dall’estero, di solito va tradotto e legalizzato. L’«atto» di nascita ha più notizie del certificato: chiedi quale vogliono.

term-data-di-nascita = data di nascita
    .about = È il giorno in cui sei nato. Deve essere uguale su tutte le tue carte. Se non è uguale, dillo allo sportello prima di fare la domanda.

term-luogo-di-nascita = luogo di nascita
    .about = È la città e il Paese dove sei nato. Scrivila come sul passaporto, con le stesse lettere. Se le tue carte dicono città diverse, dillo allo sportello prima di fare la domanda.

term-denuncia-di-smarrimento-o-furto = denuncia di smarrimento o furto
    .about = «Denuncia» vuol dire: racconti alla polizia o ai carabinieri che cosa è successo, e loro lo scrivono. Se hai perso una carta o te l’hanno rubata, è gratis e serve per averne una nuova. Se invece qualcuno ti ha fatto del male, puoi chiedere aiuto anche prima della denuncia.

term-certificato-medico = certificato medico
    .about = È un foglio scritto e firmato da un medico. Per alcune domande serve un medico pubblico, dell’ospedale o della ASL. Non puoi scriverlo da solo. È una carta privata: falla vedere solo a chi serve.

term-elenco-dei-documenti = elenco dei documenti
    .about = È la lista delle carte da portare. Segna quelle che hai già. L’ufficio può chiederne altre: portala con te e fai scrivere che cosa manca.

## Protezione e aiuto

term-protezione-internazionale = protezione internazionale
    .about = L’Italia protegge chi nel suo Paese è in pericolo. Molti dicono «asilo». La chiedi alla Questura o alla polizia di frontiera, in ogni momento, anche senza passaporto: è gratis. La risposta può essere rifugiato o protezione sussidiaria.

term-richiedente-asilo = richiedente asilo
    .about = È chi ha chiesto protezione e aspetta la risposta. Riceve un documento dalla Questura. Se cambi casa, dillo alla Questura e alla Commissione, se no perdi le lettere.

term-status-di-rifugiato = status di rifugiato
    .about = L’Italia riconosce che nel tuo Paese ti perseguitano, per esempio per la religione o per le tue idee. Hai un permesso e puoi avere un documento per viaggiare. Non andare al consolato del tuo Paese e non tornarci senza parlare con un avvocato.

term-protezione-sussidiaria = protezione sussidiaria
    .about = È per chi non è rifugiato, ma se torna nel suo Paese rischia un danno grave, per esempio per una guerra. Dà un permesso che si rinnova. Non è la protezione speciale, che ha altre regole.

term-protezione-speciale = protezione speciale
    .about = È per chi ha avuto un no all’asilo, ma per la legge non può essere rimandato nel suo Paese. Oggi passa solo dalla domanda di asilo. Non è la protezione sussidiaria. Prima di ogni passo, anche il rinnovo, vai a uno sportello legale.

term-protezione-temporanea = protezione temporanea
    .about = È per chi è scappato dalla guerra in Ucraina. L’Unione europea la dà a tutto il gruppo, fino a una certa data. Si chiede in Questura. Non è l’asilo.

term-apolide = apolide
    .about = È chi non è cittadino di nessun Paese. Non avere il passaporto non vuol dire essere apolide. L’Italia deve riconoscerlo: un avvocato può aiutarti.

term-minore-straniero-non-accompagnato = minore straniero non accompagnato
    .about = È chi non è ancora adulto ed è in Italia senza i genitori. La legge lo protegge: ha diritto a un tutore, a un posto dove vivere, alla scuola e al medico. Se hai dubbi o paura, tocca «{ bar-help }».

term-vittima-di-tratta = vittima di tratta
    .about = È chi è portato o tenuto con la forza o con l’inganno, per farlo lavorare, prostituire o chiedere soldi. La colpa non è sua, e la legge lo protegge. L’aiuto è gratis e segreto, anche senza documenti e senza denuncia: tocca «{ bar-help }».

term-violenza-domestica = violenza domestica
    .about = Il marito, la moglie, il compagno, un ex o un familiare ti fa male o ti minaccia. O ti chiude in casa, o ti toglie i soldi e i documenti. Non è colpa tua, e la legge può darti un permesso tuo. Se sei in pericolo chiama il 112, o tocca «{ bar-help }».

term-sfruttamento-lavorativo = sfruttamento lavorativo
    .about = Ti pagano molto poco o niente, lavori senza riposo, ti minacciano o ti tengono i documenti. La colpa è di chi lo fa, non tua. C’è un aiuto gratis, in molte lingue: tocca «{ bar-help }».

term-caporalato = caporalato
    .about = Qualcuno, il «caporale», trova persone per lavorare da altri, prende una parte della loro paga e le sfrutta. È un reato di chi lo fa. Chi lo subisce può avere aiuto gratis: tocca «{ bar-help }».

term-centro-antiviolenza = centro antiviolenza
    .about = È un posto che aiuta gratis le donne che subiscono violenza. Ti ascoltano, ti proteggono e ti aiutano con la casa e con l’avvocato. Decidi tu: non avvisano nessuno se tu non vuoi.

term-numero-verde = numero verde
    .about = È un numero di telefono gratis per chi chiama. Molti rispondono in più lingue, e spesso non devi dire il tuo nome. I numeri di aiuto sono sotto «{ bar-help }».

term-casi-speciali = casi speciali
    .about = È la scritta su alcuni permessi che la legge dà per proteggere una persona. Con questo permesso puoi lavorare. Il motivo è una cosa privata: parlane solo con chi ti aiuta. Prepara il rinnovo con chi ti segue.

## Cittadinanza e lingua

term-cittadinanza-italiana = cittadinanza italiana
    .about = Vuol dire essere italiano per la legge: hai il passaporto italiano, puoi votare e non ti serve più il permesso. Non è la residenza. Si può avere per strade diverse: residenza, matrimonio, nascita, famiglia.

term-cittadinanza-per-residenza = cittadinanza per residenza
    .about = La chiede chi ha la residenza in Italia da molto tempo, senza interruzioni. Servono anche un reddito e, di solito, il B1 di italiano. Non arriva da sola: decide lo Stato, e ci vuole tempo.

term-cittadinanza-per-matrimonio = cittadinanza per matrimonio
    .about = La può chiedere chi è sposato con un italiano o un’italiana. Il matrimonio da solo non basta: serve un po’ di tempo, la domanda e, di solito, il B1 di italiano. Vale anche per l’unione civile.

term-cittadinanza-per-discendenza = cittadinanza per discendenza
    .about = È per chi ha un genitore o un nonno italiano. La legge è cambiata da poco: per chi è nato all’estero con un’altra cittadinanza le regole sono più strette. Fai controllare il tuo caso al Comune o al consolato italiano, prima di pagare qualcuno.

term-doppia-cittadinanza = doppia cittadinanza
    .about = Hai la cittadinanza di due Paesi insieme. L’Italia lo permette. L’altro Paese forse no: prima di fare domanda chiedi quali sono le sue regole.

term-decreto-di-concessione = decreto di concessione
    .about = È la carta dello Stato che dice sì alla cittadinanza. Non sei ancora italiano: prima c’è il giuramento. Prenotalo subito, perché c’è un termine.

term-giuramento = giuramento
    .about = In Comune prometti di essere fedele all’Italia e alle sue leggi. Si fa dopo il sì alla cittadinanza, entro un termine. Prima del giuramento non sei ancora italiano, anche se hai la carta del sì.

term-nascita-in-italia = nascita in Italia
    .about = Chi nasce in Italia da genitori stranieri di solito non è subito italiano. Se ci ha sempre vissuto, può chiederlo quando diventa adulto. C’è un termine: chiedi al Comune prima che passi.

term-casellario-giudiziale = casellario giudiziale
    .about = È un certificato: dice se un giudice ti ha condannato. C’è quello italiano e c’è quello del tuo Paese. Se hai una condanna, parla con un avvocato prima di fare domanda: non è sempre un no.

term-carichi-pendenti = carichi pendenti
    .about = È un certificato: dice se c’è un processo penale ancora aperto contro di te. Un processo aperto non è una condanna. Se ce n’è uno, parla con un avvocato prima di fare domanda.

term-test-di-italiano-a2 = test di italiano A2
    .about = A2 vuol dire un italiano semplice, di tutti i giorni. Il test è gratis, lo organizza la Prefettura e serve per il permesso UE di lungo periodo. Alcune persone non devono farlo. Per la cittadinanza serve di più: il B1.

term-certificato-di-italiano-b1 = certificato di italiano B1
    .about = B1 vuol dire che capisci e parli l’italiano nella vita normale. Il certificato lo danno alcuni istituti, dopo un esame; vale anche un diploma italiano. Serve per la cittadinanza per residenza o matrimonio. Chiedi se tu ne hai bisogno.

## Vivere in Italia

term-codice-fiscale = codice fiscale
    .about = È il tuo codice di lettere e numeri: serve per il lavoro, il medico, la casa, la banca. È gratis: lo dà l’ufficio delle tasse, a volte lo Sportello Unico o la Questura. Non è un documento d’identità e non è un permesso.

term-tessera-sanitaria = tessera sanitaria
    .about = È la tessera da far vedere al medico, in ospedale e in farmacia. C’è scritto anche il codice fiscale. La ricevi quando ti iscrivi al Servizio sanitario (SSN). Non è un permesso di soggiorno.

term-servizio-sanitario-nazionale = Servizio sanitario nazionale (SSN)
    .about = È la sanità pubblica italiana: medico, ospedale, cure. Ti iscrivi alla ASL: con alcuni permessi è gratis, con altri paghi. Anche chi non è iscritto ha diritto alle cure urgenti.

term-medico-di-base = medico di base
    .about = È il tuo medico: quando stai male vai prima da lui o da lei, senza pagare. Lo scegli alla ASL. Per un’urgenza chiama il 112 o vai all’ospedale.

term-assicurazione-sanitaria = assicurazione sanitaria
    .about = La paghi tu, e lei paga i medici e l’ospedale se stai male. Deve valere in Italia: quella da viaggio spesso non basta. Il foglio si chiama «polizza». Non è il Servizio sanitario pubblico (SSN).

term-residenza = residenza
    .about = È la casa dove vivi di solito e che hai registrato al Comune. Serve per la carta d’identità, il medico e la cittadinanza. Non è il domicilio, che non si registra. Non è il permesso di soggiorno.

term-domicilio = domicilio
    .about = È il posto dove vivi adesso, anche se non lo hai registrato al Comune. Per questo non è la residenza. Nei moduli scrivi l’indirizzo dove ricevi davvero le lettere.

term-iscrizione-anagrafica = iscrizione anagrafica
    .about = L’anagrafe è il registro del Comune con chi abita lì. Quando ti scrivono nel registro hai la residenza. Dopo ogni rinnovo del permesso torna a dire dove vivi: se no possono cancellarti.

term-dichiarazione-di-ospitalita = dichiarazione di ospitalità
    .about = Chi ti fa dormire in casa lo scrive alla Questura, al commissariato o al Comune, in pochissimo tempo. Lo deve fare lui, anche se è un parente. Chiedi una copia con il timbro. «Cessione di fabbricato» è una carta simile. Non dà la residenza.

term-contratto-d-affitto = contratto d’affitto
    .about = È l’accordo scritto per la casa dove paghi l’affitto. Deve essere registrato all’ufficio delle tasse: chiedi anche la prova. Se paghi senza contratto, è difficile provare dove vivi.

term-pec = PEC
    .about = È una e-mail speciale: prova che hai mandato il messaggio e che è arrivato. Molti uffici ne hanno una. Una e-mail normale non dà questa prova: se non hai la PEC, un patronato o un avvocato può scrivere per te.

term-spid = SPID
    .about = È il tuo nome e la tua password per entrare nei siti dello Stato. Di solito per averlo serve prima la carta d’identità italiana (CIE). È solo tuo: non darlo a nessuno e non farlo mettere sul telefono di un altro.

term-cie = carta d’identità elettronica (CIE)
    .about = È la carta d’identità italiana con il chip. La fa il Comune, se hai la residenza. Serve anche per entrare nei siti dello Stato. Per uno straniero non vale per viaggiare, e non è il permesso.

term-gravidanza = gravidanza
    .about = È il tempo in cui una donna aspetta un bambino. Hai diritto alle cure, anche senza permesso. La legge in questo tempo può dare un permesso: chiedi a uno sportello legale, con il certificato del medico.

term-malattia-grave = malattia grave
    .about = È una malattia molto pericolosa per la salute. Alcune regole cambiano per chi è malato così: si prova con un certificato medico. A noi non devi dire quale malattia è.

term-frequenza-scolastica = frequenza scolastica
    .about = Vuol dire che un figlio va davvero a scuola. La scuola dà un foglio che lo prova. In Italia i bambini e i ragazzi devono andare a scuola, fino a una certa età.

term-iscrizione-all-universita = iscrizione all’università
    .about = Vuol dire che l’università ti ha registrato come studente. Ti dà un certificato: serve per il permesso per studio. Per il rinnovo servono anche esami superati.

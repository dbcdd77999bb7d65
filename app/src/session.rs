//! What all screens share: where we are, what is loaded, and what the person has answered.
//!
//! Everything else is derived: [`Session::assessment`] follows case, rulebook and day by itself.
//!
//! History: each screen is an entry of the browser's history, so its back button works. An entry knows the
//! screen and the question, never an answer: the answers are in memory only, and gone with the page.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use sportello_locales::Chunk;
use sportello_rules::{Answer, Assessment, Case, Date, Rulebook, assess};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use crate::chunks::{self, Common, Language, Missing, Site};
use crate::later::{self, Screens};
use crate::screen::{Mode, Screen, View};
use crate::tell::MESSAGE;
use crate::texts::{Late, Texts, today};

/// The shared state. Copies are handles to the same state.
#[derive(Clone, Copy)]
pub struct Session {
    pub site: StoredValue<Site>,
    /// What the address says, once what it needs is loaded.
    pub screen: RwSignal<Screen>,
    pub texts: RwSignal<Option<Arc<Texts>>>,
    /// The same topic in Italian: official names beside the person's language, and the sheet. It is notified when the
    /// late texts have arrived, also where there is no topic.
    pub italian: RwSignal<Option<Arc<Texts>>>,
    pub rulebook: RwSignal<Option<Arc<Rulebook>>>,
    pub case: RwSignal<Case>,
    /// What is being typed or ticked and not yet said, by field.
    pub draft: RwSignal<Vec<(String, String)>>,
    /// Something that could not be done, and how to go on.
    pub notice: RwSignal<Option<Notice>>,
    pub common: RwSignal<Common>,
    /// Screens whose code has arrived.
    pub later: RwSignal<Option<Screens>>,
    pub assessment: Memo<Option<Arc<Assessment>>>,
}

/// Something that could not be done. Its message has the key `notice-…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A part of the address names nothing.
    UnknownAddress(String),
    /// What a screen needs could not be fetched: try it again.
    Missing(Screen),
    /// The language could not be fetched: the page stays in the present one.
    MissingLanguage(Screen),
    /// The answer was not understood; the field says why.
    Field(&'static str),
}

impl Session {
    pub fn new() -> Self {
        let rulebook = RwSignal::new(None::<Arc<Rulebook>>);
        let case = RwSignal::new(restored_case());
        let screen = RwSignal::new(Screen::parse("").0);
        let on_date = Memo::new(move |_| screen.read().on_date);
        Session {
            site: StoredValue::new(Site::read()),
            screen,
            texts: RwSignal::new(None),
            italian: RwSignal::new(None),
            rulebook,
            case,
            draft: RwSignal::new(Vec::new()),
            notice: RwSignal::new(None),
            common: RwSignal::new(Common::default()),
            later: RwSignal::new(None),
            // Whatever changes what it reads changes the assessment, so it is not compared with the one before.
            assessment: Memo::new_with_compare(
                move |_| {
                    let rulebook = rulebook.get()?;
                    Some(Arc::new(assess(&rulebook, &case.read(), on_date.get().unwrap_or_else(today))))
                },
                |_, _| true,
            ),
        }
    }

    /// The day on which the papers will be handed in.
    pub fn on_date(self) -> Date {
        self.screen.read().on_date.unwrap_or_else(today)
    }

    /// The same, without following it.
    pub fn on_date_untracked(self) -> Date {
        self.screen.read_untracked().on_date.unwrap_or_else(today)
    }

    /// Shows the screen of the present address, and follows the browser's back and forward buttons.
    pub fn follow_address(self) {
        let from_address = move || {
            let query = window().location().search().unwrap_or_default();
            let (mut screen, unknown) = Screen::parse(&query);
            self.open_code();
            screen.again = window().history().ok().and_then(|history| history.state().ok()?.as_string());
            self.load(screen, Enter::Stay, unknown.into_iter().next().map(Notice::UnknownAddress));
        };
        from_address();
        let popped = Closure::<dyn Fn()>::new(from_address);
        window().set_onpopstate(Some(popped.as_ref().unchecked_ref()));
        popped.forget();
    }

    /// Opens a code that stands in the address, and takes it out of there before anything else happens.
    fn open_code(self) {
        let hash = window().location().hash().unwrap_or_default();
        if !hash.starts_with("#c=") {
            return;
        }
        let query = window().location().search().unwrap_or_default();
        let address = [window().location().pathname().unwrap_or_default(), query].concat();
        let _ = window().history().map(|it| it.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
        spawn_local(async move {
            match self.later_screens().await {
                Ok(screens) => (screens.open_code)(self, hash),
                Err(Missing) => self.notice.set(Some(Notice::Missing(self.screen.get_untracked()))),
            }
        });
    }

    /// Goes to a screen, as a new entry of the history.
    pub fn go(self, screen: Screen) {
        self.load(screen, Enter::Push, None);
    }

    /// Goes to another view of the same topic.
    pub fn view(self, view: View) {
        self.go(self.screen.get_untracked().with(view));
    }

    /// Shows the present screen in another language; answers and drafts stay.
    pub fn speak(self, language: &str) {
        let screen = Screen { language: Some(language.to_owned()), ..self.screen.get_untracked() };
        self.load(screen, Enter::Replace, None);
    }

    /// Takes an answer and goes on: to the next question, or to the result.
    pub fn say(self, fact: &str, answer: Answer) {
        self.say_all(vec![(fact.to_owned(), answer)]);
    }

    /// Takes several answers at once.
    pub fn say_all(self, answers: Vec<(String, Answer)>) {
        let before = (self.case.get_untracked(), self.assessment.get_untracked());
        self.case.update(|case| answers.iter().for_each(|(fact, answer)| case.set(fact, answer.clone())));
        if let Some(screens) = self.later.get_untracked() {
            (screens.said)(self, before, &answers);
        }
        self.answered();
    }

    /// Goes on with answers that were kept or handed over; `false`, and that is said, when the screen cannot be fetched.
    pub async fn resume(self, case: Case, screen: Screen) -> bool {
        let site = self.site.get_value();
        let mut screen = screen;
        screen.language = screen.language.or_else(|| Some(preferred_language(&site)));
        if self.fetch(&site, &screen).await.is_err() {
            self.notice.set(Some(Notice::Missing(screen)));
            return false;
        }
        self.case.set(case);
        keep_case(&self.case.read_untracked());
        self.arrive(screen, Enter::Push, None);
        true
    }

    /// The texts, once those have arrived that come after the first question; `None` when they do not arrive.
    pub async fn late_texts(self) -> Option<Arc<Texts>> {
        const LOOKS: u32 = 200;
        for _ in 0..LOOKS {
            if let Some(texts) = self.texts.get_untracked().filter(|texts| texts.has_late()) {
                return Some(texts);
            }
            chunks::pause(50).await;
        }
        None
    }

    /// Shows what comes after an answer.
    pub fn answered(self) {
        self.keep();
        self.keep_message();
        let assessment = self.assessment.get_untracked();
        let done = assessment.is_some_and(|assessment| assessment.next.is_none());
        let view = if done { View::Result } else { View::Conversation };
        self.go(self.screen.get_untracked().with(view));
    }

    /// Forgets what was typed for the present question, but not a message that is being written.
    fn keep_message(self) {
        self.draft.update_untracked(|drafts| drafts.retain(|(field, _)| field == MESSAGE));
    }

    /// Keeps the case over a crash, and on the device when the person asked for it.
    pub fn keep(self) {
        keep_case(&self.case.read_untracked());
        if let Some(screens) = self.later.get_untracked() {
            (screens.keep)(self);
        }
    }

    /// Understands a typed message and answers it.
    pub fn tell(self, message: String) {
        spawn_local(async move {
            match self.later_screens().await {
                Ok(screens) => (screens.tell)(self, message),
                Err(Missing) => self.notice.set(Some(Notice::Missing(self.screen.get_untracked()))),
            }
        });
    }

    /// A message is about to be typed: what understands it is fetched meanwhile.
    pub fn listen_up(self) {
        if let Some(screens) = self.later.get_untracked() {
            (screens.listen_up)(self);
        }
    }

    /// The code of the later screens.
    async fn later_screens(self) -> Result<Screens, Missing> {
        if let Some(screens) = self.later.get_untracked() {
            return Ok(screens);
        }
        let screens = later::screens().await?;
        if self.later.get_untracked().is_none() {
            self.later.set(Some(screens));
            (screens.start)(self);
        }
        Ok(screens)
    }

    /// Opens an earlier question to answer it again.
    pub fn ask_again(self, fact: &str) {
        self.keep_message();
        let screen = self.screen.get_untracked().with(View::Conversation);
        self.go(Screen { again: Some(fact.to_owned()), ..screen });
    }

    /// Forgets every answer and goes back to the start.
    pub fn start_over(self) {
        self.forget();
        self.view_start();
    }

    /// Goes to the choice of topics; answers stay.
    pub fn view_start(self) {
        let screen = Screen { topic: None, ..self.screen.get_untracked().with(View::Start) };
        self.go(screen);
    }

    /// Forgets every answer and everything that was written, also on the device.
    pub fn forget(self) {
        self.case.set(Case::default());
        self.draft.set(Vec::new());
        keep_case(&Case::default());
        if let Some(screens) = self.later.get_untracked() {
            (screens.forgot)(self);
        }
    }

    /// The draft of a field.
    pub fn drafted(self, field: &str) -> Option<String> {
        let drafts = self.draft.read_untracked();
        drafts.iter().find(|(known, _)| known == field).map(|(_, text)| text.clone())
    }

    /// Keeps what is being typed, so that a change of language or a reload of the program does not lose it.
    pub fn draft(self, field: &str, text: String) {
        self.draft.update_untracked(|drafts| {
            drafts.retain(|(known, _)| known != field);
            drafts.push((field.to_owned(), text));
        });
    }

    /// Fetches what a screen needs, then shows it. Until then, and when it fails, the present one stays.
    fn load(self, mut screen: Screen, enter: Enter, notice: Option<Notice>) {
        let mut notice = notice;
        self.site.with_value(|site| {
            let chosen = screen.language.clone().filter(|id| site.language(id).is_some());
            if let (None, Some(wrong)) = (&chosen, &screen.language) {
                notice = Some(Notice::UnknownAddress(["lang=", wrong].concat()));
            }
            let language = chosen.unwrap_or_else(|| preferred_language(site));
            if let Some(wrong) = screen.topic.clone().filter(|topic| !site.has_topic(topic)) {
                notice = Some(Notice::UnknownAddress(["topic=", &wrong].concat()));
                screen.topic = None;
                screen.view = View::Start;
            }
            let lacks = screen.topic.as_ref().is_some_and(|topic| site.lacks(&language, topic));
            if lacks && !screen.view.without_topic() {
                screen.view = View::Elsewhere;
            } else if screen.view == View::Elsewhere {
                screen.view = View::Conversation;
            }
            screen.language = Some(language);
        });
        // A result of nothing is no result: begin with the questions.
        if screen.view.needs_case() && self.case.read_untracked().is_empty() {
            screen.view = View::Conversation;
        }
        if screen.mode == Mode::Desk && screen.view == View::Start {
            screen.view = View::Desk;
        }
        if self.has_all(&screen) {
            // The usual turn: nothing to fetch, so the answer and the next question are one change.
            return self.arrive(screen, enter, notice);
        }
        let site = self.site.get_value();
        spawn_local(async move {
            let old = self.texts.get_untracked().map(|texts| texts.language.id.clone());
            match self.fetch(&site, &screen).await {
                Ok(()) => self.arrive(screen, enter, notice),
                Err(Missing) if old.is_some() && old != screen.language => {
                    self.notice.set(Some(Notice::MissingLanguage(screen)));
                }
                Err(Missing) if old.is_some() => self.notice.set(Some(Notice::Missing(screen))),
                // Not even one language: the plain page says so, in all of them.
                Err(Missing) => fail(),
            }
        });
    }

    /// Is everything that a screen needs loaded?
    fn has_all(self, screen: &Screen) -> bool {
        let texts = self.texts.read_untracked();
        let Some(texts) = texts.as_ref().filter(|texts| Some(&texts.language.id) == screen.language.as_ref())
        else {
            return false;
        };
        let rulebook = self.rulebook.read_untracked();
        let same_topic = match (screen.read_topic(), rulebook.as_ref()) {
            (None, _) => true,
            (Some(topic), Some(rulebook)) => rulebook.procedure == *topic,
            (Some(_), None) => false,
        };
        let answers = texts.late.answers != Chunk::default() && self.italian.read_untracked().is_some();
        let help = !self.common.read_untracked().lines.is_empty()
            && texts.late.core != Chunk::default()
            && self.later.read_untracked().is_some();
        same_topic && help && (answers || screen.read_topic().is_none() || !screen.view.needs_answers())
    }

    /// Shows a screen for which everything is loaded.
    fn arrive(self, screen: Screen, enter: Enter, notice: Option<Notice>) {
        // The browser takes its time to write its history: first the person sees the next screen.
        let entered = screen.clone();
        request_animation_frame(move || set_timeout(move || enter.record(&entered), Duration::ZERO));
        show_language(self.texts.get_untracked().as_deref());
        // The same screen is not built anew: somebody may be typing in it.
        if *self.screen.read_untracked() != screen {
            self.screen.set(screen);
        }
        if *self.notice.read_untracked() != notice {
            self.notice.set(notice);
        }
    }

    async fn fetch(self, site: &Site, screen: &Screen) -> Result<(), Missing> {
        let id = screen.language.clone().unwrap_or_default();
        let language = site.language(&id).cloned().ok_or(Missing)?;
        let core = chunks::core_texts(site, &id).await?;
        let mut questions = Chunk::default();
        if let Some(procedure) = screen.read_topic() {
            questions = chunks::topic_texts(site, &id, procedure).await?;
            let present = self.rulebook.read_untracked().as_ref().map(|rulebook| rulebook.procedure.clone());
            if present.as_ref() != Some(procedure) {
                let rulebook = chunks::rulebook(site, procedure).await?;
                self.rulebook.set(Some(Arc::new(rulebook)));
                self.italian.set(None);
            }
        }
        let rest =
            self.fetch_rest(site.clone(), screen.clone(), language.clone(), core.clone(), questions.clone());
        if screen.view.needs_late() {
            return rest.await;
        }
        // The first question does not need the rest: show it, and fetch the rest meanwhile. Should that fail,
        // the screen that needs it tries again and says so.
        // What has arrived for this language stays; a topic's answers only with its questions.
        let mut known = Late::default();
        if let Some(texts) = self.texts.read_untracked().as_deref().filter(|it| it.language == language) {
            known.core = texts.late.core.clone();
            if texts.asks(&language, &questions) {
                known = texts.late.clone();
            }
        }
        self.set_texts(Texts::new(language, core, questions, known));
        spawn_local(async move {
            let _ = rest.await;
        });
        Ok(())
    }

    /// What a topic answers, the same in Italian, and the help lines.
    async fn fetch_rest(
        self,
        site: Site,
        screen: Screen,
        language: Language,
        core: Chunk,
        questions: Chunk,
    ) -> Result<(), Missing> {
        self.later_screens().await?;
        if self.common.read_untracked().lines.is_empty() {
            self.common.set(chunks::common(&site).await?);
        }
        let mut late = Late { core: chunks::late_core_texts(&site, &language.id).await?, ..Late::default() };
        if let Some(topic) = screen.read_topic() {
            late.answers = chunks::answers(&site, &language.id, topic).await?;
        }
        let present = self.texts.read_untracked().as_ref().map(|texts| texts.language.id.clone());
        let texts = Texts::new(language, core, questions, late);
        if !screen.view.needs_late() {
            // Meanwhile another language may have been chosen; then these texts are only kept. A question on the
            // screen stays as it is, so that nobody is interrupted while typing: only what follows
            // `italian`, below, is shown anew.
            if present.is_some_and(|present| present == texts.language.id) {
                self.texts.update_untracked(|present| *present = Some(Arc::new(texts)));
            }
        } else {
            self.set_texts(texts);
        }
        let Some(topic) = screen.read_topic() else {
            self.italian.notify();
            return Ok(());
        };
        if self.italian.read_untracked().is_none() {
            let italian = self.texts_of("it", topic).await?;
            self.italian.update_untracked(|texts| *texts = Some(Arc::new(italian)));
        }
        self.italian.notify();
        Ok(())
    }

    /// All texts of a topic in a language.
    pub async fn texts_of(self, id: &str, topic: &str) -> Result<Texts, Missing> {
        let site = self.site.get_value();
        let language = site.language(id).cloned().ok_or(Missing)?;
        let core = chunks::core_texts(&site, id).await?;
        let questions = chunks::topic_texts(&site, id, topic).await?;
        let late = Late {
            core: chunks::late_core_texts(&site, id).await?,
            answers: chunks::answers(&site, id, topic).await?,
        };
        Ok(Texts::new(language, core, questions, late))
    }

    fn set_texts(self, texts: Texts) {
        if self.texts.read_untracked().as_deref() != Some(&texts) {
            self.texts.set(Some(Arc::new(texts)));
        }
    }
}

/// How a screen enters the browser's history.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Enter {
    Push,
    Replace,
    /// It is already there.
    Stay,
}

impl Enter {
    fn record(self, screen: &Screen) {
        let Ok(history) = window().history() else { return };
        let state = screen.again.as_ref().map_or(JsValue::NULL, |fact| JsValue::from_str(fact));
        let query = screen.query();
        // A frame may forbid it; then the screen changes all the same, without an entry.
        let _ = match self {
            Enter::Push => history.push_state_with_url(&state, "", Some(&query)),
            Enter::Replace => history.replace_state_with_url(&state, "", Some(&query)),
            Enter::Stay => Ok(()),
        };
    }
}

/// The first language of the browser that the site ships, else its first.
fn preferred_language(site: &Site) -> String {
    let shown = document().document_element().and_then(|root| root.get_attribute("lang"));
    let known = shown.filter(|id| site.language(id).is_some());
    known.or_else(|| site.languages.first().map(|language| language.id.clone())).unwrap_or_default()
}

fn show_language(texts: Option<&Texts>) {
    if let (Some(texts), Some(root)) = (texts, document().document_element()) {
        let direction = if texts.language.right_to_left { "rtl" } else { "ltr" };
        let _ = root.set_attribute("lang", &texts.language.id);
        let _ = root.set_attribute("dir", direction);
        document().set_title(&texts.get("page-title"));
    }
}

/// Where the plain page keeps the case, so that a crash of the program does not lose it.
const KEPT_CASE: &str = "sportelloCase";

fn keep_case(case: &Case) {
    let bytes = sportello_packed::to_bytes(case);
    let kept = js_sys::Uint8Array::from(bytes.as_slice());
    let _ = js_sys::Reflect::set(&window(), &KEPT_CASE.into(), &kept);
}

fn restored_case() -> Case {
    let kept = js_sys::Reflect::get(&window(), &KEPT_CASE.into()).unwrap_or_default();
    let bytes = kept.dyn_into::<js_sys::Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
    sportello_packed::from_bytes(&bytes).unwrap_or_default()
}

/// Hands over to the plain page, which says in every language that the program cannot go on.
fn fail() {
    let fail = js_sys::Reflect::get(&window(), &"sportelloFail".into()).unwrap_or_default();
    if let Ok(fail) = fail.dyn_into::<js_sys::Function>() {
        let _ = fail.call0(&JsValue::NULL);
    }
}

//! What is fetched: texts by language and topic, and rulebooks by topic. Each at most once.
//!
//! Nothing of a person's answers is in any request: the names of chunks are those of language and topic.

use std::cell::RefCell;

use js_sys::{Array, JSON, Reflect, Uint8Array};
use leptos::prelude::*;
use sportello_locales::Chunk;
use sportello_rules::Rulebook;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A language that the site ships.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    pub id: String,
    /// Its own name, in itself.
    pub name: String,
    pub right_to_left: bool,
    /// The tag that the browser's `Intl` gets.
    pub intl: String,
    /// Topics that are not in this language yet.
    pub lacks: Vec<String>,
}

/// Topics that stand together on the start page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub id: String,
    /// Id and pictogram of each.
    pub topics: Vec<(String, String)>,
}

/// A chunk that could not be had: no network, or not what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// What results of all topics show, as in `common.bin`.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
pub struct Common {
    pub lines: Vec<HelpLine>,
    pub acts: Vec<Act>,
}

impl Common {
    /// The act that is cited so.
    pub fn act(&self, short: &str) -> Option<&Act> {
        self.acts.iter().find(|act| act.short == short)
    }
}

/// An act of law with its title and the address of its text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Act {
    pub short: String,
    pub title: String,
    pub url: String,
}

/// A place to call.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct HelpLine {
    pub id: String,
    pub number: String,
    pub hours: String,
    pub languages: Vec<String>,
    /// The dangers that it is for.
    pub dangers: Vec<String>,
    pub anonymous: bool,
}

/// What the built page says about itself, in the element `#site`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    pub languages: Vec<Language>,
    /// In the order of the start page.
    pub groups: Vec<Group>,
    /// Logical name and path of each file, or of a whole folder of them, which ends with `/`.
    files: Vec<(String, String)>,
}

impl Site {
    /// Reads the page's elements `#site` and `#assets`.
    pub fn read() -> Site {
        let site = json("site");
        let list = |object: &JsValue, name: &str| Array::from(&get(object, name));
        let text = |object: &JsValue, name: &str| get(object, name).as_string().unwrap_or_default();
        let languages = list(&site, "languages").into_iter().map(|language| Language {
            id: text(&language, "id"),
            name: text(&language, "name"),
            right_to_left: text(&language, "direction") == "rtl",
            intl: text(&language, "intl"),
            lacks: list(&language, "lacks").into_iter().filter_map(|topic| topic.as_string()).collect(),
        });
        let topic = |topic: JsValue| (text(&topic, "id"), text(&topic, "picture"));
        let groups = list(&site, "groups").into_iter().map(|group| Group {
            id: text(&group, "id"),
            topics: list(&group, "topics").into_iter().map(topic).collect(),
        });
        let assets = json("assets");
        let files = js_sys::Object::entries(assets.unchecked_ref()).into_iter().filter_map(|entry| {
            let entry = Array::from(&entry);
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        });
        Site { languages: languages.collect(), groups: groups.collect(), files: files.collect() }
    }

    /// The address of a file of the site, by its logical name.
    pub fn address(&self, name: &str) -> Option<String> {
        let (known, path) = self.files.iter().find(|(known, _)| name.starts_with(known.as_str()))?;
        Some([path, &name[known.len()..]].concat())
    }

    pub fn language(&self, id: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.id == id)
    }

    pub fn has_topic(&self, id: &str) -> bool {
        self.groups.iter().any(|group| group.topics.iter().any(|(topic, _)| topic == id))
    }

    /// The pictogram of a topic.
    pub fn picture(&self, id: &str) -> Option<String> {
        let mut topics = self.groups.iter().flat_map(|group| &group.topics);
        topics.find(|(topic, _)| topic == id).map(|(_, picture)| picture.clone())
    }

    /// Is a topic not in this language yet?
    pub fn lacks(&self, language: &str, topic: &str) -> bool {
        self.language(language).is_some_and(|language| language.lacks.iter().any(|lacked| lacked == topic))
    }
}

thread_local! {
    static KEPT: RefCell<Vec<(String, Vec<u8>)>> = const { RefCell::new(Vec::new()) };
}

/// The texts of the page in one language.
pub async fn core_texts(site: &Site, language: &str) -> Result<Chunk, Missing> {
    topic_texts(site, language, "core").await
}

/// What the first screens of the page do not say yet.
pub async fn late_core_texts(site: &Site, language: &str) -> Result<Chunk, Missing> {
    answers(site, language, "core").await
}

/// What a topic answers.
pub async fn answers(site: &Site, language: &str, topic: &str) -> Result<Chunk, Missing> {
    topic_texts(site, language, &[topic, ".answers"].concat()).await
}

/// The explanations of words.
pub async fn glossary(site: &Site, language: &str) -> Result<Chunk, Missing> {
    topic_texts(site, language, "glossary").await
}

/// What a topic asks.
pub async fn topic_texts(site: &Site, language: &str, topic: &str) -> Result<Chunk, Missing> {
    let name = ["text/", language, "/", topic, ".bin"].concat();
    Chunk::from_bytes(&bytes(site, &name).await?).ok_or_else(|| forget(&name))
}

/// The law of one topic.
pub async fn rulebook(site: &Site, topic: &str) -> Result<Rulebook, Missing> {
    let name = ["rulebook/", topic, ".bin"].concat();
    Rulebook::from_bytes(&bytes(site, &name).await?).ok_or_else(|| forget(&name))
}

/// Help lines and acts.
pub async fn common(site: &Site) -> Result<Common, Missing> {
    sportello_packed::from_bytes(&bytes(site, "common.bin").await?).ok_or_else(|| forget("common.bin"))
}

/// Bytes that are not what they should be are fetched anew the next time.
pub fn forget(name: &str) -> Missing {
    KEPT.with_borrow_mut(|kept| kept.retain(|(known, _)| known != name));
    Missing
}

pub async fn bytes(site: &Site, name: &str) -> Result<Vec<u8>, Missing> {
    let known = |kept: &Vec<(String, Vec<u8>)>| {
        kept.iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes.clone())
    };
    if let Some(kept) = KEPT.with_borrow(known) {
        return Ok(kept);
    }
    let fetched = fetch(&site.address(name).ok_or(Missing)?).await.map_err(|_| Missing)?;
    KEPT.with_borrow_mut(|kept| kept.push((name.to_owned(), fetched.clone())));
    Ok(fetched)
}

pub async fn fetch(path: &str) -> Result<Vec<u8>, JsValue> {
    let response: web_sys::Response = JsFuture::from(window().fetch_with_str(path)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

fn json(element: &str) -> JsValue {
    let element = document().get_element_by_id(element);
    let text = element.and_then(|element| element.text_content()).unwrap_or_default();
    JSON::parse(&text).unwrap_or_default()
}

pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// Waits, in milliseconds.
pub async fn pause(milliseconds: i32) {
    let waited = js_sys::Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    let _ = JsFuture::from(waited).await;
}

/// Hands a file to the person, made in the page.
pub fn download(name: &str, kind: &str, content: &str) {
    let make = || -> Result<(), JsValue> {
        let class: js_sys::Function = get(&window(), "Blob").dyn_into()?;
        let options = js_sys::Object::new();
        Reflect::set(&options, &"type".into(), &kind.into())?;
        let blob = Reflect::construct(&class, &Array::of2(&Array::of1(&content.into()), &options))?;
        let url = get(&window(), "URL");
        let create: js_sys::Function = get(&url, "createObjectURL").dyn_into()?;
        let address = create.call1(&url, &blob)?;
        let link = document().create_element("a")?;
        link.set_attribute("href", &address.as_string().unwrap_or_default())?;
        link.set_attribute("download", name)?;
        link.dyn_into::<web_sys::HtmlElement>()?.click();
        let revoke: js_sys::Function = get(&url, "revokeObjectURL").dyn_into()?;
        set_timeout(move || drop(revoke.call1(&url, &address)), std::time::Duration::from_secs(30));
        Ok(())
    };
    // A frame may forbid it; the printed sheet holds the same.
    let _ = make();
}

/// Offers a text to the other programs of the device; false where that is not possible.
pub async fn share(text: &str) -> bool {
    let data = js_sys::Object::new();
    let _ = Reflect::set(&data, &"text".into(), &text.into());
    promised(&get(&window(), "navigator"), "share", &data).await
}

/// Puts a text onto the clipboard; false where that is not possible.
pub async fn copy(text: &str) -> bool {
    promised(&get(&get(&window(), "navigator"), "clipboard"), "writeText", &text.into()).await
}

async fn promised(object: &JsValue, method: &str, argument: &JsValue) -> bool {
    let Ok(method) = get(object, method).dyn_into::<js_sys::Function>() else { return false };
    match method.call1(object, argument).and_then(|promise| promise.dyn_into::<js_sys::Promise>()) {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}

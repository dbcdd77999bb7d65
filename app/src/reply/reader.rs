//! The reader of typed text, in a worker of its own: a long message never stops the page.
//!
//! The worker is started when the box gets the focus, and fetches its code and the words of the language. It gets
//! addresses of files of this site, the text, the day and the questions; it answers with JSON.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::reading::{self, Reading};
use crate::session::Session;

thread_local! {
    static WORKER: RefCell<Option<web_sys::Worker>> = const { RefCell::new(None) };
    /// Who waits for an answer, by its number.
    static WAITING: RefCell<Vec<(u32, Function)>> = const { RefCell::new(Vec::new()) };
    static NUMBER: RefCell<u32> = const { RefCell::new(0) };
}

/// How long an answer may take, in milliseconds: the code has to come over a slow network first.
const PATIENCE: i32 = 30_000;

/// Starts the worker and fetches what it needs.
pub fn start(session: Session) {
    spawn_local(async move {
        let _ = ask(session, JsValue::NULL, "").await;
    });
}

/// Reads a message with each question in mind, or with none; `None` when there is no reader.
pub async fn read(session: Session, message: &str, questions: Vec<String>) -> Option<Reading> {
    let mut readings = Vec::new();
    let none = [String::new()];
    for question in if questions.is_empty() { none.as_slice() } else { &questions } {
        readings.push(ask(session, message.into(), question).await?);
    }
    reading::join(&readings)
}

async fn ask(session: Session, message: JsValue, question: &str) -> Option<String> {
    let language = session.texts.get_untracked()?.language.id.clone();
    let patterns = ["reader/", &language, ".bin"].concat();
    let (script, wasm, patterns) = session.site.with_value(|site| {
        Some((site.address("reader.js")?, site.address("reader.wasm")?, site.address(&patterns)?))
    })?;
    let worker = worker(&script)?;
    let number = NUMBER.with_borrow_mut(|number| {
        *number += 1;
        *number
    });
    let day = session.on_date_untracked().to_string();
    let task = Array::of3(&number.into(), &absolute(&wasm), &absolute(&patterns));
    task.push(&message);
    task.push(&day.into());
    task.push(&question.into());
    let answered = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PATIENCE);
        WAITING.with_borrow_mut(|waiting| waiting.push((number, resolve)));
    });
    worker.post_message(&task).ok()?;
    let reading = JsFuture::from(answered).await.ok()?.as_string();
    if reading.is_none() {
        // It hangs or has died: the next message gets a new one.
        WORKER.with_borrow_mut(|worker| worker.take().map(|worker| worker.terminate()));
    }
    reading.filter(|reading| !reading.is_empty())
}

/// A worker resolves addresses against its own, so it gets whole ones.
pub fn absolute(path: &str) -> JsValue {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    web_sys::Url::new_with_base(path, &base).map(|url| url.href()).unwrap_or_default().into()
}

fn worker(script: &str) -> Option<web_sys::Worker> {
    if let Some(worker) = WORKER.with_borrow(Clone::clone) {
        return Some(worker);
    }
    // A frame may forbid workers.
    let worker = web_sys::Worker::new(script).ok()?;
    let answered = Closure::<dyn Fn(web_sys::MessageEvent)>::new(|event: web_sys::MessageEvent| {
        let answer = Array::from(&event.data());
        let number = answer.get(0).as_f64().unwrap_or_default() as u32;
        resolve(|waiting| waiting == number, &answer.get(1));
    });
    worker.set_onmessage(Some(answered.as_ref().unchecked_ref()));
    answered.forget();
    let failed = Closure::<dyn Fn()>::new(|| resolve(|_| true, &JsValue::NULL));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    failed.forget();
    WORKER.with_borrow_mut(|kept| *kept = Some(worker.clone()));
    Some(worker)
}

/// Tells those who wait.
fn resolve(is_meant: impl Fn(u32) -> bool, answer: &JsValue) {
    let meant: Vec<Function> = WAITING.with_borrow_mut(|waiting| {
        let (meant, others) = waiting.drain(..).partition(|(number, _)| is_meant(*number));
        *waiting = others;
        let meant: Vec<(u32, Function)> = meant;
        meant.into_iter().map(|(_, resolve)| resolve).collect()
    });
    for resolve in meant {
        let _ = resolve.call1(&JsValue::NULL, answer);
    }
}

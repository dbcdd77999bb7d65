//! The camera of the desk. Where the browser reads codes itself it does; elsewhere a decoder of our own is fetched.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::open;
use crate::chunks::{get, pause};
use crate::session::Session;

/// Between two looks, in milliseconds.
const EVERY: i32 = 250;
/// The picture that is looked at is at most so wide, in pixels.
const WIDEST: f64 = 800.0;

thread_local! {
    /// The stream of the camera while it is on.
    static CAMERA: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Is the camera on?
pub fn is_on() -> bool {
    CAMERA.with_borrow(Option::is_some)
}

/// Switches the camera off.
pub fn stop() {
    if let Some(stream) = CAMERA.take() {
        for track in Array::from(&call(&stream, "getTracks", &[])) {
            call(&track, "stop", &[]);
        }
    }
}

/// Switches the camera on, shows it in `video#camera`, and opens the first code that it sees; `failed` when it cannot.
pub fn start(session: Session, failed: impl Fn() + 'static) {
    spawn_local(async move {
        let Some(stream) = camera().await else { return failed() };
        CAMERA.set(Some(stream.clone()));
        let Some(video) = document().get_element_by_id("camera") else { return stop() };
        let _ = Reflect::set(&video, &"srcObject".into(), &stream);
        let playing = call(&video, "play", &[]);
        let _ = JsFuture::from(Promise::resolve(&playing)).await;
        let reader = Reader::new(session);
        while is_on() && video.is_connected() {
            if let Some(text) = reader.look(&video).await {
                stop();
                open::open(session, text);
                return;
            }
            pause(EVERY).await;
        }
        stop();
    });
}

async fn camera() -> Option<JsValue> {
    let devices = get(&get(&window(), "navigator"), "mediaDevices");
    let wish = Object::new();
    let video = Object::new();
    let _ = Reflect::set(&video, &"facingMode".into(), &"environment".into());
    let _ = Reflect::set(&wish, &"video".into(), &video);
    let promise = call(&devices, "getUserMedia", &[&wish]);
    JsFuture::from(promise.dyn_into::<Promise>().ok()?).await.ok()
}

/// Reads codes in pictures.
enum Reader {
    Browser(JsValue),
    Own(Session),
}

impl Reader {
    fn new(session: Session) -> Reader {
        let detector = get(&window(), "BarcodeDetector").dyn_into::<Function>().ok().and_then(|class| {
            let options = Object::new();
            let _ = Reflect::set(&options, &"formats".into(), &Array::of1(&"qr_code".into()));
            Reflect::construct(&class, &Array::of1(&options)).ok()
        });
        detector.map_or(Reader::Own(session), Reader::Browser)
    }

    async fn look(&self, video: &web_sys::Element) -> Option<String> {
        match self {
            Reader::Browser(detector) => {
                let found = call(detector, "detect", &[video]).dyn_into::<Promise>().ok()?;
                let found = Array::from(&JsFuture::from(found).await.ok()?);
                get(&found.get(0), "rawValue").as_string()
            }
            Reader::Own(session) => {
                let (grey, width, height) = picture(video)?;
                super::scan::decode(*session, grey, width, height).await
            }
        }
    }
}

/// What the camera shows now, in grey.
fn picture(video: &web_sys::Element) -> Option<(Uint8Array, u32, u32)> {
    let size = |name| get(video, name).as_f64().filter(|size| *size > 0.0);
    let (width, height) = (size("videoWidth")?, size("videoHeight")?);
    let scale = (WIDEST / width).min(1.0);
    let (width, height) = ((width * scale) as u32, (height * scale) as u32);
    let canvas = document().create_element("canvas").ok()?;
    let _ = Reflect::set(&canvas, &"width".into(), &width.into());
    let _ = Reflect::set(&canvas, &"height".into(), &height.into());
    let context = call(&canvas, "getContext", &[&"2d".into()]);
    call(&context, "drawImage", &[video, &0.into(), &0.into(), &width.into(), &height.into()]);
    let data = call(&context, "getImageData", &[&0.into(), &0.into(), &width.into(), &height.into()]);
    let colours = Uint8Array::new(&get(&get(&data, "data"), "buffer")).to_vec();
    let grey: Vec<u8> = colours
        .chunks_exact(4)
        .map(|pixel| ((u32::from(pixel[0]) * 3 + u32::from(pixel[1]) * 6 + u32::from(pixel[2])) / 10) as u8)
        .collect();
    Some((Uint8Array::from(grey.as_slice()), width, height))
}

/// Asks the decoder's worker for the code in a grey picture.
pub async fn decode(session: Session, grey: Uint8Array, width: u32, height: u32) -> Option<String> {
    thread_local! {
        static WORKER: RefCell<Option<web_sys::Worker>> = const { RefCell::new(None) };
    }
    let (script, wasm) =
        session.site.with_value(|site| Some((site.address("scanner.js")?, site.address("scanner.wasm")?)))?;
    let worker = match WORKER.with_borrow(Clone::clone) {
        Some(worker) => worker,
        None => {
            let worker = web_sys::Worker::new(&script).ok()?;
            WORKER.set(Some(worker.clone()));
            worker
        }
    };
    let answered = Promise::new(&mut |resolve, _| {
        let _ = Reflect::set(&worker, &"onmessage".into(), &resolve);
        let _ = Reflect::set(&worker, &"onerror".into(), &resolve);
    });
    let task = Array::of4(&crate::reply::reader::absolute(&wasm), &grey, &width.into(), &height.into());
    worker.post_message(&task).ok()?;
    let event = JsFuture::from(answered).await.ok()?;
    get(&event, "data").as_string().filter(|text| !text.is_empty())
}

fn call(object: &JsValue, method: &str, arguments: &[&JsValue]) -> JsValue {
    let Ok(method) = get(object, method).dyn_into::<Function>() else { return JsValue::UNDEFINED };
    let list: Array = arguments.iter().copied().collect();
    method.apply(object, &list).unwrap_or_default()
}

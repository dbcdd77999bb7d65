//! Views as data: an element is its tag, attributes, listeners and children.
//!
//! Leptos's `view!` makes a type of its own for each shape of view, and code for building, rebuilding and
//! dropping each: measured here, that was 55 KiB of a first load of at most 110. Here all elements share
//! one piece of code. Reactivity stays Leptos's: [`show`] is an effect that shows a view anew whenever a
//! signal that it read changes, and drops what the view owned.

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Something to show.
pub enum Node {
    Nothing,
    Text(String),
    Element(Element),
    Several(Vec<Node>),
}

/// An element and what is in it. It is a pointer, so that handing it on costs nothing.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    listeners: Vec<(&'static str, Listener)>,
    children: Vec<Node>,
    shown: Option<View>,
}

type Listener = Box<dyn Fn(web_sys::Event)>;
type View = Box<dyn Fn() -> Node>;
type Closures = Vec<Closure<dyn Fn(web_sys::Event)>>;

/// An element without anything.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    let parts =
        Parts { tag, attributes: Vec::new(), listeners: Vec::new(), children: Vec::new(), shown: None };
    Element(Box::new(parts))
}

// Each of these is called from a hundred places: a call is shorter than its body.
impl Element {
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push((name, value.to_owned()));
        self
    }

    /// An attribute that counts by being there (`hidden`, `checked`).
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.attr(name, "") } else { self }
    }

    pub fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    pub fn child(self, child: impl Into<Node>) -> Self {
        self.node(child.into())
    }

    #[inline(never)]
    fn node(mut self, node: Node) -> Self {
        self.0.children.push(node);
        self
    }

    #[inline(never)]
    pub fn text(self, text: String) -> Self {
        self.node(Node::Text(text))
    }

    pub fn on(self, event: &'static str, listener: impl Fn(web_sys::Event) + 'static) -> Self {
        self.listen(event, Box::new(listener))
    }

    #[inline(never)]
    fn listen(mut self, event: &'static str, listener: Listener) -> Self {
        self.0.listeners.push((event, listener));
        self
    }

    pub fn click(self, press: impl Fn() + 'static) -> Self {
        self.on("click", move |_| press())
    }

    /// Its content follows the signals that it reads.
    pub fn showing(mut self, view: impl Fn() -> Node + 'static) -> Self {
        self.0.shown = Some(Box::new(view));
        self
    }

    fn append_to(self, parent: &web_sys::Element, closures: &mut Closures) {
        const SVG: &str = "http://www.w3.org/2000/svg";
        let parts = *self.0;
        let created = match parts.tag {
            "svg" | "use" | "path" => document().create_element_ns(Some(SVG), parts.tag),
            tag => document().create_element(tag),
        };
        // A tag of ours is a valid name, so the browser can make it.
        let Ok(element) = created else { return };
        for (name, value) in &parts.attributes {
            let _ = element.set_attribute(name, value);
        }
        for (event, listener) in parts.listeners {
            let closure = Closure::<dyn Fn(web_sys::Event)>::new(listener);
            let _ = element.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
            closures.push(closure);
        }
        for child in parts.children {
            child.append_to(&element, closures);
        }
        let _ = parent.append_child(&element);
        if let Some(view) = parts.shown {
            show(element, view);
        }
    }
}

impl Node {
    fn append_to(self, parent: &web_sys::Element, closures: &mut Closures) {
        match self {
            Node::Nothing => {}
            Node::Text(text) => {
                let _ = parent.append_child(&document().create_text_node(&text));
            }
            Node::Element(element) => element.append_to(parent, closures),
            Node::Several(nodes) => nodes.into_iter().for_each(|node| node.append_to(parent, closures)),
        }
    }
}

/// Shows a view in a place, and again whenever a signal that it read changes.
pub fn show(place: web_sys::Element, view: View) {
    // The listeners live as long as what is shown: until the next run of the effect.
    Effect::new(move |_: Option<Closures>| {
        let mut closures = Closures::new();
        let node = view();
        place.set_text_content(None);
        node.append_to(&place, &mut closures);
        closures
    });
}

impl From<Element> for Node {
    fn from(element: Element) -> Node {
        Node::Element(element)
    }
}

impl From<Vec<Node>> for Node {
    fn from(nodes: Vec<Node>) -> Node {
        Node::Several(nodes)
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(node: Option<T>) -> Node {
        node.map_or(Node::Nothing, Into::into)
    }
}

/// Does somebody type? Who has begun to goes on, whatever is shown meanwhile.
pub fn is_typing() -> bool {
    document().active_element().is_some_and(|element| element.tag_name() == "INPUT")
}

/// Moves the focus to an element that is about to be shown.
pub fn focus_soon(id: &'static str) {
    request_animation_frame(move || {
        if id == "title" && is_typing() {
            return;
        }
        let element = document().get_element_by_id(id);
        if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

/// What an input or a choice holds.
pub fn value(event: &web_sys::Event) -> String {
    property(event, "value").as_string().unwrap_or_default()
}

/// Is a box ticked?
pub fn is_checked(event: &web_sys::Event) -> bool {
    property(event, "checked").is_truthy()
}

/// The key of a keyboard event.
pub fn is_enter(event: &web_sys::Event) -> bool {
    Reflect::get(event, &"key".into()).ok().and_then(|key| key.as_string()).is_some_and(|key| key == "Enter")
}

fn property(event: &web_sys::Event, name: &str) -> wasm_bindgen::JsValue {
    event.target().and_then(|target| Reflect::get(&target, &name.into()).ok()).unwrap_or_default()
}

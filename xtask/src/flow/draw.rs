//! The picture: one column of questions from top to bottom. On the left, answers that leave questions out run down a
//! lane of their own and come back; on the right stand the ends. Everything can be told apart without colour.

use maud::{Markup, PreEscaped, html};
use sportello_rules::rulebook::Outcome;

use super::{Always, End, Flow, Question};
use crate::review::italian;

const LABELS: i32 = 250;
const LANE: i32 = 15;
const NODE: i32 = 330;
const END_TEXT: i32 = 220;
const END: i32 = 92;
const GAP: i32 = 16;
const LINE: i32 = 13;
/// Pixels that a letter of the text takes, about.
const LETTER: f32 = 6.0;
const TOP: i32 = 84;

/// A picture that can be shown whole or page by page.
pub struct Drawing {
    width: i32,
    height: i32,
    /// Where it may be cut: between the questions.
    cuts: Vec<i32>,
    body: Markup,
    title: String,
}

impl Drawing {
    /// A file of its own.
    pub fn file(&self) -> String {
        let svg = self.window(0, self.height);
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", svg.into_string())
    }

    /// In pieces of about a page each, cut between questions.
    pub fn pages(&self, page: i32) -> Vec<Markup> {
        let mut pages = Vec::new();
        let mut start = 0;
        let mut end = 0;
        for cut in self.cuts.iter().copied().chain([self.height]) {
            if cut - start > page && end > start {
                pages.push(self.window(start, end));
                start = end;
            }
            end = cut;
        }
        pages.push(self.window(start, self.height));
        pages
    }

    fn window(&self, top: i32, bottom: i32) -> Markup {
        let view = format!("0 {top} {} {}", self.width, bottom - top);
        html! {
            svg xmlns="http://www.w3.org/2000/svg" viewBox=(view) width=(self.width) height=(bottom - top) role="img" {
                title { (self.title) }
                style { (PreEscaped(STYLE)) }
                (self.body)
            }
        }
    }
}

const STYLE: &str = "text{font:11px 'DejaVu Sans',Arial,sans-serif;fill:#000}.n{font-weight:bold}\
    .b{fill:#fff;stroke:#000}.l{fill:none;stroke:#000;stroke-width:1.2}.s{stroke-dasharray:4 3}\
    .t{fill:none;stroke:#777;stroke-width:.7}.e{text-anchor:end}.d{text-anchor:middle;font-size:8px}.m{text-anchor:middle;font-weight:bold;font-size:10px}\
    .i{fill:#fff}";

/// Draws a flow.
pub fn draw(flow: &Flow, title: &str) -> Drawing {
    let lanes = lanes(flow);
    let across = lanes.iter().flatten().map(|lane| lane.track + 1).max().unwrap_or(0);
    let left = LABELS + GAP + LANE * across as i32 + GAP;
    let mut rows = Vec::new();
    let mut y = TOP;
    for (question, lanes) in flow.questions.iter().zip(&lanes) {
        let row = Row::new(question, lanes, y);
        y += row.height + GAP;
        rows.push(row);
    }
    let width = left + NODE + GAP + END_TEXT + GAP + END + 4;
    let canvas = Canvas { left, width };
    let body = html! {
        (canvas.legend(title))
        @for (at, row) in rows.iter().enumerate() {
            @if let Some(next) = rows.get(at + 1) { (canvas.step(row, next)) }
        }
        @for (at, (question, lanes)) in flow.questions.iter().zip(&lanes).enumerate() {
            @for (nth, lane) in lanes.iter().enumerate() { (canvas.lane(&rows, at, nth, question, lane)) }
        }
        @for (row, question) in rows.iter().zip(&flow.questions) { (canvas.question(row, question)) }
    };
    let cuts = rows.iter().map(|row| row.top - GAP / 2).collect();
    Drawing { width, height: y + GAP, cuts, body, title: title.to_owned() }
}

/// A detour on its way down.
struct Lane {
    /// Its number, which stands at its beginning and at every question that it meets.
    number: usize,
    /// Counted from the questions outwards.
    track: usize,
    down_to: Down,
}

/// Where a lane ends.
#[derive(Clone, Copy)]
enum Down {
    /// It comes back at this question, and from there on all are asked as usual.
    Back(usize),
    /// This is the last question that is asked.
    Last(usize),
}

impl Down {
    fn row(self) -> usize {
        match self {
            Down::Back(row) | Down::Last(row) => row,
        }
    }
}

/// By question: the lane of each detour. No two share a track on the same row.
fn lanes(flow: &Flow) -> Vec<Vec<Lane>> {
    let mut spans: Vec<(usize, Down)> = Vec::new();
    for (at, question) in flow.questions.iter().enumerate() {
        for detour in &question.detours {
            // What waits for an answer can also make an earlier question come later: lanes only go down.
            let last_skipped = detour.skipped.last().map_or(at, |last| at.max(*last));
            let back = detour.asked.iter().copied().find(|asked| *asked > last_skipped).map(Down::Back);
            let last = Down::Last(detour.asked.last().map_or(at, |last| at.max(*last)));
            spans.push((at, back.unwrap_or(last)));
        }
    }
    let mut lanes: Vec<Vec<Lane>> = flow.questions.iter().map(|_| Vec::new()).collect();
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|&span| (spans[span].1.row() - spans[span].0, spans[span].0));
    let mut taken: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut tracks = vec![0; spans.len()];
    for span in order {
        let (from, to) = (spans[span].0, spans[span].1.row());
        let free = |track: &Vec<(usize, usize)>| track.iter().all(|(start, end)| to < *start || *end < from);
        let track = taken.iter().position(free).unwrap_or_else(|| {
            taken.push(Vec::new());
            taken.len() - 1
        });
        taken[track].push((from, to));
        tracks[span] = track;
    }
    for (span, (from, down_to)) in spans.into_iter().enumerate() {
        lanes[from].push(Lane { number: span + 1, track: tracks[span], down_to });
    }
    lanes
}

/// Where a question stands.
struct Row {
    top: i32,
    height: i32,
    text: Vec<String>,
    /// By detour: its label.
    labels: Vec<Vec<String>>,
    ends: Vec<Vec<String>>,
}

impl Row {
    fn new(question: &Question, lanes: &[Lane], top: i32) -> Self {
        let text = wrapped(&question.text, NODE - 60, 4);
        let labels: Vec<Vec<String>> = question
            .detours
            .iter()
            .zip(lanes)
            .map(|(detour, lane)| {
                wrapped(&format!("{} · {}", shortened(&detour.answers), lane.number), LABELS - 6, 3)
            })
            .collect();
        let ends: Vec<Vec<String>> =
            question.ends.iter().map(|end| wrapped(&shortened(&end.answers), END_TEXT - 6, 3)).collect();
        let left: i32 = labels.iter().map(|block| block_height(block)).sum();
        let right: i32 = ends.iter().zip(&question.ends).map(|(block, end)| end_height(block, end)).sum();
        let height = (text.len() as i32 * LINE + 14).max(left).max(right).max(34);
        Row { top, height, text, labels, ends }
    }

    fn middle(&self) -> i32 {
        self.top + self.height / 2
    }

    fn label(&self, nth: usize) -> i32 {
        self.beside(self.labels.iter().map(|block| block_height(block)), nth)
    }

    fn end(&self, ends: &[End], nth: usize) -> i32 {
        self.beside(self.ends.iter().zip(ends).map(|(block, end)| end_height(block, end)), nth)
    }

    /// The middle of one of several blocks of these heights beside the question.
    fn beside(&self, heights: impl Iterator<Item = i32> + Clone, nth: usize) -> i32 {
        let spare = self.height - heights.clone().sum::<i32>();
        let before: i32 = heights.clone().take(nth).sum();
        self.top + spare / 2 + before + heights.clone().nth(nth).unwrap_or_default() / 2
    }
}

fn block_height(block: &[String]) -> i32 {
    block.len() as i32 * LINE + 8
}

fn end_height(block: &[String], end: &End) -> i32 {
    block_height(block).max(boxes_height(end) + 6)
}

fn boxes_height(end: &End) -> i32 {
    end.outcomes.len() as i32 * 17
}

struct Canvas {
    /// The left edge of the questions.
    left: i32,
    width: i32,
}

impl Canvas {
    fn legend(&self, title: &str) -> Markup {
        let ends = [Outcome::Yes, Outcome::NotYet, Outcome::Desk, Outcome::No, Outcome::Help];
        html! {
            text.n x="4" y="18" style="font-size:15px" { (title) }
            text x="4" y="38" {
                "Le domande dall’alto in basso. A sinistra, con un numero: risposte con cui si saltano domande. La loro linea \
                 rientra dove si continua; il numero sulla linea: questa domanda si fa anche così (sottolineato: è l’ultima)."
            }
            text x="4" y="54" {
                "A destra: dove si finisce. Freccia intera: sempre; tratteggiata: secondo le altre risposte. «Non lo so» non toglie nessuna domanda."
            }
            @for (at, outcome) in ends.into_iter().enumerate() {
                (end_box(self.width - (5 - at as i32) * (END + 6), 4, outcome))
            }
        }
    }

    fn step(&self, row: &Row, next: &Row) -> Markup {
        let x = self.left + NODE / 2;
        html! {
            path.l d=(format!("M{x} {}V{}", row.top + row.height, next.top - 1)) {}
            (arrow_down(x, next.top))
        }
    }

    fn question(&self, row: &Row, question: &Question) -> Markup {
        html! {
            rect.b x=(self.left) y=(row.top) width=(NODE) height=(row.height) rx="5" {}
            text.n x=(self.left + 8) y=(row.middle() + 4) { (question.number) }
            (lines(&row.text, self.left + 44, row.middle(), ""))
            @for (nth, end) in question.ends.iter().enumerate() { (self.end(row, nth, question, end)) }
        }
    }

    fn end(&self, row: &Row, nth: usize, question: &Question, end: &End) -> Markup {
        let y = row.end(&question.ends, nth);
        let from = self.left + NODE;
        let to = from + GAP + END_TEXT + GAP;
        let dashes = if end.always == Always::Sometimes { "l s" } else { "l" };
        let top = y - boxes_height(end) / 2;
        html! {
            path class=(dashes) d=(format!("M{from} {y}H{}", from + GAP - 4)) {}
            (lines(&row.ends[nth], from + GAP, y, ""))
            path class=(dashes) d=(format!("M{} {y}H{}", to - GAP + 2, to - 2)) {}
            path d=(format!("M{} {}l5 3l-5 3z", to - 6, y - 3)) {}
            @for (at, outcome) in end.outcomes.iter().enumerate() { (end_box(to, top + at as i32 * 17, *outcome)) }
        }
    }

    /// The way of one detour: out of its question, down its lane, and back where it goes on.
    fn lane(&self, rows: &[Row], at: usize, nth: usize, question: &Question, lane: &Lane) -> Markup {
        let x = self.left - GAP - LANE * lane.track as i32;
        let row = &rows[at];
        let y = row.label(nth);
        let detour = &question.detours[nth];
        let end = match lane.down_to {
            Down::Back(row) => rows[row].top + 9,
            Down::Last(row) => rows[row].middle(),
        };
        let asked = detour.asked.iter().filter(|asked| match lane.down_to {
            Down::Back(row) => (at + 1..row).contains(asked),
            Down::Last(_) => **asked > at,
        });
        html! {
            path.t d=(format!("M{} {y}H{x}", LABELS + 2)) {}
            (lines_end(&row.labels[nth], LABELS, y))
            path.l d=(format!("M{} {y}H{x}V{end}", self.left)) {}
            circle cx=(x) cy=(y) r="1.8" {}
            @for asked in asked { (dot(x, rows[*asked].middle(), lane.number)) }
            @match lane.down_to {
                Down::Back(_) => {
                    path.l d=(format!("M{x} {end}H{}", self.left - 2)) {}
                    path d=(format!("M{} {}l5 3l-5 3z", self.left - 6, end - 3)) {}
                },
                Down::Last(_) => path.l d=(format!("M{} {}h12", x - 6, end + 8)) {},
            }
        }
    }
}

/// The number of a lane at a question.
fn dot(x: i32, y: i32, number: usize) -> Markup {
    html! {
        circle.b cx=(x) cy=(y) r="6.2" {}
        text.d x=(x) y=(y + 3) { (number) }
    }
}

fn arrow_down(x: i32, y: i32) -> Markup {
    html! { path d=(format!("M{} {}l3 5l3 -5z", x - 3, y - 6)) {} }
}

/// An end has a frame of its own, so that it is known without colour.
fn end_box(x: i32, y: i32, outcome: Outcome) -> Markup {
    let (fill, stroke, dashes, ink) = match outcome {
        Outcome::Yes => ("#fff", "2.4", "", "m"),
        Outcome::NotYet => ("#fff", "1", "", "m"),
        Outcome::Desk => ("#fff", "1", "4 3", "m"),
        Outcome::No => ("#000", "1", "", "m i"),
        Outcome::Help => ("#ddd", "1", "", "m"),
    };
    html! {
        rect x=(x) y=(y) width=(END) height="15" rx="7" fill=(fill) stroke="#000" stroke-width=(stroke)
            stroke-dasharray=[(!dashes.is_empty()).then_some(dashes)] {}
        text class=(ink) x=(x + END / 2) y=(y + 11) { (italian::outcome(outcome)) }
    }
}

fn lines(lines: &[String], x: i32, middle: i32, class: &str) -> Markup {
    let first = middle - (lines.len() as i32 - 1) * LINE / 2 + 4;
    html! {
        @for (at, line) in lines.iter().enumerate() {
            text class=[(!class.is_empty()).then_some(class)] x=(x) y=(first + at as i32 * LINE) { (line) }
        }
    }
}

fn lines_end(block: &[String], x: i32, middle: i32) -> Markup {
    lines(block, x, middle, "e")
}

/// Answers one after the other, as many as fit; the table below the picture has them all.
fn shortened(answers: &[String]) -> String {
    let short: Vec<String> = answers.iter().map(|answer| clipped(answer, 34)).collect();
    match short.as_slice() {
        [first, second, third, rest @ ..] if !rest.is_empty() => {
            format!("{first}, {second}, {third} + {}", rest.len())
        }
        few => few.join(", "),
    }
}

fn clipped(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    let close = if text.ends_with('»') { "…»" } else { "…" };
    format!("{}{close}", kept.trim_end_matches([',', ';', ':']))
}

/// The text in lines of a width in pixels; what does not fit into so many lines is cut.
fn wrapped(text: &str, width: i32, most: usize) -> Vec<String> {
    let letters = (width as f32 / LETTER) as usize;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > letters {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

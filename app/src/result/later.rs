//! What changes if the papers are handed in later: day by day, in words. It is worked out only when somebody
//! wants to know, because it assesses every day of the coming year.

use leptos::prelude::*;
use sportello_rules::Assessment;
use sportello_rules::assess::RequirementState;
use sportello_rules::assess::later::{Change, HORIZON, Subject, turns};

use crate::checklist::Page;
use crate::dom::{Node, el};
use crate::parts::{button, card, paragraph, verdict};
use crate::session::Session;
use crate::texts::Shown;

/// A button, and below it the days on which something changes, once it was pressed.
pub fn section(page: &Page) -> Node {
    let session = page.session;
    let wanted = RwSignal::new(false);
    let found = el("div").attr("aria-live", "polite").showing(move || found(session, wanted.get()));
    let show = button("plain", "calendar", page.texts.get("later-show"), move || wanted.set(true));
    card("later", page.texts.get("later-title"), vec![Node::from(show), found.into()])
}

fn found(session: Session, is_wanted: bool) -> Node {
    let (Some(texts), Some(rulebook), Some(assessment)) =
        (session.texts.get_untracked(), session.rulebook.get_untracked(), session.assessment.get_untracked())
    else {
        return Node::Nothing;
    };
    if !is_wanted {
        return Node::Nothing;
    }
    let turns = turns(&rulebook, &session.case.read_untracked(), assessment.on_date);
    if turns.is_empty() {
        let last = assessment.on_date.add_days(HORIZON).unwrap_or(assessment.on_date);
        return paragraph(texts.with("later-nothing", &[("date", Shown::Date(last))]));
    }
    let mut list = el("ul").class("list");
    for turn in &turns {
        let page = Page { session, texts: &texts, rulebook: &rulebook, assessment: &turn.assessment };
        let day =
            el("strong").class("when").text(texts.with("later-day", &[("date", Shown::Date(turn.day))]));
        let changes = turn.changes.iter().map(|change| paragraph(sentence(&page, &turn.assessment, *change)));
        list = list.child(el("li").child(el("div").child(day).child(changes.collect::<Vec<Node>>())));
    }
    list.into()
}

/// One change as a sentence.
pub fn sentence(page: &Page, assessment: &Assessment, change: Change) -> String {
    let (texts, rulebook) = (page.texts, page.rulebook);
    let what = match change.subject {
        Subject::Verdict => {
            let verdict = Shown::Text(verdict::sentence(texts, "verdict", assessment.verdict));
            return texts.with("later-verdict", &[("what", verdict)]);
        }
        Subject::Part(part) => texts.of("part", &rulebook.parts[part].id, "", &[]),
        Subject::Requirement(index) => {
            let id = &rulebook.requirements[index].id;
            let now = assessment.requirements.iter().find(|it| it.requirement == index);
            if let Some((RequirementState::Rule(rule, _), now)) = now.map(|now| (now.state, now)) {
                let rule = &rulebook.requirements[index].rules[rule].id;
                let title = texts.of("requirement", id, "", &[]);
                return [title.as_str(), ": ", &texts.of("requirement", id, rule, &now.arguments)].concat();
            }
            texts.of("requirement", id, "", &[])
        }
        Subject::Document(item) => {
            texts.of("document", &rulebook.documents[item].id, "", arguments(&assessment.documents, item))
        }
        Subject::Fee(item) => {
            let fee = assessment.fees.iter().find(|fee| fee.needed.item == item);
            let name =
                texts.of("fee", &rulebook.fees[item].id, "", fee.map_or(&[], |fee| &fee.needed.arguments));
            match fee.and_then(|fee| fee.cents) {
                Some(cents) => [name.as_str(), " – ", &texts.euro(cents)].concat(),
                None => name,
            }
        }
        Subject::Doubt(item) => {
            texts.of("doubt", &rulebook.doubts[item].id, "", arguments(&assessment.doubts, item))
        }
        Subject::Unpublished(value) => texts.of("value", &rulebook.values[usize::from(value)].id, "", &[]),
    };
    let key = match (change.was_there, change.there) {
        (false, true) => "later-more",
        (true, false) => "later-less",
        _ => "later-other",
    };
    texts.with(key, &[("what", Shown::Text(what))])
}

fn arguments(
    needed: &[sportello_rules::assess::Needed],
    item: usize,
) -> &[sportello_rules::assess::ArgumentValue] {
    needed.iter().find(|needed| needed.item == item).map_or(&[], |needed| &needed.arguments)
}

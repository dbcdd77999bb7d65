//! Legal sources: cited in a line, opened by a tap.

use leptos::prelude::ReadUntracked;
use sportello_rules::Rulebook;
use sportello_rules::rulebook::{Confidence, SourceIndex};

use super::{italian, paragraph};
use crate::dom::{Node, el};
use crate::session::Session;
use crate::texts::{Shown, Texts, citation};

/// The citations in one line, as they stand on paper.
pub fn line(rulebook: &Rulebook, sources: &[SourceIndex]) -> String {
    let cited: Vec<String> = sources.iter().map(|source| cite(rulebook, *source)).collect();
    cited.join("; ")
}

fn cite(rulebook: &Rulebook, source: SourceIndex) -> String {
    let source = &rulebook.sources[usize::from(source)];
    citation(&rulebook.acts[usize::from(source.act)].short, source)
}

/// A line that opens: the acts with their titles and addresses, when they were read and how sure they are.
pub fn details(session: Session, texts: &Texts, rulebook: &Rulebook, sources: &[SourceIndex]) -> Node {
    if sources.is_empty() {
        return Node::Nothing;
    }
    let mut all_sure = true;
    let mut list = el("ul");
    for index in sources {
        let source = &rulebook.sources[usize::from(*index)];
        let common = session.common.read_untracked();
        let act = common.act(&rulebook.acts[usize::from(source.act)].short);
        let sure = source.confidence == Confidence::High;
        all_sure &= sure;
        let key = if sure { "source-checked" } else { "source-uncertain" };
        // Titles and addresses come a moment after the first question, which stays as it is.
        let title = act.map(|act| el("p").child(italian(act.title.clone())));
        let open = act.map(|act| {
            let link =
                el("a").attr("href", &act.url).attr("target", "_blank").attr("rel", "noreferrer noopener");
            link.text(texts.get("source-open"))
        });
        list = list.child(
            el("li")
                .child(el("strong").child(italian(cite(rulebook, *index))))
                .child(title)
                .child(paragraph(texts.with(key, &[("date", Shown::Date(source.checked))])))
                .child(open),
        );
    }
    let not_sure = (!all_sure).then(|| el("span").class("tag open").text(texts.get("source-not-sure")));
    let summary = el("summary")
        .text(texts.get("source-label"))
        .text(" ".to_owned())
        .child(italian(line(rulebook, sources)));
    el("details").class("source").child(summary.child(not_sure)).child(list).into()
}

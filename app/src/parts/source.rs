//! Legal sources: cited in a line, opened by a tap.

use leptos::prelude::*;
use sportello_rules::Rulebook;
use sportello_rules::rulebook::{Confidence, SourceIndex};

use super::italian;
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

/// True when one of the sources is not certain.
fn is_uncertain(rulebook: &Rulebook, sources: &[SourceIndex]) -> bool {
    sources.iter().any(|source| rulebook.sources[usize::from(*source)].confidence != Confidence::High)
}

/// A line that opens: the acts with their titles and addresses, when they were read and how sure they are.
pub fn details(texts: &Texts, rulebook: &Rulebook, sources: &[SourceIndex]) -> AnyView {
    if sources.is_empty() {
        return ().into_any();
    }
    let each = sources.iter().map(|index| {
        let source = &rulebook.sources[usize::from(*index)];
        let act = &rulebook.acts[usize::from(source.act)];
        let key = match source.confidence {
            Confidence::High => "source-checked",
            Confidence::Medium | Confidence::Low => "source-uncertain",
        };
        let checked = texts.with(key, &[("date", Shown::Date(source.checked))]);
        let open = texts.get("source-open");
        view! {
            <li>
                <strong>{italian(cite(rulebook, *index))}</strong>
                <p>{italian(act.title.clone())}</p>
                <p>{checked}</p>
                <a href=act.url.clone() target="_blank" rel="noreferrer noopener">{open}</a>
            </li>
        }
        .into_any()
    });
    let each: Vec<AnyView> = each.collect();
    let label = texts.get("source-label");
    let not_sure = is_uncertain(rulebook, sources)
        .then(|| view! { <span class="tag open">{texts.get("source-not-sure")}</span> });
    view! {
        <details class="source">
            <summary>{label}" "{italian(line(rulebook, sources))}{not_sure}</summary>
            <ul>{each}</ul>
        </details>
    }
    .into_any()
}

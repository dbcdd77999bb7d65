//! `cargo xtask assess PROCEDURE --facts FILE`: the whole assessment of a case, as JSON or in words.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use sportello_rules::assess::later::{self, Subject};
use sportello_rules::assess::{
    Because, Certainty, FactState, Needed, RequirementAssessment, RequirementState, Verdict, bits,
    question_arguments,
};
use sportello_rules::compile::{SourceFile, facts};
use sportello_rules::rulebook::{Confidence, Form, Item, Outcome, Payment, SourceIndex, Stage};
use sportello_rules::{Assessment, Case, Date, Rulebook, assess};

use crate::words::Words;
use crate::{law, machine};

/// What was asked on the command line.
pub struct Wanted<'a> {
    pub procedure: &'a str,
    pub facts: Option<&'a str>,
    pub on: Option<&'a str>,
    pub language: Option<&'a str>,
    pub json: bool,
}

/// Assesses and prints.
///
/// # Errors
/// When the procedure, the language, the day or a fact is not right; the sentence names the nearest right one.
pub fn run(wanted: &Wanted) -> Result<()> {
    let rulebook = law::procedure(wanted.procedure)?;
    let on_date = match wanted.on {
        None => machine::today(),
        Some(text) => {
            text.parse().ok().with_context(|| format!("`{text}` is not a day: write 2026-11-25"))?
        }
    };
    let case = read_case(&rulebook, wanted.facts, on_date)?;
    let words = Words::load(wanted.language.unwrap_or("it"), &rulebook)?;
    let described = describe(&rulebook, &case, on_date, &words);
    if wanted.json {
        println!("{}", serde_json::to_string_pretty(&described)?);
    } else {
        print!("{}", in_words(&described));
    }
    Ok(())
}

fn read_case(rulebook: &Rulebook, path: Option<&str>, on_date: Date) -> Result<Case> {
    let Some(path) = path else { return Ok(Case::default()) };
    let text =
        std::fs::read_to_string(path).with_context(|| format!("the facts in `{path}` cannot be read"))?;
    let file = SourceFile { path: path.to_owned(), text };
    facts::read_file(rulebook, &file, on_date).map_err(|diagnostics| {
        let all: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{} to mend in the facts\n\n{}", diagnostics.len(), all.join("\n"))
    })
}

/// The whole assessment as JSON, with texts in one language.
pub fn describe(rulebook: &Rulebook, case: &Case, on_date: Date, words: &Words) -> Value {
    let assessment = assess(rulebook, case, on_date);
    Describer { rulebook, case, words, assessment: &assessment }.all()
}

struct Describer<'a> {
    rulebook: &'a Rulebook,
    case: &'a Case,
    words: &'a Words,
    assessment: &'a Assessment,
}

impl Describer<'_> {
    fn all(&self) -> Value {
        let (rulebook, assessment, words) = (self.rulebook, self.assessment, self.words);
        let parts = assessment.parts.iter().map(|part| {
            let id = &rulebook.parts[part.part].id;
            let mut described = verdict(part.verdict);
            described["id"] = json!(id);
            described["text"] = json!(words.plain(&format!("part-{id}")));
            described
        });
        let documents = assessment.documents.iter().map(|needed| {
            let item = &rulebook.documents[needed.item];
            let mut described = self.item("document", item, needed);
            described["why"] = json!(words.with(&format!("document-{}.why", item.id), &needed.arguments));
            described["form"] = json!(item.detail.form.iter().map(|form| form_id(*form)).collect::<Vec<_>>());
            described["stage"] = json!(stage_id(item.detail.stage));
            described
        });
        let fees = assessment.fees.iter().map(|fee| {
            let item = &rulebook.fees[fee.needed.item];
            let mut described = self.item("fee", item, &fee.needed);
            described["euro"] = json!(fee.cents.map(euro));
            described["about"] = json!(item.detail.about);
            described["pay"] = json!(payment_id(item.detail.pay));
            described["stage"] = json!(stage_id(item.detail.stage));
            described
        });
        let deadlines = assessment.deadlines.iter().map(|deadline| {
            let item = &rulebook.deadlines[deadline.needed.item];
            let mut described = self.item("deadline", item, &deadline.needed);
            described["date"] = json!(deadline.date.map(|date| date.to_string()));
            described["counting"] =
                json!(words.with(&format!("deadline-{}.how", item.id), &deadline.needed.arguments));
            described
        });
        let offices = assessment.offices.iter().map(|needed| {
            let item = &rulebook.offices[needed.item];
            let mut described = self.item("office", item, needed);
            described["how"] = json!(words.with(&format!("office-{}.how", item.id), &needed.arguments));
            described
        });
        let advice = assessment.advice.iter().map(|it| self.item("advice", &rulebook.advice[it.item], it));
        let slip = assessment.sum(|fee| rulebook.fees[fee].detail.pay == Payment::PostalSlip);
        let next = assessment.next.map(|next| {
            let fact = &rulebook.facts[usize::from(next.fact)];
            let arguments = question_arguments(rulebook, self.case, assessment.on_date, fact);
            json!({
                "fact": fact.id,
                "question": words.with(&format!("fact-{}", fact.id), &arguments),
                "questions_left": { "at_least": next.at_least, "at_most": next.at_most },
            })
        });
        json!({
            "procedure": rulebook.procedure,
            "on": assessment.on_date.to_string(),
            "rulebook": { "version": rulebook.version, "checked": rulebook.checked.to_string() },
            "outcome": verdict(assessment.verdict)["outcome"],
            "from": verdict(assessment.verdict)["from"],
            "parts": parts.collect::<Vec<_>>(),
            "requirements": assessment.requirements.iter().map(|it| self.requirement(it)).collect::<Vec<_>>(),
            "documents": documents.collect::<Vec<_>>(),
            "fees": fees.collect::<Vec<_>>(),
            "total": euro(assessment.total_cents()),
            "postal_slip": euro(slip),
            "deadlines": deadlines.collect::<Vec<_>>(),
            "offices": offices.collect::<Vec<_>>(),
            "doubts": self.doubts(),
            "advice": advice.collect::<Vec<_>>(),
            "next": next,
            "later": later::turns(rulebook, self.case, assessment.on_date)
                .iter()
                .map(|turn| self.turn(turn))
                .collect::<Vec<_>>(),
        })
    }

    /// A day on which something changes, and what.
    fn turn(&self, turn: &later::Turn) -> Value {
        let rulebook = self.rulebook;
        let changes = turn.changes.iter().map(|change| {
            let (kind, id) = match change.subject {
                Subject::Verdict => ("outcome", ""),
                Subject::Part(part) => ("part", rulebook.parts[part].id.as_str()),
                Subject::Requirement(index) => ("requirement", rulebook.requirements[index].id.as_str()),
                Subject::Document(item) => ("document", rulebook.documents[item].id.as_str()),
                Subject::Fee(item) => ("fee", rulebook.fees[item].id.as_str()),
                Subject::Doubt(item) => ("doubt", rulebook.doubts[item].id.as_str()),
                Subject::Unpublished(value) => {
                    ("unpublished", rulebook.values[usize::from(value)].id.as_str())
                }
            };
            let how = match (change.was_there, change.there) {
                (false, true) => "added",
                (true, false) => "gone",
                _ => "changed",
            };
            json!({ "kind": kind, "id": id, "how": how })
        });
        json!({
            "on": turn.day.to_string(),
            "outcome": verdict(turn.assessment.verdict)["outcome"],
            "total": euro(turn.assessment.total_cents()),
            "changes": changes.collect::<Vec<_>>(),
        })
    }

    fn requirement(&self, assessed: &RequirementAssessment) -> Value {
        let requirement = &self.rulebook.requirements[assessed.requirement];
        let (state, rule) = match assessed.state {
            RequirementState::Open => ("open", None),
            RequirementState::Unknown => ("unknown", None),
            RequirementState::Rule(rule, outcome) => (outcome_id(outcome), Some(&requirement.rules[rule].id)),
        };
        let text = rule.map(|rule| {
            self.words.with(&format!("requirement-{}.{rule}", requirement.id), &assessed.arguments)
        });
        json!({
            "id": requirement.id,
            "text": self.words.plain(&format!("requirement-{}", requirement.id)),
            "state": state,
            "rule": rule,
            "explanation": text,
            "from": assessed.from.map(|from| from.to_string()),
            "because": self.because(assessed.because),
            "sources": self.sources(&assessed.sources),
        })
    }

    fn item<Detail>(&self, kind: &str, item: &Item<Detail>, needed: &Needed) -> Value {
        json!({
            "id": item.id,
            "text": self.words.with(&format!("{kind}-{}", item.id), &needed.arguments),
            "needed": certainty_id(needed.certainty),
            "because": self.because(needed.because),
            "sources": self.sources(&item.sources),
        })
    }

    /// Which answers and which dated values a result rests on.
    fn because(&self, because: Because) -> Value {
        let answers = bits(because.facts).map(|index| {
            let fact = &self.rulebook.facts[usize::from(index)];
            let state = match self.assessment.facts[usize::from(index)] {
                FactState::Unanswered => json!("not answered"),
                FactState::NotApplicable => json!("not applicable"),
                _ => json!(self.case.answer(&fact.id).map(|answer| format!("{answer:?}"))),
            };
            (fact.id.clone(), state)
        });
        let values = bits(because.values.into()).map(|index| {
            let value = &self.rulebook.values[usize::from(index)];
            let period = value.periods.iter().find(|period| period.in_force.on(self.assessment.on_date));
            json!({
                "id": value.id,
                "in_force_from": period.and_then(|it| it.in_force.from).map(|day| day.to_string()),
                "in_force_until": period.and_then(|it| it.in_force.until).map(|day| day.to_string()),
                "source": period.map(|period| self.source(period.source)),
            })
        });
        json!({
            "answers": answers.collect::<serde_json::Map<_, _>>(),
            "values": values.collect::<Vec<_>>(),
        })
    }

    fn sources(&self, sources: &[SourceIndex]) -> Vec<Value> {
        sources.iter().map(|source| self.source(*source)).collect()
    }

    fn source(&self, index: SourceIndex) -> Value {
        let source = &self.rulebook.sources[usize::from(index)];
        let act = &self.rulebook.acts[usize::from(source.act)];
        json!({
            "id": source.id,
            "act": act.short,
            "title": act.title,
            "article": source.article,
            "paragraph": source.paragraph,
            "url": act.url,
            "checked": source.checked.to_string(),
            "checked_in": source.checked_in,
            "confidence": match source.confidence {
                Confidence::High => "high",
                Confidence::Medium => "medium",
                Confidence::Low => "low",
            },
            "review_by": source.review_by.to_string(),
        })
    }

    /// What is open: unknown facts, unpublished values, and what law or practice leaves open.
    fn doubts(&self) -> Vec<Value> {
        let (rulebook, words) = (self.rulebook, self.words);
        let facts = self.assessment.missing.iter().map(|index| {
            let fact = &rulebook.facts[usize::from(*index)];
            let arguments = question_arguments(rulebook, self.case, self.assessment.on_date, fact);
            let id = format!("fact-{}", fact.id);
            let ask = words.with(&format!("{id}.desk"), &arguments);
            json!({ "id": id, "text": words.with(&id, &arguments), "ask": ask })
        });
        let values = self.assessment.unpublished.iter().map(|index| {
            let id = format!("value-{}", rulebook.values[usize::from(*index)].id);
            json!({ "id": id, "text": words.plain(&id), "ask": words.plain(&format!("{id}.ask")) })
        });
        let doubts = self.assessment.doubts.iter().map(|needed| {
            let item = &rulebook.doubts[needed.item];
            let mut described = self.item("doubt", item, needed);
            described["ask"] = json!(words.with(&format!("doubt-{}.ask", item.id), &needed.arguments));
            described
        });
        facts.chain(values).chain(doubts).collect()
    }
}

fn verdict(verdict: Verdict) -> Value {
    match verdict {
        Verdict::Open => json!({ "outcome": "open", "from": null }),
        Verdict::Decided { outcome, from } => {
            json!({ "outcome": outcome_id(outcome), "from": from.map(|from| from.to_string()) })
        }
    }
}

/// Cents as euro with two decimals.
pub fn euro(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// The word for an outcome in data.
pub fn outcome_id(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Yes => "yes",
        Outcome::NotYet => "not-yet",
        Outcome::Desk => "desk",
        Outcome::No => "no",
        Outcome::Help => "help",
    }
}

fn certainty_id(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "sure",
        Certainty::OnlyIf => "only-if",
        Certainty::Open => "open",
    }
}

fn stage_id(stage: Stage) -> &'static str {
    match stage {
        Stage::Application => "application",
        Stage::Appointment => "appointment",
        Stage::Visa => "visa",
        Stage::AfterEntry => "after-entry",
    }
}

fn form_id(form: Form) -> &'static str {
    match form {
        Form::Original => "original",
        Form::Copy => "copy",
        Form::Upload => "upload",
        Form::SelfDeclaration => "self-declaration",
        Form::Translation => "translation",
        Form::Apostille => "apostille",
    }
}

fn payment_id(pay: Payment) -> &'static str {
    match pay {
        Payment::PostalSlip => "postal-slip",
        Payment::PostCounter => "post-counter",
        Payment::RevenueStamp => "revenue-stamp",
        Payment::Consulate => "consulate",
        Payment::Other => "other",
    }
}

/// The same in words, for a terminal.
fn in_words(described: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |key: &str| described[key].as_array().cloned().unwrap_or_default();
    let cited = |item: &Value| {
        let sources = item["sources"].as_array().cloned().unwrap_or_default();
        let cite = |source: &Value| {
            let mut cited = text(&source["act"]);
            for (label, key) in [("art.", "article"), ("c.", "paragraph")] {
                if source[key] != "" {
                    cited.push_str(&format!(" {label} {}", text(&source[key])));
                }
            }
            cited
        };
        sources.iter().map(cite).collect::<Vec<_>>().join("; ")
    };
    let mut out = format!(
        "{} on {}: {}",
        text(&described["procedure"]),
        text(&described["on"]),
        text(&described["outcome"])
    );
    if described["from"].is_string() {
        out.push_str(&format!(" (from {})", text(&described["from"])));
    }
    out.push('\n');
    for part in list("parts") {
        out.push_str(&format!("  {}: {}\n", text(&part["text"]), text(&part["outcome"])));
    }
    for (key, title) in [
        ("doubts", "Ask at the desk"),
        ("requirements", "Requirements"),
        ("documents", "Documents"),
        ("fees", "Fees"),
        ("deadlines", "Deadlines"),
        ("offices", "Offices"),
        ("advice", "Good to know"),
    ] {
        if list(key).is_empty() {
            continue;
        }
        out.push_str(&format!("\n{title}\n"));
        for item in list(key) {
            let state = ["state", "needed"].iter().find_map(|key| item[*key].as_str()).unwrap_or("ask");
            let amount = ["euro", "date"].iter().find_map(|key| item[*key].as_str()).unwrap_or_default();
            out.push_str(&format!("  [{state}] {} {amount}\n", text(&item["text"])));
            for more in ["explanation", "why", "counting", "how", "ask"] {
                if item[more].as_str().is_some_and(|more| !more.is_empty()) {
                    out.push_str(&format!("      {}\n", text(&item[more])));
                }
            }
            if !cited(&item).is_empty() {
                out.push_str(&format!("      ({})\n", cited(&item)));
            }
        }
    }
    for turn in list("later") {
        let changes = turn["changes"].as_array().cloned().unwrap_or_default();
        let change = |it: &Value| format!("{} {} {}", text(&it["kind"]), text(&it["id"]), text(&it["how"]));
        let changes: Vec<String> = changes.iter().map(change).collect();
        out.push_str(&format!(
            "\nFrom {}: {}; {}\n",
            text(&turn["on"]),
            text(&turn["outcome"]),
            changes.join(", ")
        ));
    }
    out.push_str(&format!(
        "\nTotal {} euro, postal slip {}\n",
        text(&described["total"]),
        text(&described["postal_slip"])
    ));
    if described["next"].is_object() {
        out.push_str(&format!(
            "Next: {} – {}\n",
            text(&described["next"]["fact"]),
            text(&described["next"]["question"])
        ));
    }
    out
}
